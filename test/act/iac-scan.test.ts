import { describe, expect, it } from '@jest/globals';
import { exampleRepository } from '../e2e/example-repository.ts';
import { findAct, GATEHOUSE, KEEP_SARIF, runAct } from './act.ts';

const act = findAct();
const USES = `${GATEHOUSE.name}/actions/iac-scan@${GATEHOUSE.ref}`;

const workflow = (steps: string): string => `name: gate
on: [push, pull_request]
permissions: {}
jobs:
  scan:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@${'0'.repeat(40)}
${steps}
${KEEP_SARIF}`;

if (act === undefined) it.skip('the actions under act: it is not installed here', () => undefined);

(act === undefined ? describe.skip : describe)('iac-scan under act', () => {
  it('fails the job that gates, and gives outputs and a summary to the one that reports', async () => {
    await using repository = await exampleRepository();
    await repository.git('rm', '-r', '--quiet', '.github');
    await repository.commit('A gate', {
      '.github/workflows/gate.yml': workflow(`      - id: report
        uses: ${USES}
        with:
          fail-on: none
      - id: gate
        uses: ${USES}
        with:
          path: k8s`),
    });
    await repository.git('remote', 'add', 'origin', 'https://github.com/acme/shop.git');
    const run = await runAct({ act: act ?? '', repository: repository.path, event: 'push' });
    expect(run.status).not.toBe(0);
    expect(run.jobs).toEqual({ scan: 'failure' });
    expect(run.outputs['report.verdict']).toBe('pass');
    expect(run.outputs['gate.verdict']).toBe('fail');
    expect(Number(run.outputs['report.total'])).toBeGreaterThan(50);
    expect(run.summaries[0]).toContain('Gatehouse iac-scan: pass');
    expect(run.errors.some((error) => error.includes('Gatehouse says fail'))).toBe(true);
  }, 120_000);
});
