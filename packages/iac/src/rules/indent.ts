/** YAML of an example, moved to the column where it belongs. */
export function indent(text: string, width: number): string {
  const margin = ' '.repeat(width);
  return `${text
    .trim()
    .split('\n')
    .map((line) => (line ? margin + line : line))
    .join('\n')}\n`;
}
