import { describe, expect, it } from '@jest/globals';
import type { FileRecord, Finding } from '@gatehouse/findings';

import { renderAnnotations } from '../src/annotations/annotations.ts';
import { renderCheckRun } from '../src/check-run/check-run.ts';
import { renderSection } from '../src/comment/section.ts';
import { renderConsole } from '../src/console/console.ts';
import { renderHtml } from '../src/html/page.ts';
import type { JsonReport } from '../src/json/model.ts';
import { renderJson } from '../src/json/report.ts';
import { renderSummary } from '../src/summary/summary.ts';
import { compared, file, finding, outcome, rule, scan, SECRET } from './outcome-builder.ts';
import { runOf } from './sarif/run-of.ts';

const ADDRESS = 'GET https://shop.example/basket?id=1';

/** A finding about a running application, in no file. Its path happens to be that of one that the scan can show. */
function atAddress(address = ADDRESS, changes: Partial<Finding> = {}): Finding {
  return finding({
    rule: rule({ id: 'dast/csp-missing', title: 'No content security policy' }),
    message: `${address}: Content-Security-Policy is missing`,
    location: {
      ...{ path: 'deploy/web.yaml', startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
      address,
    },
    resource: { kind: 'endpoint', name: address },
    ...changes,
  });
}

const slow = file({
  ...{ path: 'dast/shop.example/slow', status: 'failed', kind: 'page' },
  problems: [{ message: 'did not answer' }],
  address: 'https://shop.example/slow',
});

const of = outcome(
  scan({
    phase: 'dast',
    findings: [
      atAddress(),
      atAddress(undefined, { rule: rule({ id: 'dast/hsts-missing', title: 'No HSTS' }) }),
      atAddress(undefined, { suppression: { kind: 'config', syntax: 'gatehouse.yml' } }),
    ],
    coverage: { files: [slow], resources: 0, unknown: 0 },
  }),
);

const links = { fileUrl: () => 'https://github.example/blob/made-up#L1' };

/** What nobody is to read: a path, a line, a link, code of another file. */
const MADE_UP = /deploy\/web|dast\/shop|made-up|:1:1|line&nbsp;|privileged: true/u;

describe('what stands in no file', () => {
  it.each([
    ['the console', renderConsole(of, { colour: false, pathPrefix: 'services' })],
    ['HTML', renderHtml(of, links)],
    ['the summary', renderSummary(of, links)],
    ['a section of the comment', renderSection(of, { title: 'dast', ...links }).parts.join('\n')],
    ['a check run', JSON.stringify(renderCheckRun(of, links))],
    ['annotations', renderAnnotations(of, { pathPrefix: 'services' }).join('\n')],
  ])('is shown by its address in %s', (_, text) => {
    const plain = text
      .replaceAll('<!-- -->', '')
      .replaceAll(/&#(\d+);/gu, (_, code: string) => String.fromCharCode(Number(code)));
    expect(plain).toContain('https://shop.example/basket?id=1');
    expect(plain).toContain('https://shop.example/slow');
    expect(plain).not.toMatch(MADE_UP);
  });

  it('stands below its site on the console', () => {
    const lines = renderConsole(of, { colour: false }).split('\n');
    expect(lines.slice(0, 3)).toEqual([
      'https://shop.example',
      '  high  No content security policy  dast/csp-missing',
      `    ${ADDRESS}: Content-Security-Policy is missing`,
    ]);
    expect(lines.filter((line) => line === 'https://shop.example')).toHaveLength(1);
    expect(lines).toContain('  https://shop.example/slow  did not answer');
  });

  it('has no column of lines in tables', () => {
    expect(renderSummary(of)).toContain(
      '| Severity | Finding | Rule |\n| --- | --- | --- |\n| high |',
    );
    expect(renderSummary(of)).toContain('**1 URL could not be read**');
  });

  it('stands on the run, not on a file of it', () => {
    const lines = renderAnnotations(of, { slots: { error: 2, warning: 2, notice: 2 } });
    expect(lines).toEqual([
      '::warning title=Could not be scanned::https://shop.example/slow: did not answer',
      expect.stringMatching(/^::error title=No content security policy::GET https:/u),
      expect.stringMatching(/^::error title=No HSTS::GET https:/u),
    ]);
  });

  it('is in the text of a check run, which has annotations for files only', () => {
    const { annotations, text } = renderCheckRun(of);
    expect(annotations).toEqual([]);
    expect(text).toContain('No HSTS');
  });

  it('keeps a path in SARIF and says its address beside it', () => {
    const { results, invocations } = runOf(of);
    expect(results.map(({ locations }) => locations)).toEqual(
      results.map(() => [
        {
          physicalLocation: {
            artifactLocation: { uri: 'deploy/web.yaml' },
            region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
          },
          logicalLocations: [{ fullyQualifiedName: ADDRESS, kind: 'endpoint' }],
        },
      ]),
    );
    // Not the hash of a line that it has nothing to do with.
    expect(results[0]?.partialFingerprints['primaryLocationLineHash']).toBe(
      results[0]?.partialFingerprints['gatehouse/v1'],
    );
    expect(invocations[0]?.toolExecutionNotifications[0]?.locations?.[0]).toMatchObject({
      logicalLocations: [{ fullyQualifiedName: 'https://shop.example/slow' }],
    });
  });

  it('says its address in JSON', () => {
    const report = JSON.parse(renderJson(of)) as JsonReport;
    expect(report.findings.map(({ location }) => location.address)).toEqual(
      report.findings.map(() => ADDRESS),
    );
    expect(report.coverage.problems[0]?.address).toBe('https://shop.example/slow');
  });

  it('is one table for a site, apart from another site and from the file of its path', () => {
    const all = outcome(
      scan({
        findings: [
          atAddress(),
          atAddress('POST https://shop.example/basket'),
          atAddress('GET https://shop.example:8443/'),
          finding(),
        ],
      }),
    );
    const console = renderConsole(all, { colour: false });
    expect(console.match(/^(?:http|GET|POST|deploy).*$/gmu)).toEqual([
      'https://shop.example',
      'https://shop.example:8443',
      'deploy/web.yaml',
    ]);
    expect(console).toContain('  2:3  high  Container runs privileged');
    const headings = renderSummary(all)
      .replaceAll('<!-- -->', '')
      .match(/^### <code>.*$/gmu);
    expect(headings).toEqual([
      '### <code>https://shop.example</code> (2)',
      '### <code>https://shop.example:8443</code> (1)',
      '### <code>deploy/web.yaml</code> (1)',
    ]);
  });

  it('is suppressed by its URL, what is masked in it standing for anything', () => {
    const suppressed = (name: string, location = atAddress().location): string => {
      const one = atAddress(name, { location, resource: { kind: 'endpoint', name } });
      const [head = ''] = renderSection(outcome(scan({ findings: [one] })), { title: 'x' }).parts;
      return head;
    };
    const masked = suppressed('GET https://shop.example/go?to=***&via=***');
    expect(masked).toContain("      url: 'https://shop.example/go?to=*&via=*'\n");
    expect(masked).not.toContain('path:');
    // Where it stands in a file, both.
    const { location: inFile } = finding();
    expect(suppressed('GET https://shop.example/', inFile)).toContain(
      "      path: deploy/web.yaml\n      url: 'https://shop.example/'\n",
    );
    // Where no entry takes it.
    const long = suppressed(`GET https://shop.example/${'x'.repeat(2_000)}`);
    expect(long).toContain('      path: deploy/web.yaml\n      reason');
  });

  it('says its address once in a row of the comment', () => {
    const [, top = ''] = renderSection(of, { title: 'dast' }).parts;
    for (const row of top.split('\n').filter((line) => line.startsWith('- ')))
      expect(row.match(/basket/gu)).toHaveLength(1);
  });

  it.each([
    ['0 URLs scanned', [scan({ phase: 'dast' })]],
    ['0 files scanned; 0 resources', []],
    ['0 files scanned; 0 resources; 0 URLs scanned', [scan(), scan({ phase: 'dast' })]],
  ])('is counted as what it is: %s', (expected, scans) => {
    const nothing = { files: [], resources: 0, unknown: 0 };
    const all = outcome(scans.map((each) => ({ ...each, coverage: nothing })));
    expect(renderConsole(all, { colour: false })).toMatch(new RegExp(`^${expected}$`, 'mu'));
  });

  it('has problems in common with other addresses, and says so once', () => {
    const down = (path: string, message = 'connection refused'): FileRecord =>
      file({
        ...{ path: `dast/shop.example${path}`, status: 'failed', kind: 'page' },
        problems: [{ message }],
        address: `https://shop.example${path}`,
      });
    const files = [down('/'), down('/robots.txt'), down('/slow', 'no answer'), down('/map')];
    const all = outcome(scan({ findings: [], coverage: { files, resources: 0, unknown: 0 } }));
    expect(renderConsole(all, { colour: false })).toContain(
      '  https://shop.example/ and 2 more  connection refused\n  https://shop.example/slow  no answer\n',
    );
    expect(renderSummary(all)).toContain('**4 URLs could not be read**');
    expect(renderAnnotations(all, { slots: { error: 2, warning: 2, notice: 2 } })).toEqual([
      '::warning title=Could not be scanned::https://shop.example/ and 2 more: connection refused',
      '::notice title=More findings::1 more unreadable URL without an annotation, since GitHub keeps only a few per step. The job summary lists them.',
    ]);
    expect((JSON.parse(renderJson(all)) as JsonReport).coverage.problems).toHaveLength(4);
  });

  it('is named where it is gone', () => {
    const base = 'a'.repeat(40);
    const fixed = [atAddress()];
    const text = renderSummary(compared({ comparison: { base, description: 'x', fixed } }));
    expect(text.replaceAll('<!-- -->', '')).toContain('in <code>GET https://shop.example/basket');
  });

  it('is cut once it is clean', () => {
    const long = `GET https://shop.example/${'x'.repeat(460)}/${SECRET}/${'y'.repeat(9_000)}`;
    const { results } = runOf(outcome(scan({ findings: [atAddress(long, { message: '' })] })));
    const [name = ''] = (results[0]?.locations[0]?.logicalLocations ?? []).map(
      ({ fullyQualifiedName }) => fullyQualifiedName,
    );
    expect(name).toHaveLength(500);
    expect(name).not.toContain('hunter2');
  });
});
