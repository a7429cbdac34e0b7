import { type Handlers, ok } from '../call.ts';
import { commitAt } from './contents.ts';
import { diffFiles } from '../state/diff-lines.ts';
import type { Commit } from '../state/git-objects.ts';
import { notFound } from '../refusal.ts';
import type { Repository } from '../state/repository.ts';

/** GitHub compares no more files than these. */
const FILE_LIMIT = 300;

export const commits: Handlers = {
  'git/get-commit': ({ repository, path }) => {
    const commit = repository.git.commits.get(path['commit_sha'] ?? '');
    if (commit === undefined) throw notFound();
    const { sha, message } = commit;
    return ok({ sha, message, tree: { sha: commit.tree }, parents: parentsOf(commit) });
  },
  'repos/get-commit': ({ repository, path }) => {
    const commit = commitAt(repository, path['ref'] ?? '');
    const [parent = ''] = commit.parents;
    const before = repository.git.find(parent)?.files ?? {};
    return ok({ ...answer(repository, commit), files: diffFiles(before, commit.files) });
  },
  'repos/compare-commits-with-basehead': ({ repository, path }) => {
    const [baseRef = '', headRef = ''] = (path['basehead'] ?? '').split('...');
    const base = commitAt(repository, branchOf(baseRef));
    const head = commitAt(repository, branchOf(headRef));
    const { git } = repository;
    const mergeBase = git.mergeBase(base, head);
    // GitHub: "No common ancestor between …"
    if (mergeBase === undefined) throw notFound();
    const known = new Set(git.history(mergeBase));
    const ahead = git.history(head).filter((commit) => !known.has(commit));
    const behind = git.history(base).filter((commit) => !known.has(commit));
    return ok({
      status: statusOf(ahead.length, behind.length),
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      base_commit: answer(repository, base),
      merge_base_commit: answer(repository, mergeBase),
      commits: ahead.toReversed().map((commit) => answer(repository, commit)),
      files: diffFiles(mergeBase.files, head.files).slice(0, FILE_LIMIT),
    });
  },
};

/** `owner:branch` names the branch of a fork; the double keeps the objects of all in one place, as GitHub does. */
function branchOf(ref: string): string {
  return ref.slice(ref.indexOf(':') + 1);
}

function statusOf(ahead: number, behind: number): string {
  if (ahead > 0 && behind > 0) return 'diverged';
  if (ahead > 0) return 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

function parentsOf(commit: Commit): readonly object[] {
  return commit.parents.map((sha) => ({ sha }));
}

function answer(repository: Repository, commit: Commit): object {
  const { sha, message, tree } = commit;
  return {
    sha,
    url: repository.url(`commits/${sha}`),
    html_url: repository.page(`commit/${sha}`),
    commit: { message, tree: { sha: tree } },
    parents: parentsOf(commit),
  };
}
