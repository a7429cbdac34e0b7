import type { Github } from '../client/github.ts';
import { GithubError } from '../errors/github-error.ts';
import type { RepositoryName } from './artifacts.ts';

/** GitHub Actions as an app: whose check is demanded. On GitHub itself; a server of one's own has another. */
const GITHUB_ACTIONS = 15368;

/** A workflow, and the repository that holds it, which for one of an organisation is not that of the run. */
export interface WorkflowFile {
  readonly repository: RepositoryName;
  /** `.github/workflows/gate.yml`. */
  readonly path: string;
}

/** Whether something stands between a change and the branch unless a job succeeds. */
export interface Requiredness {
  readonly isRequired: boolean;
  /** By what: a ruleset, branch protection, a required workflow. */
  readonly by: readonly string[];
}

/**
 * Whether a branch demands a check of this name. Reads the rules that are in force there, those of the organisation
 * included, and classic branch protection; changes nothing.
 *
 * @param check as a pull request lists it: the name of the job
 * @param workflow in which the job stands, for rules that require all of a workflow
 */
export async function isRequired(
  github: Github,
  { owner, name: repo }: RepositoryName,
  branch: string,
  check: string,
  workflow?: WorkflowFile,
): Promise<Requiredness> {
  const rules = await github.paginate(
    'GET /repos/{owner}/{repo}/rules/branches/{branch}',
    { owner, repo, branch },
    (data) => data,
  );
  const by: string[] = [];
  for (const rule of rules.items) {
    if (
      rule.type === 'required_status_checks' &&
      rule.parameters?.required_status_checks.some(({ context }) => context === check)
    )
      by.push(`ruleset ${rule.ruleset_id ?? ''}`.trim());
    if (
      rule.type === 'workflows' &&
      workflow !== undefined &&
      (await holds(github, rule.parameters?.workflows ?? [], workflow))
    )
      by.push(`required workflow of ruleset ${rule.ruleset_id ?? ''}`.trim());
  }
  if (await isProtected(github, { owner, repo }, branch, check)) by.push('branch protection');
  return { isRequired: by.length > 0, by };
}

/** The rule names the repository of a workflow by number: a file of that name in another is another workflow. */
async function holds(
  github: Github,
  listed: readonly { readonly path: string; readonly repository_id: number }[],
  { repository: { owner, name: repo }, path }: WorkflowFile,
): Promise<boolean> {
  const namesakes = listed.filter((each) => each.path === path);
  if (namesakes.length === 0) return false;
  const { data } = await github.request('GET /repos/{owner}/{repo}', { owner, repo });
  return namesakes.some(({ repository_id: id }) => id === data.id);
}

/** What everybody may read of classic protection stands with the branch. */
async function isProtected(
  github: Github,
  where: { owner: string; repo: string },
  branch: string,
  check: string,
): Promise<boolean> {
  const { data } = await github.request('GET /repos/{owner}/{repo}/branches/{branch}', {
    ...where,
    branch,
  });
  const required = data.protection.required_status_checks;
  return (
    data.protection.enabled === true &&
    required !== undefined &&
    required.enforcement_level !== 'off' &&
    (required.contexts.includes(check) || required.checks.some(({ context }) => context === check))
  );
}

/**
 * The body of `POST /repos/{owner}/{repo}/rulesets` that demands the check on the default branch.
 *
 * @param apiUrl of the server; on one of one's own the app has another id, and any app's check counts
 */
export function rulesetFor(check: string, apiUrl: string): object {
  const app = apiUrl === 'https://api.github.com' ? { integration_id: GITHUB_ACTIONS } : {};
  return {
    name: 'Gatehouse',
    target: 'branch',
    enforcement: 'active',
    conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
    rules: [
      { type: 'deletion' },
      { type: 'non_fast_forward' },
      {
        type: 'required_status_checks',
        parameters: {
          strict_required_status_checks_policy: false,
          required_status_checks: [{ context: check, ...app }],
        },
      },
    ],
  };
}

/** What GitHub itself does before a job that names the environment. */
export interface EnvironmentState {
  readonly exists: boolean;
  /** `required_reviewers`, `wait_timer`, `branch_policy`, … */
  readonly protections: readonly string[];
}

/** Reads an environment; needs `actions: read` where the repository is private. */
export async function readEnvironment(
  github: Github,
  { owner, name: repo }: RepositoryName,
  environment: string,
): Promise<EnvironmentState> {
  try {
    const { data } = await github.request(
      'GET /repos/{owner}/{repo}/environments/{environment_name}',
      { owner, repo, environment_name: environment },
    );
    return { exists: true, protections: (data.protection_rules ?? []).map(({ type }) => type) };
  } catch (error) {
    if (error instanceof GithubError && error.kind === 'not-found')
      return { exists: false, protections: [] };
    throw error;
  }
}
