const WINDOW = 100;
const BASE = 37;
const TWO_TO_32 = 2 ** 32;

const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const END_OF_TEXT = 0xffff;

/** BASE ** WINDOW modulo 2 ** 64, as two halves: what a unit weighs by the time it leaves the window. */
const [LEAVING_HIGH, LEAVING_LOW] = powerOfBase(WINDOW);

/** `primaryLocationLineHash` of a line, counted from 1; undefined where the text has no such line. */
export type LineHashes = (line: number) => string | undefined;

/**
 * `primaryLocationLineHash` of the lines of a text: the one fingerprint by which GitHub code scanning knows an
 * alert again when lines move. For a line, the 100 UTF-16 units from its start, spaces and tabs left out and every line
 * end read as LF, as a polynomial of base 37 modulo 2 ** 64; past the end of the text stand 0xFFFF, then zeros. The value
 * is `<hex>:<how often this hash has occurred so far>`. Algorithm: github/codeql-action, fingerprints.
 *
 * Linear in the text whatever its lines are. The 64-bit sum is kept in two halves as ordinary numbers, which is exact: the
 * product of a half and a unit stays below 2 ** 53.
 */
export function lineHashes(text: string): LineHashes {
  const { units, starts } = significantUnits(text);
  const count = starts.length;
  const highs = new Uint32Array(count);
  const lows = new Uint32Array(count);
  let high = 0;
  let low = 0;
  let line = 0;
  for (let position = 0; line < count; position++) {
    const entering = units[position] ?? 0;
    const leaving = position < WINDOW ? 0 : (units[position - WINDOW] ?? 0);
    const sum = low * BASE + entering - LEAVING_LOW * leaving;
    low = sum >>> 0;
    high = (high * BASE + (sum - low) / TWO_TO_32 - LEAVING_HIGH * leaving) >>> 0;
    if (position + 1 !== (starts[line] ?? 0) + WINDOW) continue;
    highs[line] = high;
    lows[line] = low;
    line++;
  }
  const occurrences = countOccurrences(highs, lows);
  // Few of the lines have findings: only theirs are written out.
  return (number) => {
    const occurrence = occurrences[number - 1];
    if (occurrence === undefined) return undefined;
    return `${hexadecimal(highs[number - 1] ?? 0, lows[number - 1] ?? 0)}:${occurrence}`;
  };
}

/** How often each hash has occurred up to its line, that one included. */
function countOccurrences(highs: Uint32Array, lows: Uint32Array): Uint32Array {
  const occurrences = new Uint32Array(highs.length);
  // Where the lower halves of different hashes agree, the lines before are asked one by one.
  const latest = new Map<number, number>();
  const previous = new Int32Array(highs.length);
  for (const [line, low] of lows.entries()) {
    let before = latest.get(low) ?? -1;
    previous[line] = before;
    latest.set(low, line);
    while (before >= 0 && highs[before] !== highs[line]) before = previous[before] ?? -1;
    occurrences[line] = before < 0 ? 1 : (occurrences[before] ?? 0) + 1;
  }
  return occurrences;
}

/** The units that count, and where among them each line starts. */
function significantUnits(text: string): { units: Uint16Array; starts: number[] } {
  const units = new Uint16Array(text.length + 1);
  const starts = [0];
  let length = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === SPACE || unit === TAB) continue;
    if (unit !== LINE_FEED && unit !== CARRIAGE_RETURN) {
      units[length++] = unit;
      continue;
    }
    if (unit === CARRIAGE_RETURN && text.charCodeAt(index + 1) === LINE_FEED) index++;
    units[length++] = LINE_FEED;
    starts.push(length);
  }
  units[length++] = END_OF_TEXT;
  return { units: units.subarray(0, length), starts };
}

function powerOfBase(exponent: number): [high: number, low: number] {
  let [high, low] = [0, 1];
  for (let step = 0; step < exponent; step++) {
    const product = low * BASE;
    low = product >>> 0;
    high = (high * BASE + (product - low) / TWO_TO_32) >>> 0;
  }
  return [high, low];
}

function hexadecimal(high: number, low: number): string {
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
}
