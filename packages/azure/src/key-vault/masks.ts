/** Shorter lines and values stand elsewhere by chance: masking `true` would blacken the log and hide nothing. */
const SHORTEST = 6;

/** Deeper documents are no configuration. */
const MAX_DEPTH = 20;

/** The frame of PEM, RFC 7468. */
const ARMOUR = /^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/u;

/**
 * All that has to be masked of a secret: the value, its lines, the values in it where it is JSON, and each of them in
 * base64, URL-encoded and as part of a JSON text. The longest come first, so that no mask leaves the rest of another.
 */
export function masksOf(value: string): readonly string[] {
  const parts = new Set<string>();
  // However short it is: that is what the user called a secret.
  if (value !== '') parts.add(value);
  for (const part of [value.trim(), ...linesOf(value), ...leavesOf(value)])
    if (part.length >= SHORTEST) parts.add(part);
  const masks = new Set<string>();
  for (const part of parts) for (const spelling of spellingsOf(part)) masks.add(spelling);
  return [...masks].sort((a, b) => b.length - a.length);
}

function linesOf(value: string): readonly string[] {
  const lines = value.split(/[\r\n]+/u).map((line) => line.trim());
  return lines.length === 1 ? [] : lines.filter((line) => !ARMOUR.test(line));
}

/** The texts and long numbers in a JSON document; their names are no secrets. */
function leavesOf(value: string): readonly string[] {
  if (!/^\s*[[{"]/u.test(value)) return [];
  try {
    return walk(JSON.parse(value), 0);
  } catch {
    return [];
  }
}

function walk(node: unknown, depth: number): readonly string[] {
  if (typeof node === 'string') return [node, ...linesOf(node)];
  if (typeof node === 'number') return [String(node)];
  if (typeof node !== 'object' || node === null || depth === MAX_DEPTH) return [];
  return Object.values(node).flatMap((child) => walk(child, depth + 1));
}

function spellingsOf(part: string): readonly string[] {
  const bytes = Buffer.from(part, 'utf8');
  const percent = encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd'));
  const encoded = [
    bytes.toString('base64'),
    bytes.toString('base64').replace(/=+$/u, ''),
    bytes.toString('base64url'),
    percent,
    percent.replaceAll('%20', '+'),
    JSON.stringify(part).slice(1, -1),
  ];
  return [part, ...encoded.filter((spelling) => spelling.length >= SHORTEST)];
}
