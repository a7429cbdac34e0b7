import { LineMask } from '../src/index.ts';

/** One line by itself, with what is secret in it replaced by `***`. */
export function maskLine(line: string): string {
  return new LineMask().next(line);
}
