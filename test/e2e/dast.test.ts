import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { proxyDouble, selfSigned, temporaryDirectory } from '@gatehouse/testing';
import { built } from '../built.ts';

interface Run {
  readonly code: number;
  readonly out: string;
}

/** The built command, in a process of its own: what Node reads at its start cannot be injected. */
function dast(argv: readonly string[], env: Readonly<Record<string, string>>): Promise<Run> {
  const { PATH = '' } = process.env;
  return new Promise((resolve) => {
    const argument = [join(built(), 'cli.js'), 'dast', ...argv, '--fail-on', 'none'];
    execFile(
      process.execPath,
      argument,
      { env: { PATH, CI: 'true', ...env } },
      (error, out, err) => {
        const code = error === null ? 0 : Number(error.code);
        resolve({ code, out: `${out}${err}` });
      },
    );
  });
}

const certificate = selfSigned('shop.test');
let server: Server;
let port: number;
let folder: AsyncDisposable & { readonly path: string };
let trusted: string;

beforeAll(async () => {
  folder = await temporaryDirectory();
  trusted = join(folder.path, 'ca.pem');
  writeFileSync(trusted, certificate.cert);
  server = createServer(certificate, (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', server: 'web/1.2' }).end('hello');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await folder[Symbol.asyncDispose]();
});

describe('the built gatehouse dast', () => {
  it('trusts what Node trusts, and no more', async () => {
    const stranger = await dast([`https://localhost:${port}/`], {});
    expect(stranger.code).toBe(2);
    expect(stranger.out).toMatch(/does not answer: .*(?:SELF_SIGNED|UNABLE_TO_VERIFY)/u);
    const known = await dast([`https://localhost:${port}/`], { NODE_EXTRA_CA_CERTS: trusted });
    expect(known.code).toBe(0);
    expect(known.out).toContain('dast/server-version');
    expect(known.out).toContain('dast/hsts-missing');
  });

  it('goes by the proxies of the environment, but to this machine directly', async () => {
    await using proxy = await proxyDouble({
      credentials: 'me:pa55word',
      route: (target) => (target === 'shop.test:443' ? port : undefined),
    });
    const env = { HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: trusted };
    const through = await dast(['https://shop.test/'], env);
    expect(through.code).toBe(0);
    expect(new Set(proxy.passed)).toEqual(new Set(['shop.test:443']));
    expect(through.out).not.toContain('pa55word');
    await dast([`https://localhost:${port}/`], env);
    expect(new Set(proxy.passed)).toEqual(new Set(['shop.test:443']));
    const exempt = await dast(['https://shop.test/'], { ...env, NO_PROXY: 'shop.test' });
    expect(exempt.code).toBe(2);
  });
});
