import { join } from 'node:path';
import { chmodSync, readFileSync } from 'node:fs';
import { temporaryDirectory, type TemporaryDirectory } from '../temporary-directory.ts';

/** What the ZAP of a double does. Without a kind it scans and finds `alerts`. */
export interface ZapScenario {
  readonly kind?:
    | 'plan-rejected'
    | 'no-report'
    | 'half-a-report'
    | 'no-sites'
    | 'says-nothing'
    | 'out-of-memory'
    | 'crash'
    | 'daemon-down'
    | 'hang'
    | 'giant-output';
  /** Said by the job `at`, after which only jobs that always run do. */
  readonly warning?: string;
  readonly failure?: string;
  readonly at?: string;
  /** The type of a job that is left out without a word. */
  readonly skip?: string;
  /** How long a job says it took, by type: `00:05:00`. */
  readonly times?: Readonly<Record<string, string>>;
  /** More lines of output. */
  readonly print?: readonly string[];
  /** More lines of the log file, from their level on: `ERROR Job - boom`. */
  readonly log?: readonly string[];
  /** In place of what the plan asks for. */
  readonly exit?: number;
  readonly site?: string;
  /** `riskcode` and `confidence` as ZAP numbers them. */
  readonly alerts?: readonly {
    readonly ref: string;
    readonly name?: string;
    readonly risk: number;
    readonly confidence?: number;
    readonly urls?: readonly string[];
  }[];
  /** Method, path or URL, status. */
  readonly messages?: readonly (readonly [string, string, number])[];
  readonly planErrors?: readonly string[];
  readonly statistics?: Readonly<Record<string, number>>;
  readonly siteStatistics?: Readonly<Record<string, number>>;
}

export interface ZapInvocation {
  readonly called: 'java' | 'docker';
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/** A ZAP that needs neither Java nor a container: `java`, `docker` and a jar in a folder of their own. */
export interface ZapDouble extends AsyncDisposable {
  /** Absolute. */
  readonly java: string;
  readonly docker: string;
  /** The folder with the jar. */
  readonly folder: string;
  /** How it was started. */
  invocations(): ZapInvocation[];
  /** The plan that it was given. */
  plan(): unknown;
  /** The ids of the processes that it has been and has started. */
  processes(): number[];
  /** What no ZAP should have been told or asked; empty where all was well. */
  misuses(): string[];
}

export async function zapDouble(scenario: ZapScenario): Promise<ZapDouble> {
  const directory = await temporaryDirectory({
    'scenario.json': JSON.stringify(scenario),
    'record.jsonl': '',
    'zap-2.17.0.jar': '',
  });
  const entries = (): Readonly<Record<string, unknown>>[] =>
    readFileSync(join(directory.path, 'record.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
  return {
    java: program(directory, 'java'),
    docker: program(directory, 'docker'),
    folder: directory.path,
    invocations: () => entries().filter(({ called }) => called !== undefined) as never[],
    plan: () => entries().find(({ plan }) => plan !== undefined)?.plan,
    processes: () => entries().flatMap(({ pid }) => (typeof pid === 'number' ? [pid] : [])),
    misuses: () => entries().flatMap(({ misuse }) => (typeof misuse === 'string' ? [misuse] : [])),
    [Symbol.asyncDispose]: () => directory.dispose(),
  };
}

const SCRIPT = new URL('zap-program.mjs', import.meta.url).href;

/** No shell, which would add variables of its own, and no `env`: whoever starts it need not give a PATH. */
function program(directory: TemporaryDirectory, name: string): string {
  const file = directory.write(name, `#!${process.execPath}\nimport(${JSON.stringify(SCRIPT)});\n`);
  chmodSync(file, 0o700);
  return file;
}
