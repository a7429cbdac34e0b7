import type { Scalar } from '@gatehouse/source';
import { systemsOf } from '../facts/runner-labels.ts';
import { labelsOf } from '../facts/job-labels.ts';
import { jobRule } from '../define.ts';
import { jobExample } from '../example.ts';

export const conflictingRunnerLabels = jobRule({
  id: 'workflow/conflicting-runner-labels',
  title: 'No runner can have all the labels of the job',
  severity: 'medium',
  why: 'A runner must have every label that `runs-on` lists. No machine is two systems at once, so the job waits for a day and is then cancelled.',
  fix: 'Use a matrix to run the job on each system.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idruns-on',
  ],
  aliases: ['runner-label'],
  variantOf: ['workflow/unknown-runner-label'],
  check(job, report) {
    const labels = labelsOf(job);
    if (labels.length < 2) return;
    const taken: Scalar[] = [];
    for (const { values } of labels) {
      const fitting = values.filter((value) => {
        const other = systemsOf(value.text) && taken.find((each) => !canShare(each, value));
        if (other)
          report.fail(
            value,
            `${job.label} asks for a runner that is both "${other.text}" and "${value.text}"`,
          );
        return systemsOf(value.text) !== undefined && !other;
      });
      taken.push(...fitting);
    }
  },
  examples: {
    fail: [
      jobExample('Two systems', 'runs-on: [ubuntu-24.04, windows-2025]\nsteps:\n  - run: make'),
      jobExample(
        'Another system in the matrix',
        'strategy:\n  matrix:\n    os: [linux, windows]\nruns-on: [linux, "${{ matrix.os }}"]\nsteps:\n  - run: make',
      ),
    ],
    pass: [
      jobExample('One system', 'runs-on: [self-hosted, linux, x64]\nsteps:\n  - run: make'),
      jobExample(
        'One after the other',
        'strategy:\n  matrix:\n    os: [ubuntu-24.04, windows-2025]\nruns-on: ${{ matrix.os }}\nsteps:\n  - run: make',
      ),
    ],
  },
});

function canShare(one: Scalar, other: Scalar): boolean {
  const systems = systemsOf(other.text) ?? [];
  return systemsOf(one.text)?.some((system) => systems.includes(system)) ?? true;
}
