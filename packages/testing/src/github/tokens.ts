import { randomBytes } from 'node:crypto';
import { Budget } from './rate-limits.ts';

export type Access = 'read' | 'write';

/** As a workflow's `permissions:` names them; the API has underscores where these have hyphens. */
export type Permission =
  | 'actions'
  | 'administration'
  | 'attestations'
  | 'checks'
  | 'contents'
  | 'deployments'
  | 'issues'
  | 'pull-requests'
  | 'security-events'
  | 'statuses';

/** What no workflow can grant its token. */
const OUT_OF_REACH: readonly Permission[] = ['administration'];

const EVERY: readonly Permission[] = [
  'actions',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'issues',
  'pull-requests',
  'security-events',
  'statuses',
];

export interface TokenOptions {
  /** As in a workflow; `write-all` unless told. `administration` can only be had by a person's token or an app's. */
  readonly permissions?: 'write-all' | 'read-all' | Readonly<Partial<Record<Permission, Access>>>;
  /** Who writes with it; an app's name ends in `[bot]`. `github-actions[bot]` unless told. */
  readonly identity?: string;
  /** Of a pull request from a fork or by Dependabot: whatever is asked for, it reads only. */
  readonly fork?: boolean;
  /** Full names it can see; all that the double has unless told. */
  readonly repositories?: readonly string[];
  /** Requests an hour; 1,000 unless told. */
  readonly limit?: number;
}

export interface Token {
  readonly value: string;
  readonly identity: string;
  /** Whether it is an app's, as GITHUB_TOKEN is, and not a person's. */
  readonly app: boolean;
  readonly permissions: ReadonlyMap<string, Access>;
  readonly repositories: readonly string[] | undefined;
  readonly budget: Budget;
}

export function makeToken(options: TokenOptions = {}): Token {
  const identity = options.identity ?? 'github-actions[bot]';
  const app = identity.endsWith('[bot]');
  const asked = options.permissions ?? 'write-all';
  const granted =
    typeof asked === 'string'
      ? (app ? EVERY : [...EVERY, ...OUT_OF_REACH]).map(
          (name) => [name, asked === 'write-all' ? 'write' : 'read'] as const,
        )
      : Object.entries(asked);
  return {
    value: `${app ? 'ghs' : 'ghp'}_${randomBytes(18).toString('hex')}`,
    identity,
    app,
    permissions: new Map([
      ['metadata', 'read'],
      ...granted.map(
        ([name, access]) =>
          [name.replaceAll('-', '_'), options.fork === true ? 'read' : access] as const,
      ),
    ]),
    repositories: options.repositories,
    budget: new Budget(options.limit),
  };
}
