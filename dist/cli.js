#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  dastPhases,
  everyRule,
  htmlChunks,
  jsonChunks,
  names,
  planReference,
  renderAnnotations,
  renderConsole,
  renderSarif,
  run,
  secretFrom
} from "./shared/chunk-QYZJP6MS.js";
import {
  candidate,
  infrastructurePhase
} from "./shared/chunk-U6Q573NM.js";
import "./shared/chunk-QFLZBDKU.js";
import "./shared/chunk-GFIJI3LH.js";
import {
  VERSION
} from "./shared/chunk-GGPVLW5P.js";
import "./shared/chunk-WAAP6TGD.js";
import "./shared/chunk-LR7A47HP.js";
import {
  API_FORMATS,
  DAST_ENGINES,
  DAST_MODES,
  DEFAULTS,
  LEAST_CONFIDENCES,
  parseDuration,
  suggestion
} from "./shared/chunk-WBZJRRQI.js";
import "./shared/chunk-WYSY6KR5.js";
import {
  GitIndex,
  findRepository,
  isInside,
  missing,
  pathRoot,
  readNamedFile
} from "./shared/chunk-XJOE75XD.js";
import {
  PROFILES,
  isIn
} from "./shared/chunk-4TR6IVS5.js";
import "./shared/chunk-NQKO4VS7.js";
import "./shared/chunk-RE4VRFVJ.js";
import "./shared/chunk-OVRUMTP3.js";
import {
  SEVERITIES,
  THRESHOLDS,
  compareSeverity
} from "./shared/chunk-2OX4C7MX.js";
import {
  inert,
  printable
} from "./shared/chunk-TNFLWCXZ.js";
import "./shared/chunk-2LDV6EY6.js";
import "./shared/chunk-S4TM63MD.js";
import {
  nearest
} from "./shared/chunk-FWMHJ5XR.js";
import {
  UserError,
  describeError
} from "./shared/chunk-V77C22EU.js";
import "./shared/chunk-Z7UFZZVP.js";

// packages/cli/src/bin.ts
import { resolve as resolve4 } from "node:path";
import { setFlagsFromString } from "node:v8";

// packages/cli/src/commands/dast.ts
import { tmpdir as tmpdir2 } from "node:os";
import { resolve as resolve2 } from "node:path";

// packages/cli/src/dast-asker.ts
import { tmpdir } from "node:os";
import { resolve } from "node:path";
function dastAsker({ cwd, environment }) {
  return {
    environment,
    temp: tmpdir(),
    mask: () => void 0,
    locate: (path) => resolve(cwd, path),
    read(path) {
      const absolute = resolve(cwd, path);
      return readNamedFile(path, absolute, pathRoot(absolute, cwd));
    }
  };
}

// packages/cli/src/dast-options.ts
var DAST_OPTIONS = {
  mode: {
    type: "string",
    choices: DAST_MODES,
    about: "passive asks the given URLs, baseline crawls, full attacks too, api goes by its description (default: baseline)."
  },
  engine: {
    type: "string",
    choices: DAST_ENGINES,
    about: "embedded needs nothing; zap needs --zap-path or --zap-image (default: auto)."
  },
  replay: {
    type: "string",
    value: "FILE",
    multiple: true,
    about: "Judge recorded traffic, a HAR file or lines of JSON, and ask nobody."
  },
  import: {
    type: "string",
    value: "FILE",
    multiple: true,
    about: "Take over a report of ZAP (JSON, XML), wapiti or nuclei, and ask nobody."
  },
  scope: {
    type: "string",
    value: "HOST",
    multiple: true,
    about: "Ask this host too, without the login: shop.example.com, host:8443 or *.example.com."
  },
  "api-spec": {
    type: "string",
    value: "FILE|URL",
    about: "The description of the API; its operations of GET are asked."
  },
  "api-format": {
    type: "string",
    choices: API_FORMATS,
    about: "What describes it; graphql and soap need ZAP (default: openapi)."
  },
  "api-method": {
    type: "string",
    value: "METHOD",
    multiple: true,
    about: "Ask operations of this method too, such as POST: they may change data. ZAP asks all."
  },
  "bearer-from": {
    type: "string",
    value: "VARIABLE",
    about: "Log in with the token in this variable of the environment."
  },
  "header-from": {
    type: "string",
    value: "VARIABLE",
    about: "Log in with the header in this variable, as Name: value."
  },
  "login-url": { type: "string", value: "URL", about: "Log in by a form that is sent there." },
  "login-page": { type: "string", value: "URL", about: "The page that holds the form." },
  username: { type: "string", value: "NAME", about: "Who logs in by the form." },
  "username-field": {
    type: "string",
    value: "FIELD",
    about: "What the form calls it (default: username)."
  },
  "password-from": {
    type: "string",
    value: "VARIABLE",
    about: "The password is in this variable."
  },
  "password-field": {
    type: "string",
    value: "FIELD",
    about: "What the form calls it (default: password)."
  },
  "token-url": {
    type: "string",
    value: "URL",
    about: "Get a token there, by OAuth client credentials."
  },
  "client-id": { type: "string", value: "ID", about: "The client that asks for it." },
  "client-secret-from": {
    type: "string",
    value: "VARIABLE",
    about: "Its secret is in this variable."
  },
  "token-scope": { type: "string", value: "SCOPES", about: "The scopes that it asks for." },
  "check-url": {
    type: "string",
    value: "URL",
    about: "Prove the login here: it answers otherwise to who is not logged in. A login needs it."
  },
  "check-status": {
    type: "string",
    value: "N",
    about: "The status that it answers to who is (default: 200)."
  },
  "check-text": { type: "string", value: "TEXT", about: "Text that only who is logged in gets." },
  "check-logged-out-text": {
    type: "string",
    value: "TEXT",
    about: "Text that only who is not logged in gets."
  },
  probe: {
    type: "boolean",
    about: "Ask also for a short list of paths that nothing links to: .git, .env, actuators, metrics."
  },
  "min-urls": {
    type: "string",
    value: "N",
    about: "How many URLs must answer with success (default: 1)."
  },
  "min-operations": {
    type: "string",
    value: "N",
    about: "How many operations of the API must be reached (default: all that may be asked, by ZAP half)."
  },
  "max-urls": {
    type: "string",
    value: "N",
    about: "How many URLs our own engine asks at the most (default: 2000)."
  },
  "max-duration": {
    type: "string",
    value: "TIME",
    about: "How long to take at the most: 90s, 10m, 1h (default: 10m, mode full 1h; ZAP takes 3m at least)."
  },
  rate: {
    type: "string",
    value: "N",
    about: "Requests in a second (default: 20; on this machine and for ZAP no limit)."
  },
  "rules-file": {
    type: "string",
    value: "FILE",
    about: "What becomes of which alert: a rules file of ZAP's actions."
  },
  "min-confidence": {
    type: "string",
    choices: LEAST_CONFIDENCES,
    about: "How sure a finding must be to fail (default: low)."
  },
  "location-map": {
    type: "string",
    value: "FILE",
    about: "Which line of the repository serves which URL."
  },
  active: { type: "boolean", about: "With --mode api: attack too. Needs ZAP and --allow-active." },
  "allow-active": {
    type: "string",
    value: "HOST",
    multiple: true,
    about: "A host that may be attacked, the own one of the target too."
  },
  "zap-path": { type: "string", value: "FOLDER", about: "The folder of an installed ZAP." },
  "zap-image": {
    type: "string",
    value: "IMAGE",
    about: "A ZAP for docker or podman: name@sha256:…"
  },
  "zap-network": {
    type: "string",
    value: "NAME",
    about: "The network of its container (default: that of the host)."
  }
};
function dastWishes(args, environment) {
  const [target, ...urls] = args.positionals;
  const secret = (option) => {
    const name = args.text(option);
    return name === void 0 ? void 0 : secretFrom(environment, name, `--${option}`);
  };
  return {
    target,
    urls: some(urls),
    mode: args.text("mode"),
    engine: args.text("engine"),
    scope: some(args.texts("scope")),
    apiSpec: args.text("api-spec"),
    apiFormat: args.text("api-format"),
    apiMethods: some(args.texts("api-method")),
    authToken: secret("bearer-from"),
    authHeader: secret("header-from"),
    authLoginUrl: args.text("login-url"),
    authLoginPage: args.text("login-page"),
    authUsername: args.text("username"),
    authUsernameField: args.text("username-field"),
    authPassword: secret("password-from"),
    authPasswordField: args.text("password-field"),
    authTokenUrl: args.text("token-url"),
    authClientId: args.text("client-id"),
    authClientSecret: secret("client-secret-from"),
    authTokenScope: args.text("token-scope"),
    authCheckUrl: args.text("check-url"),
    authCheckStatus: whole(args, "check-status", 200),
    authCheckText: args.text("check-text"),
    authCheckLoggedOutText: args.text("check-logged-out-text"),
    probe: args.flag("probe"),
    minUrls: whole(args, "min-urls", 0),
    minOperations: whole(args, "min-operations", 0),
    maxUrls: whole(args, "max-urls", 1),
    maxDuration: duration(args, "max-duration"),
    rate: whole(args, "rate", 1),
    rulesFile: args.text("rules-file"),
    minConfidence: args.text("min-confidence"),
    locationMap: args.text("location-map"),
    active: args.flag("active"),
    allowActive: some(args.texts("allow-active")),
    zapImage: args.text("zap-image"),
    zapPath: args.text("zap-path"),
    zapNetwork: args.text("zap-network"),
    har: some(args.texts("replay")),
    import: some(args.texts("import"))
  };
}
function some(texts) {
  return texts.length === 0 ? void 0 : texts;
}
function whole(args, name, least) {
  const written = args.text(name);
  if (written === void 0) return void 0;
  const number = /^\d{1,7}$/u.test(written) ? Number(written) : NaN;
  if (number >= least) return number;
  throw new UserError(`--${name}: "${written.slice(0, 50)}" is not a whole number from ${least}`);
}
function duration(args, name) {
  const written = args.text(name);
  if (written === void 0) return void 0;
  const milliseconds = parseDuration(written);
  if (milliseconds !== void 0) return milliseconds;
  throw new UserError(`--${name}: "${written.slice(0, 50)}" is not a duration`, {
    remedy: "Write 90s, 10m or 1h"
  });
}

// packages/cli/src/formats.ts
var FORMATS = ["console", "json", "sarif", "html", "github"];
function renderOutcome(outcome, format, { colour: colour2, all }) {
  switch (format) {
    case "console":
      return [
        closed(
          renderConsole(outcome, {
            colour: colour2,
            ...all && { limit: Infinity },
            seeAll: "Show all with --all."
          })
        )
      ];
    case "json":
      return jsonChunks(outcome);
    case "html":
      return htmlChunks(outcome);
    case "sarif":
      return [closed(renderSarif(outcome, { includeSuppressed: true }))];
    case "github":
      return [closed(renderAnnotations(outcome).join("\n"))];
  }
}
function closed(text) {
  return text.endsWith("\n") || text === "" ? text : `${text}
`;
}

// packages/cli/src/deliver.ts
var EXIT_CODES = { pass: 0, fail: 1, error: 2 };
var DELIVERY = {
  format: {
    type: "string",
    short: "f",
    choices: FORMATS,
    about: "What to write (default: console); github is workflow commands, for a run: step."
  },
  output: {
    type: "string",
    short: "o",
    value: "FILE",
    about: "Write there instead of standard output."
  },
  "fail-on": {
    type: "string",
    choices: THRESHOLDS,
    about: "From which severity findings fail (default: high)."
  },
  "report-from": {
    type: "string",
    choices: SEVERITIES,
    about: "From which severity findings are shown (default: low)."
  },
  profile: {
    type: "string",
    choices: PROFILES,
    about: "Which rules to ask (default: default; all adds those for parity with other tools)."
  },
  all: { type: "boolean", about: "Show every finding in full on the console." },
  config: {
    type: "string",
    value: "FILE",
    about: "Use this file instead of .github/gatehouse.yml."
  }
};
function deliveryOverrides(args) {
  return {
    failOn: args.text("fail-on"),
    reportFrom: args.text("report-from"),
    profile: args.text("profile")
  };
}
function deliver(outcome, args, terminal) {
  const format = args.text("format") ?? "console";
  const output = args.text("output");
  const rendering = renderOutcome(outcome, format, {
    colour: terminal.colour && output === void 0,
    all: args.flag("all") ?? false
  });
  if (output !== void 0) terminal.writeFile(output, rendering);
  else for (const piece of rendering) terminal.out(piece);
  return EXIT_CODES[outcome.verdict];
}

// packages/cli/src/progress.ts
var INTERVAL = 100;
function progressLine(terminal, things = "files") {
  let last = 0;
  let shown = false;
  return {
    show(done, total) {
      if (!terminal.interactive) return;
      const now = terminal.now().getTime();
      if (now - last < INTERVAL) return;
      last = now;
      shown = true;
      terminal.err(`\r${done} of ${total} ${things}\x1B[K`);
    },
    clear() {
      if (shown) terminal.err("\r\x1B[K");
    }
  };
}

// packages/cli/src/commands/dast.ts
var dast = {
  name: "dast",
  usage: "[url]…",
  about: "Ask a running application, or read recorded traffic, and judge what it answers. Nothing is attacked unless mode full or --active says so.",
  maxPositionals: 100,
  options: {
    ...DAST_OPTIONS,
    ...DELIVERY,
    evaluations: {
      type: "string",
      value: "FILE",
      about: "With --replay: write what every rule says of each exchange, one JSON object a line."
    }
  },
  async run(args, terminal) {
    const answers = [];
    const progress = progressLine(terminal, "URLs");
    const wishes = dastWishes(args, terminal.environment);
    const asker = {
      ...dastAsker(terminal),
      onAnswer: (answer) => answers.push(answer)
    };
    const given = args.text("config");
    try {
      const { outcome } = await run({
        place: {
          start: terminal.cwd,
          given: given === void 0 ? void 0 : resolve2(terminal.cwd, given)
        },
        overrides: { ...deliveryOverrides(args), onlyNew: false },
        locate: () => terminal.cwd,
        makePhases: dastPhases(wishes, asker),
        plan: (checkout) => planReference(checkout, void 0),
        commits: { temporary: tmpdir2() },
        catalogue: everyRule,
        // Suppressions of files are none of its business.
        isPartial: true,
        context: { now: terminal.now, onProgress: progress.show }
      });
      progress.clear();
      const file = args.text("evaluations");
      if (file !== void 0)
        terminal.writeFile(
          file,
          answers.map((answer) => `${JSON.stringify(answer)}
`)
        );
      return deliver(outcome, args, terminal);
    } finally {
      progress.clear();
    }
  }
};

// packages/cli/src/commands/explain.ts
var explain = {
  name: "explain",
  usage: "<rule or another tool's check id>",
  about: "Say what a rule is about, why it matters and how to fix it.",
  maxPositionals: 1,
  options: {},
  async run(args, terminal) {
    const id = args.positionals[0];
    if (id === void 0)
      throw new UserError("explain needs a rule id", { remedy: "See gatehouse rules" });
    const rules2 = await everyRule();
    const found = rules2.filter((rule) => names(id, rule));
    if (found.length === 0) {
      const near = nearest(
        id,
        rules2.flatMap((rule) => [rule.id, ...rule.aliases])
      );
      throw new UserError(`no rule answers to "${id}"`, {
        remedy: near ? `Did you mean "${near}"?` : "See gatehouse rules"
      });
    }
    terminal.out(found.map(describe).join("\n"));
    return 0;
  }
};
function describe(rule) {
  const also = rule.aliases.length > 0 ? [`Also known as: ${rule.aliases.join(", ")}`] : [];
  const tags = rule.tags.length > 0 ? [`Tags: ${rule.tags.join(", ")}`] : [];
  return [
    `${rule.id}  (${rule.severity}, profile ${rule.profile})`,
    rule.title,
    "",
    `Why: ${rule.why}`,
    `Fix: ${rule.fix}`,
    "",
    ...also,
    ...tags,
    ...rule.references,
    ""
  ].join("\n");
}

// packages/cli/src/commands/rules.ts
var rules = {
  name: "rules",
  usage: "",
  about: "List the rules.",
  maxPositionals: 0,
  options: {
    profile: {
      type: "string",
      choices: PROFILES,
      about: "Only the rules of that profile (default: all)."
    },
    format: {
      type: "string",
      short: "f",
      choices: ["console", "json"],
      about: "What to write (default: console)."
    }
  },
  async run(args, terminal) {
    const wanted = args.text("profile");
    const listed = (await everyRule()).filter((rule) => isIn(rule, wanted ?? "all")).sort(inOrder);
    if (args.text("format") === "json")
      terminal.out(`${JSON.stringify(listed.map(publicFields), null, 2)}
`);
    else {
      const width = Math.max(...listed.map((rule) => rule.id.length));
      for (const rule of listed) {
        const mark = rule.profile === "all" ? " (profile: all)" : "";
        terminal.out(`${rule.severity.padEnd(9)} ${rule.id.padEnd(width)}  ${rule.title}${mark}
`);
      }
    }
    return 0;
  }
};
function inOrder(a, b) {
  const family = a.id.split("/")[0] ?? "";
  const other = b.id.split("/")[0] ?? "";
  return family.localeCompare(other, "en") || compareSeverity(a.severity, b.severity) || (a.id < b.id ? -1 : 1);
}
function publicFields(rule) {
  const { id, title, severity, profile, why, fix, references, aliases, tags } = rule;
  return { id, title, severity, profile, why, fix, references, aliases, tags };
}

// packages/cli/src/commands/scan.ts
import { existsSync, realpathSync } from "node:fs";
import { tmpdir as tmpdir3 } from "node:os";
import { resolve as resolve3 } from "node:path";

// packages/cli/src/evaluations.ts
function* evaluationLines(outcome) {
  for (const scan2 of outcome.scans) {
    const below = (path) => belowScope(path, scan2.scope);
    for (const { path, rule, status, resource, line } of scan2.evaluations) {
      const type = resource.kind;
      const named = { type, ...resource.name && { name: scan2.disclosure.mask(resource.name) } };
      yield `${JSON.stringify({ file: below(path), rule: rule.id, aliases: rule.aliases, status, resource: named, line })}
`;
    }
    for (const { path, status, problems } of scan2.coverage.files)
      if (status === "failed")
        yield `${JSON.stringify({ file: below(path), parsed: false, error: scan2.disclosure.mask(problems[0]?.message ?? "") })}
`;
  }
}
function belowScope(path, scope) {
  if (path === scope) return path.slice(path.lastIndexOf("/") + 1);
  return scope !== "" && path.startsWith(`${scope}/`) ? path.slice(scope.length + 1) : path;
}

// packages/cli/src/commands/scan.ts
var DEFAULT_BASE = "origin/HEAD";
var scan = {
  name: "scan",
  usage: "[path]",
  about: "Scan Kubernetes manifests, Dockerfiles and GitHub workflows below a path (default: here).",
  maxPositionals: 1,
  options: {
    ...DELIVERY,
    exclude: {
      type: "string",
      value: "PATTERN",
      multiple: true,
      about: "Leave paths out, as in .gitignore; may be repeated."
    },
    staged: {
      type: "boolean",
      about: "Scan what is staged in git; report on the staged files only."
    },
    base: {
      type: "string",
      value: "REF",
      about: "Show and fail only what is new since the merge base with this branch, tag or commit. Configuration and suppressions are those that lie here."
    },
    "only-new": {
      type: "boolean",
      about: `The same with the default branch of the remote (--base ${DEFAULT_BASE}).`
    },
    evaluations: {
      type: "string",
      value: "FILE",
      about: "Write every answer of every rule, whatever the profile, one JSON object a line."
    },
    isolated: {
      type: "boolean",
      about: "Judge each file on its own: cross-document rules see no other file."
    },
    "allow-empty": { type: "boolean", about: "Pass although there is nothing to scan." },
    "allow-parse-errors": { type: "boolean", about: "Pass although a file could not be read." }
  },
  async run(args, terminal) {
    const outcome = await scanPath(args, terminal);
    const evaluations = args.text("evaluations");
    if (evaluations !== void 0) terminal.writeFile(evaluations, evaluationLines(outcome));
    return deliver(outcome, args, terminal);
  }
};
async function scanPath(args, terminal) {
  const { cwd, now } = terminal;
  const explicitPath = args.positionals[0];
  const start = resolve3(cwd, explicitPath ?? ".");
  const given = args.text("config");
  const base = args.text("base") ?? (args.flag("only-new") ? DEFAULT_BASE : void 0);
  const isStaged = args.flag("staged") ?? false;
  const progress = progressLine(terminal);
  try {
    const { outcome } = await run({
      place: {
        start,
        given: given === void 0 ? void 0 : resolve3(cwd, given),
        ...isInside(cwd, start) && { otherwise: cwd }
      },
      overrides: overridesOf(args, base !== void 0),
      locate: (path) => explicitPath === void 0 ? configuredPath(cwd, path) : resolve3(cwd, path),
      makePhases: phasesFor(args),
      plan: (checkout) => planReference(checkout, base),
      commits: { temporary: tmpdir3() },
      ...isStaged && { headTree: stagedTree(cwd) },
      catalogue: everyRule,
      isPartial: isStaged,
      context: { now, onProgress: progress.show }
    });
    return outcome;
  } finally {
    progress.clear();
  }
}
function overridesOf(args, onlyNew) {
  const exclude = args.texts("exclude");
  return {
    ...deliveryOverrides(args),
    exclude: exclude.length > 0 ? exclude : void 0,
    allowEmpty: args.flag("allow-empty"),
    allowParseErrors: args.flag("allow-parse-errors"),
    path: args.positionals[0],
    // Without a base there is nothing that could be new.
    onlyNew
  };
}
function phasesFor(args) {
  let only;
  return ({ path, exclude, profile, allowEmpty, allowParseErrors }, _, side) => {
    const tree = side.tree(path, { exclude, kindOf: candidate });
    if (tree instanceof GitIndex) only = tree.staged();
    const phase = infrastructurePhase(tree, {
      profile,
      allowEmpty: allowEmpty || only !== void 0,
      allowParseErrors,
      isolated: args.flag("isolated") ?? false,
      keepEvaluations: side.name === "head" && args.text("evaluations") !== void 0,
      ...only && { only }
    });
    return [phase];
  };
}
function configuredPath(cwd, path) {
  if (path === DEFAULTS.path) return cwd;
  const root = realpathSync(findRepository(cwd) ?? cwd);
  const target = resolve3(root, path);
  if (!isInside(root, existsSync(target) ? realpathSync(target) : target))
    throw new UserError(`phases.iac.path: ${path} leads out of the repository`, {
      remedy: "Give a path inside it"
    });
  return target;
}
function stagedTree(cwd) {
  return (path, exclude) => {
    if (!existsSync(path))
      throw missing(path, cwd, { remedy: "Give the path of a folder or file to scan" });
    return new GitIndex(path, exclude);
  };
}

// packages/cli/src/options.ts
import { parseArgs } from "node:util";
function readArguments(argv, options, maxPositionals) {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { type, short, multiple }]) => [
        name,
        { type, ...short && { short }, ...multiple && { multiple } }
      ])
    ),
    strict: false,
    allowPositionals: true,
    allowNegative: false,
    tokens: true
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : void 0;
    if (!option)
      throw new UserError(`unknown option ${token.rawName}`, {
        remedy: suggestion(token.name, Object.keys(options))
      });
    checkValue(token.rawName, token.value, option);
    if (token.value?.startsWith("-") && token.value !== "-" && !token.inlineValue)
      throw new UserError(`${token.rawName} needs a value, and ${token.value} is an option`, {
        remedy: `Write --${token.name}=${token.value} if it is meant as one`
      });
  }
  if (positionals.length > maxPositionals)
    throw new UserError(`unexpected argument "${positionals[maxPositionals] ?? ""}"`, {
      remedy: "See --help"
    });
  return {
    positionals,
    text: (name) => typeof values[name] === "string" ? values[name] : void 0,
    texts: (name) => Array.isArray(values[name]) ? values[name].map(String) : [],
    flag: (name) => typeof values[name] === "boolean" ? values[name] : void 0
  };
}
function checkValue(rawName, value, option) {
  if (option.type === "boolean") {
    if (value !== void 0) throw new UserError(`${rawName} takes no value`);
    return;
  }
  if (value === void 0 || value === "")
    throw new UserError(`${rawName} needs a value${option.value ? `: ${option.value}` : ""}`);
  if (option.choices && !option.choices.includes(value))
    throw new UserError(`${rawName}: "${value}" is not known`, {
      remedy: suggestion(value, option.choices)
    });
}
function describeOptions(options) {
  const rows = Object.entries(options).map(([name, option]) => {
    const short = option.short ? `-${option.short}, ` : "    ";
    const value = option.type === "string" ? ` ${option.choices?.join("|") ?? option.value ?? "VALUE"}` : "";
    return [`  ${short}--${name}${value}`, option.about];
  });
  return rows.flatMap(([left, about]) => {
    const lines = wrapped(about, WIDTH - MARGIN).map((line) => " ".repeat(MARGIN) + line);
    const [first = "", ...more] = lines;
    return left.length > MARGIN - 2 ? [left, ...lines] : [left.padEnd(MARGIN) + first.slice(MARGIN), ...more];
  }).join("\n");
}
var WIDTH = 100;
var MARGIN = 32;
function wrapped(text, width) {
  const lines = [];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1) ?? ""} ${word}`;
    if (lines.length > 0 && longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

// packages/cli/src/main.ts
var COMMANDS = [scan, dast, rules, explain];
async function main(argv, terminal, version) {
  try {
    return await dispatch(argv, terminal, version);
  } catch (error) {
    for (const line of complaint(error)) terminal.err(`${inert(printable(line))}
`);
    return 2;
  }
}
function complaint(error) {
  if (error instanceof UserError) return [`gatehouse: ${describeError(error)}`];
  const detail = error instanceof Error ? error.stack ?? error.message : String(error);
  return ["gatehouse: this is a defect of Gatehouse, please report it", ...detail.split("\n")];
}
async function dispatch([name, ...rest], terminal, version) {
  if (name === void 0 || name === "--help" || name === "-h" || name === "help") {
    const [about] = name === "help" ? rest : [];
    terminal.out(about === void 0 ? help() : commandHelp(commandNamed(about)));
    return name === void 0 ? 2 : 0;
  }
  if (name === "--version" || name === "-v") {
    terminal.out(`${version}
`);
    return 0;
  }
  const command = commandNamed(name);
  if (rest.includes("--help") || rest.includes("-h")) {
    terminal.out(commandHelp(command));
    return 0;
  }
  return command.run(readArguments(rest, command.options, command.maxPositionals), terminal);
}
function commandNamed(name) {
  const command = COMMANDS.find((each) => each.name === name);
  if (command) return command;
  const near = nearest(
    name,
    COMMANDS.map((each) => each.name)
  );
  throw new UserError(`unknown command "${name}"`, {
    remedy: near ? `Did you mean "${near}"?` : "See gatehouse --help"
  });
}
function help() {
  const rows = COMMANDS.map(
    ({ name, usage, about }) => `  gatehouse ${`${name} ${usage}`.trim()}
      ${about}`
  );
  return `Usage:
${rows.join("\n")}

Each command has --help; --version prints the version.
Exit codes: 0 pass, 1 fail, 2 error.
`;
}
function commandHelp({ name, usage, about, options }) {
  const list = Object.keys(options).length > 0 ? `
Options:
${describeOptions(options)}
` : "";
  return `Usage: gatehouse ${`${name} ${usage}`.trim()}

${about}
${list}
Exit codes: 0 pass, 1 fail, 2 error.
`;
}

// packages/cli/src/write-pieces.ts
import { closeSync, openSync, writeSync } from "node:fs";
var BATCH = 1 << 20;
function writePieces(path, pieces) {
  const file = openSync(path, "w");
  try {
    let batch = [];
    let length = 0;
    for (const piece of pieces) {
      batch.push(piece);
      length += piece.length;
      if (length < BATCH) continue;
      writeAll(file, batch.join(""));
      batch = [];
      length = 0;
    }
    writeAll(file, batch.join(""));
  } finally {
    closeSync(file);
  }
}
function writeAll(file, text) {
  const bytes = Buffer.from(text);
  for (let offset = 0; offset < bytes.length; ) offset += writeSync(file, bytes, offset);
}

// packages/cli/src/bin.ts
setFlagsFromString("--semi-space-growth-factor=1");
var { env, stdout, stderr } = process;
var colour = env["NO_COLOR"] ? false : env["FORCE_COLOR"] ? env["FORCE_COLOR"] !== "0" : stdout.isTTY;
var failure;
stdout.on("error", ({ code, message }) => {
  if (code === "EPIPE" || failure !== void 0) return;
  failure = code ?? message;
  stderr.write(`gatehouse: standard output cannot be written (${failure})
`);
  process.exitCode = 2;
});
stderr.on("error", () => void 0);
var verdict = await main(
  process.argv.slice(2),
  {
    cwd: process.cwd(),
    environment: env,
    now: () => /* @__PURE__ */ new Date(),
    colour,
    interactive: stderr.isTTY && !env["CI"],
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    writeFile(path, pieces) {
      try {
        writePieces(resolve4(path), pieces);
      } catch (cause) {
        throw new UserError(
          `${path} cannot be written (${cause.code ?? String(cause)})`,
          { cause }
        );
      }
    }
  },
  VERSION
);
process.exitCode ??= verdict;
