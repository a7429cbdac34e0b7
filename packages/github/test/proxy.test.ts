import { proxyFor, readProxies } from '@gatehouse/network';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect as connectTo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';
import { selfSigned, temporaryDirectory, type TemporaryDirectory } from '@gatehouse/testing';

/** Asks once and prints what came of it. */
const SCRIPT = `
import { connect } from '@gatehouse/github';
const github = connect({
  token: 'ghs_0123456789', apiUrl: process.env.API, userAgent: 'test', environment: process.env,
  clock: { sleep: async () => {} },
});
try {
  const { status } = await github.request('GET /repos/{owner}/{repo}', { owner: 'acme', repo: 'shop' });
  console.log(JSON.stringify({ status }));
} catch ({ kind, message, remedy }) {
  console.log(JSON.stringify({ kind, message, remedy }));
}
`;

/** Resolves nowhere: whoever reaches it has gone through the proxy. */
const HOST = 'github.test';

let folder: TemporaryDirectory;
let github: Server;
let plain: Server;
let proxy: Server;
/** What the proxy was asked for. */
let asked: { target: string | undefined; authorization: string | undefined }[] = [];
let isProxyClosed = false;

const portOf = (server: Server): number => (server.address() as AddressInfo).port;
const listen = (server: Server): Promise<void> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

beforeAll(async () => {
  folder = await temporaryDirectory();
  await build({
    stdin: { contents: SCRIPT, resolveDir: import.meta.dirname, loader: 'ts' },
    outfile: join(folder.path, 'ask.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  const certificate = selfSigned(HOST);
  folder.write('ca.pem', certificate.cert);
  const answer: Parameters<typeof createServer>[1] = (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  };
  github = createTlsServer(certificate, answer);
  plain = createServer(answer);
  proxy = createServer();
  proxy.on('connect', (request, socket, head) => {
    asked.push({
      target: request.url,
      authorization: request.headers['proxy-authorization'],
    });
    if (isProxyClosed) {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
      return;
    }
    const isTls = request.url?.endsWith(':443') === true;
    const through = connectTo(portOf(isTls ? github : plain), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      through.write(head);
      socket.pipe(through).pipe(socket);
    });
    for (const end of [through, socket]) end.on('error', () => through.destroy());
  });
  await Promise.all([github, plain, proxy].map(listen));
}, 30_000);

afterAll(async () => {
  for (const server of [github, plain, proxy]) {
    server.closeAllConnections();
    server.close();
  }
  await folder.dispose();
});

beforeEach(() => {
  asked = [];
  isProxyClosed = false;
});

interface Asked {
  readonly status?: number;
  readonly kind?: string;
  readonly message?: string;
  readonly remedy?: string;
}

async function ask(environment: Readonly<Record<string, string>>): Promise<Asked> {
  const child = spawn(process.execPath, [join(folder.path, 'ask.mjs')], {
    env: environment,
    timeout: 20_000,
  });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].on('data', (chunk: Buffer) => (output[name] += chunk.toString()));
  await new Promise((resolve) => child.on('close', resolve));
  // Node itself warns when it cannot read a certificate; nothing of that sort here.
  expect(output.stderr).toBe('');
  return JSON.parse(output.stdout) as Asked;
}

const proxyUrl = (credentials = ''): string => `http://${credentials}127.0.0.1:${portOf(proxy)}`;
const trusted = () => ({ NODE_EXTRA_CA_CERTS: join(folder.path, 'ca.pem') });

describe('a request through a proxy', () => {
  it.each(['HTTPS_PROXY', 'https_proxy'])('goes by %s, with its password', async (name) => {
    const environment = { API: `https://${HOST}`, [name]: proxyUrl('me:pa55word@'), ...trusted() };
    expect(await ask(environment)).toEqual({ status: 200 });
    expect(asked).toEqual([
      {
        target: `${HOST}:443`,
        authorization: `Basic ${Buffer.from('me:pa55word').toString('base64')}`,
      },
    ]);
  });

  it.each(['HTTP_PROXY', 'http_proxy'])('goes by %s to a server without TLS', async (name) => {
    expect(await ask({ API: `http://${HOST}`, [name]: proxyUrl() })).toEqual({ status: 200 });
    expect(asked).toMatchObject([{ target: `${HOST}:80` }]);
  });

  it.each(['NO_PROXY', 'no_proxy'])('does not where %s names the host', async (name) => {
    const API = `https://localhost:${portOf(github)}`;
    const environment = { API, HTTPS_PROXY: proxyUrl(), [name]: 'other.test, localhost' };
    expect(await ask({ ...environment, ...trusted() })).toEqual({ status: 200 });
    expect(asked).toEqual([]);
  });

  it('that refuses fails without showing the password', async () => {
    isProxyClosed = true;
    const answer = await ask({
      API: `https://${HOST}`,
      HTTPS_PROXY: proxyUrl('me:pa55word@'),
      ...trusted(),
    });
    expect(answer).toMatchObject({
      kind: 'unreachable',
      message: expect.stringContaining(`407`),
      remedy: expect.stringContaining('HTTPS_PROXY'),
    });
    expect(answer.message).toContain(`through the proxy 127.0.0.1:${portOf(proxy)}`);
    expect(JSON.stringify(answer)).not.toMatch(/pa55word|me:/u);
  });

  it('that is not there fails with its name', async () => {
    const environment = { API: `https://${HOST}`, HTTPS_PROXY: 'http://me:pw@127.0.0.1:9' };
    const answer = await ask(environment);
    expect(answer.message).toMatch(/ECONNREFUSED.* through the proxy 127\.0\.0\.1:9/u);
    expect(JSON.stringify(answer)).not.toContain('me:pw');
  });

  it('goes by no HTTP_PROXY to a server with TLS', async () => {
    const API = `https://localhost:${portOf(github)}`;
    expect(await ask({ API, HTTP_PROXY: proxyUrl(), ...trusted() })).toEqual({ status: 200 });
    expect(asked).toEqual([]);
  });
});

describe('a server with a certificate of its own', () => {
  it('is trusted by NODE_EXTRA_CA_CERTS', async () => {
    const API = `https://localhost:${portOf(github)}`;
    expect(await ask({ API, ...trusted() })).toEqual({ status: 200 });
  });

  it.each([false, true])('is not otherwise (through a proxy: %j)', async (isProxied) => {
    const answer = await ask(
      isProxied
        ? { API: `https://${HOST}`, HTTPS_PROXY: proxyUrl() }
        : { API: `https://localhost:${portOf(github)}` },
    );
    expect(answer).toMatchObject({
      kind: 'unreachable',
      remedy: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
    });
  });
});

describe('the proxies', () => {
  it('are none where nothing names one', () => {
    expect(readProxies({ HTTPS_PROXY: ' ', NO_PROXY: '*' })).toBeUndefined();
  });

  it('are taken in lower case first', () => {
    expect(
      readProxies({
        HTTPS_PROXY: 'http://upper',
        https_proxy: 'lower:3128',
        NO_PROXY: 'a.test,.b.test',
      }),
    ).toEqual({
      httpProxy: '',
      httpsProxy: 'http://lower:3128',
      noProxy: 'a.test,.b.test',
    });
  });

  it.each([
    ['a.test', 'a.test', false],
    ['sub.A.test', 'a.TEST', false],
    ['nota.test', 'a.test', true],
    ['sub.b.test', '.b.test', false],
    ['b.test', '.b.test', true],
    ['sub.c.test', 'a.test  *.c.test', false],
    ['d.test', '*', false],
    ['d.test:8443', 'd.test:8443', false],
    ['d.test', 'd.test:8443', true],
    ['d.test', 'd.test:443', false],
    ['10.0.0.1', '10.0.0.1', false],
    ['10.0.0.1', '0.0.1', true],
    ['[::1]', '::1', false],
    ['[::1]:8443', '[::1]:8443', false],
    ['d.test', ', ,', true],
  ])('for %s beside NO_PROXY=%s: %j', (host, noProxy, isProxied) => {
    const proxies = readProxies({ HTTPS_PROXY: 'http://proxy:3128', NO_PROXY: noProxy });
    const proxy = proxyFor(`https://${host}/a`, proxies);
    expect(proxy?.host).toBe(isProxied ? 'proxy:3128' : undefined);
  });

  it.each([
    'http://me:pa55word@:::',
    'socks5://me:pa55word@h:1',
    'http://me:pa55word%@h:1',
    'http://me:pa55word%80@h:1',
  ])('cannot be %s', (url) => {
    expect(() => readProxies({ HTTPS_PROXY: url })).toThrow(
      /^HTTPS_PROXY is not the address of a proxy$/u,
    );
  });
});
