import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { THRESHOLDS, UserError } from '@gatehouse/findings';
import { DEFAULTS, jsonSchema, parseConfig, resolveSettings } from '../src/index.ts';

const parse = (content: string | Uint8Array) => parseConfig('.github/gatehouse.yml', content);

/** What is wrong, with its remedy. */
function complaint(content: string | Uint8Array): string {
  try {
    parse(content);
  } catch (error) {
    if (error instanceof UserError)
      return [error.message, error.remedy].filter(Boolean).join(' | ');
    throw error;
  }
  return 'nothing';
}

describe('parseConfig', () => {
  it('reads every key', () => {
    const text =
      'fail-on: critical\nreport-from: medium\nprofile: all\nphases:\n  iac:\n    enabled: yes\n    path: deploy\n    exclude: [a, "!b"]\n    allow-empty: true\n    allow-parse-errors: false\n';
    const expected = {
      'fail-on': 'critical',
      'report-from': 'medium',
      profile: 'all',
      phases: {
        iac: {
          enabled: true,
          path: 'deploy',
          exclude: ['a', '!b'],
          'allow-empty': true,
          'allow-parse-errors': false,
        },
      },
    };
    expect(parse(text)).toEqual(expected);
    expect(parse(Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`))).toEqual(expected);
  });

  it.each([[''], ['# nothing\n'], ['---\n'], ['phases:\n'], ['phases: {}\n']])(
    'takes %j for no settings',
    (text) => {
      expect(resolveSettings({}, parse(text))).toEqual(DEFAULTS);
    },
  );

  it.each([
    [
      'fail-onn: high\n',
      '.github/gatehouse.yml:1: unknown key "fail-onn" in the configuration | Did you mean "fail-on"?',
    ],
    [
      'profile: all\nfail-on: hihg\n',
      '.github/gatehouse.yml:2: fail-on: "hihg" is not known | Did you mean "high"?',
    ],
    [
      'fail-on: 7\n',
      '.github/gatehouse.yml:1: fail-on: "7" is not known | Use one of: critical, high, medium, low, none',
    ],
    [
      'fail-on: [high]\n',
      '.github/gatehouse.yml:1: fail-on: "" is not known | Use one of: critical, high, medium, low, none',
    ],
    [
      'phases:\n  iac:\n    exlude: [a]\n',
      '.github/gatehouse.yml:3: unknown key "exlude" in iac | Did you mean "exclude"?',
    ],
    [
      'phases:\n  iac:\n    exclude: a\n',
      '.github/gatehouse.yml:3: exclude must be a list of texts',
    ],
    [
      'phases:\n  iac:\n    exclude: [a, []]\n',
      '.github/gatehouse.yml:3: exclude must be a list of texts',
    ],
    [
      'phases:\n  iac:\n    enabled: "true"\n',
      '.github/gatehouse.yml:3: enabled must be true or false',
    ],
    ['phases:\n  iac:\n    path:\n', '.github/gatehouse.yml:3: path must be a text'],
    ['phases: iac\n', '.github/gatehouse.yml:1: phases must be a mapping'],
    ['- a\n', '.github/gatehouse.yml:1: the configuration must be a mapping'],
    ['fail-on: low\nfail-on: high\n', '.github/gatehouse.yml:2: fail-on is given twice'],
    ['a: 1\n---\nb: 2\n', '.github/gatehouse.yml: holds 2 documents; one is expected'],
    [
      `${'k'.repeat(500)}: 1\n`,
      expect.stringContaining(`unknown key "${'k'.repeat(80)}…" in the configuration`),
    ],
    [`fail-on: ${'k'.repeat(500)}\n`, expect.stringContaining(`"${'k'.repeat(80)}…" is not`)],
    ['__proto__: 1\n', expect.stringContaining('unknown key "__proto__"')],
    ['constructor: 1\n', expect.stringContaining('unknown key "constructor"')],
    ['fail-on: [\n', expect.stringMatching(/^\.github\/gatehouse\.yml:2: invalid YAML: /)],
    [Buffer.from([0xff, 0x61]), '.github/gatehouse.yml: is not valid UTF-8'],
    [Buffer.from('a\0'), '.github/gatehouse.yml: is binary, not text'],
  ])('refuses %j', (content, expected) => {
    expect(complaint(content)).toEqual(expected);
  });

  it('never breaks otherwise', () => {
    const key = fc.constantFrom(
      'fail-on',
      'report-from',
      'profile',
      'phases',
      'iac',
      'exclude',
      'path',
      'enabled',
      '<<',
      'x',
    );
    const value = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.jsonValue(),
        fc.constantFrom('high', true, null),
        fc.dictionary(key, tie('value')),
      ),
    })).value;
    fc.assert(
      fc.property(
        fc.oneof(
          value.map((each) => JSON.stringify(each)),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          expect(typeof complaint(text)).toBe('string');
        },
      ),
    );
  });
});

describe('resolveSettings', () => {
  it('lets an input win over the file and the file over the default', () => {
    const config = parse(
      'fail-on: low\nreport-from: medium\nphases: { iac: { path: deploy, exclude: [a], allow-empty: true } }\n',
    );
    expect(
      resolveSettings(
        { failOn: 'none', exclude: ['b'], allowEmpty: false, profile: undefined },
        config,
      ),
    ).toEqual({
      failOn: 'none',
      reportFrom: 'medium',
      profile: 'default',
      path: 'deploy',
      exclude: ['b'],
      allowEmpty: false,
      allowParseErrors: false,
      inlineSuppressions: 'allow',
      suppressions: [],
    });
  });

  it('leaves open whether only what is new counts, and hands suppressions through', () => {
    expect(resolveSettings({}, {})).not.toHaveProperty('onlyNew');
    const settings = resolveSettings(
      { onlyNew: undefined },
      parse(
        'only-new: false\nsuppressions:\n  inline: deny\n  entries:\n    - { rule: privileged, path: a, reason: b, expires: 2026-12-31 }\n',
      ),
    );
    expect(settings).toMatchObject({
      onlyNew: false,
      inlineSuppressions: 'deny',
      suppressions: [{ rule: 'privileged', path: 'a', reason: 'b', expires: '2026-12-31' }],
    });
    expect(resolveSettings({ onlyNew: true }, parse('only-new: false\n')).onlyNew).toBe(true);
  });
});

describe('jsonSchema', () => {
  it('refuses unknown keys and offers the same choices', () => {
    expect(jsonSchema()).toMatchObject({
      additionalProperties: false,
      properties: {
        'fail-on': { enum: THRESHOLDS },
        phases: {
          additionalProperties: false,
          properties: {
            iac: { additionalProperties: false, properties: { exclude: { type: 'array' } } },
          },
        },
      },
    });
  });
});
