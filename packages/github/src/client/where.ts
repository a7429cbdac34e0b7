import type { Repository } from '../context.ts';

/** A repository as the API takes it. */
export function where({ owner, name }: Pick<Repository, 'owner' | 'name'>): {
  readonly owner: string;
  readonly repo: string;
} {
  return { owner, repo: name };
}
