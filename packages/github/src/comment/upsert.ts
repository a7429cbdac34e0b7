import type { Repository } from '../context.ts';
import type { Github } from '../client/github.ts';
import { where } from '../client/where.ts';
import { GithubError } from '../errors/github-error.ts';
import { type Author, isBy, readAuthor } from '../identity.ts';

export interface CommentWish {
  readonly repository: Repository;
  /** Of the pull request. */
  readonly number: number;
  /** How the comments begin that we take for ours when they are by `author` too. */
  readonly marker: string;
  readonly author: Author;
  /**
   * The comment as it should be. `existing` is what stands there: of several comments of ours all texts, oldest first.
   * `short` is asked for when GitHub finds the full form too long.
   */
  readonly compose: (existing: string | undefined, form: 'full' | 'short') => string;
  /** Whether our part stands in a comment. */
  readonly stands: (body: string) => boolean;
}

export interface WrittenComment {
  readonly url: string;
  /** False where other jobs kept writing over it. */
  readonly isStanding: boolean;
  /** Who we turned out to be. */
  readonly author: Author;
}

interface Found {
  readonly id: number | bigint;
  readonly url: string;
  readonly body: string;
}

/** Rounds of write and look. */
const ROUNDS = 6;

/** A pull request with more comments than this is none that people read. */
const MAXIMUM_PAGES = 100;

/**
 * Makes our one comment on a pull request say what it should. GitHub offers no update on condition, and jobs of one
 * workflow write at the same time: so each looks again, after a time of its own, whether its part still stands, and
 * writes it into what it finds if not. Of several comments of ours the oldest stays, with the parts of all.
 *
 * @throws GithubError when it cannot be read or written
 */
export async function upsertComment(github: Github, wish: CommentWish): Promise<WrittenComment> {
  let { author } = wish;
  let found = await read(github, wish, author);
  for (let round = 1; ; round++) {
    const [only] = found;
    if (only !== undefined && found.length === 1 && wish.stands(only.body))
      if (round > 1 || only.body === wish.compose(only.body, 'full'))
        return { url: only.url, isStanding: true, author };
    if (round > ROUNDS) return { url: only?.url ?? '', isStanding: false, author };
    author = await survive(() => write(github, wish, found), author);
    await github.clock.sleep(lookAgainAfter(round, github.clock.random()));
    found = await read(github, wish, author);
  }
}

/** Milliseconds; longer from round to round, so that jobs that got in each other's way part. */
function lookAgainAfter(round: number, random: number): number {
  return Math.round(500 * round + 1500 * round * random);
}

/** Whoever the server says has written; who we thought we were where the answer is lost or another job took the comment. */
async function survive(act: () => Promise<Author | undefined>, author: Author): Promise<Author> {
  try {
    return (await act()) ?? author;
  } catch (error) {
    if (error instanceof GithubError && (error.mayHaveHappened || error.kind === 'not-found'))
      return author;
    throw error;
  }
}

async function read(github: Github, wish: CommentWish, author: Author): Promise<readonly Found[]> {
  const { items } = await github.paginate(
    'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
    { ...where(wish.repository), issue_number: wish.number },
    (comments) => comments,
    { maximumPages: MAXIMUM_PAGES },
  );
  return items
    .filter(({ body, user }) => isBy(author, user) && body?.startsWith(wish.marker) === true)
    .map(({ id, body = '', html_url }) => ({ id, body, url: html_url }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** @returns whom the server names as the author of a new comment */
async function write(
  github: Github,
  wish: CommentWish,
  found: readonly Found[],
): Promise<Author | undefined> {
  const [oldest, ...others] = found;
  const existing = oldest && found.map(({ body }) => body).join('\n\n');
  if (oldest === undefined) {
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const at = { ...where(wish.repository), issue_number: wish.number };
    const { data } = await fitting(wish, existing, (body) =>
      github.request(route, { ...at, body }),
    );
    return data.user ? readAuthor(data.user) : undefined;
  }
  const at = { ...where(wish.repository), comment_id: oldest.id };
  await fitting(wish, existing, (body) =>
    github.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...at, body }),
  );
  for (const { id } of others)
    await github.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      ...where(wish.repository),
      comment_id: id,
    });
  return undefined;
}

async function fitting<T>(
  { compose }: CommentWish,
  existing: string | undefined,
  send: (body: string) => Promise<T>,
): Promise<T> {
  try {
    return await send(compose(existing, 'full'));
  } catch (error) {
    const isTooLong =
      error instanceof GithubError &&
      (error.status === 413 || (error.status === 422 && /too long/iu.test(error.message)));
    if (!isTooLong) throw error;
    return send(compose(existing, 'short'));
  }
}
