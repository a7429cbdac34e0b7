import { execFile, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { keepSarifFiles, temporaryDirectory } from '@gatehouse/testing';
import { built, ROOT } from '../built.ts';

/** How a workflow names this repository in the tests: a commit that exists nowhere, served from this checkout. */
export const GATEHOUSE = { name: 'gatehouse/gatehouse', ref: '1'.repeat(40) } as const;

/** The path of nektos/act, or undefined. CI installs it by `go install`. */
export function findAct(): string | undefined {
  const found = spawnSync('which', ['act'], { encoding: 'utf8' });
  if (found.status === 0) return found.stdout.trim();
  const installed = join(homedir(), 'go/bin/act');
  return existsSync(installed) ? installed : undefined;
}

/** The last step of a job that scans: act removes RUNNER_TEMP, and the SARIF of every test is judged. */
export const KEEP_SARIF = `      - if: always()
        run: cp "$RUNNER_TEMP"/*.sarif "$SARIF"
`;

export interface ActOptions {
  readonly act: string;
  /** The repository whose workflows run. */
  readonly repository: string;
  readonly event: 'push' | 'pull_request' | 'merge_group' | 'workflow_dispatch';
  readonly payload?: object;
  readonly token?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface ActRun {
  /** 0 when every job succeeded. */
  readonly status: number;
  /** Outputs by `<step id>.<output>`. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly summaries: readonly string[];
  readonly errors: readonly string[];
  /** Results by job id. */
  readonly jobs: Readonly<Record<string, string>>;
  /** Everything that was printed. */
  readonly log: string;
}

interface Line {
  readonly msg?: string;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly content?: string;
  readonly jobID?: string;
  readonly jobResult?: string;
  readonly stepID?: readonly string[];
}

/**
 * Runs the workflows of a repository in act's host mode: no container, the Node of this machine. Steps see nothing of
 * this process's environment but PATH.
 */
export async function runAct({
  act,
  repository,
  event,
  payload = {},
  token = 'no-token',
  env = {},
}: ActOptions): Promise<ActRun> {
  await using scratch = await temporaryDirectory();
  const source = join(scratch.path, 'gatehouse');
  exposeActions(source);
  const sarif = join(scratch.path, 'sarif');
  mkdirSync(sarif);
  const eventFile = join(scratch.path, 'event.json');
  writeFileSync(eventFile, JSON.stringify(payload));
  const args = [
    event,
    ...['--eventpath', eventFile, '--platform', 'ubuntu-24.04=-self-hosted', '--no-cache-server'],
    ...['--local-repository', `${GATEHOUSE.name}@${GATEHOUSE.ref}=${source}`, '--json'],
    ...['--secret', 'GITHUB_TOKEN'],
    // Nothing listens there: what is not told where GitHub is must not look for it on the internet.
    ...Object.entries({ GITHUB_API_URL: 'http://127.0.0.1:9', SARIF: sarif, ...env }).flatMap(
      ([name, value]) => ['--env', `${name}=${value}`],
    ),
  ];
  const { status, log } = await execute(act, args, {
    cwd: repository,
    env: { PATH: process.env['PATH'] ?? '', HOME: join(scratch.path, 'home'), GITHUB_TOKEN: token },
  });
  keepSarifFiles(sarif);
  return { status, log, ...read(log) };
}

/** What a runner downloads of the actions, without the folders that only development needs. */
function exposeActions(folder: string): void {
  mkdirSync(join(folder, 'actions'), { recursive: true });
  cpSync(join(ROOT, 'action.yml'), join(folder, 'action.yml'));
  for (const action of readdirSync(join(ROOT, 'actions'))) {
    const metadata = join(ROOT, 'actions', action, 'action.yml');
    if (existsSync(metadata)) cpSync(metadata, join(folder, 'actions', action, 'action.yml'));
  }
  symlinkSync(built(), join(folder, 'dist'));
}

function read(log: string): Pick<ActRun, 'outputs' | 'summaries' | 'errors' | 'jobs'> {
  const outputs: Record<string, string> = {};
  const jobs: Record<string, string> = {};
  const summaries: string[] = [];
  const errors: string[] = [];
  for (const text of log.split('\n')) {
    if (!text.startsWith('{')) continue;
    const line = JSON.parse(text) as Line;
    if (line.command === 'set-output')
      outputs[`${line.stepID?.at(-1) ?? ''}.${line.name ?? ''}`] = line.arg ?? '';
    if (line.command === 'summary') summaries.push(line.content ?? '');
    if (line.command === 'error') errors.push(line.arg ?? '');
    if (line.jobResult !== undefined) jobs[line.jobID ?? ''] = line.jobResult;
  }
  return { outputs, summaries, errors, jobs };
}

function execute(
  command: string,
  args: readonly string[],
  options: { cwd: string; env: Record<string, string> },
): Promise<{ status: number; log: string }> {
  return new Promise((resolve) => {
    const limits = { ...options, maxBuffer: 64 * 1024 * 1024, timeout: 90_000 };
    const child = execFile(command, args, limits, (error, stdout, stderr) => {
      const status = error === null ? 0 : (child.exitCode ?? 1);
      resolve({ status, log: stdout + stderr });
    });
  });
}
