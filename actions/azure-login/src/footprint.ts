import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

const PREFIX = 'gatehouse-azure-';

/** Holds the process id of the runner's worker, which lives as long as the job. */
const OWNER = 'owner';

/** What a login leaves on this machine until the end of the job: one folder, which nobody else may read. */
export class Footprint {
  readonly #temp: string;
  readonly #owner: number;
  readonly #onMade: (folder: string) => void;
  #folder: string | undefined;

  /**
   * @param temp gone after the job
   * @param owner the process that lives as long as the job
   * @param onMade is told of the folder before anything is in it
   */
  constructor(temp: string, owner: number, onMade: (folder: string) => void) {
    this.#temp = temp;
    this.#owner = owner;
    this.#onMade = onMade;
  }

  /** Writes a file that only this user may read, and gives its path. */
  write(name: string, text: string): string {
    const path = join(this.#made(), name);
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(path, text, { mode: 0o600, flag: 'wx' });
    return path;
  }

  /** The path that a file of this name will have. */
  path(name: string): string {
    return join(this.#made(), name);
  }

  #made(): string {
    if (this.#folder === undefined) {
      this.#folder = mkdtempSync(join(this.#temp, PREFIX));
      this.#onMade(this.#folder);
      chmodSync(this.#folder, 0o700);
      writeFileSync(join(this.#folder, OWNER), String(this.#owner), { mode: 0o600 });
    }
    return this.#folder;
  }
}

/** Removes the folder that `Footprint` made; anything else stays. Links in it are removed, not followed. */
export function removeFootprint(temp: string, folder: string): boolean {
  const isOurs = basename(folder).startsWith(PREFIX) && existsSync(folder);
  if (!isOurs || realpathSync(dirname(folder)) !== realpathSync(temp)) return false;
  rmSync(folder, { recursive: true, force: true });
  return true;
}

/** Removes what jobs have left here that were killed before their end. */
export function removeLeftovers(temp: string): number {
  const names = existsSync(temp) ? readdirSync(temp) : [];
  const folders = names.filter((name) => name.startsWith(PREFIX)).map((name) => join(temp, name));
  return folders.filter((folder) => !isOwned(folder) && removeFootprint(temp, folder)).length;
}

function isOwned(folder: string): boolean {
  try {
    const owner = Number(readFileSync(join(folder, OWNER), 'utf8'));
    if (!Number.isSafeInteger(owner) || owner <= 0) return false;
    process.kill(owner, 0);
    return true;
  } catch (error) {
    // A process of another user is there all the same.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
