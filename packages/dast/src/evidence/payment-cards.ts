import { hasCheckDigit } from './check-digit.ts';

export interface CardNumber {
  /** As its issuers call themselves together. */
  readonly issuer: string;
  /** Whether it is written in the groups that it has on a card. */
  readonly isGrouped: boolean;
  /** As it stands in the text: nothing may show it. */
  readonly written: string;
}

/** What numbers of ISO/IEC 7812 begin with and how long they are, by whose they are. */
const ISSUERS: readonly (readonly [issuer: string, numbers: RegExp])[] = [
  ['Visa', /^4\d{12}(?:\d{3})?$/],
  ['Mastercard', /^(?:5[1-5]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}$/],
  ['American Express', /^3[47]\d{13}$/],
  ['Diners Club', /^3(?:0[0-5]|[68]\d)\d{11}$/],
  ['Discover', /^6(?:011|5\d\d)\d{12}$/],
  ['JCB', /^(?:2131|1800|35\d{3})\d{11}$/],
  ['Maestro', /^(?:5[0678]\d\d|6304|6390|67\d\d)\d{8,15}$/],
];

/** 4-4-4-4, and what American Express and Diners Club write. */
const GROUPS = /^(?:\d{4} \d{4} \d{4} \d{4}|\d{4} \d{6} \d{4,5})$/;

const LONGEST = 19;

/** A piece of a name, of a fraction or of a number with an exponent. */
const BEFORE = /[\p{L}\d_.]$|\d[eE][+-]$/u;
const AFTER = /^(?:[\p{L}\d_]|\.\d)/u;

/**
 * Numbers that are those of payment cards by their beginning, their length and their check digit. One in ten numbers has the
 * right check digit by chance, one in fifty of the right length the beginning too.
 */
export function* cardNumbers(text: string): Generator<CardNumber> {
  for (const { start, end, digits } of numbers(text)) {
    if (BEFORE.test(text.slice(Math.max(0, start - 3), start))) continue;
    if (AFTER.test(text.slice(end, end + 2))) continue;
    const issuer = ISSUERS.find(([, form]) => form.test(digits))?.[0];
    if (issuer === undefined || !hasCheckDigit(digits)) continue;
    const written = text.slice(start, end);
    yield { issuer, isGrouped: GROUPS.test(written), written };
  }
}

interface Digits {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

/** Runs of digits with nothing but white space between them, three at least in each, as one number. */
function* numbers(text: string): Generator<Digits> {
  let open: Digits | undefined;
  let next = -1;
  for (const match of text.matchAll(/(\d{3,})\s*/g)) {
    const [whole, run = ''] = match;
    const isSame = open !== undefined && match.index === next;
    if (open && !isSame) yield* complete(open);
    open = {
      start: isSame && open ? open.start : match.index,
      end: match.index + run.length,
      // What is too long already is no card, however much follows.
      digits:
        isSame && open ? `${open.digits}${run}`.slice(0, LONGEST + 1) : run.slice(0, LONGEST + 1),
    };
    next = match.index + whole.length;
  }
  if (open) yield* complete(open);
}

function* complete(number: Digits): Generator<Digits> {
  if (number.digits.length <= LONGEST) yield number;
}
