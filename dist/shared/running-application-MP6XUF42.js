import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  EMBEDDED_DEFAULTS,
  SAFE_PROBES,
  Scope,
  containerZap,
  embeddedPhase,
  importPhase,
  isThisMachine,
  localZap,
  locator,
  nodeEffects,
  nodePrograms,
  obtainToken,
  readHostRule,
  readLocationMap,
  readRecordingFile,
  readRulesFile,
  readScannerReport,
  readUrl,
  redactUrl,
  replayPhase,
  secretsOf,
  secretsOfClient,
  zapPhase
} from "./chunk-ZW6W4E6V.js";
import "./chunk-F7L6S4BX.js";
import "./chunk-GGPVLW5P.js";
import "./chunk-LR7A47HP.js";
import "./chunk-6FKBOMEZ.js";
import "./chunk-4TR6IVS5.js";
import "./chunk-NQKO4VS7.js";
import "./chunk-RE4VRFVJ.js";
import "./chunk-OVRUMTP3.js";
import "./chunk-NTKFJ3AW.js";
import {
  NoAnswer,
  bounded,
  chooseFetch
} from "./chunk-2LDV6EY6.js";
import {
  proxyFor
} from "./chunk-S4TM63MD.js";
import "./chunk-FWMHJ5XR.js";
import {
  UserError
} from "./chunk-V77C22EU.js";
import "./chunk-Z7UFZZVP.js";

// packages/phases/src/running-application/choose-engine.ts
function chooseEngine(wishes) {
  const { engine = "auto", mode = "baseline", active = false } = wishes;
  if (wishes.har?.length || wishes.import?.length) return judgeOnly(wishes);
  if (active && (mode === "passive" || mode === "baseline"))
    throw new UserError(`active: mode ${mode} attacks nothing`, {
      remedy: "Use mode: full, or leave active out"
    });
  const needs = needsZap(wishes);
  const hasZap = wishes.zapImage !== void 0 || wishes.zapPath !== void 0;
  if (engine === "embedded" && needs !== void 0)
    throw new UserError(`engine: the embedded one cannot do that: ${needs} takes ZAP`, {
      remedy: "Use engine: zap with zap-image or zap-path"
    });
  if (engine === "embedded" || engine === "auto" && !hasZap && needs === void 0)
    return "embedded";
  if (hasZap) return forZap(wishes);
  throw new UserError(`${needs ?? "engine: zap"} takes ZAP, and none is given`, {
    remedy: "Set zap-image to an image with its digest where docker or podman is, or zap-path to the folder of an installed ZAP"
  });
}
function forZap({ probe, maxUrls, apiMethods }) {
  const [passedOver] = [
    ...probe === true ? ["probe"] : [],
    ...maxUrls === void 0 ? [] : ["max-urls"],
    ...apiMethods === void 0 ? [] : ["api-methods"]
  ];
  if (passedOver === void 0) return "zap";
  throw new UserError(`${passedOver}: ZAP knows nothing of it`, {
    remedy: `Use engine: embedded, or leave ${passedOver} out`
  });
}
function judgeOnly(wishes) {
  const { har = [], import: reports = [], mode, active } = wishes;
  if (har.length > 0 && reports.length > 0)
    throw new UserError("har and import are two scans", { remedy: "Make them two steps" });
  if (active === true || mode !== void 0 && mode !== "passive")
    throw new UserError("nothing is asked where har or import is given, so there is no mode", {
      remedy: "Leave mode and active out, or scan in another step"
    });
  const [wanted] = [
    ["auth-check", wishes.authCheckUrl],
    ["min-operations", wishes.minOperations],
    ["probe", wishes.probe === true ? true : void 0]
  ].filter(([, value]) => value !== void 0);
  if (wanted !== void 0)
    throw new UserError(`${wanted[0]}: nothing is asked where har or import is given`, {
      remedy: `Leave ${wanted[0]} out, or scan in another step`
    });
  return "nobody";
}
function needsZap({ mode, active, apiFormat }) {
  if (mode === "full") return "mode: full";
  if (active === true) return "active";
  return apiFormat === void 0 || apiFormat === "openapi" ? void 0 : `api-format: ${apiFormat}`;
}

// packages/phases/src/running-application/embedded.ts
var LONGEST_TIMER = 2 ** 31 - 1;
function embedded(wishes, { url, urls, allowed }, { auth, authCheck }, grounds, { clock, proxies, onAnswers }) {
  const { mode = "baseline", probe = false, minOperations } = wishes;
  const apiMethods = (wishes.apiMethods ?? []).map((method) => method.toUpperCase());
  const { api, ...judged } = grounds;
  return embeddedPhase(
    {
      ...EMBEDDED_DEFAULTS,
      ...judged,
      targets: [url, ...urls, ...(probe ? SAFE_PROBES : []).map((path) => new URL(path, url))],
      allowed,
      mode: mode === "full" ? "baseline" : mode,
      auth,
      ...authCheck && { authCheck },
      ...api && { api },
      ...apiMethods.length > 0 && {
        apiMethods: [...EMBEDDED_DEFAULTS.apiMethods, ...apiMethods]
      },
      ...minOperations !== void 0 && { minOperations },
      secrets: [],
      minUrls: wishes.minUrls ?? EMBEDDED_DEFAULTS.minUrls,
      maxUrls: wishes.maxUrls ?? EMBEDDED_DEFAULTS.maxUrls,
      maxDuration: Math.min(wishes.maxDuration ?? EMBEDDED_DEFAULTS.maxDuration, LONGEST_TIMER),
      rate: wishes.rate ?? (isThisMachine(url) ? void 0 : EMBEDDED_DEFAULTS.rate)
    },
    { clock, proxies, userAgent: "gatehouse" },
    { onAnswers }
  );
}

// packages/phases/src/running-application/api-description.ts
var BOUNDS = { maximumBytes: 16 * 1024 * 1024, timeout: 3e4 };
async function apiDescription({ apiSpec, apiFormat = "openapi", mode }, surroundings) {
  if (apiSpec === void 0) {
    if (mode !== "api") return void 0;
    if (apiFormat === "graphql") return { kind: "graphql" };
    throw new UserError("mode: api goes by the description of the API, and there is none", {
      remedy: "Set api-spec to its file or URL"
    });
  }
  const file = /^https?:/iu.test(apiSpec) ? { content: await fetched(apiSpec, surroundings) } : surroundings.read(apiSpec, "api-spec");
  const text = textOf(file, "api-spec");
  switch (apiFormat) {
    case "openapi":
      return { kind: "openapi", text, ..."path" in file && { path: file.path } };
    case "soap":
      return { kind: "soap", text };
    case "graphql":
      return { kind: "graphql", schema: text };
  }
}
async function fetched(address, { proxies }) {
  const url = readUrl(address, "api-spec");
  const refusal = new Scope(url).refusal(url);
  if (refusal !== void 0) throw new UserError(`api-spec: ${url.host} is ${refusal}`);
  const send = bounded(await chooseFetch(proxies), BOUNDS);
  try {
    const answer = await send(url.href, { redirect: "manual" });
    if (answer.status !== 200)
      throw new UserError(`api-spec: ${url.host} answers ${answer.status}`, {
        remedy: "Give a URL that answers with the description itself, or a file"
      });
    return new Uint8Array(await answer.arrayBuffer());
  } catch (cause) {
    if (!(cause instanceof NoAnswer)) throw cause;
    throw new UserError(`api-spec: ${cause.message}`, { cause });
  }
}
function textOf({ content }, input) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(content);
  } catch (cause) {
    throw new UserError(`${input}: is no text in UTF-8`, { cause });
  }
}

// packages/phases/src/running-application/grounds.ts
async function groundsOf(wishes, target, surroundings, { profile, repository, served }) {
  const { rulesFile, locationMap, minConfidence = "low" } = wishes;
  const rules = rulesFile === void 0 ? void 0 : surroundings.readPolicy(rulesFile, "rules-file");
  const map = locationMap === void 0 ? void 0 : surroundings.readPolicy(locationMap, "location-map");
  const api = await apiDescription(wishes, surroundings);
  return {
    profile,
    repository,
    api,
    policy: {
      minConfidence,
      ...rules && { rules: readRulesFile(rules.path, textOf(rules, rules.path)) }
    },
    locate: locator({
      target: target?.url,
      api,
      map: map && readLocationMap(map.path, textOf(map, map.path)),
      served: served()
    })
  };
}

// packages/phases/src/running-application/login-plan.ts
var WAYS = {
  bearer: ["authToken"],
  header: ["authHeader"],
  form: [
    "authLoginUrl",
    "authLoginPage",
    "authUsername",
    "authUsernameField",
    "authPassword",
    "authPasswordField"
  ],
  "client-credentials": ["authTokenUrl", "authClientId", "authClientSecret", "authTokenScope"]
};
function loginPlan(wishes) {
  const named = Object.keys(WAYS).filter(
    (way2) => WAYS[way2].some((key) => wishes[key] !== void 0)
  );
  const [way, other] = named;
  if (way === void 0) return { kind: "none" };
  if (other !== void 0)
    throw new UserError(`auth: there are two ways to log in, ${way} and ${other}`, {
      remedy: "Keep one of them"
    });
  switch (way) {
    case "bearer":
      return { kind: "bearer", token: tokenOf(needed(wishes, "authToken")) };
    case "header":
      return headerFrom(needed(wishes, "authHeader"));
    case "form":
      return {
        kind: "form",
        loginUrl: readUrl(needed(wishes, "authLoginUrl"), "auth: the login URL").href,
        ...wishes.authLoginPage !== void 0 && {
          loginPage: readUrl(wishes.authLoginPage, "auth: the login page").href
        },
        usernameField: wishes.authUsernameField ?? "username",
        passwordField: wishes.authPasswordField ?? "password",
        username: needed(wishes, "authUsername"),
        password: needed(wishes, "authPassword")
      };
    case "client-credentials":
      return {
        kind: "client-credentials",
        client: {
          tokenUrl: needed(wishes, "authTokenUrl"),
          clientId: needed(wishes, "authClientId"),
          clientSecret: needed(wishes, "authClientSecret"),
          ...wishes.authTokenScope !== void 0 && { scope: wishes.authTokenScope }
        }
      };
  }
}
function authCheckOf(wishes, plan) {
  const { authCheckUrl, authCheckStatus, authCheckText, authCheckLoggedOutText } = wishes;
  if (authCheckUrl === void 0) {
    if ((authCheckStatus ?? authCheckText ?? authCheckLoggedOutText) !== void 0)
      throw new UserError("auth-check has no URL", { remedy: "Set auth-check-url" });
    return void 0;
  }
  if (plan.kind === "none")
    throw new UserError("auth-check proves a login, and there is none", {
      remedy: "Say how to log in, or leave auth-check out"
    });
  return {
    url: readUrl(authCheckUrl, "auth-check").href,
    status: authCheckStatus ?? 200,
    ...authCheckText !== void 0 && { loggedIn: authCheckText },
    ...authCheckLoggedOutText !== void 0 && { loggedOut: authCheckLoggedOutText }
  };
}
function tokenOf(written) {
  if (/^[\x21-\x7e]+$/u.test(written)) return written;
  throw new UserError("auth: the token is none", {
    remedy: 'Give the token alone, without "Bearer"'
  });
}
function headerFrom(written) {
  const [, name, value] = /^([^:\s]+):[ \t]*([\x21-\x7e](?:[\t\x20-\x7e]*[\x21-\x7e])?)$/u.exec(written.trim()) ?? [];
  if (name === void 0 || value === void 0)
    throw new UserError("auth: the header is none", { remedy: "Write it as Name: value" });
  if (isHollow(name, value))
    throw new UserError(`auth: the header ${name} holds no credential`, {
      remedy: "Is the secret there? A pull request from a fork has none"
    });
  return { kind: "header", name, value };
}
function isHollow(name, value) {
  switch (name.toLowerCase()) {
    case "authorization":
    case "proxy-authorization":
      return /^(?:basic|bearer|digest|negotiate|token|apikey)$/iu.test(value);
    case "cookie":
      return value.split(";").every((pair) => /^[^=]*=?\s*$/u.test(pair));
    default:
      return false;
  }
}
function needed(wishes, key) {
  const value = wishes[key];
  if (value !== void 0 && value !== "") return value;
  const name = key.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
  throw new UserError(`auth: ${name} is missing`, {
    remedy: `Set ${name} too; is the secret there?`
  });
}

// packages/phases/src/running-application/target.ts
function targetOf({ target, urls = [], scope: hosts = [] }) {
  const allowed = hosts.map(readHostRule);
  const [first, ...rest] = [...target === void 0 ? [] : [target], ...urls];
  if (first === void 0) return void 0;
  const url = readUrl(first, "target");
  const scope = new Scope(url, allowed);
  const others = rest.map((other) => readUrl(other, "urls"));
  for (const other of [url, ...others]) {
    const refusal = scope.refusal(other);
    if (refusal !== void 0)
      throw new UserError(`${other.href} is out of the scope: ${refusal}`, {
        remedy: `Scan it by itself, or add ${other.host} to scope`
      });
  }
  return { url, urls: others, allowed, hosts, scope };
}

// packages/phases/src/running-application/zap.ts
var MINUTE = 6e4;
var USUAL_DURATION = { full: 60, other: 10 };
var HEAP_MEGABYTES = 2048;
var DEPTH = 10;
async function zap(wishes, target, { auth, authCheck }, grounds, { environment, proxies, temp, onAnswers }) {
  const { mode = "baseline", active = false, allowActive = [], minUrls = 1, rate } = wishes;
  const { api, ...judged } = grounds;
  const proxy = isThisMachine(target.url) ? void 0 : proxyFor(target.url, proxies)?.href;
  const minutes = wishes.maxDuration === void 0 ? USUAL_DURATION[mode === "full" ? "full" : "other"] : Math.ceil(wishes.maxDuration / MINUTE);
  return zapPhase(
    {
      ...judged,
      program: programOf(wishes, environment),
      minUrls,
      minOperations: wishes.minOperations,
      settings: {
        ...{ target: target.url.href, mode, active, allowActive, auth },
        urls: target.urls.map(({ href }) => href),
        scope: target.hosts,
        ...api && { api },
        ...authCheck && { authCheck },
        ...proxy !== void 0 && { proxy },
        limits: {
          minutes,
          depth: DEPTH,
          heapMegabytes: HEAP_MEGABYTES,
          ...rate !== void 0 && { requestsPerSecond: rate }
        }
      }
    },
    nodeEffects(environment, await chooseFetch(proxies), temp),
    onAnswers
  );
}
function programOf({ zapImage, zapPath, zapNetwork }, environment) {
  const programs = nodePrograms(environment);
  if (zapImage !== void 0 && zapPath !== void 0)
    throw new UserError("zap-image and zap-path are two ZAPs", { remedy: "Keep one of them" });
  if (zapImage !== void 0) return containerZap(zapImage, programs, zapNetwork);
  if (zapPath !== void 0) return localZap(zapPath, programs);
  throw new Error("there is no ZAP");
}

// packages/phases/src/running-application/running-application.ts
async function runningApplication(wishes, surroundings, repository) {
  const target = targetOf(wishes);
  const phase = await phaseFor(wishes, target, surroundings, repository);
  if (target === void 0) return phase;
  return {
    ...phase,
    scan: async (context) => ({
      ...await phase.scan(context),
      target: redactUrl(target.url.href)
    })
  };
}
async function phaseFor(wishes, target, surroundings, repository) {
  const engine = chooseEngine(wishes);
  const plan = loginPlan(wishes);
  for (const secret of secretsOfPlan(plan)) surroundings.mask(secret);
  const authCheck = authCheckOf(wishes, plan);
  const grounds = await groundsOf(wishes, target, surroundings, repository);
  if (engine === "nobody") {
    const { har = [], import: reports = [], minUrls = 1 } = wishes;
    const files = (paths, input) => paths.map((path) => surroundings.read(path, input));
    if (reports.length > 0)
      return importPhase(
        files(reports, "import").map(({ path, content }) => readScannerReport(path, content)),
        { ...grounds, scope: target?.scope },
        surroundings.onAnswers
      );
    const recorded = files(har, "har").flatMap(
      ({ path, content }) => readRecordingFile(path, Buffer.from(content))
    );
    return replayPhase(
      { ...grounds, recorded, scope: target?.scope, minUrls },
      surroundings.onAnswer,
      surroundings.onAnswers
    );
  }
  if (target === void 0)
    throw new UserError("there is nothing to scan", {
      remedy: "Give the URL of a running application as target, or recorded traffic"
    });
  const login = { auth: await authOf(plan, surroundings), authCheck };
  return engine === "zap" ? zap(wishes, target, login, grounds, surroundings) : embedded(wishes, target, login, grounds, surroundings);
}
function secretsOfPlan(plan) {
  return plan.kind === "client-credentials" ? secretsOfClient(plan.client) : secretsOf(plan);
}
async function authOf(plan, { proxies, mask }) {
  if (plan.kind !== "client-credentials") return plan;
  const { value } = await obtainToken(await chooseFetch(proxies), plan.client);
  mask(value);
  return { kind: "bearer", token: value };
}
export {
  runningApplication
};
