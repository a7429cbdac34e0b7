import { UserError } from '@gatehouse/findings';
import { decode, parseYaml, SourceText, type Value } from '@gatehouse/source';
import type { Image } from './image.ts';
import { findImages, RENDER } from './find-images.ts';
import type { Reason } from './outcome.ts';

export interface ManifestImages {
  readonly images: readonly Image[];
  readonly reasons: readonly Reason[];
}

/**
 * The images that a plain manifest asks for. What cannot be read, or is no manifest but something that becomes one, is an
 * error.
 *
 * @param path for messages
 */
export function manifestImages(path: string, content: Uint8Array): ManifestImages {
  try {
    return read(new SourceText(path, decode(content)));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { images: [], reasons: [unreadable(`${path}: ${error.message}`)] };
  }
}

function read(source: SourceText): ManifestImages {
  const { documents, problems } = parseYaml(source);
  const templated = source.text.includes('{{') ? `; if it is a template, ${RENDER}` : '';
  const reasons = problems.map(({ message, line }) =>
    unreadable(`${source.path}:${line ?? 1}: ${message}${templated}`),
  );
  if (documents.length === 0 && reasons.length === 0)
    reasons.push(unreadable(`${source.path}: holds no object`));
  const images: Image[] = [];
  for (const document of documents) {
    const refused = whyNoManifest(document);
    const found =
      refused === undefined
        ? findImages(document)
        : { images: [], problems: [{ line: document.line, message: refused }] };
    images.push(...found.images);
    for (const { line, message } of found.problems)
      reasons.push(unreadable(`${source.path}:${line}: ${message}`));
  }
  return { images, reasons };
}

function whyNoManifest(document: Value): string | undefined {
  const apiVersion = document.get('apiVersion').string;
  const kind = document.get('kind').string;
  if (apiVersion?.startsWith('kustomize.config.k8s.io/'))
    return `is a kustomization, not what it makes: ${RENDER}`;
  if (apiVersion === undefined || kind === undefined)
    return `is no Kubernetes object; if it belongs to a chart, ${RENDER}`;
  return undefined;
}

function unreadable(message: string): Reason {
  return { verdict: 'error', message };
}
