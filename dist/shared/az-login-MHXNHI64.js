import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  CLOUD_NAMES,
  cloudNamed
} from "./chunk-NUJ6U3HU.js";
import "./chunk-2LDV6EY6.js";
import "./chunk-S4TM63MD.js";
import "./chunk-FWMHJ5XR.js";
import {
  UserError
} from "./chunk-V77C22EU.js";
import "./chunk-Z7UFZZVP.js";

// actions/azure-login/src/az-login.ts
import { existsSync } from "node:fs";
import { join as join2 } from "node:path";

// actions/azure-login/src/az.ts
import { spawn } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
var ON_WINDOWS = process.platform === "win32";
var PATIENCE = 3e5;
var SAID_LIMIT = 2e3;
var MOST_SAID = 1e5;
var ARGUMENT = /^[\w@:.,/\\=~+-]+$/u;
var Az = class {
  #program;
  #options;
  /** @param program see `azOnPath` */
  constructor(program, options) {
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
  async run(args, secret = "") {
    const odd = ON_WINDOWS && args.find((arg) => !ARGUMENT.test(arg));
    if (odd) throw new UserError(`On Windows az cannot be given ${JSON.stringify(odd)}`);
    const { code, said } = await this.#start(args, secret);
    if (code === 0) return;
    const why = wordsOf(secret === "" ? said : said.replaceAll(secret, "***"));
    const ended = code === void 0 ? "took too long" : `failed (${code})`;
    throw new UserError(
      `az ${args.slice(0, 2).join(" ")} ${ended}${why === "" ? "" : `: ${why}`}`,
      {
        remedy: "The login itself is good: where no step calls az, leave az-login out"
      }
    );
  }
  #start(args, secret) {
    const { configFolder, environment, patience = PATIENCE } = this.#options;
    const [program, ...before] = ON_WINDOWS ? ["cmd.exe", "/d", "/c", "az.cmd"] : [this.#program];
    return new Promise((resolve, reject) => {
      const child = privately(
        () => spawn(program, [...before, ...args], {
          cwd: configFolder,
          env: environmentOf(environment, configFolder),
          stdio: ["pipe", "ignore", "pipe"],
          timeout: patience,
          killSignal: "SIGKILL"
        })
      );
      let said = "";
      child.stderr.setEncoding("utf8").on("data", (text) => {
        said = (said + text).slice(0, MOST_SAID);
      });
      child.stdin.on("error", () => void 0).end(secret);
      child.on("error", (cause) => {
        reject(new UserError(`az could not be started: ${cause.message}`, { cause }));
      });
      child.on("close", (code) => {
        resolve({ code: code ?? void 0, said });
      });
    });
  }
};
function wordsOf(said) {
  const start = said.search(/^ERROR: /mu);
  return (start < 0 ? said : said.slice(start)).trim().slice(0, SAID_LIMIT);
}
var KEPT_BACK = /^(?:INPUT|STATE|ACTIONS)_|TOKEN|SECRET|PASSW|CREDENTIAL|(?:^|_)(?:KEY|PAT)(?:_|$)/iu;
function environmentOf(environment, configFolder) {
  const kept = Object.entries(environment).flatMap(
    ([name, value]) => value === void 0 || KEPT_BACK.test(name) ? [] : [[name, value]]
  );
  return {
    ...Object.fromEntries(kept),
    AZURE_CONFIG_DIR: configFolder,
    AZURE_CORE_COLLECT_TELEMETRY: "no",
    AZURE_CORE_ONLY_SHOW_ERRORS: "yes",
    // Or cmd.exe would look into the folder that it works in first.
    NoDefaultCurrentDirectoryInExePath: "1"
  };
}
function privately(start) {
  const before = process.umask(63);
  try {
    return start();
  } finally {
    process.umask(before);
  }
}
function azOnPath(environment) {
  const name = ON_WINDOWS ? "az.cmd" : "az";
  const path = environment["PATH"] ?? environment["Path"] ?? "";
  const folders = path.split(delimiter).filter((folder) => isAbsolute(folder));
  return folders.map((folder) => join(folder, name)).find(isProgram);
}
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

// actions/azure-login/src/az-login.ts
async function logInAz(setting) {
  const { inputs, environment, inform } = setting;
  const program = azOnPath(environment);
  if (program !== void 0) return await session(program, setting);
  if (inputs.azLogin === "always")
    throw new UserError("There is no az on PATH to log in", {
      remedy: "Install Azure CLI on the runner, or leave az-login out where no step calls az"
    });
  inform("There is no az on PATH, so none is logged in.");
  return void 0;
}
async function session(program, setting) {
  const { inputs, login, footprint, environment } = setting;
  const configFolder = footprint.makeFolder("az");
  const az = new Az(program, { environment, configFolder });
  await chooseCloud(az, login.cloud);
  const { args, secret } = await proofOf(setting);
  const { subscription } = login;
  const mayBeNone = inputs.allowNoSubscriptions === true || subscription === void 0;
  const none = mayBeNone ? ["--allow-no-subscriptions"] : [];
  await az.run(["login", ...args, ...none, "--output", "none"], secret);
  if (subscription !== void 0 && subscription.name !== "")
    await az.run(["account", "set", "--subscription", subscription.id]);
  for (const scope of inputs.tokenScopes ?? [])
    await az.run(["account", "get-access-token", "--scope", scope, "--output", "none"]);
  const extensions = extensionsBefore(environment);
  return {
    configFolder,
    variables: new Map([
      ["AZURE_CONFIG_DIR", configFolder],
      ...extensions === void 0 ? [] : [["AZURE_EXTENSION_DIR", extensions]]
    ])
  };
}
var OWN_CLOUD = "Gatehouse";
async function chooseCloud(az, cloud) {
  const known = CLOUD_NAMES.map(cloudNamed);
  const same = known.find(({ name: name2 }) => name2 === cloud.name);
  const isAuthorityKnown = known.some(({ authority }) => authority === cloud.authority);
  const isKnown = same?.authority === cloud.authority && same.resourceManager === cloud.resourceManager;
  const name = isKnown ? cloud.name : OWN_CLOUD;
  if (!isKnown)
    await az.run([
      ...["cloud", "register", "--name", name],
      ...["--endpoint-resource-manager", cloud.resourceManager],
      ...["--endpoint-active-directory", cloud.authority],
      ...["--endpoint-active-directory-resource-id", cloud.resourceManagerAudience]
    ]);
  if (name !== "AzureCloud") await az.run(["cloud", "set", "--name", name]);
  if (!isAuthorityKnown) await az.run(["config", "set", "core.instance_discovery=false"]);
}
async function proofOf({
  login: { identity, clientId = "", tenantId },
  footprint,
  mask
}) {
  const { proof } = identity;
  if (proof.kind === "managed") {
    const named = identity.clientId === void 0 ? [] : ["--client-id", identity.clientId];
    return { args: ["--identity", ...named], secret: "" };
  }
  const principal = ["--service-principal", "--username", clientId, "--tenant", tenantId];
  switch (proof.kind) {
    case "federated":
    case "pod": {
      const secret = await proof.assert();
      mask(secret);
      return { args: [...principal, "--federated-token=@-"], secret };
    }
    case "secret":
      return { args: [...principal, "--password=@-"], secret: proof.value };
    case "certificate": {
      const file = footprint.write("az-certificate.pem", proof.value);
      return { args: [...principal, "--certificate", file], secret: "" };
    }
  }
}
function extensionsBefore(environment) {
  if (environment["AZURE_EXTENSION_DIR"]) return void 0;
  const home = environment["HOME"] ?? environment["USERPROFILE"] ?? "";
  const folder = join2(environment["AZURE_CONFIG_DIR"] || join2(home, ".azure"), "cliextensions");
  return existsSync(folder) ? folder : void 0;
}
export {
  logInAz
};
