import { timestamp } from '../call.ts';
import { diffFiles } from './diff-lines.ts';
import type { Commit } from './git-objects.ts';
import type { Comment, Issue, Pull, PullFile } from './review-records.ts';
import type { Repository } from './repository.ts';

type Files = Readonly<Record<string, string>>;

export interface PullOptions {
  /** 1 unless told. */
  readonly number?: number;
  readonly title?: string;
  readonly author?: string;
  readonly draft?: boolean;
  /** Text by path in the base and in the head; from them come the commits and, unless told, the diff. */
  readonly before?: Files;
  readonly after?: Files;
  readonly files?: readonly PullFile[];
  /** Full name of the repository the head is in, for a pull request from a fork. */
  readonly headRepository?: string;
  readonly headRef?: string;
  /** Ids to match an event of a test; the ones that git would give unless told. */
  readonly headSha?: string;
  readonly baseSha?: string;
}

export function addPull(repository: Repository, options: PullOptions = {}): Pull {
  const { before = {}, after = before, headRef = 'feature' } = options;
  const base = commitAs(
    repository,
    { files: before, branch: repository.defaultBranch },
    options.baseSha,
  );
  const head = commitAs(
    repository,
    { files: after, parents: [base.sha], branch: headRef },
    options.headSha,
  );
  const pull: Pull = {
    number: options.number ?? 1,
    title: options.title ?? 'A change',
    author: options.author ?? 'octocat',
    draft: options.draft ?? false,
    state: 'open',
    head: {
      ref: headRef,
      sha: head.sha,
      repository: options.headRepository ?? repository.fullName,
    },
    base: { ref: repository.defaultBranch, sha: base.sha },
    files: options.files ?? diffFiles(before, after),
  };
  repository.pulls.push(pull);
  return pull;
}

/** A push to the head of a pull request. */
export function pushTo(repository: Repository, pull: Pull, after: Files): Commit {
  const parents = [pull.head.sha];
  const head = repository.git.commit({ files: after, parents, branch: pull.head.ref });
  pull.head = { ...pull.head, sha: head.sha };
  pull.files = diffFiles(repository.git.find(pull.base.sha)?.files ?? {}, after);
  return head;
}

export interface CommentOptions {
  readonly body: string;
  /** Of the issue or pull request; 1 unless told. */
  readonly issue?: number;
  /** `octocat` unless told. */
  readonly author?: string;
}

export function addComment(repository: Repository, options: CommentOptions): Comment {
  const comment: Comment = {
    id: repository.nextId(),
    issue: options.issue ?? 1,
    author: options.author ?? 'octocat',
    created_at: timestamp(),
    updated_at: timestamp(),
    body: options.body,
  };
  repository.comments.push(comment);
  return comment;
}

export type IssueOptions = Partial<Issue> & Pick<Issue, 'body'>;

/** By `octocat` and open unless told. */
export function addIssue(repository: Repository, options: IssueOptions): Issue {
  const issue: Issue = {
    number: repository.nextNumber(),
    author: 'octocat',
    created_at: timestamp(),
    updated_at: timestamp(),
    state: 'open',
    state_reason: null,
    title: 'Something is wrong',
    labels: [],
    assignees: [],
    ...options,
  };
  repository.issues.push(issue);
  return issue;
}

function commitAs(
  repository: Repository,
  options: { files: Files; parents?: readonly string[]; branch: string },
  sha: string | undefined,
): Commit {
  return repository.git.commit({ ...options, ...(sha === undefined ? {} : { sha }) });
}
