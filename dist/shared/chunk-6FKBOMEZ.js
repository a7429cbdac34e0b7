import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  findJsonMistake
} from "./chunk-NTKFJ3AW.js";
import {
  UserError
} from "./chunk-V77C22EU.js";

// packages/findings/src/json-file.ts
var utf8 = new TextDecoder("utf-8", { fatal: true });
function parseJsonFile(file, content, limit) {
  if (content.byteLength > limit)
    throw new UserError(`${file}: is larger than ${limit / 1024 / 1024} MB`);
  let text;
  try {
    text = utf8.decode(content);
  } catch (cause) {
    throw new UserError(`${file}: is not valid UTF-8`, { cause });
  }
  if (text.trim() === "") throw new UserError(`${file}: is empty`);
  try {
    return { text, value: JSON.parse(text) };
  } catch (cause) {
    const { line } = findJsonMistake(text) ?? { line: 1 };
    throw new UserError(`${file}:${line}: is not valid JSON`, { cause });
  }
}

export {
  parseJsonFile
};
