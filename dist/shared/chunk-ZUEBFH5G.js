import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  Job,
  Span,
  conditionOf,
  expressionsIn,
  flowsOf,
  isAction,
  isConstant,
  isTruthy,
  nodes,
  outcomesOf,
  pathOf,
  readsFrom,
  tokenize,
  versionOf,
  wholeExpression
} from "./chunk-LWNXDAEI.js";
import {
  setValue
} from "./chunk-G66FVFVL.js";
import {
  completeRule,
  fixOf
} from "./chunk-FPUBPWWA.js";
import {
  Scalar,
  Value,
  keyOf
} from "./chunk-NQKO4VS7.js";

// packages/iac/src/rules/workflow/define.ts
function workflowRule(text2) {
  return { target: "workflow", ...completeRule(asWritten(text2)) };
}
function jobRule(text2) {
  return { target: "job", ...completeRule(asWritten(text2)) };
}
function stepRule(text2) {
  return { target: "step", ...completeRule(asWritten(text2)) };
}
function fileRule(text2) {
  return { target: "file", ...completeRule(asWritten(text2)) };
}
function asWritten(text2) {
  return {
    ...text2,
    check: (subject, report, context) => {
      const literal = {
        unknown: (at) => {
          report.unknown(at);
        },
        fail: (at, message, related) => {
          report.fail(
            at.isUnknown ? { location: at.location, path: at.path, isUnknown: false } : at,
            message,
            related
          );
        }
      };
      text2.check(subject, literal, context);
    }
  };
}

// packages/iac/src/rules/workflow/commands/deprecated-command.ts
var COMMAND = /::(?:(?<named>save-state|set-output|set-env)\s+name=[A-Za-z][A-Za-z_-]*::\S+|(?<plain>add-path)::\S+)/g;
var FILES = {
  "set-output": "GITHUB_OUTPUT",
  "save-state": "GITHUB_STATE",
  "set-env": "GITHUB_ENV",
  "add-path": "GITHUB_PATH"
};
var MAX_SCRIPT = 1e4;
var MAX_COLUMN = 300;
var WHOLE_LINE = /^(?<head> *(?:- +)?(?:run: +)?)echo +(?<quote>["']?)::(?<command>set-output|save-state) +name=(?<name>[A-Za-z_][\w-]*)::(?<value>[^"'`\\;|&<>{}#]+)\k<quote>$/;
var SUBSTITUTION = /\$\((?:date|basename|dirname|git rev-parse|git describe)(?: [^()]*)?\)/g;
function isOneLine(value) {
  return !/[()]/.test(value.replace(SUBSTITUTION, ""));
}
var ENCODED = /%(?:0A|0D|25)/i;
var deprecatedCommand = stepRule({
  id: "workflow/deprecated-command",
  title: "A script uses a workflow command that GitHub gave up",
  severity: "low",
  why: "Commands on standard output can be forged by any text that is printed. `set-env` and `add-path` no longer work at all; `set-output` and `save-state` are going.",
  fix: 'Append to the file instead: `echo "name=value" >> "$GITHUB_OUTPUT"`.',
  references: [
    "https://github.blog/changelog/2022-10-11-github-actions-deprecating-save-state-and-set-output-commands/"
  ],
  aliases: ["deprecated-commands"],
  tags: ["CWE-477", "CWE-77"],
  check(step2, report) {
    const { run } = step2;
    if (!(run instanceof Scalar) || !run.text.includes("::")) return;
    for (const match of run.text.matchAll(COMMAND)) {
      const name = match.groups?.named ?? match.groups?.plain ?? "";
      const at = new Span(run, match.index, match.index + match[0].length);
      report.fail(at, `${step2.label} uses ::${name}::, which ${FILES[name] ?? ""} replaces`);
    }
  },
  repair(at, step2) {
    if (!(at instanceof Span) || step2.shell !== "bash" && step2.shell !== "sh") return void 0;
    const { source, text: script2 } = at.scalar;
    if (script2.length > MAX_SCRIPT || ENCODED.test(script2)) return void 0;
    const { startLine, startColumn } = at.location;
    if (startColumn > MAX_COLUMN) return void 0;
    const line2 = source.line(startLine);
    const match = WHOLE_LINE.exec(line2);
    const { head, command, name, quote, value } = match?.groups ?? {};
    if (head === void 0 || value === void 0 || !isOneLine(value)) return void 0;
    if (quote === "" && /\s/.test(value)) return void 0;
    const mark = quote || '"';
    const start = (source.lineStarts[startLine - 1] ?? 0) + head.length;
    return fixOf(
      source,
      "Write to the file that replaces the command. Check that the value is a single line.",
      {
        start,
        end: start + line2.length - head.length,
        text: `echo ${mark}${name ?? ""}=${value}${mark} >> "$${FILES[command ?? ""] ?? ""}"`
      }
    );
  }
});

// packages/iac/src/rules/workflow/commands/insecure-commands.ts
var VARIABLE = "ACTIONS_ALLOW_UNSECURE_COMMANDS";
var insecureCommands = fileRule({
  id: "workflow/insecure-commands",
  title: "Whatever is printed can set variables and the path",
  severity: "high",
  why: "The variable brings back `::set-env::` and `::add-path::`, which GitHub turned off in 2020: any text that reaches the log, such as the title of an issue, can then take the job over.",
  fix: "Remove the variable, and write to `$GITHUB_ENV` and `$GITHUB_PATH` instead.",
  references: [
    "https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/",
    "https://docs.zizmor.sh/audits/#insecure-commands"
  ],
  aliases: ["insecure-commands"],
  tags: ["CWE-77", "CWE-1188"],
  check(file, report) {
    if (file.kind === "workflow") {
      ask(file.env, file.label);
      for (const job2 of file.jobs) ask(job2.env, job2.label);
    }
    for (const step2 of file.steps) ask(step2.env, step2.label);
    function ask(env, label) {
      const value = env.get(VARIABLE);
      if (value.string?.trim().toLowerCase() === "true")
        report.fail(value, `${label} lets whatever is printed set variables and the path`);
    }
  },
  repair: (at) => setValue(
    at,
    false,
    "Take no commands from what is printed. Check that no action still needs set-env or add-path."
  )
});

// packages/iac/src/rules/workflow/commands/reverse-shell.ts
var NETCAT = /(?:nc|netcat) \d{1,3}.\d{1,3}.\d{1,3}.\d{1,3}/;
var reverseShell = stepRule({
  id: "workflow/reverse-shell",
  title: "A script connects to an address with netcat",
  severity: "high",
  why: "A connection from the runner to a bare address is how attackers open a shell on it or carry secrets away.",
  fix: "Remove the command. If it is really needed, call a named host and say in a suppression what for.",
  references: ["https://docs.github.com/en/actions/reference/security/secure-use"],
  aliases: ["CKV_GHA_4"],
  tags: ["CWE-506", "CWE-78"],
  check(step2, report) {
    const { run } = step2;
    if (!(run instanceof Scalar)) return;
    const match = NETCAT.exec(run.text);
    if (match)
      report.fail(
        new Span(run, match.index, match.index + match[0].length),
        `${step2.label} connects with ${match[0]}`
      );
  }
});

// packages/iac/src/rules/workflow/facts/environment-files.ts
var POWERSHELL_REDIRECT = />>?\s*["']?\$\{?env:GITHUB_(?:ENV|PATH)/i;
var POWERSHELL_WRITER = /\b(?:out-file|add-content|set-content|tee-object)\b/i;
var POWERSHELL_FILE = /\$\{?env:GITHUB_(?:ENV|PATH)/i;
var CMD_REDIRECT = /\S\s*>>?\s*"?%GITHUB_(?:ENV|PATH)%/i;
function environmentWrites(step2, script2) {
  switch (step2.shell ?? "bash") {
    case "bash":
    case "sh":
    case "zsh":
      return shellWrites(step2, script2);
    case "pwsh":
    case "powershell":
      return linesThat(script2, writesInPowerShell);
    case "cmd":
      return linesThat(script2, (line2) => CMD_REDIRECT.test(line2));
    default:
      return [];
  }
}
function shellWrites({ commands }, script2) {
  return commands.filter(writesEnvironment).map(({ start, end }) => new Span(script2, start, end));
}
function writesEnvironment(command) {
  const { name, arguments: args, redirects } = command;
  if (name === "tee") return args.some(isEnvironmentFile);
  if (!redirects.some(({ operator, target }) => operator.includes(">") && isEnvironmentFile(target)))
    return false;
  const isPrinting = name === "echo" || name === "printf";
  return name !== "" && (!isPrinting || args.some(({ isDynamic }) => isDynamic));
}
function isEnvironmentFile({ text: text2 }) {
  return /^\$\{?GITHUB_(?:ENV|PATH)\}?$/.test(text2);
}
function writesInPowerShell(line2) {
  if (POWERSHELL_REDIRECT.test(line2)) return true;
  const writer = POWERSHELL_WRITER.exec(line2);
  return writer !== null && POWERSHELL_FILE.test(line2.slice(writer.index));
}
function linesThat(script2, isWanted) {
  const spans = [];
  let start = 0;
  for (const line2 of script2.text.split("\n")) {
    if (isWanted(line2))
      spans.push(new Span(script2, start + line2.search(/\S/), start + line2.length));
    start += line2.length + 1;
  }
  return spans;
}

// packages/iac/src/rules/workflow/injection/environment-file.ts
var environmentFile = stepRule({
  id: "workflow/environment-file",
  title: "A privileged workflow writes unknown text into GITHUB_ENV or GITHUB_PATH",
  severity: "high",
  why: "A line break in the value sets further variables, and a variable such as LD_PRELOAD or BASH_ENV, or a folder on the path, makes the steps that follow run what an attacker left there.",
  fix: "Hand values on through `GITHUB_OUTPUT` and `steps.<id>.outputs`, or write only plain text into the environment file.",
  references: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#environment-files",
    "https://docs.zizmor.sh/audits/#github-env"
  ],
  aliases: ["github-env"],
  tags: ["CWE-94", "CWE-77"],
  check(step2, report) {
    if (!(step2.run instanceof Scalar)) return;
    if (step2.owner instanceof Job) {
      const { triggers: triggers2 } = step2.owner.workflow;
      if (!triggers2.has("pull_request_target") && !triggers2.has("workflow_run")) return;
    }
    for (const write of environmentWrites(step2, step2.run))
      report.fail(
        write,
        `${step2.label} writes text that is not known here into the environment of the steps that follow`
      );
  }
});

// packages/iac/src/rules/workflow/facts/script-inputs.ts
var SCRIPT_INPUTS = [
  ["8398a7/action-slack", "custom_payload"],
  ["actions/github-script", "script"],
  ["addnab/docker-run-action", "options", "run"],
  ["amadevus/pwsh-script", "script"],
  ["appleboy/ssh-action", "script"],
  ["azure/cli", "inlineScript"],
  ["azure/powershell", "inlineScript"],
  ["cardinalby/js-eval-action", "expression"],
  ["devorbitus/yq-action-output", "cmd"],
  ["gautamkrishnar/blog-post-workflow", "item_exec"],
  [
    "imjohnbo/issue-bot",
    "body",
    "linked-comments-previous-issue-text",
    "linked-comments-new-issue-text"
  ],
  ["jannekem/run-python-script-action", "script"],
  ["lucasbento/auto-close-issues", "issue-close-message"],
  ["mikefarah/yq", "cmd"],
  ["roots/issue-closer-action", "issue-close-message", "pr-close-message"],
  ["sergeysova/jq-action", "cmd"],
  ["skitionek/notify-microsoft-teams", "overwrite"],
  ["tibdex/backport", "body_template", "head_template", "labels_template", "title_template"]
];
function scriptsOf(step2) {
  if (step2.run instanceof Scalar) return [step2.run];
  const { uses } = step2;
  if (uses?.kind !== "repository") return [];
  const inputs2 = SCRIPT_INPUTS.find(([action2]) => isAction(uses, action2))?.slice(1) ?? [];
  return inputs2.map((input) => step2.with(input)).filter((value) => value instanceof Scalar);
}
function scriptExpressions(step2) {
  return scriptsOf(step2).flatMap(expressionsIn);
}

// packages/iac/src/rules/workflow/facts/untrusted.ts
var WRITTEN_BY_STRANGERS = [
  "github.head_ref",
  "github.event.issue.title",
  "github.event.issue.body",
  "github.event.pull_request.title",
  "github.event.pull_request.body",
  "github.event.pull_request.head.ref",
  "github.event.pull_request.head.label",
  "github.event.pull_request.head.repo.default_branch",
  "github.event.pull_request.head.repo.description",
  "github.event.pull_request.head.repo.homepage",
  "github.event.comment.body",
  "github.event.review.body",
  "github.event.review_comment.body",
  "github.event.discussion.title",
  "github.event.discussion.body",
  "github.event.answer.body",
  "github.event.pages.*.page_name",
  "github.event.commits.*.message",
  "github.event.commits.*.author.email",
  "github.event.commits.*.author.name",
  "github.event.commits.*.committer.email",
  "github.event.commits.*.committer.name",
  "github.event.head_commit.message",
  "github.event.head_commit.author.email",
  "github.event.head_commit.author.name",
  "github.event.head_commit.committer.email",
  "github.event.head_commit.committer.name",
  "github.event.workflow_run.head_branch",
  "github.event.workflow_run.display_title",
  "github.event.workflow_run.head_repository.description",
  "github.event.workflow_run.head_commit.message",
  "github.event.workflow_run.head_commit.author.email",
  "github.event.workflow_run.head_commit.author.name",
  "github.event.workflow_run.pull_requests.*.head.ref"
].map((path) => path.split("."));
function isWrittenByStrangers(path) {
  if (!path.startsWith("github")) return false;
  const steps2 = path.split(".");
  return WRITTEN_BY_STRANGERS.some(
    (pattern) => pattern.length < steps2.length ? false : steps2.every(
      (step2, index) => pattern[index] === step2 || pattern[index] === "*" || step2 === "*"
    )
  );
}
var SET_BY_GITHUB = /* @__PURE__ */ new Set([
  "github.action_path",
  "github.event.after",
  "github.event.before",
  "github.event.number",
  "github.event.pull_request.base.sha",
  "github.event.pull_request.head.sha",
  "github.job",
  "github.repository",
  "github.repository_id",
  "github.repository_owner",
  "github.repository_owner_id",
  "github.repositoryurl",
  "github.run_attempt",
  "github.run_id",
  "github.run_number",
  "github.server_url",
  "github.sha",
  "github.token",
  "github.triggering_actor",
  "github.workspace",
  "runner.arch",
  "runner.debug",
  "runner.os",
  "runner.temp",
  "runner.tool_cache"
]);
var FIXED_FIELD = /\.(?:number|id|draft|merged|mergeable|rebaseable|fork|forks|private|archived|locked|deleted|distinct|forced|prerelease|site_admin|is_template|maintainer_can_modify|additions|deletions|changed_files|comments|review_comments|commits|position|line|side|size|watchers|stargazers|open_issues|closed_issues|conclusion|author_association|merge_method|ref_type|event_name|run_number|run_attempt|[a-z]+_(?:count|at|id)|(?:has|allow)_[a-z_]+)$/;
var FREE_ID = /\.(?:head_commit|commits\.\*|commit|client_payload|inputs)\.|(?:node|gravatar|client|commit)_id$/;
function isSetByGitHub(path) {
  if (SET_BY_GITHUB.has(path)) return true;
  if (/^(?:needs\.[^.]+\.result|steps\.[^.]+\.(?:outcome|conclusion))$/.test(path)) return true;
  return path.startsWith("github.event.") && FIXED_FIELD.test(path) && !FREE_ID.test(path);
}

// packages/iac/src/rules/workflow/facts/flows.ts
function flowsInto(step2, expression2) {
  const { node } = expression2;
  if (!node) return [];
  return flowsOf(node).map((reference) => ({
    expression: expression2,
    reference,
    influence: influenceOn(step2, reference)
  }));
}
function influenceOn(step2, reference) {
  const path = pathOf(reference);
  if (path === void 0) return "open";
  if (isWrittenByStrangers(path)) return "stranger";
  if (path.startsWith("github.event.inputs")) return "caller";
  const [context = "", name = ""] = path.split(".");
  switch (context) {
    case "secrets":
      return "fixed";
    case "inputs":
      return influenceOfInput(step2, name);
    case "env":
      return isStaticVariable(step2, name) ? "fixed" : "open";
    case "matrix":
      return isStaticDimension(step2, path) ? "fixed" : "open";
    default:
      return isSetByGitHub(path) ? "fixed" : "open";
  }
}
function influenceOfInput(step2, name) {
  if (!(step2.owner instanceof Job)) return step2.owner.input(name) ? "caller" : "open";
  const input = step2.owner.workflow.triggers.input(name);
  if (!input) return "open";
  const type = input.get("type").string ?? "string";
  return type === "boolean" || type === "number" ? "fixed" : type === "choice" ? choiceInfluence(input.get("options").strings) : "caller";
}
function choiceInfluence(options) {
  return options.every((option) => !option.includes("${{")) ? "fixed" : "open";
}
function isStaticVariable(step2, name) {
  const scopes = step2.owner instanceof Job ? [step2.env, step2.owner.env, step2.owner.workflow.env] : [step2.env];
  for (const scope of scopes) {
    if (scope.string !== void 0) return false;
    const index = scope.keys.findIndex((key) => key.toLowerCase() === name);
    const value = scope.values[index];
    if (value) return expressionsIn(value).length === 0;
  }
  return false;
}
function isStaticDimension(step2, path) {
  const matrix2 = step2.owner instanceof Job ? step2.owner.matrix : void 0;
  if (!matrix2) return true;
  return !matrix2.isComputed && matrix2.valuesAt(path).every((value) => expressionsIn(value).length === 0);
}

// packages/iac/src/rules/workflow/injection/input-injection.ts
var inputInjection = stepRule({
  id: "workflow/input-injection",
  title: "An input becomes part of a script",
  severity: "medium",
  why: "Whoever gives the input, or whatever a caller passes on in it, writes into the script before the shell reads it.",
  fix: "Put `${{ inputs.… }}` under `env:` of the step and use the variable in the script, in double quotes.",
  references: [
    "https://docs.github.com/en/actions/concepts/security/script-injections",
    "https://docs.zizmor.sh/audits/#template-injection"
  ],
  aliases: ["template-injection"],
  tags: ["CWE-94"],
  check(step2, report) {
    for (const expression2 of scriptExpressions(step2))
      for (const { reference, influence } of flowsInto(step2, expression2))
        if (influence === "caller") {
          const at = expression2.at(reference);
          report.fail(at, `${step2.label} runs a script that contains ${at.text}`);
        }
  }
});

// packages/iac/src/rules/workflow/injection/script-injection.ts
var scriptInjection = stepRule({
  id: "workflow/script-injection",
  title: "Text of a stranger becomes part of a script",
  severity: "high",
  why: "GitHub pastes the expression into the script before the shell reads it. Whoever writes the title, the branch name or the comment writes code that runs with the job’s token and secrets.",
  fix: 'Put the expression under `env:` of the step and use the variable in the script, in double quotes: `"$TITLE"`.',
  references: [
    "https://docs.github.com/en/actions/concepts/security/script-injections",
    "https://docs.zizmor.sh/audits/#template-injection"
  ],
  aliases: ["template-injection"],
  tags: ["CWE-94", "OWASP-CICD-SEC-4"],
  check(step2, report) {
    for (const expression2 of scriptExpressions(step2))
      for (const { reference, influence } of flowsInto(step2, expression2))
        if (influence === "stranger") {
          const at = expression2.at(reference);
          report.fail(at, `${step2.label} runs a script that contains ${at.text}`);
        }
  }
});

// packages/iac/src/rules/workflow/permissions/broad-app-token.ts
var broadAppToken = stepRule({
  id: "workflow/broad-app-token",
  title: "The token of a GitHub App reaches further than the job needs",
  severity: "high",
  why: "The token has all permissions of the app on all repositories where it is installed, or lives on after the job. Whoever steals it from one job has them too.",
  fix: "Name what the job needs with `permission-<name>:`, name `repositories:` beside `owner:`, and leave `skip-token-revoke` out.",
  references: [
    "https://github.com/actions/create-github-app-token#usage",
    "https://docs.zizmor.sh/audits/#github-app"
  ],
  aliases: ["github-app"],
  tags: ["CWE-250", "OWASP-CICD-SEC-5"],
  check(step2, report) {
    const { uses } = step2;
    if (!isAction(uses, "actions/create-github-app-token") || step2.node.get("with").string !== void 0)
      return;
    const inputs2 = step2.node.get("with").keys;
    const permissions2 = inputs2.filter((input) => input.startsWith("permission-"));
    const revoke = step2.with("skip-token-revoke");
    if (/^(?:true|True|TRUE)$/.test(revoke.string ?? "") || wholeExpression(revoke))
      report.fail(revoke, `${step2.label} does not revoke its app token at the end`);
    if (inputs2.includes("owner") && !inputs2.includes("repositories") && !isForOrganization(permissions2))
      report.fail(
        step2.with("owner"),
        `${step2.label} asks for an app token for every repository of an owner`
      );
    if (permissions2.length === 0)
      report.fail(
        uses.value,
        `${step2.label} asks for an app token with every permission of the app`
      );
  }
});
function isForOrganization(permissions2) {
  return permissions2.length > 0 && permissions2.every(
    (name) => /^permission-(?:organization-|members$|(?:enterprise-)?custom-properties-for-organizations$)/.test(
      name
    )
  );
}

// packages/iac/src/rules/workflow/facts/token-use.ts
var READERS = [
  "actions/cache",
  "actions/checkout",
  "actions/setup-dotnet",
  "actions/setup-go",
  "actions/setup-java",
  "actions/setup-node",
  "actions/setup-python",
  "actions/upload-artifact"
];
var OTHER_USE = /github\s?\.\s?token|GITHUB_TOKEN|secrets\s?\[|toJSON\s?\(\s?(?:github|secrets)|ghcr\.io|docker\.pkg|\bgh\b|\bgit\b[^\n]{0,200}\bpush\b|publish|release|deploy|commit/i;
function readContentsOnly(jobs) {
  const source = jobs[0]?.node.source;
  return source !== void 0 && jobs.every((job2) => !job2.isCall && job2.steps.every(isReader)) && !OTHER_USE.test(source.text);
}
function isReader({ node, uses }) {
  return isAction(uses, ...READERS) || !node.get("uses").exists && node.get("run").exists;
}

// packages/iac/src/rules/workflow/permissions/excessive-permissions.ts
var excessivePermissions = workflowRule({
  id: "workflow/excessive-permissions",
  title: "The token may do more than a job needs",
  severity: "medium",
  why: "What the workflow grants, each of its jobs gets, and so does every action that runs in them. Without a `permissions` block the default of the repository holds, which may be read and write to everything.",
  fix: "Write `permissions: {}` at the top, and under each job just what that job needs.",
  references: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions",
    "https://docs.zizmor.sh/audits/#excessive-permissions"
  ],
  aliases: ["excessive-permissions"],
  tags: ["CWE-250", "OWASP-CICD-SEC-5"],
  check(workflow, report) {
    const { jobs, permissions: permissions2, triggers: triggers2 } = workflow;
    const isShared = jobs.length > 1 && !triggers2.isOnlyCalled && !jobs.every((job2) => job2.permissions.isSet);
    const excess = broadest(permissions2);
    if (excess && (isShared || permissions2.all === "write-all"))
      report.fail(excess.at, `${workflow.label} gives all its jobs ${excess.what}`);
    if (isShared) {
      if (!permissions2.isSet)
        report.fail(
          workflow.triggers.node,
          `${workflow.label} leaves the permissions of its token to the default of the repository`
        );
      for (const { scope, level } of permissions2.grants)
        if (level.string === "write")
          report.fail(level, `${workflow.label} gives all its jobs ${scope}: write`);
    }
    for (const job2 of jobs) if (job2.isCall || !triggers2.isOnlyCalled) checkJob(job2);
    function checkJob(job2) {
      const own = broadest(job2.permissions);
      if (own) report.fail(own.at, `${job2.label} has ${own.what}`);
      else if (!job2.permissions.isSet && !permissions2.isSet && !isShared)
        report.fail(
          job2.node,
          `${job2.label} leaves the permissions of its token to the default of the repository`
        );
    }
  },
  repair(at, { jobs, node, permissions: permissions2, triggers: triggers2 }) {
    if (permissions2.isSet) return void 0;
    const open = at === triggers2.node ? jobs.filter((job2) => !job2.permissions.isSet) : jobs;
    const isWhole = at === triggers2.node || jobs.length === 1 && jobs[0]?.node === at;
    return isWhole && readContentsOnly(open) ? setValue(
      node.get("permissions", "contents"),
      "read",
      "Let the token read the repository and no more: nothing here seems to use it otherwise."
    ) : void 0;
  }
});
function broadest({
  node,
  all
}) {
  if (all === "write-all") return { at: node, what: "write access to everything" };
  return all === "read-all" ? { at: node, what: "read access to everything" } : void 0;
}

// packages/iac/src/rules/workflow/permissions/unknown-permission.ts
var ANY = ["read", "write", "none"];
var LEVELS = new Map([
  ...[
    "actions",
    "artifact-metadata",
    "attestations",
    "checks",
    "contents",
    "deployments",
    "discussions",
    "issues",
    "packages",
    "pages",
    "pull-requests",
    "repository-projects",
    "security-events",
    "statuses"
  ].map((scope) => [scope, ANY]),
  ["id-token", ["write", "none"]],
  ["models", ["read", "none"]]
]);
var unknownPermission = workflowRule({
  id: "workflow/unknown-permission",
  title: "GitHub does not know the permission",
  severity: "medium",
  why: "GitHub refuses the workflow, so none of its jobs run, the checks among them.",
  fix: "Use a scope and a level that GitHub knows; `read-all` and `write-all` stand alone.",
  references: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions"
  ],
  aliases: ["permissions"],
  check(workflow, report) {
    checkKnown(workflow.permissions, workflow.label);
    for (const job2 of workflow.jobs) checkKnown(job2.permissions, job2.label);
    function checkKnown({ node, all, grants }, label) {
      if (all !== void 0 && all !== "read-all" && all !== "write-all")
        report.fail(node, `${label} has the permission "${all}", which GitHub does not know`);
      for (const { scope, level } of grants) {
        const levels = LEVELS.get(scope);
        if (!levels) report.fail(level, `${label} grants "${scope}", which GitHub does not know`);
        else if (!levels.includes(level.string ?? ""))
          report.fail(
            level,
            `${label} grants ${scope}: ${level.string ?? "nothing"}, but it can only be ${levels.join(" or ")}`
          );
      }
    }
  }
});

// packages/iac/src/rules/workflow/facts/archived-repositories.ts
var ARCHIVED_REPOSITORIES = new Set(
  `
  8398a7/action-slack actions-rs/audit-check actions-rs/cargo actions-rs/clippy-check actions-rs/components-nightly
  actions-rs/grcov actions-rs/install actions-rs/tarpaulin actions-rs/toolchain actions/create-release
  actions/setup-elixir actions/setup-haskell actions/setup-ruby actions/upload-release-asset
  actionstoolbox/gem-build-and-release-action allanchain/poetry-cache-action
  andrewmcodes-archive/rubocop-linter-action apidevtools/swagger-cli aquasecurity/cfsec araichev/gtfs_kit
  artichoke/setup-rust aslafy-z/conventional-pr-title-action asottile-archive/seed-isort-config
  azure/appconfiguration-sync azure/appservice-actions azure/azure-resource-login-action azure/container-actions
  azure/container-scan azure/data-factory-deploy-action azure/data-factory-export-action
  azure/data-factory-validate-action azure/get-keyvault-secrets azure/k8s-actions azure/manage-azure-policy
  azure/publish-security-assessments azure/run-sqlpackage-action azure/spring-cloud-deploy
  azure/webapps-container-deploy benmezger/gjira brettcannon/caniusepython3 cedrickring/golang-action
  cirrus-actions/rebase contributor-assistant/github-action convictional/trigger-workflow-and-wait
  cpcloud/flake-update-action crazy-max/ghaction-docker-buildx crazy-max/ghaction-hugo
  dariuszporowski/chatgpt-pre-commit-hooks datreeio/datree decathlon/pull-request-labeler-action
  delaguardo/setup-graalvm dnephin/pre-commit-golang dulvui/godot-android-export elstudio/actions-settings
  expo/expo-preview-action fabasoad/setup-zizmor-action facebook/pysa-action fregante/release-with-changelog
  gherynos/pre-commit-java google/mirror-branch-action google/skywater-pdk-actions gradle/gradle-build-action
  grafana/k6-action gruntwork-io/terraform-aws-couchbase hashicorp/terraform-cdk-action hcodes/yaspeller
  helaili/github-graphql-action helaili/jekyll-action ilshidur/action-slack irgolic/autopr
  jakejarvis/backblaze-b2-action jakejarvis/cloudflare-purge-action jakejarvis/firebase-deploy-action
  jakejarvis/hugo-build-action jakejarvis/lighthouse-action jakejarvis/s3-sync-action jeffa5/typstfmt
  jimmygchen/runner-fallback-action josephfrazier/prettier_d justinribeiro/lighthouse-action kanadgupta/glitch-sync
  kxxt/chatgpt-action lapras-inc/resume-sync-action life4/flakehell liskin/gh-pipx lucas-c/pre-commit-hooks-bandit
  machine-learning-apps/wandb-action mansagroup/gcs-cache-action mapbox/secret-shield marcogorelli/absolufy-imports
  marvinpinto/action-automatic-releases marvinpinto/actions maxheld83/ghpages meilcli/danger-action
  meilcli/gradle-update-check-action meilcli/npm-update-check-action meilcli/nuget-update-check-action
  micnncim/action-lgtm-reaction mikepenz/gradle-dependency-submission niklasmerz/github-deployment-action
  nix-community/nixpkgs-fmt onedr0p/sops-pre-commit orf/cargo-bloat-action owenlamont/uv-secure
  paambaati/codeclimate-action philips-software/docker-ci-scripts pre-commit/mirrors-autopep8
  pre-commit/mirrors-isort pre-commit/mirrors-prettier primer/figma-action pycqa/pydocstyle rapidsai/frigate
  reasonsoftware/action-pylint repo-sync/pull-request repo-sync/repo-sync sagebind/docker-swarm-deploy-action
  scottbrenner/generate-changelog-action seandstewart/typical secrethub/actions segmentio/golines
  semgrep/semgrep-action shaunlwm/action-release-debugapk snok/pep585-upgrade soichisumi/issue-copy-action
  sonarsource/sonarcloud-github-action sphinx-quant/sphinx-quant stefafafan/psi-action stefanprodan/kube-tools
  suzuki-shunsuke/github-action-format suzuki-shunsuke/github-action-tflint suzuki-shunsuke/github-action-tfsec
  suzuki-shunsuke/required-status-check-action suzuki-shunsuke/trivy-config-action
  suzuki-shunsuke/validate-pr-review-action svenstaro/upx-action swiftdocorg/github-wiki-publish-action
  tachiyomiorg/issue-moderator-action technote-space/auto-cancel-redundant-workflow technote-space/get-diff-action
  tenable/terrascan tencentcloudbase/cloudbase-action terrencepreilly/darglint thegeeklab/ansible-later
  tibdex/github-app-token trmcnvn/chrome-addon verygoodopensource/very_good_coverage
  whelk-io/maven-settings-xml-action yeslayla/build-godot-action youyo/aws-cdk-github-actions
  yumemi-inc/clean-cache-action z0al/dependent-issues
  `.trim().split(/\s+/)
);

// packages/iac/src/rules/workflow/facts/uses.ts
function usesIn(file) {
  const found2 = [];
  if (file.kind === "workflow")
    for (const job2 of file.jobs) {
      const { calls } = job2;
      if (calls?.kind === "repository") found2.push({ uses: calls, label: job2.label });
    }
  for (const step2 of file.steps)
    if (step2.uses?.kind === "repository") found2.push({ uses: step2.uses, label: step2.label });
  return found2;
}

// packages/iac/src/rules/workflow/pinning/archived-action.ts
var archivedAction = fileRule({
  id: "workflow/archived-action",
  title: "The action is no longer maintained",
  severity: "medium",
  why: "Its repository is archived: no fix for a flaw in it or in what it bundles will come.",
  fix: "Use a maintained action, or the command that it wraps.",
  references: [
    "https://docs.github.com/en/repositories/archiving-a-github-repository/archiving-repositories",
    "https://docs.zizmor.sh/audits/#archived-uses"
  ],
  aliases: ["archived-uses"],
  tags: ["CWE-1104", "OWASP-CICD-SEC-3"],
  check(file, report) {
    for (const { uses, label } of usesIn(file))
      if (ARCHIVED_REPOSITORIES.has(uses.slug))
        report.fail(
          uses.value,
          `${label} uses ${uses.owner}/${uses.repo}, whose repository is archived`
        );
  }
});

// packages/iac/src/rules/workflow/facts/popular-actions.ts
var POPULAR_ACTIONS = new Set(
  `
  8398a7/action-slack actions/cache actions/checkout actions/configure-pages actions/create-github-app-token
  actions/dependency-review-action actions/deploy-pages actions/download-artifact actions/github-script
  actions/labeler actions/setup-dotnet actions/setup-go actions/setup-java actions/setup-node actions/setup-python
  actions/stale actions/upload-artifact actions/upload-pages-artifact astral-sh/setup-uv
  aws-actions/configure-aws-credentials azure/login codecov/codecov-action dependabot/fetch-metadata
  docker/build-push-action docker/login-action docker/metadata-action docker/setup-buildx-action
  docker/setup-qemu-action dorny/paths-filter dtolnay/rust-toolchain github/codeql-action google-github-actions/auth
  google-github-actions/setup-gcloud goreleaser/goreleaser-action gradle/actions hashicorp/setup-terraform
  jamesives/github-pages-deploy-action mikefarah/yq ncipollo/release-action peaceiris/actions-gh-pages
  peter-evans/create-pull-request pnpm/action-setup pre-commit/action pypa/gh-action-pypi-publish
  release-drafter/release-drafter ruby/setup-ruby shivammathur/setup-php slackapi/slack-github-action
  softprops/action-gh-release step-security/harden-runner styfle/cancel-workflow-action swatinem/rust-cache
  tj-actions/changed-files
  `.trim().split(/\s+/)
);

// packages/iac/src/rules/workflow/pinning/typosquatted-action.ts
var typosquattedAction = fileRule({
  id: "workflow/typosquatted-action",
  title: "The action’s name is one slip away from a popular one",
  severity: "high",
  why: "Attackers register such names and wait for a typo. What they publish runs with the job’s token.",
  fix: "Correct the name. If the action is really meant, suppress the finding with the reason.",
  references: ["https://docs.zizmor.sh/audits/#typosquat-uses"],
  aliases: ["typosquat-uses"],
  tags: ["CWE-1357", "OWASP-CICD-SEC-3"],
  check(file, report) {
    for (const { uses, label } of usesIn(file)) {
      const imitated = imitatedBy(uses.slug);
      if (imitated !== void 0)
        report.fail(uses.value, `${label} uses ${uses.owner}/${uses.repo}: is ${imitated} meant?`);
    }
  }
});
function imitatedBy(slug) {
  if (POPULAR_ACTIONS.has(slug)) return void 0;
  const owner = slug.split("/")[0] ?? "";
  for (const popular of POPULAR_ACTIONS)
    if (!popular.startsWith(`${owner}/`) && isOneSlipAway(slug, popular)) return popular;
  return void 0;
}
function isOneSlipAway(written, meant) {
  const difference = written.length - meant.length;
  if (Math.abs(difference) > 1) return false;
  let start = 0;
  while (start < written.length && written[start] === meant[start]) start++;
  if (difference === -1) return written.slice(start) === meant.slice(start + 1);
  if (difference === 1) return written.slice(start + 1) === meant.slice(start);
  if (written.slice(start + 1) === meant.slice(start + 1)) return true;
  return written[start] === meant[start + 1] && written[start + 1] === meant[start] && written.slice(start + 2) === meant.slice(start + 2);
}

// packages/iac/src/rules/workflow/pinning/unpinned-action.ts
var unpinnedAction = fileRule({
  id: "workflow/unpinned-action",
  title: "An action can change under the workflow",
  severity: "high",
  why: "A tag or a branch can be moved to other code at any time, as happened to tj-actions/changed-files in March 2025. The new code then runs here, with this workflow’s token and secrets.",
  fix: "Name the full commit id, with the version in a comment: `uses: owner/action@<40 hex digits> # v4.2.1`. Dependabot and Renovate keep both up to date.",
  references: [
    "https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions",
    "https://docs.zizmor.sh/audits/#unpinned-uses"
  ],
  aliases: ["unpinned-uses"],
  tags: ["CWE-829", "CWE-1357", "OWASP-CICD-SEC-3"],
  check(file, report) {
    for (const { uses, label } of usesIn(file))
      if (!uses.isPinned)
        report.fail(uses.value, `${label} uses ${uses.text}, which is no commit id`);
  }
});

// packages/iac/src/rules/workflow/facts/images.ts
function imagesIn(file) {
  const found2 = [];
  const add = (at, label, job2) => {
    for (const image of imagesOf(at, job2))
      found2.push({ image: image?.replace(/^docker:\/\//, ""), at, label });
  };
  if (file.kind === "workflow")
    for (const job2 of file.jobs)
      for (const { name, image } of job2.containers)
        add(
          image,
          `${name === "container" ? "The container" : `Service "${name}"`} of ${job2.label}`,
          job2
        );
  else if (file.using.string === "docker" && file.image.string?.startsWith("docker://"))
    add(file.image, file.label);
  for (const step2 of file.steps)
    if (step2.uses?.kind === "docker")
      add(step2.uses.value, step2.label, step2.owner instanceof Job ? step2.owner : void 0);
  return found2;
}
function imagesOf(value, job2) {
  const text2 = value.string?.trim() ?? "";
  if (!text2.includes("${{")) return [text2];
  const node = wholeExpression(value)?.node;
  if (!node) return [void 0];
  return outcomesOf(node).flatMap((outcome) => {
    if (outcome.kind === "literal") return typeof outcome.value === "string" ? [outcome.value] : [];
    if (!readsFrom(outcome, "matrix")) return [void 0];
    const values = job2?.matrix?.valuesAt(pathOf(outcome) ?? "") ?? [];
    return values.map(({ string }) => string?.includes("${{") ? void 0 : string);
  });
}
function parseImage(image) {
  const [name = "", digest] = image.split("@");
  const colon = name.lastIndexOf(":");
  return { tag: colon > name.lastIndexOf("/") ? name.slice(colon + 1) : void 0, digest };
}

// packages/iac/src/rules/workflow/pinning/unpinned-image.ts
var unpinnedImage = fileRule({
  id: "workflow/unpinned-image",
  title: "A job runs whatever image is newest",
  severity: "high",
  why: "Without a tag, or with `latest`, each run may get another image, unreviewed, with the job’s token and files at hand.",
  fix: "Name a version and its digest: `image: name:1.4.2@sha256:…`.",
  references: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idcontainer",
    "https://docs.zizmor.sh/audits/#unpinned-images"
  ],
  aliases: ["unpinned-images"],
  tags: ["CWE-829", "OWASP-CICD-SEC-3"],
  check(file, report) {
    for (const { image, at, label } of imagesIn(file)) {
      if (image === void 0) {
        report.unknown(at);
        continue;
      }
      const { tag, digest } = parseImage(image);
      if (image !== "" && digest === void 0 && (tag === void 0 || tag === "latest"))
        report.fail(at, `${label} runs ${image}, whichever is the newest`);
    }
  }
});

// packages/iac/src/rules/workflow/pinning/unpinned-tool.ts
var INSTALLERS = ["aquasecurity/setup-trivy", "1password/load-secrets-action"];
var unpinnedTool = stepRule({
  id: "workflow/unpinned-tool",
  title: "An action installs whatever version of its tool is newest",
  severity: "medium",
  why: "The action is pinned, but the tool that it downloads is not: a hijacked release of it runs at once.",
  fix: "Name the version under `with:`.",
  references: ["https://docs.zizmor.sh/audits/#unpinned-tools"],
  aliases: ["unpinned-tools"],
  tags: ["CWE-829", "CWE-494", "OWASP-CICD-SEC-3"],
  check(step2, report) {
    const { uses } = step2;
    if (!isAction(uses, ...INSTALLERS) || step2.node.get("with").string !== void 0) return;
    if (step2.isOff) return;
    const version = step2.with("version");
    if (version.string === void 0)
      report.fail(uses.value, `${step2.label} lets ${uses.slug} install the newest version`);
    else if (version.string === "latest" || wholeExpression(version))
      report.fail(version, `${step2.label} lets ${uses.slug} install ${version.string}`);
  }
});

// packages/iac/src/rules/workflow/facts/inputs.ts
function isOn(step2, { input, onFor, isInverted = false, byDefault }) {
  const value = step2.with(input);
  if (wholeExpression(value)) return void 0;
  const text2 = value.string?.trim();
  if (text2 === void 0) return byDefault;
  const isSet2 = onFor ? onFor.includes(text2) : text2 !== "" && text2.toLowerCase() !== "false";
  return isSet2 !== isInverted;
}

// packages/iac/src/rules/workflow/facts/caches.ts
var CACHE = { input: "cache", byDefault: false };
var CACHE_BY_DEFAULT = { input: "cache", byDefault: true };
var CACHING_ACTIONS = [
  {
    action: "actions/cache",
    switches: [{ input: "lookup-only", isInverted: true, byDefault: true }]
  },
  { action: "actions/setup-java", switches: [CACHE] },
  { action: "actions/setup-go", switches: [CACHE_BY_DEFAULT] },
  {
    action: "actions/setup-node",
    switches: [
      { ...CACHE, onFor: ["npm", "yarn", "pnpm"] },
      { input: "package-manager-cache", byDefault: true }
    ]
  },
  { action: "actions/setup-python", switches: [CACHE] },
  { action: "actions/setup-dotnet", switches: [CACHE] },
  {
    action: "Swatinem/rust-cache",
    switches: [{ input: "lookup-only", isInverted: true, byDefault: true }]
  },
  { action: "ruby/setup-ruby", switches: [{ input: "bundler-cache", byDefault: false }] },
  { action: "PyO3/maturin-action", switches: [{ input: "sccache", byDefault: false }] },
  { action: "mlugg/setup-zig", switches: [{ input: "use-cache", byDefault: true }] },
  {
    action: "oven-sh/setup-bun",
    switches: [{ input: "no-cache", isInverted: true, byDefault: true }]
  },
  {
    action: "DeterminateSystems/magic-nix-cache-action",
    switches: [{ input: "use-gha-cache", byDefault: true }]
  },
  { action: "graalvm/setup-graalvm", switches: [CACHE] },
  {
    action: "gradle/actions/setup-gradle",
    switches: [{ input: "cache-disabled", isInverted: true, byDefault: true }]
  },
  { action: "actions-rust-lang/setup-rust-toolchain", switches: [CACHE_BY_DEFAULT] },
  { action: "Mozilla-Actions/sccache-action" },
  { action: "nix-community/cache-nix-action" },
  { action: "jdx/mise-action", switches: [CACHE_BY_DEFAULT] },
  {
    action: "ramsey/composer-install",
    switches: [
      { input: "ignore-cache", onFor: ["yes", "true", "1"], isInverted: true, byDefault: true }
    ]
  },
  { action: "awalsh128/cache-apt-pkgs-action" }
];
function restoresCache(step2, forTag) {
  const { uses } = step2;
  if (uses?.kind !== "repository") return false;
  if (isAction(uses, "astral-sh/setup-uv")) {
    const isOld = (versionOf(uses)?.major ?? 0) < 10;
    return mayBeOn(
      step2,
      { input: "enable-cache", ...!isOld && { onFor: ["true"] }, byDefault: isOld },
      forTag
    );
  }
  if (isAction(uses, "docker/setup-buildx-action"))
    return step2.with("version").exists && mayBeOn(step2, { input: "cache-binary", byDefault: true }, forTag);
  const known = CACHING_ACTIONS.find(({ action: action2 }) => isAction(uses, action2));
  if (!known) return false;
  if (wholeExpression(step2.node.get("with"))) return true;
  return known.switches?.some((each) => mayBeOn(step2, each, forTag)) ?? true;
}
function mayBeOn(step2, control, forTag) {
  const answer = isOn(step2, control);
  if (answer !== void 0 || !forTag) return answer ?? true;
  const node = wholeExpression(step2.with(control.input))?.node;
  const value = node && valueForTag(node);
  return value === void 0 || value !== (control.isInverted ?? false);
}
function valueForTag(node) {
  if (node.kind === "literal") return typeof node.value === "boolean" ? node.value : void 0;
  if (node.kind === "not") {
    const operand = valueForTag(node.operand);
    return operand === void 0 ? void 0 : !operand;
  }
  if (node.kind === "call")
    return node.name === "startswith" && isPair(node.args, "ref", "refs/tags/") ? true : void 0;
  if (node.kind !== "binary" || node.operator !== "&&") return void 0;
  const both = [node.left, node.right];
  const says = (field, text2) => both.some(
    (each) => each.kind === "binary" && each.operator === "==" && (isPair([each.left, each.right], field, text2) || isPair([each.right, each.left], field, text2))
  );
  return says("event_name", "push") && says("ref_type", "tag") ? true : void 0;
}
function isPair([reference, literal], field, text2) {
  return reference?.kind === "reference" && typeof reference.head === "string" && reference.head.toLowerCase() === "github" && reference.accesses.length === 1 && reference.accesses[0]?.kind === "property" && reference.accesses[0].name.toLowerCase() === field && literal?.kind === "literal" && String(literal.value).toLowerCase() === text2;
}

// packages/iac/src/rules/workflow/facts/publishing.ts
var PUBLISHERS = [
  "pypa/gh-action-pypi-publish",
  "rubygems/release-gem",
  "jreleaser/release-action",
  "goreleaser/goreleaser-action",
  "softprops/action-gh-release",
  "release-drafter/release-drafter",
  "googleapis/release-please-action",
  "redhat-actions/push-to-registry",
  "aws-actions/amazon-ecs-deploy-task-definition",
  "aws-actions/aws-cloudformation-github-deploy",
  "Azure/aci-deploy",
  "Azure/container-apps-deploy-action",
  "Azure/functions-action",
  "Azure/sql-action",
  "Azure/webapps-deploy",
  "Azure/k8s-deploy",
  "cloudflare/wrangler-action",
  "google-github-actions/deploy-appengine",
  "google-github-actions/deploy-cloudrun",
  "google-github-actions/deploy-cloud-functions"
];
function publishes(step2) {
  if (isAction(step2.uses, ...PUBLISHERS)) return true;
  return isAction(step2.uses, "docker/build-push-action") && isOn(step2, { input: "push", byDefault: true }) !== false;
}
function releaseTriggers(triggers2) {
  const found2 = [];
  const push = triggers2.event("push");
  if (push?.get("tags").exists || push?.get("tags-ignore").exists) found2.push("tag");
  const branches = push?.get("branches");
  const patterns = branches?.isSequence ? branches.strings : [branches?.string ?? ""];
  if (patterns.some((pattern) => pattern.toLowerCase().includes("release"))) found2.push("branch");
  if (triggers2.has("release")) found2.push("release");
  return found2;
}
function isPublishCommand(command) {
  const program = command.name;
  const args = command.arguments.map(({ text: text2 }) => text2);
  const after = (name, from = args) => {
    const index = from.findIndex(
      (argument) => typeof name === "string" ? argument === name : name.test(argument)
    );
    return index < 0 ? void 0 : from.slice(index + 1);
  };
  const isReal = (rest, ...dry) => rest?.every((argument) => !dry.includes(argument)) ?? false;
  const isSequence = (...names2) => {
    let rest = args;
    for (const name of names2) rest = rest && after(name, rest);
    return rest !== void 0;
  };
  switch (program) {
    case "cargo":
      return isReal(after("publish"), "--dry-run", "-n");
    case "npm":
    case "pnpm":
    case "bun":
    case "poetry":
      return isReal(after("publish"), "--dry-run");
    case "bunx":
      return isReal(after("publish", after(/^npm(?:@|$)/) ?? []), "--dry-run");
    case "yarn": {
      const first = args.find((argument) => argument === "publish" || argument === "npm");
      return first === "npm" ? isReal(after("publish", after("npm") ?? []), "--dry-run", "-n") : first === "publish";
    }
    case "uv": {
      const first = args.find((argument) => argument === "publish" || argument === "run");
      return first === "publish" ? isReal(after("publish"), "--dry-run") : isSequence("run", "twine", "upload");
    }
    case "uvx":
      return isSequence(/^twine/, "upload");
    case "pipx":
      return isSequence("run", /^twine/, "upload");
    case "hatch":
    case "pdm":
      return isSequence("publish");
    case "twine":
      return isSequence("upload");
    case "gem":
      return isSequence("push");
    case "bundle":
      return isSequence("exec", "gem", "push");
    case "nuget":
    case "nuget.exe":
      return isSequence("push");
    case "dotnet":
      return isSequence("nuget", "push");
    default:
      return program.startsWith("python") && isSequence("-m", "twine", "upload");
  }
}

// packages/iac/src/rules/workflow/publishing/cache-poisoning.ts
var cachePoisoning = jobRule({
  id: "workflow/cache-poisoning",
  title: "What is published is built from a cache that others can fill",
  severity: "medium",
  why: "Any workflow of the default branch can write the cache. Whoever takes over the least of them leaves changed dependencies or tools there, and the release ships them.",
  fix: "Build releases without a cache: leave it out, or turn it off with the action’s input.",
  references: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching#restrictions-for-accessing-a-cache",
    "https://docs.zizmor.sh/audits/#cache-poisoning"
  ],
  aliases: ["cache-poisoning"],
  tags: ["CWE-349", "OWASP-CICD-SEC-9"],
  check(job2, report) {
    const triggers2 = releaseTriggers(job2.workflow.triggers);
    if (triggers2.length === 0 && !job2.steps.some(publishes)) return;
    const isForTags = triggers2.length > 0 && !triggers2.includes("branch");
    for (const step2 of job2.steps)
      if (restoresCache(step2, isForTags))
        report.fail(
          step2.node.get("uses"),
          `${step2.label} restores a cache in a job that publishes`
        );
  }
});

// packages/iac/src/rules/workflow/publishing/stored-publishing-token.ts
var PYPI = ["https://upload.pypi.org/legacy/", "https://test.pypi.org/legacy/"];
var NPM = ["https://registry.npmjs.org", "https://registry.npmjs.org/"];
var storedPublishingToken = stepRule({
  id: "workflow/stored-publishing-token",
  title: "Packages are published with a stored token",
  severity: "low",
  why: "A stored token works for anybody who gets hold of it, from anywhere, until someone revokes it. PyPI, npm, RubyGems, crates.io and NuGet accept a short-lived identity of the workflow instead.",
  fix: "Register the workflow as a trusted publisher of the package, give the job `id-token: write`, and delete the token.",
  references: [
    "https://docs.pypi.org/trusted-publishers/",
    "https://docs.npmjs.com/trusted-publishers",
    "https://docs.zizmor.sh/audits/#use-trusted-publishing"
  ],
  aliases: ["use-trusted-publishing"],
  tags: ["CWE-798", "OWASP-CICD-SEC-6"],
  check(step2, report) {
    const credential = credentialOf(step2);
    if (credential) report.fail(credential, `${step2.label} publishes with a stored token`);
    const { run, owner } = step2;
    if (!(run instanceof Scalar) || !(owner instanceof Job) || owner.effectivePermissions.allows("id-token", "write"))
      return;
    for (const command of step2.commands)
      if (isPublishCommand(command))
        report.fail(
          new Span(run, command.start, command.end),
          `${step2.label} publishes with a stored token: ${command.name}`
        );
  }
});
function credentialOf(step2) {
  const { uses } = step2;
  const given = (input) => isOn(step2, { input, byDefault: false }) === false ? void 0 : step2.with(input);
  if (isAction(uses, "pypa/gh-action-pypi-publish"))
    return goesTo(step2, PYPI, "repository-url", "repository_url") ? given("password") : void 0;
  if (isAction(uses, "rubygems/release-gem")) {
    const isTrusted = isOn(step2, { input: "setup-trusted-publisher", byDefault: true });
    return isTrusted === true ? void 0 : step2.with("setup-trusted-publisher");
  }
  if (isAction(uses, "rubygems/configure-rubygems-credentials"))
    return goesTo(step2, ["https://rubygems.org"], "gem-server") ? given("api-token") : void 0;
  if (isAction(uses, "actions/setup-node"))
    return goesTo(step2, NPM, "registry-url") ? given("always-auth") : void 0;
  return void 0;
}
function goesTo(step2, addresses, ...inputs2) {
  return inputs2.every(
    (input) => isOn(step2, { input, onFor: addresses, byDefault: true }) !== false
  );
}

// packages/iac/src/rules/workflow/secrets/container-credentials.ts
var containerCredentials = jobRule({
  id: "workflow/container-credentials",
  title: "The password of a registry is written into the workflow",
  severity: "high",
  why: "Whoever can read the repository, now or in its history, can pull from and perhaps push to the registry.",
  fix: "Store the password as a secret, write `password: ${{ secrets.… }}`, and change the one that was written here.",
  references: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idcontainercredentials",
    "https://docs.zizmor.sh/audits/#hardcoded-container-credentials"
  ],
  aliases: ["hardcoded-container-credentials", "credentials"],
  tags: ["CWE-798"],
  check(job2, report) {
    for (const { name, credentials } of job2.containers) {
      const password = credentials.get("password");
      if (password.exists && !wholeExpression(password))
        report.fail(
          password,
          `${name === "container" ? "The container" : `Service "${name}"`} of ${job2.label} has its registry password written out`
        );
    }
  }
});

// packages/iac/src/rules/workflow/facts/checkouts.ts
function checkoutsOf(steps2) {
  return steps2.filter((step2) => isAction(step2.uses, "actions/checkout"));
}
function persistence(step2) {
  const value = step2.with("persist-credentials");
  if (value.string === "false") return "off";
  if (value.string === "true") return "asked";
  return wholeExpression(value) ? "computed" : "default";
}
function persistingCheckouts(steps2) {
  const checkouts = checkoutsOf(steps2).filter((step2) => persistence(step2) !== "off");
  const lastUpload = steps2.filter(uploadsWorkspace).at(-1);
  return lastUpload ? checkouts.filter((step2) => step2.number < lastUpload.number) : checkouts;
}
function uploadsWorkspace(step2) {
  if (!isAction(step2.uses, "actions/upload-artifact")) return false;
  const paths = step2.with("path").string?.split("\n") ?? [];
  return paths.map((path) => path.trim()).some(
    (path) => /^\.{1,2}\/?$/.test(path) || /^\$\{\{[^}]*github\.workspace[^}]*\}\}$/.test(path)
  );
}

// packages/iac/src/rules/workflow/facts/git-use.ts
var GIT_SCRIPT = /\bgit\b[^\n]{0,200}\b(?:push|pull|fetch|clone|submodule|ls-remote|remote|lfs)\b|release|publish|deploy/i;
var WRITER = /commit|push|publish|release|deploy|\btag|version|changeset|bump|pages|merge|rebase|sync/i;
var TRUSTED = /* @__PURE__ */ new Set([
  "actions",
  "aws-actions",
  "azure",
  "docker",
  "github",
  "hashicorp",
  "helm"
]);
var MAX_STEPS = 100;
function mayUseGitLater(file, checkout) {
  const steps2 = file.kind === "action" ? file.steps : file.jobs.find(({ node }) => node === checkout.parent?.parent)?.steps;
  const index = steps2?.findIndex(({ node }) => node === checkout) ?? -1;
  if (!steps2 || index < 0 || steps2.length > MAX_STEPS) return true;
  return steps2.slice(index + 1).some(speaksToGitHub);
}
function speaksToGitHub({ run, uses }) {
  if (run instanceof Scalar && GIT_SCRIPT.test(run.text)) return true;
  if (uses === void 0 || uses.kind === "docker") return uses !== void 0;
  return uses.kind === "local" || !TRUSTED.has(uses.owner.toLowerCase()) || WRITER.test(uses.text);
}

// packages/iac/src/rules/workflow/secrets/persisted-credentials.ts
var persistedCredentials = fileRule({
  id: "workflow/persisted-credentials",
  title: "Checkout leaves the token behind",
  severity: "medium",
  why: "By default checkout keeps the job’s token where every later step can read it: a dependency’s install script, a cache, an artifact that holds the workspace.",
  fix: "Add `persist-credentials: false` under `with:`. Where a later step must push, hand it the token itself.",
  references: [
    "https://github.com/actions/checkout#usage",
    "https://docs.zizmor.sh/audits/#artipacked"
  ],
  aliases: ["artipacked"],
  tags: ["CWE-522", "OWASP-CICD-SEC-6"],
  check(file, report) {
    for (const steps2 of file.kind === "workflow" ? file.jobs.map((job2) => job2.steps) : [file.steps])
      for (const step2 of persistingCheckouts(steps2))
        if (persistence(step2) === "default")
          report.fail(
            step2.node.get("uses"),
            `${step2.label} leaves the job’s token in the checkout`
          );
  },
  repair(at, file) {
    const step2 = at instanceof Value ? at.parent : void 0;
    return step2 && !mayUseGitLater(file, step2) ? setValue(
      step2.get("with", "persist-credentials"),
      false,
      "Keep the token out of the checkout. Check that no later step speaks to GitHub through git."
    ) : void 0;
  }
});

// packages/iac/src/rules/workflow/secrets/secrets-inherit.ts
var secretsInherit = jobRule({
  id: "workflow/secrets-inherit",
  title: "A called workflow gets every secret",
  severity: "medium",
  why: "With `secrets: inherit` the called workflow, and whatever it comes to run, can read each secret of the repository and the organisation, not only those it needs.",
  fix: "Name under `secrets:` the ones that the called workflow needs.",
  references: [
    "https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows#passing-inputs-and-secrets-to-a-reusable-workflow",
    "https://docs.zizmor.sh/audits/#secrets-inherit"
  ],
  aliases: ["secrets-inherit"],
  tags: ["CWE-250", "OWASP-CICD-SEC-6"],
  check(job2, report) {
    const { calls } = job2;
    const secrets = job2.node.get("secrets");
    if (calls && secrets.string === "inherit")
      report.fail(calls.value, `${job2.label} hands all secrets to ${calls.text}`, [secrets]);
  }
});

// packages/iac/src/rules/workflow/secrets/unredacted-secret.ts
var unredactedSecret = fileRule({
  id: "workflow/unredacted-secret",
  title: "A part of a secret escapes masking",
  severity: "medium",
  why: "The runner masks a secret only where it appears whole. A field that `fromJSON` takes out of it is printed in the log as it is.",
  fix: "Store each value as a secret of its own.",
  references: [
    "https://docs.github.com/en/actions/reference/security/secure-use#use-secrets-for-sensitive-information",
    "https://docs.zizmor.sh/audits/#unredacted-secrets"
  ],
  aliases: ["unredacted-secrets"],
  tags: ["CWE-532"],
  check(file, report) {
    for (const expression2 of file.expressions) {
      if (!expression2.node) continue;
      for (const node of nodes(expression2.node))
        if (decodesSecret(node))
          report.fail(
            expression2.at(node),
            `${file.label} takes a part out of a secret, which is not masked in logs`
          );
    }
  }
});
function decodesSecret(node) {
  return node.kind === "call" && node.name === "fromjson" && node.args.some((argument) => readsFrom(argument, "secrets"));
}

// packages/iac/src/rules/workflow/secrets/whole-secrets-context.ts
var wholeSecretsContext = fileRule({
  id: "workflow/whole-secrets-context",
  title: "Every secret is sent to the runner",
  severity: "high",
  why: "GitHub gives a job only the secrets that it names. `toJSON(secrets)` or a computed name sends all of them, so whoever gets into one step has each secret of the repository and the organisation.",
  fix: "Name the secrets one by one: `secrets.DEPLOY_TOKEN`.",
  references: [
    "https://docs.github.com/en/actions/reference/security/secure-use",
    "https://docs.zizmor.sh/audits/#overprovisioned-secrets"
  ],
  aliases: ["overprovisioned-secrets"],
  tags: ["CWE-250", "OWASP-CICD-SEC-6"],
  check(file, report) {
    for (const expression2 of file.expressions) {
      if (!expression2.node) continue;
      for (const node of nodes(expression2.node))
        if (takesAll(node))
          report.fail(
            expression2.at(node),
            `${file.label} sends every secret to the runner: ${expression2.at(node).text}`
          );
    }
  }
});
function takesAll(node) {
  if (node.kind === "call")
    return node.name === "tojson" && node.args.some((argument) => readsFrom(argument, "secrets") && pathOf(argument) === "secrets");
  const [first, ...more] = readsFrom(node, "secrets") ? node.accesses : [];
  return first?.kind === "index" && first.index.kind !== "literal" && more.length === 0;
}

// packages/iac/src/rules/workflow/facts/listed-actions.ts
var LISTED_ACTIONS = `
8398a7/action-slack@v3 author_name cancelled_message channel custom_payload failure_message fields github_base_url github_token icon_emoji icon_url if_mention job_name mention status! success_message text username
actions-cool/issues-helper@v3 actions assign-command assignee-includes assignees body body-includes close-issue close-reason comment-auth comment-id create-issue-if-not-exist direction duplicate-command duplicate-labels emoji exclude-issue-numbers exclude-labels inactive-day inactive-label inactive-mode issue-assignee issue-creator issue-emoji issue-mentioned issue-number issue-state label-color label-desc label-name labels lock-reason random-to remove-labels repo require-permission show-thanks state title title-excludes title-includes token update-mode > check-result comment-id comments issue-assignees issue-body issue-labels issue-number issue-state issue-title issues
actions/add-to-project@v1.0.1,v1.0.2 github-token! label-operator labeled project-url! > itemid
actions/ai-inference@v1 enable-github-mcp endpoint file_input github-mcp-token input max-tokens model prompt prompt-file system-prompt system-prompt-file token > response response-file
actions/ai-inference@v2 custom-headers enable-github-mcp endpoint file_input github-mcp-token github-mcp-toolsets input max-completion-tokens max-tokens model prompt prompt-file system-prompt system-prompt-file temperature token top-p > response response-file
actions/attest-build-provenance@v1 github-token push-to-registry show-summary subject-digest subject-name subject-path > bundle-path
actions/attest-build-provenance@v2,v3 github-token push-to-registry show-summary subject-checksums subject-digest subject-name subject-path > attestation-id attestation-url bundle-path
actions/attest-build-provenance@v4 create-storage-record github-token predicate predicate-path predicate-type push-to-registry show-summary subject-checksums subject-digest subject-name subject-path > attestation-id attestation-url bundle-path storage-record-ids
actions/attest-sbom@v1 github-token push-to-registry sbom-path! show-summary subject-digest subject-name subject-path > bundle-path
actions/attest-sbom@v2,v3,v4 github-token push-to-registry sbom-path! show-summary subject-checksums subject-digest subject-name subject-path > attestation-id attestation-url bundle-path
actions/cache@v4,v5 enablecrossosarchive fail-on-cache-miss key! lookup-only path! restore-keys save-always~ upload-chunk-size > cache-hit
actions/cache/restore@v4,v5 enablecrossosarchive fail-on-cache-miss key! lookup-only path! restore-keys > cache-hit cache-matched-key cache-primary-key
actions/cache/save@v4,v5 enablecrossosarchive key! path! upload-chunk-size
actions/checkout@v4,v5,v6 clean fetch-depth fetch-tags filter github-server-url lfs path persist-credentials ref repository set-safe-directory show-progress sparse-checkout sparse-checkout-cone-mode ssh-key ssh-known-hosts ssh-strict ssh-user submodules token > commit ref
actions/configure-pages@v4,v5,v6 enablement generator_config_file static_site_generator token > base_path base_url host origin
actions/create-github-app-token@v1 app-id app_id~ github-api-url owner permission-actions permission-administration permission-checks permission-codespaces permission-contents permission-dependabot-secrets permission-deployments permission-email-addresses permission-environments permission-followers permission-git-ssh-keys permission-gpg-keys permission-interaction-limits permission-issues permission-members permission-metadata permission-organization-administration permission-organization-announcement-banners permission-organization-copilot-seat-management permission-organization-custom-org-roles permission-organization-custom-properties permission-organization-custom-roles permission-organization-events permission-organization-hooks permission-organization-packages permission-organization-personal-access-token-requests permission-organization-personal-access-tokens permission-organization-plan permission-organization-projects permission-organization-secrets permission-organization-self-hosted-runners permission-organization-user-blocking permission-packages permission-pages permission-profile permission-pull-requests permission-repository-custom-properties permission-repository-hooks permission-repository-projects permission-secret-scanning-alerts permission-secrets permission-security-events permission-single-file permission-starring permission-statuses permission-team-discussions permission-vulnerability-alerts permission-workflows private-key private_key~ repositories skip-token-revoke skip_token_revoke~ > app-slug installation-id token
actions/create-github-app-token@v2,v3 app-id! github-api-url owner permission-actions permission-administration permission-checks permission-codespaces permission-contents permission-custom-properties-for-organizations permission-dependabot-secrets permission-deployments permission-email-addresses permission-enterprise-custom-properties-for-organizations permission-environments permission-followers permission-git-ssh-keys permission-gpg-keys permission-interaction-limits permission-issues permission-members permission-metadata permission-organization-administration permission-organization-announcement-banners permission-organization-copilot-seat-management permission-organization-custom-org-roles permission-organization-custom-properties permission-organization-custom-roles permission-organization-events permission-organization-hooks permission-organization-packages permission-organization-personal-access-token-requests permission-organization-personal-access-tokens permission-organization-plan permission-organization-projects permission-organization-secrets permission-organization-self-hosted-runners permission-organization-user-blocking permission-packages permission-pages permission-profile permission-pull-requests permission-repository-custom-properties permission-repository-hooks permission-repository-projects permission-secret-scanning-alerts permission-secrets permission-security-events permission-single-file permission-starring permission-statuses permission-team-discussions permission-vulnerability-alerts permission-workflows private-key! repositories skip-token-revoke > app-slug installation-id token
actions/delete-package-versions@v5 delete-only-pre-release-versions delete-only-untagged-versions ignore-versions min-versions-to-keep num-old-versions-to-delete owner package-name! package-type! package-version-ids token
actions/dependency-review-action@v4 allow-dependencies-licenses allow-ghsas allow-licenses base-ref comment-summary-in-pr config-file deny-groups deny-licenses deny-packages external-repo-token fail-on-scopes fail-on-severity head-ref license-check repo-token retry-on-snapshot-warnings retry-on-snapshot-warnings-timeout show-openssf-scorecard show-patched-versions vulnerability-check warn-on-openssf-scorecard-level warn-only > comment-content denied-changes dependency-changes invalid-license-changes vulnerable-changes
actions/deploy-pages@v3,v4,v5 artifact_name error_count preview reporting_interval timeout token > page_url
actions/download-artifact@v3-node20 name path > download-path
actions/download-artifact@v4,v5,v6,v7 artifact-ids github-token merge-multiple name path pattern repository run-id > download-path
actions/download-artifact@v8 artifact-ids digest-mismatch github-token merge-multiple name path pattern repository run-id skip-decompress > download-path
actions/first-interaction@v1 issue-message pr-message repo-token!
actions/first-interaction@v2,v3 issue_message pr_message repo_token
actions/github-script@v7,v8 base-url debug github-token previews result-encoding retries retry-exempt-status-codes script! user-agent > result
actions/labeler@v5,v6 configuration-path dot pr-number repo-token sync-labels > all-labels new-labels
actions/setup-dotnet@v4 cache cache-dependency-path config-file dotnet-quality dotnet-version global-json-file owner source-url > cache-hit dotnet-version
actions/setup-dotnet@v5 architecture cache cache-dependency-path config-file dotnet-quality dotnet-version global-json-file owner source-url workloads > cache-hit dotnet-version
actions/setup-go@v5 architecture cache cache-dependency-path check-latest go-version go-version-file token > cache-hit go-version
actions/setup-go@v6 architecture cache cache-dependency-path check-latest go-download-base-url go-version go-version-file token > cache-hit go-version
actions/setup-java@v4,v5 architecture cache cache-dependency-path check-latest distribution! gpg-passphrase gpg-private-key java-package java-version java-version-file jdkfile job-status mvn-toolchain-id mvn-toolchain-vendor overwrite-settings server-id server-password server-username settings-path token > cache-hit distribution path version
actions/setup-node@v4 always-auth architecture cache cache-dependency-path check-latest mirror mirror-token node-version node-version-file registry-url scope token > cache-hit node-version
actions/setup-node@v5 always-auth architecture cache cache-dependency-path check-latest mirror mirror-token node-version node-version-file package-manager-cache registry-url scope token > cache-hit node-version
actions/setup-node@v6 architecture cache cache-dependency-path check-latest mirror mirror-token node-version node-version-file package-manager-cache registry-url scope token > cache-hit node-version
actions/setup-python@v5 allow-prereleases architecture cache cache-dependency-path check-latest freethreaded python-version python-version-file token update-environment > cache-hit python-path python-version
actions/setup-python@v6 allow-prereleases architecture cache cache-dependency-path check-latest freethreaded pip-install pip-version python-version python-version-file token update-environment > cache-hit python-path python-version
actions/stale@v10 any-of-issue-labels any-of-labels any-of-pr-labels ascending close-issue-label close-issue-message close-issue-reason close-pr-label close-pr-message days-before-close days-before-issue-close days-before-issue-stale days-before-pr-close days-before-pr-stale days-before-stale debug-only delete-branch enable-statistics exempt-all-assignees exempt-all-issue-assignees exempt-all-issue-milestones exempt-all-milestones exempt-all-pr-assignees exempt-all-pr-milestones exempt-assignees exempt-draft-pr exempt-issue-assignees exempt-issue-labels exempt-issue-milestones exempt-milestones exempt-pr-assignees exempt-pr-labels exempt-pr-milestones ignore-issue-updates ignore-pr-updates ignore-updates include-only-assigned labels-to-add-when-unstale labels-to-remove-when-stale labels-to-remove-when-unstale only-issue-labels only-issue-types only-labels only-pr-labels operations-per-run remove-issue-stale-when-updated remove-pr-stale-when-updated remove-stale-when-updated repo-token sort-by stale-issue-label stale-issue-message stale-pr-label stale-pr-message start-date > closed-issues-prs staled-issues-prs
actions/stale@v9 any-of-issue-labels any-of-labels any-of-pr-labels ascending close-issue-label close-issue-message close-issue-reason close-pr-label close-pr-message days-before-close days-before-issue-close days-before-issue-stale days-before-pr-close days-before-pr-stale days-before-stale debug-only delete-branch enable-statistics exempt-all-assignees exempt-all-issue-assignees exempt-all-issue-milestones exempt-all-milestones exempt-all-pr-assignees exempt-all-pr-milestones exempt-assignees exempt-draft-pr exempt-issue-assignees exempt-issue-labels exempt-issue-milestones exempt-milestones exempt-pr-assignees exempt-pr-labels exempt-pr-milestones ignore-issue-updates ignore-pr-updates ignore-updates include-only-assigned labels-to-add-when-unstale labels-to-remove-when-stale labels-to-remove-when-unstale only-issue-labels only-labels only-pr-labels operations-per-run remove-issue-stale-when-updated remove-pr-stale-when-updated remove-stale-when-updated repo-token stale-issue-label stale-issue-message stale-pr-label stale-pr-message start-date > closed-issues-prs staled-issues-prs
actions/upload-artifact@v3-node20 if-no-files-found include-hidden-files name path! retention-days
actions/upload-artifact@v4,v5,v6 compression-level if-no-files-found include-hidden-files name overwrite path! retention-days > artifact-digest artifact-id artifact-url
actions/upload-artifact@v7 archive compression-level if-no-files-found include-hidden-files name overwrite path! retention-days > artifact-digest artifact-id artifact-url
actions/upload-pages-artifact@v1,v2 name path retention-days
actions/upload-pages-artifact@v3,v4 name path retention-days > artifact_id
anthropics/claude-code-action@v1 additional_permissions allowed_bots allowed_non_write_users anthropic_api_key assignee_trigger base_branch bot_id bot_name branch_name_template branch_prefix classify_inline_comments claude_args claude_code_oauth_token display_report exclude_comments_by_actor github_token include_comments_by_actor include_fix_links label_trigger path_to_bun_executable path_to_claude_code_executable plugin_marketplaces plugins prompt settings show_full_output ssh_signing_key track_progress trigger_phrase use_bedrock use_commit_signing use_foundry use_sticky_comment use_vertex > branch_name execution_file github_token session_id structured_output
aws-actions/configure-aws-credentials@v4 audience aws-access-key-id aws-region! aws-secret-access-key aws-session-token disable-retry http-proxy inline-session-policy managed-session-policies mask-aws-account-id output-credentials output-env-credentials retry-max-attempts role-chaining role-duration-seconds role-external-id role-session-name role-skip-session-tagging role-to-assume special-characters-workaround unset-current-credentials use-existing-credentials web-identity-token-file > aws-access-key-id aws-account-id aws-expiration aws-secret-access-key aws-session-token
aws-actions/configure-aws-credentials@v5 action-timeout-s allowed-account-ids audience aws-access-key-id aws-region! aws-secret-access-key aws-session-token disable-retry force-skip-oidc http-proxy inline-session-policy managed-session-policies mask-aws-account-id no-proxy output-credentials output-env-credentials retry-max-attempts role-chaining role-duration-seconds role-external-id role-session-name role-skip-session-tagging role-to-assume special-characters-workaround unset-current-credentials use-existing-credentials web-identity-token-file > aws-access-key-id aws-account-id aws-expiration aws-secret-access-key aws-session-token
aws-actions/configure-aws-credentials@v6 action-timeout-s allowed-account-ids audience aws-access-key-id aws-region! aws-secret-access-key aws-session-token disable-retry force-skip-oidc http-proxy inline-session-policy managed-session-policies mask-aws-account-id no-proxy output-credentials output-env-credentials retry-max-attempts role-chaining role-duration-seconds role-external-id role-session-name role-skip-session-tagging role-to-assume special-characters-workaround transitive-tag-keys unset-current-credentials use-existing-credentials web-identity-token-file > aws-access-key-id aws-account-id aws-expiration aws-secret-access-key aws-session-token
azure/aks-set-context@v4,v5 admin cluster-name! public-fqdn resource-group! resource-type subscription use-kubelogin
Azure/functions-action@v1 app-name! enable-oryx-build package publish-profile remote-build respect-funcignore respect-pom-xml scm-do-build-during-deployment sku slot-name > app-url package-url
azure/login@v2,v3 allow-no-subscriptions audience auth-type client-id creds enable-azpssession environment subscription-id tenant-id
bahmutov/npm-install@v1 cache-key-prefix install-command uselockfile userollingcache working-directory
codecov/codecov-action@v4 codecov_yml_path commit_parent directory disable_file_fixes disable_safe_directory disable_search dry_run env_vars exclude fail_ci_if_error file files flags git_service handle_no_reports_found job_code name network_filter network_prefix os override_branch override_build override_build_url override_commit override_pr plugin plugins report_code root_dir slug token url use_legacy_upload_endpoint use_oidc verbose version working-directory
codecov/codecov-action@v5,v6 base_sha binary codecov_yml_path commit_parent directory disable_file_fixes disable_safe_directory disable_search disable_telem dry_run env_vars exclude fail_ci_if_error files flags force gcov_args gcov_executable gcov_ignore gcov_include git_service handle_no_reports_found job_code name network_filter network_prefix os override_branch override_build override_build_url override_commit override_pr plugins recurse_submodules report_code report_type root_dir run_command skip_validation slug swift_project token url use_legacy_upload_endpoint use_oidc use_pypi verbose version working-directory
dawidd6/action-download-artifact@v10,v11,v12,v13,v14,v15,v16,v17,v18,v19 allow_forks branch check_artifacts commit dry_run event github_token if_no_artifact_found merge_multiple name name_is_regexp path pr ref repo run_id run_number search_artifacts skip_unpack use_unzip workflow workflow_conclusion workflow_search > artifacts dry_run error_message found_artifact
dawidd6/action-download-artifact@v3,v5,v6,v7 allow_forks branch check_artifacts commit dry_run event github_token if_no_artifact_found name name_is_regexp path pr repo run_id run_number search_artifacts skip_unpack workflow workflow_conclusion workflow_search > artifacts dry_run error_message found_artifact
dawidd6/action-download-artifact@v8 allow_forks branch check_artifacts commit dry_run event github_token if_no_artifact_found name name_is_regexp path pr repo run_id run_number search_artifacts skip_unpack use_unzip workflow workflow_conclusion workflow_search > artifacts dry_run error_message found_artifact
dawidd6/action-download-artifact@v9 allow_forks branch check_artifacts commit dry_run event github_token if_no_artifact_found merge_multiple name name_is_regexp path pr repo run_id run_number search_artifacts skip_unpack use_unzip workflow workflow_conclusion workflow_search > artifacts dry_run error_message found_artifact
dawidd6/action-send-mail@v1 body! content_type from! password! server_address! server_port! subject! to! username!
dawidd6/action-send-mail@v10,v5,v6,v7,v8,v9 attachments bcc body cc connection_url convert_markdown envelope_from envelope_to from! html_body ignore_cert in_reply_to nodemailerdebug nodemailerlog password priority reply_to secure server_address server_port subject! to username
dawidd6/action-send-mail@v11,v12,v13,v14,v15,v16 attachments bcc body cc connection_url convert_markdown envelope_from envelope_to from! headers html_body ignore_cert in_reply_to nodemailerdebug nodemailerlog password priority reply_to secure server_address server_port subject! to username
dawidd6/action-send-mail@v3,v4 attachments bcc body cc connection_url convert_markdown from! html_body ignore_cert in_reply_to nodemailerdebug nodemailerlog password priority reply_to secure server_address server_port subject! to username
dessant/lock-threads@v5,v6 add-discussion-labels add-issue-labels add-pr-labels discussion-comment discussion-inactive-days exclude-any-discussion-labels exclude-any-issue-labels exclude-any-pr-labels exclude-discussion-closed-after exclude-discussion-closed-before exclude-discussion-closed-between exclude-discussion-created-after exclude-discussion-created-before exclude-discussion-created-between exclude-issue-closed-after exclude-issue-closed-before exclude-issue-closed-between exclude-issue-created-after exclude-issue-created-before exclude-issue-created-between exclude-pr-closed-after exclude-pr-closed-before exclude-pr-closed-between exclude-pr-created-after exclude-pr-created-before exclude-pr-created-between github-token include-all-discussion-labels include-all-issue-labels include-all-pr-labels include-any-discussion-labels include-any-issue-labels include-any-pr-labels issue-comment issue-inactive-days issue-lock-reason log-output pr-comment pr-inactive-days pr-lock-reason process-only remove-discussion-labels remove-issue-labels remove-pr-labels > discussions issues prs
docker/build-push-action@v1 add_git_labels always_pull build_args cache_froms dockerfile labels password path push registry repository!~ tag_with_ref tag_with_sha tags target username
docker/build-push-action@v5 add-hosts allow annotations attests build-args build-contexts builder cache-from cache-to cgroup-parent context file github-token labels load network no-cache no-cache-filters outputs platforms provenance pull push sbom secret-envs secret-files secrets shm-size ssh tags target ulimit > digest imageid metadata
docker/build-push-action@v6,v7 add-hosts allow annotations attests build-args build-contexts builder cache-from cache-to call cgroup-parent context file github-token labels load network no-cache no-cache-filters outputs platforms provenance pull push sbom secret-envs secret-files secrets shm-size ssh tags target ulimit > digest imageid metadata
docker/login-action@v3,v4 ecr logout password registry registry-auth scope username
docker/metadata-action@v5,v6 annotations bake-target context flavor github-token images labels sep-annotations sep-labels sep-tags tags > annotations bake-file bake-file-annotations bake-file-labels bake-file-tags json labels tag-names tags version
docker/setup-buildx-action@v3 append buildkitd-config buildkitd-config-inline buildkitd-flags cache-binary cleanup config~ config-inline~ driver driver-opts endpoint install~ keep-state name platforms use version > driver endpoint flags name nodes platforms status
docker/setup-buildx-action@v4 append buildkitd-config buildkitd-config-inline buildkitd-flags cache-binary cleanup driver driver-opts endpoint keep-state name platforms use version > driver endpoint flags name nodes platforms status
docker/setup-qemu-action@v3,v4 cache-image image platforms > platforms
dorny/paths-filter@v3,v4 base filters! initial-fetch-depth list-files predicate-quantifier ref token working-directory > *
dtolnay/rust-toolchain@beta,nightly,stable components target targets toolchain > cachekey name
EnricoMi/publish-unit-test-result-action@v1 check_name check_run_annotations check_run_annotations_branch comment_mode comment_on_pr comment_title commit compare_to_earlier_commit deduplicate_classes_by_file_name event_file event_name fail_on files! github_retries github_token hide_comments ignore_runs job_summary json_file json_thousands_separator pull_request_build report_individual_runs seconds_between_github_reads seconds_between_github_writes test_changes_limit time_unit > json
EnricoMi/publish-unit-test-result-action@v2 action_fail action_fail_on_inconclusive check_name check_run check_run_annotations check_run_annotations_branch comment_mode comment_title commit compare_to_earlier_commit deduplicate_classes_by_file_name event_file event_name fail_on files github_retries github_token github_token_actor~ ignore_runs job_summary json_file json_suite_details json_test_case_results json_thousands_separator junit_files~ large_files nunit_files~ pull_request_build report_individual_runs report_suite_logs search_pull_requests secondary_rate_limit_wait_seconds seconds_between_github_reads seconds_between_github_writes ssl_verify test_changes_limit test_file_prefix time_unit trx_files~ xunit_files~ > json
erlef/setup-beam@v1 disable_problem_matchers elixir-version github-token gleam-version hexpm-mirrors install-hex install-rebar otp-architecture otp-version rebar3-version version-file version-type > elixir-version gleam-version otp-version rebar3-version setup-beam-version
game-ci/unity-builder@v4 allowdirtybuild androidexporttype androidkeyaliasname androidkeyaliaspass androidkeystorebase64 androidkeystorename androidkeystorepass androidsymboltype androidtargetsdkversion androidversioncode awsstackname buildmethod buildname buildprofile buildspath cachekey cacheunityinstallationonmac chownfilesto containercpu containerhookfiles containermemory containerregistryimageversion containerregistryrepository customcommandhooks customhookfiles customimage customjob customparameters dockercpulimit dockerisolationmode dockermemorylimit dockerworkspacepath enablegpu githubowner gitprivatetoken kubeconfig kubestorageclass kubevolume kubevolumesize manualexit postbuildsteps prebuildsteps projectpath providerstrategy readinputfromoverridelist readinputoverridecommand runashostuser skipactivation sshagent sshpublickeysdirectorypath targetplatform unityhubversiononmac unitylicensingserver unityversion version versioning watchtoend > androidversioncode buildversion engineexitcode volume
github/codeql-action/analyze@v3,v4 add-snippets~ category check_name checkout_path cleanup-level expect-error matrix output post-processed-sarif-path ram ref sha skip-queries threads token upload upload-database wait-for-processing > db-locations sarif-id sarif-output
github/codeql-action/autobuild@v3,v4 matrix token working-directory
github/codeql-action/init@v3,v4 analysis-kinds build-mode check-run-id config config-file db-location debug debug-artifact-name debug-database-name dependency-caching external-repository-token languages matrix packs quality-queries queries ram registries setup-python-dependencies source-root threads token tools trap-caching > codeql-path codeql-version
github/super-linter@v3,v4,v5,v6,v7
golangci/golangci-lint-action@v4 args github-token install-mode only-new-issues skip-build-cache skip-cache skip-pkg-cache version working-directory
golangci/golangci-lint-action@v5 annotations args cache-invalidation-interval github-token install-mode only-new-issues skip-cache skip-save-cache version working-directory
golangci/golangci-lint-action@v6,v7,v8 args cache-invalidation-interval github-token install-mode only-new-issues problem-matchers skip-cache skip-save-cache verify version working-directory
golangci/golangci-lint-action@v9 args cache-invalidation-interval debug experimental github-token install-mode install-only only-new-issues problem-matchers skip-cache skip-save-cache verify version version-file working-directory
google-github-actions/auth@v2 access_token_lifetime access_token_scopes access_token_subject audience backoff~ backoff_limit~ cleanup_credentials create_credentials_file credentials_json delegates export_environment_variables id_token_audience id_token_include_email project_id request_reason retries~ service_account token_format universe workload_identity_provider > access_token auth_token credentials_file_path id_token project_id
google-github-actions/auth@v3 access_token_lifetime access_token_scopes access_token_subject audience cleanup_credentials create_credentials_file credentials_json delegates export_environment_variables id_token_audience id_token_include_email project_id request_reason service_account token_format universe workload_identity_provider > access_token auth_token credentials_file_path id_token project_id
google-github-actions/get-secretmanager-secrets@v2,v3 encoding export_to_environment min_mask_length secrets! universe > *
google-github-actions/run-gemini-cli@v0 extensions gcp_access_token_scopes gcp_location gcp_project_id gcp_service_account gcp_token_format gcp_workload_identity_provider gemini_api_key gemini_cli_version gemini_debug gemini_model google_api_key prompt settings upload_artifacts use_gemini_code_assist use_pnpm use_vertex_ai workflow_name > error summary
google-github-actions/setup-gcloud@v2 install_components project_id skip_install skip_tool_cache version > version
google-github-actions/setup-gcloud@v3 cache install_components project_id skip_install version > version
google-github-actions/upload-cloud-storage@v2,v3 concurrency destination! gcloudignore_path glob gzip headers parent path! predefinedacl process_gcloudignore project_id resumable universe > uploaded
goreleaser/goreleaser-action@v5,v6,v7 args distribution install-only version workdir > artifacts metadata
gradle/wrapper-validation-action@v2,v3 allow-checksums allow-snapshots min-wrapper-count > failed-wrapper
JamesIves/github-pages-deploy-action@v4 attempt-limit branch clean clean-exclude commit-message dry-run folder! force git-config-email git-config-name repository-name silent single-commit ssh-key tag target-folder token > deployment-status
microsoft/playwright-github-action@v1
mikepenz/release-changelog-builder-action@v4 baseurl cache commitmode configuration configurationjson exportcache exportonly failonerror fetchreleaseinformation fetchreviewers fetchreviews fetchviacommits fromtag ignoreprereleases includeopen outputfile owner path platform repo token totag > cache categorized_prs changelog failed fromtag open_prs owner pull_requests repo totag uncategorized_prs
mikepenz/release-changelog-builder-action@v5 baseurl cache commitmode configuration configurationjson exportcache exportonly failonerror fetchreleaseinformation fetchreviewers fetchreviews fetchviacommits fromtag ignoreprereleases includeopen mode offlinemode outputfile owner path platform repo token totag > cache categorized_prs changelog failed fromtag open_prs owner pull_requests repo totag uncategorized_prs
mikepenz/release-changelog-builder-action@v6 baseurl cache commitmode configuration configurationjson exportcache exportonly failonerror fetchreleaseinformation fetchreviewers fetchreviews fetchviacommits fromtag ignoreprereleases includeonlypaths includeopen mode offlinemode outputfile owner path platform repo token totag > cache categorized_prs changelog contributors failed fromtag open_prs owner pull_requests repo totag uncategorized_prs
msys2/setup-msys2@v2 cache install location msystem pacboy path-type platform-check-severity release update > msys2-location
ncipollo/release-action@v1 allowupdates artifact~ artifactcontenttype artifacterrorsfailbuild artifacts body bodyfile commit discussioncategory draft generatereleasenotes generatereleasenotesprevioustag immutablecreate makelatest name omitbody omitbodyduringupdate omitdraftduringupdate omitname omitnameduringupdate omitprereleaseduringupdate owner prerelease removeartifacts replacesartifacts repo skipifreleaseexists tag token updateonlyunreleased > assets html_url id tarball_url upload_url zipball_url
nwtgck/actions-netlify@v3 alias deploy-message enable-commit-comment enable-commit-status enable-github-deployment enable-pull-request-comment fails-without-credentials functions-dir github-deployment-description github-deployment-environment github-token netlify-config-path overwrites-pull-request-comment production-branch production-deploy publish-dir! > deploy-url
octokit/graphql-action@v2.x,v3.x mediatype query! variables > data
octokit/request-action@v2.x,v3.x * > data headers status
openai/codex-action@v1 allow-bots allow-users codex-args codex-home codex-user codex-version effort model openai-api-key output-file output-schema output-schema-file prompt prompt-file responses-api-endpoint safety-strategy sandbox working-directory > final-message
peaceiris/actions-gh-pages@v2 commitmessage emptycommits forceorphan keepfiles tagmessage tagname tagoverwrite useremail username
peaceiris/actions-gh-pages@v4 allow_empty_commit cname commit_message deploy_key destination_dir disable_nojekyll enable_jekyll exclude_assets external_repository force_orphan full_commit_message github_token keep_files personal_token publish_branch publish_dir tag_message tag_name user_email user_name
peaceiris/actions-hugo@v3 extended hugo-version
peter-evans/create-or-update-comment@v4,v5 append-separator body body-file body-path comment-id edit-mode issue-number reactions reactions-edit-mode repository token > comment-id
peter-evans/create-pull-request@v6 add-paths assignees author base body body-path branch branch-suffix commit-message committer delete-branch draft git-token labels milestone path push-to-fork reviewers signoff team-reviewers title token > pull-request-branch pull-request-head-sha pull-request-number pull-request-operation pull-request-url
peter-evans/create-pull-request@v7,v8 add-paths assignees author base body body-path branch branch-suffix branch-token commit-message committer delete-branch draft labels maintainer-can-modify milestone path push-to-fork reviewers sign-commits signoff team-reviewers title token > pull-request-branch pull-request-head-sha pull-request-number pull-request-operation pull-request-url
preactjs/compressed-size-action@v2 build-script clean-script collapse-unchanged comment-key compression cwd exclude install-script minimum-change-threshold omit-unchanged pattern repo-token show-total sort-by strip-hash use-check
preactjs/compressed-size-action@v3 build-script! clean-script collapse-unchanged comment-key compression cwd exclude install-script minimum-change-threshold omit-unchanged pattern repo-token show-total sort-by strip-hash use-check
pulumi/actions@v1 command!
pulumi/actions@v5 always-include-summary cloud-url color command comment-on-pr comment-on-pr-number comment-on-summary config-map diff edit-pr-comment exclude-protected expect-no-changes github-token message parallel plan policypackconfigs policypacks pulumi-version pulumi-version-file refresh remove replace secrets-provider stack-name suppress-outputs suppress-progress target target-dependents upsert work-dir > output
pulumi/actions@v6 always-include-summary cloud-url color command comment-on-pr comment-on-pr-number comment-on-summary config-map continue-on-error debug diff edit-pr-comment exclude exclude-dependents exclude-protected expect-no-changes github-token log-flow log-verbosity message parallel plan policypackconfigs policypacks pulumi-version pulumi-version-file refresh remove replace secrets-provider stack-name suppress-outputs suppress-progress target target-dependents upsert work-dir > output
pypa/gh-action-pypi-publish@release/v1 attestations packages-dir packages_dir~ password print-hash print_hash~ repository-url repository_url~ skip-existing skip_existing~ user verbose verify-metadata verify_metadata~
ReactiveCircus/android-emulator-runner@v2 api-level! arch avd-name channel cmake cores disable-animations disable-linux-hw-accel disable-spellchecker disk-size emulator-boot-timeout emulator-build emulator-options emulator-port enable-hw-keyboard force-avd-creation heap-size ndk pre-emulator-launch-script profile ram-size script! sdcard-path-or-size system-image-api-level target working-directory
release-drafter/release-drafter@v6 commitish config-name disable-autolabeler disable-releaser footer header include-pre-releases initial-commits-since latest name prerelease prerelease-identifier publish tag version > body html_url id major_version minor_version name patch_version resolved_version tag_name upload_url
release-drafter/release-drafter@v7 commitish config-name dry-run filter-by-range footer header include-pre-releases initial-commits-since latest name prerelease prerelease-identifier publish tag token version > body html_url id major_version minor_version name patch_version resolved_version tag_name upload_url
reviewdog/action-actionlint@v1 actionlint_flags fail_level fail_on_error~ filter_mode github_token level reporter reviewdog_flags tool_name
reviewdog/action-eslint@v1 eslint_flags fail_level fail_on_error~ filter_mode github_token level node_options reporter reviewdog_flags tool_name workdir
reviewdog/action-golangci-lint@v1 fail_on_error filter_mode github_token golangci_lint_flags level reporter reviewdog_flags tool_name workdir
reviewdog/action-golangci-lint@v2 cache fail_level fail_on_error~ filter_mode github_token go_version go_version_file golangci_lint_flags golangci_lint_version level reporter reviewdog_flags reviewdog_version tool_name workdir
reviewdog/action-hadolint@v1 exclude fail_level fail_on_error~ filter_mode github_token hadolint_flags hadolint_ignore include level reporter reviewdog_flags tool_name
reviewdog/action-misspell@v1 exclude fail_level fail_on_error~ filter_mode github_token ignore level locale path pattern reporter
reviewdog/action-rubocop@v1 fail_on_error filter_mode github_token! level reporter reviewdog_flags rubocop_extensions rubocop_flags rubocop_version skip_install tool_name use_bundler workdir
reviewdog/action-rubocop@v2 fail_level fail_on_error~ filter_mode github_token level only_changed reporter reviewdog_flags rubocop_extensions rubocop_flags rubocop_version skip_install tool_name use_bundler workdir
reviewdog/action-shellcheck@v1 check_all_files_with_shebangs exclude fail_level fail_on_error~ filter_mode github_token level path pattern reporter reviewdog_flags shellcheck_flags
reviewdog/action-tflint@v1 fail_level fail_on_error~ filter_mode flags github_token level reporter tflint_config tflint_init tflint_rulesets tflint_target_dir tflint_version working_directory > reviewdog-return-code tflint-return-code
rhysd/action-setup-vim@v1 configure-args neovim token version > executable vim-dir
ridedott/merge-me-action@v2 enable_github_api_preview enabled_for_manual_changes github_login github_token! maximum_retries merge_method preset
rtCamp/action-slack-notify@v2
ruby/setup-ruby@v1 bundler bundler-cache cache-version ruby-version rubygems self-hosted token windows-toolchain working-directory > ruby-prefix
SamKirkland/FTP-Deploy-Action@v4.3.6 dangerous-clean-slate dry-run exclude local-dir log-level password! port protocol security server! server-dir state-name timeout username!
shivammathur/setup-php@v2 coverage extensions github-token ini-file ini-values php-version php-version-file tools > php-version
softprops/action-gh-release@v2 append_body body body_path discussion_category_name draft fail_on_unmatched_files files generate_release_notes make_latest name overwrite_files prerelease preserve_order previous_tag repository tag_name target_commitish token working_directory > assets id upload_url url
subosito/flutter-action@v2 architecture cache cache-key cache-path channel dry-run flutter-version flutter-version-file git-source pub-cache pub-cache-key pub-cache-path > architecture cache-hit cache-key cache-path channel git_source pub-cache-hit pub-cache-key pub-cache-path version
Swatinem/rust-cache@v2 add-job-id-key add-rust-environment-hash-key cache-all-crates cache-bin cache-directories cache-on-failure cache-provider cache-targets cache-workspace-crates cmd-format env-vars key lookup-only prefix-key save-if shared-key workspaces > cache-hit
treosh/lighthouse-ci-action@v11,v12 artifactname basicauthpassword basicauthusername budgetpath configpath runs serverbaseurl servertoken temporarypublicstorage uploadartifacts uploadextraargs urls > assertionresults links resultspath
`;
var OUTDATED_ACTIONS = `
8398a7/action-slack@v1,v2
actions-cool/issues-helper@v1,v2
actions-rs/audit-check@v1
actions-rs/cargo@v1
actions-rs/clippy-check@v1
actions-rs/toolchain@v1
actions/cache@v1,v2,v3
actions/checkout@v1,v2,v3
actions/configure-pages@v1,v2,v3
actions/delete-package-versions@v1,v2,v3,v4
actions/dependency-review-action@v3
actions/deploy-pages@v1,v2
actions/download-artifact@v1,v2,v3
actions/github-script@v1,v2,v3,v4,v5,v6
actions/labeler@v2,v3,v4
actions/setup-dotnet@v1,v2,v3
actions/setup-go@v1,v2,v3,v4
actions/setup-java@v1,v2,v3
actions/setup-node@v1,v2,v3
actions/setup-python@v1,v2,v3,v4
actions/stale@v1,v2,v3,v4,v5,v6,v7,v8
actions/upload-artifact@v1,v2,v3
aws-actions/configure-aws-credentials@v1,v2,v3
azure/aks-set-context@v1,v2,v3
Azure/container-scan@v0
azure/login@v1
codecov/codecov-action@v1,v2,v3
dawidd6/action-download-artifact@v2
dawidd6/action-send-mail@v2
dessant/lock-threads@v2,v3,v4
docker/build-push-action@v2,v3,v4
docker/login-action@v1,v2
docker/metadata-action@v1,v2,v3,v4
docker/setup-buildx-action@v1,v2
docker/setup-qemu-action@v1,v2
dorny/paths-filter@v1,v2
enriikke/gatsby-gh-pages-action@v2
game-ci/unity-builder@v2,v3
github/codeql-action/analyze@v1,v2
github/codeql-action/autobuild@v1,v2
github/codeql-action/init@v1,v2
githubocto/flat@v1,v2,v3
golangci/golangci-lint-action@v1,v2,v3
google-github-actions/auth@v1
google-github-actions/get-secretmanager-secrets@v1
google-github-actions/setup-gcloud@v1
google-github-actions/upload-cloud-storage@v1
goreleaser/goreleaser-action@v1,v2,v3,v4
gradle/wrapper-validation-action@v1
haskell/actions/setup@v1,v2
JamesIves/github-pages-deploy-action@releases/v3
marvinpinto/action-automatic-releases@latest
mikepenz/release-changelog-builder-action@v1,v2,v3
msys2/setup-msys2@v1
nwtgck/actions-netlify@v1,v2
octokit/request-action@v1.x
peaceiris/actions-gh-pages@v3
peter-evans/create-or-update-comment@v3
peter-evans/create-pull-request@v1,v2,v3,v4,v5
preactjs/compressed-size-action@v1
pulumi/actions@v2,v3,v4
ReactiveCircus/android-emulator-runner@v1
release-drafter/release-drafter@v5
ridedott/merge-me-action@v1
shivammathur/setup-php@v1
softprops/action-gh-release@v1
Swatinem/rust-cache@v1
treosh/lighthouse-ci-action@v1,v10,v2,v3,v7,v8,v9
wearerequired/lint-action@v1,v2
`;

// packages/iac/src/rules/workflow/facts/action-metadata.ts
var listed;
var outdated;
var read = /* @__PURE__ */ new Map();
function metadataOf(spec) {
  const known = read.get(spec);
  if (known) return known;
  listed ??= new Map(
    [...linesOf(LISTED_ACTIONS)].flatMap(
      ({ specs, rest }) => specs.map((each) => [each, rest])
    )
  );
  const line2 = listed.get(spec);
  if (line2 === void 0) return void 0;
  const metadata = parse(line2);
  read.set(spec, metadata);
  return metadata;
}
function isOutdated(spec) {
  outdated ??= new Set([...linesOf(OUTDATED_ACTIONS)].flatMap(({ specs }) => specs));
  return outdated.has(spec);
}
function* linesOf(table) {
  for (const line2 of table.trim().split("\n")) {
    const [head = "", ...rest] = line2.split(" ");
    const at = head.indexOf("@");
    const action2 = head.slice(0, at);
    yield {
      specs: head.slice(at + 1).split(",").map((ref) => `${action2}@${ref}`),
      rest: rest.join(" ")
    };
  }
}
function parse(line2) {
  const [inputs2 = "", outputs = ""] = line2.split(">");
  const names2 = words(outputs);
  return {
    inputs: inputs2.trim() === "*" ? void 0 : new Map(words(inputs2).map(parseInput)),
    outputs: new Set(names2.filter((name) => name !== "*")),
    hasOtherOutputs: names2.includes("*")
  };
}
function parseInput(word3) {
  return [
    word3.replace(/[!~]+$/, ""),
    { isRequired: word3.includes("!"), isDeprecated: word3.includes("~") }
  ];
}
function words(text2) {
  return text2.split(" ").filter(Boolean);
}

// packages/iac/src/model/workflow/shape/core-schema.ts
function isBoolean(value) {
  return isPlain(value) && /^(?:true|True|TRUE|false|False|FALSE)$/.test(value.text);
}
function isInteger(value) {
  return isPlain(value) && /^[-+]?\d+$/.test(value.text);
}
function isDecimal(value) {
  return isPlain(value) && /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(value.text);
}
function isNull(value) {
  return value instanceof Scalar && value.isNull;
}
function isPlain(value) {
  return value instanceof Scalar && value.style === "plain";
}
function isOneExpression(value) {
  if (!(value instanceof Scalar)) return false;
  const text2 = value.text.trim();
  return text2.startsWith("${{") && text2.endsWith("}}") && !text2.includes("${{", 3);
}
function holdsExpression(text2) {
  const start = text2.indexOf("${{");
  return start >= 0 && start < text2.indexOf("}}");
}

// packages/iac/src/model/workflow/shape/reading.ts
var Reading = class {
  problems = [];
  templates = [];
  /** A problem with a value as a whole. */
  refuse(value, what) {
    this.problems.push({
      flaw: "invalid-value",
      at: siteOf(value),
      message: `${placeOf(value)} ${what}`
    });
  }
  /** A problem with the key under which a value stands. */
  refuseKey(flaw, value, what) {
    this.problems.push({ flaw, at: keyOf2(value), message: what });
  }
  addTemplate(scalar, place, demand, scope) {
    if (demand === "condition" || scalar.text.includes("${{"))
      this.templates.push({ scalar, place, demand, scope });
  }
};
function placeOf(value) {
  return value.path === "" ? "The workflow" : value.path;
}
function keyOf2(value) {
  const { source, keyStart, keyEnd, path } = value;
  return keyStart < 0 ? siteOf(value) : { location: source.location(keyStart, keyEnd), path, isUnknown: false };
}
function siteOf({ location, path }) {
  return { location, path, isUnknown: false };
}

// packages/iac/src/model/workflow/shape/shapes.ts
function text(place, options = {}) {
  return (value, reading, scope) => {
    if (!(value instanceof Scalar)) reading.refuse(value, "must be text");
    else if (value.text === "" && !options.mayBeEmpty) reading.refuse(value, "is empty");
    else reading.addTemplate(value, place, options.demand ?? "text", scope);
  };
}
var word = (value, reading) => {
  if (!(value instanceof Scalar)) reading.refuse(value, "must be text");
  else if (value.text === "") reading.refuse(value, "is empty");
};
function oneOf(words2) {
  return (value, reading) => {
    if (!(value instanceof Scalar) || !words2.includes(value.text))
      reading.refuse(value, `must be one of ${words2.join(", ")}`);
  };
}
function expression(place, demand, otherwise) {
  return (value, reading, scope) => {
    if (value instanceof Scalar && isOneExpression(value))
      reading.addTemplate(value, place, demand, scope);
    else reading.refuse(value, `must be ${otherwise} or one expression`);
  };
}
function flag(place) {
  const computed = expression(place, "boolean", "true or false");
  return (value, reading, scope) => {
    if (!isBoolean(value)) computed(value, reading, scope);
  };
}
function positiveNumber(place, isWhole) {
  const computed = expression(place, "number", isWhole ? "a whole number" : "a number");
  return (value, reading, scope) => {
    if (!(isWhole ? isInteger(value) : isDecimal(value))) computed(value, reading, scope);
    else if (Number(value.string) <= 0) reading.refuse(value, "must be more than zero");
  };
}
function list(item, options = {}) {
  return (value, reading, scope) => {
    if (!value.isSequence) reading.refuse(value, "must be a list");
    else if (value.items.length === 0 && !options.mayBeEmpty)
      reading.refuse(value, "is an empty list");
    else for (const each of value.items) item(each, reading, scope);
  };
}
function texts(place) {
  const one = text(place);
  return scalarOr(one, list(one));
}
function scalarOr(scalar, other) {
  return (value, reading, scope) => {
    (value instanceof Scalar ? scalar : other)(value, reading, scope);
  };
}
function computedOr(place, demand, written) {
  return (value, reading, scope) => {
    if (value instanceof Scalar && isOneExpression(value))
      reading.addTemplate(value, place, demand, scope);
    else written(value, reading, scope);
  };
}
function mapping(options) {
  const { others, required = [], mayBeEmpty = false, ignoresCase = false, names: names2 } = options;
  const shapes = new Map(Object.entries(options.keys ?? {}));
  return (value, reading, scope) => {
    if (!value.isMapping) {
      if (!isNull(value)) reading.refuse(value, "must be a mapping");
      else if (!mayBeEmpty) reading.refuse(value, "is empty");
    } else {
      eachEntry(value, reading, ignoresCase, (key, entry2, written) => {
        const name = names2 === void 0 ? void 0 : keyOf(entry2);
        if (name) reading.addTemplate(name, names2 ?? "", "text", scope);
        const shape = shapes.get(key) ?? others;
        if (shape) shape(entry2, reading, scope);
        else reading.refuseKey("unknown-key", entry2, unknownKey(value, written, shapes));
      });
      if (value.keys.length === 0 && !mayBeEmpty) reading.refuse(value, "is empty");
    }
    for (const key of required)
      if (!value.keys.includes(key))
        reading.refuseKey("missing-key", value, `${placeOf(value)} has no "${key}"`);
  };
}
function eachEntry(value, reading, ignoresCase, take) {
  const seen = /* @__PURE__ */ new Map();
  for (const [index, written] of value.keys.entries()) {
    const entry2 = value.values[index];
    if (!entry2) continue;
    const key = ignoresCase ? written.toLowerCase() : written;
    const first = seen.get(key);
    if (written === "<<")
      reading.refuseKey(
        "unknown-key",
        entry2,
        `${placeOf(value)} merges with "<<", which GitHub does not do`
      );
    else if (first) reading.refuseKey("duplicate-key", entry2, repeated(value, written, first));
    else {
      if (written === "")
        reading.refuseKey("invalid-value", entry2, `${placeOf(value)} has a key without a name`);
      seen.set(key, entry2);
      take(key, entry2, written);
    }
  }
}
function repeated(value, written, first) {
  return `${placeOf(value)} has "${written}" twice: it stands in line ${keyOf2(first).location.startLine} already`;
}
function unknownKey(value, written, shapes) {
  const known = shapes.size > 0 && shapes.size <= 8 ? `; it knows ${[...shapes.keys()].join(", ")}` : "";
  return `${placeOf(value)} has the key "${written}", which GitHub does not know there${known}`;
}

// packages/iac/src/model/workflow/shape/matrix-shape.ts
var PLACE = "jobs.<job_id>.strategy";
var MAX_VISITS = 5e3;
var MAX_DEPTH = 50;
function anything() {
  let visits = 0;
  let depth = 0;
  const visit = (value, reading, scope) => {
    if (++visits > MAX_VISITS || depth === MAX_DEPTH) return;
    depth++;
    if (value instanceof Scalar) reading.addTemplate(value, PLACE, "any", scope);
    for (const item of value.items) visit(item, reading, scope);
    if (value.isMapping)
      eachEntry(value, reading, true, (_key, entry2) => {
        visit(entry2, reading, scope);
      });
    depth--;
  };
  return visit;
}
function combinations(whole, one, value) {
  return scalarOr(
    expression(PLACE, whole, "a list of combinations"),
    list(
      scalarOr(
        expression(PLACE, one, "a combination"),
        mapping({ ignoresCase: true, others: value })
      )
    )
  );
}
var matrix = (node, reading, scope) => {
  const value = anything();
  scalarOr(
    expression(PLACE, "object", "a matrix"),
    mapping({
      ignoresCase: true,
      keys: {
        include: combinations("any", "any", value),
        exclude: combinations("array", "object", value)
      },
      others: scalarOr(expression(PLACE, "array", "a list of values"), list(value))
    })
  )(node, reading, scope);
};
var strategy = mapping({
  keys: { matrix, "fail-fast": flag(PLACE), "max-parallel": positiveNumber(PLACE, true) }
});

// packages/iac/src/model/workflow/shape/settings-shape.ts
function environmentVariables(place) {
  return scalarOr(
    expression(place, "object", "a mapping"),
    mapping({ ignoresCase: true, names: place, others: text(place, { mayBeEmpty: true }) })
  );
}
var permissions = scalarOr(
  word,
  mapping({ mayBeEmpty: true, ignoresCase: true, others: word })
);
function defaults(place) {
  return mapping({
    required: ["run"],
    keys: { run: mapping({ keys: { shell: text(place), "working-directory": text(place) } }) }
  });
}
function concurrency(place) {
  return scalarOr(
    text(place),
    mapping({
      required: ["group"],
      keys: { group: text(place), "cancel-in-progress": flag(place) }
    })
  );
}
var ENVIRONMENT = "jobs.<job_id>.environment";
var deploymentEnvironment = scalarOr(
  text(ENVIRONMENT),
  mapping({
    required: ["name"],
    keys: {
      name: text(ENVIRONMENT),
      url: text(`${ENVIRONMENT}.url`),
      deployment: flag(ENVIRONMENT)
    }
  })
);
function containerKeys(own, nested) {
  return {
    image: text(own),
    credentials: computedOr(
      `${nested}.credentials`,
      "object",
      mapping({
        required: ["username", "password"],
        keys: { username: text(`${nested}.credentials`), password: text(`${nested}.credentials`) }
      })
    ),
    env: environmentVariables(`${nested}.env.<env_id>`),
    ports: list(text(own), { mayBeEmpty: true }),
    volumes: list(text(own), { mayBeEmpty: true }),
    options: text(own, { mayBeEmpty: true })
  };
}
var CONTAINER = "jobs.<job_id>.container";
var SERVICES = "jobs.<job_id>.services";
var container = scalarOr(
  text(CONTAINER),
  mapping({ required: ["image"], keys: containerKeys(CONTAINER, CONTAINER) })
);
var service = scalarOr(
  text(SERVICES),
  mapping({
    required: ["image"],
    keys: {
      ...containerKeys(SERVICES, `${SERVICES}.<service_id>`),
      command: text(SERVICES, { mayBeEmpty: true }),
      entrypoint: text(SERVICES, { mayBeEmpty: true })
    }
  })
);
var services = computedOr(
  SERVICES,
  "object",
  mapping({ ignoresCase: true, others: service })
);
var snapshot = scalarOr(
  word,
  mapping({
    required: ["image-name"],
    keys: {
      "image-name": word,
      version: word,
      if: text("jobs.<job_id>.snapshot.if", { demand: "condition" })
    }
  })
);

// packages/iac/src/model/workflow/shape/step-shape.ts
var IN_STEP = "jobs.<job_id>.steps";
var WITH = `${IN_STEP}.with`;
var every = {
  id: text(""),
  if: text(`${IN_STEP}.if`, { demand: "condition" }),
  name: text(`${IN_STEP}.name`, { mayBeEmpty: true }),
  env: environmentVariables(`${IN_STEP}.env`),
  "continue-on-error": flag(`${IN_STEP}.continue-on-error`),
  "timeout-minutes": positiveNumber(`${IN_STEP}.timeout-minutes`, false)
};
var script = mapping({
  keys: {
    ...every,
    run: text(`${IN_STEP}.run`),
    shell: text(""),
    "working-directory": text(`${IN_STEP}.working-directory`)
  }
});
var inputs = text(WITH, { mayBeEmpty: true });
var action = mapping({
  keys: { ...every, uses: text(""), with: mapping({ ignoresCase: true, others: inputs }) }
});
var dockerAction = mapping({
  keys: {
    ...every,
    uses: text(""),
    with: mapping({ ignoresCase: true, keys: { entrypoint: text(WITH) }, others: inputs })
  }
});
var neither = mapping({ keys: every, others: () => void 0 });
var step = (value, reading, scope) => {
  const what = value.keys.filter((key) => key === "run" || key === "uses").at(-1);
  shapeOf(what, value)(value, reading, scope);
  if (what === void 0 && value.isMapping)
    reading.refuseKey("missing-key", value, `${value.path} has neither "run" nor "uses"`);
};
function shapeOf(what, value) {
  if (what === "run") return script;
  if (what !== "uses") return neither;
  return value.get("uses").string?.startsWith("docker://") ? dockerAction : action;
}

// packages/iac/src/model/workflow/shape/job-shape.ts
var JOB = "jobs.<job_id>";
var RUNS_ON = `${JOB}.runs-on`;
var labels = computedOr(RUNS_ON, "labels", texts(RUNS_ON));
var runsOn = computedOr(RUNS_ON, "labels", (value, reading, scope) => {
  const shape = value.isMapping ? mapping({ keys: { labels, group: text(RUNS_ON) } }) : labels;
  shape(value, reading, scope);
});
var passedSecrets = scalarOr(
  (value, reading) => {
    if (value.string !== "inherit") reading.refuse(value, 'must be a mapping or "inherit"');
  },
  mapping({ ignoresCase: true, others: text(`${JOB}.secrets.<secrets_id>`, { mayBeEmpty: true }) })
);
var steps = (value, reading, scope) => {
  let count = 0;
  list((item) => {
    step(item, reading, { ...scope, steps: count++ });
  })(value, reading, scope);
};
function afterwards(shape) {
  return (value, reading, scope) => {
    shape(value, reading, { ...scope, steps: Infinity });
  };
}
var everyJob = {
  name: text(`${JOB}.name`, { mayBeEmpty: true }),
  needs: texts(""),
  permissions,
  concurrency: concurrency(`${JOB}.concurrency`),
  if: text(`${JOB}.if`, { demand: "condition" }),
  strategy,
  services,
  snapshot
};
var jobWithSteps = {
  "runs-on": runsOn,
  environment: afterwards(deploymentEnvironment),
  outputs: afterwards(
    mapping({
      ignoresCase: true,
      others: text(`${JOB}.outputs.<output_id>`, { mayBeEmpty: true })
    })
  ),
  env: environmentVariables(`${JOB}.env`),
  defaults: defaults(`${JOB}.defaults.run`),
  steps,
  "timeout-minutes": positiveNumber(`${JOB}.timeout-minutes`, false),
  "continue-on-error": flag(`${JOB}.continue-on-error`),
  container
};
var call = {
  uses: text(""),
  with: mapping({ ignoresCase: true, others: text(`${JOB}.with.<with_id>`, { mayBeEmpty: true }) }),
  secrets: passedSecrets
};
var settings = mapping({ keys: { ...everyJob, ...jobWithSteps, ...call } });
var job = (value, reading) => {
  const scope = { job: value };
  settings(value, reading, scope);
  if (value.isMapping || value instanceof Scalar) checkKeys(value, reading);
};
function checkKeys(value, reading) {
  const has = (key) => value.keys.includes(key);
  const isCall = has("uses");
  const foreign = Object.keys(isCall ? jobWithSteps : call).filter(
    (key) => key !== "uses" && has(key)
  );
  const missing = isCall ? [] : ["runs-on", "steps"].filter((key) => !has(key));
  for (const key of foreign)
    reading.refuseKey(
      "misplaced-key",
      value.get(key),
      isCall ? `${value.path} calls a workflow, so it cannot have "${key}"` : `${value.path} has "${key}", but calls no workflow`
    );
  for (const key of missing)
    reading.refuseKey("missing-key", value, `${value.path} has no "${key}"`);
}

// packages/iac/src/model/workflow/shape/trigger-shape.ts
var line = text("", { mayBeEmpty: true });
var word2 = text("");
var schedule = list(mapping({ keys: { cron: word2, timezone: word2 } }));
var dispatchInput = mapping({
  mayBeEmpty: true,
  keys: {
    description: line,
    required: flag(""),
    default: line,
    type: oneOf(["string", "number", "boolean", "choice", "environment"]),
    options: list(word2)
  }
});
var workflowDispatch = mapping({
  mayBeEmpty: true,
  keys: { inputs: mapping({ mayBeEmpty: true, ignoresCase: true, others: dispatchInput }) }
});
var DEFAULT_PLACE = "on.workflow_call.inputs.<inputs_id>.default";
var TYPES = ["boolean", "number", "string"];
var callInput = (value, reading, scope) => {
  const type = value.get("type").string;
  const demand = type === "boolean" || type === "number" ? type : "text";
  mapping({
    mayBeEmpty: true,
    required: ["type"],
    keys: {
      description: line,
      required: flag(""),
      default: (entry2, ...rest) => {
        text(DEFAULT_PLACE, { mayBeEmpty: true, demand: isOneExpression(entry2) ? demand : "text" })(
          entry2,
          ...rest
        );
      },
      type: oneOf(TYPES)
    }
  })(value, reading, scope);
};
var callInputs = (value, reading, scope) => {
  let count = 0;
  mapping({
    mayBeEmpty: true,
    ignoresCase: true,
    others: (input) => {
      callInput(input, reading, { ...scope, inputs: count++ });
    }
  })(value, reading, scope);
};
var workflowCall = mapping({
  mayBeEmpty: true,
  keys: {
    inputs: callInputs,
    secrets: mapping({
      mayBeEmpty: true,
      ignoresCase: true,
      others: mapping({ mayBeEmpty: true, keys: { description: line, required: flag("") } })
    }),
    outputs: mapping({
      mayBeEmpty: true,
      ignoresCase: true,
      others: mapping({
        mayBeEmpty: true,
        required: ["value"],
        keys: { description: line, value: text("on.workflow_call.outputs.<output_id>.value") }
      })
    })
  }
});
var names = texts("");
var webhook = mapping({
  mayBeEmpty: true,
  keys: {
    types: names,
    branches: names,
    "branches-ignore": names,
    tags: names,
    "tags-ignore": names,
    paths: names,
    "paths-ignore": names,
    workflows: names
  }
});
var SPECIAL = /* @__PURE__ */ new Map([
  ["schedule", schedule],
  ["workflow_dispatch", workflowDispatch],
  ["repository_dispatch", mapping({ mayBeEmpty: true, keys: { types: names } })],
  ["workflow_call", workflowCall],
  [
    "image_version",
    mapping({ mayBeEmpty: true, keys: { names: list(word2), versions: list(word2) } })
  ]
]);
function bareEvent(value, reading) {
  if (!(value instanceof Scalar)) reading.refuse(value, "must be the name of an event");
  else if (value.text === "") reading.refuse(value, "is empty");
  else if (value.text === "schedule")
    reading.refuse(value, "has no times: schedule must be a key with a list of cron lines");
}
var configured = (value, reading, scope) => {
  if (value.keys.length === 0) reading.refuse(value, "names no event");
  eachEntry(value, reading, false, (event, settings2) => {
    (SPECIAL.get(event) ?? webhook)(settings2, reading, scope);
  });
};
var triggers = (value, reading, scope) => {
  const shape = value.isMapping ? configured : scalarOr(bareEvent, list(bareEvent));
  shape(value, reading, scope);
};

// packages/iac/src/model/workflow/shape/workflow-shape.ts
var workflowShape = mapping({
  required: ["on", "jobs"],
  keys: {
    name: text("", { mayBeEmpty: true }),
    "run-name": text("run-name"),
    on: triggers,
    permissions,
    env: environmentVariables("env"),
    defaults: defaults(""),
    concurrency: concurrency("concurrency"),
    jobs: mapping({ ignoresCase: true, others: job })
  }
});
var readings = /* @__PURE__ */ new WeakMap();
function readingOf(workflow) {
  let reading = readings.get(workflow);
  if (!reading) {
    reading = new Reading();
    workflowShape(workflow.node, reading, {});
    readings.set(workflow, reading);
  }
  return reading;
}

// packages/iac/src/rules/workflow/syntax/action-input.ts
var actionInput = stepRule({
  id: "workflow/action-input",
  title: "The inputs do not fit the action",
  severity: "medium",
  why: "An input that the action does not have is dropped without an error, so what it was to change stays as it is; without one that it must have, the step fails.",
  fix: "Give the inputs that the `action.yml` of this version lists, spelled as there.",
  references: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs"
  ],
  aliases: ["action"],
  check(step2, report) {
    const uses = step2.node.get("uses");
    if (!(step2.owner instanceof Job) || uses.string === void 0) return;
    const inputs2 = metadataOf(uses.string)?.inputs;
    if (!inputs2) return;
    const given = step2.node.get("with");
    const names2 = given.keys.map((name) => name.toLowerCase());
    for (const [index, name] of names2.entries()) {
      const input = inputs2.get(name);
      const at = keyOf2(given.values[index] ?? given);
      if (!input)
        report.fail(
          at,
          `${step2.label} gives "${given.keys[index] ?? ""}" to ${uses.string}, which has no such input`
        );
      else if (input.isDeprecated && !input.isRequired)
        report.fail(
          at,
          `${step2.label} gives "${given.keys[index] ?? ""}" to ${uses.string}, which has deprecated it`
        );
    }
    for (const [name, { isRequired }] of inputs2)
      if (isRequired && !names2.includes(name))
        report.fail(
          uses,
          `${step2.label} does not give "${name}" to ${uses.string}, which must have it`
        );
  }
});

// packages/iac/src/rules/workflow/facts/runner-labels.ts
var UBUNTU = ["ubuntu-22.04", "ubuntu-24.04"];
var MACOS = [
  "14",
  "14-large",
  "14-xlarge",
  "15",
  "15-intel",
  "15-large",
  "15-xlarge",
  "26",
  "26-intel",
  "26-large",
  "26-xlarge"
].map((version) => `macos-${version}`);
var WINDOWS = ["windows-2022", "windows-2025", "windows-2025-vs2026", "windows-11-arm"];
var SYSTEMS = new Map([
  ...[...MACOS, ...WINDOWS, ...UBUNTU].map((label) => [
    label,
    [label]
  ]),
  ["ubuntu-24.04-arm", ["ubuntu-24.04"]],
  ["ubuntu-22.04-arm", ["ubuntu-22.04"]],
  ["ubuntu-slim", ["ubuntu-24.04"]],
  ["ubuntu-latest", ["ubuntu-24.04"]],
  ["ubuntu-latest-4-cores", ["ubuntu-24.04"]],
  ["ubuntu-latest-8-cores", ["ubuntu-24.04"]],
  ["ubuntu-latest-16-cores", ["ubuntu-24.04"]],
  ["macos-latest", ["macos-15"]],
  ["macos-latest-large", ["macos-15-large"]],
  ["macos-latest-xlarge", ["macos-15-xlarge"]],
  ["windows-latest", ["windows-2022"]],
  ["windows-latest-8-cores", ["windows-2022"]],
  ["linux", UBUNTU],
  ["macos", MACOS],
  ["windows", WINDOWS]
]);
function systemsOf(label) {
  return SYSTEMS.get(label.toLowerCase());
}

// packages/iac/src/rules/workflow/facts/job-labels.ts
function labelsOf(job2) {
  return job2.runnerLabels.filter((label) => label instanceof Scalar).map((written) => ({
    written,
    values: holdsExpression(written.text) ? valuesInMatrix(job2, written) : [written]
  }));
}
function valuesInMatrix(job2, label) {
  const node = wholeExpression(label)?.node;
  const path = node?.kind === "reference" ? pathOf(node)?.split(".") : void 0;
  const [context, row = "", ...more] = path ?? [];
  if (context !== "matrix" || more.length > 0) return [];
  const matrix2 = job2.node.get("strategy", "matrix");
  const included = matrix2.get("include").items.flatMap((combination) => entry(combination, row) ?? []);
  return [...entry(matrix2, row)?.items ?? [], ...included].filter((value) => value instanceof Scalar).filter(({ text: text2 }) => !holdsExpression(text2));
}
function entry(mapping2, name) {
  return mapping2.values[mapping2.keys.findIndex((key) => key.toLowerCase() === name)];
}

// packages/iac/src/rules/workflow/syntax/conflicting-runner-labels.ts
var conflictingRunnerLabels = jobRule({
  id: "workflow/conflicting-runner-labels",
  title: "No runner can have all the labels of the job",
  severity: "medium",
  why: "A runner must have every label that `runs-on` lists. No machine is two systems at once, so the job waits for a day and is then cancelled.",
  fix: "Use a matrix to run the job on each system.",
  references: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idruns-on"
  ],
  aliases: ["runner-label"],
  variantOf: ["workflow/unknown-runner-label"],
  check(job2, report) {
    const labels2 = labelsOf(job2);
    if (labels2.length < 2) return;
    const taken = [];
    for (const { values } of labels2) {
      const fitting = values.filter((value) => {
        const other = systemsOf(value.text) && taken.find((each) => !canShare(each, value));
        if (other)
          report.fail(
            value,
            `${job2.label} asks for a runner that is both "${other.text}" and "${value.text}"`
          );
        return systemsOf(value.text) !== void 0 && !other;
      });
      taken.push(...fitting);
    }
  }
});
function canShare(one, other) {
  const systems = systemsOf(other.text) ?? [];
  return systemsOf(one.text)?.some((system) => systems.includes(system)) ?? true;
}

// packages/iac/src/rules/workflow/syntax/duplicate-key.ts
var duplicateKey = workflowRule({
  id: "workflow/duplicate-key",
  title: "A key stands there twice",
  severity: "medium",
  why: "GitHub refuses the workflow; names of jobs, inputs, outputs and variables are the same to it when they differ in case only.",
  fix: "Remove or rename one of them.",
  references: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax"
  ],
  aliases: ["syntax-check"],
  check(workflow, report) {
    for (const { flaw, at, message } of readingOf(workflow).problems)
      if (flaw === "duplicate-key") report.fail(at, message);
  }
});

// packages/iac/src/rules/workflow/facts/matrix-values.ts
var MAX_COMBINATIONS = 256;
var MAX_VISITS2 = 500;
function areEqual(one, other) {
  return new Comparison().areEqual(one, other);
}
function covers(exclusion, value) {
  return new Comparison().covers(exclusion, value);
}
function entriesOf(mapping2) {
  const entries = /* @__PURE__ */ new Map();
  for (const [index, name] of mapping2.keys.entries()) {
    const value = mapping2.values[index];
    if (value && !entries.has(name.toLowerCase())) entries.set(name.toLowerCase(), value);
  }
  return entries;
}
var Comparison = class {
  #visits = 0;
  areEqual(one, other) {
    if (one.tape === other.tape && one.index === other.index) return true;
    if (one instanceof Scalar || other instanceof Scalar)
      return one instanceof Scalar && other instanceof Scalar && one.text === other.text;
    if (++this.#visits > MAX_VISITS2 || one.isSequence !== other.isSequence) return false;
    if (one.isSequence) return this.#everyItem(one, other, (a, b) => this.areEqual(a, b));
    const entries = entriesOf(other);
    return entriesOf(one).size === entries.size && this.#everyEntry(one, entries, (a, b) => this.areEqual(a, b));
  }
  covers(exclusion, value) {
    if (exclusion instanceof Scalar && holdsExpression(exclusion.text)) return true;
    if (value instanceof Scalar)
      return holdsExpression(value.text) || this.areEqual(value, exclusion);
    if (++this.#visits > MAX_VISITS2) return true;
    if (value.isSequence)
      return exclusion.isSequence && this.#everyItem(exclusion, value, (a, b) => this.covers(a, b));
    return exclusion.isMapping && this.#everyEntry(exclusion, entriesOf(value), (a, b) => this.covers(a, b));
  }
  #everyItem(one, other, test) {
    const others = other.items;
    return one.items.length === others.length && one.items.every((item, index) => {
      const counterpart = others[index];
      return counterpart !== void 0 && test(item, counterpart);
    });
  }
  #everyEntry(one, others, test) {
    return [...entriesOf(one)].every(([name, value]) => {
      const counterpart = others.get(name);
      return counterpart !== void 0 && test(value, counterpart);
    });
  }
};

// packages/iac/src/rules/workflow/syntax/duplicate-matrix-value.ts
var duplicateMatrixValue = jobRule({
  id: "workflow/duplicate-matrix-value",
  title: "A matrix has a value twice",
  severity: "low",
  why: "The same job runs twice, which costs minutes and tells nothing new. Most often one of the two was meant to be another value.",
  fix: "Remove the value or correct it.",
  references: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategymatrix"
  ],
  aliases: ["matrix"],
  check(job2, report) {
    const matrix2 = job2.node.get("strategy", "matrix");
    for (const [index, name] of matrix2.keys.entries()) {
      if (/^(?:include|exclude)$/i.test(name)) continue;
      const values = matrix2.values[index]?.items.slice(0, MAX_COMBINATIONS) ?? [];
      for (const [position, value] of values.entries()) {
        const first = values.find((earlier, place) => place < position && areEqual(earlier, value));
        if (first)
          report.fail(
            value,
            `${job2.label} has a value of the matrix's "${name}" twice: it stands in line ${first.line} already`
          );
      }
    }
  }
});

// packages/iac/src/rules/workflow/syntax/duplicate-step-id.ts
var duplicateStepId = jobRule({
  id: "workflow/duplicate-step-id",
  title: "Two steps of a job have the same id",
  severity: "medium",
  why: "GitHub refuses the workflow; to it, ids that differ in case only are the same.",
  fix: "Give each step an id of its own.",
  references: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsid"
  ],
  aliases: ["id"],
  check(job2, report) {
    const seen = /* @__PURE__ */ new Map();
    for (const step2 of job2.steps) {
      const id = step2.id?.toLowerCase();
      if (id === void 0) continue;
      const first = seen.get(id);
      if (first === void 0) seen.set(id, step2.number);
      else
        report.fail(
          step2.node.get("id"),
          `Step ${step2.number} of ${job2.label} has the id "${step2.id ?? ""}" of step ${first}`
        );
    }
  }
});

// packages/iac/src/rules/workflow/facts/events.ts
var PULL_REQUEST = "assigned unassigned labeled unlabeled opened edited closed reopened synchronize converted_to_draft locked unlocked enqueued dequeued milestoned demilestoned ready_for_review review_requested review_request_removed auto_merge_enabled auto_merge_disabled";
var EVENTS = {
  branch_protection_rule: "created edited deleted",
  check_run: "created rerequested completed requested_action",
  check_suite: "completed",
  create: "",
  delete: "",
  deployment: "",
  deployment_status: "",
  discussion: "created edited deleted transferred pinned unpinned labeled unlabeled locked unlocked category_changed answered unanswered",
  discussion_comment: "created edited deleted",
  fork: "",
  gollum: "",
  image_version: "",
  issue_comment: "created edited deleted",
  issues: "opened edited deleted transferred pinned unpinned closed reopened assigned unassigned labeled unlabeled locked unlocked milestoned demilestoned typed untyped",
  label: "created edited deleted",
  merge_group: "checks_requested",
  milestone: "created closed opened edited deleted",
  page_build: "",
  public: "",
  pull_request: PULL_REQUEST,
  pull_request_review: "submitted edited dismissed",
  pull_request_review_comment: "created edited deleted",
  pull_request_target: PULL_REQUEST,
  push: "",
  registry_package: "published updated",
  release: "published unpublished created edited deleted prereleased released",
  repository_dispatch: "",
  schedule: "",
  status: "",
  watch: "started",
  workflow_call: "",
  workflow_dispatch: "",
  workflow_run: "completed requested in_progress"
};
var ACTIVITIES = new Map(
  Object.entries(EVENTS).map(([event, types]) => [event, types.split(" ").filter(Boolean)])
);
var CONFIGURED_EVENTS = /* @__PURE__ */ new Set([
  "schedule",
  "workflow_dispatch",
  "repository_dispatch",
  "workflow_call",
  "image_version"
]);
var FILTERS = [
  ["paths", ["push", "pull_request", "pull_request_target"]],
  ["branches", ["merge_group", "push", "pull_request", "pull_request_target", "workflow_run"]],
  ["tags", ["push"]]
];

// packages/iac/src/rules/workflow/syntax/event-filter.ts
var eventFilter = workflowRule({
  id: "workflow/event-filter",
  title: "An event has a filter that does not go with it",
  severity: "medium",
  why: "GitHub refuses the workflow, or runs it on other occasions than the filter says.",
  fix: "Use `branches` or `branches-ignore`, not both (a pattern with `!` excludes), and only the filters that the event has; `workflow_run` needs `workflows`.",
  references: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#on"
  ],
  aliases: ["events"],
  check(workflow, report) {
    const { triggers: triggers2 } = workflow;
    for (const name of triggers2.names) {
      const event = triggers2.event(name);
      if (!event || CONFIGURED_EVENTS.has(name) || !ACTIVITIES.has(name)) continue;
      const workflows = event.get("workflows");
      if (name === "workflow_run") {
        if (!isSet(workflows))
          report.fail(
            keyOf2(event),
            `${workflow.label} waits for workflow_run, but names no workflows`
          );
      } else if (isSet(workflows))
        report.fail(
          keyOf2(workflows),
          `${workflow.label} names workflows for the event ${name}, which only workflow_run does`
        );
      for (const [filter, events] of FILTERS) checkFilter(name, event, filter, events);
    }
    function checkFilter(name, event, filter, events) {
      const written = [filter, `${filter}-ignore`].map((key) => event.get(key)).filter(isSet);
      if (!events.includes(name))
        for (const value of written)
          report.fail(
            keyOf2(value),
            `${workflow.label} filters the event ${name} by ${filter}, which it does not have`
          );
      else if (written.length === 2)
        report.fail(
          keyOf2(written[1] ?? event),
          `${workflow.label} filters the event ${name} by both ${filter} and ${filter}-ignore`
        );
    }
  }
});
function isSet(value) {
  return value.string !== void 0 || value.items.length > 0;
}

// packages/iac/src/model/workflow/typing/type.ts
function objectOf(properties) {
  return { kind: "object", properties: new Map(Object.entries(properties)), others: void 0 };
}
function recordOf(others) {
  return { kind: "object", properties: NONE, others };
}
function arrayOf(elements, isFiltered = false) {
  return { kind: "array", elements, isFiltered };
}
var NONE = /* @__PURE__ */ new Map();
function isObject(type) {
  return typeof type !== "string" && type.kind === "object";
}
function isArray(type) {
  return typeof type !== "string" && type.kind === "array";
}
function nameOf(type) {
  if (typeof type === "string") return type === "any" ? "anything" : type;
  return type.kind;
}

// packages/iac/src/model/workflow/typing/compatible.ts
function isAssignable(target, value) {
  if (value === "any" || target === "any" || target === "boolean") return true;
  if (target === "string") return value === "string" || value === "number";
  if (typeof target === "string") return value === target;
  if (isArray(target)) return isArray(value) && isAssignable(target.elements, value.elements);
  return isObject(value) && isObjectAssignable(target, value);
}
function isObjectAssignable(target, value) {
  const { others } = target;
  if (others !== void 0) {
    if (value.others !== void 0) return isAssignable(others, value.others);
    return [...value.properties.values()].every((property) => isAssignable(others, property));
  }
  const given = value.others;
  if (given !== void 0)
    return [...target.properties.values()].every((property) => isAssignable(property, given));
  return [...value.properties].every(([name, property]) => {
    const wanted = target.properties.get(name);
    return wanted !== void 0 && isAssignable(wanted, property);
  });
}
function mergeTypes(one, other) {
  if (one === other) return one;
  if (typeof one === "string" || typeof other === "string")
    return isPrintable(one) && isPrintable(other) && (one === "string" || other === "string") ? "string" : "any";
  if (isArray(one)) {
    if (!isArray(other)) return "any";
    if (one.elements === "any") return one;
    return other.elements === "any" ? other : arrayOf(mergeTypes(one.elements, other.elements));
  }
  return isObject(other) ? mergeObjects(one, other) : "any";
}
function isPrintable(type) {
  return type === "string" || type === "number" || type === "boolean";
}
function mergeObjects(one, other) {
  if (one.properties.size === 0 && other.others === "any") return other;
  if (other.properties.size === 0 && one.others === "any") return one;
  let others = one.others === void 0 || other.others === void 0 ? one.others ?? other.others : mergeTypes(one.others, other.others);
  const properties = new Map(one.properties);
  for (const [name, type] of other.properties) {
    const known = properties.get(name);
    properties.set(name, known === void 0 ? type : mergeTypes(known, type));
    if (known === void 0 && others !== void 0) others = mergeTypes(others, type);
  }
  return { kind: "object", properties, others };
}

// packages/iac/src/model/workflow/typing/literal.ts
var NUMBER = /^[-+]?(?:(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|inf(?:inity)?|nan)$/i;
function isNumeric(text2) {
  return NUMBER.test(text2);
}
function typeOfText(text2) {
  const trimmed = text2.trim();
  if (trimmed === "true" || trimmed === "false") return "boolean";
  if (trimmed === "null") return "null";
  return isNumeric(trimmed) ? "number" : "string";
}
function typeOfJson(value) {
  if (value === null) return "null";
  if (Array.isArray(value)) return arrayOf(commonType(value.map(typeOfJson)));
  switch (typeof value) {
    case "boolean":
    case "number":
    case "string":
      return typeof value;
    case "object": {
      const entries = Object.entries(value);
      const properties = new Map(
        entries.map(([name, each]) => [name.toLowerCase(), typeOfJson(each)])
      );
      return { kind: "object", properties, others: void 0 };
    }
    default:
      return "any";
  }
}
function commonType(types) {
  return types.length === 0 ? "any" : types.reduce(mergeTypes);
}

// packages/iac/src/model/workflow/typing/call.ts
function checkCall(call2, environment, typeOf2) {
  const { functions, restrictedFunctions, availableFunctions, report } = environment;
  const signatures = functions.get(call2.name);
  if (!signatures) {
    report("undefined", call2, `calls ${call2.name}(), which does not exist`);
    return "any";
  }
  const types = call2.args.map(typeOf2);
  const possible = signatures.filter((signature2) => takes(signature2, types.length));
  const signature = possible.find((each) => mistakeIn(each, types) === void 0);
  if (!signature) {
    const mistake = possible[0] ? mistakeIn(possible[0], types) : wrongCount(signatures, types.length);
    report("type", call2, `calls ${call2.name}() with ${mistake ?? "wrong arguments"}`);
    return "any";
  }
  if (restrictedFunctions.has(call2.name) && !availableFunctions.has(call2.name))
    report("unavailable", call2, `calls ${call2.name}(), which is not available here`);
  return checkSpecial(call2, signature, environment);
}
function takes({ parameters, isVariadic }, count) {
  return isVariadic ? count >= parameters.length : count === parameters.length;
}
function wrongCount(signatures, count) {
  const counts = signatures.map(
    ({ parameters, isVariadic }) => `${isVariadic ? "at least " : ""}${parameters.length}`
  );
  return `${count} arguments instead of ${[...new Set(counts)].join(" or ")}`;
}
function mistakeIn({ parameters }, types) {
  for (const [index, type] of types.entries()) {
    const parameter = parameters[index] ?? parameters.at(-1);
    if (parameter !== void 0 && !isAssignable(parameter, type))
      return `${nameOf(type)} where ${nameOf(parameter)} is asked for`;
  }
  return void 0;
}
function checkSpecial(call2, signature, { report }) {
  const [first] = call2.args;
  const literal = first?.kind === "literal" && typeof first.value === "string" ? first.value : void 0;
  switch (call2.name) {
    case "format":
      if (literal !== void 0) {
        const mistake = mistakeInFormat(literal, call2.args.length - 1);
        if (mistake) report("type", call2, mistake);
      }
      return signature.result;
    case "case":
      if (call2.args.length % 2 === 0)
        report("type", call2, "calls case() without the value for when nothing holds");
      return signature.result;
    case "fromjson":
      if (literal === void 0) return signature.result;
      try {
        return typeOfJson(JSON.parse(literal));
      } catch {
        report("type", call2, "gives fromJSON() a text that is no JSON");
        return signature.result;
      }
    default:
      return signature.result;
  }
}
function mistakeInFormat(format, count) {
  const used = /* @__PURE__ */ new Set();
  for (const [, index, closing] of format.matchAll(/\{\{|\{(\d+)(\}+)/g))
    if (index !== void 0 && (closing?.length ?? 0) % 2 === 1) used.add(Number(index));
  for (let index = 0; index < count; index++)
    if (!used.has(index))
      return `gives format() a value that its text does not take: there is no {${index}}`;
  const missing = [...used].find((index) => index >= count);
  return missing === void 0 ? void 0 : `has {${missing}} in the text of format(), but no value for it`;
}

// packages/iac/src/model/workflow/typing/access.ts
function propertyOf(type, name, complain) {
  if (type === "any") return "any";
  if (isObject(type))
    return type.properties.get(name) ?? type.others ?? complain("undefined", `reads "${name}", which does not exist${listed2(type.properties)}`);
  if (!isArray(type) || !type.isFiltered)
    return complain("type", `reads "${name}" of ${nameOf(type)}`);
  return type.elements === "any" ? type : arrayOf(propertyOf(type.elements, name, complain), true);
}
function filtered(type, complain) {
  if (type === "any") return arrayOf("any", true);
  if (isArray(type)) return arrayOf(type.elements, true);
  if (!isObject(type)) return complain("type", `takes all elements of ${nameOf(type)}`);
  const { others, properties } = type;
  if (others !== void 0 && others !== "any")
    return isObject(others) ? arrayOf(others, true) : complain("type", "takes all elements of an object that holds no objects");
  const hasObjects = others === "any" || [...properties.values()].some(isObject);
  return hasObjects ? arrayOf("any", true) : complain("type", "takes all elements of an object that holds no objects");
}
function indexed(type, index, indexType, complain) {
  if (type === "any") return "any";
  if (isArray(type))
    return indexType === "any" || indexType === "number" ? type.elements : complain("type", `takes an element of an array by ${nameOf(indexType)}`);
  if (!isObject(type)) return complain("type", `takes an element of ${nameOf(type)}`);
  if (indexType === "any") return "any";
  if (indexType !== "string")
    return complain("type", `takes a property of an object by ${nameOf(indexType)}`);
  if (index.kind === "literal" && typeof index.value === "string")
    return propertyOf(type, index.value.toLowerCase(), complain);
  return type.others ?? "any";
}
function listed2(properties) {
  const names2 = [...properties.keys()];
  if (names2.length === 0) return "";
  return ` (there is ${names2.slice(0, 5).join(", ")}${names2.length > 5 ? ", …" : ""})`;
}

// packages/iac/src/model/workflow/typing/check.ts
function typeOf(node, environment) {
  return new Checker(environment).check(node);
}
var Checker = class {
  #environment;
  constructor(environment) {
    this.#environment = environment;
  }
  check(node) {
    switch (node.kind) {
      case "literal":
        return node.value === null ? "null" : typeof node.value;
      case "not":
        this.check(node.operand);
        return "boolean";
      case "binary":
        return node.operator === "&&" || node.operator === "||" ? this.#logical(node) : this.#comparison(node);
      case "call":
        return this.#call(node);
      case "reference":
        return this.#reference(node);
    }
  }
  /** The right side decides, unless the left one already did: then it is known to be false (`&&`) or true (`||`). */
  #logical(node) {
    return mergeTypes(this.#known(node.left, node.operator === "||"), this.check(node.right));
  }
  /** The type of a node that is known to be true or false. */
  #known(node, isTrue) {
    if (node.kind === "not") return this.#known(node.operand, !isTrue);
    if (node.kind !== "binary" || node.operator !== (isTrue ? "&&" : "||")) return this.check(node);
    this.check(node.left);
    return this.check(node.right);
  }
  #comparison(node) {
    const left = this.check(node.left);
    const right = this.check(node.right);
    const isOrder = node.operator !== "==" && node.operator !== "!=";
    if (!(isOrder ? hasOrder(left) && hasOrder(right) : areComparable(left, right)))
      this.#environment.report(
        "type",
        node,
        `compares ${nameOf(left)} to ${nameOf(right)} with ${node.operator}`
      );
    return "boolean";
  }
  #call(node) {
    return checkCall(node, this.#environment, (argument) => this.check(argument));
  }
  #reference(node) {
    const { report } = this.#environment;
    const complain = (flaw, what) => {
      report(flaw, node, what);
      return "any";
    };
    let type = typeof node.head === "string" ? this.#context(node, node.head) : this.check(node.head);
    for (const [index, access] of node.accesses.entries()) {
      const isVariable = index === 0 && typeof node.head === "string" && node.head.toLowerCase() === "vars";
      if (access.kind === "star") type = filtered(type, complain);
      else if (access.kind === "index")
        type = indexed(type, access.index, this.check(access.index), complain);
      else {
        if (isVariable) this.#variable(node, access.name);
        type = propertyOf(type, access.name.toLowerCase(), complain);
      }
    }
    return type;
  }
  #context(node, written) {
    const { contexts, availableContexts, report } = this.#environment;
    const name = written.toLowerCase();
    const type = contexts.get(name);
    if (type === void 0) {
      report("undefined", node, `names the context "${written}", which does not exist`);
      return "any";
    }
    if (!availableContexts.has(name))
      report("unavailable", node, `uses the context "${written}", which is not available here`);
    return type;
  }
  /** @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
  #variable(node, name) {
    if (/^github_/i.test(name) || !/^\w+$/.test(name))
      this.#environment.report(
        "undefined",
        node,
        `names the variable "${name}", which nobody can define`
      );
  }
};
function hasOrder(type) {
  return type === "any" || type === "number" || type === "string";
}
function areComparable(left, right) {
  if (left === "any" || left === "null") return true;
  if (isObject(left)) return isObject(right) || right === "null" || right === "any";
  if (isArray(left))
    return isArray(right) ? areComparable(left.elements, right.elements) : right === "null" || right === "any";
  return !isObject(right) && !isArray(right);
}

// packages/iac/src/rules/workflow/syntax/event-input.ts
var MAX_INPUTS = 25;
var eventInput = workflowRule({
  id: "workflow/event-input",
  title: "An input of the workflow contradicts itself",
  severity: "low",
  why: "A default that does not fit the type or the options stops the workflow from starting, and the default of a required input is never used.",
  fix: "Let the default be one of the options or of the type, give options to choices only, and make an input either required or give it a default.",
  references: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#onworkflow_dispatchinputs"
  ],
  aliases: ["events"],
  check(workflow, report) {
    const called = workflow.triggers.event("workflow_call")?.get("inputs");
    for (const [index, name] of (called?.keys ?? []).entries()) {
      const input = called?.values[index];
      if (input) checkCalled(input, `The input "${name}" of ${workflow.label}`, report);
    }
    const asked = workflow.triggers.event("workflow_dispatch")?.get("inputs");
    for (const [index, name] of (asked?.keys ?? []).entries()) {
      const input = asked?.values[index];
      if (input) checkAsked(input, `The input "${name}" of ${workflow.label}`, report);
    }
    checkCount(asked, workflow, report);
  }
});
function checkCalled(input, label, report) {
  const value = input.get("default");
  if (!input.keys.includes("default")) return;
  if (!holdsExpression(textOf(value))) checkType(input, label, report);
  if (input.get("required").string === "true")
    report.fail(value, `${label} is required, so its default is never used`);
}
function checkAsked(input, label, report) {
  const options = input.get("options");
  if (input.get("type").string !== "choice") {
    if (options.items.length > 0)
      report.fail(keyOf2(options), `${label} has options, but is no choice`);
    if (input.keys.includes("default")) checkType(input, label, report);
    return;
  }
  if (options.items.length === 0) {
    report.fail(keyOf2(input), `${label} is a choice without options`);
    return;
  }
  const seen = /* @__PURE__ */ new Set();
  for (const option of options.items) {
    if (seen.has(textOf(option)))
      report.fail(option, `${label} has the option "${textOf(option)}" twice`);
    seen.add(textOf(option));
  }
  const value = input.get("default");
  if (input.keys.includes("default") && !seen.has(textOf(value)))
    report.fail(value, `${label} has the default "${textOf(value)}", which is none of its options`);
}
function checkType(input, label, report) {
  const value = input.get("default");
  const type = input.get("type").string;
  const text2 = textOf(value);
  if (type === "number" && !isNumeric(text2))
    report.fail(value, `${label} is a number, but its default is "${text2}"`);
  if (type === "boolean" && !/^(?:true|false)$/i.test(text2))
    report.fail(value, `${label} is true or false, but its default is "${text2}"`);
}
function checkCount(inputs2, workflow, report) {
  const count = inputs2?.keys.length ?? 0;
  if (inputs2 && count > MAX_INPUTS)
    report.fail(
      keyOf2(inputs2),
      `${workflow.label} asks for ${count} inputs; GitHub allows ${MAX_INPUTS}`
    );
}
function textOf(value) {
  return value.string ?? "";
}

// packages/iac/src/model/workflow/strict-template.ts
function readStrictly(scalar, isCondition) {
  const templates = expressionsIn(scalar);
  const condition = isCondition && templates.length === 0 ? conditionOf(scalar) : void 0;
  const expressions = condition ? [condition] : templates;
  const flaws = expressions.flatMap((expression2) => {
    const what = flawOf(expression2);
    return what === void 0 ? [] : [{ at: expression2, what }];
  });
  const open = condition ? -1 : scalar.text.indexOf("${{", templates.at(-1)?.end ?? 0);
  if (open >= 0)
    flaws.push({
      at: new Span(scalar, open, scalar.text.length),
      what: unclosed(scalar.text.slice(open))
    });
  return { expressions, flaws };
}
function unclosed(text2) {
  return text2.includes("}}") ? "has a quote that is not closed" : "is not closed with }}";
}
function flawOf(expression2) {
  const { text: text2 } = expression2;
  const body = text2.startsWith("${{") ? text2.slice(3, -2) : text2;
  if (body.trim() === "") return "is empty";
  const tokens = tokenize(body);
  if (!tokens)
    return body.includes('"') ? `has double quotes where only ' opens a text` : "has a character that no expression has";
  for (const [index, token] of tokens.entries()) {
    const flaw = flawOfToken(token, tokens[index - 1]?.text, tokens[index + 1]?.text);
    if (flaw !== void 0) return flaw;
  }
  return expression2.node ? void 0 : "is no expression that GitHub can read";
}
var NUMBER2 = /^-?(?:0x(?:0|[1-9a-f][\da-f]*)|(?:0|[1-9]\d*)(?:\.\d+)?(?:e-?(?:0|[1-9]\d*))?)$/i;
function flawOfToken({ kind, text: text2 }, before, after) {
  if (kind === "number" && !NUMBER2.test(text2))
    return `has "${text2}" where a number is written otherwise`;
  if (kind === "symbol" && text2 === "[" && after === "*") return "has [*] where .* is meant";
  if (kind !== "name" || before === "." || after === "(") return void 0;
  const lower = text2.toLowerCase();
  const isKeyword = lower === "true" || lower === "false" || lower === "null";
  return isKeyword && text2 !== lower ? `has ${text2}, which is only known as ${lower}` : void 0;
}

// packages/iac/src/rules/workflow/facts/demands.ts
var WANTED = {
  text: "text",
  boolean: "true or false",
  number: "a number",
  object: "an object",
  array: "an array",
  labels: "a label or an array of labels",
  condition: "a condition",
  any: "anything"
};
function suits(type, demand) {
  if (type === "any") return true;
  switch (demand) {
    case "text":
      return !isObject(type) && !isArray(type) && type !== "null";
    case "boolean":
    case "number":
      return type === demand;
    case "object":
      return isObject(type);
    case "array":
      return isArray(type);
    case "labels":
      return isArray(type) || type === "string";
    case "condition":
    case "any":
      return true;
  }
}

// packages/iac/src/rules/workflow/facts/contexts.ts
var GITHUB_CONTEXT = {
  action: "string",
  action_path: "string",
  action_ref: "string",
  action_repository: "string",
  action_status: "string",
  actor: "string",
  actor_id: "string",
  api_url: "string",
  artifact_cache_size_limit: "number",
  base_ref: "string",
  env: "string",
  event: recordOf("any"),
  event_name: "string",
  event_path: "string",
  graphql_url: "string",
  head_ref: "string",
  job: "string",
  output: "string",
  path: "string",
  ref: "string",
  ref_name: "string",
  ref_protected: "boolean",
  ref_type: "string",
  repository: "string",
  repository_id: "string",
  repository_owner: "string",
  repository_owner_id: "string",
  repository_visibility: "string",
  repositoryurl: "string",
  retention_days: "number",
  run_attempt: "string",
  run_id: "string",
  run_number: "string",
  secret_source: "string",
  server_url: "string",
  sha: "string",
  state: "string",
  step_summary: "string",
  token: "string",
  triggering_actor: "string",
  workflow: "string",
  workflow_ref: "string",
  workflow_sha: "string",
  workspace: "string"
};
var GIVEN_SECRETS = {
  github_token: "string",
  actions_step_debug: "string",
  actions_runner_debug: "string"
};
var CONTEXTS = {
  github: objectOf(GITHUB_CONTEXT),
  env: recordOf("string"),
  vars: recordOf("string"),
  job: objectOf({
    check_run_id: "number",
    container: objectOf({ id: "string", network: "string" }),
    services: recordOf(objectOf({ id: "string", network: "string", ports: recordOf("string") })),
    status: "string"
  }),
  steps: objectOf({}),
  runner: objectOf({
    name: "string",
    os: "string",
    arch: "string",
    temp: "string",
    tool_cache: "string",
    debug: "string",
    environment: "string"
  }),
  secrets: recordOf("string"),
  strategy: {
    kind: "object",
    properties: /* @__PURE__ */ new Map([
      ["fail-fast", "boolean"],
      ["job-index", "number"],
      ["job-total", "number"],
      ["max-parallel", "number"]
    ]),
    others: "any"
  },
  matrix: objectOf({}),
  needs: objectOf({}),
  inputs: objectOf({})
};

// packages/iac/src/rules/workflow/facts/matrix-type.ts
var MAX_VISITS3 = 5e3;
var MAX_DEPTH2 = 50;
var UNKNOWN = recordOf("any");
function matrixType(node, typeOfExpression) {
  return new MatrixReader(typeOfExpression).read(node);
}
var MatrixReader = class {
  #typeOfExpression;
  #visits = 0;
  #depth = 0;
  constructor(typeOfExpression) {
    this.#typeOfExpression = typeOfExpression;
  }
  read(node) {
    if (node instanceof Scalar) return this.#computed(node);
    const rows = /* @__PURE__ */ new Map();
    for (const [index, name] of node.keys.entries()) {
      const key = name.toLowerCase();
      const row = node.values[index];
      if (row && key !== "include" && key !== "exclude" && !rows.has(key)) {
        const type = this.#row(row);
        if (type !== void 0) rows.set(key, type);
      }
    }
    return this.#include(
      { kind: "object", properties: rows, others: void 0 },
      node.get("include")
    );
  }
  /** `matrix: ${{ fromJSON(…) }}` */
  #computed(scalar) {
    if (!isOneExpression(scalar)) return objectOf({});
    const type = this.#typeOfExpression(scalar);
    if (!isObject(type)) return UNKNOWN;
    const properties = new Map(type.properties);
    const include = properties.get("include");
    properties.delete("include");
    properties.delete("exclude");
    if (include !== void 0 && isArray(include) && isObject(include.elements))
      for (const [name, each] of include.elements.properties) {
        const known = properties.get(name);
        properties.set(name, known === void 0 ? each : mergeTypes(known, each));
      }
    return { kind: "object", properties, others: type.others };
  }
  /** Undefined for what is no row. */
  #row(row) {
    if (row.isSequence)
      return row.items.length === 0 ? void 0 : commonType(row.items.map((item) => this.#value(item)));
    if (!(row instanceof Scalar)) return void 0;
    const type = isOneExpression(row) ? this.#typeOfExpression(row) : "any";
    return isArray(type) ? type.elements : "any";
  }
  #include(matrix2, include) {
    if (include instanceof Scalar && isOneExpression(include)) {
      const type = this.#typeOfExpression(include);
      const merged = isArray(type) ? mergeTypes(matrix2, type.elements) : "any";
      return isObject(merged) ? merged : UNKNOWN;
    }
    const properties = new Map(matrix2.properties);
    for (const combination of include.items) {
      if (isOneExpression(combination)) return UNKNOWN;
      for (const [name, type] of this.#entries(combination)) {
        const known = properties.get(name);
        properties.set(name, known === void 0 ? type : mergeTypes(known, type));
      }
    }
    return { ...matrix2, properties };
  }
  #value(value) {
    if (value instanceof Scalar)
      return isOneExpression(value) ? this.#typeOfExpression(value) : typeOfText(value.text);
    if (++this.#visits > MAX_VISITS3 || this.#depth === MAX_DEPTH2) return "any";
    this.#depth++;
    const type = value.isSequence ? arrayOf(commonType(value.items.map((item) => this.#value(item)))) : { ...objectOf({}), properties: this.#entries(value) };
    this.#depth--;
    return type;
  }
  #entries(value) {
    const entries = /* @__PURE__ */ new Map();
    for (const [index, name] of value.keys.entries()) {
      const entry2 = value.values[index];
      const key = name.toLowerCase();
      if (entry2 && !entries.has(key)) entries.set(key, this.#value(entry2));
    }
    return entries;
  }
};

// packages/iac/src/rules/workflow/facts/steps-type.ts
var StepsType = class {
  #steps;
  #properties = /* @__PURE__ */ new Map();
  #others;
  #count = 0;
  constructor(job2) {
    this.#steps = job2.get("steps").items;
  }
  /** What it holds when that many steps have run. It is asked in order, so the steps seen before are kept. */
  after(count) {
    if (count < this.#count) {
      this.#properties = /* @__PURE__ */ new Map();
      this.#others = void 0;
      this.#count = 0;
    }
    for (const end = Math.min(count, this.#steps.length); this.#count < end; this.#count++)
      this.#add(this.#steps[this.#count]);
    return { kind: "object", properties: this.#properties, others: this.#others };
  }
  #add(step2) {
    const id = step2?.get("id").string;
    if (step2 === void 0 || id === void 0) return;
    if (holdsExpression(id)) this.#others = "any";
    const outputs = outputsOf(step2.get("uses").string);
    this.#properties.set(
      id.toLowerCase(),
      objectOf({ outputs, conclusion: "string", outcome: "string" })
    );
  }
};
function outputsOf(spec) {
  if (spec?.startsWith("actions/github-script@")) return recordOf("any");
  const metadata = spec === void 0 ? void 0 : metadataOf(spec);
  if (!metadata) return recordOf("string");
  if (metadata.hasOtherOutputs) return recordOf("any");
  return objectOf(
    Object.fromEntries([...metadata.outputs].map((name) => [name, "string"]))
  );
}

// packages/iac/src/rules/workflow/facts/scope-contexts.ts
var ANY_OUTPUT = recordOf("string");
var ScopeContexts = class {
  #workflow;
  #typeOfExpression;
  #base;
  #jobsById;
  /** By where the job is written. */
  #jobs = /* @__PURE__ */ new Map();
  #finished;
  #last;
  /** `typeOfExpression` finds the type of the one expression in a scalar of a matrix. */
  constructor(workflow, typeOfExpression) {
    this.#workflow = workflow;
    this.#jobsById = new Map(workflow.jobs.map((job2) => [job2.id.toLowerCase(), job2]));
    this.#typeOfExpression = typeOfExpression;
    const base = new Map(Object.entries(CONTEXTS));
    base.set("inputs", inputsOf(workflow));
    const dispatched = workflow.triggers.event("workflow_dispatch")?.get("inputs");
    if (workflow.triggers.has("workflow_dispatch"))
      base.set("github", githubWith(dispatched?.keys ?? []));
    const secrets = workflow.triggers.event("workflow_call")?.get("secrets");
    if (workflow.triggers.event("workflow_call")?.keys.includes("secrets"))
      base.set("secrets", withNames(secrets?.keys ?? [], GIVEN_SECRETS));
    this.#base = base;
  }
  /** The contexts at a place of the workflow. */
  at(scope, place) {
    if (place === "on.workflow_call.outputs.<output_id>.value") {
      this.#finished ??= new Map([...this.#base, ["jobs", this.#finishedJobs()]]);
      return this.#finished;
    }
    if (this.#last?.scope === scope) return this.#last.contexts;
    const contexts = this.#contextsOf(scope);
    this.#last = { scope, contexts };
    return contexts;
  }
  #contextsOf({ job: job2, steps: steps2 = 0, inputs: inputs2 }) {
    if (inputs2 !== void 0)
      return new Map([...this.#base, ["inputs", inputsOf(this.#workflow, inputs2)]]);
    if (!job2) return this.#base;
    let ofJob = this.#jobs.get(job2.slot);
    if (!ofJob) {
      ofJob = { contexts: this.#contextsOfJob(job2), steps: new StepsType(job2) };
      this.#jobs.set(job2.slot, ofJob);
    }
    const { contexts } = ofJob;
    return steps2 === 0 ? contexts : new Map([...contexts, ["steps", ofJob.steps.after(steps2)]]);
  }
  #contextsOfJob(job2) {
    const contexts = new Map([...this.#base, ["needs", this.#needs(job2)]]);
    const matrix2 = job2.get("strategy", "matrix");
    if (job2.get("strategy").keys.includes("matrix"))
      contexts.set(
        "matrix",
        matrixType(matrix2, (scalar) => this.#typeOfExpression(scalar, contexts))
      );
    return contexts;
  }
  #needs(job2) {
    const needs = job2.get("needs");
    const ids = needs instanceof Scalar ? [needs.text] : needs.strings;
    const found2 = /* @__PURE__ */ new Map();
    for (const id of ids) {
      const other = this.#jobsById.get(id.toLowerCase());
      if (other && other.node.slot !== job2.slot)
        found2.set(
          id.toLowerCase(),
          objectOf({ outputs: outputsOf2(other.node, ANY_OUTPUT), result: "string" })
        );
    }
    return { kind: "object", properties: found2, others: void 0 };
  }
  #finishedJobs() {
    const jobs = this.#workflow.jobs.map(({ id, node }) => [
      id.toLowerCase(),
      objectOf({ outputs: outputsOf2(node, recordOf("any")) })
    ]);
    return { kind: "object", properties: new Map(jobs), others: void 0 };
  }
};
function outputsOf2(job2, called) {
  return job2.get("uses").exists ? called : withNames(job2.get("outputs").keys);
}
function withNames(names2, given = {}) {
  const properties = new Map(Object.entries(given));
  for (const name of names2) properties.set(name.toLowerCase(), "string");
  return { kind: "object", properties, others: void 0 };
}
function githubWith(inputs2) {
  return objectOf({
    ...GITHUB_CONTEXT,
    event: { kind: "object", properties: /* @__PURE__ */ new Map([["inputs", withNames(inputs2)]]), others: "any" }
  });
}
function inputsOf({ triggers: triggers2 }, count = Infinity) {
  const [called, dispatched] = ["workflow_call", "workflow_dispatch"].map(
    (event) => triggers2.has(event) ? triggers2.event(event)?.get("inputs") : void 0
  );
  const types = [
    called && declared(called, count),
    dispatched && declared(dispatched, Infinity)
  ].filter((type) => type !== void 0);
  return types.length === 0 ? objectOf({}) : types.reduce(
    (one, other) => one.properties.size === 0 ? other : mergeTypes(one, other)
  );
}
function declared(inputs2, count) {
  const properties = /* @__PURE__ */ new Map();
  for (const [index, name] of inputs2.keys.entries())
    if (index < count)
      properties.set(name.toLowerCase(), typeOfInput(inputs2.values[index]?.get("type").string));
  return { kind: "object", properties, others: void 0 };
}
function typeOfInput(type) {
  if (type === "boolean" || type === "number") return type;
  return type === "string" || type === "choice" || type === "environment" ? "string" : "any";
}

// packages/iac/src/rules/workflow/facts/availability.ts
var EARLY = ["github", "inputs", "vars"];
var NEEDS = [...EARLY, "needs"];
var MATRIX = [...NEEDS, "strategy", "matrix"];
var RUNNER = [...MATRIX, "env", "job", "runner"];
var STEP = [...RUNNER, "secrets", "steps"];
var STATUS = ["always", "cancelled", "failure", "success"];
var HASH = ["hashfiles"];
var ROWS = [
  ["run-name", EARLY],
  ["concurrency", EARLY],
  ["env", [...EARLY, "secrets"]],
  ["on.workflow_call.inputs.<inputs_id>.default", EARLY],
  ["on.workflow_call.outputs.<output_id>.value", [...EARLY, "jobs"]],
  ["jobs.<job_id>.if", NEEDS, STATUS],
  ["jobs.<job_id>.strategy", NEEDS],
  ["jobs.<job_id>.name", MATRIX],
  ["jobs.<job_id>.runs-on", MATRIX],
  ["jobs.<job_id>.concurrency", MATRIX],
  ["jobs.<job_id>.container", MATRIX],
  ["jobs.<job_id>.services", MATRIX],
  ["jobs.<job_id>.environment", MATRIX],
  ["jobs.<job_id>.continue-on-error", MATRIX],
  ["jobs.<job_id>.timeout-minutes", MATRIX],
  ["jobs.<job_id>.with.<with_id>", MATRIX],
  ["jobs.<job_id>.snapshot.if", MATRIX],
  ["jobs.<job_id>.env", [...MATRIX, "secrets"]],
  ["jobs.<job_id>.secrets.<secrets_id>", [...MATRIX, "secrets"]],
  ["jobs.<job_id>.defaults.run", [...MATRIX, "env"]],
  ["jobs.<job_id>.container.credentials", [...MATRIX, "env", "secrets"]],
  ["jobs.<job_id>.services.<service_id>.credentials", [...MATRIX, "env", "secrets"]],
  ["jobs.<job_id>.container.env.<env_id>", [...RUNNER, "secrets"]],
  ["jobs.<job_id>.services.<service_id>.env.<env_id>", [...RUNNER, "secrets"]],
  ["jobs.<job_id>.environment.url", [...RUNNER, "steps"]],
  ["jobs.<job_id>.outputs.<output_id>", STEP],
  ["jobs.<job_id>.steps.if", [...RUNNER, "steps"], [...STATUS, ...HASH]],
  ["jobs.<job_id>.steps.name", STEP, HASH],
  ["jobs.<job_id>.steps.run", STEP, HASH],
  ["jobs.<job_id>.steps.with", STEP, HASH],
  ["jobs.<job_id>.steps.env", STEP, HASH],
  ["jobs.<job_id>.steps.continue-on-error", STEP, HASH],
  ["jobs.<job_id>.steps.timeout-minutes", STEP, HASH],
  ["jobs.<job_id>.steps.working-directory", STEP, HASH]
];
var AVAILABILITY = new Map(
  ROWS.map(([place, contexts, functions = []]) => [
    place,
    { contexts: new Set(contexts), functions: new Set(functions) }
  ])
);
var NOTHING = { contexts: /* @__PURE__ */ new Set(), functions: /* @__PURE__ */ new Set() };
function availableAt(place) {
  return AVAILABILITY.get(place) ?? NOTHING;
}

// packages/iac/src/rules/workflow/facts/functions.ts
var STATUS2 = [{ parameters: [], result: "boolean", isPure: false }];
var TEXT_TEST = [
  { parameters: ["string", "string"], result: "boolean", isPure: true }
];
var FUNCTIONS = /* @__PURE__ */ new Map([
  [
    "contains",
    [...TEXT_TEST, { parameters: [arrayOf("any"), "any"], result: "boolean", isPure: true }]
  ],
  ["startswith", TEXT_TEST],
  ["endswith", TEXT_TEST],
  ["format", [{ parameters: ["string", "any"], isVariadic: true, result: "string", isPure: true }]],
  [
    "join",
    [
      { parameters: [arrayOf("string"), "string"], result: "string", isPure: true },
      { parameters: [arrayOf("string")], result: "string", isPure: true }
    ]
  ],
  ["tojson", [{ parameters: ["any"], result: "string", isPure: true }]],
  ["fromjson", [{ parameters: ["string"], result: "any", isPure: false }]],
  ["hashfiles", [{ parameters: ["string"], isVariadic: true, result: "string", isPure: false }]],
  [
    "case",
    [{ parameters: ["boolean", "any", "any"], isVariadic: true, result: "any", isPure: true }]
  ],
  ["success", STATUS2],
  ["always", STATUS2],
  ["cancelled", STATUS2],
  ["failure", STATUS2]
]);
var RESTRICTED_FUNCTIONS = /* @__PURE__ */ new Set([
  "hashfiles",
  "success",
  "always",
  "cancelled",
  "failure"
]);

// packages/iac/src/rules/workflow/facts/typing-environment.ts
function environmentAt(place, contexts, report) {
  const available = availableAt(place);
  return {
    contexts,
    availableContexts: available.contexts,
    functions: FUNCTIONS,
    availableFunctions: available.functions,
    restrictedFunctions: RESTRICTED_FUNCTIONS,
    report
  };
}

// packages/iac/src/rules/workflow/facts/expression-problems.ts
var found = /* @__PURE__ */ new WeakMap();
function expressionProblems(workflow) {
  let problems = found.get(workflow);
  if (!problems) {
    problems = new Examination(workflow).examine(readingOf(workflow).templates);
    found.set(workflow, problems);
  }
  return problems;
}
var Examination = class {
  #contexts;
  #problems = [];
  constructor(workflow) {
    this.#contexts = new ScopeContexts(workflow, typeInMatrix);
  }
  examine(templates) {
    for (const template of templates) this.#template(template);
    return this.#problems;
  }
  #template({ scalar, place, demand, scope }) {
    const { expressions, flaws } = readStrictly(scalar, demand === "condition");
    for (const { at, what } of flaws) this.#report("syntax", at, what);
    if (expressions.length === 0) return;
    const contexts = this.#contexts.at(scope, place);
    const isPasted = demand === "text" || demand === "condition" && scalar.text.includes("${{");
    for (const expression2 of expressions) {
      const { node } = expression2;
      if (!node || flaws.some(({ at }) => at === expression2)) continue;
      const before = this.#problems.length;
      const report = (flaw, at, what) => {
        this.#report(flaw, expression2.at(at), what);
      };
      const type = typeOf(node, environmentAt(place, contexts, report));
      if (this.#problems.length > before) continue;
      const wanted = isPasted ? "text" : demand;
      if (!suits(type, wanted))
        this.#report(
          "type",
          expression2,
          `comes out as ${nameOf(type)}, where ${WANTED[wanted]} is needed`
        );
    }
  }
  #report(kind, at, what) {
    this.#problems.push({ kind, at, message: `The expression at ${at.path} ${what}` });
  }
};
function typeInMatrix(scalar, contexts) {
  const { expressions, flaws } = readStrictly(scalar, false);
  const node = expressions[0]?.node;
  if (!isOneExpression(scalar) || flaws.length > 0 || !node) return "any";
  const mistakes = [];
  const report = (flaw) => {
    mistakes.push(flaw);
  };
  const type = typeOf(node, environmentAt("jobs.<job_id>.strategy", contexts, report));
  return mistakes.length === 0 ? type : "any";
}

// packages/iac/src/rules/workflow/syntax/expression-type.ts
var expressionType = workflowRule({
  id: "workflow/expression-type",
  title: "An expression uses a value as what it is not",
  severity: "medium",
  why: 'GitHub does not complain: it turns the value into something else, so an object becomes the word "Object" and a comparison is never true.',
  fix: "Name the property that is meant, or convert with `toJSON` and `fromJSON`.",
  references: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#functions"
  ],
  aliases: ["expression"],
  check(workflow, report) {
    for (const { kind, at, message } of expressionProblems(workflow))
      if (kind === "type") report.fail(at, message);
  }
});

// packages/iac/src/rules/workflow/syntax/idle-matrix-exclusion.ts
var idleMatrixExclusion = jobRule({
  id: "workflow/idle-matrix-exclusion",
  title: "A matrix excludes what is not in it",
  severity: "low",
  why: "The exclusion does nothing, so the combination that was meant runs all the same.",
  fix: "Name a dimension of the matrix and one of its values, written as it is there.",
  references: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategymatrixexclude"
  ],
  aliases: ["matrix"],
  check(job2, report) {
    const matrix2 = job2.node.get("strategy", "matrix");
    const entries = entriesOf(matrix2);
    const exclude = entries.get("exclude");
    const include = entries.get("include");
    if (!exclude || exclude.items.length === 0 || isComputed(include)) return;
    const rows = rowsOf(entries, include);
    if (rows.size === 0) {
      report.fail(keyOf2(exclude), `${job2.label} excludes combinations from a matrix that has none`);
      return;
    }
    for (const combination of exclude.items.slice(0, MAX_COMBINATIONS))
      for (const [name, value] of entriesOf(combination)) {
        const row = rows.get(name);
        if (!row)
          report.fail(
            keyOf2(value),
            `${job2.label} excludes a value of "${name}", which is no dimension of its matrix`
          );
        else if (row !== "computed" && !row.some((each) => covers(value, each)))
          report.fail(
            value,
            `${job2.label} excludes a value of "${name}" that its matrix does not have`
          );
      }
  }
});
function isComputed(include) {
  return include !== void 0 && [include, ...include.items].some((each) => each instanceof Scalar && holdsExpression(each.text));
}
function rowsOf(entries, include) {
  const rows = /* @__PURE__ */ new Map();
  for (const [name, row] of entries)
    if (name !== "include" && name !== "exclude") {
      if (isOneExpression(row)) rows.set(name, "computed");
      else if (row.items.length > MAX_COMBINATIONS) rows.set(name, "computed");
      else if (row instanceof Scalar || row.items.length > 0) rows.set(name, row.items);
    }
  for (const combination of include?.items.slice(0, MAX_COMBINATIONS) ?? [])
    for (const [name, value] of entriesOf(combination)) {
      const row = rows.get(name) ?? [];
      if (row !== "computed" && !row.some((each) => areEqual(each, value)))
        rows.set(name, [...row, value]);
    }
  return rows;
}

// packages/iac/src/rules/workflow/syntax/invalid-action-reference.ts
var invalidActionReference = stepRule({
  id: "workflow/invalid-action-reference",
  title: "`uses` names no action",
  severity: "medium",
  why: "GitHub cannot find the action, so the job fails before its first step.",
  fix: "Write `owner/repository@ref`, `owner/repository/path@ref`, `./path` or `docker://image:tag`.",
  references: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses"
  ],
  aliases: ["action"],
  check(step2, report) {
    const uses = step2.node.get("uses");
    const { keys } = step2.node;
    if (!(step2.owner instanceof Job) || !keys.includes("uses") || isScript(keys)) return;
    const text2 = uses instanceof Scalar ? uses.text : "";
    const flaw = holdsExpression(text2) ? void 0 : flawOf2(text2);
    if (flaw !== void 0) report.fail(uses, `${step2.label} uses "${text2}", which ${flaw}`);
  }
});
function isScript(keys) {
  return keys.lastIndexOf("run") > keys.lastIndexOf("uses");
}
function flawOf2(text2) {
  if (/^[.$]\//.test(text2)) return void 0;
  if (text2.startsWith("docker://")) return flawOfImage(text2.slice("docker://".length));
  const at = text2.indexOf("@");
  if (at < 0) return "has no ref";
  const [owner = "", repository] = text2.slice(0, at).split("/");
  if (repository === void 0) return "has no owner";
  return owner === "" || repository === "" || at === text2.length - 1 ? "lacks its owner, its repository or its ref" : void 0;
}
function flawOfImage(image) {
  const colon = image.indexOf(":");
  if (colon >= 0 && colon === image.length - 1) return "has an empty tag";
  const name = colon < 0 ? image : image.slice(0, colon);
  const host = name.split("/", 1)[0] ?? "";
  return /[\s<>"\\^`{|}%]|\[[^\]]*$/.test(host) || /[\u0000-\u001f\u007f]/.test(name) || /%(?![\da-f]{2})/i.test(name) ? "is no URL of an image" : void 0;
}

// packages/iac/src/rules/workflow/syntax/invalid-expression.ts
var invalidExpression = workflowRule({
  id: "workflow/invalid-expression",
  title: "GitHub cannot read the expression",
  severity: "medium",
  why: "One expression that cannot be read stops the whole workflow, the checks in it among the rest.",
  fix: "Close `${{` with `}}`, quote text with `'`, and balance the parentheses.",
  references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/expressions"],
  aliases: ["expression"],
  check(workflow, report) {
    for (const { kind, at, message } of expressionProblems(workflow))
      if (kind === "syntax") report.fail(at, message);
  }
});

// packages/iac/src/model/workflow/glob.ts
function globFlaw(pattern, subject) {
  if (subject === "path") {
    if (pattern.trim() !== pattern) return { at: 0, what: "starts or ends with a space" };
    if (/^!?\.{1,2}(?:\/|$)/.test(pattern))
      return { at: 0, what: 'starts with ".", but paths count from the root of the repository' };
  }
  return new GlobReader(pattern, subject).read();
}
var GlobReader = class {
  #pattern;
  #isRef;
  #at = 0;
  /** Whether the last character can be repeated by `?` or `+`. */
  #isRepeatable = false;
  constructor(pattern, subject) {
    this.#pattern = pattern;
    this.#isRef = subject === "ref";
  }
  read() {
    const pattern = this.#pattern;
    if (pattern.startsWith("/") && this.#isRef)
      return this.#flaw("starts with /, which no branch or tag does");
    if (pattern.startsWith("!")) {
      if (pattern.length === 1) return this.#flaw("negates nothing");
      this.#at = 1;
    }
    while (this.#at < pattern.length) {
      const what = this.#character();
      if (what !== void 0) return this.#flaw(what);
    }
    return this.#isRef && /[/.]$/.test(pattern) ? this.#flaw("ends with / or ., which no branch or tag does") : void 0;
  }
  #flaw(what) {
    return { at: Math.min(this.#at, this.#pattern.length - 1), what };
  }
  /** Steps over one character or class. */
  #character() {
    const character = this.#pattern[this.#at] ?? "";
    switch (character) {
      case "?":
      case "+":
        if (!this.#isRepeatable) return `has ${character} with nothing before it to repeat`;
        return this.#step(false);
      case "*":
        return this.#step(false);
      case "\\":
        return this.#escape();
      case "[":
        return this.#characterClass();
      case "\n":
      case "\r":
        return "has a line break";
      case " ":
      case "	":
      case "~":
      case "^":
      case ":":
        return this.#isRef ? `has "${character}", which no branch or tag has` : this.#step(true);
      default:
        return this.#step(true);
    }
  }
  #step(isRepeatable) {
    this.#at++;
    this.#isRepeatable = isRepeatable;
    return void 0;
  }
  #escape() {
    const next = this.#pattern[this.#at + 1] ?? "";
    if ("[?*".includes(next) && next !== "") {
      if (this.#isRef) return `has an escaped ${next}, which no branch or tag has`;
      this.#at++;
    } else if ("+\\!".includes(next) && next !== "") this.#at++;
    else if (this.#isRef) return "has a \\ before something that need not be escaped";
    return this.#step(true);
  }
  /** `[a-z]`, `[abc]` */
  #characterClass() {
    const pattern = this.#pattern;
    let at = this.#at + 1;
    if (pattern[at] === "]") return "has [], which matches nothing";
    let count = 0;
    for (; pattern[at] !== "]"; at++) {
      const from = pattern[at];
      if (from === void 0) return "has a [ without its ]";
      count++;
      if (pattern[at + 1] !== "-") continue;
      count++;
      const to = pattern[at + 2];
      if (to === "]") return "has a range without an end";
      if (to === void 0) return "has a [ without its ]";
      if (from > to) return `has the range ${from}-${to}, which runs backwards`;
      at += 2;
    }
    if (count === 1)
      return `has [${pattern.slice(this.#at + 1, at)}] where the character alone does`;
    this.#at = at;
    return this.#step(true);
  }
};

// packages/iac/src/rules/workflow/syntax/invalid-glob.ts
var FILTERS2 = [
  ["branches", "ref"],
  ["branches-ignore", "ref"],
  ["tags", "ref"],
  ["tags-ignore", "ref"],
  ["paths", "path"],
  ["paths-ignore", "path"]
];
var invalidGlob = workflowRule({
  id: "workflow/invalid-glob",
  title: "A filter pattern matches nothing",
  severity: "medium",
  why: "A pattern that cannot be read stops the workflow; one that no branch, tag or path can match keeps it from ever starting.",
  fix: "Use `*`, `**`, `?`, `+`, `[a-z]` and a leading `!`; these are no regular expressions, and paths start without `./`.",
  references: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet"
  ],
  aliases: ["glob"],
  check(workflow, report) {
    const { triggers: triggers2 } = workflow;
    for (const name of triggers2.names) {
      const event = triggers2.event(name);
      if (event && !CONFIGURED_EVENTS.has(name))
        for (const [filter, subject] of FILTERS2)
          for (const pattern of patternsOf(event.get(filter))) check(pattern, subject);
    }
    for (const version of triggers2.event("image_version")?.get("versions").items ?? [])
      check(version, "ref");
    for (const job2 of workflow.jobs) check(job2.node.get("snapshot", "version"), "ref");
    function check(pattern, subject) {
      if (!(pattern instanceof Scalar) || pattern.text === "") return;
      const flaw = globFlaw(pattern.text, subject);
      if (flaw)
        report.fail(
          new Span(pattern, flaw.at, flaw.at + 1),
          `The pattern "${pattern.text}" at ${pattern.path} ${flaw.what}`
        );
    }
  }
});
function patternsOf(filter) {
  return filter.isSequence ? filter.items : [filter];
}

// packages/iac/src/rules/workflow/syntax/invalid-id.ts
var ID = /^[A-Za-z_][\w-]*$/;
var invalidId = jobRule({
  id: "workflow/invalid-id",
  title: "The id of a job or a step is not allowed",
  severity: "medium",
  why: "GitHub refuses the workflow.",
  fix: "Begin ids with a letter or `_` and go on with letters, digits, `-` and `_`; the name that people read goes into `name`.",
  references: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_id"
  ],
  aliases: ["id"],
  check(job2, report) {
    if (isWrong(job2.id)) report.fail(keyOf2(job2.node), `The job id "${job2.id}" is not allowed`);
    for (const need of needsOf(job2.node.get("needs")))
      if (isWrong(need.text))
        report.fail(need, `${job2.label} needs "${need.text}", which can be no job id`);
    for (const step2 of job2.steps) {
      const id = step2.node.get("id");
      if (id instanceof Scalar && isWrong(id.text))
        report.fail(id, `The step id "${id.text}" in ${job2.label} is not allowed`);
    }
  }
});
function isWrong(id) {
  return id !== "" && !ID.test(id) && !holdsExpression(id);
}
function needsOf(needs) {
  return [needs, ...needs.items].filter((each) => each instanceof Scalar);
}

// packages/iac/src/model/workflow/cron.ts
var FIELDS = [
  { name: "minute", min: 0, max: 59 },
  { name: "hour", min: 0, max: 23 },
  { name: "day of the month", min: 1, max: 31 },
  {
    name: "month",
    min: 1,
    max: 12,
    words: ["", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
  },
  {
    name: "day of the week",
    min: 0,
    max: 6,
    words: ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]
  }
];
var DAY = 24 * 60;
var SHORTEST = 5;
function cronFlaw(text2) {
  const parts = text2.trim().split(/\s+/);
  if (parts.length !== FIELDS.length) return `has ${parts.length} fields instead of 5`;
  const fields = [];
  for (const [index, field] of FIELDS.entries()) {
    const values = valuesOf(parts[index] ?? "", field);
    if (!values) return `has "${parts[index] ?? ""}" for its ${field.name}`;
    fields.push(values);
  }
  const [minutes = NONE2, hours = NONE2, days = NONE2, months = NONE2, weekdays = NONE2] = fields;
  const isAnyDay = !isEvery(parts[2]) && !isEvery(parts[4]);
  const gap = firstGap({ minutes, hours, days, months, weekdays, isAnyDay });
  if (gap === void 0) return "never comes";
  return gap < SHORTEST ? `comes after ${gap} minutes again, and GitHub runs nothing more often than every ${SHORTEST} minutes` : void 0;
}
var NONE2 = /* @__PURE__ */ new Set();
function isEvery(part = "") {
  return part.split(",").some((range) => /^[*?](?:-[^/]*)?(?:\/0*1)?$/.test(range));
}
function valuesOf(part, field) {
  const values = /* @__PURE__ */ new Set();
  for (const range of part.split(",").filter(Boolean)) {
    const [span = "", step2, ...more] = range.split("/");
    const [low = "", high, ...rest] = span.split("-");
    const isStar = low === "*" || low === "?";
    const from = isStar ? field.min : numberOf(low, field);
    const to = isStar ? field.max : high !== void 0 ? numberOf(high, field) : step2 !== void 0 ? field.max : from;
    const by = step2 === void 0 ? 1 : numberOf(step2, {});
    if (from === void 0 || to === void 0 || !by || more.length > 0 || !isStar && rest.length > 0)
      return void 0;
    if (from < field.min || to > field.max || from > to) return void 0;
    for (let value = from; value <= to; value += by) values.add(value);
  }
  return values;
}
function numberOf(text2, { words: words2 = [] }) {
  const word3 = text2 === "" ? -1 : words2.indexOf(text2.toLowerCase());
  if (word3 >= 0) return word3;
  return /^\+?\d+$/.test(text2) ? Number(text2) : void 0;
}
function firstGap(schedule2) {
  const times = [...schedule2.hours].sort(ascending).flatMap((hour) => [...schedule2.minutes].sort(ascending).map((minute) => hour * 60 + minute));
  let first;
  for (let day = 0; day < 9 * 366; day++) {
    if (!isOn2(schedule2, new Date(day * DAY * 6e4))) continue;
    for (const time of times) {
      const at = day * DAY + time;
      if (at === 0) continue;
      if (first !== void 0) return at - first;
      first = at;
    }
  }
  return void 0;
}
function isOn2({ days, months, weekdays, isAnyDay }, date) {
  if (!months.has(date.getUTCMonth() + 1)) return false;
  const isDay = days.has(date.getUTCDate());
  const isWeekday = weekdays.has(date.getUTCDay());
  return isAnyDay ? isDay || isWeekday : isDay && isWeekday;
}
function ascending(a, b) {
  return a - b;
}

// packages/iac/src/rules/workflow/facts/time-zones.ts
var SHORT_NAMES = new Set(
  "CET EET EST GMT HST MET MST PRC ROC ROK UCT WET".split(" ")
);
function isTimeZone(name) {
  if (!/^[A-Z][\w+-]*(?:\/[A-Z][\w+-]*)*$/.test(name)) return false;
  if (/^[A-Z]{3}$/.test(name) && !SHORT_NAMES.has(name)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

// packages/iac/src/rules/workflow/syntax/invalid-schedule.ts
var invalidSchedule = workflowRule({
  id: "workflow/invalid-schedule",
  title: "GitHub cannot keep the schedule",
  severity: "medium",
  why: "A cron line that cannot be read stops the whole workflow, and one that comes more often than every five minutes or never does not do what it says.",
  fix: "Write five fields: minute, hour, day of the month, month, day of the week (0 to 6), at least five minutes apart.",
  references: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule"
  ],
  aliases: ["events"],
  check(workflow, report) {
    for (const entry2 of workflow.triggers.event("schedule")?.items ?? []) {
      const cron = entry2.get("cron");
      const flaw = cron.string ? cronFlaw(cron.string) : void 0;
      if (flaw !== void 0)
        report.fail(cron, `The schedule "${cron.string ?? ""}" of ${workflow.label} ${flaw}`);
      const zone = entry2.get("timezone");
      if (zone.string !== void 0 && !isTimeZone(zone.string))
        report.fail(
          zone,
          `The schedule of ${workflow.label} has the time zone "${zone.string}", which there is not`
        );
    }
  }
});

// packages/iac/src/rules/workflow/syntax/invalid-value.ts
var invalidValue = workflowRule({
  id: "workflow/invalid-value",
  title: "A value is of the wrong kind",
  severity: "medium",
  why: "GitHub refuses a workflow with a text where it wants a number, an empty section, or a list where it wants a mapping, so none of its jobs run.",
  fix: "Write the kind of value that the key takes; `yes`, `no`, `on` and `off` are text to GitHub.",
  references: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax"
  ],
  aliases: ["syntax-check"],
  check(workflow, report) {
    for (const { flaw, at, message } of readingOf(workflow).problems)
      if (flaw === "invalid-value") report.fail(at, message);
  }
});

// packages/iac/src/rules/workflow/syntax/invalid-variable-name.ts
var invalidVariableName = workflowRule({
  id: "workflow/invalid-variable-name",
  title: "An environment variable has a name that no variable can have",
  severity: "medium",
  why: "A name with a space, a tab, `=` or `&` cannot be set, so programs do not see the variable.",
  fix: "Use letters, digits and `_`.",
  references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/variables"],
  aliases: ["env-var"],
  check(workflow, report) {
    check(workflow.env, workflow.label);
    for (const job2 of workflow.jobs) {
      check(job2.env, job2.label);
      check(job2.node.get("container", "env"), `The container of ${job2.label}`);
      const services2 = job2.node.get("services");
      for (const [index, service2] of services2.values.entries())
        check(service2.get("env"), `Service "${services2.keys[index] ?? ""}" of ${job2.label}`);
      for (const step2 of job2.steps) check(step2.env, step2.label);
    }
    function check(env, label) {
      for (const [index, name] of env.keys.entries())
        if (/[&= \t]/.test(name) && !holdsExpression(name))
          report.fail(
            keyOf2(env.values[index] ?? env),
            `${label} sets the variable "${name}", which is no name for one`
          );
    }
  }
});

// packages/iac/src/rules/workflow/syntax/invalid-workflow-reference.ts
var invalidWorkflowReference = jobRule({
  id: "workflow/invalid-workflow-reference",
  title: "`uses` of a job names no reusable workflow",
  severity: "medium",
  why: "GitHub refuses the workflow.",
  fix: "Write `./.github/workflows/name.yml`, or `owner/repository/.github/workflows/name.yml@ref`.",
  references: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_iduses"
  ],
  aliases: ["workflow-call"],
  check(job2, report) {
    const uses = job2.node.get("uses");
    if (!(uses instanceof Scalar) || uses.text === "" || holdsExpression(uses.text) || hasSteps(job2.node.keys))
      return;
    const isReference = uses.text.startsWith(".") ? /^\.\/(?:@|[^@]+$)/.test(uses.text) : /^[^/]+\/[^/]+\/[^@]+@./s.test(uses.text);
    if (!isReference)
      report.fail(uses, `${job2.label} calls "${uses.text}", which is no reference to a workflow`);
  }
});
var OF_JOBS_WITH_STEPS = /* @__PURE__ */ new Set([
  "runs-on",
  "environment",
  "outputs",
  "env",
  "defaults",
  "steps",
  "timeout-minutes",
  "continue-on-error",
  "container"
]);
function hasSteps(keys) {
  return keys.some((key) => OF_JOBS_WITH_STEPS.has(key));
}

// packages/iac/src/rules/workflow/syntax/misplaced-key.ts
var misplacedKey = workflowRule({
  id: "workflow/misplaced-key",
  title: "A key does not go with the others of its job",
  severity: "medium",
  why: "A job either runs steps or calls a reusable workflow. GitHub refuses a workflow that mixes the keys of both.",
  fix: "Set it in the reusable workflow, or call that workflow with `uses` from a job of its own.",
  references: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/reusing-workflow-configurations"
  ],
  aliases: ["syntax-check"],
  check(workflow, report) {
    for (const { flaw, at, message } of readingOf(workflow).problems)
      if (flaw === "misplaced-key") report.fail(at, message);
  }
});

// packages/iac/src/rules/workflow/syntax/missing-key.ts
var missingKey = workflowRule({
  id: "workflow/missing-key",
  title: "A key is missing without which GitHub refuses the workflow",
  severity: "medium",
  why: "GitHub refuses the workflow, so none of its jobs run, the checks among them.",
  fix: "Add the key.",
  references: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax"
  ],
  aliases: ["syntax-check"],
  check(workflow, report) {
    for (const { flaw, at, message } of readingOf(workflow).problems)
      if (flaw === "missing-key") report.fail(at, message);
  }
});

// packages/iac/src/rules/workflow/syntax/outdated-action.ts
var outdatedAction = stepRule({
  id: "workflow/outdated-action",
  title: "The version of the action no longer runs",
  severity: "medium",
  why: "It asks for a Node.js that GitHub has taken off its runners, so it runs on another one than it was made for, or not at all.",
  fix: "Move to a version that runs on `node24`.",
  references: ["https://github.blog/changelog/2024-09-25-end-of-life-for-actions-node16/"],
  aliases: ["action"],
  tags: ["CWE-1104"],
  check(step2, report) {
    const uses = step2.node.get("uses");
    if (step2.owner instanceof Job && uses.string !== void 0 && isOutdated(uses.string))
      report.fail(
        uses,
        `${step2.label} uses "${uses.string}", which asks for a Node.js that runners no longer have`
      );
  }
});

// packages/iac/src/rules/workflow/syntax/unavailable-context.ts
var unavailableContext = workflowRule({
  id: "workflow/unavailable-context",
  title: "An expression uses a context or function where there is none",
  severity: "medium",
  why: "Each key sees only some contexts: a condition no secrets, a job nothing that comes about on its runner. GitHub refuses the workflow.",
  fix: "Hand the value over in a context that is available there, for instance a secret as a variable of the job that the condition compares.",
  references: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#context-availability"
  ],
  aliases: ["expression"],
  check(workflow, report) {
    for (const { kind, at, message } of expressionProblems(workflow))
      if (kind === "unavailable") report.fail(at, message);
  }
});

// packages/iac/src/rules/workflow/syntax/undefined-name.ts
var undefinedName = workflowRule({
  id: "workflow/undefined-name",
  title: "An expression names something that does not exist",
  severity: "medium",
  why: "GitHub refuses a context or a function that it does not know; a property that does not exist comes out empty, so conditions and commands go wrong without a word.",
  fix: "Correct the name, or define the output, input, need or step that it refers to; steps see only those before them, jobs only those in their `needs`.",
  references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/contexts"],
  aliases: ["expression"],
  check(workflow, report) {
    for (const { kind, at, message } of expressionProblems(workflow))
      if (kind === "undefined") report.fail(at, message);
  }
});

// packages/iac/src/rules/workflow/syntax/unknown-event.ts
var unknownEvent = workflowRule({
  id: "workflow/unknown-event",
  title: "GitHub does not know the event or its activity",
  severity: "medium",
  why: "GitHub refuses the workflow or never starts it, so its checks are missing without a word.",
  fix: "Use an event and an activity type of the list that GitHub publishes.",
  references: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows"
  ],
  aliases: ["events"],
  check(workflow, report) {
    const { triggers: triggers2 } = workflow;
    for (const name of triggers2.names) {
      const event = triggers2.event(name);
      if (!event || CONFIGURED_EVENTS.has(name)) continue;
      const known = ACTIVITIES.get(name);
      const at = triggers2.node.isMapping ? keyOf2(event) : event;
      if (!known)
        report.fail(
          at,
          `${workflow.label} waits for the event "${name}", which GitHub does not know`
        );
      else for (const type of typesOf(event)) checkType2(name, type, known);
    }
    function checkType2(event, type, known) {
      if (known.includes(type.string ?? "")) return;
      const choice = known.length === 0 ? "that event has none" : `there is ${known.join(", ")}`;
      report.fail(
        type,
        `${workflow.label} waits for the activity "${type.string ?? ""}" of ${event}; ${choice}`
      );
    }
  }
});
function typesOf(event) {
  const types = event.get("types");
  return types.isSequence ? types.items : types.string === void 0 ? [] : [types];
}

// packages/iac/src/rules/workflow/syntax/unknown-key.ts
var unknownKey2 = workflowRule({
  id: "workflow/unknown-key",
  title: "GitHub does not know the key",
  severity: "medium",
  why: "GitHub refuses a workflow with a key that it does not know, so none of its jobs run, the checks among them.",
  fix: "Correct the spelling, or move the key to where it belongs.",
  references: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax"
  ],
  aliases: ["syntax-check"],
  check(workflow, report) {
    for (const { flaw, at, message } of readingOf(workflow).problems)
      if (flaw === "unknown-key") report.fail(at, message);
  }
});

// packages/iac/src/rules/workflow/syntax/unknown-need.ts
var unknownNeed = workflowRule({
  id: "workflow/unknown-need",
  title: "A job needs one that is not there, or itself",
  severity: "medium",
  why: "GitHub refuses the workflow when a job waits for one that does not exist or, through others, for itself.",
  fix: "Name jobs of this workflow, each once, so that some job can begin.",
  references: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idneeds"
  ],
  aliases: ["job-needs"],
  check(workflow, report) {
    const jobs = new Map(workflow.jobs.map((job2) => [job2.id.toLowerCase(), job2]));
    const ids = new Set(workflow.node.get("jobs").keys.map((id) => id.toLowerCase()));
    let isComplete = true;
    for (const job2 of workflow.jobs) {
      const seen = /* @__PURE__ */ new Set();
      for (const need of needsOf2(job2)) {
        const id = need.text.toLowerCase();
        if (seen.has(id)) report.fail(need, `${job2.label} needs "${need.text}" twice`);
        else if (id !== "" && !ids.has(id)) {
          isComplete = false;
          report.fail(need, `${job2.label} needs "${need.text}", which is no job of this workflow`);
        }
        seen.add(id);
      }
    }
    const circle = isComplete && jobs.size === ids.size ? findCircle(jobs) : void 0;
    if (circle)
      report.fail(
        keyOf2(circle[0].node),
        `Jobs wait for each other: ${circle.map(({ id }) => id).join(", which needs ")}`
      );
  }
});
function needsOf2(job2) {
  const needs = job2.node.get("needs");
  return [needs, ...needs.items].filter((each) => each instanceof Scalar);
}
function findCircle(jobs) {
  const waiting = new Map(jobs);
  const neededBy = /* @__PURE__ */ new Map();
  const open = /* @__PURE__ */ new Map();
  for (const [id, job2] of jobs) {
    const needs = new Set(
      needsOf2(job2).map(({ text: text2 }) => text2.toLowerCase()).filter(Boolean)
    );
    open.set(id, needs.size);
    for (const need of needs) {
      const others = neededBy.get(need);
      if (others) others.push(id);
      else neededBy.set(need, [id]);
    }
  }
  const ready = [...jobs.keys()].filter((id) => open.get(id) === 0);
  for (let id = ready.pop(); id !== void 0; id = ready.pop()) {
    waiting.delete(id);
    for (const next of neededBy.get(id) ?? []) {
      const left = (open.get(next) ?? 0) - 1;
      open.set(next, left);
      if (left === 0) ready.push(next);
    }
  }
  return circleAmong(waiting);
}
function circleAmong(waiting) {
  const path = /* @__PURE__ */ new Map();
  let [job2] = waiting.values();
  while (job2 && !path.has(job2)) {
    path.set(job2, path.size);
    const need = needsOf2(job2).find(({ text: text2 }) => waiting.has(text2.toLowerCase()));
    job2 = need && waiting.get(need.text.toLowerCase());
  }
  return job2 && [job2, ...[...path.keys()].slice((path.get(job2) ?? 0) + 1), job2];
}

// packages/iac/src/rules/workflow/syntax/unknown-shell.ts
var SHELLS = /* @__PURE__ */ new Map([
  ["bash", ["unix", "windows"]],
  ["pwsh", ["unix", "windows"]],
  ["python", ["unix", "windows"]],
  ["sh", ["unix"]],
  ["cmd", ["windows"]],
  ["powershell", ["windows"]]
]);
var unknownShell = workflowRule({
  id: "workflow/unknown-shell",
  title: "The runner does not have the shell",
  severity: "medium",
  why: "The step fails as soon as it is reached.",
  fix: "Use bash, pwsh or python, which every runner has, or write the whole command with `{0}` for the script.",
  references: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell"
  ],
  aliases: ["shell-name"],
  check(workflow, report) {
    check(workflow.node.get("defaults", "run", "shell"), void 0);
    for (const job2 of workflow.jobs) {
      const platform = platformOf(job2);
      if (job2.runsOn.exists) check(job2.node.get("defaults", "run", "shell"), platform);
      for (const step2 of job2.steps) if (step2.run.exists) check(step2.node.get("shell"), platform);
    }
    function check(shell, platform) {
      const name = shell.string;
      if (name === void 0 || name.includes("{0}") || holdsExpression(name)) return;
      const platforms = SHELLS.get(name.toLowerCase());
      if (!platforms)
        report.fail(shell, `The shell "${name}" at ${shell.path} is none that GitHub knows`);
      else if (platform && !platforms.includes(platform))
        report.fail(
          shell,
          `The shell "${name}" at ${shell.path} does not exist on ${platform === "unix" ? "Linux and macOS" : "Windows"}`
        );
    }
  }
});
function platformOf(job2) {
  const platforms = /* @__PURE__ */ new Set();
  for (const label of job2.runnerLabels) {
    const name = label.string?.toLowerCase() ?? "";
    if (name === "windows" || name.startsWith("windows-")) platforms.add("windows");
    else if (/^(?:macos|linux)$|^(?:macos|ubuntu)-/.test(name)) platforms.add("unix");
  }
  return platforms.size === 1 ? [...platforms][0] : void 0;
}

// packages/iac/src/rules/workflow/facts/conditions.ts
function conditionsIn(file) {
  const owners = file.kind === "workflow" ? [...file.jobs, ...file.steps] : file.steps;
  return owners.flatMap(
    ({ node, condition, label }) => condition ? [{ value: node.get("if"), expression: condition, label }] : []
  );
}

// packages/iac/src/rules/workflow/triggers/always-true-condition.ts
var alwaysTrueCondition = fileRule({
  id: "workflow/always-true-condition",
  title: "The condition is always true",
  severity: "high",
  why: "Text around `${{ … }}` makes the whole condition a string, and every string but the empty one counts as true. A line break that `|` or `>` leaves at the end is enough.",
  fix: "Write the whole condition without `${{ }}`, or use `|-` or `>-`.",
  references: ["https://docs.zizmor.sh/audits/#unsound-condition"],
  aliases: ["unsound-condition"],
  tags: ["CWE-571"],
  check(file, report) {
    for (const { value, expression: expression2, label } of conditionsIn(file))
      if (expression2.text.startsWith("${{") && !expression2.isWhole)
        report.fail(value, `${label} has a condition that is always true`);
  }
});

// packages/iac/src/rules/workflow/triggers/bot-condition.ts
var ACTOR_NAMES = /* @__PURE__ */ new Set([
  "github.actor",
  "github.triggering_actor",
  "github.event.pull_request.sender.login"
]);
var ACTOR_IDS = /* @__PURE__ */ new Set(["github.actor_id", "github.event.pull_request.sender.id"]);
var BOT_IDS = /* @__PURE__ */ new Set(["29110", "49699333", "27856297", "29139614"]);
var botCondition = fileRule({
  id: "workflow/bot-condition",
  title: "A condition trusts whoever acted last to be a bot",
  severity: "high",
  why: "`github.actor` is who caused the latest event, not who wrote the change. A stranger’s pull request on which a bot acts passes as the bot’s own.",
  fix: "Ask who opened it: `github.event.pull_request.user.login`, and check that the branch is in this repository.",
  references: ["https://docs.zizmor.sh/audits/#bot-conditions"],
  aliases: ["bot-conditions"],
  tags: ["CWE-290", "OWASP-CICD-SEC-4"],
  check(file, report) {
    if (file.kind === "action") return;
    for (const { expression: expression2, label } of conditionsIn(file)) {
      if (!expression2.node) continue;
      for (const node of nodes(expression2.node)) {
        if (!comparesWithBot(node)) continue;
        report.fail(
          expression2.at(node),
          `${label} trusts ${expression2.at(node).text}, which a stranger can make true`
        );
        break;
      }
    }
  }
});
function comparesWithBot(node) {
  if (node.kind !== "binary" || node.operator !== "==") return false;
  const [reference, literal] = node.left.kind === "reference" ? [node.left, node.right] : [node.right, node.left];
  if (reference.kind !== "reference" || literal.kind !== "literal") return false;
  const path = pathOf(reference) ?? "";
  const value = String(literal.value);
  return ACTOR_NAMES.has(path) && value.endsWith("[bot]") || ACTOR_IDS.has(path) && BOT_IDS.has(value);
}

// packages/iac/src/rules/workflow/triggers/dangerous-trigger.ts
var dangerousTrigger = workflowRule({
  id: "workflow/dangerous-trigger",
  title: "Strangers can start the workflow with all its rights",
  severity: "high",
  why: "On `pull_request_target` and `workflow_run` a pull request from a fork starts the workflow with a token that can write and with the secrets. Any text or file of the pull request that comes near a script takes them over.",
  fix: "Use `pull_request`. Where something must be written back, let a second workflow take over only checked data, and give its job the least permissions.",
  references: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request_target",
    "https://docs.zizmor.sh/audits/#dangerous-triggers"
  ],
  aliases: ["dangerous-triggers"],
  tags: ["CWE-863", "OWASP-CICD-SEC-4"],
  check(workflow, report) {
    const { triggers: triggers2, label } = workflow;
    const target = triggers2.event("pull_request_target");
    if (target && !isLabeler(workflow)) report.fail(target, `${label} runs on pull_request_target`);
    const run = triggers2.event("workflow_run");
    if (run) report.fail(run, `${label} runs on workflow_run`);
  }
});
function isLabeler({ jobs, steps: steps2 }) {
  return jobs.length === 1 && steps2.length === 1 && isAction(steps2[0]?.uses, "actions/labeler");
}

// packages/iac/src/rules/workflow/triggers/falsy-ternary.ts
var falsyTernary = fileRule({
  id: "workflow/falsy-ternary",
  title: "The expression never comes out as its first choice",
  severity: "low",
  why: "`condition && '' || other` always gives `other`, since the empty string, zero and false count as false.",
  fix: "Turn the condition around, or use `case(condition, first, second)` where it is available.",
  references: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#operators",
    "https://docs.zizmor.sh/audits/#unsound-ternary"
  ],
  aliases: ["unsound-ternary"],
  tags: ["CWE-570"],
  check(file, report) {
    for (const expression2 of file.expressions) {
      if (!expression2.node) continue;
      for (const node of nodes(expression2.node)) {
        const choice = lostChoice(node);
        if (choice)
          report.fail(
            expression2.at(choice),
            `${file.label} can never choose ${expression2.at(choice).text}`
          );
      }
    }
  }
});
function lostChoice(node) {
  if (node.kind !== "binary" || node.operator !== "||" || isConstant(node)) return void 0;
  const choice = node.left.kind === "binary" && node.left.operator === "&&" ? node.left.right : void 0;
  return choice && isTruthy(choice) === false ? choice : void 0;
}

// packages/iac/src/rules/workflow/triggers/substring-condition.ts
var substringCondition = fileRule({
  id: "workflow/substring-condition",
  title: "A condition takes a part of a name for the name",
  severity: "medium",
  why: "`contains` with a string looks for a piece of it: a branch called `mai` passes `contains('main develop', github.ref_name)`.",
  fix: 'Compare with `==`, or give `contains` a list: `contains(fromJSON(\'["main", "develop"]\'), github.ref_name)`.',
  references: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#contains",
    "https://docs.zizmor.sh/audits/#unsound-contains"
  ],
  aliases: ["unsound-contains"],
  tags: ["CWE-697"],
  check(file, report) {
    if (file.kind === "action") return;
    for (const { expression: expression2, label } of conditionsIn(file)) {
      if (!expression2.node) continue;
      for (const node of nodes(expression2.node)) {
        const reference = soughtPiece(node);
        if (reference)
          report.fail(
            expression2.at(node),
            `${label} is satisfied by any piece of a text: ${expression2.at(node).text}`
          );
      }
    }
  }
});
function soughtPiece(node) {
  if (node.kind !== "call" || node.name !== "contains") return void 0;
  const [text2, piece] = node.args;
  return text2?.kind === "literal" && typeof text2.value === "string" && piece?.kind === "reference" && node.args.length === 2 ? piece : void 0;
}

// packages/iac/src/rules/workflow/triggers/untrusted-checkout.ts
var FOREIGN_CODE = /github\.(?:head_ref|event\.(?:pull_request\.head\.(?:ref|sha|label)|pull_request\.merge_commit_sha|workflow_run\.(?:head_branch|head_sha|head_commit\.id)|client_payload\b))|refs\/pull\//i;
var untrustedCheckout = workflowRule({
  id: "workflow/untrusted-checkout",
  title: "A privileged workflow checks out the code of strangers",
  severity: "critical",
  why: "Building, testing or only installing that code runs it, with a token that can write and with the secrets of the repository. One pull request from a fork is enough.",
  fix: "Check the pull request out only in a workflow on `pull_request`, and hand over results, never code.",
  references: [
    "https://docs.github.com/en/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout"
  ],
  tags: ["CWE-829", "CWE-94", "OWASP-CICD-SEC-4"],
  check({ triggers: triggers2, steps: steps2 }, report) {
    const event = ["pull_request_target", "workflow_run", "issue_comment"].find(
      (name) => triggers2.has(name)
    );
    if (event === void 0) return;
    for (const step2 of checkoutsOf(steps2)) {
      const at = [step2.with("ref"), step2.with("repository")].find(
        ({ string }) => string !== void 0 && (FOREIGN_CODE.test(string) || /head\.repo\.|head_repository\./.test(string))
      );
      if (at) report.fail(at, `${step2.label} checks out ${at.string ?? ""} on ${event}`);
    }
  }
});

export {
  workflowRule,
  jobRule,
  stepRule,
  fileRule,
  deprecatedCommand,
  insecureCommands,
  reverseShell,
  environmentFile,
  scriptExpressions,
  flowsInto,
  inputInjection,
  scriptInjection,
  broadAppToken,
  excessivePermissions,
  unknownPermission,
  usesIn,
  archivedAction,
  typosquattedAction,
  unpinnedAction,
  imagesIn,
  parseImage,
  unpinnedImage,
  unpinnedTool,
  cachePoisoning,
  storedPublishingToken,
  containerCredentials,
  persistence,
  persistingCheckouts,
  persistedCredentials,
  secretsInherit,
  unredactedSecret,
  wholeSecretsContext,
  actionInput,
  conflictingRunnerLabels,
  duplicateKey,
  duplicateMatrixValue,
  duplicateStepId,
  eventFilter,
  eventInput,
  readStrictly,
  FUNCTIONS,
  expressionType,
  idleMatrixExclusion,
  invalidActionReference,
  invalidExpression,
  invalidGlob,
  invalidId,
  invalidSchedule,
  invalidValue,
  invalidVariableName,
  invalidWorkflowReference,
  misplacedKey,
  missingKey,
  outdatedAction,
  unavailableContext,
  undefinedName,
  unknownEvent,
  unknownKey2 as unknownKey,
  unknownNeed,
  unknownShell,
  alwaysTrueCondition,
  botCondition,
  dangerousTrigger,
  falsyTernary,
  substringCondition,
  untrustedCheckout
};
