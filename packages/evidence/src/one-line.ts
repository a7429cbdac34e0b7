/** Text as it may stand in evidence: one line, well-formed, cut with an ellipsis. `limit` in UTF-16 units. */
export function oneLine(text: string, limit: number): string {
  const short = text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
  return short.replaceAll(/\p{Cc}/gu, ' ').replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}

/** In UTF-16 units. */
const MESSAGE_LIMIT = 300;

/** The beginning of what a tool says in several lines, such as a package, its version and the one that repairs it. */
export function oneMessage(text: string): string {
  const beginning = text.slice(0, MESSAGE_LIMIT * 4).trim();
  return oneLine(beginning.replaceAll(/\s+/gu, ' '), MESSAGE_LIMIT);
}
