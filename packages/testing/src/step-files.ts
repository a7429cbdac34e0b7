import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyValuePairs, pathEntries, SUMMARY_LIMIT } from './file-commands.ts';
import type { JobState } from './job-state.ts';
import type { StepRecord } from './step-record.ts';

const KINDS = ['output', 'env', 'path', 'state', 'step_summary'] as const;

type Kind = (typeof KINDS)[number];

/** Variables that a step must not set for later ones (FileCommandManager.cs). */
const BLOCKED: ReadonlySet<string> = new Set(['NODE_OPTIONS']);

/** The files through which one step speaks to the runner. Fresh for every step. */
export class StepFiles {
  readonly #paths: Readonly<Record<Kind, string>>;

  constructor(temporary: string) {
    const folder = join(temporary, '_runner_file_commands');
    const suffix = randomUUID();
    mkdirSync(folder, { recursive: true });
    this.#paths = Object.fromEntries(
      KINDS.map((kind) => [kind, join(folder, `${kind}_${suffix}`)]),
    ) as Record<Kind, string>;
    for (const path of Object.values(this.#paths)) writeFileSync(path, '');
  }

  /** By the names of the `github` context: `output`, `step_summary`, … */
  get paths(): Readonly<Record<string, string>> {
    return this.#paths;
  }

  /** Reads what the step left. A malformed file fails the step; the pairs before the fault hold. */
  process(record: StepRecord, job: JobState): void {
    this.#attempt('output', record, () => {
      for (const [name, value] of this.#pairs('output')) {
        if (name === '') throw new Error('The name of an output is empty');
        record.outputs.set(name, value);
      }
    });
    this.#attempt('state', record, () => {
      for (const [name, value] of this.#pairs('state')) job.state.set(name, value);
    });
    this.#attempt('env', record, () => {
      for (const [name, value] of this.#pairs('env')) {
        if (BLOCKED.has(name.toUpperCase())) {
          const message = `Can't store ${name} output parameter using '$GITHUB_ENV' command.`;
          record.violations.push(message);
          record.annotate({ level: 'error', message });
        } else job.env.set(name, value);
      }
    });
    this.#attempt('path', record, () => {
      for (const folder of pathEntries(this.#read('path'))) job.prependPath(folder);
    });
    this.#attempt('step_summary', record, () => {
      this.#readSummary(record);
    });
  }

  #readSummary(record: StepRecord): void {
    const { size } = statSync(this.#paths.step_summary);
    if (size === 0) return;
    if (size > SUMMARY_LIMIT) {
      const message = `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${SUMMARY_LIMIT / 1024}k, got ${Math.floor(size / 1024)}k.`;
      record.annotate({ level: 'error', message });
      return;
    }
    record.summary = this.#read('step_summary')
      .split(/\r\n|\n|\r/u)
      .map((line) => record.masks.mask(line))
      .join('\n');
  }

  #pairs(kind: Kind): Generator<readonly [string, string]> {
    return keyValuePairs(this.#read(kind));
  }

  #read(kind: Kind): string {
    return readFileSync(this.#paths[kind], 'utf8');
  }

  #attempt(kind: Kind, record: StepRecord, work: () => void): void {
    try {
      work();
    } catch (error) {
      record.refuse(`file command '${kind}'`, error);
      record.violations.push(
        `The file of '${kind}' is malformed: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
}
