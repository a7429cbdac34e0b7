import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { gitRepository, temporaryDirectory } from '@gatehouse/testing';
import { flawedPod, runCli, scanJson, type JsonReport } from './run-cli.ts';

const paths = (report: JsonReport): readonly string[] => [
  ...new Set(
    (report.findings as readonly { location: { path: string }; state?: string }[])
      .filter(({ state }) => state !== 'existing')
      .map(({ location }) => location.path),
  ),
];

describe('scan --base', () => {
  it('shows and fails what is new since the merge base, committed or not', async () => {
    await using repository = await gitRepository({ 'a.yaml': flawedPod('a') });
    await repository.git('branch', 'feature');
    await repository.commit('Meanwhile', { 'main.yaml': flawedPod('main') });
    await repository.git('checkout', '--quiet', 'feature');
    const clean = await scanJson(repository.path, '--base', 'main');
    expect(clean).toMatchObject({ verdict: 'pass', code: 0 });
    await repository.commit('New', { 'b.yaml': flawedPod('b') });
    repository.write('c.yaml', flawedPod('c'));
    const report = await scanJson(repository.path, '--base', 'main');
    expect(report).toMatchObject({ verdict: 'fail', code: 1 });
    expect(paths(report)).toEqual(['b.yaml', 'c.yaml']);
    const { out } = await runCli(repository.path, 'scan', '--base', 'main');
    expect(out).toContain('the merge base with main');
  });

  it('goes by the configuration that lies here: a laptop is no gate', async () => {
    await using repository = await gitRepository({ 'a.yaml': flawedPod('a') });
    repository.write('b.yaml', flawedPod('b'));
    repository.write('.github/gatehouse.yml', 'fail-on: none\n');
    expect(await scanJson(repository.path, '--base', 'HEAD')).toMatchObject({ verdict: 'pass' });
  });

  it('takes the default branch of the remote for --only-new', async () => {
    await using origin = await gitRepository({ 'a.yaml': flawedPod('a') });
    await using folder = await temporaryDirectory();
    const clone = join(folder.path, 'clone');
    execFileSync('git', ['clone', '--quiet', origin.path, clone]);
    folder.write('clone/b.yaml', flawedPod('b'));
    expect(paths(await scanJson(clone, '--only-new'))).toEqual(['b.yaml']);
    expect(await runCli(origin.path, 'scan', '--only-new')).toMatchObject({
      code: 2,
      err: expect.stringContaining('there is no commit origin/HEAD here'),
    });
  });

  it('compares what is staged', async () => {
    await using repository = await gitRepository({ 'a.yaml': flawedPod('a') });
    repository.write('a.yaml', `# Moved\n${flawedPod('a')}`);
    await repository.git('add', '--all');
    expect(await scanJson(repository.path, '--staged')).toMatchObject({ verdict: 'fail' });
    const report = await scanJson(repository.path, '--staged', '--base', 'HEAD');
    expect(report).toMatchObject({ verdict: 'pass' });
  });

  it.each([['none'], ['--help'], ['HEAD:a.yaml'], ['--upload-pack=touch x']])(
    'does not know %s',
    async (base) => {
      await using repository = await gitRepository({ 'a.yaml': flawedPod('a') });
      expect(await runCli(repository.path, 'scan', `--base=${base}`)).toMatchObject({
        code: 2,
        err: expect.stringContaining(`there is no commit ${base} here`),
      });
    },
  );

  it('needs a commit', async () => {
    await using folder = await temporaryDirectory({ 'a.yaml': flawedPod('a') });
    expect(await runCli(folder.path, 'scan', '--base', 'main')).toMatchObject({
      code: 2,
      err: expect.stringContaining('no commit is checked out to compare with'),
    });
  });
});
