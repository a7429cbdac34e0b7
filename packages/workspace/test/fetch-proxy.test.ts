import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  gitRepository,
  type GitServer,
  gitServer,
  proxyDouble,
  selfSigned,
  temporaryDirectory,
  type TemporaryDirectory,
} from '@gatehouse/testing';
import { Checkout } from '../src/index.ts';

const NAMES = [
  ...['http_proxy', 'https_proxy', 'no_proxy', 'all_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'],
  ...['NO_PROXY', 'ALL_PROXY', 'NODE_EXTRA_CA_CERTS', 'GIT_SSL_CAINFO', 'HOME', 'PATH'],
];
const outer = Object.fromEntries(NAMES.map((name) => [name, process.env[name]]));

/** Of this process: git inherits it. */
function environment(values: Readonly<Record<string, string | undefined>>): void {
  const { PATH } = outer;
  for (const name of NAMES) {
    const value = { PATH, HOME: devNull, ...values }[name];
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
}

beforeEach(() => {
  environment({});
});

afterAll(() => {
  environment(outer);
});

interface Scene extends AsyncDisposable {
  readonly temp: TemporaryDirectory;
  readonly server: GitServer;
  readonly certificate: string;
  /** Fetches a commit that is nowhere but on the server, and reads its file. */
  fetch(proxy?: string, server?: string): Promise<string>;
}

async function scene({ isPlain = false } = {}): Promise<Scene> {
  const origin = await gitRepository({ 'a.yaml': 'a: 1\n' });
  const commit = await origin.git('rev-parse', 'HEAD');
  const temp = await temporaryDirectory();
  const certificate = selfSigned('git.test');
  const server = await gitServer(
    dirname(origin.path),
    undefined,
    isPlain ? undefined : certificate,
  );
  return {
    temp,
    server,
    certificate: temp.write('ca.pem', `${certificate.cert}${certificate.key}`),
    async fetch(proxy, at = server.url) {
      const remote = {
        url: `${at}/${basename(origin.path)}`,
        ...(proxy !== undefined && { proxy }),
      };
      const checkout = new Checkout(undefined, { temporary: temp.path, remote });
      try {
        const files = await checkout.files(commit);
        return Buffer.from(files.read('a.yaml')).toString();
      } finally {
        checkout.dispose();
        expect(readdirSync(temp.path).filter((name) => name.startsWith('gatehouse'))).toEqual([]);
      }
    },
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      await temp.dispose();
      await origin.dispose();
    },
  };
}

describe('a git server with a certificate of its own', () => {
  it('is trusted by NODE_EXTRA_CA_CERTS, and not otherwise', async () => {
    await using here = await scene();
    await expect(here.fetch()).rejects.toThrow(/git fetch failed: .*certificate/i);
    environment({ NODE_EXTRA_CA_CERTS: here.certificate });
    expect(await here.fetch()).toBe('a: 1\n');
  });

  it('is trusted as git itself is told, whatever else Node is told', async () => {
    await using here = await scene();
    const other = here.temp.write('other.pem', selfSigned('other.test').cert);
    environment({ NODE_EXTRA_CA_CERTS: other, GIT_SSL_CAINFO: here.certificate });
    expect(await here.fetch()).toBe('a: 1\n');
    const config = here.temp.write('.gitconfig', `[http]\n\tsslCAInfo = ${other}\n`);
    environment({ NODE_EXTRA_CA_CERTS: here.certificate, HOME: dirname(config) });
    await expect(here.fetch()).rejects.toThrow(/certificate/i);
  });

  it.each([
    ['is not there', 'missing.pem'],
    ['holds none', 'none.pem'],
  ])('is not trusted by a file that %s', async (_, name) => {
    await using here = await scene();
    here.temp.write('none.pem', 'nothing\n');
    environment({ NODE_EXTRA_CA_CERTS: join(here.temp.path, name) });
    await expect(here.fetch()).rejects.toThrow(/git fetch failed: .*certificate/i);
  });
});

describe('a fetch through a proxy', () => {
  it('gives it the password, which stands in no argument', async () => {
    await using here = await scene();
    await using proxy = await proxyDouble({ credentials: 'me:pa55word' });
    const arguments_ = recordedGit(here.temp);
    environment({ NODE_EXTRA_CA_CERTS: here.certificate, PATH: arguments_.path });
    expect(await here.fetch(proxy.url)).toBe('a: 1\n');
    expect(new Set(proxy.passed)).toEqual(new Set([new URL(here.server.url).host]));
    expect(arguments_.read()).toContain(' fetch ');
    expect(arguments_.read()).not.toContain('pa55word');
  });

  it('reaches a server without TLS', async () => {
    await using here = await scene({ isPlain: true });
    await using proxy = await proxyDouble();
    expect(await here.fetch(proxy.url, 'http://git.test').catch(String)).toContain('502');
    expect(await here.fetch(proxy.url)).toBe('a: 1\n');
    expect(proxy.passed.length).toBeGreaterThan(0);
  });

  it('is as it was told, whatever the variables say', async () => {
    await using here = await scene({ isPlain: true });
    await using proxy = await proxyDouble({ refuse: 403 });
    for (const name of ['http_proxy', 'HTTP_PROXY']) {
      environment({ [name]: proxy.url });
      expect(await here.fetch('')).toBe('a: 1\n');
    }
    expect(proxy.refusals).toBe(0);
    environment({ no_proxy: '*' });
    await expect(here.fetch(proxy.url)).rejects.toThrow('403');
    expect(proxy.refusals).toBeGreaterThan(0);
  });

  it("comes after a proxy of git's own settings", async () => {
    await using here = await scene({ isPlain: true });
    await using own = await proxyDouble();
    await using other = await proxyDouble({ refuse: 403 });
    const config = here.temp.write('.gitconfig', `[http]\n\tproxy = ${own.url}\n`);
    environment({ HOME: dirname(config) });
    expect(await here.fetch(other.url)).toBe('a: 1\n');
    expect(own.passed.length).toBeGreaterThan(0);
    expect(other.refusals).toBe(0);
  });

  it.each([407, 403, 502])('that refuses with %i says so, without the password', async (refuse) => {
    await using here = await scene();
    await using proxy = await proxyDouble({ refuse });
    environment({ NODE_EXTRA_CA_CERTS: here.certificate });
    const url = proxy.url.replace('//', '//me:pa55word@');
    const error = await here.fetch(url).catch((thrown: unknown) => thrown as Error);
    expect(String(error)).toContain(String(refuse));
    expect(String(error)).toContain(`through the proxy ${proxy.host}`);
    expect(JSON.stringify([String(error), (error as Error).cause])).not.toMatch(/pa55word|me:/);
  });

  it("that git's own settings name badly is not quoted with its password", async () => {
    await using here = await scene({ isPlain: true });
    const config = here.temp.write('.gitconfig', '[http]\n\tproxy = http://me:pa55word%0a@h:1\n');
    environment({ HOME: dirname(config) });
    const error = await here.fetch().catch((thrown: unknown) => thrown as Error);
    expect(String(error)).toContain('git fetch failed');
    expect(String(error)).not.toContain('pa55word');
  });
});

/** A git that writes down its arguments, and those of the programs that it starts. */
function recordedGit(temp: TemporaryDirectory): { path: string; read: () => string } {
  const real = execFileSync('which', ['git'], { encoding: 'utf8' }).trim();
  const log = join(temp.path, 'log');
  const wrapper = temp.write('bin/git', `#!/bin/sh\necho "$@" >> ${log}\nexec ${real} "$@"\n`);
  execFileSync('chmod', ['+x', wrapper]);
  return {
    path: `${dirname(wrapper)}:${process.env['PATH'] ?? ''}`,
    read: () => readFileSync(log, 'utf8'),
  };
}
