import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import {
  gitRepository,
  gitServer,
  type GitRepository,
  temporaryDirectory,
  type TemporaryDirectory,
} from '@gatehouse/testing';
import { Checkout, tokenAuthorization } from '../src/index.ts';

const TOKEN = 'ghs_0123456789';

const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' }).trim();

/** A clone as actions/checkout makes it: only the commit, with no branch. */
function clone(origin: GitRepository, into: TemporaryDirectory, ...options: string[]): string {
  const folder = join(into.path, 'work');
  execFileSync('git', ['clone', '--quiet', ...options, `file://${origin.path}`, folder]);
  git(folder, 'checkout', '--quiet', '--detach');
  git(folder, 'remote', 'set-url', 'origin', 'https://example.invalid/nowhere');
  return folder;
}

/** All that a checkout holds of git's own. */
function stateOf(folder: string): string {
  const files = readdirSync(join(folder, '.git'), { recursive: true, withFileTypes: true });
  return files
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => `${path} ${readFileSync(path, 'base64')}`)
    .join('\n');
}

/** Two commits on main, and a branch of two more that leaves at the first. */
async function history(): Promise<{
  origin: GitRepository;
  root: string;
  main: string;
  topic: string;
}> {
  const origin = await gitRepository({ 'a.yaml': 'a: 1\n', 'same.yaml': 'same: 1\n' });
  const root = await origin.git('rev-parse', 'HEAD');
  const main = await origin.commit('Main', { 'main.yaml': 'b: 1\n' });
  await origin.git('checkout', '--quiet', '-b', 'topic', root);
  await origin.commit('One', { 'topic.yaml': '1' });
  const topic = await origin.commit('Two', { 'topic.yaml': '2' });
  return { origin, root, main, topic };
}

const opened: Checkout[] = [];

function open(...args: ConstructorParameters<typeof Checkout>): Checkout {
  const checkout = new Checkout(...args);
  opened.push(checkout);
  return checkout;
}

afterEach(() => {
  for (const checkout of opened.splice(0)) checkout.dispose();
});

describe('a whole checkout', () => {
  it('has its commits, asks nobody and writes nothing', async () => {
    const { origin, root, main, topic } = await history();
    await using repository = origin;
    await using temp = await temporaryDirectory();
    const before = stateOf(repository.path);
    const checkout = open(repository.path, { temporary: temp.path });
    expect(checkout.head()).toMatchObject({ id: topic });
    expect(checkout.resolve('main')).toBe(main);
    expect(checkout.resolve('--help')).toBeUndefined();
    expect(checkout.resolve('none')).toBeUndefined();
    expect(await checkout.mergeBase(topic, main)).toBe(root);
    expect([...(await checkout.files(main)).objects.keys()]).toContain('main.yaml');
    await expect(checkout.files('a'.repeat(40))).rejects.toThrow('does not hold it');
    expect(stateOf(repository.path)).toBe(before);
    expect(readdirSync(temp.path)).toEqual([]);
  });
});

it('does not believe what a repository makes up about parents', async () => {
  const { origin, root, main, topic } = await history();
  await using repository = origin;
  await using temp = await temporaryDirectory();
  // As if main had come out of the topic, so that nothing of it were new.
  mkdirSync(join(repository.path, '.git/info'), { recursive: true });
  writeFileSync(join(repository.path, '.git/info/grafts'), `${main} ${topic}\n`);
  expect(git(repository.path, 'merge-base', topic, main)).toBe(topic);
  const checkout = open(repository.path, { temporary: temp.path });
  expect(await checkout.mergeBase(topic, main)).toBe(root);
  expect(checkout.head()?.id).toBe(topic);
});

describe('a shallow checkout', () => {
  it('fetches what it lacks beside itself', async () => {
    const { origin, root, main, topic } = await history();
    await using repository = origin;
    await using temp = await temporaryDirectory();
    await using server = await gitServer(dirname(repository.path), TOKEN);
    const folder = clone(repository, temp, '--depth=1', '--branch=topic');
    const url = `${server.url}/${basename(repository.path)}`;
    const before = stateOf(folder);
    const checkout = open(folder, {
      temporary: temp.path,
      remote: { url, authorization: tokenAuthorization(TOKEN) },
    });
    expect(checkout.head()?.parents).toHaveLength(1);
    const files = await checkout.files(main);
    expect([...files.objects.keys()].sort()).toEqual(['a.yaml', 'main.yaml', 'same.yaml']);
    expect(Buffer.from(files.read('same.yaml')).toString()).toBe('same: 1\n');
    expect(await checkout.mergeBase(topic, main)).toBe(root);
    expect(stateOf(folder)).toBe(before);
    expect(new Set(server.requests.map(({ authorization }) => authorization)).size).toBe(1);
    const asked = server.requests.length;
    await checkout.files(main);
    expect(server.requests).toHaveLength(asked);
    checkout.dispose();
    expect(readdirSync(temp.path)).toEqual(['work']);
  });

  (process.platform === 'win32' ? it.skip : it)(
    "shows the token in no argument and starts no program that the checkout's settings name",
    async () => {
      const { origin, main, topic } = await history();
      await using repository = origin;
      await using temp = await temporaryDirectory();
      await using server = await gitServer(dirname(repository.path), TOKEN);
      const folder = clone(repository, temp, '--depth=1', '--branch=topic');
      const program = temp.write('program', '#!/bin/sh\ntouch "$0.ran"\n');
      const real = execFileSync('which', ['git'], { encoding: 'utf8' }).trim();
      const log = join(temp.path, 'log');
      const wrapper = temp.write('bin/git', `#!/bin/sh\necho "$@" >> ${log}\nexec ${real} "$@"\n`);
      execFileSync('chmod', ['+x', program, wrapper]);
      for (const key of ['core.fsmonitor', 'core.sshCommand', 'core.alternateRefsCommand'])
        git(folder, 'config', key, program);
      for (const key of ['core.askPass', 'credential.helper', 'core.gitProxy'])
        git(folder, 'config', key, program);
      for (const hook of ['reference-transaction', 'post-checkout', 'post-merge'])
        temp.write(`work/.git/hooks/${hook}`, '#!/bin/sh\ntouch "$0.ran"\n');
      execFileSync('chmod', ['-R', '+x', join(folder, '.git/hooks')]);
      const url = `${server.url}/${basename(repository.path)}`;
      const authorization = tokenAuthorization(TOKEN);
      const path = process.env['PATH'] ?? '';
      process.env['PATH'] = `${dirname(wrapper)}:${path}`;
      try {
        const checkout = open(folder, { temporary: temp.path, remote: { url, authorization } });
        await checkout.files(main);
        await checkout.mergeBase(topic, main);
      } finally {
        process.env['PATH'] = path;
      }
      const said = readFileSync(log, 'utf8');
      expect(said).toContain(` ${url} ${main}`);
      expect(said).not.toContain(TOKEN);
      expect(said).not.toContain(authorization);
      const hooks = readdirSync(join(folder, '.git/hooks'));
      expect([existsSync(`${program}.ran`), hooks.filter((name) => name.endsWith('.ran'))]).toEqual(
        [false, []],
      );
    },
  );

  it('says why it cannot: no remote, no token, no such commit, no server', async () => {
    const { origin, main, topic } = await history();
    await using repository = origin;
    await using temp = await temporaryDirectory();
    await using server = await gitServer(dirname(repository.path), TOKEN);
    const folder = clone(repository, temp, '--depth=1', '--branch=topic');
    const url = `${server.url}/${basename(repository.path)}`;
    const attempt = (remote: object, commit = main) =>
      open(folder, { temporary: temp.path, ...remote }).files(commit);
    await expect(attempt({})).rejects.toThrow('does not hold it');
    await expect(attempt({ remote: { url } })).rejects.toThrow(
      /git fetch failed: .*(?:Username|401|Authentication)/i,
    );
    const authorization = tokenAuthorization(TOKEN);
    await expect(attempt({ remote: { url, authorization } }, 'b'.repeat(40))).rejects.toThrow(
      /git fetch failed/,
    );
    await expect(
      attempt({ remote: { url: 'http://127.0.0.1:9/a/b', authorization } }),
    ).rejects.toThrow(/git fetch failed/);
    await expect(attempt({ remote: { url: `file://${repository.path}` } })).rejects.toThrow(
      /not allowed/,
    );
    await expect(open(folder, { temporary: temp.path }).mergeBase(topic, main)).rejects.toThrow(
      'does not hold it',
    );
  });

  it('is not fooled about where commits parted by what was cut off', async () => {
    await using origin = await gitRepository({ a: '0' });
    const old = await origin.git('rev-parse', 'HEAD');
    for (const n of [1, 2, 3]) await origin.commit(`Main ${n}`, { a: `${n}` });
    const main = await origin.git('rev-parse', 'HEAD');
    // A long way on from main, joined with a short one from the old commit.
    for (const n of [1, 2, 3, 4, 5, 6]) await origin.commit(`Far ${n}`, { b: `${n}` });
    const far = await origin.git('rev-parse', 'HEAD');
    await origin.git('checkout', '--quiet', old);
    await origin.git('merge', '--quiet', '--no-edit', '-s', 'ours', far);
    const head = await origin.git('rev-parse', 'HEAD');
    await origin.git('branch', 'topic', head);
    await origin.git('checkout', '--quiet', '-B', 'main', main);
    await using temp = await temporaryDirectory();
    await using server = await gitServer(dirname(origin.path));
    const folder = clone(origin, temp, '--depth=4', '--no-single-branch', '--branch=topic');
    expect(git(folder, 'merge-base', head, main)).toBe(old);
    const remote = { url: `${server.url}/${basename(origin.path)}` };
    await expect(open(folder, { temporary: temp.path }).mergeBase(head, main)).rejects.toThrow(
      'does not hold it',
    );
    const checkout = open(folder, { temporary: temp.path, remote });
    expect(await checkout.mergeBase(head, main)).toBe(main);
  });

  it('says so where there is no common ancestor', async () => {
    await using origin = await gitRepository({ a: '1' });
    const main = await origin.git('rev-parse', 'HEAD');
    await origin.git('checkout', '--quiet', '--orphan', 'other');
    const other = await origin.commit('Other', { b: '1' });
    await using temp = await temporaryDirectory();
    await using server = await gitServer(dirname(origin.path));
    const remote = { url: `${server.url}/${basename(origin.path)}` };
    const checkout = open(origin.path, { temporary: temp.path, remote });
    await expect(checkout.mergeBase(main, other)).rejects.toThrow('no common ancestor');
  });
});

describe('a partial checkout', () => {
  it('fetches also what it seems to have', async () => {
    const { origin, main } = await history();
    await using repository = origin;
    await repository.git('config', 'uploadpack.allowFilter', 'true');
    await using temp = await temporaryDirectory();
    await using server = await gitServer(dirname(repository.path));
    const folder = clone(repository, temp, '--filter=blob:none', '--branch=topic');
    const url = `${server.url}/${basename(repository.path)}`;
    const files = await open(folder, { temporary: temp.path, remote: { url } }).files(main);
    expect(Buffer.from(files.read('main.yaml')).toString()).toBe('b: 1\n');
    expect(existsSync(join(folder, '.git/FETCH_HEAD'))).toBe(false);
  });
});
