import { describe, expect, it } from '@jest/globals';

import { lineHashes } from '../src/line-hash.ts';
import { checkGithubLimits } from '../src/sarif-limits.ts';
import { renderSarif, sarifLog, type SarifOptions } from '../src/sarif.ts';
import { file, finding, outcome, outcomeOf, rule, scan } from './outcome-builder.ts';

const open = { includeSuppressed: false };
const runOf = (of: ReturnType<typeof outcome>, options: SarifOptions = open) => {
  const [run] = sarifLog(of, options).runs;
  if (!run) throw new Error('no run');
  return run;
};
const at = (path: string, startLine = 1) => ({
  path,
  startLine,
  startColumn: 1,
  endLine: startLine,
  endColumn: 2,
});

describe('sarifLog', () => {
  it('writes a finding with its rule, region and fingerprints', () => {
    const related = [at('base/role.yaml', 7)];
    const only = finding({ related });
    const run = runOf(outcomeOf(only), {
      ...open,
      pathPrefix: 'my app',
      helpUri: (id) => `https://gatehouse.example/${id}`,
      informationUri: 'https://gatehouse.example/',
    });
    expect(run.results).toEqual([
      {
        ruleId: 'kubernetes/privileged',
        ruleIndex: 0,
        level: 'error',
        message: { text: 'Deployment shop/web: container web sets privileged: true' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'my%20app/deploy/web.yaml' },
              region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 19 },
            },
          },
        ],
        relatedLocations: [
          {
            id: 1,
            physicalLocation: {
              artifactLocation: { uri: 'my%20app/base/role.yaml' },
              region: { startLine: 7, startColumn: 1, endLine: 7, endColumn: 2 },
            },
          },
        ],
        partialFingerprints: {
          'gatehouse/v1': only.fingerprint,
          primaryLocationLineHash: lineHashes('spec:\n  privileged: true\n  password: ***')(2),
        },
      },
    ]);
    expect(run.tool.driver).toMatchObject({
      name: 'gatehouse',
      version: '0.1.0',
      informationUri: 'https://gatehouse.example/',
      rules: [
        {
          id: 'kubernetes/privileged',
          name: 'KubernetesPrivileged',
          helpUri: 'https://gatehouse.example/kubernetes/privileged',
          defaultConfiguration: { level: 'error' },
          properties: {
            tags: ['security', 'CWE-250'],
            precision: 'high',
            'problem.severity': 'error',
            'security-severity': '8.0',
          },
        },
      ],
    });
    expect(run.automationDetails.id).toBe('gatehouse/iac/');
  });

  it.each([
    ['critical', 'error', '9.5'],
    ['high', 'error', '8.0'],
    ['medium', 'warning', '5.5'],
    ['low', 'note', '2.5'],
  ] as const)('ranks %s as %s and %s', (severity, level, score) => {
    const run = runOf(outcomeOf(finding({ rule: rule({ severity }) })));
    expect(run.results[0]?.level).toBe(level);
    expect(run.tool.driver.rules[0]?.properties['security-severity']).toBe(score);
  });

  it('lists a rule once more for a finding at another severity', () => {
    const run = runOf(outcomeOf(finding(), finding({ severity: 'low' })));
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual([
      'kubernetes/privileged',
      'kubernetes/privileged/low',
    ]);
    expect(run.results.map(({ ruleIndex }) => ruleIndex).sort()).toEqual([0, 1]);
    expect(checkGithubLimits(sarifLog(outcomeOf(finding({ severity: 'low' })), open))).toEqual([]);
  });

  it('holds every open finding, also what is not shown: an alert that is left out is closed', () => {
    const low = rule({ id: 'kubernetes/probe', severity: 'low' });
    const run = runOf(
      outcome(scan({ findings: [finding({ rule: low })] }), { failOn: 'none', reportFrom: 'high' }),
    );
    expect(run.results.map(({ ruleId }) => ruleId)).toEqual(['kubernetes/probe']);
  });

  it('lists rules that found nothing', () => {
    const run = runOf(outcome(scan({ rules: [rule({ id: 'kubernetes/probe' })] })));
    expect(run.results).toEqual([]);
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(['kubernetes/probe']);
  });

  it('keeps the alerts of phases and scopes apart', () => {
    const scans = [scan(), scan({ phase: 'secrets' }), scan({ scope: 'services/web' })];
    const log = sarifLog(outcome(scans), open);
    expect(log.runs.map((run) => run.automationDetails.id)).toEqual([
      'gatehouse/iac/',
      'gatehouse/secrets/',
      'gatehouse/iac/services/web/',
    ]);
    expect(checkGithubLimits(log)).toEqual([]);
  });

  it('includes suppressed findings only when asked, with their justification', () => {
    const inline = { kind: 'inline', syntax: 'checkov:skip', reason: 'node agent' } as const;
    const config = { kind: 'config', syntax: '.trivyignore' } as const;
    const of = outcomeOf(
      finding({ suppression: inline }),
      finding({ suppression: config, location: at('z') }),
    );
    expect(runOf(of).results).toEqual([]);
    expect(
      runOf(of, { includeSuppressed: true }).results.map((result) => result.suppressions),
    ).toEqual([
      [{ kind: 'inSource', justification: 'checkov:skip: node agent' }],
      [{ kind: 'external', justification: '.trivyignore without a reason' }],
    ]);
  });

  it('gives two findings of a rule on one line different hashes', () => {
    const hash = lineHashes(scan().disclosure.text('deploy/web.yaml') ?? '')(2) ?? '';
    const log = sarifLog(outcomeOf(finding(), finding()), open);
    expect(
      log.runs[0]?.results.map((each) => each.partialFingerprints['primaryLocationLineHash']),
    ).toEqual([hash, `${hash}-2`]);
    expect(checkGithubLimits(log)).toEqual([]);
  });

  it('does not depend on the order of findings', () => {
    const findings = [finding(), finding({ location: at('a.yaml') }), finding({ severity: 'low' })];
    const once = renderSarif(outcomeOf(...findings), open);
    expect(renderSarif(outcomeOf(...findings.toReversed()), open)).toBe(once);
  });

  it('encodes paths so that none is absolute, has a scheme or breaks', () => {
    const run = runOf(outcomeOf(finding({ location: at('http:/ü #%\uD800/"x".yaml') })));
    const uri = run.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri;
    expect(uri).toBe('http%3A/%C3%BC%20%23%25%EF%BF%BD/%22x%22.yaml');
  });

  it('says that an incomplete scan was not successful, and what was wrong with which file', () => {
    const files = [
      file({
        path: 'a.yaml',
        status: 'failed',
        problems: [{ message: 'unexpected end', line: 3, column: 7 }],
      }),
      file({ path: 'b.yaml', problems: [{ message: 'template left out' }] }),
    ];
    const [invocation] = runOf(
      outcome(
        scan({
          coverage: { files, resources: 0, unknown: 0 },
          incomplete: ['1 file could not be parsed'],
        }),
      ),
    ).invocations;
    expect(invocation).toEqual({
      executionSuccessful: false,
      startTimeUtc: '1970-01-01T00:00:00.000Z',
      endTimeUtc: '1970-01-01T00:00:01.000Z',
      toolExecutionNotifications: [
        { level: 'error', message: { text: '1 file could not be parsed' } },
        {
          level: 'error',
          message: { text: 'unexpected end' },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: 'a.yaml' },
                region: { startLine: 3, startColumn: 7 },
              },
            },
          ],
        },
        {
          level: 'warning',
          message: { text: 'template left out' },
          locations: [{ physicalLocation: { artifactLocation: { uri: 'b.yaml' } } }],
        },
      ],
    });
  });

  it('keeps the worst 25,000 findings and says that it did', () => {
    const low = rule({ id: 'kubernetes/probe', severity: 'low' });
    const findings = Array.from({ length: 25_010 }, (_, index) =>
      finding({ location: at('a.yaml', index + 1), ...(index < 20 ? { rule: low } : {}) }),
    );
    const log = sarifLog(outcomeOf(...findings), open);
    const run = log.runs[0];
    expect(run?.results).toHaveLength(25_000);
    expect(run?.results.filter(({ level }) => level === 'note')).toHaveLength(10);
    expect(run?.invocations[0]?.toolExecutionNotifications[0]?.message.text).toMatch(
      /^10 findings/,
    );
    expect(checkGithubLimits(log)).toEqual([]);
  });

  it('obeys the limits of GitHub with hostile text', () => {
    const hostile = '[a](https://evil.example) ##[error] <b>\n'.repeat(100);
    const of = rule({
      title: hostile,
      why: hostile,
      fix: '',
      references: ['javascript:x', 'https://a.example/?b|c'],
      tags: Array.from({ length: 40 }, (_, index) => `t${index}`),
    });
    const related = Array.from({ length: 2_000 }, () => at('b.yaml'));
    const results = outcomeOf(
      finding({ rule: of, message: '', related }),
      finding({ message: hostile }),
    );
    expect(checkGithubLimits(sarifLog(results, open))).toEqual([]);
    const text = renderSarif(results, open);
    expect(text).not.toContain('##[');
    expect(text).not.toMatch(/\]\((https:\/\/evil|javascript)/);
    expect(JSON.parse(text)).toEqual(sarifLog(results, open));
  });
});
