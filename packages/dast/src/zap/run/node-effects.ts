import { UserError } from '@gatehouse/findings';
import type { Fetch } from '@gatehouse/network';
import {
  closeSync,
  constants,
  fstatSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { ZapEffects } from './effects.ts';
import type { Programs } from './program.ts';
import { runProcess } from './run-process.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** A minute. */
const END_BOUNDS = { minutes: 1, output: 65_536, grace: 1_000 };

/**
 * @param send through the proxies that there are: see `chooseFetch`
 * @param temp the folder to work in, gone after the job
 */
export function nodeEffects(environment: Environment, send: Fetch, temp = tmpdir()): ZapEffects {
  return {
    environment,
    fetch: send,
    owner:
      process.getuid && process.getgid
        ? { user: process.getuid(), group: process.getgid() }
        : undefined,
    // mkdtemp lets nobody else in.
    makeFolder: () => realpathSync(mkdtempSync(join(temp, 'gatehouse-zap-'))),
    removeFolder(folder) {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
    writeFile(folder, name, text) {
      writeFileSync(join(folder, name), text, { mode: 0o600, flag: 'wx' });
    },
    readFile: (folder, name, limit) => readRegular(join(folder, name), name, limit),
    run: (command, bounds, end) =>
      runProcess(command, bounds, end && (() => void runProcess(end, END_BOUNDS))),
  };
}

/** What is installed, by the PATH that programs are started with. */
export function nodePrograms(environment: Environment): Programs {
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  return {
    find: (name) =>
      folders
        .flatMap((folder) => endings.map((ending) => join(folder, name + ending)))
        .find((file) => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false),
    list(folder) {
      try {
        return readdirSync(folder);
      } catch {
        return undefined;
      }
    },
  };
}

/** ZAP's side may have put anything there. */
function readRegular(path: string, name: string, limit: number): Uint8Array | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const stats = fstatSync(file);
    if (!stats.isFile()) throw new UserError(`${name}: is not a regular file`);
    if (stats.size > limit)
      throw new UserError(`${name}: is larger than ${Math.floor(limit / 1024 / 1024)} MB`);
    return readFileSync(file);
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new UserError(`${name}: cannot be read (${code ?? String(cause)})`, { cause });
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
