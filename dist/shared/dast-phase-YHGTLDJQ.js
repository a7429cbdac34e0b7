import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  EMBEDDED_DEFAULTS,
  SAFE_PROBES,
  Scope,
  embeddedPhase,
  isThisMachine,
  readHostRule,
  readRecordingFile,
  replayPhase
} from "./chunk-YEU2L2OZ.js";
import "./chunk-YGQBIFL5.js";
import "./chunk-R54TWMAR.js";
import "./chunk-4TR6IVS5.js";
import {
  SYSTEM_CLOCK
} from "./chunk-AO37M5WI.js";
import {
  readProxies
} from "./chunk-S4TM63MD.js";
import {
  UserError
} from "./chunk-V77C22EU.js";
import "./chunk-Z7UFZZVP.js";

// packages/cli/src/dast-phase.ts
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
function phaseMaker(args, terminal, onAnswer) {
  const targets = args.positionals.map(readTarget);
  const allowed = args.texts("scope").map(readHostRule);
  const recordings = args.texts("replay");
  const [target] = targets;
  const scope = target && new Scope(target, allowed);
  const minUrls = whole(args, "min-urls", 0) ?? EMBEDDED_DEFAULTS.minUrls;
  if (recordings.length > 0) {
    const recorded = recordings.flatMap(
      (file) => readRecordingFile(file, contentOf(file, terminal))
    );
    return (profile) => replayPhase({ recorded, scope, profile, minUrls }, onAnswer);
  }
  if (target === void 0)
    throw new UserError("there is nothing to scan", {
      remedy: "Give the URL of a running application, or recorded traffic with --replay"
    });
  const outside = targets.find((url) => scope?.refusal(url) !== void 0);
  if (outside)
    throw new UserError(`${outside.href} is out of the scope: ${scope?.refusal(outside) ?? ""}`, {
      remedy: `Scan it by itself, or add --scope ${outside.host}`
    });
  const token = tokenOf(args, terminal);
  const seconds = whole(args, "max-duration", 1);
  const settings = {
    ...EMBEDDED_DEFAULTS,
    targets: [
      ...targets,
      ...(args.flag("probe") ? SAFE_PROBES : []).map((path) => new URL(path, target))
    ],
    allowed,
    crawls: args.text("mode") !== "passive",
    credentials: token === void 0 ? [] : [["Authorization", `Bearer ${token}`]],
    secrets: token === void 0 ? [] : [token],
    minUrls,
    maxUrls: whole(args, "max-urls", 1) ?? EMBEDDED_DEFAULTS.maxUrls,
    maxDuration: seconds === void 0 ? EMBEDDED_DEFAULTS.maxDuration : seconds * 1e3,
    rate: whole(args, "rate", 1) ?? (isThisMachine(target) ? void 0 : EMBEDDED_DEFAULTS.rate)
  };
  const effects = {
    clock: SYSTEM_CLOCK,
    proxies: readProxies(terminal.environment),
    userAgent: "gatehouse"
  };
  return (profile) => embeddedPhase({ ...settings, profile }, effects);
}
function readTarget(written) {
  const url = URL.canParse(written) ? new URL(written) : void 0;
  if (!url || !/^https?:$/u.test(url.protocol))
    throw new UserError(`"${written.slice(0, 200)}" is not a URL of http or https`, {
      remedy: /^[\w.-]+(?::\d+)?(?:\/|$)/u.test(written) ? `Did you mean https://${written.slice(0, 200)}?` : "Write it as https://shop.example.com/"
    });
  if (url.username !== "" || url.password !== "")
    throw new UserError("the URL has credentials in it, which every log would show", {
      remedy: "Leave them out; --bearer-from takes a token from the environment"
    });
  return url;
}
function tokenOf(args, { environment }) {
  const name = args.text("bearer-from");
  if (name === void 0) return void 0;
  const token = environment[name]?.trim() ?? "";
  if (token === "" || !/^[\x21-\x7e]+$/u.test(token))
    throw new UserError(`the variable ${name} holds no token`, {
      remedy: 'Set it to the token alone, without "Bearer"'
    });
  return token;
}
function whole(args, name, least) {
  const written = args.text(name);
  if (written === void 0) return void 0;
  const number = /^\d{1,7}$/u.test(written) ? Number(written) : NaN;
  if (number >= least) return number;
  throw new UserError(`--${name}: "${written.slice(0, 50)}" is not a whole number from ${least}`);
}
function contentOf(file, { cwd }) {
  try {
    return readFileSync(resolve(cwd, file));
  } catch (cause) {
    throw new UserError(
      `${file} cannot be read (${cause.code ?? String(cause)})`,
      { cause }
    );
  }
}
export {
  phaseMaker
};
