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
import { isOwned, type Owner } from './owner.ts';

const PREFIX = 'gatehouse-azure-';

/** Holds whose the folder is. */
const OWNER = 'owner';

/** What a login leaves on this machine until the end of the job: one folder, which nobody else may read. */
export class Footprint {
  readonly #temp: string;
  readonly #owner: Owner;
  readonly #onMade: (folder: string) => void;
  #folder: string | undefined;

  /**
   * @param temp gone after the job
   * @param onMade is told of the folder before anything is in it
   */
  constructor(temp: string, owner: Owner, onMade: (folder: string) => void) {
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

  /** Makes a folder that only this user may look into, and gives its path. */
  makeFolder(name: string): string {
    const path = join(this.#made(), name);
    mkdirSync(path, { mode: 0o700 });
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
      writeFileSync(join(this.#folder, OWNER), JSON.stringify(this.#owner), { mode: 0o600 });
    }
    return this.#folder;
  }
}

/** Whether a file is one that some login has written. */
export function isOfLogin(path: string): boolean {
  return basename(dirname(path)).startsWith(PREFIX);
}

/** Removes the folder that `Footprint` made; anything else stays. Links in it are removed, not followed. */
export function removeFootprint(temp: string, folder: string): boolean {
  const isOurs = basename(folder).startsWith(PREFIX) && existsSync(folder);
  if (!isOurs || realpathSync(dirname(folder)) !== realpathSync(temp)) return false;
  // What still runs may write once more while it is removed.
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  return true;
}

/** Removes what jobs have left here that were killed before their end. */
export function removeLeftovers(temp: string, job: string): number {
  const names = existsSync(temp) ? readdirSync(temp) : [];
  const folders = names.filter((name) => name.startsWith(PREFIX)).map((name) => join(temp, name));
  return folders.filter(
    (folder) => !isOwned(ownerText(folder), job) && removeFootprint(temp, folder),
  ).length;
}

function ownerText(folder: string): string {
  try {
    return readFileSync(join(folder, OWNER), 'utf8');
  } catch {
    return '';
  }
}
