import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FUNCTIONS,
  actionInput,
  alwaysTrueCondition,
  archivedAction,
  botCondition,
  broadAppToken,
  cachePoisoning,
  conflictingRunnerLabels,
  containerCredentials,
  dangerousTrigger,
  deprecatedCommand,
  duplicateKey,
  duplicateMatrixValue,
  duplicateStepId,
  environmentFile,
  eventFilter,
  eventInput,
  excessivePermissions,
  expressionType,
  falsyTernary,
  fileRule,
  flowsInto,
  idleMatrixExclusion,
  imagesIn,
  inputInjection,
  insecureCommands,
  invalidActionReference,
  invalidExpression,
  invalidGlob,
  invalidId,
  invalidSchedule,
  invalidValue,
  invalidVariableName,
  invalidWorkflowReference,
  jobRule,
  misplacedKey,
  missingKey,
  outdatedAction,
  parseImage,
  persistedCredentials,
  persistence,
  persistingCheckouts,
  readStrictly,
  reverseShell,
  scriptExpressions,
  scriptInjection,
  secretsInherit,
  stepRule,
  storedPublishingToken,
  substringCondition,
  typosquattedAction,
  unavailableContext,
  undefinedName,
  unknownEvent,
  unknownKey,
  unknownNeed,
  unknownPermission,
  unknownShell,
  unpinnedAction,
  unpinnedImage,
  unpinnedTool,
  unredactedSecret,
  untrustedCheckout,
  usesIn,
  wholeSecretsContext,
  workflowRule
} from "./chunk-ZUEBFH5G.js";
import {
  Job,
  Span,
  children,
  commentAfter,
  expressionsBelow,
  expressionsIn,
  isAction,
  isConstant,
  nodes,
  pathOf,
  readsFrom,
  wholeExpression
} from "./chunk-LWNXDAEI.js";
import "./chunk-G66FVFVL.js";
import "./chunk-FPUBPWWA.js";
import "./chunk-GFIJI3LH.js";
import {
  Scalar
} from "./chunk-NQKO4VS7.js";
import "./chunk-RE4VRFVJ.js";
import "./chunk-OVRUMTP3.js";
import "./chunk-V77C22EU.js";
import "./chunk-Z7UFZZVP.js";

// packages/iac/src/rules/workflow/commands/insecure-commands-variable.ts
var insecureCommandsVariable = workflowRule({
  id: "workflow/insecure-commands-variable",
  title: "A job or step sets ACTIONS_ALLOW_UNSECURE_COMMANDS",
  severity: "high",
  profile: "all",
  why: "The variable brings back workflow commands that let printed text set variables and the path.",
  fix: "Remove the variable.",
  references: [
    "https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/"
  ],
  aliases: ["CKV_GHA_1"],
  tags: ["CWE-77"],
  variantOf: ["workflow/insecure-commands"],
  check({ jobs, steps }, report) {
    for (const { env, label } of [...jobs, ...steps]) {
      const value = env.get("ACTIONS_ALLOW_UNSECURE_COMMANDS");
      if (isSet(value)) report.fail(value, `${label} sets ACTIONS_ALLOW_UNSECURE_COMMANDS`);
    }
  }
});
function isSet(value) {
  return value.exists && value.boolean !== false && value.number !== 0 && value.string !== "";
}

// packages/iac/src/rules/workflow/commands/opaque-environment.ts
var opaqueEnvironment = fileRule({
  id: "workflow/opaque-environment",
  title: "All variables come from an expression",
  severity: "medium",
  profile: "all",
  why: "Nobody can tell which variables are set: ACTIONS_ALLOW_UNSECURE_COMMANDS or LD_PRELOAD may be among them.",
  fix: "Name the variables one by one.",
  references: ["https://docs.zizmor.sh/audits/#insecure-commands"],
  aliases: ["insecure-commands"],
  tags: ["CWE-77"],
  check(file, report) {
    if (file.kind === "workflow") {
      ask(file.env, file.label);
      for (const job of file.jobs) ask(job.env, job.label);
    }
    for (const step of file.steps) if (step.run.exists) ask(step.env, step.label);
    function ask(env, label) {
      if (wholeExpression(env))
        report.fail(env, `${label} takes all its variables from an expression`);
    }
  }
});

// packages/iac/src/rules/workflow/configuration/anonymous-definition.ts
var anonymousDefinition = workflowRule({
  id: "workflow/anonymous-definition",
  title: "A workflow or a job has no name",
  severity: "low",
  profile: "all",
  why: "GitHub shows the path of the file or the id of the job instead, and those who look for what failed have to guess.",
  fix: "Add `name:`.",
  references: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#name",
    "https://docs.zizmor.sh/audits/#anonymous-definition"
  ],
  aliases: ["anonymous-definition"],
  check({ node, jobs }, report) {
    if (!node.get("name").exists) report.fail(node, `The workflow ${node.source.path} has no name`);
    for (const job of jobs)
      if (!job.isCall && !job.name.exists) report.fail(job.node, `${job.label} has no name`);
  }
});

// packages/iac/src/rules/workflow/configuration/concurrency-limit.ts
var concurrencyLimit = workflowRule({
  id: "workflow/concurrency-limit",
  title: "Runs of the workflow pile up",
  severity: "low",
  profile: "all",
  why: "Each push starts another run beside those that are no longer wanted. They use up runners, and two deployments at once may overtake each other.",
  fix: "Give the workflow, or each job, a `concurrency` with a `group` and `cancel-in-progress`.",
  references: [
    "https://docs.github.com/en/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency",
    "https://docs.zizmor.sh/audits/#concurrency-limits"
  ],
  aliases: ["concurrency-limits"],
  tags: ["CWE-770"],
  check(workflow, report) {
    const { triggers, node, label, jobs } = workflow;
    if (triggers.isOnlyCalled) return;
    const concurrency = node.get("concurrency");
    if (concurrency.isMapping) return;
    if (concurrency.exists)
      report.fail(concurrency, `${label} does not say whether a new run cancels the old one`);
    else if (jobs.some((job) => !job.isCall && !job.node.get("concurrency").isMapping))
      report.fail(triggers.node, `${label} does not limit how many of its runs go on at once`);
  }
});

// packages/iac/src/rules/workflow/configuration/setup-python-pip-install.ts
var setupPythonPipInstall = stepRule({
  id: "workflow/setup-python-pip-install",
  title: "setup-python installs packages into the system’s Python",
  severity: "low",
  profile: "all",
  why: "The packages come without a lock and mix with those of the runner, so a build breaks or changes when either does.",
  fix: "Leave `pip-install` out and install into a virtual environment from a file with hashes.",
  references: ["https://docs.zizmor.sh/audits/#misfeature"],
  aliases: ["misfeature"],
  tags: ["CWE-829"],
  check(step, report) {
    if (isAction(step.uses, "actions/setup-python") && step.node.get("with").keys.includes("pip-install"))
      report.fail(
        step.with("pip-install"),
        `${step.label} installs packages into the system’s Python`
      );
  }
});

// packages/iac/src/rules/workflow/configuration/uncommon-shell.ts
var READABLE = /* @__PURE__ */ new Set(["bash", "sh", "pwsh", "powershell", "python"]);
var uncommonShell = stepRule({
  id: "workflow/uncommon-shell",
  title: "A script is written for a shell that scanners cannot read",
  severity: "low",
  profile: "all",
  why: "Rules about scripts, here and in other tools, know bash, sh, PowerShell and Python. What another program makes of the text, nobody checks.",
  fix: "Use `shell: bash` or `shell: pwsh`, and call the other program from there.",
  references: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell",
    "https://docs.zizmor.sh/audits/#misfeature"
  ],
  aliases: ["misfeature"],
  check(step, report) {
    const { shell, shellChoice } = step;
    if (step.run.exists && shell !== void 0 && shellChoice.exists && !READABLE.has(shell))
      report.fail(shellChoice, `${step.label} runs its script with ${shell}`);
  }
});

// packages/iac/src/rules/workflow/injection/expression-in-script.ts
var expressionInScript = stepRule({
  id: "workflow/expression-in-script",
  title: "A value that is not known here becomes part of a script",
  severity: "low",
  profile: "all",
  why: "Outputs, variables and computed matrices are pasted into the script as they come out. Whether a stranger can shape them is decided elsewhere, and may change without anyone looking here.",
  fix: "Put the expression under `env:` of the step and use the variable in the script.",
  references: ["https://docs.zizmor.sh/audits/#template-injection"],
  aliases: ["template-injection"],
  tags: ["CWE-94"],
  variantOf: ["workflow/script-injection", "workflow/input-injection"],
  check(step, report) {
    for (const expression of scriptExpressions(step))
      for (const { reference, influence } of flowsInto(step, expression))
        if (influence === "open") {
          const at = expression.at(reference);
          report.fail(at, `${step.label} runs a script that contains ${at.text}`);
        }
  }
});

// packages/iac/src/rules/workflow/injection/obfuscated-expression.ts
var obfuscatedExpression = fileRule({
  id: "workflow/obfuscated-expression",
  title: "An expression hides what it comes to",
  severity: "low",
  profile: "all",
  why: "An expression that always comes out the same, or a context that is picked by a computed name, keeps readers and scanners from seeing what runs.",
  fix: "Write the constant instead of the expression, and name the field instead of computing its name.",
  references: ["https://docs.zizmor.sh/audits/#obfuscation"],
  aliases: ["obfuscation"],
  tags: ["CWE-1078"],
  check(file, report) {
    for (const expression of file.expressions) {
      const at = oddity(expression);
      if (at) report.fail(at, `${file.label} says by an expression what can be said plainly`);
    }
  }
});
function oddity(expression) {
  const { node } = expression;
  if (!node) return void 0;
  const found = isConstant(node) ? node : reduciblePart(node) ?? computedIndex(node);
  return found && expression.at(found);
}
function reduciblePart(node) {
  if (node.kind !== "literal" && isConstant(node)) return node;
  for (const child of children(node)) {
    const part = reduciblePart(child);
    if (part) return part;
  }
  return void 0;
}
function computedIndex(root) {
  for (const node of nodes(root))
    if (node.kind === "reference" && node.accesses.some((access) => access.kind === "index" && access.index.kind !== "literal"))
      return node;
  return void 0;
}

// packages/iac/src/rules/workflow/injection/obfuscated-uses.ts
var obfuscatedUses = stepRule({
  id: "workflow/obfuscated-uses",
  title: "The use of an action hides which action or which inputs it is",
  severity: "low",
  profile: "all",
  why: "Detours in the path of an action, or inputs that only exist at run time, slip past reviewers and past tools that match names.",
  fix: "Write the shortest path of the action, and its inputs one by one.",
  references: ["https://docs.zizmor.sh/audits/#obfuscation"],
  aliases: ["obfuscation"],
  tags: ["CWE-1078"],
  check(step, report) {
    const { uses } = step;
    if (uses?.kind !== "repository") return;
    const segments = uses.text.split("@")[0]?.split("/").slice(2) ?? [];
    if (segments.some((segment) => segment === "" || segment === "." || segment === ".."))
      report.fail(uses.value, `${step.label} uses "${uses.text}", a path with detours`);
    const inputs = step.node.get("with");
    if (wholeExpression(inputs))
      report.fail(inputs, `${step.label} computes all inputs of ${uses.slug} at run time`);
  }
});

// packages/iac/src/rules/workflow/injection/untrusted-context-in-run.ts
var CONTEXT = /\$\{\{ *github\.(?:head_ref|event\.(?:(?:issue|pull_request)\.(?:title|body)|(?:comment|review|review_comment)\.body|pages.{0,200}\.page_name|head_commit\.(?:message|author\.(?:email|name))|commits.{0,200}\.author\.(?:email|name)|pull_request\.head\.(?:ref|label|repo\.default_branch))) *\}\}/;
var untrustedContextInRun = workflowRule({
  id: "workflow/untrusted-context-in-run",
  title: "A context that strangers write stands in a `run:` script",
  severity: "high",
  profile: "all",
  why: "GitHub pastes the text into the script before the shell reads it, so its author can add commands.",
  fix: "Hand the value over in a variable under `env:`.",
  references: ["https://docs.github.com/en/actions/concepts/security/script-injections"],
  aliases: ["CKV_GHA_2"],
  tags: ["CWE-94"],
  variantOf: ["workflow/script-injection"],
  check({ jobs, steps }, report) {
    for (const { node, label } of [...jobs, ...steps]) {
      const run = node.get("run");
      const match = run instanceof Scalar ? CONTEXT.exec(run.text) : null;
      if (!(run instanceof Scalar) || !match) continue;
      const at = new Span(run, match.index, match.index + match[0].length);
      report.fail(at, `${label} runs a script that contains ${at.text}`);
    }
  }
});

// packages/iac/src/rules/workflow/permissions/undocumented-permission.ts
var undocumentedPermission = workflowRule({
  id: "workflow/undocumented-permission",
  title: "A permission does not say what it is for",
  severity: "low",
  profile: "all",
  why: "Nobody dares to take a permission away when nobody knows why it is there.",
  fix: "Say it in a comment on the same line: `issues: write # closes stale issues`.",
  references: ["https://docs.zizmor.sh/audits/#undocumented-permissions"],
  aliases: ["undocumented-permissions"],
  check(workflow, report) {
    checkGrants(workflow.permissions, workflow.label);
    for (const job of workflow.jobs) checkGrants(job.permissions, job.label);
    function checkGrants({ grants }, label) {
      for (const { scope, level } of grants) {
        const isPlain = scope === "contents" && level.string === "read";
        if (!isPlain && commentAfter(level) === void 0)
          report.fail(level, `${label} does not say why it has ${scope}: ${level.string ?? ""}`);
      }
    }
  }
});

// packages/iac/src/rules/workflow/permissions/workflow-wide-grant.ts
var workflowWideGrant = workflowRule({
  id: "workflow/workflow-wide-grant",
  title: "A permission is granted to the workflow instead of its job",
  severity: "low",
  profile: "all",
  why: "It does no harm while one job uses it. The next job that somebody adds has it too.",
  fix: "Write `permissions: {}` at the top and move the grant under the job.",
  references: ["https://docs.zizmor.sh/audits/#excessive-permissions"],
  aliases: ["excessive-permissions"],
  tags: ["CWE-250"],
  variantOf: ["workflow/excessive-permissions"],
  check({ permissions, label }, report) {
    if (permissions.all === "read-all")
      report.fail(
        permissions.node,
        `${label} gives every job it may come to have read access to everything`
      );
    for (const { scope, level } of permissions.grants)
      if (level.string === "write")
        report.fail(level, `${label} gives every job it may come to have ${scope}: write`);
  }
});

// packages/iac/src/rules/workflow/permissions/write-all.ts
var writeAll = workflowRule({
  id: "workflow/write-all",
  title: "The workflow’s token can write everything",
  severity: "high",
  profile: "all",
  why: "Any action or script of the workflow can push code, publish packages and change releases. A workflow without `permissions` gets the default of the repository, which may be just that.",
  fix: "Write `permissions: {}` at the top and add what each job needs under the job.",
  references: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions"
  ],
  aliases: ["CKV2_GHA_1"],
  tags: ["CWE-250"],
  variantOf: ["workflow/excessive-permissions"],
  check({ permissions, label, triggers }, report) {
    if (permissions.all === "write-all")
      report.fail(permissions.node, `${label} gives its token write access to everything`);
    else if (!permissions.isSet)
      report.fail(triggers.node, `${label} does not say what its token may do`);
  }
});

// packages/iac/src/rules/workflow/pinning/adhoc-package.ts
var NPM_INSTALL = /^(?:install|i|in|ins|inst|insta|instal|isnt|isnta|isntal|isntall|add)$/;
var adhocPackage = stepRule({
  id: "workflow/adhoc-package",
  title: "A script installs a package that no lock file holds",
  severity: "low",
  profile: "all",
  why: "Each run may get another version of the package and of all it depends on, a hijacked one too.",
  fix: "Put the tool among the project’s dependencies and install from the lock file.",
  references: ["https://docs.zizmor.sh/audits/#adhoc-packages"],
  aliases: ["adhoc-packages"],
  tags: ["CWE-829", "OWASP-CICD-SEC-3"],
  check(step, report) {
    const { run } = step;
    if (!(run instanceof Scalar)) return;
    for (const command of step.commands)
      if (installsAdhoc(command)) {
        const at = new Span(run, command.start, command.end);
        report.fail(at, `${step.label} installs a package outside of a lock file: ${command.name}`);
      }
  }
});
function installsAdhoc(command) {
  const program = command.name;
  const args = command.arguments.map(({ text }) => text);
  const verb = args.findIndex((argument) => isVerb(program, argument));
  if (verb < 0 || program === "npm" && args.slice(0, verb).some((argument) => !argument.startsWith("-")))
    return false;
  return args.slice(verb + 1).some((argument) => !argument.startsWith("-"));
}
function isVerb(program, argument) {
  switch (program) {
    case "gem":
      return argument === "install" || argument === "i";
    case "npm":
      return NPM_INSTALL.test(argument);
    case "bundle":
    case "yarn":
    case "pnpm":
      return argument === "add";
    default:
      return false;
  }
}

// packages/iac/src/rules/workflow/pinning/image-without-digest.ts
var imageWithoutDigest = fileRule({
  id: "workflow/image-without-digest",
  title: "A job runs an image whose tag can be moved",
  severity: "medium",
  profile: "all",
  why: "A tag can be pushed again with other contents, which then run with the job’s token and files at hand.",
  fix: "Add the digest: `image: name:1.4.2@sha256:…`.",
  references: ["https://docs.zizmor.sh/audits/#unpinned-images"],
  aliases: ["unpinned-images"],
  tags: ["CWE-829"],
  variantOf: ["workflow/unpinned-image"],
  check(file, report) {
    for (const { image, at, label } of imagesIn(file)) {
      if (image === void 0)
        report.fail(at, `${label} runs an image that is only known at run time`);
      else {
        const { tag, digest } = parseImage(image);
        if (tag !== void 0 && tag !== "latest" && digest === void 0)
          report.fail(at, `${label} runs ${image}, which has no digest`);
      }
    }
  }
});

// packages/iac/src/rules/workflow/pinning/missing-version-comment.ts
var missingVersionComment = fileRule({
  id: "workflow/missing-version-comment",
  title: "A pinned action does not say which version it is",
  severity: "low",
  profile: "all",
  why: "Nobody can tell from a commit id how old an action is, and update tools rewrite the version only where it stands.",
  fix: "Write it behind the commit id: `# v4.2.1`.",
  references: [
    "https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions"
  ],
  check(file, report) {
    for (const { uses, label } of usesIn(file))
      if (uses.isPinned && !/\d/.test(commentAfter(uses.value) ?? ""))
        report.fail(uses.value, `${label} does not say which version of ${uses.slug} it uses`);
  }
});

// packages/iac/src/rules/workflow/pinning/superfluous-action.ts
var BUILT_IN = [
  ["ncipollo/release-action", "gh release create"],
  ["softprops/action-gh-release", "gh release create"],
  ["elgohr/github-release-action", "gh release create"],
  ["svenstaro/upload-release-action", "gh release upload"],
  ["dacbd/create-issue-action", "gh issue create"],
  ["actions-ecosystem/action-add-labels", "gh issue edit --add-label"],
  ["actions-ecosystem/action-remove-labels", "gh issue edit --remove-label"],
  ["addnab/docker-run-action", "docker run"],
  ["sergeysova/jq-action", "jq"],
  ["peter-evans/create-pull-request", "gh pr create"],
  ["peter-evans/create-or-update-comment", "gh pr comment"],
  ["dtolnay/rust-toolchain", "rustup toolchain install"],
  ["stefanzweifel/git-auto-commit-action", "git commit and git push"],
  ["endbug/add-and-commit", "git commit and git push"]
];
var superfluousAction = stepRule({
  id: "workflow/superfluous-action",
  title: "The runner can do this without an action",
  severity: "low",
  profile: "all",
  why: "Every action is code of others that must be trusted, pinned and updated.",
  fix: "Call the program that the runner already has in a `run:` step.",
  references: ["https://docs.zizmor.sh/audits/#superfluous-actions"],
  aliases: ["superfluous-actions"],
  tags: ["CWE-1104"],
  check(step, report) {
    const { uses } = step;
    if (uses?.kind !== "repository") return;
    const known = BUILT_IN.find(([action]) => isAction(uses, action));
    if (known)
      report.fail(
        uses.value,
        `${step.label} uses ${uses.owner}/${uses.repo}; \`${known[1]}\` does the same`
      );
  }
});

// packages/iac/src/rules/workflow/publishing/dispatch-inputs.ts
var dispatchInputs = workflowRule({
  id: "workflow/dispatch-inputs",
  title: "Whoever starts the workflow by hand can change what it builds",
  severity: "low",
  profile: "all",
  why: "With inputs the outcome of a build no longer follows from the source alone, so its provenance says less.",
  fix: "Take the inputs out of `workflow_dispatch` where the workflow builds what is released.",
  references: ["https://slsa.dev/spec/v0.1/requirements#parameterless"],
  aliases: ["CKV_GHA_7"],
  tags: ["OWASP-CICD-SEC-9"],
  check({ triggers, label }, report) {
    const inputs = triggers.node.get("workflow_dispatch", "inputs");
    if (inputs.keys.length > 0)
      report.fail(inputs, `${label} takes ${inputs.keys.join(", ")} from who starts it`);
  }
});

// packages/iac/src/rules/workflow/facts/image-builds.ts
var BUILD_COMMAND = /docker build|ko build|buildah (?:bud|build)|podman (?:image )?build|nerdctl build/;
var BUILD_ACTION = /docker\/(?:build-push|bake)-action/;
function firstImageBuild({
  steps
}) {
  const index = steps.findIndex(
    (step) => BUILD_ACTION.test(step.uses?.text ?? "") || BUILD_COMMAND.test(step.run.string ?? "")
  );
  const build = steps[index];
  return build && { build, later: steps.slice(index + 1) };
}

// packages/iac/src/rules/workflow/publishing/image-without-sbom.ts
var imageWithoutSbom = workflowRule({
  id: "workflow/image-without-sbom",
  title: "An image is built but no list of its contents is attested",
  severity: "low",
  profile: "all",
  why: "When the next flaw in a library is found, nobody can tell from the image’s own evidence whether it is inside.",
  fix: "Make an SBOM and attest it: `cosign attest --type cyclonedx --predicate sbom.json registry/name@sha256:…`.",
  references: ["https://docs.sigstore.dev/cosign/verifying/attestation/"],
  tags: ["CWE-1357"],
  check(workflow, report) {
    const found = firstImageBuild(workflow);
    if (found && !found.later.some(({ run }) => run.string?.includes("cosign") && run.string.includes("sbom")))
      report.fail(
        found.build.node,
        `${found.build.label} builds an image for which no later step attests an SBOM`
      );
  }
});

// packages/iac/src/rules/workflow/publishing/unsigned-image.ts
var unsignedImage = workflowRule({
  id: "workflow/unsigned-image",
  title: "An image is built but not signed",
  severity: "low",
  profile: "all",
  why: "A cluster cannot tell an image of this workflow from one that somebody else pushed under the same name.",
  fix: "Sign the digest after the push: `cosign sign registry/name@sha256:…`.",
  references: ["https://docs.sigstore.dev/cosign/signing/signing_with_containers/"],
  tags: ["CWE-345", "OWASP-CICD-SEC-9"],
  check(workflow, report) {
    const found = firstImageBuild(workflow);
    if (found && !found.later.some(({ run }) => run.string?.includes("cosign sign")))
      report.fail(
        found.build.node,
        `${found.build.label} builds an image that no later step signs`
      );
  }
});

// packages/iac/src/rules/workflow/runners/self-hosted-runner.ts
var selfHostedRunner = jobRule({
  id: "workflow/self-hosted-runner",
  title: "The job runs on a machine of one’s own",
  severity: "medium",
  profile: "all",
  why: "Unlike GitHub’s runners such a machine may not start afresh for each job: what one pull request leaves on it, the next job meets. In a public repository anybody can send it work.",
  fix: "Use GitHub’s runners for pull requests, or runners that live for one job only.",
  references: [
    "https://docs.github.com/en/actions/reference/security/secure-use#hardening-for-self-hosted-runners",
    "https://docs.zizmor.sh/audits/#self-hosted-runner"
  ],
  aliases: ["self-hosted-runner"],
  tags: ["CWE-653", "OWASP-CICD-SEC-7"],
  check(job, report) {
    if (job.isCall) return;
    if (job.runsOn.isMapping) report.fail(job.runsOn, `${job.label} runs in a group of runners`);
    else if (job.runnerLabels.some((label) => label.string?.toLowerCase() === "self-hosted") || mayBeSelfHosted(job))
      report.fail(job.runsOn, `${job.label} runs on a self-hosted runner`);
  }
});
function mayBeSelfHosted({ runsOn, runnerLabels, matrix }) {
  if (runsOn.isSequence) return expressionsIn(runnerLabels[0] ?? runsOn).length > 0;
  const node = wholeExpression(runsOn)?.node;
  if (!matrix || !node || !readsFrom(node, "matrix")) return false;
  return matrix.valuesAt(pathOf(node) ?? "").some(({ string }) => string?.includes("self-hosted") === true);
}

// packages/iac/src/rules/workflow/runners/unknown-runner-label.ts
var HOSTED = /^(?:ubuntu-(?:latest|slim|(?:22|24|26)\.04(?:-arm)?)|windows-(?:latest(?:-8-cores)?|2022|2025(?:-vs2026)?|11-arm)|macos-(?:latest|14|15|26)(?:-(?:large|xlarge|intel))?|ubuntu-latest-(?:4|8|16)-cores)$/i;
var PRESET = /^(?:self-hosted|linux|macos|windows|x64|arm|arm64)$/i;
var unknownRunnerLabel = jobRule({
  id: "workflow/unknown-runner-label",
  title: "No runner of GitHub has this label",
  severity: "low",
  profile: "all",
  why: "The job waits for a runner for up to a day and then fails. Images that GitHub has retired no longer get security updates.",
  fix: "Use a label of a runner that exists, such as `ubuntu-24.04`. Suppress the finding for the labels of your own runners.",
  references: ["https://docs.github.com/en/actions/reference/runners/github-hosted-runners"],
  aliases: ["runner-label"],
  tags: ["CWE-1104"],
  check(job, report) {
    const systems = /* @__PURE__ */ new Set();
    for (const { label, isOneOfMany } of labelsOf(job)) {
      const text = label.string ?? "";
      if (!HOSTED.test(text) && !PRESET.test(text))
        report.fail(
          label,
          `${job.label} asks for the runner label "${text}", which no runner of GitHub has`
        );
      else if (!isOneOfMany) {
        const system = systemOf(text);
        if (system !== void 0) systems.add(system);
        if (systems.size > 1)
          report.fail(
            label,
            `${job.label} asks for one runner with several systems: ${[...systems].join(", ")}`
          );
      }
    }
  }
});
function labelsOf(job) {
  return job.runnerLabels.flatMap((label) => {
    if (label.string?.includes("${{") !== true)
      return label.string === void 0 ? [] : [{ label, isOneOfMany: false }];
    const node = wholeExpression(label)?.node;
    if (!node || !readsFrom(node, "matrix")) return [];
    const values = job.matrix?.valuesAt(pathOf(node) ?? "") ?? [];
    return values.filter(({ string }) => string?.includes("${{") === false).map((value) => ({ label: value, isOneOfMany: true }));
  });
}
function systemOf(label) {
  const system = /^(?:ubuntu|windows|macos)/i.exec(label)?.[0].toLowerCase();
  return system ?? (/^linux$/i.test(label) ? "ubuntu" : void 0);
}

// packages/iac/src/rules/workflow/secrets/curl-with-secret.ts
var curlWithSecret = stepRule({
  id: "workflow/curl-with-secret",
  title: "A script sends a secret away with curl",
  severity: "medium",
  profile: "all",
  why: "A line that speaks of a secret and calls curl may be what leaks it: to the wrong host, into the log, or into the process list.",
  fix: "Send secrets only to where they belong, from a variable under `env:`, in a header file or on standard input.",
  references: [
    "https://docs.github.com/en/actions/reference/security/secure-use#use-secrets-for-sensitive-information"
  ],
  aliases: ["CKV_GHA_3"],
  tags: ["CWE-522"],
  check(step, report) {
    const { run } = step;
    if (!(run instanceof Scalar) || !run.text.includes("curl")) return;
    let start = 0;
    for (const line of run.text.split("\n")) {
      if (line.includes("curl") && line.includes("secret")) {
        report.fail(
          new Span(run, start, start + line.length),
          `${step.label} calls curl on a line that speaks of a secret`
        );
        return;
      }
      start += line.length + 1;
    }
  }
});

// packages/iac/src/rules/workflow/secrets/persisted-credentials-on-purpose.ts
var persistedCredentialsOnPurpose = fileRule({
  id: "workflow/persisted-credentials-on-purpose",
  title: "Checkout is told to leave the token behind",
  severity: "low",
  profile: "all",
  why: "Every later step of the job can read the token that checkout keeps.",
  fix: "Use `persist-credentials: false`, and hand the token to the one step that pushes.",
  references: ["https://docs.zizmor.sh/audits/#artipacked"],
  aliases: ["artipacked"],
  tags: ["CWE-522"],
  check(file, report) {
    for (const steps of file.kind === "workflow" ? file.jobs.map((job) => job.steps) : [file.steps])
      for (const step of persistingCheckouts(steps)) {
        const how = persistence(step);
        if (how === "asked" || how === "computed")
          report.fail(
            step.with("persist-credentials"),
            `${step.label} keeps the job’s token in the checkout`
          );
      }
  }
});

// packages/iac/src/rules/workflow/secrets/secret-outside-environment.ts
var secretOutsideEnvironment = jobRule({
  id: "workflow/secret-outside-environment",
  title: "A job reads a secret without an environment",
  severity: "medium",
  profile: "all",
  why: "A secret of the repository can be read by every workflow on every branch. A secret of an environment is given out only after its reviewers and branch rules agree.",
  fix: "Move the secret into an environment and name that under `environment:` of the job.",
  references: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments",
    "https://docs.zizmor.sh/audits/#secrets-outside-env"
  ],
  aliases: ["secrets-outside-env"],
  tags: ["CWE-522"],
  check(job, report) {
    if (job.isCall || job.isOff || job.environment.exists || job.workflow.triggers.has("workflow_call"))
      return;
    for (const expression of expressionsBelow(job.node)) {
      if (!expression.node) continue;
      for (const node of nodes(expression.node))
        if (readsFrom(node, "secrets") && pathOf(node) !== "secrets.github_token")
          report.fail(
            expression.at(node),
            `${job.label} reads ${expression.at(node).text} outside of an environment`
          );
    }
  }
});

// packages/iac/src/rules/workflow/facts/condition-texts.ts
function hasTextAround(text) {
  if (!text.includes("${{") || !text.includes("}}")) return false;
  return !text.startsWith("${{") || text.indexOf("}}") + 2 < text.length || text.includes("${{", 3);
}

// packages/iac/src/rules/workflow/syntax/constant-condition.ts
var constantCondition = jobRule({
  id: "workflow/constant-condition",
  title: "The condition always comes out the same",
  severity: "low",
  profile: "all",
  why: "A condition that does not depend on anything is a switch that somebody left on or off.",
  fix: "Remove the condition, or the job or step that never runs.",
  references: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idif"
  ],
  aliases: ["if-cond"],
  tags: ["CWE-571"],
  check(job, report) {
    check(job.node.get("if"), job.label);
    check(job.node.get("snapshot", "if"), `The snapshot of ${job.label}`);
    for (const step of job.steps) check(step.node.get("if"), step.label);
    function check(condition, label) {
      if (!(condition instanceof Scalar) || hasTextAround(condition.text)) return;
      if (isAlwaysTheSame(condition))
        report.fail(condition, `${label} has a condition that does not depend on anything`);
    }
  }
});
function isAlwaysTheSame(condition) {
  const { expressions, flaws } = readStrictly(condition, true);
  const node = flaws.length === 0 ? expressions[0]?.node : void 0;
  return node !== void 0 && isConstant2(node);
}
function isConstant2(node) {
  if (node.kind === "literal") return true;
  if (node.kind === "reference") return false;
  if (node.kind === "call" && !FUNCTIONS.get(node.name)?.every(({ isPure }) => isPure))
    return false;
  return children(node).every(isConstant2);
}

// packages/iac/src/rules/workflow/syntax/surrounded-condition.ts
var surroundedCondition = jobRule({
  id: "workflow/surrounded-condition",
  title: "A condition has text around its expression",
  severity: "high",
  profile: "all",
  why: "With text around `${{ … }}` the condition becomes a text, and every text but the empty one is true, whatever the expression says.",
  fix: "Write all of the condition without `${{ }}`.",
  references: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idif"
  ],
  aliases: ["if-cond"],
  tags: ["CWE-571"],
  variantOf: ["workflow/always-true-condition"],
  check(job, report) {
    check(job.node.get("if"), job.label);
    check(job.node.get("snapshot", "if"), `The snapshot of ${job.label}`);
    for (const step of job.steps) check(step.node.get("if"), step.label);
    function check(condition, label) {
      if (condition instanceof Scalar && hasTextAround(condition.text))
        report.fail(
          condition,
          `${label} has text around the expression of its condition, so it is always true`
        );
    }
  }
});

// packages/iac/src/rules/workflow/facts/untrusted-references.ts
var PERSON = { email: true, name: true };
var POST = { title: true, body: true };
var BODY = { body: true };
var GITHUB = {
  head_ref: true,
  event: {
    issue: POST,
    pull_request: { ...POST, head: { ref: true, label: true, repo: { default_branch: true } } },
    comment: BODY,
    review: BODY,
    review_comment: BODY,
    discussion: POST,
    pages: { "*": { page_name: true } },
    commits: { "*": { message: true, author: PERSON } },
    head_commit: { message: true, author: PERSON }
  }
};
var TESTS = /* @__PURE__ */ new Set(["contains", "startswith", "endswith"]);
function untrustedReferences(node) {
  if (node.kind === "call" && TESTS.has(node.name)) return [];
  const below = children(node).flatMap(untrustedReferences);
  return node.kind === "reference" && isUntrusted(node) ? [node, ...below] : below;
}
function isUntrusted(reference) {
  return placesOf(reference).includes(true);
}
function placesOf({ head, accesses }) {
  let places = typeof head === "string" ? rootsOf(head) : head.kind === "reference" ? placesOf(head) : [];
  let isFiltered = false;
  for (const access of accesses) {
    if (access.kind === "star") {
      places = places.flatMap(everything);
      isFiltered = true;
      continue;
    }
    const name = nameOf(access);
    if (name === "*" && isFiltered) isFiltered = false;
    else places = places.flatMap((place) => place === true ? [] : place[name] ?? []);
  }
  return places;
}
function rootsOf(context) {
  return context.toLowerCase() === "github" ? [GITHUB] : [];
}
function nameOf(access) {
  if (access.kind === "property") return access.name.toLowerCase();
  return access.index.kind === "literal" && typeof access.index.value === "string" ? access.index.value.toLowerCase() : "*";
}
function everything(place) {
  if (place === true) return [];
  return place["*"] === void 0 ? Object.values(place) : [place["*"]];
}

// packages/iac/src/rules/workflow/syntax/untrusted-expression.ts
var untrustedExpression = stepRule({
  id: "workflow/untrusted-expression",
  title: "A script holds an expression that strangers can write",
  severity: "high",
  profile: "all",
  why: "GitHub pastes the text into the script before it runs, so its author can add commands. This reading counts every mention, also one that is merely compared.",
  fix: "Hand the value over in a variable under `env:` and use that in the script.",
  references: ["https://docs.github.com/en/actions/concepts/security/script-injections"],
  aliases: ["expression"],
  tags: ["CWE-94"],
  variantOf: ["workflow/script-injection"],
  check(step, report) {
    const script = step.owner instanceof Job ? scriptOf(step) : void 0;
    if (!(script instanceof Scalar) || !script.text.includes("${{")) return;
    const { expressions, flaws } = readStrictly(script, false);
    for (const expression of expressions)
      if (expression.node && !flaws.some(({ at }) => at === expression))
        for (const reference of untrustedReferences(expression.node)) {
          const at = expression.at(reference);
          report.fail(
            at,
            `${step.label} runs a script that contains ${at.text}, which strangers can write`
          );
        }
  }
});
function scriptOf(step) {
  const { keys } = step.node;
  if (keys.lastIndexOf("run") > keys.lastIndexOf("uses")) return step.run;
  if (!isAction(step.uses, "actions/github-script")) return void 0;
  const inputs = step.node.get("with");
  return inputs.values[inputs.keys.findIndex((key) => key.toLowerCase() === "script")];
}

// packages/iac/src/rules/workflow/facts/anchors.ts
function anchorsOf(root) {
  const { tape, source } = root;
  if (!source.text.includes("&")) return [];
  const targets = /* @__PURE__ */ new Set();
  const found = [];
  let from = Math.max(0, source.text.lastIndexOf("\n---", root.start));
  for (let node = root.index; node < tape.next(root.index); node++) {
    const target = tape.resolve(node);
    if (target !== node) {
      targets.add(target);
      continue;
    }
    const start = tape.start(node);
    for (const each of found) if (each.start === start) each.nodes.push(node);
    if (start > from) {
      for (const match of source.text.slice(from, start).matchAll(/(?:^|\s)#.*|&([^\s,[\]{}]+)/g))
        if (match[1] !== void 0)
          found.push({ name: match[1], at: from + match.index, start, nodes: [node] });
    }
    from = Math.max(from, tape.next(node) > node + 1 ? start : tape.end(node));
  }
  return found.map(({ name, at, nodes: nodes2 }) => ({
    name,
    location: source.location(at, at + name.length + 1),
    isUsed: nodes2.some((node) => targets.has(node))
  }));
}

// packages/iac/src/rules/workflow/syntax/unused-anchor.ts
var unusedAnchor = workflowRule({
  id: "workflow/unused-anchor",
  title: "A YAML anchor that nothing refers to",
  severity: "low",
  profile: "all",
  why: "An anchor without an alias is a leftover, or the alias that was meant refers to another one.",
  fix: "Remove the anchor, or refer to it with `*name`.",
  references: ["https://yaml.org/spec/1.2.2/#692-node-anchors"],
  aliases: ["syntax-check"],
  check(workflow, report) {
    for (const { name, location, isUsed } of anchorsOf(workflow.node))
      if (!isUsed)
        report.fail(
          { location, path: `&${name}`, isUnknown: false },
          `${workflow.label} has the anchor "${name}", which nothing refers to`
        );
  }
});

// packages/iac/src/rules/workflow/index.generated.ts
var rules = [
  deprecatedCommand,
  insecureCommandsVariable,
  insecureCommands,
  opaqueEnvironment,
  reverseShell,
  anonymousDefinition,
  concurrencyLimit,
  setupPythonPipInstall,
  uncommonShell,
  environmentFile,
  expressionInScript,
  inputInjection,
  obfuscatedExpression,
  obfuscatedUses,
  scriptInjection,
  untrustedContextInRun,
  broadAppToken,
  excessivePermissions,
  undocumentedPermission,
  unknownPermission,
  workflowWideGrant,
  writeAll,
  adhocPackage,
  archivedAction,
  imageWithoutDigest,
  missingVersionComment,
  superfluousAction,
  typosquattedAction,
  unpinnedAction,
  unpinnedImage,
  unpinnedTool,
  cachePoisoning,
  dispatchInputs,
  imageWithoutSbom,
  storedPublishingToken,
  unsignedImage,
  selfHostedRunner,
  unknownRunnerLabel,
  containerCredentials,
  curlWithSecret,
  persistedCredentialsOnPurpose,
  persistedCredentials,
  secretOutsideEnvironment,
  secretsInherit,
  unredactedSecret,
  wholeSecretsContext,
  actionInput,
  conflictingRunnerLabels,
  constantCondition,
  duplicateKey,
  duplicateMatrixValue,
  duplicateStepId,
  eventFilter,
  eventInput,
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
  surroundedCondition,
  unavailableContext,
  undefinedName,
  unknownEvent,
  unknownKey,
  unknownNeed,
  unknownShell,
  untrustedExpression,
  unusedAnchor,
  alwaysTrueCondition,
  botCondition,
  dangerousTrigger,
  falsyTernary,
  substringCondition,
  untrustedCheckout
];
export {
  rules
};
