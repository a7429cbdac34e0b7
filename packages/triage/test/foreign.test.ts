import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UserError, type Finding, type Suppression } from '@gatehouse/findings';
import {
  applySuppressions,
  parseCheckovBaseline,
  parseTrivyIgnore,
  parseTrivyIgnoreYaml,
  suppressionNotices,
  type ForeignFile,
} from '../src/index.ts';
import { finding, place, PRIVILEGED, rule, scan, TODAY } from './build.ts';

function suppressionOf(file: ForeignFile, found: Finding = finding()): Suppression | undefined {
  const waived = { entries: [], foreign: file.suppressions, today: TODAY };
  return applySuppressions(scan([found]), waived).scan.findings[0]?.suppression;
}

const at = (path: string): Finding => finding({ location: place(path, 1) });

describe('.trivyignore', () => {
  const parse = (content: string) => parseTrivyIgnore('.trivyignore', content);

  it('waives an id everywhere, whichever way it is written', () => {
    for (const id of ['AVD-KSV-0017', 'KSV-0017', 'KSV017'])
      expect(suppressionOf(parse(`# agreed\n\n  ${id}\n`))).toEqual({
        kind: 'foreign',
        syntax: '.trivyignore',
        location: expect.objectContaining({ path: '.trivyignore', startLine: 3 }),
      });
  });

  it('knows its last day', () => {
    expect(suppressionOf(parse(`KSV017 exp:${TODAY}\n`))?.until).toBe(TODAY);
    expect(suppressionOf(parse('KSV017 exp:2026-06-14\n'))).toBeUndefined();
    expect(suppressionOf(parse('KSV017 note exp:2026-06-14\n'))).toBeUndefined();
  });

  it('does not come to mean for ever where the date is none', () => {
    const file = parse('KSV017 exp:2026-6-14\nKSV018\n');
    expect(suppressionOf(file)).toBeUndefined();
    expect(file).toMatchObject({ suppressions: [{ rule: 'KSV018' }], unused: 1 });
  });

  it('says which findings are back', () => {
    const waived = {
      entries: [],
      foreign: parse('A-1\nKSV017 exp:2026-01-01').suppressions,
      today: TODAY,
    };
    expect(
      suppressionNotices([applySuppressions(scan([finding()]), waived)], waived),
    ).toMatchObject([
      {
        kind: 'suppression-expired',
        message:
          'the suppression of KSV017 in .trivyignore expired on 2026-01-01: 1 finding is back',
        location: { startLine: 2 },
      },
    ]);
  });
});

describe('.trivyignore.yaml', () => {
  const parse = (content: string) => parseTrivyIgnoreYaml('.trivyignore.yaml', content);
  const one = (lines: string) => parse(`misconfigurations:\n  - id: AVD-KSV-0017\n${lines}`);

  it('waives an id with its statement', () => {
    expect(suppressionOf(one('    statement: an agent\n    expired_at: 2026-06-15\n'))).toEqual({
      kind: 'foreign',
      syntax: '.trivyignore.yaml',
      reason: 'an agent',
      until: '2026-06-15',
      location: expect.objectContaining({ startLine: 2 }),
    });
    expect(suppressionOf(one('    expired_at: 2026-06-14T23:59:59Z\n'))).toBeUndefined();
  });

  it('waives it in the given paths, which start at the root', () => {
    const file = one('    paths:\n      - deploy/**/*.yaml\n      - Dockerfile\n');
    const waived = (path: string): boolean => suppressionOf(file, at(path)) !== undefined;
    expect(['deploy/a.yaml', 'deploy/x/a.yaml', 'Dockerfile'].map(waived)).toEqual([
      true,
      true,
      true,
    ]);
    expect(['x/deploy/a.yaml', 'x/Dockerfile', 'deploy/a.yml'].map(waived)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it.each([
    '    paths: deploy/a.yaml\n',
    '    paths: [deploy/agent/a.yaml, "{a,b}"]\n',
    '    paths: [[a]]\n',
    '    expired_at: soon\n',
    '    expired_at: [2026-12-31]\n',
  ])('does not use what it does not understand: %j', (lines) => {
    expect(suppressionOf(one(lines))).toBeUndefined();
    expect(one(lines).unused).toBe(1);
  });

  it('counts what waits for later phases', () => {
    const file = parse(
      'vulnerabilities:\n  - id: CVE-2026-1\n  - id: KSV017\nsecrets:\n  - id: aws\nlicenses: []\n',
    );
    expect(file).toEqual({ suppressions: [], unused: 3 });
  });

  it('is refused with file and line when it is no YAML', () => {
    expect(() => parse('misconfigurations: [\n')).toThrow(/^\.trivyignore\.yaml:2: invalid YAML/);
  });

  it.each(['', '[]', 'a', 'misconfigurations: a', 'misconfigurations: [a, ~]'])(
    '%j waives nothing',
    (text) => {
      expect(parse(text).suppressions).toEqual([]);
    },
  );
});

describe('.checkov.baseline', () => {
  const baseline = (file: string, resource: string, path = '.checkov.baseline') =>
    parseCheckovBaseline(
      path,
      JSON.stringify(
        {
          failed_checks: [
            { file, findings: [{ resource, check_ids: ['CKV_K8S_16', 'CKV_K8S_1'] }] },
          ],
        },
        undefined,
        2,
      ),
    );
  const pod = (namespace?: string) =>
    finding({
      location: place('deploy/a.yaml', 1),
      resource: { kind: 'Pod', name: 'web', ...(namespace !== undefined && { namespace }) },
    });

  it('waives what failed, by file and resource', () => {
    expect(suppressionOf(baseline('/deploy/a.yaml', 'Pod.shop.web'), pod('shop'))).toEqual({
      kind: 'foreign',
      syntax: '.checkov.baseline',
      location: expect.objectContaining({ startLine: 9 }),
    });
  });

  it.each<[string, string, Finding, boolean]>([
    ['/deploy/a.yaml', 'Pod.default.web', pod(), true],
    ['/deploy/a.yaml', 'Pod.default.web', pod('default'), true],
    ['/deploy/a.yaml', 'Pod.default.web (container 0) - web', pod(), true],
    ['/deploy/a.yaml', 'Pod.default.web', pod('shop'), false],
    ['/deploy/a.yaml', 'Pod.shop.web', pod(), false],
    ['/deploy/a.yaml', 'Job.default.web', pod(), false],
    ['/deploy/b.yaml', 'Pod.default.web', pod(), false],
    ['/../deploy/a.yaml', 'Pod.default.web', pod(), false],
    ['/.github/workflows/a.yml', 'jobs(a)', at('.github/workflows/a.yml'), false],
  ])('%s, %s', (file, resource, found, expected) => {
    expect(suppressionOf(baseline(file, resource), found) !== undefined).toBe(expected);
  });

  it('knows a Dockerfile by its file', () => {
    const docker = rule('dockerfile/root-user', { aliases: ['CKV_DOCKER_3'] });
    const file = parseCheckovBaseline(
      'app/.checkov.baseline',
      '{"failed_checks":[{"file":"/Dockerfile","findings":[{"resource":"/Dockerfile.USER","check_ids":["CKV_DOCKER_3"]}]}]}',
    );
    const found = (path: string) =>
      finding({
        rule: docker,
        location: place(path, 1),
        resource: { kind: 'Dockerfile', name: path },
      });
    expect(suppressionOf(file, found('app/Dockerfile'))).toBeDefined();
    expect(suppressionOf(file, found('Dockerfile'))).toBeUndefined();
  });

  it('counts what it cannot use', () => {
    expect(baseline('/main.tf', 'azurerm_aks.this')).toEqual({ suppressions: [], unused: 2 });
  });
});

it('any text is read or refused', () => {
  const parsers = [parseTrivyIgnore, parseTrivyIgnoreYaml, parseCheckovBaseline];
  const some = fc.oneof(
    fc.jsonValue({ maxDepth: 1 }),
    fc.constantFrom('KSV017', 'Pod.default.web', '/deploy/a.yaml', '**', '2026-12-31'),
  );
  const key = fc.constantFrom('id', 'paths', 'expired_at', 'file', 'resource', 'check_ids');
  const entries = fc.array(fc.dictionary(key, fc.oneof(some, fc.array(some))), { maxLength: 3 });
  const value = fc.record({
    misconfigurations: fc.oneof(some, entries),
    failed_checks: fc.oneof(
      some,
      fc.array(fc.record({ file: some, findings: fc.oneof(some, entries) }), { maxLength: 3 }),
    ),
  });
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    value.map((each) => JSON.stringify(each)),
    fc
      .array(fc.constantFrom('KSV017', ' ', '\n', 'exp:', '2026-01-01', '#'))
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(fc.constantFrom(...parsers), text, (parse, content) => {
      try {
        const file = parse('.x', content);
        expect(
          applySuppressions(scan([finding({ rule: PRIVILEGED })]), {
            entries: [],
            foreign: file.suppressions,
            today: TODAY,
          }).scan.findings,
        ).toHaveLength(1);
      } catch (error) {
        expect(error).toBeInstanceOf(UserError);
      }
    }),
  );
});
