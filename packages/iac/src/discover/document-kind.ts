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

/** A cheap look at JSON: most of it in a repository is somebody else's, long, and often not quite JSON. */
export function mayHoldDocuments(text: string): boolean {
  return (
    (/"apiVersion"\s*:/.test(text) && /"kind"\s*:/.test(text)) ||
    /"\$schema"\s*:\s*"[^"]*deployment/i.test(text)
  );
}
