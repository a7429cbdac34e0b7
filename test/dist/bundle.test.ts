import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { temporaryDirectory } from '@gatehouse/testing';
import { built, ROOT } from '../built.ts';

const MEBIBYTE = 1024 * 1024;

const dist = built();
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const texts = new Map(files.map((path) => [path, readFileSync(path, 'utf8')]));

/** The one chunk that holds a text. */
function chunkWith(text: string): string {
  const found = files.filter((path) => texts.get(path)?.includes(text));
  expect(found).toHaveLength(1);
  return basename(found[0] ?? '');
}

/** The chunk that holds a rule; variants name it too. */
function chunkOf(rule: string): string {
  return chunkWith(`id: "${rule}"`);
}

/** The files of the bundle that Node loads for a command. */
function loadedBy(args: readonly string[], cwd = ROOT): Promise<readonly string[]> {
  return loadedIn(['cli.js', ...args], { cwd, env: process.env });
}

async function loadedIn(
  [entry = '', ...args]: readonly string[],
  { cwd, env }: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<readonly string[]> {
  await using coverage = await temporaryDirectory();
  spawnSync(process.execPath, [join(dist, entry), ...args], {
    cwd,
    env: { ...env, NODE_V8_COVERAGE: coverage.path },
  });
  return readdirSync(coverage.path).flatMap((name) => {
    const { result } = JSON.parse(readFileSync(join(coverage.path, name), 'utf8')) as { result: { url: string }[] };
    return result
      .filter(({ url }) => url.startsWith('file:'))
      .map(({ url }) => fileURLToPath(url))
      .filter((path) => path.startsWith(dist))
      .map((path) => basename(path));
  });
}

describe('the bundle', () => {
  it('stays small, since every run downloads it', () => {
    const size = files.filter((path) => !path.endsWith('.wasm')).reduce((sum, path) => sum + statSync(path).size, 0);
    expect(size).toBeLessThanOrEqual(6 * MEBIBYTE);
  });

  it('holds at most one Octokit', () => {
    const octokits = [...texts.values()].join('').match(/octokit-core\.js\//g) ?? [];
    expect(octokits.length).toBeLessThanOrEqual(1);
  });

  it('leaves out the examples of the rules', () => {
    const rules = chunkOf('kubernetes/privileged');
    expect([...texts.values()].filter((text) => /\bexamples: *\{/.test(text))).toEqual([]);
    expect(files.some((path) => basename(path) === rules)).toBe(true);
  });

  it('names no folder of the machine that built it', () => {
    const text = [...texts.values()].join('');
    expect(text).not.toContain(ROOT);
  });

  it('needs nothing beside itself but Node', () => {
    const outside = [...texts].flatMap(([path, text]) =>
      [...text.matchAll(/^(?:import|export)\b[^'"\n]*?(?:from )?["']([^."'][^"']*)["'];/gm)]
        .map(([, name = '']) => name)
        .filter((name) => !isBuiltin(name))
        .map((name) => `${basename(path)}: ${name}`),
    );
    expect(outside).toEqual([]);
  });

  it('has an entry for every action.yml', () => {
    const actions = readdirSync(join(ROOT, 'actions')).map((name) => `actions/${name}/action.yml`);
    for (const manifest of ['action.yml', ...actions]) {
      if (!existsSync(join(ROOT, manifest))) continue;
      const text = readFileSync(join(ROOT, manifest), 'utf8');
      const main = /^\s+main: (\S+)$/m.exec(text)?.[1] ?? '';
      expect(files).toContain(join(ROOT, manifest, '..', main));
    }
  });
});

describe('what is loaded', () => {
  const kubernetes = chunkOf('kubernetes/privileged');
  const dockerfile = chunkOf('dockerfile/sudo');
  const workflow = chunkOf('workflow/unpinned-action');
  /** Of running applications. */
  const scanner = chunkWith('// packages/dast/src/engine/embedded-phase.ts');

  it('for --version, --help and a mistake: no rules', async () => {
    for (const args of [['--version'], ['scan', '--help'], ['scan', '--nonsense']]) {
      const loaded = await loadedBy(args);
      expect(loaded).toContain('cli.js');
      for (const rules of [kubernetes, dockerfile, workflow]) expect(loaded).not.toContain(rules);
    }
  });

  it('for a scan: the rules of the families that turn up', async () => {
    await using folder = await temporaryDirectory({
      'docker/Dockerfile': 'FROM scratch\n',
      'k8s/a.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, namespace: b }\n',
    });
    const forDocker = await loadedBy(['scan', join(folder.path, 'docker')]);
    expect(forDocker).toContain(dockerfile);
    expect(forDocker).not.toContain(kubernetes);
    const forKubernetes = await loadedBy(['scan', join(folder.path, 'k8s')]);
    expect(forKubernetes).toContain(kubernetes);
    for (const other of [dockerfile, workflow]) expect(forKubernetes).not.toContain(other);
  });

  it('for a scan: the rules of its profile, and nothing of GitHub', async () => {
    await using folder = await temporaryDirectory({
      'a.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, namespace: b }\n',
    });
    const others = chunkOf('kubernetes/psp-root');
    const loaded = await loadedBy(['scan', folder.path]);
    expect(loaded).not.toContain(others);
    expect(loaded).not.toContain(chunkWith('// packages/github/src/client/connect.ts'));
    expect(loaded).not.toContain(scanner);
    const forAll = await loadedBy(['scan', folder.path, '--profile', 'all']);
    for (const rules of [kubernetes, others]) expect(forAll).toContain(rules);
  });

  it('for an action without a token: no client of GitHub', async () => {
    await using folder = await temporaryDirectory({ 'a/Dockerfile': 'FROM scratch\n', 'temp/x': '' });
    const { PATH } = process.env;
    const env = {
      PATH,
      GITHUB_WORKSPACE: join(folder.path, 'a'),
      RUNNER_TEMP: join(folder.path, 'temp'),
    };
    const loaded = await loadedIn(['iac-scan/index.js'], { cwd: folder.path, env });
    expect(loaded).toContain(dockerfile);
    expect(loaded).not.toContain(chunkWith('octokit-core.js/'));
    expect(loaded).not.toContain(scanner);
    expect(loaded).not.toContain(chunkWith('// node_modules/undici/index.js'));
  });

  it('for a post step: next to nothing', async () => {
    await using folder = await temporaryDirectory({ 'temp/x': '' });
    const env = { PATH: process.env['PATH'], RUNNER_TEMP: join(folder.path, 'temp') };
    const loaded = await loadedIn(['azure-login/post.js'], { cwd: folder.path, env });
    const sizes = [...texts].filter(([path]) => loaded.includes(basename(path)));
    expect(sizes.reduce((sum, [, text]) => sum + text.length, 0)).toBeLessThan(60_000);
  });
});
