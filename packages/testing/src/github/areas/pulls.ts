import { type Call, type Handlers, listed, numberIn, ok } from '../call.ts';
import { repositoryNamed, userNamed } from '../state/people.ts';
import type { Pull } from '../state/review-records.ts';
import { notFound } from '../refusal.ts';
import type { Repository } from '../state/repository.ts';

/** GitHub lists no more files of a pull request. */
const FILE_LIMIT = 3000;

export const pulls: Handlers = {
  'pulls/get': (call) => ok(answer(call.repository, pullOf(call))),
  'pulls/list': ({ repository, query }) => {
    const state = query['state'] ?? 'open';
    return listed(
      repository.pulls
        .filter((pull) => state === 'all' || pull.state === state)
        .filter(({ head }) => query['head'] === undefined || labelOf(head) === query['head'])
        .map((pull) => answer(repository, pull)),
    );
  },
  'pulls/list-files': (call) =>
    listed(
      pullOf(call)
        .files.slice(0, FILE_LIMIT)
        .map((file) => ({ ...file, ...lineCounts(file.patch) })),
    ),
  'repos/list-pull-requests-associated-with-commit': ({ repository, path }) =>
    listed(
      repository.pulls
        .filter((pull) => pull.head.sha === path['commit_sha'])
        .map((pull) => answer(repository, pull)),
    ),
};

/** @throws Refusal when there is none of that number */
export function pullOf(call: Call, parameter = 'pull_number'): Pull {
  const number = numberIn(call, parameter);
  const pull = call.repository.pulls.find((candidate) => candidate.number === number);
  if (pull === undefined) throw notFound();
  return pull;
}

function answer(repository: Repository, pull: Pull): object {
  const { number, title, author, draft, state, head, base } = pull;
  return {
    id: number,
    number,
    title,
    draft,
    state,
    user: userNamed(author),
    url: repository.url(`pulls/${number}`),
    html_url: repository.page(`pull/${number}`),
    head: branch(head, repository),
    base: branch({ ...base, repository: repository.fullName }, repository),
  };
}

function branch({ ref, sha, repository: fullName }: Pull['head'], repository: Repository): object {
  const [owner = ''] = fullName.split('/');
  const known = fullName === repository.fullName ? repository : undefined;
  return {
    label: labelOf({ ref, sha, repository: fullName }),
    ref,
    sha,
    user: userNamed(owner),
    repo: repositoryNamed(fullName, known),
  };
}

function labelOf({ ref, repository }: Pull['head']): string {
  return `${repository.split('/')[0] ?? ''}:${ref}`;
}

/** As the lists of issues have it. */
export function pullAsIssue({ repository }: Call, { number, title, author, state }: Pull): object {
  const url = repository.url(`pulls/${number}`);
  const page = repository.page(`pull/${number}`);
  return {
    id: number,
    number,
    title,
    state,
    user: userNamed(author),
    html_url: page,
    comments: repository.comments.filter((comment) => comment.issue === number).length,
    pull_request: { url, html_url: page, diff_url: `${page}.diff`, patch_url: `${page}.patch` },
  };
}

function lineCounts(patch = ''): object {
  const lines = patch.split('\n');
  const additions = lines.filter((line) => line.startsWith('+')).length;
  const deletions = lines.filter((line) => line.startsWith('-')).length;
  return {
    additions,
    deletions,
    changes: additions + deletions,
    ...(patch === '' ? {} : { patch }),
  };
}
