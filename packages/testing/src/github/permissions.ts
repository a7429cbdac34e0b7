import { operations } from './description.ts';
import { Refusal } from './refusal.ts';
import type { Token } from './tokens.ts';

/**
 * What an operation asks of a token, as GitHub writes it in x-accepted-github-permissions: `;` stands between
 * alternatives. The description does not say it; GitHub's page of permissions for apps does.
 */
const NEEDS: Readonly<Record<string, string>> = {
  'actions/get-github-actions-permissions-repository': 'administration=read',
  'apps/get-authenticated': '',
  'checks/create': 'checks=write',
  'checks/update': 'checks=write',
  'dependency-graph/create-repository-snapshot': 'contents=write',
  'code-scanning/upload-sarif': 'security_events=write',
  'code-scanning/get-default-setup': 'administration=read',
  'issues/create': 'issues=write',
  'issues/update': 'issues=write',
  'issues/create-comment': 'issues=write; pull_requests=write',
  'issues/update-comment': 'issues=write; pull_requests=write',
  'issues/delete-comment': 'issues=write; pull_requests=write',
  'pulls/create-review': 'pull_requests=write',
  'pulls/update-review': 'pull_requests=write',
  'pulls/create-review-comment': 'pull_requests=write',
  'pulls/update-review-comment': 'pull_requests=write',
  'rate-limit/get': '',
  'repos/create-deployment': 'deployments=write',
  'repos/create-deployment-status': 'deployments=write',
  'repos/get': 'metadata=read',
  'repos/get-all-environments': 'actions=read',
  'repos/get-branch-protection': 'administration=read',
  'repos/get-branch-rules': 'metadata=read',
  'repos/get-environment': 'actions=read',
  'repos/get-repo-ruleset': 'metadata=read',
  'repos/get-repo-rulesets': 'metadata=read',
  'repos/list-attestations': 'attestations=read',
  'repos/list-deployment-branch-policies': 'actions=read',
  'repos/list-deployment-statuses': 'deployments=read',
  'repos/list-deployments': 'deployments=read',
  'repos/get-deployment': 'deployments=read',
  'repos/list-pull-requests-associated-with-commit': 'pull_requests=read',
  'users/get-authenticated': '',
};

/** For the reads of an area that are not listed above. */
const READS: Readonly<Record<string, string>> = {
  actions: 'actions=read',
  checks: 'checks=read',
  'code-scanning': 'security_events=read',
  'dependency-graph': 'contents=read',
  git: 'contents=read',
  issues: 'issues=read; pull_requests=read',
  pulls: 'pull_requests=read',
  repos: 'contents=read',
};

/** Not for everyone to read, in a public repository either. */
const CONFIDENTIAL = /^(?:security_events|administration)=/u;

export function acceptedPermissions(operation: string): string {
  const needed = NEEDS[operation] ?? READS[operation.split('/')[0] ?? ''];
  if (needed === undefined) throw new Error(`No permission is known for ${operation}`);
  return needed;
}

/** @throws Refusal when the token may not do it */
export function authorize(operation: string, token: Token, isPublic: boolean): void {
  const needed = acceptedPermissions(operation);
  const headers = { 'x-accepted-github-permissions': needed };
  if (token.app && operations.get(operation)?.['x-apps'] === false)
    throw new Refusal(403, 'Resource not accessible by integration', { headers });
  if (!token.app && needed === 'checks=write')
    throw new Refusal(403, 'You must authenticate via a GitHub App.', { headers });
  if (needed === '' || needed.split('; ').some((need) => grants(token, need, isPublic))) return;
  const kind = token.app ? 'integration' : 'personal access token';
  throw new Refusal(403, `Resource not accessible by ${kind}`, { headers });
}

function grants(token: Token, need: string, isPublic: boolean): boolean {
  const [name = '', access] = need.split('=');
  if (access === 'read' && isPublic && !CONFIDENTIAL.test(need)) return true;
  const granted = token.permissions.get(name);
  return granted === 'write' || granted === access;
}
