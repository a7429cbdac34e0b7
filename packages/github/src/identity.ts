import { GithubError } from './errors/github-error.ts';
import type { Github } from './client/github.ts';

/** Who writes with a token. */
export interface Author {
  readonly login: string;
  readonly type: 'Bot' | 'User' | 'other';
}

/** Whoever a comment says that it is by. */
export interface Writer {
  readonly login?: string | undefined;
  readonly type?: string | undefined;
}

/** Whom the token of a workflow writes as. No person can have such a name: brackets are for apps. */
export const WORKFLOW_AUTHOR: Author = { login: 'github-actions[bot]', type: 'Bot' };

/**
 * Asks who we are. GitHub tells persons, and refuses apps: the token of a workflow is one, and so it is taken for that. A
 * writer that uses the token of another app finds out by what it has written.
 */
export async function identify(github: Github): Promise<Author> {
  try {
    return readAuthor((await github.request('GET /user', {})).data);
  } catch (error) {
    if (error instanceof GithubError && error.kind === 'denied' && error.status === 403)
      return WORKFLOW_AUTHOR;
    throw error;
  }
}

export function readAuthor({ login, type }: Writer): Author {
  return { login: login ?? '', type: type === 'Bot' || type === 'User' ? type : 'other' };
}

/** Whether something that anybody could have written is by this author. */
export function isBy(author: Author, writer: Writer | null | undefined): boolean {
  return writer?.login === author.login && writer.type === author.type && author.login !== '';
}
