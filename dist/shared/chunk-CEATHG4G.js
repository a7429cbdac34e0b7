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
  Cluster,
  Container,
  LineMask,
  MASK,
  Pod,
  ValueMask,
  decodedSecret,
  findAssignments,
  findKnownSecrets,
  isSensitiveName,
  looksLikeSecret,
  maskSpans,
  mayHoldKnownSecret,
  objectsOf,
  suspectOffsets
} from "./chunk-Y5URN4H4.js";
import {
  CONFIG_PATHS,
  Checkout,
  EVERY_RULE,
  FIELDS,
  Folder,
  GitTree,
  SCOPES,
  compileDoublestar,
  compileGlob,
  compileWildcard,
  findRenames,
  findRepository,
  formatDuration,
  isCalendarDay,
  isCommitId,
  isIn,
  isInside,
  locationOf,
  nameOf,
  parseConfig,
  parseDuration,
  quote,
  readBounded,
  reportPath,
  resolveSettings
} from "./chunk-KBJAQFLN.js";
import {
  NODE,
  SourceText,
  decode,
  eachScalar,
  loadDockerfileParser,
  parseYaml
} from "./chunk-Y4ATLPBJ.js";
import {
  compareLocation,
  countFiles,
  decide,
  nearest
} from "./chunk-FRGAY4WA.js";
import {
  UserError,
  describeError
} from "./chunk-V77C22EU.js";

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
      default: () => import("./default.generated-CCKXD4U7.js"),
      all: () => import("./index.generated-TJEW2F35.js"),
      kin: () => import("./kin.generated-GMTGK7IV.js")
    });
  }
  async dockerfile() {
    return this.#load("dockerfile", {
      default: () => import("./default.generated-UFJKJZLE.js"),
      all: () => import("./index.generated-LP7NL22Z.js"),
      kin: () => import("./kin.generated-HNC6AOGW.js")
    });
  }
  async workflow() {
    return this.#load("workflow", {
      default: () => import("./default.generated-D6T4MM5S.js"),
      all: () => import("./index.generated-E5WDIP2O.js"),
      kin: () => import("./kin.generated-ELDVSBFD.js")
    });
  }
  async #load(family, from) {
    const known2 = this.#loaded.get(family);
    if (known2) return known2;
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
  await Promise.all([book.kubernetes(), book.dockerfile(), book.workflow()]);
  return book.loaded;
}

// package.json
var package_default = {
  name: "gatehouse",
  version: "0.1.0",
  private: true,
  description: "Every DevSecOps phase of an AKS pipeline behind one gate: composable GitHub Actions and a CLI",
  license: "MIT",
  type: "module",
  engines: {
    node: ">=20.19"
  },
  bin: {
    gatehouse: "dist/cli.js"
  },
  workspaces: [
    "packages/*",
    "actions/*"
  ],
  scripts: {
    build: "node scripts/build.mjs",
    generate: "node scripts/generate.mjs",
    typecheck: "tsc --project tsconfig.json",
    lint: "eslint --max-warnings=0 . && prettier --check .",
    format: "prettier --write .",
    test: "node --experimental-vm-modules --disable-warning=ExperimentalWarning node_modules/jest/bin/jest.js",
    conformance: "node scripts/conformance.mjs",
    bench: "node scripts/bench.mjs",
    fuzz: "node --experimental-vm-modules --disable-warning=ExperimentalWarning node_modules/jest/bin/jest.js --config jest.fuzz.config.mjs"
  },
  devDependencies: {
    "@jest/globals": "30.5.2",
    "@types/node": "24.13.3",
    ajv: "8.20.0",
    "ajv-formats": "3.0.1",
    "axe-core": "4.14.1",
    esbuild: "0.28.2",
    eslint: "10.15.0",
    "fast-check": "4.10.2",
    jest: "30.5.2",
    jose: "6.2.18",
    "js-yaml": "5.5.0",
    prettier: "3.10.1",
    "puppeteer-core": "24.43.1",
    typescript: "6.0.3",
    "typescript-eslint": "8.73.0"
  },
  overrides: {
    "unrs-resolver": "1.12.2"
  }
};

// packages/iac/src/version.ts
var VERSION = package_default.version;

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

// packages/findings/src/fingerprint.ts
import { hash } from "node:crypto";
var Fingerprints = class {
  #seen = /* @__PURE__ */ new Map();
  of({ ruleId, resource, site }) {
    const digest = hash("sha256", `${ruleId}\0${resource}\0${site}`, "hex").slice(0, 24);
    const occurrence = (this.#seen.get(digest) ?? 0) + 1;
    this.#seen.set(digest, occurrence);
    return `${digest}:${occurrence}`;
  }
};

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
      const why2 = reason.trim();
      return [{ said: { syntax, rules, ...why2 && { reason: why2 }, ...agreed }, reach }];
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
  const known2 = sensitiveNames.get(name);
  if (known2 !== void 0) return known2;
  const sensitive = isSensitiveName(name);
  if (sensitiveNames.size < MAX_NAMES) sensitiveNames.set(name, sensitive);
  return sensitive;
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
  const plain = withLineFeeds(source);
  const { text, lineStarts } = plain;
  const hidden = spansByLine(source, spans);
  const secretLines = secretManifestLines(text);
  const suspect = suspectLines(plain, [hidden.keys(), secretLines]);
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
  return copied === 0 ? plain : new SourceText(source.path, masked + text.slice(copied));
}
function withLineFeeds(source) {
  return source.text.includes("\r") ? new SourceText(source.path, source.text.replace(/\r\n?/g, "\n")) : source;
}
function suspectLines({ text, lineStarts }, known2) {
  const suspect = new Uint8Array(lineStarts.length);
  for (const lines of known2) for (const line2 of lines) suspect[line2] = 1;
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
      const known2 = parts.get(number - 1);
      if (known2) known2.push(part);
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
        const known2 = this.#spans.get(span.path);
        if (known2) known2.push(span);
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
      ...related.length > 0 && { related: related.map((site) => site.location) },
      resource: owner.resource,
      ...fix && { fix },
      fingerprint: this.#fingerprints.of({
        ruleId: rule.id,
        resource: owner.identity,
        site: at.path
      }),
      engine: "gatehouse"
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
    const { Action, evaluateWorkflow, isWorkflow: isWorkflow2, Workflow } = await import("./workflow-6DBTQ6R5.js");
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
      const named3 = filesNamedIn(source);
      for (const patch of named3.patches) patches.add(patch);
      resources.push(...named3.resources);
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
  const resolved = (names2) => names2.filter((name) => !name.includes("\n")).flatMap((name) => resolvePath(folder, name) ?? []);
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
  const plain = withoutActions(source.text);
  return plain !== source.text && parseYaml(new SourceText(source.path, plain)).problems.length === 0;
}
function holdsHelmActions(text) {
  return replaceActions(text, "{{", "}}") !== text;
}
function withoutActions(text) {
  let plain = text;
  for (const [open, close] of DELIMITERS) plain = replaceActions(plain, open, close);
  return plain.replace(
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
  const { readDockerfile } = await import("./dockerfile-7GUYFUKD.js");
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
function outOfReach({ unreadable: unreadable2, links = /* @__PURE__ */ new Map() }) {
  const failed = (path, kind, message) => ({
    path,
    status: "failed",
    kind,
    problems: [{ message }]
  });
  const records = unreadable2.map((path) => failed(path, "folder", "cannot be listed"));
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
  const named3 = files.slice(0, 3).map((file) => {
    const problem = file.problems[0];
    return `${file.path}${problem?.line === void 0 ? "" : `:${problem.line}:${problem.column ?? 1}`}`;
  });
  return named3.join(", ") + (files.length > 3 ? ", …" : "");
}

// packages/triage/src/naming.ts
function names(id, rule) {
  return ownNames(rule).includes(canonical(id));
}
var known = /* @__PURE__ */ new WeakMap();
function suppressingNames(rule) {
  let all = known.get(rule);
  if (!all) {
    all = /* @__PURE__ */ new Set([...ownNames(rule), ...(rule.kinIds ?? []).map(canonical)]);
    known.set(rule, all);
  }
  return all;
}
function canonical(id) {
  const match = /^(?:AVD-)?([A-Z]{2,3})-?0*(\d+)$/i.exec(id);
  return match?.[1] && match[2] ? `${match[1].toUpperCase()}-${match[2]}` : id;
}
function ownNames({ id, aliases }) {
  return [id, id.slice(id.indexOf("/") + 1), ...aliases.map(canonical)];
}

// packages/triage/src/words.ts
function describeEntry(entry) {
  const scopes = SCOPES.flatMap((scope) => {
    const text = entry[scope];
    return text === void 0 ? [] : [`${scope} ${quote(text)}`];
  });
  const rule = entry.rule === "*" ? "every rule" : entry.rule;
  return `${rule} for ${scopes.join(" and ")}`;
}
function findingsAreBack(count) {
  return count === 1 ? "1 finding is back" : `${count} findings are back`;
}
function daysBetween(from, to) {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 864e5);
}
function dayOf(date) {
  return date.toISOString().slice(0, 10);
}

// packages/triage/src/compare-entries.ts
function* compareEntries(from, to, section) {
  const left = /* @__PURE__ */ new Map();
  for (const entry of entriesOf(from)) {
    const same = left.get(keyOf(entry));
    if (same) same.push(entry);
    else left.set(keyOf(entry), [entry]);
  }
  for (const entry of entriesOf(to)) {
    const before = left.get(keyOf(entry))?.shift();
    if (before) yield* compareEntry(before, entry);
    else
      yield {
        words: `a suppression of ${describeEntry(entry)} until ${entry.expires} would be added`,
        loosens: true,
        location: entry.location
      };
  }
  for (const entry of [...left.values()].flat())
    yield {
      words: `the suppression of ${describeEntry(entry)} would be removed`,
      loosens: false,
      location: section
    };
}
function* compareEntry(from, to) {
  const { location } = to;
  const what = `the suppression of ${describeEntry(to)}`;
  if (from.expires !== to.expires)
    yield {
      words: `${what} would be ${to.expires > from.expires ? "extended" : "shortened"} from ${from.expires} to ${to.expires}`,
      loosens: to.expires > from.expires,
      location
    };
  for (const key of ["reason", "owner"])
    if (from[key] !== to[key])
      yield { words: `${what} would get another ${key}`, loosens: false, location };
}
function keyOf(entry) {
  return JSON.stringify([canonical(entry.rule), ...SCOPES.map((scope) => entry[scope] ?? null)]);
}
function entriesOf(value) {
  return Array.isArray(value) ? value : [];
}

// packages/triage/src/compare-policies.ts
var MAX_NOTICES = 200;
function comparePolicies(base, head) {
  const changes = [...compareSections(FIELDS, "", { from: base, to: head })];
  const notices = changes.map(({ words, loosens: loosens2, location }) => ({
    kind: "pending",
    level: loosens2 ? "warning" : "notice",
    message: `${words}: not in force until merged`,
    ...location && { location }
  }));
  if (notices.length <= MAX_NOTICES) return notices;
  const left = notices.length - MAX_NOTICES;
  const loosens = notices.slice(MAX_NOTICES).some(({ level }) => level === "warning");
  return [
    ...notices.slice(0, MAX_NOTICES),
    {
      kind: "pending",
      level: loosens ? "warning" : "notice",
      message: `${left} more changes of the configuration: not in force until merged`
    }
  ];
}
function* compareSections(fields, prefix, pair) {
  for (const [key, field] of Object.entries(fields)) {
    const from = valueOf(pair.from, key);
    const to = valueOf(pair.to, key);
    if (isEqual(from, to)) continue;
    const location = locationOf(pair.to, key) ?? locationOf(pair.to);
    yield* compareValues(field, prefix + key, { from, to }, location);
  }
}
function* compareValues(field, name, { from, to }, location) {
  if (field.type === "section") {
    yield* compareSections(field.fields, `${name}.`, { from: objectOf(from), to: objectOf(to) });
  } else if (field.type === "map") {
    const [old, fresh] = [objectOf(from), objectOf(to)];
    for (const key of /* @__PURE__ */ new Set([...Object.keys(old), ...Object.keys(fresh)])) {
      const values = { from: valueOf(old, key), to: valueOf(fresh, key) };
      if (isEqual(values.from, values.to)) continue;
      yield* compareValues(
        field.of,
        `${name}.${nameOf(key)}`,
        values,
        locationOf(fresh, key) ?? location
      );
    }
  } else if (name === "suppressions.entries") {
    yield* compareEntries(from, to, location);
  } else if (field.type === "records") {
    yield { words: `${name} would change`, loosens: field.loosens?.(from, to) ?? true, location };
  } else if (!isEqual(from ?? defaultOf(field), to ?? defaultOf(field))) {
    const standard = field.default === void 0 ? "unset" : `${field.default} (the default)`;
    const words = (value) => value === void 0 ? standard : describe(value, field);
    yield {
      words: `${name} would change from ${words(from)} to ${words(to)}`,
      loosens: field.loosens?.(from, to) ?? true,
      location
    };
  }
}
function defaultOf(field) {
  const { type, default: standard } = field;
  return type === "duration" ? parseDuration(String(standard)) : standard;
}
function describe(value, field) {
  if (typeof value === "number")
    return field.type === "duration" ? formatDuration(value) : String(value);
  if (typeof value === "string") return field.type === "choice" ? value : quote(value);
  if (typeof value === "boolean") return String(value);
  if (!Array.isArray(value)) return "something else";
  return value.length === 0 ? "nothing" : quote(value.join(", "));
}
function valueOf(section, key) {
  return Object.hasOwn(section, key) ? section[key] : void 0;
}
var NOTHING2 = Object.freeze({});
function objectOf(value) {
  return typeof value === "object" ? value : NOTHING2;
}
function isEqual(a, b) {
  return contentOf(a) === contentOf(b);
}
function contentOf(value) {
  return JSON.stringify(value, (key, held) => {
    if (key === "location") return void 0;
    if (typeof held !== "object" || held === null || Array.isArray(held)) return held;
    return Object.fromEntries(Object.entries(held).sort(([x], [y]) => x < y ? -1 : 1));
  });
}

// packages/triage/src/file-directives.ts
var FileDirectives = class {
  /** Positions in the file's list by the id that is named; those that name none, and so mean every rule, apart. */
  #byName = /* @__PURE__ */ new Map();
  #forAll = [];
  #directives;
  #byRule = /* @__PURE__ */ new Map();
  constructor(directives) {
    this.#directives = directives;
    for (const [position, { rules }] of directives.entries()) {
      if (rules.length === 0) this.#forAll.push(position);
      for (const id of new Set(rules.map(canonical))) push(this.#byName, id, position);
    }
  }
  /** The first that speaks for the rule there: one for any resource, else one for this. */
  find(rule, { line, resource }) {
    let meant = this.#byRule.get(rule);
    if (!meant) this.#byRule.set(rule, meant = this.#meantFor(rule));
    if (meant.size === 0) return void 0;
    const isThere = ({ from, to }) => line >= from && line <= to;
    return meant.get(void 0)?.find(isThere) ?? (resource && meant.get(keyOf2(resource))?.find(isThere));
  }
  #meantFor(rule) {
    const positions = new Set(this.#forAll);
    for (const name of suppressingNames(rule))
      for (const position of this.#byName.get(name) ?? []) positions.add(position);
    const meant = /* @__PURE__ */ new Map();
    for (const position of [...positions].sort((a, b) => a - b)) {
      const directive = this.#directives[position];
      if (directive) push(meant, directive.resource && keyOf2(directive.resource), directive);
    }
    return meant;
  }
};
function keyOf2({ kind, namespace, name }) {
  return JSON.stringify([kind, namespace, name]);
}
function push(lists, key, value) {
  const list2 = lists.get(key);
  if (list2) list2.push(value);
  else lists.set(key, [value]);
}

// packages/triage/src/directives.ts
function applyDirectives(scan) {
  const { valid } = byValidity(scan);
  if (valid.length === 0) return scan;
  const files = byFile(valid);
  return {
    ...scan,
    findings: scan.findings.map(
      (finding) => finding.suppression ? finding : suppress(finding, directiveFor(finding, files))
    ),
    evaluations: scan.evaluations.map((evaluation) => {
      const { path, rule, status } = evaluation;
      const speaks = status === "fail" && files.get(path)?.find(rule, evaluation);
      return speaks ? { ...evaluation, status: "suppressed" } : evaluation;
    })
  };
}
function byValidity(scan) {
  const today = dayOf(scan.startedAt);
  const counts2 = ({ until }) => until === void 0 || until >= today;
  return {
    valid: scan.directives.filter(counts2),
    expired: scan.directives.filter((directive) => !counts2(directive))
  };
}
function byFile(directives) {
  const lists = /* @__PURE__ */ new Map();
  for (const directive of directives) {
    const list2 = lists.get(directive.location.path);
    if (list2) list2.push(directive);
    else lists.set(directive.location.path, [directive]);
  }
  return new Map([...lists].map(([path, list2]) => [path, new FileDirectives(list2)]));
}
function directiveFor({ rule, resource, location }, files) {
  return files.get(location.path)?.find(rule, { line: location.startLine, resource });
}
function suppress(finding, directive) {
  if (!directive) return finding;
  const { syntax, reason, until, location } = directive;
  return {
    ...finding,
    suppression: {
      kind: "inline",
      syntax,
      location,
      ...reason !== void 0 && { reason },
      ...until !== void 0 && { until }
    }
  };
}

// packages/triage/src/rule-names.ts
var VULNERABILITY = /^(?:CVE|GHSA|GO|PYSEC|RUSTSEC|SNYK)-/i;
var MAX_COMPARED = 50;
var MAX_LENGTH = 100;
var RuleNames = class {
  #asked = /* @__PURE__ */ new Set();
  #known = /* @__PURE__ */ new Set();
  #families = /* @__PURE__ */ new Set();
  #spelled = [];
  #compared = /* @__PURE__ */ new Map();
  /** `catalogue` holds rules that could have been asked: those of other profiles and phases. */
  constructor(scans, catalogue = []) {
    const asked = new Set(scans.flatMap(({ rules }) => rules));
    for (const rule of asked) for (const name of suppressingNames(rule)) this.#asked.add(name);
    for (const rule of /* @__PURE__ */ new Set([...asked, ...catalogue])) {
      for (const name of suppressingNames(rule)) this.#known.add(name);
      this.#families.add(familyOf(rule.id));
      this.#spelled.push(rule.id, rule.id.slice(rule.id.indexOf("/") + 1), ...rule.aliases);
    }
  }
  standing(id) {
    const name = canonical(id);
    if (id === EVERY_RULE || this.#asked.has(name)) return "asked";
    if (this.#known.has(name) || VULNERABILITY.test(id)) return "elsewhere";
    const isForeignFamily = id.includes("/") && !this.#families.has(familyOf(id));
    return isForeignFamily && this.nearest(id) === void 0 ? "elsewhere" : "unknown";
  }
  /** Whether an id is that of a vulnerability, and of no rule. */
  isVulnerability(id) {
    return VULNERABILITY.test(id) && !this.#known.has(canonical(id));
  }
  /** The name that a mistyped one most likely meant, for as many as somebody may have mistyped. */
  nearest(id) {
    if (id.length > MAX_LENGTH) return void 0;
    if (!this.#compared.has(id)) {
      if (this.#compared.size >= MAX_COMPARED) return void 0;
      this.#compared.set(id, nearest(id, this.#spelled));
    }
    return this.#compared.get(id);
  }
};
function familyOf(id) {
  return id.slice(0, Math.max(0, id.indexOf("/")));
}

// packages/triage/src/directive-notices.ts
var MAX_NOTICES2 = 500;
function directiveNotices(scan, catalogue = []) {
  const { valid, expired } = byValidity(scan);
  if (valid.length === 0 && expired.length === 0) return [];
  const [validFiles, expiredFiles] = [byFile(valid), byFile(expired)];
  const met = /* @__PURE__ */ new Map();
  const back = /* @__PURE__ */ new Map();
  for (const finding of scan.findings) {
    const directive = directiveFor(finding, validFiles);
    if (directive) {
      const rules = met.get(directive);
      if (rules) rules.add(finding.rule);
      else met.set(directive, /* @__PURE__ */ new Set([finding.rule]));
    } else if (!finding.suppression) {
      const late = directiveFor(finding, expiredFiles);
      if (late) back.set(late, (back.get(late) ?? 0) + 1);
    }
  }
  const names2 = new RuleNames([scan], catalogue);
  const whole = wholeFiles(scan);
  const notices = [...back].map(([directive, count]) => aboutExpired(directive, count));
  for (const directive of valid) {
    if (notices.length >= MAX_NOTICES2) break;
    if (!isOurs(directive) || !whole.has(directive.location.path)) continue;
    for (const notice of aboutNames(directive, met.get(directive) ?? /* @__PURE__ */ new Set(), names2))
      notices.push(notice);
  }
  return notices.slice(0, MAX_NOTICES2);
}
function isOurs({ syntax }) {
  return syntax.startsWith("gatehouse:");
}
function wholeFiles({ coverage }) {
  return new Set(
    coverage.files.filter(({ status, problems }) => status === "scanned" && problems.length === 0).map(({ path }) => path)
  );
}
function aboutExpired({ syntax, rules, until, location }, count) {
  const what = rules.length > 0 ? nameOf(rules.join(", ")) : "every rule";
  const message = `${syntax} of ${what} expired on ${until ?? ""}: ${findingsAreBack(count)}`;
  return { kind: "suppression-expired", level: "warning", message, location };
}
function aboutNames({ syntax, rules, location }, met, names2) {
  return rules.slice(0, MAX_NOTICES2).flatMap((id) => {
    const standing = names2.standing(id);
    const isMet = [...met].some((rule) => suppressingNames(rule).has(canonical(id)));
    if (isMet || standing === "elsewhere") return [];
    const near = standing === "unknown" ? names2.nearest(id) : void 0;
    const message = standing === "unknown" ? `${syntax} names ${nameOf(id)}, which is no rule that is known${near === void 0 ? "" : `; did you mean ${near}?`}` : `no finding needs this ${syntax} of ${nameOf(id)}`;
    return [{ kind: "suppression-unused", level: "warning", message, location }];
  });
}

// packages/triage/src/foreign/checkov-baseline.ts
import { posix } from "node:path";

// packages/triage/src/foreign/foreign-suppression.ts
var MAX_FOREIGN = 5e4;
var TOO_MANY = `only the first ${MAX_FOREIGN} entries of a file are read`;

// packages/triage/src/foreign/checkov-baseline.ts
function parseCheckovBaseline(path, content) {
  const { documents, problems } = parseYaml(new SourceText(path, content));
  const problem = problems[0];
  if (problem) throw new UserError(`${path}:${problem.line ?? 1}: ${problem.message}`);
  const folder = posix.dirname(path);
  const syntax = posix.basename(path);
  const suppressions = [];
  const misread = [];
  let others = 0;
  for (const { file, resource, check } of failedChecks(documents[0], folder)) {
    const { location, string: rule } = check;
    const scope = file === void 0 ? void 0 : scopeOf(resource, file);
    if (!rule) misread.push({ location, why: "it has no id" });
    else if (file === void 0)
      misread.push({ location, why: "its file is not one of the repository" });
    else if (!scope) others++;
    else if (suppressions.length < MAX_FOREIGN)
      suppressions.push({ syntax, rule, ...scope, location });
    else {
      misread.push({ location, why: TOO_MANY });
      break;
    }
  }
  const waiting = new Map(others > 0 ? [["other kinds of resources", others]] : []);
  return { suppressions, misread, waiting };
}
function* failedChecks(baseline, folder) {
  for (const failed of baseline?.get("failed_checks").items ?? []) {
    const file = fileOf(failed.get("file"), folder);
    for (const finding of failed.get("findings").items)
      for (const check of finding.get("check_ids").items)
        yield { file, resource: finding.get("resource"), check };
  }
}
function fileOf(value, folder) {
  const written = value.string?.replaceAll("\\", "/").replace(/^\/+/, "");
  if (!written) return void 0;
  const file = posix.join(folder, written);
  return file.startsWith("../") ? void 0 : file;
}
var KUBERNETES = /^([A-Z][A-Za-z]*)\.([^.\s]+)\.([^\s]+)(?: \(.*)?$/;
var DOCKERFILE2 = /(?:^|\/)[^/]*[Dd]ockerfile[^/]*$/;
function scopeOf(value, file) {
  const named3 = value.string ?? "";
  const [, kind, namespace, name] = KUBERNETES.exec(named3) ?? [];
  if (kind !== void 0 && namespace !== void 0 && name !== void 0) {
    const resource = {
      kind,
      name,
      ...namespace !== "default" && { namespace }
    };
    return { file, resource };
  }
  return DOCKERFILE2.test(file) ? { file } : void 0;
}

// packages/triage/src/foreign/foreign-notices.ts
var MAX_EACH = 5;
function foreignFileNotices(path, { misread, waiting }) {
  const left = misread.length - MAX_EACH;
  return [
    ...misread.slice(0, MAX_EACH).map(({ location, why: why2 }) => ({
      kind: "suppression-unused",
      level: "warning",
      message: `an entry of ${path} suppresses nothing: ${why2}`,
      location
    })),
    ...left > 0 ? [counted("warning", `${left} more entries of ${path} suppress nothing`)] : [],
    ...waitingNotice(path, waiting)
  ];
}
function unneededNotices(unneeded) {
  const told = /* @__PURE__ */ new Map();
  const notices = [];
  for (const { syntax, rule, location } of unneeded) {
    const before = told.get(syntax) ?? 0;
    told.set(syntax, before + 1);
    if (before >= MAX_EACH) continue;
    const message = `no finding of Gatehouse needs the suppression of ${nameOf(rule)} in ${syntax}`;
    notices.push({ kind: "suppression-unused", level: "notice", message, location });
  }
  for (const [syntax, count] of told)
    if (count > MAX_EACH) {
      const more = `${count - MAX_EACH} more entries of ${syntax}`;
      notices.push(counted("notice", `no finding of Gatehouse needs ${more}`));
    }
  return notices;
}
function waitingNotice(path, waiting) {
  if (waiting.size === 0) return [];
  const counts2 = [...waiting].map(([what, count]) => `${count} for ${what}`).join(", ");
  return [counted("notice", `${path} has entries that are not read yet: ${counts2}`)];
}
function counted(level, message) {
  return { kind: "suppression-unused", level, message };
}

// packages/triage/src/foreign/trivyignore-yaml.ts
var LATER = ["vulnerabilities", "secrets", "licenses"];
function parseTrivyIgnoreYaml(path, content) {
  const { documents, problems } = parseYaml(new SourceText(path, content));
  const problem = problems[0];
  if (problem) throw new UserError(`${path}:${problem.line ?? 1}: ${problem.message}`);
  const suppressions = [];
  const misread = [];
  const waiting = /* @__PURE__ */ new Map();
  const document = documents[0];
  if (!document) return { suppressions, misread, waiting };
  const syntax = path.slice(path.lastIndexOf("/") + 1);
  const entries = document.get("misconfigurations").items;
  for (const entry of entries.slice(0, MAX_FOREIGN)) {
    const read = readEntry(entry, syntax);
    if (typeof read === "string") misread.push({ location: entry.extent, why: read });
    else suppressions.push(read);
  }
  const beyond = entries[MAX_FOREIGN];
  if (beyond) misread.push({ location: beyond.extent, why: TOO_MANY });
  for (const section of LATER) {
    const count = document.get(section).items.length;
    if (count > 0) waiting.set(section, count);
  }
  return { suppressions, misread, waiting };
}
function readEntry(entry, syntax) {
  const rule = entry.get("id").string?.trim();
  const paths = readPaths(entry.get("paths"));
  const until = readDay(entry.get("expired_at"));
  if (!rule) return "it has no id";
  if (paths === null) return "its paths are not understood";
  if (until === null) return "its expired_at is no day such as 2026-12-31";
  const reason = entry.get("statement").string?.trim();
  return {
    syntax,
    rule,
    location: entry.extent,
    ...paths && { paths },
    ...until !== void 0 && { until },
    ...reason && { reason }
  };
}
function readPaths(value) {
  if (!value.exists) return void 0;
  if (!value.isSequence || value.strings.length !== value.items.length) return null;
  if (value.items.length === 0) return void 0;
  try {
    return value.strings.map(compileDoublestar);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}
function readDay(value) {
  if (!value.exists) return void 0;
  const day = /^(\d{4}-\d\d-\d\d)(?:$|[Tt ])/.exec(value.string ?? "")?.[1];
  return day !== void 0 && isCalendarDay(day) ? day : null;
}

// packages/triage/src/foreign/trivyignore.ts
function parseTrivyIgnore(path, content) {
  const source = new SourceText(path, content);
  const syntax = path.slice(path.lastIndexOf("/") + 1);
  const suppressions = [];
  const misread = [];
  for (const [index, start] of source.lineStarts.entries()) {
    const line = source.line(index + 1).trim();
    if (line === "" || line.startsWith("#")) continue;
    const [rule = "", ...words] = line.split(/\s+/);
    const until = words.find((word) => word.startsWith("exp:"))?.slice("exp:".length);
    const location = source.location(start, start + source.line(index + 1).length);
    if (suppressions.length >= MAX_FOREIGN) {
      misread.push({ location, why: TOO_MANY });
      break;
    }
    if (until !== void 0 && !isCalendarDay(until))
      misread.push({ location, why: `${quote(until)} is no day such as 2026-12-31` });
    else
      suppressions.push({
        syntax,
        rule: rule.replace(/^\uFEFF/, ""),
        location,
        ...until !== void 0 && { until }
      });
  }
  return { suppressions, misread, waiting: /* @__PURE__ */ new Map() };
}

// packages/triage/src/judge-inline.ts
var MAX_NOTICES3 = 500;
function judgeInline(scans, policy) {
  const refused = /* @__PURE__ */ new Map();
  const judge = (finding) => {
    if (finding.suppression?.kind !== "inline") return finding;
    const { suppression, ...open } = finding;
    if (counts(suppression, policy)) return finding;
    const key = JSON.stringify([suppression.location, suppression.syntax]);
    const known2 = refused.get(key);
    if (known2) known2.count++;
    else refused.set(key, { suppression, count: 1 });
    return suppression.isNew === false ? { ...open, state: "existing" } : open;
  };
  const judged = scans.map((scan) => {
    const findings = scan.findings.map(judge);
    return { ...scan, findings, evaluations: reopened(scan, findings) };
  });
  const notices = [...refused.values()].slice(0, MAX_NOTICES3).map(({ suppression, count }) => {
    const { syntax, location } = suppression;
    const findings = count === 1 ? "1 finding" : `${count} findings`;
    const message = `${syntax} does not count, ${why(policy)}: ${findings} would be suppressed`;
    return {
      kind: "suppression-refused",
      level: "warning",
      message,
      ...location && { location }
    };
  });
  return { scans: judged, notices };
}
function counts({ isNew, reason }, policy) {
  switch (policy) {
    case "allow":
      return isNew !== true || Boolean(reason?.trim());
    case "pending":
      return isNew !== true;
    case "deny":
      return false;
  }
}
function why(policy) {
  switch (policy) {
    case "allow":
      return "since it is new and gives no reason";
    case "pending":
      return "since it is new: not in force until merged";
    case "deny":
      return "since the configuration denies suppressions in files";
  }
}
function reopened(scan, findings) {
  const keys = new Set(
    findings.filter((finding, index) => !finding.suppression && scan.findings[index]?.suppression).map(({ rule, location, resource }) => keyOf3(rule.id, location.path, resource))
  );
  if (keys.size === 0) return scan.evaluations;
  return scan.evaluations.map((evaluation) => {
    const { rule, path, resource, status } = evaluation;
    const isOpen = status === "suppressed" && keys.has(keyOf3(rule.id, path, resource));
    return isOpen ? { ...evaluation, status: "fail" } : evaluation;
  });
}
function keyOf3(rule, path, resource) {
  return JSON.stringify([rule, path, resource?.kind, resource?.namespace, resource?.name]);
}

// packages/triage/src/pair-findings.ts
function pairFindings(head, base, formerName) {
  const pairs = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Set();
  const pair = (now, then, keyOf5) => {
    const waiting = queues(then, keyOf5);
    for (const finding of now) {
      const before = waiting.get(keyOf5(finding))?.pop();
      if (!before) continue;
      pairs.set(finding, before);
      taken.add(before);
    }
  };
  const findings = head.findings.toSorted((a, b) => numberOf(a) - numberOf(b));
  pair(findings, base.findings, (finding) => `${problemOf(finding)}\0${pathOf(finding)}`);
  if (pairs.size === findings.length) return pairs;
  const has = new Set(head.findings.map(whereOf));
  const had = new Set(base.findings.map(whereOf));
  const came = findings.filter((finding) => !pairs.has(finding) && !had.has(whereOf(finding)));
  const left = base.findings.filter((finding) => !taken.has(finding) && !has.has(whereOf(finding)));
  const stillThere = new Set(pathsOf(head));
  const thereBefore = new Set(pathsOf(base).map(formerName));
  const outOfGone = left.filter((finding) => !stillThere.has(formerName(pathOf(finding))));
  pair(came, outOfGone, problemOf);
  const intoNew = came.filter(
    (finding) => !pairs.has(finding) && !thereBefore.has(pathOf(finding))
  );
  const others = left.filter((finding) => !taken.has(finding));
  pair(intoNew, others, problemOf);
  return pairs;
}
function queues(findings, keyOf5) {
  const lists = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const list2 = lists.get(keyOf5(finding));
    if (list2) list2.push(finding);
    else lists.set(keyOf5(finding), [finding]);
  }
  for (const list2 of lists.values()) list2.sort((a, b) => numberOf(b) - numberOf(a));
  return lists;
}
function problemOf({ fingerprint }) {
  return fingerprint.replace(/:\d+$/, "");
}
function numberOf({ fingerprint }) {
  return Number(/:(\d+)$/.exec(fingerprint)?.[1] ?? 1);
}
function pathOf({ location }) {
  return location.path;
}
function whereOf({ resource, location }) {
  return JSON.stringify([resource?.kind, resource?.namespace, resource?.name, location.path]);
}
function pathsOf({ coverage }) {
  return coverage.files.map(({ path }) => path);
}

// packages/triage/src/mark-new.ts
function markNew(head, base, formerName = (path) => path) {
  const baseOf = new Map(base.map((scan) => [keyOf4(scan), scan]));
  const scans = [];
  const fixed = [];
  for (const scan of head) {
    const old = baseOf.get(keyOf4(scan));
    const before = old ? pairFindings(scan, old, formerName) : /* @__PURE__ */ new Map();
    const findings = scan.findings.map((finding) => mark(finding, before.get(finding)));
    scans.push({ ...scan, findings });
    if (old) fixed.push(...gone(scan, old, new Set(before.values())));
  }
  return { scans, fixed };
}
function keyOf4({ phase, scope }) {
  return JSON.stringify([phase, scope]);
}
function mark(finding, before) {
  const { suppression } = finding;
  return {
    ...finding,
    state: before && !before.suppression ? "existing" : "new",
    ...suppression && { suppression: { ...suppression, isNew: !before?.suppression } }
  };
}
function gone(head, base, kept) {
  const unread2 = new Set(
    head.coverage.files.filter(
      ({ status, problems }) => status === "failed" || status === "deferred" || problems.length > 0
    ).map(({ path }) => path)
  );
  return base.findings.filter(
    (finding) => !finding.suppression && !kept.has(finding) && !unread2.has(finding.location.path)
  );
}

// packages/triage/src/suppression-notices.ts
var REMIND_DAYS = 14;
function suppressionNotices(triaged, { entries, foreign, today }, catalogue = []) {
  const scans = triaged.map(({ scan }) => scan);
  const names2 = new RuleNames(scans, catalogue);
  const namesOf = new Map(scans.map((scan) => [scan, new RuleNames([scan])]));
  const isWaiving = (source) => triaged.some(({ used }) => (used.get(source)?.waived ?? 0) > 0);
  const open = new Map(scans.map((scan) => [scan, openIn(scan)]));
  const backOf = (source) => triaged.reduce((total, { scan, used }) => {
    const back = [...used.get(source)?.back ?? []];
    return total + back.filter((each) => open.get(scan)?.has(each)).length;
  }, 0);
  const unknown = (entry) => {
    const near = names2.nearest(entry.rule);
    const hint = near === void 0 ? "" : `; did you mean ${near}?`;
    const message = `the suppression of ${describeEntry(entry)} names no rule that is known${hint}`;
    return { kind: "suppression-unused", level: "warning", message, location: entry.location };
  };
  const isJudged = (source) => {
    const able = scans.filter((scan) => namesOf.get(scan)?.standing(source.rule) === "asked");
    return able.length > 0 && able.every((scan) => sawAllOf(scan, source));
  };
  const about = (entry) => {
    const { location, expires } = entry;
    const what = `the suppression of ${describeEntry(entry)}`;
    const back = backOf(entry);
    if (expires < today)
      return {
        kind: "suppression-expired",
        level: back > 0 ? "warning" : "notice",
        message: `${what} expired on ${expires}: ${back > 0 ? findingsAreBack(back) : "no finding is back, so it can go"}`,
        location
      };
    if (names2.standing(entry.rule) === "unknown") return unknown(entry);
    if (!isWaiving(entry) && isJudged(entry))
      return {
        kind: "suppression-unused",
        level: "warning",
        message: `no finding needs ${what}`,
        location
      };
    const left = daysBetween(today, expires);
    if (left > REMIND_DAYS) return void 0;
    const when = left === 0 ? "today" : left === 1 ? "tomorrow" : `in ${left} days`;
    return {
      kind: "suppression-expiring",
      level: "notice",
      message: `${what} expires ${when}, on ${expires}`,
      location
    };
  };
  return [
    ...entries.flatMap((entry) => about(entry) ?? []),
    ...foreign.flatMap((each) => {
      const { until, syntax, rule, location } = each;
      const back = backOf(each);
      if (until === void 0 || until >= today || back === 0) return [];
      const message = `the suppression of ${nameOf(rule)} in ${syntax} expired on ${until}: ${findingsAreBack(back)}`;
      return [{ kind: "suppression-expired", level: "warning", message, location }];
    }),
    ...unneededNotices(
      foreign.filter(
        (each) => (each.until === void 0 || each.until >= today) && !isWaiving(each) && isJudged(each)
      )
    ),
    ...waitingVulnerabilities(foreign.filter(({ rule }) => names2.isVulnerability(rule)))
  ];
}
function waitingVulnerabilities(foreign) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const { syntax } of foreign) counts2.set(syntax, (counts2.get(syntax) ?? 0) + 1);
  return [...counts2].flatMap(
    ([syntax, count]) => waitingNotice(syntax, /* @__PURE__ */ new Map([["vulnerabilities", count]]))
  );
}
function openIn({ findings }) {
  return new Set(
    findings.filter(({ suppression }) => !suppression).map(({ fingerprint }) => fingerprint)
  );
}
function sawAllOf({ scope, incomplete }, source) {
  if (incomplete.length > 0) return false;
  if (scope === "") return true;
  if ("syntax" in source) return source.file !== void 0 && isWithin(source.file, scope);
  const { path } = source;
  if (!path?.slice(0, -1).includes("/")) return false;
  return isWithin(path.replace(/^\//, ""), scope);
}
function isWithin(path, scope) {
  return path === scope || path.startsWith(`${scope}/`);
}

// packages/triage/src/subject.ts
var OWN_SCOPES = ["package", "image", "url"];
function subjectOf(file, resource) {
  const subject = { file, path: file.split("/"), resource, resources: [] };
  if (!resource) return subject;
  const { kind, namespace, name } = resource;
  const own = OWN_SCOPES.find((scope) => scope === kind);
  if (own) return { ...subject, [own]: name.split("/") };
  const resources = [[kind, ...name.split("/")]];
  if (namespace !== void 0) resources.push([kind, namespace, ...name.split("/")]);
  return { ...subject, resources };
}

// packages/triage/src/waivers.ts
var Waivers = class {
  #today;
  #byName = /* @__PURE__ */ new Map();
  #forAll = [];
  #waivers;
  #byRule = /* @__PURE__ */ new Map();
  /** `today` is the day on which they are asked, in UTC: `2026-12-31`. Of several that speak the first counts. */
  constructor(waivers, today) {
    this.#waivers = waivers;
    this.#today = today;
    for (const [position, { rule }] of waivers.entries()) {
      if (rule === void 0) this.#forAll.push(position);
      else {
        const positions = this.#byName.get(rule);
        if (positions) positions.push(position);
        else this.#byName.set(rule, [position]);
      }
    }
  }
  /** Those that speak for the rule there, in their order: `valid` ones, and those that would if they had not `expired`. */
  find(rule, file, resource) {
    const meant = this.#meantFor(rule);
    if (meant.valid.length === 0 && meant.expired.length === 0) return meant;
    const subject = subjectOf(file, resource);
    const speaking = (waivers) => waivers.filter(({ speaksFor }) => speaksFor(subject));
    return { valid: speaking(meant.valid), expired: speaking(meant.expired) };
  }
  #meantFor(rule) {
    const known2 = this.#byRule.get(rule);
    if (known2) return known2;
    const positions = new Set(this.#forAll);
    for (const name of suppressingNames(rule))
      for (const position of this.#byName.get(name) ?? []) positions.add(position);
    const waivers = [...positions].sort((a, b) => a - b).flatMap((position) => this.#waivers[position] ?? []);
    const counts2 = ({ until }) => until === void 0 || until >= this.#today;
    const meant = {
      valid: waivers.filter(counts2),
      expired: waivers.filter((waiver) => !counts2(waiver))
    };
    this.#byRule.set(rule, meant);
    return meant;
  }
};

// packages/triage/src/waiver.ts
function configWaiver(entry) {
  const path = entry.path === void 0 ? void 0 : compileGlob(entry.path);
  const resource = entry.resource === void 0 ? void 0 : compileWildcard(entry.resource);
  const others = ["package", "image", "url"].flatMap((scope) => {
    const text = entry[scope];
    return text === void 0 ? [] : [{ scope, pattern: compileWildcard(text) }];
  });
  const { rule, reason, expires, owner, location } = entry;
  return {
    source: entry,
    rule: rule === EVERY_RULE ? void 0 : canonical(rule),
    until: expires,
    suppression: {
      kind: "config",
      syntax: location.path.slice(location.path.lastIndexOf("/") + 1),
      reason,
      until: expires,
      location,
      ...owner !== void 0 && { owner }
    },
    speaksFor: (subject) => (!path || path.matchesNames(subject.path)) && (!resource || anyMatches(resource, subject.resources)) && others.every(({ scope, pattern }) => {
      const names2 = subject[scope];
      return names2 !== void 0 && pattern.matchesNames(names2);
    })
  };
}
function foreignWaiver(foreign) {
  const { rule, syntax, paths, file, resource, reason, until, location } = foreign;
  return {
    source: foreign,
    rule: canonical(rule),
    until,
    suppression: {
      kind: "foreign",
      syntax,
      location,
      ...reason !== void 0 && { reason },
      ...until !== void 0 && { until }
    },
    speaksFor: (subject) => (file === void 0 || file === subject.file) && (!resource || subject.resource !== void 0 && isSame(resource, subject.resource)) && (!paths || paths.some((path) => path.matchesNames(subject.path)))
  };
}
function isSame(a, b) {
  const namespace = (resource) => resource.namespace ?? "default";
  return a.kind === b.kind && a.name === b.name && namespace(a) === namespace(b);
}
function anyMatches(pattern, candidates) {
  return candidates.some((names2) => pattern.matchesNames(names2));
}

// packages/triage/src/suppressions.ts
function applySuppressions(scan, { entries, foreign, today, namesOf = (path) => [path] }) {
  const uses = /* @__PURE__ */ new Map();
  if (entries.length === 0 && foreign.length === 0) return { scan, used: uses };
  const waivers = new Waivers([...entries.map(configWaiver), ...foreign.map(foreignWaiver)], today);
  const find = (rule, path, resource) => {
    const [name, ...links] = namesOf(path);
    const findAs = (file) => (
      // What has no name of its own is called by its file.
      waivers.find(rule, file, resource?.name === path ? { ...resource, name: file } : resource)
    );
    const meant = findAs(name);
    const isOpen = meant.valid.length > 0 && links.some((link) => findAs(link).valid.length === 0);
    return isOpen ? { ...meant, valid: [] } : meant;
  };
  const use = (source) => {
    let known2 = uses.get(source);
    if (!known2) uses.set(source, known2 = { waived: 0, back: /* @__PURE__ */ new Set() });
    return known2;
  };
  const findings = scan.findings.map((finding) => {
    const { rule, location, resource } = finding;
    const { valid, expired } = find(rule, location.path, resource);
    for (const { source } of valid) use(source).waived++;
    const [first] = valid;
    if (first) return { ...finding, suppression: first.suppression };
    for (const { source } of expired) use(source).back.add(finding.fingerprint);
    return finding;
  });
  const evaluations = scan.evaluations.map((evaluation) => {
    const { path, rule, resource, status } = evaluation;
    const isWaived = status === "fail" && find(rule, path, resource).valid.length > 0;
    return isWaived ? { ...evaluation, status: "suppressed" } : evaluation;
  });
  return { scan: { ...scan, findings, evaluations }, used: uses };
}

// packages/pipeline/src/base/plan-reference.ts
function planReference(checkout, reference) {
  const policy = { kind: "head" };
  if (reference === void 0)
    return { isReview: false, policy, comparison: { kind: "none", reason: "no base was given" } };
  const head = checkout.head();
  const other = checkout.resolve(reference);
  if (!head || other === void 0)
    throw new UserError(
      head ? `there is no commit ${reference} here` : "no commit is checked out to compare with",
      { remedy: "Fetch it (git fetch origin), or give another with --base" }
    );
  const description = `the merge base with ${reference}`;
  return {
    isReview: false,
    policy,
    comparison: { kind: "merge-base", commit: head.id, other, description }
  };
}

// packages/pipeline/src/base/find-base.ts
async function findPolicyBase({ policy }, commits) {
  if (policy.kind === "head") return void 0;
  if (policy.kind === "unknown") throw unreadable("The configuration that goes", policy.reason);
  const { commit, description } = policy;
  try {
    return { commit, description, files: await commits.files(commit) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw unreadable(`The configuration of ${named(commit, description)}`, describeError(error));
  }
}
function unreadable(what, why2) {
  return new UserError(
    `${what} cannot be read, and that of the change under review does not decide about it: ${why2}`,
    {
      remedy: "Let actions/checkout fetch it (fetch-depth: 0), or give this step a token that may read the repository (permissions: contents: read)"
    }
  );
}
async function findComparison({ comparison, isReview }, commits) {
  try {
    if (comparison.kind === "none")
      return { notice: notCompared(comparison.reason, isReview ? "warning" : "notice") };
    const commit = await commitOf(comparison, commits);
    const { description } = comparison;
    const message = `compared with ${named(commit, description)}`;
    return {
      base: { commit, description, files: await commits.files(commit) },
      notice: { kind: "base", level: "notice", message }
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const subject = comparison.kind === "none" ? "" : `${comparison.description}: `;
    return { notice: notCompared(`${subject}${describeError(error)}`, "warning") };
  }
}
async function commitOf(plan, commits) {
  if (plan.kind === "commit") return plan.commit;
  const other = isCommitId(plan.other) ? plan.other : commits.resolve(plan.other);
  if (other === void 0) throw new UserError(`the checkout does not know ${plan.other}`);
  return commits.mergeBase(plan.commit, other);
}
function notCompared(reason, level) {
  return {
    kind: "base",
    level,
    message: `compared with nothing, so everything is judged: ${reason}`
  };
}
function named(commit, description) {
  return `${description} (${commit.slice(0, 7)})`;
}

// packages/pipeline/src/compare-sides.ts
async function compareSides(head, plan, commits, scanBase) {
  const { base, notice } = await findComparison(plan, commits);
  const uncompared = plan.isReview ? head.map(withNewSuppressions) : head;
  if (!base) return { scans: uncompared, notice };
  const { commit, description } = base;
  try {
    const before = await scanBase(base);
    const { scans, fixed } = markNew(head, before.scans, before.formerName);
    return { scans, comparison: { base: commit, description, fixed }, notice };
  } catch (error) {
    const reason = `${description} could not be scanned: ${describeError(error)}`;
    return { scans: uncompared, notice: notCompared(reason, "warning") };
  }
}
function withNewSuppressions(scan) {
  const findings = scan.findings.map(
    (finding) => finding.suppression?.kind === "inline" ? { ...finding, suppression: { ...finding.suppression, isNew: true } } : finding
  );
  return { ...scan, findings };
}

// packages/pipeline/src/find-config.ts
import { existsSync as existsSync2, statSync as statSync2 } from "node:fs";
import { dirname as dirname2 } from "node:path";

// packages/pipeline/src/policy-tree.ts
import { existsSync, realpathSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
function diskTree(root) {
  return {
    has: (path) => existsSync(join(root, path)),
    read(path) {
      const absolute = realpathSync(join(root, path));
      if (!isInside(realpathSync(root), absolute))
        throw new UserError(`${path} is a link out of the repository`, {
          remedy: "Commit the file itself, or name another"
        });
      return readBounded(absolute);
    }
  };
}
function commitTree(files) {
  return { has: (path) => files.has(path), read: (path) => files.read(path) };
}
function pathInRepository(given, root) {
  const folder = isInside(root, given) ? root : realpathSync(root);
  if (!isInside(folder, given)) return void 0;
  const around = findRepository(dirname(given)) ?? folder;
  const isNested = isInside(folder, around) && around !== folder;
  const isLinked = () => realpathSync(around) !== join(realpathSync(folder), relative(folder, around));
  if (!isNested || isLinked()) return reportPath(folder, given);
  if (statSync(join(around, ".git")).isFile())
    throw new UserError(
      `${reportPath(folder, given)} lies in a submodule, which the change under review may point elsewhere`,
      { remedy: "Name a file of this repository, or check the other one out by itself" }
    );
  return void 0;
}

// packages/pipeline/src/find-config.ts
function findConfig(place) {
  const { given } = place;
  if (given === void 0) return configIn(diskTree(rootOf(place)));
  if (!existsSync2(given)) throw new UserError(`the configuration file ${given} does not exist`);
  return readConfig(given, () => readBounded(given));
}
function rootOf(place) {
  return repositoryOf(place) ?? place.otherwise ?? folderOf2(place.start);
}
function repositoryOf({ start }) {
  return findRepository(folderOf2(start));
}
function folderOf2(path) {
  return existsSync2(path) && statSync2(path).isDirectory() ? path : dirname2(path);
}
function configIn(tree, path) {
  const [found, other] = (path === void 0 ? CONFIG_PATHS : [path]).filter(
    (each) => tree.has(each)
  );
  if (other !== void 0) throw new UserError(`there are both ${found} and ${other}`, ONE_CONFIG);
  return found === void 0 ? {} : readConfig(found, () => tree.read(found));
}
var ONE_CONFIG = { remedy: "Keep one of them" };
function readConfig(shown, read) {
  let bytes;
  try {
    bytes = read();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { remedy } = error;
    const message = error.message.startsWith(shown) ? error.message : `${shown}: ${error.message}`;
    throw new UserError(message, { cause: error, ...remedy !== void 0 && { remedy } });
  }
  return parseConfig(shown, bytes);
}

// packages/pipeline/src/foreign-files.ts
var FILES = {
  ".trivyignore": parseTrivyIgnore,
  ".trivyignore.yaml": parseTrivyIgnoreYaml,
  ".checkov.baseline": parseCheckovBaseline
};
function readForeignFiles(tree) {
  const suppressions = [];
  const notices = [];
  for (const [path, parse] of Object.entries(FILES)) {
    try {
      const text = textOf(tree, path);
      if (text === void 0) continue;
      const file = parse(path, text);
      for (const suppression of file.suppressions) suppressions.push(suppression);
      notices.push(...foreignFileNotices(path, file));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const said2 = describeError(error);
      const message = `${said2.startsWith(path) ? said2 : `${path}: ${said2}`}, so nothing in it counts`;
      notices.push({ kind: "suppression-unused", level: "warning", message });
    }
  }
  return { suppressions, notices };
}
function pendingForeignFiles(base, head) {
  return Object.keys(FILES).flatMap((path) => {
    const [before, after] = [base, head].map((tree) => contentOf2(tree, path));
    if (before === after) return [];
    const what = before === void 0 ? "added" : after === void 0 ? "removed" : "changed";
    const message = `${path} would be ${what}: not in force until merged`;
    return [{ kind: "pending", level: after === void 0 ? "notice" : "warning", message }];
  });
}
function textOf(tree, path) {
  return tree.has(path) ? Buffer.from(tree.read(path)).toString("utf8") : void 0;
}
function contentOf2(tree, path) {
  try {
    return textOf(tree, path)?.replaceAll("\r\n", "\n");
  } catch (error) {
    if (error instanceof UserError) return "";
    throw error;
  }
}

// packages/pipeline/src/policy.ts
function readPolicy(place, base) {
  const onDisk = findConfig(place);
  const root = rootOf(place);
  const disk = diskTree(root);
  if (!base) return policyOf(onDisk, disk, []);
  const tree = commitTree(base.files);
  const config = configOfBase(place, base, { root, tree, onDisk });
  const changes = [...comparePolicies(config, onDisk), ...pendingForeignFiles(tree, disk)];
  return policyOf(config, tree, changes);
}
function policyOf(config, tree, changes) {
  const { suppressions, notices } = readForeignFiles(tree);
  return { config, foreign: suppressions, notices: [...changes, ...notices] };
}
function configOfBase({ given }, { commit, description, files }, at) {
  const path = given === void 0 ? void 0 : pathInRepository(given, at.root);
  if (given !== void 0 && path === void 0) return at.onDisk;
  try {
    return configIn(at.tree, path);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const where = `${description} (${files.commit.slice(0, 7)})`;
    throw new UserError(
      `The configuration of ${where} goes, not that of the change under review, and it is broken: ${describeError(error)}`,
      { remedy: `Repair it on ${description} first`, cause: { error, commit } }
    );
  }
}

// packages/pipeline/src/prepare.ts
async function prepare(request, checkout) {
  const { place, overrides } = request;
  const plan = request.plan(checkout);
  const policyBase = await findPolicyBase(plan, checkout);
  const policy = readPolicy(place, policyBase);
  const resolved = resolveSettings(overrides, policy.config);
  const settings = { ...resolved, path: request.locate(resolved.path) };
  const { onlyNew = plan.isReview } = settings;
  return { plan, policy, policyBase, settings, onlyNew, isCompared: onlyNew || plan.isReview };
}

// packages/pipeline/src/sides.ts
import { existsSync as existsSync3 } from "node:fs";
import { join as join2 } from "node:path";
var folderTree = (path, exclude) => new Folder(path, exclude);
function headSide(headTree) {
  const known2 = /* @__PURE__ */ new Map();
  const links = new Links();
  return {
    name: "head",
    namesOf: (path) => [path, ...links.to(path)],
    tree(path, options) {
      const { exclude } = options;
      const key = JSON.stringify([path, exclude]);
      const tree = known2.get(key) ?? headTree(path, placed(exclude));
      known2.set(key, tree);
      links.gather(tree, options);
      return tree;
    }
  };
}
function placed(exclude) {
  return exclude.map((pattern) => {
    const location = locationOf(exclude, pattern);
    return { pattern, ...location && { location } };
  });
}
function baseSide(commit, head) {
  const formerNames = /* @__PURE__ */ new Map();
  const formerName = (path) => formerNames.get(path) ?? path;
  const links = new Links();
  return {
    name: "base",
    formerName,
    namesOf: (path) => [formerName(path), ...links.to(path).map(formerName)],
    tree(path, options) {
      const tree = head.tree(path, options);
      const { exclude } = options;
      const renames = renamed(commit, tree, options);
      for (const [old, name] of renames) formerNames.set(name, old);
      const before = new GitTree(commit, { scope: tree.scope, exclude, renames });
      links.gather(before, options);
      return before;
    }
  };
}
var Links = class {
  #byTarget = /* @__PURE__ */ new Map();
  gather(tree, { kindOf }) {
    for (const [link, target] of tree.list().links ?? []) {
      if (target === void 0 || kindOf(link) === void 0) continue;
      const links = this.#byTarget.get(target) ?? /* @__PURE__ */ new Set();
      this.#byTarget.set(target, links.add(link));
    }
  }
  to(path) {
    return [...this.#byTarget.get(path) ?? []];
  }
};
function renamed(commit, tree, { exclude, kindOf }) {
  const isThere = (path) => tree instanceof Folder && existsSync3(join2(tree.root, path));
  const seen = seenFiles(commit, tree.scope, exclude);
  return findRenames(commit, {
    tree,
    isThere,
    wasSeen: (path) => seen.has(path),
    kindOf: (path) => kindOf(path) === void 0 ? void 0 : `${kindOf(path)} ${roleOf(path)}`
  });
}
function seenFiles(commit, scope, exclude) {
  const { files } = new GitTree(commit, { scope, exclude }).list();
  if (files.length > 0 || scope === "") return new Set(files);
  return new Set(new GitTree(commit, { exclude }).list().files);
}
function roleOf(path) {
  return /^\.github\/workflows\/[^/]+$/.test(path) ? "workflow" : "";
}

// packages/pipeline/src/triage-scans.ts
function triage(scan, waived) {
  const { scan: marked, used } = applySuppressions(scan, waived);
  return { scan: applyDirectives(marked), used };
}
async function noticesOf(triaged, waived, catalogue) {
  const hasDirectives = triaged.some(({ scan }) => scan.directives.length > 0);
  if (waived.entries.length + waived.foreign.length === 0 && !hasDirectives) return [];
  const rules = await catalogue();
  return [
    ...suppressionNotices(triaged, waived, rules),
    ...triaged.flatMap(({ scan }) => directiveNotices(scan, rules))
  ];
}

// packages/pipeline/src/run.ts
async function run(request) {
  const checkout = new Checkout(repositoryOf(request.place), request.commits);
  try {
    return await runWith(request, checkout);
  } finally {
    checkout.dispose();
  }
}
async function runWith(request, checkout) {
  const { context, catalogue = () => Promise.resolve([]) } = request;
  const { plan, policy, settings, onlyNew, isCompared } = await prepare(request, checkout);
  const { suppressions: entries } = settings;
  const waived = { entries, foreign: policy.foreign, today: dayOf(context.now()) };
  const scanSide = async (side, phaseContext) => {
    const triaged2 = [];
    for (const phase of request.makePhases(settings, policy.config, side))
      triaged2.push(triage(await phase.scan(phaseContext), { ...waived, namesOf: side.namesOf }));
    return triaged2;
  };
  const head = headSide(request.headTree ?? folderTree);
  const triaged = await scanSide(head, context);
  const scans = triaged.map(({ scan }) => scan);
  const compared = isCompared ? await compareSides(scans, plan, checkout, async ({ files }) => {
    const base = baseSide(files, head);
    const { formerName } = base;
    const quietly = { ...context, onProgress: quiet };
    const scanned = await scanSide(base, quietly);
    return { scans: scanned.map(({ scan }) => scan), formerName };
  }) : void 0;
  const judged = judgeInline(compared?.scans ?? scans, settings.inlineSuppressions);
  const needing = await noticesOf(triaged, waived, catalogue);
  const notices = [
    ...compared ? [compared.notice] : [],
    ...policy.notices,
    ...judged.notices,
    ...needing.filter(({ kind }) => !request.isPartial || kind !== "suppression-unused")
  ];
  const comparison = onlyNew ? compared?.comparison : void 0;
  const circumstances = { notices, ...comparison && { comparison } };
  return { outcome: decide(judged.scans, settings, circumstances), settings };
}
function quiet() {
}

// packages/pipeline/src/base/test-merge.ts
function isTestMerge({ eventName, pullRequest, ref, sha }) {
  return pullRequest !== void 0 && sha !== void 0 && eventName !== "pull_request_target" && ref === `refs/pull/${pullRequest.number}/merge`;
}

// packages/pipeline/src/base/plan-event.ts
function planEvent(context, head) {
  const { eventName, pullRequest, mergeGroup } = context;
  if (pullRequest) return planPullRequest(context, pullRequest, head);
  if (mergeGroup) {
    const description = "the commit before it in the merge queue";
    const base = { kind: "commit", commit: lower(mergeGroup.baseSha), description };
    if (head?.id !== base.commit) return planReview(base);
    const reason = "what is checked out does not hold the changes of the merge queue";
    return { ...planReview(base), comparison: { kind: "none", reason } };
  }
  if (eventName?.startsWith("pull_request") || eventName === "merge_group") {
    const reason = `the event ${eventName} does not say what its base is`;
    return {
      isReview: true,
      policy: { kind: "unknown", reason },
      comparison: { kind: "none", reason }
    };
  }
  if (eventName && AT_SOMEBODYS_REQUEST.has(eventName) && head?.id !== lower(context.sha ?? ""))
    return planGuest(context, head);
  return { isReview: false, policy: { kind: "head" }, comparison: comparePush(context, head) };
}
var AT_SOMEBODYS_REQUEST = /* @__PURE__ */ new Set([
  "check_run",
  "check_suite",
  "discussion",
  "discussion_comment",
  "issue_comment",
  "issues",
  "status",
  "workflow_run"
]);
function planGuest({ sha, eventName, defaultBranch }, head) {
  const branch = defaultBranch ?? "the default branch";
  const reason = head ? `the commit that ${eventName} runs for is not known` : NOT_CHECKED_OUT;
  const other = sha === void 0 ? void 0 : lower(sha);
  return {
    isReview: true,
    policy: other === void 0 ? { kind: "unknown", reason } : { kind: "commit", commit: other, description: branch },
    comparison: head && other !== void 0 ? {
      kind: "merge-base",
      commit: head.id,
      other,
      description: `the merge base with ${branch}`
    } : { kind: "none", reason }
  };
}
var NOT_CHECKED_OUT = "no commit is checked out";
function planReview(base) {
  return { isReview: true, policy: base, comparison: base };
}
function planPullRequest(context, pull, head) {
  const branch = pull.baseRef ?? "the base branch";
  const isDefaultCheckout = head !== void 0 && head.id === lower(context.sha ?? "");
  const [tip] = head?.parents ?? [];
  if (isTestMerge(context) && isDefaultCheckout && tip !== void 0 && head.parents.length === 2)
    return planReview({ kind: "commit", commit: tip, description: branch });
  const base = lower(pull.baseSha);
  const compare = () => {
    if (!head) return { kind: "none", reason: NOT_CHECKED_OUT };
    if (isDefaultCheckout || head.id === base)
      return {
        kind: "none",
        reason: `what is checked out does not hold the changes of pull request #${pull.number}`
      };
    const description = `the merge base with ${branch}`;
    return { kind: "merge-base", commit: head.id, other: base, description };
  };
  return {
    isReview: true,
    policy: { kind: "commit", commit: base, description: branch },
    comparison: compare()
  };
}
function comparePush(context, head) {
  const { eventName, push: push2, defaultBranch, ref } = context;
  if (push2?.before !== void 0) {
    const description = "the commit before this push";
    return { kind: "commit", commit: lower(push2.before), description };
  }
  if (push2 && head && defaultBranch !== void 0 && ref !== `refs/heads/${defaultBranch}`) {
    const other = `refs/remotes/origin/${defaultBranch}`;
    const description = `the merge base with ${defaultBranch}`;
    return { kind: "merge-base", commit: head.id, other, description };
  }
  return {
    kind: "none",
    reason: push2 ? "the branch is new" : `nothing is changed by ${eventName ?? "this run"}`
  };
}
function lower(sha) {
  return sha.toLowerCase();
}

// packages/pipeline/src/foresee.ts
async function foresee(request) {
  const checkout = new Checkout(repositoryOf(request.place), request.commits);
  try {
    const { plan, policyBase, settings, onlyNew, isCompared } = await prepare(request, checkout);
    const found = isCompared ? await findComparison(plan, checkout) : void 0;
    return {
      ...{ plan, settings, onlyNew },
      policyBase: named2(policyBase),
      comparedWith: named2(found?.base),
      ...found && { comparison: found.notice.message }
    };
  } finally {
    checkout.dispose();
  }
}
function named2(commit) {
  return commit && { commit: commit.commit, description: commit.description };
}

export {
  candidate,
  allRules,
  VERSION,
  infrastructurePhase,
  names,
  planEvent,
  planReference,
  foresee,
  run
};
