const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
  nbsp: ' ',
};

/** ZAP writes descriptions as paragraphs of HTML. One line for each; what they quote is plain text again. */
export function plainText(html: string): string {
  return paragraphs(html).join('\n');
}

export function paragraphs(html: string): string[] {
  return html
    .split(/<\/?p>|<br\s?\/?>|\r?\n/giu)
    .map((part) =>
      part
        .replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/giu, decode)
        .replaceAll(/\s+/gu, ' ')
        .trim(),
    )
    .filter((part) => part !== '');
}

function decode(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? entity;
  const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
}
