import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  parseJsonFile
} from "./chunk-6FKBOMEZ.js";
import {
  count,
  worstFirst
} from "./chunk-WBZJRRQI.js";
import {
  countFiles
} from "./chunk-WYSY6KR5.js";
import {
  SEVERITIES,
  THRESHOLDS,
  compareSeverity
} from "./chunk-2OX4C7MX.js";
import {
  nearest
} from "./chunk-FWMHJ5XR.js";
import {
  UserError
} from "./chunk-V77C22EU.js";

// packages/findings/src/scan.ts
function shownTarget({ target, disclosure }) {
  return target === void 0 ? void 0 : disclosure.mask(target);
}

// packages/evidence/src/one-line.ts
function oneLine(text2, limit) {
  const short = text2.length > limit ? `${text2.slice(0, limit - 1)}…` : text2;
  return short.replaceAll(new RegExp("\\p{Cc}", "gu"), " ").replaceAll(new RegExp("\\p{Surrogate}", "gu"), "�");
}
var MESSAGE_LIMIT = 300;
function oneMessage(text2) {
  const beginning = text2.slice(0, MESSAGE_LIMIT * 4).trim();
  return oneLine(beginning.replaceAll(/\s+/gu, " "), MESSAGE_LIMIT);
}

// packages/evidence/src/shape.ts
var Misfit = class extends Error {
  name = "Misfit";
  /** The way to it; empty for the whole. */
  key;
  remedy;
  constructor(key, message, remedy) {
    super(message);
    this.key = key;
    this.remedy = remedy;
  }
};
function text(limit, form) {
  const pattern = form?.pattern ?? /^[^\p{Cc}]*$/u;
  return {
    schema: {
      type: "string",
      maxLength: limit,
      ...form && { pattern: form.pattern.source }
    },
    read(value, at) {
      if (typeof value !== "string") throw new Misfit(at, "must be a text");
      if (value.length > limit) throw new Misfit(at, `is longer than ${limit} characters`);
      if (!pattern.test(value)) throw new Misfit(at, `must be ${form?.called ?? "one line"}`);
      return value;
    }
  };
}
function integer(least = 0) {
  return {
    schema: { type: "integer", minimum: least, maximum: Number.MAX_SAFE_INTEGER },
    read(value, at) {
      if (typeof value !== "number" || !Number.isSafeInteger(value) || value < least)
        throw new Misfit(at, `must be a whole number from ${least}`);
      return value;
    }
  };
}
function flag() {
  return {
    schema: { type: "boolean" },
    read(value, at) {
      if (typeof value !== "boolean") throw new Misfit(at, "must be true or false");
      return value;
    }
  };
}
function choice(choices) {
  return {
    schema: { enum: choices },
    read(value, at) {
      const found = choices.find((each) => each === value);
      if (found !== void 0) return found;
      const meant = typeof value === "string" ? nearest(value.slice(0, 40), choices) : void 0;
      throw new Misfit(
        at,
        `must be ${choices.length === 1 ? "" : "one of "}${choices.join(", ")}`,
        meant && `Did you mean "${meant}"?`
      );
    }
  };
}
function list(item, least, most) {
  return {
    schema: { type: "array", minItems: least, maxItems: most, items: item.schema },
    read(value, at) {
      if (!Array.isArray(value)) throw new Misfit(at, "must be a list");
      if (value.length < least) throw new Misfit(at, `must hold at least ${least}`);
      if (value.length > most) throw new Misfit(at, `holds more than ${most}`);
      return value.map((each, index2) => item.read(each, `${at}[${index2}]`));
    }
  };
}

// packages/evidence/src/object-shape.ts
function optional(shape) {
  return { schema: shape.schema, optional: true, read: (value, at) => shape.read(value, at) };
}
function object(fields, { open: open2 = false } = {}) {
  const names = Object.keys(fields);
  return {
    schema: {
      type: "object",
      ...!open2 && { additionalProperties: false },
      required: names.filter((name) => !fields[name]?.optional),
      properties: Object.fromEntries(names.map((name) => [name, fields[name]?.schema]))
    },
    read(value, at) {
      if (typeof value !== "object" || value === null || Array.isArray(value))
        throw new Misfit(at, "must be an object");
      if (!open2) refuseUnknown(value, names, at);
      const read = {};
      for (const [name, shape] of Object.entries(fields)) {
        const inner = at === "" ? name : `${at}.${name}`;
        if (Object.hasOwn(value, name))
          read[name] = shape.read(value[name], inner);
        else if (!shape.optional) throw new Misfit(inner, "is missing");
      }
      return read;
    }
  };
}
var QUOTE_LIMIT = 60;
function refuseUnknown(value, names, at) {
  const unknown = Object.keys(value).find((name) => !names.includes(name));
  if (unknown === void 0) return;
  const meant = nearest(unknown.slice(0, QUOTE_LIMIT), names);
  throw new Misfit(
    at,
    `holds the unknown key "${unknown.slice(0, QUOTE_LIMIT)}"`,
    meant === void 0 ? `Use one of: ${names.join(", ")}` : `Did you mean "${meant}"?`
  );
}

// packages/evidence/src/statement.ts
var STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
var PREDICATE_TYPE = "https://github.com/gatehouse/gatehouse/blob/main/docs/evidence.md#v1";
var LIMITS = {
  label: 300,
  sentence: 1e3,
  path: 4096,
  findings: 20,
  fingerprints: 2e4,
  reasons: 100,
  policyFiles: 10
};
var POLICY_ORIGINS = ["base", "default-branch", "scanned"];
var label = text(LIMITS.label);
var sentence = text(LIMITS.sentence);
var sha256 = text(64, { pattern: /^[0-9a-f]{64}$/u, called: "64 hexadecimal digits" });
var commit = text(64, {
  pattern: /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u,
  called: "a commit in full: 40 or 64 hexadecimal digits"
});
var INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/u;
var instant = (() => {
  const form = text(40, { pattern: INSTANT, called: "a time in UTC such as 2026-01-31T12:00:00Z" });
  return {
    schema: { ...form.schema, format: "date-time" },
    read(value, at) {
      const said = form.read(value, at);
      return Number.isNaN(Date.parse(said)) ? form.read("", at) : said;
    }
  };
})();
var counts = object(
  Object.fromEntries(SEVERITIES.map((severity) => [severity, integer()]))
);
var FINGERPRINT = /^[\x21-\x7e]{1,100}$/u;
var fingerprint = text(100, { pattern: FINGERPRINT, called: "a fingerprint" });
var problem = object({
  rule: label,
  severity: choice(SEVERITIES),
  resource: optional(label),
  path: optional(text(LIMITS.path)),
  line: optional(integer(1)),
  fix: optional(sentence)
});
var phase = object({
  phase: text(60, { pattern: /^[a-z][a-z0-9-]*$/u, called: "the id of a phase, such as iac" }),
  scope: text(LIMITS.path),
  target: optional(text(LIMITS.path)),
  tool: object({ name: label, version: label }),
  data: list(object({ name: label, version: label }), 0, 100),
  startedAt: instant,
  finishedAt: instant,
  complete: flag(),
  incomplete: list(sentence, 0, LIMITS.reasons),
  coverage: object({
    files: object({
      scanned: integer(),
      deferred: integer(),
      ignored: integer(),
      failed: integer()
    }),
    resources: integer(),
    unknown: integer()
  }),
  counts: object({
    open: counts,
    new: optional(counts),
    suppressed: integer(),
    suppressedInline: integer()
  }),
  findings: list(problem, 0, LIMITS.findings),
  /** Of all that is open, or of none where there is too much. */
  fingerprints: optional(
    object({ complete: flag(), open: list(fingerprint, 0, LIMITS.fingerprints) })
  )
});
var predicate = object({
  verdict: choice(["pass", "fail", "error"]),
  reasons: list(sentence, 0, LIMITS.reasons),
  thresholds: object({ failOn: choice(THRESHOLDS), reportFrom: choice(SEVERITIES) }),
  profile: optional(label),
  config: optional(text(LIMITS.path)),
  policy: object({
    origin: choice(POLICY_ORIGINS),
    commit: optional(commit),
    files: list(object({ path: text(LIMITS.path), sha256 }), 0, LIMITS.policyFiles)
  }),
  settings: object({
    exclude: list(label, 0, LIMITS.reasons),
    allowEmpty: flag(),
    allowParseErrors: flag(),
    inlineSuppressions: choice(["allow", "pending", "deny"])
  }),
  phases: list(phase, 1, 50),
  sarif: optional(object({ name: label, sha256 })),
  run: optional(
    object({
      repository: label,
      workflow: optional(label),
      id: integer(1),
      attempt: integer(1),
      runner: optional(label),
      event: label,
      ref: optional(label),
      sha: optional(commit),
      headSha: optional(commit)
    })
  )
});
var subject = object(
  {
    name: optional(label),
    digest: object({ gitCommit: optional(commit), sha256: optional(sha256) }, { open: true })
  },
  { open: true }
);
var STATEMENT = object(
  {
    _type: choice([STATEMENT_TYPE]),
    subject: list(subject, 1, 100),
    predicateType: choice([PREDICATE_TYPE]),
    predicate
  },
  { open: true }
);

// packages/evidence/src/from-code-scanning.ts
function evidenceOfCodeScanning(tool, commit2, { ref, analyses, alerts, isComplete }) {
  const newest = /* @__PURE__ */ new Map();
  for (const analysis of analyses)
    if (!newest.has(analysis.category)) newest.set(analysis.category, analysis);
  const own = [...newest.values()].filter((analysis) => analysis.commit === commit2);
  const [first] = own;
  if (first === void 0) return void 0;
  const times = own.map(({ createdAt }) => createdAt.getTime());
  const problems = alerts.map((alert) => ({
    rule: oneLine(alert.rule, LIMITS.label),
    severity: severityOf(alert.securitySeverity, alert.level),
    ...alert.path !== void 0 && { path: oneLine(alert.path, LIMITS.path) },
    ...alert.line !== void 0 && { line: alert.line },
    ...alert.message !== void 0 && { message: oneMessage(alert.message) }
  })).sort((a, b) => compareSeverity(a.severity, b.severity));
  return {
    source: `code scanning of ${ref}`,
    form: "code-scanning",
    tool: { name: tool, ...first.version !== void 0 && { version: first.version } },
    subjects: [{ kind: "commit", digest: commit2 }],
    startedAt: new Date(Math.min(...times)),
    finishedAt: new Date(Math.max(...times)),
    incomplete: [
      ...isComplete ? [] : ["there are more open alerts than were read"],
      ...[...newest.values()].flatMap((analysis) => {
        const name = analysis.category || "the one without a category";
        if (analysis.commit !== commit2)
          return [
            `the newest analysis of category ${name} is about ${analysis.commit.slice(0, 12)}; if nothing uploads it any more, delete its analyses`
          ];
        return analysis.error === "" ? [] : [`category ${name}: ${analysis.error}`];
      })
    ],
    open: Object.fromEntries(
      SEVERITIES.map((each) => [each, problems.filter(({ severity }) => severity === each).length])
    ),
    worst: problems.slice(0, LIMITS.findings)
  };
}
var BY_LEVEL = {
  error: "high",
  warning: "medium",
  note: "low",
  none: "low"
};
function severityOf(securitySeverity, level2) {
  return SEVERITIES.find((severity) => severity === securitySeverity) ?? BY_LEVEL[level2 ?? "warning"] ?? "high";
}

// packages/evidence/src/policy-digest.ts
import { hash } from "node:crypto";
function policyDigest(content) {
  const text2 = Buffer.from(content).toString("latin1");
  return hash("sha256", Buffer.from(text2.replaceAll("\r\n", "\n"), "latin1"), "hex");
}

// packages/evidence/src/duplicate-key.ts
function findDuplicateKey(text2) {
  const open2 = [];
  const structure = /[{}"]/g;
  for (let found = structure.exec(text2); found !== null; found = structure.exec(text2)) {
    const { 0: sign, index: index2 } = found;
    if (sign === "{") open2.push(/* @__PURE__ */ new Set());
    else if (sign === "}") open2.pop();
    else {
      const end = endOfString(text2, index2);
      structure.lastIndex = end;
      if (!isKey(text2, end)) continue;
      const key = JSON.parse(text2.slice(index2, end));
      const keys = open2.at(-1);
      if (keys?.has(key)) return { key, line: text2.slice(0, index2).split("\n").length };
      keys?.add(key);
    }
  }
  return void 0;
}
function endOfString(text2, start) {
  for (let end = text2.indexOf('"', start + 1); end !== -1; end = text2.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text2[end - 1 - escapes] === "\\") escapes++;
    if (escapes % 2 === 0) return end + 1;
  }
  return text2.length;
}
function isKey(text2, end) {
  let next = end;
  while (/^[ \t\r\n]$/.test(text2.charAt(next))) next++;
  return text2[next] === ":";
}

// packages/evidence/src/json-file.ts
function readJson(file, content, shape, limit) {
  const value = parse(file, content, limit);
  try {
    return shape.read(value, "");
  } catch (error) {
    if (!(error instanceof Misfit)) throw error;
    const place = error.key === "" ? file : `${file}: ${error.key}`;
    throw new UserError(`${place}: ${error.message}`, {
      ...error.remedy !== void 0 && { remedy: error.remedy },
      cause: error
    });
  }
}
var LONGEST_KEY = 80;
function parse(file, content, limit) {
  const { text: text2, value } = parseJsonFile(file, content, limit);
  const twice = findDuplicateKey(text2);
  if (twice) {
    const key = oneLine(twice.key, LONGEST_KEY);
    throw new UserError(`${file}:${twice.line}: the key "${key}" is given twice`);
  }
  return value;
}

// packages/evidence/src/read-statement.ts
var STATEMENT_LIMIT = 8 * 1024 * 1024;
function readStatement(file, content) {
  const statement = readJson(file, content, STATEMENT, STATEMENT_LIMIT);
  const { verdict, phases } = statement.predicate;
  const wrong = (key, message) => new UserError(`${file}: predicate.${key}: ${message}`);
  if (verdict === "pass" && phases.some(({ complete }) => !complete))
    throw wrong("verdict", "is pass although a phase is not complete");
  for (const [index2, phase2] of phases.entries()) {
    const key = `phases[${index2}]`;
    if (phase2.complete !== (phase2.incomplete.length === 0))
      throw wrong(`${key}.complete`, "does not go with the reasons under incomplete");
    if (Date.parse(phase2.finishedAt) < Date.parse(phase2.startedAt))
      throw wrong(`${key}.finishedAt`, "is before startedAt");
    if (phase2.counts.suppressedInline > phase2.counts.suppressed)
      throw wrong(`${key}.counts.suppressedInline`, "is more than suppressed");
    for (const severity of SEVERITIES)
      if (namedOf(phase2, severity) > phase2.counts.open[severity])
        throw wrong(`${key}.counts.open.${severity}`, "is less than the findings that are named");
    const { fingerprints } = phase2;
    if (fingerprints && fingerprints.open.length !== (fingerprints.complete ? totalOf(phase2) : 0))
      throw wrong(`${key}.fingerprints`, "does not go with the findings that are open");
  }
  for (const [index2, { digest }] of statement.subject.entries())
    if (digest.gitCommit === void 0 && digest.sha256 === void 0)
      throw new UserError(`${file}: subject[${index2}].digest: holds neither gitCommit nor sha256`);
  return statement;
}
function totalOf({ counts: { open: open2 } }) {
  return SEVERITIES.reduce((total, severity) => total + open2[severity], 0);
}
function namedOf(phase2, severity) {
  return phase2.findings.filter((finding) => finding.severity === severity).length;
}
function evidenceOf(source, statement) {
  const { verdict, reasons, phases, policy, profile, run: run2 } = statement.predicate;
  const unexplained = verdict === "error" && phases.every(({ complete }) => complete) ? [reasons[0] ?? "its verdict is error"] : [];
  const subjects = statement.subject.flatMap(({ name, digest }) => {
    const called = name === void 0 ? {} : { name };
    return [
      ...digest.gitCommit === void 0 ? [] : [{ kind: "commit", digest: digest.gitCommit, ...called }],
      ...digest.sha256 === void 0 ? [] : [{ kind: "image", digest: `sha256:${digest.sha256}`, ...called }]
    ];
  });
  return phases.map((phase2) => ({
    source,
    form: "statement",
    phase: phase2.phase,
    scope: phase2.scope,
    ...phase2.target !== void 0 && { target: phase2.target },
    policy,
    files: phase2.coverage.files,
    ...profile !== void 0 && { profile },
    tool: phase2.tool,
    subjects,
    startedAt: new Date(phase2.startedAt),
    finishedAt: new Date(phase2.finishedAt),
    incomplete: [...phase2.incomplete, ...unexplained],
    open: phase2.counts.open,
    suppressed: phase2.counts.suppressed,
    suppressedInline: phase2.counts.suppressedInline,
    worst: phase2.findings,
    ...run2 && { run: run2 }
  }));
}

// packages/evidence/src/subject.ts
function describeSubject({ kind, digest, name }) {
  return kind === "commit" ? `commit ${digest.slice(0, 12)}` : `image ${name === void 0 ? "" : `${name}@`}${digest.slice(0, 19)}…`;
}
function isSame(a, b) {
  return a.kind === b.kind && a.digest === b.digest;
}

// packages/evidence/src/sarif/log.ts
var anyText = text(1e6, { pattern: /^/u, called: "a text" });
var open = { open: true };
var anything = { schema: {}, read: (value) => value };
var flag2 = {
  schema: { type: "boolean" },
  read: (value) => value === true
};
var level = choice(["none", "note", "warning", "error"]);
var bag = object({ "security-severity": optional(anything) }, open);
var rule = object(
  {
    id: anyText,
    defaultConfiguration: optional(object({ level: optional(level) }, open)),
    properties: optional(bag)
  },
  open
);
var component = object(
  {
    name: anyText,
    version: optional(anyText),
    semanticVersion: optional(anyText),
    rules: optional(list(rule, 0, 1e5))
  },
  open
);
var notification = object({ level: optional(level) }, open);
var invocation = object(
  {
    executionSuccessful: optional(flag2),
    startTimeUtc: optional(anyText),
    endTimeUtc: optional(anyText),
    toolExecutionNotifications: optional(list(notification, 0, 1e5)),
    toolConfigurationNotifications: optional(list(notification, 0, 1e5))
  },
  open
);
var index = integer(-1);
var result = object(
  {
    ruleId: optional(anyText),
    ruleIndex: optional(index),
    message: optional(object({ text: optional(anyText) }, open)),
    rule: optional(
      object(
        {
          id: optional(anyText),
          index: optional(index),
          toolComponent: optional(object({ index: optional(index) }, open))
        },
        open
      )
    ),
    kind: optional(choice(["notApplicable", "pass", "fail", "review", "open", "informational"])),
    level: optional(level),
    baselineState: optional(choice(["new", "unchanged", "updated", "absent"])),
    suppressions: optional(
      list(
        object({ status: optional(choice(["accepted", "underReview", "rejected"])) }, open),
        0,
        1e3
      )
    ),
    locations: optional(
      list(
        object(
          {
            physicalLocation: optional(
              object(
                {
                  artifactLocation: optional(object({ uri: optional(anyText) }, open)),
                  region: optional(object({ startLine: optional(integer(1)) }, open))
                },
                open
              )
            )
          },
          open
        ),
        0,
        1e5
      )
    ),
    properties: optional(bag)
  },
  open
);
var run = object(
  {
    tool: object({ driver: component, extensions: optional(list(component, 0, 1e3)) }, open),
    invocations: optional(list(invocation, 0, 1e3)),
    versionControlProvenance: optional(
      list(object({ revisionId: optional(anyText) }, open), 0, 1e3)
    ),
    externalPropertyFileReferences: optional(anything),
    results: optional(list(result, 0, 1e6))
  },
  open
);
var LOG = object({ version: choice(["2.1.0"]), runs: list(run, 1, 1e3) }, open);

// packages/evidence/src/sarif/severity.ts
var SarifRules = class {
  #run;
  #byId;
  constructor(run2) {
    this.#run = run2;
    const { driver, extensions = [] } = run2.tool;
    const rules = [...extensions, driver].flatMap((component2) => component2.rules ?? []);
    this.#byId = new Map(rules.map((rule2) => [rule2.id, rule2]));
  }
  /**
   * @param at the way to the result, for messages
   * @throws Misfit for an index that leads nowhere: without its rule a result would look milder than it is
   */
  of(result2, at) {
    const { driver, extensions } = this.#run.tool;
    const extension = result2.rule?.toolComponent?.index ?? -1;
    const index2 = result2.rule?.index ?? result2.ruleIndex ?? -1;
    if (index2 < 0) return this.#named(result2.rule?.id ?? result2.ruleId ?? "");
    const found = (extension < 0 ? driver : extensions?.[extension])?.rules?.[index2];
    if (!found) throw new Misfit(at, "names a rule by an index that no rule has");
    return found;
  }
  /** An id may go on with a slash and more where the rule's own ends. */
  #named(id) {
    return this.#byId.get(id) ?? this.#byId.get(id.slice(0, Math.max(0, id.lastIndexOf("/"))));
  }
};
var BY_LEVEL2 = { error: "high", warning: "medium", note: "low", none: "low" };
function severityOf2(result2, rule2, at) {
  const score = scoreOf(result2.properties?.["security-severity"], at) ?? scoreOf(rule2?.properties?.["security-severity"], at);
  if (score === void 0)
    return BY_LEVEL2[result2.level ?? rule2?.defaultConfiguration?.level ?? "warning"];
  if (score >= 9) return "critical";
  if (score >= 7) return "high";
  return score >= 4 ? "medium" : "low";
}
function scoreOf(value, at) {
  if (value === void 0 || value === null || value === "") return void 0;
  const score = typeof value === "number" || typeof value === "string" && /^\d{1,2}(?:\.\d{1,6})?$/u.test(value) ? Number(value) : NaN;
  if (score >= 0 && score <= 10) return score;
  throw new Misfit(at, "has a security-severity that is no number from 0 to 10");
}

// packages/evidence/src/sarif/invocations.ts
var REMEDY = 'Have the step that ran the tool add it once the tool has succeeded (docs/evidence.md, "Evidence of other tools"), or upload the results to code scanning and take the alerts as evidence';
function timesOf(run2, at) {
  const times = invocationsOf(run2, at).map((invocation2, index2) => {
    const key = `${at}.invocations[${index2}]`;
    const start = invocation2.startTimeUtc ?? invocation2.endTimeUtc;
    const end = invocation2.endTimeUtc ?? invocation2.startTimeUtc;
    if (start === void 0 || end === void 0)
      throw new Misfit(key, "says neither startTimeUtc nor endTimeUtc", REMEDY);
    return { start: parse2(start, key), end: parse2(end, key) };
  });
  return {
    startedAt: new Date(Math.min(...times.map(({ start }) => start))),
    finishedAt: new Date(Math.max(...times.map(({ end }) => end)))
  };
}
function whyIncomplete(run2) {
  return (run2.invocations ?? []).flatMap((invocation2, index2) => {
    if (invocation2.executionSuccessful !== true)
      return [`invocation ${index2 + 1} does not say executionSuccessful: true`];
    const errors = [
      ...invocation2.toolExecutionNotifications ?? [],
      ...invocation2.toolConfigurationNotifications ?? []
    ].filter(({ level: level2 }) => level2 === "error").length;
    return errors === 0 ? [] : [`the tool reports ${errors} errors of its own`];
  });
}
function invocationsOf(run2, at) {
  const [first, ...rest] = run2.invocations ?? [];
  if (first === void 0)
    throw new Misfit(
      `${at}.invocations`,
      "is missing: nothing says that the tool ran to its end",
      REMEDY
    );
  return [first, ...rest];
}
var INSTANT2 = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?Z$/u;
function parse2(text2, key) {
  const time = INSTANT2.test(text2) ? Date.parse(text2) : NaN;
  if (Number.isNaN(time)) throw new Misfit(key, "holds a time that is none in UTC");
  return time;
}

// packages/evidence/src/sarif/read-sarif.ts
var SARIF_LIMIT = 64 * 1024 * 1024;
function readSarif(file, content, subject2) {
  const { runs } = readJson(file, content, LOG, SARIF_LIMIT);
  return runs.map((run2, index2) => {
    try {
      return evidenceOfRun(file, run2, `runs[${index2}]`, subject2);
    } catch (error) {
      if (!(error instanceof Misfit)) throw error;
      throw new UserError(`${file}: ${error.key}: ${error.message}`, {
        ...error.remedy !== void 0 && { remedy: error.remedy },
        cause: error
      });
    }
  });
}
function evidenceOfRun(file, run2, at, subject2) {
  const { name, version, semanticVersion } = run2.tool.driver;
  if (name.trim() === "") throw new Misfit(`${at}.tool.driver.name`, "is empty");
  if (run2.results === void 0)
    throw new Misfit(`${at}.results`, "is missing: the tool did not look for problems (§3.14.23)");
  if (run2.externalPropertyFileReferences !== void 0)
    throw new Misfit(
      `${at}.externalPropertyFileReferences`,
      "names other files that hold a part of the run, and only this one is read"
    );
  refuseOtherCommit(run2, at, subject2);
  const rules = new SarifRules(run2);
  const problems = run2.results.flatMap((result2, index2) => {
    if (!isOpen(result2)) return [];
    const place = `${at}.results[${index2}]`;
    return problemOf(rules.of(result2, place), result2, place);
  });
  problems.sort((a, b) => compareSeverity(a.severity, b.severity));
  const shownVersion = version ?? semanticVersion;
  return {
    source: file,
    form: "sarif",
    tool: {
      name: cut(name),
      ...shownVersion !== void 0 && { version: cut(shownVersion) }
    },
    subjects: [subject2],
    ...timesOf(run2, at),
    incomplete: whyIncomplete(run2),
    open: Object.fromEntries(
      SEVERITIES.map((each) => [each, problems.filter(({ severity }) => severity === each).length])
    ),
    worst: problems.slice(0, LIMITS.findings)
  };
}
function refuseOtherCommit(run2, at, subject2) {
  if (subject2.kind !== "commit") return;
  for (const [index2, { revisionId }] of (run2.versionControlProvenance ?? []).entries())
    if (revisionId !== void 0 && revisionId.toLowerCase() !== subject2.digest)
      throw new Misfit(
        `${at}.versionControlProvenance[${index2}].revisionId`,
        `is not ${describeSubject(subject2)}`
      );
}
function isOpen({ kind = "fail", baselineState, suppressions = [] }) {
  if (kind === "pass" || kind === "notApplicable" || kind === "informational") return false;
  if (baselineState === "absent") return false;
  return suppressions.length === 0 || suppressions.some(({ status = "accepted" }) => status !== "accepted");
}
function problemOf(rule2, result2, at) {
  const place = result2.locations?.[0]?.physicalLocation;
  const path = place?.artifactLocation?.uri;
  const line2 = place?.region?.startLine;
  const message = oneMessage(result2.message?.text ?? "");
  return {
    rule: cut(result2.ruleId ?? result2.rule?.id ?? rule2?.id ?? "a rule without id"),
    severity: severityOf2(result2, rule2, at),
    ...path !== void 0 && { path: cut(path, LIMITS.path) },
    ...line2 !== void 0 && { line: line2 },
    ...message !== "" && { message }
  };
}
function cut(text2, limit = LIMITS.label) {
  return oneLine(text2, limit);
}

// packages/evidence/src/from-outcome.ts
import { hash as hash2 } from "node:crypto";
function statementOf(outcome, surroundings) {
  const { subjects, profile, policy, settings, sarif, run: run2, data = {} } = surroundings;
  const masked = (text2) => outcome.scans.reduce((rest, scan) => scan.disclosure.mask(rest), text2);
  return {
    _type: STATEMENT_TYPE,
    subject: subjects.map(({ kind, digest, name }) => ({
      ...name !== void 0 && { name: line(name) },
      digest: kind === "commit" ? { gitCommit: digest.toLowerCase() } : { sha256: digest.replace(/^sha256:/u, "") }
    })),
    predicateType: PREDICATE_TYPE,
    predicate: {
      verdict: outcome.verdict,
      reasons: sentences(outcome.reasons.map(masked)),
      thresholds: outcome.thresholds,
      ...profile !== void 0 && { profile },
      ...outcome.config !== void 0 && { config: line(outcome.config, LIMITS.path) },
      policy: policyRecord(policy),
      settings: settingsRecord(settings),
      phases: outcome.scans.map(
        (scan) => phaseRecord(scan, outcome.comparison !== void 0, data[scan.phase] ?? [])
      ),
      ...sarif && {
        sarif: { name: line(sarif.name), sha256: hash2("sha256", sarif.content, "hex") }
      },
      ...run2 && { run: run2 }
    }
  };
}
function renderStatement(statement) {
  return `${JSON.stringify(statement, null, 2)}
`;
}
function policyRecord({ origin, commit: commit2, files }) {
  return {
    origin,
    ...commit2 !== void 0 && { commit: commit2 },
    files: files.map(({ path, content }) => ({
      path: line(path, LIMITS.path),
      sha256: policyDigest(content)
    }))
  };
}
function settingsRecord(settings) {
  const { exclude, allowEmpty, allowParseErrors, inlineSuppressions } = settings;
  return {
    exclude: sentences(exclude).map((pattern) => line(pattern)),
    ...{ allowEmpty, allowParseErrors, inlineSuppressions }
  };
}
function phaseRecord(scan, compared, data) {
  const target = shownTarget(scan);
  const open2 = scan.findings.filter(({ suppression }) => !suppression).sort(worstFirst);
  const files = (status) => countFiles(scan.coverage, status);
  return {
    phase: scan.phase,
    scope: line(scan.scope, LIMITS.path),
    ...target !== void 0 && { target: line(target, LIMITS.path) },
    tool: { name: line(scan.tool.name), version: line(scan.tool.version) },
    data,
    startedAt: scan.startedAt.toISOString(),
    finishedAt: scan.finishedAt.toISOString(),
    complete: scan.incomplete.length === 0,
    incomplete: sentences(scan.incomplete.map((reason) => scan.disclosure.mask(reason))),
    coverage: {
      files: {
        scanned: files("scanned"),
        deferred: files("deferred"),
        ignored: files("ignored"),
        failed: files("failed")
      },
      resources: scan.coverage.resources,
      unknown: scan.coverage.unknown
    },
    counts: {
      open: count(open2),
      ...compared && { new: count(open2.filter(({ state }) => state !== "existing")) },
      suppressed: scan.findings.length - open2.length,
      suppressedInline: scan.findings.filter(({ suppression }) => suppression?.kind === "inline").length
    },
    findings: open2.slice(0, LIMITS.findings).map((finding) => problemOf2(finding, scan)),
    fingerprints: fingerprintsOf(open2)
  };
}
function fingerprintsOf(open2) {
  const all = open2.map(({ fingerprint: fingerprint2 }) => fingerprint2).sort();
  const complete = all.length <= LIMITS.fingerprints && all.every((each) => FINGERPRINT.test(each));
  return { complete, open: complete ? all : [] };
}
function problemOf2({ rule: rule2, severity, resource, location }, scan) {
  return {
    rule: line(rule2.id),
    severity,
    ...resource && {
      resource: line(
        scan.disclosure.mask(
          [resource.kind, resource.namespace, resource.name].filter(Boolean).join("/")
        )
      )
    },
    path: line(location.path, LIMITS.path),
    line: location.startLine,
    fix: line(rule2.fix, LIMITS.sentence)
  };
}
function sentences(all) {
  const kept = all.slice(0, LIMITS.reasons).map((each) => line(each, LIMITS.sentence));
  if (all.length > kept.length) kept[kept.length - 1] = `and ${all.length - kept.length + 1} more`;
  return kept;
}
function line(text2, limit = LIMITS.label) {
  return oneLine(text2, limit);
}

// packages/evidence/src/origin.ts
function whyForeign(run2, repository) {
  const same = (a, b) => a?.toLowerCase() === b.toLowerCase();
  if (!same(run2.repository, repository)) return `it belongs to ${run2.repository}`;
  if (!same(run2.headRepository, repository))
    return `its commit comes from ${run2.headRepository ?? "a repository that is gone"}`;
  if (run2.event.startsWith("pull_request"))
    return `its event is ${run2.event}: whoever opens a pull request writes what it runs`;
  return void 0;
}
function contradicts(claim, run2, subject2) {
  if (claim === void 0) return "it does not say which run it comes from";
  if (claim.id !== run2.id) return `it says that it comes from run ${claim.id}`;
  if (claim.repository.toLowerCase() !== run2.repository.toLowerCase())
    return `it says that it comes from ${claim.repository}`;
  if (subject2.kind === "commit" && subject2.digest !== run2.headSha)
    return `its run was for commit ${run2.headSha.slice(0, 12)}`;
  if (claim.attempt > run2.attempt) return `it says that it comes from attempt ${claim.attempt}`;
  return void 0;
}

export {
  shownTarget,
  evidenceOfCodeScanning,
  policyDigest,
  statementOf,
  renderStatement,
  whyForeign,
  contradicts,
  STATEMENT_LIMIT,
  readStatement,
  evidenceOf,
  describeSubject,
  isSame,
  SARIF_LIMIT,
  readSarif
};
