import type { Severity, Verdict } from '@gatehouse/findings';

/** Select Graphic Rendition codes of ECMA-48, 8.3.117. */
const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, magenta: 35, cyan: 36 };

type Colour = keyof typeof CODES;
export type Paint = (colour: Colour, text: string) => string;

export function painter(colour: boolean): Paint {
  return colour ? (name, text) => `\u001B[${CODES[name]}m${text}\u001B[0m` : (_, text) => text;
}

export const SEVERITY_COLOURS: Readonly<Record<Severity, Colour>> = {
  critical: 'magenta',
  high: 'red',
  medium: 'yellow',
  low: 'blue',
};

export const VERDICT_COLOURS: Readonly<Record<Verdict, Colour>> = {
  pass: 'green',
  fail: 'red',
  error: 'magenta',
};
