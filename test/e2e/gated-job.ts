import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import {
  githubDouble,
  type GithubDouble,
  type GithubDoubleOptions,
  gitRepository,
  type GitRepository,
  runAction,
  type RunResult,
  temporaryDirectory,
  type TokenOptions,
} from '@gatehouse/testing';
import { built, ROOT } from '../built.ts';

type Texts = Readonly<Record<string, string>>;

export const DIGEST = `sha256:${'1'.repeat(64)}`;
export const WEB = `acme.azurecr.io/web@${DIGEST}`;

/** Demands a scan of the commit, and takes images from one registry only. */
export const POLICY = `gate:
  environments:
    production:
      require:
        - phase: iac
          subject: commit
      registries: [acme.azurecr.io]
  trusted-workflows:
    - path: .github/workflows/ci.yml
      refs: [refs/heads/main]
`;

/** Demands besides that Trivy has scanned each image. */
export const WITH_IMAGES = POLICY.replace(
  '      registries:',
  '        - { tool: Trivy, subject: image, fail-on: critical }\n      registries:',
);

const CONFIG = '.github/gatehouse.yml';

export const pod = (image: string, privileged = false): string =>
  [
    'apiVersion: v1',
    'kind: Pod',
    'metadata: { name: web, namespace: shop }',
    'spec:',
    '  securityContext: { runAsNonRoot: true }',
    '  containers:',
    '    - name: web',
    `      image: ${image}`,
    `      securityContext: { privileged: ${privileged}, allowPrivilegeEscalation: ${privileged} }`,
    '',
  ].join('\n');

export const SOUND = pod(WEB);
export const PRIVILEGED = pod(WEB, true);

/** A step of the gate, as a workflow sees it. */
export interface Gated {
  readonly run: RunResult;
  readonly verdict: string | undefined;
  readonly reason: string | undefined;
  readonly images: string | undefined;
  /** Of each piece of evidence where it comes from. */
  readonly sources: readonly string[];
  /** The lines of the one error; none where the gate is open. */
  readonly error: readonly string[];
}

/** A job on a runner: the checked-out default branch of a repository of GitHub's double, and steps that share a disk. */
export interface GatedJob extends AsyncDisposable {
  readonly github: GithubDouble;
  readonly repository: GitRepository;
  /** The tip of the default branch, which is deployed. */
  readonly commit: string;
  /** Runs the built iac-scan as a step before the gate, and returns the path of its evidence. */
  scan(inputs?: Texts, env?: Texts): Promise<string>;
  /** Runs the built deploy-gate; `environment: production` unless told. */
  gate(inputs?: Texts, token?: TokenOptions, env?: Texts): Promise<Gated>;
}

/**
 * @param files besides the policy
 * @param policy on the default branch; empty: there is none
 */
export async function gatedJob(
  files: Texts = { 'k8s/web.yaml': SOUND },
  policy = POLICY,
  options: GithubDoubleOptions = {},
): Promise<GatedJob> {
  built();
  const all = { ...files, ...(policy === '' ? {} : { [CONFIG]: policy }) };
  const github = await githubDouble(options);
  const repository = await gitRepository({ 'README.md': '# Shop\n', ...all });
  const folder = await temporaryDirectory();
  const temp = join(folder.path, 'temp');
  mkdirSync(temp);
  const commit = await repository.git('rev-parse', 'HEAD');
  github.commit({ sha: commit, files: all, branch: 'main' });
  const step = (action: string, inputs: Texts, env: Texts = {}): Promise<RunResult> =>
    runAction({
      root: ROOT,
      action: `actions/${action}`,
      workspace: repository.path,
      inputs,
      event: { name: 'push', payload: { repository: { default_branch: 'main' } } },
      env: { ...github.variables, RUNNER_TEMP: temp, GITHUB_SHA: commit, ...env },
    });
  return {
    github,
    repository,
    commit,
    async scan(inputs = {}, env = {}) {
      const run = await step('iac-scan', { token: '', 'fail-on': 'none', ...inputs }, env);
      return run.outputs['evidence-file'] ?? '';
    },
    async gate(inputs = {}, asked = { permissions: READS }, env = {}) {
      const token = github.token(asked);
      const run = await step('deploy-gate', { environment: 'production', token, ...inputs }, env);
      expectSound(run, token);
      expect(github.violations).toEqual([]);
      return gated(run);
    },
    async [Symbol.asyncDispose]() {
      await github.close();
      await repository.dispose();
      await folder.dispose();
    },
  };
}

/** What most gates ask for. */
export const READS = { contents: 'read', actions: 'read' } as const;

/** What holds for the gate whatever it says. */
function expectSound(run: RunResult, token: string): void {
  const { masks, commands, ...shown } = run;
  expect(masks).toContain(token);
  const printed = commands.filter(({ name }) => name !== 'add-mask');
  expect(JSON.stringify({ shown, printed })).not.toContain(token);
  expect(run.violations).toEqual([]);
  expect(run.log).not.toContain('defect of Gatehouse');
  expect(Object.keys(run.outputs).sort()).toEqual(['evidence', 'images', 'reason', 'verdict']);
  const isOpen = run.outputs['verdict'] === 'pass';
  const errors = run.annotations.filter(({ level }) => level === 'error');
  expect({ exitCode: run.exitCode, errors: errors.length }).toEqual(
    isOpen ? { exitCode: 0, errors: 0 } : { exitCode: 1, errors: 1 },
  );
  // The first line is all that most views show.
  const [first] = (errors[0]?.message ?? '').split('\n');
  expect(run.outputs['reason']).toBe(first);
  if (!isOpen) expect(run.outputs['images']).toBe('');
}

function gated(run: RunResult): Gated {
  const { verdict, reason, images, evidence = '' } = run.outputs;
  const [error] = run.annotations.filter(({ level }) => level === 'error');
  return {
    run,
    verdict,
    reason,
    images,
    sources: (JSON.parse(evidence) as { source: string }[]).map(({ source }) => source),
    error: error?.message.split('\n') ?? [],
  };
}

/** A statement as somebody else would have written it. */
export function edited(file: string, edit: (text: string) => string): string {
  return edit(readFileSync(file, 'utf8'));
}

/** SARIF of a tool that says when it ran. */
export function sarifOf(tool: string, score: string): string {
  return JSON.stringify({
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: tool,
            rules: [{ id: 'CVE-2026-1', properties: { 'security-severity': score } }],
          },
        },
        invocations: [{ executionSuccessful: true, endTimeUtc: new Date().toISOString() }],
        results: [{ ruleId: 'CVE-2026-1', message: { text: 'openssl 3.0.1' } }],
      },
    ],
  });
}
