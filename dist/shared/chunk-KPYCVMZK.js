import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  PATIENCE,
  describeFailure,
  nextAttempt,
  readLimit,
  textHeaders
} from "./chunk-SQGHSKCX.js";
import {
  findJsonMistake
} from "./chunk-NTKFJ3AW.js";
import {
  NoAnswer,
  SYSTEM_CLOCK,
  bounded,
  chooseFetch,
  redactor
} from "./chunk-2LDV6EY6.js";
import {
  proxySecrets,
  readProxies
} from "./chunk-S4TM63MD.js";
import {
  nearest
} from "./chunk-FWMHJ5XR.js";
import {
  UserError
} from "./chunk-V77C22EU.js";

// packages/github/src/event-name.ts
var EVENT_NAMES = [
  "branch_protection_rule",
  "check_run",
  "check_suite",
  "create",
  "delete",
  "deployment",
  "deployment_status",
  "discussion",
  "discussion_comment",
  "fork",
  "gollum",
  "image_version",
  "issue_comment",
  "issues",
  "label",
  "merge_group",
  "milestone",
  "page_build",
  "public",
  "pull_request",
  "pull_request_review",
  "pull_request_review_comment",
  "pull_request_target",
  "push",
  "registry_package",
  "release",
  "repository_dispatch",
  "schedule",
  "status",
  "watch",
  "workflow_call",
  "workflow_dispatch",
  "workflow_run"
];
var OWN_EVENTS = /* @__PURE__ */ new Set([
  "deployment",
  "deployment_status",
  "push",
  "repository_dispatch",
  "schedule",
  "workflow_dispatch"
]);
function isOwnEvent(name) {
  return OWN_EVENTS.has(name);
}
function readEventName(name) {
  if (name === void 0 || name === "") return void 0;
  return EVENT_NAMES.find((known) => known === name) ?? "other";
}

// packages/github/src/shapes.ts
function isSha(text) {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/iu.test(text);
}
function isFullName(text) {
  return /^[\w.-]{1,100}\/[\w.-]{1,100}$/u.test(text);
}
function isLogin(text) {
  return /^[\w.-]{1,100}(?:\[bot\])?$/u.test(text);
}
function isRef(text) {
  return text !== "" && text.length <= 1024 && !/[\p{Cc} ~^:?*[\\]|\.\./u.test(text);
}
function isLabel(text) {
  return text !== "" && text.length <= 1024 && !new RegExp("\\p{Cc}", "u").test(text);
}
function isRunnerName(text) {
  return isLabel(text) && text.length <= 300;
}
function isServerUrl(text) {
  if (text.length > 1024 || !URL.canParse(text)) return false;
  const url = new URL(text);
  return (url.protocol === "https:" || url.protocol === "http:") && url.username + url.password + url.search + url.hash === "";
}
function isPath(text) {
  return text !== "" && text.length <= 4096 && !text.includes("\0");
}

// packages/github/src/pull-request.ts
var DEPENDABOT = "dependabot[bot]";
function readPullRequest(payload, repository, actor) {
  const pull = payload.at("pull_request");
  const number = pull.at("number").count();
  const headSha = pull.at("head", "sha").text(isSha);
  const baseSha = pull.at("base", "sha").text(isSha);
  if (number === void 0 || headSha === void 0 || baseSha === void 0) return void 0;
  const headRef = pull.at("head", "ref").text(isRef);
  const baseRef = pull.at("base", "ref").text(isRef);
  const headRepository = pull.at("head", "repo", "full_name").text(isFullName);
  const home = pull.at("base", "repo", "full_name").text(isFullName) ?? repository;
  return {
    number,
    headSha,
    baseSha,
    ...headRef === void 0 ? {} : { headRef },
    ...baseRef === void 0 ? {} : { baseRef },
    ...headRepository === void 0 ? {} : { headRepository },
    // Unknown counts as a fork: the careful side.
    isFork: headRepository === void 0 || headRepository.toLowerCase() !== home?.toLowerCase(),
    isDependabot: actor === DEPENDABOT || pull.at("user", "login").text(isLogin) === DEPENDABOT
  };
}

// packages/github/src/webhook-payload.ts
var PAYLOAD_LIMIT = 25 * 1024 * 1024;
var Payload = class _Payload {
  #value;
  constructor(value) {
    this.#value = value;
  }
  static none = new _Payload(void 0);
  /** @throws UserError that names the file, where it holds no payload. */
  static read(path, readFile) {
    const text = textOf(path, readFile);
    try {
      return new _Payload(JSON.parse(text));
    } catch (cause) {
      const { line, column } = findJsonMistake(text) ?? { line: 1, column: 1 };
      throw unreadable(`${path}:${line}:${column}: is not valid JSON`, cause);
    }
  }
  get present() {
    return typeof this.#value === "object" && this.#value !== null;
  }
  at(...way) {
    let value = this.#value;
    for (const key of way) {
      if (typeof value !== "object" || value === null || !Object.hasOwn(value, key))
        return _Payload.none;
      value = value[key];
    }
    return new _Payload(value);
  }
  /** The string, when `shape` accepts it. */
  text(shape) {
    return typeof this.#value === "string" && shape(this.#value) ? this.#value : void 0;
  }
  /** The number, when it is a positive integer. */
  count() {
    return typeof this.#value === "number" && Number.isSafeInteger(this.#value) && this.#value > 0 ? this.#value : void 0;
  }
};
function textOf(path, readFile) {
  let text;
  try {
    text = readFile(path, PAYLOAD_LIMIT);
  } catch (cause) {
    const { code, message } = cause;
    const why = code === "ENOENT" ? "does not exist" : `cannot be read (${code ?? message})`;
    throw unreadable(`${path} ${why}`, cause);
  }
  if (text !== void 0 && text.length <= PAYLOAD_LIMIT) return text;
  throw unreadable(`${path} is no regular file of at most ${PAYLOAD_LIMIT / 1024 / 1024} MB`);
}
function unreadable(why, cause) {
  return new UserError(`The event of this run cannot be read (GITHUB_EVENT_PATH): ${why}`, {
    remedy: "Leave GITHUB_EVENT_PATH as the runner sets it; in a container, mount the folder of that file",
    cause
  });
}

// packages/github/src/context.ts
function readContext(env, readFile) {
  const variable = (name, shape) => {
    const value = env[name];
    return value !== void 0 && shape(value) ? value : void 0;
  };
  const { payload, unreadEvent } = readPayload(env["GITHUB_EVENT_PATH"] ?? "", readFile);
  const fullName = variable("GITHUB_REPOSITORY", isFullName) ?? payload.at("repository", "full_name").text(isFullName);
  const actor = variable("GITHUB_ACTOR", isLogin);
  const server = (name) => variable(name, isServerUrl)?.replace(/\/+$/u, "");
  return present({
    eventName: readEventName(env["GITHUB_EVENT_NAME"]),
    repository: fullName === void 0 ? void 0 : toRepository(fullName),
    sha: variable("GITHUB_SHA", isSha),
    ref: variable("GITHUB_REF", isRef),
    actor,
    run: readRun(env),
    serverUrl: server("GITHUB_SERVER_URL") ?? "https://github.com",
    apiUrl: server("GITHUB_API_URL") ?? "https://api.github.com",
    graphqlUrl: server("GITHUB_GRAPHQL_URL") ?? "https://api.github.com/graphql",
    workspace: variable("GITHUB_WORKSPACE", isPath),
    workflow: variable("GITHUB_WORKFLOW", isLabel),
    job: variable("GITHUB_JOB", isLabel),
    runner: variable("RUNNER_NAME", isRunnerName),
    defaultBranch: payload.at("repository", "default_branch").text(isRef),
    pullRequest: readPullRequest(payload, fullName, actor),
    mergeGroup: readMergeGroup(payload.at("merge_group")),
    push: env["GITHUB_EVENT_NAME"] === "push" ? readPush(payload) : void 0,
    unreadEvent
  });
}
function readPayload(path, readFile) {
  if (path === "") return { payload: Payload.none };
  try {
    return { payload: Payload.read(path, readFile) };
  } catch (error) {
    if (error instanceof UserError) return { payload: Payload.none, unreadEvent: error };
    throw error;
  }
}
function toRepository(fullName) {
  const [owner = "", name = ""] = fullName.split("/");
  return { owner, name, fullName };
}
function readRun(env) {
  const number = (name) => {
    const value = env[name] ?? "";
    return /^[1-9]\d{0,15}$/u.test(value) ? Number(value) : void 0;
  };
  const id = number("GITHUB_RUN_ID");
  if (id === void 0 || !Number.isSafeInteger(id)) return void 0;
  return {
    id,
    attempt: number("GITHUB_RUN_ATTEMPT") ?? 1,
    number: number("GITHUB_RUN_NUMBER") ?? 1
  };
}
function readMergeGroup(group) {
  const headSha = group.at("head_sha").text(isSha);
  const baseSha = group.at("base_sha").text(isSha);
  if (headSha === void 0 || baseSha === void 0) return void 0;
  return present({
    headSha,
    baseSha,
    headRef: group.at("head_ref").text(isRef),
    baseRef: group.at("base_ref").text(isRef)
  });
}
function readPush(payload) {
  const before = payload.at("before").text(isSha);
  return before === void 0 || /^0+$/u.test(before) ? {} : { before };
}
function present(value) {
  return Object.fromEntries(
    Object.entries(value).filter(([, field]) => field !== void 0)
  );
}

// packages/github/src/file-url.ts
var RENDERED = /\.(?:adoc|asciidoc|markdown|md|mdx|org|rst|textile)$/iu;
function fileUrl(context, lines) {
  const { repository, serverUrl, sha } = context;
  const segments = lines.path.split("/");
  if (repository === void 0 || sha === void 0 || lines.path === "") return void 0;
  if (segments.some((segment) => segment === ".." || segment === "")) return void 0;
  const path = segments.filter((segment) => segment !== ".").map(encode).join("/");
  const view = RENDERED.test(lines.path) ? "?plain=1" : "";
  const end = lines.endLine ?? lines.startLine;
  const range = end > lines.startLine ? `L${lines.startLine}-L${end}` : `L${lines.startLine}`;
  return `${serverUrl}/${repository.fullName}/blob/${sha}/${path}${view}#${range}`;
}
function encode(segment) {
  return encodeURIComponent(segment.replace(new RegExp("\\p{Surrogate}", "gu"), "�")).replace(
    /[!'()*_~]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  );
}

// packages/github/src/client/where.ts
function where({ owner, name }) {
  return { owner, repo: name };
}

// packages/github/src/default-branch.ts
function isOfDefaultBranch({
  eventName = "other",
  pullRequest,
  defaultBranch,
  ref
}) {
  if (pullRequest !== void 0 || !isOwnEvent(eventName)) return false;
  if (eventName === "schedule") return true;
  return defaultBranch !== void 0 && ref === `refs/heads/${defaultBranch}`;
}
async function askDefaultBranch(github, { repository, defaultBranch }) {
  if (repository === void 0) throw new UserError("the repository is not known");
  if (!github.isAuthenticated)
    throw new UserError("there is no token to ask GitHub with", {
      remedy: "Leave the input token at its default, and give the job permissions: contents: read"
    });
  return readDefaultBranch(github, repository, defaultBranch);
}
async function readDefaultBranch(github, repository, known) {
  const at = where(repository);
  const name = known ?? (await github.request("GET /repos/{owner}/{repo}", at)).data.default_branch;
  const { data } = await github.request("GET /repos/{owner}/{repo}/branches/{branch}", {
    ...at,
    branch: name
  });
  return { name, commit: data.commit.sha };
}

// packages/github/src/errors/github-error.ts
var GithubError = class extends UserError {
  kind;
  status;
  permission;
  until;
  mayHaveHappened;
  requestId;
  constructor(message, details) {
    super(message, details.remedy === void 0 ? {} : { remedy: details.remedy });
    this.kind = details.kind;
    this.status = details.status;
    this.permission = details.permission;
    this.until = details.until;
    this.mayHaveHappened = details.mayHaveHappened ?? false;
    this.requestId = details.requestId;
  }
};

// packages/github/src/merge-base.ts
async function askMergeBase(github, { repository }, one, other) {
  if (repository === void 0 || !github.isAuthenticated) return void 0;
  try {
    const { data } = await github.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
      ...where(repository),
      basehead: `${one}...${other}`,
      per_page: 1
    });
    return data.merge_base_commit.sha;
  } catch (error) {
    if (error instanceof GithubError) return void 0;
    throw error;
  }
}

// packages/github/src/run-url.ts
function runUrl({ repository, run, serverUrl }) {
  if (repository === void 0 || run === void 0) return void 0;
  return `${serverUrl}/${repository.fullName}/actions/runs/${run.id}`;
}

// packages/github/src/errors/permissions.ts
var WORKFLOW_SCOPES = /* @__PURE__ */ new Set([
  "actions",
  "artifact-metadata",
  "attestations",
  "checks",
  "contents",
  "deployments",
  "discussions",
  "id-token",
  "issues",
  "models",
  "packages",
  "pages",
  "pull-requests",
  "security-events",
  "statuses"
]);
var SCOPES = [
  [/\/check-(?:runs|suites)/u, "checks"],
  [/\/code-scanning\//u, "security-events"],
  [/\/issues(?:\/\{issue_number\})?$/u, "issues"],
  // Comments on a pull request stand under issues, and either scope opens them.
  [/\/pulls(?:\/|$)/u, "pull-requests"],
  [/\/issues(?:\/|$)/u, "pull-requests"],
  [/\/deployments(?:\/|$)/u, "deployments"],
  [/\/statuses(?:\/|$)/u, "statuses"],
  [/\/environments(?:\/|$)/u, "actions"],
  [/\/actions\//u, "actions"],
  [/\/attestations(?:\/|$)/u, "attestations"],
  [/\/branches\/\{branch\}\/protection/u, "administration"]
];
function permissionFor(route, accepted) {
  const [method = "", path = ""] = route.split(" ");
  const access = method === "GET" || method === "HEAD" ? "read" : "write";
  const scope = SCOPES.find(([pattern]) => pattern.test(path))?.[1];
  return scope === void 0 ? readAccepted(accepted ?? "") : `${scope}: ${access}`;
}
function isGrantable(permission) {
  return WORKFLOW_SCOPES.has(permission.slice(0, permission.indexOf(":")));
}
function readAccepted(header) {
  const [, scope, access] = /^\s*([a-z_]{1,40})=(read|write)\s*(?:[,;]|$)/u.exec(header) ?? [];
  if (scope === void 0) return void 0;
  return `${scope.replaceAll("_", "-")}: ${access === "write" ? "write" : "read"}`;
}

// packages/github/src/errors/words.ts
var LONGEST = 400;
function words(text) {
  const clean = text.slice(0, LONGEST * 4).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}\s]+/gu, " ").trim();
  return clean.length > LONGEST ? `${clean.slice(0, LONGEST - 1)}…` : clean;
}

// packages/github/src/errors/explain.ts
var OFF = /(?:advanced|code) security must be enabled|not enabled|(?:is|are|been) disabled|not available|not supported|must be enabled|read-only|is locked/iu;
function explain(answered) {
  const { status, headers, route } = answered;
  const said2 = words(answered.message);
  const requestId = headers["x-github-request-id"];
  const known = { status, ...requestId === void 0 ? {} : { requestId: words(requestId) } };
  const failed = (message, details) => new GithubError(`${message}: ${route}: ${status} ${said2}`, { ...known, ...details });
  const limit = readLimit(answered, answered.now);
  if (limit !== void 0) return limited(limit.until, known, answered);
  if (status === 401)
    return failed(answered.isAuthenticated ? "GitHub does not know the token" : "No token", {
      kind: "denied",
      remedy: answered.isAuthenticated ? "It may have expired or belong to another server: give the one of this job, github.token." : "Give the input token the value of github.token."
    });
  if (OFF.test(said2) && [403, 404, 410].includes(status))
    return failed("GitHub does not offer this here", {
      kind: "unavailable",
      remedy: "Turn the feature on in the settings of the repository, or leave this output off."
    });
  if (status === 403) return denied(known, answered, said2);
  if (status === 404 || status === 410 || status === 451)
    return failed("GitHub has no such thing", {
      kind: "not-found",
      remedy: "Where it exists, the token may not see it, or this server does not offer it."
    });
  if (status >= 500 || status === 408)
    return failed("GitHub is in trouble", {
      kind: "unreachable",
      remedy: "Run the job again; see githubstatus.com.",
      mayHaveHappened: status !== 503
    });
  return failed("GitHub refused what it was sent", {
    kind: "rejected",
    remedy: "This is most likely a defect of Gatehouse: please report it with these words."
  });
}
function limited(until, details, { route }) {
  const date = until === void 0 || Number.isNaN(new Date(until).getTime()) ? void 0 : until;
  const when = date === void 0 ? "later" : `after ${new Date(date).toISOString()}`;
  return new GithubError(`GitHub takes no more requests of this token for now: ${route}`, {
    ...details,
    kind: "limited",
    remedy: `Run the job again ${when}.`,
    ...date === void 0 ? {} : { until: new Date(date) }
  });
}
var LACKING = /not accessible by|must have|permission/iu;
var ONLY_APPS = /authenticate via a GitHub App/iu;
function denied(known, answered, said2) {
  const { route, headers } = answered;
  const permission = LACKING.test(said2) ? permissionFor(route, headers["x-accepted-github-permissions"]) : void 0;
  return new GithubError(`The token may not do this: ${route}: 403 ${said2}`, {
    ...known,
    kind: "denied",
    remedy: ONLY_APPS.test(said2) ? "Give the token of the workflow, github.token: only apps can do this." : remedyFor(permission),
    ...permission === void 0 ? {} : { permission }
  });
}
function remedyFor(permission) {
  if (permission === void 0) return "Give a token that may, or leave this output off.";
  if (!isGrantable(permission))
    return `The token of a workflow cannot have '${permission}': a GitHub App or a person's token can.`;
  return `Add '${permission}' to the permissions of the job; on a pull request from a fork no workflow can have it.`;
}

// packages/github/src/client/pages.ts
var MAXIMUM_PAGES = 30;
async function allPages(ask, items, maximumPages = MAXIMUM_PAGES) {
  const found = [];
  let next = {};
  for (let pages = 0; next !== void 0 && pages < maximumPages; pages++) {
    const answer = await ask(next);
    for (const item of items(answer.data)) found.push(item);
    next = nextPage(answer.headers["link"] ?? "");
  }
  return { items: found, isComplete: next === void 0 };
}
function nextPage(link) {
  const target = link.split(",").find((part) => /;\s*rel="next"/u.test(part))?.match(/<([^>]{1,4000})>/u)?.[1];
  if (target === void 0 || !URL.canParse(target)) return void 0;
  return Object.fromEntries(new URL(target).searchParams);
}

// packages/github/src/client/silence.ts
function silence(reason, route, redact) {
  return new GithubError(
    `GitHub could not be reached: ${route}: ${words(redact(reason.message))}`,
    { kind: "unreachable", remedy: remedyFor2(reason), mayHaveHappened: reason.wasSent }
  );
}
function remedyFor2({ isOversized, isUntrusted, proxy }) {
  if (isOversized) return "There is more than can be read at once.";
  if (isUntrusted) return "Give the file with your authority's certificate in NODE_EXTRA_CA_CERTS.";
  if (proxy !== void 0)
    return "See whether HTTPS_PROXY names the right proxy with its user and password, or NO_PROXY should name the host.";
  return "Run the job again, or set HTTPS_PROXY where the runner must go through a proxy.";
}

// packages/github/src/client/connect.ts
var MAXIMUM_ANSWER = 32 * 1024 * 1024;
var TIMEOUT = 3e4;
function connect(connection) {
  return new Client(connection);
}
var Client = class {
  clock;
  isAuthenticated;
  #redact;
  #load;
  #loaded;
  /** Until when GitHub has refused everything: asking on would only lengthen it. */
  #limitedUntil = 0;
  constructor(connection) {
    const token = connection.token?.trim() === "" ? void 0 : connection.token?.trim();
    const proxies = readProxies(connection.environment);
    const redact = redactor([token, ...proxySecrets(proxies)]);
    const clock = { ...SYSTEM_CLOCK, ...connection.clock };
    this.clock = clock;
    this.isAuthenticated = token !== void 0;
    this.#redact = redact;
    this.#load = async () => ({
      fetch: await chooseFetch(proxies),
      octokit: (await import("./octokit-LDJ2TRR4.js")).makeOctokit({
        token,
        apiUrl: connection.apiUrl,
        userAgent: connection.userAgent,
        clock,
        redact,
        log: connection.log ?? (() => void 0),
        isPaced: connection.isPaced ?? true
      })
    });
  }
  async request(route, parameters, options = {}) {
    if (this.clock.now() < this.#limitedUntil) throw limited(this.#limitedUntil, {}, { route });
    const { octokit, fetch } = await (this.#loaded ??= this.#load());
    const request = {
      fetch: bounded(fetch, {
        maximumBytes: options.maximumBytes ?? MAXIMUM_ANSWER,
        timeout: options.timeout ?? TIMEOUT
      }),
      isRepeatable: options.isRepeatable ?? !route.startsWith("POST ")
    };
    try {
      const ask = octokit.request;
      const { status, headers, data } = await ask(route, { ...parameters, request });
      const answer = { status, headers: textHeaders(headers), data };
      if (isForeign(answer)) throw new NoAnswer("what came was not an answer of its API");
      return answer;
    } catch (error) {
      throw this.#explain(error, route);
    }
  }
  async paginate(route, parameters, items, options = {}) {
    return allPages(
      (page) => this.request(route, { per_page: 100, ...parameters, ...page }, options),
      items,
      options.maximumPages
    );
  }
  #explain(error, route) {
    const failure = describeFailure(error);
    const now = this.clock.now();
    if (failure.kind === "silence") return silence(failure.reason, route, this.#redact);
    this.#limitedUntil = Math.max(this.#limitedUntil, readLimit(failure, now)?.until ?? 0);
    const { isAuthenticated } = this;
    const message = this.#redact(failure.message);
    return explain({ ...failure, message, route, isAuthenticated, now });
  }
};
function isForeign({ headers, data }) {
  const type = headers["content-type"] ?? "";
  return type.startsWith("text/html") || type.includes("json") && typeof data === "string";
}

// packages/github/src/identity.ts
var WORKFLOW_AUTHOR = { login: "github-actions[bot]", type: "Bot" };
async function identify(github) {
  try {
    return readAuthor((await github.request("GET /user", {})).data);
  } catch (error) {
    if (error instanceof GithubError && error.kind === "denied" && error.status === 403)
      return WORKFLOW_AUTHOR;
    throw error;
  }
}
function readAuthor({ login, type }) {
  return { login: login ?? "", type: type === "Bot" || type === "User" ? type : "other" };
}
function isBy(author, writer) {
  return writer?.login === author.login && writer.type === author.type && author.login !== "";
}

// packages/github/src/client/cut.ts
var ELLIPSIS = "…";
function cutBytes(text, limit) {
  if (Buffer.byteLength(text) <= limit) return text;
  const room = Math.max(0, limit - Buffer.byteLength(ELLIPSIS));
  const kept = new TextDecoder().decode(Buffer.from(text).subarray(0, room)).replace(/\ufffd+$/u, "");
  return `${kept}${ELLIPSIS}`;
}

// packages/github/src/check-run/annotation.ts
var MESSAGE_BYTES = 64 * 1024;
var TITLE_LENGTH = 255;
function acceptable(annotation) {
  const { path, annotation_level, title, message, start_column, end_column } = annotation;
  const start_line = Math.max(1, annotation.start_line);
  const end_line = Math.max(start_line, annotation.end_line);
  const hasColumns = start_line === end_line && start_column !== void 0 && start_column >= 1;
  return {
    path,
    start_line,
    end_line,
    ...hasColumns && {
      start_column,
      end_column: Math.max(start_column, end_column ?? start_column)
    },
    annotation_level,
    ...title !== void 0 && title !== "" && { title: title.slice(0, TITLE_LENGTH) },
    message: message === "" ? "(no message)" : cutBytes(message, MESSAGE_BYTES)
  };
}

// packages/github/src/check-run/output.ts
var TEXT_BYTES = 65535;
var TITLE_LENGTH2 = 255;
function outputOf({ title, summary, text }, { annotations = [], note = "" } = {}) {
  const lead = note === "" ? "" : `${note}

`;
  const body = summary === "" ? title : summary;
  return {
    title: title.slice(0, TITLE_LENGTH2),
    summary: `${lead}${cutBytes(body, TEXT_BYTES - Buffer.byteLength(lead))}`,
    ...text === void 0 ? {} : { text: cutBytes(text, TEXT_BYTES) },
    ...annotations.length === 0 ? {} : { annotations: [...annotations] }
  };
}

// packages/github/src/check-run/append.ts
var BATCH = 50;
async function appendAnnotations(github, run, annotations, output) {
  const failures = [];
  let written = 0;
  let start = 0;
  for (; start + BATCH < annotations.length; start += BATCH) {
    const batch = annotations.slice(start, start + BATCH);
    try {
      await append(github, run, batch, output, written);
      written += batch.length;
    } catch (error) {
      if (!(error instanceof GithubError)) throw error;
      failures.push(error);
      if (error.kind !== "rejected") return { last: [], written, failures };
    }
  }
  return { last: annotations.slice(start), written, failures };
}
async function append(github, run, annotations, { title, summary }, before) {
  const parameters = { ...where(run.repository), check_run_id: run.id };
  const send = () => github.request(
    "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",
    {
      ...parameters,
      status: "in_progress",
      output: outputOf({ title, summary }, { annotations })
    },
    { isRepeatable: false }
  );
  try {
    await send();
  } catch (error) {
    if (!(error instanceof GithubError && error.mayHaveHappened)) throw error;
    const { data } = await github.request(
      "GET /repos/{owner}/{repo}/check-runs/{check_run_id}",
      parameters
    );
    if (data.output.annotations_count <= before) await send();
  }
}

// packages/github/src/check-run/complete.ts
async function completeCheckRun(github, run, result) {
  const annotations = result.annotations.map(acceptable);
  const { last, written, failures } = await appendAnnotations(github, run, annotations, result);
  const close = async (batch, missing) => {
    const annotated = written + batch.length;
    const conclusion = conclude(result, missing);
    const note = missing.length === 0 ? "" : missingNote(annotations.length - annotated, missing);
    const output = outputOf(result, { annotations: batch, note });
    await conclusively(github, run, { conclusion, output });
    return { url: run.url, conclusion, annotated, failures: missing };
  };
  try {
    return await close(last, failures);
  } catch (error) {
    if (!(error instanceof GithubError && error.kind === "rejected") || last.length === 0)
      throw error;
    return close([], [...failures, error]);
  }
}
function conclude({ conclusion }, missing) {
  return missing.length > 0 && conclusion === "success" ? "action_required" : conclusion;
}
async function conclusively(github, { id, repository }, end) {
  const at = { ...where(repository), check_run_id: id };
  const completed_at = new Date(github.clock.now()).toISOString();
  const send = () => github.request(
    "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",
    { ...at, ...end, status: "completed", completed_at },
    { isRepeatable: false }
  );
  try {
    await send();
  } catch (error) {
    if (!(error instanceof GithubError && error.mayHaveHappened)) throw error;
    const { data } = await github.request(
      "GET /repos/{owner}/{repo}/check-runs/{check_run_id}",
      at
    );
    if (data.status !== "completed") await send();
  }
}
function missingNote(count2, failures) {
  const why = cutBytes(failures[0]?.message ?? "", 500).replace(/[`\r\n]/gu, " ");
  return `**${count2} annotations could not be written:** \`${why}\``;
}

// packages/github/src/check-run/start.ts
import { randomUUID } from "node:crypto";
async function startCheckRun(github, start) {
  const { repository, headSha, name, title, summary, detailsUrl } = start;
  const externalId = randomUUID();
  const create2 = () => github.request("POST /repos/{owner}/{repo}/check-runs", {
    ...where(repository),
    name,
    head_sha: headSha,
    external_id: externalId,
    status: "in_progress",
    started_at: new Date(github.clock.now()).toISOString(),
    ...detailsUrl === void 0 ? {} : { details_url: detailsUrl },
    output: outputOf({ title, summary })
  });
  try {
    return toCheckRun(repository, (await create2()).data);
  } catch (error) {
    if (!(error instanceof GithubError && error.mayHaveHappened)) throw error;
    const made = await github.paginate(
      "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
      { ...where(repository), ref: headSha, check_name: name, filter: "all" },
      (data) => data.check_runs
    );
    const ours = made.items.find((run) => run.external_id === externalId);
    return toCheckRun(repository, ours ?? (await create2()).data);
  }
}
function toCheckRun(repository, { id, html_url, app }) {
  const author = app?.slug === void 0 ? WORKFLOW_AUTHOR : { login: `${app.slug}[bot]`, type: "Bot" };
  return { repository, id, url: html_url ?? "", author };
}

// packages/github/src/comment/upsert.ts
var ROUNDS = 6;
var MAXIMUM_PAGES2 = 100;
async function upsertComment(github, wish) {
  let { author } = wish;
  let found = await read(github, wish, author);
  for (let round = 1; ; round++) {
    const [only] = found;
    if (only !== void 0 && found.length === 1 && wish.stands(only.body)) {
      if (round > 1 || only.body === wish.compose(only.body, "full"))
        return { url: only.url, isStanding: true, author };
    }
    if (round > ROUNDS) return { url: only?.url ?? "", isStanding: false, author };
    author = await survive(() => write(github, wish, found), author);
    await github.clock.sleep(lookAgainAfter(round, github.clock.random()));
    found = await read(github, wish, author);
  }
}
function lookAgainAfter(round, random) {
  return Math.round(500 * round + 1500 * round * random);
}
async function survive(act, author) {
  try {
    return await act() ?? author;
  } catch (error) {
    if (error instanceof GithubError && (error.mayHaveHappened || error.kind === "not-found"))
      return author;
    throw error;
  }
}
async function read(github, wish, author) {
  const { items } = await github.paginate(
    "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
    { ...where(wish.repository), issue_number: wish.number },
    (comments) => comments,
    { maximumPages: MAXIMUM_PAGES2 }
  );
  return items.filter(({ body, user }) => isBy(author, user) && body?.startsWith(wish.marker) === true).map(({ id, body = "", html_url }) => ({ id, body, url: html_url })).sort((a, b) => a.id < b.id ? -1 : 1);
}
async function write(github, wish, found) {
  const [oldest, ...others] = found;
  const existing = oldest && found.map(({ body }) => body).join("\n\n");
  if (oldest === void 0) {
    const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
    const at2 = { ...where(wish.repository), issue_number: wish.number };
    const { data } = await fitting(
      wish,
      existing,
      (body) => github.request(route, { ...at2, body })
    );
    return data.user ? readAuthor(data.user) : void 0;
  }
  const at = { ...where(wish.repository), comment_id: oldest.id };
  await fitting(
    wish,
    existing,
    (body) => github.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", { ...at, body })
  );
  for (const { id } of others)
    await github.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
      ...where(wish.repository),
      comment_id: id
    });
  return void 0;
}
async function fitting({ compose }, existing, send) {
  try {
    return await send(compose(existing, "full"));
  } catch (error) {
    const isTooLong = error instanceof GithubError && (error.status === 413 || error.status === 422 && /too long/iu.test(error.message));
    if (!isTooLong) throw error;
    return send(compose(existing, "short"));
  }
}

// packages/github/src/issue/find-issues.ts
var OWN_PAGES = 30;
var ALL_PAGES = 3;
async function findIssues(github, sought) {
  const { marker, author } = sought;
  const isMarked = ({ body, pull_request: pull }) => pull === void 0 && body?.startsWith(marker) === true;
  const { items } = await list(github, sought, OWN_PAGES, { creator: author.login });
  const ours = items.filter((issue) => isMarked(issue) && isBy(author, issue.user));
  if (ours.length === 0 && author.login === WORKFLOW_AUTHOR.login) {
    const recent = await list(github, sought, ALL_PAGES);
    const strange = recent.items.find((issue) => isMarked(issue) && issue.user?.type === "Bot");
    if (strange) throw unclear(strange);
  }
  return ours.map(({ number, html_url: url, state, state_reason: reason, body }) => ({
    ...{ number, url, body: body ?? "" },
    state: state === "open" ? "open" : "closed",
    reason: reason ?? void 0
  })).sort((one, other) => one.number - other.number);
}
async function list(github, { repository }, maximumPages, filter = {}) {
  return github.paginate(
    "GET /repos/{owner}/{repo}/issues",
    { ...where(repository), state: "all", ...filter },
    (issues) => issues,
    { maximumPages }
  );
}
function unclear({ html_url: url, user }) {
  return new GithubError(
    `Nobody can tell whether ${url}, by ${user?.login ?? "an app"}, is by whom this token writes as`,
    {
      kind: "rejected",
      remedy: "Set check-run: true, from which it shows; or take the first line out of that issue, and a new one is made."
    }
  );
}

// packages/github/src/issue/keep-issue.ts
var ROUNDS2 = 4;
async function keepIssue(github, wish) {
  let { author } = wish;
  for (let round = 1; ; round++) {
    const [oldest, ...others] = await findIssues(github, { ...wish, author });
    const spare = others.filter(({ state }) => state === "open");
    const change = wish.change(oldest);
    if (round > ROUNDS2 || change === void 0 && spare.length === 0)
      return {
        ...oldest && { url: oldest.url, state: oldest.state },
        isChanged: round > 1
      };
    for (const { number } of spare)
      await survive2(() => update(github, wish, number, CLOSED_AS_SPARE));
    if (change === void 0) continue;
    if (oldest) await survive2(() => update(github, wish, oldest.number, changeOf(oldest, change)));
    else author = await survive2(() => create(github, wish, change.body)) ?? author;
  }
}
var CLOSED_AS_SPARE = { state: "closed", state_reason: "not_planned" };
function changeOf(standing, { state, body }) {
  if (standing.state === state) return { body };
  const reason = state === "closed" ? "completed" : "reopened";
  return { body, state, state_reason: reason };
}
async function update(github, { repository }, number, fields) {
  const at = { ...where(repository), issue_number: number };
  await github.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", { ...at, ...fields });
}
async function create(github, { repository, title }, body) {
  const { data } = await github.request("POST /repos/{owner}/{repo}/issues", {
    ...where(repository),
    title,
    body
  });
  return data.user ? readAuthor(data.user) : void 0;
}
async function survive2(act) {
  try {
    return await act();
  } catch (error) {
    if (error instanceof GithubError && error.mayHaveHappened) return void 0;
    throw error;
  }
}

// packages/github/src/suggestions/marker.ts
import { createHash } from "node:crypto";
var MARK = /^<!-- gatehouse:suggestion (?<scope>[\w./-]{1,100}) (?<key>[\w:.-]{1,100})(?<fixed> fixed)? -->/u;
function writeMark({ scope, key, isFixed }) {
  return `<!-- gatehouse:suggestion ${markScope(scope)} ${markKey(key)}${isFixed ? " fixed" : ""} -->`;
}
function readMark(body) {
  const groups = MARK.exec(body)?.groups;
  if (groups === void 0) return void 0;
  const { scope = "", key = "", fixed } = groups;
  return { scope, key, isFixed: fixed !== void 0 };
}
function markKey(key) {
  return /^[\w:.-]{1,100}$/u.test(key) && !key.includes("--") ? key : digest(key);
}
function markScope(scope) {
  return /^[\w./-]{1,100}$/u.test(scope) && !scope.includes("--") ? scope : digest(scope);
}
function digest(text) {
  return createHash("sha256").update(text).digest("hex");
}

// packages/github/src/suggestions/patch.ts
var HEADER = /^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,(\d{1,9}))? @@/u;
function hunksOf(patch) {
  const hunks = [];
  let missing = 0;
  for (const line of patch.split("\n")) {
    const [, start, count2 = "1"] = HEADER.exec(line) ?? [];
    if (start !== void 0) {
      missing = Number(count2);
      if (missing > 0) hunks.push({ from: Number(start), lines: [] });
    } else if (missing > 0 && /^[+ ]|^$/u.test(line)) {
      hunks.at(-1)?.lines.push(line.slice(1));
      missing--;
    }
  }
  return hunks;
}
function isShown(hunks, { startLine, endLine, original }) {
  if (startLine < 1 || endLine < startLine) return false;
  return hunks.some(({ from, lines }) => {
    const there = lines.slice(startLine - from, endLine - from + 1);
    return from <= startLine && there.length === endLine - startLine + 1 && there.every((line, index) => withoutReturn(line) === withoutReturn(original[index] ?? ""));
  });
}
function withoutReturn(line) {
  return line.replace(/\r$/u, "");
}

// packages/github/src/suggestions/plan.ts
function planSuggestions(situation) {
  const { open: open2, files, comments, maximum } = situation;
  const scope = markScope(situation.scope);
  const marked = comments.flatMap(({ id, body, path }) => {
    const mark = readMark(body);
    return mark !== void 0 && !mark.isFixed ? [{ id, mark, path }] : [];
  });
  const standing = marked.filter(({ mark }) => mark.scope === scope);
  const taken = new Set(standing.map(({ mark }) => mark.key));
  const offered = new Set(marked.map(({ mark, path }) => `${mark.key} ${path}`));
  const hunks = new Map(files.map(({ filename, patch }) => [filename, hunksOf(patch ?? "")]));
  const fresh = situation.suggestions.filter(({ key, path }) => {
    const isFirst = !taken.has(markKey(key)) && !offered.has(`${markKey(key)} ${path}`);
    taken.add(markKey(key));
    return isFirst;
  });
  const placeable = fresh.filter((each) => isShown(hunks.get(each.path) ?? [], each));
  const stillOpen = new Set([...open2].map(markKey));
  for (const { key } of situation.suggestions) stillOpen.add(markKey(key));
  return {
    made: placeable.slice(0, maximum),
    more: Math.max(0, placeable.length - maximum),
    outside: fresh.length - placeable.length,
    fixed: standing.filter(({ mark }) => !stillOpen.has(mark.key))
  };
}

// packages/github/src/suggestions/suggest.ts
var MAXIMUM = 30;
var MAXIMUM_EDITS = 50;
var MAXIMUM_PAGES3 = 50;
async function suggest(github, wish) {
  const plan = await look(github, wish);
  if (plan.made.length === 0 && plan.fixed.length === 0) return count(plan);
  if (await isStale(github, wish))
    return { ...count(plan), made: 0, more: 0, fixed: 0, isStale: true };
  for (const comment of plan.fixed.slice(0, MAXIMUM_EDITS)) await sayFixed(github, wish, comment);
  if (plan.made.length === 0) return count(plan);
  try {
    await review(github, wish, plan);
    return count(plan);
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    if (error.kind === "rejected" && await isStale(github, wish))
      return { ...count(plan), made: 0, more: 0, isStale: true };
    if (!error.mayHaveHappened) throw error;
    const again = await look(github, wish);
    if (again.made.length === plan.made.length) await review(github, wish, again);
    return count(plan);
  }
}
async function sayFixed(github, { repository, headSha }, { id, mark }) {
  try {
    await github.request("PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}", {
      ...where(repository),
      comment_id: id,
      body: `${writeMark({ ...mark, isFixed: true })}
Fixed in ${headSha}.`
    });
  } catch (error) {
    if (!(error instanceof GithubError && error.kind === "not-found")) throw error;
  }
}
function count({ made, more, outside, fixed }) {
  return {
    made: made.length,
    more,
    outside,
    fixed: Math.min(fixed.length, MAXIMUM_EDITS),
    isStale: false
  };
}
async function look(github, wish) {
  const at = { ...where(wish.repository), pull_number: wish.number };
  const pages = { maximumPages: MAXIMUM_PAGES3 };
  const comments = await github.paginate(
    "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments",
    at,
    (items) => items,
    pages
  );
  const own = comments.items.filter(({ user }) => isBy(wish.author, user));
  const files = wish.suggestions.length === 0 ? [] : (await github.paginate(
    "GET /repos/{owner}/{repo}/pulls/{pull_number}/files",
    at,
    (items) => items,
    pages
  )).items;
  const { scope, suggestions, open: open2, maximum = MAXIMUM } = wish;
  return planSuggestions({ scope, suggestions, open: open2, files, comments: own, maximum });
}
async function isStale(github, wish) {
  const { data } = await github.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
    ...where(wish.repository),
    pull_number: wish.number
  });
  return data.head.sha !== wish.headSha;
}
async function review(github, wish, plan) {
  const { more } = plan;
  const rest = more === 1 ? "1 more fix is" : `${more} more fixes are`;
  await github.request("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
    ...where(wish.repository),
    pull_number: wish.number,
    commit_id: wish.headSha,
    event: "COMMENT",
    ...more === 0 ? {} : { body: `${rest} not shown here: see the report of the run.` },
    comments: plan.made.map(({ path, startLine, endLine, body, key }) => ({
      path,
      body: `${writeMark({ scope: wish.scope, key, isFixed: false })}
${body}`,
      line: endLine,
      side: "RIGHT",
      ...startLine < endLine ? { start_line: startLine, start_side: "RIGHT" } : {}
    }))
  });
}

// packages/github/src/code-scanning/pack.ts
import { promisify } from "node:util";
import { gzip } from "node:zlib";
async function packSarif(text) {
  return promisify(gzip)(text);
}

// packages/github/src/code-scanning/subject.ts
function sarifSubject(context, checkedOut) {
  const { pullRequest, ref, sha } = context;
  const commitSha = checkedOut ?? sha;
  if (commitSha === void 0) return none("The commit is not known");
  if (pullRequest !== void 0 && commitSha === pullRequest.headSha)
    return { kind: "subject", ref: `refs/pull/${pullRequest.number}/head`, commitSha };
  if (ref === void 0 || !/^refs\/(?:heads|tags|pull)\//u.test(ref))
    return none("The workflow runs on no branch, tag or pull request");
  if (commitSha !== sha)
    return none(
      `What was scanned, ${short(commitSha)}, is not the commit that the workflow runs on, ${short(sha)}`
    );
  return { kind: "subject", ref, commitSha };
}
function alertsUrl(context, ref) {
  const { repository, serverUrl } = context;
  if (repository === void 0) return void 0;
  const pull = /^refs\/pull\/(\d+)\//u.exec(ref)?.[1];
  const branch = /^refs\/heads\/(.+)$/u.exec(ref)?.[1];
  const filter = pull ? ` pr:${pull}` : branch ? ` branch:${branch}` : "";
  const query = encodeURIComponent(`is:open${filter}`).replace(
    /[!'()*]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  );
  return `${serverUrl}/${repository.fullName}/security/code-scanning?query=${query}`;
}
function none(reason) {
  return { kind: "none", reason };
}
function short(sha = "none") {
  return sha.slice(0, 12);
}

// packages/github/src/code-scanning/explanation.ts
var MEANINGS = [
  [
    /too many logical alerts/iu,
    "Rule ids or paths changed from run to run until the repository was full: only the support of GitHub can empty it"
  ],
  [/multiple runs with the same category/iu, "Two runs of the file have one tool and category"],
  [
    /did not match the checkout URI scheme|invalid URI|expected artifact location/iu,
    "A path in the file is not one of this repository"
  ],
  [/unsuccessful execution/iu, "The file says that its scan failed"],
  [/security severity/iu, "A security-severity in the file is not a number"],
  [/rejecting SARIF|more .* than allowed/iu, "The file is beyond a limit of code scanning"]
];
function explainProcessing(error) {
  const said2 = words(error);
  const meaning = MEANINGS.find(([pattern]) => pattern.test(said2))?.[1];
  return meaning === void 0 ? said2 : `${meaning}: ${said2}`;
}

// packages/github/src/code-scanning/upload.ts
var LOOKS = [2e3, 4e3, 8e3, ...Array.from({ length: 11 }, () => 15e3)];
var TIMEOUT2 = 12e4;
async function uploadSarif(github, upload) {
  const { repository, packed, commitSha, ref, checkoutUri, startedAt, toolName } = upload;
  const { data } = await github.request(
    "POST /repos/{owner}/{repo}/code-scanning/sarifs",
    {
      ...where(repository),
      commit_sha: commitSha,
      ref,
      sarif: packed.toString("base64"),
      ...checkoutUri === void 0 ? {} : { checkout_uri: checkoutUri },
      ...startedAt === void 0 ? {} : { started_at: startedAt.toISOString() },
      ...toolName === void 0 ? {} : { tool_name: toolName }
    },
    // A later analysis of the same tool, category and commit takes the place of the earlier.
    { isRepeatable: true, timeout: TIMEOUT2 }
  );
  return processed(github, repository, data.id ?? "");
}
async function processed(github, repository, id) {
  for (const wait of LOOKS) {
    await github.clock.sleep(wait);
    const { processing_status: status, errors } = await look2(github, repository, id);
    if (status === "complete") return { status, id, errors: [] };
    if (status === "failed") return { status, id, errors: (errors ?? []).map(explainProcessing) };
  }
  return { status: "pending", id, errors: [] };
}
async function look2(github, repository, id) {
  try {
    const { data } = await github.request(
      "GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}",
      { ...where(repository), sarif_id: id }
    );
    return data;
  } catch (error) {
    if (error instanceof GithubError) return {};
    throw error;
  }
}

// packages/github/src/capabilities/surface.ts
var SURFACES = ["check-run", "comment", "suggestions", "code-scanning", "issue"];
var NEEDS = {
  "check-run": "checks: write",
  comment: "pull-requests: write",
  suggestions: "pull-requests: write",
  "code-scanning": "security-events: write",
  issue: "issues: write"
};
var NAMES = {
  "check-run": "The check run",
  comment: "The comment on the pull request",
  suggestions: "The review suggestions",
  "code-scanning": "The upload to code scanning",
  issue: "The issue of the target"
};

// packages/github/src/capabilities/capabilities.ts
var TRUSTED_EVENTS = [
  "pull_request_target",
  "workflow_run",
  "issue_comment"
];
function capabilities(context, circumstances) {
  return SURFACES.map((surface) => capability(surface, context, circumstances));
}
function capability(surface, context, { hasToken, checkedOut }) {
  const missing = notApplicable(surface, context, checkedOut);
  if (missing !== void 0) return { surface, state: "not-applicable", reason: missing };
  if (!hasToken) return { surface, state: "denied", reason: "No token was given to this step" };
  const { eventName, pullRequest } = context;
  const isTrusted = TRUSTED_EVENTS.includes(eventName);
  if (pullRequest?.isFork === true && !isTrusted)
    return { surface, state: "denied", reason: forkReason(surface) };
  if (pullRequest?.isDependabot === true && !isTrusted)
    return {
      surface,
      state: "possible",
      reason: "Dependabot's token only reads where the job does not grant more by permissions"
    };
  return { surface, state: "possible" };
}
function notApplicable(surface, context, checkedOut) {
  const { eventName, pullRequest, repository, sha } = context;
  if (repository === void 0) return "This is no run of a workflow on GitHub";
  switch (surface) {
    case "check-run":
      return (pullRequest?.headSha ?? sha) === void 0 ? "The commit is not known" : void 0;
    case "comment":
    case "suggestions":
      if (pullRequest !== void 0) return void 0;
      return eventName === "merge_group" ? "A merge queue tests commits, not one pull request" : `The event ${eventName ?? "of this run"} has no pull request`;
    case "code-scanning": {
      const subject = sarifSubject(context, checkedOut);
      return subject.kind === "none" ? subject.reason : void 0;
    }
    case "issue":
      if (!isOfDefaultBranch(context))
        return `Only a run for the default branch keeps it, not one for ${eventName ?? "nothing"} of ${context.ref ?? "no branch"}`;
      return checkedOut === void 0 || checkedOut === sha ? void 0 : "What was scanned is not the commit that the workflow runs on";
  }
}
function forkReason(surface) {
  const readOnly = "The token of a pull request from a fork can only read";
  return surface === "code-scanning" ? `${readOnly}; a step with github/codeql-action/upload-sarif and the SARIF file of this one can upload all the same` : readOnly;
}

// packages/github/src/capabilities/missing.ts
function foldFailures(failures, context) {
  const groups = /* @__PURE__ */ new Map();
  for (const failure of failures) {
    const { error } = failure;
    const cause = lackOf(failure) ?? (error.kind === "limited" ? "limited" : error.message);
    groups.set(cause, [...groups.get(cause) ?? [], failure]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === void 0 ? [] : [noticeOf(first, group, context)];
  });
}
function lackOf({ surface, error: { permission } }) {
  return permission !== void 0 && isGrantable(permission) ? NEEDS[surface] : permission;
}
function noticeOf(first, group, { pullRequest }) {
  const subject = enumerate([...new Set(group.map(({ surface }) => surface))]);
  const { error } = first;
  const permission = lackOf(first);
  if (permission === void 0)
    return { message: `${subject} could not be written. ${error.message}. ${error.remedy ?? ""}` };
  const lacks = `${subject} could not be written: the token lacks '${permission}'.`;
  if (pullRequest?.isFork === true)
    return {
      message: `${lacks} On a pull request from a fork no workflow can have it.`,
      permission
    };
  if (!isGrantable(permission))
    return { message: `${lacks} The token of a workflow cannot have it.`, permission };
  const lines = permissionLines("contents: read", permission);
  return { message: `${lacks} Add it to the permissions of the job:

${lines}`, permission };
}
function permissionLines(...permissions) {
  return ["permissions:", ...[...new Set(permissions)].map((line) => `  ${line}`)].join("\n");
}
function enumerate(surfaces) {
  const names = surfaces.map(
    (surface, index) => index === 0 ? NAMES[surface] : NAMES[surface].replace(/^The/u, "the")
  );
  const last = names.pop() ?? "";
  return names.length === 0 ? last : `${names.join(", ")} and ${last}`;
}

// packages/github/src/capabilities/probe.ts
async function probe(github, context, circumstances) {
  const { repository } = context;
  const rows = [];
  if (repository !== void 0) rows.push(await probeRepository(github, repository));
  if (github.isAuthenticated) rows.push(await probeRequests(github));
  const isPerson = github.isAuthenticated && await writesAsPerson(github);
  for (const { surface, state, reason } of capabilities(context, circumstances))
    if (state !== "possible") rows.push({ surface, state, reason });
    else if (surface === "check-run" && isPerson)
      rows.push({
        surface,
        state: "denied",
        reason: "This is a person's token, and only apps can write check runs",
        remedy: "Give the token of the workflow, github.token."
      });
    else rows.push(await probeSurface(github, context, surface, reason));
  return rows;
}
async function probeRepository(github, repository) {
  return asked("repository", void 0, async () => {
    const { data } = await github.request("GET /repos/{owner}/{repo}", where(repository));
    const visibility = data.visibility ?? (data.private ? "private" : "public");
    return { state: "ready", reason: `${repository.fullName} is ${visibility}` };
  });
}
async function probeRequests(github) {
  return asked("requests", void 0, async () => {
    const { rate } = (await github.request("GET /rate_limit", {})).data;
    const until = new Date(rate.reset * 1e3).toISOString();
    return { state: "ready", reason: `${rate.remaining} of ${rate.limit} are left until ${until}` };
  });
}
async function writesAsPerson(github) {
  try {
    return (await identify(github)).type === "User";
  } catch (error) {
    if (error instanceof GithubError) return false;
    throw error;
  }
}
async function probeSurface(github, context, surface, doubt) {
  const remedy = permissionLines("contents: read", NEEDS[surface]);
  return asked(surface, remedy, async () => {
    await read2(github, context, surface);
    const answers = "GitHub answers; whether the token may write, only writing shows";
    return { state: "untried", reason: doubt ?? answers, remedy };
  });
}
async function read2(github, context, surface) {
  const { pullRequest, repository, sha = "" } = context;
  if (repository === void 0) return;
  const at = { ...where(repository), per_page: 1 };
  switch (surface) {
    case "check-run":
      await github.request("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
        ...at,
        ref: pullRequest?.headSha ?? sha
      });
      return;
    case "comment":
    case "suggestions":
      await github.request("GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", {
        ...at,
        pull_number: pullRequest?.number ?? 0
      });
      return;
    case "issue":
      await github.request("GET /repos/{owner}/{repo}/issues", at);
      return;
    case "code-scanning":
      try {
        await github.request("GET /repos/{owner}/{repo}/code-scanning/analyses", at);
      } catch (error) {
        if (!(error instanceof GithubError && /no analysis found/iu.test(error.message)))
          throw error;
      }
  }
}
async function asked(surface, permissionRemedy, ask) {
  try {
    return { surface, ...await ask() };
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    const remedy = error.kind === "denied" ? permissionRemedy ?? error.remedy : error.remedy;
    return {
      surface,
      state: stateOf(error),
      reason: error.message,
      ...remedy === void 0 ? {} : { remedy }
    };
  }
}
function stateOf({ kind }) {
  switch (kind) {
    case "denied":
      return "denied";
    case "unavailable":
    case "not-found":
      return "unavailable";
    case "rejected":
    case "limited":
    case "unreachable":
      return "unknown";
  }
}

// packages/github/src/artifact/job-mark.ts
import { createHash as createHash2 } from "node:crypto";

// packages/github/src/artifact/runtime.ts
var LONGEST_TOKEN = 16 * 1024;
function readRuntime(environment) {
  if (isEnterpriseServer(environment["GITHUB_SERVER_URL"]))
    throw new GithubError("GitHub Enterprise Server does not take artifacts in this way", {
      kind: "unavailable",
      remedy: "Use the actions/upload-artifact that your server supports, with the output evidence-file."
    });
  const token = environment["ACTIONS_RUNTIME_TOKEN"]?.trim() ?? "";
  const url = environment["ACTIONS_RESULTS_URL"]?.trim() ?? "";
  if (token === "" || url === "") throw absent("Only an action on a runner can upload artifacts");
  const ids = backendIds(token);
  if (ids === void 0) throw absent("The token of the job does not say which job it is for");
  if (!URL.canParse(url) || !/^https?:/iu.test(url))
    throw absent("ACTIONS_RESULTS_URL is not an address");
  return { origin: new URL(url).origin, token, ...ids };
}
function isEnterpriseServer(url = "https://github.com") {
  const host = URL.canParse(url) ? new URL(url).hostname.toLowerCase() : "";
  return host !== "github.com" && !/\.(?:ghe\.com|localhost)$/u.test(host);
}
function backendIds(token) {
  const [, claims = ""] = token.length > LONGEST_TOKEN ? [] : token.split(".");
  let scopes;
  try {
    const parsed = JSON.parse(Buffer.from(claims, "base64url").toString());
    scopes = parsed?.scp;
  } catch {
    return void 0;
  }
  const [, run, job] = /(?:^| )Actions\.Results:([\w-]{1,100}):([\w-]{1,100})(?: |$)/u.exec(
    typeof scopes === "string" ? scopes : ""
  ) ?? [];
  return run === void 0 || job === void 0 ? void 0 : { run, job };
}
function absent(why) {
  return new GithubError(why, {
    kind: "unavailable",
    remedy: "Use actions/upload-artifact with the output evidence-file."
  });
}

// packages/github/src/artifact/job-mark.ts
function jobMark(environment) {
  const { job } = readRuntime(environment);
  const attempt = environment["GITHUB_RUN_ATTEMPT"] ?? "1";
  return createHash2("sha256").update(`${job} ${attempt}`).digest("hex").slice(0, 8);
}

// packages/github/src/artifact/names.ts
var FORBIDDEN = /["<>:|*?\\\p{Cc}]/u;
var LONGEST2 = 250;
function artifactNamePart(text, longest) {
  return text.replace(/[^\w.-]+/gu, "-").replace(/^-+|-+$/gu, "").slice(0, longest);
}
function checkArtifactName(name) {
  if (name === "" || name.length > LONGEST2 || FORBIDDEN.test(name) || name.includes("/"))
    throw unfit("The artifact");
}
function checkFileNames(names) {
  const isPath2 = (name) => name.length <= LONGEST2 && !FORBIDDEN.test(name) && name.split("/").every((part) => !["", ".", ".."].includes(part));
  if (!names.every(isPath2)) throw unfit("A file in the artifact");
  if (new Set(names).size < names.length)
    throw new GithubError("Two files in the artifact have the same name", { kind: "rejected" });
}
function unfit(what) {
  return new GithubError(`${what} cannot have this name`, {
    kind: "rejected",
    remedy: "Leave out quotes, colons, backslashes, < > | * ? and what is not printable."
  });
}

// packages/github/src/artifact/pack.ts
import { crc32, deflateRawSync } from "node:zlib";
var LOCAL = 67324752;
var CENTRAL = 33639248;
var END = 101010256;
var VERSION = 20;
var UTF8 = 2048;
var STORED = 0;
var DEFLATED = 8;
var DATE = 33;
function packZip(files) {
  const bodies = [];
  const directory = [];
  let offset = 0;
  for (const file of files) {
    const entry = entryOf(file);
    const body = Buffer.concat([int32(LOCAL), entry.header, entry.name, entry.data]);
    const rest = [int16(0, 0, 0), int32(0), int32(offset)];
    directory.push(int32(CENTRAL), int16(VERSION), entry.header, ...rest, entry.name);
    bodies.push(body);
    offset += body.length;
  }
  const central = Buffer.concat(directory);
  const counts = int16(0, 0, files.length, files.length);
  const end = [int32(END), counts, int32(central.length, offset), int16(0)];
  return Buffer.concat([...bodies, central, ...end]);
}
function entryOf({ name: text, content }) {
  const name = Buffer.from(text);
  const packed = deflateRawSync(content, { level: 9 });
  const isSmaller = packed.length < content.length;
  const data = isSmaller ? packed : content;
  const header = Buffer.concat([
    int16(VERSION, UTF8, isSmaller ? DEFLATED : STORED, 0, DATE),
    int32(crc32(content), data.length, content.length),
    int16(name.length, 0)
  ]);
  return { name, header, data };
}
function int16(...values) {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) bytes.writeUInt16LE(value, index * 2);
  return bytes;
}
function int32(...values) {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, index * 4);
  return bytes;
}

// packages/github/src/artifact/upload.ts
import { createHash as createHash3 } from "node:crypto";

// packages/github/src/artifact/blob.ts
async function putBlob(url, archive, deliver) {
  const { search, searchParams } = new URL(url);
  await deliver({
    step: "Put Blob",
    url,
    method: "PUT",
    headers: { "content-type": "application/zip", "x-ms-blob-type": "BlockBlob" },
    body: archive,
    secrets: [url, search.slice(1), searchParams.get("sig") ?? ""]
  });
}

// packages/github/src/artifact/explanation.ts
var INSTEAD = "Use actions/upload-artifact with the output evidence-file.";
function explainRefusal(refusal, step, now) {
  const { status } = refusal;
  const said2 = words(`${status} ${refusal.message}`);
  const failed = (message, details) => new GithubError(`${message}: ${step}: ${said2}`, { status, ...details });
  if (/insufficient usage/iu.test(refusal.message))
    return failed("There is no room for more artifacts", {
      kind: "unavailable",
      remedy: "Delete some or keep them for fewer days; the billing settings show the quota."
    });
  const limit = readLimit(refusal, now);
  if (limit !== void 0) return limited(limit.until, { status }, { route: step });
  if (status === 409)
    return failed("The run has an artifact of this name already", {
      kind: "rejected",
      remedy: "A name is unique in a run. Where two steps of a job scan the same folder, upload one evidence only."
    });
  if (status === 401 || status === 403)
    return failed("The token of the job may not upload artifacts", {
      kind: "denied",
      remedy: INSTEAD
    });
  if (status >= 500 || status === 408)
    return failed("GitHub is in trouble", {
      kind: "unreachable",
      remedy: "Run the job again; see githubstatus.com.",
      mayHaveHappened: status !== 503
    });
  return failed("GitHub refused the artifact", { kind: "rejected", remedy: INSTEAD });
}

// packages/github/src/artifact/courier.ts
var MAXIMUM_ANSWER2 = 64 * 1024;
var TIMEOUT3 = 6e4;
async function makeCourier(environment, clock) {
  const proxies = readProxies(environment);
  const bounds = { maximumBytes: MAXIMUM_ANSWER2, timeout: TIMEOUT3 };
  const send = bounded(await chooseFetch(proxies), bounds);
  return async (parcel) => {
    const redact = redactor([...parcel.secrets, ...proxySecrets(proxies)]);
    let patience = PATIENCE;
    for (let number = 0; ; number++) {
      const attempt = await tryOnce(send, parcel);
      if (typeof attempt === "string") return attempt;
      const now = clock.now();
      const chance = { now, random: clock.random() };
      const wait = nextAttempt({ failure: attempt, number, isRepeatable: true, patience }, chance);
      if (wait === void 0) {
        if (attempt.kind === "silence") throw silence(attempt.reason, parcel.step, redact);
        const message = redact(attempt.message);
        throw explainRefusal({ ...attempt, message }, parcel.step, now);
      }
      patience -= wait;
      await clock.sleep(wait);
    }
  };
}
async function tryOnce(send, parcel) {
  const { url, method, body } = parcel;
  const headers = { ...parcel.headers, "user-agent": "gatehouse" };
  try {
    const answer = await send(url, { method, headers, body, redirect: "manual" });
    const text = await answer.text();
    if (answer.ok) return text;
    const message = said(text, answer.headers);
    const { status } = answer;
    return { kind: "answer", status, headers: Object.fromEntries(answer.headers), message };
  } catch (error) {
    return {
      kind: "silence",
      reason: error instanceof NoAnswer ? error : NoAnswer.from(error)
    };
  }
}
function said(text, headers) {
  try {
    const { msg } = JSON.parse(text);
    if (typeof msg === "string") return msg;
  } catch {
  }
  const code = headers.get("x-ms-error-code") ?? "";
  return /^\w{1,80}$/u.test(code) ? code : "";
}

// packages/github/src/artifact/results-service.ts
var VERSION2 = 7;
function resultsService({ origin, token, run, job }, deliver) {
  const ids = { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
  const call = async (method, message) => {
    const text = await deliver({
      step: method,
      url: `${origin}/twirp/github.actions.results.api.v1.ArtifactService/${method}`,
      method: "POST",
      headers: {
        authorization: `Bearer ${token}`,
        "content-type": "application/json",
        accept: "application/json"
      },
      body: JSON.stringify({ ...ids, ...message }),
      secrets: [token]
    });
    const answer = parse(text);
    if (answer?.["ok"] !== true) throw unusable(method);
    return answer;
  };
  return {
    async create({ name, expiresAt }) {
      const answer = await call("CreateArtifact", {
        name,
        version: VERSION2,
        mime_type: "application/zip",
        ...expiresAt && { expires_at: expiresAt.toISOString() }
      });
      const url = answer["signed_upload_url"] ?? answer["signedUploadUrl"];
      if (typeof url !== "string" || !isAsSafe(url, origin)) throw unusable("CreateArtifact");
      return url;
    },
    async finalize({ name, size, digest: digest2 }) {
      const message = { name, size: String(size), hash: digest2 };
      const answer = await call("FinalizeArtifact", message);
      const id = Number(answer["artifact_id"] ?? answer["artifactId"]);
      if (!Number.isSafeInteger(id) || id <= 0) throw unusable("FinalizeArtifact");
      return id;
    }
  };
}
function parse(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : void 0;
  } catch {
    return void 0;
  }
}
function isAsSafe(url, origin) {
  return URL.canParse(url) && new URL(url).protocol === new URL(origin).protocol;
}
function unusable(method) {
  return new GithubError(
    `GitHub could not be reached: ${method}: the answer is none of its service`,
    {
      kind: "unreachable",
      remedy: "Use actions/upload-artifact with the output evidence-file.",
      mayHaveHappened: true
    }
  );
}

// packages/github/src/artifact/upload.ts
var MAXIMUM_BYTES = 8 * 1024 * 1024;
var DAY = 24 * 60 * 60 * 1e3;
async function uploadArtifact(wish) {
  const { environment, name } = wish;
  const clock = { ...SYSTEM_CLOCK, ...wish.clock };
  const runtime = readRuntime(environment);
  checkArtifactName(name);
  const archive = new Uint8Array(pack(wish.files));
  const digest2 = `sha256:${createHash3("sha256").update(archive).digest("hex")}`;
  const deliver = await makeCourier(environment, clock);
  const service = resultsService(runtime, deliver);
  const expiresAt = expiry(wish, clock.now());
  await putBlob(await service.create({ name, expiresAt }), archive, deliver);
  const id = await service.finalize({ name, size: archive.length, digest: digest2 });
  return { id, digest: digest2, size: archive.length };
}
function pack(files) {
  const packed = files.map(({ name, content }) => ({ name, content: Buffer.from(content) }));
  checkFileNames(packed.map(({ name }) => name));
  const size = packed.reduce((sum, { content }) => sum + content.length, 0);
  if (packed.length === 0)
    throw new GithubError("There is nothing to upload", { kind: "rejected" });
  if (size > MAXIMUM_BYTES)
    throw new GithubError(`An artifact may not hold more than ${MAXIMUM_BYTES / 1024 / 1024} MB`, {
      kind: "rejected",
      remedy: "Use actions/upload-artifact for large files."
    });
  return packZip(packed);
}
function expiry({ environment, retentionDays }, now) {
  if (retentionDays === void 0) return void 0;
  const allowed = Number(environment["GITHUB_RETENTION_DAYS"]);
  const days = allowed > 0 ? Math.min(retentionDays, allowed) : retentionDays;
  return new Date(now + days * DAY);
}

// packages/github/src/gate/artifacts.ts
import { createHash as createHash4 } from "node:crypto";

// packages/github/src/gate/zip.ts
import { crc32 as crc322, inflateRawSync } from "node:zlib";
var END2 = { signature: 101010256, size: 22 };
var CENTRAL2 = { signature: 33639248, size: 46 };
var LOCAL2 = { signature: 67324752, size: 30 };
var LONGEST_COMMENT = 65535;
var ZIP64 = 4294967295;
var STORED2 = 0;
var DEFLATED2 = 8;
var ENCRYPTED = 1;
function readZip(archive, limits) {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  try {
    return [...entriesOf(bytes, limits)];
  } catch (error) {
    if (error.code === "ERR_OUT_OF_RANGE")
      throw broken("it ends too early");
    throw error;
  }
}
function* entriesOf(bytes, limits) {
  const end = findEnd(bytes);
  const count2 = bytes.readUInt16LE(end + 10);
  if (bytes.readUInt16LE(end + 8) !== count2) throw broken("it has several volumes");
  if (count2 > limits.entries) throw broken(`it holds more than ${limits.entries} files`);
  const names = /* @__PURE__ */ new Set();
  let left = limits.totalBytes;
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count2; index++) {
    const header = readHeader(bytes, at);
    at = header.next;
    if (header.name.endsWith("/")) continue;
    checkName(header.name, names);
    const limit = Math.min(limits.entryBytes, left);
    if (header.unpacked > limit) throw broken(`${header.name} is too large`);
    const content = unpack(bytes, header);
    left -= content.length;
    yield { name: header.name, content };
  }
}
function findEnd(bytes) {
  const lowest = Math.max(0, bytes.length - END2.size - LONGEST_COMMENT);
  for (let at = bytes.length - END2.size; at >= lowest; at--)
    if (bytes.readUInt32LE(at) === END2.signature && at + END2.size + bytes.readUInt16LE(at + 20) === bytes.length)
      return at;
  throw broken("it has no directory");
}
function readHeader(bytes, at) {
  if (bytes.readUInt32LE(at) !== CENTRAL2.signature) throw broken("its directory is broken");
  const nameLength = bytes.readUInt16LE(at + 28);
  const nameAt = at + CENTRAL2.size;
  if (nameAt + nameLength > bytes.length) throw broken("it ends too early");
  const header = {
    name: bytes.toString("utf8", nameAt, nameAt + nameLength),
    method: bytes.readUInt16LE(at + 10),
    checksum: bytes.readUInt32LE(at + 16),
    packed: bytes.readUInt32LE(at + 20),
    unpacked: bytes.readUInt32LE(at + 24),
    local: bytes.readUInt32LE(at + 42),
    next: nameAt + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  };
  if ((bytes.readUInt16LE(at + 8) & ENCRYPTED) !== 0) throw broken("it is encrypted");
  if ([header.packed, header.unpacked, header.local].includes(ZIP64))
    throw broken("it is in the form zip64");
  return header;
}
function unpack(bytes, { name, method, checksum, packed, unpacked, local }) {
  if (bytes.readUInt32LE(local) !== LOCAL2.signature)
    throw broken(`${name} is not where it should be`);
  const start = local + LOCAL2.size + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  if (start + packed > bytes.length) throw broken("it ends too early");
  const data = bytes.subarray(start, start + packed);
  const content = method === STORED2 ? data : inflate(name, method, data, unpacked);
  if (content.length !== unpacked || crc322(content) !== checksum)
    throw broken(`${name} is not what the directory says`);
  return content;
}
function inflate(name, method, data, unpacked) {
  if (method !== DEFLATED2) throw broken(`${name} is packed in a way that is not known`);
  try {
    return inflateRawSync(data, { maxOutputLength: unpacked + 1 });
  } catch {
    throw broken(`${name} cannot be unpacked`);
  }
}
function checkName(name, names) {
  const parts = name.split("/");
  if (name === "" || name.length > 1e3 || /[\\:\p{Cc}]/u.test(name) || parts.some((part) => part === "" || part === "." || part === ".."))
    throw broken("it holds a name that leads out of a folder");
  if (names.has(name)) throw broken(`it holds ${name} twice`);
  names.add(name);
}
function broken(why) {
  return new UserError(`the archive cannot be read: ${why}`);
}

// packages/github/src/gate/artifacts.ts
var ARCHIVE_LIMIT = 32 * 1024 * 1024;
var LIMITS = {
  entries: 500,
  entryBytes: 8 * 1024 * 1024,
  totalBytes: 64 * 1024 * 1024
};
var ARTIFACTS = 200;
async function downloadArtifacts(github, { owner, name: repo }, run, prefix) {
  const { items, isComplete } = await github.paginate(
    "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",
    { owner, repo, run_id: run },
    ({ artifacts }) => artifacts,
    { maximumPages: 10 }
  );
  const wanted = items.filter(({ name }) => name.startsWith(prefix));
  if (!isComplete || wanted.length > ARTIFACTS)
    throw new UserError(`Run ${run} has more artifacts than are looked through`);
  const downloaded = [];
  for (const artifact of wanted)
    downloaded.push(await downloadArtifact(github, { owner, name: repo }, run, artifact));
  return downloaded;
}
async function downloadArtifact(github, { owner, name: repo }, run, { id, name, expired, size_in_bytes: size, digest: digest2, created_at: at }) {
  const called = `artifact ${name} of run ${run}`;
  if (expired)
    throw new UserError(`${called} has expired`, {
      remedy: "Start a new run of its workflow, or keep artifacts longer"
    });
  if (size > ARCHIVE_LIMIT)
    throw new UserError(`${called} is larger than ${ARCHIVE_LIMIT / 1024 / 1024} MB`);
  const { data } = await github.request(
    "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",
    { owner, repo, artifact_id: id, archive_format: "zip" },
    { maximumBytes: ARCHIVE_LIMIT }
  );
  const createdAt = at === null ? void 0 : new Date(at);
  return { id, name, createdAt, files: open(called, data, digest2) };
}
function open(called, data, digest2) {
  if (!(data instanceof ArrayBuffer)) throw new UserError(`${called} is no archive`);
  const archive = new Uint8Array(data);
  if (digest2?.startsWith("sha256:") === true) {
    const actual = createHash4("sha256").update(archive).digest("hex");
    if (digest2 !== `sha256:${actual}`)
      throw new UserError(`${called} is not what was uploaded: its digest differs`);
  }
  try {
    return readZip(archive, LIMITS);
  } catch (error) {
    if (error instanceof UserError)
      throw new UserError(`${called}: ${error.message}`, { cause: error });
    throw error;
  }
}

// packages/github/src/gate/code-scanning.ts
var ANALYSIS_PAGES = 5;
async function scanOfRef(github, repository, ref, tool) {
  try {
    return await readScan(github, repository, ref, tool);
  } catch (error) {
    if (error instanceof GithubError && /no analysis found/iu.test(error.message))
      return { ref, analyses: [], alerts: [], isComplete: true };
    throw error;
  }
}
async function readScan(github, { owner, name: repo }, ref, tool) {
  const analyses = await github.paginate(
    "GET /repos/{owner}/{repo}/code-scanning/analyses",
    { owner, repo, ref, tool_name: tool },
    (data) => data,
    { maximumPages: ANALYSIS_PAGES }
  );
  const alerts = await github.paginate(
    "GET /repos/{owner}/{repo}/code-scanning/alerts",
    { owner, repo, ref, tool_name: tool, state: "open" },
    (data) => data,
    { maximumPages: 50 }
  );
  return {
    ref,
    analyses: analyses.items.map((analysis) => ({
      tool: analysis.tool.name ?? tool,
      version: analysis.tool.version ?? void 0,
      category: analysis.category ?? analysis.analysis_key,
      commit: analysis.commit_sha.toLowerCase(),
      createdAt: new Date(analysis.created_at),
      error: analysis.error
    })),
    alerts: alerts.items.map(({ number, rule, tool: by, most_recent_instance: instance }) => ({
      number,
      tool: by.name ?? tool,
      rule: rule.id ?? rule.name ?? "a rule without id",
      securitySeverity: rule.security_severity_level ?? void 0,
      level: rule.severity ?? void 0,
      path: instance.location?.path,
      line: instance.location?.start_line,
      message: instance.message?.text
    })),
    isComplete: alerts.isComplete
  };
}

// packages/github/src/gate/default-branch.ts
import { posix } from "node:path";
async function readDefaultBranchFile(github, { owner, name: repo }, paths) {
  const { name: branch, commit } = await readDefaultBranch(github, { owner, name: repo });
  const found = [];
  for (const path of paths) {
    const content = await contentOf(github, { owner, repo, path, ref: commit });
    if (content !== void 0) found.push({ path, branch, commit, content });
  }
  const [file, other] = found;
  if (file && other)
    throw new UserError(`The default branch ${branch} has both ${file.path} and ${other.path}`, {
      remedy: "Keep one of them: the owners of one name need not be those of the other"
    });
  if (file) return file;
  const near = await nearestFile(github, { owner, repo, ref: commit }, paths);
  throw new UserError(`The default branch ${branch} has no ${paths.join(" or ")}`, {
    remedy: near ? `Did you mean "${near}"?` : "Merge the policy there: the gate reads it from nowhere else"
  });
}
async function nearestFile(github, where2, [path = ""]) {
  const folder = posix.dirname(path);
  try {
    const { data } = await github.request("GET /repos/{owner}/{repo}/contents/{path}", {
      ...where2,
      path: folder === "." ? "" : folder
    });
    if (!Array.isArray(data)) return void 0;
    const names = data.flatMap(({ type, name: name2 }) => type === "file" ? [name2] : []);
    const name = nearest(posix.basename(path), names);
    return name === void 0 ? void 0 : posix.join(folder, name);
  } catch (error) {
    if (error instanceof GithubError) return void 0;
    throw error;
  }
}
async function readBeside(github, { owner, name: repo }, { commit }, path) {
  return contentOf(github, { owner, repo, path, ref: commit });
}
async function contentOf(github, where2) {
  try {
    const { data } = await github.request("GET /repos/{owner}/{repo}/contents/{path}", where2);
    if (Array.isArray(data) || data.type !== "file" || !("content" in data))
      throw new UserError(`${where2.path} is no file on the default branch`);
    if (data.encoding !== "base64")
      throw new UserError(`${where2.path} is larger than 1 MB on the default branch`);
    return Buffer.from(data.content, "base64");
  } catch (error) {
    if (error instanceof GithubError && error.kind === "not-found") return void 0;
    throw error;
  }
}

// packages/github/src/gate/deployment.ts
var STATES = { pass: "queued", fail: "failure", error: "error" };
var WAITING = /* @__PURE__ */ new Set(["pending", "queued", "failure", "error"]);
var DESCRIPTION_LIMIT = 140;
async function recordDeployment(github, { owner, name: repo }, verdict, details) {
  const { commit, environment, description, logUrl, mayCreate = true } = details;
  const where2 = { owner, repo };
  const { data: known } = await github.request("GET /repos/{owner}/{repo}/deployments", {
    ...{ ...where2, sha: commit, environment },
    per_page: 1
  });
  const newest = Number(known[0]?.id ?? 0);
  const isWaiting = newest !== 0 && WAITING.has(await stateOf2(github, where2, newest));
  if (!isWaiting && !mayCreate) return void 0;
  const id = isWaiting ? newest : await createDeployment(github, where2, commit, environment);
  await github.request("POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", {
    ...where2,
    deployment_id: id,
    state: STATES[verdict],
    description: description.slice(0, DESCRIPTION_LIMIT),
    auto_inactive: false,
    ...logUrl !== void 0 && { log_url: logUrl }
  });
  return id;
}
async function stateOf2(github, where2, id) {
  const { data } = await github.request(
    "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",
    { ...where2, deployment_id: id, per_page: 1 }
  );
  return data[0]?.state ?? "pending";
}
async function createDeployment(github, where2, commit, environment) {
  const { data } = await github.request("POST /repos/{owner}/{repo}/deployments", {
    ...where2,
    ref: commit,
    environment,
    auto_merge: false,
    required_contexts: [],
    description: "Recorded by Gatehouse"
  });
  if (!("id" in data)) throw new Error("GitHub has merged instead of making a deployment");
  return Number(data.id);
}

// packages/github/src/gate/protection.ts
var GITHUB_ACTIONS = 15368;
async function isRequired(github, { owner, name: repo }, branch, check, workflow) {
  const rules = await github.paginate(
    "GET /repos/{owner}/{repo}/rules/branches/{branch}",
    { owner, repo, branch },
    (data) => data
  );
  const by = [];
  for (const rule of rules.items) {
    if (rule.type === "required_status_checks" && rule.parameters?.required_status_checks.some(({ context }) => context === check))
      by.push(`ruleset ${rule.ruleset_id ?? ""}`.trim());
    if (rule.type === "workflows" && workflow !== void 0 && await holds(github, rule.parameters?.workflows ?? [], workflow))
      by.push(`required workflow of ruleset ${rule.ruleset_id ?? ""}`.trim());
  }
  if (await isProtected(github, { owner, repo }, branch, check)) by.push("branch protection");
  return { isRequired: by.length > 0, by };
}
async function holds(github, listed, { repository: { owner, name: repo }, path }) {
  const namesakes = listed.filter((each) => each.path === path);
  if (namesakes.length === 0) return false;
  const { data } = await github.request("GET /repos/{owner}/{repo}", { owner, repo });
  return namesakes.some(({ repository_id: id }) => id === data.id);
}
async function isProtected(github, where2, branch, check) {
  const { data } = await github.request("GET /repos/{owner}/{repo}/branches/{branch}", {
    ...where2,
    branch
  });
  const required = data.protection.required_status_checks;
  return data.protection.enabled === true && required !== void 0 && required.enforcement_level !== "off" && (required.contexts.includes(check) || required.checks.some(({ context }) => context === check));
}
function rulesetFor(check, apiUrl) {
  const app = apiUrl === "https://api.github.com" ? { integration_id: GITHUB_ACTIONS } : {};
  return {
    name: "Gatehouse",
    target: "branch",
    enforcement: "active",
    conditions: { ref_name: { include: ["~DEFAULT_BRANCH"], exclude: [] } },
    rules: [
      { type: "deletion" },
      { type: "non_fast_forward" },
      {
        type: "required_status_checks",
        parameters: {
          strict_required_status_checks_policy: false,
          required_status_checks: [{ context: check, ...app }]
        }
      }
    ]
  };
}
async function readEnvironment(github, { owner, name: repo }, environment) {
  try {
    const { data } = await github.request(
      "GET /repos/{owner}/{repo}/environments/{environment_name}",
      { owner, repo, environment_name: environment }
    );
    return { exists: true, protections: (data.protection_rules ?? []).map(({ type }) => type) };
  } catch (error) {
    if (error instanceof GithubError && error.kind === "not-found")
      return { exists: false, protections: [] };
    throw error;
  }
}

// packages/github/src/gate/jobs.ts
async function jobsOf(github, { owner, name: repo }, run) {
  const { items, isComplete } = await github.paginate(
    "GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs",
    { owner, repo, run_id: run, filter: "all" },
    ({ jobs }) => jobs,
    { maximumPages: 20 }
  );
  if (!isComplete) return [];
  return items.map((job) => ({
    name: job.name,
    attempt: job.run_attempt ?? 1,
    runner: job.runner_name ?? void 0,
    startedAt: new Date(job.started_at),
    completedAt: job.completed_at === null ? void 0 : new Date(job.completed_at)
  }));
}

// packages/github/src/gate/recent-artifacts.ts
var PAGES = 10;
async function* recentArtifacts(github, { owner, name: repo }, prefix) {
  for (let page = 1; page <= PAGES; page++) {
    const asked2 = { owner, repo, per_page: 100, page };
    const { data } = await github.request("GET /repos/{owner}/{repo}/actions/artifacts", asked2);
    for (const artifact of data.artifacts)
      if (artifact.name.startsWith(prefix)) yield* read3(artifact);
    if (data.artifacts.length < asked2.per_page) return;
  }
}
function read3({ workflow_run: run, ...artifact }) {
  const { id, repository_id: repository, head_repository_id: head } = run ?? {};
  if (id === void 0) return [];
  const isForeign2 = head === void 0 || head !== repository;
  return [{ ...artifact, run: id, headBranch: run?.head_branch ?? void 0, isForeign: isForeign2 }];
}

// packages/github/src/gate/refs.ts
async function refsOf(github, repository, { headBranch, headSha }) {
  if (headBranch === void 0) return [];
  const refs = [];
  if (await isOnBranch(github, repository, headBranch, headSha))
    refs.push(`refs/heads/${headBranch}`);
  if (await isTag(github, repository, headBranch, headSha)) refs.push(`refs/tags/${headBranch}`);
  return refs;
}
async function isOnBranch(github, repository, branch, sha) {
  const tip = await tipOf(github, repository, branch);
  if (tip === void 0 || tip === sha) return tip !== void 0;
  const { owner, name: repo } = repository;
  const { data } = await github.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
    owner,
    repo,
    basehead: `${tip}...${sha}`,
    per_page: 1
  });
  return data.status === "behind" || data.status === "identical";
}
async function isTag(github, repository, tag, sha) {
  if (await shaOf(github, repository, `tags/${tag}`) !== sha) return false;
  const namesakes = [
    await shaOf(github, repository, `tags/tags/${tag}`),
    await tipOf(github, repository, `tags/${tag}`)
  ];
  return !namesakes.includes(sha);
}
async function shaOf(github, { owner, name: repo }, ref) {
  return ifThere(async () => {
    const asked2 = { owner, repo, ref, per_page: 1 };
    const { data } = await github.request("GET /repos/{owner}/{repo}/commits/{ref}", asked2);
    return data.sha;
  });
}
async function tipOf(github, { owner, name: repo }, branch) {
  return ifThere(async () => {
    const asked2 = { owner, repo, branch };
    const { data } = await github.request("GET /repos/{owner}/{repo}/branches/{branch}", asked2);
    return data.name === branch ? data.commit.sha : void 0;
  });
}
async function ifThere(ask) {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof GithubError && (error.status === 404 || error.status === 422))
      return void 0;
    throw error;
  }
}

// packages/github/src/gate/runs.ts
async function runById(github, { owner, name: repo }, id) {
  const { data } = await github.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}", {
    owner,
    repo,
    run_id: id
  });
  return read4(data);
}
async function runsOf(github, { owner, name: repo }, commit) {
  const { items, isComplete } = await github.paginate(
    "GET /repos/{owner}/{repo}/actions/runs",
    { owner, repo, head_sha: commit },
    ({ workflow_runs: runs }) => runs,
    { maximumPages: 10 }
  );
  if (!isComplete) throw new UserError(`Commit ${commit} has more runs than are looked through`);
  return items.map(read4);
}
function read4(run) {
  const head = run.head_repository;
  return {
    id: Number(run.id),
    attempt: run.run_attempt ?? 1,
    repository: run.repository.full_name,
    headRepository: head?.full_name,
    headBranch: run.head_branch ?? void 0,
    headSha: run.head_sha.toLowerCase(),
    event: run.event,
    workflow: run.path.replace(/@.*$/u, ""),
    status: run.status ?? "unknown",
    conclusion: run.conclusion
  };
}

export {
  isOwnEvent,
  readContext,
  fileUrl,
  askDefaultBranch,
  GithubError,
  askMergeBase,
  runUrl,
  connect,
  identify,
  completeCheckRun,
  startCheckRun,
  upsertComment,
  keepIssue,
  suggest,
  packSarif,
  sarifSubject,
  alertsUrl,
  uploadSarif,
  capabilities,
  foldFailures,
  probe,
  jobMark,
  artifactNamePart,
  packZip,
  uploadArtifact,
  downloadArtifacts,
  downloadArtifact,
  scanOfRef,
  readDefaultBranchFile,
  readBeside,
  recordDeployment,
  isRequired,
  rulesetFor,
  readEnvironment,
  jobsOf,
  recentArtifacts,
  refsOf,
  runById,
  runsOf
};
