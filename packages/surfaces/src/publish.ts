import {
  capabilities,
  GithubError,
  identify,
  type Author,
  type Github,
  type Surface,
} from '@gatehouse/github';
import { closeCheckRun, isOpen, type Opened } from './check-run.ts';
import { uploadFindings } from './code-scanning.ts';
import { writeComment } from './comment.ts';
import { writeIssue } from './issue.ts';
import type { Publication } from './publication.ts';
import type { SurfaceResult } from './result.ts';
import { writeSuggestions } from './suggestions.ts';

export interface PublishOptions {
  readonly wanted: ReadonlySet<Surface>;
  /** From `openCheckRun`, or why it could not be opened. */
  readonly checkRun?: Opened;
}

/** Writes to every surface that is wanted and possible. Never rejects for what GitHub says: that is in the results. */
export async function publish(
  github: Github,
  publication: Publication,
  { wanted, checkRun }: PublishOptions,
): Promise<readonly SurfaceResult[]> {
  const { context, checkedOut } = publication;
  const circumstances = {
    hasToken: github.isAuthenticated,
    ...(checkedOut !== undefined && { checkedOut }),
  };
  const wishes = capabilities(context, circumstances).filter(({ surface }) => wanted.has(surface));
  const comment = once(async () =>
    writeComment(github, publication, await firstAuthor(github, checkRun)),
  );
  const isCommenting = wishes.some(
    ({ surface, state }) => surface === 'comment' && state === 'possible',
  );
  return Promise.all(
    wishes.map(async (wish): Promise<SurfaceResult> => {
      const { surface, state } = wish;
      if (state !== 'possible') return { surface, state: 'left-out', reason: wish.reason };
      try {
        return await write(surface);
      } catch (error) {
        if (error instanceof GithubError) return { surface, state: 'failed', error };
        throw error;
      }
    }),
  );

  /** A comment that was written tells best who writes with this token; suggestions are known again by that. */
  async function author(): Promise<Author> {
    const known = isCommenting ? await comment().catch(() => undefined) : undefined;
    return known?.author ?? firstAuthor(github, checkRun);
  }

  async function write(surface: Surface): Promise<SurfaceResult> {
    switch (surface) {
      case 'check-run':
        if (checkRun instanceof GithubError) throw checkRun;
        return checkRun
          ? closeCheckRun(github, checkRun, publication)
          : { surface, state: 'left-out', reason: 'the commit is not known' };
      case 'comment':
        return (await comment()).result;
      case 'suggestions':
        return writeSuggestions(github, publication, await author());
      case 'code-scanning':
        return uploadFindings(github, publication);
      case 'issue':
        return writeIssue(github, publication, await firstAuthor(github, checkRun));
    }
  }
}

/** As far as it is known before anything was written. */
async function firstAuthor(github: Github, checkRun: Opened): Promise<Author> {
  return isOpen(checkRun) ? checkRun.author : identify(github);
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
