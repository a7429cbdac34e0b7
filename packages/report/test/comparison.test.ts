import { describe, expect, it } from '@jest/globals';

import { renderAnnotations } from '../src/annotations/annotations.ts';
import { renderConsole } from '../src/console/console.ts';
import type { JsonReport } from '../src/json/model.ts';
import { renderJson } from '../src/json/report.ts';
import { checkGithubLimits } from '../src/sarif/limits/limits.ts';
import { renderSummary } from '../src/summary/summary.ts';
import { BASE, compared, finding, notice, outcome, rule, scan } from './outcome-builder.ts';
import { sarifLog } from './sarif/run-of.ts';

const of = compared();

describe('what is new, in each rendering', () => {
  it('has a row of its own in the summary, beside what the change fixes, suppresses and leaves pending', () => {
    const text = renderSummary(of, { ruleUrl: (id) => `https://gatehouse.example/${id}` });
    expect(text).toContain(`\
|  | critical | high | medium | low | total | suppressed |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
| new | 0 | 1 | 0 | 0 | 1 | 1 |
| all open | 0 | 1 | 0 | 1 | 2 | 1 |

Compared with the merge base with main (<code>abcdef0</code>): only what is new is listed and can fail. 1 finding of it fixed (1 high).
`);
    expect(text).toContain('Not listed: 1 finding that the base has too.');
    expect(text).not.toContain('No probe');
    expect(text).toContain(
      '**1 changed setting: in force once merged**\n\n- <code>fail-on</code> becomes critical <code>.github/gatehouse.yml:7</code>',
    );
    expect(text).toContain('- Suppression expired: Expired on 2026-01-01');
    expect(text).toContain(
      '<summary>1 suppressed finding, 1 of them new in this change</summary>\n\n- [<code>kubernetes/probe</code>](https://gatehouse.example/kubernetes/probe) at <code>deploy/web.yaml:2</code>: a node agent (<code>gatehouse.yml</code>, owner <code>&#64;<!-- -->acme/platform</code>, until 2026&#45;12-31, new in this change)',
    );
    expect(text).toContain(
      '<summary>1 finding fixed</summary>\n\n- high: **Container runs privileged**',
    );
  });

  it('is what the console counts', () => {
    const text = renderConsole(of, { colour: false });
    expect(text).toContain(`\
Suppressed, new in this change
  deploy/web.yaml:2  kubernetes/probe  a node agent

Notices
  warning  .github/gatehouse.yml:7  Suppression expired: Expired on 2026-01-01
  notice  .github/gatehouse.yml:7  Changed setting, in force once merged: \`fail-on\` becomes critical

1 new finding (1 high), 1 suppressed
compared with the merge base with main (abcdef0): 1 there too, 1 fixed
1 file scanned; 1 resource
verdict: fail
  1 new finding is at or above fail-on: high
`);
  });

  it('is told to programs', () => {
    const json = JSON.parse(renderJson(of)) as JsonReport;
    const zero = { critical: 0, medium: 0 };
    expect(json.comparison).toMatchObject({
      base: BASE,
      description: 'the merge base with main',
      fresh: { ...zero, high: 1, low: 0 },
      freshTotal: 1,
      fixed: [{ rule: 'kubernetes/privileged', location: { path: 'deploy/web.yaml' } }],
    });
    expect(json.comparison?.fixed[0]).not.toHaveProperty('message');
    expect(json.findings.map(({ rule: id, state }) => [id, state])).toEqual([
      ['kubernetes/privileged', 'new'],
      ['kubernetes/probe', 'new'],
    ]);
    expect(json.findings[1]?.suppression).toEqual(of.suppressed[0]?.suppression);
    expect(json.notices.map(({ kind }) => kind)).toEqual(['suppression-expired', 'pending']);
    expect(json.counts).toEqual({ ...zero, high: 1, low: 1 });
  });

  it('never keeps a result out of the upload, and is no baseline state there', () => {
    const upload = sarifLog(of, { includeSuppressed: false });
    expect(upload.runs[0]?.results.map((result) => result.properties)).toEqual([
      { state: 'new' },
      { state: 'existing' },
    ]);
    expect(JSON.stringify(upload)).not.toMatch(/baselineState|suppressions/);
    expect(checkGithubLimits(upload)).toEqual([]);
    const full = sarifLog(of, { includeSuppressed: true });
    expect(full.runs[0]?.results.flatMap((result) => result.suppressions ?? [])).toEqual([
      {
        kind: 'external',
        justification: 'gatehouse.yml: a node agent',
        properties: { owner: '@acme/platform', until: '2026-12-31', isNew: true },
      },
    ]);
    expect(
      full.runs[0]?.invocations[0]?.toolConfigurationNotifications?.map(
        ({ level, message, locations }) => [level, message.text, locations?.length],
      ),
    ).toEqual([
      ['warning', 'Suppression expired: Expired on 2026-01-01', 1],
      ['note', 'Changed setting, in force once merged: `fail-on` becomes critical', 1],
    ]);
  });

  it('gives notices the annotations that findings leave', () => {
    const lines = renderAnnotations(of, { pathPrefix: 'app' });
    expect(lines.slice(1)).toEqual([
      '::warning file=app/.github/gatehouse.yml,line=7,endLine=7,title=Suppression expired::Expired on 2026-01-01',
      '::notice file=app/.github/gatehouse.yml,line=7,endLine=7,title=Changed setting%2C in force once merged::`fail-on` becomes critical',
    ]);
    const many = (amount: number) =>
      outcome(
        scan({
          findings: Array.from({ length: amount }, () =>
            finding({ rule: rule({ severity: 'low' }) }),
          ),
        }),
        undefined,
        { notices: [notice(), notice({ level: 'warning' })] },
      );
    expect(renderAnnotations(many(9)).at(-1)).toMatch(
      /^::notice .*title=Suppression without use::/,
    );
    for (const amount of [10, 11]) {
      const kept = renderAnnotations(many(amount));
      const findings = kept.filter((line) => line.includes('title=Container runs'));
      expect(findings).toHaveLength(amount === 10 ? 10 : 9);
      expect(kept.filter((line) => line.startsWith('::warning'))).toHaveLength(1);
    }
  });

  it('says nothing of a base where nothing was compared', () => {
    const alone = outcome(scan({ findings: [finding()] }));
    expect(renderSummary(alone) + renderConsole(alone, { colour: false })).not.toMatch(
      /compared|new finding|all open/i,
    );
    expect(JSON.parse(renderJson(alone))).not.toHaveProperty('comparison');
  });
});

describe('a fix', () => {
  const location = {
    path: 'deploy/web.yaml',
    startLine: 2,
    startColumn: 15,
    endLine: 2,
    endColumn: 19,
  };
  const fixed = (text: string) =>
    JSON.parse(
      renderJson(
        outcome(
          scan({
            findings: [finding({ fix: { description: 'Set it', edits: [{ location, text }] } })],
          }),
        ),
      ),
    ) as JsonReport;

  it('is told to programs as it is, line breaks included', () => {
    expect(fixed('false\n\tx').findings[0]?.fix).toEqual({
      description: 'Set it',
      edits: [{ location, text: 'false\n\tx' }],
    });
  });

  it('is left out where it cannot be told as it is', () => {
    expect(fixed('a\u202Eb').findings[0]).not.toHaveProperty('fix');
  });
});
