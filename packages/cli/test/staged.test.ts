import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { gitRepository } from '@gatehouse/testing';
import { flawedPod, runCli, scanJson, type JsonReport } from './run-cli.ts';

const POLICY =
  'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: web, namespace: shop }\nspec:\n  podSelector: { matchLabels: { app: web } }\n  policyTypes: [Ingress, Egress]\n';

const paths = (report: JsonReport): readonly string[] => [
  ...new Set(report.findings.map(({ location }) => location.path)),
];
const rules = (report: JsonReport): readonly string[] => report.findings.map(({ rule }) => rule);

describe('scan --staged', () => {
  it('judges what is staged, not what lies in the working tree', async () => {
    await using repository = await gitRepository({ 'README.md': '' });
    repository.write('a.yaml', flawedPod());
    await repository.git('add', 'a.yaml');
    repository.write('a.yaml', flawedPod().replace('privileged: true', 'privileged: false'));
    repository.write('b.yaml', flawedPod());
    const report = await scanJson(repository.path, '--staged');
    expect(report).toMatchObject({ verdict: 'fail', code: 1 });
    expect(rules(report)).toContain('kubernetes/privileged');
    expect(paths(report)).toEqual(['a.yaml']);
  });

  it('reports staged files only, and does not fail for the others, not even broken ones', async () => {
    await using repository = await gitRepository({
      'old.yaml': flawedPod('old'),
      'broken.yaml': 'a: [',
    });
    repository.write(
      'new.yaml',
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, namespace: shop }\n',
    );
    await repository.git('add', '--all');
    const report = await scanJson(repository.path, '--staged');
    expect(report).toMatchObject({
      verdict: 'pass',
      code: 0,
      coverage: { files: { scanned: 1, failed: 0 } },
    });
    expect(paths(report)).toEqual([]);
  });

  it('is an error for a staged file that does not parse', async () => {
    await using repository = await gitRepository({ 'a.yaml': flawedPod() });
    repository.write('broken.yaml', 'a: [');
    await repository.git('add', '--all');
    expect(await scanJson(repository.path, '--staged')).toMatchObject({
      verdict: 'error',
      code: 2,
      coverage: { problems: [{ path: 'broken.yaml' }] },
    });
  });

  it('lets rules that look at several files see the whole index', async () => {
    await using repository = await gitRepository({ 'policy.yaml': POLICY });
    repository.write('web.yaml', flawedPod('web'));
    await repository.git('add', '--all');
    const covered = rules(await scanJson(repository.path, '--staged'));
    const alone = rules(await scanJson(repository.path, 'web.yaml'));
    const gone = alone.filter((rule) => !covered.includes(rule));
    expect(gone).toContain('kubernetes/network-policy');
    // A policy that is deleted in the same commit covers nothing; one that is only deleted on disk still does.
    rmSync(join(repository.path, 'policy.yaml'));
    expect(rules(await scanJson(repository.path, '--staged'))).toEqual(covered);
    await repository.git('rm', '--quiet', '--cached', 'policy.yaml');
    expect(rules(await scanJson(repository.path, '--staged'))).toEqual(alone);
  });

  it('passes a commit without manifests, and one that only deletes', async () => {
    await using repository = await gitRepository({ 'a.yaml': flawedPod() });
    expect(await runCli(repository.path, 'scan', '--staged')).toMatchObject({ code: 0 });
    await repository.git('rm', '--quiet', 'a.yaml');
    repository.write('README.md', '# Hi');
    await repository.git('add', '--all');
    expect(await runCli(repository.path, 'scan', '--staged')).toMatchObject({ code: 0 });
  });

  it('works from any folder of the repository and for a part of it', async () => {
    await using repository = await gitRepository({ 'docs/x.md': '' });
    repository.write('deploy/a.yaml', flawedPod('a'));
    repository.write('b.yaml', flawedPod('b'));
    await repository.git('add', '--all');
    expect(paths(await scanJson(join(repository.path, 'docs'), '--staged', '..'))).toEqual([
      'b.yaml',
      'deploy/a.yaml',
    ]);
    expect(paths(await scanJson(repository.path, '--staged', 'deploy'))).toEqual(['deploy/a.yaml']);
    expect(paths(await scanJson(repository.path, '--staged', '--exclude', 'deploy/'))).toEqual([
      'b.yaml',
    ]);
  });
});
