import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { githubDouble, type GithubDouble, gitRepository } from '@gatehouse/testing';
import { PRIVILEGED, sarifOf, SOUND, WEB, WITH_IMAGES } from '../e2e/gated-job.ts';
import { type ActRun, findAct, GATEHOUSE, KEEP_SARIF, runAct } from './act.ts';

const act = findAct();
const uses = (action: string): string => `${GATEHOUSE.name}/actions/${action}@${GATEHOUSE.ref}`;

/** As docs/gate.md has it. act keeps no artifacts, so scan and gate are steps of one job. */
const workflow = (condition: string): string => `name: Deploy
on: push
permissions: {}
jobs:
  build:
    if: ${condition}
    runs-on: ubuntu-24.04
    steps:
      - run: echo built
  gate:
    needs: build
    if: \${{ always() }}
    runs-on: ubuntu-24.04
    outputs:
      images: \${{ steps.gate.outputs.images }}
    steps:
      - uses: actions/checkout@${'0'.repeat(40)}
      - id: iac
        uses: ${uses('iac-scan')}
        with:
          path: .
          fail-on: none
          upload-sarif: false
      - run: |
          echo '${sarifOf('Trivy', '5.5')}' > trivy.sarif
      - id: gate
        if: always()
        uses: ${uses('deploy-gate')}
        with:
          environment: production
          evidence: \${{ steps.iac.outputs.evidence-file }}
          sarif: trivy.sarif ${WEB}
          manifests: k8s
          needs: \${{ toJSON(needs) }}
${KEEP_SARIF}  deploy:
    needs: gate
    runs-on: ubuntu-24.04
    steps:
      - id: deploy
        run: echo "deployed=$IMAGES" >> "$GITHUB_OUTPUT"
        env:
          IMAGES: \${{ needs.gate.outputs.images }}
`;

if (act === undefined) it.skip('the gate under act: it is not installed here', () => undefined);

(act === undefined ? describe.skip : describe)('deploy-gate under act', () => {
  let github: GithubDouble;

  beforeEach(async () => {
    github = await githubDouble();
  });
  afterEach(async () => {
    await github.close();
  });

  async function push(manifest: string, condition = 'true'): Promise<ActRun> {
    const files = { '.github/gatehouse.yml': WITH_IMAGES, 'k8s/web.yaml': manifest };
    await using repository = await gitRepository({
      ...files,
      '.github/workflows/deploy.yml': workflow(condition),
    });
    await repository.git('remote', 'add', 'origin', 'https://github.com/acme/shop.git');
    github.commit({ sha: await repository.git('rev-parse', 'HEAD'), files, branch: 'main' });
    return await runAct({
      act: act ?? '',
      repository: repository.path,
      event: 'push',
      token: github.token({ permissions: { contents: 'read', actions: 'read' } }),
      env: { GITHUB_API_URL: github.apiUrl, GITHUB_SERVER_URL: github.serverUrl },
    });
  }

  it('lets the deployment run, with the images that it admits', async () => {
    const run = await push(SOUND);
    expect(run.status).toBe(0);
    expect(run.jobs).toEqual({ build: 'success', gate: 'success', deploy: 'success' });
    expect(run.outputs['gate.verdict']).toBe('pass');
    expect(run.outputs['deploy.deployed']).toBe(WEB);
    expect(github.violations).toEqual([]);
  }, 120_000);

  it('keeps the deployment from running for what the scan has found', async () => {
    const run = await push(PRIVILEGED);
    expect(run.status).not.toBe(0);
    expect(run.jobs).toMatchObject({ build: 'success', gate: 'failure' });
    expect(run.outputs['iac.verdict']).toBe('pass');
    expect(run.outputs['gate.verdict']).toBe('fail');
    expect(run.errors.some((error) => error.startsWith('kubernetes/privileged is'))).toBe(true);
    expect(run.outputs).not.toHaveProperty(['deploy.deployed']);
    expect(github.violations).toEqual([]);
  }, 120_000);

  it('keeps it from running when a job before the gate was skipped', async () => {
    const run = await push(SOUND, 'false');
    expect(run.outputs['gate.verdict']).toBe('error');
    expect(run.outputs['gate.reason']).toContain('The job build was skipped');
    expect(run.outputs).not.toHaveProperty(['deploy.deployed']);
  }, 120_000);
});
