import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  fixOf
} from "./chunk-FPUBPWWA.js";
import {
  Absent,
  NODE,
  Scalar,
  Value
} from "./chunk-NQKO4VS7.js";

// packages/iac/src/rules/repair/written.ts
var aliasing = /* @__PURE__ */ new WeakMap();
function sharesValues({ tape }) {
  let shares = aliasing.get(tape);
  if (shares === void 0) {
    shares = false;
    for (let index = 0; index < tape.length && !shares; index++)
      shares = tape.kind(index) === NODE.alias;
    aliasing.set(tape, shares);
  }
  return shares;
}
function isFlow(value) {
  const first = value.source.text[value.start];
  const child = value.isMapping ? value.values[0] : value.items[0];
  const begins = child && (value.isMapping ? child.keyStart : child.start);
  return (first === "{" || first === "[") && begins !== value.start;
}
function withQuotes(source, start, end) {
  const quote = source.text[end] ?? "";
  const isQuoted = (quote === '"' || quote === "'") && source.text[start - 1] === quote;
  return isQuoted ? { start: start - 1, end: end + 1, quote } : { start, end, quote: "" };
}
function keySpan(value) {
  return value.slot < 0 ? void 0 : withQuotes(value.source, value.keyStart, value.keyEnd);
}
function lineEnd({ text }, offset) {
  const found = text.indexOf("\n", offset);
  if (found < 0) return { offset: text.length, lineBreak: text.includes("\r\n") ? "\r\n" : "\n" };
  return text[found - 1] === "\r" && found > offset ? { offset: found - 1, lineBreak: "\r\n" } : { offset: found, lineBreak: "\n" };
}
function before(source, offset) {
  return source.text.slice(source.lineStarts[source.lineAt(offset) - 1] ?? 0, offset);
}
function endsLine({ text }, offset) {
  let at = offset;
  while (text[at] === " " || text[at] === "	") at++;
  const next = text[at];
  if (next === "#") return at > offset;
  return next === void 0 || next === "\n" || next === "\r" && text[at + 1] === "\n";
}

// packages/iac/src/rules/repair/gap.ts
var known = /* @__PURE__ */ new WeakMap();
function gapIn(mapping) {
  let gap = known.get(mapping);
  if (gap === void 0) {
    gap = findGap(mapping) ?? false;
    known.set(mapping, gap);
  }
  return gap || void 0;
}
function findGap(mapping) {
  const first = mapping.values[0];
  const margin = marginOf(mapping);
  if (!first || margin === void 0) return void 0;
  const { source } = mapping;
  const common = { margin, step: indentStep(mapping), isBeforeKey: false };
  const last = lastLeadingScalar(mapping);
  if (last) return { ...common, ...lineEnd(source, last.end) };
  const opening = keySpan(mapping);
  if (opening)
    return source.text[opening.end] === ":" && endsLine(source, opening.end + 1) ? { ...common, ...lineEnd(source, opening.end) } : void 0;
  const { start: offset } = keySpan(first) ?? first;
  return { ...common, ...lineEnd(source, offset), offset, isBeforeKey: true };
}
function gapBelow(bare) {
  const { source, parent } = bare;
  const key = keySpan(bare);
  if (!key || !parent || isFlow(parent) || !endsLine(source, key.end + 1)) return void 0;
  const step = indentStep(parent);
  const margin = " ".repeat(before(source, key.start).length + step);
  return { ...lineEnd(source, key.end), margin, step, isBeforeKey: false };
}
function lastLeadingScalar(mapping) {
  const { source, tape } = mapping;
  let last;
  for (const value of mapping.values) {
    const kind = tape.kind(value.index);
    const end = kind === NODE.quoted ? value.end + 1 : value.end;
    const isOneLine = (kind === NODE.plain || kind === NODE.quoted) && end > value.keyEnd + 1 && lineEnd(source, value.keyStart).offset >= end && endsLine(source, end);
    if (!isOneLine) return last;
    last = value;
  }
  return last;
}
function marginOf(mapping) {
  const first = mapping.values[0];
  const key = first && keySpan(first);
  if (!key) return void 0;
  const margin = before(mapping.source, key.start);
  return /^ *(?:- +)*$/.test(margin) ? " ".repeat(margin.length) : void 0;
}
function indentStep(mapping) {
  for (let inner = mapping; inner; inner = inner.parent) {
    const opening = keySpan(inner);
    const margin = opening && inner.isMapping && !isFlow(inner) ? marginOf(inner) : void 0;
    if (!opening || margin === void 0) continue;
    const step = margin.length - before(inner.source, opening.start).length;
    if (step > 0) return step;
  }
  return 2;
}

// packages/iac/src/rules/repair/wanted.ts
function plain(value) {
  return typeof value === "object" ? `[${value.join(", ")}]` : String(value);
}
function flow(steps, value, isJson) {
  const [first, ...rest] = steps;
  if (first === void 0) return isJson ? JSON.stringify(value) : plain(value);
  const inner = flow(rest, value, isJson);
  return isJson ? `{ ${JSON.stringify(first)}: ${inner} }` : `{${first}: ${inner}}`;
}
function block(steps, value, margin, step, lineBreak) {
  let text = "";
  for (const [depth, name] of steps.entries())
    text += `${lineBreak}${margin}${" ".repeat(step * depth)}${name}:`;
  return `${text} ${plain(value)}`;
}

// packages/iac/src/rules/repair/insertion.ts
function insertion(holder, steps, wanted) {
  if (holder.isMapping && isFlow(holder)) return intoFlow(holder, steps, wanted);
  const isBare = holder instanceof Scalar && holder.start === holder.end;
  const gap = holder.isMapping ? gapIn(holder) : isBare ? gapBelow(holder) : void 0;
  return gap && intoBlock(gap, steps, wanted);
}
function valueOf(bare, wanted) {
  const key = keySpan(bare);
  if (!key || !bare.parent || isFlow(bare.parent)) return void 0;
  const after = key.end + 1;
  return bare.source.text[key.end] === ":" && endsLine(bare.source, after) ? { start: after, end: after, text: ` ${plain(wanted)}` } : void 0;
}
function intoBlock({ offset, margin, step, lineBreak, isBeforeKey }, steps, wanted) {
  const lines = block(steps, wanted, margin, step, lineBreak);
  const text = isBeforeKey ? `${lines.slice(lineBreak.length + margin.length)}${lineBreak}${margin}` : lines;
  return { start: offset, end: offset, text };
}
function intoFlow(mapping, steps, wanted) {
  const { source, start } = mapping;
  const [name, ...rest] = steps;
  if (name === void 0) return void 0;
  const first = mapping.values[0];
  const key = first && keySpan(first);
  const isJson = key ? key.quote === '"' : source.path.endsWith(".json");
  const entry = `${isJson ? JSON.stringify(name) : name}: ${flow(rest, wanted, isJson)}`;
  if (!key) return { start: start + 1, end: start + 1, text: entry };
  const gap = source.text.slice(start + 1, key.start);
  if (gap.trim() !== "") return void 0;
  const separator = gap.includes("\n") ? gap : " ";
  return { start: key.start, end: key.start, text: `${entry},${separator}` };
}

// packages/iac/src/rules/repair/set-value.ts
function setValue(at, wanted, description) {
  if (!(at instanceof Value) || sharesValues(at)) return void 0;
  const change = at instanceof Scalar ? replacement(at, wanted) : addition(at, wanted);
  return fixOf(at.source, description, change);
}
function replacement(scalar, wanted) {
  const key = keySpan(scalar);
  if (!key || !scalar.parent || scalar.style === "block") return void 0;
  if (scalar.start === scalar.end && scalar.style === "plain") return valueOf(scalar, wanted);
  const { source } = scalar;
  const { start, end, quote } = withQuotes(source, scalar.start, scalar.end);
  const isPlainlyWritten = /^[ \t]*:\s*$/.test(source.text.slice(key.end, start)) && source.lineAt(start) === source.lineAt(end);
  if (!isPlainlyWritten) return void 0;
  return typeof wanted === "string" && quote ? { start: scalar.start, end: scalar.end, text: wanted } : { start, end, text: flow([], wanted, key.quote === '"' && isFlow(scalar.parent)) };
}
function addition(value, wanted) {
  const steps = [];
  let holder = value;
  for (; holder instanceof Absent; holder = holder.parent) {
    if (typeof holder.step === "number") return void 0;
    steps.unshift(holder.step);
  }
  return holder && steps.length > 0 ? insertion(holder, steps, wanted) : void 0;
}

export {
  sharesValues,
  isFlow,
  withQuotes,
  keySpan,
  lineEnd,
  before,
  setValue
};
