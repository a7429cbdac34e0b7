import type { Value } from '@gatehouse/source';
import { isActionMetadata, isWorkflow } from '../model/workflow/detect.ts';

export type DocumentKind =
  'kubernetes' | 'workflow' | 'action' | 'kustomize' | 'helm' | 'arm' | 'other';

/** What a document is, by what it says. */
export function documentKind(document: Value): DocumentKind {
  const apiVersion = document.get('apiVersion').string;
  const kind = document.get('kind').string;
  if (apiVersion !== undefined && kind !== undefined)
    return apiVersion.startsWith('kustomize.config.k8s.io/') ? 'kustomize' : 'kubernetes';
  if (
    /schema\.management\.azure\.com\/schemas\/.*deployment/i.test(
      document.get('$schema').string ?? '',
    )
  )
    return 'arm';
  if (isWorkflow(document)) return 'workflow';
  return isActionMetadata(document) ? 'action' : 'other';
}

/**
 * A cheap look at JSON: most of it in a repository is somebody else's, long, and often not quite JSON. What is called
 * JSON may be YAML all the same, with keys that are not quoted, and any letter may be written as an escape.
 */
export function mayHoldDocuments(text: string): boolean {
  return mentionsDocuments(text) || (ESCAPE.test(text) && mentionsDocuments(withoutEscapes(text)));
}

function mentionsDocuments(text: string): boolean {
  return (
    (text.includes('apiVersion') && text.includes('kind')) ||
    /"\$schema"\s*:\s*"[^"]*deployment/i.test(text)
  );
}

/** How double-quoted YAML, and JSON with the first of them, write a letter otherwise; and a line end inside a word. */
const ESCAPE = /\\(?:u([\dA-Fa-f]{4})|x([\dA-Fa-f]{2})|U0000([\dA-Fa-f]{4})|\r?\n[ \t]*)/;

function withoutEscapes(text: string): string {
  return text.replace(new RegExp(ESCAPE, 'g'), (_, ...groups: (string | undefined)[]) => {
    const code = groups[0] ?? groups[1] ?? groups[2];
    return code === undefined ? '' : String.fromCharCode(parseInt(code, 16));
  });
}
