import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '@gatehouse/findings';
import { readSarif, type Subject } from '../src/index.ts';

const COMMIT: Subject = { kind: 'commit', digest: 'a'.repeat(40) };

const INVOCATION = {
  executionSuccessful: true,
  startTimeUtc: '2026-11-25T10:00:00Z',
  endTimeUtc: '2026-11-25T10:01:00.5Z',
};

const DRIVER = {
  name: 'Trivy',
  version: '0.72.0',
  rules: [
    { id: 'CVE-1', properties: { 'security-severity': '9.8' } },
    { id: 'CVE-2', defaultConfiguration: { level: 'note' } },
  ],
};

type Json = Readonly<Record<string, unknown>>;

const log = (run: Json, more: Json = {}): Uint8Array =>
  Buffer.from(
    JSON.stringify({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [{ tool: { driver: DRIVER }, invocations: [INVOCATION], results: [], ...run }],
      ...more,
    }),
  );

const read = (content: Uint8Array, subject: Subject = COMMIT) =>
  readSarif('t.sarif', content, subject);

function complaint(content: Uint8Array, subject: Subject = COMMIT): string {
  try {
    read(content, subject);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  return 'nothing';
}

const open = (...results: readonly Json[]) => read(log({ results }))[0]?.open;
const NONE = { critical: 0, high: 0, medium: 0, low: 0 };

describe('readSarif', () => {
  it('keeps what the tool says in one line, and no more of it than a line holds', () => {
    const text = 'Package: openssl\n  Fixed Version: 3.0.2\u0007\n';
    const results = [
      { ruleId: 'A', message: { text } },
      { ruleId: 'B', message: { text: ' ' } },
    ];
    const [evidence] = read(log({ results }));
    expect(evidence?.worst.map(({ message }) => message)).toEqual([
      'Package: openssl Fixed Version: 3.0.2 ',
      undefined,
    ]);
    const long = read(log({ results: [{ ruleId: 'A', message: { text: 'x'.repeat(900_000) } }] }));
    expect(long[0]?.worst[0]?.message).toHaveLength(300);
  });

  it('is evidence of what the tool found, when, and about what the workflow says', () => {
    const result = {
      ruleId: 'CVE-1',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'go.mod' },
            region: { startLine: 3 },
          },
        },
      ],
    };
    expect(read(log({ results: [{ ruleId: 'CVE-2' }, result] }))).toEqual([
      {
        source: 't.sarif',
        form: 'sarif',
        tool: { name: 'Trivy', version: '0.72.0' },
        subjects: [COMMIT],
        startedAt: new Date('2026-11-25T10:00:00Z'),
        finishedAt: new Date('2026-11-25T10:01:00.5Z'),
        incomplete: [],
        open: { critical: 1, high: 0, medium: 0, low: 1 },
        worst: [
          { rule: 'CVE-1', severity: 'critical', path: 'go.mod', line: 3 },
          { rule: 'CVE-2', severity: 'low' },
        ],
      },
    ]);
  });

  it.each<[string, Json, keyof typeof NONE]>([
    ['the score of its rule', { ruleId: 'CVE-1' }, 'critical'],
    ['the score of its rule by index', { ruleIndex: 0 }, 'critical'],
    ['its own score', { ruleId: 'CVE-1', properties: { 'security-severity': 4 } }, 'medium'],
    ['9.0', { properties: { 'security-severity': '9.0' } }, 'critical'],
    ['8.9', { properties: { 'security-severity': '8.9' } }, 'high'],
    ['0.0', { properties: { 'security-severity': '0.0' } }, 'low'],
    ['its rule under a longer id', { ruleId: 'CVE-1/go.mod' }, 'critical'],
    ['its level', { ruleId: 'CVE-2', level: 'error' }, 'high'],
    ['the level of its rule', { ruleId: 'CVE-2' }, 'low'],
    ['the standard where nobody says', { ruleId: 'x' }, 'medium'],
  ])('takes the severity from %s', (_, result, severity) => {
    expect(open(result)).toEqual({ ...NONE, [severity]: 1 });
  });

  it('finds the rule in an extension by its id', () => {
    const extension = {
      name: 'pack',
      rules: [{ id: 'r', properties: { 'security-severity': '9.8' } }],
    };
    const content = log({
      tool: { driver: DRIVER, extensions: [extension] },
      results: [{ rule: { id: 'r', toolComponent: { name: 'pack' } } }],
    });
    expect(read(content)[0]?.open).toEqual({ ...NONE, critical: 1 });
  });

  it.each<[string, Json]>([
    ['names a rule by an index that no rule has', { results: [{ ruleId: 'CVE-1', ruleIndex: 7 }] }],
    ['only this one is read', { externalPropertyFileReferences: { results: [{}] } }],
  ])('is no evidence where it %s', (message, run) => {
    expect(complaint(log(run))).toContain(message);
  });

  it('finds the rule in an extension', () => {
    const extension = {
      name: 'pack',
      rules: [{ id: 'r', properties: { 'security-severity': '7' } }],
    };
    const content = log({
      tool: { driver: DRIVER, extensions: [extension] },
      results: [{ rule: { index: 0, toolComponent: { index: 0 } } }],
    });
    expect(read(content)[0]?.open).toEqual({ ...NONE, high: 1 });
  });

  it.each<[string, Json, number]>([
    ['suppressed', { suppressions: [{ kind: 'external' }] }, 0],
    ['suppressed and accepted', { suppressions: [{ status: 'accepted' }] }, 0],
    ['under review', { suppressions: [{ status: 'accepted' }, { status: 'underReview' }] }, 1],
    ['rejected', { suppressions: [{ status: 'rejected' }] }, 1],
    ['without suppressions', { suppressions: [] }, 1],
    ['a pass', { kind: 'pass' }, 0],
    ['open to review', { kind: 'review' }, 1],
    ['gone since the baseline', { baselineState: 'absent' }, 0],
    ['unchanged since the baseline', { baselineState: 'unchanged' }, 1],
  ])('a result that is %s', (_, result, count) => {
    expect(open({ ruleId: 'x', ...result })).toEqual({ ...NONE, medium: count });
  });

  it.each<[string, Json]>([
    ['fails', { ...INVOCATION, executionSuccessful: false }],
    ['does not say that it went well', { ...INVOCATION, executionSuccessful: undefined }],
    ['says it in a text', { ...INVOCATION, executionSuccessful: 'true' }],
    ['reports errors', { ...INVOCATION, toolExecutionNotifications: [{ level: 'error' }] }],
    ['was set up wrongly', { ...INVOCATION, toolConfigurationNotifications: [{ level: 'error' }] }],
  ])('is incomplete when the tool %s', (_, invocation) => {
    expect(read(log({ invocations: [INVOCATION, invocation] }))[0]?.incomplete).toHaveLength(1);
  });

  it('has one piece for each run', () => {
    const run = { tool: { driver: { name: 'A' } }, invocations: [INVOCATION], results: [] };
    const content = log({}, { runs: [run, { ...run, tool: { driver: { name: 'B' } } }] });
    expect(read(content).map(({ tool }) => tool.name)).toEqual(['A', 'B']);
  });

  it('takes the log at its word about its commit', () => {
    const about = (revisionId: string) => log({ versionControlProvenance: [{ revisionId }] });
    expect(complaint(about('A'.repeat(40)))).toBe('nothing');
    expect(complaint(about('b'.repeat(40)))).toBe(
      't.sarif: runs[0].versionControlProvenance[0].revisionId: is not commit aaaaaaaaaaaa',
    );
    const image: Subject = { kind: 'image', digest: `sha256:${'c'.repeat(64)}` };
    expect(complaint(about('b'.repeat(40)), image)).toBe('nothing');
  });

  it.each<[string, Uint8Array, string | RegExp]>([
    ['another version', log({}, { version: '2.0.0' }), 't.sarif: version: must be 2.1.0'],
    ['no run', log({}, { runs: [] }), 't.sarif: runs: must hold at least 1'],
    ['no tool', log({ tool: {} }), 't.sarif: runs[0].tool.driver: is missing'],
    ['a tool without a name', log({ tool: { driver: { name: ' ' } } }), /driver\.name: is empty/u],
    ['no results', log({ results: undefined }), /runs\[0\]\.results: is missing/u],
    ['results that are null', log({ results: null }), /runs\[0\]\.results: must be a list/u],
    ['no invocation', log({ invocations: undefined }), /runs\[0\]\.invocations: is missing/u],
    ['an empty list of invocations', log({ invocations: [] }), /invocations: is missing/u],
    [
      'no time',
      log({ invocations: [{ executionSuccessful: true }] }),
      /invocations\[0\]: says neither startTimeUtc nor endTimeUtc/u,
    ],
    [
      'a time that is none',
      log({ invocations: [{ executionSuccessful: true, endTimeUtc: 'yesterday' }] }),
      /invocations\[0\]: holds a time that is none/u,
    ],
    [
      'a score that is none',
      log({ results: [{ properties: { 'security-severity': 'high' } }] }),
      /runs\[0\]\.results\[0\]: has a security-severity/u,
    ],
    [
      'a score beyond ten',
      log({ results: [{ properties: { 'security-severity': 11 } }] }),
      /runs\[0\]\.results\[0\]: has a security-severity/u,
    ],
    [
      'a level that is none',
      log({ results: [{ level: 'critical' }] }),
      't.sarif: runs[0].results[0].level: must be one of none, note, warning, error',
    ],
    ['results by name', log({ results: {} }), /results: must be a list/u],
  ])('refuses %s', (_, content, expected) => {
    expect(complaint(content)).toEqual(
      typeof expected === 'string' ? expected : expect.stringMatching(expected),
    );
  });

  it('takes time in proportion to the log', () => {
    const rules = Array.from({ length: 50_000 }, (_, index) => ({ id: `r${index}` }));
    const content = log({
      tool: { driver: { name: 'T', rules } },
      results: rules.map(({ id }) => ({ ruleId: id })),
    });
    const start = performance.now();
    expect(read(content)[0]?.open.medium).toBe(50_000);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('only ever complains', () => {
    const key = fc.constantFrom('tool', 'driver', 'name', 'results', 'invocations', 'rules', 'x');
    const run = fc.dictionary(key, fc.jsonValue());
    fc.assert(
      fc.property(run, (parts) => {
        expect(typeof complaint(log(parts))).toBe('string');
      }),
    );
  });
});
