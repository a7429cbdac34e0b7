import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { type ActionMetadata, readActionMetadata } from './action-metadata.ts';
import { CommandProcessor } from './command-processor.ts';
import {
  githubVariables,
  type GithubVariables,
  inputVariables,
  prefixed,
  resolveInputs,
  type WebhookEvent,
} from './environment.ts';
import { JobState } from './job-state.ts';
import { runNode } from './node-process.ts';
import { keepSarifOfStep } from './sarif-collection.ts';
import { StepFiles } from './step-files.ts';
import { StepRecord } from './step-record.ts';
import { jobOutputs, type RunResult, type StepResult } from './step-result.ts';
import { temporaryDirectory } from './temporary-directory.ts';

export interface RunActionOptions {
  /** The folder of the action.yml, absolute or below `root`. */
  readonly action: string;
  /** The repository of the action; the working directory unless told. Its scripts may not lie outside. */
  readonly root?: string;
  /** The `with:` of the step. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The `env:` of the step; also overrides what the double sets, for example GITHUB_SHA. */
  readonly env?: Readonly<Record<string, string>>;
  /** A push unless told. */
  readonly event?: WebhookEvent;
  /** GITHUB_WORKSPACE and the working directory; an empty folder unless told. */
  readonly workspace?: string;
  /** Values that are masked from the start, as `secrets.*` are. */
  readonly secrets?: readonly string[];
  /** As if the run had been started again with debug logging. */
  readonly debug?: boolean;
  /** For `main` and `post` each; 60 s unless told. */
  readonly timeoutMilliseconds?: number;
  /** What the steps do that come after the action, between its `main` and its `post`; also after a `main` that failed. */
  readonly laterSteps?: (main: StepResult) => Promise<void>;
  /** The Node that stands in for the runner's; this process's unless told. */
  readonly node?: string;
}

/**
 * Runs a JavaScript action as the GitHub runner 2.336 runs a step: same environment, same reading of what is printed
 * and written, same limits. The environment is isolated: nothing but PATH comes from this process.
 *
 * Not emulated: composite and container actions, `pre`, problem matchers, artifacts, caches and OIDC, and opting back in
 * to `set-env` and `add-path`.
 *
 * @throws Error when the runner could not start the action, or the action hangs
 */
export async function runAction(options: RunActionOptions): Promise<RunResult> {
  await using temporary = await temporaryDirectory();
  const root = resolve(options.root ?? process.cwd());
  const folder = resolve(root, options.action);
  const metadata = readActionMetadata(folder, root);
  const job = new JobState();
  for (const secret of options.secrets ?? []) job.masks.addLines(secret);

  const stage = new Stage(options, { metadata, folder, job, temporary: temporary.path });
  const main = await stage.run(metadata.main);
  await options.laterSteps?.(main);
  const post =
    metadata.post !== undefined && isDue(metadata.postIf, main)
      ? await stage.run(metadata.post)
      : undefined;
  return { ...main, ...(post ? { post } : {}), masks: job.masks.values };
}

interface Setting {
  readonly metadata: ActionMetadata;
  readonly folder: string;
  readonly job: JobState;
  readonly temporary: string;
}

/** What `main` and `post` have in common. */
class Stage {
  readonly #options: RunActionOptions;
  readonly #setting: Setting;
  readonly #workspace: string;
  readonly #github: GithubVariables;

  constructor(options: RunActionOptions, setting: Setting) {
    this.#options = options;
    this.#setting = setting;
    this.#workspace = resolve(options.workspace ?? join(setting.temporary, 'workspace'));
    for (const folder of [this.#workspace, this.#folder('temp'), this.#folder('home')])
      mkdirSync(folder, { recursive: true });
    const event = options.event ?? { name: 'push', payload: {} };
    const eventPath = join(setting.temporary, 'event.json');
    writeFileSync(eventPath, JSON.stringify(event.payload));
    this.#github = {
      ...githubVariables(event, this.#workspace),
      action: '__gatehouse',
      action_path: setting.folder,
      event_path: eventPath,
      token: options.env?.['GITHUB_TOKEN'] ?? '',
    };
  }

  async run(script: string): Promise<StepResult> {
    const { job, metadata } = this.#setting;
    const debugging = this.#options.debug ?? false;
    const record = new StepRecord(job.masks, debugging);
    const files = new StepFiles(this.#folder('temp'));
    const { values, warnings } = resolveInputs(metadata, this.#options.inputs ?? {}, this.#github);
    for (const message of warnings) record.annotate({ level: 'warning', message });
    const commands = new CommandProcessor(record, {
      workspace: this.#workspace,
      state: job.state,
      echo: debugging,
    });
    const environment = this.#environment(files, values);
    const exitCode = await runNode({
      node: this.#options.node ?? process.execPath,
      script,
      directory: this.#workspace,
      environment,
      timeoutMilliseconds: this.#options.timeoutMilliseconds ?? 60_000,
      onLine: (line) => {
        commands.process(line);
      },
    });
    files.process(record, job);
    const temp = environment['RUNNER_TEMP'] ?? '';
    keepSarifOfStep(temp, this.#workspace, record.outputs.get('sarif-file'));
    return this.#result(record, exitCode);
  }

  #environment(files: StepFiles, inputs: ReadonlyMap<string, string>): Record<string, string> {
    const { job } = this.#setting;
    const exposed = Object.entries(this.#github).filter(([name]) => name !== 'token');
    const environment: Record<string, string> = {
      HOME: this.#folder('home'),
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      ...prefixed('GITHUB_', exposed),
      ...prefixed('GITHUB_', Object.entries(files.paths)),
      RUNNER_ARCH: 'X64',
      RUNNER_ENVIRONMENT: 'github-hosted',
      RUNNER_NAME: 'GitHub Actions 1',
      RUNNER_OS: 'Linux',
      RUNNER_TEMP: this.#folder('temp'),
      RUNNER_TOOL_CACHE: this.#folder('tools'),
      RUNNER_WORKSPACE: this.#setting.temporary,
      ...(this.#options.debug ? { RUNNER_DEBUG: '1' } : {}),
      ...Object.fromEntries(job.env),
      ...this.#options.env,
      ...inputVariables(inputs),
      ...Object.fromEntries([...job.state].map(([name, value]) => [`STATE_${name}`, value])),
    };
    environment['PATH'] = [...job.path, environment['PATH'] ?? process.env['PATH'] ?? ''].join(
      delimiter,
    );
    return environment;
  }

  #folder(name: string): string {
    return join(this.#setting.temporary, name);
  }

  #result(record: StepRecord, exitCode: number): StepResult {
    const { job, metadata } = this.#setting;
    const outputs = Object.fromEntries(record.outputs);
    const undeclared = Object.keys(outputs).filter((name) => !metadata.outputs.has(name));
    return {
      exitCode,
      outcome: exitCode === 0 && !record.failed ? 'success' : 'failure',
      annotations: record.annotations,
      droppedAnnotations: record.droppedAnnotations,
      log: record.log.join('\n'),
      outputs,
      jobOutputs: jobOutputs(outputs, job.masks),
      env: Object.fromEntries(job.env),
      path: job.path,
      state: Object.fromEntries(job.state),
      summary: record.summary,
      commands: record.commands,
      violations: [
        ...record.violations,
        ...undeclared.map((name) => `The output '${name}' is not declared in the action.yml`),
      ],
    };
  }
}

function isDue(condition: string, main: StepResult): boolean {
  switch (condition.replace(/^\$\{\{|\}\}$/gu, '').trim()) {
    case 'always()':
      return true;
    case 'success()':
      return main.outcome === 'success';
    case 'failure()':
      return main.outcome === 'failure';
    default:
      throw new Error(`The double does not evaluate post-if: ${condition}`);
  }
}
