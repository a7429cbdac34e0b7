import { spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { UserError } from '@gatehouse/findings';

export interface AzOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where az keeps the session: an empty folder of our own. It also works there, so that it heeds no repository's settings. */
  readonly configFolder: string;
  /** Milliseconds for each command; 5 minutes unless told: a cold start alone may take one. */
  readonly patience?: number;
}

/** There it is a script of cmd.exe's, which Node does not start. */
const ON_WINDOWS = process.platform === 'win32';

const PATIENCE = 300_000;

/** Of what it prints, characters: enough to say what went wrong. */
const SAID_LIMIT = 2_000;
const MOST_SAID = 100_000;

/** What may be an argument on Windows, where cmd.exe reads them: nothing that it would expand. */
const ARGUMENT = /^[\w@:.,/\\=~+-]+$/u;

/** Azure CLI, in a place of its own. */
export class Az {
  readonly #program: string;
  readonly #options: AzOptions;

  /** @param program see `azOnPath` */
  constructor(program: string, options: AzOptions) {
    this.#program = program;
    this.#options = options;
  }

  /**
   * Runs a command of az's to its end.
   *
   * @param secret given on standard input, where an argument ends in `@-`: az reads such a value from there
   *   (azure-cli-core 2.91.0, core/commands/__init__.py), and no list of processes shows it
   * @throws UserError with what az says where it fails
   */
  async run(args: readonly string[], secret = ''): Promise<void> {
    const odd = ON_WINDOWS && args.find((arg) => !ARGUMENT.test(arg));
    if (odd) throw new UserError(`On Windows az cannot be given ${JSON.stringify(odd)}`);
    const { code, said } = await this.#start(args, secret);
    if (code === 0) return;
    const why = wordsOf(secret === '' ? said : said.replaceAll(secret, '***'));
    const ended = code === undefined ? 'took too long' : `failed (${code})`;
    throw new UserError(
      `az ${args.slice(0, 2).join(' ')} ${ended}${why === '' ? '' : `: ${why}`}`,
      {
        remedy: 'The login itself is good: where no step calls az, leave az-login out',
      },
    );
  }

  #start(
    args: readonly string[],
    secret: string,
  ): Promise<{ code: number | undefined; said: string }> {
    const { configFolder, environment, patience = PATIENCE } = this.#options;
    const [program, ...before] = ON_WINDOWS ? ['cmd.exe', '/d', '/c', 'az.cmd'] : [this.#program];
    return new Promise((resolve, reject) => {
      const child = privately(() =>
        spawn(program, [...before, ...args], {
          cwd: configFolder,
          env: environmentOf(environment, configFolder),
          stdio: ['pipe', 'ignore', 'pipe'],
          timeout: patience,
          killSignal: 'SIGKILL',
        }),
      );
      let said = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        said = (said + text).slice(0, MOST_SAID);
      });
      // One that ends without reading has failed, and says why.
      child.stdin.on('error', () => undefined).end(secret);
      child.on('error', (cause) => {
        reject(new UserError(`az could not be started: ${cause.message}`, { cause }));
      });
      child.on('close', (code) => {
        resolve({ code: code ?? undefined, said });
      });
    });
  }
}

/** From the first error on, where az prints one; what stands before are warnings. */
function wordsOf(said: string): string {
  const start = said.search(/^ERROR: /mu);
  return (start < 0 ? said : said.slice(start)).trim().slice(0, SAID_LIMIT);
}

/** What is not for others: inputs and state of this step, and whatever is named like a secret. */
const KEPT_BACK =
  /^(?:INPUT|STATE|ACTIONS)_|TOKEN|SECRET|PASSW|CREDENTIAL|(?:^|_)(?:KEY|PAT)(?:_|$)/iu;

function environmentOf(
  environment: AzOptions['environment'],
  configFolder: string,
): Record<string, string> {
  const kept = Object.entries(environment).flatMap(([name, value]) =>
    value === undefined || KEPT_BACK.test(name) ? [] : [[name, value] as const],
  );
  return {
    ...Object.fromEntries(kept),
    AZURE_CONFIG_DIR: configFolder,
    AZURE_CORE_COLLECT_TELEMETRY: 'no',
    AZURE_CORE_ONLY_SHOW_ERRORS: 'yes',
    // Or cmd.exe would look into the folder that it works in first.
    NoDefaultCurrentDirectoryInExePath: '1',
  };
}

/** What the started program writes is for this user only, unless it says otherwise. */
function privately<T>(start: () => T): T {
  const before = process.umask(0o077);
  try {
    return start();
  } finally {
    process.umask(before);
  }
}

/** Where Azure CLI is; undefined where this machine has none. */
export function azOnPath(environment: AzOptions['environment']): string | undefined {
  const name = ON_WINDOWS ? 'az.cmd' : 'az';
  const path = environment['PATH'] ?? environment['Path'] ?? '';
  // A folder that depends on where one stands would be the repository's word.
  const folders = path.split(delimiter).filter((folder) => isAbsolute(folder));
  return folders.map((folder) => join(folder, name)).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
