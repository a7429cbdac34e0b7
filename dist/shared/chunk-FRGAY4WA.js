import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// packages/report/src/text/printable.ts
var HIDDEN = /(?!\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
var PLAIN = /^[\x20-\x7e]*$/;
var SPACE = /^[\t\n\r]$/;
function printable(text2) {
  if (PLAIN.test(text2)) return text2;
  return text2.replace(
    HIDDEN,
    (hidden) => SPACE.test(hidden) ? " " : "�".repeat(hidden.length)
  );
}

// packages/findings/src/coverage.ts
function countFiles(coverage2, status) {
  return coverage2.files.reduce((count2, file) => count2 + (file.status === status ? 1 : 0), 0);
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

// packages/findings/src/location.ts
function compareLocation(a, b) {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.startLine - b.startLine || a.startColumn - b.startColumn;
}

// packages/findings/src/nearest.ts
function nearest(name, candidates) {
  let best;
  let bestDistance = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}
function editDistance(a, b) {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitute = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(substitute, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}

// packages/findings/src/severity.ts
var SEVERITIES = ["critical", "high", "medium", "low"];
var THRESHOLDS = [...SEVERITIES, "none"];
var RANK = { critical: 0, high: 1, medium: 2, low: 3 };
function compareSeverity(a, b) {
  return RANK[a] - RANK[b];
}
function reaches(severity, threshold) {
  return threshold !== "none" && RANK[severity] <= RANK[threshold];
}

// packages/findings/src/verdict.ts
function decide(scans, thresholds, { comparison, notices: notices2 = [] } = {}) {
  const findings = scans.flatMap((scan) => scan.findings);
  const open2 = findings.filter((finding) => !finding.suppression).sort(worstFirst);
  const judged2 = comparison ? open2.filter(({ state }) => state !== "existing") : open2;
  const failing2 = judged2.filter((finding) => reaches(finding.severity, thresholds.failOn));
  const incomplete = scans.flatMap((scan) => scan.incomplete);
  const verdict = incomplete.length > 0 ? "error" : failing2.length > 0 ? "fail" : "pass";
  const reasons = [...incomplete];
  if (failing2.length > 0) {
    const noun = `${comparison ? "new " : ""}${failing2.length === 1 ? "finding is" : "findings are"}`;
    reasons.push(`${failing2.length} ${noun} at or above fail-on: ${thresholds.failOn}`);
  }
  return {
    verdict,
    reasons,
    scans,
    open: open2,
    shown: judged2.filter((finding) => reaches(finding.severity, thresholds.reportFrom)),
    suppressed: findings.filter((finding) => finding.suppression),
    counts: count(open2),
    total: open2.length,
    ...comparison && {
      comparison: { ...comparison, fresh: count(judged2), freshTotal: judged2.length }
    },
    notices: notices2,
    thresholds: { failOn: thresholds.failOn, reportFrom: thresholds.reportFrom }
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

// packages/report/src/outcome/notices.ts
var NOTICE_TITLES = {
  "suppression-expired": "Suppression expired",
  "suppression-unused": "Suppression without use",
  "suppression-expiring": "Suppression expires soon",
  "suppression-refused": "Suppression does not count",
  pending: "Changed setting",
  base: "Comparison"
};
function noticesOf(outcome) {
  const of = (level) => outcome.notices.filter((notice) => notice.level === level);
  return [...of("warning"), ...of("notice")];
}

// packages/report/src/outcome/place.ts
function place(path, pathPrefix = "") {
  const prefix = pathPrefix.split("/").filter((segment) => segment !== "" && segment !== ".").join("/");
  return prefix === "" ? path : `${prefix}/${path}`;
}

// packages/report/src/outcome/problems.ts
function fileProblems(outcome, status) {
  return outcome.scans.flatMap(
    (scan) => scan.coverage.files.filter((file) => file.status === status).flatMap(
      ({ path, problems: problems2 }) => problems2.length === 0 && status === "failed" ? [{ path, message: "could not be read" }] : problems2.map((problem) => ({ path, ...problem }))
    )
  );
}
function describePlace({ path, line, column }) {
  return [path, line, line === void 0 ? void 0 : column].filter((part) => part !== void 0).join(":");
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
function describeCounts(counts) {
  return SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => `${counts[severity]} ${severity}`).join(", ");
}

// packages/report/src/text/cut.ts
var HIGH_SURROGATE = /[\uD800-\uDBFF]$/;
function cut(text2, limit) {
  if (text2.length <= limit) return text2;
  return `${text2.slice(0, Math.max(0, limit - 1)).replace(HIGH_SURROGATE, "")}…`.slice(0, limit);
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
  return (finding, context) => owners.get(finding)?.disclosure.excerpt(finding.location, context) ?? [];
}

// packages/report/src/text/inert.ts
var LEADING_COMMAND = /^(\s*):(?=:)/;
var INLINE_COMMAND = /##(?=\w*\[)/g;
function inert(text2) {
  return text2.replace(LEADING_COMMAND, "$1: ").replace(INLINE_COMMAND, "# #");
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
  const notices2 = noticesOf(outcome).map((notice) => ({ level: notice.level, notice }));
  const kept = fill([...candidates, ...notices2], room);
  const lines = kept.map((candidate) => annotation(candidate, clean, pathPrefix));
  if (isComplete) return lines;
  const text2 = `${describeRest(outcome, unread.length, kept)}. ${seeAll}`;
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
  const files = unread - kept.filter((candidate) => "problem" in candidate).length;
  const parts = [
    ...findings.length > 0 ? [`${plural(findings.length, "more finding")} (${describeCounts(count(findings))})`] : [],
    ...files > 0 ? [plural(files, "more unreadable file")] : []
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
  const { startLine, endLine, startColumn, endColumn } = location;
  const properties = {
    file: place(location.path, pathPrefix),
    line: startLine,
    endLine,
    // The runner drops the columns of a region that spans lines.
    ...startLine === endLine ? { col: startColumn, endColumn } : {},
    title: cut(clean(rule.title), TITLE_LIMIT)
  };
  const message = [
    clean(finding.message),
    `Fix: ${clean(rule.fix)}`,
    `Rule: ${printable(rule.id)}`
  ];
  return command(level, properties, message.join("\n"));
}
function ofProblem(level, problem, clean, pathPrefix) {
  const { path, message, line, column } = problem;
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
function judged(outcome) {
  const { comparison, counts, total } = outcome;
  return comparison ? { counts: comparison.fresh, total: comparison.freshTotal } : { counts, total };
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

// packages/report/src/markdown/escape.ts
var PUNCTUATION = /[\\`*_[\]{}<>|~&$"'#@]/g;
var BREAK = "&#8203;";
var AUTOMATIC = /[@#](?=\w)|GH-(?=\d)|:(?=\/\/)|www(?=\.)|:(?=[\w+-]+(?::|$))/gi;
var COMMIT = /(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/gi;
var ADDRESS = /@|:(?=\/\/)|www(?=\.)/gi;
var LEADING = /^(\d{1,9})?([-+=.)])/;
function escapeMarkdown(text2) {
  return printable(text2).trim().replace(AUTOMATIC, (found) => `${found}​`).replace(COMMIT, (found) => found.replace(/.{6}(?=.)/g, "$&​")).replace(PUNCTUATION, reference).replace(
    LEADING,
    (_, digits, mark) => (digits ?? "") + reference(mark)
  ).replaceAll("​", BREAK);
}
var CODE_LIMIT = 1e3;
function code(text2) {
  const inner = cut(printable(text2), CODE_LIMIT).replace(ADDRESS, (found) => `${found}​`).replace(PUNCTUATION, reference).replaceAll("​", "<!-- -->");
  return `<code>${inner}</code>`;
}
function prose(text2) {
  return text2.split(/`([^`]+)`/).map((part, index) => index % 2 === 1 ? code(part) : spaced(part)).join("");
}
function link(label, address) {
  if (address === void 0 || !URL.canParse(address)) return label;
  const url = new URL(address);
  if (url.protocol !== "https:" || url.username !== "" || url.password !== "") return label;
  return `[${label}](${url.href.replace(/[()[\]|\\`<>*~]/g, percent).replaceAll("&", "&amp;")})`;
}
function spaced(part) {
  const before = /^\s/.test(part) ? " " : "";
  const after = /\S\s+$/.test(part) ? " " : "";
  return before + escapeMarkdown(part) + after;
}
function reference(character) {
  return `&#${character.charCodeAt(0)};`;
}
function percent(character) {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
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
function describeSeen({ files, resources, unknown }) {
  const others = ["deferred", "ignored", "failed"].filter((status) => files[status] > 0).map((status) => `${files[status]} ${status}`);
  return [
    [`${plural(files.scanned, "file")} scanned`, ...others].join(", "),
    plural(resources, "resource"),
    ...unknown > 0 ? [`${plural(unknown, "answer")} unknown before run time`] : []
  ].join("; ");
}

// packages/report/src/sections/coverage.ts
var MESSAGE_LIMIT2 = 500;
function coverageSections(outcome, clean) {
  return [
    { open: "\n### Coverage\n", rows: [`${describeSeen(seen(outcome))}.`] },
    problemSection(outcome, "failed", "that could not be scanned", clean),
    problemSection(outcome, "scanned", "in files that were scanned", clean),
    problemSection(outcome, "deferred", "in files that are not evaluated yet", clean)
  ];
}
function problemSection(outcome, status, where, clean) {
  const problems2 = fileProblems(outcome, status);
  return {
    open: `
<details><summary>${plural(problems2.length, "problem")} ${where}</summary>
`,
    rows: problems2.map(
      (problem) => `- ${code(describePlace(problem))}: ${prose(cut(clean(problem.message), MESSAGE_LIMIT2))}`
    ),
    close: "\n</details>\n"
  };
}

// packages/report/src/outcome/by-file.ts
function byFile(findings) {
  const files = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const file = files.get(finding.location.path);
    if (file) file.push(finding);
    else files.set(finding.location.path, [finding]);
  }
  return files;
}

// packages/report/src/outcome/rules.ts
function rulesOf(findings) {
  const rules = /* @__PURE__ */ new Map();
  for (const { rule } of findings) rules.set(rule.id, rule);
  return [...rules.values()].sort((a, b) => a.id < b.id ? -1 : 1);
}

// packages/report/src/sections/findings.ts
function* fileSections(findings, clean, links) {
  for (const [path, of] of byFile(findings)) {
    const rows = (function* () {
      for (const finding of of) yield findingRow(finding, clean, links);
    })();
    const open2 = `
### ${code(path)} (${of.length})

| Severity | Line | Finding | Rule |
| --- | ---: | --- | --- |`;
    yield { section: { open: open2, rows }, size: of.length };
  }
}
function ruleSection(outcome, clean, { ruleUrl }) {
  const rules = rulesOf(outcome.shown);
  return {
    open: `
<details><summary>${plural(rules.length, "rule")}: why and how to fix</summary>
`,
    rows: rules.map(
      ({ id, title, why, fix }) => `- **${escapeMarkdown(clean(title))}** ${link(code(id), ruleUrl?.(id))}: ${prose(clean(why))} **Fix:** ${prose(clean(fix))}`
    ),
    close: "\n</details>\n"
  };
}
function findingRow(finding, clean, { fileUrl, ruleUrl }) {
  const { rule, severity, location } = finding;
  const cells2 = [
    severity,
    link(String(location.startLine), fileUrl?.(location)),
    `**${escapeMarkdown(clean(rule.title))}**<br>${prose(cut(clean(finding.message), 1e3))}`,
    link(code(rule.id), ruleUrl?.(rule.id))
  ];
  return `| ${cells2.join(" | ")} |`;
}

// packages/report/src/sections/notices.ts
var MESSAGE_LIMIT3 = 500;
function noticeSection(outcome, clean, links) {
  const isSaid = (kind) => kind === "base" && outcome.comparison !== void 0;
  const notices2 = noticesOf(outcome).filter(({ kind }) => kind !== "pending" && !isSaid(kind));
  return {
    open: `
**${plural(notices2.length, "notice")}**
`,
    rows: notices2.map((notice) => `- ${noticeText(notice, clean, links)}`)
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
      return `- ${severity}: **${title}** ${id} in ${code(location.path)}`;
    }),
    close: "\n</details>\n"
  };
}
function noticeText({ kind, message, location }, clean, links) {
  const text2 = `${NOTICE_TITLES[kind]}: ${prose(cut(clean(message), MESSAGE_LIMIT3))}`;
  if (!location) return text2;
  const place2 = code(`${location.path}:${location.startLine}`);
  return `${text2} ${link(place2, links.fileUrl?.(location))}`;
}
function suppressedRow({ rule, location, suppression }, clean, { fileUrl, ruleUrl }) {
  const place2 = code(`${location.path}:${location.startLine}`);
  const reason = clean(suppression?.reason ?? "");
  const why = reason === "" ? "no reason given" : prose(cut(reason, MESSAGE_LIMIT3));
  const facts = [
    code(clean(suppression?.syntax ?? "")),
    ...suppression?.owner === void 0 ? [] : [`owner ${code(clean(suppression.owner))}`],
    ...suppression?.until === void 0 ? [] : [`until ${escapeMarkdown(clean(suppression.until))}`],
    ...suppression?.isNew === true ? ["new in this change"] : []
  ];
  return `- ${link(code(rule.id), ruleUrl?.(rule.id))} at ${link(place2, fileUrl?.(location))}: ${why} (${facts.join(", ")})`;
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
  for (const section of coverageSections(outcome, clean)) tail.addSection(section);
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
  const fold = { open: "<details><summary>More files</summary>\n", close: "\n</details>\n" };
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
function countsTable({ counts, total, suppressed, comparison }) {
  const heads = [...SEVERITIES, "total", "suppressed"];
  const all = cells(counts, total, suppressed.length);
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
  const { base, description, fixed } = comparison;
  const gone = fixed.length === 0 ? "" : ` ${plural(fixed.length, "finding")} of it fixed (${describeCounts(count(fixed))}).`;
  return `Compared with ${escapeMarkdown(clean(description))} (${code(clean(shortSha(base)))}): only what is new is listed and can fail.${gone}`;
}
function cells(counts, total, suppressed) {
  return [...SEVERITIES.map((severity) => counts[severity]), total, suppressed];
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
function explainFinding(finding, others, clean, { fileUrl, ruleUrl }) {
  const { rule, location, resource } = finding;
  const where = link(code(`${location.path}:${location.startLine}`), fileUrl?.(location));
  const id = link(code(rule.id), ruleUrl?.(rule.id));
  const what = resource ? ` in ${code(cut(clean(resourceName(resource)), TEXT_LIMIT))}` : "";
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
  const pathOf = (path) => printable(place(path, pathPrefix));
  return [
    ...fileProblems(outcome, "failed").map((problem) => ofProblem2(problem, level, clean, pathOf)),
    ...outcome.shown.map((finding) => ofFinding2(finding, clean, pathOf)),
    ...noticesOf(outcome).flatMap((notice) => ofNotice2(notice, clean, pathOf))
  ];
}
function ofFinding2({ rule, severity, location, message }, clean, pathOf) {
  const { startLine, endLine, startColumn, endColumn } = location;
  return {
    path: pathOf(location.path),
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
function ofProblem2({ path, message, line = 1 }, level, clean, pathOf) {
  return {
    path: pathOf(path),
    start_line: line,
    end_line: line,
    annotation_level: level,
    title: "File could not be scanned",
    message: cut(clean(message) || "could not be read", MESSAGE_LIMIT4)
  };
}
function ofNotice2({ kind, level, message, location }, clean, pathOf) {
  if (!location) return [];
  return [
    {
      path: pathOf(location.path),
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
  const { counts, total } = judged(outcome);
  const noun = comparison ? "new finding" : "finding";
  const counted = total === 0 ? `no ${noun}s` : `${plural(total, noun)} (${describeCounts(counts)})`;
  const why = verdict === "error" ? clean(reasons[0] ?? counted) : counted;
  return cut(`${verdict}: ${why}`, TITLE_LIMIT3);
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
  const { commit, run, attempt } = stamp;
  const parts = section.parts.filter((part) => !/^<!-- gatehouse:/m.test(part));
  const border = `<!-- gatehouse:section ${borderKey(key)} ${commit}/${run}.${attempt} ${section.verdict} -->`;
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
  const { key = "", commit = "", run = "", attempt = "", verdict } = groups;
  return {
    key,
    stamp: { commit, run: Number(run), attempt: Number(attempt) },
    verdict
  };
}
function isLine(line, text2) {
  return line === text2 || line === `${text2}\r`;
}

// packages/report/src/comment/comment.ts
var COMMENT_LIMIT = 65e3;
var RANK2 = ["pass", "fail", "error"];
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
  const verdict = RANK2[Math.max(0, ...current.map(rank))] ?? "error";
  const old = all.length - current.length;
  const scope = all.length === 1 ? "" : `${current.length} of ${plural(all.length, "section")} for this commit`;
  const outdated = old > 0 ? `; ${old} out of date, not counted` : "";
  return `## ${VERDICT_ICONS[verdict]} Gatehouse: ${verdict} for ${code(shortSha(latest?.commit ?? ""))}${scope === "" ? "" : `

${scope}${outdated}.`}`;
}
function rank({ verdict }) {
  return RANK2.indexOf(verdict);
}
function compareStamps(a, b) {
  return a.run - b.run || a.attempt - b.attempt;
}

// packages/report/src/markdown/fence.ts
function fenced(lines, language) {
  let longest = 2;
  for (const line of lines)
    for (const [run] of line.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  const fence = "`".repeat(longest + 1);
  return [`${fence}${language}`, ...lines, fence].join("\n");
}

// packages/report/src/comment/suppression-entry.ts
var DAYS = 90;
var DAY = 864e5;
function suppressionEntry(finding, outcome, clean) {
  const { rule, location, resource } = finding;
  const name = resource && resourceName(resource);
  const until = new Date(lastSeen(outcome) + DAYS * DAY).toISOString().slice(0, 10);
  return [
    "suppressions:",
    "  entries:",
    `    - rule: ${scalar(printable(rule.id))}`,
    `      path: ${scalar(pathPattern(location.path))}`,
    ...name !== void 0 && clean(name) === name ? [`      resource: ${scalar(name)}`] : [],
    `      reason: ''`,
    `      expires: ${until}`
  ];
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
  return `<details><summary>Meant to be so? The entry for <code>.github/gatehouse.yml</code>; give it a reason</summary>

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
  const taken = addTop(top, outcome.shown, clean, options);
  parts.push(take(top.toString()));
  parts.push(take(attention(outcome, clean, options, Math.floor(left / 2))));
  const rules = new Page(Math.floor(left / 3));
  rules.addSection(ruleSection(outcome, clean, options));
  const last = take(rules.toString());
  parts.push(...restParts(outcome.shown.slice(taken), left, clean, options), last);
  return { verdict: outcome.verdict, parts: parts.filter((part) => part !== "") };
}
function addTop(page, shown, clean, links) {
  const open2 = shown.length > TOP_FINDINGS ? "**The worst**\n" : "";
  const rows = shown.slice(0, TOP_FINDINGS).map((finding) => topRow(finding, clean, links));
  return page.addSection({ open: open2, rows });
}
function topRow(finding, clean, { fileUrl, ruleUrl }) {
  const { rule, severity, location, message } = finding;
  const where = link(code(`${location.path}:${location.startLine}`), fileUrl?.(location));
  const id = link(code(rule.id), ruleUrl?.(rule.id));
  return `- **${severity}** ${where} **${escapeMarkdown(clean(rule.title))}** ${id}<br>${prose(cut(clean(message), 500))}<br>**Fix:** ${prose(cut(clean(rule.fix), 500))}`;
}
function attention(outcome, clean, links, budget) {
  const page = new Page(budget);
  page.addSection(problemSection(outcome, "failed", "that could not be scanned", clean));
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
function shownPath(path, { pathPrefix }) {
  return inert(printable(place(path, pathPrefix)));
}
function problems(outcome, style) {
  const rows = fileProblems(outcome, "failed").map(
    (problem) => `  ${shownPath(describePlace(problem), style)}  ${style.clean(problem.message)}`
  );
  return listed("Could not be scanned", rows, "more problem", style);
}
function suppressions({ suppressed }, style) {
  const rows = suppressed.filter(isFresh).map(({ rule, location, suppression }) => {
    const place2 = shownPath(`${location.path}:${location.startLine}`, style);
    const reason = style.clean(suppression?.reason ?? "") || "no reason given";
    return `  ${place2}  ${inert(printable(rule.id))}  ${reason}`;
  });
  return listed("Suppressed, new in this change", rows, "more suppression", style);
}
function notices(outcome, style) {
  const rows = noticesOf(outcome).map(({ kind, level, message, location }) => {
    const place2 = location ? `${shownPath(`${location.path}:${location.startLine}`, style)}  ` : "";
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
  const { counts, total } = judged(outcome);
  const counted = total === 0 ? "" : ` (${describeCounts(counts)})`;
  const hidden = belowThreshold(outcome);
  return [
    `${plural(total, comparison ? "new finding" : "finding")}${counted}, ${suppressed.length} suppressed`,
    ...comparison ? [
      `${describeComparison(comparison, clean)}: ${existing(outcome)} there too, ${comparison.fixed.length} fixed`
    ] : [],
    ...hidden > 0 ? [`${hidden} below report-from: ${thresholds.reportFrom}`] : [],
    describeSeen(seen(outcome)),
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
  for (const [path, findings] of byFile(outcome.shown.slice(0, limit))) {
    lines.push(style.paint("bold", shownPath(path, style)));
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
  const position = `${location.startLine}:${location.startColumn}`;
  const label = paint(SEVERITY_COLOURS[severity], severity);
  return [
    `  ${position}  ${label}  ${paint("bold", clean(rule.title))}  ${paint("dim", inert(printable(rule.id)))}`,
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
  const line = `line&nbsp;${location.startLine}`;
  const mark = state === "open" || state === "existing" ? "" : ` <span class="badge quiet">${state}</span>`;
  const facts = [
    ["Fix", prose2(clean(rule.fix))],
    ["Rule", `<a href="#${anchor("rule", rule.id)}"><code>${escapeHtml(rule.id)}</code></a>`],
    ...resource ? [["Resource", `<code>${escapeHtml(clean(nameOf(resource)))}</code>`]] : [],
    [
      "Where",
      link2(
        `<code>${escapeHtml(`${location.path}:${location.startLine}:${location.startColumn}`)}</code>`,
        fileUrl(location)
      )
    ],
    ["Fingerprint", `<code>${escapeHtml(fingerprint)}</code>`],
    ...suppression ? [["Suppressed", suppressionHtml(finding, clean)]] : []
  ];
  return `<details class="finding" id="${anchor("finding", `${rule.id}-${fingerprint}`)}" data-severity="${severity}" data-state="${state}" data-more="${escapeHtml(`${rule.id} ${rule.aliases.join(" ")} ${resource ? clean(nameOf(resource)) : ""}`)}"><summary><span class="badge ${severity}">${severity}</span><span class="quiet">${line}</span><span class="what"><span class="title">${escapeHtml(clean(rule.title))}</span>${mark}<span class="message">${prose2(clean(finding.message), 1e3)}</span></span></summary><div class="body">${frame(excerpt(finding), location)}<dl>${facts.map(([term, text2]) => `<dt>${term}</dt><dd>${text2}</dd>`).join("")}</dl></div></details>`;
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
function nameOf({ kind, namespace, name }) {
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
  const { verdict, reasons, comparison, counts, total, suppressed } = outcome;
  const rows = [
    ...comparison ? [["New", comparison.fresh, comparison.freshTotal]] : [],
    [comparison ? "All open" : "Open", counts, total]
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
      `${comparison.fixed.length} fixed`
    ] : []
  ].join(" · ")}</p></header>`;
}
function coverage(outcome, clean) {
  const problems2 = ["failed", "scanned", "deferred"].flatMap(
    (status) => fileProblems(outcome, status).map(
      (problem) => `<code>${escapeHtml(describePlace(problem))}</code>: ${prose2(clean(problem.message), 500)}`
    )
  );
  const notices2 = outcome.notices.map(({ message, location }) => {
    const place2 = location ? ` <code>${escapeHtml(`${location.path}:${location.startLine}`)}</code>` : "";
    return `${prose2(clean(message), 500)}${place2}`;
  });
  const scans = outcome.scans.map(
    ({ phase, tool, scope, startedAt, finishedAt }) => `${escapeHtml(phase)}${scope === "" ? "" : ` of <code>${escapeHtml(scope)}</code>`}: ${escapeHtml(clean(`${tool.name} ${tool.version}`))}, ${escapeHtml(startedAt.toISOString())}, ${((finishedAt.getTime() - startedAt.getTime()) / 1e3).toFixed(1)} s`
  );
  return `${notices2.length > 0 ? `<h2>Notices</h2>${list(notices2)}` : ""}
<h2>Coverage</h2><p>${escapeHtml(describeSeen(seen(outcome)))}.</p>${list(problems2.slice(0, 1e3))}
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
  const listed2 = [...outcome.open, ...outcome.suppressed];
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
  for (const [path, findings] of byFile(kept)) {
    yield `<section class="file"><h3>${escapeHtml(path)} <span class="quiet">${findings.length}</span></h3>`;
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
  const sections = rules.map(({ id, title, why, fix, references, aliases, tags }) => {
    const links = references.map((each) => link2(escapeHtml(clean(each)), each));
    return `<section class="rule" id="${anchor("rule", id)}" tabindex="-1"><h3>${link2(escapeHtml(id), ruleUrl?.(id))}</h3><p><strong>${escapeHtml(clean(title))}.</strong> ${prose2(clean(why))}</p><p><strong>Fix:</strong> ${prose2(clean(fix))}</p>${links.length > 0 ? `<p class="quiet">See ${links.join(", ")}</p>` : ""}${aliases.length + tags.length > 0 ? `<p class="quiet">Also known as ${escapeHtml([...aliases, ...tags].map(clean).join(", "))}</p>` : ""}</section>`;
  });
  return `<h2>Rules</h2>
${sections.join("\n")}
`;
}

// packages/report/src/text/remembered.ts
function remembered(write) {
  const known = /* @__PURE__ */ new Map();
  return (key) => {
    let text2 = known.get(key);
    if (text2 === void 0) {
      text2 = write(key);
      known.set(key, text2);
    }
    return text2;
  };
}

// packages/report/src/json/text.ts
var INLINE_COMMAND2 = /##(?=\w*\[)/g;
function jsonText(value) {
  return `${JSON.stringify(value, void 0, 2).replace(INLINE_COMMAND2, "#\\u0023")}
`;
}
function jsonLine(value) {
  const text2 = JSON.stringify(value);
  return text2.includes("##") ? text2.replace(INLINE_COMMAND2, "#\\u0023") : text2;
}

// packages/report/src/json/finding.ts
function findingWriter(clean) {
  const ruleText = remembered(
    (rule) => `"rule":${jsonLine(printable(rule.id))},"title":${jsonLine(clean(rule.title))}`
  );
  const pathText = remembered((path) => jsonLine(printable(path)));
  const resourceText = remembered((resource) => jsonLine(ofResource(resource, clean)));
  const place2 = ({ path, startLine, startColumn, endLine, endColumn }) => `{"path":${pathText(path)},"startLine":${startLine},"startColumn":${startColumn},"endLine":${endLine},"endColumn":${endColumn}}`;
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
    location: ofLocation(location),
    ...resource && { resource: ofResource(resource, clean) },
    fingerprint
  };
}
function ofLocation(location) {
  return { ...location, path: printable(location.path) };
}
function cleanFix({ description, edits }, clean) {
  if (!edits.every(({ text: text2 }) => isShowable(text2, clean))) return void 0;
  return {
    description: clean(description),
    edits: edits.map(({ location, text: text2 }) => ({ location: ofLocation(location), text: text2 }))
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
    ...location === void 0 ? {} : { location: ofLocation(location) },
    ...isNew === void 0 ? {} : { isNew }
  };
}

// packages/report/src/json/report.ts
function jsonFrame(outcome, clean) {
  const { verdict, thresholds, counts, total, comparison, scans } = outcome;
  const findings = [...outcome.shown, ...outcome.suppressed];
  return {
    version: 1,
    verdict,
    reasons: outcome.reasons.map(clean),
    thresholds,
    counts,
    total,
    ...comparison && { comparison: ofComparison(comparison, clean) },
    notices: noticesOf(outcome).map((notice) => ofNotice3(notice, clean)),
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
  const { base, description, fresh, freshTotal, fixed } = comparison;
  return {
    base: clean(base),
    description: clean(description),
    fresh,
    freshTotal,
    fixed: fixed.map((finding) => fixedFinding(finding, clean))
  };
}
function ofNotice3({ kind, level, message, location }, clean) {
  return {
    kind,
    level,
    message: clean(message),
    ...location && { location: ofLocation(location) }
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
  return outcome.scans.flatMap((scan) => scan.coverage.files).filter((file) => file.status === "failed" || file.problems.length > 0).map(({ path, status, kind, problems: problems2 }) => ({
    path: printable(path),
    status,
    kind: printable(kind),
    problems: problems2.map((problem) => ({ ...problem, message: clean(problem.message) }))
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
  const missing = keys.filter((key) => !isPosition(region[key]));
  if (missing.length > 0) {
    report("region", at, `lacks ${missing.join(", ")} as a whole number from 1`);
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
  for (const [index, run] of runs.entries())
    checkRun(record(run), `/runs/${index}`, categories, report);
  return problems2;
}
function checkRun(run, at, categories, report) {
  const tool = record(run["tool"]);
  const driver = record(tool["driver"]);
  const rules = array(driver["rules"]);
  const results = array(run["results"]);
  const name = text(driver["name"]);
  if (name === void 0 || name.length > MAX_NAME)
    report("driver-name", `${at}/tool/driver/name`, `needs 1 to ${MAX_NAME} characters`);
  if (!Array.isArray(driver["rules"])) report("rules", `${at}/tool/driver/rules`, "missing");
  if (!Array.isArray(run["results"])) report("results", `${at}/results`, "missing");
  atMost(MAX_RULES, rules, "rules", `${at}/tool/driver/rules`, report);
  atMost(MAX_RESULTS, results, "results", `${at}/results`, report);
  atMost(MAX_EXTENSIONS, array(tool["extensions"]), "extensions", `${at}/tool/extensions`, report);
  checkCategory(run, name ?? "", at, categories, report);
  checkExecution(run, at, report);
  const ids = /* @__PURE__ */ new Set();
  for (const [index, rule] of rules.entries())
    checkRule(record(rule), `${at}/tool/driver/rules/${index}`, ids, report);
  const fingerprints = /* @__PURE__ */ new Set();
  for (const [index, result] of results.entries())
    checkResult(record(result), `${at}/results/${index}`, { rules, fingerprints, report });
}
function checkCategory(run, name, at, categories, report) {
  const place2 = `${at}/automationDetails/id`;
  const id = text(record(run["automationDetails"])["id"]);
  if (!id?.endsWith("/")) report("automation-id", place2, "does not end with a slash");
  const category = `${name}\0${id?.slice(0, id.lastIndexOf("/") + 1) ?? ""}`;
  if (categories.has(category))
    report("duplicate-category", place2, "another run has the same tool and category");
  categories.add(category);
}
function checkExecution(run, at, report) {
  for (const [index, invocation] of array(run["invocations"]).entries()) {
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
  const why = clean(rule.why) || title;
  const fix = clean(rule.fix) || title;
  const references = rule.references.map(clean);
  return {
    id,
    name: cut(pascalCase(id), NAME_LIMIT),
    shortDescription: { text: cut(title, DESCRIPTION_LIMIT) },
    fullDescription: { text: cut(why, DESCRIPTION_LIMIT) },
    help: {
      text: [why, `Fix: ${fix}`, ...references].join("\n"),
      markdown: [
        prose(why),
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
  const files = [...byFile(findings)].sort(([a], [b]) => compareText(a, b));
  for (const [, of] of files)
    for (const finding of of.toSorted(byPlace))
      yield sarifResult(finding, context, lineHash(finding));
}
function sarifLocation(location, uri) {
  const { path, startLine, startColumn, endLine, endColumn } = location;
  return {
    physicalLocation: {
      artifactLocation: { uri: uri(path) },
      region: { startLine, startColumn, endLine, endColumn }
    }
  };
}
function uriWriter(pathPrefix) {
  return remembered(
    (path) => cut(printable(place(path, pathPrefix)), PATH_LIMIT).split("/").map(encodeURIComponent).join("/")
  );
}
function sarifResult(finding, context, lineHash) {
  const { clean, uri, ruleIndex } = context;
  const ruleId = rankedId(finding);
  const related = (finding.related ?? []).slice(0, RELATED_LIMIT);
  return {
    ruleId,
    ruleIndex: ruleIndex.get(ruleId) ?? -1,
    level: SARIF_LEVELS[finding.severity],
    message: { text: clean(finding.message) || clean(finding.rule.title) || ruleId },
    locations: [sarifLocation(finding.location, uri)],
    ...related.length === 0 ? {} : {
      relatedLocations: related.map((location, index) => ({
        id: index + 1,
        ...sarifLocation(location, uri)
      }))
    },
    partialFingerprints: {
      "gatehouse/v1": finding.fingerprint,
      primaryLocationLineHash: lineHash
    },
    ...finding.suppression && {
      suppressions: [sarifSuppression(finding.suppression, clean, uri)]
    },
    ...finding.state && { properties: { state: finding.state } }
  };
}
function sarifSuppression({ kind, syntax, reason = "", owner, until, location, isNew }, clean, uri) {
  const why = clean(reason);
  const properties = {
    ...owner === void 0 ? {} : { owner: clean(owner) },
    ...until === void 0 ? {} : { until: clean(until) },
    ...isNew === void 0 ? {} : { isNew }
  };
  return {
    kind: kind === "inline" ? "inSource" : "external",
    justification: why === "" ? `${clean(syntax)} without a reason` : `${clean(syntax)}: ${why}`,
    ...location && { location: sarifLocation(location, uri) },
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
function byPlace(a, b) {
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
        }
      }
    ]
  }));
}
function ofNotice4({ kind, level, message, location }, clean, uri) {
  return {
    level: level === "warning" ? "warning" : "note",
    message: { text: `${NOTICE_TITLES[kind]}: ${clean(message)}` },
    ...location && { locations: [sarifLocation(location, uri)] }
  };
}

// packages/report/src/sarif/line-hash.ts
var WINDOW = 100;
var BASE = 37;
var TWO_TO_32 = 2 ** 32;
var TAB = 9;
var LINE_FEED = 10;
var CARRIAGE_RETURN = 13;
var SPACE2 = 32;
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
    if (unit === SPACE2 || unit === TAB) continue;
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
      draftRun(scan, listed2, index === 0 ? noticesOf(outcome) : [], clean, options)
    )
  );
}
function draftRun(scan, listed2, notices2, clean, { pathPrefix, helpUri, informationUri }) {
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
      automationDetails: { id: categoryOf(scan) },
      invocations: [sarifInvocation(scan, all.length - findings.length, notices2, clean, uri)],
      columnKind: "utf16CodeUnits"
    },
    results: sarifResults(findings, { clean, uri, lineHash: lineHasher(scan), ruleIndex })
  };
}
function categoryOf({ phase, scope }) {
  const parts = scope.split("/").filter((part) => part !== "" && part !== ".");
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
  const edits = [];
  for (const group of groups) {
    const fresh = group.edits.filter((edit) => !edits.some((other) => isSame(edit, other)));
    if (fresh.some((edit) => edits.some((other) => isConflict(edit, other)))) continue;
    findings.push(...group.findings);
    edits.push(...fresh);
  }
  return { path: groups[0]?.path ?? "", ...linesOf(edits), findings, edits };
}
function linesOf(edits) {
  return {
    startLine: Math.min(...edits.map(({ location }) => location.startLine)),
    endLine: Math.max(...edits.map(({ location }) => location.endLine))
  };
}
function isSame(a, b) {
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
    const isSame2 = lines.every((line, index) => line === this.#shown[first - 1 + index]);
    return lines.length > 0 && isSame2 ? lines : void 0;
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
function renderSuggestions(outcome, textOf) {
  const clean = cleaner(outcome);
  const shown = new Set(outcome.shown);
  const taken = /* @__PURE__ */ new Map();
  for (const scan of outcome.scans) {
    let file;
    for (const group of fixGroups(scan.findings.filter((finding) => shown.has(finding)))) {
      if (file?.path !== group.path)
        file = new ComparedFile(group.path, textOf(group.path), scan.disclosure.text(group.path));
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
  page.add(`## ${VERDICT_ICONS[outcome.verdict]} Gatehouse: ${outcome.verdict}`);
  addDigest(page, outcome, clean);
  addDetails(page, outcome, clean, options);
  return page.toString();
}

export {
  countFiles,
  compareLocation,
  nearest,
  SEVERITIES,
  THRESHOLDS,
  compareSeverity,
  reaches,
  decide,
  worstFirst,
  count,
  printable,
  cleaner,
  inert,
  RUNNER_SLOTS,
  renderAnnotations,
  escapeMarkdown,
  code,
  prose,
  renderCheckRun,
  composeComment,
  hasSection,
  fenced,
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
