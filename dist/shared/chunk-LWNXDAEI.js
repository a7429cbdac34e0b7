import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  Absent,
  Scalar,
  parseShell,
  scalars
} from "./chunk-NQKO4VS7.js";

// packages/iac/src/model/workflow/expression/evaluate.ts
function constantValue(node) {
  if (node.kind === "literal") return node;
  if (node.kind === "not") {
    const operand = isTruthy(node.operand);
    return operand === void 0 ? void 0 : { value: !operand };
  }
  if (node.kind !== "binary" || node.operator !== "&&" && node.operator !== "||")
    return void 0;
  const left = isTruthy(node.left);
  if (left === void 0) return void 0;
  return constantValue(node.operator === "&&" === left ? node.right : node.left);
}
function isTruthy(node) {
  const constant = constantValue(node);
  return constant && Boolean(constant.value);
}

// packages/iac/src/model/workflow/expression/tokens.ts
var MAX_TOKENS = 2e3;
var TOKEN = /\s*(?:(?<name>[A-Za-z_][\w-]*)|'(?<string>(?:[^']|'')*)'|(?<number>[-+]?(?:0x[\da-fA-F]+|0o[0-7]+|(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?))|(?<symbol>&&|\|\||[=!<>]=|[()[\].,!<>*]))/y;
function tokenize(text) {
  const tokens = [];
  TOKEN.lastIndex = 0;
  for (let from = 0; from < text.length; from = TOKEN.lastIndex) {
    const match = TOKEN.exec(text);
    if (!match) return text.slice(from).trim() === "" ? tokens : void 0;
    if (tokens.length === MAX_TOKENS) return void 0;
    const [kind, written] = named(match.groups ?? {});
    const end = TOKEN.lastIndex;
    const length = kind === "string" ? written.length + 2 : written.length;
    tokens.push({
      kind,
      text: kind === "string" ? written.replaceAll("''", "'") : written,
      start: end - length,
      end
    });
  }
  return tokens;
}
function named(groups) {
  for (const kind of ["name", "string", "number", "symbol"]) {
    const text = groups[kind];
    if (text !== void 0) return [kind, text];
  }
  return ["symbol", ""];
}

// packages/iac/src/model/workflow/expression/parse.ts
var MAX_DEPTH = 100;
var PRECEDENCE = [
  ["||"],
  ["&&"],
  ["==", "!="],
  ["<", "<=", ">", ">="]
];
var CONSTANTS = /* @__PURE__ */ new Map([
  ["true", true],
  ["false", false],
  ["null", null],
  ["nan", NaN],
  ["infinity", Infinity]
]);
function parseExpression(text) {
  const tokens = tokenize(text);
  if (!tokens || tokens.length === 0) return void 0;
  const parser = new Parser(tokens);
  const node = parser.expression(0);
  return parser.isAtEnd ? node : void 0;
}
var Parser = class {
  #tokens;
  #next = 0;
  #depth = 0;
  constructor(tokens) {
    this.#tokens = tokens;
  }
  get isAtEnd() {
    return this.#next === this.#tokens.length;
  }
  expression(level) {
    const operators = PRECEDENCE[level];
    if (!operators) return this.#unary();
    let left = this.expression(level + 1);
    while (left) {
      const operator = operators.find((each) => this.#takes(each));
      if (!operator) return left;
      const right = this.expression(level + 1);
      if (!right) return void 0;
      left = { kind: "binary", operator, left, right, start: left.start, end: right.end };
    }
    return void 0;
  }
  #unary() {
    const start = this.#tokens[this.#next]?.start ?? 0;
    if (!this.#takes("!")) return this.#postfix();
    const operand = this.#nested(() => this.#unary());
    return operand && { kind: "not", operand, start, end: operand.end };
  }
  #postfix() {
    const token = this.#tokens[this.#next];
    if (!token) return void 0;
    const head = this.#primary(token);
    if (head === void 0) return void 0;
    const accesses = [];
    while (this.#takes(".") || this.#isAt("[")) {
      const access = this.#access();
      if (!access) return void 0;
      accesses.push(access);
    }
    if (typeof head !== "string" && accesses.length === 0) return head;
    return { kind: "reference", head, accesses, start: token.start, end: this.#lastEnd };
  }
  /** A context's name is given as text, anything else as a node. */
  #primary(token) {
    const { start, end } = token;
    this.#next++;
    if (token.kind === "string") return { kind: "literal", value: token.text, start, end };
    if (token.kind === "number") return { kind: "literal", value: Number(token.text), start, end };
    if (token.kind === "name") {
      if (this.#takes("(")) return this.#call(token);
      const constant = CONSTANTS.get(token.text.toLowerCase());
      return constant === void 0 ? token.text : { kind: "literal", value: constant, start, end };
    }
    if (token.text !== "(") return void 0;
    const inner = this.#nested(() => this.expression(0));
    return inner && this.#takes(")") ? inner : void 0;
  }
  #call(name) {
    const args = [];
    if (!this.#takes(")"))
      do {
        const argument = this.#nested(() => this.expression(0));
        if (!argument) return void 0;
        args.push(argument);
      } while (this.#takes(","));
    if (args.length > 0 && !this.#takes(")")) return void 0;
    return {
      kind: "call",
      name: name.text.toLowerCase(),
      args,
      start: name.start,
      end: this.#lastEnd
    };
  }
  #access() {
    if (this.#takes("[")) {
      const index = this.#takes("*") ? void 0 : this.#nested(() => this.expression(0));
      const isStar = this.#tokens[this.#next - 1]?.text === "*";
      if (!this.#takes("]") || !index && !isStar) return void 0;
      return index ? { kind: "index", index } : { kind: "star" };
    }
    if (this.#takes("*")) return { kind: "star" };
    const token = this.#tokens[this.#next];
    if (token?.kind !== "name") return void 0;
    this.#next++;
    return { kind: "property", name: token.text };
  }
  get #lastEnd() {
    return this.#tokens[this.#next - 1]?.end ?? 0;
  }
  #isAt(text, kind = "symbol") {
    const token = this.#tokens[this.#next];
    return token?.kind === kind && token.text === text;
  }
  #takes(symbol) {
    if (!this.#isAt(symbol)) return false;
    this.#next++;
    return true;
  }
  #nested(read) {
    if (this.#depth === MAX_DEPTH) return void 0;
    this.#depth++;
    const node = read();
    this.#depth--;
    return node;
  }
};

// packages/iac/src/model/workflow/expression/syntax.ts
function children(node) {
  switch (node.kind) {
    case "literal":
      return [];
    case "call":
      return node.args;
    case "binary":
      return [node.left, node.right];
    case "not":
      return [node.operand];
    case "reference": {
      const indices = node.accesses.flatMap(
        (access) => access.kind === "index" ? [access.index] : []
      );
      return typeof node.head === "string" ? indices : [node.head, ...indices];
    }
  }
}
function* nodes(root) {
  yield root;
  for (const child of children(root)) yield* nodes(child);
}

// packages/iac/src/model/workflow/expression/reference.ts
function pathOf(reference) {
  if (typeof reference.head !== "string") return void 0;
  const steps = reference.accesses.map((access) => {
    if (access.kind === "property") return access.name;
    if (access.kind === "star" || access.index.kind !== "literal" || typeof access.index.value !== "string")
      return "*";
    return access.index.value;
  });
  return [reference.head, ...steps].join(".").toLowerCase();
}
function readsFrom(node, context) {
  return node.kind === "reference" && typeof node.head === "string" && node.head.toLowerCase() === context;
}
var CARRIERS = /* @__PURE__ */ new Set(["tojson", "fromjson", "format", "join"]);
function flowsOf(node) {
  switch (node.kind) {
    case "reference":
      return typeof node.head === "string" ? [node] : [node, ...flowsOf(node.head)];
    case "call":
      return CARRIERS.has(node.name) ? node.args.flatMap(flowsOf) : [];
    case "binary":
      if (node.operator === "&&") return flowsOf(node.right);
      return node.operator === "||" ? [...flowsOf(node.left), ...flowsOf(node.right)] : [];
    default:
      return [];
  }
}
function outcomesOf(node) {
  if (node.kind !== "binary") return [node];
  if (node.operator === "&&") return outcomesOf(node.right);
  return node.operator === "||" ? [...outcomesOf(node.left), ...outcomesOf(node.right)] : [node];
}
var PURE = /* @__PURE__ */ new Set([
  "contains",
  "startswith",
  "endswith",
  "format",
  "tojson",
  "join"
]);
function isConstant(node) {
  if (node.kind === "literal") return true;
  if (node.kind === "reference" || node.kind === "call" && !PURE.has(node.name)) return false;
  return children(node).every(isConstant);
}

// packages/iac/src/model/workflow/span.ts
var Span = class {
  scalar;
  start;
  end;
  isUnknown = false;
  constructor(scalar, start, end) {
    this.scalar = scalar;
    this.start = start;
    this.end = end;
  }
  get text() {
    return this.scalar.text.slice(this.start, this.end);
  }
  get location() {
    const last = this.scalar.offsetOf(Math.max(this.start, this.end - 1));
    return this.scalar.source.location(this.scalar.offsetOf(this.start), last + 1);
  }
  /** The scalar's: parts of one are told apart by their order. */
  get path() {
    return this.scalar.path;
  }
};

// packages/iac/src/model/workflow/template.ts
var Expression = class extends Span {
  /** Where the text between the braces starts. */
  bodyStart;
  #body;
  #node;
  #parsed = false;
  constructor(scalar, span) {
    super(scalar, span.start, span.end);
    this.bodyStart = span.bodyStart;
    this.#body = scalar.text.slice(span.bodyStart, span.bodyEnd);
  }
  /** Undefined where the text is no expression. */
  get node() {
    if (!this.#parsed) {
      this.#parsed = true;
      this.#node = parseExpression(this.#body);
    }
    return this.#node;
  }
  /** The place of a part of the expression. */
  at(node) {
    return new Span(this.scalar, this.bodyStart + node.start, this.bodyStart + node.end);
  }
  /** Whether the scalar holds nothing but this expression. */
  get isWhole() {
    return this.start === 0 && this.end === this.scalar.text.length;
  }
};
function templatesIn(text) {
  const found = [];
  for (let start = text.indexOf("${{"); start >= 0; start = text.indexOf("${{", start)) {
    const bodyStart = start + 3;
    const bodyEnd = closing(text, bodyStart);
    if (bodyEnd < 0) return found;
    found.push({ start, end: bodyEnd + 2, bodyStart, bodyEnd });
    start = bodyEnd + 2;
  }
  return found;
}
function closing(text, from) {
  let isQuoted = false;
  for (let index = from; index < text.length; index++) {
    const character = text[index];
    if (character === "'") isQuoted = !isQuoted;
    else if (!isQuoted && character === "}" && text[index + 1] === "}") return index;
  }
  return -1;
}
function expressionsIn(value) {
  if (!(value instanceof Scalar) || !value.text.includes("${{")) return NONE;
  return templatesIn(value.text).map((span) => new Expression(value, span));
}
function expressionsBelow(root) {
  return [...scalars(root)].flatMap(expressionsIn);
}
function conditionOf(value) {
  if (!(value instanceof Scalar) || value.isNull) return void 0;
  const end = value.text.length;
  return expressionsIn(value)[0] ?? new Expression(value, { start: 0, end, bodyStart: 0, bodyEnd: end });
}
function isNever(condition) {
  return condition?.node !== void 0 && isTruthy(condition.node) === false;
}
function wholeExpression(value) {
  const [first, ...others] = expressionsIn(value);
  return first && others.length === 0 && first.scalar.text.trim() === first.text ? first : void 0;
}
var NONE = [];

// packages/iac/src/model/workflow/uses.ts
var COMMIT = /^(?:[\da-f]{40}|[\da-f]{64})$/i;
function usesOf(value) {
  if (!(value instanceof Scalar) || value.isNull) return void 0;
  const text = value.text.trim();
  if (/^(?:\.{1,2}|\$)\//.test(text)) return { kind: "local", value, text };
  if (text.startsWith("docker://"))
    return { kind: "docker", value, text, image: text.slice("docker://".length) };
  const at = text.indexOf("@");
  const [owner = "", repo = "", ...path] = (at < 0 ? text : text.slice(0, at)).split("/");
  if (owner === "" || repo === "") return void 0;
  const ref = at < 0 ? "" : text.slice(at + 1);
  return {
    kind: "repository",
    value,
    text,
    owner,
    repo,
    path: path.join("/"),
    ref,
    slug: `${owner}/${repo}`.toLowerCase(),
    isPinned: COMMIT.test(ref)
  };
}
function isAction(uses, ...names) {
  if (uses?.kind !== "repository") return false;
  const full = uses.path === "" ? uses.slug : `${uses.slug}/${uses.path.toLowerCase()}`;
  return names.some((name) => name.toLowerCase() === full);
}
var VERSION = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?$/;
function versionOf(uses) {
  return parseVersion(
    uses.isPinned ? commentAfter(uses.value)?.replace(/^(?:tag|version|ver)\s*[:=]\s*/, "") ?? "" : uses.ref
  );
}
function parseVersion(text) {
  const match = VERSION.exec(text.trim());
  return match ? { major: Number(match[1]), minor: Number(match[2] ?? 0), patch: Number(match[3] ?? 0) } : void 0;
}
function commentAfter(value) {
  const { source, end } = value;
  const line = source.lineAt(end);
  const rest = source.line(line).slice(source.columnAt(end) - 1);
  return /^['"]?\s+#(.*)$/.exec(rest)?.[1]?.trim() || void 0;
}

// packages/iac/src/model/workflow/step.ts
var Step = class {
  owner;
  node;
  /** From 1, as the log counts. */
  number;
  #uses;
  #usesRead = false;
  #commands;
  constructor(owner, node, number) {
    this.owner = owner;
    this.node = node;
    this.number = number;
  }
  get name() {
    return this.node.get("name").string;
  }
  get id() {
    return this.node.get("id").string;
  }
  get uses() {
    if (!this.#usesRead) {
      this.#usesRead = true;
      this.#uses = usesOf(this.node.get("uses"));
    }
    return this.#uses;
  }
  /** The script of a `run:` step. */
  get run() {
    return this.node.get("run");
  }
  /** What its script runs, read as a shell does; nothing where the shell is one of another kind. */
  get commands() {
    this.#commands ??= this.#readCommands();
    return this.#commands;
  }
  #readCommands() {
    const { run, shell } = this;
    const isScript = run instanceof Scalar && shell !== "cmd" && shell !== "python";
    return isScript ? parseShell(run.text).commands : [];
  }
  /** An input given to the action that the step uses. */
  with(input) {
    return this.node.get("with", input);
  }
  get env() {
    return this.node.get("env");
  }
  get condition() {
    return conditionOf(this.node.get("if"));
  }
  /** Whether its condition is written to be false, which turns a step off. */
  get isOff() {
    return isNever(this.condition);
  }
  /** Where the shell of a script is chosen; absent where the runner chooses. */
  get shellChoice() {
    const own = this.node.get("shell");
    return own.exists ? own : this.owner.defaultShell;
  }
  /** The program that runs the script, without path and arguments; undefined where that is only known at run time. */
  get shell() {
    const chosen = this.shellChoice.string;
    if (chosen === void 0) return this.owner.runnerShell;
    return chosen.includes("${{") ? void 0 : /^[^\s]*/.exec(chosen)?.[0].replace(/^.*[/\\]/, "").toLowerCase();
  }
  /** `Step "Build" of Job "test"`: how messages begin. */
  get label() {
    const name = this.name ?? this.id;
    return `Step ${name === void 0 ? this.number : `"${name}"`} of ${this.owner.label}`;
  }
};
function stepsOf(owner, list) {
  return list.items.flatMap(
    (node, index) => node.isMapping ? [new Step(owner, node, index + 1)] : []
  );
}

// packages/iac/src/model/workflow/action.ts
var Action = class {
  kind = "action";
  node;
  steps;
  runnerShell = void 0;
  #expressions;
  constructor(node) {
    this.node = node;
    this.steps = stepsOf(this, node.get("runs", "steps"));
  }
  get name() {
    return this.node.get("name").string ?? this.node.source.path;
  }
  /** `composite`, `docker`, `node24`, … */
  get using() {
    return this.node.get("runs", "using");
  }
  /** The image of a Docker action: a `Dockerfile` beside it or `docker://…`. */
  get image() {
    return this.node.get("runs", "image");
  }
  input(name) {
    const inputs = this.node.get("inputs");
    const index = inputs.keys.findIndex((key) => key.toLowerCase() === name.toLowerCase());
    return inputs.values[index];
  }
  /** Composite actions have no `defaults`. */
  get defaultShell() {
    return new Absent(this.node, "shell");
  }
  /** Every `${{ … }}`, wherever it stands. */
  get expressions() {
    this.#expressions ??= expressionsBelow(this.node);
    return this.#expressions;
  }
  get label() {
    return `Action "${this.name}"`;
  }
};

// packages/iac/src/model/workflow/matrix.ts
var MAX_VISITS = 5e3;
var Matrix = class {
  node;
  #expansions;
  /** `node` is the value of `strategy.matrix`. */
  constructor(node) {
    this.node = node;
  }
  /** Whether an expression makes the matrix, or a dimension of it. */
  get isComputed() {
    return expressionsIn(this.node).length > 0;
  }
  get expansions() {
    this.#expansions ??= this.#expand();
    return this.#expansions;
  }
  /** The values that a path such as `matrix.os` can stand for. */
  valuesAt(path) {
    return this.expansions.filter((expansion) => expansion.path === path).map((expansion) => expansion.value);
  }
  #expand() {
    const written = new Walk();
    const excluded = new Walk();
    for (const [index, key] of this.node.keys.entries()) {
      const value = this.node.values[index];
      if (!value) continue;
      if (key === "exclude") for (const row of value.items) excluded.visit(row, "matrix");
      else if (key === "include") for (const row of value.items) written.visit(row, "matrix");
      else written.visit(value, `matrix.${key.toLowerCase()}`);
    }
    const gone = new Set(excluded.expansions.map(identify));
    return written.expansions.filter((expansion) => !gone.has(identify(expansion)));
  }
};
function identify({ path, value }) {
  return `${path}\0${value.string ?? ""}`;
}
var Walk = class {
  expansions = [];
  #visits = 0;
  visit(value, path) {
    if (++this.#visits > MAX_VISITS) return;
    if (value.string !== void 0) this.expansions.push({ path, value });
    for (const item of value.items) this.visit(item, path);
    for (const [index, key] of value.keys.entries()) {
      const child = value.values[index];
      if (child) this.visit(child, `${path}.${key.toLowerCase()}`);
    }
  }
};

// packages/iac/src/model/workflow/permissions.ts
var Permissions = class {
  /** The value of `permissions`; absent where the repository's default holds. */
  node;
  constructor(node) {
    this.node = node;
  }
  /** `permissions:` without a value says nothing. */
  get isSet() {
    return this.node.exists;
  }
  /** `read-all` or `write-all`. */
  get all() {
    return this.node.string;
  }
  get grants() {
    return this.node.keys.flatMap((scope, index) => {
      const level = this.node.values[index];
      return level ? [{ scope, level }] : [];
    });
  }
  allows(scope, level) {
    if (this.all !== void 0)
      return this.all === "write-all" || this.all === "read-all" && level === "read";
    const granted = this.node.get(scope).string;
    return granted === "write" || granted === "read" && level === "read";
  }
};

// packages/iac/src/model/workflow/job.ts
var Job = class {
  workflow;
  id;
  node;
  permissions;
  #steps;
  #matrix;
  constructor(workflow, id, node) {
    this.workflow = workflow;
    this.id = id;
    this.node = node;
    this.permissions = new Permissions(node.get("permissions"));
  }
  get name() {
    return this.node.get("name");
  }
  /** The reusable workflow that it calls, if it does. */
  get calls() {
    return usesOf(this.node.get("uses"));
  }
  get isCall() {
    return this.node.get("uses").exists;
  }
  get steps() {
    this.#steps ??= stepsOf(this, this.node.get("steps"));
    return this.#steps;
  }
  get runsOn() {
    return this.node.get("runs-on");
  }
  /** The labels that a runner must have, as far as they are written out. */
  get runnerLabels() {
    const { runsOn } = this;
    const labels = runsOn.isMapping ? runsOn.get("labels") : runsOn;
    return labels.isSequence ? labels.items : labels.string === void 0 ? [] : [labels];
  }
  get env() {
    return this.node.get("env");
  }
  get environment() {
    return this.node.get("environment");
  }
  get condition() {
    return conditionOf(this.node.get("if"));
  }
  /** Whether its condition is written to be false, which turns a job off. */
  get isOff() {
    return isNever(this.condition);
  }
  get matrix() {
    const node = this.node.get("strategy", "matrix");
    if (!node.exists) return void 0;
    this.#matrix ??= new Matrix(node);
    return this.#matrix;
  }
  get containers() {
    const services = this.node.get("services");
    return [
      containerOf("container", this.node.get("container")),
      ...services.keys.map(
        (name, index) => containerOf(name, services.values[index] ?? services.get(name))
      )
    ].filter(({ image }) => image.exists);
  }
  /** What its token may do: its own `permissions`, or the workflow's. */
  get effectivePermissions() {
    return this.permissions.isSet ? this.permissions : this.workflow.permissions;
  }
  /** Where `defaults` choose a shell. */
  get defaultShell() {
    const own = this.node.get("defaults", "run", "shell");
    return own.exists ? own : this.workflow.node.get("defaults", "run", "shell");
  }
  /** The shell of the runner's system, where its labels tell. */
  get runnerShell() {
    for (const label of this.runnerLabels) {
      const text = label.string?.toLowerCase() ?? "";
      if (text === "linux" || /ubuntu-|macos/.test(text)) return "bash";
      if (text === "windows" || text.includes("windows-")) return "pwsh";
    }
    return void 0;
  }
  get label() {
    return `Job "${this.id}"`;
  }
};
function containerOf(name, node) {
  return {
    name,
    image: node.isMapping ? node.get("image") : node,
    credentials: node.get("credentials")
  };
}

// packages/iac/src/model/workflow/triggers.ts
var Triggers = class {
  /** The value of `on`. */
  node;
  #events = /* @__PURE__ */ new Map();
  constructor(node) {
    this.node = node;
    if (node instanceof Scalar && node.string !== void 0) this.#events.set(node.string, node);
    for (const item of node.items)
      if (item.string !== void 0) this.#events.set(item.string, item);
    for (const [index, name] of node.keys.entries()) {
      const settings = node.values[index];
      if (settings) this.#events.set(name, settings);
    }
  }
  get names() {
    return [...this.#events.keys()];
  }
  has(event) {
    return this.#events.has(event);
  }
  /** Where the event is named, or its settings. */
  event(name) {
    return this.#events.get(name);
  }
  /** Whether other workflows are all that can start it. */
  get isOnlyCalled() {
    return this.#events.size === 1 && this.has("workflow_call");
  }
  /** An input that a caller or a person gives. */
  input(name) {
    for (const event of ["workflow_call", "workflow_dispatch"]) {
      const inputs = this.#events.get(event)?.get("inputs");
      const index = inputs?.keys.findIndex((key) => key.toLowerCase() === name.toLowerCase()) ?? -1;
      if (index >= 0) return inputs?.values[index];
    }
    return void 0;
  }
};

// packages/iac/src/model/workflow/workflow.ts
var Workflow = class {
  kind = "workflow";
  node;
  triggers;
  permissions;
  jobs;
  #expressions;
  constructor(node) {
    this.node = node;
    const on = node.get("on");
    this.triggers = new Triggers(on.exists ? on : node.get("true"));
    this.permissions = new Permissions(node.get("permissions"));
    const jobs = node.get("jobs");
    this.jobs = jobs.keys.flatMap((id, index) => {
      const job = jobs.values[index];
      return job?.isMapping ? [new Job(this, id, job)] : [];
    });
  }
  get name() {
    return this.node.get("name").string ?? this.node.source.path;
  }
  get env() {
    return this.node.get("env");
  }
  get steps() {
    return this.jobs.flatMap((job) => job.steps);
  }
  /** Every `${{ … }}`, wherever it stands. */
  get expressions() {
    this.#expressions ??= expressionsBelow(this.node);
    return this.#expressions;
  }
  get label() {
    return `Workflow "${this.name}"`;
  }
};

export {
  isTruthy,
  tokenize,
  children,
  nodes,
  pathOf,
  readsFrom,
  flowsOf,
  outcomesOf,
  isConstant,
  Span,
  expressionsIn,
  expressionsBelow,
  conditionOf,
  wholeExpression,
  isAction,
  versionOf,
  commentAfter,
  Step,
  Action,
  Job,
  Workflow
};
