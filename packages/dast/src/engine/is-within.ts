import type { Scope } from '../scope/index.ts';

/** Whether a recorded URL is one that might have been asked; any is without a scope. */
export function isWithin(url: string, scope: Scope | undefined): boolean {
  if (scope === undefined) return true;
  return URL.canParse(url) && scope.refusal(new URL(url)) === undefined;
}
