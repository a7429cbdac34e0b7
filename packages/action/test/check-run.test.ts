import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type GithubDouble, githubDouble } from '@gatehouse/testing';
import { pushedStep } from './pushed-step.ts';
import type { RecordingRunner } from '../../runner/test/recording-runner.ts';

let github: GithubDouble;

beforeEach(async () => {
  github = await githubDouble();
});
afterEach(() => github.close());

const writing = (): string => github.token({ permissions: { contents: 'read', checks: 'write' } });

const annotationsIn = ({ lines }: RecordingRunner): string[] =>
  lines.filter((line) => /^::(?:error|warning|notice) /u.test(line));

/** GitHub takes the check run, and none of its annotations. */
const refuseAnnotations = (): void => {
  github.fail({ operation: 'checks/update', status: 422, body: { message: 'Invalid' } });
};

describe('the annotations of the step', () => {
  it('are left to the check run', async () => {
    const step = await pushedStep(github, { token: writing(), 'check-run': 'true' });
    expect(github.state.checkRuns[0]?.annotations.length).toBeGreaterThan(0);
    expect(annotationsIn(step)).toEqual([]);
  });

  it('are there where no check run can be opened', async () => {
    const step = await pushedStep(github, { 'check-run': 'true' });
    expect(github.requests).toEqual([]);
    expect(annotationsIn(step).length).toBeGreaterThan(0);
  });

  it('are there where GitHub refuses to open one', async () => {
    const token = github.token({ permissions: { contents: 'read' } });
    const step = await pushedStep(github, { token, 'check-run': 'true' });
    expect(step.notices.join()).toContain('checks: write');
    expect(annotationsIn(step).length).toBeGreaterThan(0);
  });

  it('are there, once, where the check run does not hold them all in the end', async () => {
    refuseAnnotations();
    const step = await pushedStep(github, { token: writing(), 'check-run': 'true' });
    expect(github.state.checkRuns).toMatchObject([{ status: 'completed', annotations: [] }]);
    const lines = annotationsIn(step);
    expect(lines.length).toBeGreaterThan(0);
    expect(new Set(lines).size).toBe(lines.length);
    expect(step.outputs['verdict']).toBe('fail');
  });

  it('are as the workflow says, where it does', async () => {
    const both = { token: writing(), 'check-run': 'true', annotations: 'true' };
    expect(annotationsIn(await pushedStep(github, both)).length).toBeGreaterThan(0);
    refuseAnnotations();
    const once = annotationsIn(await pushedStep(github, both));
    expect(new Set(once).size).toBe(once.length);
    refuseAnnotations();
    expect(annotationsIn(await pushedStep(github, { ...both, annotations: 'false' }))).toEqual([]);
    const none = { 'check-run': 'true', annotations: 'false' };
    expect(annotationsIn(await pushedStep(github, none))).toEqual([]);
  });
});

describe('the name of the check run', () => {
  it.each([
    ['.', 'Gatehouse iac-scan'],
    ['services/a', 'Gatehouse iac-scan of services/a'],
    ['./services/b/', 'Gatehouse iac-scan of services/b'],
    ['services/b/pod.yaml', 'Gatehouse iac-scan of services/b/pod.yaml'],
    ['services/c', 'Gatehouse iac-scan of services/c'],
  ])('tells jobs that scan parts apart: %s', async (path, name) => {
    await pushedStep(github, { token: writing(), 'check-run': 'true', path });
    expect(github.state.checkRuns.map((run) => run.name)).toEqual([name]);
    expect(github.violations).toEqual([]);
  });

  it.each([
    ['services/c/ci.yml', 'Gatehouse iac-scan of services/c by services/c/ci.yml'],
    ['.github/gatehouse.yml', 'Gatehouse iac-scan of services/c'],
  ])('tells jobs by configurations of their own apart: %s', async (config, name) => {
    await pushedStep(github, { token: writing(), 'check-run': 'true', path: 'services/c', config });
    expect(github.state.checkRuns.map((run) => run.name)).toEqual([name]);
  });
});
