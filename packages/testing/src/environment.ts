import type { ActionMetadata } from './action-metadata.ts';

export interface WebhookEvent {
  /** For example `pull_request`. */
  readonly name: string;
  readonly payload: unknown;
}

/** A job as a step sees it: `github.*` without the prefix, in lower case. */
export type GithubVariables = Readonly<Record<string, string>>;

/** A push to main of a repository on github.com, or the pull request in the payload. */
export function githubVariables(event: WebhookEvent, workspace: string): GithubVariables {
  const pull = pullRequest(event.payload);
  return {
    actor: 'octocat',
    actor_id: '583231',
    api_url: 'https://api.github.com',
    event_name: event.name,
    graphql_url: 'https://api.github.com/graphql',
    job: 'scan',
    base_ref: pull?.base ?? '',
    head_ref: pull?.head ?? '',
    ref: pull ? `refs/pull/${pull.number}/merge` : 'refs/heads/main',
    ref_name: pull ? `${pull.number}/merge` : 'main',
    ref_protected: 'false',
    ref_type: 'branch',
    repository: 'octo-org/octo-repo',
    repository_id: '1296269',
    repository_owner: 'octo-org',
    repository_owner_id: '6811672',
    retention_days: '90',
    run_attempt: '1',
    run_id: '1658821493',
    run_number: '3',
    server_url: 'https://github.com',
    sha: 'f'.repeat(40),
    triggering_actor: 'octocat',
    workflow: 'gate',
    workflow_ref: 'octo-org/octo-repo/.github/workflows/gate.yml@refs/heads/main',
    workflow_sha: 'f'.repeat(40),
    workspace,
  };
}

/**
 * The inputs of a step: what the workflow gives, then the defaults of the action.yml. Names are compared without regard
 * to case. As on the runner, inputs that the action does not declare are passed on all the same.
 */
export function resolveInputs(
  metadata: ActionMetadata,
  given: Readonly<Record<string, string>>,
  github: GithubVariables,
): { readonly values: ReadonlyMap<string, string>; readonly warnings: readonly string[] } {
  const values = new Map(Object.entries(given));
  const givenNames = new Set(Object.keys(given).map((name) => name.toLowerCase()));
  const declared = new Set([...metadata.inputs.keys()].map((name) => name.toLowerCase()));
  const warnings: string[] = [];
  for (const [name, input] of metadata.inputs) {
    if (!givenNames.has(name.toLowerCase())) values.set(name, evaluate(input.default, github));
    else if (input.deprecationMessage !== undefined)
      warnings.push(
        `Input '${name}' has been deprecated with message: ${input.deprecationMessage}`,
      );
  }
  const unexpected = Object.keys(given).filter((name) => !declared.has(name.toLowerCase()));
  if (unexpected.length > 0) {
    const valid = [...metadata.inputs.keys()].join("', '");
    warnings.push(
      `Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${valid}']`,
    );
  }
  return { values, warnings };
}

/** `INPUT_FAIL-ON` for `fail-on`: spaces become underscores, hyphens stay. */
export function inputVariables(inputs: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries(
    [...inputs].map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}

export function prefixed(
  prefix: string,
  values: Iterable<readonly [string, string]>,
): Record<string, string> {
  return Object.fromEntries(
    [...values].map(([name, value]) => [`${prefix}${name.toUpperCase()}`, value]),
  );
}

/** Defaults may be one `${{ github.x }}`; other expressions are refused rather than guessed. */
function evaluate(text: string, github: GithubVariables): string {
  return text.replace(/\$\{\{(.*?)\}\}/gsu, (expression, body: string) => {
    const name = /^\s*github\.([a-z_]+)\s*$/u.exec(body)?.[1];
    const value = name === undefined ? undefined : github[name];
    if (value === undefined) throw new Error(`The double does not evaluate ${expression}`);
    return value;
  });
}

function pullRequest(payload: unknown): { number: number; head: string; base: string } | undefined {
  const pull = (payload as { pull_request?: { number?: number; head?: Ref; base?: Ref } } | null)
    ?.pull_request;
  if (typeof pull?.number !== 'number') return undefined;
  return { number: pull.number, head: pull.head?.ref ?? '', base: pull.base?.ref ?? '' };
}

interface Ref {
  readonly ref?: string;
}
