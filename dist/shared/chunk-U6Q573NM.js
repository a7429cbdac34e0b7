import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  Examination,
  inOrder,
  mainsOf
} from "./chunk-QFLZBDKU.js";
import {
  isActionMetadata,
  isWorkflow
} from "./chunk-GFIJI3LH.js";
import {
  Fingerprints,
  VERSION
} from "./chunk-GGPVLW5P.js";
import {
  Cluster,
  Container,
  Pod,
  objectsOf
} from "./chunk-WAAP6TGD.js";
import {
  LineMask,
  MASK,
  ValueMask,
  decodedSecret,
  findAssignments,
  findKnownSecrets,
  isSensitiveName,
  looksLikeSecret,
  maskSpans,
  mayHoldKnownSecret,
  suspectOffsets
} from "./chunk-LR7A47HP.js";
import {
  compareLocation,
  countFiles
} from "./chunk-WYSY6KR5.js";
import {
  isIn
} from "./chunk-4TR6IVS5.js";
import {
  NODE,
  SourceText,
  decode,
  eachScalar,
  loadDockerfileParser,
  parseYaml
} from "./chunk-NQKO4VS7.js";
import {
  UserError,
  describeError
} from "./chunk-V77C22EU.js";

// packages/iac/src/disclosure/secret-values.ts
var MIN_LINE = 16;
var SecretCollection = class {
  spans = [];
  values = [];
  /** The whole of a scalar is secret. */
  addScalar(value) {
    const text = value.string;
    if (text === void 0 || text === "") return;
    this.addSpan({ path: value.source.path, start: value.start, end: value.end }, text);
  }
  /** A region is secret, and the text that it stands for. */
  addSpan(span, text) {
    this.spans.push(span);
    this.addText(text);
  }
  /** A text is secret, wherever it stands. */
  addText(text) {
    this.values.push(text.trim());
    if (!text.includes("\n")) return;
    for (const line of text.split("\n")) {
      const word = line.trim();
      if (word.length >= MIN_LINE && !/\s/.test(word)) this.values.push(word);
    }
  }
};

// packages/iac/src/disclosure/gather.ts
var MIN_KNOWN_LENGTH = 10;
function gatherSecrets(objects) {
  const found = new SecretCollection();
  for (const object of objects) {
    if (object.kind === "Secret") gatherSecret(object, found);
    else gatherScalars(object.node, found);
    for (const container of object.pod?.containers ?? []) gatherContainer(container, found);
  }
  return found;
}
function gatherFromDocuments(documents) {
  const found = new SecretCollection();
  for (const document of documents) gatherScalars(document, found);
  return found;
}
function gatherSecret(secret, found) {
  for (const value of secret.node.get("data").values) {
    found.addScalar(value);
    const decoded = value.string === void 0 ? void 0 : decodedSecret(value.string);
    if (decoded !== void 0) gatherPlain(decoded, found);
  }
  for (const value of secret.node.get("stringData").values) {
    found.addScalar(value);
    if (value.string !== void 0) gatherPlain(value.string, found);
  }
  found.addScalar(secret.annotation("kubectl.kubernetes.io/last-applied-configuration"));
}
function gatherPlain(text, found) {
  found.addText(text);
  gatherKnown(text, found);
  if (!/[\n{=:]/.test(text)) return;
  for (const line of text.split("\n"))
    for (const { start, end } of findAssignments(line)) found.addText(line.slice(start, end));
}
function gatherContainer(container, found) {
  for (const entry of container.get("env").items) {
    const name = entry.get("name").string;
    const value = entry.get("value");
    if (name === void 0 || value.string === void 0 || !isSensitive(name)) continue;
    if (looksLikeSecret(name, value.string)) found.addScalar(value);
  }
  gatherArguments(container.get("command").items, found);
  gatherArguments(container.get("args").items, found);
}
function gatherArguments(words, found) {
  for (const [index, word] of words.entries()) {
    const text = word.string;
    if (text === void 0) continue;
    for (const { start, end } of findAssignments(text)) found.addText(text.slice(start, end));
    const next = words[index + 1];
    if (next?.string !== void 0 && /^--?[A-Za-z][\w.-]{1,100}$/.test(text) && looksLikeSecret(text, next.string))
      found.addScalar(next);
  }
}
function gatherScalars({ tape, index }, found) {
  const { path } = tape.source;
  const holdsKnown = mayHoldKnown(tape.source);
  eachScalar(tape, index, (scalar, key) => {
    const name = key < 0 ? "" : tape.name(key);
    const isNamed = isSensitive(name);
    if (!isNamed && !holdsKnown) return;
    const value = tape.text(scalar);
    if (isNamed && looksLikeSecret(name, value))
      found.addSpan({ path, start: tape.start(scalar), end: tape.end(scalar) }, value);
    else if (holdsKnown) gatherKnown(value, found);
  });
}
function gatherKnown(text, found) {
  if (text.length < MIN_KNOWN_LENGTH) return;
  for (const { start, end } of findKnownSecrets(text)) found.addText(text.slice(start, end));
}
var answers = /* @__PURE__ */ new WeakMap();
function mayHoldKnown(source) {
  let answer = answers.get(source);
  if (answer === void 0) {
    answer = mayHoldKnownSecret(source.text);
    answers.set(source, answer);
  }
  return answer;
}
var sensitiveNames = /* @__PURE__ */ new Map();
var MAX_NAMES = 1e4;
function isSensitive(name) {
  const known = sensitiveNames.get(name);
  if (known !== void 0) return known;
  const sensitive = isSensitiveName(name);
  if (sensitiveNames.size < MAX_NAMES) sensitiveNames.set(name, sensitive);
  return sensitive;
}

// packages/iac/src/discover/candidates.ts
var DOCKERFILE = /^(?:dockerfile|containerfile)(?:[._-].*)?$|\.(?:dockerfile|containerfile)$/i;
var FOREIGN = new Set(
  "bash bat bicep c cc cjs cmd cpp cs css cts dart el erl ex exs fish go gradle groovy h hcl hs html java jl js jsx kt kts lua mjs ml mts php pl pm ps1 psm1 py pyi r rb rs scala scss sh snap sql svelte swift tf tfvars ts tsx vim vue zig zsh adoc asciidoc diff htm markdown md mdx org patch pdf rst tex txt cfg conf css csv gif gz ini ipynb jpg lock log map png svg tar tgz toml tsv wasm webp xml zip".split(" ")
);
function candidate(path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const extension = extensionOf(name);
  if (extension === void 0) return DOCKERFILE.test(name) ? "dockerfile" : "possible-dockerfile";
  const kind = kindOfExtension(name);
  if (kind === "yaml" || kind === "json" || extension === "dockerignore") return kind;
  if (!DOCKERFILE.test(name)) return kind;
  return FOREIGN.has(extension) ? "possible-dockerfile" : "dockerfile";
}
function kindOfExtension(path) {
  switch (extensionOf(path)) {
    case "yaml":
    case "yml":
      return "yaml";
    case "json":
      return /\.(?:tf|tfvars)\.json$/i.test(path) ? "terraform" : "json";
    case "tf":
    case "tfvars":
    case "hcl":
      return "terraform";
    case "bicep":
    case "bicepparam":
      return "bicep";
    default:
      return void 0;
  }
}
function extensionOf(path) {
  return /\.([^./]*)$/.exec(path)?.[1]?.toLowerCase();
}
function looksLikeDockerfile(text) {
  return /^(?:[ \t]*(?:#[^\n]*|ARG[ \t][^\n]*)?\r?\n)*[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?[\w./:@${}-]+(?:[ \t]+AS[ \t]+\S+)?[ \t]*\r?(?:\n|$)/i.test(
    text.slice(0, 8192)
  );
}

// packages/iac/src/disclosure/manifest-mask.ts
var SECRET_KIND = /^\s{0,100}["']?kind["']?\s{0,20}:\s{0,20}["']?Secret["']?\s{0,20},?\s{0,20}$/m;
var PLAIN = /^\s{0,100}(?:-\s)?["']?(?:apiVersion|kind|metadata|name|namespace|type|labels|annotations|data|stringData|immutable)["']?\s{0,20}:/;
function secretManifestLines(text) {
  const secret = /* @__PURE__ */ new Set();
  if (!text.includes("Secret")) return secret;
  const lines = text.split("\n");
  let first = 0;
  for (let line = 0; line <= lines.length; line++) {
    if (line < lines.length && !/^---(?:\s|$)/.test(lines[line] ?? "")) continue;
    const document = lines.slice(first, line);
    if (document.some((text2) => SECRET_KIND.test(text2)))
      for (let index = first; index < line; index++) secret.add(index);
    first = line + 1;
  }
  return secret;
}
function maskManifestLine(line) {
  if (PLAIN.test(line) || line.trim() === "" || /^\s*[{}[\]],?\s*$/.test(line)) return line;
  const key = /^\s{0,200}["']?[\w.-]{1,200}["']?\s{0,20}:\s{0,20}(?=\S)/.exec(line)?.[0];
  return key === void 0 ? (/^\s*/.exec(line)?.[0] ?? "") + MASK : key + MASK;
}

// packages/iac/src/disclosure/mask-source.ts
function maskSource(source, spans) {
  const plain2 = withLineFeeds(source);
  const { text, lineStarts } = plain2;
  const hidden = spansByLine(source, spans);
  const secretLines = secretManifestLines(text);
  const suspect = suspectLines(plain2, [hidden.keys(), secretLines]);
  const generic = new LineMask();
  let masked = "";
  let copied = 0;
  for (let index = 0; index < lineStarts.length; index++) {
    if (suspect[index] === 0 && !generic.isOpen) continue;
    const start = lineStarts[index] ?? 0;
    const end = (lineStarts[index + 1] ?? text.length + 1) - 1;
    const line = text.slice(start, end);
    const own = maskSpans(line, hidden.get(index) ?? []);
    const shown = generic.next(secretLines.has(index) ? maskManifestLine(own) : own);
    if (shown === line) continue;
    masked += text.slice(copied, start) + shown;
    copied = end;
  }
  return copied === 0 ? plain2 : new SourceText(source.path, masked + text.slice(copied));
}
function withLineFeeds(source) {
  return source.text.includes("\r") ? new SourceText(source.path, source.text.replace(/\r\n?/g, "\n")) : source;
}
function suspectLines({ text, lineStarts }, known) {
  const suspect = new Uint8Array(lineStarts.length);
  for (const lines of known) for (const line2 of lines) suspect[line2] = 1;
  let line = 0;
  for (const offset of suspectOffsets(text)) {
    while ((lineStarts[line + 1] ?? Infinity) <= offset) line++;
    suspect[line] = 1;
  }
  return suspect;
}
function spansByLine(source, spans) {
  const parts = /* @__PURE__ */ new Map();
  for (const { start, end } of spans) {
    const lastLine = source.lineAt(Math.max(start, end - 1));
    for (let number = source.lineAt(start); number <= lastLine; number++) {
      const offset = source.lineStarts[number - 1] ?? 0;
      const line = source.line(number);
      const margin = line.length - line.trimStart().length;
      const part = {
        start: Math.max(start - offset, margin),
        end: Math.min(end - offset, line.length)
      };
      if (part.end <= part.start) continue;
      const known = parts.get(number - 1);
      if (known) known.push(part);
      else parts.set(number - 1, [part]);
    }
  }
  return parts;
}

// packages/iac/src/disclosure/disclosure.ts
var MAX_LINE = 300;
var MAX_LINES = 60;
var Disclosure = class {
  #sources;
  #spans = /* @__PURE__ */ new Map();
  #values;
  /** Without the secrets that stand in them, with the same lines. */
  #masked = /* @__PURE__ */ new Map();
  /** Without the secrets that stand anywhere. */
  #texts = /* @__PURE__ */ new Map();
  #valueMask;
  /** `sources` are the files read, each under the path that locations name; `secrets` what was gathered from them. */
  constructor(sources, secrets = []) {
    this.#sources = sources;
    this.#values = secrets.flatMap(({ values }) => values);
    for (const { spans } of secrets) {
      for (const span of spans) {
        const known = this.#spans.get(span.path);
        if (known) known.push(span);
        else this.#spans.set(span.path, [span]);
      }
    }
  }
  excerpt(location, context) {
    const source = this.#sources.get(location.path);
    if (!source) return [];
    const masked = this.#maskedSource(source);
    const first = Math.max(1, location.startLine - context);
    const last = Math.min(lineCount(masked), location.endLine + context, first + MAX_LINES - 1);
    const shown = [];
    for (let number = first; number <= last; number++)
      shown.push({ number, text: cut(this.mask(masked.line(number))) });
    return shown;
  }
  mask(text) {
    this.#valueMask ??= new ValueMask(this.#values);
    return this.#valueMask.mask(text);
  }
  text(path) {
    const source = this.#sources.get(path);
    if (!source) return void 0;
    let text = this.#texts.get(path);
    if (text === void 0) {
      text = this.mask(this.#maskedSource(source).text);
      this.#texts.set(path, text);
    }
    return text;
  }
  /** A whole file: what goes on over several lines can only be told from its start. */
  #maskedSource(source) {
    let masked = this.#masked.get(source.path);
    if (!masked) {
      masked = maskSource(source, this.#spans.get(source.path) ?? []);
      this.#masked.set(source.path, masked);
    }
    return masked;
  }
};
function lineCount({ text, lineStarts }) {
  return text.endsWith("\n") ? lineStarts.length - 1 : lineStarts.length;
}
function cut(text) {
  return text.length <= MAX_LINE ? text : `${text.slice(0, MAX_LINE - 1).replace(/\*{1,2}$/, MASK)}…`;
}

// packages/iac/src/disclosure/repository-disclosure.ts
var MOST_FILES = 500;
function repositoryDisclosure(tree) {
  return new RepositoryDisclosure(tree);
}
var RepositoryDisclosure = class {
  #tree;
  #files;
  /** By path; undefined for what is not shown. */
  #known = /* @__PURE__ */ new Map();
  constructor(tree) {
    this.#tree = tree;
  }
  excerpt(location, context) {
    return this.#of(location.path)?.excerpt(location, context) ?? [];
  }
  mask(text) {
    let masked = text;
    for (const file of this.#known.values()) masked = file?.mask(masked) ?? masked;
    return masked;
  }
  text(path) {
    return this.#of(path)?.text(path);
  }
  #of(path) {
    if (this.#known.has(path)) return this.#known.get(path);
    this.#files ??= new Set(this.#tree.list().files);
    if (!this.#files.has(path) || this.#known.size >= MOST_FILES) return void 0;
    const file = disclose(this.#tree, path);
    this.#known.set(path, file);
    return file;
  }
};
function disclose(tree, path) {
  try {
    const source = new SourceText(path, decode(tree.read(path)));
    return new Disclosure(/* @__PURE__ */ new Map([[path, source]]), secretsIn(source));
  } catch (error) {
    if (error instanceof UserError) return void 0;
    throw error;
  }
}
function secretsIn(source) {
  const kind = candidate(source.path);
  if (kind !== "yaml" && kind !== "json") return [];
  const { documents } = parseYaml(source);
  return [gatherSecrets(documents.flatMap(objectsOf)), gatherFromDocuments(documents)];
}

// packages/iac/src/rules/rule-book.ts
var RuleBook = class {
  #profile;
  #loaded = /* @__PURE__ */ new Map();
  constructor(profile) {
    this.#profile = profile;
  }
  /** The rules of the families loaded so far. */
  get loaded() {
    return [...this.#loaded.values()].flat();
  }
  async kubernetes() {
    return this.#load("kubernetes", {
      default: () => import("./default.generated-O2IJKG6E.js"),
      all: () => import("./index.generated-NIEL5RMH.js"),
      kin: () => import("./kin.generated-GMTGK7IV.js")
    });
  }
  async dockerfile() {
    return this.#load("dockerfile", {
      default: () => import("./default.generated-SHVYFTKA.js"),
      all: () => import("./index.generated-6ENJQRPM.js"),
      kin: () => import("./kin.generated-HNC6AOGW.js")
    });
  }
  async workflow() {
    return this.#load("workflow", {
      default: () => import("./default.generated-QYUDHJBF.js"),
      all: () => import("./index.generated-TXNZVTDC.js"),
      kin: () => import("./kin.generated-ELDVSBFD.js")
    });
  }
  async #load(family, from) {
    const known = this.#loaded.get(family);
    if (known) return known;
    const [list2, { kin }] = await Promise.all([from[this.#profile](), from.kin()]);
    const rules = list2.rules.map((rule) => {
      const kinIds = kin[rule.id];
      return kinIds ? { ...rule, kinIds } : rule;
    });
    this.#loaded.set(family, rules);
    return rules;
  }
};
async function allRules() {
  const book = new RuleBook("all");
  await book.kubernetes();
  await book.dockerfile();
  await book.workflow();
  return book.loaded;
}

// packages/iac/src/directives/annotations.ts
function annotationDirectives(object) {
  const places = [object.metadata.get("annotations")];
  if (object.pod && object.pod.template !== object.node)
    places.push(object.pod.template.get("metadata", "annotations"));
  return places.flatMap((annotations) => {
    if (annotations.keys.length === 0) return [];
    return annotations.keys.flatMap((key, index) => {
      const value = annotations.values[index];
      const said2 = value && readAnnotation(key, value);
      if (!said2) return [];
      const { startLine, endLine } = object.node.extent;
      const { resource } = object;
      return [{ ...said2, location: value.extent, from: startLine, to: endLine, resource }];
    });
  });
}
function readAnnotation(key, value) {
  const text = value.string ?? "";
  if (/^(?:checkov|bridgecrew)\.io\/skip\d+$/.test(key)) {
    const [id = "", ...reason] = text.split("=");
    return said("checkov.io/skip", [id.trim()], reason.join("="));
  }
  if (key.startsWith("ignore-check.kube-linter.io/"))
    return said(
      "ignore-check.kube-linter.io",
      [key.slice("ignore-check.kube-linter.io/".length)],
      text
    );
  if (key === "kube-linter.io/ignore-all") return aboutAll(key, text);
  if (key === "kube-score/ignore") return said(key, text.split(","), "");
  const exempt = /^polaris\.fairwinds\.com\/(?:(.+)-)?exempt$/.exec(key);
  if (!exempt || !/^true$/i.test(text)) return void 0;
  return exempt[1] ? said("polaris.fairwinds.com/exempt", [exempt[1]], "") : aboutAll("polaris.fairwinds.com/exempt", "");
}
function said(syntax, rules, reason) {
  const ids = rules.map((id) => id.trim()).filter(Boolean);
  return ids.length > 0 ? { ...aboutAll(syntax, reason), rules: ids } : void 0;
}
function aboutAll(syntax, reason) {
  return { syntax, rules: [], ...reason.trim() && { reason: reason.trim() } };
}

// packages/iac/src/directives/comment.ts
var IDS = String.raw`(?<ids>[\w./-]+(?:\s*,\s*[\w./-]+)*)`;
var TERMS = String.raw`(?<ids>[\w-]+|\*)(?<terms>(?::[^\s:]+)*)(?=\s|$)(?:\s+(?<reason>.*))?`;
var AFTER_DASH = String.raw`\s*(?:\s-+\s+(?<reason>\S.*))?$`;
var SPELLINGS = [
  {
    syntax: "gatehouse:ignore-file",
    pattern: spelled(String.raw`gatehouse:ignore-file\s+${IDS}\s+--\s*(?<reason>\S.*)`),
    reach: "file"
  },
  {
    syntax: "gatehouse:ignore",
    pattern: spelled(String.raw`gatehouse:ignore\s+${IDS}\s+--\s*(?<reason>\S.*)`),
    reach: "place"
  },
  {
    syntax: "checkov:skip",
    pattern: spelled(
      String.raw`(?:checkov|bridgecrew|cortex):skip=\s*(?<ids>[\w-]+(?:,[\w-]+)*)(?::\s*(?<reason>.*))?`
    ),
    reach: "resource"
  },
  {
    syntax: "trivy:ignore",
    pattern: spelled(String.raw`trivy:ignore:${TERMS}`),
    reach: "place"
  },
  {
    syntax: "tfsec:ignore",
    pattern: spelled(String.raw`tfsec:ignore:${TERMS}`),
    reach: "place"
  },
  {
    syntax: "hadolint global ignore",
    pattern: spelled(String.raw`hadolint\s+global\s+ignore\s*=\s*${IDS}(?:\s+(?<reason>.*))?`),
    reach: "file"
  },
  {
    syntax: "hadolint ignore",
    pattern: spelled(String.raw`hadolint\s+ignore\s*=\s*${IDS}(?:\s+(?<reason>.*))?`),
    reach: "place"
  },
  {
    syntax: "zizmor: ignore",
    pattern: spelled(String.raw`zizmor:\s*ignore\[\s*${IDS}\s*\](?:\s+(?<reason>.*))?`),
    reach: "place"
  },
  {
    syntax: "kics-scan ignore-line",
    pattern: spelled(String.raw`kics-scan\s+ignore-line${AFTER_DASH}`),
    reach: "line"
  },
  {
    syntax: "kics-scan ignore-block",
    pattern: spelled(String.raw`kics-scan\s+ignore-block${AFTER_DASH}`),
    reach: "block"
  },
  {
    syntax: "kics-scan disable",
    pattern: spelled(String.raw`kics-scan\s+disable=(?<ids>[\w-]+(?:\s*,\s*[\w-]+)*)${AFTER_DASH}`),
    reach: "start"
  },
  {
    syntax: "kics-scan ignore",
    pattern: spelled(String.raw`kics-scan\s+ignore${AFTER_DASH}`),
    reach: "start"
  }
];
function mayHoldDirectives(text) {
  return /gatehouse:ignore|:skip=|trivy:ignore|tfsec:ignore|hadolint|zizmor:|kics-scan/.test(text);
}
function readComment(comment) {
  const parts = comment.split(/\s#\s*/).flatMap((part) => {
    const isChain = /^[#\s]*(?:trivy|tfsec):ignore:/.test(part);
    return isChain ? part.split(/\s(?=(?:trivy|tfsec):ignore:)/) : [part];
  });
  return parts.flatMap((part) => {
    for (const { syntax, pattern, reach } of SPELLINGS) {
      const match = pattern.exec(part);
      if (!match) continue;
      const { ids = "", terms = "", reason = "" } = match.groups ?? {};
      const agreed = readTerms(terms);
      if (!agreed) return [];
      const rules = ids.split(",").map((id) => id.trim()).filter((id) => id !== "" && id !== "*");
      const why = reason.trim();
      return [{ said: { syntax, rules, ...why && { reason: why }, ...agreed }, reach }];
    }
    return [];
  });
}
function readTerms(terms) {
  const [, ...words] = terms.split(":");
  let until;
  for (let index = 0; index < words.length; index += 2) {
    const value = words[index + 1];
    if (value === void 0) return void 0;
    if (words[index] === "ws") continue;
    if (words[index] !== "exp" || until !== void 0 || !isDay(value)) return void 0;
    until = value;
  }
  return until === void 0 ? {} : { until };
}
function isDay(text) {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
function spelled(source) {
  return new RegExp(String.raw`^[#\s]*${source}`, "u");
}

// packages/iac/src/directives/dockerfile.ts
function dockerfileDirectives(dockerfile) {
  const { source } = dockerfile;
  if (!mayHoldDirectives(source.text)) return [];
  const everywhere = { from: 1, to: source.lineStarts.length };
  const linesOf2 = ({ node }) => ({
    from: source.lineAt(node.start),
    to: source.lineAt(Math.max(node.start, node.end - 1))
  });
  const stages = dockerfile.stages.map(
    (stage) => [...stage.base ? [stage.base.from] : [], ...stage.instructions].map(linesOf2)
  );
  const instructions = [...dockerfile.globals.map(linesOf2), ...stages.flat()].sort(
    (a, b) => a.from - b.from
  );
  const stageFrom = new Map(
    stages.map((lines) => [
      lines[0]?.from,
      { from: lines[0]?.from ?? 0, to: lines.at(-1)?.to ?? 0 }
    ])
  );
  const linesFor = (reach, instruction) => {
    switch (reach) {
      case "line":
      case "place":
        return instruction;
      case "block":
        return stageFrom.get(instruction.from) ?? instruction;
      case "resource":
      case "file":
      case "start":
        return everywhere;
    }
  };
  return dockerfile.comments.flatMap(
    (comment) => readComment(comment.text).flatMap(({ said: said2, reach }) => {
      if (reach === "start" && comment.line >= (instructions[0]?.from ?? Infinity)) return [];
      const start = source.lineStarts[comment.line - 1] ?? 0;
      const location = source.location(start, start + source.line(comment.line).length);
      const instruction = instructions.find(({ to }) => to >= comment.line) ?? {
        from: comment.line,
        to: comment.line
      };
      return [{ ...said2, location, ...linesFor(reach, instruction) }];
    })
  );
}

// packages/iac/src/directives/yaml-comments.ts
function* commentsOf(source, documents) {
  const texts = textSpans(documents);
  let next = 0;
  const pattern = /(?<![^ \t\r\n\uFEFF])#([^\r\n]*)/g;
  for (let match = pattern.exec(source.text); match; match = pattern.exec(source.text)) {
    const start = match.index;
    while ((texts[next]?.end ?? Infinity) <= start) next++;
    const text = texts[next];
    if (text && text.start <= start) pattern.lastIndex = text.end;
    else yield { start, text: match[1] ?? "" };
  }
}
function textSpans(documents) {
  const spans = [];
  for (const tape of new Set(documents.map((document) => document.tape)))
    for (let index = 0; index < tape.length; index++) {
      const kind = tape.kind(index);
      if (kind === NODE.plain || kind === NODE.quoted || kind === NODE.block)
        spans.push({ start: tape.start(index), end: tape.end(index) });
    }
  return spans;
}

// packages/iac/src/directives/extents.ts
var Extents = class {
  #roots;
  #documents;
  #byFirstLine;
  constructor(documents) {
    this.#roots = documents;
    this.#documents = documents.map(linesOf);
  }
  /** The line on which the first document starts. */
  get firstLine() {
    return this.#documents[0]?.from ?? Infinity;
  }
  /** The document that a line is in; just the line where it is in none. */
  documentAround(line) {
    let low = 0;
    let high = this.#documents.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((this.#documents[middle]?.from ?? 0) <= line) low = middle;
      else high = middle - 1;
    }
    const found = this.#documents[low];
    return found && line >= found.from && line <= found.to ? found : { from: line, to: line };
  }
  /** The largest value whose first line that is; just the line where none starts there. */
  startingAt(line) {
    this.#byFirstLine ??= firstLines(this.#roots);
    return this.#byFirstLine.get(line) ?? { from: line, to: line };
  }
};
function firstLines(documents) {
  const found = /* @__PURE__ */ new Map();
  for (const document of documents) {
    const seen = /* @__PURE__ */ new Set();
    const pending = [document];
    for (let value = pending.pop(); value; value = pending.pop()) {
      const lines = linesOf(value);
      if (!found.has(lines.from)) found.set(lines.from, lines);
      if (seen.has(value.index)) continue;
      seen.add(value.index);
      const children = value.isMapping ? value.values : value.items;
      for (const child of children.toReversed()) pending.push(child);
    }
  }
  return found;
}
function linesOf(value) {
  const { startLine, endLine } = value.extent;
  return { from: startLine, to: endLine };
}

// packages/iac/src/directives/yaml.ts
function yamlDirectives(source, documents) {
  if (!mayHoldDirectives(source.text)) return [];
  const total = source.lineStarts.length;
  const extents = new Extents(documents);
  const directives = [];
  const linesFor = (reach, target) => {
    switch (reach) {
      case "line":
        return { from: target, to: target };
      case "place":
      case "block":
        return extents.startingAt(target);
      case "resource":
        return extents.documentAround(target);
      case "file":
      case "start":
        return { from: 1, to: total };
    }
  };
  let next = 0;
  for (const { start, text } of commentsOf(source, documents)) {
    for (const { said: said2, reach } of readComment(text)) {
      const location = source.location(start, start + 1 + text.length);
      const number = location.startLine;
      const before = source.text.slice(source.lineStarts[number - 1], start);
      const isOwnLine = before.trim() === "";
      if (isOwnLine && next <= number) next = nextContent(source, number);
      const target = isOwnLine ? next : number;
      if (reach === "start" && number >= extents.firstLine) continue;
      directives.push({ ...said2, location, ...linesFor(reach, target) });
    }
  }
  return directives;
}
function nextContent(source, number) {
  let next = number + 1;
  while (next <= source.lineStarts.length && /^\s*(?:#.*)?$|^---\s*(?:#.*)?$/.test(source.line(next)))
    next++;
  return next;
}

// packages/iac/src/directives/index.ts
var MAX_DIRECTIVES = 1e4;
function directivesOf(file) {
  return allDirectives(file).slice(0, MAX_DIRECTIVES);
}
function allDirectives(file) {
  if (file.dockerfile) return dockerfileDirectives(file.dockerfile);
  if (!file.source || file.documents.length === 0) return [];
  return [
    ...yamlDirectives(file.source, file.documents),
    ...file.objects.flatMap(annotationDirectives)
  ];
}

// packages/iac/src/evaluate/collector.ts
var MAX_FINDINGS_PER_FILE = 5e4;
var Collector = class {
  findings = [];
  evaluations = [];
  unknown = 0;
  /** What was not judged to the end. */
  gaps = [];
  /** Findings by file. */
  #counts = /* @__PURE__ */ new Map();
  #full = /* @__PURE__ */ new Set();
  #keepEvaluations;
  #profile;
  #fixIn;
  #fingerprints = new Fingerprints();
  /**
   * Only rules of the profile make findings; evaluations are kept of every rule that is asked. `fixIn` says in which files
   * findings come with a change that puts them right.
   */
  constructor({
    keepEvaluations,
    profile,
    fixIn = () => false
  }) {
    this.#keepEvaluations = keepEvaluations;
    this.#profile = profile;
    this.#fixIn = fixIn;
  }
  /** Whether the file of a resource already has as many findings as one file may have. */
  isFull(owner) {
    return this.#full.size > 0 && this.#full.has(owner.site.location.path);
  }
  evaluate(rule, owner, status, at) {
    if (status === "unknown") this.unknown++;
    if (!this.#keepEvaluations) return;
    const { path, startLine } = at.location;
    this.evaluations.push({ path, rule, status, resource: owner.resource, line: startLine });
  }
  find(rule, owner, at, message, related = [], repair) {
    if (!isIn(rule, this.#profile)) return;
    const { location } = at;
    this.#count(location.path);
    const fix = repair && this.#fixIn(location.path) ? repair() : void 0;
    this.findings.push({
      rule,
      severity: rule.severity,
      message,
      location,
      resource: owner.resource,
      fingerprint: this.#fingerprints.of({
        ruleId: rule.id,
        resource: owner.identity,
        site: at.path
      }),
      engine: "gatehouse",
      // Last: what follows a spread is put in one by one.
      ...related.length > 0 && { related: related.map((site) => site.location) },
      ...fix && { fix }
    });
  }
  /**
   * Something broke over one resource or file, which must not cost the findings of all others.
   * @param what says what broke and where.
   */
  broke(what, path, error) {
    this.gaps.push({
      path,
      reason: `${what} (${String(error)}): a defect of Gatehouse, please report it`
    });
  }
  #count(path) {
    const count = (this.#counts.get(path) ?? 0) + 1;
    this.#counts.set(path, count);
    if (count < MAX_FINDINGS_PER_FILE || this.#full.has(path)) return;
    this.#full.add(path);
    this.gaps.push({
      path,
      reason: `${path} has ${count} findings and was not judged any further`
    });
  }
};

// packages/iac/src/evaluate/dockerfile.ts
function evaluateDockerfile(dockerfile, rules, collector) {
  const { path, site } = dockerfile;
  const owner = { resource: { kind: "Dockerfile", name: path }, identity: path, site };
  const examination = new Examination(collector, owner, mainsOf(rules));
  for (const rule of inOrder(rules)) examination.ask(rule, [dockerfile], void 0);
}

// packages/iac/src/evaluate/kubernetes.ts
function evaluateKubernetes(objects, rules, collector) {
  const cluster = new Cluster(objects);
  const ordered = inOrder(rules);
  const mains = mainsOf(rules);
  const forKind = /* @__PURE__ */ new Map();
  for (const object of objects) {
    const { kind, pod } = object;
    const key = pod ? `${kind} with pods` : kind;
    let asked = forKind.get(key);
    if (!asked) {
      asked = ordered.filter(
        (rule) => rule.target === "object" ? !rule.kinds || rule.kinds.includes(kind) : pod
      );
      forKind.set(key, asked);
    }
    try {
      evaluateObject(object, asked, mains, cluster, collector);
      object.forget();
    } catch (error) {
      const { path, startLine } = object.node.location;
      collector.broke(`the object at ${path}:${startLine} could not be judged`, path, error);
    }
  }
}
function evaluateObject(object, rules, mains, cluster, collector) {
  const { pod, resource } = object;
  const identity = `${resource.kind}/${resource.namespace ?? ""}/${resource.name}`;
  const examination = new Examination(
    collector,
    { resource, identity, site: object.node },
    mains,
    wholesOf
  );
  const objects = [object];
  const pods = pod ? [pod] : [];
  const containers = pod?.containers ?? [];
  for (const rule of rules) {
    if (rule.target === "object") examination.ask(rule, objects, cluster);
    else if (rule.target === "pod") examination.ask(rule, pods, cluster);
    else examination.ask(rule, containers, cluster);
  }
}
function wholesOf(subject) {
  if (subject instanceof Container) return [subject.pod, subject.pod.object];
  return subject instanceof Pod ? [subject.object] : [];
}

// packages/iac/src/evaluate/examiner.ts
var Examiner = class {
  #collector;
  #rules;
  #objects = [];
  #secrets = [];
  #resources = 0;
  constructor(collector, rules) {
    this.#collector = collector;
    this.#rules = rules;
  }
  get resources() {
    return this.#resources;
  }
  /** The secret values met so far: nothing that is shown may hold them. */
  get secrets() {
    return this.#secrets;
  }
  get rules() {
    return this.#rules.loaded;
  }
  async take(file) {
    for (const object of file.objects) this.#objects.push(object);
    if (file.objects.length > 0) this.#secrets.push(gatherSecrets(file.objects));
    for (const object of file.objects) object.forget();
    if (file.automations.length > 0) this.#secrets.push(gatherFromDocuments(file.automations));
    if (file.dockerfile) {
      this.#resources++;
      evaluateDockerfile(file.dockerfile, await this.#rules.dockerfile(), this.#collector);
    }
    if (file.automations.length > 0) await this.#takeAutomations(file.automations);
  }
  /** The reader of workflows is loaded when the first one turns up. */
  async #takeAutomations(documents) {
    const rules = await this.#rules.workflow();
    const { Action, evaluateWorkflow, isWorkflow: isWorkflow2, Workflow } = await import("./workflow-BDJW7HDJ.js");
    for (const document of documents) {
      this.#resources++;
      evaluateWorkflow(
        isWorkflow2(document) ? new Workflow(document) : new Action(document),
        rules,
        this.#collector
      );
    }
  }
  /** Judges the objects taken since the last time. */
  async finish() {
    if (this.#objects.length === 0) return;
    const rules = await this.#rules.kubernetes();
    this.#resources += this.#objects.length;
    evaluateKubernetes(this.#objects, rules, this.#collector);
    this.#objects = [];
  }
};

// packages/iac/src/evaluate/open-fix.ts
var MAX_LINE2 = 300;
function withOpenFix(finding, sources, disclosure) {
  if (!finding.fix) return finding;
  const { fix, ...rest } = finding;
  const isOpen = fix.edits.every((edit) => {
    const source = sources.get(edit.location.path);
    return source !== void 0 && showsWhole(edit, source, disclosure);
  });
  return isOpen ? finding : rest;
}
function showsWhole({ location }, source, disclosure) {
  const { startLine, endLine } = location;
  for (let number = startLine; number <= endLine; number++)
    if (lengthOf(source, number) > MAX_LINE2) return false;
  const shown = disclosure.excerpt(location, 0);
  return shown.length === endLine - startLine + 1 && shown.every(({ number, text }) => text === source.line(number));
}
function lengthOf({ lineStarts, text }, line) {
  return (lineStarts[line] ?? text.length) - (lineStarts[line - 1] ?? 0);
}

// packages/iac/src/discover/layout.ts
var KUSTOMIZATION = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/;
var CHART = /(?:^|\/)Chart\.ya?ml$/;
var CHART_FILE = /^(?:templates\/|charts\/|ci\/|Chart\.ya?ml$|values[^/]*$|requirements\.ya?ml$)/;
var Layout = class {
  #charts;
  #patches;
  /** `read` gives the text of a file, or undefined where it cannot be read. */
  constructor(files, read) {
    this.#charts = new Set(
      files.filter((path) => CHART.test(path) && isChart(read(path))).map(folderOf)
    );
    const patches = /* @__PURE__ */ new Set();
    const resources = [];
    for (const path of files) {
      const source = KUSTOMIZATION.test(path) ? read(path) : void 0;
      if (!source) continue;
      const named = filesNamedIn(source);
      for (const patch of named.patches) patches.add(patch);
      resources.push(...named.resources);
    }
    for (const resource of resources) patches.delete(resource);
    this.#patches = patches;
  }
  /**
   * The renderer that a file may wait for. Names alone decide this, and anyone can choose those: whether it does wait,
   * its content says.
   */
  rendererOf(path) {
    if (KUSTOMIZATION.test(path) || this.#patches.has(path)) return "kustomize";
    return this.#isInChart(path) ? "helm" : void 0;
  }
  #isInChart(path) {
    if (this.#charts.has("") && CHART_FILE.test(path)) return true;
    for (let slash = path.indexOf("/"); slash >= 0; slash = path.indexOf("/", slash + 1))
      if (this.#charts.has(path.slice(0, slash)) && CHART_FILE.test(path.slice(slash + 1)))
        return true;
    return false;
  }
};
function isChart(source) {
  return source !== void 0 && /^\s*["']?apiVersion["']?\s*:/m.test(source.text) && /^\s*["']?name["']?\s*:/m.test(source.text);
}
function filesNamedIn(kustomization) {
  const { documents } = parseYaml(kustomization);
  const folder = folderOf(kustomization.path);
  const resolved = (names) => names.filter((name) => !name.includes("\n")).flatMap((name) => resolvePath(folder, name) ?? []);
  return {
    resources: resolved(documents.flatMap((document) => document.get("resources").strings)),
    patches: resolved(
      documents.flatMap((document) => [
        ...document.get("patchesStrategicMerge").strings,
        ...["patches", "patchesJson6902"].flatMap(
          (list2) => document.get(list2).items.flatMap((patch) => patch.get("path").string ?? patch.string ?? [])
        )
      ])
    )
  };
}
function folderOf(path) {
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}
function resolvePath(folder, path) {
  const parts = folder ? folder.split("/") : [];
  for (const part of path.split("/")) {
    if (part === "..") {
      if (parts.pop() === void 0) return void 0;
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

// packages/iac/src/discover/document-kind.ts
function documentKind(document) {
  const apiVersion = document.get("apiVersion").string;
  const kind = document.get("kind").string;
  if (apiVersion !== void 0 && kind !== void 0)
    return apiVersion.startsWith("kustomize.config.k8s.io/") ? "kustomize" : "kubernetes";
  if (/schema\.management\.azure\.com\/schemas\/.*deployment/i.test(
    document.get("$schema").string ?? ""
  ))
    return "arm";
  if (isWorkflow(document)) return "workflow";
  return isActionMetadata(document) ? "action" : "other";
}
function mayHoldDocuments(text) {
  return mentionsDocuments(text) || ESCAPE.test(text) && mentionsDocuments(withoutEscapes(text));
}
function mentionsDocuments(text) {
  return text.includes("apiVersion") && text.includes("kind") || /"\$schema"\s*:\s*"[^"]*deployment/i.test(text);
}
var ESCAPE = /\\(?:u([\dA-Fa-f]{4})|x([\dA-Fa-f]{2})|U0000([\dA-Fa-f]{4})|\r?\n[ \t]*)/;
function withoutEscapes(text) {
  return text.replace(new RegExp(ESCAPE, "g"), (_, ...groups) => {
    const code = groups[0] ?? groups[1] ?? groups[2];
    return code === void 0 ? "" : String.fromCharCode(parseInt(code, 16));
  });
}

// packages/iac/src/discover/fragment.ts
function isWhole(object) {
  const { node, pod, spec } = object;
  if (!pod) return node.get("rules").isSequence || node.get("roleRef").exists;
  if (object.apiGroup === "apps" && !spec.get("selector").exists) return false;
  return pod.containers.some(({ role }) => role === "main") && pod.containers.every((container) => container.node.get("image").exists);
}

// packages/iac/src/discover/template.ts
var DELIMITERS = [
  ["{{", "}}"],
  ["{%", "%}"],
  ["<%", "%>"]
];
function isTemplate(source) {
  const plain2 = withoutActions(source.text);
  return plain2 !== source.text && parseYaml(new SourceText(source.path, plain2)).problems.length === 0;
}
function holdsHelmActions(text) {
  return replaceActions(text, "{{", "}}") !== text;
}
function withoutActions(text) {
  let plain2 = text;
  for (const [open, close] of DELIMITERS) plain2 = replaceActions(plain2, open, close);
  return plain2.replace(
    MARKED_LINE,
    (line) => ACTIONS_ONLY.test(line) ? "" : line.replaceAll(MARK, "x")
  );
}
var MARK = "";
var MARKED_LINE = /^.*\u0001.*$/gm;
var ACTIONS_ONLY = /^[\s\u0001]*$/;
function replaceActions(text, open, close) {
  const parts = [];
  let from = 0;
  let seen = 0;
  for (let start = text.indexOf(open); start >= 0; start = text.indexOf(open, seen)) {
    if (endsInComment(text.slice(seen, start), seen > 0)) {
      seen = text.indexOf("\n", start);
      if (seen < 0) break;
      continue;
    }
    const end = text.indexOf(close, start + open.length);
    if (end < 0) break;
    parts.push(text.slice(from, start), MARK);
    from = end + close.length;
    seen = from;
  }
  parts.push(text.slice(from));
  return parts.join("");
}
function endsInComment(text, continuesLine) {
  const lineEnd = text.lastIndexOf("\n");
  const line = lineEnd < 0 && continuesLine ? MARK + text : text.slice(lineEnd + 1);
  return /(?<![^ \t])#/.test(line);
}

// packages/iac/src/discover/reader.ts
var NOTHING = { documents: [], objects: [], automations: [] };
var EVALUATED = /* @__PURE__ */ new Set(["kubernetes", "workflow", "action"]);
var Reader = class {
  #tree;
  #layout;
  constructor(tree, layout) {
    this.#tree = tree;
    this.#layout = layout;
  }
  /** Undefined for files that turn out to be none of ours. */
  async read(path) {
    const kind = candidate(path);
    if (kind === void 0) return void 0;
    if (kind === "terraform" || kind === "bicep") return unread(path, "deferred", kind);
    try {
      return await this.#readAs(kind, path);
    } catch (error) {
      if (kind === "possible-dockerfile") return void 0;
      const message = error instanceof UserError ? describeError(error) : `could not be read (${String(error)}): a defect of Gatehouse, please report it`;
      return unread(path, "failed", kind, [{ message }]);
    }
  }
  async #readAs(kind, path) {
    const renderer = this.#layout.rendererOf(path);
    const source = new SourceText(path, decode(this.#tree.read(path)));
    if (kind === "dockerfile") return await readOneDockerfile(source);
    if (kind === "possible-dockerfile") {
      if (looksLikeDockerfile(source.text)) return await readOneDockerfile(source);
      const awaited = renderer ?? kindOfExtension(path);
      return awaited && unread(path, "deferred", awaited);
    }
    if (renderer === "helm" && holdsHelmActions(source.text))
      return unread(path, "deferred", renderer);
    if (kind === "json" && !mayHoldDocuments(source.text))
      return renderer ? unread(path, "deferred", renderer) : unread(path, "ignored", "json");
    const file = readDocuments(source, kind === "json" ? "json" : "yaml");
    return renderer ? awaiting(renderer, file) : file;
  }
};
function awaiting(renderer, file) {
  const { path, status, problems } = file.record;
  const objects = renderer === "helm" ? file.objects : file.objects.filter(isWhole);
  const holdsAny = objects.length + file.automations.length > 0;
  if (problems.length > 0) {
    const isBroken = renderer === "kustomize" && status === "failed";
    return isBroken ? { ...file, objects } : { ...file, objects, record: record(path, "deferred", renderer, problems) };
  }
  return holdsAny ? { ...file, objects } : unread(path, "deferred", renderer);
}
function readDocuments(source, kind) {
  const { documents, problems } = parseYaml(source);
  const kindOf = new Map(documents.map((document) => [document, documentKind(document)]));
  const ofKind = (...wanted) => documents.filter((document) => wanted.includes(kindOf.get(document) ?? "other"));
  const kinds = new Set(kindOf.values());
  const main = [...kinds].find((each) => EVALUATED.has(each)) ?? [...kinds].find((each) => each !== "other") ?? kind;
  const file = {
    source,
    documents,
    objects: ofKind("kubernetes").flatMap(objectsOf),
    automations: ofKind("workflow", "action")
  };
  if (problems.length > 0)
    return {
      ...file,
      record: isTemplate(source) ? record(source.path, "deferred", "template", problems) : record(source.path, "failed", main, problems)
    };
  const status = [...kinds].some((each) => EVALUATED.has(each)) ? "scanned" : kinds.size === 0 || main === kind ? "ignored" : "deferred";
  return { ...file, record: record(source.path, status, main, problems) };
}
async function readOneDockerfile(source) {
  const { readDockerfile } = await import("./dockerfile-O7OVHMW2.js");
  const { dockerfile, problems } = readDockerfile(source, await loadDockerfileParser());
  const status = problems.length > 0 ? "failed" : "scanned";
  return {
    record: record(source.path, status, "dockerfile", problems),
    source,
    dockerfile,
    ...NOTHING
  };
}
function unread(path, status, kind, problems = []) {
  return { record: record(path, status, kind, problems), ...NOTHING };
}
function record(path, status, kind, problems = []) {
  return { path, status, kind, problems };
}

// packages/iac/src/scan.ts
function infrastructurePhase(tree, options) {
  return { id: "iac", scan: (context) => scanTree(tree, options, context) };
}
var MAX_GAPS = 20;
async function scanTree(tree, options, context) {
  const startedAt = context.now();
  const listing = tree.list();
  const files = candidatesIn(listing);
  tree.load(files);
  const reader = new Reader(tree, new Layout(files, (path) => readQuietly(tree, path)));
  const { profile, keepEvaluations = false, fixIn } = options;
  const collector = new Collector({ keepEvaluations, profile, fixIn });
  const examiner = new Examiner(collector, new RuleBook(keepEvaluations ? "all" : profile));
  const records = outOfReach(listing);
  const directives = [];
  const sources = /* @__PURE__ */ new Map();
  for (const [index, path] of files.entries()) {
    context.onProgress(index, files.length);
    const file = await reader.read(path);
    if (!file) continue;
    records.push(file.record);
    if (file.source) sources.set(path, file.source);
    try {
      for (const directive of directivesOf(file)) directives.push(directive);
      await examiner.take(file);
    } catch (error) {
      collector.broke(`${path} could not be judged`, path, error);
    }
    if (options.isolated) await examiner.finish();
  }
  await examiner.finish();
  context.onProgress(files.length, files.length);
  const { only } = options;
  const isWanted = (path) => !only || only.has(path);
  const coverage = {
    files: records.filter(({ path }) => isWanted(path)),
    resources: examiner.resources,
    unknown: collector.unknown
  };
  const disclosure = new Disclosure(sources, examiner.secrets);
  const gaps = collector.gaps.filter(({ path }) => isWanted(path)).map(({ reason }) => reason);
  return {
    phase: "iac",
    scope: tree.scope,
    findings: collector.findings.filter(({ location }) => isWanted(location.path)).map((finding) => withOpenFix(finding, sources, disclosure)).sort(inPlace),
    rules: examiner.rules.filter((rule) => isIn(rule, profile)),
    evaluations: collector.evaluations.filter(({ path }) => isWanted(path)),
    directives: directives.filter(({ location }) => isWanted(location.path)),
    coverage,
    incomplete: [
      ...whatIsMissing(coverage, { ...options, scope: tree.scope, excluded: listing.excluded }),
      ...gaps.slice(0, MAX_GAPS)
    ],
    disclosure,
    tool: { name: "Gatehouse", version: VERSION },
    startedAt,
    finishedAt: context.now()
  };
}
function inPlace(a, b) {
  return compareLocation(a.location, b.location) || (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0);
}
function candidatesIn({ files, links }) {
  const candidates = files.filter((path) => candidate(path) !== void 0);
  if (!links || links.size === 0) return candidates;
  const read = new Set(candidates);
  const linked = [...links].flatMap(([path, target]) => {
    const kind = candidate(path);
    const isRead = target !== void 0 && read.has(target) && candidate(target) === kind;
    return kind === void 0 || target === void 0 || isRead ? [] : path;
  });
  return [...candidates, ...linked].sort();
}
function outOfReach({ unreadable, links = /* @__PURE__ */ new Map() }) {
  const failed = (path, kind, message) => ({
    path,
    status: "failed",
    kind,
    problems: [{ message }]
  });
  const records = unreadable.map((path) => failed(path, "folder", "cannot be listed"));
  for (const [path, target] of links) {
    const kind = candidate(path);
    if (target === void 0 && kind !== void 0 && kind !== "possible-dockerfile")
      records.push(failed(path, kind, "links to a file outside the tree, or one that git ignores"));
  }
  return records;
}
function readQuietly(tree, path) {
  try {
    return new SourceText(path, decode(tree.read(path)));
  } catch (error) {
    if (error instanceof UserError) return void 0;
    throw error;
  }
}
function whatIsMissing(coverage, { scope, excluded, ...options }) {
  const missing = [];
  const failed = coverage.files.filter((file) => file.status === "failed");
  if (failed.length > 0 && !options.allowParseErrors)
    missing.push(
      `${failed.length} ${failed.length === 1 ? "file" : "files"} could not be read: ${list(failed)} (allow-parse-errors accepts that)`
    );
  const isEmpty = missing.length === 0 && countFiles(coverage, "scanned") === 0;
  if (isEmpty && !options.allowEmpty) {
    const deferred = countFiles(coverage, "deferred");
    const seen = deferred > 0 ? `; ${deferred} files are of kinds that are recognised but not evaluated yet` : "";
    missing.push(
      `nothing to scan in ${scope || "this folder"}: ${whyNothing(scope, excluded)}${seen} (allow-empty accepts that)`
    );
  }
  return missing;
}
function whyNothing(scope, excluded) {
  const none = "no manifests, Dockerfiles or workflows";
  if (!excluded) return none;
  const { path, by } = excluded;
  const place = by.location ? ` in ${by.location.path}:${by.location.startLine}` : "";
  const line = `exclude (${JSON.stringify(by.pattern)}${place})`;
  return path === scope ? `${line} leaves it out` : `${none}; ${line} leaves out ${path}`;
}
function list(files) {
  const named = files.slice(0, 3).map((file) => {
    const problem = file.problems[0];
    return `${file.path}${problem?.line === void 0 ? "" : `:${problem.line}:${problem.column ?? 1}`}`;
  });
  return named.join(", ") + (files.length > 3 ? ", …" : "");
}

// packages/iac/src/serving/served-host.ts
var EVERYTHING = { path: "/", isExact: false };
function hostOf(value) {
  if (!value.exists || value.string === "") return "*";
  return value.isUnknown || value.string === void 0 ? void 0 : readHost(value.string);
}
var HOST = /^(?:\*|(?:\*\.)?[a-z0-9_-]+(?:\.[a-z0-9_-]+)*)$/u;
function readHost(text) {
  if (text.length > 254) return void 0;
  const host = text.toLowerCase().replace(/\.$/u, "");
  return HOST.test(host) ? host : void 0;
}
var LONGEST_PATH = 2e3;
function pathOf(value, isExact) {
  const path = value.string;
  if (path === void 0 || path.length > LONGEST_PATH || value.isUnknown) return void 0;
  return path.startsWith("/") ? { path, isExact } : void 0;
}

// packages/iac/src/serving/gateway-api.ts
var GROUP = "gateway.networking.k8s.io";
function* servedByGatewayApi(object) {
  if (object.apiGroup !== GROUP) return;
  if (object.kind === "HTTPRoute") yield* servedByRoute(object);
  if (object.kind === "Gateway") yield* servedByListeners(object);
}
function* servedByRoute({ name, spec }) {
  const written = spec.get("hostnames");
  const hosts = written.items.length > 0 ? written.items : [written];
  const paths = pathsOf(spec);
  for (const value of hosts) {
    const host = hostOf(value);
    if (host === void 0) continue;
    const { location } = value;
    for (const path of paths)
      yield { ...path, host, isDeep: true, kind: "HTTPRoute", name, location };
  }
}
function pathsOf(spec) {
  const rules = spec.get("rules").items;
  if (rules.length === 0) return [EVERYTHING];
  return rules.flatMap((rule) => {
    const matches = rule.get("matches").items;
    if (matches.length === 0) return [EVERYTHING];
    return matches.flatMap((match) => {
      const path = match.get("path");
      if (!path.get("value").exists) return [EVERYTHING];
      const type = path.get("type").string ?? "PathPrefix";
      if (type !== "Exact" && type !== "PathPrefix") return [];
      return pathOf(path.get("value"), type === "Exact") ?? [];
    });
  });
}
function* servedByListeners({ name, spec }) {
  for (const listener of spec.get("listeners").items) {
    const value = listener.get("hostname");
    const host = hostOf(value);
    if (!value.exists || host === void 0) continue;
    const { location } = value;
    yield { ...EVERYTHING, host, isDeep: true, kind: "Gateway", name, location };
  }
}

// packages/iac/src/serving/ingress.ts
var GROUPS = /* @__PURE__ */ new Set(["networking.k8s.io", "extensions"]);
function* servedByIngress(object) {
  const { kind, apiGroup, name, spec } = object;
  if (kind !== "Ingress" || !GROUPS.has(apiGroup)) return;
  const served = /* @__PURE__ */ new Set();
  const of = (host, { location }, path) => ({
    ...path,
    ...{ host, isDeep: false, kind, name, location }
  });
  for (const rule of spec.get("rules").items) {
    const written = rule.get("host");
    const host = hostOf(written);
    if (host === void 0 || !rule.isMapping) continue;
    served.add(host);
    for (const path of pathsOf2(rule)) yield of(host, written.exists ? written : rule, path);
  }
  for (const written of spec.get("tls").items.flatMap((entry) => entry.get("hosts").items)) {
    const host = hostOf(written);
    if (host !== void 0 && !served.has(host)) yield of(host, written, EVERYTHING);
  }
}
function pathsOf2(rule) {
  const paths = rule.get("http", "paths").items;
  if (paths.length === 0) return [EVERYTHING];
  return paths.flatMap((entry) => {
    const path = entry.get("path");
    if (!path.exists) return [EVERYTHING];
    const type = entry.get("pathType").string;
    const read = pathOf(path, type === "Exact");
    return read === void 0 || type === "Exact" || type === "Prefix" ? read ?? [] : plain(read);
  });
}
function plain({ path }) {
  return { path: path.replace(/\.?[(*?[\\|^$+{][^]*$/u, ""), isExact: false };
}

// packages/iac/src/serving/istio.ts
function* servedByIstio(object) {
  const { apiGroup, kind, name, spec } = object;
  if (apiGroup !== "networking.istio.io" || kind !== "VirtualService") return;
  const paths = pathsOf3(spec);
  for (const value of spec.get("hosts").items) {
    const host = hostOf(value);
    if (host === void 0) continue;
    const { location } = value;
    for (const path of paths) yield { ...path, host, isDeep: true, kind, name, location };
  }
}
function pathsOf3(spec) {
  const routes = spec.get("http").items;
  if (routes.length === 0) return [EVERYTHING];
  return routes.flatMap((route) => {
    const matches = route.get("match").items;
    if (matches.length === 0) return [EVERYTHING];
    return matches.flatMap((match) => {
      const uri = match.get("uri");
      if (!uri.exists) return [EVERYTHING];
      return pathOf(uri.get("exact"), true) ?? pathOf(uri.get("prefix"), false) ?? [];
    });
  });
}

// packages/iac/src/serving/nginx.ts
var LONGEST_LINE = 2e3;
var DIRECTIVE = /^[ \t]*server_name[ \t]+([^;#{}]*)/u;
function* servedByNginx(source) {
  if (!source.text.includes("server_name")) return;
  for (const [index, start] of source.lineStarts.entries()) {
    const end = source.lineStarts[index + 1] ?? source.text.length;
    if (end - start > LONGEST_LINE) continue;
    const [whole, names = ""] = DIRECTIVE.exec(source.text.slice(start, end)) ?? [];
    if (whole === void 0) continue;
    const first = start + whole.length - names.length;
    for (const { 0: name, index: at } of names.matchAll(/\S+/gu)) {
      const hosts = name.startsWith(".") ? [name.slice(1), `*${name}`] : name === "_" ? [] : [name];
      const location = source.location(first + at, first + at + name.length);
      for (const host of hosts.flatMap((each) => readHost(each) ?? []))
        yield {
          ...EVERYTHING,
          ...{ host, isDeep: true, kind: "nginx", name: source.path, location }
        };
    }
  }
}

// packages/iac/src/serving/served-hosts.ts
var MOST_HOSTS = 5e4;
var ORDER = [
  "Ingress",
  "HTTPRoute",
  "VirtualService",
  "nginx",
  "Gateway"
];
function servedHosts(tree) {
  const files = tree.list().files.filter((path) => readerOf(path) !== void 0);
  tree.load(files);
  const found = [];
  for (const path of files)
    for (const served of servedIn(tree, path)) {
      if (found.length === MOST_HOSTS) return inOrder2(found);
      found.push(served);
    }
  return inOrder2(found);
}
function readerOf(path) {
  const kind = candidate(path);
  if (kind === "yaml" || kind === "json") return servedByObjects;
  return /\.conf(?:\.template)?$/iu.test(path) ? servedByNginx : void 0;
}
function* servedIn(tree, path) {
  try {
    yield* readerOf(path)?.(new SourceText(path, decode(tree.read(path)))) ?? [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}
var KINDS = /Ingress|HTTPRoute|Gateway|VirtualService/u;
function* servedByObjects(source) {
  if (!KINDS.test(source.text)) return;
  for (const document of parseYaml(source).documents)
    for (const object of objectsIn(document)) {
      yield* servedByIngress(object);
      yield* servedByGatewayApi(object);
      yield* servedByIstio(object);
      object.forget();
    }
}
function objectsIn(document) {
  try {
    return objectsOf(document);
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}
function inOrder2(found) {
  return ORDER.flatMap((kind) => found.filter((served) => served.kind === kind));
}

export {
  candidate,
  repositoryDisclosure,
  allRules,
  infrastructurePhase,
  servedHosts
};
