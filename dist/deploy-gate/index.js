import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  SARIF_LIMIT,
  STATEMENT_LIMIT,
  contradicts,
  describeSubject,
  evidenceOf,
  evidenceOfCodeScanning,
  isSame,
  policyDigest,
  readSarif,
  readStatement,
  whyForeign
} from "../shared/chunk-CPDVBBPU.js";
import "../shared/chunk-6FKBOMEZ.js";
import {
  CONFIG_PATHS,
  IGNORE_PATHS,
  parseConfig,
  quote
} from "../shared/chunk-WBZJRRQI.js";
import "../shared/chunk-WYSY6KR5.js";
import {
  MAX_FILE_SIZE,
  findRepository,
  isInside,
  missing
} from "../shared/chunk-XJOE75XD.js";
import "../shared/chunk-4TR6IVS5.js";
import {
  NODE,
  SourceText,
  decode,
  holdsPlaceholder,
  parseYaml
} from "../shared/chunk-NQKO4VS7.js";
import "../shared/chunk-RE4VRFVJ.js";
import "../shared/chunk-OVRUMTP3.js";
import {
  connect,
  downloadArtifacts,
  isRequired,
  jobsOf,
  readBeside,
  readContext,
  readDefaultBranchFile,
  readEnvironment,
  recordDeployment,
  refsOf,
  rulesetFor,
  runById,
  runUrl,
  runsOf,
  scanOfRef
} from "../shared/chunk-KPYCVMZK.js";
import "../shared/chunk-SQGHSKCX.js";
import "../shared/chunk-NTKFJ3AW.js";
import {
  coreRunner,
  failWith,
  failureLines,
  flag,
  line,
  printText,
  readEventFile,
  readInputs,
  stepFolders,
  text,
  writeSummary
} from "../shared/chunk-ME6UIIZQ.js";
import {
  SEVERITIES,
  reaches
} from "../shared/chunk-2OX4C7MX.js";
import {
  code,
  fenced,
  printable,
  prose
} from "../shared/chunk-TNFLWCXZ.js";
import "../shared/chunk-2LDV6EY6.js";
import "../shared/chunk-S4TM63MD.js";
import {
  nearest
} from "../shared/chunk-FWMHJ5XR.js";
import {
  UserError,
  describeError
} from "../shared/chunk-V77C22EU.js";
import "../shared/chunk-Z7UFZZVP.js";

// packages/gate/src/newest.ts
function newest(exhibits2) {
  const groups = /* @__PURE__ */ new Map();
  for (const piece of exhibits2.filter(isPlaced)) {
    const key = identify(piece);
    groups.set(key, [...groups.get(key) ?? [], piece]);
  }
  const replaced = /* @__PURE__ */ new Map();
  for (const pieces of groups.values()) {
    const last = Math.max(...pieces.map(({ place }) => place.attempt));
    const of = (attempt3) => pieces.filter(({ place }) => place.attempt === attempt3);
    for (const piece of pieces) {
      const { attempt: attempt3, job } = piece.place;
      if (attempt3 < last && of(last).length >= of(attempt3).length)
        replaced.set(piece, { source: piece.evidence.source, job, attempt: last });
    }
  }
  return {
    counted: exhibits2.filter((exhibit) => !replaced.has(exhibit)),
    replaced: [...replaced.values()]
  };
}
function isPlaced(exhibit) {
  return "evidence" in exhibit && typeof exhibit.place === "object";
}
function identify({ place: { run, job, file }, evidence }) {
  const { phase, scope, target, profile, tool, subjects } = evidence;
  const about = subjects.map(({ kind, digest }) => `${kind} ${digest}`).sort();
  return JSON.stringify([run, job, file, phase, scope, target, profile, tool.name, about]);
}

// packages/gate/src/image.ts
var REFERENCE = /^(?<name>[a-z0-9A-Z][\w.:/-]{0,511}?)(?::(?<tag>\w[\w.-]{0,127}))?(?:@(?<digest>[\w+.:-]{1,200}))?$/u;
var HOST = /^(?:localhost|[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*)(?::\d{1,5})?$/u;
var PATH = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*$/u;
var SHA256 = /^sha256:[0-9a-f]{64}$/u;
function parseImage(text2, source) {
  const groups = REFERENCE.exec(text2)?.groups;
  if (groups === void 0) return "is no image reference";
  const parts = (groups["name"] ?? "").split("/");
  const [first = ""] = parts;
  const hasHost = parts.length > 1 && /[.:]|^localhost$/u.test(first);
  const path = hasHost ? parts.slice(1) : parts;
  if (hasHost && !HOST.test(first) || path.some((part) => !PATH.test(part)))
    return "is no image reference";
  const { digest } = groups;
  if (digest !== void 0 && !SHA256.test(digest))
    return "has a digest that is not sha256 with 64 hexadecimal digits";
  const isDockerHub = !hasHost || /^(?:index\.)?docker\.io$/iu.test(first);
  return {
    text: text2,
    registry: isDockerHub ? "docker.io" : first.toLowerCase(),
    repository: isDockerHub && path.length === 1 ? `library/${path[0] ?? ""}` : path.join("/"),
    digest,
    source
  };
}
function comesFrom({ registry, repository }, allowed) {
  const name = `${registry}/${repository}`;
  const prefix = allowed.replace(/\/+$/u, "").toLowerCase();
  return prefix !== "" && (name === prefix || name.startsWith(`${prefix}/`));
}
function nameOf({ registry, repository }) {
  return `${registry}/${repository}`;
}

// packages/gate/src/judge-image.ts
function judgeImageDemand(images, { requirements, environment, path }) {
  const [first] = images;
  if (first === void 0 || requirements.some(({ subject }) => subject === "image")) return [];
  return [
    {
      verdict: "error",
      message: `${environment} demands no evidence about images, so nothing vouches for ${first.text} (${first.source}): add an entry with subject: image to gate.environments.${environment}.require in ${path}`,
      paste: {
        to: "demand it",
        file: path,
        text: "- tool: Trivy # as it calls itself in its SARIF\n  subject: image\n  fail-on: critical"
      }
    }
  ];
}
function judgeImage(image, { registries, environment }) {
  const reasons = [];
  if (image.digest === void 0)
    reasons.push({
      verdict: "error",
      message: `${image.text} (${image.source}) is named by a tag, which may mean another image by the time it is deployed: name it as ${image.registry}/${image.repository}@sha256:…`
    });
  if (registries !== void 0 && !registries.some((allowed) => comesFrom(image, allowed)))
    reasons.push({
      verdict: "fail",
      message: `${image.text} (${image.source}) comes from ${image.registry}, and ${environment} takes images only from ${registries.join(", ") || "nowhere"}: have it copied there`
    });
  return reasons;
}

// packages/gate/src/scope.ts
function covers({ scope = "" }, { by }) {
  return holds(scope, by.kind === "phase" ? by.path : "");
}
function touches(evidence, { by }) {
  const scope = evidence.scope ?? "";
  return by.kind === "tool" || holds(scope, by.path) || holds(by.path, scope);
}
function holds(folder, path) {
  return folder === "" || path === folder || path.startsWith(`${folder}/`);
}

// packages/gate/src/judge-grounds.ts
function doubtsAbout(evidence, requirement, given) {
  const { by, line: line2 } = requirement;
  if (by.kind === "tool") return [];
  const where = `(${given.policy.path}:${line2})`;
  return [
    ...doubtsAboutPolicy(evidence, by, given.standing).map((doubt) => `${doubt} ${where}`),
    ...covers(evidence, requirement) ? doubtsAboutNumber(evidence, by, where) : [],
    ...doubtsAboutFailures(evidence, by, where)
  ];
}
function doubtsAboutPolicy({ policy }, { policy: demanded }, { branch, digests }) {
  if (demanded === "any") return [];
  if (policy === void 0) return ["does not say by which policy it was judged"];
  const { files, origin, commit: commit2 } = policy;
  const wanted = demanded ?? CONFIG_PATHS.find((path) => digests.has(path));
  const differing = files.find(({ path, sha256 }) => digests.get(path) !== sha256);
  const isThere = wanted === void 0 || files.some(({ path }) => path === wanted);
  if (differing === void 0 && isThere) return [];
  const [other] = files;
  const how = differing ? `${differing.path} ${digests.has(differing.path) ? "is another one there" : "is not there"}` : `it went by ${other === void 0 ? "none" : other.path}, and not by ${wanted ?? ""}`;
  const at = commit2 === void 0 ? "" : ` (${commit2.slice(0, 12)})`;
  return [`was not judged by the policy that goes on ${branch}: ${how}. ${REMEDIES[origin](at)}`];
}
var REMEDIES = {
  scanned: (at) => `It went by that of the scanned commit itself${at}: merge what it waives, and let the scan read the default branch (contents: read)`,
  "default-branch": (at) => `It went by that of the default branch as it was then${at}: scan again`,
  base: (at) => `It went by that of the commit before the change${at}: scan again once it is merged`
};
function doubtsAboutNumber({ files }, { minFiles }, where) {
  const { scanned, deferred } = files ?? { scanned: 0, deferred: 0 };
  if (scanned >= minFiles) return [];
  const more = deferred > 0 ? `, and recognised ${deferred} that it does not judge yet` : "";
  return [
    `has judged ${scanned} ${scanned === 1 ? "file" : "files"}${more}; demanded is at least ${minFiles}: look at its path, its exclude and what was checked out, or change min-files ${where}`
  ];
}
function doubtsAboutFailures({ files, incomplete }, { allowParseErrors }, where) {
  const failed = files?.failed ?? 0;
  if (failed === 0 || allowParseErrors || incomplete.length > 0) return [];
  return [
    `could not read ${failed} ${failed === 1 ? "file" : "files"}, which the scan was told to accept: repair them, or set allow-parse-errors here too ${where}`
  ];
}

// packages/gate/src/suppression-entry.ts
var GRACE = 30 * 24 * 60 * 60 * 1e3;
function suppressionEntry({ rule, resource, path }, now) {
  const scope = [
    ...resource === void 0 ? [] : [`      resource: ${JSON.stringify(resource)}`],
    ...path === void 0 ? [] : [`      path: ${JSON.stringify(path)}`]
  ];
  const expires = new Date(now.getTime() + GRACE).toISOString().slice(0, 10);
  return [
    "suppressions:",
    "  entries:",
    `    - rule: ${JSON.stringify(rule)}`,
    ...scope,
    "      reason: '' # say why",
    `      expires: ${expires}`
  ].join("\n");
}

// packages/gate/src/judge-findings.ts
function judgeFindings(evidence, subject, { failOn, line: line2 }, { policy, now }) {
  const failing = SEVERITIES.filter((each) => reaches(each, failOn));
  const count = failing.reduce((sum, severity) => sum + evidence.open[severity], 0);
  if (count === 0) return void 0;
  const { tool, source, form } = evidence;
  const [worst, ...others] = evidence.worst.filter(({ severity }) => failing.includes(severity));
  const found = `${count} open at or above ${failOn} (${policy.path}:${line2}) in ${source} by ${tool.name}, about ${describeSubject(subject)}`;
  if (worst === void 0)
    return { verdict: "fail", message: `${tool.name} has found ${found}`, detail: WAIVERS[form] };
  return {
    verdict: "fail",
    message: explain(worst, subject),
    also: others.map((each) => explain(each, subject)),
    detail: form === "statement" ? found : `${found}. ${WAIVERS[form]}`,
    ...form === "statement" && {
      paste: {
        to: "waive the first and scan again",
        file: policy.path,
        text: suppressionEntry(worst, now)
      }
    }
  };
}
var WAIVERS = {
  statement: "The report of that scan names them",
  sarif: "The gate waives nothing of other tools: do it where the tool does, and scan again",
  "code-scanning": "The gate waives nothing of other tools: dismiss the alert with a reason"
};
function explain(problem, subject) {
  const { rule, severity, path, line: line2, fix, message } = problem;
  const place = path === void 0 ? "" : `${path}${line2 === void 0 ? "" : `:${line2}`}`;
  const resource = problem.resource ?? (subject.kind === "image" ? describeSubject(subject).replace(/^image /u, "") : void 0);
  const where = [resource, resource === void 0 ? place : place && `(${place})`].filter(Boolean).join(" ");
  const what = fix ?? message;
  return `${rule} is ${severity}${where ? ` in ${where}` : ""}${what ? `: ${what}` : ""}`;
}

// packages/gate/src/trust.ts
function whyNotTrusted(run, repository, trusted) {
  const foreign2 = whyForeign(run, repository);
  if (foreign2 !== void 0) return foreign2;
  const listed = trusted.filter(({ path }) => path === run.workflow);
  if (listed.length === 0) return `${run.workflow} is not among gate.trusted-workflows`;
  const refs = listed.flatMap((each) => each.refs);
  if (!run.refs.some((ref) => refs.some((pattern) => matches(ref, pattern))))
    return run.refs.length === 0 ? "no branch or tag of this repository holds its commit under the name that it ran for" : `it ran for ${run.refs.join(", ")}, and gate.trusted-workflows lists ${refs.join(", ")}`;
  if (run.status !== "completed") return `it is ${run.status}; wait for its end`;
  if (run.conclusion !== "success") return `it ended with ${run.conclusion ?? "nothing"}`;
  return void 0;
}
function newestTrusted(runs, trusted, own) {
  const newest2 = /* @__PURE__ */ new Map();
  for (const run of runs) {
    const { id, event, workflow, headBranch = "" } = run;
    const refs = trusted.filter(({ path }) => path === workflow).flatMap((each) => each.refs);
    const mayBe = [`refs/heads/${headBranch}`, `refs/tags/${headBranch}`];
    if (id === own || event.startsWith("pull_request")) continue;
    if (!refs.some((pattern) => mayBe.some((ref) => matches(ref, pattern)))) continue;
    if (id > (newest2.get(workflow)?.id ?? 0)) newest2.set(workflow, run);
  }
  return [...newest2.values()];
}
function matches(ref, pattern) {
  const parts = pattern.split("*").map((part) => part.replaceAll(/[\\^$.+?()[\]{}|/]/gu, "\\$&"));
  return new RegExp(`^${parts.join("[^/]*")}$`, "u").test(ref);
}

// packages/gate/src/judge-evidence.ts
var SKEW = 5 * 60 * 1e3;
function judgeEvidence({ evidence, origin, place }, subject, requirement, given) {
  const { source } = evidence;
  const doubt = (message) => ({
    verdict: "error",
    message: `${source} ${message}`
  });
  const reasons = [];
  if (origin !== "here") reasons.push(...distrust(evidence, origin, subject, given));
  else if (isStray(evidence, given.run))
    reasons.push(
      doubt(
        `comes from run ${evidence.run?.id ?? 0} by its own account: name that run under evidence-run, so that GitHub can be asked about it`
      )
    );
  for (const why of evidence.incomplete) reasons.push(doubt(`is incomplete: ${why}`));
  for (const why of doubtsAbout(evidence, requirement, given)) reasons.push(doubt(why));
  const now = given.now.getTime();
  const age = now - evidence.startedAt.getTime();
  for (const time of [evidence.startedAt, evidence.finishedAt])
    if (!(time.getTime() <= now + SKEW)) reasons.push(doubt(`lies in the future, at ${iso(time)}`));
  if (!(age <= requirement.maxAge))
    reasons.push(
      doubt(
        `is too old: the scan began at ${iso(evidence.startedAt)}, and ${given.policy.environment} takes at most ${hours(requirement.maxAge)} (${given.policy.path}:${requirement.line}): scan again`
      )
    );
  const findings = judgeFindings(evidence, subject, requirement, given);
  if (findings) reasons.push(findings);
  return typeof place === "string" ? reasons.map((reason) => lingering(reason, place)) : reasons;
}
function lingering(reason, why) {
  const { detail } = reason;
  const hint = `It counts next to what other attempts of the run have left, since nobody can tell which job left it: ${why}`;
  return { ...reason, detail: detail === void 0 ? hint : `${detail}. ${hint}` };
}
function isStray({ run }, own) {
  return run !== void 0 && own !== void 0 && run.id !== own;
}
function distrust({ source, run: claim }, run, subject, { repository, policy }) {
  const why = repository === void 0 ? "the repository of the gate is not known" : whyNotTrusted(run, repository, policy.trustedWorkflows) ?? contradicts(claim, run, subject);
  if (why === void 0) return [];
  return [
    {
      verdict: "error",
      message: `${source} does not count: ${why}`,
      ...why.includes("trusted-workflows") && {
        paste: {
          to: "trust it",
          file: policy.path,
          text: `gate:
  trusted-workflows:
    - path: ${JSON.stringify(run.workflow)}
      refs: [${run.refs.map((ref) => JSON.stringify(ref)).join(", ")}]`
        }
      }
    }
  ];
}
function iso(time) {
  return Number.isNaN(time.getTime()) ? "no time" : time.toISOString();
}
function hours(milliseconds) {
  const count = Math.round(milliseconds / 36e5 * 10) / 10;
  return `${count} ${count === 1 ? "hour" : "hours"}`;
}

// packages/gate/src/missing.ts
function missing2(subject, about, requirement, { policy, exhibits: exhibits2 }) {
  const { by } = requirement;
  const scopes = new Set(about.flatMap(({ scope }) => scope === void 0 ? [] : [scope]));
  const wanted = by.kind === "phase" && by.path !== "" ? by.path : WHOLE;
  const what = `evidence of ${describe(requirement)} for ${describeSubject(subject)}`;
  const lack = scopes.size === 0 ? `There is no ${what}, which ${policy.environment} demands` : `There is ${what} only over ${[...scopes].map((scope) => scope || WHOLE).join(", ")}, and ${policy.environment} demands it over ${wanted}`;
  return {
    verdict: "error",
    message: `${lack} (${policy.path}:${requirement.line}): ${remedy(requirement, scopes.size > 0)}`,
    detail: handedIn(exhibits2),
    paste: { to: "provide it", file: "the workflow", text: workflowLines(requirement, subject) }
  };
}
var WHOLE = "the whole repository";
function describe({ by }) {
  return by.kind === "phase" ? `phase ${by.phase}` : `tool ${by.tool}`;
}
function remedy({ by, subject }, isPartial) {
  if (by.kind === "tool")
    return `name its SARIF and ${subject === "commit" ? "commit" : "the image"} under 'sarif'${subject === "commit" ? ", or set 'code-scanning'" : ""}`;
  const whole = isPartial ? " without path" : "";
  const where = by.path === "" ? whole : ` with path: ${by.path}`;
  return `scan${where} before the gate, and name the output evidence-file under 'evidence'`;
}
var MOST = 10;
function handedIn(exhibits2) {
  const names = new Set(
    exhibits2.map((exhibit) => {
      if ("unreadable" in exhibit) return `${exhibit.source}, which cannot be read`;
      const { phase, tool, subjects } = exhibit.evidence;
      const by = phase === void 0 ? `tool ${tool.name}` : `phase ${phase}`;
      return `${by} for ${subjects.map(describeSubject).slice(0, MOST).join(" and ")}`;
    })
  );
  if (names.size === 0) return "No evidence was handed in at all";
  const more = names.size > MOST ? `; and ${names.size - MOST} more` : "";
  return `Handed in was: ${[...names].slice(0, MOST).join("; ")}${more}`;
}
function workflowLines({ by }, subject) {
  if (by.kind === "tool")
    return `sarif: ${by.tool.toLowerCase().replaceAll(/[^\w.-]/gu, "-")}.sarif ${subject.kind === "commit" ? "commit" : `${subject.name ?? "image"}@${subject.digest}`}`;
  return [
    `- id: ${by.phase}`,
    `  uses: <this repository>/actions/${by.phase}-scan@<full commit SHA>`,
    ...by.path === "" ? [] : ["  with:", `    path: ${JSON.stringify(by.path)}`],
    "# and with the gate:",
    `evidence: \${{ steps.${by.phase}.outputs.evidence-file }}`
  ].join("\n");
}

// packages/gate/src/subjects.ts
function subjectsOf(requirement, given) {
  const { policy, commit: commit2, images } = given;
  const demand = `${policy.environment} demands evidence of ${describe(requirement)} about`;
  const where = `(${policy.path}:${requirement.line})`;
  if (requirement.subject === "commit")
    return commit2 === void 0 ? `The commit to be deployed is not known, and ${demand} it ${where}: name it under 'commit'` : [{ kind: "commit", digest: commit2 }];
  if (images.length === 0)
    return `No image was named, and ${demand} each ${where}: name them under 'images' or 'manifests'`;
  return images.flatMap(
    (image) => image.digest === void 0 ? [] : [{ kind: "image", digest: image.digest, name: nameOf(image) }]
  );
}

// packages/gate/src/judge-requirement.ts
function judgeRequirement(requirement, given) {
  const pieces = given.exhibits.flatMap(
    (exhibit) => "evidence" in exhibit && answers(exhibit.evidence, requirement) ? [exhibit] : []
  );
  const subjects = subjectsOf(requirement, given);
  if (typeof subjects === "string") return [error(subjects)];
  return [
    ...strays(pieces, subjects, requirement),
    ...subjects.flatMap((subject) => judgeSubject(subject, pieces, requirement, given))
  ];
}
function judgeSubject(subject, pieces, requirement, given) {
  const about = pieces.filter(
    ({ evidence }) => evidence.subjects.some((each) => isSame(each, subject))
  );
  const touching = about.filter(({ evidence }) => touches(evidence, requirement));
  const reasons = touching.flatMap((piece) => judgeEvidence(piece, subject, requirement, given));
  if (!touching.some(({ evidence }) => covers(evidence, requirement)))
    reasons.unshift(
      missing2(
        subject,
        about.map(({ evidence }) => evidence),
        requirement,
        given
      )
    );
  return reasons;
}
function answers(evidence, { by }) {
  return by.kind === "phase" ? evidence.form === "statement" && evidence.phase === by.phase : evidence.tool.name.toLowerCase() === by.tool.toLowerCase();
}
function strays(pieces, subjects, { subject }) {
  if (subject !== "commit") return [];
  return pieces.filter(
    ({ evidence }) => !evidence.subjects.some((each) => subjects.some((other) => isSame(each, other)))
  ).map(
    ({ evidence }) => error(
      `${evidence.source} is about ${evidence.subjects.map(describeSubject).join(", ")}, and to be deployed is ${subjects.map(describeSubject).join(", ")}`
    )
  );
}
function error(message) {
  return { verdict: "error", message };
}

// packages/gate/src/decide.ts
function decide(all) {
  const { counted: exhibits2, replaced } = newest(all.exhibits);
  const given = { ...all, exhibits: exhibits2 };
  const { policy, images, commit: commit2 } = given;
  const reasons = [
    ...given.reasons,
    ...exhibits2.flatMap(
      (exhibit) => "unreadable" in exhibit ? [{ verdict: "error", message: `Evidence cannot be read: ${exhibit.unreadable}` }] : []
    ),
    ...policy.requirements.flatMap((requirement) => judgeRequirement(requirement, given)),
    ...images.flatMap((image) => judgeImage(image, policy)),
    ...judgeImageDemand(images, policy)
  ];
  const errors = once(reasons.filter(({ verdict }) => verdict === "error"));
  const failures = once(reasons.filter(({ verdict }) => verdict === "fail"));
  return {
    verdict: verdictOf(errors, failures),
    environment: policy.environment,
    reasons: [...errors, ...failures],
    commit: commit2,
    images,
    evidence: exhibits2.flatMap((exhibit) => "evidence" in exhibit ? [exhibit.evidence] : []),
    replaced
  };
}
function verdictOf(errors, failures) {
  if (errors.length > 0) return "error";
  return failures.length > 0 ? "fail" : "pass";
}
function once(reasons) {
  const seen = /* @__PURE__ */ new Set();
  return reasons.filter(({ message, detail = "" }) => {
    const key = `${message}\0${detail}`;
    return !seen.has(key) && seen.add(key);
  });
}

// packages/gate/src/fetched.ts
var FETCHED = {
  "argoproj.io": ["Application", "ApplicationSet"],
  "helm.cattle.io": ["HelmChart", "HelmChartConfig"],
  "helm.toolkit.fluxcd.io": ["HelmRelease"],
  "kustomize.toolkit.fluxcd.io": ["Kustomization"]
};
function fetchingKind(object) {
  const [group = ""] = object.get("apiVersion").string?.split("/") ?? [];
  const kind = object.get("kind").string ?? "";
  const kinds = Object.hasOwn(FETCHED, group) ? FETCHED[group] : void 0;
  return kinds?.includes(kind) ? kind : void 0;
}

// packages/gate/src/find-images.ts
var RENDER = "render it first (helm template, kubectl kustomize) and name what comes out";
var TEXTS = /* @__PURE__ */ new Set(["data", "stringData", "binaryData", "annotations", "labels"]);
var IMAGES = /* @__PURE__ */ new Set(["image", "imageName", "dockerImage", "containerImage", "baseImage"]);
var CONTAINERS = /* @__PURE__ */ new Set(["containers", "initContainers", "ephemeralContainers"]);
var STRUCTURE = /* @__PURE__ */ new Set(["spec", "template", "jobTemplate", "items", "volumes", "image"]);
function findImages(object) {
  const search = new Search();
  const seen = /* @__PURE__ */ new Set();
  const pending = [object];
  for (let value = pending.pop(); value; value = pending.pop()) {
    if (seen.has(value.index)) continue;
    seen.add(value.index);
    search.enter(value);
    pending.push(...value.items);
    for (const [index, key] of value.keys.entries()) {
      const child = value.values[index];
      if (child !== void 0 && search.visit(key, child)) pending.push(child);
    }
  }
  return search;
}
var Search = class {
  images = [];
  problems = [];
  /** Whatever holds it: a list, or an object that hands it on. */
  enter(value) {
    const kind = fetchingKind(value);
    if (kind !== void 0)
      this.#problem(value, `${kind} deploys what is not in this file: ${RENDER}`);
  }
  /** @returns whether to look below the value */
  visit(key, value) {
    if (hasStructuredKey(value)) {
      this.#problem(value, `{{ … }} is a template: ${RENDER}`);
      return false;
    }
    if (TEXTS.has(key) && !value.values.some(isStructured)) return false;
    if (CONTAINERS.has(key)) this.#containers(value);
    else if (IMAGES.has(key)) this.#image(value);
    else if (STRUCTURE.has(key) && value.string !== void 0 && holdsPlaceholder(value.string))
      this.#problem(value, `${key} is not known yet: ${RENDER}`);
    return isStructured(value);
  }
  #containers(list) {
    if (list.exists && !list.isSequence)
      this.#problem(list, `this is no list of containers; if something is put in later, ${RENDER}`);
    for (const container of list.items) {
      if (!container.isMapping)
        this.#problem(container, `this is no container; if it becomes one, ${RENDER}`);
      else if (!container.get("image").exists)
        this.#problem(container, "this container names no image");
    }
  }
  /** A reference, or the mapping that holds one, as in a volume of type image. Anything else is looked into as usual. */
  #image(value) {
    const reference = value.string === void 0 ? value.get("reference") : value;
    const text2 = reference.string;
    if (text2 === void 0) {
      if (value.get("repository").exists)
        this.#problem(
          value,
          "this image is written in parts, which every operator joins in its own way: leave the file out of 'manifests' and name the image under 'images'"
        );
      return;
    }
    const shown = JSON.stringify(text2.slice(0, 200));
    if (holdsPlaceholder(text2)) {
      this.#problem(reference, `the image ${shown} is not known yet: ${RENDER}`);
      return;
    }
    const image = parseImage(text2, `${reference.source.path}:${reference.line}`);
    if (typeof image === "string") this.#problem(reference, `the image ${shown} ${image}`);
    else this.images.push(image);
  }
  #problem(value, message) {
    this.problems.push({ line: value.line, message });
  }
};
function isStructured(value) {
  return value.isMapping || value.isSequence;
}
function hasStructuredKey({ tape, slot }) {
  return slot >= 0 && tape.kind(tape.resolve(slot)) <= NODE.sequence;
}

// packages/gate/src/manifest-images.ts
function manifestImages(path, content) {
  try {
    return read(new SourceText(path, decode(content)));
  } catch (error2) {
    if (!(error2 instanceof UserError)) throw error2;
    return { images: [], reasons: [unreadable(`${path}: ${error2.message}`)] };
  }
}
function read(source) {
  const { documents, problems } = parseYaml(source);
  const templated = source.text.includes("{{") ? `; if it is a template, ${RENDER}` : "";
  const reasons = problems.map(
    ({ message, line: line2 }) => unreadable(`${source.path}:${line2 ?? 1}: ${message}${templated}`)
  );
  if (documents.length === 0 && reasons.length === 0)
    reasons.push(unreadable(`${source.path}: holds no object`));
  const images = [];
  for (const document of documents) {
    const refused = whyNoManifest(document);
    const found = refused === void 0 ? findImages(document) : { images: [], problems: [{ line: document.line, message: refused }] };
    images.push(...found.images);
    for (const { line: line2, message } of found.problems)
      reasons.push(unreadable(`${source.path}:${line2}: ${message}`));
  }
  return { images, reasons };
}
function whyNoManifest(document) {
  const apiVersion = document.get("apiVersion").string;
  const kind = document.get("kind").string;
  if (apiVersion?.startsWith("kustomize.config.k8s.io/"))
    return `is a kustomization, not what it makes: ${RENDER}`;
  if (apiVersion === void 0 || kind === void 0)
    return `is no Kubernetes object; if it belongs to a chart, ${RENDER}`;
  return void 0;
}
function unreadable(message) {
  return { verdict: "error", message };
}

// packages/gate/src/needs.ts
var LIMIT = 16 * 1024 * 1024;
function judgeNeeds(text2) {
  return Object.entries(parse(text2)).flatMap(([job, need]) => {
    const result = typeof need === "object" && need !== null && "result" in need ? need.result : void 0;
    if (result === "success") return [];
    return [
      {
        verdict: "error",
        message: `The job ${job} ${describe2(result)}, and the gate needs it to succeed: look there first`
      }
    ];
  });
}
function describe2(result) {
  if (result === "failure") return "failed";
  if (result === "skipped" || result === "cancelled") return `was ${result}`;
  return "has no result";
}
function parse(text2) {
  try {
    const value = text2.length > LIMIT ? void 0 : JSON.parse(text2);
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      return value;
  } catch {
  }
  throw new UserError("The input 'needs' is not what GitHub makes of the jobs before", {
    remedy: "Write needs: ${{ toJSON(needs) }}"
  });
}

// packages/gate/src/place.ts
function placeOf({ run, file, at }, claim, jobs) {
  if (claim?.runner === void 0) return "it does not name its runner";
  const { attempt: attempt3, runner: runner2 } = claim;
  const contemporaries = jobs.filter((job2) => job2.attempt === attempt3);
  const [job, another] = contemporaries.filter(
    (each) => each.runner === runner2 && isWithin(at, each)
  );
  if (job === void 0)
    return `GitHub knows no job of that attempt that ran on ${JSON.stringify(runner2)} when it was uploaded`;
  if (another !== void 0) return `several jobs ran on a runner named ${JSON.stringify(runner2)}`;
  if (contemporaries.filter(({ name }) => name === job.name).length > 1)
    return `several jobs are named ${JSON.stringify(job.name)}`;
  return { run, attempt: attempt3, job: job.name, file };
}
function isWithin(at, { startedAt, completedAt }) {
  return at !== void 0 && at >= startedAt && (completedAt === void 0 || at <= completedAt);
}

// packages/gate/src/policy.ts
var DAY = 24 * 60 * 60 * 1e3;
function policyFor(path, gate, environment) {
  const environments = gate?.environments;
  if (environments === void 0)
    throw new UserError(`${path} has no gate.environments`, {
      remedy: "Say there what evidence a deployment needs (docs/gate.md)"
    });
  const config = Object.hasOwn(environments, environment) ? environments[environment] : void 0;
  if (config === void 0)
    throw new UserError(`${path}: gate.environments has no ${quote(environment)}`, {
      remedy: whichThereAre(environment, Object.keys(environments))
    });
  const [first, ...rest] = config.require.map((written) => ({
    by: written.tool !== void 0 ? { kind: "tool", tool: written.tool } : phaseDemand(written),
    subject: written.subject,
    maxAge: written["max-age"] ?? DAY,
    failOn: written["fail-on"] ?? "high",
    line: written.location.startLine
  }));
  if (first === void 0)
    throw new UserError(`${path}: gate.environments.${environment}.require is empty`, {
      remedy: "Name at least one piece of evidence"
    });
  return {
    path,
    environment,
    requirements: [first, ...rest],
    registries: config.registries,
    trustedWorkflows: gate?.["trusted-workflows"] ?? []
  };
}
function phaseDemand(written) {
  const { phase = "", path = "", policy } = written;
  return {
    kind: "phase",
    phase,
    path: trim(path),
    policy: policy === void 0 ? void 0 : trim(policy),
    minFiles: written["min-files"] ?? 1,
    allowParseErrors: written["allow-parse-errors"] ?? false
  };
}
var MOST_NAMES = 8;
function whichThereAre(wanted, names) {
  const near = nearest(wanted.slice(0, 80), names);
  const guess = near === void 0 ? [] : [`Did you mean ${quote(near)}?`];
  if (near !== void 0 && names.length > MOST_NAMES) return guess.join("");
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : "";
  return [...guess, `It has: ${names.slice(0, MOST_NAMES).join(", ") || "none"}${more}`].join(" ");
}
function trim(path) {
  return path.replace(/^(?:\.?\/)+|\/+$/gu, "").replace(/^\.$/u, "");
}

// actions/deploy-gate/src/images.ts
var MANIFESTS = [".yaml", ".yml", ".json"];
function gatherImages(files, references, manifests) {
  const images = /* @__PURE__ */ new Map();
  const reasons = [];
  const refuse = (message) => void reasons.push({ verdict: "error", message });
  const add = (image) => {
    if (!images.has(image.text)) images.set(image.text, image);
  };
  for (const text2 of references) {
    const image = parseImage(text2, "the input 'images'");
    if (typeof image === "string") refuse(`${JSON.stringify(text2)} of the input 'images' ${image}`);
    else add(image);
  }
  for (const path of manifests)
    try {
      for (const file of files.expand(path, MANIFESTS)) {
        const found = manifestImages(file.shown, files.read(file, MAX_FILE_SIZE));
        found.images.forEach(add);
        reasons.push(...found.reasons);
      }
    } catch (error2) {
      if (!(error2 instanceof UserError)) throw error2;
      refuse(describeError(error2));
    }
  return { images: [...images.values()], reasons };
}

// actions/deploy-gate/src/local-evidence.ts
var STATEMENT_ENDING = ".intoto.json";
function localStatements(files, paths) {
  return paths.flatMap(
    (path) => attempt(
      path,
      () => files.expand(path, [STATEMENT_ENDING]).flatMap(
        (file) => attempt(file.shown, () => {
          refuseCommitted(files, file);
          const content = files.read(file, STATEMENT_LIMIT);
          return exhibits(evidenceOf(file.shown, readStatement(file.shown, content)));
        })
      )
    )
  );
}
function localSarif(files, lines2, commit2) {
  return lines2.flatMap(
    (line2) => attempt(line2, () => {
      const { path, subject } = parse2(line2, commit2);
      return files.expand(path, [".sarif"]).flatMap((file) => {
        refuseCommitted(files, file);
        return exhibits(readSarif(file.shown, files.read(file, SARIF_LIMIT), subject));
      });
    })
  );
}
function parse2(line2, commit2) {
  const [, path, about] = /^(\S(?:.*\S)?)\s+(\S+)$/u.exec(line2) ?? [];
  if (path === void 0 || about === void 0)
    throw new UserError(`The line ${JSON.stringify(line2)} of the input 'sarif' has no subject`, {
      remedy: "Write the path, a space, and commit or an image with its digest"
    });
  if (about === "commit") {
    if (commit2 === void 0) throw new UserError("The commit to be deployed is not known");
    return { path, subject: { kind: "commit", digest: commit2 } };
  }
  const image = parseImage(about, "the input 'sarif'");
  if (typeof image === "string") throw new UserError(`${JSON.stringify(about)} ${image}`);
  if (image.digest === void 0) throw new UserError(`${about} has no digest`);
  return { path, subject: { kind: "image", digest: image.digest, name: nameOf(image) } };
}
function refuseCommitted(files, file) {
  if (files.isCommitted(file))
    throw new UserError(
      `${file.shown}: is committed, so whoever may change a file could have written it`,
      { remedy: "Hand over what this job has made" }
    );
}
function exhibits(evidence) {
  return evidence.map((each) => ({ evidence: each, origin: "here" }));
}
function attempt(source, read2) {
  try {
    return read2();
  } catch (error2) {
    if (error2 instanceof UserError) return [{ source, unreadable: describeError(error2) }];
    throw error2;
  }
}

// actions/deploy-gate/src/remote-evidence.ts
var ARTIFACT_PREFIX = "gatehouse-evidence";
async function runEvidence(remote, wanted) {
  return attemptAsync("evidence-run", async () => {
    const { github, repository, ownRun, policy } = remote;
    const isOwn = wanted.kind === "this" || wanted.kind === "run" && wanted.id === ownRun?.id;
    if (isOwn) {
      if (ownRun === void 0) throw new UserError("The run of the gate is not known");
      return artifactsOf(remote, ownRun, "here");
    }
    if (wanted.kind === "run") return foreign(remote, await runById(github, repository, wanted.id));
    const runs = await runsOf(github, repository, wanted.sha);
    const chosen = newestTrusted(runs, policy.trustedWorkflows, ownRun?.id);
    if (chosen.length === 0)
      throw new UserError(
        `No run for commit ${wanted.sha.slice(0, 12)} is of a workflow and ref under gate.trusted-workflows`,
        { remedy: describeRuns(runs) }
      );
    const found = [];
    for (const run of chosen) found.push(...await foreign(remote, run));
    return found;
  });
}
async function foreign(remote, run) {
  const { github, repository, policy } = remote;
  const facts = { ...run, refs: await refsOf(github, repository, run) };
  const why = whyNotTrusted(facts, repository.fullName, policy.trustedWorkflows);
  if (why !== void 0)
    throw new UserError(`The evidence of run ${run.id} of ${run.workflow} does not count: ${why}`);
  return artifactsOf(remote, run, facts);
}
async function artifactsOf({ github, repository }, { id: run, attempt: newest2 }, origin) {
  const artifacts = await downloadArtifacts(github, repository, run, ARTIFACT_PREFIX);
  const statements = artifacts.flatMap(
    ({ name, createdAt: at, files }) => files.filter((file) => file.name.endsWith(STATEMENT_ENDING)).map(({ name: file, content }) => ({ artifact: name, at, file, content }))
  );
  if (statements.length === 0)
    throw new UserError(
      `Run ${run} has no artifact ${ARTIFACT_PREFIX}… with a file that ends in ${STATEMENT_ENDING}`
    );
  const jobs = newest2 > 1 ? await jobsOf(github, repository, run) : void 0;
  return statements.flatMap(({ artifact, at, file, content }) => {
    const source = `${file} of artifact ${artifact} of run ${run}`;
    return attempt(source, () => {
      const statement = readStatement(source, content);
      const claim = statement.predicate.run;
      const shown = jobs && claim ? `${source}, attempt ${claim.attempt}` : source;
      const place = jobs && placeOf({ run, file, at }, claim, jobs);
      return evidenceOf(shown, statement).map((evidence) => ({
        evidence,
        origin,
        ...place !== void 0 && { place }
      }));
    });
  });
}
async function codeScanningEvidence({ github, repository, policy }, ref, commit2) {
  const tools = policy.requirements.flatMap(
    ({ by, subject }) => by.kind === "tool" && subject === "commit" ? [by.tool] : []
  );
  const found = [];
  for (const tool of new Set(tools))
    found.push(
      ...await attemptAsync(`code scanning by ${tool}`, async () => {
        if (ref === void 0 || commit2 === void 0)
          throw new UserError("The ref or the commit to be deployed is not known");
        const scan = await scanOfRef(github, repository, ref, tool);
        const evidence = evidenceOfCodeScanning(tool, commit2, scan);
        return evidence === void 0 ? [] : [{ evidence, origin: "here" }];
      })
    );
  return found;
}
async function attemptAsync(source, read2) {
  try {
    return await read2();
  } catch (error2) {
    if (error2 instanceof UserError) return [{ source, unreadable: describeError(error2) }];
    throw error2;
  }
}
function describeRuns(runs) {
  const shown = runs.slice(0, 5).map(({ workflow, event, headBranch = "nowhere" }) => {
    return `${workflow} (${event} on ${headBranch})`;
  });
  if (shown.length === 0) return "GitHub knows no run for it: start CI, and wait for its end";
  const more = runs.length > shown.length ? `, and ${runs.length - shown.length} more` : "";
  return `There are: ${shown.join(", ")}${more}`;
}

// actions/deploy-gate/src/standing-policy.ts
async function standingPolicy({ github, repository, policy }, file, exhibits2) {
  const digests = /* @__PURE__ */ new Map([[file.path, policyDigest(file.content)]]);
  const named = new Set(
    exhibits2.flatMap(
      (exhibit) => "evidence" in exhibit ? exhibit.evidence.policy?.files.map(({ path }) => path) ?? [] : []
    )
  );
  const policies = policy.requirements.flatMap(({ by }) => by.kind === "phase" ? by.policy : []);
  const others = [...IGNORE_PATHS, ...policies].filter((path) => path !== void 0);
  const asked = /* @__PURE__ */ new Set([
    ...CONFIG_PATHS.includes(file.path) ? [] : CONFIG_PATHS,
    ...others.filter((path) => named.has(path))
  ]);
  for (const path of asked) {
    if (digests.has(path)) continue;
    const content = await readBeside(github, repository, file, path);
    if (content !== void 0) digests.set(path, policyDigest(content));
  }
  return { branch: file.branch, digests };
}

// actions/deploy-gate/src/run.ts
function commitOf({ inputs, context: context2 }) {
  return inputs.commit ?? context2.sha?.toLowerCase();
}
async function judge(setting) {
  const { inputs, context: context2, github, files, now } = setting;
  const { environment } = inputs;
  const { repository } = context2;
  if (environment === void 0)
    throw new UserError("The input 'environment' is missing", {
      remedy: "Name an environment of the policy"
    });
  if (repository === void 0) throw new UserError("The repository is not known");
  const policyFile = await readDefaultBranchFile(
    github,
    repository,
    inputs.policy === void 0 ? CONFIG_PATHS : [inputs.policy]
  );
  const { gate } = parseConfig(policyFile.path, policyFile.content);
  const policy = policyFor(policyFile.path, gate, environment);
  const commit2 = commitOf(setting);
  const remote = { github, repository, policy, ownRun: context2.run };
  const { images, reasons } = gatherImages(files, inputs.images ?? [], inputs.manifests ?? []);
  const exhibits2 = [
    ...localStatements(files, inputs.evidence ?? []),
    ...localSarif(files, inputs.sarif ?? [], commit2),
    ...inputs.evidenceRun ? await runEvidence(remote, inputs.evidenceRun) : [],
    ...inputs.codeScanning === true ? await codeScanningEvidence(remote, context2.ref, commit2) : []
  ];
  const before = inputs.needs === void 0 ? [] : judgeNeeds(inputs.needs);
  const outcome = decide({
    policy,
    standing: await standingPolicy(remote, policyFile, exhibits2),
    repository: repository.fullName,
    run: context2.run?.id,
    commit: commit2,
    images,
    exhibits: exhibits2,
    reasons: [...before, ...reasons],
    now: now()
  });
  return { outcome, repository, policyFile };
}

// actions/deploy-gate/src/around.ts
async function lookAround(setting, judged) {
  const { inputs } = setting;
  const tasks = [
    ...inputs.recordDeployment === true ? [() => record(setting, judged)] : [],
    ...inputs.checkRequired === void 0 ? [] : [
      () => checkRequired(setting, judged, inputs.checkRequired ?? ""),
      () => checkEnvironment(setting.github, judged)
    ]
  ];
  const remarks = [];
  for (const task of tasks) remarks.push(...await attempt2(task));
  return remarks;
}
async function lookBack(setting, error2) {
  const { github, context: context2, inputs } = setting;
  const { repository } = context2;
  const commit2 = commitOf(setting);
  const { environment, recordDeployment: isRecorded = false } = inputs;
  if (!isRecorded || repository === void 0 || environment === void 0 || commit2 === void 0)
    return [];
  return attempt2(async () => {
    await recordDeployment(github, repository, "error", {
      commit: commit2,
      environment,
      description: `Gatehouse says error: ${failureLines(error2)[0] ?? ""}`,
      ...logUrl(context2),
      mayCreate: false
    });
    return [];
  });
}
async function attempt2(task) {
  try {
    return await task();
  } catch (error2) {
    if (!(error2 instanceof UserError)) throw error2;
    return [{ level: "warning", message: describeError(error2) }];
  }
}
async function record({ github, context: context2 }, { outcome, repository }) {
  if (outcome.commit === void 0)
    return [{ level: "warning", message: "No deployment is recorded: the commit is not known." }];
  await recordDeployment(github, repository, outcome.verdict, {
    commit: outcome.commit,
    environment: outcome.environment,
    description: describe3(outcome),
    ...logUrl(context2)
  });
  return [];
}
function describe3({ verdict, reasons, images }) {
  if (verdict === "pass") return `Gatehouse admits it (images: ${images.length})`;
  return `Gatehouse says ${verdict}: ${reasons[0]?.message ?? ""}`;
}
async function checkRequired({ github, context: context2, workflow }, { repository, policyFile }, check) {
  const { branch } = policyFile;
  const { isRequired: isDemanded, by } = await isRequired(
    github,
    repository,
    branch,
    check,
    workflow
  );
  if (isDemanded)
    return [
      { level: "notice", message: `"${check}" is required on ${branch} (${by.join(", ")}).` }
    ];
  return [
    {
      level: "warning",
      message: `"${check}" is not required on ${branch}: a pull request can be merged without it.`,
      recipe: {
        json: JSON.stringify(rulesetFor(check, context2.apiUrl), null, 2),
        command: `gh api --method POST repos/${repository.fullName}/rulesets --input ruleset.json`
      }
    }
  ];
}
async function checkEnvironment(github, { repository, outcome: { environment } }) {
  const { exists, protections } = await readEnvironment(github, repository, environment);
  if (!exists)
    return [
      {
        level: "notice",
        message: `GitHub knows no environment "${environment}": nothing but the workflow itself keeps a job from deploying there.`
      }
    ];
  return protections.length > 0 ? [] : [
    {
      level: "notice",
      message: `The environment "${environment}" has no protection rule: any workflow of any branch may deploy there.`
    }
  ];
}
function logUrl(context2) {
  const url = runUrl(context2);
  return url === void 0 ? {} : { logUrl: url };
}

// actions/deploy-gate/src/inputs.ts
var MOST_LINES = 1e3;
var LONGEST_LINE = 4096;
function lines(expected) {
  return {
    expected,
    parse: (text2) => {
      const list = text2.split(/\r?\n/u).map((each) => each.trim()).filter((each) => each !== "");
      const isFit = list.length <= MOST_LINES && list.every((each) => each.length <= LONGEST_LINE);
      return isFit && !list.some((each) => new RegExp("\\p{Cc}", "u").test(each)) ? list : void 0;
    },
    suggest: () => void 0
  };
}
var INPUTS = {
  environment: line("the name of an environment of the policy"),
  policy: line("the path of a file on the default branch"),
  commit: commit("a commit in full"),
  evidence: lines("paths of files or folders, one on each line"),
  "evidence-run": evidenceRun(),
  sarif: lines("a path and what it is about on each line"),
  "code-scanning": flag(),
  images: lines("images with their digests, one on each line"),
  manifests: lines("paths of files or folders, one on each line"),
  needs: text("${{ toJSON(needs) }}"),
  "record-deployment": flag(),
  "check-required": line("the name of a job"),
  summary: flag(),
  token: line("a token for GitHub")
};
function evidenceRun() {
  return {
    expected: "this, the id of a run, or a commit in full",
    parse: (text2) => {
      if (text2 === "this") return { kind: "this" };
      const sha = parseCommit(text2);
      if (sha !== void 0) return { kind: "commit", sha };
      return /^[1-9]\d{0,14}$/u.test(text2) ? { kind: "run", id: Number(text2) } : void 0;
    },
    suggest: () => void 0
  };
}
function commit(expected) {
  return { expected, parse: parseCommit, suggest: () => void 0 };
}
function parseCommit(text2) {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/iu.test(text2) ? text2.toLowerCase() : void 0;
}

// actions/deploy-gate/src/job-files.ts
import { spawnSync } from "node:child_process";
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync
} from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
var MOST_FILES = 1e3;
var WITHOUT_WAITING = "O_NONBLOCK" in constants ? constants.O_NONBLOCK : 0;
var JobFiles = class {
  #workspace;
  #folders;
  constructor(workspace, temp) {
    this.#workspace = workspace;
    this.#folders = [workspace, temp].map(resolved);
  }
  /**
   * A file, or all files below a folder whose names end so. Links to files count like files, since kubectl applies them;
   * no link to a folder is followed.
   * @throws UserError where there is none, or it lies elsewhere
   */
  expand(path, endings) {
    const absolute = this.#inside(path);
    if (!lstatSync(absolute).isDirectory()) return [this.#file(absolute)];
    const found = [];
    const visit = (folder) => {
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        const below = join(folder, entry.name);
        if (entry.isDirectory() && entry.name !== ".git") visit(below);
        else if (!entry.isDirectory() && endings.some((ending) => entry.name.endsWith(ending)))
          found.push(entry.isSymbolicLink() ? this.#inside(below) : below);
        if (found.length > MOST_FILES)
          throw new UserError(`${path} holds more than ${MOST_FILES} files`);
      }
    };
    visit(absolute);
    if (found.length === 0)
      throw new UserError(`${path} holds no file that ends in ${endings.join(" or ")}`);
    return found.sort().map((each) => this.#file(each));
  }
  /** @throws UserError where it cannot be read, is no regular file or is larger than `limit` bytes */
  read({ absolute, shown }, limit) {
    let file;
    try {
      file = openSync(absolute, constants.O_RDONLY | WITHOUT_WAITING);
      const stats = fstatSync(file);
      if (!stats.isFile()) throw new UserError(`${shown}: is not a regular file`);
      if (stats.size > limit)
        throw new UserError(`${shown}: is larger than ${limit / 1024 / 1024} MB`);
      return readFileSync(file);
    } catch (cause) {
      if (cause instanceof UserError) throw cause;
      throw new UserError(`${shown}: cannot be read (${codeOf(cause)})`, { cause });
    } finally {
      if (file !== void 0) closeSync(file);
    }
  }
  /**
   * Whether a file is committed: whoever may open a pull request could have written it.
   * @throws UserError where that cannot be told
   */
  isCommitted({ absolute, shown }) {
    const settings = ["-c", "core.fsmonitor=false", "-c", "safe.directory=*"];
    const asked = ["ls-files", "--error-unmatch", "--", absolute];
    const { status } = spawnSync(
      "git",
      [...settings, "--literal-pathspecs", "-C", dirname(absolute), ...asked],
      { stdio: "ignore", env: withoutGit(process.env) }
    );
    if (status === 0 || status === 1) return status === 0;
    const [workspace = ""] = this.#folders;
    const mayBe = status === null && isInside(workspace, absolute);
    if (mayBe || findRepository(dirname(absolute)) !== void 0)
      throw new UserError(`${shown}: nobody can tell whether it is committed`, {
        remedy: "Install git where the gate runs"
      });
    return false;
  }
  #inside(path) {
    const absolute = resolve(this.#workspace, path);
    const real = existing(absolute);
    if (real === void 0 && [this.#workspace, ...this.#folders].some((folder) => isInside(folder, absolute)))
      throw missing(absolute, this.#workspace);
    if (real !== void 0 && this.#folders.some((folder) => isInside(folder, real))) return real;
    throw new UserError(`${path} leads out of the workspace`);
  }
  #file(absolute) {
    const [workspace = ""] = this.#folders;
    const shown = isInside(workspace, absolute) ? relative(workspace, absolute).split(sep).join("/") : absolute;
    return { absolute, shown };
  }
};
function withoutGit(environment) {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^GIT_/iu.test(name)));
}
function resolved(folder) {
  return existing(folder) ?? resolve(folder);
}
function existing(path) {
  try {
    return realpathSync(path);
  } catch {
    return void 0;
  }
}
function codeOf(cause) {
  return cause.code ?? String(cause);
}

// actions/deploy-gate/src/verdict-text.ts
var ANNOTATION_LIMIT = 3800;
var MOST_ALSO = 9;
var MOST_OTHERS = 5;
function annotationOf({ verdict, environment, reasons }) {
  const [first, ...rest] = reasons;
  const lines2 = [
    first?.message ?? "The gate is closed",
    `The gate for ${environment} says ${verdict}${rest.length > 0 ? `, for ${reasons.length} reasons` : ""}.`,
    ...first === void 0 ? [] : [...pasteLines(first), ...moreLines(first)],
    ...rest.slice(0, MOST_OTHERS).map(({ message }) => message),
    ...rest.length > MOST_OTHERS ? [`And ${rest.length - MOST_OTHERS} more reasons: see the log.`] : []
  ].map(printable);
  let text2 = "";
  for (const line2 of lines2) {
    if (text2.length + line2.length > ANNOTATION_LIMIT) break;
    text2 += text2 === "" ? line2 : `
${line2}`;
  }
  return text2 === "" ? (lines2[0] ?? "").slice(0, ANNOTATION_LIMIT) : text2;
}
function logOf(outcome) {
  const { verdict, environment, reasons, evidence, images, replaced } = outcome;
  return [
    `Gatehouse gate for ${environment}: ${verdict} (evidence: ${evidence.length}, images: ${images.length})`,
    ...reasons.flatMap((reason) => [
      `- ${reason.verdict}: ${reason.message}`,
      ...[...moreLines(reason), ...pasteLines(reason)].map((line2) => `    ${line2}`)
    ]),
    ...replaced.map(replacedLine)
  ].map(printable).join("\n");
}
function replacedLine({ source, job, attempt: attempt3 }) {
  return `No longer counts: ${source}: attempt ${attempt3} of ${job} has scanned again`;
}
function alsoLines({ also = [] }) {
  const more = also.length - MOST_ALSO;
  return [...also.slice(0, MOST_ALSO), ...more > 0 ? [`and ${more} more`] : []];
}
function moreLines(reason) {
  return [...alsoLines(reason), ...reason.detail === void 0 ? [] : [reason.detail]];
}
function pasteLines({ paste }) {
  if (paste === void 0) return [];
  return [`To ${paste.to}, paste into ${paste.file}:`, ...paste.text.split("\n")];
}

// actions/deploy-gate/src/summary.ts
var HEADINGS = {
  pass: "## ✅ Gatehouse gate: pass",
  fail: "## ❌ Gatehouse gate: fail",
  error: "## ⚠️ Gatehouse gate: error"
};
var MOST2 = { reasons: 50, pastes: 5, evidence: 100, images: 200 };
var LONGEST = 600;
function renderSummary({ outcome, policyFile }, remarks) {
  const { verdict, environment, commit: commit2, reasons, evidence, images, replaced } = outcome;
  const { path, branch, commit: at } = policyFile;
  return [
    HEADINGS[verdict],
    "",
    `Environment ${code(cut(environment))}, commit ${commit2 === void 0 ? "unknown" : code(commit2)}; policy ${code(cut(path))} of ${code(cut(branch))} at ${code(at)}.`,
    ...reasonLines(reasons),
    ...imageTable(outcome, images),
    ...evidenceTable(evidence),
    ...replaced.flatMap((each) => ["", prose(cut(replacedLine(each)))]),
    ...remarks.flatMap(remarkLines),
    ""
  ].join("\n");
}
function renderErrorSummary([first = "", ...more], remarks) {
  return [
    HEADINGS.error,
    "",
    `**error** ${prose(cut(first))}`,
    ...more.flatMap((line2) => ["", prose(cut(line2))]),
    ...remarks.flatMap(remarkLines),
    ""
  ].join("\n");
}
function reasonLines(reasons) {
  let pastes = 0;
  const lines2 = reasons.slice(0, MOST2.reasons).flatMap((reason) => {
    const { verdict, message, detail, paste } = reason;
    const also = alsoLines(reason);
    return [
      "",
      `**${verdict}** ${prose(cut(message))}`,
      ...also.length === 0 ? [] : ["", ...also.map((line2) => `- ${prose(cut(line2))}`)],
      ...detail === void 0 ? [] : ["", prose(cut(detail))],
      ...paste === void 0 || pastes++ >= MOST2.pastes ? [] : [
        "",
        `To ${paste.to}, paste into ${code(cut(paste.file))}:`,
        "",
        fenced(printableLines(paste.text), "yaml")
      ]
    ];
  });
  return reasons.length > MOST2.reasons ? [...lines2, "", `And ${reasons.length - MOST2.reasons} more reasons.`] : lines2;
}
function remarkLines({ message, recipe }) {
  return [
    "",
    prose(cut(message)),
    ...recipe === void 0 ? [] : [
      "",
      "As `ruleset.json`:",
      "",
      fenced(printableLines(recipe.json), "json"),
      "",
      fenced(printableLines(recipe.command), "sh")
    ]
  ];
}
function evidenceTable(evidence) {
  if (evidence.length === 0) return [];
  const rows = evidence.slice(0, MOST2.evidence).map((piece) => {
    const { source, phase, tool, subjects, startedAt, files, open } = piece;
    return row([
      prose(cut(source)),
      prose(cut([tool.name, tool.version].filter(Boolean).join(" "))),
      phase === void 0 ? "" : code(phase),
      prose(cut(subjects.map(describeSubject).join(", "))),
      Number.isNaN(startedAt.getTime()) ? "" : startedAt.toISOString(),
      ...SEVERITIES.map((severity) => String(open[severity])),
      waived(piece),
      files === void 0 ? "" : String(files.scanned)
    ]);
  });
  return [
    "",
    row(["Evidence", "Tool", "Phase", "About", "Begun", ...SEVERITIES, "waived", "files"]),
    row(["---", "---", "---", "---", "---", ...SEVERITIES.map(() => "---:"), "---:", "---:"]),
    ...rows,
    ...evidence.length > MOST2.evidence ? ["", `And ${evidence.length - MOST2.evidence} more.`] : []
  ];
}
function waived({ suppressed, suppressedInline = 0 }) {
  const inline = suppressedInline === 0 ? "" : `, ${suppressedInline} in files`;
  return suppressed === void 0 ? "" : `${suppressed}${inline}`;
}
function imageTable({ verdict }, images) {
  if (images.length === 0) return [];
  return [
    "",
    row([verdict === "pass" ? "Admitted image" : "Image", "Named in"]),
    row(["---", "---"]),
    ...images.slice(0, MOST2.images).map(({ text: text2, source }) => row([code(cut(text2)), prose(cut(source))])),
    ...images.length > MOST2.images ? ["", `And ${images.length - MOST2.images} more.`] : []
  ];
}
function row(cells) {
  return `| ${cells.join(" | ")} |`;
}
function cut(text2) {
  return text2.length > LONGEST ? `${text2.slice(0, LONGEST)}…` : text2;
}
function printableLines(text2) {
  return text2.split("\n").map(printable);
}

// actions/deploy-gate/src/publish.ts
async function publish(runner2, judged, remarks, withSummary) {
  const { outcome } = judged;
  printText(runner2, logOf(outcome));
  for (const { level, message, recipe } of remarks) {
    const where = `${withSummary ? "The job summary" : "The log"} holds the ruleset and the one command that demands it.`;
    runner2[level](printable(recipe === void 0 ? message : `${message} ${where}`));
    if (recipe !== void 0 && !withSummary)
      printText(runner2, `ruleset.json:
${recipe.json}
${recipe.command}`);
  }
  if (withSummary) await writeSummary(runner2, renderSummary(judged, remarks));
  setOutputs(runner2, outcome);
  if (outcome.verdict !== "pass") runner2.setFailed(annotationOf(outcome));
}
async function publishError(runner2, error2, remarks, withSummary) {
  const lines2 = failureLines(error2);
  for (const { level, message } of remarks) runner2[level](printable(message));
  if (withSummary) await writeSummary(runner2, renderErrorSummary(lines2, remarks));
  set(runner2, { verdict: "error", reason: lines2[0] ?? "", images: "", evidence: "[]" });
  failWith(runner2, error2);
}
function setOutputs(runner2, { verdict, reasons, images, evidence }) {
  set(runner2, {
    verdict,
    reason: printable(reasons[0]?.message ?? ""),
    // Who takes the list without looking at the verdict gets nothing to deploy.
    images: verdict === "pass" ? images.map(({ text: text2 }) => text2).join("\n") : "",
    evidence: JSON.stringify(
      evidence.map(({ source, tool, phase, subjects }) => ({ source, tool, phase, subjects }))
    )
  });
}
var OUTPUTS = ["verdict", "reason", "images", "evidence"];
function set(runner2, outputs) {
  for (const name of OUTPUTS) runner2.setOutput(name, outputs[name]);
}

// actions/deploy-gate/src/gate.ts
async function runGate(runner2, context2, { workspace, temp }, now) {
  let withSummary = true;
  let setting;
  try {
    const { values: inputs, translations } = readInputs(runner2.environment, INPUTS);
    for (const translation of translations) runner2.notice(translation);
    if (inputs.token !== void 0) runner2.setSecret(inputs.token);
    withSummary = inputs.summary ?? true;
    setting = {
      inputs,
      context: context2,
      files: new JobFiles(workspace, temp),
      now,
      workflow: workflowFile(runner2.environment["GITHUB_WORKFLOW_REF"]),
      github: connect({
        token: inputs.token,
        apiUrl: context2.apiUrl,
        userAgent: "gatehouse",
        environment: runner2.environment,
        log: runner2.debug.bind(runner2)
      })
    };
    const judged = await judge(setting);
    const remarks = await lookAround(setting, judged);
    await publish(runner2, judged, remarks, withSummary);
  } catch (error2) {
    const remarks = setting ? await lookBack(setting, error2).catch(() => []) : [];
    await publishError(runner2, error2, remarks, withSummary);
  }
}
function workflowFile(ref = "") {
  const { owner, name, path } = /^(?<owner>[^/@]+)\/(?<name>[^/@]+)\/(?<path>[^@]+)@/u.exec(ref)?.groups ?? {};
  if (owner === void 0 || name === void 0 || path === void 0) return void 0;
  return { repository: { owner, name }, path };
}

// actions/deploy-gate/src/index.ts
var runner = coreRunner();
var context = readContext(runner.environment, readEventFile);
await runGate(runner, context, stepFolders(runner.environment), () => /* @__PURE__ */ new Date());
