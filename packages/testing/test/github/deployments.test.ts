import { describe, expect, it } from '@jest/globals';
import { idOf, opened } from './client.ts';

const BASE = '/repos/acme/shop/deployments';

describe('deployments', () => {
  it('have statuses, and a success retires what stood there', async () => {
    await using double = await opened();
    const { sha } = double.github.commit({ files: {}, branch: 'main' });
    const body = { ref: 'main', environment: 'staging', required_contexts: [] };
    const first = await double.call('POST', BASE, body);
    expect(first).toMatchObject({
      status: 201,
      body: { sha, environment: 'staging', creator: { login: 'github-actions[bot]' } },
    });
    const second = await double.call('POST', BASE, { ...body, ref: sha, task: 'gate' });
    for (const each of [first, second]) {
      const path = `${BASE}/${idOf(each)}/statuses`;
      const log_url = 'https://github.example/run/1';
      const status = await double.call('POST', path, { state: 'success', log_url });
      expect(status).toMatchObject({ status: 201, body: { state: 'success', log_url } });
    }
    const states = await double.call('GET', `${BASE}/${idOf(first)}/statuses`);
    expect(states.body).toMatchObject([{ state: 'inactive' }, { state: 'success' }]);
    expect((await double.call('GET', `${BASE}?task=gate`)).body).toMatchObject([
      { id: Number(idOf(second)) },
    ]);
    expect((await double.call('GET', `${BASE}/${idOf(first)}`)).body).toMatchObject({ sha });
    expect((await double.call('GET', `${BASE}/1`)).status).toBe(404);
    expect(double.github.violations).toEqual([]);
  });

  it.each([
    ['all checks', {}],
    ['one that is absent', { required_contexts: ['scan'] }],
    ['one that failed', { required_contexts: ['gate'] }],
  ])('wait for %s', async (_, extra) => {
    await using double = await opened();
    const { sha } = double.github.commit({ files: {}, branch: 'main' });
    double.github.checkRun({ name: 'gate', head_sha: sha, conclusion: 'failure' });
    const reply = await double.call('POST', BASE, { ref: 'main', ...extra });
    expect(reply).toMatchObject({ status: 409, body: { message: /^Conflict: Commit status/u } });
    expect(double.github.state.deployments).toEqual([]);
  });

  it('need a commit that exists and a state that exists', async () => {
    await using double = await opened();
    expect((await double.call('POST', BASE, { ref: 'main' })).status).toBe(422);
    double.github.commit({ files: {}, branch: 'main' });
    const made = await double.call('POST', BASE, { ref: 'main' });
    const path = `${BASE}/${idOf(made)}/statuses`;
    expect((await double.call('POST', path, { state: 'passed' })).status).toBe(422);
  });
});

describe('environments', () => {
  it('tell how they are protected', async () => {
    await using double = await opened({}, { permissions: { actions: 'read' } });
    const { github, call } = double;
    github.environment({
      name: 'production/eu',
      protection_rules: [{ id: 1, node_id: '', type: 'wait_timer', wait_timer: 30 }],
      deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
      branches: ['main', 'release/*'],
    });
    github.environment({ name: 'staging' });
    const base = '/repos/acme/shop/environments';
    const path = `${base}/production%2Feu`;
    expect((await call('GET', path)).body).toMatchObject({
      protection_rules: [{ type: 'wait_timer', wait_timer: 30 }],
      deployment_branch_policy: { custom_branch_policies: true },
    });
    expect((await call('GET', `${path}/deployment-branch-policies`)).body).toMatchObject({
      total_count: 2,
      branch_policies: [{ name: 'main' }, { name: 'release/*' }],
    });
    expect((await call('GET', base)).body).toMatchObject({ total_count: 2 });
    expect((await call('GET', `${base}/test`)).status).toBe(404);
    expect(github.violations).toEqual([]);
  });
});

describe('rules', () => {
  const required = {
    type: 'required_status_checks',
    parameters: {
      required_status_checks: [{ context: 'gate', integration_id: 1 }],
      strict_required_status_checks_policy: true,
    },
  };

  it('come from the rulesets that are active and apply', async () => {
    await using double = await opened();
    const { github, call } = double;
    const { id } = github.ruleset({ rules: [required, { type: 'deletion' }] });
    github.ruleset({ rules: [required], enforcement: 'evaluate', include: ['~ALL'] });
    github.ruleset({ rules: [{ type: 'non_fast_forward' }], include: ['release/1'] });
    const base = '/repos/acme/shop/rules/branches';
    expect((await call('GET', `${base}/main`)).body).toMatchObject([
      { ...required, ruleset_id: id, ruleset_source: 'acme/shop' },
      { type: 'deletion' },
    ]);
    expect((await call('GET', `${base}/release%2F1`)).body).toMatchObject([
      { type: 'non_fast_forward' },
    ]);
    expect((await call('GET', `${base}/other`)).body).toEqual([]);
    expect((await call('GET', '/repos/acme/shop/rulesets')).body).toHaveLength(3);
    const whole = await call('GET', `/repos/acme/shop/rulesets/${id}`);
    expect(whole.body).toMatchObject({
      rules: [required, { type: 'deletion' }],
      conditions: { ref_name: { include: ['~DEFAULT_BRANCH'] } },
    });
    expect((await call('GET', '/repos/acme/shop/rulesets/1')).status).toBe(404);
    expect(github.violations).toEqual([]);
  });

  it('of the classic kind are for administrators; that there are some is not', async () => {
    await using double = await opened({}, { identity: 'mona' });
    const { github, call } = double;
    const { sha } = github.commit({ files: {}, branch: 'main' });
    github.commit({ files: {}, branch: 'feature/x' });
    github.state.protection.set('main', {
      required_status_checks: { contexts: ['gate'], checks: [{ context: 'gate', app_id: null }] },
    });
    const base = '/repos/acme/shop/branches';
    expect((await call('GET', `${base}/main`)).body).toMatchObject({
      commit: { sha },
      protected: true,
    });
    expect((await call('GET', `${base}/main/protection`)).body).toMatchObject({
      required_status_checks: { contexts: ['gate'] },
    });
    expect((await call('GET', `${base}/feature/x`)).body).toMatchObject({ protected: false });
    expect(await call('GET', `${base}/feature%2Fx/protection`)).toMatchObject({
      status: 404,
      body: { message: 'Branch not protected' },
    });
    expect((await call('GET', `${base}/none`)).status).toBe(404);
    expect(github.violations).toEqual([]);
  });
});
