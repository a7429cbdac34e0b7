import type { Evidence } from '@gatehouse/evidence';
import type { Requirement } from './policy.ts';

/** Whether a scan looked at all that is demanded. What other tools looked at they do not say. */
export function covers({ scope = '' }: Evidence, { by }: Requirement): boolean {
  return holds(scope, by.kind === 'phase' ? by.path : '');
}

/** Whether a scan looked at some of it. */
export function touches(evidence: Evidence, { by }: Requirement): boolean {
  const scope = evidence.scope ?? '';
  return by.kind === 'tool' || holds(scope, by.path) || holds(by.path, scope);
}

/** Whether a folder holds a path, or is it; an empty folder is the repository. */
function holds(folder: string, path: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
