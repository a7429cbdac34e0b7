import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkGithubLimits, SUMMARY_LIMIT, type SarifLog } from '@gatehouse/report';
import { ANNOTATIONS_PER_LEVEL, type GitRepository } from '@gatehouse/testing';
import { exampleRepository, leaks } from './example-repository.ts';
import { ACTIONS, runStep, type Step } from './step.ts';

let repository: GitRepository;

beforeAll(async () => {
  repository = await exampleRepository();
});

afterAll(async () => {
  await repository.dispose();
});

function linesOf(path: string): readonly string[] {
  return readFileSync(join(repository.path, path), 'utf8').split('\n');
}

describe.each(ACTIONS)('%s on the examples', (action) => {
  let step: Step;

  beforeAll(async () => {
    step = await runStep(action, repository.path);
  });

  it('fails, and says so in every output', () => {
    expect(step).toMatchObject({ outcome: 'failure', exitCode: 1, violations: [] });
    const { verdict, total, critical, high, medium, low, suppressed } = step.outputs;
    expect(verdict).toBe('fail');
    expect(Number(critical)).toBeGreaterThanOrEqual(5);
    expect(Number(high)).toBeGreaterThanOrEqual(10);
    expect(Number(total)).toBe(
      [critical, high, medium, low].reduce((sum, n) => sum + Number(n), 0),
    );
    expect(Number(suppressed)).toBeGreaterThanOrEqual(2);
    expect(step.annotations.at(-1)).toMatchObject({
      level: 'error',
      message: expect.stringMatching(
        /^Gatehouse says fail: \d+ findings are at or above fail-on: high$/,
      ),
    });
  });

  it('annotates within the caps, and says how many more there are', () => {
    expect(step.droppedAnnotations).toBe(0);
    for (const level of ['error', 'warning', 'notice'] as const)
      expect(step.annotations.filter((each) => each.level === level).length).toBeLessThanOrEqual(
        ANNOTATIONS_PER_LEVEL,
      );
    const more = step.annotations.find(({ title }) => title === 'More findings');
    expect(more?.message).toMatch(/^\d+ more findings \(/);
  });

  it('annotates the line that is wrong', () => {
    const placed = step.annotations.filter(({ file }) => file !== undefined);
    expect(placed.length).toBeGreaterThanOrEqual(15);
    for (const { file = '', startLine = 0, endLine = 0 } of placed) {
      const lines = linesOf(file);
      expect(startLine).toBeGreaterThanOrEqual(1);
      expect(endLine).toBeLessThanOrEqual(lines.length);
    }
    const privileged = placed.find(({ message }) =>
      message.includes('Rule: kubernetes/privileged'),
    );
    expect(privileged).toMatchObject({ level: 'error', file: 'k8s/node-agent.yaml' });
    expect(linesOf('k8s/node-agent.yaml')[(privileged?.startLine ?? 0) - 1]?.trim()).toBe(
      'privileged: true',
    );
  });

  it('writes a summary with the verdict, the findings and what was waived', () => {
    expect(step.summary).toMatch(/^## .+Gatehouse [a-z-]+: fail/);
    expect(step.summary).toContain('k8s/node-agent.yaml');
    expect(step.summary).toContain('the invoice renderer unpacks fonts at start');
    expect(Buffer.byteLength(step.summary)).toBeLessThan(SUMMARY_LIMIT);
  });

  it('writes SARIF that GitHub takes, without what was waived', () => {
    const log = JSON.parse(step.sarif) as SarifLog;
    expect(checkGithubLimits(log)).toEqual([]);
    const results = log.runs.flatMap((run) => run.results);
    expect(results).toHaveLength(Number(step.outputs['total']));
    for (const result of results) {
      expect(result).not.toHaveProperty('suppressions');
      const uri = result.locations[0]?.physicalLocation.artifactLocation.uri ?? '';
      expect(existsSync(join(repository.path, decodeURIComponent(uri)))).toBe(true);
    }
  });

  it('reports every finding, the waived ones with their reasons', () => {
    const { findings, total, coverage, verdict } = step.report;
    const waived = findings.filter(({ suppression }) => suppression);
    expect(verdict).toBe('fail');
    expect(findings).toHaveLength(total + waived.length);
    expect(String(waived.length)).toBe(step.outputs['suppressed']);
    for (const { suppression } of waived) expect(suppression?.reason).toBeTruthy();
    expect(coverage.files.failed).toBe(0);
    expect(coverage.files.deferred).toBeGreaterThanOrEqual(8);
    expect(coverage.problems).toEqual([]);
  });

  it('shows no credential anywhere', () => {
    expect(leaks(step.everything)).toEqual([]);
  });

  it('shows no credential in a debug run either', async () => {
    const debug = await runStep(action, repository.path, { profile: 'all' }, { debug: true });
    expect(debug.violations).toEqual([]);
    expect(leaks(debug.everything)).toEqual([]);
  });
});
