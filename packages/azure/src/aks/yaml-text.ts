/**
 * A text as a double-quoted scalar (YAML 1.2, 7.3.1), in printable ASCII: nothing in it can end the line, be a tag or
 * read differently in another encoding. Halves of characters, which YAML cannot hold, become U+FFFD.
 */
export function yamlText(text: string): string {
  const wellFormed = text.replace(/\p{Surrogate}/gu, '\ufffd');
  const escaped = wellFormed.replace(/[^ !#-[\]-~]/gu, escape);
  return `"${escaped}"`;
}

function escape(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`;
  if (character === '\n') return String.raw`\n`;
  const code = character.codePointAt(0) ?? 0;
  const digits = code.toString(16);
  return code > 0xffff ? `\\U${digits.padStart(8, '0')}` : `\\u${digits.padStart(4, '0')}`;
}
