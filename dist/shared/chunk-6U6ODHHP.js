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
} from "./chunk-24W2O3V6.js";
import {
  renderStatement,
  statementOf
} from "./chunk-AK27B5LC.js";
import {
  Folder,
  isInside,
  pathRoot,
  readBounded,
  reportPath,
  tokenAuthorization
} from "./chunk-F7FLGGKM.js";
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
  fileUrl,
  foldFailures,
  identify,
  jobMark,
  packSarif,
  probe,
  readContext,
  runUrl,
  sarifSubject,
  startCheckRun,
  suggest,
  uploadArtifact,
  uploadSarif,
  upsertComment
} from "./chunk-N74R23KG.js";
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
} from "./chunk-4HCCMBFK.js";
import {
  SEVERITIES,
  THRESHOLDS
} from "./chunk-2OX4C7MX.js";
import {
  code,
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
  "code-scanning": "upload-sarif"
};
function wantedSurfaces(inputs) {
  const { checkRun = false, comment = true, suggestions = true, uploadSarif: uploadSarif2 = true } = inputs;
  const wanted = /* @__PURE__ */ new Set();
  if (checkRun) wanted.add("check-run");
  if (comment) wanted.add("comment");
  if (suggestions) wanted.add("suggestions");
  if (uploadSarif2) wanted.add("code-scanning");
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
        ({ surface: surface2, state, reason }) => `| ${escapeMarkdown(surface2)} | ${escapeMarkdown(state)} | ${escapeMarkdown(reason)} |`
      ),
      ...remedies(rows)
    ].join("\n")
  };
}
function isSurface(name) {
  return Object.hasOwn(SURFACE_INPUTS, name);
}
function unlessOff(row, wanted) {
  const { surface: surface2, state, reason } = row;
  if (!isSurface(surface2) || wanted.has(surface2)) return row;
  const why = `The input ${SURFACE_INPUTS[surface2]} is not true; otherwise ${state}: ${reason}`;
  return { surface: surface2, state: "off", reason: why };
}
function logLines({ surface: surface2, state, reason, remedy = "" }) {
  const indented = remedy === "" ? [] : remedy.split("\n").map((line2) => `    ${line2}`);
  return [`  ${surface2.padEnd(14)}  ${state.padEnd(14)}  ${printable(reason)}`, ...indented];
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
    ({ surface: surface2, state }) => surface2 === "check-run" && state === "possible"
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
  const wishes = capabilities(context, circumstances).filter(({ surface: surface2 }) => wanted.has(surface2));
  const comment = once(
    async () => writeComment(github, publication, await firstAuthor(github, checkRun))
  );
  const isCommenting = wishes.some(
    ({ surface: surface2, state }) => surface2 === "comment" && state === "possible"
  );
  return Promise.all(
    wishes.map(async (wish) => {
      const { surface: surface2, state } = wish;
      if (state !== "possible") return { surface: surface2, state: "left-out", reason: wish.reason };
      try {
        return await write(surface2);
      } catch (error) {
        if (error instanceof GithubError) return { surface: surface2, state: "failed", error };
        throw error;
      }
    })
  );
  async function author() {
    const known = isCommenting ? await comment().catch(() => void 0) : void 0;
    return known?.author ?? firstAuthor(github, checkRun);
  }
  async function write(surface2) {
    switch (surface2) {
      case "check-run":
        if (checkRun instanceof GithubError) throw checkRun;
        return checkRun ? closeCheckRun(github, checkRun, publication) : { surface: surface2, state: "left-out", reason: "the commit is not known" };
      case "comment":
        return (await comment()).result;
      case "suggestions":
        return writeSuggestions(github, publication, await author());
      case "code-scanning":
        return uploadFindings(github, publication);
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
  "code-scanning": { done: "Uploaded to code scanning", not: "Nothing for code scanning" }
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

// packages/action/src/keep-evidence.ts
import { basename } from "node:path";
var PREFIX = "gatehouse-evidence";
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
  const scopes = new Set(outcome.scans.map(({ scope }) => scope).filter((scope) => scope !== ""));
  return ["gatehouse", name, ...scopes, ...outcome.config === void 0 ? [] : [outcome.config]].join("-").replace(/[^\w.-]+/gu, "-").slice(0, 100);
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
  const path = join2(folders.temp, `${fileName(name, result.outcome)}.intoto.json`);
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
var LARGEST = 5e8;
function stepOf({ environment, folders, effects }, runner) {
  const workspace = effects.realPath(folders.workspace);
  return {
    environment,
    temp: folders.temp,
    workspace,
    mask: (secret) => {
      runner.setSecret(secret);
    },
    read(path, input) {
      const absolute = insideWorkspace(folders, path, input, effects);
      try {
        const content = readBounded(absolute, LARGEST);
        const name = isInside(workspace, absolute) ? reportPath(pathRoot(absolute, workspace), absolute) : path;
        return { path: name, content };
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        throw new UserError(`${path} ${error.message}`, { cause: error });
      }
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
