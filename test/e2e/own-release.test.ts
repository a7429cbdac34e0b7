import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { ROOT } from '../built.ts';
import { gatedJob, type GatedJob } from './gated-job.ts';

jest.setTimeout(60_000);

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const WORKFLOWS = Object.fromEntries(
  readdirSync(join(ROOT, '.github/workflows')).map((name) => {
    const path = `.github/workflows/${name}`;
    return [path, read(path)];
  }),
);

/** This repository after a push to main: CI has scanned it by its own configuration, and kept the evidence. */
async function afterCi(files = WORKFLOWS, conclusion = 'success'): Promise<GatedJob> {
  const job = await gatedJob(files, read('.github/gatehouse.yml'));
  const evidence = await job.scan({}, { GITHUB_RUN_ID: '5' });
  job.github.run({
    id: 5,
    head_sha: job.commit,
    conclusion,
    artifacts: {
      'gatehouse-evidence-iac-scan': { 'a.intoto.json': readFileSync(evidence, 'utf8') },
    },
  });
  return job;
}

const release = (job: GatedJob) =>
  job.gate({
    environment: 'release',
    'evidence-run': job.commit,
    needs: '{"verify":{"result":"success","outputs":{}}}',
  });

describe('the release of this repository', () => {
  it('is admitted by what CI has found', async () => {
    await using job = await afterCi();
    expect(await release(job)).toMatchObject({ verdict: 'pass', reason: '' });
  });

  it('is not admitted when CI has failed', async () => {
    await using job = await afterCi(WORKFLOWS, 'failure');
    expect((await release(job)).reason).toContain('it ended with failure');
  });

  it('is not admitted with a flaw in its workflows', async () => {
    const path = '.github/workflows/ci.yml';
    const unpinned = read(path).replace(/@[0-9a-f]{40}/, '@v1');
    await using job = await afterCi({ ...WORKFLOWS, [path]: unpinned });
    expect(await release(job)).toMatchObject({ verdict: 'fail' });
  });
});
