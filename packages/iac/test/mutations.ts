import fc from 'fast-check';
import { loadAll } from 'js-yaml';
import { everyRule } from './all-rules.ts';

/** Sound texts to break, and ways to break them. */

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The examples of every rule of a family: together they hold every kind and field that a rule looks at. */
export function exampleTexts(family: 'kubernetes' | 'dockerfile' | 'workflow'): readonly string[] {
  const rules = everyRule.filter((rule) => rule.id.startsWith(`${family}/`));
  return rules.flatMap(({ examples }) =>
    [...examples.fail, ...examples.pass].map(({ source }) => source),
  );
}

/** The documents of some texts as plain values; what is not plain YAML is left out. */
export function plainDocuments(texts: readonly string[]): readonly Json[] {
  return texts.flatMap((text) => {
    try {
      return (loadAll(text) as Json[]).filter(
        (document) => typeof document === 'object' && document !== null,
      );
    } catch {
      return [];
    }
  });
}

/** Names that break look-ups in plain objects, and values that are not what they seem. */
const ODD_TEXTS = [
  '',
  ' ',
  '0',
  '-1',
  'true',
  '~',
  '*',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '${X}',
  '{{ x }}',
  'a/b/c',
  ':',
  '@',
  'a:b@c',
  '\u0000',
  '🙂',
  'NaN',
  'List',
  'x'.repeat(300),
];

const oddScalar: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(null, true, false, 0, -1, 1e300, 0.5, ...ODD_TEXTS),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

const oddValue: fc.Arbitrary<Json> = fc.oneof(
  { weight: 3, arbitrary: oddScalar },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Json>([], {}, [[]], [{}], [null], { '': null }, { name: [] }, [
      ['a'],
    ]),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json> },
);

type Change = (value: Json, pick: number, odd: Json) => Json;

const CHANGES: readonly Change[] = [
  (_value, _pick, odd) => odd,
  (value) => [value],
  (value) => ({ value }),
  (value) => (Array.isArray(value) ? [...(value as Json[]), ...(value as Json[]), null] : value),
  (value, pick, odd) =>
    isRecord(value) ? { ...value, [ODD_TEXTS[pick % ODD_TEXTS.length] ?? '']: odd } : odd,
  (value, pick) =>
    isRecord(value)
      ? Object.fromEntries(Object.entries(value).filter((_, index) => index !== pick % 5))
      : value,
  (value, _pick, odd) =>
    isRecord(value) ? Object.fromEntries(Object.keys(value).map((key) => [key, odd])) : odd,
];

interface Step {
  readonly place: number;
  readonly change: number;
  readonly odd: Json;
}

const step: fc.Arbitrary<Step> = fc.record({
  place: fc.nat(),
  change: fc.nat(CHANGES.length - 1),
  odd: oddValue,
});

/** A sound document with one to six of its nodes replaced by something else. */
export function mutated(documents: readonly Json[]): fc.Arbitrary<Json> {
  return fc
    .tuple(fc.constantFrom(...documents), fc.array(step, { minLength: 1, maxLength: 6 }))
    .map(([document, steps]) => steps.reduce(apply, document));
}

function apply(document: Json, { place, change, odd }: Step): Json {
  let left = place % Math.max(1, count(document));
  const visit = (value: Json): Json => {
    if (left-- === 0) return CHANGES[change]?.(value, place, odd) ?? odd;
    if (Array.isArray(value)) return (value as Json[]).map(visit);
    return isRecord(value)
      ? Object.fromEntries(Object.entries(value).map(([key, child]) => [key, visit(child)]))
      : value;
  };
  return visit(document);
}

function count(value: Json): number {
  const children: readonly Json[] = Array.isArray(value)
    ? (value as Json[])
    : isRecord(value)
      ? Object.values(value)
      : [];
  return children.reduce<number>((sum, child) => sum + count(child), 1);
}

function isRecord(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const SNIPPETS = [
  '\t',
  '\n',
  '\r',
  '\r\n',
  '---\n',
  '...\n',
  '&a ',
  '*a',
  '<<: *a\n',
  '? ',
  ': ',
  '- ',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '|',
  '>',
  '|2-\n',
  '#',
  '# gatehouse:ignore x -- y\n',
  '%YAML 1.2\n',
  '!!binary ',
  '!',
  '\u0000',
  '\uFEFF',
  '\u2028',
  '\uD800',
  '{{',
  '}}',
  '\\',
  '\\x',
  '${',
  '$(',
  '`',
  '<<EOF\n',
  '@',
  '\u{1F642}',
];

const edit = fc.record({
  at: fc.nat(),
  removed: fc.nat(12),
  added: fc.oneof(fc.constantFrom(...SNIPPETS), fc.string({ unit: 'binary', maxLength: 6 })),
});

/** A sound text with up to eight places cut out or written over. */
export function scrambled(texts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 8 }))
    .map(([text, edits]) =>
      edits.reduce((current, { at, removed, added }) => {
        const from = at % (current.length + 1);
        return current.slice(0, from) + added + current.slice(from + removed);
      }, text),
    );
}

/** Bytes that may be anything. */
export const anyBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }).map((text) => Buffer.from(text)),
  fc
    .string({ unit: 'grapheme', maxLength: 200 })
    .map((text) => Buffer.from(`\uFEFF${text}`, 'utf16le')),
);
