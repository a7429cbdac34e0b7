import { describe, expect, it } from '@jest/globals';

import { renderCheckRun } from '../../src/check-run/check-run.ts';
import { compared, file, finding, outcome, outcomeOf, rule, scan } from '../outcome-builder.ts';

describe('renderCheckRun', () => {
  it('puts findings on their lines, and notices on theirs after them', () => {
    const { title, annotations } = renderCheckRun(compared(), { pathPrefix: 'app' });
    expect(title).toBe('fail: 1 new finding (1 high)');
    expect(annotations).toEqual([
      {
        path: 'app/deploy/web.yaml',
        start_line: 2,
        end_line: 2,
        start_column: 3,
        end_column: 19,
        annotation_level: 'failure',
        title: 'Container runs privileged',
        message:
          'Deployment shop/web: container web sets privileged: true\nFix: Set `securityContext.privileged` to false.\nRule: kubernetes/privileged',
      },
      {
        path: 'app/.github/gatehouse.yml',
        start_line: 7,
        end_line: 7,
        annotation_level: 'warning',
        title: 'Suppression expired',
        message: 'Expired on 2026-01-01',
      },
      {
        path: 'app/.github/gatehouse.yml',
        start_line: 7,
        end_line: 7,
        annotation_level: 'notice',
        title: 'Changed setting, in force once merged',
        message: '`fail-on` becomes critical',
      },
    ]);
  });

  it('explains a failure in its first line, with the counts below', () => {
    const { summary, text } = renderCheckRun(outcomeOf(finding(), finding()), {
      fileUrl: () => 'https://github.example/a.yaml#L2',
    });
    expect(summary.split('\n')[0]).toBe(
      '**Container runs privileged** (<code>kubernetes/privileged</code>) in <code>Deployment/shop/web</code>, [<code>deploy/web.yaml:2</code>](https://github.example/a.yaml#L2). **Fix:** Set <code>securityContext.privileged</code> to false. 1 more finding fails.',
    );
    expect(summary).toContain('| 0 | 2 | 0 | 0 | 2 | 0 |');
    expect(text).toContain('### <code>deploy/web.yaml</code> (2)');
  });

  it('puts files that could not be read before the worst finding', () => {
    const problems = [{ message: 'unexpected end', line: 3, column: 7 }];
    const files = [file({ path: 'b.yaml', status: 'failed', problems })];
    const coverage = { files, resources: 0, unknown: 0 };
    const findings = [finding({ rule: rule({ severity: 'critical' }) })];
    const broken = renderCheckRun(
      outcome(scan({ findings, coverage, incomplete: ['1 file could not be parsed'] })),
    );
    expect(broken.title).toBe('error: 1 file could not be parsed');
    expect(broken.annotations[0]).toEqual({
      path: 'b.yaml',
      start_line: 3,
      end_line: 3,
      annotation_level: 'failure',
      title: 'File could not be scanned',
      message: 'unexpected end',
    });
    const allowed = renderCheckRun(outcome(scan({ findings, coverage })));
    expect(allowed.annotations.map((each) => each.annotation_level)).toEqual([
      'warning',
      'failure',
    ]);
  });

  it('gives no columns for a region of several lines, and lines where a problem has none', () => {
    const location = { path: 'a.yaml', startLine: 2, startColumn: 3, endLine: 4, endColumn: 1 };
    const files = [file({ path: 'b.yaml', status: 'failed' })];
    const { annotations } = renderCheckRun(
      outcome(
        scan({ findings: [finding({ location })], coverage: { files, resources: 0, unknown: 0 } }),
      ),
    );
    expect(annotations.map((each) => [each.start_line, each.end_line, each.start_column])).toEqual([
      [1, 1, undefined],
      [2, 4, undefined],
    ]);
  });

  it('annotates all of 25,000 findings, the worst first, within the limits of the texts', () => {
    const severities = ['low', 'medium', 'high', 'critical'] as const;
    const findings = Array.from({ length: 25_000 }, (_, index) =>
      finding({
        rule: rule({ severity: severities[index % 4] ?? 'low' }),
        message: 'ü'.repeat(200),
      }),
    );
    const { title, summary, text, annotations } = renderCheckRun(outcomeOf(...findings));
    expect(annotations).toHaveLength(25_000);
    expect([annotations[0]?.annotation_level, annotations.at(-1)?.annotation_level]).toEqual([
      'failure',
      'notice',
    ]);
    expect(title.length).toBeLessThanOrEqual(255);
    expect(summary.length).toBeLessThanOrEqual(65_535);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_535);
    expect(text).toMatch(/\d+ more findings did not fit here/);
  });

  it('cuts what is longer than GitHub takes', () => {
    const long = 'x'.repeat(100_000);
    const { annotations } = renderCheckRun(
      outcomeOf(finding({ message: long, rule: rule({ title: long, fix: long }) })),
    );
    expect(annotations[0]?.title).toHaveLength(255);
    expect(annotations[0]?.message.length).toBeLessThanOrEqual(16_000);
  });

  it('says that nothing was found', () => {
    const { title, annotations } = renderCheckRun(outcomeOf());
    expect(title).toBe('pass: no findings');
    expect(annotations).toEqual([]);
  });
});
