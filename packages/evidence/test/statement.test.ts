import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { decide, UserError } from '@gatehouse/findings';
import {
  evidenceOf,
  jsonSchema,
  PREDICATE_TYPE,
  readStatement,
  renderStatement,
  type Statement,
  statementOf,
  type Surroundings,
} from '../src/index.ts';
import { finding, outcome, scan } from './outcome.ts';

const COMMIT = 'a'.repeat(40);
const DIGEST = `sha256:${'b'.repeat(64)}`;

const SURROUNDINGS: Surroundings = {
  subjects: [
    { kind: 'commit', digest: COMMIT, name: 'acme/shop' },
    { kind: 'image', digest: DIGEST, name: 'acme.azurecr.io/web' },
  ],
  profile: 'default',
  policy: {
    origin: 'default-branch',
    commit: 'c'.repeat(40),
    files: [{ path: '.github/gatehouse.yml', content: Buffer.from('fail-on: low\r\n') }],
  },
  settings: {
    exclude: ['docs/'],
    allowEmpty: false,
    allowParseErrors: true,
    inlineSuppressions: 'allow',
  },
  sarif: { name: 'gatehouse-iac.sarif', content: '{}' },
  run: {
    repository: 'acme/shop',
    workflow: 'acme/shop/.github/workflows/ci.yml@refs/heads/main',
    id: 7,
    attempt: 1,
    event: 'push',
    sha: COMMIT,
  },
};

const validate = (() => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  return ajv.compile(jsonSchema());
})();

const bytes = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));

/** What is wrong, with its remedy. */
function complaint(content: Uint8Array): string {
  try {
    readStatement('e.json', content);
  } catch (error) {
    if (error instanceof UserError)
      return [error.message, error.remedy].filter(Boolean).join(' | ');
    throw error;
  }
  return 'nothing';
}

/** A good statement with one thing changed; `undefined` takes it away. */
function changed(path: readonly (string | number)[], value: unknown): Uint8Array {
  const statement = JSON.parse(
    renderStatement(statementOf(outcome(scan([finding('high')])), SURROUNDINGS)),
  ) as Record<string, unknown>;
  let at: Record<string | number, unknown> = statement;
  for (const step of path.slice(0, -1)) at = at[step] as Record<string, unknown>;
  const last = path.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(at, last);
  else at[last] = value;
  return bytes(statement);
}

describe('statementOf', () => {
  const statement = statementOf(
    outcome(
      scan([
        finding('low'),
        finding('high'),
        finding('critical', {
          suppression: { kind: 'config', syntax: 'gatehouse.yml', reason: 'x' },
        }),
      ]),
    ),
    SURROUNDINGS,
  );

  it('says what was scanned, by what, how far, and what is open', () => {
    expect(statement).toMatchObject({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [
        { name: 'acme/shop', digest: { gitCommit: COMMIT } },
        { name: 'acme.azurecr.io/web', digest: { sha256: 'b'.repeat(64) } },
      ],
      predicateType: PREDICATE_TYPE,
      predicate: {
        verdict: 'fail',
        reasons: ['1 finding is at or above fail-on: high'],
        thresholds: { failOn: 'high', reportFrom: 'low' },
        policy: {
          origin: 'default-branch',
          commit: 'c'.repeat(40),
          // As git keeps it: with the line ends of every system.
          files: [
            {
              path: '.github/gatehouse.yml',
              sha256: createHash('sha256').update('fail-on: low\n').digest('hex'),
            },
          ],
        },
        settings: {
          exclude: ['docs/'],
          allowEmpty: false,
          allowParseErrors: true,
          inlineSuppressions: 'allow',
        },
        sarif: { sha256: createHash('sha256').update('{}').digest('hex') },
        phases: [
          {
            phase: 'iac',
            scope: '',
            tool: { name: 'Gatehouse', version: '0.1.0' },
            startedAt: '2026-11-25T10:00:00.000Z',
            complete: true,
            coverage: {
              files: { scanned: 1, deferred: 1, ignored: 0, failed: 0 },
              resources: 2,
              unknown: 1,
            },
            counts: {
              open: { critical: 0, high: 1, medium: 0, low: 1 },
              suppressed: 1,
              suppressedInline: 0,
            },
            findings: [
              {
                rule: 'kubernetes/privileged',
                severity: 'high',
                resource: 'Deployment/shop/web',
                path: 'deploy/web.yaml',
                line: 3,
                fix: 'Set securityContext.privileged to false.',
              },
              { severity: 'low' },
            ],
          },
        ],
      },
    });
  });

  it('counts what is new where something was compared', () => {
    const compared = decide(
      [scan([finding('high', { state: 'existing' }), finding('low', { state: 'new' })])],
      { failOn: 'high', reportFrom: 'low' },
      { comparison: { base: COMMIT, description: 'main', fixed: [] } },
    );
    const [phase] = statementOf(compared, SURROUNDINGS).predicate.phases;
    expect(phase?.counts).toEqual({
      open: { critical: 0, high: 1, medium: 0, low: 1 },
      new: { critical: 0, high: 0, medium: 0, low: 1 },
      suppressed: 0,
      suppressedInline: 0,
    });
  });

  it('masks secrets and stays within what its own reader takes, whatever was scanned', () => {
    const text = fc.string({ unit: 'binary', maxLength: 3000 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 150 }), text, (reasons, name) => {
        const made = statementOf(
          outcome(
            scan(
              [
                finding('high', {
                  resource: { kind: 'Secret', name: `${name}hunter2` },
                  location: {
                    path: name,
                    startLine: 1,
                    startColumn: 1,
                    endLine: 1,
                    endColumn: 1,
                  },
                }),
              ],
              { incomplete: [...reasons, 'hunter2'], scope: name },
            ),
          ),
          SURROUNDINGS,
        );
        const rendered = renderStatement(made);
        expect(rendered).not.toContain('hunter2');
        expect(readStatement('e.json', Buffer.from(rendered))).toEqual(JSON.parse(rendered));
        expect(validate(JSON.parse(rendered))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe('readStatement', () => {
  it('gives one piece of evidence for each phase', () => {
    const statement = statementOf(
      outcome(
        scan([finding('high')]),
        scan([], { phase: 'image', incomplete: ['no database'], scope: 'web' }),
      ),
      SURROUNDINGS,
    );
    const read = readStatement('e.json', Buffer.from(renderStatement(statement)));
    expect(evidenceOf('e.json', read)).toMatchObject([
      {
        source: 'e.json',
        form: 'statement',
        phase: 'iac',
        scope: '',
        subjects: [
          { kind: 'commit', digest: COMMIT },
          { kind: 'image', digest: DIGEST },
        ],
        incomplete: [],
        open: { high: 1 },
        worst: [{ rule: 'kubernetes/privileged' }],
        run: { id: 7 },
      },
      { phase: 'image', scope: 'web', incomplete: ['no database'], open: { high: 0 } },
    ]);
  });

  it('ignores what the framework may come to add', () => {
    const statement = JSON.parse(Buffer.from(changed(['extra'], 1)).toString()) as Statement;
    const more = {
      ...statement,
      subject: [{ ...statement.subject[0], uri: 'x', digest: { gitCommit: COMMIT, md5: 'y' } }],
    };
    expect(complaint(bytes(more))).toBe('nothing');
  });

  it('does not let a verdict of error pass for lack of a reason', () => {
    const read = readStatement('e.json', changed(['predicate', 'verdict'], 'error'));
    expect(evidenceOf('e.json', read)[0]?.incomplete).toHaveLength(1);
  });

  it.each<[string, Uint8Array, string | RegExp]>([
    ['nothing', Buffer.from(''), 'e.json: is empty'],
    ['no UTF-8', Buffer.from([0x7b, 0xff]), 'e.json: is not valid UTF-8'],
    ['no JSON', Buffer.from('{\n "a": \n]'), 'e.json:3: is not valid JSON'],
    [
      'a key twice',
      Buffer.from('{"a": {"b": 1},\n "\\u0061": 1}'),
      'e.json:2: the key "a" is given twice',
    ],
    ['half a file', Buffer.from('{\n "a": 1'), 'e.json:2: is not valid JSON'],
    ['too much', Buffer.alloc(8 * 1024 * 1024 + 1, 32), 'e.json: is larger than 8 MB'],
    ['deep nesting', Buffer.from('['.repeat(1_000_000)), /^e\.json:1: is not valid JSON/u],
    ['a list', bytes([]), 'e.json: must be an object'],
    ['null', bytes(null), 'e.json: must be an object'],
    ['nothing in it', bytes({}), 'e.json: _type: is missing'],
    [
      'an older statement',
      changed(['_type'], 'https://in-toto.io/Statement/v0.1'),
      /_type: must be https.*Statement\/v1 \|/u,
    ],
    [
      'another predicate',
      changed(['predicateType'], 'https://slsa.dev/provenance/v1'),
      `e.json: predicateType: must be ${PREDICATE_TYPE}`,
    ],
    ['no subject', changed(['subject'], []), 'e.json: subject: must hold at least 1'],
    [
      'a weak digest',
      changed(['subject', 0, 'digest'], { md5: 'x' }),
      'e.json: subject[0].digest: holds neither gitCommit nor sha256',
    ],
    [
      'an abbreviated commit',
      changed(['subject', 0, 'digest', 'gitCommit'], 'abc1234'),
      /subject\[0\]\.digest\.gitCommit: must be a commit in full/u,
    ],
    [
      'an unknown key',
      changed(['predicate', 'phases', 0, 'complet'], true),
      'e.json: predicate.phases[0]: holds the unknown key "complet" | Did you mean "complete"?',
    ],
    [
      '__proto__',
      Buffer.from(
        Buffer.from(changed(['predicate', 'x'], 1))
          .toString()
          .replace('"x"', '"__proto__"'),
      ),
      /unknown key "__proto__"/u,
    ],
    [
      'a missing key',
      changed(['predicate', 'phases', 0, 'counts', 'open', 'high'], undefined),
      'e.json: predicate.phases[0].counts.open.high: is missing',
    ],
    [
      'a count that is a text',
      changed(['predicate', 'phases', 0, 'counts', 'open', 'high'], '0'),
      /counts\.open\.high: must be a whole number/u,
    ],
    [
      'a negative count',
      changed(['predicate', 'phases', 0, 'counts', 'open', 'high'], -1),
      /counts\.open\.high: must be a whole number/u,
    ],
    [
      'a count below what is named',
      changed(['predicate', 'phases', 0, 'counts', 'open', 'high'], 0),
      /counts\.open\.high: is less than the findings that are named/u,
    ],
    [
      'a verdict in other words',
      changed(['predicate', 'verdict'], 'passed'),
      'e.json: predicate.verdict: must be one of pass, fail, error | Did you mean "pass"?',
    ],
    [
      'a day that is none',
      changed(['predicate', 'phases', 0, 'finishedAt'], '2026-13-31T00:00:00Z'),
      /finishedAt: must be a time in UTC/u,
    ],
    [
      'a time with an offset',
      changed(['predicate', 'phases', 0, 'finishedAt'], '2026-11-25T10:00:00+01:00'),
      /finishedAt: must be a time in UTC/u,
    ],
    [
      'an end before the beginning',
      changed(['predicate', 'phases', 0, 'finishedAt'], '2026-11-25T09:00:00Z'),
      /finishedAt: is before startedAt/u,
    ],
    [
      'completeness that is contradicted',
      changed(['predicate', 'phases', 0, 'incomplete'], ['x']),
      /complete: does not go with the reasons/u,
    ],
    ['no phase', changed(['predicate', 'phases'], []), /phases: must hold at least 1/u],
    [
      'a log line in a rule',
      changed(['predicate', 'phases', 0, 'findings', 0, 'rule'], 'a\n::error::b'),
      /findings\[0\]\.rule: must be one line/u,
    ],
  ])('refuses %s', (_, content, expected) => {
    expect(complaint(content)).toEqual(
      typeof expected === 'string' ? expected : expect.stringMatching(expected),
    );
  });

  it('refuses a pass that is not complete', () => {
    const statement = statementOf(outcome(scan([], { incomplete: ['x'] })), SURROUNDINGS);
    const forged = { ...statement, predicate: { ...statement.predicate, verdict: 'pass' } };
    expect(complaint(bytes(forged))).toMatch(/verdict: is pass although/u);
  });

  it('only ever complains', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json().map((text) => Buffer.from(text)),
          fc.uint8Array(),
        ),
        (content) => {
          expect(complaint(content)).not.toBe('nothing');
        },
      ),
    );
  });
});

describe('jsonSchema', () => {
  it('says what the reader says', () => {
    expect(validate(JSON.parse(Buffer.from(changed(['extra'], 1)).toString()))).toBe(true);
    for (const path of [
      ['predicate', 'more'],
      ['predicate', 'phases', 0, 'counts', 'open', 'huge'],
    ])
      expect(validate(JSON.parse(Buffer.from(changed(path, 1)).toString()))).toBe(false);
  });
});
