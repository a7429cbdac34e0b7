import { expect } from '@jest/globals';
import fc from 'fast-check';
import { dump, loadAll } from 'js-yaml';
import { parseYaml, SourceText, type Value } from '../src/index.ts';

/** What a value says, as plain data: scalars by their text, so that no schema is needed to compare. */
function texts(value: Value): unknown {
  if (value.isMapping)
    return Object.fromEntries(value.keys.map((key) => [key, texts(value.get(key))]));
  if (value.isSequence) return value.items.map(texts);
  return value.string ?? null;
}

const plainKey = fc
  .string({ unit: 'grapheme', maxLength: 12 })
  .filter((key) => key !== '<<' && key !== '__proto__');
const plain = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.string({ unit: 'grapheme' }),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(plainKey, tie('value'), { maxKeys: 5 }),
  ),
})).value;

/** What is written by another hand is read as it was meant, as YAML in every layout and as JSON. */
export function readsWhatWasWritten(numRuns: number): void {
  const layout = fc.record({
    flowLevel: fc.integer({ min: -1, max: 3 }),
    indent: fc.integer({ min: 1, max: 6 }),
    lineWidth: fc.constantFrom(20, 80, -1),
    noRefs: fc.boolean(),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  });
  fc.assert(
    fc.property(
      fc.array(fc.dictionary(plainKey, plain, { minKeys: 1, maxKeys: 4 }), {
        minLength: 1,
        maxLength: 3,
      }),
      layout,
      (documents, { lineEnd, ...options }) => {
        const yaml = documents
          .map((document) => `---\n${dump(document, options)}`)
          .join('')
          .replaceAll('\n', lineEnd);
        expect(parseYaml(new SourceText('a.yaml', yaml)).documents.map(texts)).toEqual(documents);
        const json = JSON.stringify(documents[0], null, options.indent);
        expect(parseYaml(new SourceText('a.json', json)).documents.map(texts)).toEqual(
          documents.slice(0, 1),
        );
      },
    ),
    { numRuns },
  );
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc
    .array(
      fc.constantFrom(
        'a',
        ' ',
        '\n',
        '\r',
        '\t',
        ': ',
        '- ',
        '? ',
        '---\n',
        '...',
        '&a ',
        '*a',
        '<<: *a',
        '"',
        "'",
        '|\n',
        '>-\n',
        '#',
        '[',
        ']',
        '{',
        '}',
        ',',
        '!t ',
        '%',
        '\\x41',
        '\\',
        '\u2028',
        '\uFEFF',
        '\uD800',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
);

/** What other readers take one way or the other. */
const AMBIGUOUS = /[\u0085\u2028\u2029\uFEFF]/;

/** Any text at all gives values or problems, and all of them know where they stand. */
export function standsAnyText(numRuns: number): void {
  fc.assert(
    fc.property(anyText, (text) => {
      const source = new SourceText('a.yaml', text);
      const { documents, problems } = parseYaml(source);
      if (isSound(text) && !AMBIGUOUS.test(text)) expect(problems).toEqual([]);
      for (const { line, column } of problems) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(source.lineStarts.length);
        expect(column).toBeGreaterThanOrEqual(1);
      }
      for (const document of documents) look(document, source, 0);
    }),
    { numRuns },
  );
}

/** Whether another reader takes the text. */
function isSound(text: string): boolean {
  try {
    loadAll(text);
    return true;
  } catch {
    return false;
  }
}

function look(value: Value, source: SourceText, depth: number): void {
  if (depth > 8) return;
  const { location, extent } = value;
  for (const { startLine, endLine } of [location, extent]) {
    expect(startLine).toBeGreaterThanOrEqual(1);
    expect(endLine).toBeGreaterThanOrEqual(startLine);
    expect(endLine).toBeLessThanOrEqual(source.lineStarts.length);
  }
  expect(typeof value.path).toBe('string');
  expect([value.string, value.number, value.boolean, value.isUnknown]).toHaveLength(4);
  expect(value.get('no such key', 3).exists).toBe(false);
  for (const child of [...value.values, ...value.items]) look(child, source, depth + 1);
}
