import { describe, expect, it } from '@jest/globals';

import { checkGithubLimits } from '../../src/sarif/limits/limits.ts';
import { finding, outcome, outcomeOf, rule, scan } from '../outcome-builder.ts';
import { at, open, runOf, sarifLog, sarifText } from './run-of.ts';

describe('renderSarif', () => {
  it('holds every open finding, also what is not shown: an alert that is left out is closed', () => {
    const low = rule({ id: 'kubernetes/probe', severity: 'low' });
    const run = runOf(
      outcome(scan({ findings: [finding({ rule: low })] }), { failOn: 'none', reportFrom: 'high' }),
    );
    expect(run.results.map(({ ruleId }) => ruleId)).toEqual(['kubernetes/probe']);
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

  it('keeps the alerts of jobs apart that go by configurations of their own', () => {
    const of = (scope: string) => {
      const log = sarifLog({ ...outcome(scan({ scope })), config: 'ci/strict.yml' }, open);
      expect(checkGithubLimits(log)).toEqual([]);
      return log.runs.map((run) => run.automationDetails.id);
    };
    expect(of('')).toEqual(['gatehouse/iac/config=ci/strict.yml/']);
    expect(of('apps/web')).toEqual(['gatehouse/iac/apps/web/config=ci/strict.yml/']);
  });

  it('bounds whatever names a place or a tool: readers give up on the whole file', () => {
    const long = 'x'.repeat(100_000);
    const of = scan({
      tool: { name: long, version: long },
      scope: `a/${long}`,
      findings: [finding({ location: at(`b/${long}`) })],
    });
    const [run] = sarifLog(outcome(of), open).runs;
    const { automationDetails, results, tool } = run ?? runOf(outcome(of));
    const [uri] = results.map(
      ({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri,
    );
    expect(automationDetails.id).toMatch(/^gatehouse\/iac\/a\/x{4000,}…\/$/);
    expect(decodeURIComponent(uri ?? '')).toMatch(/^b\/x{4000,}…$/);
    expect(tool.driver.version).toHaveLength(255);
  });

  it('does not depend on the order of findings', () => {
    const findings = [finding(), finding({ location: at('a.yaml') }), finding({ severity: 'low' })];
    const once = sarifText(outcomeOf(...findings), open);
    expect(sarifText(outcomeOf(...findings.toReversed()), open)).toBe(once);
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

  it('cuts the name of a tool to what GitHub takes', () => {
    const tool = { name: 'x'.repeat(300), version: '1' };
    const log = sarifLog(outcome(scan({ tool })));
    expect(log.runs[0]?.tool.driver.name).toHaveLength(255);
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
    const text = sarifText(results, open);
    expect(text).not.toContain('##[');
    expect(text).not.toMatch(/\]\((https:\/\/evil|javascript)/);
  });
});
