import { areEqual, MAX_COMBINATIONS } from '../facts/matrix-values.ts';
import { jobRule } from '../define.ts';
import { jobExample } from '../example.ts';

export const duplicateMatrixValue = jobRule({
  id: 'workflow/duplicate-matrix-value',
  title: 'A matrix has a value twice',
  severity: 'low',
  why: 'The same job runs twice, which costs minutes and tells nothing new. Most often one of the two was meant to be another value.',
  fix: 'Remove the value or correct it.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategymatrix',
  ],
  aliases: ['matrix'],
  check(job, report) {
    const matrix = job.node.get('strategy', 'matrix');
    for (const [index, name] of matrix.keys.entries()) {
      if (/^(?:include|exclude)$/i.test(name)) continue;
      const values = matrix.values[index]?.items.slice(0, MAX_COMBINATIONS) ?? [];
      for (const [position, value] of values.entries()) {
        const first = values.find((earlier, place) => place < position && areEqual(earlier, value));
        if (first)
          report.fail(
            value,
            `${job.label} has a value of the matrix's "${name}" twice: it stands in line ${first.line} already`,
          );
      }
    }
  },
  examples: {
    fail: [
      jobExample(
        'Twice',
        'strategy:\n  matrix:\n    node: [20, 22, 20]\nruns-on: ubuntu-24.04\nsteps:\n  - run: make',
      ),
      jobExample(
        'A number and the same as text',
        "strategy:\n  matrix:\n    node: [20, '20']\nruns-on: ubuntu-24.04\nsteps:\n  - run: make",
      ),
    ],
    pass: [
      jobExample(
        'Different',
        'strategy:\n  matrix:\n    node: [20, 22]\n    os: [{ name: a }, { name: b }]\nruns-on: ubuntu-24.04\nsteps:\n  - run: make',
      ),
    ],
  },
});
