/**
 * Whether a text is of a pattern in which `*` stands for any number of any signs. Takes at most time in proportion to
 * the product of both lengths.
 */
export function matchesWildcard(pattern: string, text: string): boolean {
  let at = 0;
  let part = 0;
  let star = -1;
  let taken = 0;
  while (at < text.length) {
    if (pattern[part] === '*') {
      star = part++;
      taken = at;
    } else if (pattern[part] === text[at]) {
      part++;
      at++;
    } else if (star >= 0) {
      part = star + 1;
      at = ++taken;
    } else return false;
  }
  while (pattern[part] === '*') part++;
  return part === pattern.length;
}
