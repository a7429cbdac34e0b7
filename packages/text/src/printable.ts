/**
 * What a reader cannot see but a terminal or a renderer obeys: controls (and so every ANSI sequence), direction marks,
 * zero-width and other invisible characters, line separators, half a surrogate pair. The emoji selector U+FE0F is let
 * through: it is common in names of workflow steps and does nothing alone.
 */
const HIDDEN = /(?!\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const PLAIN = /^[\x20-\x7e]*$/;
const SPACE = /^[\t\n\r]$/;

/**
 * One line that is safe to show. Line ends and tabs become spaces; other hidden characters become U+FFFD rather than
 * nothing, so that a reader sees that something was there, and no two halves join to a new whole. The length in UTF-16
 * units stays the same, so columns still point at what they pointed at.
 */
export function printable(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(HIDDEN, (hidden) =>
    SPACE.test(hidden) ? ' ' : '\uFFFD'.repeat(hidden.length),
  );
}
