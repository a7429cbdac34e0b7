import { describe, expect, it } from '@jest/globals';
import { decide, type Scan } from '@gatehouse/findings';
import fc from 'fast-check';
import {
  type DastAnswers,
  type ImportedReport,
  importPhase,
  type ImportSettings,
  readScannerReport,
  readUrl,
  Scope,
} from '../../src/index.ts';
import { NUCLEI, NUCLEI_LINES, WAPITI, ZAP_JSON, ZAP_XML } from './reports.ts';

function read(report: unknown): ImportedReport {
  const text = typeof report === 'string' ? report : JSON.stringify(report);
  return readScannerReport('report', Buffer.from(text));
}

interface Imported {
  readonly scan: Scan;
  readonly answers: DastAnswers | undefined;
}

async function imported(
  reports: readonly unknown[],
  settings: Partial<ImportSettings> = {},
): Promise<Imported> {
  let answers: DastAnswers | undefined;
  const phase = importPhase(reports.map(read), { profile: 'all', ...settings }, (given) => {
    answers = given;
  });
  const scan = await phase.scan({ now: () => new Date(0), onProgress: () => undefined });
  return { scan, answers };
}

function summary({ findings }: Scan): unknown {
  return findings.map(({ rule: { id }, severity, message, engine }) => [
    id,
    severity,
    message,
    engine,
  ]);
}

describe('the report of', () => {
  it.each([
    ['ZAP, as JSON', ZAP_JSON],
    ['ZAP, as XML', ZAP_XML],
  ])('%s', async (_, report) => {
    const { scan, answers } = await imported([report]);
    expect(summary(scan)).toEqual([
      [
        'zap/40018',
        'high',
        `GET https://shop.example/a?id=1&token=***: SQL Injection, "id" (1' OR '1'='1)`,
        'zap',
      ],
    ]);
    expect(scan.findings[0]?.rule).toMatchObject({
      why: 'It may be <possible>.',
      tags: ['CWE-89', 'WASC-19'],
    });
    expect(scan.tool).toEqual({ name: 'ZAP', version: '2.17.0' });
    expect(scan.incomplete).toEqual([]);
    expect(answers).toMatchObject({ engineRan: true, coverageSufficient: true });
    expect(scan.rules.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['dast/csp-missing', 'zap/40018']),
    );
    expect(scan.coverage.files.map(({ path }) => path)).toEqual([
      'dast/shop.example/_root',
      'dast/shop.example/a',
    ]);
  });

  it.each([
    ['nuclei, as lines', NUCLEI_LINES],
    ['nuclei, as a list', JSON.stringify(NUCLEI)],
  ])('%s', async (_, report) => {
    const { scan } = await imported([report]);
    expect(summary(scan)).toEqual([
      [
        'nuclei/CVE-2021-44228',
        'critical',
        'POST https://shop.example/login?user=a&password=***: Log4j RCE (found password=***)',
        'nuclei',
      ],
      [
        'nuclei/missing-headers',
        'low',
        'GET https://shop.example/: Missing headers, "referrer-policy"',
        'nuclei',
      ],
      ['nuclei/weak-cipher', 'low', 'SSL ssl://shop.example:443: Weak cipher', 'nuclei'],
    ]);
    expect(scan.findings[0]?.rule).toMatchObject({
      profile: 'default',
      why: 'Whoever is logged runs code.',
      fix: 'Upgrade.',
      references: ['https://logging.example/'],
      tags: ['CWE-502', 'CVE-2021-44228'],
    });
    expect(scan.findings[1]?.rule.profile).toBe('all');
    expect(scan.incomplete).toEqual([]);
    expect(scan.coverage.files.map(({ path }) => path)).toContain('dast/shop.example/git');
  });

  it('wapiti', async () => {
    const { scan } = await imported([WAPITI]);
    expect(summary(scan)).toEqual([
      [
        'wapiti/sql-injection',
        'critical',
        'GET https://shop.example:8443/a?id=***&token=***: SQL Injection: SQL Injection via injection in the parameter id',
        'wapiti',
      ],
      [
        'wapiti/http-secure-headers',
        'low',
        'GET https://shop.example:8443/: HTTP Secure Headers: X-Frame-Options is not set',
        'wapiti',
      ],
      [
        'wapiti/http-secure-headers',
        'low',
        'GET https://shop.example:8443/: HTTP Secure Headers: X-Content-Type-Options is not set',
        'wapiti',
      ],
      [
        'wapiti/fingerprint-web-technology',
        'low',
        'GET https://shop.example:8443/: Fingerprint web technology: {"name": "nginx"}',
        'wapiti',
      ],
    ]);
    expect(scan.findings[0]?.rule.tags).toEqual(['WSTG-INPV-05']);
    expect(scan.tool).toEqual({ name: 'wapiti', version: '3.2.4' });
  });

  it.each([
    ['ZAP', ZAP_JSON],
    ['ZAP', ZAP_XML],
    ['nuclei', NUCLEI_LINES],
    ['wapiti', JSON.stringify(WAPITI)],
  ])('%s lets no secret through', async (_, report) => {
    expect(report).toContain('s3cr3t-t0ken');
    expect(JSON.stringify((await imported([report])).scan)).not.toContain('s3cr3t-t0ken');
  });
});

describe('several reports', () => {
  it('are one scan, and what two of them tell is one finding', async () => {
    const { scan } = await imported([ZAP_JSON, ZAP_XML, NUCLEI_LINES], { profile: 'default' });
    expect(scan.findings.map(({ rule }) => rule.id)).toEqual([
      'zap/40018',
      'nuclei/CVE-2021-44228',
      'nuclei/weak-cipher',
    ]);
    expect(scan.tool).toEqual({ name: 'ZAP, nuclei', version: '2.17.0, unknown' });
  });

  it('are taken within the scope only', async () => {
    const scope = new Scope(readUrl('https://shop.example/', 'target'));
    const { scan } = await imported([WAPITI, NUCLEI_LINES], { scope });
    expect(new Set(scan.findings.map(({ engine }) => engine))).toEqual(new Set(['nuclei']));
    expect(scan.findings).toHaveLength(3);
    const other = new Scope(readUrl('https://other.example/', 'target'));
    const { scan: none, answers } = await imported([ZAP_JSON], { scope: other });
    expect(none.incomplete).toEqual(['no report is about the target']);
    expect(answers?.coverageSufficient).toBe(false);
  });
});

describe('what says nothing is never green', () => {
  it.each<[string, readonly unknown[], string]>([
    ['no report', [], 'there is no report to import'],
    ['no site', [{ '@programName': 'ZAP', site: [] }], 'report knows no site: ZAP asked nothing'],
    ['no site in XML', ['<OWASPZAPReport version="2"/>'], 'ZAP asked nothing'],
    [
      'nothing but 404',
      [
        {
          '@version': '2.17.0',
          site: [{ '@name': 'https://a.example', alerts: [], statistics: { 'stats.code.404': 9 } }],
        },
      ],
      'no URL answered 2xx',
    ],
    [
      'nothing but 404 in XML',
      [
        '<OWASPZAPReport version="2"><site name="https://a.example"><alerts/><statistics><statistic><key>stats.code.404</key><value>9</value></statistic></statistics></site></OWASPZAPReport>',
      ],
      'no URL answered 2xx',
    ],
    [
      'a plan that failed',
      [{ '@version': '2', site: [{ '@name': 'https://a.example' }], afPlanErrors: ['no spider'] }],
      'report says: no spider',
    ],
    ['no result of nuclei', ['[]'], 'report holds no result'],
    [
      'errors only',
      [[{ ...NUCLEI[3], error: 'connection refused' }]],
      'report holds errors only: nothing answered',
    ],
    [
      'no page crawled',
      [{ ...WAPITI, vulnerabilities: {}, infos: { ...WAPITI.infos, crawled_pages_nbr: 0 } }],
      'wapiti crawled no page',
    ],
    [
      'nothing of pages nor findings',
      [{ vulnerabilities: {}, infos: { target: 'https://a.example/' } }],
      'does not say whether wapiti crawled any page',
    ],
  ])('%s', async (_, reports, expected) => {
    const { scan, answers } = await imported(reports);
    expect(scan.incomplete.join('\n')).toContain(expected);
    expect(decide([scan], { failOn: 'none', reportFrom: 'low' }).verdict).toBe('error');
    expect(answers?.engineRan && answers.coverageSufficient).toBe(false);
  });
});

describe('what is no report is refused, with its place', () => {
  it.each([
    ['', 'report: is empty'],
    [' \n', 'report: is empty'],
    ['{"a": 1}', 'report is no report of a scanner that Gatehouse reads'],
    ['[{"a": 1}]', 'report is no report of a scanner that Gatehouse reads'],
    ['<html></html>', 'report: <html> is no report of ZAP'],
    ['7', 'report: '],
    ['{"site": [', 'report:1: is not valid JSON'],
    [NUCLEI_LINES.slice(0, -40), 'report:4: is not a line of JSON'],
    [JSON.stringify([{ ...NUCLEI[1], info: { severity: 'awful' } }]), '[0].info.severity: must be'],
    [JSON.stringify([{ 'template-id': 'a' }]), '[0]: says nowhere what it is about'],
    [
      JSON.stringify({ ...WAPITI, vulnerabilities: { XXE: [{ level: 9 }] } }),
      'vulnerabilities.XXE[0].level: must be 0 to 4',
    ],
    [JSON.stringify({ ...WAPITI, infos: { target: 'nowhere' } }), 'infos.target: must be a URL'],
    [ZAP_XML.replace('<riskcode>3', '<riskcode>9'), 'riskcode: must be 0 to 3'],
    [ZAP_XML.slice(0, 900), 'report: ends before <'],
    [ZAP_XML.replace('</instances>', ''), 'report: ends before <instances> does'],
    [`${ZAP_XML}<more/>`, 'report: has more than one root'],
    ['<OWASPZAPReport><site/>', 'report: ends before <OWASPZAPReport> does'],
    ['<!-- nothing -->', 'report: holds no element'],
  ])('%j', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  it('what is not UTF-8', () => {
    expect(() => readScannerReport('r', Uint8Array.of(0x3c, 0xff))).toThrow(
      'r: is not valid UTF-8',
    );
  });
});

describe('hostile XML', () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>${ZAP_XML.slice(22)}`;

  it('brings no entities of its own', () => {
    expect(() => read(bomb)).toThrow('report: has a document type');
    const named = read(ZAP_XML.replace('<name>SQL', '<name>&b;&#x53;QL'));
    expect(named.alerts?.[0]?.name).toBe('&b;SQL Injection');
  });

  it('is nested no deeper than a report', () => {
    const deep = `<OWASPZAPReport>${'<a>'.repeat(100_000)}`;
    expect(() => read(deep)).toThrow('report: is nested deeper than 20');
  });

  it('takes time in proportion to its size', () => {
    const start = process.hrtime.bigint();
    const wide = `<OWASPZAPReport ${'a="&amp;" '.repeat(100_000)}>${'<a b="c">&#60;</a>'.repeat(200_000)}</OWASPZAPReport>`;
    expect(read(wide).alerts).toEqual([]);
    expect(Number(process.hrtime.bigint() - start) / 1e9).toBeLessThan(20);
  });

  it('sets nothing of a prototype', () => {
    const odd = ZAP_XML.replace('<riskcode>3</riskcode>', '<__proto__>3</__proto__>');
    expect(() => read(odd)).toThrow('riskcode: must be 0 to 3');
  });
});

describe('a report that was cut or changed', () => {
  const reports = [ZAP_JSON, ZAP_XML, NUCLEI_LINES, JSON.stringify(NUCLEI), JSON.stringify(WAPITI)];

  it('is refused with its name, or read: nothing else is thrown', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...reports),
        fc.nat(),
        fc.nat(40),
        fc.string(),
        (report, at, length, text) => {
          const from = at % report.length;
          try {
            read(report.slice(0, from) + text + report.slice(from + length));
          } catch (error) {
            expect(error).toMatchObject({
              name: 'UserError',
              message: expect.stringMatching(/^report/u),
            });
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is never read where its end is missing, but for whole lines', () => {
    for (const report of reports)
      for (let end = 1; end < report.length - 2; end++) {
        const rest = report.slice(0, end);
        if (report === NUCLEI_LINES && (rest.endsWith('}\n') || rest.endsWith('}'))) continue;
        expect(() => read(rest)).toThrow(/^report/u);
      }
  });
});
