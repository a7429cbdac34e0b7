import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// packages/text/src/printable.ts
var HIDDEN = /(?!\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
var PLAIN = /^[\x20-\x7e]*$/;
var SPACE = /^[\t\n\r]$/;
function printable(text) {
  if (PLAIN.test(text)) return text;
  return text.replace(
    HIDDEN,
    (hidden) => SPACE.test(hidden) ? " " : "�".repeat(hidden.length)
  );
}

// packages/text/src/cut.ts
var HIGH_SURROGATE = /[\uD800-\uDBFF]$/;
function cut(text, limit) {
  if (text.length <= limit) return text;
  return `${text.slice(0, Math.max(0, limit - 1)).replace(HIGH_SURROGATE, "")}…`.slice(0, limit);
}

// packages/text/src/inert.ts
var LEADING_COMMAND = /^(\s*):(?=:)/;
var INLINE_COMMAND = /##(?=\w*\[)/g;
function inert(text) {
  return text.replace(LEADING_COMMAND, "$1: ").replace(INLINE_COMMAND, "# #");
}

// packages/text/src/markdown/escape.ts
var PUNCTUATION = /[\\`*_[\]{}<>|~&$"'#@]/g;
var BREAK = "&#8203;";
var AUTOMATIC = /[@#](?=\w)|GH-(?=\d)|:(?=\/\/)|www(?=\.)|:(?=[\w+-]+(?::|$))/gi;
var COMMIT = /(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/gi;
var ADDRESS = /@|:(?=\/\/)|www(?=\.)/gi;
var LEADING = /^(\d{1,9})?([-+=.)])/;
function escapeMarkdown(text) {
  return printable(text).trim().replace(AUTOMATIC, (found) => `${found}​`).replace(COMMIT, (found) => found.replace(/.{6}(?=.)/g, "$&​")).replace(PUNCTUATION, reference).replace(
    LEADING,
    (_, digits, mark) => (digits ?? "") + reference(mark)
  ).replaceAll("​", BREAK);
}
var CODE_LIMIT = 1e3;
function code(text) {
  const inner = cut(printable(text), CODE_LIMIT).replace(ADDRESS, (found) => `${found}​`).replace(PUNCTUATION, reference).replaceAll("​", "<!-- -->");
  return `<code>${inner}</code>`;
}
function prose(text) {
  return text.split(/`([^`]+)`/).map((part, index) => index % 2 === 1 ? code(part) : spaced(part)).join("");
}
function link(label, address) {
  if (address === void 0 || !URL.canParse(address)) return label;
  const url = new URL(address);
  if (url.protocol !== "https:" || url.username !== "" || url.password !== "") return label;
  return `[${label}](${url.href.replace(/[()[\]|\\`<>*~]/g, percent).replaceAll("&", "&amp;")})`;
}
function spaced(part) {
  const before = /^\s/.test(part) ? " " : "";
  const after = /\S\s+$/.test(part) ? " " : "";
  return before + escapeMarkdown(part) + after;
}
function reference(character) {
  return `&#${character.charCodeAt(0)};`;
}
function percent(character) {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

// packages/text/src/markdown/fence.ts
function fenced(lines, language) {
  let longest = 2;
  for (const line of lines)
    for (const [run] of line.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  const fence = "`".repeat(longest + 1);
  return [`${fence}${language}`, ...lines, fence].join("\n");
}

// packages/findings/src/nearest.ts
function nearest(name, candidates) {
  let best;
  let bestDistance = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}
function editDistance(a, b) {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitute = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(substitute, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}

export {
  nearest,
  cut,
  inert,
  printable,
  escapeMarkdown,
  code,
  prose,
  link,
  fenced
};
