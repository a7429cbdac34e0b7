import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  parseCluster,
  runCommand,
  userAccess
} from "./chunk-NUJ6U3HU.js";
import {
  isInside,
  readBounded
} from "./chunk-XJOE75XD.js";
import {
  packZip
} from "./chunk-KPYCVMZK.js";
import "./chunk-SQGHSKCX.js";
import "./chunk-NTKFJ3AW.js";
import {
  printText,
  stepFolders
} from "./chunk-ME6UIIZQ.js";
import "./chunk-2OX4C7MX.js";
import "./chunk-TNFLWCXZ.js";
import {
  redactor
} from "./chunk-2LDV6EY6.js";
import "./chunk-S4TM63MD.js";
import "./chunk-FWMHJ5XR.js";
import {
  UserError
} from "./chunk-V77C22EU.js";
import "./chunk-Z7UFZZVP.js";

// actions/azure-login/src/command-files.ts
import { readdirSync, realpathSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
var MOST_FILES = 1e3;
var MOST_BYTES = 4 * 1024 * 1024;
function packFiles(workspace, list) {
  const root = realpathSync(workspace);
  const paths = new Set(
    list.split(/\r\n|\r|\n/u).map((line) => line.trim()).filter((line) => line !== "").flatMap((path) => filesOf(root, path))
  );
  if (paths.size > MOST_FILES) throw tooMuch(`more than ${MOST_FILES} files`);
  const archive = packZip([...paths].sort().map((path) => packed(root, path)));
  if (archive.length > MOST_BYTES) throw tooMuch("more than 4 MB when packed");
  return archive.toString("base64");
}
function filesOf(root, path) {
  const start = inside(root, resolve(root, path), path);
  if (!statSync(start).isDirectory()) return [resolve(root, path)];
  const found = [];
  const visit = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const below = join(folder, entry.name);
      if (entry.isDirectory() && entry.name !== ".git") visit(below);
      else if (entry.isFile()) found.push(below);
      else if (entry.isSymbolicLink() && statSync(inside(root, below, below)).isFile())
        found.push(below);
      if (found.length > MOST_FILES) throw tooMuch(`more than ${MOST_FILES} files`);
    }
  };
  visit(start);
  return found;
}
function inside(root, path, shown) {
  let real;
  try {
    real = realpathSync(path);
  } catch (cause) {
    throw new UserError(`run-command-files: ${shown} does not exist`, { cause });
  }
  if (isInside(root, real) && isInside(root, path)) return real;
  throw new UserError(`run-command-files: ${shown} leads out of the workspace`);
}
function packed(root, path) {
  const name = relative(root, path).split(sep).join("/");
  try {
    return { name, content: readBounded(path) };
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause;
    throw new UserError(`run-command-files: ${name} ${cause.message}`, { cause });
  }
}
function tooMuch(what) {
  return new UserError(`run-command-files holds ${what}`, {
    remedy: "Name the files that the command reads, not the folder above them"
  });
}

// actions/azure-login/src/run-in-cluster.ts
var DEFAULT_TIMEOUT = 600;
var OUTPUT_LIMIT = 1e5;
async function runInCluster(runner, { inputs, login, arm, secrets }) {
  const { aks = "", runCommand: command = "", runCommandFiles } = inputs;
  const cluster = parseCluster(aks, login.subscription?.id ?? "");
  const { workspace } = stepFolders(runner.environment);
  const files = runCommandFiles === void 0 ? "" : packFiles(workspace, runCommandFiles);
  const clusterToken = await tokenFor(arm, cluster, login);
  if (clusterToken !== "") runner.setSecret(clusterToken);
  const { exitCode, logs, reason } = await runCommand(arm, cluster, {
    ...{ command, files, clusterToken },
    patience: (inputs.runCommandTimeout ?? DEFAULT_TIMEOUT) * 1e3
  });
  const text = redactor([...secrets, ...login.asked.values(), clusterToken])(logs);
  printText(runner, text);
  if (text.length > OUTPUT_LIMIT)
    runner.warning(
      `The command printed ${text.length} characters: the output holds the last ${OUTPUT_LIMIT}, the log all`
    );
  setOutput(runner, "output", text.slice(-OUTPUT_LIMIT));
  setOutput(runner, "exit-code", String(exitCode));
  if (exitCode === 0 || inputs.runCommandMayFail === true) return;
  const why = reason === void 0 ? "" : ` (${reason})`;
  throw new UserError(`The command ended with exit code ${exitCode}${why}`, {
    remedy: "What it printed is in the log; run-command-may-fail: true leaves it to later steps to judge"
  });
}
function setOutput(runner, name, value) {
  runner.setOutput(name, value);
}
async function tokenFor(arm, cluster, { tokens }) {
  const { login } = await userAccess(arm, cluster);
  return login.kind === "certificate" ? "" : (await tokens.get(login.scope)).token;
}
export {
  runInCluster
};
