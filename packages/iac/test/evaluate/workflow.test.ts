import { describe, expect, it } from '@jest/globals';
import { parseYaml, SourceText } from '@gatehouse/source';
import { Collector } from '../../src/evaluate/collector.ts';
import { Action, evaluateWorkflow, isWorkflow, Workflow } from '../../src/evaluate/workflow.ts';
import { rules } from '../../src/rules/workflow/index.generated.ts';

function judge(text: string): Collector {
  const collector = new Collector({ keepEvaluations: true, profile: 'all' });
  for (const document of parseYaml(new SourceText('.github/workflows/w.yml', text)).documents)
    evaluateWorkflow(
      isWorkflow(document) ? new Workflow(document) : new Action(document),
      rules,
      collector,
    );
  return collector;
}

function findings(text: string): string[] {
  return judge(text).findings.map(
    ({ rule, location }) => `${rule.id}:${location.startLine}:${location.startColumn}`,
  );
}

const HEAD =
  'name: CI\non: push\npermissions: {}\nconcurrency: {group: ci, cancel-in-progress: true}\njobs:\n  a:\n    name: A\n    runs-on: ubuntu-24.04\n    steps:\n';

describe('evaluateWorkflow', () => {
  it('points at the expression itself', () => {
    expect(
      findings(
        `${HEAD}      - run: |\n          echo hello\n          echo \${{ github.head_ref }}\n`,
      ),
    ).toEqual(['workflow/script-injection:12:20']);
  });

  it('gives one finding for one cause, and an answer for each rule', () => {
    const { findings: found, evaluations } = judge(
      `${HEAD}      - run: echo \${{ github.event.issue.title }}\n`,
    );
    expect(found.map(({ rule }) => rule.id)).toEqual(['workflow/script-injection']);
    expect(
      evaluations.filter(({ status }) => status === 'fail').map(({ rule }) => rule.id),
    ).toEqual([
      'workflow/script-injection',
      'workflow/untrusted-context-in-run',
      'workflow/untrusted-expression',
    ]);
    expect(new Set(evaluations.map(({ rule }) => rule.id)).size).toBe(rules.length);
  });

  it('names workflow and action as resources', () => {
    expect(judge(HEAD).evaluations[0]?.resource).toEqual({ kind: 'workflow', name: 'CI' });
    expect(judge('runs:\n  using: node24\n').evaluations[0]?.resource).toEqual({
      kind: 'action',
      name: '.github/workflows/w.yml',
    });
  });

  it('asks the rules about steps in composite actions too', () => {
    expect(
      findings('name: A\nruns:\n  using: composite\n  steps:\n    - uses: actions/setup-go@v6\n'),
    ).toEqual(['workflow/unpinned-action:5:13']);
  });

  it('shows no password and no literal of an expression', () => {
    const { findings: found } = judge(
      `${HEAD}      - run: echo \${{ 'hunter2' }}\n    container:\n      image: a:1@sha256:0\n      credentials: {username: u, password: hunter2}\n`,
    );
    expect(found.map(({ rule }) => rule.id).sort()).toEqual([
      'workflow/container-credentials',
      'workflow/obfuscated-expression',
    ]);
    for (const { message } of found) expect(message).not.toContain('hunter2');
  });

  const ODD = [
    'null',
    '3',
    'text',
    '[]',
    '{}',
    '[[a]]',
    '{a: {b: [c]}}',
    '"${{ x }}"',
    '"${{"',
    '[null, 3, {}]',
  ];
  const FIELDS = [
    'on',
    'permissions',
    'env',
    'jobs',
    'name',
    'defaults',
    'concurrency',
    'runs',
    'inputs',
    'jobs.a',
    'jobs.a.runs-on',
    'jobs.a.steps',
    'jobs.a.uses',
    'jobs.a.container',
    'jobs.a.services',
    'jobs.a.strategy',
    'jobs.a.permissions',
    'jobs.a.if',
    'jobs.a.environment',
    'jobs.a.secrets',
    'jobs.a.env',
    'runs.using',
    'runs.steps',
    'runs.image',
    'on.workflow_call',
    'on.push',
  ];
  it.each(FIELDS)('never throws whatever %s is', (field) => {
    for (const odd of ODD) {
      const text = field
        .split('.')
        .map((name, depth) => `${'  '.repeat(depth)}${name}:`)
        .join('\n');
      expect(() => judge(`x: y\n${text} ${odd}\n`)).not.toThrow();
      expect(() =>
        judge(`${field.startsWith('on') ? '' : 'on: push\n'}${text} ${odd}\n`),
      ).not.toThrow();
    }
  });

  it.each(['name', 'id', 'uses', 'run', 'with', 'env', 'shell', 'if'])(
    'never throws whatever %s of a step is',
    (field) => {
      for (const odd of ODD) {
        expect(() => judge(`${HEAD}      - ${field}: ${odd}\n`)).not.toThrow();
        expect(() =>
          judge(`runs:\n  using: composite\n  steps:\n    - ${field}: ${odd}\n`),
        ).not.toThrow();
      }
    },
  );

  it('judges a long workflow quickly', () => {
    const steps = Array.from(
      { length: 2_000 },
      (_, index) =>
        `      - name: Step ${index}\n        id: s${index}\n        run: echo \${{ steps.s${Math.max(0, index - 1)}.outcome }} "$(date)" >> log\n`,
    ).join('');
    const start = performance.now();
    // The first step reads itself.
    expect(judge(HEAD + steps).findings).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
