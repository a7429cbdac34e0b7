import { describe, expect, it } from '@jest/globals';
import { parseYaml, SourceText } from '@gatehouse/source';
import { Workflow } from '../../src/model/workflow/index.ts';
import { readingOf } from '../../src/model/workflow/shape/index.ts';
import { rules } from '../../src/rules/workflow/index.generated.ts';
import type { Report } from '../../src/rules/rule.ts';

const JOB = 'jobs:\n  build:\n    runs-on: ubuntu-24.04\n';
const STEPS = '    steps:\n      - run: make\n';

function read(text: string): Workflow {
  const [document] = parseYaml(new SourceText('ci.yml', text)).documents;
  if (!document) throw new Error('no document');
  return new Workflow(document);
}

/** What every rule of workflows says: `line rule message`. */
function findings(text: string): string[] {
  const workflow = read(text);
  const found: string[] = [];
  for (const rule of rules) {
    const report: Report = {
      fail: (at, message) => found.push(`${at.location.startLine} ${rule.id} ${message}`),
      unknown: () => undefined,
    };
    if (rule.target === 'workflow' || rule.target === 'file')
      rule.check(workflow, report, undefined);
    else if (rule.target === 'job')
      for (const job of workflow.jobs) rule.check(job, report, undefined);
    else for (const step of workflow.steps) rule.check(step, report, undefined);
  }
  return found;
}

function problems(text: string): string[] {
  return readingOf(read(text)).problems.map(
    ({ flaw, at, message }) => `${at.location.startLine} ${flaw} ${message}`,
  );
}

describe('the shape of a workflow', () => {
  it('accepts all that GitHub accepts', () => {
    const text = `on:\n  workflow_dispatch:\n  push: {}\npermissions: {}\n${JOB}    env: \${{ fromJSON(vars.ENV) }}\n    timeout-minutes: \${{ 5 }}\n${STEPS}`;
    expect(problems(text)).toEqual([]);
  });

  it('points at the key or value that is wrong', () => {
    const text = `on: push\n${JOB}    env:\n    timeout-minutes: soon\n    color: red\n${STEPS}    steps: []\n`;
    expect(problems(text)).toEqual([
      '5 invalid-value jobs.build.env must be a mapping or one expression',
      '6 invalid-value jobs.build.timeout-minutes must be a number or one expression',
      '7 unknown-key jobs.build has the key "color", which GitHub does not know there',
      '10 duplicate-key jobs.build has "steps" twice: it stands in line 8 already',
    ]);
  });

  it('never shows what is passed as a secret', () => {
    const text = `on: push\njobs:\n  call:\n    uses: a/b/c.yml@v1\n    secrets: hunter2\n`;
    expect(findings(text).join('\n')).not.toContain('hunter2');
  });
});

describe('hostile workflows', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level < 9; level++) {
    const name = String.fromCharCode(97 + level);
    const below = `*${String.fromCharCode(96 + level)}`;
    bomb.push(`${name}: &${name} [${Array(9).fill(below).join(', ')}]`);
  }
  const chain = Array.from(
    { length: 5000 },
    (_, index) => `  j${index}:\n    needs: j${index + 1}\n    runs-on: ubuntu-24.04\n${STEPS}`,
  );

  it.each([
    [
      'an alias bomb',
      `on: push\n${JOB}    strategy:\n      matrix:\n        ${bomb.join('\n        ')}\n${STEPS}`,
    ],
    [
      'a value that holds itself',
      `on: push\n${JOB}    strategy:\n      matrix:\n        a: &a [1, *a]\n        exclude: [{ a: *a }]\n${STEPS}`,
    ],
    ['a mapping that holds itself', `on: push\n${JOB}    env: &a\n      A: *a\n${STEPS}`],
    [
      'a long chain of needs',
      `on: push\njobs:\n${chain.join('')}  j5000:\n    needs: j0\n    runs-on: ubuntu-24.04\n${STEPS}`,
    ],
    [
      'wrong kinds everywhere',
      'on: [[], {}]\npermissions: [x]\nenv: []\nconcurrency: []\njobs:\n  a: []\n  b: { steps: { x: 1 }, runs-on: {}, needs: {}, strategy: x, container: [], services: [] }\n  c: { uses: {}, with: x, secrets: [] }',
    ],
    [
      'deep expressions',
      `on: push\n${JOB}    steps:\n      - run: echo \${{ ${'('.repeat(5000)}1${')'.repeat(5000)} }}\n`,
    ],
  ])('%s is judged in time', (_, text) => {
    const start = performance.now();
    expect(findings(text).length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('finds the circle at the end of a chain', () => {
    const text = `on: push\njobs:\n${chain.join('')}  j5000:\n    needs: j4999\n    runs-on: ubuntu-24.04\n${STEPS}`;
    expect(findings(text).filter((finding) => finding.includes('unknown-need'))).toHaveLength(1);
  });
});
