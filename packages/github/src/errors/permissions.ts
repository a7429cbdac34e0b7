/** As a line of `permissions:` in a workflow: `checks: write`. */
export type Permission = `${string}: ${'read' | 'write'}`;

/**
 * The scopes that a workflow can give its token (docs.github.com, "Workflow syntax", `permissions`). GitHub Apps know
 * more of them.
 */
const WORKFLOW_SCOPES: ReadonlySet<string> = new Set([
  'actions',
  'artifact-metadata',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'id-token',
  'issues',
  'models',
  'packages',
  'pages',
  'pull-requests',
  'security-events',
  'statuses',
]);

/** The scope that each part of a repository's API belongs to; the first that fits. */
const SCOPES: readonly (readonly [RegExp, string])[] = [
  [/\/check-(?:runs|suites)/u, 'checks'],
  [/\/code-scanning\//u, 'security-events'],
  [/\/issues(?:\/\{issue_number\})?$/u, 'issues'],
  // Comments on a pull request stand under issues, and either scope opens them.
  [/\/pulls(?:\/|$)/u, 'pull-requests'],
  [/\/issues(?:\/|$)/u, 'pull-requests'],
  [/\/deployments(?:\/|$)/u, 'deployments'],
  [/\/statuses(?:\/|$)/u, 'statuses'],
  [/\/environments(?:\/|$)/u, 'actions'],
  [/\/actions\//u, 'actions'],
  [/\/attestations(?:\/|$)/u, 'attestations'],
  [/\/branches\/\{branch\}\/protection/u, 'administration'],
];

/**
 * What a token needs for a request, as a workflow grants it.
 *
 * @param route `POST /repos/{owner}/{repo}/check-runs`
 * @param accepted the header `x-accepted-github-permissions`: sets separated by semicolons, any of which is enough, of
 *   `scope=access` separated by commas; believed only where our own table is silent, because it names the scopes as
 *   Apps know them
 */
export function permissionFor(route: string, accepted?: string): Permission | undefined {
  const [method = '', path = ''] = route.split(' ');
  const access = method === 'GET' || method === 'HEAD' ? 'read' : 'write';
  const scope = SCOPES.find(([pattern]) => pattern.test(path))?.[1];
  return scope === undefined ? readAccepted(accepted ?? '') : `${scope}: ${access}`;
}

/** Whether the token of a workflow can get it at all. */
export function isGrantable(permission: Permission): boolean {
  return WORKFLOW_SCOPES.has(permission.slice(0, permission.indexOf(':')));
}

function readAccepted(header: string): Permission | undefined {
  const [, scope, access] = /^\s*([a-z_]{1,40})=(read|write)\s*(?:[,;]|$)/u.exec(header) ?? [];
  if (scope === undefined) return undefined;
  return `${scope.replaceAll('_', '-')}: ${access === 'write' ? 'write' : 'read'}`;
}
