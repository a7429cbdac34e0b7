import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UserError, type Finding, type Scan, type Suppression } from '@gatehouse/findings';
import {
  applySuppressions,
  foreignFileNotices,
  parseCheckovBaseline,
  parseTrivyIgnore,
  parseTrivyIgnoreYaml,
  suppressionNotices,
  type ForeignFile,
} from '../src/index.ts';
import { file, finding, HOST_NETWORK, place, PRIVILEGED, rule, scan, TODAY } from './build.ts';

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
    expect(file.suppressions).toMatchObject([{ rule: 'KSV018' }]);
    expect(foreignFileNotices('.trivyignore', file)).toMatchObject([
      {
        kind: 'suppression-unused',
        level: 'warning',
        message:
          'an entry of .trivyignore suppresses nothing: "2026-6-14" is no day such as 2026-12-31',
        location: { path: '.trivyignore', startLine: 1 },
      },
    ]);
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
    ['    paths: deploy/a.yaml\n', 'its paths are not understood'],
    ['    paths: [deploy/agent/a.yaml, "{a,b}"]\n', 'its paths are not understood'],
    ['    paths: [[a]]\n', 'its paths are not understood'],
    ['    expired_at: soon\n', 'its expired_at is no day'],
    ['    expired_at: [2026-12-31]\n', 'its expired_at is no day'],
  ])('does not use what it does not understand, and says so: %j', (lines, why) => {
    expect(suppressionOf(one(lines))).toBeUndefined();
    const [notice, ...more] = foreignFileNotices('.trivyignore.yaml', one(lines));
    expect(more).toEqual([]);
    expect(notice).toMatchObject({ level: 'warning', location: { startLine: 2 } });
    expect(notice?.message).toContain(why);
  });

  it('says that an entry has no id', () => {
    const file = parse('misconfigurations:\n  - statement: an agent\n');
    expect(foreignFileNotices('.trivyignore.yaml', file)[0]?.message).toContain('it has no id');
  });

  it('says in one quiet line what waits for later phases', () => {
    const file = parse(
      'vulnerabilities:\n  - id: CVE-2026-1\n  - id: KSV017\nsecrets:\n  - id: aws\nlicenses: []\n',
    );
    expect(file.suppressions).toEqual([]);
    expect(foreignFileNotices('.trivyignore.yaml', file)).toEqual([
      {
        kind: 'suppression-foreign',
        level: 'notice',
        message:
          '.trivyignore.yaml has entries for what is not scanned here: 2 for vulnerabilities, 1 for secrets',
      },
    ]);
  });

  it('is not read aloud where all of it is wrong', () => {
    const file = parse(`misconfigurations:\n${'  - statement: x\n'.repeat(40)}`);
    const notices = foreignFileNotices('.trivyignore.yaml', file);
    expect(notices).toHaveLength(6);
    expect(notices.at(-1)?.message).toBe('35 more entries of .trivyignore.yaml suppress nothing');
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

  it('says in one quiet line what it cannot use', () => {
    const file = baseline('/main.tf', 'azurerm_aks.this');
    expect(file.suppressions).toEqual([]);
    expect(foreignFileNotices('.checkov.baseline', file)).toEqual([
      {
        kind: 'suppression-foreign',
        level: 'notice',
        message:
          '.checkov.baseline has entries for what is not scanned here: 2 for other kinds of resources',
      },
    ]);
  });

  it('says that a file lies elsewhere', () => {
    const file = baseline('/../deploy/a.yaml', 'Pod.default.web');
    expect(foreignFileNotices('.checkov.baseline', file).map(({ message }) => message)).toEqual(
      Array(2).fill(
        'an entry of .checkov.baseline suppresses nothing: its file is not one of the repository',
      ),
    );
  });
});

describe('entries that no finding needs', () => {
  /** What is said of a `.trivyignore` after these scans. */
  const said = (content: string, ...scans: readonly Scan[]) => {
    const waived = {
      entries: [],
      foreign: parseTrivyIgnore('.trivyignore', content).suppressions,
      today: TODAY,
    };
    return suppressionNotices(
      scans.map((each) => applySuppressions(each, waived)),
      waived,
    );
  };

  it('are notices at their lines', () => {
    expect(said('KSV017\nCKV_K8S_19\n', scan([finding()]))).toEqual([
      {
        kind: 'suppression-foreign',
        level: 'notice',
        message: 'no finding of Gatehouse needs the suppression of CKV_K8S_19 in .trivyignore',
        location: expect.objectContaining({ path: '.trivyignore', startLine: 2 }),
      },
    ]);
  });

  it.each<[string, string, Scan]>([
    ['names what only the other tool knows', 'AVD-AWS-0086', scan([])],
    ['names a rule that was not asked', 'KSV017', scan([], { rules: [HOST_NETWORK] })],
    ['has expired without a finding', 'KSV017 exp:2026-01-01', scan([])],
    ['may be needed elsewhere', 'KSV017', scan([], { scope: 'deploy' })],
    ['may be needed by what was not read', 'KSV017', scan([], { incomplete: ['a.yaml'] })],
  ])('are passed over where one %s', (_, content, scanned) => {
    expect(said(content, scanned)).toEqual([]);
  });

  it('are judged by a scan of a part where they speak for that', () => {
    const baseline = {
      failed_checks: [
        { file: '/deploy/a.yaml', findings: [{ resource: 'Pod.x.a', check_ids: ['CKV_K8S_16'] }] },
      ],
    };
    const waived = {
      entries: [],
      foreign: parseCheckovBaseline('.checkov.baseline', JSON.stringify(baseline)).suppressions,
      today: TODAY,
    };
    const of = (scope: string) =>
      suppressionNotices(
        [
          applySuppressions(
            scan([], { scope, coverage: { files: [file('x')], resources: 0, unknown: 0 } }),
            waived,
          ),
        ],
        waived,
      );
    expect(of('deploy')).toHaveLength(1);
    expect(of('other')).toEqual([]);
  });

  it('are counted where there are many', () => {
    const notices = said('KSV017\n'.repeat(30), scan([]));
    expect(notices).toHaveLength(6);
    expect(notices.at(-1)).toEqual({
      kind: 'suppression-foreign',
      level: 'notice',
      message: 'no finding of Gatehouse needs 25 more entries of .trivyignore',
    });
  });

  it('are one quiet line where they name vulnerabilities', () => {
    expect(said('CVE-2026-1\nGHSA-abcd\nCVE-2026-2 exp:2026-01-01\n', scan([finding()]))).toEqual([
      {
        kind: 'suppression-foreign',
        level: 'notice',
        message: '.trivyignore has entries for what is not scanned here: 3 for vulnerabilities',
      },
    ]);
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
