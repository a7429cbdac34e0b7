import { describe, expect, it } from '@jest/globals';
import { githubDouble, type GithubDouble } from '@gatehouse/testing';
import { downloadArtifacts, jobsOf, refsOf, runById, runsOf } from '../../src/index.ts';
import { connected, SHOP } from './connected.ts';

async function withDouble(test: (double: GithubDouble) => Promise<void>): Promise<void> {
  await using double = await githubDouble();
  await test(double);
  expect(double.violations).toEqual([]);
}

const text = (content: Uint8Array) => Buffer.from(content).toString();

describe('runs', () => {
  it('are what GitHub says about them', () =>
    withDouble(async (double) => {
      const commit = double.commit({ branch: 'main' });
      const run = double.run({
        head_sha: commit.sha,
        path: '.github/workflows/ci.yml@refs/heads/main',
        run_attempt: 3,
      });
      double.run({
        head_sha: commit.sha,
        event: 'pull_request',
        head_repository: 'mallory/shop',
        status: 'in_progress',
        conclusion: null,
      });
      double.run({ head_sha: 'f'.repeat(40) });
      const github = connected(double);
      const first = {
        id: run.id,
        attempt: 3,
        repository: 'acme/shop',
        headRepository: 'acme/shop',
        headBranch: 'main',
        headSha: commit.sha,
        event: 'push',
        workflow: '.github/workflows/ci.yml',
        status: 'completed',
        conclusion: 'success',
      };
      expect(await runById(github, SHOP, run.id)).toEqual(first);
      expect(await runsOf(github, SHOP, commit.sha)).toEqual([
        expect.objectContaining({
          headRepository: 'mallory/shop',
          event: 'pull_request',
          conclusion: null,
        }),
        first,
      ]);
      await expect(runById(github, SHOP, 1)).rejects.toMatchObject({ kind: 'not-found' });
    }));

  it('have the refs that hold their commit, whatever they call themselves', () =>
    withDouble(async (double) => {
      const old = double.commit({ branch: 'main', message: 'old' });
      const tip = double.commit({ branch: 'main', parents: [old.sha], message: 'tip' });
      const stray = double.commit({ parents: [old.sha], message: 'stray' });
      const github = connected(double);
      const refs = async (head_sha: string, head_branch: string | null = 'main') => {
        const { id } = double.run({ head_sha, ...(head_branch !== null && { head_branch }) });
        return refsOf(github, SHOP, await runById(github, SHOP, id));
      };
      expect(await refs(tip.sha)).toEqual(['refs/heads/main']);
      expect(await refs(old.sha)).toEqual(['refs/heads/main']);
      // A tag named main, pushed with a commit of its own.
      expect(await refs(stray.sha)).toEqual([]);
      expect(await refs(tip.sha, 'gone')).toEqual([]);
      // A branch that git would take for a tag where there is no such tag, and one that it would take for another.
      double.commit({ branch: 'tags/v1', parents: [old.sha], message: 'as if tagged' });
      const posing = double.commit({ branch: 'tags/v2', parents: [old.sha], message: 'tagged' });
      double.commit({ branch: 'v2', parents: [posing.sha], message: 'more' });
      expect(await refs(posing.sha, 'v2')).toEqual(['refs/heads/v2']);
      double.commit({ branch: 'heads/x', parents: [old.sha], message: 'x' });
      expect(await refs(posing.sha, 'x')).toEqual([]);
    }));
});

describe('jobs', () => {
  it('are those of all attempts', () =>
    withDouble(async (double) => {
      const run = { id: 5, head_sha: 'f'.repeat(40) };
      const job = { id: 1, name: 'Scan', status: 'completed', conclusion: 'failure' };
      double.run({
        ...run,
        jobs: [
          {
            ...{ ...job, runner_name: 'GitHub Actions 7' },
            ...{ started_at: '2026-11-25T10:00:00Z', completed_at: '2026-11-25T10:05:00Z' },
          },
        ],
      });
      const waiting = { status: 'in_progress', conclusion: null, completed_at: null };
      double.run({
        ...{ ...run, run_attempt: 2 },
        jobs: [{ ...job, ...waiting, id: 2, started_at: '2026-11-25T11:00:00Z' }],
      });
      double.run({ head_sha: 'f'.repeat(40), jobs: [job] });
      expect(await jobsOf(connected(double), SHOP, 5)).toEqual([
        {
          ...{ name: 'Scan', attempt: 1, runner: 'GitHub Actions 7' },
          startedAt: new Date('2026-11-25T10:00:00Z'),
          completedAt: new Date('2026-11-25T10:05:00Z'),
        },
        {
          ...{ name: 'Scan', attempt: 2, runner: undefined, completedAt: undefined },
          startedAt: new Date('2026-11-25T11:00:00Z'),
        },
      ]);
    }));
});

describe('artifacts', () => {
  it('are read by the beginning of their names', () =>
    withDouble(async (double) => {
      const run = double.run({
        head_sha: double.commit({ branch: 'main' }).sha,
        artifacts: {
          'gatehouse-evidence-iac': { 'iac.intoto.json': '{}', 'note.txt': 'x' },
          coverage: { 'a.html': 'y' },
        },
      });
      double.run({ head_sha: 'f'.repeat(40), artifacts: { 'gatehouse-evidence': { a: 'b' } } });
      const found = await downloadArtifacts(connected(double), SHOP, run.id, 'gatehouse-evidence');
      expect(
        found.map(({ name, files }) => [
          name,
          files.map((file) => [file.name, text(file.content)]),
        ]),
      ).toEqual([
        [
          'gatehouse-evidence-iac',
          [
            ['iac.intoto.json', '{}'],
            ['note.txt', 'x'],
          ],
        ],
      ]);
    }));

  it.each<[string, object, string]>([
    ['expired', { expired: true }, 'artifact e of run N has expired'],
    ['no archive', { archive: Buffer.from('<html>') }, 'artifact e of run N: the archive cannot'],
  ])('are refused when %s', (_, changes, message) =>
    withDouble(async (double) => {
      const run = double.run({ head_sha: 'f'.repeat(40) });
      double.artifact({ run: run.id, name: 'e', archive: Buffer.alloc(0), ...changes });
      await expect(downloadArtifacts(connected(double), SHOP, run.id, 'e')).rejects.toThrow(
        message.replace('N', String(run.id)),
      );
    }),
  );

  it('need actions: read where the repository is private', async () => {
    await using double = await githubDouble({ private: true });
    const run = double.run({ head_sha: 'f'.repeat(40) });
    const github = connected(double, { permissions: { contents: 'read' } });
    await expect(downloadArtifacts(github, SHOP, run.id, 'e')).rejects.toMatchObject({
      kind: 'denied',
    });
  });
});
