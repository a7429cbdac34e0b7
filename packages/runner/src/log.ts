import { inert } from '@gatehouse/text';
import type { Runner } from './runner.ts';

/**
 * Prints text that may come from anywhere, so that no line of it is a workflow command. The runner ends a line at a bare
 * CR too, and counts U+0085 as a space at the start of one; JavaScript does neither.
 */
export function printText(runner: Runner, text: string): void {
  const lines = text.split(/\r\n|\r|\n/u);
  if (lines.at(-1) === '') lines.pop();
  for (const line of lines) runner.printLine(inert(line.replaceAll('\u0085', ' ')));
}

const ANNOTATION = /^::(?:error|warning|notice) [^\r\n]*::[^\r\n]*$/u;

/** Lets an annotation through as the command that it is; anything else is text. */
export function printAnnotation(runner: Runner, line: string): void {
  if (ANNOTATION.test(line)) runner.printLine(line);
  else printText(runner, line);
}
