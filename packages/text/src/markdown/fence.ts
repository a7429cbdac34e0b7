/** Lines as a fenced block of code that none of them can close (CommonMark 0.31, 4.5). No line is not one empty line. */
export function fenced(lines: readonly string[], language: string): string {
  let longest = 2;
  for (const line of lines)
    for (const [run] of line.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${language}`, ...lines, fence].join('\n');
}
