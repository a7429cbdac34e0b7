import type { Repository } from '../context.ts';
import type { Github } from '../client/github.ts';
import { where } from '../client/where.ts';
import { GithubError } from '../errors/github-error.ts';
import { type Author, readAuthor } from '../identity.ts';
import { findIssues, type FoundIssue } from './find-issues.ts';

/** An issue as it stands. */
export interface StandingIssue {
  readonly state: 'open' | 'closed';
  /** Why it is closed, in GitHub's words: `completed`, `not_planned`, `duplicate`. */
  readonly reason: string | undefined;
  readonly body: string;
}

/** What an issue is to become. */
export interface IssueChange {
  readonly state: 'open' | 'closed';
  /** With the marker; at most 65,536 characters. */
  readonly body: string;
}

export interface IssueWish {
  readonly repository: Repository;
  /** How the issues begin that we take for ours when they are by `author` too. */
  readonly marker: string;
  readonly author: Author;
  /** Of a new one; at most 256 characters. What people make of it later stays. */
  readonly title: string;
  /** Undefined to leave all as it is: nothing is made where nothing stands. Asked again after each change. */
  readonly change: (standing: StandingIssue | undefined) => IssueChange | undefined;
}

export interface KeptIssue {
  /** Undefined where there is none. */
  readonly url?: string;
  readonly state?: 'open' | 'closed';
  /** Whether anything was written. */
  readonly isChanged: boolean;
}

/** Rounds of write and look. */
const ROUNDS = 4;

/**
 * Makes our one issue say what it should. Jobs may write at the same time, and an answer may get lost: so it is looked
 * for again after each change. Of several issues of ours the oldest goes, and the others are closed. Labels, assignees
 * and title are the people's.
 *
 * @throws GithubError when it cannot be read or written
 */
export async function keepIssue(github: Github, wish: IssueWish): Promise<KeptIssue> {
  let { author } = wish;
  for (let round = 1; ; round++) {
    const [oldest, ...others] = await findIssues(github, { ...wish, author });
    const spare = others.filter(({ state }) => state === 'open');
    const change = wish.change(oldest);
    if (round > ROUNDS || (change === undefined && spare.length === 0))
      return {
        ...(oldest && { url: oldest.url, state: oldest.state }),
        isChanged: round > 1,
      };
    for (const { number } of spare)
      await survive(() => update(github, wish, number, CLOSED_AS_SPARE));
    if (change === undefined) continue;
    if (oldest) await survive(() => update(github, wish, oldest.number, changeOf(oldest, change)));
    else author = (await survive(() => create(github, wish, change.body))) ?? author;
  }
}

const CLOSED_AS_SPARE = { state: 'closed', state_reason: 'not_planned' } as const;

/** The state only where it changes: that is what people are told of. */
function changeOf(standing: FoundIssue, { state, body }: IssueChange) {
  if (standing.state === state) return { body };
  const reason = state === 'closed' ? 'completed' : 'reopened';
  return { body, state, state_reason: reason } as const;
}

async function update(
  github: Github,
  { repository }: IssueWish,
  number: number,
  fields: ReturnType<typeof changeOf> | typeof CLOSED_AS_SPARE,
): Promise<void> {
  const at = { ...where(repository), issue_number: number };
  await github.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', { ...at, ...fields });
}

/** @returns whom the server names as its author */
async function create(
  github: Github,
  { repository, title }: IssueWish,
  body: string,
): Promise<Author | undefined> {
  const { data } = await github.request('POST /repos/{owner}/{repo}/issues', {
    ...where(repository),
    title,
    body,
  });
  return data.user ? readAuthor(data.user) : undefined;
}

/** Undefined where the answer got lost: what became of it shows when it is looked for. */
async function survive<T>(act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof GithubError && error.mayHaveHappened) return undefined;
    throw error;
  }
}
