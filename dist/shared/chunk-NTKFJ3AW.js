import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// packages/findings/src/json-mistake.ts
function findJsonMistake(text) {
  const offset = offsetOfMistake(text);
  if (offset === void 0) return void 0;
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}
var SPACE = /[ \t\r\n]*/y;
var SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
var PLAIN = /[^"\\\u0000-\u001f]*/y;
var ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
function offsetOfMistake(text) {
  const open = [];
  let expected = "value";
  let at = 0;
  for (; ; ) {
    at = skip(SPACE, text, at) ?? at;
    const sign = text[at];
    if (expected === "next" && open.length === 0) return sign === void 0 ? void 0 : at;
    let end;
    if (isClosing(sign, open.at(-1), expected)) {
      open.pop();
      [end, expected] = [at + 1, "next"];
    } else if (expected === "next") {
      if (sign !== ",") return at;
      [end, expected] = [at + 1, open.at(-1) === "{" ? "key" : "value"];
    } else if (expected === "colon") {
      if (sign !== ":") return at;
      [end, expected] = [at + 1, "value"];
    } else if (expected === "key" || expected === "first-key") {
      if (sign !== '"') return at;
      const { end: behind, isWhole } = string(text, at);
      if (!isWhole) return behind;
      [end, expected] = [behind, "colon"];
    } else if (sign === "{" || sign === "[") {
      open.push(sign);
      [end, expected] = [at + 1, sign === "{" ? "first-key" : "element"];
    } else if (sign === '"') {
      const { end: behind, isWhole } = string(text, at);
      if (!isWhole) return behind;
      [end, expected] = [behind, "next"];
    } else {
      end = skip(SCALAR, text, at);
      if (end === void 0) return at;
      expected = "next";
    }
    at = end;
  }
}
function isClosing(sign, open, expected) {
  if (sign === "}") return open === "{" && (expected === "next" || expected === "first-key");
  return sign === "]" && open === "[" && (expected === "next" || expected === "element");
}
function string(text, start) {
  for (let at = start + 1; ; ) {
    at = skip(PLAIN, text, at) ?? at;
    if (text[at] === '"') return { end: at + 1, isWhole: true };
    const behind = text[at] === "\\" ? skip(ESCAPE, text, at) : void 0;
    if (behind === void 0) return { end: at, isWhole: false };
    at = behind;
  }
}
function skip(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : void 0;
}

export {
  findJsonMistake
};
