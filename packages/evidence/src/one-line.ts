/** Text as it may stand in evidence: one line, well-formed, cut with an ellipsis. `limit` in UTF-16 units. */
export function oneLine(text: string, limit: number): string {
  const short = text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
  return short.replaceAll(/\p{Cc}/gu, ' ').replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}
