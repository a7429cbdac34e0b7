import { describe, expect, it } from '@jest/globals';
import { type Finding, type Phase, type RuleInfo, type Scan, UserError } from '@gatehouse/findings';
import type { FindRecord, MakePhases, RunRequest } from '../src/index.ts';
import { iac, judge, pod, type Pull, pullRequest, said, testMerge } from './pull-request.ts';

const RULE: RuleInfo = {
  ...{ id: 'dast/x', title: 'x', severity: 'high', profile: 'default', why: 'w', fix: 'f' },
  ...{ references: [], aliases: [], tags: [] },
};

const found = (fingerprint: string): Finding => ({
  ...{ rule: RULE, severity: 'high', message: 'm', engine: 'gatehouse', fingerprint },
  location: { path: 'app', startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
});

/** A running application with these findings, and how often it was looked at. */
function application(fingerprints: readonly string[], changes: Partial<Scan> = {}) {
  const looked: string[] = [];
  const scan: Scan = {
    ...{ phase: 'dast', scope: '', findings: fingerprints.map(found), rules: [RULE] },
    ...{ evaluations: [], directives: [], incomplete: [] },
    coverage: { files: [], resources: 0, unknown: 0 },
    disclosure: { excerpt: () => [], mask: (text) => text, text: () => undefined },
    tool: { name: 'Gatehouse', version: '0.1.0' },
    ...{ startedAt: new Date(0), finishedAt: new Date(0) },
    ...changes,
  };
  const makePhases: MakePhases = (_, __, side): readonly Phase[] => [
    {
      id: 'dast',
      compares: 'record',
      scan: () => {
        looked.push(side.name);
        return Promise.resolve(scan);
      },
    },
  ];
  return { makePhases, looked };
}

const COMMIT = 'c'.repeat(40);
const recorded =
  (...fingerprints: string[]): FindRecord =>
  () =>
    Promise.resolve({
      fingerprints: new Set(fingerprints),
      commit: COMMIT,
      description: 'the last evidence of main',
    });

async function reviewed(pull: Pull, changes: Partial<RunRequest>) {
  return judge(pull.repository.path, await testMerge(pull), changes);
}

describe('a running application under review', () => {
  it('is compared with its record, and never scanned for the base', async () => {
    await using pull = await pullRequest({ 'a.yaml': pod('a') }, { topic: { 'b.yaml': '' } });
    const { makePhases, looked } = application(['old:1', 'old:2', 'new:1']);
    const findRecord = recorded('old:1', 'old:2', 'gone:1', 'gone:2');
    const outcome = await reviewed(pull, { makePhases, findRecord });
    expect(looked).toEqual(['head']);
    expect(outcome.shown.map(({ fingerprint }) => fingerprint)).toEqual(['new:1']);
    expect(outcome.comparison).toMatchObject({
      ...{ base: COMMIT, description: 'the last evidence of main', fixed: [], gone: 2 },
      freshTotal: 1,
    });
    expect(said(outcome, 'base')).toEqual([
      'dast: compared with the last evidence of main (ccccccc)',
    ]);
    const known = await reviewed(pull, {
      makePhases,
      findRecord: recorded('old:1', 'old:2', 'new:1'),
    });
    expect(known).toMatchObject({ verdict: 'pass', total: 3 });
  });

  it('fails for all that it has where nothing is recorded, and says so', async () => {
    await using pull = await pullRequest({}, { topic: { 'b.yaml': '' } });
    const { makePhases } = application(['old:1']);
    const findRecord = () =>
      Promise.reject(new UserError('there is no evidence', { remedy: 'Keep some' }));
    const outcome = await reviewed(pull, { makePhases, findRecord });
    expect(outcome.verdict).toBe('fail');
    expect(outcome.comparison).toBeUndefined();
    expect(outcome.notices).toMatchObject([
      {
        level: 'warning',
        message:
          'dast: compared with nothing, so everything is judged: there is no evidence. Keep some',
      },
    ]);
    expect((await reviewed(pull, { makePhases })).verdict).toBe('fail');
  });

  it('does not know what is gone where it could not be seen as a whole', async () => {
    await using pull = await pullRequest({}, { topic: { 'b.yaml': '' } });
    const { makePhases } = application([], { incomplete: ['it did not answer'] });
    const outcome = await reviewed(pull, { makePhases, findRecord: recorded('a:1') });
    expect(outcome.verdict).toBe('error');
    expect(outcome.comparison).not.toHaveProperty('gone');
  });

  it('passes a defect on', async () => {
    await using pull = await pullRequest({}, { topic: { 'b.yaml': '' } });
    const { makePhases } = application([]);
    const findRecord = () => Promise.reject(new Error('a defect'));
    await expect(reviewed(pull, { makePhases, findRecord })).rejects.toThrow('a defect');
  });

  it('asks for no record where every finding counts', async () => {
    await using pull = await pullRequest({}, { topic: { 'b.yaml': '' } });
    const { makePhases } = application(['old:1']);
    const findRecord = () => Promise.reject(new Error('nobody wants it'));
    const overrides = { onlyNew: false };
    expect(await reviewed(pull, { makePhases, findRecord, overrides })).toMatchObject({
      verdict: 'fail',
      notices: [],
    });
  });
});

describe('beside what is in git', () => {
  it('each is compared in its own way', async () => {
    await using pull = await pullRequest(
      { 'a.yaml': pod('a') },
      { topic: { 'a.yaml': `${pod('a')}# touched\n` } },
    );
    const { makePhases: dast, looked } = application(['old:1', 'new:1']);
    const makePhases: MakePhases = (...given) => [...dast(...given), ...iac(...given)];
    const outcome = await reviewed(pull, { makePhases, findRecord: recorded('old:1', 'gone:1') });
    expect(looked).toEqual(['head']);
    expect(outcome.scans.map(({ phase }) => phase)).toEqual(['dast', 'iac']);
    expect(outcome.shown.map(({ fingerprint }) => fingerprint)).toEqual(['new:1']);
    expect(outcome.comparison).toMatchObject({ base: pull.main, gone: 1 });
    const unrecorded = await reviewed(pull, { makePhases });
    expect(unrecorded.shown.map(({ fingerprint }) => fingerprint)).toEqual(['old:1', 'new:1']);
    expect(said(unrecorded, 'base').join()).toContain('dast: compared with nothing');
  });
});
