import {
  gitRepository,
  type GithubDouble,
  type GitRepository,
  type WebhookEvent,
} from '@gatehouse/testing';

type Files = Readonly<Record<string, string>>;

/** A pull request: on GitHub's double, and checked out as actions/checkout does it. */
export interface ReviewedChange extends AsyncDisposable {
  readonly repository: GitRepository;
  readonly headSha: string;
  readonly number: number;
  readonly event: WebhookEvent;
  /** What the runner sets for it, beside what is the same everywhere. */
  readonly env: Readonly<Record<string, string>>;
}

export async function reviewedChange(
  github: GithubDouble,
  before: Files,
  after: Files,
  options: { readonly fork?: boolean } = {},
): Promise<ReviewedChange> {
  const repository = await gitRepository({ 'README.md': '# Shop\n', ...before });
  const git = (...args: string[]): Promise<string> => repository.git(...args);
  const baseSha = await git('rev-parse', 'HEAD');
  await git('checkout', '--quiet', '-b', 'topic');
  const headSha = await repository.commit('Topic', after);
  await git('checkout', '--quiet', '--detach', baseSha);
  await git('merge', '--quiet', '--no-ff', '--no-edit', headSha);
  const number = 7;
  const fullName = 'acme/shop';
  const headRepository = options.fork ? 'stranger/shop' : fullName;
  github.pull({ number, before, after, headSha, baseSha, headRepository });
  return {
    repository,
    headSha,
    number,
    event: {
      name: 'pull_request',
      payload: {
        repository: { full_name: fullName, default_branch: 'main' },
        pull_request: {
          number,
          head: { sha: headSha, ref: 'topic', repo: { full_name: headRepository } },
          base: { sha: baseSha, ref: 'main', repo: { full_name: fullName } },
          user: { login: 'octocat' },
        },
      },
    },
    env: { ...github.variables, GITHUB_SHA: await git('rev-parse', 'HEAD') },
    [Symbol.asyncDispose]: () => repository.dispose(),
  };
}
