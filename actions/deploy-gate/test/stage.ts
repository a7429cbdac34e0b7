import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decide, type Scan, type Severity } from '@gatehouse/findings';
import { renderStatement, statementOf, type Subject } from '@gatehouse/evidence';
import { readContext } from '@gatehouse/github';
import {
  type GithubDouble,
  githubDouble,
  type GithubDoubleOptions,
  temporaryDirectory,
  type TokenOptions,
} from '@gatehouse/testing';
import { RecordingRunner } from '../../../packages/runner/test/recording-runner.ts';
import { runGate } from '../src/gate.ts';

export const NOW = new Date('2026-11-25T12:00:00Z');
export const DIGEST = `sha256:${'1'.repeat(64)}`;
export const WEB = `acme.azurecr.io/web@${DIGEST}`;

const CONFIG = '.github/gatehouse.yml';

/** Demands nothing about images, so none may be named. */
export const POLICY = `gate:
  environments:
    production:
      require:
        - { phase: iac, subject: commit }
      registries: [acme.azurecr.io]
  trusted-workflows:
    - path: .github/workflows/ci.yml
      refs: [refs/heads/main]
`;

type Test = (stage: Stage) => Promise<void>;

/** A test on a stage. */
export const staged =
  (test: Test, ...more: [policy?: string, options?: GithubDoubleOptions]) =>
  async (): Promise<void> => {
    const violations = await withStage(test, ...more);
    if (violations.length > 0) throw new Error(violations.join('; '));
  };

export const about = (commit: string): Subject => ({ kind: 'commit', digest: commit });

/** What a scan of this job would have written. */
export function statement(
  subject: Subject,
  options: {
    severities?: readonly Severity[];
    scan?: Partial<Scan>;
    run?: number;
    attempt?: number;
    runner?: string;
    /** What the scan went by. */
    policy?: string;
  } = {},
): string {
  const scan: Scan = {
    phase: 'iac',
    scope: '',
    findings: (options.severities ?? []).map((severity, index) => ({
      rule: RULE,
      severity,
      message: 'm',
      location: { path: 'a.yaml', startLine: 2, startColumn: 1, endLine: 2, endColumn: 3 },
      resource: { kind: 'Pod', name: 'web' },
      fingerprint: `${index}:1`,
      engine: 'gatehouse',
    })),
    rules: [RULE],
    evaluations: [],
    directives: [],
    coverage: {
      files: [{ path: 'a.yaml', status: 'scanned', kind: 'kubernetes', problems: [] }],
      ...{ resources: 1, unknown: 0 },
    },
    incomplete: [],
    disclosure: { excerpt: () => [], mask: (text) => text, text: () => undefined },
    tool: { name: 'Gatehouse', version: '0.1.0' },
    startedAt: new Date('2026-11-25T11:00:00Z'),
    finishedAt: new Date('2026-11-25T11:00:05Z'),
    ...options.scan,
  };
  return renderStatement(
    statementOf(decide([scan], { failOn: 'high', reportFrom: 'low' }), {
      subjects: [subject],
      policy: {
        origin: 'default-branch',
        commit: undefined,
        files: [{ path: CONFIG, content: Buffer.from(options.policy ?? POLICY) }],
      },
      settings: {
        ...{ exclude: [], allowEmpty: false, allowParseErrors: false },
        inlineSuppressions: 'allow',
      },
      ...(options.run !== undefined && {
        run: {
          ...{ repository: 'acme/shop', id: options.run, event: 'push' },
          attempt: options.attempt ?? 1,
          ...(options.runner !== undefined && { runner: options.runner }),
        },
      }),
    }),
  );
}

const RULE = {
  id: 'kubernetes/privileged',
  title: 'Privileged',
  severity: 'high',
  profile: 'default',
  why: 'w',
  fix: 'Set privileged to false.',
  references: [],
  aliases: [],
  tags: [],
} as const;

export interface Stage {
  readonly double: GithubDouble;
  /** The tip of the default branch, which is deployed. */
  readonly commit: string;
  readonly workspace: string;
  readonly write: (path: string, content: string) => void;
  /** Runs the gate; `environment: production` unless told. */
  readonly run: (
    inputs: Readonly<Record<string, string>>,
    token?: TokenOptions,
  ) => Promise<RecordingRunner>;
}

export const RUN_ID = 77;

/** A job with a workspace, next to a GitHub; nothing that a good client does not do may have happened there. */
export async function withStage(
  test: Test,
  policy = POLICY,
  options: GithubDoubleOptions = {},
): Promise<readonly string[]> {
  await using double = await githubDouble(options);
  await using folder = await temporaryDirectory();
  const workspace = join(folder.path, 'workspace');
  const temp = join(folder.path, 'temp');
  mkdirSync(workspace);
  mkdirSync(temp);
  const { sha } = double.commit({ branch: 'main', files: { [CONFIG]: policy } });
  await test({
    double,
    commit: sha,
    workspace,
    write: (path, content) => {
      mkdirSync(dirname(join(workspace, path)), { recursive: true });
      writeFileSync(join(workspace, path), content);
    },
    run: async (inputs, token) => {
      const runner = new RecordingRunner({
        environment: 'production',
        token: double.token(token),
        ...inputs,
      });
      const context = readContext(
        {
          GITHUB_REPOSITORY: 'acme/shop',
          GITHUB_SHA: sha,
          GITHUB_REF: 'refs/heads/main',
          GITHUB_RUN_ID: String(RUN_ID),
          GITHUB_API_URL: double.apiUrl,
          GITHUB_SERVER_URL: double.serverUrl,
        },
        () => undefined,
      );
      await runGate(runner, context, { workspace, temp }, () => NOW);
      return runner;
    },
  });
  return double.violations;
}
