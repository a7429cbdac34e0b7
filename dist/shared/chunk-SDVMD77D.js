import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  RUNNER_SLOTS,
  checkGithubLimits,
  cleaner,
  composeComment,
  foresee,
  hasSection,
  namedConfig,
  planEvent,
  renderAnnotations,
  renderCheckRun,
  renderConsole,
  renderHtml,
  renderJson,
  renderSarif,
  renderSection,
  renderSuggestions,
  renderSummary,
  run
} from "./chunk-QYZJP6MS.js";
import {
  contradicts,
  readStatement,
  renderStatement,
  shownTarget,
  statementOf,
  whyForeign
} from "./chunk-CPDVBBPU.js";
import {
  decide
} from "./chunk-WBZJRRQI.js";
import {
  Folder,
  isInside,
  pathRoot,
  readNamedFile,
  reportPath,
  tokenAuthorization
} from "./chunk-XJOE75XD.js";
import {
  PROFILES
} from "./chunk-4TR6IVS5.js";
import {
  GithubError,
  alertsUrl,
  artifactNamePart,
  askDefaultBranch,
  askMergeBase,
  capabilities,
  completeCheckRun,
  connect,
  downloadArtifact,
  fileUrl,
  foldFailures,
  identify,
  isOwnEvent,
  jobMark,
  keepIssue,
  packSarif,
  probe,
  readContext,
  recentArtifacts,
  refsOf,
  runById,
  runUrl,
  sarifSubject,
  startCheckRun,
  suggest,
  uploadArtifact,
  uploadSarif,
  upsertComment
} from "./chunk-KPYCVMZK.js";
import {
  choice,
  coreRunner,
  failWith,
  failureLines,
  flag,
  line,
  nodeEffects,
  printAnnotation,
  printText,
  readEventFile,
  readInputs,
  stepFolders,
  writeSummary
} from "./chunk-ME6UIIZQ.js";
import {
  SEVERITIES,
  THRESHOLDS
} from "./chunk-2OX4C7MX.js";
import {
  code,
  cut,
  escapeMarkdown,
  inert,
  printable,
  prose
} from "./chunk-TNFLWCXZ.js";
import {
  proxyFor,
  readProxies
} from "./chunk-S4TM63MD.js";
import {
  UserError,
  describeError
} from "./chunk-V77C22EU.js";

// packages/action/src/common-inputs.ts
var DOCTOR = "doctor";
var SYNONYMS = { moderate: "medium" };
var COMMON_INPUTS = {
  config: line("the path of a configuration file"),
  "report-from": choice(SEVERITIES, SYNONYMS),
  "fail-on": choice(THRESHOLDS, SYNONYMS),
  profile: choice(PROFILES),
  "sarif-file": line("the path of a file to write"),
  "html-file": line("the path of a file to write"),
  "only-new": flag(),
  token: line("a token that may read the repository"),
  comment: flag(),
  suggestions: flag(),
  "upload-sarif": flag(),
  "check-run": flag(),
  issue: flag(),
  "upload-evidence": flag(),
  annotations: flag(),
  summary: flag()
};
var FILE_INPUTS = {
  path: line("a file or folder of the workspace"),
  mode: choice(["scan", DOCTOR]),
  "allow-empty": flag(),
  "allow-parse-errors": flag()
};

// packages/action/src/scan-request.ts
import { resolve as resolve2 } from "node:path";

// packages/action/src/keep-evidence.ts
import { basename } from "node:path";
var PREFIX = "gatehouse-evidence";
var STATEMENT_ENDING = ".intoto.json";
function artifactsOf(action) {
  return `${PREFIX}-${artifactNamePart(action, 150)}`;
}
async function keepEvidence(environment, evidence) {
  if (evidence === void 0)
    return { lines: [], notices: ["There is no evidence to keep: the commit is not known"] };
  const name = basename(evidence.path);
  try {
    const part = artifactNamePart(name.replace(/^gatehouse-|\.intoto\.json$/gu, ""), 150);
    const artifact = `${PREFIX}-${part}-${jobMark(environment)}`;
    await uploadArtifact({
      environment,
      name: artifact,
      files: [{ name, content: evidence.text }]
    });
    return { lines: [`Kept the evidence as the artifact ${artifact}`], notices: [] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { lines: [], notices: [`The evidence could not be kept: ${describeError(error)}`] };
  }
}

// packages/action/src/matching-phases.ts
function matchingPhases(trusted2, { phase: id, scope }, config) {
  const { predicate } = trusted2.statement;
  if (predicate.config !== config) return [];
  return predicate.phases.filter((phase) => phase.phase === id && phase.scope === scope).map((phase) => ({ statement: trusted2, phase, target: phase.target }));
}

// packages/action/src/record-source.ts
var RecordSource = class _RecordSource {
  repository;
  branch;
  #ownRun;
  #github;
  constructor(github, at) {
    this.#github = github;
    this.repository = at.repository;
    this.branch = at.branch;
    this.#ownRun = at.ownRun;
  }
  /** @throws UserError where nobody can be asked */
  static async of({ context, github }) {
    const { repository, run: run2, defaultBranch } = context;
    if (repository === void 0) throw new UserError("the repository is not known");
    if (!github.isAuthenticated)
      throw new UserError("there is no token to ask GitHub for evidence with", {
        remedy: "Leave the input token at its default, and give the job permissions: actions: read"
      });
    const branch = defaultBranch ?? (await askDefaultBranch(github, context)).name;
    return new _RecordSource(github, { repository, branch, ownRun: run2?.id });
  }
  /** Whether it may count, as far as a list shows it: what this run itself has left is nothing to compare with. */
  isOwn({ run: run2, headBranch, isForeign }) {
    return headBranch === this.branch && !isForeign && run2 !== this.#ownRun;
  }
  /**
   * The statements of an artifact whose run counts. Nothing is downloaded of another.
   * @throws UserError that says why it does not count
   */
  async open(artifact) {
    const run2 = await runById(this.#github, this.repository, artifact.run);
    const why = await this.#whyNotTrusted(run2);
    if (why !== void 0) throw new UserError(`that of run ${run2.id} does not count: ${why}`);
    const { files } = await downloadArtifact(this.#github, this.repository, run2.id, artifact);
    return files.filter(({ name }) => name.endsWith(STATEMENT_ENDING)).map(({ name, content }) => trusted(`${name} of run ${run2.id}`, content, run2));
  }
  /** What can be run for the default branch by what anybody does elsewhere may have looked at that. */
  async #whyNotTrusted(run2) {
    const foreign = whyForeign(run2, this.repository.fullName);
    if (foreign !== void 0) return foreign;
    if (!isOwnEvent(run2.event)) return `its event is ${run2.event}, which anybody can cause`;
    const refs = await refsOf(this.#github, this.repository, run2);
    return refs.includes(`refs/heads/${this.branch}`) ? void 0 : `${this.branch} does not hold its commit`;
  }
};
function trusted(source, content, run2) {
  const statement = readStatement(source, content);
  const commit = statement.subject.find(({ digest }) => digest.gitCommit)?.digest.gitCommit ?? "";
  const subject = { kind: "commit", digest: commit };
  const why = contradicts(statement.predicate.run, run2, subject);
  if (why !== void 0) throw new UserError(`${source} does not count: ${why}`);
  return { statement, commit };
}

// packages/action/src/find-record.ts
var OPENED = 20;
var WEIGHED = 5;
function recordFinder(setting) {
  return async (scan2, config) => {
    const source = await RecordSource.of(setting);
    const doubts = new Doubts();
    const candidates = /* @__PURE__ */ new Map();
    let weighed = 0;
    for await (const statement of statementsFrom(setting, source, doubts))
      for (const phase of matchingPhases(statement, scan2, config)) {
        if (weighed++ >= WEIGHED) return theOnly(candidates, source.branch, doubts);
        const recorded = await doubts.attempt(() => recordedBy(phase, source.branch, scan2));
        if (recorded === void 0) continue;
        if (phase.target === shownTarget(scan2)) return recorded;
        if (!candidates.has(phase.target)) candidates.set(phase.target, recorded);
      }
    return theOnly(candidates, source.branch, doubts);
  };
}
async function* statementsFrom({ name, github }, source, doubts) {
  let opened = 0;
  for await (const artifact of recentArtifacts(github, source.repository, artifactsOf(name))) {
    if (!source.isOwn(artifact)) continue;
    if (opened++ >= OPENED) return;
    yield* await doubts.attempt(() => source.open(artifact)) ?? [];
  }
}
function recordedBy({ statement, phase, target }, branch, scan2) {
  const { fingerprints, complete, finishedAt } = phase;
  const when = `the evidence of ${finishedAt.slice(0, 10)}`;
  if (!complete) throw new UserError(`${when} is not complete`);
  if (!fingerprints) throw new UserError(`${when} is of a version that listed no fingerprints`);
  if (!fingerprints.complete) throw new UserError(`${when} is about too many findings to list`);
  const elsewhere = target !== void 0 && target !== shownTarget(scan2) ? ` about ${target}` : "";
  return {
    fingerprints: new Set(fingerprints.open),
    commit: statement.commit,
    description: `the last evidence of ${branch}, of ${finishedAt.slice(0, 10)}${elsewhere}`
  };
}
function theOnly(candidates, branch, doubts) {
  const [only, other] = candidates.values();
  if (only && !other) return only;
  if (only)
    throw new UserError(
      `there is evidence of ${branch} about several targets and none about this one`,
      { remedy: "Give each application a config of its own, here and there" }
    );
  throw new UserError(
    `there is no evidence of ${branch} about the same${doubts.first === void 0 ? "" : ` that counts (${doubts.first})`}`,
    {
      remedy: `Scan it with upload-evidence: true in a run for ${branch}, on push or by schedule`
    }
  );
}
var Doubts = class {
  /** About the newest. */
  first;
  async attempt(read) {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.first ??= error.message;
      return void 0;
    }
  }
};

// packages/action/src/inside-workspace.ts
import { resolve } from "node:path";
function insideWorkspace({ workspace, temp }, path, input, { realPath }) {
  const absolute = realPath(resolve(workspace, path));
  if ([workspace, temp].some((folder) => isInside(realPath(folder), absolute))) return absolute;
  throw new UserError(`The input '${input}' leads out of the workspace`, {
    remedy: "Give a path inside the workspace"
  });
}

// packages/action/src/scan-request.ts
function scanRequest(setting, inputs) {
  const { context, folders, effects, github, environment, makePhases, catalogue } = setting;
  const workspace = effects.realPath(folders.workspace);
  if (inputs.config !== void 0) insideWorkspace(folders, inputs.config, "config", effects);
  const start = inputs.path === void 0 ? workspace : insideWorkspace(folders, inputs.path, "path", effects);
  const remote = remoteOf(context, environment, inputs.token);
  return {
    place: configPlace(workspace, start, inputs.config),
    overrides: inputs,
    locate: (path) => insideWorkspace(folders, path, "path", effects),
    makePhases,
    plan: (checkout) => planEvent(context, checkout.head()),
    commits: {
      temporary: folders.temp,
      askDefaultBranch: () => askDefaultBranch(github, context),
      askMergeBase: (one, other) => askMergeBase(github, context, one, other),
      ...remote && { remote }
    },
    findRecord: recordFinder(setting),
    ...catalogue && { catalogue },
    context: { now: effects.now, onProgress: () => void 0 }
  };
}
function namedSubject({ name, folders, effects }, inputs) {
  const { path, config } = inputs;
  const workspace = effects.realPath(folders.workspace);
  const start = path === void 0 ? workspace : effects.realPath(resolve2(workspace, path));
  const scope = path === void 0 ? "" : reportPath(pathRoot(start, workspace), start);
  return {
    action: name,
    scopes: scope === "" ? [] : [scope],
    config: namedConfig(configPlace(workspace, start, config))
  };
}
function configPlace(workspace, start, config) {
  return {
    start,
    // As it is written: where a link of the head leads is of no account in the base.
    given: config === void 0 ? void 0 : resolve2(workspace, config),
    otherwise: workspace
  };
}
function remoteOf({ repository, serverUrl }, environment, token) {
  if (!repository) return void 0;
  const url = `${serverUrl}/${repository.fullName}`;
  const proxies = readProxies(environment);
  return {
    url,
    ...token !== void 0 && { authorization: tokenAuthorization(token) },
    ...proxies && { proxy: proxyFor(url, proxies)?.href ?? "" }
  };
}

// packages/action/src/doctor-grounds.ts
async function groundRows(setting, inputs) {
  try {
    const foresight = await foresee(scanRequest(setting, inputs));
    return [policyRow(foresight), comparisonRow(foresight)];
  } catch (error) {
    const { message, remedy } = error instanceof UserError ? error : { message: describeError(error), remedy: void 0 };
    const row = { surface: "policy", state: "error", reason: message };
    return [remedy === void 0 ? row : { ...row, remedy }];
  }
}
var POLICY_STATES = {
  base: "base",
  "default-branch": "default branch",
  scanned: "as checked out"
};
function policyRow(foresight) {
  const { policyOrigin, policyBase, policyProblem, settings, onlyNew } = foresight;
  const whose = policyBase ? `${policyBase.description} (${policyBase.commit.slice(0, 7)})` : "what is checked out";
  return {
    surface: "policy",
    state: POLICY_STATES[policyOrigin],
    reason: [
      `Thresholds and suppressions come from ${whose}: fail-on is ${settings.failOn}, only-new is ${onlyNew ? "on" : "off"}`,
      ...policyProblem === void 0 ? [] : [capitalised(policyProblem)]
    ].join(". ")
  };
}
function comparisonRow(foresight) {
  const isOnlyNew = foresight.onlyNew && foresight.comparedWith !== void 0;
  return {
    surface: "comparison",
    state: isOnlyNew ? "only new" : "everything",
    reason: whatCounts(foresight)
  };
}
function whatCounts({ plan, onlyNew, comparedWith, comparison }) {
  if (comparison === void 0)
    return plan.comparison.kind === "none" ? `Every finding counts: there is nothing to compare with, since ${plan.comparison.reason}` : `Every finding counts; with only-new: true those that ${plan.comparison.description} does not have`;
  if (!onlyNew) {
    const what = comparedWith ? `${comparison} for new suppressions only` : comparison;
    return `Every finding counts, since only-new is off; ${what}`;
  }
  return comparedWith ? `Only new findings count: ${comparison}` : capitalised(comparison);
}
function capitalised(sentence) {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}

// packages/action/src/wanted-surfaces.ts
var SURFACE_INPUTS = {
  "check-run": "check-run",
  comment: "comment",
  suggestions: "suggestions",
  "code-scanning": "upload-sarif",
  issue: "issue"
};
function wantedSurfaces(inputs) {
  const {
    checkRun = false,
    issue = false,
    comment = true,
    suggestions = true,
    uploadSarif: uploadSarif2 = true
  } = inputs;
  const wanted = /* @__PURE__ */ new Set();
  if (checkRun) wanted.add("check-run");
  if (comment) wanted.add("comment");
  if (suggestions) wanted.add("suggestions");
  if (uploadSarif2) wanted.add("code-scanning");
  if (issue) wanted.add("issue");
  return wanted;
}

// packages/action/src/doctor.ts
async function examine(setting, inputs) {
  const { name, context, github } = setting;
  const probed = await probe(github, context, { hasToken: github.isAuthenticated });
  const wanted = wantedSurfaces(inputs);
  const rows = [
    ...await groundRows(setting, inputs),
    ...probed.map((row) => unlessOff(row, wanted))
  ];
  return {
    log: [`Gatehouse ${name}, doctor: nothing is scanned.`, ...rows.flatMap(logLines)].join("\n"),
    summary: [
      `## 🩺 Gatehouse ${escapeMarkdown(name)}: doctor
`,
      "Nothing was scanned.\n",
      "| What | State | Why |",
      "| --- | --- | --- |",
      ...rows.map(
        ({ surface: surface3, state, reason }) => `| ${escapeMarkdown(surface3)} | ${escapeMarkdown(state)} | ${escapeMarkdown(reason)} |`
      ),
      ...remedies(rows)
    ].join("\n")
  };
}
function isSurface(name) {
  return Object.hasOwn(SURFACE_INPUTS, name);
}
function unlessOff(row, wanted) {
  const { surface: surface3, state, reason } = row;
  if (!isSurface(surface3) || wanted.has(surface3)) return row;
  const why = `The input ${SURFACE_INPUTS[surface3]} is not true; otherwise ${state}: ${reason}`;
  return { surface: surface3, state: "off", reason: why };
}
function logLines({ surface: surface3, state, reason, remedy = "" }) {
  const indented = remedy === "" ? [] : remedy.split("\n").map((line2) => `    ${line2}`);
  return [`  ${surface3.padEnd(14)}  ${state.padEnd(14)}  ${printable(reason)}`, ...indented];
}
function remedies(rows) {
  const texts = new Set(rows.flatMap(({ remedy }) => remedy ?? []));
  if (texts.size === 0) return [];
  return [
    "\n### What to do\n",
    ...[...texts].map((text) => `- ${text.split("\n").map(code).join("<br>")}`)
  ];
}

// packages/action/src/outputs.ts
var OUTPUT_NAMES = [
  "verdict",
  "total",
  ...SEVERITIES,
  "new",
  "suppressed",
  "sarif-file",
  "report-file",
  "html-file",
  "evidence-file"
];
function setOutputs(runner, outcome, files, own = {}) {
  set(runner, own, {
    verdict: outcome.verdict,
    total: String(outcome.total),
    critical: String(outcome.counts.critical),
    high: String(outcome.counts.high),
    medium: String(outcome.counts.medium),
    low: String(outcome.counts.low),
    new: String(outcome.comparison?.freshTotal ?? outcome.total),
    suppressed: String(outcome.suppressed.length),
    "sarif-file": files.sarifFile ?? "",
    "report-file": files.reportFile ?? "",
    "html-file": files.htmlFile ?? "",
    "evidence-file": files.evidenceFile ?? ""
  });
}
function setErrorOutputs(runner, own = {}) {
  const unknown = "unknown";
  set(runner, own, {
    verdict: "error",
    total: unknown,
    critical: unknown,
    high: unknown,
    medium: unknown,
    low: unknown,
    new: unknown,
    suppressed: unknown,
    "sarif-file": "",
    "report-file": "",
    "html-file": "",
    "evidence-file": ""
  });
}
function set(runner, own, outputs) {
  for (const [name, value] of Object.entries(own)) runner.setOutput(name, value);
  for (const name of OUTPUT_NAMES) runner.setOutput(name, outputs[name]);
}

// packages/action/src/frame.ts
var ANNOTATION_SLOTS = {
  error: RUNNER_SLOTS.error - 1,
  warning: RUNNER_SLOTS.warning - 3,
  notice: RUNNER_SLOTS.notice - 5
};
async function runAction(runner, { table, peers, outputs = () => ({}) }, scan2) {
  let withSummary = true;
  try {
    const { values, translations } = readInputs(runner.environment, table, peers);
    withSummary = values.summary ?? true;
    if (translations.length > 0) runner.notice(translations.join("\n"));
    const result = await scan2(values);
    if ("outcome" in result) await report(runner, result, outputs);
    else await advise(runner, result, outputs);
  } catch (error) {
    await fail(runner, error, { withSummary, outputs });
  }
}
async function report(runner, rendered, outputs) {
  const { outcome, log, annotations = [], summary, spareAnnotations = [] } = rendered;
  if (log !== void 0) printText(runner, log);
  for (const annotation of annotations) printAnnotation(runner, annotation);
  if (summary !== void 0) await writeSummary(runner, summary);
  const isAnnotated = rendered.publish !== void 0 && await writeElsewhere(runner, rendered.publish);
  if (!isAnnotated) for (const annotation of spareAnnotations) printAnnotation(runner, annotation);
  setOutputs(runner, outcome, rendered, outputs(outcome));
  if (outcome.verdict !== "pass") {
    const reasons = outcome.reasons.map(cleaner(outcome)).join("; ");
    runner.setFailed(`Gatehouse says ${outcome.verdict}${reasons === "" ? "" : `: ${reasons}`}`);
  }
}
async function advise(runner, { log, summary }, outputs) {
  printText(runner, log);
  await writeSummary(runner, summary);
  setErrorOutputs(runner, outputs(void 0));
}
async function writeElsewhere(runner, publish2) {
  try {
    const { lines, notices, isAnnotated } = await publish2();
    printText(runner, lines.map(printable).join("\n"));
    for (const notice of notices) runner.notice(inert(notice));
    return isAnnotated;
  } catch (error) {
    runner.warning(
      `Not everything could be written to GitHub, which is a defect of Gatehouse: ${printable(describeError(error))}`
    );
    return false;
  }
}
async function fail(runner, error, { withSummary, outputs }) {
  failWith(runner, error);
  const lines = failureLines(error).map((line2) => `- ${prose(line2)}`);
  if (withSummary) await writeSummary(runner, ["## ⚠️ Gatehouse: error\n", ...lines].join("\n"));
  try {
    setErrorOutputs(runner, outputs(void 0));
  } catch (cause) {
    runner.warning(`The outputs could not be set: ${describeError(cause)}`);
  }
}

// packages/action/src/scan-and-render.ts
import { basename as basename3, join as join2 } from "node:path";

// packages/surfaces/src/publication.ts
function subjectOf({ action, outcome }) {
  return { action, scopes: scopesOf(outcome), config: outcome.config };
}
function keyOf({ action, scopes, config }) {
  return [action, ...scopes, ...config === void 0 ? [] : [`config=${config}`]].join("/");
}
function titleOf({ action, scopes, config }) {
  return [
    action,
    ...scopes.length === 0 ? [] : [`of ${scopes.join(", ")}`],
    ...config === void 0 ? [] : [`by ${config}`]
  ].join(" ");
}
function scopesOf({ scans }) {
  return [...new Set(scans.map(({ scope }) => scope).filter((scope) => scope !== ""))].sort();
}
function reportedCommit({ context, checkedOut }) {
  return context.pullRequest?.headSha ?? context.mergeGroup?.headSha ?? checkedOut ?? context.sha;
}
function linksTo({ context, checkedOut }) {
  const at = checkedOut === void 0 ? context : { ...context, sha: checkedOut };
  return { fileUrl: (location) => fileUrl(at, location) };
}

// packages/surfaces/src/check-run.ts
var CONCLUSIONS = {
  pass: "success",
  fail: "failure",
  error: "action_required"
};
function isOpen(opened) {
  return opened !== void 0 && !(opened instanceof GithubError);
}
var NAME_LENGTH = 200;
async function openCheckRun(github, context, subject) {
  const { repository, pullRequest, mergeGroup, sha } = context;
  const headSha = pullRequest?.headSha ?? mergeGroup?.headSha ?? sha;
  const isPossible = capabilities(context, { hasToken: github.isAuthenticated }).some(
    ({ surface: surface3, state }) => surface3 === "check-run" && state === "possible"
  );
  if (!isPossible || repository === void 0 || headSha === void 0) return void 0;
  const detailsUrl = runUrl(context);
  try {
    return await startCheckRun(github, {
      repository,
      headSha,
      // Of several runs of one name on a commit GitHub shows the latest.
      name: printable(`Gatehouse ${titleOf(subject)}`).slice(0, NAME_LENGTH),
      title: "Scanning",
      summary: "The scan is under way.",
      ...detailsUrl !== void 0 && { detailsUrl }
    });
  } catch (error) {
    if (error instanceof GithubError) return error;
    throw error;
  }
}
async function closeCheckRun(github, run2, publication) {
  const { outcome } = publication;
  const { title, summary, text, annotations } = renderCheckRun(outcome, linksTo(publication));
  const written = await completeCheckRun(github, run2, {
    conclusion: CONCLUSIONS[outcome.verdict],
    title,
    summary,
    text,
    annotations
  });
  const missing = annotations.length - written.annotated;
  return {
    surface: "check-run",
    state: "written",
    url: written.url,
    ...missing > 0 && {
      isPartial: true,
      note: `${missing} annotations of the check run could not be written`
    }
  };
}
async function breakCheckRun(github, run2, reason) {
  if (!isOpen(run2)) return;
  await completeCheckRun(github, run2, {
    conclusion: "action_required",
    title: "The scan did not come to an end",
    summary: reason.split("\n").map(prose).join("\n\n"),
    annotations: []
  }).catch((error) => {
    if (!(error instanceof GithubError)) throw error;
  });
}

// packages/surfaces/src/code-scanning.ts
var surface = "code-scanning";
async function uploadFindings(github, publication) {
  const { context, outcome, checkedOut, sarif } = publication;
  const { repository } = context;
  if (outcome.scans.some(({ incomplete }) => incomplete.length > 0))
    return { surface, state: "left-out", reason: "the scan is incomplete, and would close alerts" };
  const subject = sarifSubject(context, checkedOut);
  if (repository === void 0 || subject.kind === "none")
    return {
      surface,
      state: "left-out",
      reason: subject.kind === "none" ? subject.reason : "the repository is not known"
    };
  const packed = await packSarif(sarif);
  refuseBeyondLimits(sarif, packed.length);
  const [first] = outcome.scans;
  const { status, errors } = await uploadSarif(github, {
    repository,
    packed,
    commitSha: subject.commitSha,
    ref: subject.ref,
    ...first && { startedAt: first.startedAt, toolName: first.tool.name }
  });
  if (status === "failed")
    throw new GithubError(`Code scanning could not process the upload: ${errors.join("; ")}`, {
      kind: "rejected"
    });
  const url = alertsUrl(context, subject.ref);
  return {
    surface,
    state: "written",
    ...url !== void 0 && { url },
    ...status === "pending" && { note: "Code scanning has not processed the upload yet" }
  };
}
function refuseBeyondLimits(sarif, gzipBytes) {
  const problems = checkGithubLimits(JSON.parse(sarif), gzipBytes);
  const [first] = problems;
  if (!first) return;
  throw new GithubError(
    `The SARIF file is not uploaded, since code scanning would refuse it: ${first.message} (${problems.length} in all)`,
    { kind: "rejected", remedy: "Scan parts of the repository each on its own, with path." }
  );
}

// packages/surfaces/src/comment.ts
var MARKER = "<!-- gatehouse:comment -->";
var SHORT_LIMIT = 2e4;
async function writeComment(github, publication, author) {
  const { context } = publication;
  const { repository, pullRequest, run: run2 } = context;
  const commit = reportedCommit(publication);
  if (repository === void 0 || pullRequest === void 0 || commit === void 0)
    return {
      result: { surface: "comment", state: "left-out", reason: "there is no pull request" },
      author
    };
  const stamp = { commit, run: run2?.id ?? 0, attempt: run2?.attempt ?? 1 };
  const key = keyOf(subjectOf(publication));
  const section = sectionOf(publication);
  const written = await upsertComment(github, {
    repository,
    number: pullRequest.number,
    marker: MARKER,
    author,
    compose: (existing, form) => composeComment(existing, {
      marker: MARKER,
      key,
      stamp,
      section,
      ...form === "short" && { limit: SHORT_LIMIT }
    }),
    stands: (body) => hasSection(body, key, stamp)
  });
  const result = {
    surface: "comment",
    state: "written",
    url: written.url,
    ...!written.isStanding && {
      isPartial: true,
      note: "Other jobs kept writing over the comment: the section of this action may be missing"
    }
  };
  return { result, author: written.author };
}
function sectionOf(publication) {
  const { context, outcome } = publication;
  const commit = reportedCommit(publication);
  const run2 = runUrl(context);
  return renderSection(outcome, {
    ...linksTo(publication),
    title: titleOf(subjectOf(publication)),
    ...commit !== void 0 && { commit },
    ...run2 !== void 0 && { links: [{ label: "Run and job summary", address: run2 }] }
  });
}

// packages/surfaces/src/issue-record.ts
import { hash } from "node:crypto";
var REMEMBERED = 1e3;
var RUN = /^<!-- gatehouse:run (\d{1,16})\.(\d{1,9}) ([0-9a-f]{16}) -->\r?$/mu;
var OPEN = /^<!-- gatehouse:open((?: [0-9a-f]{10})*) -->\r?$/mu;
function issueMarker(key) {
  return `<!-- gatehouse:issue ${hash("sha256", key, "hex").slice(0, 32)} -->`;
}
function namesOf(findings) {
  const first = findings.slice(0, REMEMBERED);
  return new Set(first.map(({ fingerprint }) => hash("sha256", fingerprint, "hex").slice(0, 10)));
}
function issueRecord({ run: run2, attempt }, text, open) {
  const names = [...open].slice(0, REMEMBERED);
  const digest = hash("sha256", [...names, text].join("\n"), "hex").slice(0, 16);
  return { run: run2, attempt, digest, open: new Set(names) };
}
function renderRecord({ run: run2, attempt, digest, open }) {
  const names = [...open].map((name) => ` ${name}`).join("");
  return `<!-- gatehouse:run ${run2}.${attempt} ${digest} -->
<!-- gatehouse:open${names} -->`;
}
function readRecord(body) {
  const [, run2, attempt, digest = ""] = RUN.exec(body) ?? [];
  const [, names] = OPEN.exec(body) ?? [];
  if (run2 === void 0 || names === void 0) return void 0;
  const open = new Set(names.split(" ").filter((name) => name !== ""));
  return { run: Number(run2), attempt: Number(attempt), digest, open };
}

// packages/surfaces/src/issue.ts
var surface2 = "issue";
var TITLE_LENGTH = 200;
var ABOUT = "Every run for the default branch rewrites this text, closes the issue when nothing is open and reopens it when something is. Its title, labels and assignees are left to you. Closed as not planned, it stays closed until something is found that was not open then.";
var CANNOT_VOUCH = [
  "**The last run could not vouch for what it saw, so nothing is closed.** What was open before may be open still: earlier versions of this text have it."
];
var NOTHING_OPEN = ["**Nothing is open any more.**"];
async function writeIssue(github, publication, author) {
  const { repository } = publication.context;
  if (repository === void 0)
    return { surface: surface2, state: "left-out", reason: "the repository is not known" };
  const subject = subjectOf(publication);
  const targets = targetsOf(publication.outcome);
  const marker = issueMarker(JSON.stringify([keyOf(subject), ...targets]));
  const title = targets.length === 0 ? titleOf(subject) : `${targets.join(", ")} (${titleOf(subject)})`;
  const { url, isChanged, state } = await keepIssue(github, {
    ...{ repository, marker, author },
    title: cut(printable(`Gatehouse: ${title}`), TITLE_LENGTH),
    change: (standing) => changeFor(publication, marker, standing)
  });
  if (url === void 0) return { surface: surface2, state: "left-out", reason: "nothing is open" };
  if (isChanged) return { surface: surface2, state: "written", url };
  return { surface: surface2, state: "left-out", reason: `${url} is ${state ?? ""} and stays as it is` };
}
function targetsOf({ scans }) {
  return [...new Set(scans.flatMap((scan2) => shownTarget(scan2) ?? []))].sort();
}
function changeFor(publication, marker, standing) {
  const { run: run2 } = publication.context;
  const outcome = everything(publication.outcome);
  const before = standing && readRecord(standing.body);
  const isOpen2 = standing?.state === "open";
  const isError = outcome.verdict === "error";
  const isClean = outcome.shown.length === 0 && outcome.verdict !== "fail";
  if (isClean && !isOpen2) return void 0;
  const now = namesOf(outcome.shown);
  const remark = isError ? CANNOT_VOUCH : isClean ? NOTHING_OPEN : [];
  const text = [ABOUT, ...remark, sectionOf2(publication, outcome)].join("\n\n");
  const known = isError && before ? [...now, ...before.open] : now;
  const record = issueRecord(
    { run: run2?.id ?? 0, attempt: run2?.attempt ?? 1 },
    text,
    new Set(known)
  );
  const state = isClean && !isError ? "closed" : "open";
  if (before && isLater(before, record)) return void 0;
  if (before?.digest === record.digest && standing?.state === state) return void 0;
  if (isDeclined(standing) && before && [...now].every((name) => before.open.has(name)))
    return void 0;
  return {
    state,
    body: [marker, renderRecord(record), "", text].join("\n")
  };
}
function everything({ scans, thresholds, notices, config }) {
  return decide(scans, thresholds, { notices, config });
}
function isDeclined(standing) {
  const { state, reason } = standing ?? {};
  return state === "closed" && (reason === "not_planned" || reason === "duplicate");
}
function isLater(one, other) {
  return one.run > other.run || one.run === other.run && one.attempt > other.attempt;
}
function sectionOf2(publication, outcome) {
  const commit = reportedCommit(publication);
  const run2 = runUrl(publication.context);
  const { parts } = renderSection(outcome, {
    ...linksTo(publication),
    title: titleOf(subjectOf(publication)),
    ...commit !== void 0 && { commit },
    ...run2 !== void 0 && { links: [{ label: "Run and job summary", address: run2 }] }
  });
  return parts.map((part) => part.trimEnd()).join("\n\n");
}

// packages/surfaces/src/suggestions.ts
async function writeSuggestions(github, publication, author) {
  const { context, outcome, textOf } = publication;
  const { repository, pullRequest } = context;
  if (repository === void 0 || pullRequest === void 0)
    return { surface: "suggestions", state: "left-out", reason: "there is no pull request" };
  const { made, isStale } = await suggest(github, {
    repository,
    number: pullRequest.number,
    headSha: pullRequest.headSha,
    author,
    scope: keyOf(subjectOf(publication)),
    suggestions: renderSuggestions(outcome, textOf).map((each) => ({
      ...each,
      original: linesOf(textOf(each.path), each.startLine, each.endLine)
    })),
    open: new Set(outcome.open.map(({ fingerprint }) => fingerprint))
  });
  if (isStale)
    return {
      surface: "suggestions",
      state: "left-out",
      reason: "the pull request has gone on to another commit, whose run makes them"
    };
  return made > 0 ? { surface: "suggestions", state: "written", url: pullUrl(publication) } : { surface: "suggestions", state: "left-out", reason: "no new fix is certain" };
}
function linesOf(text = "", startLine, endLine) {
  return text.split(/\r\n|\r|\n/u).slice(startLine - 1, endLine);
}
function pullUrl({ context: { serverUrl, repository, pullRequest } }) {
  return `${serverUrl}/${repository?.fullName ?? ""}/pull/${pullRequest?.number ?? ""}/files`;
}

// packages/surfaces/src/publish.ts
async function publish(github, publication, { wanted, checkRun }) {
  const { context, checkedOut } = publication;
  const circumstances = {
    hasToken: github.isAuthenticated,
    ...checkedOut !== void 0 && { checkedOut }
  };
  const wishes = capabilities(context, circumstances).filter(({ surface: surface3 }) => wanted.has(surface3));
  const comment = once(
    async () => writeComment(github, publication, await firstAuthor(github, checkRun))
  );
  const isCommenting = wishes.some(
    ({ surface: surface3, state }) => surface3 === "comment" && state === "possible"
  );
  return Promise.all(
    wishes.map(async (wish) => {
      const { surface: surface3, state } = wish;
      if (state !== "possible") return { surface: surface3, state: "left-out", reason: wish.reason };
      try {
        return await write(surface3);
      } catch (error) {
        if (error instanceof GithubError) return { surface: surface3, state: "failed", error };
        throw error;
      }
    })
  );
  async function author() {
    const known = isCommenting ? await comment().catch(() => void 0) : void 0;
    return known?.author ?? firstAuthor(github, checkRun);
  }
  async function write(surface3) {
    switch (surface3) {
      case "check-run":
        if (checkRun instanceof GithubError) throw checkRun;
        return checkRun ? closeCheckRun(github, checkRun, publication) : { surface: surface3, state: "left-out", reason: "the commit is not known" };
      case "comment":
        return (await comment()).result;
      case "suggestions":
        return writeSuggestions(github, publication, await author());
      case "code-scanning":
        return uploadFindings(github, publication);
      case "issue":
        return writeIssue(github, publication, await firstAuthor(github, checkRun));
    }
  }
}
async function firstAuthor(github, checkRun) {
  return isOpen(checkRun) ? checkRun.author : identify(github);
}
function once(make) {
  let made;
  return () => made ??= make();
}

// packages/action/src/announce.ts
var WORDS = {
  "check-run": { done: "Wrote the check run", not: "No check run" },
  comment: { done: "Wrote the comment", not: "No comment" },
  suggestions: { done: "Made suggestions", not: "No suggestions" },
  "code-scanning": { done: "Uploaded to code scanning", not: "Nothing for code scanning" },
  issue: { done: "Wrote the issue", not: "No issue is written" }
};
async function announce(github, publication, options) {
  const results = await publish(github, publication, options);
  const failures = results.flatMap((result) => result.state === "failed" ? [result] : []);
  return {
    lines: results.flatMap((result) => {
      if (result.state === "failed") return [];
      const { done, not } = WORDS[result.surface];
      if (result.state === "left-out") return [`${not}: ${result.reason}.`];
      const { url, note } = result;
      const where = url === void 0 ? "" : `: ${url}`;
      return [`${done}${where}`, ...note === void 0 ? [] : [`${note}.`]];
    }),
    notices: foldFailures(failures, publication.context).map(({ message }) => message),
    isAnnotated: results.some(
      (result) => result.surface === "check-run" && result.state === "written" && result.isPartial !== true
    )
  };
}

// packages/action/src/evidence.ts
function evidenceText(witnessed) {
  const { outcome, context, commit, settings, policy, sarif } = witnessed;
  const name = context.repository?.fullName;
  const run2 = runClaim(context);
  return renderStatement(
    statementOf(outcome, {
      subjects: [{ kind: "commit", digest: commit, ...name !== void 0 && { name } }],
      profile: settings.profile,
      policy,
      settings,
      sarif,
      ...run2 && { run: run2 }
    })
  );
}
function runClaim(context) {
  const { repository, run: run2, eventName = "other", sha, ref, workflow, runner, pullRequest } = context;
  if (repository === void 0 || run2 === void 0) return void 0;
  return {
    repository: repository.fullName,
    id: run2.id,
    attempt: run2.attempt,
    ...runner !== void 0 && { runner },
    event: eventName,
    ...pullRequest && { headSha: pullRequest.headSha },
    ...workflow !== void 0 && { workflow },
    ...ref !== void 0 && { ref },
    ...sha !== void 0 && { sha }
  };
}

// packages/action/src/reports.ts
import { basename as basename2, dirname, join, resolve as resolve3 } from "node:path";
function writeReports({ name, title }, outcome, wishes, places) {
  const { folders, effects } = places;
  const ours = join(folders.temp, fileName(name, outcome));
  const chosen = (path, input) => fileInside(folders, path, input, effects);
  const sarifFile = wishes.sarifFile === void 0 ? `${ours}.sarif` : chosen(wishes.sarifFile, "sarif-file");
  const reportFile = `${ours}.json`;
  const htmlFile = wishes.htmlFile === void 0 ? void 0 : chosen(wishes.htmlFile, "html-file");
  const sarif = renderSarif(outcome, { includeSuppressed: false });
  effects.writeFile(sarifFile, sarif);
  effects.writeFile(reportFile, renderJson(outcome));
  if (htmlFile !== void 0)
    effects.writeFile(htmlFile, renderHtml(outcome, { title: `Gatehouse ${title}` }));
  return { files: { sarifFile, reportFile, ...htmlFile !== void 0 && { htmlFile } }, sarif };
}
function fileName(name, outcome) {
  const scanned = outcome.scans.flatMap((scan2) => [scan2.scope, shownTarget(scan2) ?? ""]);
  const parts = new Set(scanned.filter((part) => part !== ""));
  return ["gatehouse", name, ...parts, ...outcome.config === void 0 ? [] : [outcome.config]].join("-").replace(/[^\w.-]+/gu, "-").slice(0, 100).replace(/-+$/u, "");
}
function fileInside(folders, path, input, effects) {
  const absolute = resolve3(folders.workspace, path);
  return join(insideWorkspace(folders, dirname(absolute), input, effects), basename2(absolute));
}

// packages/action/src/scan-and-render.ts
async function scanAndRender(setting, inputs) {
  const { name, context, github } = setting;
  const wanted = wantedSurfaces(inputs);
  const checkRun = wanted.has("check-run") ? await openCheckRun(github, context, namedSubject(setting, inputs)) : void 0;
  try {
    const scanned = await scan(setting, inputs);
    const { outcome, checkedOut } = scanned;
    const { path } = scanned.settings;
    const title = titleOf(subjectOf({ action: name, outcome }));
    const { files, sarif } = writeReports({ name, title }, outcome, inputs, setting);
    const publication = {
      context,
      action: name,
      outcome,
      sarif,
      textOf: reader(path, setting.folders.workspace),
      ...checkedOut !== void 0 && { checkedOut }
    };
    const evidence = writeEvidence(setting, scanned, {
      name: basename3(files.sarifFile),
      content: sarif
    });
    const at = checkedOut === void 0 ? context : { ...context, sha: checkedOut };
    return {
      outcome,
      ...files,
      ...evidence && { evidenceFile: evidence.path },
      log: renderConsole(outcome, { colour: true, seeAll: "The report file holds all findings." }),
      ...annotationsOf(outcome, { wish: inputs.annotations, isCheckRunOpen: isOpen(checkRun) }),
      ...(inputs.summary ?? true) && {
        summary: renderSummary(outcome, { title, fileUrl: (location) => fileUrl(at, location) })
      },
      publish: async () => {
        const announced = await announce(github, publication, { wanted, checkRun });
        if (inputs.uploadEvidence !== true) return announced;
        const kept = await keepEvidence(setting.environment, evidence);
        return {
          ...announced,
          lines: [...announced.lines, ...kept.lines],
          notices: [...announced.notices, ...kept.notices]
        };
      }
    };
  } catch (error) {
    await breakCheckRun(github, checkRun, describeError(error));
    throw error;
  }
}
async function scan(setting, inputs) {
  const request = scanRequest(setting, inputs);
  let checkedOut;
  const result = await run({
    ...request,
    plan: (checkout) => {
      checkedOut = checkout.head()?.id;
      return request.plan(checkout);
    }
  });
  return { ...result, checkedOut };
}
function writeEvidence({ name, context, folders, effects }, { checkedOut, ...result }, sarif) {
  const commit = checkedOut ?? context.sha;
  if (commit === void 0) return void 0;
  const path = join2(folders.temp, `${fileName(name, result.outcome)}${STATEMENT_ENDING}`);
  const text = evidenceText({ ...result, context, commit, sarif });
  effects.writeFile(path, text);
  return { path, text };
}
function annotationsOf(outcome, {
  wish,
  isCheckRunOpen
}) {
  if (wish === false) return {};
  const annotations = renderAnnotations(outcome, { slots: ANNOTATION_SLOTS });
  return wish === void 0 && isCheckRunOpen ? { spareAnnotations: annotations } : { annotations };
}
function reader(path, workspace) {
  const folder = new Folder(path, [], workspace);
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  return (file) => {
    try {
      return decoder.decode(folder.read(file));
    } catch {
      return void 0;
    }
  };
}

// packages/action/src/step.ts
import { resolve as resolve4 } from "node:path";
function stepOf({ environment, folders, effects }, runner) {
  const workspace = effects.realPath(folders.workspace);
  return {
    environment,
    temp: folders.temp,
    mask: (secret) => {
      runner.setSecret(secret);
    },
    locate(path, input) {
      insideWorkspace(folders, path, input, effects);
      return resolve4(workspace, path);
    },
    read(path, input) {
      const absolute = insideWorkspace(folders, path, input, effects);
      const root = isInside(workspace, absolute) ? pathRoot(absolute, workspace) : void 0;
      return readNamedFile(path, absolute, root);
    }
  };
}

// packages/action/src/scanning-action.ts
async function runScanningAction(action) {
  const { runner, context, connectTo = connect, outputs } = action;
  const { environment } = runner;
  const table = { ...COMMON_INPUTS, ...action.inputs };
  const form = { table, ...action.peers && { peers: action.peers }, ...outputs && { outputs } };
  await runAction(runner, form, (values) => {
    const own = values;
    const inputs = values;
    const { token, mode } = inputs;
    if (token !== void 0) runner.setSecret(token);
    const github = connectTo({
      token,
      apiUrl: context.apiUrl,
      userAgent: "gatehouse",
      environment,
      log: (message) => {
        runner.debug(message);
      }
    });
    const step = stepOf({ ...action, environment }, runner);
    const makePhases = action.makePhases(own, step);
    const setting = { ...action, github, environment, makePhases };
    return mode === DOCTOR ? examine(setting, inputs) : scanAndRender(setting, inputs);
  });
}

// packages/action/src/on-this-runner.ts
async function runOnThisRunner(action) {
  const runner = coreRunner();
  const { environment } = runner;
  await runScanningAction({
    ...action,
    runner,
    context: readContext(environment, readEventFile),
    folders: stepFolders(environment),
    effects: nodeEffects
  });
}

export {
  DOCTOR,
  FILE_INPUTS,
  runOnThisRunner
};
