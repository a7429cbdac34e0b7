import { describe, expect, it } from '@jest/globals';

import { checkGithubLimits } from '../../src/sarif/limits/limits.ts';
import { finding, outcome, outcomeOf, rule, scan } from '../outcome-builder.ts';
import { open, runOf, sarifLog } from './run-of.ts';

describe('SARIF rules', () => {
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

  it('lists rules that found nothing', () => {
    const run = runOf(outcome(scan({ rules: [rule({ id: 'kubernetes/probe' })] })));
    expect(run.results).toEqual([]);
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(['kubernetes/probe']);
  });
});
