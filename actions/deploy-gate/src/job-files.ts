import { spawnSync } from 'node:child_process';
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
} from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { UserError } from '@gatehouse/findings';
import { findRepository, isInside, missing } from '@gatehouse/workspace';

/** More are a mistake. */
const MOST_FILES = 1000;

/** Windows has no such flag, and no pipes among its files. */
const WITHOUT_WAITING = 'O_NONBLOCK' in constants ? constants.O_NONBLOCK : 0;

/** A file that the job has at hand. */
export interface JobFile {
  /** As a reader knows it: relative to the workspace where it lies there. */
  readonly shown: string;
  readonly absolute: string;
}

/** The files of a job: of its workspace, and of its folder for what is gone after the job. */
export class JobFiles {
  readonly #workspace: string;
  readonly #folders: readonly string[];

  constructor(workspace: string, temp: string) {
    this.#workspace = workspace;
    this.#folders = [workspace, temp].map(resolved);
  }

  /**
   * A file, or all files below a folder whose names end so. Links to files count like files, since kubectl applies them;
   * no link to a folder is followed.
   * @throws UserError where there is none, or it lies elsewhere
   */
  expand(path: string, endings: readonly string[]): JobFile[] {
    const absolute = this.#inside(path);
    if (!lstatSync(absolute).isDirectory()) return [this.#file(absolute)];
    const found: string[] = [];
    const visit = (folder: string): void => {
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        const below = join(folder, entry.name);
        if (entry.isDirectory() && entry.name !== '.git') visit(below);
        else if (!entry.isDirectory() && endings.some((ending) => entry.name.endsWith(ending)))
          found.push(entry.isSymbolicLink() ? this.#inside(below) : below);
        if (found.length > MOST_FILES)
          throw new UserError(`${path} holds more than ${MOST_FILES} files`);
      }
    };
    visit(absolute);
    if (found.length === 0)
      throw new UserError(`${path} holds no file that ends in ${endings.join(' or ')}`);
    return found.sort().map((each) => this.#file(each));
  }

  /** @throws UserError where it cannot be read, is no regular file or is larger than `limit` bytes */
  read({ absolute, shown }: JobFile, limit: number): Uint8Array {
    let file: number | undefined;
    try {
      file = openSync(absolute, constants.O_RDONLY | WITHOUT_WAITING);
      const stats = fstatSync(file);
      if (!stats.isFile()) throw new UserError(`${shown}: is not a regular file`);
      if (stats.size > limit)
        throw new UserError(`${shown}: is larger than ${limit / 1024 / 1024} MB`);
      return readFileSync(file);
    } catch (cause) {
      if (cause instanceof UserError) throw cause;
      throw new UserError(`${shown}: cannot be read (${codeOf(cause)})`, { cause });
    } finally {
      if (file !== undefined) closeSync(file);
    }
  }

  /**
   * Whether a file is committed: whoever may open a pull request could have written it.
   * @throws UserError where that cannot be told
   */
  isCommitted({ absolute, shown }: JobFile): boolean {
    // Whoever owns the folder: nothing that its settings could start is asked for.
    const settings = ['-c', 'core.fsmonitor=false', '-c', 'safe.directory=*'];
    const asked = ['ls-files', '--error-unmatch', '--', absolute];
    const { status } = spawnSync(
      'git',
      [...settings, '--literal-pathspecs', '-C', dirname(absolute), ...asked],
      { stdio: 'ignore', env: withoutGit(process.env) },
    );
    if (status === 0 || status === 1) return status === 0;
    // Without git, actions/checkout leaves files and no repository, and so nothing to tell them by.
    const [workspace = ''] = this.#folders;
    const mayBe = status === null && isInside(workspace, absolute);
    if (mayBe || findRepository(dirname(absolute)) !== undefined)
      throw new UserError(`${shown}: nobody can tell whether it is committed`, {
        remedy: 'Install git where the gate runs',
      });
    return false;
  }

  #inside(path: string): string {
    const absolute = resolve(this.#workspace, path);
    const real = existing(absolute);
    if (
      real === undefined &&
      [this.#workspace, ...this.#folders].some((folder) => isInside(folder, absolute))
    )
      throw missing(absolute, this.#workspace);
    if (real !== undefined && this.#folders.some((folder) => isInside(folder, real))) return real;
    throw new UserError(`${path} leads out of the workspace`);
  }

  #file(absolute: string): JobFile {
    const [workspace = ''] = this.#folders;
    const shown = isInside(workspace, absolute)
      ? relative(workspace, absolute).split(sep).join('/')
      : absolute;
    return { absolute, shown };
  }
}

/** Git's own variables could name another repository, or another index of this one. */
function withoutGit(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^GIT_/iu.test(name)));
}

function resolved(folder: string): string {
  return existing(folder) ?? resolve(folder);
}

/** With its links resolved; undefined for what does not exist, or cannot be reached. */
function existing(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function codeOf(cause: unknown): string {
  return (cause as NodeJS.ErrnoException).code ?? String(cause);
}
