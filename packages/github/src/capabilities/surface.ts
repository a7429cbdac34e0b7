import type { Permission } from '../errors/permissions.ts';

/** Where we write on GitHub. */
export const SURFACES = ['check-run', 'comment', 'suggestions', 'code-scanning', 'issue'] as const;

export type Surface = (typeof SURFACES)[number];

/** What each needs of the token. */
export const NEEDS: Readonly<Record<Surface, Permission>> = {
  'check-run': 'checks: write',
  comment: 'pull-requests: write',
  suggestions: 'pull-requests: write',
  'code-scanning': 'security-events: write',
  issue: 'issues: write',
};

/** In words, as the subject of a sentence. */
export const NAMES: Readonly<Record<Surface, string>> = {
  'check-run': 'The check run',
  comment: 'The comment on the pull request',
  suggestions: 'The review suggestions',
  'code-scanning': 'The upload to code scanning',
  issue: 'The issue of the target',
};
