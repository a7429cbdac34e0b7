import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// actions/azure-login/src/footprint.ts
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync
} from "node:fs";
import { basename, dirname, join } from "node:path";
var PREFIX = "gatehouse-azure-";
var OWNER = "owner";
var Footprint = class {
  #temp;
  #owner;
  #onMade;
  #folder;
  /**
   * @param temp gone after the job
   * @param owner the process that lives as long as the job
   * @param onMade is told of the folder before anything is in it
   */
  constructor(temp, owner, onMade) {
    this.#temp = temp;
    this.#owner = owner;
    this.#onMade = onMade;
  }
  /** Writes a file that only this user may read, and gives its path. */
  write(name, text) {
    const path = join(this.#made(), name);
    mkdirSync(dirname(path), { recursive: true, mode: 448 });
    writeFileSync(path, text, { mode: 384, flag: "wx" });
    return path;
  }
  /** The path that a file of this name will have. */
  path(name) {
    return join(this.#made(), name);
  }
  #made() {
    if (this.#folder === void 0) {
      this.#folder = mkdtempSync(join(this.#temp, PREFIX));
      this.#onMade(this.#folder);
      chmodSync(this.#folder, 448);
      writeFileSync(join(this.#folder, OWNER), String(this.#owner), { mode: 384 });
    }
    return this.#folder;
  }
};
function removeFootprint(temp, folder) {
  const isOurs = basename(folder).startsWith(PREFIX) && existsSync(folder);
  if (!isOurs || realpathSync(dirname(folder)) !== realpathSync(temp)) return false;
  rmSync(folder, { recursive: true, force: true });
  return true;
}
function removeLeftovers(temp) {
  const names = existsSync(temp) ? readdirSync(temp) : [];
  const folders = names.filter((name) => name.startsWith(PREFIX)).map((name) => join(temp, name));
  return folders.filter((folder) => !isOwned(folder) && removeFootprint(temp, folder)).length;
}
function isOwned(folder) {
  try {
    const owner = Number(readFileSync(join(folder, OWNER), "utf8"));
    if (!Number.isSafeInteger(owner) || owner <= 0) return false;
    process.kill(owner, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

export {
  Footprint,
  removeFootprint,
  removeLeftovers
};
