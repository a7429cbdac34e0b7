import { describe, expect, it } from '@jest/globals';
import { about, POLICY, RUN_ID, staged, statement, withStage } from './stage.ts';

describe('evidence of runs', () => {
  const artifacts = (text: string) => ({ 'gatehouse-evidence-iac': { 'a.intoto.json': text } });

  it(
    'is taken from artifacts of this run',
    staged(async ({ double, commit, run }) => {
      double.run({
        id: RUN_ID,
        head_sha: commit,
        status: 'in_progress',
        conclusion: null,
        artifacts: artifacts(statement(about(commit))),
      });
      expect((await run({ 'evidence-run': 'this' })).outputs['verdict']).toBe('pass');
      expect((await run({ 'evidence-run': String(RUN_ID) })).outputs['verdict']).toBe('pass');
    }),
  );

  it(
    'is taken from the newest trusted run for a commit',
    staged(async ({ double, commit, run }) => {
      const old = double.run({
        id: 5,
        head_sha: commit,
        artifacts: artifacts(statement(about(commit), { run: 5 })),
      });
      double.run({
        id: 6,
        head_sha: commit,
        event: 'pull_request',
        artifacts: artifacts(statement(about(commit), { run: 6 })),
      });
      double.run({ id: RUN_ID, head_sha: commit, status: 'in_progress', conclusion: null });
      const verdict = async (wanted: string) =>
        (await run({ 'evidence-run': wanted })).outputs['verdict'];
      expect(await verdict(commit)).toBe('pass');
      expect(await verdict(String(old.id))).toBe('pass');
      expect(await verdict('6')).toBe('error');
      double.run({ id: 9, head_sha: commit, conclusion: 'failure' });
      expect(await verdict(commit)).toBe('error');
    }),
  );

  it.each<[string, object, string]>([
    ['a fork', { head_repository: 'mallory/shop' }, 'its commit comes from mallory/shop'],
    ['another workflow', { path: '.github/workflows/x.yml' }, 'x.yml is not among'],
    ['another branch', { head_branch: 'topic' }, 'no branch or tag of this repository'],
    ['no artifact', { artifacts: {} }, 'has no artifact gatehouse-evidence'],
    ['another run', { artifacts: artifacts('FOREIGN') }, 'it says that it comes from run 4'],
    ['no JSON', { artifacts: artifacts('{') }, 'a.intoto.json of artifact'],
  ])('is an error from %s', async (_, changes, message) => {
    const violations = await withStage(async ({ double, commit, run }) => {
      const text = statement(about(commit), { run: 4 });
      const own = artifacts(statement(about(commit), { run: 5 }));
      const given = { artifacts: own, ...changes };
      const filled = JSON.parse(
        JSON.stringify(given).replace('"FOREIGN"', JSON.stringify(text)),
      ) as typeof given;
      double.run({ id: 5, head_sha: commit, ...filled });
      const runner = await run({ 'evidence-run': '5' });
      expect(runner.outputs['verdict']).toBe('error');
      expect(runner.failures[0]).toContain(message);
    });
    expect(violations).toEqual([]);
  });

  describe('in several attempts', () => {
    const hour = (time: number) => `2026-11-25T${time}:00:00Z`;
    const job = (name: string, runner_name: string, from: number) => ({
      ...{ id: from * 10, name, runner_name, status: 'completed', conclusion: 'success' },
      ...{ started_at: hour(from), completed_at: hour(from + 1) },
    });

    /** A scan that found something in attempt 1, and a job that ran again, clean, in attempt 2. */
    const rerun = (again: string, runner?: string) =>
      staged(async ({ double, commit, run }) => {
        const attempt = (number: number, name: string, from: number) => {
          const text = statement(about(commit), {
            severities: number === 1 ? ['high'] : [],
            ...{ run: 5, attempt: number, runner: runner ?? `runner ${number}` },
          });
          double.run({
            ...{ id: 5, run_attempt: number, head_sha: commit },
            jobs: [job(name, `runner ${number}`, from)],
            artifacts: { 'gatehouse-evidence-iac': { 'a.intoto.json': text } },
            uploaded_at: hour(from).replace('00:00', '30:00'),
          });
        };
        attempt(1, 'Scan', 10);
        attempt(2, again, 12);
        const { outputs, lines, failures } = await run({ 'evidence-run': '5' });
        const isCleared = again === 'Scan' && runner === undefined;
        expect(outputs['verdict']).toBe(isCleared ? 'pass' : 'fail');
        const first = 'a.intoto.json of artifact gatehouse-evidence-iac of run 5, attempt 1';
        if (isCleared) expect(lines.join('\n')).toContain(`${first}: attempt 2 of Scan`);
        else expect(failures[0]).toContain(first);
        if (runner !== undefined) expect(failures[0]).toContain('nobody can tell which job left');
      });

    it('counts as the newest attempt of its job has it', rerun('Scan'));
    it('stands when another job ran again', rerun('Lint'));
    it('stands when GitHub does not know the job', rerun('Scan', 'elsewhere'));
  });

  it(
    'is an error where nobody has run',
    staged(async ({ double, commit, run }) => {
      double.run({ head_sha: 'f'.repeat(40) });
      const runner = await run({ 'evidence-run': commit });
      expect(runner.failures[0]).toContain('is of a workflow and ref under gate.trusted-workflows');
    }),
  );

  it('needs actions: read', async () => {
    await withStage(
      async ({ run }) => {
        const token = { permissions: { contents: 'read' } } as const;
        const runner = await run({ 'evidence-run': 'this' }, token);
        expect(runner.outputs['verdict']).toBe('error');
        expect(runner.failures[0]).toContain('actions: read');
      },
      POLICY,
      { private: true },
    );
  });
});

describe('code scanning', () => {
  const policy = POLICY.replace('phase: iac', 'tool: CodeQL');
  const analysis = {
    id: 1,
    sarif_id: 'x',
    ref: 'refs/heads/main',
    tool: 'CodeQL',
    category: 'c/',
    results_count: 1,
    rules_count: 1,
    created_at: '2026-11-25T11:00:00Z',
  };

  it(
    'counts where the tool has analysed the commit',
    staged(async ({ double, commit, run }) => {
      double.state.analyses.push({ ...analysis, commit_sha: commit });
      expect((await run({ 'code-scanning': 'true' })).outputs['verdict']).toBe('pass');
      double.state.alerts.push({
        number: 1,
        tool: 'CodeQL',
        rule: 'js/xss',
        description: '',
        severity: 'error',
        security_severity_level: 'high',
        category: 'c/',
        ref: 'refs/heads/main',
        commit_sha: commit,
        message: '',
        path: 'a.js',
        start_line: 3,
        identity: 'x',
        state: 'open',
      });
      expect((await run({ 'code-scanning': 'true' })).outputs).toMatchObject({
        verdict: 'fail',
        reason: 'js/xss is high in a.js:3',
      });
    }, policy),
  );

  it(
    'says nothing about another commit, or when it is off',
    staged(async ({ double, run }) => {
      expect((await run({})).outputs['verdict']).toBe('error');
      expect((await run({ 'code-scanning': 'true' })).outputs['verdict']).toBe('error');
      double.state.analyses.push({ ...analysis, commit_sha: 'f'.repeat(40) });
      expect((await run({ 'code-scanning': 'true' })).outputs['verdict']).toBe('error');
    }, policy),
  );
});

describe('what stands around the verdict', () => {
  it(
    'says whether anything demands the job, with the ruleset that would',
    staged(async ({ double, commit, write, run }) => {
      write('e.json', statement(about(commit)));
      const inputs = { evidence: 'e.json', 'check-required': 'Deploy gate' };
      const open = await run(inputs);
      expect(open.outputs['verdict']).toBe('pass');
      expect(open.warnings).toEqual([
        expect.stringContaining('"Deploy gate" is not required on main'),
      ]);
      expect(open.summaries[0]).toContain('"context": "Deploy gate"');
      expect(open.summaries[0]).toContain(
        'gh api --method POST repos/acme/shop/rulesets --input ruleset.json',
      );
      double.ruleset({
        rules: [
          {
            type: 'required_status_checks',
            parameters: {
              strict_required_status_checks_policy: false,
              required_status_checks: [{ context: 'Deploy gate' }],
            },
          },
        ],
      });
      const demanded = await run(inputs);
      expect(demanded.warnings).toEqual([]);
      expect(demanded.notices).toEqual(
        expect.arrayContaining([expect.stringContaining('"Deploy gate" is required on main')]),
      );
    }),
  );

  it(
    'says what the environment lacks',
    staged(async ({ double, commit, write, run }) => {
      write('e.json', statement(about(commit)));
      expect((await run({ evidence: 'e.json' })).notices).toEqual([]);
      const inputs = { evidence: 'e.json', 'check-required': 'Deploy gate' };
      expect((await run(inputs)).notices).toEqual([
        expect.stringContaining('GitHub knows no environment "production"'),
      ]);
      double.environment({ name: 'production' });
      expect((await run(inputs)).notices).toEqual([
        expect.stringContaining('has no protection rule'),
      ]);
    }),
  );

  it(
    'records a deployment only when asked, and needs the permission for that alone',
    staged(async ({ double, commit, write, run }) => {
      write('e.json', statement(about(commit)));
      double.state.deployments.push({
        id: 1,
        author: 'octocat',
        sha: commit,
        ref: 'main',
        task: 'deploy',
        environment: 'production',
        description: null,
        payload: {},
        created_at: '2026-11-25T10:00:00Z',
        statuses: [],
      });
      const inputs = { evidence: 'e.json', 'record-deployment': 'true' };
      await run({ evidence: 'e.json' });
      expect(double.state.deployments[0]?.statuses).toEqual([]);
      const denied = await run(inputs, { permissions: 'read-all' });
      expect(denied.outputs['verdict']).toBe('pass');
      expect(denied.warnings).toEqual([expect.stringContaining('deployments: write')]);
      await run(inputs);
      await run({ 'record-deployment': 'true' });
      expect(double.state.deployments[0]?.statuses.map(({ state }) => state)).toEqual([
        'queued',
        'error',
      ]);
    }),
  );

  it(
    'leaves no deployment waiting where the policy cannot be read, and makes none',
    staged(async ({ double, commit, write, run }) => {
      write('e.json', statement(about(commit)));
      const inputs = { evidence: 'e.json', 'record-deployment': 'true' };
      await run(inputs);
      const states = () =>
        double.state.deployments.map(({ statuses }) => statuses.map(({ state }) => state));
      expect(states()).toEqual([['queued']]);
      const mistyped = await run({ ...inputs, policy: 'gatehouse.yml' });
      expect(mistyped.outputs['verdict']).toBe('error');
      expect(states()).toEqual([['queued', 'error']]);
      expect(double.state.deployments[0]?.statuses[1]?.description).toMatch(
        /^Gatehouse says error: The default branch main has no gatehouse\.yml/u,
      );
      await run({ ...inputs, environment: 'prodution' });
      expect(states()).toHaveLength(1);
      const denied = await run({ ...inputs, policy: 'x.yml' }, { permissions: 'read-all' });
      expect(denied.warnings).toEqual([expect.stringContaining('deployments: write')]);
      expect(denied.failures).toEqual([expect.stringContaining('has no x.yml')]);
    }),
  );
});
