import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  assignmentsOf,
  commandFromWords,
  parseShell
} from "./chunk-NQKO4VS7.js";

// packages/iac/src/model/dockerfile/place.ts
var Place = class {
  source;
  start;
  end;
  /** By names and ordinals rather than lines: `stage[build].RUN[2].apt-get`. */
  path;
  isUnknown;
  constructor(source, start, end, path, isUnknown = false) {
    this.source = source;
    this.start = start;
    this.end = end;
    this.path = path;
    this.isUnknown = isUnknown;
  }
  /** Its first line: an instruction can span a whole script. */
  get location() {
    const lineBreak = this.source.text.indexOf("\n", this.start);
    return this.source.location(
      this.start,
      lineBreak < 0 ? this.end : Math.min(lineBreak, this.end)
    );
  }
  /** All the lines that it spans. */
  get extent() {
    return this.source.location(this.start, this.end);
  }
};

// packages/iac/src/model/dockerfile/command.ts
var Command = class extends Place {
  instruction;
  shell;
  #text;
  #shift;
  /** `shift` is where the shell text starts within `text`. */
  constructor(instruction, shell, text, shift) {
    const { start, end } = text.region(shell.start + shift, shell.end + shift);
    super(instruction.source, start, end, `${instruction.path}.${shell.name}`);
    this.instruction = instruction;
    this.shell = shell;
    this.#text = text;
    this.#shift = shift;
  }
  get name() {
    return this.shell.name;
  }
  get assignments() {
    return assignmentsOf(this.shell);
  }
  /** The place of one of its words. */
  at(word) {
    const { start, end } = this.#text.region(word.start + this.#shift, word.end + this.#shift);
    return new Place(this.instruction.source, start, end, this.path);
  }
};

// packages/iac/src/model/dockerfile/variables.ts
var REFERENCE = /\\\$|\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-+])([^{}]{0,400}))?\})/g;
var MAX_LENGTH = 4096;
function expand(text, variables) {
  if (!text.includes("$")) return text;
  const resolve = (written, bare, braced, operator, word) => {
    const name = bare ?? braced;
    if (!name) return written;
    const value = variables.get(name);
    if (operator === void 0) return value ?? written;
    if (operator.endsWith("-")) return value || (word ?? "");
    return value === void 0 ? written : value && (word ?? "");
  };
  const expanded = text.replace(REFERENCE, resolve);
  return expanded.length <= MAX_LENGTH ? expanded : text;
}
function holdsVariable(text) {
  return /\$[A-Za-z_{]/.test(text);
}

// packages/iac/src/model/dockerfile/image.ts
var ImageReference = class {
  /** As far as its variables are known. */
  text;
  /** Undefined for Docker Hub. */
  registry;
  repository;
  tag;
  digest;
  constructor(text) {
    this.text = text;
    const at = text.indexOf("@");
    this.digest = at < 0 ? void 0 : text.slice(at + 1);
    const named = at < 0 ? text : text.slice(0, at);
    const slash = named.lastIndexOf("/");
    const colon = colonOutsideVariables(named, slash + 1);
    this.tag = colon < 0 ? void 0 : named.slice(colon + 1);
    const path = colon < 0 ? named : named.slice(0, colon);
    const first = path.indexOf("/");
    const host = first < 0 ? "" : path.slice(0, first);
    this.registry = /[.:]|^localhost$/.test(host) ? host : void 0;
    this.repository = this.registry === void 0 ? path : path.slice(first + 1);
  }
  get isScratch() {
    return this.text.toLowerCase() === "scratch";
  }
  /** Whether neither tag nor digest says which version is meant; unknown where a variable could hold it. */
  get isUnversioned() {
    if (this.digest !== void 0 || this.isScratch) return false;
    if (this.tag === "latest") return true;
    if (this.tag !== void 0)
      return holdsVariable(this.tag) || this.tag === "" ? void 0 : false;
    return holdsVariable(this.text.slice(this.text.lastIndexOf("/") + 1)) ? void 0 : true;
  }
};
function colonOutsideVariables(text, from) {
  let depth = 0;
  for (let index = from; index < text.length; index++) {
    const char = text[index];
    if (char === "{") depth++;
    else if (char === "}") depth--;
    else if (char === ":" && depth <= 0) return index;
  }
  return -1;
}

// packages/iac/src/model/dockerfile/instruction.ts
var Instruction = class extends Place {
  node;
  posix;
  #commands;
  #pipes = 0;
  constructor(node, { source, owner, ordinal, posix }) {
    const name = `${node.onbuild ? "ONBUILD." : ""}${node.keyword}[${ordinal}]`;
    super(source, node.start, node.end, owner ? `${owner}.${name}` : name);
    this.node = node;
    this.posix = posix;
  }
  get keyword() {
    return this.node.keyword;
  }
  get onbuild() {
    return this.node.onbuild;
  }
  get flags() {
    return this.node.flags;
  }
  get words() {
    return this.node.words;
  }
  get pairs() {
    return this.node.pairs;
  }
  /** The arguments after the flags, in the exec form or as words. */
  get values() {
    return this.node.json ?? this.words.map((word) => word.text);
  }
  flag(name) {
    return this.flags.find((flag) => flag.name === name);
  }
  /** The mounts of a RUN as their options: `{ type: 'cache', target: '/var/cache/apt' }`. */
  get mounts() {
    return this.flags.flatMap(
      (flag) => flag.name === "mount" && flag.value ? [mountOptions(flag.value)] : []
    );
  }
  /** The commands that a RUN starts; empty for other instructions and for shells that are not POSIX. */
  get commands() {
    this.#commands ??= this.keyword === "RUN" && this.posix ? this.#readCommands() : [];
    return this.#commands;
  }
  /** Whether a pipe joins commands of its script. */
  get hasPipes() {
    return this.commands.length > 0 && this.#pipes > 0;
  }
  /** The place of one of its words. */
  at(word, name) {
    const { start, end } = this.node.line.region(word.start, word.end);
    return new Place(this.source, start, end, name ? `${this.path}.${name}` : this.path);
  }
  #readCommands() {
    const { line, argumentsStart, heredocs, json } = this.node;
    const rest = line.text.length - argumentsStart;
    if (json) return this.#placed(commandFromWords(json, rest), line, argumentsStart);
    const commands = this.#placed(
      parseShell(line.text.slice(argumentsStart)),
      line,
      argumentsStart
    );
    const isScript = commands.length === 0 || commands.every((command) => command.name === "" || SHELLS.has(command.name));
    const [body] = heredocs;
    if (body && isScript && !/^#!(?!.*\b(?:ba|da|a|k|z)?sh\b)/.test(body.body.text))
      for (const command of this.#placed(parseShell(body.body.text), body.body, 0))
        commands.push(command);
    return commands;
  }
  #placed(script, text, shift) {
    this.#pipes += script.pipes;
    return script.commands.map((command) => new Command(this, command, text, shift));
  }
};
var SHELLS = /* @__PURE__ */ new Set(["sh", "bash", "ash", "dash", "zsh", "ksh"]);
function mountOptions(value) {
  const options = /* @__PURE__ */ new Map();
  for (const option of value.split(",")) {
    const equals = option.indexOf("=");
    if (equals > 0) options.set(option.slice(0, equals), option.slice(equals + 1));
  }
  const target = options.get("dst") ?? options.get("destination");
  if (target !== void 0) options.set("target", target);
  return options;
}

// packages/iac/src/model/dockerfile/stage.ts
var Stage = class {
  index;
  /** What `AS` calls it. */
  name;
  base;
  /** The earlier stage that it builds on. */
  parent;
  /** In written order, FROM left out, what ONBUILD triggers included. */
  instructions;
  constructor(parts) {
    this.index = parts.index;
    this.name = parts.name;
    this.base = parts.base;
    this.parent = parts.parent;
    this.instructions = parts.instructions;
  }
  /** The instructions of a keyword that this build itself runs. */
  all(keyword) {
    return this.instructions.filter(
      (instruction) => instruction.keyword === keyword && !instruction.onbuild
    );
  }
  last(keyword) {
    return this.instructions.findLast(
      (instruction) => instruction.keyword === keyword && !instruction.onbuild
    );
  }
  /** Itself and the stages that it builds on, nearest first. */
  get lineage() {
    const stages = [this];
    for (let { parent } = this; parent; { parent } = parent) stages.push(parent);
    return stages;
  }
  /** `stage "build"`: how messages speak of it. */
  get label() {
    return this.name ? `stage "${this.name}"` : this.base ? `the stage from ${this.base.image.text.split("@", 1)[0] ?? ""}` : "this Dockerfile";
  }
};

// packages/iac/src/model/dockerfile/dockerfile.ts
var Dockerfile = class {
  source;
  /** The ARGs before the first FROM. */
  globals;
  stages;
  comments;
  constructor(source, globals, stages, comments) {
    this.source = source;
    this.globals = globals;
    this.stages = stages;
    this.comments = comments;
  }
  get path() {
    return this.source.path;
  }
  /** Whether it has no FROM: a part of a Dockerfile, from which no image is built by itself. */
  get isFragment() {
    return this.stages.every((stage) => !stage.base);
  }
  /** The stage that becomes the image. */
  get final() {
    return this.stages.at(-1);
  }
  /** What stands for the whole file: its last FROM. */
  get site() {
    const { final } = this;
    return final?.base?.from ?? final?.instructions[0] ?? this.globals[0] ?? new Place(this.source, 0, 0, "");
  }
  /** The instructions of the keywords in all stages, what ONBUILD triggers included. */
  *all(...keywords) {
    for (const instruction of this.globals)
      if (keywords.includes(instruction.keyword)) yield instruction;
    for (const stage of this.stages)
      for (const instruction of stage.instructions)
        if (keywords.includes(instruction.keyword)) yield instruction;
  }
};
function readDockerfile(source, parse) {
  const { instructions, comments, problems } = parse(source);
  const builder = new StageBuilder(source);
  for (const instruction of instructions) builder.add(instruction);
  const { globals, stages } = builder.finish();
  return { dockerfile: new Dockerfile(source, globals, stages, comments), problems };
}
var FOREIGN_SHELL = /(?:^|[\\/])(?:pwsh|powershell|cmd)(?:\.exe)?$/i;
var WINDOWS_IMAGE = /(?:^|\/)windows(?:\/|$)|nanoserver|servercore/i;
var StageBuilder = class {
  #source;
  #globals = [];
  #stages = [];
  #byName = /* @__PURE__ */ new Map();
  #variables = /* @__PURE__ */ new Map();
  #current;
  #ordinals = /* @__PURE__ */ new Map();
  #posix = true;
  #posixOf = /* @__PURE__ */ new Map();
  constructor(source) {
    this.#source = source;
  }
  add(node) {
    if (node.keyword === "FROM" && !node.onbuild) {
      this.#close();
      this.#open(node);
    } else if (!this.#current && node.keyword === "ARG" && this.#stages.length === 0) {
      const instruction = this.#place(node, "");
      for (const { name, value } of instruction.pairs)
        if (value !== void 0) this.#variables.set(name, expand(value, this.#variables));
      this.#globals.push(instruction);
    } else {
      this.#current ??= { base: void 0, name: void 0, instructions: [] };
      this.#current.instructions.push(
        this.#place(node, `stage[${this.#current.name ?? this.#stages.length}]`)
      );
      if (node.keyword === "SHELL" && !node.onbuild)
        this.#posix = !FOREIGN_SHELL.test(node.json?.[0] ?? "");
    }
  }
  finish() {
    this.#close();
    return { globals: this.#globals, stages: this.#stages };
  }
  #open(node) {
    this.#ordinals = /* @__PURE__ */ new Map();
    const [word, as, alias] = node.words;
    const written = word?.text ?? "";
    const image = new ImageReference(expand(written, this.#variables));
    const name = as?.text.toLowerCase() === "as" ? alias?.text : void 0;
    const from = this.#place(node, `stage[${name ?? this.#stages.length}]`);
    const place = word ? from.at(word) : from;
    const site = new Place(
      this.#source,
      place.start,
      place.end,
      from.path,
      holdsVariable(image.text)
    );
    const platform = node.flags.find((flag) => flag.name === "platform")?.value;
    this.#current = { base: { from, written, image, site, platform }, name, instructions: [] };
    const parent = this.#byName.get(image.text.toLowerCase());
    this.#posix = parent ? this.#posixOf.get(parent) ?? true : !WINDOWS_IMAGE.test(image.repository);
  }
  #close() {
    if (!this.#current) return;
    const { base, name, instructions } = this.#current;
    const parent = base && this.#byName.get(base.image.text.toLowerCase());
    const stage = new Stage({ index: this.#stages.length, name, base, parent, instructions });
    this.#stages.push(stage);
    this.#posixOf.set(stage, this.#posix);
    if (name) this.#byName.set(name.toLowerCase(), stage);
    this.#current = void 0;
  }
  #place(node, owner) {
    const key = `${node.onbuild ? "ONBUILD " : ""}${node.keyword}`;
    const ordinal = this.#ordinals.get(key) ?? 0;
    this.#ordinals.set(key, ordinal + 1);
    return new Instruction(node, { source: this.#source, owner, ordinal, posix: this.#posix });
  }
};

export {
  Place,
  Command,
  expand,
  holdsVariable,
  ImageReference,
  Instruction,
  Stage,
  Dockerfile,
  readDockerfile
};
