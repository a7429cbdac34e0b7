import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  EVENT_ID,
  SCALAR_STYLE,
  YAMLException,
  getScalarValue,
  parseEvents
} from "./chunk-RE4VRFVJ.js";
import {
  UserError
} from "./chunk-V77C22EU.js";

// packages/source/src/value.ts
var NO_SLOT = -1;
function itemSlot(position) {
  return -2 - position;
}
var Value = class {
  tape;
  /** Its node on the tape; for an alias that of what it stands for. */
  index;
  parent;
  slot;
  constructor(tape, index, parent, slot) {
    this.tape = tape;
    this.index = index;
    this.parent = parent;
    this.slot = slot;
  }
  get source() {
    return this.tape.source;
  }
  /** Offsets in the source text. */
  get start() {
    return this.tape.start(this.index);
  }
  get end() {
    return this.tape.end(this.index);
  }
  /** Offsets of the key under which this value stands; -1 in a sequence and at the top. */
  get keyStart() {
    return this.slot < 0 ? -1 : this.tape.start(this.slot);
  }
  get keyEnd() {
    return this.slot < 0 ? -1 : this.tape.end(this.slot);
  }
  /** The value at the end of a path of up to four steps. Spelled out: rules ask this millions of times. */
  get(first, second, third, fourth) {
    const one = this.child(first);
    if (second === void 0) return one;
    const two = one.child(second);
    if (third === void 0) return two;
    const three = two.child(third);
    return fourth === void 0 ? three : three.child(fourth);
  }
  /** The value at the end of a path of any length. */
  at(path) {
    return path.reduce((value, step) => value.child(step), this);
  }
  child(step) {
    return new Absent(this, step);
  }
  /** Lets go of what was made of its contents; they are made anew when somebody asks. */
  forget() {
  }
  /** Whether something other than null is written there. */
  get exists() {
    return true;
  }
  /** Whether the value is only known at run time: it holds a placeholder such as `${NAME}` or `{{ name }}`. */
  get isUnknown() {
    return false;
  }
  /** The text of a scalar, quoted or not; undefined for anything else. */
  get string() {
    return void 0;
  }
  get number() {
    return void 0;
  }
  get boolean() {
    return void 0;
  }
  /** The items of a sequence; empty for anything else. */
  get items() {
    return NONE;
  }
  /** The keys of a mapping in written order; empty for anything else. */
  get keys() {
    return NO_KEYS;
  }
  /** The values of a mapping, in the order of `keys`; empty for anything else. */
  get values() {
    return NONE;
  }
  get isMapping() {
    return false;
  }
  get isSequence() {
    return false;
  }
  /** The strings of a sequence of scalars. */
  get strings() {
    return this.items.flatMap((item) => item.string ?? []);
  }
  /** A tight region to show: the scalar itself, or the key of a collection rather than its whole block. */
  get location() {
    if (this.slot >= 0) return this.source.location(this.keyStart, this.keyEnd);
    const first = this.values[0] ?? this.items[0];
    if (first && first.slot >= 0)
      return this.source.location(first.keyStart, Math.max(first.keyEnd, first.end));
    return this.source.location(this.start, firstLineEnd(this.source, this.start, this.end));
  }
  /** The line of `location`. */
  get line() {
    return this.location.startLine;
  }
  /** All the lines that it spans, its key included. */
  get extent() {
    return this.source.location(this.slot >= 0 ? this.keyStart : this.start, this.end);
  }
  /** Where it stands by names: `spec.containers[web].image`. Stable when lines move. */
  get path() {
    if (!this.parent) return "";
    const above = this.parent.path;
    if (this.slot < NO_SLOT) return `${above}[${this.get("name").string ?? -2 - this.slot}]`;
    const name = this.tape.text(this.slot);
    return above ? `${above}.${name}` : name;
  }
};
var NONE = [];
var NO_KEYS = [];
function firstLineEnd(source, start, end) {
  const next = source.lineStarts[source.lineAt(start)];
  return next === void 0 || next > end ? end : next;
}
var Absent = class extends Value {
  step;
  constructor(parent, step) {
    super(parent.tape, parent.index, parent, NO_SLOT);
    this.step = step;
  }
  get exists() {
    return false;
  }
  /** What hangs below something unknown is unknown too. */
  get isUnknown() {
    return this.parent?.isUnknown ?? false;
  }
  get location() {
    return this.parent?.location ?? super.location;
  }
  get extent() {
    return this.parent?.extent ?? super.extent;
  }
  get path() {
    const above = this.parent?.path ?? "";
    if (typeof this.step === "number") return `${above}[${this.step}]`;
    return above ? `${above}.${this.step}` : this.step;
  }
};

// packages/source/src/text.ts
var SourceText = class {
  path;
  text;
  #lineStarts;
  constructor(path, text) {
    this.path = path;
    this.text = text;
  }
  /** The offset of each line's first character. */
  get lineStarts() {
    this.#lineStarts ??= findLineStarts(this.text);
    return this.#lineStarts;
  }
  lineAt(offset) {
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }
  columnAt(offset) {
    return this.#columnIn(this.lineAt(offset), offset);
  }
  #columnIn(line, offset) {
    return offset - (this.lineStarts[line - 1] ?? 0) + 1;
  }
  /** The text of a line without its line break. */
  line(number) {
    const start = this.lineStarts[number - 1];
    if (start === void 0) return "";
    const end = this.lineStarts[number] ?? this.text.length;
    return this.text.slice(start, end).replace(/\r?\n$|\r$/, "");
  }
  /** White space at the end is left out, so that a block scalar does not reach into the next line. */
  location(start, end) {
    let last = Math.min(Math.max(start, end), this.text.length);
    while (last > start && isSpace(this.text.charCodeAt(last - 1))) last--;
    const startLine = this.lineAt(start);
    const endLine = this.lineAt(last);
    return {
      path: this.path,
      startLine,
      startColumn: this.#columnIn(startLine, start),
      endLine,
      endColumn: this.#columnIn(endLine, last)
    };
  }
};
function isSpace(code) {
  return code === 32 || code === 10 || code === 13 || code === 9;
}
function findLineStarts(text) {
  const starts = [0];
  if (!text.includes("\r")) {
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13 && text.charCodeAt(i + 1) !== 10) starts.push(i + 1);
  }
  return starts;
}

// packages/source/src/intern.ts
var numbers = /* @__PURE__ */ new Map();
var names = [""];
var MAX_KNOWN = 1e4;
function numberOf(name) {
  const known = numbers.get(name);
  if (known !== void 0) return known;
  if (names.length > MAX_KNOWN) return 0;
  numbers.set(name, names.length);
  return names.push(name) - 1;
}
function nameOf(number) {
  return names[number] ?? "";
}

// packages/source/src/tape.ts
var NODE = { mapping: 0, sequence: 1, plain: 2, quoted: 3, block: 4, alias: 5 };
var STRIDE = 4;
var KIND_BITS = 3;
var KIND_MASK = (1 << KIND_BITS) - 1;
var Tape = class {
  source;
  #numbers;
  /** The scalars whose text is not just what stands in the source: escapes, folding, indentation, base64. */
  #decoded;
  #length = 0;
  constructor(source, capacity) {
    this.source = source;
    this.#numbers = new Int32Array(capacity * STRIDE);
  }
  get length() {
    return this.#length;
  }
  /** Adds a node without contents. @returns its index. */
  add(kind, start, end, decoded) {
    const index = this.#length++;
    const at = index * STRIDE;
    this.#numbers[at] = kind;
    this.#numbers[at + 1] = start;
    this.#numbers[at + 2] = end;
    this.#numbers[at + 3] = index + 1;
    if (decoded !== void 0) (this.#decoded ??= /* @__PURE__ */ new Map()).set(index, decoded);
    return index;
  }
  /** Everything added since is the contents of the node. */
  close(index, end) {
    this.#numbers[index * STRIDE + 2] = end;
    this.#numbers[index * STRIDE + 3] = this.#length;
  }
  kind(index) {
    return (this.#numbers[index * STRIDE] ?? NODE.plain) & KIND_MASK;
  }
  start(index) {
    return this.#numbers[index * STRIDE + 1] ?? 0;
  }
  end(index) {
    return this.#numbers[index * STRIDE + 2] ?? 0;
  }
  /** The node after this one and its contents. */
  next(index) {
    return this.#numbers[index * STRIDE + 3] ?? this.#length;
  }
  /** The node itself, or the one that an alias stands for. */
  resolve(index) {
    return this.kind(index) === NODE.alias ? this.start(index) : index;
  }
  /** The text of a scalar; empty for a collection. */
  text(index) {
    const decoded = this.#decoded?.get(index);
    if (decoded !== void 0)
      return typeof decoded === "string" ? decoded : getScalarValue(this.source.text, decoded);
    return this.kind(index) <= NODE.sequence ? "" : this.source.text.slice(this.start(index), this.end(index));
  }
  /** The text of a scalar that serves as a name. Keys are asked for again and again: they are cut out once. */
  name(index) {
    const at = index * STRIDE;
    const number = (this.#numbers[at] ?? 0) >> KIND_BITS;
    if (number > 0) return nameOf(number);
    const text = this.text(index);
    this.#numbers[at] = (this.#numbers[at] ?? 0) | numberOf(text) << KIND_BITS;
    return text;
  }
  /** Whether the text of a scalar is this; cheaper than to read it. */
  says(index, text) {
    const isAsLong = this.end(index) - this.start(index) === text.length;
    return (isAsLong || this.#decoded?.has(index) === true) && this.text(index) === text;
  }
};

// packages/source/src/written.ts
var STEP = 256;
var WrittenText = class {
  #decoded;
  /** Where the walk was in the source before the character at each multiple of `STEP`. */
  #marks;
  constructor(decoded) {
    this.#decoded = decoded;
    this.#marks = [decoded.start];
  }
  /** The offset in the source of the character at an index of the text; its end for what lies beyond. */
  offsetOf(index) {
    const { end, source, text } = this.#decoded;
    const written = source.text;
    const nearest = Math.min(Math.floor(index / STEP), this.#marks.length - 1);
    let at = this.#marks[nearest] ?? end;
    for (let next = nearest * STEP; at < end; next++) {
      if (next === this.#marks.length * STEP) this.#marks.push(at);
      const sought = text.charCodeAt(next);
      const isWritten = !isSpace(sought) || isSpace(written.charCodeAt(at));
      if (!isSpace(sought)) while (at < end - 1 && written.charCodeAt(at) !== sought) at++;
      if (next >= index) return at;
      if (isWritten) at++;
    }
    return end;
  }
};

// packages/source/src/scalar.ts
var Scalar = class extends Value {
  #text;
  #written;
  get style() {
    switch (this.tape.kind(this.index)) {
      case NODE.quoted:
        return "quoted";
      case NODE.block:
        return "block";
      default:
        return "plain";
    }
  }
  get text() {
    this.#text ??= this.tape.text(this.index);
    return this.#text;
  }
  /** The offset in the source of the character at an index of the text. */
  offsetOf(index) {
    this.#written ??= new WrittenText(this);
    return this.#written.offsetOf(index);
  }
  get exists() {
    return !this.isNull;
  }
  get isNull() {
    return this.style === "plain" && /^(?:|~|null|Null|NULL)$/.test(this.text);
  }
  get string() {
    return this.isNull ? void 0 : this.text;
  }
  get number() {
    return this.style === "plain" && /^[-+]?(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$|^0[xo][\da-fA-F]+$/.test(this.text) ? Number(this.text.replaceAll("_", "")) : void 0;
  }
  /** The YAML 1.1 spellings that Kubernetes accepts (sigs.k8s.io/yaml). */
  get boolean() {
    if (this.style !== "plain") return void 0;
    if (/^(?:true|True|TRUE|y|Y|yes|Yes|YES|on|On|ON)$/.test(this.text)) return true;
    if (/^(?:false|False|FALSE|n|N|no|No|NO|off|Off|OFF)$/.test(this.text)) return false;
    return void 0;
  }
  get isUnknown() {
    return holdsPlaceholder(this.text);
  }
  get location() {
    return this.start === this.end && this.slot >= 0 ? this.source.location(this.keyStart, this.keyEnd) : this.source.location(this.start, this.end);
  }
};
function holdsPlaceholder(text) {
  return /\$\{|\$\([A-Za-z_]|\{\{|#\{/.test(text);
}

// packages/source/src/decode.ts
function decode(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 254 && bytes[1] === 255) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.includes(0)) throw new UserError("is binary, not text");
  try {
    return utf8.decode(bytes);
  } catch (cause) {
    throw new UserError("is not valid UTF-8", { remedy: "Save it as UTF-8", cause });
  }
}
var utf8 = new TextDecoder("utf-8", { fatal: true });

// packages/source/src/ambiguity.ts
var SUSPECT = /[\u0085\u2028\u2029\uFEFF]/;
var READ_DIFFERENTLY = /[\u0085\u2028\u2029]|^[ \t]*\uFEFF/gm;
function findAmbiguity(source, events) {
  if (!SUSPECT.test(source.text)) return void 0;
  const scalars2 = events.filter(isWrittenScalar);
  let next = 0;
  for (const match of source.text.matchAll(READ_DIFFERENTLY)) {
    const position = match.index + match[0].length - 1;
    const isMark = source.text[position] === "\uFEFF";
    if (isMark && position === 0) continue;
    while ((scalars2[next]?.valueEnd ?? Infinity) <= position) next++;
    const around = scalars2[next];
    if (around && around.valueStart <= position && isContent(around, isMark)) continue;
    const code = source.text.charCodeAt(position).toString(16).toUpperCase().padStart(4, "0");
    return {
      message: isMark ? "ambiguous YAML: a byte order mark (U+FEFF) inside the file" : `ambiguous YAML: U+${code} ends a line for some readers only`,
      line: source.lineAt(position),
      column: source.columnAt(position)
    };
  }
  return void 0;
}
function isWrittenScalar(event) {
  return event.type === EVENT_ID.SCALAR && event.valueStart >= 0;
}
function isContent({ style }, isMark) {
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) return true;
  return isMark && style !== SCALAR_STYLE.PLAIN;
}

// packages/source/src/tag.ts
var STANDARD = "tag:yaml.org,2002:";
var RESOLVED = /^tag:yaml\.org,2002:(?:bool|int|float|null|timestamp|merge)$/;
function readTag(tag, text, directives) {
  if (tag === "!") return text === "<<" ? "resolved" : "string";
  const name = fullName(tag, directives).replaceAll(
    /%([\da-f]{2})/gi,
    (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))
  );
  if (RESOLVED.test(name)) return "resolved";
  return name === `${STANDARD}binary` ? "binary" : "string";
}
function fullName(tag, directives) {
  if (tag.startsWith("!<")) return tag.slice(2, -1);
  const handle = /^!(?:[\w-]*!)?/.exec(tag)?.[0] ?? "";
  const declared = directives.find((each) => each.kind === "tag" && each.handle === handle);
  const prefix = declared?.kind === "tag" ? declared.prefix : handle === "!!" ? STANDARD : handle;
  return prefix + tag.slice(handle.length);
}

// packages/source/src/tape-builder.ts
var MAX_MERGED_ENTRIES = 1e5;
var MAX_MERGE_DEPTH = 100;
var TapeBuilder = class {
  #tape;
  /** Where the events' text starts in the source. */
  #offset;
  #roots = [];
  #open = [];
  #merged = /* @__PURE__ */ new Map();
  #anchors = /* @__PURE__ */ new Map();
  #directives = [];
  #totalMerged = 0;
  #lastEnd = 0;
  constructor(source, events, offset) {
    this.#tape = new Tape(source, events.length);
    this.#offset = offset;
    for (const event of events) this.#take(event);
  }
  get tape() {
    return this.#tape;
  }
  /** The top node of each document. */
  get roots() {
    return this.#roots;
  }
  #take(event) {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        this.#anchors = /* @__PURE__ */ new Map();
        this.#directives = event.directives;
        this.#open.push(-1);
        return;
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE: {
        const start = event.start + this.#offset;
        const kind = event.type === EVENT_ID.MAPPING ? NODE.mapping : NODE.sequence;
        this.#open.push(
          this.#put(this.#tape.add(kind, start, start), event.anchorStart, event.anchorEnd)
        );
        return;
      }
      case EVENT_ID.SCALAR:
        this.#put(this.#scalar(event), event.anchorStart, event.anchorEnd);
        return;
      case EVENT_ID.ALIAS: {
        const target = this.#anchors.get(this.#text(event.anchorStart, event.anchorEnd));
        if (target === void 0) this.#refuse("an alias of nothing", event.anchorStart);
        this.#put(this.#tape.add(NODE.alias, target, this.#lastEnd), -1, -1);
        return;
      }
      case EVENT_ID.POP: {
        const closed = this.#open.pop() ?? -1;
        if (closed < 0) return;
        this.#tape.close(closed, Math.max(this.#lastEnd, this.#tape.start(closed)));
        if (this.#tape.kind(closed) === NODE.mapping) this.#countMerges(closed);
      }
    }
  }
  /** `position` counts from where the events' text starts. */
  #refuse(reason, position) {
    return YAMLException.throwAt(this.#tape.source.text.slice(this.#offset), position, reason);
  }
  #text(start, end) {
    return this.#tape.source.text.slice(start + this.#offset, end + this.#offset);
  }
  #scalar(event) {
    const start = event.valueStart < 0 ? this.#lastEnd : event.valueStart + this.#offset;
    const end = event.valueStart < 0 ? this.#lastEnd : event.valueEnd + this.#offset;
    this.#lastEnd = end;
    const decoded = event.fast || event.valueStart < 0 ? void 0 : { ...event, valueStart: start, valueEnd: end };
    const kind = kindOf(event);
    if (event.tagStart < 0) return this.#tape.add(kind, start, end, decoded);
    const text = decoded ? getScalarValue(this.#tape.source.text, decoded) : this.#tape.source.text.slice(start, end);
    switch (readTag(this.#text(event.tagStart, event.tagEnd), text, this.#directives)) {
      case "resolved":
        return this.#tape.add(NODE.plain, start, end, decoded);
      case "string":
        return this.#tape.add(kind === NODE.plain ? NODE.quoted : kind, start, end, decoded);
      case "binary":
        return this.#tape.add(NODE.quoted, start, end, Buffer.from(text, "base64").toString());
    }
  }
  #put(index, anchorStart, anchorEnd) {
    if (anchorStart >= 0) this.#anchors.set(this.#text(anchorStart, anchorEnd), index);
    if (this.#open.at(-1) === -1) this.#roots.push(index);
    return index;
  }
  /** @throws YAMLException where merges would grow past all use. */
  #countMerges(mapping) {
    const tape = this.#tape;
    let entries = 0;
    let depth = 0;
    for (const base of mergedInto(tape, mapping)) {
      const known = this.#merged.get(base);
      entries += countEntries(tape, base) + (known?.entries ?? 0);
      depth = Math.max(depth, 1 + (known?.depth ?? 0));
    }
    if (depth === 0) return;
    this.#merged.set(mapping, { entries, depth });
    this.#totalMerged += entries;
    if (this.#totalMerged > MAX_MERGED_ENTRIES)
      throw new YAMLException(`merge keys copy more than ${MAX_MERGED_ENTRIES} entries`);
    if (depth > MAX_MERGE_DEPTH)
      throw new YAMLException(`merge keys build on each other more than ${MAX_MERGE_DEPTH} times`);
  }
};
function kindOf(event) {
  switch (event.style) {
    case SCALAR_STYLE.PLAIN:
      return NODE.plain;
    case SCALAR_STYLE.LITERAL_BLOCK:
    case SCALAR_STYLE.FOLDED_BLOCK:
      return NODE.block;
    default:
      return NODE.quoted;
  }
}
function countEntries(tape, mapping) {
  let entries = 0;
  for (let key = mapping + 1; key < tape.next(mapping); key = tape.next(tape.next(key))) entries++;
  return entries;
}
function mergedInto(tape, mapping) {
  const bases = [];
  for (let key = mapping + 1; key < tape.next(mapping); key = tape.next(tape.next(key)))
    if (isMergeKey(tape, key)) for (const base of mergedAt(tape, mapping, key)) bases.push(base);
  return bases;
}
function isMergeKey(tape, key) {
  return tape.kind(key) === NODE.plain && tape.says(key, "<<");
}
function mergedAt(tape, mapping, key) {
  const value = tape.next(key);
  const merged = tape.resolve(value);
  const bases = [];
  const consider = (index) => {
    const base = tape.resolve(index);
    const holdsIt = base <= mapping && mapping < tape.next(base);
    if (tape.kind(base) === NODE.mapping && !holdsIt) bases.push(base);
  };
  if (tape.kind(merged) !== NODE.sequence) consider(value);
  else for (let item = merged + 1; item < tape.next(merged); item = tape.next(item)) consider(item);
  return bases.reverse();
}

// packages/source/src/collection.ts
function valueAt(tape, index, parent, slot = NO_SLOT) {
  const target = tape.resolve(index);
  switch (tape.kind(target)) {
    case NODE.mapping:
      return new Mapping(tape, target, parent, slot);
    case NODE.sequence:
      return new Sequence(tape, target, parent, slot);
    default:
      return new Scalar(tape, target, parent, slot);
  }
}
function keyOf(value) {
  return value.slot < 0 ? void 0 : new Scalar(value.tape, value.tape.resolve(value.slot), value.parent, NO_SLOT);
}
var Mapping = class extends Value {
  #entries;
  get isMapping() {
    return true;
  }
  get keys() {
    return this.#open().keys;
  }
  get values() {
    return this.#open().values;
  }
  /** Of equal keys the last one counts, as in Kubernetes' own reader. */
  child(step) {
    const { keys, values } = this.#open();
    const index = keys.lastIndexOf(step);
    return (index < 0 ? void 0 : values[index]) ?? new Absent(this, step);
  }
  forget() {
    this.#entries = void 0;
  }
  #open() {
    this.#entries ??= readEntries(this);
    return this.#entries;
  }
};
function readEntries(mapping) {
  const { tape, index } = mapping;
  const count = countEntries(tape, index);
  const keys = new Array(count);
  const values = new Array(count);
  for (let key = index + 1, at = 0; at < count; at++) {
    const value = tape.next(key);
    keys[at] = tape.name(tape.resolve(key));
    values[at] = valueAt(tape, value, mapping, key);
    key = tape.next(value);
  }
  return keys.includes("<<") ? withMerged(mapping, { keys, values }) : { keys, values };
}
function withMerged(mapping, written) {
  const { tape, index } = mapping;
  const entries = /* @__PURE__ */ new Map();
  for (const [position, value] of written.values.entries()) {
    if (isMergeKey(tape, value.slot))
      for (const base of mergedAt(tape, index, value.slot)) {
        const taken = readEntries(new Mapping(tape, base, mapping, NO_SLOT));
        for (const [at, { index: node, slot }] of taken.values.entries())
          entries.set(taken.keys[at] ?? "", valueAt(tape, node, mapping, slot));
      }
    entries.set(written.keys[position] ?? "", value);
  }
  return { keys: [...entries.keys()], values: [...entries.values()] };
}
var Sequence = class extends Value {
  #items;
  get isSequence() {
    return true;
  }
  get items() {
    this.#items ??= this.#read();
    return this.#items;
  }
  child(step) {
    return (typeof step === "number" ? this.items[step] : void 0) ?? new Absent(this, step);
  }
  forget() {
    this.#items = void 0;
  }
  #read() {
    const { tape, index } = this;
    const items = [];
    for (let item = index + 1; item < tape.next(index); item = tape.next(item))
      items.push(valueAt(tape, item, this, itemSlot(items.length)));
    return items;
  }
};

// packages/source/src/yaml.ts
var MAX_DEPTH = 200;
function parseYaml(source) {
  try {
    const events = parseEvents(source.text, { maxDepth: MAX_DEPTH });
    const documents = buildDocuments(source, events);
    const ambiguity = findAmbiguity(source, events);
    return { documents, problems: ambiguity ? [ambiguity] : [] };
  } catch (error) {
    return recover(source, error);
  }
}
function recover(source, error) {
  const parts = splitDocuments(source.text);
  if (parts.length < 2) return { documents: [], problems: [describe(error, source, 0)] };
  const documents = [];
  const problems = [];
  for (const { start, end } of parts) {
    try {
      const events = parseEvents(source.text.slice(start, end), { maxDepth: MAX_DEPTH });
      for (const document of buildDocuments(source, events, start)) documents.push(document);
    } catch (partError) {
      problems.push(describe(partError, source, start));
    }
  }
  return { documents, problems: problems.length > 0 ? problems : [describe(error, source, 0)] };
}
function splitDocuments(text) {
  const starts = [0];
  for (const match of text.matchAll(/^---(?=\s)/gm)) if (match.index > 0) starts.push(match.index);
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }));
}
function describe(error, source, offset) {
  if (!(error instanceof YAMLException)) return { message: `cannot be parsed (${String(error)})` };
  const position = offset + (error.mark?.position ?? 0);
  return {
    message: `invalid YAML: ${error.reason}`,
    line: source.lineAt(position),
    column: source.columnAt(position)
  };
}
function buildDocuments(source, events, offset = 0) {
  const { tape, roots } = new TapeBuilder(source, events, offset);
  return roots.map((root) => valueAt(tape, root)).filter((value) => value.exists);
}

// packages/source/src/dockerfile/load.ts
async function loadDockerfileParser() {
  return (await import("./parse-P2MXBXGX.js")).parseDockerfile;
}

// packages/source/src/shell/command.ts
var ShellCommand = class {
  assignments;
  words;
  redirects;
  operator;
  start;
  end;
  constructor(parts) {
    this.assignments = parts.assignments;
    this.words = parts.words;
    this.redirects = parts.redirects;
    this.operator = parts.operator;
    this.start = parts.start;
    this.end = parts.end;
  }
  /** The program without its folder: `apt-get` for `/usr/bin/apt-get`; empty where there are only assignments. */
  get name() {
    const text = this.words[0]?.text ?? "";
    return text.slice(text.lastIndexOf("/") + 1);
  }
  /** The words after the name. */
  get arguments() {
    return this.words.slice(1);
  }
  has(...texts) {
    return this.words.some((word, index) => index > 0 && texts.includes(word.text));
  }
  /** How often one of the flags is given: a letter also within a cluster (`-yq`), a long name also with a value. */
  countFlag(...names2) {
    let count = 0;
    for (let index = 1; index < this.words.length; index++)
      for (const name of flagsOf(this.words[index]?.text ?? "")) if (names2.includes(name)) count++;
    return count;
  }
  hasFlag(...names2) {
    return this.countFlag(...names2) > 0;
  }
  /** The values of a flag: `v` for `--name=v`, `--name v` and `-n v`. */
  valuesOf(...names2) {
    return this.arguments.flatMap((word, index) => {
      if (!flagsOf(word.text).some((flag) => names2.includes(flag))) return [];
      const equals = word.text.indexOf("=");
      if (equals >= 0) return [{ ...word, text: word.text.slice(equals + 1) }];
      return this.words[index + 2] ?? [];
    });
  }
  /** The arguments that are neither flags nor the values of the flags named. */
  operands(...valued) {
    const operands = [];
    for (let index = 1; index < this.words.length; index++) {
      const word = this.words[index];
      if (!word) break;
      const flags = flagsOf(word.text);
      if (flags.length === 0) operands.push(word);
      else if (!word.text.includes("=") && flags.some((flag) => valued.includes(flag))) index++;
    }
    return operands;
  }
};
function flagsOf(text) {
  if (!text.startsWith("-") || text === "-" || text === "--") return NONE2;
  if (!text.startsWith("--")) return Array.from(text.slice(1));
  const equals = text.indexOf("=");
  return [text.slice(2, equals < 0 ? text.length : equals)];
}
var NONE2 = [];
var ASSIGNMENT = /^([A-Za-z_]\w*)\+?=/;
function asAssignment(word) {
  const match = ASSIGNMENT.exec(word.text);
  if (!match?.[1]) return void 0;
  return { ...word, name: match[1], value: word.text.slice(match[0].length) };
}

// packages/source/src/shell/builder.ts
var RESERVED = /* @__PURE__ */ new Set([
  "if",
  "then",
  "elif",
  "else",
  "fi",
  "while",
  "until",
  "do",
  "done",
  "{",
  "}",
  "!",
  "coproc"
]);
var CommandBuilder = class {
  #commands;
  #assignments = [];
  #words = [];
  #redirects = [];
  #state = "command";
  /** For each open `case`: whether a pattern is due, rather than commands. */
  #cases = [];
  #start = -1;
  #end = -1;
  constructor(commands) {
    this.#commands = commands;
  }
  get inTest() {
    return this.#state === "test";
  }
  get inPattern() {
    return this.#cases.at(-1) === true;
  }
  get hasWords() {
    return this.#words.length > 0;
  }
  add(word, isQuoted) {
    if (this.#state === "function") {
      this.reset();
      return;
    }
    if (this.#state === "case" && word.text === "in") {
      this.reset();
      this.#cases.push(true);
      return;
    }
    if (!isQuoted && this.#state === "command" && this.#words.length === 0 && this.#reserve(word.text))
      return;
    if (this.#state === "command" && this.#words.length === 0) {
      const assignment = asAssignment(word);
      if (assignment) {
        this.#mark(word.start, word.end);
        this.#assignments.push(assignment);
        return;
      }
    }
    this.#mark(word.start, word.end);
    this.#words.push(word);
    if (this.#state === "test" && word.text === "]]") this.#state = "command";
  }
  /** Whether the word steers the shell and is no part of a command. */
  #reserve(text) {
    if (text === "esac") this.#cases.pop();
    else if (this.inPattern) return false;
    else if (text === "for" || text === "select") this.#state = "for";
    else if (text === "case") this.#state = "case";
    else if (text === "function") this.#state = "function";
    else if (text === "[[") {
      this.#state = "test";
      return false;
    } else if (!RESERVED.has(text)) return false;
    return true;
  }
  redirect(redirect, start, end) {
    this.#mark(start, end);
    this.#redirects.push(redirect);
  }
  /** Ends the command; what is no command (the head of a `for`, a pattern) is dropped. */
  finish(operator) {
    const isCommand = (this.#state === "command" || this.#state === "test") && !this.inPattern;
    if (isCommand && this.#start >= 0) {
      const [assignments, words, redirects, start, end] = [
        this.#assignments,
        this.#words,
        this.#redirects,
        this.#start,
        this.#end
      ];
      this.#commands.push(
        new ShellCommand({ assignments, words, redirects, operator, start, end })
      );
    }
    this.reset();
  }
  /** `;;` ends a branch of a `case`, `)` the pattern before it. */
  expectPattern(isDue) {
    if (this.#cases.length > 0) this.#cases[this.#cases.length - 1] = isDue;
  }
  reset() {
    this.#assignments = [];
    this.#words = [];
    this.#redirects = [];
    this.#state = "command";
    this.#start = -1;
    this.#end = -1;
  }
  #mark(start, end) {
    if (this.#start < 0) this.#start = start;
    this.#end = end;
  }
};

// packages/source/src/shell/reader.ts
var MAX_DEPTH2 = 40;
var ShellReader = class {
  commands = [];
  pipes = 0;
  #text;
  #at = 0;
  #depth = 0;
  #backticks = 0;
  /** Here-documents whose bodies follow on the next lines. */
  #heredocs = [];
  /** Of the word that is being read. */
  #quoted = false;
  #dynamic = false;
  constructor(text) {
    this.#text = text;
  }
  read() {
    this.#list("end");
    this.commands.sort((a, b) => a.start - b.start);
    return this;
  }
  /** Commands up to the end of the text or of the substitution that they stand in. */
  #list(until) {
    const text = this.#text;
    const builder = new CommandBuilder(this.commands);
    let parentheses = 0;
    while (this.#at < text.length) {
      const char = text.charAt(this.#at);
      if (char === " " || char === "	" || char === "\r") this.#at++;
      else if (char === "\\" && /^\\\r?\n/.test(text.slice(this.#at, this.#at + 3)))
        this.#at += text[this.#at + 1] === "\n" ? 2 : 3;
      else if (char === "#") this.#at = this.#find("\n");
      else if (char === "\n") {
        this.#at++;
        builder.finish("\n");
        this.#skipHeredocs();
      } else if (char === "`" && this.#backticks > 0) {
        builder.finish("");
        if (until === "backtick") this.#at++;
        return;
      } else if (builder.inTest && "&|<>();".includes(char)) this.#at++;
      else if (char === ")") {
        this.#at++;
        if (builder.inPattern) {
          builder.reset();
          builder.expectPattern(false);
          continue;
        }
        builder.finish("");
        if (parentheses > 0) parentheses--;
        else if (until === "parenthesis") return;
      } else if (char === "(") {
        if (builder.inPattern) this.#at++;
        else if (builder.hasWords && text[this.#at + 1] === ")") {
          this.#at += 2;
          builder.reset();
        } else {
          this.#at++;
          builder.finish("");
          parentheses++;
        }
      } else if (this.#redirect(builder)) continue;
      else if (char === "&" || char === "|" || char === ";") this.#operator(builder);
      else this.#addWord(builder);
    }
    builder.finish("");
  }
  #operator(builder) {
    const two = this.#text.slice(this.#at, this.#at + 2);
    const operator = two === "&&" || two === "||" ? two : two.charAt(0);
    this.#at += two === "&&" || two === "||" || two === ";;" || two === ";&" || two === "|&" ? 2 : 1;
    if (operator === "|" && builder.inPattern) {
      builder.reset();
      return;
    }
    if (operator === "|") this.pipes++;
    builder.finish(operator);
    if (two === ";;" || two === ";&") builder.expectPattern(true);
  }
  /** `>file`, `2>&1`, `&>file`, `<<EOF`: whether one stood here. */
  #redirect(builder) {
    REDIRECT.lastIndex = this.#at;
    const match = REDIRECT.exec(this.#text);
    if (!match) return false;
    const start = this.#at;
    const operator = match[0];
    const following = this.#text[start + operator.length];
    if (following === "(" && (operator === "<" || operator === ">"))
      return this.#processSubstitution(builder, start);
    this.#at += operator.length;
    this.#skipBlanks();
    const target = this.#word();
    builder.redirect({ operator, target }, start, Math.max(target.end, start + operator.length));
    if ((operator.endsWith("<<") || operator.endsWith("<<-")) && target.text)
      this.#heredocs.push({ name: target.text, strip: operator.endsWith("-") });
    return true;
  }
  #processSubstitution(builder, start) {
    this.#at = start + 2;
    if (this.#depth >= MAX_DEPTH2) return true;
    this.#nested("parenthesis");
    const text = this.#text.slice(start, this.#at);
    builder.add({ text, start, end: this.#at, isDynamic: true }, true);
    return true;
  }
  #nested(until) {
    const [quoted, dynamic] = [this.#quoted, this.#dynamic];
    this.#depth++;
    this.#list(until);
    this.#depth--;
    [this.#quoted, this.#dynamic] = [quoted, dynamic];
  }
  #addWord(builder) {
    const word = this.#word();
    if (word.end > word.start) builder.add(word, this.#quoted);
    else this.#at++;
  }
  #word() {
    const source = this.#text;
    const start = this.#at;
    let text = "";
    this.#quoted = false;
    this.#dynamic = false;
    while (this.#at < source.length) {
      const char = source.charAt(this.#at);
      if (WORD_END.includes(char) || char === "`" && this.#backticks > 0) {
        if (char !== "(" || !ARRAY.test(text.slice(-64))) break;
        text += this.#array();
      } else if (char === "\\") text += this.#escape();
      else if (char === "'") text += this.#singleQuoted();
      else if (char === '"') text += this.#doubleQuoted();
      else if (char === "$") text += this.#dollar();
      else if (char === "`") text += this.#backtick();
      else {
        text += char;
        this.#at++;
      }
    }
    return { text, start, end: this.#at, isDynamic: this.#dynamic };
  }
  /** `a=(1 2)` is one word. */
  #array() {
    const start = this.#at;
    this.#at = Math.min(this.#find(")") + 1, this.#text.length);
    const text = this.#text.slice(start, this.#at);
    this.#dynamic ||= /[$`]/.test(text);
    return text;
  }
  #escape() {
    this.#quoted = true;
    const next = this.#text.charAt(this.#at + 1);
    this.#at = Math.min(this.#at + 2, this.#text.length);
    return next === "\n" ? "" : next;
  }
  #singleQuoted() {
    this.#quoted = true;
    const start = ++this.#at;
    const end = this.#find("'");
    this.#at = Math.min(end + 1, this.#text.length);
    return this.#text.slice(start, end);
  }
  #doubleQuoted() {
    this.#quoted = true;
    this.#at++;
    let text = "";
    while (this.#at < this.#text.length) {
      const char = this.#text.charAt(this.#at);
      if (char === '"') {
        this.#at++;
        break;
      }
      if (char === "`" && this.#backticks > 0) break;
      if (char === "$") text += this.#dollar();
      else if (char === "`") text += this.#backtick();
      else if (char === "\\" && '$`"\\\n'.includes(this.#text.charAt(this.#at + 1)))
        text += this.#escape();
      else {
        text += char;
        this.#at++;
      }
    }
    return text;
  }
  /** A variable, a substitution, an expansion or an expression of a template, as written. */
  #dollar() {
    const start = this.#at;
    const next = this.#text.charAt(start + 1);
    if (next === "'" || next === '"') {
      this.#at++;
      return next === "'" ? this.#singleQuoted() : this.#doubleQuoted();
    }
    if (next === "(" && this.#text[start + 2] === "(") this.#balance("(", ")");
    else if (next === "(" && this.#depth < MAX_DEPTH2) {
      this.#at += 2;
      this.#nested("parenthesis");
    } else if (next === "{" && this.#text[start + 2] === "{") this.#expression();
    else if (next === "{") this.#balance("{", "}");
    else {
      NAME.lastIndex = start + 1;
      this.#at += 1 + (NAME.exec(this.#text)?.[0].length ?? 0);
    }
    this.#dynamic ||= this.#at > start + 1;
    return this.#text.slice(start, this.#at);
  }
  /** `${{ … }}` is no shell: GitHub and others put a text there before a shell reads it. */
  #expression() {
    const end = this.#text.indexOf("}}", this.#at);
    this.#at = end < 0 ? this.#text.length : end + 2;
  }
  #backtick() {
    const start = this.#at++;
    if (this.#depth >= MAX_DEPTH2) return "`";
    this.#backticks++;
    this.#nested("backtick");
    this.#backticks--;
    this.#dynamic = true;
    return this.#text.slice(start, this.#at);
  }
  /** Moves behind the bracket that closes the one next to come. */
  #balance(open, close) {
    let level = 0;
    for (; this.#at < this.#text.length; this.#at++) {
      const char = this.#text[this.#at];
      if (char === "\\") this.#at++;
      else if (char === open) level++;
      else if (char === close && --level === 0) {
        this.#at++;
        break;
      }
    }
    this.#at = Math.min(this.#at, this.#text.length);
  }
  #skipHeredocs() {
    for (const { name, strip } of this.#heredocs) {
      while (this.#at < this.#text.length) {
        const end = this.#find("\n");
        const line = this.#text.slice(this.#at, end).replace(/\r$/, "");
        this.#at = Math.min(end + 1, this.#text.length);
        if ((strip ? line.replace(/^\t+/, "") : line) === name) break;
      }
    }
    this.#heredocs = [];
  }
  #skipBlanks() {
    while (this.#text[this.#at] === " " || this.#text[this.#at] === "	") this.#at++;
  }
  /** Where the character next stands, or the end of the text. */
  #find(char) {
    const index = this.#text.indexOf(char, this.#at);
    return index < 0 ? this.#text.length : index;
  }
};
var WORD_END = " 	\r\n;&|<>()";
var ARRAY = /^[A-Za-z_]\w{0,60}\+?=$/;
var NAME = /[A-Za-z_]\w*|[\d@*#?$!-]|/y;
var REDIRECT = /(?:\d{1,3})?(?:<<<|<<-|<<|<>|<&|>>|>&|>\||<|>)|&>>|&>/y;

// packages/source/src/shell/wrappers.ts
var WRAPPERS = /* @__PURE__ */ new Map([
  ["sudo", { valued: ["u", "g", "h", "p", "C", "T", "user", "group", "host", "prompt"] }],
  ["doas", { valued: ["u", "C"] }],
  ["gosu", { operands: 1 }],
  ["su-exec", { operands: 1 }],
  ["env", { valued: ["u", "C", "unset", "chdir"] }],
  ["time", { valued: ["f", "o", "format", "output"] }],
  ["nice", { valued: ["n", "adjustment"] }],
  ["ionice", { valued: ["c", "n", "class", "classdata"] }],
  ["nohup", {}],
  ["setsid", {}],
  ["exec", { valued: ["a"] }],
  ["command", {}],
  ["builtin", {}],
  ["eatmydata", {}],
  ["busybox", {}],
  ["stdbuf", { valued: ["i", "o", "e", "input", "output", "error"] }],
  ["timeout", { valued: ["k", "s", "kill-after", "signal"], operands: 1 }],
  ["chroot", { valued: ["userspec", "groups"], operands: 1 }],
  [
    "xargs",
    {
      valued: [
        "a",
        "d",
        "E",
        "I",
        "L",
        "n",
        "P",
        "s",
        "max-args",
        "max-procs",
        "delimiter",
        "replace"
      ]
    }
  ]
]);
var MAX_LEVELS = 6;
function peel(command) {
  const inner = [];
  let current = command;
  for (let level = 0; level < MAX_LEVELS; level++) {
    const wrapper = WRAPPERS.get(current.name);
    const next = wrapper && unwrap(current, wrapper);
    if (!next) break;
    inner.push(next);
    current = next;
  }
  return inner;
}
function unwrap(command, { valued = [], operands = 0 }) {
  const assignments = [];
  let skip = operands;
  for (let index = 1; index < command.words.length; index++) {
    const word = command.words[index];
    if (!word) break;
    const assignment = asAssignment(word);
    if (word.text.startsWith("-") && word.text.length > 1) {
      if (takesNext(word.text, valued)) index++;
    } else if (assignment) assignments.push(assignment);
    else if (skip > 0) skip--;
    else return part(command, command.words.slice(index), assignments);
  }
  return void 0;
}
function takesNext(flag, valued) {
  if (flag.startsWith("--")) return valued.includes(flag.slice(2));
  return valued.includes(flag.charAt(flag.length - 1));
}
function part(command, words, assignments) {
  const { redirects, operator, end } = command;
  return new ShellCommand({
    assignments,
    words,
    redirects,
    operator,
    start: words[0]?.start ?? command.start,
    end
  });
}
var SHELLS = /* @__PURE__ */ new Set(["sh", "bash", "ash", "dash", "zsh", "ksh"]);
function scriptOf(command) {
  if (command.name === "eval") return command.words.length === 2 ? command.words[1] : void 0;
  if (!SHELLS.has(command.name)) return void 0;
  const flag = command.words.findIndex((word, index) => index > 0 && /^-[a-z]*c$/.test(word.text));
  return flag < 0 ? void 0 : command.words[flag + 1];
}

// packages/source/src/shell/parse.ts
var MAX_SCRIPT_LEVELS = 3;
function parseShell(text) {
  return readScript(text, 0);
}
function commandFromWords(words, end) {
  const all = words.map((text) => ({ text, start: 0, end, isDynamic: false }));
  const command = new ShellCommand({
    assignments: [],
    words: all,
    redirects: [],
    operator: "",
    start: 0,
    end
  });
  return { commands: expand([command], 0), pipes: 0 };
}
function readScript(text, level) {
  const { commands, pipes } = new ShellReader(text).read();
  return { commands: expand(commands, level), pipes };
}
function expand(commands, level) {
  const expanded = [];
  for (const command of commands) {
    for (const one of [command, ...peel(command)]) {
      expanded.push(one);
      const script = level < MAX_SCRIPT_LEVELS ? scriptOf(one) : void 0;
      if (script)
        for (const inner of readScript(script.text, level + 1).commands)
          expanded.push(moved(inner, script));
    }
  }
  return expanded;
}
function moved(command, { start, end }) {
  const at = { start, end };
  return new ShellCommand({
    assignments: command.assignments.map((assignment) => ({ ...assignment, ...at })),
    words: command.words.map((word) => ({ ...word, ...at })),
    redirects: command.redirects,
    operator: command.operator,
    ...at
  });
}
var EXPORTERS = /* @__PURE__ */ new Set(["export", "declare", "typeset", "readonly", "local", "env", "sudo"]);
function assignmentsOf(command) {
  if (!EXPORTERS.has(command.name)) return command.assignments;
  return [...command.assignments, ...command.arguments.flatMap((word) => asAssignment(word) ?? [])];
}

// packages/source/src/walk.ts
function* scalars(root) {
  const seen = /* @__PURE__ */ new Set();
  const pending = [root];
  for (let value = pending.pop(); value; value = pending.pop()) {
    if (value instanceof Scalar) {
      yield value;
      continue;
    }
    if (seen.has(value.index)) continue;
    seen.add(value.index);
    const children = value.isMapping ? value.values : value.items;
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index];
      if (child) pending.push(child);
    }
  }
}
function eachScalar(tape, index, visit, key = -1) {
  switch (tape.kind(index)) {
    case NODE.alias:
      return;
    case NODE.mapping:
      for (let name = index + 1; name < tape.next(index); ) {
        const value = tape.next(name);
        eachScalar(tape, value, visit, name);
        name = tape.next(value);
      }
      return;
    case NODE.sequence:
      for (let item = index + 1; item < tape.next(index); item = tape.next(item))
        eachScalar(tape, item, visit);
      return;
    default:
      visit(index, key);
  }
}

export {
  NODE,
  Value,
  Absent,
  SourceText,
  Scalar,
  holdsPlaceholder,
  keyOf,
  decode,
  scalars,
  eachScalar,
  parseYaml,
  loadDockerfileParser,
  parseShell,
  commandFromWords,
  assignmentsOf
};
