import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  compareLocation
} from "./chunk-WYSY6KR5.js";
import {
  PROFILES
} from "./chunk-4TR6IVS5.js";
import {
  SourceText,
  decode,
  parseYaml
} from "./chunk-NQKO4VS7.js";
import {
  SEVERITIES,
  THRESHOLDS,
  compareSeverity,
  reaches
} from "./chunk-2OX4C7MX.js";
import {
  nearest
} from "./chunk-FWMHJ5XR.js";
import {
  UserError
} from "./chunk-V77C22EU.js";

// packages/config/src/dast-fields.ts
var URL_FORM = { pattern: /^https?:\/\/\S+$/u, description: "a URL of http or https" };
var VARIABLE = { pattern: /^[A-Za-z_]\w{0,199}$/u, description: "the name of a variable" };
var DAST_MODES = ["passive", "baseline", "full", "api"];
var DAST_ENGINES = ["auto", "embedded", "zap"];
var API_FORMATS = ["openapi", "graphql", "soap"];
var LEAST_CONFIDENCES = ["low", "medium", "high", "confirmed"];
var AUTH_FIELDS = {
  "token-from": {
    type: "text",
    form: VARIABLE,
    about: "The variable of the environment that holds a bearer token."
  },
  "header-from": {
    type: "text",
    form: VARIABLE,
    about: "The variable that holds a header that logs in, as `Name: value`."
  },
  "login-url": { type: "text", form: URL_FORM, about: "Where the form of a login is sent." },
  "login-page": {
    type: "text",
    form: URL_FORM,
    about: "The page that holds the form, where that is another than `login-url`."
  },
  username: { type: "text", about: "Who logs in by the form." },
  "username-field": {
    type: "text",
    default: "username",
    about: "What the form calls the name of the user."
  },
  "password-from": { type: "text", form: VARIABLE, about: "The variable that holds the password." },
  "password-field": {
    type: "text",
    default: "password",
    about: "What the form calls the password."
  },
  "token-url": {
    type: "text",
    form: URL_FORM,
    about: "Where a client gets a token by OAuth client credentials."
  },
  "client-id": { type: "text", about: "The client that asks there." },
  "client-secret-from": {
    type: "text",
    form: VARIABLE,
    about: "The variable that holds its secret."
  },
  "token-scope": { type: "text", about: "The scopes that it asks for, between spaces." }
};
var AUTH_CHECK_FIELDS = {
  url: { type: "text", form: URL_FORM, about: "A URL that answers otherwise to who is not in." },
  status: {
    type: "number",
    minimum: 200,
    maximum: 599,
    whole: true,
    default: 200,
    about: "The status that it answers to who is."
  },
  text: { type: "text", about: "Text that only the answer to who is logged in holds." },
  "logged-out-text": { type: "text", about: "Text that only the answer to who is not holds." }
};
var DAST_FIELDS = {
  enabled: {
    type: "flag",
    default: true,
    loosens: (_, to) => to === false,
    about: "Whether the suite runs this phase, where it is named here."
  },
  target: { type: "text", form: URL_FORM, about: "The URL of the running application." },
  urls: { type: "texts", about: "More URLs that are asked." },
  mode: {
    type: "choice",
    choices: DAST_MODES,
    default: "baseline",
    about: "`passive` asks the given URLs, `baseline` crawls, `full` attacks too, `api` goes by its description."
  },
  engine: {
    type: "choice",
    choices: DAST_ENGINES,
    default: "auto",
    about: "Ours, which needs nothing, or a ZAP that is given; `auto` takes ZAP where one is."
  },
  scope: {
    type: "texts",
    about: "Hosts beside that of the target that may be asked; no login goes there unless `urls` names it."
  },
  "api-spec": { type: "text", about: "The description of the API: a file or a URL." },
  "api-format": {
    type: "choice",
    choices: API_FORMATS,
    default: "openapi",
    about: "What describes it; GraphQL and SOAP need ZAP."
  },
  "api-methods": {
    type: "texts",
    about: "Methods of operations that our engine may ask, beside GET and HEAD. ZAP asks all."
  },
  auth: { type: "section", about: "How to log in.", fields: AUTH_FIELDS },
  "auth-check": {
    type: "section",
    about: "How one sees that the login worked.",
    fields: AUTH_CHECK_FIELDS
  },
  probe: {
    type: "flag",
    default: false,
    about: "Whether a short list of paths is asked that nothing links to: .git, .env, metrics."
  },
  "min-urls": {
    type: "number",
    minimum: 0,
    whole: true,
    default: 1,
    about: "How many URLs must answer with success; fewer is no scan."
  },
  "min-operations": {
    type: "number",
    minimum: 0,
    whole: true,
    about: "How many operations of an API must be reached. Default all that may be asked, for ZAP half."
  },
  "max-urls": {
    type: "number",
    minimum: 1,
    whole: true,
    default: 2e3,
    about: "How many URLs are asked at the most."
  },
  "max-duration": {
    type: "duration",
    about: "How long it may take. Default `10m`, for `full` `1h`."
  },
  rate: {
    type: "number",
    minimum: 1,
    whole: true,
    about: "Requests in a second. Default 20 for our engine, but on this machine and for ZAP no limit."
  },
  "rules-file": {
    type: "text",
    about: "A rules file of ZAP's actions, from the root. That of the base goes."
  },
  "min-confidence": {
    type: "choice",
    choices: LEAST_CONFIDENCES,
    default: "low",
    about: "How sure a finding must be to fail the run."
  },
  "location-map": {
    type: "text",
    about: "A file that says which line serves which URL. That of the base goes."
  },
  active: {
    type: "flag",
    default: false,
    about: "Whether an API is attacked too; needs ZAP and `allow-active`."
  },
  "allow-active": { type: "texts", about: "Hosts that may be attacked." },
  "zap-image": { type: "text", about: "A ZAP to run: an image with its digest." },
  "zap-path": { type: "text", about: "A ZAP that is installed: its folder." },
  "zap-network": { type: "text", about: "The network of its container. Default that of the host." },
  har: { type: "texts", about: "Recorded traffic to judge instead of asking: HAR, lines of JSON." },
  import: { type: "texts", about: "Reports of ZAP, wapiti or nuclei to take over." }
};

// packages/config/src/duration.ts
var UNITS = { s: 1e3, m: 6e4, h: 36e5, d: 864e5, w: 6048e5 };
function parseDuration(text) {
  const match = /^([1-9]\d{0,4})([smhdw])$/.exec(text);
  return match ? Number(match[1]) * UNITS[match[2]] : void 0;
}
function formatDuration(milliseconds) {
  for (const unit of ["d", "h"])
    if (milliseconds % UNITS[unit] === 0) return `${milliseconds / UNITS[unit]}${unit}`;
  return `${Math.round(milliseconds / UNITS.m)}m`;
}

// packages/config/src/calendar-day.ts
function isCalendarDay(text) {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

// packages/findings/src/verdict.ts
function decide(scans, thresholds, { comparison, notices = [], config } = {}) {
  const findings = scans.flatMap((scan) => scan.findings);
  const open = findings.filter((finding) => !finding.suppression).sort(worstFirst);
  const judged = comparison ? open.filter(({ state }) => state !== "existing") : open;
  const { failOn } = thresholds;
  const failing = judged.filter(
    ({ severity, fails = reaches(severity, failOn) }) => failOn === "none" ? false : fails
  );
  const incomplete = scans.flatMap((scan) => scan.incomplete);
  const verdict = incomplete.length > 0 ? "error" : failing.length > 0 ? "fail" : "pass";
  const reasons = [...incomplete];
  if (failing.length > 0) {
    const noun = `${comparison ? "new " : ""}${failing.length === 1 ? "finding is" : "findings are"}`;
    const isOver = failing.every(({ fails }) => fails === void 0);
    const why = isOver ? `at or above fail-on: ${thresholds.failOn}` : "of those that fail a run";
    reasons.push(`${failing.length} ${noun} ${why}`);
  }
  return {
    verdict,
    reasons,
    scans,
    open,
    shown: judged.filter((finding) => reaches(finding.severity, thresholds.reportFrom)),
    suppressed: findings.filter((finding) => finding.suppression),
    failing,
    counts: count(open),
    total: open.length,
    ...comparison && {
      comparison: { ...comparison, fresh: count(judged), freshTotal: judged.length }
    },
    notices,
    thresholds: { failOn: thresholds.failOn, reportFrom: thresholds.reportFrom },
    ...config !== void 0 && { config }
  };
}
function worstFirst(a, b) {
  return compareSeverity(a.severity, b.severity) || compareLocation(a.location, b.location);
}
function count(findings) {
  const counts = Object.fromEntries(SEVERITIES.map((severity) => [severity, 0]));
  for (const finding of findings) counts[finding.severity]++;
  return counts;
}

// packages/config/src/complaints.ts
var MAX_COMPLAINTS = 20;
var Complaints = class {
  #path;
  #list = [];
  #more = 0;
  constructor(path) {
    this.#path = path;
  }
  /** At the key of the value, unless another line is named. */
  add(value, message, remedy, line = value.line) {
    if (this.#list.length < MAX_COMPLAINTS) this.#list.push({ line, message, remedy });
    else this.#more++;
  }
  /**
   * @throws UserError that names each with its line, where there is any.
   */
  settle() {
    const [first, second] = this.#list;
    if (!first) return;
    const place = (line) => `${this.#path}:${line}`;
    if (!second)
      throw new UserError(
        `${place(first.line)}: ${first.message}`,
        first.remedy === void 0 ? {} : { remedy: first.remedy }
      );
    const lines = this.#list.toSorted((a, b) => a.line - b.line).map(({ line, message, remedy }) => {
      const told = `${place(line)}: ${message}`;
      return remedy === void 0 ? told : `${told}. ${remedy}`;
    });
    if (this.#more > 0) lines.push(`${this.#path}: and ${this.#more} more`);
    throw new UserError(lines.join("\n"));
  }
};
var QUOTE_LIMIT = 80;
function quote(text) {
  const cut = text.length > QUOTE_LIMIT ? `${text.slice(0, QUOTE_LIMIT)}…` : text;
  const shown = cut.replaceAll(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
  );
  return `"${shown}"`;
}
function nameOf(text) {
  return /^[\w./:@*-]{1,80}$/.test(text) ? text : quote(text);
}
function suggestion(text, choices) {
  const near = nearest(text.slice(0, QUOTE_LIMIT), choices);
  return near ? `Did you mean "${near}"?` : `Use one of: ${choices.join(", ")}`;
}

// packages/config/src/field.ts
function loosensTowardsEnd(order, standard) {
  const rank = (value) => order.indexOf(typeof value === "string" ? value : standard);
  return (from, to) => rank(to) > rank(from);
}
function loosensWhenOn(standard) {
  return (from, to) => (to ?? standard) === true && (from ?? standard) === false;
}

// packages/config/src/gate-fields.ts
var GATE_SUBJECTS = ["commit", "image"];
var DEFAULT_AGE = 24 * 60 * 60 * 1e3;
var DEFAULT_FILES = 1;
var REQUIREMENT = {
  phase: {
    type: "text",
    form: { pattern: /^[a-z][a-z0-9-]{0,59}$/u, description: "the id of a phase, such as iac" },
    about: "The phase of Gatehouse that must have left evidence, for example `iac`."
  },
  tool: {
    type: "text",
    about: "The tool whose SARIF or code scanning results are demanded, by the name that it gives itself, for example `Trivy`. Case does not matter."
  },
  subject: {
    type: "choice",
    choices: GATE_SUBJECTS,
    required: true,
    about: "What the evidence must be about: the `commit` to be deployed, or each `image`, by its digest."
  },
  path: {
    type: "text",
    about: "The folder that a scan of the `phase` must have covered. Without it, the whole repository."
  },
  policy: {
    type: "text",
    about: "The configuration file that the scan of the `phase` must have gone by, as the default branch has it. Default: the one that a scan finds by itself. `any`: whatever the scan went by, such as what the scanned branch itself waives."
  },
  "min-files": {
    type: "number",
    minimum: 0,
    whole: true,
    default: DEFAULT_FILES,
    about: "How many files the scan of the `phase` must have judged at least.",
    loosens: (from, to) => Number(to ?? DEFAULT_FILES) < Number(from ?? DEFAULT_FILES)
  },
  "allow-parse-errors": {
    type: "flag",
    default: false,
    loosens: loosensWhenOn(false),
    about: "Whether the scan of the `phase` counts although it could not read a file."
  },
  "max-age": {
    type: "duration",
    default: "24h",
    about: "How long ago the scan may have begun.",
    loosens: (from, to) => Number(to ?? DEFAULT_AGE) > Number(from ?? DEFAULT_AGE)
  },
  "fail-on": {
    type: "choice",
    choices: THRESHOLDS,
    default: "high",
    about: "The severity from which an open finding closes the gate; `none` never does.",
    loosens: loosensTowardsEnd(["low", "medium", "high", "critical", "none"], "high")
  }
};
var OF_A_PHASE = ["path", "policy", "min-files", "allow-parse-errors"];
var WORKFLOW = {
  path: {
    type: "text",
    required: true,
    form: {
      pattern: /^\.github\/workflows\/[^/\p{Cc}]{1,200}\.ya?ml$/u,
      description: "the path of a workflow, such as .github/workflows/ci.yml"
    },
    about: "The file of the workflow."
  },
  refs: {
    type: "texts",
    required: true,
    about: "The branches and tags, in full, whose runs count: `refs/heads/main`, `refs/tags/v*`. Who may push there decides what the evidence says."
  }
};
var GATE_FIELDS = {
  environments: {
    type: "map",
    keys: "the name of an environment",
    about: "What a deployment needs, by the environment that it goes to.",
    of: {
      type: "section",
      about: "One environment.",
      fields: {
        require: {
          type: "records",
          required: true,
          fields: REQUIREMENT,
          anyOf: ["phase", "tool"],
          refuse: (record) => {
            const { phase, tool } = record;
            if (phase !== void 0 && tool !== void 0)
              return {
                key: "tool",
                message: "phase and tool are two demands",
                remedy: "Make two entries of them"
              };
            const key = OF_A_PHASE.find((each) => record[each] !== void 0);
            return phase === void 0 && key !== void 0 ? {
              key,
              message: `${key} goes with phase only: results of other tools do not say it`,
              remedy: `Remove ${key}`
            } : void 0;
          },
          about: "The evidence that must be there. At least one entry."
        },
        registries: {
          type: "texts",
          about: "Where images may come from: registries, or registries with the start of a repository: `acme.azurecr.io`, `ghcr.io/acme`. Without it, anywhere."
        }
      }
    }
  },
  "trusted-workflows": {
    type: "records",
    fields: WORKFLOW,
    about: "Whose evidence counts when it comes from another run than that of the gate."
  }
};

// packages/config/src/suppression-fields.ts
var INLINE_POLICIES = ["allow", "pending", "deny"];
var SCOPES = ["path", "resource", "package", "image", "url"];
var EVERY_RULE = "*";
var ENTRY_FIELDS = {
  rule: {
    type: "text",
    required: true,
    form: { pattern: /^(?:\*|[\w.][\w./:-]{0,199})$/, description: "the id of a rule, or *" },
    about: "The rule that is waived: its id (`kubernetes/privileged`), with or without the family, or the id of another tool that it answers (`CKV_K8S_16`). `*` waives every rule, for a scope that starts with a name."
  },
  path: {
    type: "glob",
    about: "The files it speaks for, written as one line of .gitignore from the root of the repository."
  },
  resource: {
    type: "wildcard",
    about: "The resources: `Kind/name`, in whichever namespace, or `Kind/namespace/name`; `*` stands for any characters but a slash."
  },
  package: { type: "wildcard", about: "The packages, as package URLs: `pkg:npm/lodash@*`." },
  image: { type: "wildcard", about: "The images: `registry.example.com/shop/web@sha256:…`." },
  url: { type: "wildcard", about: "The URLs: `https://shop.example.com/admin/**`." },
  reason: { type: "text", required: true, about: "Why it is waived." },
  expires: { type: "date", required: true, about: "The last day on which it counts (UTC)." },
  owner: { type: "text", about: "Who answers for it: `@acme/platform`." }
};
var SUPPRESSION_FIELDS = {
  inline: {
    type: "choice",
    choices: INLINE_POLICIES,
    default: "allow",
    loosens: loosensTowardsEnd(INLINE_POLICIES.toReversed(), "allow"),
    about: "What becomes of suppressions in the scanned files: `allow` counts those that a pull request brings where they give a reason; `pending` counts them once they are merged; `deny` counts none, old or new."
  },
  entries: {
    type: "records",
    each: "suppression",
    fields: ENTRY_FIELDS,
    anyOf: SCOPES,
    refuse: refuseBoundless,
    about: "What is waived, where, why and until when."
  }
};
function refuseBoundless(record) {
  if (record["rule"] !== EVERY_RULE) return void 0;
  const isNamed = SCOPES.some((scope) => {
    const text = record[scope];
    return typeof text === "string" && /^\/?[^/*?[]/.test(text);
  });
  return isNamed ? void 0 : {
    key: "rule",
    message: "rule: * waives every rule, those of later versions too, so it needs a scope that starts with a name",
    remedy: "Name the rules, or give a path such as test/fixtures/"
  };
}

// packages/config/src/schema.ts
var FIELDS = {
  "fail-on": {
    type: "choice",
    choices: THRESHOLDS,
    default: "high",
    loosens: loosensTowardsEnd(["low", "medium", "high", "critical", "none"], "high"),
    about: "The severity from which a finding fails the run; `none` never does."
  },
  "report-from": {
    type: "choice",
    choices: SEVERITIES,
    default: "low",
    loosens: loosensTowardsEnd(SEVERITIES.toReversed(), "low"),
    about: "The severity from which a finding is shown."
  },
  profile: {
    type: "choice",
    choices: PROFILES,
    default: "default",
    loosens: loosensTowardsEnd(["all", "default"], "default"),
    about: "Which rules are asked: `default`, or `all` with those that exist for parity with other tools."
  },
  "only-new": {
    type: "flag",
    // Where nothing is said, pull requests see what is new and everything else sees all.
    loosens: (_, to) => to !== false,
    about: "Whether only what a change brings is shown and can fail. Default: on for pull requests and merge queues, off elsewhere."
  },
  phases: {
    type: "section",
    about: "What is scanned. The suite runs `iac` unless it is switched off here, and other phases where they are named.",
    fields: {
      iac: {
        type: "section",
        about: "Infrastructure as code: Kubernetes manifests, Dockerfiles, workflows.",
        fields: {
          enabled: {
            type: "flag",
            default: true,
            loosens: (_, to) => to === false,
            about: "Whether the suite runs this phase."
          },
          path: { type: "text", about: "The folder or file to scan. Default: the repository." },
          exclude: {
            type: "globs",
            loosens: leavesMoreOut,
            about: "Paths to leave out, written as in .gitignore."
          },
          "allow-empty": {
            type: "flag",
            default: false,
            loosens: loosensWhenOn(false),
            about: "Whether a scan that finds nothing to evaluate may pass."
          },
          "allow-parse-errors": {
            type: "flag",
            default: false,
            loosens: loosensWhenOn(false),
            about: "Whether a scan may pass although a file could not be read."
          }
        }
      },
      dast: { type: "section", about: "The running application.", fields: DAST_FIELDS }
    }
  },
  suppressions: {
    type: "section",
    about: "What is waived, and what may waive.",
    fields: SUPPRESSION_FIELDS
  },
  gate: {
    type: "section",
    about: "What a deployment needs before it may go ahead.",
    fields: GATE_FIELDS
  }
};
function leavesMoreOut(from, to) {
  const [old, fresh] = [from, to].map((list) => Array.isArray(list) ? list.map(String) : []);
  if ([...old ?? [], ...fresh ?? []].some((pattern) => pattern.startsWith("!"))) return true;
  return (fresh ?? []).some((pattern) => !old?.includes(pattern));
}

// packages/config/src/places.ts
var places = /* @__PURE__ */ new WeakMap();
function rememberLocation(section, own, keys) {
  places.set(section, { own, keys: new Map(keys) });
  return section;
}
function locationOf(section, key) {
  const known = places.get(section);
  return key === void 0 ? known?.own : known?.keys.get(key);
}

// packages/config/src/segment.ts
var RUN = /* @__PURE__ */ Symbol("any number of characters");
var ONE = /* @__PURE__ */ Symbol("any character");
var Segment = class {
  #tokens;
  /** The name itself where nothing in it stands for anything else. */
  literal;
  constructor(text) {
    this.#tokens = readTokens(text);
    this.literal = this.#tokens.every((token) => typeof token === "string") ? this.#tokens.join("") : void 0;
  }
  /** Whether it stands for every name. */
  get isAny() {
    return this.#tokens.length === 1 && this.#tokens[0] === RUN;
  }
  /** In steps of at most the product of both lengths: only the last `*` is ever reconsidered. */
  matches(name) {
    if (this.literal !== void 0) return name === this.literal;
    const tokens = this.#tokens;
    let at = 0;
    let token = 0;
    let run = -1;
    let taken = 0;
    while (at < name.length) {
      const next = tokens[token];
      if (next === RUN) {
        run = token++;
        taken = at;
      } else if (next !== void 0 && stands(next, name.charCodeAt(at))) {
        token++;
        at++;
      } else if (run >= 0) {
        token = run + 1;
        at = ++taken;
      } else return false;
    }
    while (tokens[token] === RUN) token++;
    return token === tokens.length;
  }
};
function stands(token, code) {
  if (token === ONE) return true;
  if (typeof token === "string") return token.charCodeAt(0) === code;
  return token.ranges.some(([from, to]) => code >= from && code <= to) !== token.negated;
}
function readTokens(text) {
  const tokens = [];
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    const end = character === "[" ? classEnd(text, at) : -1;
    if (end > 0) {
      tokens.push(readClass(text.slice(at + 1, end)));
      at = end;
    } else if (character === "*") {
      if (tokens.at(-1) !== RUN) tokens.push(RUN);
    } else if (character === "?") tokens.push(ONE);
    else if (character === "\\" && at + 1 < text.length) tokens.push(text.charAt(++at));
    else tokens.push(character);
  }
  return tokens;
}
function classEnd(text, start) {
  let at = start + 1;
  if (text[at] === "!" || text[at] === "^") at++;
  if (text[at] === "]") at++;
  for (; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === "]") return at;
  }
  return -1;
}
function readClass(inner) {
  const negated = inner.startsWith("!") || inner.startsWith("^");
  const members = (negated ? inner.slice(1) : inner).replaceAll(/\\(.)/g, "$1");
  const ranges = [];
  for (let at = 0; at < members.length; at++) {
    const isRange = members[at + 1] === "-" && at + 2 < members.length;
    const last = isRange ? at + 2 : at;
    ranges.push([members.charCodeAt(at), members.charCodeAt(last)]);
    at = last;
  }
  return { negated, ranges };
}

// packages/config/src/pattern-problem.ts
var MAX_LENGTH = 1024;
function globProblem(text) {
  const problem = wildcardProblem(text);
  if (problem) return problem;
  if (text.startsWith("!"))
    return {
      message: "is negated, which it cannot be here",
      remedy: "Write \\! for a name that starts with it"
    };
  if (text.startsWith("#"))
    return { message: "starts with #, so it is a comment", remedy: "Write \\#" };
  const unread = text.replaceAll(/\\[^\w\s]/g, "__");
  if (unread.includes("\\"))
    return { message: "has a backslash", remedy: "Separate folders by /, on every system" };
  if (/\{[^{}]*,[^{}]*\}/.test(unread))
    return {
      message: "has braces, which are not expanded",
      remedy: "Write one pattern for each, or \\{"
    };
  const names = unread.replace(/^\//, "").replace(/\/$/, "").split("/");
  if (names.includes(".") || names.includes(".."))
    return {
      message: "has a . or .. among its folders",
      remedy: "Write the path from the root of the repository"
    };
  if (names.includes(""))
    return {
      message: "has an empty name between its slashes",
      remedy: "Write the path from the root of the repository"
    };
  return hasOpenClass(unread) ? { message: "has a [ that is not closed", remedy: "Close it, or write \\[" } : void 0;
}
function wildcardProblem(text) {
  if (text.trim() === "") return { message: "is blank", remedy: "Write what is meant" };
  if (text !== text.trim())
    return { message: "starts or ends with white space", remedy: "Leave it out" };
  if (/[\u0000-\u001F\u007F]/.test(text))
    return { message: "holds a control character", remedy: "Leave it out" };
  return text.length > MAX_LENGTH ? { message: `has more than ${MAX_LENGTH} characters`, remedy: "Use * or fewer folders" } : void 0;
}
function hasOpenClass(text) {
  return text.split("/").some((name) => {
    for (let at = name.indexOf("["); at >= 0; at = name.indexOf("[", at + 1)) {
      const end = classEnd(name, at);
      if (end < 0) return true;
      at = end;
    }
    return false;
  });
}

// packages/config/src/scalars.ts
function readSimple(value, field, key, complaints) {
  const wrong = (message, remedy) => {
    complaints.add(value, message, remedy);
    return void 0;
  };
  const text = value.string;
  switch (field.type) {
    case "flag":
      return value.boolean ?? wrong(`${key} must be true or false`);
    case "text":
      if (text === void 0 || field.required && text.trim() === "")
        return wrong(`${key} must be a text`);
      return !field.form || field.form.pattern.test(text) ? text : wrong(`${key}: ${quote(text)} is not ${field.form.description}`);
    case "texts":
      return strings(value) ?? wrong(`${key} must be a list of texts`);
    case "choice":
      return field.choices.includes(text ?? "") ? text : wrong(`${key}: ${quote(text ?? "")} is not known`, suggestion(text ?? "", field.choices));
    case "number":
      return readNumber(value, field) ?? wrong(`${key} must be ${numberWords(field)}`);
    case "date":
      return text !== void 0 && isCalendarDay(text) ? text : wrong(`${key}: ${quote(text ?? "")} is not a day of the calendar`, "Write 2026-12-31");
    case "duration":
      return parseDuration(text ?? "") ?? wrong(`${key}: ${quote(text ?? "")} is not a duration`, "Write 12h, 30d or 2w");
    case "glob":
    case "wildcard": {
      if (text === void 0) return wrong(`${key} must be a text`);
      const problem = field.type === "glob" ? globProblem(text) : wildcardProblem(text);
      return problem ? wrong(...badPattern(key, text, problem)) : text;
    }
    case "globs": {
      const list = strings(value);
      if (!list) return wrong(`${key} must be a list of texts`);
      for (const [index, item] of list.entries()) {
        const problem = globProblem(item.replace(/^!/, ""));
        if (problem) complaints.add(value.items[index] ?? value, ...badPattern(key, item, problem));
      }
      const places2 = value.items.map(
        ({ location }, index) => [list[index] ?? "", location]
      );
      return rememberLocation(list, value.extent, places2);
    }
  }
}
function strings(value) {
  if (!value.isSequence) return void 0;
  const list = value.strings;
  return list.length === value.items.length ? list : void 0;
}
function badPattern(key, text, problem) {
  return [`${key}: ${quote(text)} ${problem.message}`, problem.remedy];
}
function readNumber(value, { minimum, maximum, whole }) {
  const number = value.number;
  if (number === void 0 || !Number.isFinite(number)) return void 0;
  if (whole && !Number.isSafeInteger(number)) return void 0;
  return number >= (minimum ?? -Infinity) && number <= (maximum ?? Infinity) ? number : void 0;
}
function numberWords({ minimum, maximum, whole }) {
  const noun = whole ? "a whole number" : "a number";
  if (minimum !== void 0 && maximum !== void 0)
    return `${noun} from ${minimum} to ${maximum}`;
  if (minimum !== void 0) return `${noun}, ${minimum} or more`;
  return maximum === void 0 ? noun : `${noun}, ${maximum} or less`;
}

// packages/config/src/validate.ts
var MAX_VALUES = 1e5;
function readSection(section, fields, name) {
  const reading = new Reading(new Complaints(section.source.path));
  const values = reading.section(section, fields, name);
  reading.complaints.settle();
  return values;
}
var Reading = class {
  complaints;
  #left = MAX_VALUES;
  constructor(complaints) {
    this.complaints = complaints;
  }
  section(section, fields, name) {
    const entries = [];
    const places2 = [];
    for (const [key, value] of this.#entries(section, name)) {
      const field = Object.hasOwn(fields, key) ? fields[key] : void 0;
      if (!field) this.#unknownKey(value, key, name, fields);
      const read = field && this.#field(value, field, key);
      if (read === void 0) continue;
      entries.push([key, read]);
      places2.push([key, value.extent]);
    }
    if (section.isMapping || !section.exists) {
      for (const [key, { required }] of Object.entries(fields))
        if (required && !section.keys.includes(key))
          this.complaints.add(section, `${name} has no ${key}`);
    }
    return rememberLocation(Object.fromEntries(entries), section.extent, places2);
  }
  #field(value, field, key) {
    switch (field.type) {
      case "section":
        return this.section(value, field.fields, key);
      case "records":
        return this.#records(value, field, key);
      case "map":
        return this.#map(value, field, key);
      default:
        return readSimple(value, field, key, this.complaints);
    }
  }
  #map(value, { of }, name) {
    const entries = [];
    const places2 = [];
    for (const [key, held] of this.#entries(value, name)) {
      const read = this.#field(held, of, nameOf(key));
      if (read === void 0) continue;
      entries.push([key, read]);
      places2.push([key, held.extent]);
    }
    return rememberLocation(Object.fromEntries(entries), value.extent, places2);
  }
  #records(value, field, name) {
    if (!value.exists) return [];
    if (!value.isSequence) {
      this.complaints.add(value, `${name} must be a list`);
      return void 0;
    }
    return value.items.map((item) => {
      const record = this.section(item, field.fields, `the ${field.each ?? "entry"}`);
      this.#judge(item, record, field);
      return Object.assign(record, { location: item.extent });
    });
  }
  #judge(item, record, { each = "entry", anyOf, refuse }) {
    if (!item.isMapping) return;
    if (anyOf && !anyOf.some((key) => item.keys.includes(key))) {
      this.complaints.add(item, `the ${each} needs at least one of: ${anyOf.join(", ")}`);
      return;
    }
    const refusal = refuse?.(record);
    if (refusal) this.complaints.add(item.get(refusal.key), refusal.message, refusal.remedy);
  }
  /** Each key once; what is no mapping has none, and what is nothing is an empty one. */
  *#entries(section, name) {
    if (section.exists && !section.isMapping)
      this.complaints.add(section, `${name} must be a mapping`);
    const seen = /* @__PURE__ */ new Set();
    for (const [index, key] of section.keys.entries()) {
      const value = section.values[index];
      if (!value) continue;
      if (this.#left-- <= 0) {
        if (this.#left === -1) this.complaints.add(value, `more than ${MAX_VALUES} values`);
        return;
      }
      if (seen.has(key))
        this.complaints.add(
          value,
          `${nameOf(key)} is given twice`,
          void 0,
          value.extent.startLine
        );
      else yield [key, value];
      seen.add(key);
    }
  }
  #unknownKey(value, key, name, fields) {
    this.complaints.add(
      value,
      `unknown key ${quote(key)} in ${name}`,
      suggestion(key, Object.keys(fields)),
      value.extent.startLine
    );
  }
};

// packages/config/src/config.ts
var CONFIG_PATHS = [".github/gatehouse.yml", ".github/gatehouse.yaml"];
var IGNORE_PATHS = [".trivyignore", ".trivyignore.yaml", ".checkov.baseline"];
function parseConfig(path, content) {
  const text = typeof content === "string" ? content : decodeConfig(path, content);
  const { documents, problems } = parseYaml(new SourceText(path, text));
  const problem = problems[0];
  if (problem) throw new UserError(`${path}:${problem.line ?? 1}: ${problem.message}`);
  if (documents.length > 1)
    throw new UserError(`${path}: holds ${documents.length} documents; one is expected`);
  const document = documents[0];
  return document ? readSection(document, FIELDS, "the configuration") : {};
}
function decodeConfig(path, bytes) {
  try {
    return decode(bytes);
  } catch (error) {
    throw error instanceof UserError ? new UserError(`${path}: ${error.message}`, { cause: error }) : error;
  }
}

// packages/config/src/pattern.ts
var DEEP = /* @__PURE__ */ Symbol("any number of segments");
var Pattern = class {
  #parts;
  /** `whole`: all names; `within`: the first ones, so what lies below counts too; `below`: only what lies below. */
  #extent;
  constructor(parts, extent) {
    this.#parts = parts.map((part) => part === "**" ? DEEP : new Segment(part));
    this.#extent = extent;
  }
  matches(text) {
    return this.matchesNames(text.split("/"));
  }
  /** For one path that is asked about many patterns. */
  matchesNames(names) {
    const parts = this.#parts;
    let at = 0;
    let part = 0;
    let deep = -1;
    let taken = 0;
    for (; ; ) {
      const next = parts[part];
      const name = names[at];
      if (next === DEEP) {
        deep = part++;
        taken = at;
      } else if (next === void 0 && this.#isEnough(names.length - at)) return true;
      else if (next !== void 0 && name !== void 0 && next.matches(name)) {
        part++;
        at++;
      } else if (deep >= 0 && taken < names.length) {
        part = deep + 1;
        at = ++taken;
      } else return false;
    }
  }
  #isEnough(left) {
    return this.#extent === "within" || (this.#extent === "below" ? left > 0 : left === 0);
  }
};
function compileGlob(text) {
  const problem = globProblem(text);
  if (problem) throw new UserError(problem.message, { remedy: problem.remedy });
  const isFolder = text.endsWith("/");
  const parts = text.replace(/^\//, "").replace(/\/$/, "").split("/");
  if (!text.slice(0, -1).includes("/")) parts.unshift("**");
  const endsDeep = parts.at(-1) === "**";
  if (endsDeep && isFolder) parts.push("*");
  const isInside = endsDeep && !isFolder;
  while (isInside && parts.length > 1 && parts.at(-1) === "**") parts.pop();
  return new Pattern(parts, isFolder || isInside ? "below" : "within");
}
function compileWildcard(text) {
  const problem = wildcardProblem(text);
  if (problem) throw new UserError(problem.message, { remedy: problem.remedy });
  return new Pattern(text.split("/").map(withoutSets), "whole");
}
function compileDoublestar(text) {
  const problem = globProblem(text);
  if (problem) throw new UserError(problem.message, { remedy: problem.remedy });
  return new Pattern(text.split("/"), "whole");
}
function withoutSets(part) {
  return part.replaceAll(/[?[\\]/g, "\\$&");
}

// packages/config/src/settings.ts
var IAC = FIELDS.phases.fields.iac.fields;
var DEFAULTS = {
  failOn: FIELDS["fail-on"].default,
  reportFrom: FIELDS["report-from"].default,
  profile: FIELDS.profile.default,
  path: ".",
  exclude: [],
  allowEmpty: IAC["allow-empty"].default,
  allowParseErrors: IAC["allow-parse-errors"].default,
  inlineSuppressions: FIELDS.suppressions.fields.inline.default,
  suppressions: []
};
function resolveSettings(overrides, config) {
  const iac = config.phases?.iac ?? {};
  const fromFile = {
    failOn: config["fail-on"],
    reportFrom: config["report-from"],
    profile: config.profile,
    path: iac.path,
    exclude: iac.exclude,
    allowEmpty: iac["allow-empty"],
    allowParseErrors: iac["allow-parse-errors"],
    onlyNew: config["only-new"],
    inlineSuppressions: config.suppressions?.inline,
    suppressions: config.suppressions?.entries
  };
  const settings = { ...DEFAULTS };
  for (const source of [fromFile, overrides])
    for (const [key, value] of Object.entries(source))
      if (value !== void 0) settings[key] = value;
  return settings;
}

export {
  decide,
  worstFirst,
  count,
  isCalendarDay,
  quote,
  nameOf,
  suggestion,
  DAST_MODES,
  DAST_ENGINES,
  API_FORMATS,
  LEAST_CONFIDENCES,
  parseDuration,
  formatDuration,
  SCOPES,
  EVERY_RULE,
  FIELDS,
  locationOf,
  CONFIG_PATHS,
  IGNORE_PATHS,
  parseConfig,
  compileGlob,
  compileWildcard,
  compileDoublestar,
  DEFAULTS,
  resolveSettings
};
