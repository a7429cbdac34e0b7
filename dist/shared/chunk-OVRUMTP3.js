import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// packages/source/src/dockerfile/spliced.ts
var SplicedText = class {
  text;
  /** Index in `text` and offset in the source at which each piece starts. */
  #indexes;
  #offsets;
  constructor(pieces) {
    const indexes = [];
    const offsets = [];
    let length = 0;
    for (const piece of pieces) {
      indexes.push(length);
      offsets.push(piece.offset);
      length += piece.text.length;
    }
    this.text = pieces.map((piece) => piece.text).join("");
    this.#indexes = indexes;
    this.#offsets = offsets;
  }
  /** The source offset of the character at `index`. */
  offsetOf(index) {
    let low = 0;
    let high = this.#indexes.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((this.#indexes[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return (this.#offsets[low] ?? 0) + index - (this.#indexes[low] ?? 0);
  }
  /** The source region of `[start, end)`: it ends right after its last character, not where the next piece begins. */
  region(start, end) {
    const from = this.offsetOf(start);
    return { start: from, end: end > start ? this.offsetOf(end - 1) + 1 : from };
  }
};
function joinLines(text, start, end, escape) {
  const pieces = [];
  let offset = start;
  let first = true;
  while (offset < end) {
    const lineEnd = endOfLine(text, offset, end);
    const next = afterBreak(text, lineEnd, end);
    const physical = text.slice(offset, lineEnd);
    if (first || !/^\s*(?:#|$)/.test(physical)) {
      const escaped = continuation(physical, escape);
      pieces.push({ text: escaped < 0 ? physical : physical.slice(0, escaped), offset });
      if (escaped < 0) return { line: new SplicedText(pieces), next };
    }
    first = false;
    offset = next;
  }
  return { line: new SplicedText(pieces), next: end };
}
function continuation(line, escape) {
  let last = line.length - 1;
  while (last >= 0 && (line[last] === " " || line[last] === "	")) last--;
  return last >= 0 && line[last] === escape ? last : -1;
}
function endOfLine(text, offset, end) {
  let position = offset;
  while (position < end && text[position] !== "\n" && text[position] !== "\r") position++;
  return position;
}
function afterBreak(text, lineEnd, end) {
  if (lineEnd >= end) return end;
  return text[lineEnd] === "\r" && text[lineEnd + 1] === "\n" ? Math.min(lineEnd + 2, end) : lineEnd + 1;
}

// packages/source/src/dockerfile/words.ts
function splitWords(line, from, escape) {
  const words = [];
  let index = from;
  while (index < line.length) {
    if (isBlank(line[index])) {
      index++;
      continue;
    }
    const word = readWord(line, index, escape);
    words.push(word);
    index = word.end;
  }
  return words;
}
function readWord(line, start, escape) {
  let text = "";
  let quote = "";
  let index = start;
  for (; index < line.length; index++) {
    const char = line[index] ?? "";
    const next = line[index + 1];
    if (char === escape && quote !== "'" && next !== void 0 && (isQuote(next) || isBlank(next) || next === escape || next === "$")) {
      text += next === "$" ? char + next : next;
      index++;
    } else if (quote ? char === quote : isQuote(char)) {
      quote = quote ? "" : char;
    } else if (!quote && isBlank(char)) {
      break;
    } else {
      text += char;
    }
  }
  return { text, start, end: index };
}
function splitPairs(words) {
  const [first, second] = words;
  if (!first) return [];
  if (!first.text.includes("=")) {
    const value = words.slice(1).map((word) => word.text).join(" ");
    return [
      {
        ...first,
        name: first.text,
        value: second ? value : void 0,
        end: words.at(-1)?.end ?? first.end
      }
    ];
  }
  return splitAssignments(words);
}
function splitAssignments(words) {
  return words.map((word) => {
    const equals = word.text.indexOf("=");
    return equals < 0 ? { ...word, name: word.text, value: void 0 } : { ...word, name: word.text.slice(0, equals), value: word.text.slice(equals + 1) };
  });
}
function readJsonForm(text) {
  const trimmed = text.trim();
  if (!trimmed.startsWith("[") || !trimmed.endsWith("]")) return void 0;
  try {
    const value = JSON.parse(trimmed);
    return Array.isArray(value) && value.every((item) => typeof item === "string") ? value : void 0;
  } catch {
    return void 0;
  }
}
function isBlank(char) {
  return char === " " || char === "	";
}
function isQuote(char) {
  return char === '"' || char === "'";
}

// packages/source/src/dockerfile/instruction.ts
var FLAGGED = /* @__PURE__ */ new Set(["ADD", "COPY", "FROM", "HEALTHCHECK", "RUN"]);
var WITH_HEREDOCS = /* @__PURE__ */ new Set(["ADD", "COPY", "RUN"]);
var DockerInstruction = class {
  /** In upper case. */
  keyword;
  start;
  end;
  onbuild;
  /** The arguments, flags included, as one line. */
  line;
  flags;
  /** Index in `line` at which the arguments after the flags start. */
  argumentsStart;
  heredocs;
  #escape;
  #words;
  #pairs;
  #json;
  constructor(text, keyword, keywordEnd, start, end, escape) {
    this.start = start;
    this.end = end;
    this.#escape = escape;
    const { line, next } = joinLines(text, keywordEnd, end, escape);
    const trigger = keyword === "ONBUILD" ? /^\s*([A-Za-z]+)(?=\s|$)/.exec(line.text) : null;
    this.keyword = trigger?.[1]?.toUpperCase() ?? keyword;
    this.onbuild = keyword === "ONBUILD";
    this.line = line;
    const from = trigger?.[0].length ?? 0;
    this.flags = FLAGGED.has(this.keyword) ? readFlags(line.text, from, escape) : [];
    this.argumentsStart = this.flags.at(-1)?.end ?? from;
    this.heredocs = WITH_HEREDOCS.has(this.keyword) && next < end ? readHeredocs(text, this.words, next, end) : [];
  }
  /** The arguments after the flags as one line. */
  get text() {
    return this.line.text.slice(this.argumentsStart).trim();
  }
  get words() {
    this.#words ??= splitWords(this.line.text, this.argumentsStart, this.#escape);
    return this.#words;
  }
  /** The strings of the exec form; undefined for the shell form. */
  get json() {
    this.#json ??= { value: readJsonForm(this.line.text.slice(this.argumentsStart)) };
    return this.#json.value;
  }
  /** The pairs of ENV, LABEL and ARG; empty for other instructions. */
  get pairs() {
    this.#pairs ??= this.#readPairs();
    return this.#pairs;
  }
  #readPairs() {
    if (this.keyword === "ARG") return splitAssignments(this.words);
    return this.keyword === "ENV" || this.keyword === "LABEL" ? splitPairs(this.words) : [];
  }
};
function readFlags(line, from, escape) {
  const flags = [];
  const pattern = /\s*(--[a-zA-Z][\w-]*)/y;
  for (let index = from; ; ) {
    pattern.lastIndex = index;
    const match = pattern.exec(line);
    if (!match) return flags;
    const start = pattern.lastIndex - (match[1] ?? "").length;
    const [word] = splitWords(line.slice(start, wordEnd(line, start)), 0, escape);
    if (!word) return flags;
    const equals = word.text.indexOf("=");
    index = start + word.end;
    flags.push({
      text: word.text,
      start,
      end: index,
      name: equals < 0 ? word.text.slice(2) : word.text.slice(2, equals),
      value: equals < 0 ? void 0 : word.text.slice(equals + 1)
    });
  }
}
function wordEnd(line, start) {
  let index = start;
  while (index < line.length && line[index] !== " " && line[index] !== "	") index++;
  return index;
}
function readHeredocs(text, words, from, end) {
  const heredocs = [];
  let offset = from;
  for (const word of words) {
    const match = /^\d*<<(-?)([^<>\s]+)$/.exec(word.text);
    const name = match?.[2];
    if (!name) continue;
    const start = offset;
    let bodyEnd = end;
    while (offset < end) {
      const lineEnd = endOfLine(text, offset, end);
      const line = text.slice(offset, lineEnd);
      const lineStart = offset;
      offset = afterBreak(text, lineEnd, end);
      if ((match[1] ? line.replace(/^\t+/, "") : line) === name) {
        bodyEnd = lineStart;
        break;
      }
    }
    heredocs.push({
      name,
      body: new SplicedText([{ text: text.slice(start, bodyEnd), offset: start }])
    });
  }
  return heredocs;
}

export {
  readJsonForm,
  DockerInstruction
};
