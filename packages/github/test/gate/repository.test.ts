import { describe, expect, it } from '@jest/globals';
import { githubDouble, type GithubDouble } from '@gatehouse/testing';
import {
  isRequired,
  readDefaultBranchFile,
  readEnvironment,
  recordDeployment,
  rulesetFor,
  scanOfRef,
} from '../../src/index.ts';
import { connected, SHOP } from './connected.ts';

async function withDouble(
  test: (double: GithubDouble) => Promise<void>,
  options: Parameters<typeof githubDouble>[0] = {},
): Promise<void> {
  await using double = await githubDouble(options);
  await test(double);
  expect(double.violations).toEqual([]);
}

const PATHS = ['.github/gatehouse.yml', '.github/gatehouse.yaml'];

describe('readDefaultBranchFile', () => {
  it('reads the default branch, whatever else there is', () =>
    withDouble(
      async (double) => {
        const { sha } = double.commit({
          branch: 'trunk',
          files: { '.github/gatehouse.yaml': 'gate: {}\n', a: 'x' },
        });
        double.commit({ branch: 'topic', files: { '.github/gatehouse.yml': 'evil' } });
        const file = await readDefaultBranchFile(connected(double), SHOP, PATHS);
        expect({ ...file, content: Buffer.from(file.content).toString() }).toEqual({
          path: '.github/gatehouse.yaml',
          branch: 'trunk',
          commit: sha,
          content: 'gate: {}\n',
        });
      },
      { defaultBranch: 'trunk' },
    ));

  it.each<[string, Record<string, string>, string]>([
    ['nothing there', { a: 'x' }, 'The default branch main has no .github/gatehouse.yml or'],
    [
      'a second one, which may have other owners',
      { '.github/gatehouse.yml': 'a: 1', '.github/gatehouse.yaml': 'b: 1' },
      'main has both .github/gatehouse.yml and .github/gatehouse.yaml',
    ],
    ['a folder', { '.github/gatehouse.yml/a': 'x' }, 'is no file on the default branch'],
    [
      'a large file',
      { '.github/gatehouse.yml': 'x'.repeat(1024 * 1024 + 1) },
      'is larger than 1 MB',
    ],
  ])('refuses %s', (_, files, message) =>
    withDouble(async (double) => {
      double.commit({ branch: 'main', files });
      await expect(readDefaultBranchFile(connected(double), SHOP, PATHS)).rejects.toThrow(message);
    }),
  );
});

it.each<[Record<string, string>, string]>([
  [
    { '.github/gate-house.yml': 'x', '.github/CODEOWNERS': 'x' },
    'Did you mean ".github/gate-house.yml"?',
  ],
  [{ 'other.yml': 'x' }, 'Merge the policy there'],
])('says which file of the default branch is near: %j', (files, remedy) =>
  withDouble(async (double) => {
    double.commit({ branch: 'main', files });
    await expect(readDefaultBranchFile(connected(double), SHOP, PATHS)).rejects.toMatchObject({
      remedy: expect.stringContaining(remedy),
    });
  }),
);

describe('recordDeployment', () => {
  const details = (commit: string) => ({
    commit,
    environment: 'production',
    description: 'd'.repeat(200),
    logUrl: 'https://github.com/acme/shop/actions/runs/7',
  });

  /** That of another environment must not be taken for ours. */
  const other = (sha: string) => ({
    id: 1,
    author: 'octocat',
    sha,
    ref: 'main',
    task: 'deploy',
    environment: 'staging',
    description: null,
    payload: {},
    created_at: '2026-11-25T10:00:00Z',
    statuses: [],
  });

  it('makes a deployment once, and gives it each verdict', () =>
    withDouble(async (double) => {
      const { sha } = double.commit({ branch: 'main' });
      double.checkRun({ name: 'other', head_sha: sha, conclusion: 'failure' });
      double.state.deployments.push(other(sha));
      const github = connected(double);
      const id = await recordDeployment(github, SHOP, 'error', details(sha));
      expect(await recordDeployment(github, SHOP, 'fail', details(sha))).toBe(id);
      expect(await recordDeployment(github, SHOP, 'pass', details(sha))).toBe(id);
      expect(double.state.deployments).toEqual([
        other(sha),
        expect.objectContaining({
          id,
          sha,
          environment: 'production',
          statuses: [
            expect.objectContaining({ state: 'error', description: 'd'.repeat(140) }),
            expect.objectContaining({ state: 'failure' }),
            expect.objectContaining({ state: 'queued', log_url: details(sha).logUrl }),
          ],
        }),
      ]);
    }));

  it.each(['success', 'in_progress', 'inactive'])('leaves one that is %s alone', (state) =>
    withDouble(async (double) => {
      const { sha } = double.commit({ branch: 'main' });
      const status = { id: 2, author: 'octocat', description: '', environment: 'production' };
      const urls = { environment_url: '', log_url: '', created_at: '2026-11-25T10:00:00Z' };
      const running = { ...other(sha), environment: 'production' };
      double.state.deployments.push({ ...running, statuses: [{ ...status, ...urls, state }] });
      const id = await recordDeployment(connected(double), SHOP, 'fail', details(sha));
      expect(id).not.toBe(1);
      expect(
        double.state.deployments.map(({ statuses }) => statuses.map((each) => each.state)),
      ).toEqual([[state], ['failure']]);
    }),
  );

  it('needs deployments: write', () =>
    withDouble(async (double) => {
      const { sha } = double.commit({ branch: 'main' });
      double.state.deployments.push(other(sha));
      const github = connected(double, { permissions: 'read-all' });
      await expect(recordDeployment(github, SHOP, 'pass', details(sha))).rejects.toMatchObject({
        kind: 'denied',
      });
    }));
});

describe('isRequired', () => {
  const checks = (...names: readonly string[]) => ({
    type: 'required_status_checks',
    parameters: {
      strict_required_status_checks_policy: false,
      required_status_checks: names.map((context) => ({ context, integration_id: 15368 })),
    },
  });

  it.each<[string, readonly object[], boolean]>([
    ['nothing', [], false],
    ['another check', [checks('CI')], false],
    ['the check', [{ type: 'deletion' }, checks('CI', 'Deploy gate')], true],
  ])('with a ruleset that demands %s', (_, rules, expected) =>
    withDouble(async (double) => {
      double.commit({ branch: 'main' });
      double.ruleset({ rules: rules as Parameters<typeof double.ruleset>[0]['rules'] });
      const github = connected(double);
      const workflow = { repository: SHOP, path: '.github/workflows/gate.yml' };
      const found = await isRequired(github, SHOP, 'main', 'Deploy gate', workflow);
      expect(found.isRequired).toBe(expected);
      expect(found.by).toHaveLength(expected ? 1 : 0);
    }),
  );

  it.each([
    [['Deploy gate'], 'non_admins', true],
    [['CI'], 'non_admins', false],
    [['Deploy gate'], 'off', false],
  ])('with classic protection that demands %j (%s)', (contexts, enforcement_level, expected) =>
    withDouble(async (double) => {
      double.commit({ branch: 'main' });
      const required_status_checks = { strict: false, contexts, enforcement_level };
      double.state.protection.set('main', { required_status_checks });
      expect(await isRequired(connected(double), SHOP, 'main', 'Deploy gate')).toEqual({
        isRequired: expected,
        by: expected ? ['branch protection'] : [],
      });
    }),
  );

  it('does not take a workflow of the same name in another repository for this one', () =>
    withDouble(async (double) => {
      double.commit({ branch: 'main' });
      const { id } = double.repository('acme/security');
      const path = '.github/workflows/gate.yml';
      const workflows = [{ path, repository_id: id }];
      double.ruleset({ rules: [{ type: 'workflows', parameters: { workflows } }] });
      const of = async (name: string) => {
        const workflow = { repository: { owner: 'acme', name }, path };
        return (await isRequired(connected(double), SHOP, 'main', 'Deploy gate', workflow)).by;
      };
      expect(await of('shop')).toEqual([]);
      expect(await of('security')).toEqual([expect.stringContaining('required workflow')]);
    }));

  it('does not take a ruleset that is not in force', () =>
    withDouble(async (double) => {
      double.commit({ branch: 'main' });
      double.ruleset({
        rules: [checks('Deploy gate')] as Parameters<typeof double.ruleset>[0]['rules'],
        enforcement: 'evaluate',
      });
      expect((await isRequired(connected(double), SHOP, 'main', 'Deploy gate')).isRequired).toBe(
        false,
      );
    }));

  it('offers the ruleset that would do it', () => {
    expect(rulesetFor('Deploy gate', 'https://api.github.com')).toMatchObject({
      rules: expect.arrayContaining([
        expect.objectContaining({
          parameters: expect.objectContaining({
            required_status_checks: [{ context: 'Deploy gate', integration_id: 15368 }],
          }),
        }),
      ]),
    });
    expect(JSON.stringify(rulesetFor('G', 'https://ghes.example/api/v3'))).not.toContain('15368');
  });
});

describe('scanOfRef of a monorepo', () => {
  it('sees the categories behind the first hundred', () =>
    withDouble(async (double) => {
      const { sha } = double.commit({ branch: 'main' });
      for (let id = 0; id < 120; id++)
        double.state.analyses.push({
          ...{ id, sarif_id: `s${id}`, ref: 'refs/heads/main', tool: 'Trivy', category: `c${id}/` },
          ...{ commit_sha: sha, results_count: 0, rules_count: 0 },
          created_at: '2026-11-25T10:00:00Z',
        });
      const { analyses } = await scanOfRef(connected(double), SHOP, 'refs/heads/main', 'Trivy');
      expect(new Set(analyses.map(({ category }) => category)).size).toBe(120);
    }));
});

describe('readEnvironment', () => {
  it('says what stands before a deployment', () =>
    withDouble(async (double) => {
      double.environment({ name: 'staging' });
      double.environment({
        name: 'production/eu',
        protection_rules: [{ id: 1, node_id: 'x', type: 'branch_policy' }],
      });
      const github = connected(double);
      expect(await readEnvironment(github, SHOP, 'production/eu')).toEqual({
        exists: true,
        protections: ['branch_policy'],
      });
      expect(await readEnvironment(github, SHOP, 'staging')).toEqual({
        exists: true,
        protections: [],
      });
      expect(await readEnvironment(github, SHOP, 'prod')).toEqual({
        exists: false,
        protections: [],
      });
    }));
});

describe('scanOfRef', () => {
  it('gives the analyses and open alerts of a tool on a ref', () =>
    withDouble(async (double) => {
      const { sha } = double.commit({ branch: 'main' });
      const base = { ref: 'refs/heads/main', commit_sha: sha, category: 'a/' };
      double.state.analyses.push({
        ...base,
        id: 1,
        sarif_id: 'x',
        tool: 'Trivy',
        results_count: 1,
        rules_count: 1,
        created_at: '2026-11-25T10:00:00Z',
      });
      const alert = {
        ...base,
        tool: 'Trivy',
        rule: 'CVE-1',
        description: '',
        severity: 'error',
        security_severity_level: 'critical',
        message: 'openssl 3.0.1',
        path: 'go.mod',
        start_line: 3,
        identity: 'x',
      } as const;
      double.state.alerts.push(
        { ...alert, number: 1, state: 'open' },
        { ...alert, number: 2, state: 'fixed' },
        { ...alert, number: 3, state: 'open', tool: 'CodeQL' },
        { ...alert, number: 4, state: 'open', ref: 'refs/heads/topic' },
      );
      expect(await scanOfRef(connected(double), SHOP, 'refs/heads/main', 'Trivy')).toEqual({
        ref: 'refs/heads/main',
        analyses: [
          {
            tool: 'Trivy',
            version: undefined,
            category: 'a/',
            commit: sha,
            createdAt: new Date('2026-11-25T10:00:00Z'),
            error: '',
          },
        ],
        alerts: [
          {
            number: 1,
            tool: 'Trivy',
            rule: 'CVE-1',
            securitySeverity: 'critical',
            level: 'error',
            path: 'go.mod',
            line: 3,
            message: 'openssl 3.0.1',
          },
        ],
        isComplete: true,
      });
    }));

  it('fails where code scanning is off', async () => {
    await using double = await githubDouble({ codeScanning: false });
    await expect(
      scanOfRef(connected(double), SHOP, 'refs/heads/main', 'Trivy'),
    ).rejects.toMatchObject({ kind: 'unavailable' });
  });
});
