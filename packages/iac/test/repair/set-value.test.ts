import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyEdits, type Fix } from '@gatehouse/findings';
import { parseYaml, SourceText, type Value } from '@gatehouse/source';
import { dump, load } from 'js-yaml';
import { addItem } from '../../src/rules/repair/add-item.ts';
import { setValue } from '../../src/rules/repair/set-value.ts';
import { renameKey, replaceStart } from '../../src/rules/repair/within.ts';

function root(text: string, path = 'a.yaml'): Value {
  const { documents, problems } = parseYaml(new SourceText(path, text));
  expect(problems).toEqual([]);
  const [document] = documents;
  if (!document) throw new Error('the text holds nothing');
  return document;
}

function apply(text: string, fix: Fix | undefined): string | undefined {
  return fix && applyEdits(text, fix.edits);
}

function set(text: string, steps: string, wanted: boolean | string = false): string | undefined {
  const path = steps.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  return apply(text, setValue(root(text).at(path), wanted, 'Test.'));
}

describe('a value that is there', () => {
  it.each([
    ['plain', 'a: true # why\nb: 1\n', 'a: false # why\nb: 1\n'],
    ['on a line of its own', 'a:\n  true\nb: 1\n', 'a:\n  false\nb: 1\n'],
    ['a text where a flag belongs', `a: "no" # why\n`, 'a: false # why\n'],
    ['without a value', 'a: # why\nb: 1\n', 'a: false # why\nb: 1\n'],
    ['null', 'a: ~\n', 'a: false\n'],
    ['in braces', '{a: true, b: 1}\n', '{a: false, b: 1}\n'],
    ['in JSON', '{"a":true,"b":1}', '{"a":false,"b":1}'],
    ['at the end without a line break', 'b: 1\na: true', 'b: 1\na: false'],
    ['below a quoted key', `'a' : true\n`, `'a' : false\n`],
  ])('is replaced: %s', (_title, before, after) => {
    expect(set(before, 'a')).toBe(after);
  });

  it.each([
    ['"', 'a: "Unconfined"\n', 'a: "Default"\n'],
    ["'", "a: 'Unconfined'\n", "a: 'Default'\n"],
    ['of JSON', '{"a": "Unconfined"}', '{"a": "Default"}'],
    ['of JSON, where there was none', '{"a": null}', '{"a": "Default"}'],
    ['empty', 'a: ""\n', 'a: "Default"\n'],
  ])('keeps its quotes: %s', (_title, before, after) => {
    expect(set(before, 'a', 'Default')).toBe(after);
  });

  it.each([
    ['a tag', 'a: !!bool "true"\n'],
    ['an anchor', 'a: &x true\n'],
    ['a file with aliases', 'a: true\nb: &x 1\nc: *x\n'],
    ['a block scalar', 'a: |\n  true\n'],
    ['several lines', 'a: one\n  two\n'],
    ['a mapping', 'a:\n  b: 1\n'],
    ['nothing, in braces', '{a: , b: 1}\n'],
    ['an item of a list', '- true\n'],
  ])('is left alone: %s', (_title, text) => {
    expect(set(text, text.startsWith('-') ? '0' : 'a')).toBeUndefined();
  });
});

describe('a value that is missing', () => {
  it.each([
    [
      'below the first scalars',
      'x: 1 # one\ny: "2"\nz:\n  - 3\n',
      'x: 1 # one\ny: "2"\na: false\nz:\n  - 3\n',
    ],
    ['at the very end', 'x: 1', 'x: 1\na: false'],
    ['before a collection', 'x:\n  y: 1\n', 'a: false\nx:\n  y: 1\n'],
    ['not within a scalar of several lines', 'x: one\n  two\n', 'a: false\nx: one\n  two\n'],
    ['not within a block', 'x: |+\n  one\n\n', 'a: false\nx: |+\n  one\n\n'],
    ['into empty braces', '{}\n', '{a: false}\n'],
    ['into braces', '{ x: 1 }\n', '{ a: false, x: 1 }\n'],
    ['into JSON', '{\n\t"x": 1\n}\n', '{\n\t"a": false,\n\t"x": 1\n}\n'],
  ])('is added %s', (_title, before, after) => {
    expect(set(before, 'a')).toBe(after);
  });

  it.each([
    ['as deep as its neighbours', 'x:\n    y: 1\n', 'x:\n    y: 1\n    b:\n        a: false\n'],
    [
      'on top of lists',
      'x: # c\n  # d\n  y:\n  - 1\n',
      'x: # c\n  b:\n    a: false\n  # d\n  y:\n  - 1\n',
    ],
    ['below a key without a value', 'x:\n  b:\n  y: 1\n', 'x:\n  b:\n    a: false\n  y: 1\n'],
    ['into a mapping', 'x:\n  b:\n    c: 1\n', 'x:\n  b:\n    c: 1\n    a: false\n'],
    ['into braces', 'x: {y: 1}\n', 'x: {b: {a: false}, y: 1}\n'],
    ['into JSON', '{"x": {"y": 1}}', '{"x": {"b": { "a": false }, "y": 1}}'],
    [
      'with the line breaks of Windows',
      'x:\r\n  y: 1\r\n',
      'x:\r\n  y: 1\r\n  b:\r\n    a: false\r\n',
    ],
  ])('comes with the keys above it, %s', (_title, before, after) => {
    expect(set(before, 'x.b.a')).toBe(after);
  });

  it.each([
    ['below its first scalars', '- x: 1\n  y: []\n', '- x: 1\n  b:\n    a: false\n  y: []\n'],
    [
      'before its first key',
      '-   y: []\n    x: 1\n',
      '-   b:\n      a: false\n    y: []\n    x: 1\n',
    ],
    ['of a list in a list', '- - y: []\n', '- - b:\n      a: false\n    y: []\n'],
  ])('is added to an item: %s', (_title, before, after) => {
    expect(set(before, before.startsWith('- -') ? '0.0.b.a' : '0.b.a')).toBe(after);
  });

  it.each([
    ['below a scalar', 'x: 1\n'],
    ['below an anchor', 'x: &y\n  - 1\n'],
    ['beside an explicit key', '? x\n: y: []\n'],
    ['below null', 'x: null\n'],
    ['below a bare key in braces', '{x: }\n'],
  ])('is not added %s', (_title, text) => {
    expect(set(text, 'x.a')).toBeUndefined();
  });
});

describe('addItem', () => {
  const add = (text: string): string | undefined =>
    apply(text, addItem(root(text).get('a'), 'ALL', 'Test.'));

  it.each([
    ['a: [X]\n', 'a: [ALL, X]\n'],
    ['a: []\n', 'a: [ALL]\n'],
    ['{"a": ["X"]}', '{"a": ["ALL", "X"]}'],
    ['a:\n  - "X" # why\n', 'a:\n  - ALL\n  - "X" # why\n'],
    ['a:\r\n-   X\r\n', 'a:\r\n-   ALL\r\n-   X\r\n'],
    ['a: X\n', 'a: [ALL]\n'],
    ['b: 1\n', 'b: 1\na: [ALL]\n'],
  ])('makes of %j', (before, after) => {
    expect(add(before)).toBe(after);
  });

  it('leaves lists of collections and tagged items alone', () => {
    expect(add('a:\n  - x: 1\n')).toBeUndefined();
    expect(add('a:\n  - !!str X\n')).toBeUndefined();
  });
});

describe('parts of a key or value', () => {
  it('are replaced where they are written', () => {
    const text = 'image: "old.io/a:1" # old.io\n';
    expect(apply(text, replaceStart(root(text).get('image'), 'old.io/', 'new.io/', 'Test.'))).toBe(
      'image: "new.io/a:1" # old.io\n',
    );
    expect(apply(text, renameKey(root(text).get('image'), 'name', 'Test.'))).toBe(
      'name: "old.io/a:1" # old.io\n',
    );
  });

  it('are left alone where they are not written out', () => {
    const folded = 'image: "o\\x6cd.io/a"\n';
    expect(replaceStart(root(folded).get('image'), 'old.io/', 'new.io/', 'Test.')).toBeUndefined();
    expect(renameKey(root('- 1\n').get(0), 'name', 'Test.')).toBeUndefined();
  });
});

type Tree = { readonly [key: string]: Tree | string | number | boolean | readonly Tree[] };

const key = fc.constantFrom('a', 'b', 'name', 'x-y', 'deep.er/key');
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.dictionary(
    key,
    fc.oneof(
      { depthSize: 'small' },
      fc.boolean(),
      fc.nat(99),
      fc.constantFrom(
        'text',
        'two words',
        '# no comment',
        "it's",
        'a: b',
        'one\ntwo\n',
        '',
        'true',
      ),
      tie('tree'),
      fc.array(tie('tree'), { maxLength: 2 }),
    ),
    { maxKeys: 4 },
  ),
}));

const writing: fc.Arbitrary<(value: Tree) => string> = fc.oneof(
  fc.constantFrom(0, 2, 4).map((width) => (value: Tree) => JSON.stringify(value, null, width)),
  fc
    .record({
      indent: fc.constantFrom(2, 4),
      seqNoIndent: fc.boolean(),
      flowLevel: fc.constantFrom(-1, -1, 0, 2),
    })
    .map((options) => (value: Tree) => dump(value, options)),
);

/** The tree with a value at the end of a path; undefined where something other than mappings is on the way. */
function withValue(value: unknown, path: readonly string[]): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return typeof value === 'object' && value !== null ? undefined : false;
  if (value === undefined) return { [step]: withValue(undefined, rest) };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const inner = withValue((value as Record<string, unknown>)[step], rest);
  return inner === undefined ? undefined : { ...value, [step]: inner };
}

it('changes that value and nothing else, however the file is written', () => {
  let repaired = 0;
  fc.assert(
    fc.property(
      tree,
      writing,
      fc.array(key, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('\n', '\r\n'),
      (value, write, path, lineBreak) => {
        const text = write(value).replaceAll('\n', lineBreak);
        const after = apply(text, setValue(root(text).at(path), false, 'Test.'));
        if (after === undefined) return;
        repaired++;
        expect(load(after)).toEqual(withValue(load(text), path));
      },
    ),
    { numRuns: 1500 },
  );
  expect(repaired).toBeGreaterThan(500);
});
