import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  allRules
} from "./chunk-U6Q573NM.js";
import {
  CONFIG_PATHS,
  EVERY_RULE,
  FIELDS,
  SCOPES,
  compileDoublestar,
  compileGlob,
  compileWildcard,
  count,
  decide,
  formatDuration,
  isCalendarDay,
  locationOf,
  nameOf,
  parseConfig,
  parseDuration,
  quote,
  resolveSettings,
  worstFirst
} from "./chunk-WBZJRRQI.js";
import {
  countFiles
} from "./chunk-WYSY6KR5.js";
import {
  Checkout,
  Folder,
  GitTree,
  findRenames,
  findRepository,
  isCommitId,
  isInside,
  missing,
  readBounded,
  reportPath
} from "./chunk-XJOE75XD.js";
import {
  SourceText,
  parseYaml
} from "./chunk-NQKO4VS7.js";
import {
  SEVERITIES,
  compareSeverity,
  reaches
} from "./chunk-2OX4C7MX.js";
import {
  code,
  cut,
  escapeMarkdown,
  fenced,
  inert,
  link,
  printable,
  prose
} from "./chunk-TNFLWCXZ.js";
import {
  SYSTEM_CLOCK
} from "./chunk-2LDV6EY6.js";
import {
  readProxies
} from "./chunk-S4TM63MD.js";
import {
  nearest
} from "./chunk-FWMHJ5XR.js";
import {
  UserError,
  describeError
} from "./chunk-V77C22EU.js";

// packages/findings/src/combine.ts
function combineEdits(edits, more) {
  const combined = [...edits];
  for (const edit of more) {
    const index = combined.findIndex((other) => isOneInsertion(other.location, edit.location));
    const before = combined[index];
    const text2 = before && joined(before.text, edit.text);
    if (before && text2 !== void 0) combined[index] = { ...before, text: text2 };
    else combined.push(edit);
  }
  return combined;
}
function isOneInsertion(a, b) {
  return a.path === b.path && [a.endLine, b.startLine, b.endLine].every((line) => line === a.startLine) && [a.endColumn, b.startColumn, b.endColumn].every((column) => column === a.startColumn);
}
function joined(first, second) {
  if (!/^\r?\n/.test(first) || !/^\r?\n/.test(second)) return void 0;
  return merged(first.split(BREAK), second.split(BREAK)).join("");
}
var BREAK = /(?=\r\n|(?<!\r)\n)/;
function merged(lines, others) {
  const [head2, ...below] = others;
  if (head2 === void 0) return lines;
  const at = lines.indexOf(head2);
  if (at < 0) return [...lines, ...others];
  const margin = marginOf(head2);
  const next = lines.findIndex((line, index) => index > at && marginOf(line) <= margin);
  const end = next < 0 ? lines.length : next;
  return [
    ...lines.slice(0, at + 1),
    ...merged(lines.slice(at + 1, end), below),
    ...lines.slice(end)
  ];
}
function marginOf(line) {
  return line.search(/[^\s]/);
}

// packages/findings/src/edits.ts
function applyEdits(text2, edits) {
  const starts = lineStarts(text2);
  const regions = edits.map(({ location, text: replacement }) => ({
    start: offsetOf(starts, text2, location.startLine, location.startColumn),
    end: offsetOf(starts, text2, location.endLine, location.endColumn),
    replacement
  }));
  regions.sort((a, b) => a.start - b.start || a.end - b.end);
  const parts = [];
  let from = 0;
  let last;
  for (const { start, end, replacement } of regions) {
    const overlaps = last !== void 0 && (start < last.end || start === last.start);
    if (Number.isNaN(start) || Number.isNaN(end) || end < start || overlaps) return void 0;
    parts.push(text2.slice(from, start), replacement);
    from = end;
    last = { start, end };
  }
  return parts.join("") + text2.slice(from);
}
function lineStarts(text2) {
  const starts = [0];
  for (const { index, 0: lineBreak } of text2.matchAll(/\r\n|\n|\r/g))
    starts.push(index + lineBreak.length);
  return starts;
}
function offsetOf(starts, text2, line, column) {
  const offset = (starts[line - 1] ?? NaN) + column - 1;
  return offset <= (starts[line] ?? text2.length) && column >= 1 ? offset : NaN;
}

// packages/phases/src/every-rule.ts
async function everyRule() {
  const [infrastructure, { passiveRules }] = await Promise.all([
    allRules(),
    // A scan of files must not load what scans applications.
    import("./rules-3X7BRGNA.js")
  ]);
  return [...infrastructure, ...await passiveRules()];
}

// packages/phases/src/running-application/configured.ts
function configuredWishes(config, environment) {
  const dast = config.phases?.dast;
  if (dast === void 0) return {};
  const { auth = {}, "auth-check": check = {} } = dast;
  const secret = (key) => {
    const name = auth[key];
    return name === void 0 ? void 0 : secretFrom(environment, name, `phases.dast.auth.${key}`);
  };
  return {
    target: dast.target,
    urls: dast.urls,
    mode: dast.mode,
    engine: dast.engine,
    scope: dast.scope,
    apiSpec: dast["api-spec"],
    apiFormat: dast["api-format"],
    apiMethods: dast["api-methods"],
    authToken: secret("token-from"),
    authHeader: secret("header-from"),
    authLoginUrl: auth["login-url"],
    authLoginPage: auth["login-page"],
    authUsername: auth.username,
    authUsernameField: auth["username-field"],
    authPassword: secret("password-from"),
    authPasswordField: auth["password-field"],
    authTokenUrl: auth["token-url"],
    authClientId: auth["client-id"],
    authClientSecret: secret("client-secret-from"),
    authTokenScope: auth["token-scope"],
    authCheckUrl: check.url,
    authCheckStatus: check.status,
    authCheckText: check.text,
    authCheckLoggedOutText: check["logged-out-text"],
    probe: dast.probe,
    minUrls: dast["min-urls"],
    minOperations: dast["min-operations"],
    maxUrls: dast["max-urls"],
    maxDuration: dast["max-duration"],
    rate: dast.rate,
    rulesFile: dast["rules-file"],
    minConfidence: dast["min-confidence"],
    locationMap: dast["location-map"],
    active: dast.active,
    allowActive: dast["allow-active"],
    zapImage: dast["zap-image"],
    zapPath: dast["zap-path"],
    zapNetwork: dast["zap-network"],
    har: dast.har,
    import: dast.import
  };
}
function secretFrom(environment, name, called) {
  const value = environment[name]?.trim() ?? "";
  if (value !== "") return value;
  throw new UserError(`${called}: the variable ${name} is empty`, {
    remedy: `Give it to the step: env: ${name}: \${{ secrets.${name} }}`
  });
}

// packages/phases/src/running-application/wishes.ts
var SECRET_WISHES = [
  "authToken",
  "authHeader",
  "authPassword",
  "authClientSecret"
];
function overlay(wishes, fallback) {
  const saysAuth = Object.entries(wishes).some(
    ([key, value]) => isAuth(key) && value !== void 0
  );
  const merged2 = new Map(
    Object.entries(fallback).filter(([key]) => !saysAuth || !isAuth(key))
  );
  for (const [key, value] of Object.entries(wishes))
    if (value !== void 0) merged2.set(key, value);
  return Object.fromEntries(merged2);
}
function isAuth(key) {
  return key.startsWith("auth") && !key.startsWith("authCheck");
}

// packages/phases/src/dast.ts
function dastPhases(own, asker) {
  return ({ path, exclude, profile }, config, side, named3) => {
    const scan = async (context) => {
      const wishes = overlay(own, configuredWishes(config, asker.environment));
      for (const key of SECRET_WISHES) if (wishes[key] !== void 0) asker.mask(wishes[key]);
      const [{ runningApplication }, { candidate, repositoryDisclosure, servedHosts }] = await Promise.all([
        import("./running-application-MP6XUF42.js"),
        import("./src-KD7WOYDT.js")
      ]);
      const surroundings = {
        ...asker,
        clock: SYSTEM_CLOCK,
        proxies: readProxies(asker.environment),
        readPolicy: (file, input) => named3.read(asker.locate(file, input))
      };
      const tree = side.tree(path, { exclude, kindOf: candidate });
      const phase = await runningApplication(wishes, surroundings, {
        profile,
        repository: repositoryDisclosure(tree),
        served: () => servedHosts(tree)
      });
      return phase.scan(context);
    };
    return [{ id: "dast", compares: "record", scan }];
  };
}

// packages/triage/src/naming.ts
function names(id, rule) {
  return ownNames(rule).includes(canonical(id));
}
var known = /* @__PURE__ */ new WeakMap();
function suppressingNames(rule) {
  let all = known.get(rule);
  if (!all) {
    all = /* @__PURE__ */ new Set([...ownNames(rule), ...(rule.kinIds ?? []).map(canonical)]);
    known.set(rule, all);
  }
  return all;
}
function canonical(id) {
  const match = /^(?:AVD-)?([A-Z]{2,3})-?0*(\d+)$/i.exec(id);
  return match?.[1] && match[2] ? `${match[1].toUpperCase()}-${match[2]}` : id;
}
function ownNames({ id, aliases }) {
  return [id, id.slice(id.indexOf("/") + 1), ...aliases.map(canonical)];
}

// packages/triage/src/words.ts
function describeEntry(entry) {
  const scopes = SCOPES.flatMap((scope) => {
    const text2 = entry[scope];
    return text2 === void 0 ? [] : [`${scope} ${quote(text2)}`];
  });
  const rule = entry.rule === "*" ? "every rule" : entry.rule;
  return `${rule} for ${scopes.join(" and ")}`;
}
function findingsAreBack(count2) {
  return count2 === 1 ? "1 finding is back" : `${count2} findings are back`;
}
function daysBetween(from, to) {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 864e5);
}
function dayOf(date) {
  return date.toISOString().slice(0, 10);
}

// packages/triage/src/compare-entries.ts
function* compareEntries(from, to, section) {
  const left = /* @__PURE__ */ new Map();
  for (const entry of entriesOf(from)) {
    const same = left.get(keyOf(entry));
    if (same) same.push(entry);
    else left.set(keyOf(entry), [entry]);
  }
  for (const entry of entriesOf(to)) {
    const before = left.get(keyOf(entry))?.shift();
    if (before) yield* compareEntry(before, entry);
    else
      yield {
        words: `a suppression of ${describeEntry(entry)} until ${entry.expires} would be added`,
        loosens: true,
        location: entry.location
      };
  }
  for (const entry of [...left.values()].flat())
    yield {
      words: `the suppression of ${describeEntry(entry)} would be removed`,
      loosens: false,
      location: section
    };
}
function* compareEntry(from, to) {
  const { location } = to;
  const what = `the suppression of ${describeEntry(to)}`;
  if (from.expires !== to.expires)
    yield {
      words: `${what} would be ${to.expires > from.expires ? "extended" : "shortened"} from ${from.expires} to ${to.expires}`,
      loosens: to.expires > from.expires,
      location
    };
  for (const key of ["reason", "owner"])
    if (from[key] !== to[key])
      yield { words: `${what} would get another ${key}`, loosens: false, location };
}
function keyOf(entry) {
  return JSON.stringify([canonical(entry.rule), ...SCOPES.map((scope) => entry[scope] ?? null)]);
}
function entriesOf(value) {
  return Array.isArray(value) ? value : [];
}

// packages/triage/src/compare-policies.ts
var MAX_NOTICES = 200;
function comparePolicies(base, head2) {
  const changes = [...compareSections(FIELDS, "", { from: base, to: head2 })];
  const notices2 = changes.map(({ words, loosens: loosens2, location }) => ({
    kind: "pending",
    level: loosens2 ? "warning" : "notice",
    message: words,
    ...location && { location }
  }));
  if (notices2.length <= MAX_NOTICES) return notices2;
  const left = notices2.length - MAX_NOTICES;
  const loosens = notices2.slice(MAX_NOTICES).some(({ level }) => level === "warning");
  return [
    ...notices2.slice(0, MAX_NOTICES),
    {
      kind: "pending",
      level: loosens ? "warning" : "notice",
      message: `${left} more changes of the configuration`
    }
  ];
}
function* compareSections(fields, prefix, pair) {
  for (const [key, field] of Object.entries(fields)) {
    const from = valueOf(pair.from, key);
    const to = valueOf(pair.to, key);
    if (isEqual(from, to)) continue;
    const location = locationOf(pair.to, key) ?? locationOf(pair.to);
    yield* compareValues(field, prefix + key, { from, to }, location);
  }
}
function* compareValues(field, name, { from, to }, location) {
  if (field.type === "section") {
    yield* compareSections(field.fields, `${name}.`, { from: objectOf(from), to: objectOf(to) });
  } else if (field.type === "map") {
    const [old, fresh] = [objectOf(from), objectOf(to)];
    for (const key of /* @__PURE__ */ new Set([...Object.keys(old), ...Object.keys(fresh)])) {
      const values = { from: valueOf(old, key), to: valueOf(fresh, key) };
      if (isEqual(values.from, values.to)) continue;
      yield* compareValues(
        field.of,
        `${name}.${nameOf(key)}`,
        values,
        locationOf(fresh, key) ?? location
      );
    }
  } else if (name === "suppressions.entries") {
    yield* compareEntries(from, to, location);
  } else if (field.type === "records") {
    yield { words: `${name} would change`, loosens: field.loosens?.(from, to) ?? true, location };
  } else if (!isEqual(from ?? defaultOf(field), to ?? defaultOf(field))) {
    const standard = field.default === void 0 ? "unset" : `${field.default} (the default)`;
    const words = (value) => value === void 0 ? standard : describe(value, field);
    yield {
      words: `${name} would change from ${words(from)} to ${words(to)}`,
      loosens: field.loosens?.(from, to) ?? true,
      location
    };
  }
}
function defaultOf(field) {
  const { type, default: standard } = field;
  return type === "duration" ? parseDuration(String(standard)) : standard;
}
function describe(value, field) {
  if (typeof value === "number")
    return field.type === "duration" ? formatDuration(value) : String(value);
  if (typeof value === "string") return field.type === "choice" ? value : quote(value);
  if (typeof value === "boolean") return String(value);
  if (!Array.isArray(value)) return "something else";
  return value.length === 0 ? "nothing" : quote(value.join(", "));
}
function valueOf(section, key) {
  return Object.hasOwn(section, key) ? section[key] : void 0;
}
var NOTHING = Object.freeze({});
function objectOf(value) {
  return typeof value === "object" ? value : NOTHING;
}
function isEqual(a, b) {
  return contentOf(a) === contentOf(b);
}
function contentOf(value) {
  return JSON.stringify(value, (key, held) => {
    if (key === "location") return void 0;
    if (typeof held !== "object" || held === null || Array.isArray(held)) return held;
    return Object.fromEntries(Object.entries(held).sort(([x], [y]) => x < y ? -1 : 1));
  });
}

// packages/triage/src/file-directives.ts
var FileDirectives = class {
  /** Positions in the file's list by the id that is named; those that name none, and so mean every rule, apart. */
  #byName = /* @__PURE__ */ new Map();
  #forAll = [];
  #directives;
  #byRule = /* @__PURE__ */ new Map();
  constructor(directives) {
    this.#directives = directives;
    for (const [position, { rules }] of directives.entries()) {
      if (rules.length === 0) this.#forAll.push(position);
      for (const id of new Set(rules.map(canonical))) push(this.#byName, id, position);
    }
  }
  /** The first that speaks for the rule there: one for any resource, else one for this. */
  find(rule, { line, resource }) {
    let meant = this.#byRule.get(rule);
    if (!meant) this.#byRule.set(rule, meant = this.#meantFor(rule));
    if (meant.size === 0) return void 0;
    const isThere = ({ from, to }) => line >= from && line <= to;
    return meant.get(void 0)?.find(isThere) ?? (resource && meant.get(keyOf2(resource))?.find(isThere));
  }
  #meantFor(rule) {
    const positions = new Set(this.#forAll);
    for (const name of suppressingNames(rule))
      for (const position of this.#byName.get(name) ?? []) positions.add(position);
    const meant = /* @__PURE__ */ new Map();
    for (const position of [...positions].sort((a, b) => a - b)) {
      const directive = this.#directives[position];
      if (directive) push(meant, directive.resource && keyOf2(directive.resource), directive);
    }
    return meant;
  }
};
function keyOf2({ kind, namespace, name }) {
  return JSON.stringify([kind, namespace, name]);
}
function push(lists, key, value) {
  const list2 = lists.get(key);
  if (list2) list2.push(value);
  else lists.set(key, [value]);
}

// packages/triage/src/directives.ts
function applyDirectives(scan) {
  const { valid } = byValidity(scan);
  if (valid.length === 0) return scan;
  const files = byFile(valid);
  return {
    ...scan,
    findings: scan.findings.map(
      (finding) => finding.suppression ? finding : suppress(finding, directiveFor(finding, files))
    ),
    evaluations: scan.evaluations.map((evaluation) => {
      const { path, rule, status } = evaluation;
      const speaks = status === "fail" && files.get(path)?.find(rule, evaluation);
      return speaks ? { ...evaluation, status: "suppressed" } : evaluation;
    })
  };
}
function byValidity(scan) {
  const today = dayOf(scan.startedAt);
  const counts2 = ({ until }) => until === void 0 || until >= today;
  return {
    valid: scan.directives.filter(counts2),
    expired: scan.directives.filter((directive) => !counts2(directive))
  };
}
function byFile(directives) {
  const lists = /* @__PURE__ */ new Map();
  for (const directive of directives) {
    const list2 = lists.get(directive.location.path);
    if (list2) list2.push(directive);
    else lists.set(directive.location.path, [directive]);
  }
  return new Map([...lists].map(([path, list2]) => [path, new FileDirectives(list2)]));
}
function directiveFor({ rule, resource, location }, files) {
  return files.get(location.path)?.find(rule, { line: location.startLine, resource });
}
function suppress(finding, directive) {
  if (!directive) return finding;
  const { syntax, reason, until, location } = directive;
  return {
    ...finding,
    suppression: {
      kind: "inline",
      syntax,
      location,
      ...reason !== void 0 && { reason },
      ...until !== void 0 && { until }
    }
  };
}

// packages/triage/src/rule-names.ts
var VULNERABILITY = /^(?:CVE|GHSA|GO|PYSEC|RUSTSEC|SNYK)-/i;
var MAX_COMPARED = 50;
var MAX_LENGTH = 100;
var RuleNames = class {
  #asked = /* @__PURE__ */ new Set();
  #known = /* @__PURE__ */ new Set();
  #families = /* @__PURE__ */ new Set();
  #spelled = [];
  #compared = /* @__PURE__ */ new Map();
  /** `catalogue` holds rules that could have been asked: those of other profiles and phases. */
  constructor(scans, catalogue = []) {
    const asked = new Set(scans.flatMap(({ rules }) => rules));
    for (const rule of asked) for (const name of suppressingNames(rule)) this.#asked.add(name);
    for (const rule of /* @__PURE__ */ new Set([...asked, ...catalogue])) {
      for (const name of suppressingNames(rule)) this.#known.add(name);
      this.#families.add(familyOf(rule.id));
      this.#spelled.push(rule.id, rule.id.slice(rule.id.indexOf("/") + 1), ...rule.aliases);
    }
  }
  standing(id) {
    const name = canonical(id);
    if (id === EVERY_RULE || this.#asked.has(name)) return "asked";
    if (this.#known.has(name) || VULNERABILITY.test(id)) return "elsewhere";
    const isForeignFamily = id.includes("/") && !this.#families.has(familyOf(id));
    return isForeignFamily && this.nearest(id) === void 0 ? "elsewhere" : "unknown";
  }
  /** Whether an id is that of a vulnerability, and of no rule. */
  isVulnerability(id) {
    return VULNERABILITY.test(id) && !this.#known.has(canonical(id));
  }
  /** The name that a mistyped one most likely meant, for as many as somebody may have mistyped. */
  nearest(id) {
    if (id.length > MAX_LENGTH) return void 0;
    if (!this.#compared.has(id)) {
      if (this.#compared.size >= MAX_COMPARED) return void 0;
      this.#compared.set(id, nearest(id, this.#spelled));
    }
    return this.#compared.get(id);
  }
};
function familyOf(id) {
  return id.slice(0, Math.max(0, id.indexOf("/")));
}

// packages/triage/src/directive-notices.ts
var MAX_NOTICES2 = 500;
function directiveNotices(scan, catalogue = []) {
  const { valid, expired } = byValidity(scan);
  if (valid.length === 0 && expired.length === 0) return [];
  const [validFiles, expiredFiles] = [byFile(valid), byFile(expired)];
  const met = /* @__PURE__ */ new Map();
  const back = /* @__PURE__ */ new Map();
  for (const finding of scan.findings) {
    const directive = directiveFor(finding, validFiles);
    if (directive) {
      const rules = met.get(directive);
      if (rules) rules.add(finding.rule);
      else met.set(directive, /* @__PURE__ */ new Set([finding.rule]));
    } else if (!finding.suppression) {
      const late = directiveFor(finding, expiredFiles);
      if (late) back.set(late, (back.get(late) ?? 0) + 1);
    }
  }
  const names2 = new RuleNames([scan], catalogue);
  const whole = wholeFiles(scan);
  const notices2 = [...back].map(([directive, count2]) => aboutExpired(directive, count2));
  for (const directive of valid) {
    if (notices2.length >= MAX_NOTICES2) break;
    if (!isOurs(directive) || !whole.has(directive.location.path)) continue;
    for (const notice of aboutNames(directive, met.get(directive) ?? /* @__PURE__ */ new Set(), names2))
      notices2.push(notice);
  }
  return notices2.slice(0, MAX_NOTICES2);
}
function isOurs({ syntax }) {
  return syntax.startsWith("gatehouse:");
}
function wholeFiles({ coverage: coverage2 }) {
  return new Set(
    coverage2.files.filter(({ status, problems: problems2 }) => status === "scanned" && problems2.length === 0).map(({ path }) => path)
  );
}
function aboutExpired({ syntax, rules, until, location }, count2) {
  const what = rules.length > 0 ? nameOf(rules.join(", ")) : "every rule";
  const message = `${syntax} of ${what} expired on ${until ?? ""}: ${findingsAreBack(count2)}`;
  return { kind: "suppression-expired", level: "warning", message, location };
}
function aboutNames({ syntax, rules, location }, met, names2) {
  return rules.slice(0, MAX_NOTICES2).flatMap((id) => {
    const standing = names2.standing(id);
    const isMet = [...met].some((rule) => suppressingNames(rule).has(canonical(id)));
    if (isMet || standing === "elsewhere") return [];
    const near = standing === "unknown" ? names2.nearest(id) : void 0;
    const message = standing === "unknown" ? `${syntax} names ${nameOf(id)}, which is no rule that is known${near === void 0 ? "" : `; did you mean ${near}?`}` : `no finding needs this ${syntax} of ${nameOf(id)}`;
    return [{ kind: "suppression-unused", level: "warning", message, location }];
  });
}

// packages/triage/src/foreign/checkov-baseline.ts
import { posix } from "node:path";

// packages/triage/src/foreign/foreign-suppression.ts
var MAX_FOREIGN = 5e4;
var TOO_MANY = `only the first ${MAX_FOREIGN} entries of a file are read`;

// packages/triage/src/foreign/checkov-baseline.ts
function parseCheckovBaseline(path, content) {
  const { documents, problems: problems2 } = parseYaml(new SourceText(path, content));
  const problem = problems2[0];
  if (problem) throw new UserError(`${path}:${problem.line ?? 1}: ${problem.message}`);
  const folder = posix.dirname(path);
  const syntax = posix.basename(path);
  const suppressions2 = [];
  const misread = [];
  let others = 0;
  for (const { file, resource, check } of failedChecks(documents[0], folder)) {
    const { location, string: rule } = check;
    const scope = file === void 0 ? void 0 : scopeOf(resource, file);
    if (!rule) misread.push({ location, why: "it has no id" });
    else if (file === void 0)
      misread.push({ location, why: "its file is not one of the repository" });
    else if (!scope) others++;
    else if (suppressions2.length < MAX_FOREIGN)
      suppressions2.push({ syntax, rule, ...scope, location });
    else {
      misread.push({ location, why: TOO_MANY });
      break;
    }
  }
  const waiting = new Map(others > 0 ? [["other kinds of resources", others]] : []);
  return { suppressions: suppressions2, misread, waiting };
}
function* failedChecks(baseline, folder) {
  for (const failed of baseline?.get("failed_checks").items ?? []) {
    const file = fileOf(failed.get("file"), folder);
    for (const finding of failed.get("findings").items)
      for (const check of finding.get("check_ids").items)
        yield { file, resource: finding.get("resource"), check };
  }
}
function fileOf(value, folder) {
  const written = value.string?.replaceAll("\\", "/").replace(/^\/+/, "");
  if (!written) return void 0;
  const file = posix.join(folder, written);
  return file.startsWith("../") ? void 0 : file;
}
var KUBERNETES = /^([A-Z][A-Za-z]*)\.([^.\s]+)\.([^\s]+)(?: \(.*)?$/;
var DOCKERFILE = /(?:^|\/)[^/]*[Dd]ockerfile[^/]*$/;
function scopeOf(value, file) {
  const named3 = value.string ?? "";
  const [, kind, namespace, name] = KUBERNETES.exec(named3) ?? [];
  if (kind !== void 0 && namespace !== void 0 && name !== void 0) {
    const resource = {
      kind,
      name,
      ...namespace !== "default" && { namespace }
    };
    return { file, resource };
  }
  return DOCKERFILE.test(file) ? { file } : void 0;
}

// packages/triage/src/foreign/foreign-notices.ts
var MAX_EACH = 5;
function foreignFileNotices(path, { misread, waiting }) {
  const left = misread.length - MAX_EACH;
  return [
    ...misread.slice(0, MAX_EACH).map(({ location, why: why2 }) => ({
      kind: "suppression-unused",
      level: "warning",
      message: `an entry of ${path} suppresses nothing: ${why2}`,
      location
    })),
    ...left > 0 ? [
      counted(
        "suppression-unused",
        "warning",
        `${left} more entries of ${path} suppress nothing`
      )
    ] : [],
    ...waitingNotice(path, waiting)
  ];
}
function unneededNotices(unneeded) {
  const told = /* @__PURE__ */ new Map();
  const notices2 = [];
  for (const { syntax, rule, location } of unneeded) {
    const before = told.get(syntax) ?? 0;
    told.set(syntax, before + 1);
    if (before >= MAX_EACH) continue;
    const message = `no finding of Gatehouse needs the suppression of ${nameOf(rule)} in ${syntax}`;
    notices2.push({ kind: "suppression-foreign", level: "notice", message, location });
  }
  for (const [syntax, count2] of told)
    if (count2 > MAX_EACH) {
      const more = `${count2 - MAX_EACH} more entries of ${syntax}`;
      notices2.push(
        counted("suppression-foreign", "notice", `no finding of Gatehouse needs ${more}`)
      );
    }
  return notices2;
}
function waitingNotice(path, waiting) {
  if (waiting.size === 0) return [];
  const counts2 = [...waiting].map(([what, count2]) => `${count2} for ${what}`).join(", ");
  const message = `${path} has entries for what is not scanned here: ${counts2}`;
  return [counted("suppression-foreign", "notice", message)];
}
function counted(kind, level, message) {
  return { kind, level, message };
}

// packages/triage/src/foreign/trivyignore-yaml.ts
var LATER = ["vulnerabilities", "secrets", "licenses"];
function parseTrivyIgnoreYaml(path, content) {
  const { documents, problems: problems2 } = parseYaml(new SourceText(path, content));
  const problem = problems2[0];
  if (problem) throw new UserError(`${path}:${problem.line ?? 1}: ${problem.message}`);
  const suppressions2 = [];
  const misread = [];
  const waiting = /* @__PURE__ */ new Map();
  const document = documents[0];
  if (!document) return { suppressions: suppressions2, misread, waiting };
  const syntax = path.slice(path.lastIndexOf("/") + 1);
  const entries = document.get("misconfigurations").items;
  for (const entry of entries.slice(0, MAX_FOREIGN)) {
    const read = readEntry(entry, syntax);
    if (typeof read === "string") misread.push({ location: entry.extent, why: read });
    else suppressions2.push(read);
  }
  const beyond = entries[MAX_FOREIGN];
  if (beyond) misread.push({ location: beyond.extent, why: TOO_MANY });
  for (const section of LATER) {
    const count2 = document.get(section).items.length;
    if (count2 > 0) waiting.set(section, count2);
  }
  return { suppressions: suppressions2, misread, waiting };
}
function readEntry(entry, syntax) {
  const rule = entry.get("id").string?.trim();
  const paths = readPaths(entry.get("paths"));
  const until = readDay(entry.get("expired_at"));
  if (!rule) return "it has no id";
  if (paths === null) return "its paths are not understood";
  if (until === null) return "its expired_at is no day such as 2026-12-31";
  const reason = entry.get("statement").string?.trim();
  return {
    syntax,
    rule,
    location: entry.extent,
    ...paths && { paths },
    ...until !== void 0 && { until },
    ...reason && { reason }
  };
}
function readPaths(value) {
  if (!value.exists) return void 0;
  if (!value.isSequence || value.strings.length !== value.items.length) return null;
  if (value.items.length === 0) return void 0;
  try {
    return value.strings.map(compileDoublestar);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}
function readDay(value) {
  if (!value.exists) return void 0;
  const day = /^(\d{4}-\d\d-\d\d)(?:$|[Tt ])/.exec(value.string ?? "")?.[1];
  return day !== void 0 && isCalendarDay(day) ? day : null;
}

// packages/triage/src/foreign/trivyignore.ts
function parseTrivyIgnore(path, content) {
  const source = new SourceText(path, content);
  const syntax = path.slice(path.lastIndexOf("/") + 1);
  const suppressions2 = [];
  const misread = [];
  for (const [index, start] of source.lineStarts.entries()) {
    const line = source.line(index + 1).trim();
    if (line === "" || line.startsWith("#")) continue;
    const [rule = "", ...words] = line.split(/\s+/);
    const until = words.find((word) => word.startsWith("exp:"))?.slice("exp:".length);
    const location = source.location(start, start + source.line(index + 1).length);
    if (suppressions2.length >= MAX_FOREIGN) {
      misread.push({ location, why: TOO_MANY });
      break;
    }
    if (until !== void 0 && !isCalendarDay(until))
      misread.push({ location, why: `${quote(until)} is no day such as 2026-12-31` });
    else
      suppressions2.push({
        syntax,
        rule: rule.replace(/^\uFEFF/, ""),
        location,
        ...until !== void 0 && { until }
      });
  }
  return { suppressions: suppressions2, misread, waiting: /* @__PURE__ */ new Map() };
}

// packages/triage/src/judge-inline.ts
var MAX_NOTICES3 = 500;
function judgeInline(scans, policy) {
  const refused = /* @__PURE__ */ new Map();
  const judge = (finding) => {
    if (finding.suppression?.kind !== "inline") return finding;
    const { suppression, ...open2 } = finding;
    if (counts(suppression, policy)) return finding;
    const key = JSON.stringify([suppression.location, suppression.syntax]);
    const known2 = refused.get(key);
    if (known2) known2.count++;
    else refused.set(key, { suppression, count: 1 });
    return suppression.isNew === false ? { ...open2, state: "existing" } : open2;
  };
  const judged2 = scans.map((scan) => {
    const findings = scan.findings.map(judge);
    return { ...scan, findings, evaluations: reopened(scan, findings) };
  });
  const notices2 = [...refused.values()].slice(0, MAX_NOTICES3).map(({ suppression, count: count2 }) => {
    const { syntax, location } = suppression;
    const findings = count2 === 1 ? "1 finding" : `${count2} findings`;
    const message = `${syntax} does not count, ${why(policy)}: ${findings} would be suppressed`;
    return {
      kind: "suppression-refused",
      level: "warning",
      message,
      ...location && { location }
    };
  });
  return { scans: judged2, notices: notices2 };
}
function counts({ isNew, reason }, policy) {
  switch (policy) {
    case "allow":
      return isNew !== true || Boolean(reason?.trim());
    case "pending":
      return isNew !== true;
    case "deny":
      return false;
  }
}
function why(policy) {
  switch (policy) {
    case "allow":
      return "since it is new and gives no reason";
    case "pending":
      return "since it is new: not in force until merged";
    case "deny":
      return "since the configuration denies suppressions in files";
  }
}
function reopened(scan, findings) {
  const keys = new Set(
    findings.filter((finding, index) => !finding.suppression && scan.findings[index]?.suppression).map(({ rule, location, resource }) => keyOf3(rule.id, location.path, resource))
  );
  if (keys.size === 0) return scan.evaluations;
  return scan.evaluations.map((evaluation) => {
    const { rule, path, resource, status } = evaluation;
    const isOpen = status === "suppressed" && keys.has(keyOf3(rule.id, path, resource));
    return isOpen ? { ...evaluation, status: "fail" } : evaluation;
  });
}
function keyOf3(rule, path, resource) {
  return JSON.stringify([rule, path, resource?.kind, resource?.namespace, resource?.name]);
}

// packages/triage/src/mark-recorded.ts
function markRecorded(scan, recorded) {
  const findings = scan.findings.map((finding) => ({
    ...finding,
    state: recorded.has(finding.fingerprint) ? "existing" : "new"
  }));
  const here = new Set(findings.map(({ fingerprint }) => fingerprint));
  const gone2 = [...recorded].filter((fingerprint) => !here.has(fingerprint)).length;
  return { scan: { ...scan, findings }, gone: scan.incomplete.length > 0 ? void 0 : gone2 };
}

// packages/triage/src/pair-findings.ts
function pairFindings(head2, base, formerName) {
  const pairs = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Set();
  const pair = (now, then, keyOf5) => {
    const waiting = queues(then, keyOf5);
    for (const finding of now) {
      const before = waiting.get(keyOf5(finding))?.pop();
      if (!before) continue;
      pairs.set(finding, before);
      taken.add(before);
    }
  };
  const findings = head2.findings.toSorted((a, b) => numberOf(a) - numberOf(b));
  pair(findings, base.findings, (finding) => `${problemOf(finding)}\0${pathOf(finding)}`);
  if (pairs.size === findings.length) return pairs;
  const has = new Set(head2.findings.map(whereOf));
  const had = new Set(base.findings.map(whereOf));
  const came = findings.filter((finding) => !pairs.has(finding) && !had.has(whereOf(finding)));
  const left = base.findings.filter((finding) => !taken.has(finding) && !has.has(whereOf(finding)));
  const stillThere = new Set(pathsOf(head2));
  const thereBefore = new Set(pathsOf(base).map(formerName));
  const outOfGone = left.filter((finding) => !stillThere.has(formerName(pathOf(finding))));
  pair(came, outOfGone, problemOf);
  const intoNew = came.filter(
    (finding) => !pairs.has(finding) && !thereBefore.has(pathOf(finding))
  );
  const others = left.filter((finding) => !taken.has(finding));
  pair(intoNew, others, problemOf);
  return pairs;
}
function queues(findings, keyOf5) {
  const lists = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const list2 = lists.get(keyOf5(finding));
    if (list2) list2.push(finding);
    else lists.set(keyOf5(finding), [finding]);
  }
  for (const list2 of lists.values()) list2.sort((a, b) => numberOf(b) - numberOf(a));
  return lists;
}
function problemOf({ fingerprint }) {
  return fingerprint.replace(/:\d+$/, "");
}
function numberOf({ fingerprint }) {
  return Number(/:(\d+)$/.exec(fingerprint)?.[1] ?? 1);
}
function pathOf({ location }) {
  return location.path;
}
function whereOf({ resource, location }) {
  return JSON.stringify([resource?.kind, resource?.namespace, resource?.name, location.path]);
}
function pathsOf({ coverage: coverage2 }) {
  return coverage2.files.map(({ path }) => path);
}

// packages/triage/src/mark-new.ts
function markNew(head2, base, formerName = (path) => path) {
  const baseOf = new Map(base.map((scan) => [keyOf4(scan), scan]));
  const scans = [];
  const fixed = [];
  for (const scan of head2) {
    const old = baseOf.get(keyOf4(scan));
    const before = old ? pairFindings(scan, old, formerName) : /* @__PURE__ */ new Map();
    const findings = scan.findings.map((finding) => mark(finding, before.get(finding)));
    scans.push({ ...scan, findings });
    if (old) fixed.push(...gone(scan, old, new Set(before.values())));
  }
  return { scans, fixed };
}
function keyOf4({ phase, scope }) {
  return JSON.stringify([phase, scope]);
}
function mark(finding, before) {
  const { suppression } = finding;
  return {
    ...finding,
    state: before && !before.suppression ? "existing" : "new",
    ...suppression && { suppression: { ...suppression, isNew: !before?.suppression } }
  };
}
function gone(head2, base, kept) {
  const unread = new Set(
    head2.coverage.files.filter(
      ({ status, problems: problems2 }) => status === "failed" || status === "deferred" || problems2.length > 0
    ).map(({ path }) => path)
  );
  return base.findings.filter(
    (finding) => !finding.suppression && !kept.has(finding) && !unread.has(finding.location.path)
  );
}

// packages/triage/src/suppression-notices.ts
var REMIND_DAYS = 14;
function suppressionNotices(triaged, { entries, foreign, today }, catalogue = []) {
  const scans = triaged.map(({ scan }) => scan);
  const names2 = new RuleNames(scans, catalogue);
  const namesOf = new Map(scans.map((scan) => [scan, new RuleNames([scan])]));
  const isWaiving = (source) => triaged.some(({ used }) => (used.get(source)?.waived ?? 0) > 0);
  const open2 = new Map(scans.map((scan) => [scan, openIn(scan)]));
  const backOf = (source) => triaged.reduce((total, { scan, used }) => {
    const back = [...used.get(source)?.back ?? []];
    return total + back.filter((each) => open2.get(scan)?.has(each)).length;
  }, 0);
  const unknown = (entry) => {
    const near = names2.nearest(entry.rule);
    const hint = near === void 0 ? "" : `; did you mean ${near}?`;
    const message = `the suppression of ${describeEntry(entry)} names no rule that is known${hint}`;
    return { kind: "suppression-unused", level: "warning", message, location: entry.location };
  };
  const isJudged = (source) => {
    const able = scans.filter((scan) => namesOf.get(scan)?.standing(source.rule) === "asked");
    return able.length > 0 && able.every((scan) => sawAllOf(scan, source));
  };
  const about = (entry) => {
    const { location, expires } = entry;
    const what = `the suppression of ${describeEntry(entry)}`;
    const back = backOf(entry);
    if (expires < today)
      return {
        kind: "suppression-expired",
        level: back > 0 ? "warning" : "notice",
        message: `${what} expired on ${expires}: ${back > 0 ? findingsAreBack(back) : "no finding is back, so it can go"}`,
        location
      };
    if (names2.standing(entry.rule) === "unknown") return unknown(entry);
    if (!isWaiving(entry) && isJudged(entry))
      return {
        kind: "suppression-unused",
        level: "warning",
        message: `no finding needs ${what}`,
        location
      };
    const left = daysBetween(today, expires);
    if (left > REMIND_DAYS) return void 0;
    const when = left === 0 ? "today" : left === 1 ? "tomorrow" : `in ${left} days`;
    return {
      kind: "suppression-expiring",
      level: "notice",
      message: `${what} expires ${when}, on ${expires}`,
      location
    };
  };
  return [
    ...entries.flatMap((entry) => about(entry) ?? []),
    ...foreign.flatMap((each) => {
      const { until, syntax, rule, location } = each;
      const back = backOf(each);
      if (until === void 0 || until >= today || back === 0) return [];
      const message = `the suppression of ${nameOf(rule)} in ${syntax} expired on ${until}: ${findingsAreBack(back)}`;
      return [{ kind: "suppression-expired", level: "warning", message, location }];
    }),
    ...unneededNotices(
      foreign.filter(
        (each) => (each.until === void 0 || each.until >= today) && !isWaiving(each) && isJudged(each)
      )
    ),
    ...waitingVulnerabilities(foreign.filter(({ rule }) => names2.isVulnerability(rule)))
  ];
}
function waitingVulnerabilities(foreign) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const { syntax } of foreign) counts2.set(syntax, (counts2.get(syntax) ?? 0) + 1);
  return [...counts2].flatMap(
    ([syntax, count2]) => waitingNotice(syntax, /* @__PURE__ */ new Map([["vulnerabilities", count2]]))
  );
}
function openIn({ findings }) {
  return new Set(
    findings.filter(({ suppression }) => !suppression).map(({ fingerprint }) => fingerprint)
  );
}
function sawAllOf({ scope, incomplete }, source) {
  if (incomplete.length > 0) return false;
  if (scope === "") return true;
  if ("syntax" in source) return source.file !== void 0 && isWithin(source.file, scope);
  const { path } = source;
  if (!path?.slice(0, -1).includes("/")) return false;
  return isWithin(path.replace(/^\//, ""), scope);
}
function isWithin(path, scope) {
  return path === scope || path.startsWith(`${scope}/`);
}

// packages/triage/src/subject.ts
var OWN_SCOPES = ["package", "image", "url"];
function subjectOf(file, resource) {
  const subject = { file, path: file.split("/"), resource, resources: [] };
  if (!resource) return subject;
  const { kind, namespace, name } = resource;
  if (kind === "endpoint") return { ...subject, url: urlOf(name).split("/") };
  const own = OWN_SCOPES.find((scope) => scope === kind);
  if (own) return { ...subject, [own]: name.split("/") };
  const resources = [[kind, ...name.split("/")]];
  if (namespace !== void 0) resources.push([kind, namespace, ...name.split("/")]);
  return { ...subject, resources };
}
function urlOf(endpoint) {
  return endpoint.replace(/^[A-Z]+ /u, "");
}

// packages/triage/src/waivers.ts
var Waivers = class {
  #today;
  #byName = /* @__PURE__ */ new Map();
  #forAll = [];
  #waivers;
  #byRule = /* @__PURE__ */ new Map();
  /** `today` is the day on which they are asked, in UTC: `2026-12-31`. Of several that speak the first counts. */
  constructor(waivers, today) {
    this.#waivers = waivers;
    this.#today = today;
    for (const [position, { rule }] of waivers.entries()) {
      if (rule === void 0) this.#forAll.push(position);
      else {
        const positions = this.#byName.get(rule);
        if (positions) positions.push(position);
        else this.#byName.set(rule, [position]);
      }
    }
  }
  /** Those that speak for the rule there, in their order: `valid` ones, and those that would if they had not `expired`. */
  find(rule, file, resource) {
    const meant = this.#meantFor(rule);
    if (meant.valid.length === 0 && meant.expired.length === 0) return meant;
    const subject = subjectOf(file, resource);
    const speaking = (waivers) => waivers.filter(({ speaksFor }) => speaksFor(subject));
    return { valid: speaking(meant.valid), expired: speaking(meant.expired) };
  }
  #meantFor(rule) {
    const known2 = this.#byRule.get(rule);
    if (known2) return known2;
    const positions = new Set(this.#forAll);
    for (const name of suppressingNames(rule))
      for (const position of this.#byName.get(name) ?? []) positions.add(position);
    const waivers = [...positions].sort((a, b) => a - b).flatMap((position) => this.#waivers[position] ?? []);
    const counts2 = ({ until }) => until === void 0 || until >= this.#today;
    const meant = {
      valid: waivers.filter(counts2),
      expired: waivers.filter((waiver) => !counts2(waiver))
    };
    this.#byRule.set(rule, meant);
    return meant;
  }
};

// packages/triage/src/waiver.ts
function configWaiver(entry) {
  const path = entry.path === void 0 ? void 0 : compileGlob(entry.path);
  const resource = entry.resource === void 0 ? void 0 : compileWildcard(entry.resource);
  const others = ["package", "image", "url"].flatMap((scope) => {
    const text2 = entry[scope];
    return text2 === void 0 ? [] : [{ scope, pattern: compileWildcard(text2) }];
  });
  const { rule, reason, expires, owner, location } = entry;
  return {
    source: entry,
    rule: rule === EVERY_RULE ? void 0 : canonical(rule),
    until: expires,
    suppression: {
      kind: "config",
      syntax: location.path.slice(location.path.lastIndexOf("/") + 1),
      reason,
      until: expires,
      location,
      ...owner !== void 0 && { owner }
    },
    speaksFor: (subject) => (!path || path.matchesNames(subject.path)) && (!resource || anyMatches(resource, subject.resources)) && others.every(({ scope, pattern }) => {
      const names2 = subject[scope];
      return names2 !== void 0 && pattern.matchesNames(names2);
    })
  };
}
function foreignWaiver(foreign) {
  const { rule, syntax, paths, file, resource, reason, until, location } = foreign;
  return {
    source: foreign,
    rule: canonical(rule),
    until,
    suppression: {
      kind: "foreign",
      syntax,
      location,
      ...reason !== void 0 && { reason },
      ...until !== void 0 && { until }
    },
    speaksFor: (subject) => (file === void 0 || file === subject.file) && (!resource || subject.resource !== void 0 && isSame(resource, subject.resource)) && (!paths || paths.some((path) => path.matchesNames(subject.path)))
  };
}
function isSame(a, b) {
  const namespace = (resource) => resource.namespace ?? "default";
  return a.kind === b.kind && a.name === b.name && namespace(a) === namespace(b);
}
function anyMatches(pattern, candidates) {
  return candidates.some((names2) => pattern.matchesNames(names2));
}

// packages/triage/src/suppressions.ts
function applySuppressions(scan, { entries, foreign, today, namesOf = (path) => [path] }) {
  const uses = /* @__PURE__ */ new Map();
  if (entries.length === 0 && foreign.length === 0) return { scan, used: uses };
  const waivers = new Waivers([...entries.map(configWaiver), ...foreign.map(foreignWaiver)], today);
  const find = (rule, path, resource) => {
    const [name, ...links] = namesOf(path);
    const findAs = (file) => (
      // What has no name of its own is called by its file.
      waivers.find(rule, file, resource?.name === path ? { ...resource, name: file } : resource)
    );
    const meant = findAs(name);
    const isOpen = meant.valid.length > 0 && links.some((link3) => findAs(link3).valid.length === 0);
    return isOpen ? { ...meant, valid: [] } : meant;
  };
  const use = (source) => {
    let known2 = uses.get(source);
    if (!known2) uses.set(source, known2 = { waived: 0, back: /* @__PURE__ */ new Set() });
    return known2;
  };
  const findings = scan.findings.map((finding) => {
    const { rule, location, resource } = finding;
    const { valid, expired } = find(rule, location.path, resource);
    for (const { source } of valid) use(source).waived++;
    const [first] = valid;
    if (first) return { ...finding, suppression: first.suppression };
    for (const { source } of expired) use(source).back.add(finding.fingerprint);
    return finding;
  });
  const evaluations = scan.evaluations.map((evaluation) => {
    const { path, rule, resource, status } = evaluation;
    const isWaived = status === "fail" && find(rule, path, resource).valid.length > 0;
    return isWaived ? { ...evaluation, status: "suppressed" } : evaluation;
  });
  return { scan: { ...scan, findings, evaluations }, used: uses };
}

// packages/pipeline/src/base/plan-reference.ts
function planReference(checkout, reference) {
  const policy = { kind: "head" };
  if (reference === void 0)
    return { isReview: false, policy, comparison: { kind: "none", reason: "no base was given" } };
  const head2 = checkout.head();
  const other = checkout.resolve(reference);
  if (!head2 || other === void 0)
    throw new UserError(
      head2 ? `there is no commit ${reference} here` : "no commit is checked out to compare with",
      { remedy: "Fetch it (git fetch origin), or give another with --base" }
    );
  const description = `the merge base with ${reference}`;
  return {
    isReview: false,
    policy,
    comparison: { kind: "merge-base", commit: head2.id, other, description }
  };
}

// packages/pipeline/src/base/find-base.ts
async function findPolicyBase({ policy }, commits) {
  if (policy.kind === "head") return { origin: "scanned" };
  if (policy.kind === "default-branch") return findDefaultBranch(policy.isOwn, commits);
  if (policy.kind === "unknown") throw unreadable("The configuration that goes", policy.reason);
  const { commit, description } = policy;
  try {
    return { origin: "base", base: { commit, description, files: await commits.files(commit) } };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw unreadable(`The configuration of ${named(commit, description)}`, describeError(error));
  }
}
async function findDefaultBranch(isOwn, commits) {
  try {
    const { name, commit } = await commits.defaultBranch();
    if (commit === commits.head()?.id) return { origin: "default-branch" };
    const files = await commits.files(commit);
    return { origin: "default-branch", base: { commit, description: name, files } };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    if (isOwn) return { origin: "default-branch" };
    const message = `the configuration of the scanned commit goes, since the default branch cannot be read; a gate takes that only where both have the same: ${describeError(error)}`;
    return { origin: "scanned", notice: { kind: "policy", level: "warning", message } };
  }
}
function unreadable(what, why2) {
  return new UserError(
    `${what} cannot be read, and that of the change under review does not decide about it: ${why2}`,
    {
      remedy: "Let actions/checkout fetch it (fetch-depth: 0), or give this step a token that may read the repository (permissions: contents: read)"
    }
  );
}
async function findComparison({ comparison, isReview }, commits) {
  try {
    if (comparison.kind === "none")
      return { notice: notCompared(comparison.reason, isReview ? "warning" : "notice") };
    const commit = await commitOf(comparison, commits);
    const { description } = comparison;
    const message = `compared with ${named(commit, description)}`;
    return {
      base: { commit, description, files: await commits.files(commit) },
      notice: { kind: "base", level: "notice", message }
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const subject = comparison.kind === "none" ? "" : `${comparison.description}: `;
    return { notice: notCompared(`${subject}${describeError(error)}`, "warning") };
  }
}
async function commitOf(plan, commits) {
  if (plan.kind === "commit") return plan.commit;
  const other = isCommitId(plan.other) ? plan.other : commits.resolve(plan.other);
  if (other === void 0) throw new UserError(`the checkout does not know ${plan.other}`);
  return commits.mergeBase(plan.commit, other);
}
function notCompared(reason, level, phase) {
  const subject = phase === void 0 ? "" : `${phase}: `;
  return {
    kind: "base",
    level,
    message: `${subject}compared with nothing, so everything is judged: ${reason}`
  };
}
function named(commit, description) {
  return `${description} (${commit.slice(0, 7)})`;
}

// packages/pipeline/src/compare-records.ts
async function compareRecords(scans, find) {
  const marked = [];
  const notices2 = [];
  let comparison;
  for (const scan of scans) {
    try {
      const { fingerprints, commit, description } = await find(scan);
      const { scan: compared, gone: gone2 } = markRecorded(scan, fingerprints);
      comparison = {
        ...comparison ?? { base: commit, description, fixed: [] },
        ...gone2 !== void 0 && { gone: (comparison?.gone ?? 0) + gone2 }
      };
      marked.push(compared);
      const message = `${scan.phase}: compared with ${named(commit, description)}`;
      notices2.push({ kind: "base", level: "notice", message });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      marked.push(scan);
      notices2.push(notCompared(describeError(error), "warning", scan.phase));
    }
  }
  return { scans: marked, notices: notices2, ...comparison && { comparison } };
}

// packages/pipeline/src/compare-sides.ts
async function compareSides(head2, plan, commits, scanBase) {
  const { base, notice } = await findComparison(plan, commits);
  const uncompared = plan.isReview ? head2.map(withNewSuppressions) : head2;
  if (!base) return { scans: uncompared, notice };
  const { commit, description } = base;
  try {
    const before = await scanBase(base);
    const { scans, fixed } = markNew(head2, before.scans, before.formerName);
    return { scans, comparison: { base: commit, description, fixed }, notice };
  } catch (error) {
    const reason = `${description} could not be scanned: ${describeError(error)}`;
    return { scans: uncompared, notice: notCompared(reason, "warning") };
  }
}
function withNewSuppressions(scan) {
  const findings = scan.findings.map(
    (finding) => finding.suppression?.kind === "inline" ? { ...finding, suppression: { ...finding.suppression, isNew: true } } : finding
  );
  return { ...scan, findings };
}

// packages/pipeline/src/compare.ts
async function compare(scans, comparing) {
  const { plan, commits, scanBase, byRecord, findRecord } = comparing;
  const isByRecord = ({ phase }) => byRecord.has(phase);
  const others = scans.filter(isByRecord);
  const files = scans.filter((scan) => !isByRecord(scan));
  const sides = files.length > 0 || others.length === 0 ? await compareSides(files, plan, commits, scanBase) : void 0;
  const records = findRecord && await compareRecords(others, findRecord);
  const recorded = records?.scans ?? others;
  const compared = [
    ...sides?.scans ?? [],
    ...plan.isReview ? recorded.map(withNewSuppressions) : recorded
  ];
  const gone2 = records?.comparison?.gone;
  const comparison = sides?.comparison ?? records?.comparison;
  return {
    scans: inOrder(scans, compared),
    notices: [...sides ? [sides.notice] : [], ...records?.notices ?? []],
    ...comparison && { comparison: { ...comparison, ...gone2 !== void 0 && { gone: gone2 } } }
  };
}
function inOrder(scans, compared) {
  const left = [...compared];
  return scans.map((scan) => {
    const at = left.findIndex(({ phase, scope }) => phase === scan.phase && scope === scan.scope);
    return left.splice(at, 1)[0] ?? scan;
  });
}

// packages/pipeline/src/find-config.ts
import { existsSync as existsSync2, realpathSync as realpathSync2, statSync as statSync2 } from "node:fs";
import { basename, dirname as dirname2 } from "node:path";

// packages/pipeline/src/policy-tree.ts
import { existsSync, realpathSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
var ReadTree = class {
  files = [];
  #tree;
  constructor(tree) {
    this.#tree = tree;
  }
  has(path) {
    return this.#tree.has(path);
  }
  read(path) {
    const content = this.#tree.read(path);
    this.files.push({ path, content });
    return content;
  }
};
function diskTree(root) {
  return {
    has: (path) => existsSync(join(root, path)),
    read(path) {
      const absolute = realpathSync(join(root, path));
      if (!isInside(realpathSync(root), absolute))
        throw new UserError(`${path} is a link out of the repository`, {
          remedy: "Commit the file itself, or name another"
        });
      return readBounded(absolute);
    }
  };
}
function commitTree(files) {
  return { has: (path) => files.has(path), read: (path) => files.read(path) };
}
function refuseUnknownCheckout(given, root) {
  const folder = isInside(root, given) ? root : realpathSync(root);
  if (!isInside(folder, given) || findRepository(folder) !== void 0) return;
  const around = findRepository(dirname(given));
  if (around === void 0 || !isInside(folder, around)) return;
  throw new UserError(
    `${reportPath(folder, given)} lies in a checkout of its own, which may be that of the change under review`,
    {
      remedy: "Check this repository out into the workspace itself, without path, and others below it"
    }
  );
}
function pathInRepository(given, root) {
  const folder = isInside(root, given) ? root : realpathSync(root);
  if (!isInside(folder, given)) return void 0;
  const around = findRepository(dirname(given)) ?? folder;
  const isNested = isInside(folder, around) && around !== folder;
  const isLinked = () => realpathSync(around) !== join(realpathSync(folder), relative(folder, around));
  if (!isNested || isLinked()) return reportPath(folder, given);
  if (statSync(join(around, ".git")).isFile())
    throw new UserError(
      `${reportPath(folder, given)} lies in a submodule, which the change under review may point elsewhere`,
      { remedy: "Name a file of this repository, or check the other one out by itself" }
    );
  return void 0;
}

// packages/pipeline/src/find-config.ts
function configOnDisk(place2) {
  const { given } = place2;
  const root = rootOf(place2);
  const tree = new ReadTree(diskTree(root));
  if (given === void 0) return { config: configIn(tree), files: tree.files };
  if (!existsSync2(given))
    throw missing(given, place2.otherwise ?? root, { what: "the configuration file " });
  const path = pathFromRoot(place2, given);
  const files = [];
  const config = readConfig(path ?? given, () => {
    const content = readBounded(given);
    files.push({ path: path ?? basename(given), content });
    return content;
  });
  return { config, files };
}
function rootOf(place2) {
  return repositoryOf(place2) ?? place2.otherwise ?? folderOf(place2.start);
}
function namedConfig(place2) {
  if (place2.given === void 0) return void 0;
  const path = pathFromRoot(place2, place2.given) ?? basename(place2.given);
  return CONFIG_PATHS.includes(path) ? void 0 : path;
}
function pathFromRoot(place2, path) {
  const root = rootOf(place2);
  const folder = isInside(root, path) || !existsSync2(root) ? root : realpathSync2(root);
  return isInside(folder, path) ? reportPath(folder, path) : void 0;
}
function repositoryOf({ start }) {
  return findRepository(folderOf(start));
}
function folderOf(path) {
  return existsSync2(path) && statSync2(path).isDirectory() ? path : dirname2(path);
}
function configIn(tree, path) {
  const [found, other] = (path === void 0 ? CONFIG_PATHS : [path]).filter(
    (each) => tree.has(each)
  );
  if (other !== void 0) throw new UserError(`there are both ${found} and ${other}`, ONE_CONFIG);
  return found === void 0 ? {} : readConfig(found, () => tree.read(found));
}
var ONE_CONFIG = { remedy: "Keep one of them" };
function readConfig(shown, read) {
  let bytes;
  try {
    bytes = read();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { remedy } = error;
    const message = error.message.startsWith(shown) ? error.message : `${shown}: ${error.message}`;
    throw new UserError(message, { cause: error, ...remedy !== void 0 && { remedy } });
  }
  return parseConfig(shown, bytes);
}

// packages/pipeline/src/foreign-files.ts
var FILES = {
  ".trivyignore": parseTrivyIgnore,
  ".trivyignore.yaml": parseTrivyIgnoreYaml,
  ".checkov.baseline": parseCheckovBaseline
};
function readForeignFiles(tree) {
  const suppressions2 = [];
  const notices2 = [];
  for (const [path, parse] of Object.entries(FILES)) {
    try {
      const text2 = textOf(tree, path);
      if (text2 === void 0) continue;
      const file = parse(path, text2);
      for (const suppression of file.suppressions) suppressions2.push(suppression);
      notices2.push(...foreignFileNotices(path, file));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const said = describeError(error);
      const message = `${said.startsWith(path) ? said : `${path}: ${said}`}, so nothing in it counts`;
      notices2.push({ kind: "suppression-unused", level: "warning", message });
    }
  }
  return { suppressions: suppressions2, notices: notices2 };
}
function pendingForeignFiles(base, head2) {
  return Object.keys(FILES).flatMap((path) => {
    const [before, after] = [base, head2].map((tree) => contentOf2(tree, path));
    if (before === after) return [];
    const what = before === void 0 ? "added" : after === void 0 ? "removed" : "changed";
    const message = `${path} would be ${what}`;
    return [{ kind: "pending", level: after === void 0 ? "notice" : "warning", message }];
  });
}
function textOf(tree, path) {
  return tree.has(path) ? Buffer.from(tree.read(path)).toString("utf8") : void 0;
}
function contentOf2(tree, path) {
  try {
    return textOf(tree, path)?.replaceAll("\r\n", "\n");
  } catch (error) {
    if (error instanceof UserError) return "";
    throw error;
  }
}

// packages/pipeline/src/named-files.ts
import { existsSync as existsSync3 } from "node:fs";
import { basename as basename2 } from "node:path";
var NamedFiles = class {
  files = [];
  notices = [];
  #options;
  constructor(options) {
    this.#options = options;
  }
  /**
   * @param given absolute, as it was written
   * @returns undefined for a file that only the change under review has: it counts once that is merged
   * @throws UserError for one that is nowhere or cannot be read, or of which nobody knows whose it is
   */
  read(given) {
    const { root, going, disk, description } = this.#options;
    if (description !== void 0) refuseUnknownCheckout(given, root);
    const path = pathInRepository(given, root);
    const isThere = path === void 0 ? existsSync3(given) : going.has(path) || disk.has(path);
    if (!isThere) throw missing(given, root);
    if (path === void 0)
      return this.#keep({ path: basename2(given), content: readBounded(given) });
    const file = going.has(path) ? { path, content: going.read(path) } : void 0;
    if (description !== void 0) this.#compare(path, file?.content, disk, description);
    return file && this.#keep(file);
  }
  #keep(file) {
    this.files.push(file);
    return file;
  }
  #compare(path, before, disk, description) {
    const after = disk.has(path) ? contentOf3(disk, path) : void 0;
    if (before && after && Buffer.compare(before, after) === 0) return;
    const what = before ? after ? "changed" : "removed" : "added";
    const message = `${path} would be ${what}; that of ${description} goes`;
    this.notices.push({ kind: "pending", level: after ? "warning" : "notice", message });
  }
};
function contentOf3(tree, path) {
  try {
    return tree.read(path);
  } catch (error) {
    if (error instanceof UserError) return new Uint8Array();
    throw error;
  }
}

// packages/pipeline/src/policy.ts
function readPolicy(place2, base) {
  const onDisk = configOnDisk(place2);
  const root = rootOf(place2);
  const disk = diskTree(root);
  if (!base)
    return { ...policyOf(onDisk, disk, []), named: new NamedFiles({ root, going: disk, disk }) };
  const tree = commitTree(base.files);
  const going = configOfBase(place2, base, { root, tree, onDisk });
  const changes = [
    ...comparePolicies(going.config, onDisk.config),
    ...pendingForeignFiles(tree, disk)
  ];
  const { description } = base;
  return {
    ...policyOf(going, tree, changes),
    named: new NamedFiles({ root, going: tree, disk, description })
  };
}
function policyOf({ config, files }, tree, changes) {
  const read = new ReadTree(tree);
  const { suppressions: suppressions2, notices: notices2 } = readForeignFiles(read);
  return {
    config,
    foreign: suppressions2,
    notices: [...changes, ...notices2],
    files: [...files, ...read.files]
  };
}
function configOfBase({ given }, { commit, description, files }, at) {
  if (given !== void 0) refuseUnknownCheckout(given, at.root);
  const path = given === void 0 ? void 0 : pathInRepository(given, at.root);
  if (given !== void 0 && path === void 0) return at.onDisk;
  try {
    const tree = new ReadTree(at.tree);
    return { config: configIn(tree, path), files: tree.files };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const where = `${description} (${files.commit.slice(0, 7)})`;
    throw new UserError(
      `The configuration of ${where} goes, not that of what is scanned, and it is broken: ${describeError(error)}`,
      { remedy: `Repair it on ${description} first`, cause: { error, commit } }
    );
  }
}

// packages/pipeline/src/prepare.ts
async function prepare(request, checkout) {
  const { place: place2, overrides } = request;
  const plan = request.plan(checkout);
  const policyBase = await findPolicyBase(plan, checkout);
  const policy = readPolicy(place2, policyBase.base);
  const resolved = resolveSettings(overrides, policy.config);
  const settings = { ...resolved, path: request.locate(resolved.path) };
  const { onlyNew = plan.isReview } = settings;
  const going = settings.inlineSuppressions === "pending" ? unmerged(plan, policyBase, checkout) : plan;
  return {
    plan: going,
    policy,
    policyBase,
    settings,
    onlyNew,
    isCompared: onlyNew || going.isReview
  };
}
function unmerged(plan, { base }, checkout) {
  const head2 = checkout.head();
  if (plan.policy.kind !== "default-branch" || !base || !head2) return plan;
  const { commit: other, description: branch } = base;
  const description = `the merge base with ${branch}`;
  const comparison = { kind: "merge-base", commit: head2.id, other, description };
  return { ...plan, isReview: true, comparison };
}

// packages/pipeline/src/sides.ts
import { existsSync as existsSync4 } from "node:fs";
import { join as join2 } from "node:path";
function folderTree(otherwise) {
  return (path, exclude) => new Folder(path, exclude, otherwise);
}
function headSide(headTree) {
  const known2 = /* @__PURE__ */ new Map();
  const links = new Links();
  return {
    name: "head",
    namesOf: (path) => [path, ...links.to(path)],
    tree(path, options) {
      const { exclude } = options;
      const key = JSON.stringify([path, exclude]);
      const tree = known2.get(key) ?? headTree(path, placed(exclude));
      known2.set(key, tree);
      links.gather(tree, options);
      return tree;
    }
  };
}
function placed(exclude) {
  return exclude.map((pattern) => {
    const location = locationOf(exclude, pattern);
    return { pattern, ...location && { location } };
  });
}
function baseSide(commit, head2) {
  const formerNames = /* @__PURE__ */ new Map();
  const formerName = (path) => formerNames.get(path) ?? path;
  const links = new Links();
  return {
    name: "base",
    formerName,
    namesOf: (path) => [formerName(path), ...links.to(path).map(formerName)],
    tree(path, options) {
      const tree = head2.tree(path, options);
      const { exclude } = options;
      const renames = renamed(commit, tree, options);
      for (const [old, name] of renames) formerNames.set(name, old);
      const before = new GitTree(commit, { scope: tree.scope, exclude, renames });
      links.gather(before, options);
      return before;
    }
  };
}
var Links = class {
  #byTarget = /* @__PURE__ */ new Map();
  gather(tree, { kindOf }) {
    for (const [link3, target] of tree.list().links ?? []) {
      if (target === void 0 || kindOf(link3) === void 0) continue;
      const links = this.#byTarget.get(target) ?? /* @__PURE__ */ new Set();
      this.#byTarget.set(target, links.add(link3));
    }
  }
  to(path) {
    return [...this.#byTarget.get(path) ?? []];
  }
};
function renamed(commit, tree, { exclude, kindOf }) {
  const isThere = (path) => tree instanceof Folder && existsSync4(join2(tree.root, path));
  const seen2 = seenFiles(commit, tree.scope, exclude);
  return findRenames(commit, {
    tree,
    isThere,
    wasSeen: (path) => seen2.has(path),
    kindOf: (path) => kindOf(path) === void 0 ? void 0 : `${kindOf(path)} ${roleOf(path)}`
  });
}
function seenFiles(commit, scope, exclude) {
  const { files } = new GitTree(commit, { scope, exclude }).list();
  if (files.length > 0 || scope === "") return new Set(files);
  return new Set(new GitTree(commit, { exclude }).list().files);
}
function roleOf(path) {
  return /^\.github\/workflows\/[^/]+$/.test(path) ? "workflow" : "";
}

// packages/pipeline/src/triage-scans.ts
function triage(scan, waived) {
  const { scan: marked, used } = applySuppressions(scan, waived);
  return { scan: applyDirectives(marked), used };
}
async function noticesOf(triaged, waived, catalogue) {
  const hasDirectives = triaged.some(({ scan }) => scan.directives.length > 0);
  if (waived.entries.length + waived.foreign.length === 0 && !hasDirectives) return [];
  const rules = await catalogue();
  return [
    ...suppressionNotices(triaged, waived, rules),
    ...triaged.flatMap(({ scan }) => directiveNotices(scan, rules))
  ];
}

// packages/pipeline/src/run.ts
async function run(request) {
  const checkout = new Checkout(repositoryOf(request.place), request.commits);
  try {
    return await runWith(request, checkout);
  } finally {
    checkout.dispose();
  }
}
async function runWith(request, checkout) {
  const { context, catalogue = () => Promise.resolve([]), findRecord = noRecord } = request;
  const { plan, policy, policyBase, settings, onlyNew, isCompared } = await prepare(
    request,
    checkout
  );
  const { suppressions: entries } = settings;
  const waived = { entries, foreign: policy.foreign, today: dayOf(context.now()) };
  const byRecord = /* @__PURE__ */ new Set();
  const config = namedConfig(request.place);
  const scanSide = async (side, phaseContext) => {
    const triaged2 = [];
    for (const phase of request.makePhases(settings, policy.config, side, policy.named)) {
      if (phase.compares === "record") byRecord.add(phase.id);
      if (phase.compares === "record" && side.name === "base") continue;
      triaged2.push(triage(await phase.scan(phaseContext), { ...waived, namesOf: side.namesOf }));
    }
    return triaged2;
  };
  const head2 = headSide(request.headTree ?? folderTree(request.place.otherwise));
  const triaged = await scanSide(head2, context);
  const scans = triaged.map(({ scan }) => scan);
  const compared = isCompared ? await compare(scans, {
    ...{ plan, commits: checkout, byRecord },
    findRecord: onlyNew ? (scan) => findRecord(scan, config) : void 0,
    scanBase: async ({ files }) => {
      const base2 = baseSide(files, head2);
      const { formerName } = base2;
      const quietly = { ...context, onProgress: quiet };
      const scanned = await scanSide(base2, quietly);
      return { scans: scanned.map(({ scan }) => scan), formerName };
    }
  }) : void 0;
  const judged2 = judgeInline(compared?.scans ?? scans, settings.inlineSuppressions);
  const needing = await noticesOf(triaged, waived, catalogue);
  const notices2 = [
    ...compared?.notices ?? [],
    ...policyBase.notice ? [policyBase.notice] : [],
    ...policy.notices,
    ...policy.named.notices,
    ...judged2.notices,
    ...needing.filter(({ kind }) => !request.isPartial || !UNNEEDED.has(kind))
  ];
  const comparison = onlyNew ? compared?.comparison : void 0;
  const circumstances = { notices: notices2, config, ...comparison && { comparison } };
  const { origin, base } = policyBase;
  const commit = base ? base.commit : checkout.head()?.id;
  return {
    outcome: decide(judged2.scans, settings, circumstances),
    settings,
    policy: { origin, commit, files: [...policy.files, ...policy.named.files] }
  };
}
var UNNEEDED = /* @__PURE__ */ new Set(["suppression-unused", "suppression-foreign"]);
function noRecord() {
  return Promise.reject(new UserError("nothing is recorded of its last state here"));
}
function quiet() {
}

// packages/pipeline/src/base/test-merge.ts
function isTestMerge({ eventName, pullRequest, ref, sha }) {
  return pullRequest !== void 0 && sha !== void 0 && eventName !== "pull_request_target" && ref === `refs/pull/${pullRequest.number}/merge`;
}

// packages/pipeline/src/base/plan-event.ts
function planEvent(context, head2) {
  const { eventName, pullRequest, mergeGroup, unreadEvent } = context;
  if (unreadEvent) throw unreadEvent;
  if (pullRequest) return planPullRequest(context, pullRequest, head2);
  if (mergeGroup) {
    const description = "the commit before it in the merge queue";
    const base = { kind: "commit", commit: lower(mergeGroup.baseSha), description };
    if (head2?.id !== base.commit) return planReview(base);
    const reason = "what is checked out does not hold the changes of the merge queue";
    return { ...planReview(base), comparison: { kind: "none", reason } };
  }
  if (eventName?.startsWith("pull_request") || eventName === "merge_group") {
    const reason = `the event ${eventName} does not say what its base is (in the file that GITHUB_EVENT_PATH names)`;
    return {
      isReview: true,
      policy: { kind: "unknown", reason },
      comparison: { kind: "none", reason }
    };
  }
  if (eventName && AT_SOMEBODYS_REQUEST.has(eventName) && head2?.id !== lower(context.sha ?? ""))
    return planGuest(context, head2);
  const comparison = comparePush(context, head2);
  return { isReview: false, policy: planPolicy(context, head2), comparison };
}
function planPolicy(context, head2) {
  const { eventName, defaultBranch, ref, sha } = context;
  if (eventName === void 0) return { kind: "head" };
  const isForIt = defaultBranch !== void 0 && ref === `refs/heads/${defaultBranch}`;
  return { kind: "default-branch", isOwn: isForIt && (!head2 || head2.id === lower(sha ?? "")) };
}
var AT_SOMEBODYS_REQUEST = /* @__PURE__ */ new Set([
  "check_run",
  "check_suite",
  "discussion",
  "discussion_comment",
  "issue_comment",
  "issues",
  "status",
  "workflow_run"
]);
function planGuest({ sha, eventName, defaultBranch }, head2) {
  const branch = defaultBranch ?? "the default branch";
  const reason = head2 ? `the commit that ${eventName} runs for is not known` : NOT_CHECKED_OUT;
  const other = sha === void 0 ? void 0 : lower(sha);
  return {
    isReview: true,
    policy: other === void 0 ? { kind: "unknown", reason } : { kind: "commit", commit: other, description: branch },
    comparison: head2 && other !== void 0 ? {
      kind: "merge-base",
      commit: head2.id,
      other,
      description: `the merge base with ${branch}`
    } : { kind: "none", reason }
  };
}
var NOT_CHECKED_OUT = "no commit is checked out";
function planReview(base) {
  return { isReview: true, policy: base, comparison: base };
}
function planPullRequest(context, pull, head2) {
  const branch = pull.baseRef ?? "the base branch";
  const isDefaultCheckout = head2 !== void 0 && head2.id === lower(context.sha ?? "");
  const [tip] = head2?.parents ?? [];
  if (isTestMerge(context) && isDefaultCheckout && tip !== void 0 && head2.parents.length === 2)
    return planReview({ kind: "commit", commit: tip, description: branch });
  const base = lower(pull.baseSha);
  const compare2 = () => {
    if (!head2) return { kind: "none", reason: NOT_CHECKED_OUT };
    if (isDefaultCheckout || head2.id === base)
      return {
        kind: "none",
        reason: `what is checked out does not hold the changes of pull request #${pull.number}`
      };
    const description = `the merge base with ${branch}`;
    return { kind: "merge-base", commit: head2.id, other: base, description };
  };
  return {
    isReview: true,
    policy: { kind: "commit", commit: base, description: branch },
    comparison: compare2()
  };
}
function comparePush(context, head2) {
  const { eventName, push: push2, defaultBranch, ref } = context;
  if (push2?.before !== void 0) {
    const description = "the commit before this push";
    return { kind: "commit", commit: lower(push2.before), description };
  }
  if (push2 && head2 && defaultBranch !== void 0 && ref !== `refs/heads/${defaultBranch}`) {
    const other = `refs/remotes/origin/${defaultBranch}`;
    const description = `the merge base with ${defaultBranch}`;
    return { kind: "merge-base", commit: head2.id, other, description };
  }
  return {
    kind: "none",
    reason: push2 ? "the branch is new" : `nothing is changed by ${eventName ?? "this run"}`
  };
}
function lower(sha) {
  return sha.toLowerCase();
}

// packages/pipeline/src/foresee.ts
async function foresee(request) {
  const checkout = new Checkout(repositoryOf(request.place), request.commits);
  try {
    const { plan, policyBase, settings, onlyNew, isCompared } = await prepare(request, checkout);
    const found = isCompared ? await findComparison(plan, checkout) : void 0;
    return {
      ...{ plan, settings, onlyNew },
      policyOrigin: policyBase.origin,
      policyBase: named2(policyBase.base),
      ...policyBase.notice && { policyProblem: policyBase.notice.message },
      comparedWith: named2(found?.base),
      ...found && { comparison: found.notice.message }
    };
  } finally {
    checkout.dispose();
  }
}
function named2(commit) {
  return commit && { commit: commit.commit, description: commit.description };
}

// packages/report/src/text/clean.ts
var PAGE_TEXT_LIMIT = 1e3;
function cleaner(outcome) {
  const { scans } = outcome;
  return (text2) => printable(scans.reduce((rest, scan) => scan.disclosure.mask(rest), text2));
}
function pageCleaner(outcome) {
  const clean = cleaner(outcome);
  return (text2) => cut(clean(text2), PAGE_TEXT_LIMIT);
}
function isShowable(text2, clean) {
  return text2.split(/\r\n|\n/u).every((line) => {
    const visible = line.replaceAll("	", " ");
    return clean(visible) === visible;
  });
}
function excerpts(outcome) {
  const owners = /* @__PURE__ */ new Map();
  for (const scan of outcome.scans) {
    for (const finding of scan.findings) owners.set(finding, scan);
  }
  return (finding, context) => {
    const { location } = finding;
    if (location.address !== void 0) return [];
    return owners.get(finding)?.disclosure.excerpt(location, context) ?? [];
  };
}

// packages/report/src/outcome/notices.ts
var NOTICE_TITLES = {
  "suppression-expired": "Suppression expired",
  "suppression-unused": "Suppression without use",
  "suppression-expiring": "Suppression expires soon",
  "suppression-foreign": "Suppression of another tool",
  "suppression-refused": "Suppression does not count",
  policy: "Policy",
  pending: "Changed setting, in force once merged",
  base: "Comparison"
};
function noticesOf2(outcome) {
  const of = (level) => outcome.notices.filter((notice) => notice.level === level);
  return [...of("warning"), ...of("notice")];
}
function toldNotices(outcome) {
  return noticesOf2(outcome).filter(
    ({ kind, level }) => kind !== "base" || level === "warning" || !outcome.comparison
  );
}
function pressingNotices(outcome) {
  return toldNotices(outcome).filter(({ kind }) => kind !== "suppression-foreign");
}

// packages/report/src/outcome/place.ts
function place(path, pathPrefix = "") {
  const prefix = pathPrefix.split("/").filter((segment) => segment !== "" && segment !== ".").join("/");
  return prefix === "" ? path : `${prefix}/${path}`;
}
var ADDRESS_LIMIT = 500;
function shownAddress(address, clean) {
  return cut(clean(address), ADDRESS_LIMIT);
}
function placeName({ path, address }, clean) {
  return address === void 0 ? path : shownAddress(address, clean);
}
function describeLocation(location, clean) {
  const name = placeName(location, clean);
  return location.address === void 0 ? `${name}:${location.startLine}` : name;
}

// packages/report/src/outcome/words.ts
var VERDICT_ICONS = {
  pass: "✅",
  fail: "❌",
  error: "⚠️"
};
function plural(amount, noun) {
  return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}
function describeCounts(counts2) {
  return SEVERITIES.filter((severity) => counts2[severity] > 0).map((severity) => `${counts2[severity]} ${severity}`).join(", ");
}

// packages/report/src/outcome/problems.ts
function fileProblems(outcome, status) {
  const files = outcome.scans.flatMap(
    ({ coverage: coverage2 }) => coverage2.files.filter((file) => file.status === status)
  );
  const all = files.flatMap(({ path, address, problems: problems2 }) => {
    const file = { path, ...address !== void 0 && { address } };
    return problems2.length === 0 && status === "failed" ? [{ ...file, message: "could not be read" }] : problems2.map((problem) => ({ ...file, ...problem }));
  });
  return together(all);
}
function together(problems2) {
  const further = /* @__PURE__ */ new Map();
  const first = problems2.filter(({ address, message }) => {
    if (address === void 0) return true;
    const known2 = further.get(message);
    further.set(message, known2 === void 0 ? 0 : known2 + 1);
    return known2 === void 0;
  });
  return first.map((problem) => {
    const more = problem.address === void 0 ? 0 : further.get(problem.message) ?? 0;
    return more === 0 ? problem : { ...problem, more };
  });
}
function describePlaces(problems2, kind = "") {
  const addresses = problems2.filter(({ address }) => address !== void 0);
  const further = addresses.reduce((sum, { more = 0 }) => sum + more, 0);
  const paths = problems2.filter(({ address }) => address === void 0).map(({ path }) => path);
  const counts2 = [
    [new Set(paths).size, "file"],
    [new Set(addresses.map(({ address }) => address)).size + further, "URL"]
  ];
  return counts2.filter(([amount]) => amount > 0).map(([amount, noun]) => plural(amount, `${kind}${noun}`)).join(" and ");
}
function locationOf2(problem) {
  const { path, address, line = 1, column = 1 } = problem;
  return {
    ...{ path, startLine: line, startColumn: column, endLine: line, endColumn: column },
    ...address !== void 0 && { address }
  };
}
function describePlace(problem, clean) {
  const { path, address, line, column, more = 0 } = problem;
  if (address !== void 0)
    return `${shownAddress(address, clean)}${more > 0 ? ` and ${more} more` : ""}`;
  return [path, line, line === void 0 ? void 0 : column].filter((part) => part !== void 0).join(":");
}

// packages/report/src/annotations/command.ts
var MESSAGE_LIMIT = 4096;
function command(level, properties, message) {
  const list2 = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
  return `::${level} ${list2.join(",")}::${escapeData(cut(inert(message), MESSAGE_LIMIT))}`;
}
function escapeData(text2) {
  return text2.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(value) {
  return escapeData(inert(printable(String(value)))).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// packages/report/src/annotations/annotations.ts
var RUNNER_SLOTS = { error: 10, warning: 10, notice: 10 };
var TITLE_LIMIT = 255;
var LEVELS = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "notice"
};
function renderAnnotations(outcome, options = {}) {
  const { pathPrefix, slots = RUNNER_SLOTS, seeAll = "The job summary lists them." } = options;
  const clean = cleaner(outcome);
  const unread = fileProblems(outcome, "failed");
  const level = outcome.verdict === "error" ? "error" : "warning";
  const problems2 = unread.slice(0, Math.ceil(slots[level] / 2));
  const candidates = [
    ...problems2.map((problem) => ({ level, problem })),
    ...outcome.shown.map((finding) => ({ level: LEVELS[finding.severity], finding }))
  ];
  const total = unread.length + outcome.shown.length;
  const all = fill(candidates, slots);
  const isComplete = all.length === total;
  const room = isComplete ? slots : { ...slots, notice: slots.notice - 1 };
  const notices2 = pressingNotices(outcome).map((notice) => ({ level: notice.level, notice }));
  const kept = fill([...candidates, ...notices2], room);
  const lines = kept.map((candidate) => annotation(candidate, clean, pathPrefix));
  if (isComplete) return lines;
  const text2 = `${describeRest(outcome, unread, kept)}. ${seeAll}`;
  const asNotice = slots.notice > 0;
  return [...lines, asNotice ? command("notice", { title: "More findings" }, text2) : inert(text2)];
}
function fill(candidates, slots) {
  const left = { ...slots };
  return candidates.filter(({ level }) => left[level]-- > 0);
}
function describeRest(outcome, unread, kept) {
  const annotated = new Set(
    kept.map((candidate) => "finding" in candidate ? candidate.finding : void 0)
  );
  const findings = outcome.shown.filter((finding) => !annotated.has(finding));
  const problems2 = unread.slice(kept.filter((candidate) => "problem" in candidate).length);
  const parts = [
    ...findings.length > 0 ? [`${plural(findings.length, "more finding")} (${describeCounts(count(findings))})`] : [],
    ...problems2.length > 0 ? [describePlaces(problems2, "more unreadable ")] : []
  ];
  return `${parts.join(" and ")} without an annotation, since GitHub keeps only a few per step`;
}
function annotation(candidate, clean, pathPrefix) {
  const { level } = candidate;
  if ("finding" in candidate) return ofFinding(level, candidate.finding, clean, pathPrefix);
  if ("problem" in candidate) return ofProblem(level, candidate.problem, clean, pathPrefix);
  return ofNotice(level, candidate.notice, clean, pathPrefix);
}
function ofFinding(level, finding, clean, pathPrefix) {
  const { rule, location } = finding;
  const properties = {
    ...regionOf(location, pathPrefix),
    title: cut(clean(rule.title), TITLE_LIMIT)
  };
  const message = [
    clean(finding.message),
    `Fix: ${clean(rule.fix)}`,
    `Rule: ${printable(rule.id)}`
  ];
  return command(level, properties, message.join("\n"));
}
function regionOf({ path, startLine, endLine, startColumn, endColumn, address }, pathPrefix) {
  if (address !== void 0) return {};
  return {
    file: place(path, pathPrefix),
    line: startLine,
    endLine,
    // The runner drops the columns of a region that spans lines.
    ...startLine === endLine ? { col: startColumn, endColumn } : {}
  };
}
function ofProblem(level, problem, clean, pathPrefix) {
  const { path, address, message, line, column } = problem;
  if (address !== void 0) {
    const text2 = `${describePlace(problem, clean)}: ${clean(message)}`;
    return command(level, { title: "Could not be scanned" }, text2);
  }
  const properties = {
    file: place(path, pathPrefix),
    ...line === void 0 ? {} : { line, endLine: line },
    ...line === void 0 || column === void 0 ? {} : { col: column },
    title: "File could not be scanned"
  };
  return command(level, properties, clean(message));
}
function ofNotice(level, { kind, message, location }, clean, pathPrefix) {
  const properties = {
    ...location && {
      file: place(location.path, pathPrefix),
      line: location.startLine,
      endLine: location.startLine
    },
    title: NOTICE_TITLES[kind]
  };
  return command(level, properties, clean(message));
}

// packages/report/src/markdown/page.ts
var Page = class _Page {
  #lines = [];
  #left;
  constructor(budget) {
    this.#left = budget;
  }
  get left() {
    return this.#left;
  }
  /** Takes the text as a line of its own, or nothing of it. */
  add(text2) {
    const size = sizeOf(text2);
    if (size > this.#left) return false;
    this.#lines.push(text2);
    this.#left -= size;
    return true;
  }
  /**
   * Takes as many rows as fit, leaving `reserve` bytes unused, and says how many. A section of which not even the first
   * row fits is left out.
   */
  addSection({ open: open2, rows, close = "" }, reserve = 0) {
    const room = this.#left - reserve - sizeOf(open2) - sizeOf(close);
    const inner = new _Page(room);
    let taken = 0;
    for (const row of rows) {
      if (!inner.add(row)) break;
      taken++;
    }
    if (taken === 0) return 0;
    this.add(open2);
    for (const line of inner.#lines) this.add(line);
    this.add(close);
    return taken;
  }
  toString() {
    return this.#lines.map((line) => `${line}
`).join("");
  }
};
function sizeOf(text2) {
  return Buffer.byteLength(text2) + 1;
}

// packages/report/src/outcome/comparison.ts
function shortSha(commit) {
  return commit.slice(0, 7);
}
function describeComparison({ base, description }, clean) {
  return `compared with ${clean(description)} (${clean(shortSha(base))})`;
}
function describeRest2({ fixed, gone: gone2 }) {
  return [
    ...fixed.length > 0 || gone2 === void 0 ? [`${fixed.length} fixed`] : [],
    ...gone2 === void 0 ? [] : [`${gone2} gone`]
  ].join(", ");
}
function judged(outcome) {
  const { comparison, counts: counts2, total } = outcome;
  return comparison ? { counts: comparison.fresh, total: comparison.freshTotal } : { counts: counts2, total };
}
function belowThreshold(outcome) {
  return Math.max(0, judged(outcome).total - outcome.shown.length);
}
function existing(outcome) {
  return outcome.total - judged(outcome).total;
}
function unlisted(outcome) {
  const below = belowThreshold(outcome);
  const old = existing(outcome);
  return [
    ...below > 0 ? [`${plural(below, "finding")} below \`report-from: ${outcome.thresholds.reportFrom}\`.`] : [],
    ...old > 0 ? [`Not listed: ${plural(old, "finding")} that the base has too.`] : []
  ];
}
function isFresh({ suppression }) {
  return suppression?.isNew === true;
}

// packages/report/src/markdown/links.ts
function placeLink(location, clean, links) {
  return lineLink(describeLocation(location, clean), location, links);
}
function lineLink(text2, location, { fileUrl }) {
  return link(code(text2), location.address === void 0 ? fileUrl?.(location) : void 0);
}

// packages/report/src/outcome/coverage.ts
function seen(outcome) {
  const files = { scanned: 0, deferred: 0, ignored: 0, failed: 0 };
  const statuses = Object.keys(files);
  let [resources, unknown] = [0, 0];
  for (const { coverage: coverage2 } of outcome.scans) {
    for (const status of statuses) files[status] += countFiles(coverage2, status);
    resources += coverage2.resources;
    unknown += coverage2.unknown;
  }
  return { files, resources, unknown };
}
var STATUS_WORDS = {
  deferred: "not evaluated yet",
  ignored: "ignored",
  failed: "failed"
};
function describeSeen(outcome) {
  const { resources, unknown } = seen(outcome);
  const records = outcome.scans.flatMap(({ coverage: coverage2 }) => coverage2.files);
  const pages = records.filter(isPage);
  const files = records.filter((record2) => !isPage(record2));
  const hasPages = pages.length > 0 || outcome.scans.some(isOfApplication);
  const hasFiles = files.length > 0 || !(hasPages && outcome.scans.every(isOfApplication));
  return [
    ...hasFiles ? [describeRecords(files, "file"), plural(resources, "resource")] : [],
    ...hasPages ? [describeRecords(pages, "URL")] : [],
    ...unknown > 0 ? [`${plural(unknown, "answer")} unknown before run time`] : []
  ].join("; ");
}
function isOfApplication({ phase }) {
  return phase === "dast";
}
function isPage({ kind }) {
  return kind === "page";
}
function describeRecords(records, noun) {
  const count2 = (status) => records.filter((record2) => record2.status === status).length;
  const others = ["deferred", "ignored", "failed"].filter((status) => count2(status) > 0).map((status) => `${count2(status)} ${STATUS_WORDS[status]}`);
  return [`${plural(count2("scanned"), noun)} scanned`, ...others].join(", ");
}

// packages/report/src/sections/coverage.ts
var MESSAGE_LIMIT2 = 500;
function coverageSections(outcome, clean, links) {
  return [
    { open: "\n### Coverage\n", rows: [`${describeSeen(outcome)}.`] },
    unreadSection(outcome, clean, links),
    problemSection(outcome, "scanned", "in files that were scanned", clean, links),
    problemSection(outcome, "deferred", "in files that are not evaluated yet", clean, links)
  ];
}
function unreadSection(outcome, clean, links) {
  const problems2 = fileProblems(outcome, "failed");
  return {
    open: `
**${describePlaces(problems2)} could not be read**
`,
    rows: problems2.map((problem) => problemRow(problem, clean, links))
  };
}
function problemSection(outcome, status, where, clean, links) {
  const problems2 = fileProblems(outcome, status);
  return {
    open: `
<details><summary>${plural(problems2.length, "problem")} ${where}</summary>
`,
    rows: problems2.map((problem) => problemRow(problem, clean, links)),
    close: "\n</details>\n"
  };
}
function problemRow(problem, clean, links) {
  const place2 = lineLink(describePlace(problem, clean), locationOf2(problem), links);
  return `- ${place2}: ${prose(cut(clean(problem.message), MESSAGE_LIMIT2))}`;
}

// packages/report/src/outcome/by-place.ts
function byHeading(findings) {
  return grouped(
    findings,
    ({ path, address }) => address === void 0 ? path : offPath(siteOf(address))
  );
}
function byPlace(findings) {
  return grouped(
    findings,
    ({ path, address }) => address === void 0 ? path : offPath(address)
  );
}
function headingOf({ path, address }, clean) {
  return address === void 0 ? path : cut(siteOf(clean(address)), ADDRESS_LIMIT);
}
function siteOf(address) {
  return /https?:\/\/[^\s/?#]+/u.exec(address)?.[0] ?? address;
}
function offPath(address) {
  return `\0${address}`;
}
function grouped(findings, keyOf5) {
  const places = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const { location } = finding;
    const key = keyOf5(location);
    const place2 = places.get(key);
    if (place2) place2.findings.push(finding);
    else places.set(key, { location, findings: [finding] });
  }
  return [...places.values()];
}

// packages/report/src/outcome/rules.ts
function rulesOf(findings) {
  const rules = /* @__PURE__ */ new Map();
  for (const { rule } of findings) rules.set(rule.id, rule);
  return [...rules.values()].sort((a, b) => a.id < b.id ? -1 : 1);
}

// packages/report/src/sections/findings.ts
function* fileSections(findings, clean, links) {
  for (const { location, findings: of } of byHeading(findings)) {
    const heads = headsOf(location);
    const rows = (function* () {
      for (const finding of of) yield findingRow(finding, clean, links);
    })();
    const open2 = `
### ${code(headingOf(location, clean))} (${of.length})

${heads}`;
    yield { section: { open: open2, rows }, size: of.length };
  }
}
function ruleSection(outcome, clean, { ruleUrl }, told = /* @__PURE__ */ new Set()) {
  const rules = rulesOf(outcome.shown).sort((a, b) => compareSeverity(a.severity, b.severity));
  const what = rules.every(({ id }) => told.has(id)) ? "why" : "why and how to fix";
  return {
    open: `
<details><summary>${plural(rules.length, "rule")}: ${what}</summary>
`,
    rows: rules.map(({ id, title, why: why2, fix }) => {
      const about = `- **${escapeMarkdown(clean(title))}** ${link(code(id), ruleUrl?.(id))}: ${prose(clean(why2))}`;
      return told.has(id) ? about : `${about} **Fix:** ${prose(clean(fix))}`;
    }),
    close: "\n</details>\n"
  };
}
function headsOf({ address }) {
  return address === void 0 ? "| Severity | Line | Finding | Rule |\n| --- | ---: | --- | --- |" : "| Severity | Finding | Rule |\n| --- | --- | --- |";
}
function findingRow(finding, clean, { fileUrl, ruleUrl }) {
  const { rule, severity, location } = finding;
  const cells2 = [
    severity,
    ...location.address === void 0 ? [link(String(location.startLine), fileUrl?.(location))] : [],
    `**${escapeMarkdown(clean(rule.title))}**<br>${prose(cut(clean(finding.message), 1e3))}`,
    link(code(rule.id), ruleUrl?.(rule.id))
  ];
  return `| ${cells2.join(" | ")} |`;
}

// packages/report/src/sections/notices.ts
var MESSAGE_LIMIT3 = 500;
function noticeSection(outcome, clean, links) {
  const notices2 = pressingNotices(outcome).filter(({ kind }) => kind !== "pending");
  return {
    open: `
**${plural(notices2.length, "notice")}**
`,
    rows: notices2.map(
      (notice) => `- ${NOTICE_TITLES[notice.kind]}: ${noticeText(notice, clean, links)}`
    )
  };
}
function pendingSection(outcome, clean, links) {
  const pending = outcome.notices.filter(({ kind }) => kind === "pending");
  return {
    open: `
**${plural(pending.length, "changed setting")}: in force once merged**
`,
    rows: pending.map((notice) => `- ${noticeText(notice, clean, links)}`)
  };
}
function suppressedSection(outcome, clean, links) {
  const all = outcome.suppressed;
  const fresh = all.filter(isFresh);
  const ordered = [...fresh, ...all.filter((finding) => !isFresh(finding))];
  const share = fresh.length > 0 ? `, ${fresh.length} of them new in this change` : "";
  return {
    open: `
<details><summary>${plural(all.length, "suppressed finding")}${share}</summary>
`,
    rows: rowsOf(ordered, (finding) => suppressedRow(finding, clean, links)),
    close: "\n</details>\n"
  };
}
function freshlySuppressedSection(outcome, clean, links) {
  const fresh = outcome.suppressed.filter(isFresh);
  return {
    open: `
**${plural(fresh.length, "suppressed finding")} new in this change**
`,
    rows: rowsOf(fresh, (finding) => suppressedRow(finding, clean, links))
  };
}
function fixedSection({ comparison }, clean, { ruleUrl }) {
  const fixed = comparison?.fixed ?? [];
  return {
    open: `
<details><summary>${plural(fixed.length, "finding")} fixed</summary>
`,
    rows: rowsOf(fixed, ({ rule, severity, location }) => {
      const id = link(code(rule.id), ruleUrl?.(rule.id));
      const title = escapeMarkdown(clean(rule.title));
      return `- ${severity}: **${title}** ${id} in ${code(placeName(location, clean))}`;
    }),
    close: "\n</details>\n"
  };
}
function noticeText({ message, location }, clean, links) {
  const text2 = prose(cut(clean(message), MESSAGE_LIMIT3));
  if (!location) return text2;
  return `${text2} ${placeLink(location, clean, links)}`;
}
function suppressedRow({ rule, location, suppression }, clean, links) {
  const reason = clean(suppression?.reason ?? "");
  const why2 = reason === "" ? "no reason given" : prose(cut(reason, MESSAGE_LIMIT3));
  const facts = [
    code(clean(suppression?.syntax ?? "")),
    ...suppression?.owner === void 0 ? [] : [`owner ${code(clean(suppression.owner))}`],
    ...suppression?.until === void 0 ? [] : [`until ${escapeMarkdown(clean(suppression.until))}`],
    ...suppression?.isNew === true ? ["new in this change"] : []
  ];
  return `- ${link(code(rule.id), links.ruleUrl?.(rule.id))} at ${placeLink(location, clean, links)}: ${why2} (${facts.join(", ")})`;
}
function* rowsOf(items, write) {
  for (const item of items) yield write(item);
}

// packages/report/src/sections/details.ts
var OPEN_FILES = 10;
function addDetails(page, outcome, clean, links) {
  const tail = new Page(Math.floor(page.left / 4));
  tail.addSection(pendingSection(outcome, clean, links), Math.floor(tail.left / 2));
  tail.addSection(noticeSection(outcome, clean, links), Math.floor(tail.left / 2));
  for (const section of coverageSections(outcome, clean, links)) tail.addSection(section);
  tail.addSection(suppressedSection(outcome, clean, links));
  tail.addSection(fixedSection(outcome, clean, links));
  const rules = new Page(Math.floor(page.left / 4));
  rules.addSection(ruleSection(outcome, clean, links));
  const after = rules.toString() + tail.toString();
  addFindings(page, outcome, clean, links, Buffer.byteLength(after) + 1);
  page.add(after);
}
function addFindings(page, outcome, clean, links, reserve) {
  const closing = 240;
  const fold = { open: "<details><summary>More findings</summary>\n", close: "\n</details>\n" };
  const { shown } = outcome;
  let written = 0;
  let files = 0;
  let folded = false;
  for (const { section, size } of fileSections(shown, clean, links)) {
    if (files++ === OPEN_FILES) folded = page.left > reserve + 1e3 && page.add(fold.open);
    const kept = reserve + closing + (folded ? fold.close.length + 1 : 0);
    const taken = page.addSection(section, kept);
    written += taken;
    if (taken < size) break;
  }
  if (folded) page.add(fold.close);
  const more = shown.length - written;
  if (more > 0)
    page.add(`
${plural(more, "more finding")} did not fit here; the reports have all.
`);
  for (const line of unlisted(outcome)) page.add(`
${line}
`);
}

// packages/report/src/sections/digest.ts
function addDigest(page, outcome, clean) {
  addReasons(page, outcome, clean);
  page.add(countsTable(outcome));
  const compared = comparisonLine(outcome, clean);
  if (compared !== void 0) page.add(`${compared}
`);
}
function addReasons(page, outcome, clean) {
  const rows = outcome.reasons.map((reason) => `- ${prose(cut(clean(reason), 500))}`);
  const taken = page.addSection({ open: "", rows }, Math.floor(page.left / 2));
  if (taken < rows.length) page.add(`- and ${plural(rows.length - taken, "more reason")}`);
}
function countsTable({ counts: counts2, total, suppressed, comparison }) {
  const heads = [...SEVERITIES, "total", "suppressed"];
  const all = cells(counts2, total, suppressed.length);
  if (!comparison) return table(heads, [all]);
  const fresh = cells(comparison.fresh, comparison.freshTotal, suppressed.filter(isFresh).length);
  return table(
    ["", ...heads],
    [
      ["new", ...fresh],
      ["all open", ...all]
    ]
  );
}
function comparisonLine({ comparison }, clean) {
  if (!comparison) return void 0;
  const { base, description, fixed, gone: gone2 = 0 } = comparison;
  const mended = fixed.length === 0 ? "" : ` ${plural(fixed.length, "finding")} of it fixed (${describeCounts(count(fixed))}).`;
  const lost = gone2 === 0 ? "" : ` Gone since it was recorded: ${plural(gone2, "finding")}.`;
  return `Compared with ${escapeMarkdown(clean(description))} (${code(clean(shortSha(base)))}): only what is new is listed and can fail.${mended}${lost}`;
}
function cells(counts2, total, suppressed) {
  return [...SEVERITIES.map((severity) => counts2[severity]), total, suppressed];
}
function table(heads, rows) {
  const lines = rows.map((row) => `| ${row.join(" | ")} |`);
  return `
| ${heads.join(" | ")} |
|${heads.map((head2) => head2 === "" ? " --- |" : " ---: |").join("")}
${lines.join("\n")}
`;
}

// packages/report/src/outcome/resource-name.ts
function resourceName({ kind, namespace, name }) {
  return [kind, ...namespace === void 0 ? [] : [namespace], name].join("/");
}

// packages/report/src/sections/explanation.ts
var TEXT_LIMIT = 300;
function failing({ open: open2, comparison, thresholds }) {
  return open2.filter(
    ({ severity, state }) => reaches(severity, thresholds.failOn) && !(comparison && state === "existing")
  );
}
function explainFinding(finding, others, clean, links) {
  const { rule, location, resource } = finding;
  const where = placeLink(location, clean, links);
  const id = link(code(rule.id), links.ruleUrl?.(rule.id));
  const isNamed = resource !== void 0 && location.address === void 0;
  const what = isNamed ? ` in ${code(cut(clean(resourceName(resource)), TEXT_LIMIT))}` : "";
  const more = others > 0 ? ` ${plural(others, "more finding")} ${others === 1 ? "fails" : "fail"}.` : "";
  return `**${escapeMarkdown(cut(clean(rule.title), TEXT_LIMIT))}** (${id})${what}, ${where}. **Fix:** ${prose(cut(clean(rule.fix), TEXT_LIMIT))}${more}`;
}

// packages/report/src/check-run/annotations.ts
var TITLE_LIMIT2 = 255;
var MESSAGE_LIMIT4 = 16e3;
var LEVELS2 = {
  critical: "failure",
  high: "failure",
  medium: "warning",
  low: "notice"
};
function annotationsOf(outcome, clean, pathPrefix) {
  const level = outcome.verdict === "error" ? "failure" : "warning";
  const pathOf2 = (path) => printable(place(path, pathPrefix));
  return [
    ...fileProblems(outcome, "failed").filter(({ address }) => address === void 0).map((problem) => ofProblem2(problem, level, clean, pathOf2)),
    ...outcome.shown.filter(({ location }) => location.address === void 0).map((finding) => ofFinding2(finding, clean, pathOf2)),
    ...pressingNotices(outcome).flatMap((notice) => ofNotice2(notice, clean, pathOf2))
  ];
}
function ofFinding2({ rule, severity, location, message }, clean, pathOf2) {
  const { startLine, endLine, startColumn, endColumn } = location;
  return {
    path: pathOf2(location.path),
    start_line: startLine,
    end_line: endLine,
    ...startLine === endLine && { start_column: startColumn, end_column: endColumn },
    annotation_level: LEVELS2[severity],
    title: cut(clean(rule.title) || printable(rule.id), TITLE_LIMIT2),
    message: cut(
      `${clean(message)}
Fix: ${clean(rule.fix)}
Rule: ${printable(rule.id)}`,
      MESSAGE_LIMIT4
    )
  };
}
function ofProblem2({ path, message, line = 1 }, level, clean, pathOf2) {
  return {
    path: pathOf2(path),
    start_line: line,
    end_line: line,
    annotation_level: level,
    title: "File could not be scanned",
    message: cut(clean(message) || "could not be read", MESSAGE_LIMIT4)
  };
}
function ofNotice2({ kind, level, message, location }, clean, pathOf2) {
  if (!location) return [];
  return [
    {
      path: pathOf2(location.path),
      start_line: location.startLine,
      end_line: location.startLine,
      annotation_level: level,
      title: NOTICE_TITLES[kind],
      message: cut(clean(message), MESSAGE_LIMIT4)
    }
  ];
}

// packages/report/src/check-run/check-run.ts
var TEXT_LIMIT2 = 65535;
var TITLE_LIMIT3 = 255;
function renderCheckRun(outcome, options = {}) {
  const clean = cleaner(outcome);
  const short = pageCleaner(outcome);
  const summary = new Page(TEXT_LIMIT2);
  const [worst, ...others] = failing(outcome);
  if (worst) summary.add(`${explainFinding(worst, others.length, short, options)}
`);
  addDigest(summary, outcome, short);
  const text2 = new Page(TEXT_LIMIT2);
  addDetails(text2, outcome, short, options);
  return {
    title: titleOf(outcome, clean),
    summary: summary.toString(),
    text: text2.toString(),
    annotations: annotationsOf(outcome, clean, options.pathPrefix)
  };
}
function titleOf(outcome, clean) {
  const { verdict, comparison, reasons } = outcome;
  const { counts: counts2, total } = judged(outcome);
  const noun = comparison ? "new finding" : "finding";
  const counted2 = total === 0 ? `no ${noun}s` : `${plural(total, noun)} (${describeCounts(counts2)})`;
  const why2 = verdict === "error" ? clean(reasons[0] ?? counted2) : counted2;
  return cut(`${verdict}: ${why2}`, TITLE_LIMIT3);
}

// packages/report/src/comment/borders.ts
import { createHash } from "node:crypto";
var SECTION = /^<!-- gatehouse:section (?<key>[\w.~%/!*'()-]{1,200}) (?<commit>[0-9a-f]{7,64})\/(?<run>\d{1,16})\.(?<attempt>\d{1,9}) (?<verdict>pass|fail|error) -->\r?$/;
var PART = "<!-- gatehouse:part -->";
var END = "<!-- gatehouse:end -->";
var SHORTENED = "_Shortened to fit: the run has the rest._";
var KEY_LIMIT = 200;
function borderKey(key) {
  const text2 = key.replace(new RegExp("\\p{Cs}", "gu"), "�").split("/").map(encodeURIComponent).join("/");
  if (text2 !== "" && text2.length <= KEY_LIMIT) return text2;
  return createHash("sha256").update(key).digest("hex");
}
function withBorders(key, stamp, section) {
  const { commit, run: run2, attempt } = stamp;
  const parts = section.parts.filter((part) => !/^<!-- gatehouse:/m.test(part));
  const border = `<!-- gatehouse:section ${borderKey(key)} ${commit}/${run2}.${attempt} ${section.verdict} -->`;
  if (!SECTION.test(border)) throw new RangeError(`Not the stamp of a section: ${border}`);
  const text2 = [border, parts.map((part) => part.trimEnd()).join(`

${PART}

`), END].join(
    "\n"
  );
  return { key: borderKey(key), stamp, verdict: section.verdict, text: text2 };
}
function readSections(body) {
  const sections = [];
  let open2;
  let lines = [];
  for (const line of body.split("\n")) {
    const found = readBorder(line);
    if (found) {
      open2 = found;
      lines = [line];
      continue;
    }
    lines.push(line);
    if (!isLine(line, END)) continue;
    if (open2) sections.push({ ...open2, text: lines.join("\n") });
    open2 = void 0;
  }
  return sections;
}
function shortened(section) {
  const lines = section.text.split("\n");
  const last = lines.findLastIndex((line) => isLine(line, PART));
  if (last < 0) return void 0;
  return { ...section, text: [...lines.slice(0, last), SHORTENED, END].join("\n") };
}
function reduced(section, line) {
  const [border = ""] = section.text.split("\n", 1);
  return { ...section, text: [border, line, END].join("\n") };
}
function readBorder(line) {
  const groups = SECTION.exec(line)?.groups;
  if (!groups) return void 0;
  const { key = "", commit = "", run: run2 = "", attempt = "", verdict } = groups;
  return {
    key,
    stamp: { commit, run: Number(run2), attempt: Number(attempt) },
    verdict
  };
}
function isLine(line, text2) {
  return line === text2 || line === `${text2}\r`;
}

// packages/report/src/comment/comment.ts
var COMMENT_LIMIT = 65e3;
var RANK = ["pass", "fail", "error"];
function composeComment(existing2, change) {
  const { marker, key, stamp, section, limit = COMMENT_LIMIT } = change;
  const sections = [...readSections(existing2 ?? ""), withBorders(key, stamp, section)];
  const latest = /* @__PURE__ */ new Map();
  for (const each of sections) {
    const other = latest.get(each.key);
    if (!other || compareStamps(each.stamp, other.stamp) >= 0) latest.set(each.key, each);
  }
  const sorted = [...latest.values()].sort((a, b) => a.key < b.key ? -1 : 1);
  return fit(sorted, marker, borderKey(key), limit);
}
function hasSection(body, key, stamp) {
  return readSections(body).some(
    (section) => section.key === borderKey(key) && compareStamps(section.stamp, stamp) >= 0
  );
}
function fit(sections, marker, own, limit) {
  let kept = [...sections];
  let body = assemble(kept, sections, marker);
  while (body.length > limit) {
    const next = shrinkLongest(kept, shortened) ?? shrinkLongest(kept, toLine) ?? leaveOut(kept, own);
    if (!next) break;
    kept = next;
    body = assemble(kept, sections, marker);
  }
  return body;
}
function shrinkLongest(sections, shrink) {
  const byLength = [...sections].sort((a, b) => b.text.length - a.text.length);
  for (const section of byLength) {
    const shorter = shrink(section);
    if (shorter) return sections.map((each) => each === section ? shorter : each);
  }
  return void 0;
}
function toLine(section) {
  const { key, verdict, stamp } = section;
  const line = `${VERDICT_ICONS[verdict]} ${code(key)}: ${verdict} for ${code(shortSha(stamp.commit))}; the run has the details.`;
  const shorter = reduced(section, line);
  return shorter.text.length < section.text.length ? shorter : void 0;
}
function leaveOut(sections, own) {
  const others = sections.filter(({ key }) => key !== own);
  const least = others.reduce(
    (best, each) => best && rank(best) < rank(each) ? best : each,
    void 0
  );
  return least && sections.filter((each) => each !== least);
}
function assemble(kept, all, marker) {
  const latest = all.reduce(
    (best, { stamp }) => best && compareStamps(best, stamp) >= 0 ? best : stamp,
    void 0
  );
  const isCurrent = ({ stamp }) => stamp.commit === latest?.commit;
  const blocks = kept.map(
    (section) => isCurrent(section) ? section.text : `> ⏳ Out of date: of ${code(shortSha(section.stamp.commit))}, not yet of ${code(shortSha(latest?.commit ?? ""))}.

${section.text}`
  );
  const left = all.length - kept.length;
  return [
    marker,
    heading(all, all.filter(isCurrent), latest),
    ...blocks,
    ...left > 0 ? [`${plural(left, "more section")} did not fit here.`] : []
  ].join("\n\n");
}
function heading(all, current, latest) {
  const verdict = RANK[Math.max(0, ...current.map(rank))] ?? "error";
  const old = all.length - current.length;
  const scope = all.length === 1 ? "" : `${current.length} of ${plural(all.length, "section")} for this commit`;
  const outdated = old > 0 ? `; ${old} out of date, not counted` : "";
  return `## ${VERDICT_ICONS[verdict]} Gatehouse: ${verdict} for ${code(shortSha(latest?.commit ?? ""))}${scope === "" ? "" : `

${scope}${outdated}.`}`;
}
function rank({ verdict }) {
  return RANK.indexOf(verdict);
}
function compareStamps(a, b) {
  return a.run - b.run || a.attempt - b.attempt;
}

// packages/report/src/comment/suppression-entry.ts
var DAYS = 90;
var DAY = 864e5;
function suppressionEntry(finding, outcome, clean) {
  const until = new Date(lastSeen(outcome) + DAYS * DAY).toISOString().slice(0, 10);
  return [
    "suppressions:",
    "  entries:",
    `    - rule: ${scalar(printable(finding.rule.id))}`,
    ...scopeOf2(finding, clean).map(([key, text2]) => `      ${key}: ${scalar(text2)}`),
    `      reason: ''`,
    `      expires: ${until}`
  ];
}
var LONGEST = 1e3;
function scopeOf2({ location, resource }, clean) {
  const path = ["path", pathPattern(location.path)];
  const name = resource && resourceName(resource);
  if (resource === void 0 || name === void 0 || clean(name) !== name) return [path];
  if (resource.kind !== "endpoint") return [path, ["resource", name]];
  const url = urlPattern(resource.name);
  if (url.length > LONGEST) return [path];
  return location.address === void 0 ? [path, ["url", url]] : [["url", url]];
}
function urlPattern(endpoint) {
  return endpoint.replace(/^[A-Z]+ /u, "").replaceAll(/\*+/gu, "*");
}
function lastSeen({ scans }) {
  return Math.max(0, ...scans.map(({ finishedAt }) => finishedAt.getTime()));
}
function pathPattern(path) {
  const literal = printable(path).replace(/[*?[\]{}!#\\\uFFFD]|^\s|\s$/gu, "?");
  return literal.includes("/") ? literal : `/${literal}`;
}
function scalar(text2) {
  if (/^[A-Za-z][\w-]*\/[\w./-]+$/.test(text2)) return text2;
  if (/^[^'<\\]*$/.test(text2)) return `'${text2}'`;
  return JSON.stringify(text2).replaceAll("<", "\\x3C");
}

// packages/report/src/comment/head.ts
function headPart(outcome, clean, options, budget) {
  const { title, commit } = options;
  const { verdict } = outcome;
  const of = commit === void 0 ? "" : ` for ${code(shortSha(commit))}`;
  const closing = closingLines(outcome, clean, options);
  const page = new Page(budget - Buffer.byteLength(closing));
  page.add(`### ${VERDICT_ICONS[verdict]} ${escapeMarkdown(cut(title, 200))}: ${verdict}${of}
`);
  const [worst, ...others] = failing(outcome);
  if (verdict === "error") addReasons(page, outcome, clean);
  page.addSection(unreadSection(outcome, clean, options), Math.floor(page.left / 2));
  if (worst) {
    page.add(`${explainFinding(worst, others.length, clean, options)}
`);
    page.add(suppressionFold(worst, outcome, clean));
  }
  return page.toString() + closing;
}
function closingLines(outcome, clean, { links = [] }) {
  const compared = comparisonLine(outcome, clean);
  const shown = links.map(({ label, address }) => link(escapeMarkdown(label), address));
  return [
    countsTable(outcome),
    ...compared === void 0 ? [] : [`${compared}
`],
    ...unlisted(outcome).map((line) => `${line}
`),
    ...shown.length > 0 ? [`${shown.join(" · ")}
`] : []
  ].join("\n");
}
function suppressionFold(finding, outcome, clean) {
  const entry = fenced(suppressionEntry(finding, outcome, clean), "yaml");
  const file = code(clean(outcome.config ?? ".github/gatehouse.yml"));
  return `<details><summary>Meant to be so? The entry for ${file}; give it a reason</summary>

${entry}

</details>
`;
}

// packages/report/src/comment/section.ts
var DEFAULT_BUDGET = 4e4;
var HEAD_BUDGET = 6e3;
var REST_PART = 6e3;
var TOP_FINDINGS = 10;
function renderSection(outcome, options) {
  const { budget = DEFAULT_BUDGET } = options;
  const clean = pageCleaner(outcome);
  const parts = [headPart(outcome, clean, options, Math.min(budget, HEAD_BUDGET))];
  let left = budget - Buffer.byteLength(parts[0] ?? "");
  const take = (text2) => {
    left -= Buffer.byteLength(text2);
    return text2;
  };
  const top = new Page(Math.floor(left / 2));
  const told = new Set(
    failing(outcome).slice(0, 1).map(({ rule }) => rule.id)
  );
  const taken = addTop(top, outcome.shown, told, clean, options);
  parts.push(take(top.toString()));
  parts.push(take(attention(outcome, clean, options, Math.floor(left / 2))));
  const rules = new Page(Math.floor(left / 3));
  rules.addSection(ruleSection(outcome, clean, options, told));
  const last = take(rules.toString());
  parts.push(...restParts(outcome.shown.slice(taken), left, clean, options), last);
  return { verdict: outcome.verdict, parts: parts.filter((part) => part !== "") };
}
function addTop(page, shown, told, clean, links) {
  const open2 = shown.length > TOP_FINDINGS ? "**The worst**\n" : "";
  const before = new Set(told);
  const rows = shown.slice(0, TOP_FINDINGS).map((finding) => {
    const row = topRow(finding, before.has(finding.rule.id), clean, links);
    before.add(finding.rule.id);
    return row;
  });
  const taken = page.addSection({ open: open2, rows });
  for (const { rule } of shown.slice(0, taken)) told.add(rule.id);
  return taken;
}
function topRow({ rule, severity, location, message }, isTold, clean, links) {
  const where = location.address === void 0 ? `${placeLink(location, clean, links)} ` : "";
  const id = link(code(rule.id), links.ruleUrl?.(rule.id));
  return `- **${severity}** ${where}**${escapeMarkdown(clean(rule.title))}** ${id}<br>${prose(cut(clean(message), 500))}${isTold ? "" : `<br>**Fix:** ${prose(cut(clean(rule.fix), 500))}`}`;
}
function attention(outcome, clean, links, budget) {
  const page = new Page(budget);
  page.addSection(pendingSection(outcome, clean, links), Math.floor(page.left / 2));
  page.addSection(freshlySuppressedSection(outcome, clean, links), Math.floor(page.left / 3));
  page.addSection(noticeSection(outcome, clean, links));
  return page.toString();
}
function restParts(rest, budget, clean, links) {
  const parts = [];
  let written = 0;
  for (let left = budget; written < rest.length && left >= REST_PART; left -= REST_PART) {
    const page = new Page(REST_PART);
    const taken = addFindings2(page, rest.slice(written), clean, links);
    if (taken === 0) break;
    written += taken;
    const more = rest.length - written;
    const isLast = more > 0 && left < 2 * REST_PART;
    if (isLast) page.add(`
${plural(more, "finding")} did not fit here; the reports have all.`);
    parts.push(page.toString());
  }
  return parts;
}
function addFindings2(page, findings, clean, links) {
  const closing = "\n</details>\n";
  const reserve = closing.length + 100;
  page.add("<details><summary>More findings</summary>\n");
  let written = 0;
  for (const { section, size } of fileSections(findings, clean, links)) {
    const taken = page.addSection(section, reserve);
    written += taken;
    if (taken < size) break;
  }
  page.add(closing);
  return written;
}

// packages/report/src/console/paint.ts
var CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, magenta: 35, cyan: 36 };
function painter(colour) {
  return colour ? (name, text2) => `\x1B[${CODES[name]}m${text2}\x1B[0m` : (_, text2) => text2;
}
var SEVERITY_COLOURS = {
  critical: "magenta",
  high: "red",
  medium: "yellow",
  low: "blue"
};
var VERDICT_COLOURS = {
  pass: "green",
  fail: "red",
  error: "magenta"
};

// packages/report/src/console/closing.ts
var LIST_LIMIT = 20;
function closingLines2(outcome, style) {
  return [
    ...problems(outcome, style),
    ...suppressions(outcome, style),
    ...notices(outcome, style),
    ...totals(outcome, style)
  ];
}
function shownHeading(location, style) {
  return location.address === void 0 ? shownPath(location.path, style) : inert(headingOf(location, style.clean));
}
function shownPlace({ path, address }, style) {
  return address === void 0 ? shownPath(path, style) : inert(shownAddress(address, style.clean));
}
function shownLine(location, style) {
  const line = location.address === void 0 ? `:${location.startLine}` : "";
  return `${shownPlace(location, style)}${line}`;
}
function shownPath(path, { pathPrefix }) {
  return inert(printable(place(path, pathPrefix)));
}
function problems(outcome, style) {
  const rows = fileProblems(outcome, "failed").map(
    (problem) => `  ${shownProblem(problem, style)}  ${style.clean(problem.message)}`
  );
  return listed("Could not be scanned", rows, "more problem", style);
}
function shownProblem(problem, style) {
  const text2 = describePlace(problem, style.clean);
  return problem.address === void 0 ? shownPath(text2, style) : text2;
}
function suppressions({ suppressed }, style) {
  const rows = suppressed.filter(isFresh).map(({ rule, location, suppression }) => {
    const place2 = shownLine(location, style);
    const reason = style.clean(suppression?.reason ?? "") || "no reason given";
    return `  ${place2}  ${inert(printable(rule.id))}  ${reason}`;
  });
  return listed("Suppressed, new in this change", rows, "more suppression", style);
}
function notices(outcome, style) {
  const rows = toldNotices(outcome).map(({ kind, level, message, location }) => {
    const place2 = location ? `${shownLine(location, style)}  ` : "";
    const label = style.paint(level === "warning" ? "yellow" : "blue", level);
    return `  ${label}  ${place2}${NOTICE_TITLES[kind]}: ${style.clean(message)}`;
  });
  return listed("Notices", rows, "more notice", style);
}
function listed(heading2, rows, more, { paint }) {
  if (rows.length === 0) return [];
  const left = rows.length - LIST_LIMIT;
  return [
    paint("bold", heading2),
    ...rows.slice(0, LIST_LIMIT),
    ...left > 0 ? [`  and ${plural(left, more)}`] : [],
    ""
  ];
}
function totals(outcome, { clean, paint }) {
  const { verdict, suppressed, thresholds, comparison } = outcome;
  const { counts: counts2, total } = judged(outcome);
  const counted2 = total === 0 ? "" : ` (${describeCounts(counts2)})`;
  const hidden = belowThreshold(outcome);
  return [
    `${plural(total, comparison ? "new finding" : "finding")}${counted2}, ${suppressed.length} suppressed`,
    ...comparison ? [
      `${describeComparison(comparison, clean)}: ${existing(outcome)} there too, ${describeRest2(comparison)}`
    ] : [],
    ...hidden > 0 ? [`${hidden} below report-from: ${thresholds.reportFrom}`] : [],
    describeSeen(outcome),
    paint(VERDICT_COLOURS[verdict], paint("bold", `verdict: ${verdict}`)),
    ...outcome.reasons.map((reason) => `  ${clean(reason)}`)
  ];
}

// packages/report/src/console/code-frame.ts
var WIDTH = 160;
var LINES = 8;
function codeFrame(excerpt, location, paint) {
  const lines = excerpt.slice(0, LINES);
  const width = String(lines.at(-1)?.number ?? 0).length;
  return lines.flatMap(({ number, text: text2 }) => {
    const inside = number >= location.startLine && number <= location.endLine;
    const gutter = `${inside ? ">" : " "} ${String(number).padStart(width)} |`;
    const shown = inert(cut(printable(text2), WIDTH));
    const line = `${paint("dim", gutter)} ${inside ? shown : paint("dim", shown)}`.trimEnd();
    if (!inside || location.startLine !== location.endLine) return [line];
    const start = Math.min(location.startColumn, shown.length) - 1;
    const end = Math.min(location.endColumn - 1, shown.length);
    const marks = `${" ".repeat(Math.max(0, start))}${"^".repeat(Math.max(1, end - start))}`;
    return [line, `${paint("dim", `${" ".repeat(width + 2)} |`)} ${paint("red", marks)}`];
  });
}

// packages/report/src/console/console.ts
var CONTEXT = 1;
function renderConsole(outcome, options) {
  const { colour, limit = 50, pathPrefix, seeAll } = options;
  const clean = cleaner(outcome);
  const style = {
    // Every line of output starts with a mark or an indent of ours; `inert` is for what stands within.
    clean: (text2) => inert(clean(text2)),
    paint: painter(colour),
    pathPrefix
  };
  const excerptOf = excerpts(outcome);
  const lines = [];
  for (const { location, findings } of byHeading(outcome.shown.slice(0, limit))) {
    lines.push(style.paint("bold", shownHeading(location, style)));
    for (const finding of findings) {
      const frame2 = codeFrame(excerptOf(finding, CONTEXT), finding.location, style.paint);
      lines.push(...block(finding, frame2, style), "");
    }
  }
  const rest = outcome.shown.slice(limit);
  if (rest.length > 0) lines.push(...table2(rest, style), seeAll ? `  ${seeAll}` : "", "");
  lines.push(...closingLines2(outcome, style));
  return `${lines.join("\n")}
`;
}
function block(finding, frame2, { clean, paint }) {
  const { rule, severity, location } = finding;
  const { address, startLine, startColumn } = location;
  const position = address === void 0 ? `  ${startLine}:${startColumn}` : "";
  const label = paint(SEVERITY_COLOURS[severity], severity);
  return [
    `${position}  ${label}  ${paint("bold", clean(rule.title))}  ${paint("dim", inert(printable(rule.id)))}`,
    `    ${clean(finding.message)}`,
    ...frame2.map((line) => `    ${line}`),
    `    ${paint("dim", "why")}  ${clean(rule.why)}`,
    `    ${paint("cyan", "fix")}  ${clean(rule.fix)}`
  ];
}
function table2(findings, { clean, paint }) {
  const rows = /* @__PURE__ */ new Map();
  for (const { rule, severity } of findings) {
    const row = rows.get(`${severity} ${rule.id}`);
    if (row) row.amount++;
    else rows.set(`${severity} ${rule.id}`, { rule, severity, amount: 1 });
  }
  const sorted = [...rows.values()].sort(
    (a, b) => compareSeverity(a.severity, b.severity) || b.amount - a.amount
  );
  return [
    paint(
      "bold",
      `${plural(findings.length, "more finding")} (${describeCounts(count(findings))})`
    ),
    ...sorted.map(({ rule, severity, amount }) => {
      const label = paint(SEVERITY_COLOURS[severity], severity.padEnd(8));
      return `  ${String(amount).padStart(6)}  ${label}  ${clean(rule.title)}  ${paint("dim", inert(printable(rule.id)))}`;
    })
  ];
}

// packages/report/src/html/markup.ts
var SPECIAL = /[&<>"']/g;
function escapeHtml(text2) {
  return printable(text2).replace(SPECIAL, (character) => `&#${character.charCodeAt(0)};`);
}
function prose2(text2, limit = 2e3) {
  return cut(text2, limit).split(/`([^`]+)`/).map((part, index) => index % 2 === 1 ? `<code>${escapeHtml(part)}</code>` : escapeHtml(part)).join("");
}
function link2(label, address) {
  if (address === void 0 || !URL.canParse(address)) return label;
  const url = new URL(address);
  if (url.protocol !== "https:" || url.username !== "" || url.password !== "") return label;
  return `<a href="${escapeHtml(url.href)}" rel="noreferrer">${label}</a>`;
}
function anchor(kind, text2) {
  return `${kind}-${encodeURIComponent(printable(text2)).replace(/[^\w.-]/g, "_")}`;
}

// packages/report/src/html/finding.ts
var LINE_WIDTH = 300;
function findingHtml(finding, context) {
  const { rule, severity, location, resource, suppression, fingerprint } = finding;
  const { clean, fileUrl, excerpt } = context;
  const state = suppression ? "suppressed" : finding.state ?? "open";
  const isFile = location.address === void 0;
  const line = isFile ? `line&nbsp;${location.startLine}` : "";
  const mark2 = state === "open" || state === "existing" ? "" : ` <span class="badge quiet">${state}</span>`;
  const facts = [
    ["Fix", prose2(clean(rule.fix))],
    ["Rule", `<a href="#${anchor("rule", rule.id)}"><code>${escapeHtml(rule.id)}</code></a>`],
    // An address is the name of its resource.
    ...resource && isFile ? [["Resource", `<code>${escapeHtml(clean(nameOf2(resource)))}</code>`]] : [],
    [
      "Where",
      link2(
        `<code>${escapeHtml(isFile ? `${describeLocation(location, clean)}:${location.startColumn}` : placeName(location, clean))}</code>`,
        isFile ? fileUrl(location) : void 0
      )
    ],
    ["Fingerprint", `<code>${escapeHtml(fingerprint)}</code>`],
    ...suppression ? [["Suppressed", suppressionHtml(finding, clean)]] : []
  ];
  return `<details class="finding" id="${anchor("finding", `${rule.id}-${fingerprint}`)}" data-severity="${severity}" data-state="${state}" data-more="${escapeHtml(`${rule.id} ${rule.aliases.join(" ")} ${resource ? clean(nameOf2(resource)) : ""}`)}"><summary><span class="badge ${severity}">${severity}</span><span class="quiet">${line}</span><span class="what"><span class="title">${escapeHtml(clean(rule.title))}</span>${mark2}<span class="message">${prose2(clean(finding.message), 1e3)}</span></span></summary><div class="body">${frame(excerpt(finding), location)}<dl>${facts.map(([term, text2]) => `<dt>${term}</dt><dd>${text2}</dd>`).join("")}</dl></div></details>`;
}
function frame(lines, { startLine, endLine }) {
  if (lines.length === 0) return "";
  const width = String(lines.at(-1)?.number ?? 0).length;
  const rows = lines.map(({ number, text: text2 }) => {
    const row = escapeHtml(`${String(number).padStart(width)}  ${cut(text2, LINE_WIDTH)}`);
    return number >= startLine && number <= endLine ? `<span class="hit">${row}</span>` : `${row}
`;
  });
  return `<pre tabindex="0" aria-label="The lines in question">${rows.join("")}</pre>`;
}
function suppressionHtml({ suppression }, clean) {
  const { reason = "", syntax = "", owner, until } = suppression ?? {};
  const parts = [
    reason.trim() === "" ? "no reason given" : prose2(clean(reason), 500),
    `by <code>${escapeHtml(clean(syntax))}</code>`,
    ...owner === void 0 ? [] : [`owner ${escapeHtml(clean(owner))}`],
    ...until === void 0 ? [] : [`until ${escapeHtml(clean(until))}`]
  ];
  return parts.join(", ");
}
function nameOf2({ kind, namespace, name }) {
  return [kind, namespace, name].filter((part) => part !== void 0 && part !== "").join("/");
}

// packages/report/src/html/head.ts
import { hash } from "node:crypto";

// packages/report/src/html/script.ts
var SCRIPT = `'use strict';
(() => {
  const $ = (selector) => document.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const search = $('#search'), state = $('#state'), boxes = all('#severities input'), said = $('#said');
  const files = all('.file').map((element) => ({
    element,
    findings: all('.finding', element).map((details) => ({
      details, severity: details.dataset.severity, state: details.dataset.state,
      text: (element.querySelector('h3').textContent + ' ' + details.querySelector('summary').textContent + ' ' + details.dataset.more).toLowerCase(),
    })),
  }));
  const total = files.reduce((sum, { findings }) => sum + findings.length, 0);
  function filter() {
    const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
    const severities = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    const wanted = state.value;
    let shown = 0;
    for (const { element, findings } of files) {
      let inFile = 0;
      for (const finding of findings) {
        const fits = severities.has(finding.severity) && (wanted === 'all' || finding.state === wanted)
          && words.every((word) => finding.text.includes(word));
        finding.details.hidden = !fits;
        if (fits) inFile++;
      }
      element.hidden = inFile === 0;
      shown += inFile;
    }
    said.textContent = shown === total ? total + ' findings' : shown + ' of ' + total + ' findings';
    const kept = new URLSearchParams();
    if (search.value) kept.set('q', search.value);
    if (severities.size < boxes.length) kept.set('severity', [...severities].join(','));
    if (wanted !== state.options[0].value) kept.set('state', wanted);
    const hash = '#' + kept;
    if (location.hash.startsWith('#q=') || location.hash.startsWith('#s') || location.hash.length < 2) {
      try { history.replaceState(null, '', kept.size ? hash : location.pathname + location.search); } catch {}
    }
  }
  function restore() {
    const kept = new URLSearchParams(location.hash.slice(1));
    if (kept.has('q')) search.value = kept.get('q');
    if (kept.has('severity')) {
      const wanted = kept.get('severity').split(',');
      for (const box of boxes) box.checked = wanted.includes(box.value);
    }
    if ([...state.options].some((option) => option.value === kept.get('state'))) state.value = kept.get('state');
  }
  function step(by) {
    const rows = all('.finding:not([hidden]) > summary').filter((row) => row.offsetParent !== null);
    const at = rows.indexOf(document.activeElement);
    const next = rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + by))];
    if (next) next.focus();
  }
  function openTarget() {
    const target = document.getElementById(location.hash.slice(1));
    if (target && target.tagName === 'DETAILS') target.open = true;
  }
  document.documentElement.classList.add('live');
  let waiting;
  search.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(filter, 80); });
  state.addEventListener('change', filter);
  for (const box of boxes) box.addEventListener('change', filter);
  $('#expand').addEventListener('click', () => {
    const shown = all('.finding:not([hidden])');
    const open = shown.some((details) => !details.open);
    for (const details of shown) details.open = open;
  });
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName) && document.activeElement.type !== 'checkbox';
    if (event.key === 'Escape' && typing) { search.value = ''; filter(); document.activeElement.blur(); }
    else if (typing) return;
    else if (event.key === '/') { event.preventDefault(); search.focus(); }
    else if (event.key === 'j') step(1);
    else if (event.key === 'k') step(-1);
  });
  addEventListener('hashchange', openTarget);
  restore();
  filter();
  openTarget();
})();
`;

// packages/report/src/html/style.ts
var STYLE = `
:root{color-scheme:light dark;--ground:#fff;--raised:#f6f8fa;--line:#d1d9e0;--text:#1f2328;--quiet:#57606a;--link:#0550ae;
--critical:#a40e26;--high:#a0400c;--medium:#7a5200;--low:#0550ae;--pass:#116329;--mark:#fff3c4}
@media(prefers-color-scheme:dark){:root{--ground:#0d1117;--raised:#161b22;--line:#3d444d;--text:#e6edf3;--quiet:#9da7b1;
--link:#79b8ff;--critical:#ff9492;--high:#ffa657;--medium:#e3b341;--low:#79c0ff;--pass:#56d364;--mark:#3a2f0b}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:15px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif}
main,header{max-width:76rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:1.5rem}
h1{font-size:1.6rem;margin:0 0 .25rem}
h2{font-size:1.15rem;margin:2rem 0 .5rem}
h3{font:600 .95rem/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;margin:0;overflow-wrap:anywhere}
code,pre{font:.87em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
code{overflow-wrap:anywhere}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{position:static}
.verdict{display:inline-block;border:2px solid currentcolor;border-radius:.4rem;padding:0 .6rem;text-transform:uppercase;letter-spacing:.04em}
.pass{color:var(--pass)}.fail,.critical{color:var(--critical)}.error,.high{color:var(--high)}.medium{color:var(--medium)}.low{color:var(--low)}
.quiet{color:var(--quiet)}
ul.plain{list-style:none;padding:0;margin:.5rem 0}
table{border-collapse:collapse;margin:.75rem 0}
th,td{border:1px solid var(--line);padding:.25rem .7rem;text-align:right}
th[scope=row],thead th:first-child{text-align:left}
thead th{background:var(--raised)}
.bar{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;align-items:center;padding:.75rem 0;
background:var(--ground);border-bottom:1px solid var(--line)}
.bar fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.25rem .9rem}
.bar legend{float:left;margin-right:.6rem;color:var(--quiet)}
.bar input[type=search]{flex:1 1 16rem;min-width:12rem;font:inherit;color:inherit;background:var(--raised);border:1px solid var(--quiet);border-radius:.4rem;padding:.35rem .6rem}
.bar select,.bar button{font:inherit;color:inherit;background:var(--raised);border:1px solid var(--quiet);border-radius:.4rem;padding:.3rem .6rem}
.file{border:1px solid var(--line);border-radius:.5rem;margin:1rem 0;content-visibility:auto;contain-intrinsic-size:auto 12rem}
.file>h3{background:var(--raised);padding:.5rem .9rem;border-radius:.5rem .5rem 0 0}
.finding{border-top:1px solid var(--line)}
.finding>summary{display:grid;grid-template-columns:5.5rem 4rem 1fr;gap:0 .5rem;padding:.45rem .9rem;cursor:pointer;list-style:none}
.finding>summary::-webkit-details-marker{display:none}
.finding>summary:hover{background:var(--raised)}
.finding>summary .title{font-weight:600;overflow-wrap:anywhere}
.finding>summary .message{display:block;font-weight:400;color:var(--quiet);overflow-wrap:anywhere}
.badge{font-weight:600;text-transform:uppercase;font-size:.8rem;letter-spacing:.03em}
.finding .body{padding:.25rem .9rem .9rem 1.6rem;overflow-wrap:anywhere}
pre{background:var(--raised);border:1px solid var(--line);border-radius:.4rem;padding:.5rem .7rem;overflow:auto;margin:.5rem 0}
pre .hit{background:var(--mark);display:block}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:.5rem 0}
dt{color:var(--quiet)}dd{margin:0;overflow-wrap:anywhere}
.rule{margin:1rem 0}
.scripted{display:none}
.live .scripted{display:flex}
[hidden]{display:none!important}
kbd{border:1px solid var(--quiet);border-radius:.25rem;padding:0 .3rem;font:.85em ui-monospace,monospace}
footer{margin:3rem 0 2rem;color:var(--quiet)}
@media(max-width:40rem){.finding>summary{grid-template-columns:1fr auto}.finding>summary .what{grid-column:1/-1}}
@media print{.bar{display:none!important}.file{content-visibility:visible}}
`;

// packages/report/src/html/head.ts
var POLICY = [
  "default-src 'none'",
  `style-src ${sourceOf(STYLE)}`,
  `script-src ${sourceOf(SCRIPT)}`,
  "base-uri 'none'",
  "form-action 'none'"
].join("; ");
function head(title) {
  return `<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>`;
}
var script = `<script>${SCRIPT}</script>`;
function sourceOf(text2) {
  return `'sha256-${hash("sha256", text2, "base64")}'`;
}

// packages/report/src/html/overview.ts
function overview(outcome, clean, title) {
  const { verdict, reasons, comparison, counts: counts2, total, suppressed } = outcome;
  const rows = [
    ...comparison ? [["New", comparison.fresh, comparison.freshTotal]] : [],
    [comparison ? "All open" : "Open", counts2, total]
  ];
  return `<header><a class="skip" href="#findings">To the findings</a><h1>${escapeHtml(title)} <span class="verdict ${verdict}">${verdict}</span></h1>
${list(reasons.map((reason) => prose2(clean(reason), 500)))}
<table><thead><tr><th scope="col">Findings</th>${SEVERITIES.map((severity) => `<th scope="col">${severity}</th>`).join("")}<th scope="col">total</th></tr></thead><tbody>${rows.map(
    ([name, of, sum]) => `<tr><th scope="row">${name}</th>${SEVERITIES.map((severity) => `<td class="${of[severity] > 0 ? severity : "quiet"}">${of[severity]}</td>`).join("")}<td>${sum}</td></tr>`
  ).join("")}</tbody></table>
<p class="quiet">${[
    `${suppressed.length} suppressed`,
    ...comparison ? [
      `compared with ${escapeHtml(clean(comparison.description))} (${escapeHtml(comparison.base.slice(0, 7))})`,
      describeRest2(comparison)
    ] : []
  ].join(" · ")}</p></header>`;
}
function coverage(outcome, clean) {
  const problems2 = ["failed", "scanned", "deferred"].flatMap(
    (status) => fileProblems(outcome, status).map(
      (problem) => `<code>${escapeHtml(describePlace(problem, clean))}</code>: ${prose2(clean(problem.message), 500)}`
    )
  );
  const notices2 = toldNotices(outcome).map(({ message, location }) => {
    const place2 = location ? ` <code>${escapeHtml(describeLocation(location, clean))}</code>` : "";
    return `${prose2(clean(message), 500)}${place2}`;
  });
  const scans = outcome.scans.map(
    ({ phase, tool, scope, startedAt, finishedAt }) => `${escapeHtml(phase)}${scope === "" ? "" : ` of <code>${escapeHtml(scope)}</code>`}: ${escapeHtml(clean(`${tool.name} ${tool.version}`))}, ${escapeHtml(startedAt.toISOString())}, ${((finishedAt.getTime() - startedAt.getTime()) / 1e3).toFixed(1)} s`
  );
  return `${notices2.length > 0 ? `<h2>Notices</h2>${list(notices2)}` : ""}
<h2>Coverage</h2><p>${escapeHtml(describeSeen(outcome))}.</p>${list(problems2.slice(0, 1e3))}
<h2>Scans</h2>${list(scans)}`;
}
function list(items) {
  return items.length === 0 ? "" : `<ul class="plain">${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
}

// packages/report/src/html/page.ts
var LIMIT = 1e4;
var FRAMES = 2e3;
function* htmlChunks(outcome, options = {}) {
  const { title = "Gatehouse", fileUrl = () => void 0, limit = LIMIT } = options;
  const clean = cleaner(outcome);
  const excerptOf = excerpts(outcome);
  const [fresh, old] = [true, false].map(
    (isNew) => outcome.open.filter(({ state }) => state !== "existing" === isNew)
  );
  const listed2 = [...fresh ?? [], ...old ?? [], ...outcome.suppressed];
  const kept = listed2.slice(0, limit);
  let frames = 0;
  const context = {
    clean,
    fileUrl,
    excerpt: (finding) => frames++ < FRAMES ? excerptOf(finding, 2) : []
  };
  yield `<!doctype html>
<html lang="en">
<head>
${head(`${title}: ${outcome.verdict}`)}
</head>
<body>
${overview(outcome, clean, title)}
<main>
${bar(outcome)}
<h2 id="findings" tabindex="-1">Findings</h2>
`;
  if (listed2.length === 0) yield "<p>There are none.</p>\n";
  for (const { location, findings } of byHeading(kept)) {
    yield `<section class="file"><h3>${escapeHtml(headingOf(location, clean))} <span class="quiet">${findings.length}</span></h3>`;
    for (const finding of findings) yield findingHtml(finding, context);
    yield "</section>\n";
  }
  if (kept.length < listed2.length)
    yield `<p>${plural(listed2.length - kept.length, "more finding")} did not fit here; the JSON report has all.</p>
`;
  yield rulesHtml(rulesOf(kept), clean, options);
  yield `${coverage(outcome, clean)}
</main>
${script}
</body>
</html>
`;
}
function renderHtml(outcome, options = {}) {
  return [...htmlChunks(outcome, options)].join("");
}
function bar({ comparison }) {
  const states = comparison ? ["all", "new", "existing", "suppressed"] : ["all", "open", "suppressed"];
  return `<div class="bar scripted"><input id="search" type="search" placeholder="Search rule, file, resource, text" aria-label="Search findings" aria-keyshortcuts="/">
<fieldset id="severities"><legend>Severity</legend>${SEVERITIES.map((severity) => `<label class="${severity}"><input type="checkbox" value="${severity}" checked> ${severity}</label>`).join("")}</fieldset>
<label>State <select id="state">${states.map((state) => `<option>${state}</option>`).join("")}</select></label>
<button id="expand" type="button">Expand or fold all</button>
<span class="quiet"><kbd>/</kbd> search <kbd>j</kbd> <kbd>k</kbd> next, previous</span>
<strong id="said" role="status"></strong></div>`;
}
function rulesHtml(rules, clean, { ruleUrl }) {
  if (rules.length === 0) return "";
  const sections = rules.map(({ id, title, why: why2, fix, references, aliases, tags }) => {
    const links = references.map((each) => link2(escapeHtml(clean(each)), each));
    return `<section class="rule" id="${anchor("rule", id)}" tabindex="-1"><h3>${link2(escapeHtml(id), ruleUrl?.(id))}</h3><p><strong>${escapeHtml(clean(title))}.</strong> ${prose2(clean(why2))}</p><p><strong>Fix:</strong> ${prose2(clean(fix))}</p>${links.length > 0 ? `<p class="quiet">See ${links.join(", ")}</p>` : ""}${aliases.length + tags.length > 0 ? `<p class="quiet">Also known as ${escapeHtml([...aliases, ...tags].map(clean).join(", "))}</p>` : ""}</section>`;
  });
  return `<h2>Rules</h2>
${sections.join("\n")}
`;
}

// packages/report/src/text/remembered.ts
function remembered(write) {
  const known2 = /* @__PURE__ */ new Map();
  return (key) => {
    let text2 = known2.get(key);
    if (text2 === void 0) {
      text2 = write(key);
      known2.set(key, text2);
    }
    return text2;
  };
}

// packages/report/src/json/text.ts
var INLINE_COMMAND = /##(?=\w*\[)/g;
function jsonText(value) {
  return `${JSON.stringify(value, void 0, 2).replace(INLINE_COMMAND, "#\\u0023")}
`;
}
function jsonLine(value) {
  const text2 = JSON.stringify(value);
  return text2.includes("##") ? text2.replace(INLINE_COMMAND, "#\\u0023") : text2;
}

// packages/report/src/json/finding.ts
function findingWriter(clean) {
  const ruleText = remembered(
    (rule) => `"rule":${jsonLine(printable(rule.id))},"title":${jsonLine(clean(rule.title))}`
  );
  const pathText = remembered((path) => jsonLine(printable(path)));
  const resourceText = remembered((resource) => jsonLine(ofResource(resource, clean)));
  const place2 = ({
    path,
    startLine,
    startColumn,
    endLine,
    endColumn,
    address
  }) => {
    const added = address === void 0 ? "" : `,"address":${quoted(clean(address))}`;
    return `{"path":${pathText(path)},"startLine":${startLine},"startColumn":${startColumn},"endLine":${endLine},"endColumn":${endColumn}${added}}`;
  };
  return ({
    rule,
    severity,
    message,
    location,
    related,
    resource,
    fingerprint,
    engine,
    state,
    fix,
    suppression
  }) => {
    const parts = [
      ruleText(rule),
      `"severity":"${severity}","message":${quoted(clean(message))},"location":${place2(location)},"related":[${(related ?? []).map(place2).join(",")}]`
    ];
    if (resource) parts.push(`"resource":${resourceText(resource)}`);
    parts.push(`"fingerprint":${quoted(fingerprint)},"engine":${quoted(printable(engine))}`);
    if (state) parts.push(`"state":"${state}"`);
    const shownFix = fix && cleanFix(fix, clean);
    if (shownFix) parts.push(`"fix":${jsonLine(shownFix)}`);
    if (suppression) parts.push(`"suppression":${jsonLine(ofSuppression(suppression, clean))}`);
    return `{${parts.join(",")}}`;
  };
}
var NEEDS_NO_ESCAPE = /^(?:[\x20\x21\x24-\x5b\x5d-\x7e]|#(?!#))*$/;
function quoted(text2) {
  return NEEDS_NO_ESCAPE.test(text2) ? `"${text2}"` : jsonLine(text2);
}
function fixedFinding(finding, clean) {
  const { rule, severity, location, resource, fingerprint } = finding;
  return {
    rule: printable(rule.id),
    title: clean(rule.title),
    severity,
    location: ofLocation(location, clean),
    ...resource && { resource: ofResource(resource, clean) },
    fingerprint
  };
}
function ofLocation(location, clean) {
  const { path, address } = location;
  return {
    ...location,
    path: printable(path),
    ...address !== void 0 && { address: clean(address) }
  };
}
function cleanFix({ description, edits }, clean) {
  if (!edits.every(({ text: text2 }) => isShowable(text2, clean))) return void 0;
  return {
    description: clean(description),
    edits: edits.map(({ location, text: text2 }) => ({ location: ofLocation(location, clean), text: text2 }))
  };
}
function ofResource({ kind, name, namespace }, clean) {
  return {
    kind: clean(kind),
    name: clean(name),
    ...namespace === void 0 ? {} : { namespace: clean(namespace) }
  };
}
function ofSuppression(suppression, clean) {
  const { kind, syntax, reason, owner, until, location, isNew } = suppression;
  return {
    kind,
    syntax: clean(syntax),
    ...reason === void 0 ? {} : { reason: clean(reason) },
    ...owner === void 0 ? {} : { owner: clean(owner) },
    ...until === void 0 ? {} : { until: clean(until) },
    ...location === void 0 ? {} : { location: ofLocation(location, clean) },
    ...isNew === void 0 ? {} : { isNew }
  };
}

// packages/report/src/json/report.ts
function jsonFrame(outcome, clean) {
  const { verdict, thresholds, counts: counts2, total, comparison, scans } = outcome;
  const findings = [...outcome.shown, ...outcome.suppressed];
  return {
    version: 1,
    verdict,
    reasons: outcome.reasons.map(clean),
    thresholds,
    counts: counts2,
    total,
    ...comparison && { comparison: ofComparison(comparison, clean) },
    notices: noticesOf2(outcome).map((notice) => ofNotice3(notice, clean)),
    rules: rulesOf(findings).map((rule) => ofRule(rule, clean)),
    coverage: { ...seen(outcome), problems: troubledFiles(outcome, clean) },
    scans: scans.map(({ phase, tool, startedAt, finishedAt, incomplete }) => ({
      phase: printable(phase),
      tool: { name: printable(tool.name), version: printable(tool.version) },
      startedAt: startedAt.toISOString(),
      finishedAt: finishedAt.toISOString(),
      incomplete: incomplete.map(clean)
    }))
  };
}
function renderJson(outcome) {
  return [...jsonChunks(outcome)].join("");
}
function* jsonChunks(outcome) {
  const clean = cleaner(outcome);
  const head2 = jsonText({ ...jsonFrame(outcome, clean), findings: [] }).trimEnd();
  yield head2.slice(0, head2.lastIndexOf("[]"));
  const write = findingWriter(clean);
  let separator = "[\n";
  for (const finding of [...outcome.shown, ...outcome.suppressed]) {
    yield `${separator}    ${write(finding)}`;
    separator = ",\n";
  }
  yield separator === "[\n" ? "[]\n}\n" : "\n  ]\n}\n";
}
function ofComparison(comparison, clean) {
  const { base, description, fresh, freshTotal, fixed, gone: gone2 } = comparison;
  return {
    base: clean(base),
    description: clean(description),
    fresh,
    freshTotal,
    fixed: fixed.map((finding) => fixedFinding(finding, clean)),
    ...gone2 !== void 0 && { gone: gone2 }
  };
}
function ofNotice3({ kind, level, message, location }, clean) {
  return {
    kind,
    level,
    message: clean(message),
    ...location && { location: ofLocation(location, clean) }
  };
}
function ofRule(rule, clean) {
  return {
    id: printable(rule.id),
    title: clean(rule.title),
    severity: rule.severity,
    why: clean(rule.why),
    fix: clean(rule.fix),
    references: rule.references.map(clean),
    aliases: rule.aliases.map(clean),
    tags: rule.tags.map(clean)
  };
}
function troubledFiles(outcome, clean) {
  return outcome.scans.flatMap((scan) => scan.coverage.files).filter((file) => file.status === "failed" || file.problems.length > 0).map(({ path, status, kind, problems: problems2, address }) => ({
    path: printable(path),
    status,
    kind: printable(kind),
    problems: problems2.map((problem) => ({ ...problem, message: clean(problem.message) })),
    ...address !== void 0 && { address: clean(address) }
  }));
}

// packages/report/src/sarif/limits/loose-json.ts
function record(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function array(value) {
  return Array.isArray(value) ? value : [];
}
function text(value) {
  return typeof value === "string" && value !== "" ? value : void 0;
}

// packages/report/src/sarif/limits/result.ts
var MAX_LOCATIONS = 1e3;
var MAX_THREAD_FLOW_LOCATIONS = 1e4;
var LEVELS3 = /* @__PURE__ */ new Set(["none", "note", "warning", "error"]);
var NOT_RELATIVE = /^[a-z][a-z0-9+.-]*:|^\/|\\|(^|\/)\.\.(\/|$)/i;
var NOT_ENCODED = /[^\x21-\x7e]|["<>^`{|}]|%(?![0-9a-f]{2})/i;
function checkResult(result, at, context) {
  const { report } = context;
  if (text(record(result["message"])["text"]) === void 0)
    report("message", `${at}/message/text`, "missing or empty");
  if (result["level"] !== void 0 && !LEVELS3.has(result["level"]))
    report("level", `${at}/level`, "is not note, warning or error");
  if (array(result["suppressions"]).length > 0)
    report("suppressions", `${at}/suppressions`, "GitHub opens an alert for it all the same");
  const id = checkRuleReference(result, at, context);
  checkFingerprint(result, id, at, context);
  checkLocations(result, at, report);
}
function checkRuleReference(result, at, { rules, report }) {
  const index = result["ruleIndex"];
  const referred = typeof index === "number" ? rules[index] : void 0;
  if (index !== void 0 && referred === void 0)
    report("rule-index", `${at}/ruleIndex`, "is out of range");
  const id = text(result["ruleId"]);
  if (id === void 0) report("rule-id", `${at}/ruleId`, "missing or empty");
  else if (referred !== void 0 && record(referred)["id"] !== id)
    report("rule-index", `${at}/ruleIndex`, "points at another rule than ruleId");
  return id ?? "";
}
function checkFingerprint(result, ruleId, at, { fingerprints, report }) {
  const place2 = `${at}/partialFingerprints/primaryLocationLineHash`;
  const hash2 = text(record(result["partialFingerprints"])["primaryLocationLineHash"]);
  if (hash2 === void 0) {
    report("fingerprint", place2, "missing or empty");
    return;
  }
  const uri = primaryUri(result);
  const key = `${ruleId}\0${uri}\0${hash2}`;
  if (fingerprints.has(key))
    report("duplicate-fingerprint", place2, "another result of the rule in the file has this one");
  fingerprints.add(key);
}
function primaryUri(result) {
  const physical = record(record(array(result["locations"])[0])["physicalLocation"]);
  return text(record(physical["artifactLocation"])["uri"]) ?? "";
}
function checkLocations(result, at, report) {
  const locations = array(result["locations"]);
  const related = array(result["relatedLocations"]);
  if (locations.length === 0) report("locations", `${at}/locations`, "missing or empty");
  if (locations.length > MAX_LOCATIONS)
    report("locations", `${at}/locations`, `${locations.length}, the limit is ${MAX_LOCATIONS}`);
  if (related.length > MAX_LOCATIONS)
    report(
      "related-locations",
      `${at}/relatedLocations`,
      `${related.length}, the limit is ${MAX_LOCATIONS}`
    );
  for (const [index, location] of locations.entries())
    checkLocation(record(location), `${at}/locations/${index}`, report);
  for (const [index, location] of related.entries())
    checkLocation(record(location), `${at}/relatedLocations/${index}`, report);
  const steps = array(result["codeFlows"]).flatMap((flow) => array(record(flow)["threadFlows"])).reduce((sum, thread) => sum + array(record(thread)["locations"]).length, 0);
  if (steps > MAX_THREAD_FLOW_LOCATIONS)
    report(
      "thread-flow-locations",
      `${at}/codeFlows`,
      `${steps}, the limit is ${MAX_THREAD_FLOW_LOCATIONS}`
    );
}
function checkLocation(location, at, report) {
  const physical = record(location["physicalLocation"]);
  const uri = text(record(physical["artifactLocation"])["uri"]);
  const place2 = `${at}/physicalLocation`;
  if (uri === void 0) report("location", `${place2}/artifactLocation/uri`, "missing or empty");
  else if (NOT_RELATIVE.test(uri) || NOT_ENCODED.test(uri))
    report(
      "uri",
      `${place2}/artifactLocation/uri`,
      "is not an encoded path relative to the repository"
    );
  checkRegion(record(physical["region"]), `${place2}/region`, report);
}
function checkRegion(region, at, report) {
  const keys = ["startLine", "startColumn", "endLine", "endColumn"];
  const missing2 = keys.filter((key) => !isPosition(region[key]));
  if (missing2.length > 0) {
    report("region", at, `lacks ${missing2.join(", ")} as a whole number from 1`);
    return;
  }
  const [startLine, startColumn, endLine, endColumn] = keys.map((key) => Number(region[key]));
  if (endLine < startLine || endLine === startLine && endColumn < startColumn)
    report("region", at, "ends before it starts");
}
function isPosition(value) {
  return Number.isInteger(value) && Number(value) >= 1;
}

// packages/report/src/sarif/limits/rule.ts
var MAX_ID = 255;
var MAX_DESCRIPTION = 1024;
var MAX_TAGS = 20;
var DECIMAL = /^\d{1,2}(\.\d+)?$/;
function checkRule(rule, at, ids, report) {
  const id = text(rule["id"]);
  if (id === void 0 || id.length > MAX_ID)
    report("rule-id", `${at}/id`, `needs 1 to ${MAX_ID} characters`);
  else if (ids.has(id)) report("duplicate-rule", `${at}/id`, "another rule has this id");
  if (id !== void 0) ids.add(id);
  checkText(rule, "shortDescription", MAX_DESCRIPTION, at, report);
  checkText(rule, "fullDescription", MAX_DESCRIPTION, at, report);
  checkText(rule, "help", Infinity, at, report);
  const name = rule["name"];
  if (name !== void 0 && (text(name)?.length ?? Infinity) > MAX_ID)
    report("rule-text", `${at}/name`, `needs 1 to ${MAX_ID} characters`);
  const properties = record(rule["properties"]);
  const tags = array(properties["tags"]);
  if (tags.length > MAX_TAGS)
    report("tags", `${at}/properties/tags`, `${tags.length}, the limit is ${MAX_TAGS}`);
  checkSecuritySeverity(properties["security-severity"], at, report);
}
function checkText(rule, key, limit, at, report) {
  const value = text(record(rule[key])["text"]);
  if (value === void 0) report("rule-text", `${at}/${key}/text`, "missing or empty");
  else if (value.length > limit)
    report("rule-text", `${at}/${key}/text`, `${value.length} characters, the limit is ${limit}`);
}
function checkSecuritySeverity(value, at, report) {
  const place2 = `${at}/properties/security-severity`;
  if (typeof value !== "string") {
    report("security-severity", place2, "is not a string");
    return;
  }
  const number = Number(value);
  if (!DECIMAL.test(value) || number <= 0 || number > 10)
    report("security-severity", place2, "is not a number above 0.0 and up to 10.0");
  else if (number > 8.9 && number <= 9)
    report("security-severity", place2, "lies between high and critical");
}

// packages/report/src/sarif/limits/limits.ts
var MAX_GZIP_BYTES = 1e7;
var MAX_RUNS = 20;
var MAX_RESULTS = 25e3;
var MAX_RULES = 25e3;
var MAX_EXTENSIONS = 100;
var MAX_NAME = 255;
function checkGithubLimits(sarif, gzipBytes) {
  const problems2 = [];
  const report = (limit, at, message) => problems2.push({ limit, at, message });
  const log = record(sarif);
  const runs = array(log["runs"]);
  if (gzipBytes !== void 0 && gzipBytes > MAX_GZIP_BYTES)
    report("gzip-size", "", `${gzipBytes} bytes compressed, the limit is ${MAX_GZIP_BYTES}`);
  if (text(log["$schema"]) === void 0) report("schema", "/$schema", "missing");
  if (log["version"] !== "2.1.0") report("version", "/version", "is not 2.1.0");
  if (!Array.isArray(log["runs"])) report("runs", "/runs", "missing");
  atMost(MAX_RUNS, runs, "runs", "/runs", report);
  const categories = /* @__PURE__ */ new Set();
  for (const [index, run2] of runs.entries())
    checkRun(record(run2), `/runs/${index}`, categories, report);
  return problems2;
}
function checkRun(run2, at, categories, report) {
  const tool = record(run2["tool"]);
  const driver = record(tool["driver"]);
  const rules = array(driver["rules"]);
  const results = array(run2["results"]);
  const name = text(driver["name"]);
  if (name === void 0 || name.length > MAX_NAME)
    report("driver-name", `${at}/tool/driver/name`, `needs 1 to ${MAX_NAME} characters`);
  if (!Array.isArray(driver["rules"])) report("rules", `${at}/tool/driver/rules`, "missing");
  if (!Array.isArray(run2["results"])) report("results", `${at}/results`, "missing");
  atMost(MAX_RULES, rules, "rules", `${at}/tool/driver/rules`, report);
  atMost(MAX_RESULTS, results, "results", `${at}/results`, report);
  atMost(MAX_EXTENSIONS, array(tool["extensions"]), "extensions", `${at}/tool/extensions`, report);
  checkCategory(run2, name ?? "", at, categories, report);
  checkExecution(run2, at, report);
  const ids = /* @__PURE__ */ new Set();
  for (const [index, rule] of rules.entries())
    checkRule(record(rule), `${at}/tool/driver/rules/${index}`, ids, report);
  const fingerprints = /* @__PURE__ */ new Set();
  for (const [index, result] of results.entries())
    checkResult(record(result), `${at}/results/${index}`, { rules, fingerprints, report });
}
function checkCategory(run2, name, at, categories, report) {
  const place2 = `${at}/automationDetails/id`;
  const id = text(record(run2["automationDetails"])["id"]);
  if (!id?.endsWith("/")) report("automation-id", place2, "does not end with a slash");
  const category = `${name}\0${id?.slice(0, id.lastIndexOf("/") + 1) ?? ""}`;
  if (categories.has(category))
    report("duplicate-category", place2, "another run has the same tool and category");
  categories.add(category);
}
function checkExecution(run2, at, report) {
  for (const [index, invocation] of array(run2["invocations"]).entries()) {
    if (record(invocation)["executionSuccessful"] === false)
      report("failed-execution", `${at}/invocations/${index}`, "GitHub takes no results from it");
  }
}
function atMost(limit, items, name, at, report) {
  if (items.length > limit) report(name, at, `${items.length}, the limit is ${limit}`);
}

// packages/report/src/sarif/rule.ts
var NAME_LIMIT = 255;
var DESCRIPTION_LIMIT = 1024;
var TAG_LIMIT = 10;
var SARIF_LEVELS = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note"
};
var SECURITY_SEVERITY = {
  critical: "9.5",
  high: "8.0",
  medium: "5.5",
  low: "2.5"
};
var PROBLEM_SEVERITY = { error: "error", warning: "warning", note: "recommendation" };
function rankedId({ rule, severity }) {
  const suffix = severity === rule.severity ? "" : `/${severity}`;
  return cut(printable(rule.id), NAME_LIMIT - suffix.length) + suffix;
}
function rankRules(rules, findings) {
  const byId = /* @__PURE__ */ new Map();
  const asked = rules.map((rule) => ({ rule, severity: rule.severity }));
  for (const { rule, severity } of [...asked, ...findings]) {
    const id = rankedId({ rule, severity });
    if (!byId.has(id)) byId.set(id, { id, rule, severity });
  }
  return [...byId.values()].sort(
    (a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0) || compareSeverity(a.severity, b.severity)
  );
}
function sarifRule({ id, rule, severity }, clean, helpUri) {
  const level = SARIF_LEVELS[severity];
  const title = clean(rule.title) || id;
  const why2 = clean(rule.why) || title;
  const fix = clean(rule.fix) || title;
  const references = rule.references.map(clean);
  return {
    id,
    name: cut(pascalCase(id), NAME_LIMIT),
    shortDescription: { text: cut(title, DESCRIPTION_LIMIT) },
    fullDescription: { text: cut(why2, DESCRIPTION_LIMIT) },
    help: {
      text: [why2, `Fix: ${fix}`, ...references].join("\n"),
      markdown: [
        prose(why2),
        `**Fix:** ${prose(fix)}`,
        references.map((address) => `- ${link(escapeMarkdown(address), address)}`).join("\n")
      ].filter((paragraph) => paragraph !== "").join("\n\n")
    },
    ...helpUri === void 0 ? {} : { helpUri },
    defaultConfiguration: { level },
    properties: {
      tags: [.../* @__PURE__ */ new Set(["security", ...rule.tags.map(clean)])].slice(0, TAG_LIMIT),
      precision: "high",
      "problem.severity": PROBLEM_SEVERITY[level],
      "security-severity": SECURITY_SEVERITY[severity]
    }
  };
}
function pascalCase(id) {
  return id.split(/[^A-Za-z0-9]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

// packages/report/src/sarif/result.ts
var RELATED_LIMIT = 100;
var PATH_LIMIT = 4096;
function* sarifResults(findings, context) {
  const lineHash = distinctHashes(context.lineHash);
  const places = byPlace(findings).toSorted((a, b) => comparePlaces(a.location, b.location));
  for (const { findings: of } of places)
    for (const finding of of.toSorted(byLine))
      yield sarifResult(finding, context, lineHash(finding));
}
function sarifLocation(location, { clean, uri }) {
  const { path, startLine, startColumn, endLine, endColumn } = location;
  return {
    physicalLocation: {
      artifactLocation: { uri: uri(path) },
      region: { startLine, startColumn, endLine, endColumn }
    },
    ...logical(location, clean)
  };
}
function logical({ address }, clean) {
  if (address === void 0) return {};
  return {
    logicalLocations: [{ fullyQualifiedName: shownAddress(address, clean), kind: "endpoint" }]
  };
}
function uriWriter(pathPrefix) {
  return remembered(
    (path) => cut(printable(place(path, pathPrefix)), PATH_LIMIT).split("/").map(encodeURIComponent).join("/")
  );
}
function sarifResult(finding, context, lineHash) {
  const { clean, ruleIndex } = context;
  const ruleId = rankedId(finding);
  const related = (finding.related ?? []).slice(0, RELATED_LIMIT);
  return {
    ruleId,
    ruleIndex: ruleIndex.get(ruleId) ?? -1,
    level: SARIF_LEVELS[finding.severity],
    message: { text: clean(finding.message) || clean(finding.rule.title) || ruleId },
    locations: [sarifLocation(finding.location, context)],
    ...related.length === 0 ? {} : {
      relatedLocations: related.map((location, index) => ({
        id: index + 1,
        ...sarifLocation(location, context)
      }))
    },
    partialFingerprints: {
      "gatehouse/v1": finding.fingerprint,
      primaryLocationLineHash: lineHash
    },
    ...finding.suppression && {
      suppressions: [sarifSuppression(finding.suppression, context)]
    },
    ...finding.state && { properties: { state: finding.state } }
  };
}
function sarifSuppression({ kind, syntax, reason = "", owner, until, location, isNew }, context) {
  const { clean } = context;
  const why2 = clean(reason);
  const properties = {
    ...owner === void 0 ? {} : { owner: clean(owner) },
    ...until === void 0 ? {} : { until: clean(until) },
    ...isNew === void 0 ? {} : { isNew }
  };
  return {
    kind: kind === "inline" ? "inSource" : "external",
    justification: why2 === "" ? `${clean(syntax)} without a reason` : `${clean(syntax)}: ${why2}`,
    ...location && { location: sarifLocation(location, context) },
    ...Object.keys(properties).length > 0 && { properties }
  };
}
function distinctHashes(hashOf) {
  const seen2 = /* @__PURE__ */ new Map();
  return (finding) => {
    const hash2 = hashOf(finding.location) ?? finding.fingerprint;
    const key = [rankedId(finding), finding.location.path, hash2].join("\0");
    const occurrence = (seen2.get(key) ?? 0) + 1;
    seen2.set(key, occurrence);
    return occurrence === 1 ? hash2 : `${hash2}-${occurrence}`;
  };
}
function comparePlaces(a, b) {
  return compareText(a.path, b.path) || compareText(a.address ?? "", b.address ?? "");
}
function byLine(a, b) {
  return a.location.startLine - b.location.startLine || a.location.startColumn - b.location.startColumn || compareText(a.rule.id, b.rule.id) || compareText(a.fingerprint, b.fingerprint);
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// packages/report/src/sarif/invocation.ts
function sarifInvocation(scan, leftOut, notices2, clean, uri) {
  const notifications = [
    ...scan.incomplete.map(
      (reason) => ({ level: "error", message: { text: clean(reason) } })
    ),
    ...scan.coverage.files.flatMap((file) => ofFile(file, clean, uri))
  ];
  if (leftOut > 0) {
    const text2 = `${plural(leftOut, "finding")} of the least severity left out, since GitHub refuses larger files`;
    notifications.push({ level: "warning", message: { text: text2 } });
  }
  return {
    executionSuccessful: scan.incomplete.length === 0,
    startTimeUtc: scan.startedAt.toISOString(),
    endTimeUtc: scan.finishedAt.toISOString(),
    toolExecutionNotifications: notifications,
    ...notices2.length > 0 && {
      toolConfigurationNotifications: notices2.map((notice) => ofNotice4(notice, clean, uri))
    }
  };
}
function ofFile(file, clean, uri) {
  return file.problems.map(({ message, line, column }) => ({
    level: file.status === "failed" ? "error" : "warning",
    message: { text: clean(message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uri(file.path) },
          ...line === void 0 ? {} : {
            region: {
              startLine: line,
              ...column === void 0 ? {} : { startColumn: column }
            }
          }
        },
        ...logical(file, clean)
      }
    ]
  }));
}
function ofNotice4({ kind, level, message, location }, clean, uri) {
  return {
    level: level === "warning" ? "warning" : "note",
    message: { text: `${NOTICE_TITLES[kind]}: ${clean(message)}` },
    ...location && { locations: [sarifLocation(location, { clean, uri })] }
  };
}

// packages/report/src/sarif/line-hash.ts
var WINDOW = 100;
var BASE = 37;
var TWO_TO_32 = 2 ** 32;
var TAB = 9;
var LINE_FEED = 10;
var CARRIAGE_RETURN = 13;
var SPACE = 32;
var END_OF_TEXT = 65535;
var [LEAVING_HIGH, LEAVING_LOW] = powerOfBase(WINDOW);
function lineHashes(text2) {
  const { units, starts } = significantUnits(text2);
  const count2 = starts.length;
  const highs = new Uint32Array(count2);
  const lows = new Uint32Array(count2);
  let high = 0;
  let low = 0;
  let line = 0;
  for (let position = 0; line < count2; position++) {
    const entering = units[position] ?? 0;
    const leaving = position < WINDOW ? 0 : units[position - WINDOW] ?? 0;
    const sum = low * BASE + entering - LEAVING_LOW * leaving;
    low = sum >>> 0;
    high = high * BASE + (sum - low) / TWO_TO_32 - LEAVING_HIGH * leaving >>> 0;
    if (position + 1 !== (starts[line] ?? 0) + WINDOW) continue;
    highs[line] = high;
    lows[line] = low;
    line++;
  }
  const occurrences = countOccurrences(highs, lows);
  return (number) => {
    const occurrence = occurrences[number - 1];
    if (occurrence === void 0) return void 0;
    return `${hexadecimal(highs[number - 1] ?? 0, lows[number - 1] ?? 0)}:${occurrence}`;
  };
}
function countOccurrences(highs, lows) {
  const occurrences = new Uint32Array(highs.length);
  const latest = /* @__PURE__ */ new Map();
  const previous = new Int32Array(highs.length);
  for (const [line, low] of lows.entries()) {
    let before = latest.get(low) ?? -1;
    previous[line] = before;
    latest.set(low, line);
    while (before >= 0 && highs[before] !== highs[line]) before = previous[before] ?? -1;
    occurrences[line] = before < 0 ? 1 : (occurrences[before] ?? 0) + 1;
  }
  return occurrences;
}
function significantUnits(text2) {
  const units = new Uint16Array(text2.length + 1);
  const starts = [0];
  let length = 0;
  for (let index = 0; index < text2.length; index++) {
    const unit = text2.charCodeAt(index);
    if (unit === SPACE || unit === TAB) continue;
    if (unit !== LINE_FEED && unit !== CARRIAGE_RETURN) {
      units[length++] = unit;
      continue;
    }
    if (unit === CARRIAGE_RETURN && text2.charCodeAt(index + 1) === LINE_FEED) index++;
    units[length++] = LINE_FEED;
    starts.push(length);
  }
  units[length++] = END_OF_TEXT;
  return { units: units.subarray(0, length), starts };
}
function powerOfBase(exponent) {
  let [high, low] = [0, 1];
  for (let step = 0; step < exponent; step++) {
    const product = low * BASE;
    low = product >>> 0;
    high = high * BASE + (product - low) / TWO_TO_32 >>> 0;
  }
  return [high, low];
}
function hexadecimal(high, low) {
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, "0");
}

// packages/report/src/sarif/line-hasher.ts
function lineHasher({
  disclosure
}) {
  let path;
  let hashes;
  return (location) => {
    if (location.address !== void 0) return void 0;
    if (location.path !== path) {
      path = location.path;
      const text2 = disclosure.text(path);
      hashes = text2 === void 0 ? void 0 : lineHashes(text2);
    }
    return hashes?.(location.startLine);
  };
}

// packages/report/src/sarif/run.ts
var RESULT_LIMIT = 25e3;
var NAME_LIMIT2 = 255;
var TEXT_LIMIT3 = 1e4;
function draftRuns(outcome, options) {
  const cleanText = cleaner(outcome);
  const clean = (text2) => cut(withoutLinks(cleanText(text2)), TEXT_LIMIT3);
  const listed2 = new Set(outcome.open);
  if (options.includeSuppressed) for (const finding of outcome.suppressed) listed2.add(finding);
  return outcome.scans.map(
    (scan, index) => (
      // Notices are about all scans together; the first run has them for all.
      draftRun(
        scan,
        {
          category: categoryOf(scan, outcome),
          listed: listed2,
          notices: index === 0 ? pressingNotices(outcome) : []
        },
        clean,
        options
      )
    )
  );
}
function draftRun(scan, { category, listed: listed2, notices: notices2 }, clean, { pathPrefix, helpUri, informationUri }) {
  const all = scan.findings.filter((finding) => listed2.has(finding));
  const findings = all.length > RESULT_LIMIT ? all.toSorted(worstFirst).slice(0, RESULT_LIMIT) : all;
  const uri = uriWriter(pathPrefix);
  const rules = rankRules(scan.rules, findings);
  const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
  return {
    frame: {
      tool: {
        driver: {
          name: cut(printable(scan.tool.name), NAME_LIMIT2),
          version: cut(printable(scan.tool.version), NAME_LIMIT2),
          ...informationUri === void 0 ? {} : { informationUri },
          rules: rules.map((ranked) => sarifRule(ranked, clean, helpUri?.(ranked.rule.id)))
        }
      },
      automationDetails: { id: category },
      invocations: [sarifInvocation(scan, all.length - findings.length, notices2, clean, uri)],
      columnKind: "utf16CodeUnits"
    },
    results: sarifResults(findings, { clean, uri, lineHash: lineHasher(scan), ruleIndex })
  };
}
function categoryOf({ phase, scope }, { config }) {
  const subject = config === void 0 ? scope : `${scope}/config=${config}`;
  const parts = subject.split("/").filter((part) => part !== "" && part !== ".");
  const category = printable(["gatehouse", phase, ...parts].join("/"));
  return `${cut(category, PATH_LIMIT)}/`;
}
function withoutLinks(text2) {
  return text2.replaceAll("](", "] (");
}

// packages/report/src/sarif/log.ts
function renderSarif(outcome, options) {
  return [...pieces(outcome, options)].join("");
}
function* pieces(outcome, options) {
  yield open({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: []
  });
  let beforeRun = "";
  for (const { frame: frame2, results } of draftRuns(outcome, options)) {
    yield beforeRun + open({ ...frame2, results: [] });
    let beforeResult = "";
    for (const result of results) {
      yield beforeResult + jsonLine(result);
      beforeResult = ",";
    }
    yield "]}";
    beforeRun = ",";
  }
  yield "]}\n";
}
function open(value) {
  return jsonLine(value).slice(0, -"]}".length);
}

// packages/report/src/suggestions/fix-groups.ts
function fixGroups(findings) {
  const single = findings.map(groupOf).filter((group) => group !== void 0).sort((a, b) => compareText2(a.path, b.path) || a.startLine - b.startLine);
  const groups = [];
  let meeting = [];
  let end = 0;
  const close = () => {
    meeting.sort((a, b) => compareWorst(a, b));
    const all = meeting.length > 1 ? [merge(meeting), ...meeting] : meeting;
    for (const group of all) groups.push(group);
  };
  for (const group of single) {
    if (meeting[0]?.path !== group.path || group.startLine > end) {
      close();
      meeting = [];
      end = 0;
    }
    meeting.push(group);
    end = Math.max(end, group.endLine);
  }
  close();
  return groups;
}
function groupOf(finding) {
  const edits = finding.fix?.edits ?? [];
  const path = edits[0]?.location.path;
  if (path === void 0 || edits.some(({ location }) => location.path !== path)) return void 0;
  return { path, ...linesOf(edits), findings: [finding], edits };
}
function merge(groups) {
  const findings = [];
  let edits = [];
  for (const group of groups) {
    const fresh = group.edits.filter((edit) => !edits.some((other) => isSame2(edit, other)));
    const both = combineEdits(edits, fresh);
    const changed = both.filter((edit) => !edits.includes(edit));
    if (changed.some((edit) => both.some((other) => other !== edit && isConflict(edit, other))))
      continue;
    findings.push(...group.findings);
    edits = both;
  }
  return { path: groups[0]?.path ?? "", ...linesOf(edits), findings, edits };
}
function linesOf(edits) {
  return {
    startLine: Math.min(...edits.map(({ location }) => location.startLine)),
    endLine: Math.max(...edits.map(({ location }) => location.endLine))
  };
}
function isSame2(a, b) {
  return a.text === b.text && compareStart(a, b) === 0 && compareEnd(a.location, b.location) === 0;
}
function isConflict(a, b) {
  const [first, second] = compareStart(a, b) <= 0 ? [a, b] : [b, a];
  const { endLine, endColumn } = first.location;
  const { startLine, startColumn } = second.location;
  return compareStart(a, b) === 0 || startLine < endLine || startLine === endLine && startColumn < endColumn;
}
function compareStart({ location: a }, { location: b }) {
  return a.startLine - b.startLine || a.startColumn - b.startColumn;
}
function compareEnd(a, b) {
  return a.endLine - b.endLine || a.endColumn - b.endColumn;
}
function compareWorst(a, b) {
  const [first] = a.findings;
  const [second] = b.findings;
  return first && second ? worstFirst(first, second) : 0;
}
function compareText2(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// packages/report/src/suggestions/suggested-lines.ts
var LINE_BREAK = /\r\n|\n|\r/;
var BARE_RETURN = /\r(?!\n)/;
var ComparedFile = class {
  path;
  #lines;
  #shown;
  /** Either text is undefined where there is none; then no line is known. */
  constructor(path, text2, shown) {
    this.path = path;
    this.#lines = text2 === void 0 || BARE_RETURN.test(text2) ? [] : text2.split(LINE_BREAK);
    this.#shown = shown?.split(LINE_BREAK) ?? [];
  }
  /** The number of the last line: after the last line break there is none that a review could point at. */
  get last() {
    return this.#lines.length - (this.#lines.at(-1) === "" ? 1 : 0);
  }
  /** Lines from `first` to `last` where both texts have the same. */
  lines(first, last) {
    const lines = this.#lines.slice(first - 1, last);
    const isSame3 = lines.every((line, index) => line === this.#shown[first - 1 + index]);
    return lines.length > 0 && isSame3 ? lines : void 0;
  }
};
function suggestedLines({ edits, startLine, endLine }, file, clean) {
  const first = Math.max(1, Math.min(startLine, file.last));
  const before = file.lines(first, endLine);
  if (!before) return void 0;
  const after = applyEdits(
    before.join("\n"),
    edits.map(({ location, text: text2 }) => ({
      text: text2.replaceAll("\r\n", "\n"),
      location: {
        ...location,
        startLine: location.startLine - first + 1,
        endLine: location.endLine - first + 1
      }
    }))
  );
  if (after === void 0 || !isShowable(`${before.join("\n")}
${after}`, clean)) return void 0;
  return fewest(first, before, after.split("\n"));
}
function fewest(first, before, after) {
  const shorter = Math.min(before.length, after.length);
  let head2 = 0;
  while (head2 < shorter && before[head2] === after[head2]) head2++;
  let tail = 0;
  while (tail < shorter - head2 && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  if (head2 + tail === before.length) {
    if (head2 + tail === after.length) return void 0;
    if (head2 > 0) head2--;
    else tail--;
  }
  return {
    startLine: first + head2,
    endLine: first + before.length - tail - 1,
    replacement: after.slice(head2, after.length - tail)
  };
}

// packages/report/src/suggestions/suggestions.ts
var BODY_LIMIT = 6e4;
function renderSuggestions(outcome, textOf2) {
  const clean = cleaner(outcome);
  const shown = new Set(outcome.shown);
  const taken = /* @__PURE__ */ new Map();
  for (const scan of outcome.scans) {
    let file;
    for (const group of fixGroups(scan.findings.filter((finding) => shown.has(finding)))) {
      if (file?.path !== group.path)
        file = new ComparedFile(group.path, textOf2(group.path), scan.disclosure.text(group.path));
      const suggestion = suggest(group, file, clean);
      if (!suggestion) continue;
      const others = taken.get(group.path) ?? [];
      if (others.some((other) => overlap(other, suggestion))) continue;
      taken.set(group.path, [...others, suggestion]);
    }
  }
  return [...taken.keys()].sort().flatMap((path) => (taken.get(path) ?? []).sort((a, b) => a.startLine - b.startLine));
}
function suggest(group, file, clean) {
  const lines = suggestedLines(group, file, clean);
  const [worst] = group.findings;
  if (!lines || !worst) return void 0;
  const sentences = new Set(group.findings.map((finding) => sentence(finding, clean)));
  const body = `${[...sentences].join("\n")}

${fenced(lines.replacement, "suggestion")}`;
  if (body.length > BODY_LIMIT) return void 0;
  return {
    path: group.path,
    startLine: lines.startLine,
    endLine: lines.endLine,
    body,
    key: worst.fingerprint,
    fingerprints: group.findings.map(({ fingerprint }) => fingerprint)
  };
}
function sentence({ fix, rule }, clean) {
  const description = clean(fix?.description ?? "").replace(/[.\s]+$/u, "");
  return `- ${prose(description)} (${code(rule.id)}).`;
}
function overlap(a, b) {
  return a.startLine <= b.endLine && b.startLine <= a.endLine;
}

// packages/report/src/summary/summary.ts
var SUMMARY_LIMIT = 1048576;
var SUMMARY_BUDGET = SUMMARY_LIMIT - 49152;
function renderSummary(outcome, options = {}) {
  const { budget = SUMMARY_BUDGET } = options;
  const clean = pageCleaner(outcome);
  const page = new Page(budget);
  const name = options.title === void 0 ? "" : ` ${escapeMarkdown(cut(options.title, 200))}`;
  page.add(`## ${VERDICT_ICONS[outcome.verdict]} Gatehouse${name}: ${outcome.verdict}`);
  addDigest(page, outcome, clean);
  addDetails(page, outcome, clean, options);
  return page.toString();
}

export {
  secretFrom,
  dastPhases,
  everyRule,
  names,
  planEvent,
  planReference,
  namedConfig,
  foresee,
  run,
  cleaner,
  RUNNER_SLOTS,
  renderAnnotations,
  renderCheckRun,
  composeComment,
  hasSection,
  renderSection,
  renderConsole,
  htmlChunks,
  renderHtml,
  renderJson,
  jsonChunks,
  checkGithubLimits,
  renderSarif,
  renderSuggestions,
  renderSummary
};
