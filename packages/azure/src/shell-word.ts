/** A text as one word of a POSIX shell, for commands that people paste; what needs no quotes stays bare. */
export function shellWord(text: string): string {
  return /^[\w./:@-]+$/u.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
