import { describe, expect, it } from '@jest/globals';
import { isOwned, jobOf } from '../src/owner.ts';

/** No process has it: it is beyond what Linux gives. */
const NOBODY = 2 ** 22 + 1;

const by = (pid: number, job = '1/1/other/'): string => JSON.stringify({ pid, job });

describe('isOwned', () => {
  it.each([
    ['whose process is there', by(process.pid), true],
    ['of another user', by(1), true],
    ['whose process is not there', by(NOBODY), false],
    ['in a container, whose process has no number', by(0), false],
    ['whose process has none', by(-1), false],
    ['that ended with its step, of this job', by(NOBODY, '7/1/deploy/'), true],
    ['in a container, of this job', by(0, '7/1/deploy/'), true],
    ['that nobody wrote', '', false],
    ['that is half written', '{"pid":', false],
    ['that somebody else wrote', '{"pid":"1","job":1}', false],
  ])('a folder %s', (_, text, expected) => {
    expect(isOwned(text, '7/1/deploy/')).toBe(expected);
  });
});

it('tells jobs apart', () => {
  const job = { GITHUB_RUN_ID: '7', GITHUB_RUN_ATTEMPT: '1', GITHUB_JOB: 'deploy' };
  expect(jobOf(job)).toBe('7/1/deploy/');
  expect(jobOf({ ...job, GITHUB_RUN_ATTEMPT: '2' })).not.toBe(jobOf(job));
  expect(jobOf({ ...job, RUNNER_TRACKING_ID: 'github_a' })).not.toBe(jobOf(job));
});
