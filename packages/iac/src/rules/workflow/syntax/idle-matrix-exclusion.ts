import { Scalar, type Value } from '@gatehouse/source';
import { holdsExpression, isOneExpression, keyOf } from '../../../model/workflow/shape/index.ts';
import { areEqual, covers, entriesOf, MAX_COMBINATIONS } from '../facts/matrix-values.ts';
import { jobRule } from '../define.ts';
import { jobExample } from '../example.ts';

export const idleMatrixExclusion = jobRule({
  id: 'workflow/idle-matrix-exclusion',
  title: 'A matrix excludes what is not in it',
  severity: 'low',
  why: 'The exclusion does nothing, so the combination that was meant runs all the same.',
  fix: 'Name a dimension of the matrix and one of its values, written as it is there.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategymatrixexclude',
  ],
  aliases: ['matrix'],
  check(job, report) {
    const matrix = job.node.get('strategy', 'matrix');
    const entries = entriesOf(matrix);
    const exclude = entries.get('exclude');
    const include = entries.get('include');
    if (!exclude || exclude.items.length === 0 || isComputed(include)) return;
    const rows = rowsOf(entries, include);
    if (rows.size === 0) {
      report.fail(keyOf(exclude), `${job.label} excludes combinations from a matrix that has none`);
      return;
    }
    for (const combination of exclude.items.slice(0, MAX_COMBINATIONS))
      for (const [name, value] of entriesOf(combination)) {
        const row = rows.get(name);
        if (!row)
          report.fail(
            keyOf(value),
            `${job.label} excludes a value of "${name}", which is no dimension of its matrix`,
          );
        else if (row !== 'computed' && !row.some((each) => covers(value, each)))
          report.fail(
            value,
            `${job.label} excludes a value of "${name}" that its matrix does not have`,
          );
      }
  },
  examples: {
    fail: [
      jobExample(
        'No such value',
        'strategy:\n  matrix:\n    os: [ubuntu-24.04, windows-2025]\n    exclude:\n      - os: macos-15\nruns-on: ${{ matrix.os }}\nsteps:\n  - run: make',
      ),
      jobExample(
        'No such dimension',
        'strategy:\n  matrix:\n    os: [ubuntu-24.04, windows-2025]\n    exclude:\n      - system: windows-2025\nruns-on: ${{ matrix.os }}\nsteps:\n  - run: make',
      ),
    ],
    pass: [
      jobExample(
        'There',
        'strategy:\n  matrix:\n    os: [ubuntu-24.04, windows-2025]\n    node: [20, 22]\n    exclude:\n      - os: windows-2025\n        node: 20\nruns-on: ${{ matrix.os }}\nsteps:\n  - run: make',
      ),
      jobExample(
        'A part of it',
        'strategy:\n  matrix:\n    os: [{ name: Linux, bits: 64 }]\n    exclude:\n      - os: { bits: 64 }\nruns-on: ubuntu-24.04\nsteps:\n  - run: make',
      ),
      jobExample(
        'Computed',
        'strategy:\n  matrix:\n    os: ${{ fromJSON(vars.SYSTEMS) }}\n    exclude:\n      - os: windows-2025\nruns-on: ${{ matrix.os }}\nsteps:\n  - run: make',
      ),
    ],
  },
});

/** Whether combinations are added that can hold anything. */
function isComputed(include: Value | undefined): boolean {
  return (
    include !== undefined &&
    [include, ...include.items].some((each) => each instanceof Scalar && holdsExpression(each.text))
  );
}

type Row = readonly Value[] | 'computed';

/** The values of each dimension, those of added combinations among them. */
function rowsOf(
  entries: ReadonlyMap<string, Value>,
  include: Value | undefined,
): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  for (const [name, row] of entries)
    if (name !== 'include' && name !== 'exclude') {
      if (isOneExpression(row)) rows.set(name, 'computed');
      else if (row.items.length > MAX_COMBINATIONS) rows.set(name, 'computed');
      else if (row instanceof Scalar || row.items.length > 0) rows.set(name, row.items);
    }
  for (const combination of include?.items.slice(0, MAX_COMBINATIONS) ?? [])
    for (const [name, value] of entriesOf(combination)) {
      const row = rows.get(name) ?? [];
      if (row !== 'computed' && !row.some((each) => areEqual(each, value)))
        rows.set(name, [...row, value]);
    }
  return rows;
}
