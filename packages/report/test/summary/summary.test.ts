import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { renderSummary, SUMMARY_LIMIT } from '../../src/summary/summary.ts';
import { file, finding, outcome, outcomeOf, rule, scan } from '../outcome-builder.ts';

const at = (path: string, startLine = 1) => ({
  path,
  startLine,
  startColumn: 1,
  endLine: startLine,
  endColumn: 2,
});
const bytes = (text: string) => Buffer.byteLength(text);
const occurrences = (text: string, part: string) => text.split(part).length - 1;

const crowd = (amount: number) =>
  Array.from({ length: amount }, (_, index) =>
    finding({ location: at(`deploy/app-${index % 300}.yaml`, index + 1) }),
  );

describe('renderSummary', () => {
  it('begins with the verdict and why', () => {
    const text = renderSummary(outcomeOf(finding()));
    expect(text).toMatch(/^## ❌ Gatehouse: fail\n\n- 1 finding is at or above fail-on: high\n/);
    expect(text).toContain('| critical | high | medium | low | total | suppressed |');
    expect(text).toContain('| 0 | 1 | 0 | 0 | 1 | 0 |');
  });

  it('links lines and rules where addresses are given', () => {
    const text = renderSummary(outcomeOf(finding()), {
      fileUrl: ({ path, startLine }) => `https://github.com/o/r/blob/abc/${path}#L${startLine}`,
      ruleUrl: (id) => `https://gatehouse.example/${id}`,
    });
    expect(text).toContain(
      '| high | [2](https://github.com/o/r/blob/abc/deploy/web.yaml#L2) | **Container runs privileged**<br>',
    );
    expect(text).toContain(
      '[<code>kubernetes/privileged</code>](https://gatehouse.example/kubernetes/privileged)',
    );
  });

  it('says what was seen, what failed and why, and what stays unknown', () => {
    const files = [
      file(),
      file({
        path: 'chart/a|b.yaml',
        status: 'failed',
        problems: [{ message: 'bad <indent>', line: 2, column: 1 }],
      }),
      file({ path: 'main.tf', status: 'deferred', kind: 'terraform' }),
    ];
    const text = renderSummary(
      outcome(
        scan({
          coverage: { files, resources: 4, unknown: 3 },
          incomplete: ['1 file could not be parsed'],
        }),
      ),
    );
    expect(text).toMatch(/^## ⚠️ Gatehouse: error\n\n- 1 file could not be parsed\n/);
    expect(text).toContain(
      '1 file scanned, 1 not evaluated yet, 1 failed; 4 resources; 3 answers unknown before run time.',
    );
    expect(text).toContain('- <code>chart/a&#124;b.yaml:2:1</code>: bad &#60;indent&#62;');
  });

  it('lists suppressed findings with their reasons', () => {
    const suppression = {
      kind: 'inline',
      syntax: 'checkov:skip',
      reason: 'node agent, see #12',
    } as const;
    const text = renderSummary(
      outcomeOf(
        finding({ suppression }),
        finding({ suppression: { kind: 'config', syntax: 'x' } }),
      ),
    );
    expect(text).toContain('<summary>2 suppressed findings</summary>');
    expect(text).toContain('node agent, see &#35;&#8203;12 (<code>checkov:skip</code>)');
    expect(text).toContain('no reason given');
  });

  it('says how many findings are below report-from', () => {
    const low = rule({ severity: 'low' });
    const text = renderSummary(
      outcome(scan({ findings: [finding({ rule: low })] }), { failOn: 'high', reportFrom: 'high' }),
    );
    expect(text).toContain('1 finding below `report-from: high`');
  });

  it('explains each rule once', () => {
    const text = renderSummary(outcomeOf(...crowd(20)));
    expect(occurrences(text, 'Whoever breaks out')).toBe(1);
    expect(text).toContain('**Fix:** Set <code>securityContext.privileged</code> to false.');
  });

  it('folds the files after the first ten', () => {
    const text = renderSummary(outcomeOf(...crowd(12)));
    const [open = '', folded = ''] = text.split('<details><summary>More findings</summary>');
    expect(occurrences(open, '### <code>')).toBe(10);
    expect(occurrences(folded, '### <code>')).toBe(2);
  });

  it('holds 30,000 findings within what GitHub takes and counts the rest', () => {
    const text = renderSummary(outcomeOf(...crowd(30_000)));
    expect(bytes(text)).toBeLessThan(SUMMARY_LIMIT);
    expect(bytes(text)).toBeGreaterThan(SUMMARY_LIMIT * 0.8);
    const rows = occurrences(text, '\n| high | ');
    expect(text).toContain(`${30_000 - rows} more findings did not fit here`);
    expect(text).toContain('### Coverage');
  });

  it('never exceeds its budget and closes what it opens', () => {
    const big = outcomeOf(...crowd(60));
    fc.assert(
      fc.property(fc.nat(12_000), (budget) => {
        const text = renderSummary(big, { budget });
        expect(bytes(text)).toBeLessThanOrEqual(budget);
        expect(occurrences(text, '<details>')).toBe(occurrences(text, '</details>'));
      }),
    );
  });

  it('lets no text from a repository become Markdown', () => {
    const hostile =
      '</details><img src=x onerror=y> | [a](https://evil.example) @org/team #1 `x\n# heading';
    const suppression = { kind: 'inline', syntax: hostile, reason: hostile } as const;
    const location = at(hostile);
    const text = renderSummary(
      outcome(
        scan({
          findings: [
            finding({
              message: hostile,
              rule: rule({ title: hostile, why: hostile, fix: hostile }),
              location,
            }),
            finding({ message: hostile, location, suppression }),
          ],
          incomplete: [hostile],
          coverage: {
            files: [file({ path: hostile, status: 'failed', problems: [{ message: hostile }] })],
            resources: 0,
            unknown: 0,
          },
        }),
      ),
    );
    expect(text).not.toMatch(/<img|\]\(https|@org|(?<!&)#1|https:\/\/evil|\n# heading/);
    expect(occurrences(text, '<details>')).toBe(occurrences(text, '</details>'));
  });
});
