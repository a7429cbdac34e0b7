import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { keyValuePairs, temporaryDirectory } from '@gatehouse/testing';
import { built } from '../built.ts';

export interface JobOptions {
  /** RUNNER_TEMP. */
  readonly temp: string;
  /** GITHUB_RUN_ID: jobs of different runs are different jobs. */
  readonly run: string;
  readonly env: Readonly<Record<string, string>>;
}

/** A step that has ended. */
export interface Ended {
  readonly exitCode: number;
  /** Both streams as the action wrote them: no mask is applied. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, string>>;
}

/** The runner's worker: starts a script for each line, and lives until it is killed or its input ends. */
const WORKER = `
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
for await (const line of createInterface({ input: process.stdin })) {
  const { script, env } = JSON.parse(line);
  let log = '';
  const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (log += text));
  const exitCode = await new Promise((resolve) => child.on('close', resolve));
  console.log(JSON.stringify({ exitCode, log }));
}`;

/** A job that logs in to Azure on a machine of one's own. Unlike `runAction` it has a life between `main` and `post`. */
export class AzureJob implements AsyncDisposable {
  readonly #options: JobOptions;
  readonly #worker = spawn(process.execPath, ['--input-type=module', '-e', WORKER], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  readonly #answers = createInterface({ input: this.#worker.stdout })[Symbol.asyncIterator]();
  readonly #files: string;
  #state: Readonly<Record<string, string>> = {};

  /** @param files a folder for what the step writes to its runner */
  constructor(options: JobOptions, files: string) {
    this.#options = options;
    this.#files = files;
  }

  async main(inputs: Readonly<Record<string, string>>): Promise<Ended> {
    const given = Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.toUpperCase()}`,
      value,
    ]);
    const { state, ...ended } = await this.#step(
      'index.js',
      Object.fromEntries(given) as Record<string, string>,
    );
    this.#state = state;
    return ended;
  }

  async post(): Promise<Ended> {
    const state = Object.entries(this.#state).map(([name, value]) => [`STATE_${name}`, value]);
    return await this.#step('post.js', Object.fromEntries(state) as Record<string, string>);
  }

  /** As a machine that is out of memory does: nothing more runs. */
  async kill(): Promise<void> {
    if (this.#worker.exitCode !== null || this.#worker.signalCode !== null) return;
    const ended = new Promise((resolve) => this.#worker.once('exit', resolve));
    this.#worker.kill('SIGKILL');
    await ended;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill();
  }

  async #step(
    script: string,
    more: Readonly<Record<string, string>>,
  ): Promise<Ended & { readonly state: Readonly<Record<string, string>> }> {
    await using folder = await temporaryDirectory();
    const files = { GITHUB_OUTPUT: '', GITHUB_ENV: '', GITHUB_STATE: '', GITHUB_STEP_SUMMARY: '' };
    for (const name of Object.keys(files)) writeFileSync(join(folder.path, name), '');
    mkdirSync(this.#files, { recursive: true });
    const env = {
      ...{ GITHUB_RUN_ID: this.#options.run, GITHUB_RUN_ATTEMPT: '1', GITHUB_JOB: 'deploy' },
      ...{ RUNNER_TEMP: this.#options.temp, GITHUB_WORKSPACE: this.#files },
      ...Object.fromEntries(Object.keys(files).map((name) => [name, join(folder.path, name)])),
      ...this.#options.env,
      ...more,
    };
    this.#worker.stdin.write(
      `${JSON.stringify({ script: join(built(), 'azure-login', script), env })}\n`,
    );
    const { value } = await this.#answers.next();
    const { exitCode, log } = JSON.parse(String(value)) as { exitCode: number; log: string };
    const read = (name: keyof typeof files): Record<string, string> =>
      Object.fromEntries(keyValuePairs(readFileSync(join(folder.path, name), 'utf8')));
    return {
      ...{ exitCode, log },
      outputs: read('GITHUB_OUTPUT'),
      variables: read('GITHUB_ENV'),
      state: read('GITHUB_STATE'),
    };
  }
}
