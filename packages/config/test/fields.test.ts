import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { UserError } from '@gatehouse/findings';
import { parseYaml, SourceText } from '@gatehouse/source';
import { load } from 'js-yaml';
import type { Fields, SectionOf } from '../src/field.ts';
import { formatDuration, jsonSchema, locationOf, parseConfig } from '../src/index.ts';
import { objectSchema } from '../src/json-schema.ts';
import { readSection } from '../src/validate.ts';

const FIELDS = {
  count: { type: 'number', minimum: 1, maximum: 10, whole: true, about: 'A count.' },
  share: { type: 'number', minimum: 0, about: 'A share.' },
  day: { type: 'date', about: 'A day.' },
  age: { type: 'duration', about: 'An age.' },
  where: { type: 'glob', about: 'A path.' },
  who: { type: 'wildcard', about: 'A name.' },
  except: { type: 'globs', about: 'Paths.' },
  code: {
    type: 'text',
    form: { pattern: /^[A-Z]+$/, description: 'a code in capitals' },
    about: 'A code.',
  },
  list: {
    type: 'records',
    each: 'rule',
    anyOf: ['a', 'b'],
    refuse: ({ a, b }) =>
      a === b ? { key: 'b', message: 'a and b are the same', remedy: 'Give one' } : undefined,
    fields: {
      name: { type: 'text', required: true, about: 'A name.' },
      a: { type: 'flag', about: 'One.' },
      b: { type: 'flag', about: 'Another.' },
    },
    about: 'Records.',
  },
  rooms: {
    type: 'map',
    keys: 'the name of a room',
    about: 'Rooms.',
    of: {
      type: 'section',
      about: 'One.',
      fields: { door: { type: 'choice', choices: ['open', 'shut'], about: 'Its door.' } },
    },
  },
  doors: {
    type: 'map',
    keys: 'the name of a door',
    about: 'Doors.',
    of: { type: 'choice', choices: ['open', 'shut'], about: 'One.' },
  },
} as const satisfies Fields;

function read(text: string): SectionOf<typeof FIELDS> {
  const [document] = parseYaml(new SourceText('c.yml', text)).documents;
  if (!document) throw new Error('nothing to read');
  return readSection(document, FIELDS, 'the file');
}

/** What is wrong, each with its line and remedy. */
function complaints(run: () => unknown): string[] {
  try {
    run();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return (error.remedy === undefined ? error.message : `${error.message}. ${error.remedy}`).split(
      '\n',
    );
  }
  return [];
}

describe('what a field may hold', () => {
  it('is read as its type has it', () => {
    const read1 = read(
      'count: 3\nshare: 0.5\nday: 2026-02-28\nage: 30d\nwhere: a/**\nwho: Pod/*\nexcept: [a, "!b"]\ncode: ABC\nlist: [{ name: x, a: true }]\nrooms: { hall: { door: open } }\ndoors: { front: shut, __proto__: open }\n',
    );
    expect(read1).toMatchObject({
      count: 3,
      share: 0.5,
      day: '2026-02-28',
      age: 30 * 86_400_000,
      where: 'a/**',
      who: 'Pod/*',
      except: ['a', '!b'],
      code: 'ABC',
      list: [{ name: 'x', a: true }],
      rooms: { hall: { door: 'open' } },
    });
    expect(Object.entries(read1.doors ?? {})).toEqual([
      ['front', 'shut'],
      ['__proto__', 'open'],
    ]);
  });

  it.each([
    ['count: 0', 'c.yml:1: count must be a whole number from 1 to 10'],
    ['count: 1.5', 'c.yml:1: count must be a whole number from 1 to 10'],
    ['count: "3"', 'c.yml:1: count must be a whole number from 1 to 10'],
    ['share: -1', 'c.yml:1: share must be a number, 0 or more'],
    ['share: .inf', 'c.yml:1: share must be a number, 0 or more'],
    [
      'day: 2026-02-30',
      'c.yml:1: day: "2026-02-30" is not a day of the calendar. Write 2026-12-31',
    ],
    ['day: 2026-2-3', 'c.yml:1: day: "2026-2-3" is not a day of the calendar. Write 2026-12-31'],
    ['age: 30', 'c.yml:1: age: "30" is not a duration. Write 12h, 30d or 2w'],
    ['age: 0d', 'c.yml:1: age: "0d" is not a duration. Write 12h, 30d or 2w'],
    [
      'where: "!a"',
      'c.yml:1: where: "!a" is negated, which it cannot be here. Write \\! for a name that starts with it',
    ],
    [
      'except:\n  - a\n  - "[b"',
      'c.yml:3: except: "[b" has a [ that is not closed. Close it, or write \\[',
    ],
    ['who: " "', 'c.yml:1: who: " " is blank. Write what is meant'],
    ['code: abc', 'c.yml:1: code: "abc" is not a code in capitals'],
    ['list: {}', 'c.yml:1: list must be a list'],
    ['list:\n  - name: x', 'c.yml:2: the rule needs at least one of: a, b'],
    ['list:\n  - a: true', 'c.yml:2: the rule has no name'],
    ['list:\n  - { name: " ", a: true }', 'c.yml:2: name must be a text'],
    ['list:\n  - name: x\n    a: true\n    b: true', 'c.yml:4: a and b are the same. Give one'],
    [
      'list:\n  - name: x\n    a: true\n    nmae: y',
      'c.yml:4: unknown key "nmae" in the rule. Did you mean "name"?',
    ],
    ['list: [x]', 'c.yml:1: the rule must be a mapping'],
    ['rooms:\n  hall:\n    door: opne', 'c.yml:3: door: "opne" is not known. Did you mean "open"?'],
    ['doors:\n  front: opne', 'c.yml:2: front: "opne" is not known. Did you mean "open"?'],
    ['rooms: []', 'c.yml:1: rooms must be a mapping'],
  ])('is refused otherwise: %j', (text, complaint) => {
    expect(complaints(() => read(`${text}\n`))).toEqual([complaint]);
  });

  it('tells all that is wrong at once, in the order of the file', () => {
    expect(complaints(() => read('count: 0\nlist:\n  - x: 1\nday: x\n'))).toEqual([
      'c.yml:1: count must be a whole number from 1 to 10',
      'c.yml:3: unknown key "x" in the rule. Did you mean "a"?',
      'c.yml:3: the rule has no name',
      'c.yml:3: the rule needs at least one of: a, b',
      'c.yml:4: day: "x" is not a day of the calendar. Write 2026-12-31',
    ]);
  });

  it('is told on one line each, however it is made up', () => {
    const key = JSON.stringify('front\nc.yml:1: all is well\u001b[2J\u202e');
    const shown = String.raw`"front\u{a}c.yml:1: all is well\u{1b}[2J\u{202e}"`;
    const told = complaints(() => read(`doors:\n  ${key}: opne\n${key}: 1\n`));
    expect(told).toEqual([
      `c.yml:2: ${shown}: "opne" is not known. Did you mean "open"?`,
      expect.stringContaining(`unknown key ${shown} in the file`),
    ]);
  });

  it('tells twenty and how many more there are', () => {
    const text = Array.from({ length: 25 }, (_, index) => `x${index}: 1\n`).join('');
    const told = complaints(() => read(text));
    expect(told).toHaveLength(21);
    expect(told.at(-1)).toBe('c.yml: and 5 more');
  });

  it('gives up on a file whose aliases make much of little', () => {
    const keys = Array.from({ length: 400 }, (_, index) => `k${index}`);
    const row = `&row { ${keys.map((key) => `${key}: open`).join(', ')} }`;
    const text = `doors: ${row}\nrooms: { ${keys.map((key) => `${key}: *row`).join(', ')} }\n`;
    const told = complaints(() => read(text));
    expect(told.at(-1)).toMatch(/and \d+ more/);
  });
});

describe('where it stands', () => {
  const text = 'count: 3\nrooms:\n  hall:\n    door: open\nlist:\n  - name: x\n    a: true\n';

  it('is known of sections, keys and records', () => {
    const section = read(text);
    expect(locationOf(section, 'count')).toMatchObject({ path: 'c.yml', startLine: 1 });
    expect(locationOf(section, 'rooms')).toMatchObject({ startLine: 2, endLine: 4 });
    expect(locationOf(section.rooms ?? {}, 'hall')).toMatchObject({ startLine: 3 });
    expect(locationOf(section.rooms?.['hall'] ?? {}, 'door')).toMatchObject({ startLine: 4 });
    expect(section.list?.[0]?.location).toMatchObject({ startLine: 6, endLine: 7 });
    expect(locationOf(section.list?.[0] ?? {}, 'a')).toMatchObject({ startLine: 7 });
  });

  it('is unknown of what is not there', () => {
    expect(locationOf(read(text), 'share')).toBeUndefined();
    expect(locationOf({}, 'count')).toBeUndefined();
    const { exclude = [] } =
      parseConfig('c.yml', 'phases:\n  iac:\n    exclude:\n      - a/\n      - b/\n').phases?.iac ??
      {};
    expect(locationOf(exclude, 'b/')).toMatchObject({ path: 'c.yml', startLine: 5 });
    expect(locationOf([...exclude], 'b/')).toBeUndefined();
  });
});

describe('suppressions', () => {
  const entry = (lines: readonly string[]): (() => unknown) => {
    const text = `suppressions:\n  entries:\n    - ${lines.join('\n      ')}\n`;
    return () => parseConfig('g.yml', text);
  };
  const REST = ['reason: why', 'expires: 2026-12-31'];

  it('are read with their place', () => {
    const config = entry([
      'rule: CKV_K8S_16',
      'resource: Pod/*',
      ...REST,
      "owner: '@acme/platform'",
    ])();
    expect(config).toMatchObject({
      suppressions: {
        entries: [
          {
            rule: 'CKV_K8S_16',
            resource: 'Pod/*',
            reason: 'why',
            expires: '2026-12-31',
            owner: '@acme/platform',
            location: { path: 'g.yml', startLine: 3, endLine: 7 },
          },
        ],
      },
    });
  });

  it.each([
    ['rule', ['path: a', ...REST], 'g.yml:3: the suppression has no rule'],
    [
      'reason',
      ['rule: a', 'path: a', 'expires: 2026-12-31'],
      'g.yml:3: the suppression has no reason',
    ],
    ['expires', ['rule: a', 'path: a', 'reason: b'], 'g.yml:3: the suppression has no expires'],
    [
      'scope',
      ['rule: a', ...REST],
      'g.yml:3: the suppression needs at least one of: path, resource, package, image, url',
    ],
  ])('need a %s', (_, lines, complaint) => {
    expect(complaints(entry(lines))).toEqual([complaint]);
  });

  it('of a family are none: a rule is named', () => {
    expect(complaints(entry(['rule: kubernetes/*', 'path: a', ...REST]))).toEqual([
      'g.yml:3: rule: "kubernetes/*" is not the id of a rule, or *',
    ]);
  });

  it.each(['**', '*', '**/*.yaml', '/*/a', '[a-z]*'])(
    'of every rule need more of a scope than %s',
    (path) => {
      expect(complaints(entry(["rule: '*'", `path: '${path}'`, ...REST])).join()).toMatch(
        /^g\.yml:3: rule: \* waives every rule, .* needs a scope that starts with a name\. Name the rules/,
      );
    },
  );

  it.each(['test/fixtures/', '/deploy', 'vendored.yaml'])('of every rule may be for %s', (path) => {
    expect(complaints(entry(["rule: '*'", `path: '${path}'`, ...REST]))).toEqual([]);
  });
});

describe('the JSON Schema', () => {
  const ajv = new Ajv2020({ strict: true, strictRequired: false });
  formats.default(ajv);
  const ofFields = ajv.compile(objectSchema(FIELDS));
  const ofConfig = ajv.compile(jsonSchema());

  it.each([
    'count: 3\nage: 30d\nday: "2026-02-28"\ndoors: { front: shut }\nlist: [{ name: x, a: true }]\n',
    'share: 0\nexcept: [a]\nrooms: { hall: {} }\n',
  ])('takes what the reader takes: %j', (text) => {
    expect(complaints(() => read(text))).toEqual([]);
    expect(ofFields(load(text))).toBe(true);
  });

  it.each([
    'count: 0\n',
    'count: 1.5\n',
    'day: x\n',
    'age: 30\n',
    'age: 0d\n',
    'where: ""\n',
    'code: abc\n',
    'doors: { front: opne }\n',
    'list: [{ name: x }]\n',
    'list: [{ a: true }]\n',
    'list: [{ name: " ", a: true }]\n',
    'rooms: { hall: { dor: open } }\n',
    'x: 1\n',
  ])('refuses what the reader refuses: %j', (text) => {
    expect(complaints(() => read(text))).not.toEqual([]);
    expect(ofFields(load(text))).toBe(false);
  });

  it('is that of the configuration', () => {
    const text =
      'fail-on: none\nonly-new: true\nsuppressions:\n  inline: pending\n  entries:\n    - { rule: privileged, path: a, reason: b, expires: "2026-12-31" }\n';
    expect(ofConfig(load(text))).toBe(true);
    expect(ofConfig(load(text.replace('reason: b, ', '')))).toBe(false);
    expect(ofConfig(load(text.replace('path: a, ', '')))).toBe(false);
  });
});

describe('a duration', () => {
  it.each([
    ['90m', 90 * 60_000],
    ['12h', 12 * 3_600_000],
    ['30d', 30 * 86_400_000],
  ])('%s reads as it is written', (text, milliseconds) => {
    expect(read(`age: ${text}\n`).age).toBe(milliseconds);
    expect(formatDuration(milliseconds)).toBe(text);
  });

  it('of weeks is told in days', () => {
    expect(formatDuration(read('age: 2w\n').age ?? 0)).toBe('14d');
  });
});
