import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// actions/azure-login/src/owner.ts
function jobOf(environment) {
  return ["GITHUB_RUN_ID", "GITHUB_RUN_ATTEMPT", "GITHUB_JOB", "RUNNER_TRACKING_ID"].map((name) => environment[name] ?? "").join("/");
}
function isOwned(text, job) {
  const owner = parse(text);
  return owner !== void 0 && (owner.job === job || isAlive(owner.pid));
}
function parse(text) {
  try {
    const { pid, job } = JSON.parse(text);
    return typeof pid === "number" && typeof job === "string" ? { pid, job } : void 0;
  } catch {
    return void 0;
  }
}
function isAlive(pid) {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

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
  /** Makes a folder that only this user may look into, and gives its path. */
  makeFolder(name) {
    const path = join(this.#made(), name);
    mkdirSync(path, { mode: 448 });
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
      writeFileSync(join(this.#folder, OWNER), JSON.stringify(this.#owner), { mode: 384 });
    }
    return this.#folder;
  }
};
function isOfLogin(path) {
  return basename(dirname(path)).startsWith(PREFIX);
}
function removeFootprint(temp, folder) {
  const isOurs = basename(folder).startsWith(PREFIX) && existsSync(folder);
  if (!isOurs || realpathSync(dirname(folder)) !== realpathSync(temp)) return false;
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  return true;
}
function removeLeftovers(temp, job) {
  const names = existsSync(temp) ? readdirSync(temp) : [];
  const folders = names.filter((name) => name.startsWith(PREFIX)).map((name) => join(temp, name));
  return folders.filter(
    (folder) => !isOwned(ownerText(folder), job) && removeFootprint(temp, folder)
  ).length;
}
function ownerText(folder) {
  try {
    return readFileSync(join(folder, OWNER), "utf8");
  } catch {
    return "";
  }
}

export {
  jobOf,
  Footprint,
  isOfLogin,
  removeFootprint,
  removeLeftovers
};
