/**
 * Three lines that show which letters of a subject a credential in small letters would have otherwise: Entra compares
 * with case and does not say what it has. Empty where there is no capital letter.
 */
export function showCapitals(subject: string): string[] {
  const small = subject.toLowerCase();
  if (small === subject || small.length !== subject.length) return [];
  const marks = Array.from(subject, (letter) => (letter === letter.toLowerCase() ? ' ' : '^'));
  return [`sent    ${subject}`, `small   ${small}`, `        ${marks.join('').trimEnd()}`];
}
