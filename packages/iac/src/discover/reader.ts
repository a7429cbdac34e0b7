import {
  describeError,
  UserError,
  type FileProblem,
  type FileRecord,
  type FileStatus,
} from '@gatehouse/findings';
import { decode, loadDockerfileParser, parseYaml, SourceText, type Value } from '@gatehouse/source';
import type { FileTree } from '@gatehouse/workspace';
import { objectsOf, type KubernetesObject } from '../model/kubernetes/index.ts';
import { candidate, kindOfExtension, looksLikeDockerfile, type Candidate } from './candidates.ts';
import { documentKind, mayHoldDocuments, type DocumentKind } from './document-kind.ts';
import type { Dockerfile } from '../model/dockerfile/index.ts';
import { isWhole } from './fragment.ts';
import type { Layout, Renderer } from './layout.ts';
import { holdsHelmActions, isTemplate } from './template.ts';

/** A file that was seen, with what can be evaluated in it. */
export interface ReadFile {
  readonly record: FileRecord;
  readonly source?: SourceText;
  readonly dockerfile?: Dockerfile;
  /** All YAML or JSON documents. */
  readonly documents: readonly Value[];
  /** The Kubernetes objects in them. */
  readonly objects: readonly KubernetesObject[];
  /** Those of them that are workflows or actions. */
  readonly automations: readonly Value[];
}

const NOTHING = { documents: [], objects: [], automations: [] };

const EVALUATED: ReadonlySet<DocumentKind> = new Set(['kubernetes', 'workflow', 'action']);

/** Turns the files of a tree into documents by kind. Never throws: what cannot be read is a record that says why. */
export class Reader {
  readonly #tree: FileTree;
  readonly #layout: Layout;

  constructor(tree: FileTree, layout: Layout) {
    this.#tree = tree;
    this.#layout = layout;
  }

  /** Undefined for files that turn out to be none of ours. */
  async read(path: string): Promise<ReadFile | undefined> {
    const kind = candidate(path);
    if (kind === undefined) return undefined;
    if (kind === 'terraform' || kind === 'bicep') return unread(path, 'deferred', kind);
    try {
      return await this.#readAs(kind, path);
    } catch (error) {
      // These are most often programs and keys: what cannot be read of them is none of ours.
      if (kind === 'possible-dockerfile') return undefined;
      const message =
        error instanceof UserError
          ? describeError(error)
          : `could not be read (${String(error)}): a defect of Gatehouse, please report it`;
      return unread(path, 'failed', kind, [{ message }]);
    }
  }

  async #readAs(kind: Candidate, path: string): Promise<ReadFile | undefined> {
    const renderer = this.#layout.rendererOf(path);
    const source = new SourceText(path, decode(this.#tree.read(path)));
    if (kind === 'dockerfile') return await readOneDockerfile(source);
    if (kind === 'possible-dockerfile') {
      if (looksLikeDockerfile(source.text)) return await readOneDockerfile(source);
      const awaited = renderer ?? kindOfExtension(path);
      return awaited && unread(path, 'deferred', awaited);
    }
    if (renderer === 'helm' && holdsHelmActions(source.text))
      return unread(path, 'deferred', renderer);
    if (kind === 'json' && !mayHoldDocuments(source.text))
      return renderer ? unread(path, 'deferred', renderer) : unread(path, 'ignored', 'json');
    const file = readDocuments(source, kind === 'json' ? 'json' : 'yaml');
    return renderer ? awaiting(renderer, file) : file;
  }
}

/** What a file of a chart or an overlay holds that can be judged before it is rendered; often nothing. */
function awaiting(renderer: Renderer, file: ReadFile): ReadFile {
  const { path, status, problems } = file.record;
  const objects = renderer === 'helm' ? file.objects : file.objects.filter(isWhole);
  const holdsAny = objects.length + file.automations.length > 0;
  if (problems.length > 0) {
    const isBroken = renderer === 'kustomize' && status === 'failed';
    return isBroken
      ? { ...file, objects }
      : { ...file, objects, record: record(path, 'deferred', renderer, problems) };
  }
  return holdsAny ? { ...file, objects } : unread(path, 'deferred', renderer);
}

function readDocuments(source: SourceText, kind: 'yaml' | 'json'): ReadFile {
  const { documents, problems } = parseYaml(source);
  const kindOf = new Map(documents.map((document) => [document, documentKind(document)]));
  const ofKind = (...wanted: DocumentKind[]): Value[] =>
    documents.filter((document) => wanted.includes(kindOf.get(document) ?? 'other'));
  const kinds = new Set(kindOf.values());
  const main =
    [...kinds].find((each) => EVALUATED.has(each)) ??
    [...kinds].find((each) => each !== 'other') ??
    kind;
  const file = {
    source,
    documents,
    objects: ofKind('kubernetes').flatMap(objectsOf),
    automations: ofKind('workflow', 'action'),
  };
  if (problems.length > 0)
    return {
      ...file,
      record: isTemplate(source)
        ? record(source.path, 'deferred', 'template', problems)
        : record(source.path, 'failed', main, problems),
    };
  const status = [...kinds].some((each) => EVALUATED.has(each))
    ? 'scanned'
    : kinds.size === 0 || main === kind
      ? 'ignored'
      : 'deferred';
  return { ...file, record: record(source.path, status, main, problems) };
}

/** What reads Dockerfiles is loaded when the first one turns up. */
async function readOneDockerfile(source: SourceText): Promise<ReadFile> {
  const { readDockerfile } = await import('../model/dockerfile/index.ts');
  const { dockerfile, problems } = readDockerfile(source, await loadDockerfileParser());
  const status = problems.length > 0 ? 'failed' : 'scanned';
  return {
    record: record(source.path, status, 'dockerfile', problems),
    source,
    dockerfile,
    ...NOTHING,
  };
}

function unread(
  path: string,
  status: FileStatus,
  kind: string,
  problems: readonly FileProblem[] = [],
): ReadFile {
  return { record: record(path, status, kind, problems), ...NOTHING };
}

function record(
  path: string,
  status: FileStatus,
  kind: string,
  problems: readonly FileProblem[] = [],
): FileRecord {
  return { path, status, kind, problems };
}
