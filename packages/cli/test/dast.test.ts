import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { temporaryDirectory } from '@gatehouse/testing';
import { runCli } from './run-cli.ts';

let server: Server;
let origin: string;
let folder: AsyncDisposable & { readonly path: string };
const seen: string[] = [];

beforeAll(async () => {
  folder = await temporaryDirectory();
  server = createServer((request, response) => {
    const isIn = request.headers.authorization === 'Bearer open-sesame-123';
    seen.push(`${request.method ?? ''} ${request.url ?? ''}`);
    const answers: Readonly<Record<string, [number, string]>> = {
      '/': [200, '<a href="/next">next</a>'],
      '/next': [200, 'next'],
      '/private': [isIn ? 200 : 401, request.headers.authorization ?? ''],
    };
    const [status, body] = answers[request.url ?? ''] ?? [404, ''];
    response.writeHead(status, { 'content-type': 'text/html', 'x-powered-by': 'Test/1.0' });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await folder[Symbol.asyncDispose]();
});

const dast = (...argv: string[]): ReturnType<typeof runCli> => runCli(folder.path, 'dast', ...argv);

describe('gatehouse dast', () => {
  it('follows links and says what it found at which URL', async () => {
    seen.length = 0;
    const { code, out } = await dast(origin, '--fail-on', 'medium');
    expect(code).toBe(1);
    expect(seen).toContain('GET /next');
    expect(out).toContain('dast/csp-missing');
    expect(out).toContain('X-Powered-By');
    expect(out).toContain('4 URLs scanned');
    expect(out).toContain('verdict: fail');
  });

  it('asks no more than it is given in the mode passive', async () => {
    seen.length = 0;
    await dast(`${origin}/next`, '--mode', 'passive');
    expect(seen).toEqual(['GET /next']);
  });

  it('is an error where too little answers, never green', async () => {
    const missing = await dast(`${origin}/nowhere`, '--mode', 'passive', '--fail-on', 'none');
    expect(missing.code).toBe(2);
    expect(missing.out).toContain('fewer than min-urls: 1 (once 404)');
    const silent = await dast('http://127.0.0.1:9/', '--fail-on', 'none');
    expect(silent.code).toBe(2);
    expect(silent.out).toContain('127.0.0.1:9 does not answer');
  });

  it('logs in with a token of the environment, and shows it nowhere', async () => {
    const argv = [
      'dast',
      `${origin}/private`,
      '--mode=passive',
      '--bearer-from=TOKEN',
      '-f',
      'json',
    ];
    const environment = { TOKEN: 'open-sesame-123' };
    const unproven = await runCli({ cwd: folder.path, environment }, ...argv);
    expect(unproven.code).toBe(2);
    expect(unproven.out).toContain('nothing proves that the login works');
    argv.push('--check-url', `${origin}/private`);
    const { code, out } = await runCli({ cwd: folder.path, environment }, ...argv);
    expect(code).toBe(0);
    expect(out + unproven.out).not.toContain('open-sesame');
    const wrong = await runCli({ cwd: folder.path, environment: { TOKEN: 'wrong' } }, ...argv);
    expect(wrong.code).toBe(2);
    expect(wrong.out).toContain('auth-check does not answer as it would');
  });

  it('judges recorded traffic, within the scope of a target', async () => {
    const entry = (url: string): object => ({
      request: { method: 'GET', url, headers: [] },
      response: {
        status: 200,
        headers: [{ name: 'X-Powered-By', value: 'PHP/5' }],
        content: { size: 1, text: 'x' },
      },
    });
    const har = {
      log: { entries: [entry('https://shop.example/'), entry('https://cdn.example/')] },
    };
    writeFileSync(join(folder.path, 'run.har'), JSON.stringify(har));
    const all = await dast('--replay', 'run.har', '--evaluations', 'answers.jsonl');
    expect(all.out).toContain('cdn.example');
    const one = await dast('https://shop.example/', '--replay', 'run.har');
    expect(one.out).toContain('shop.example');
    expect(one.out).not.toContain('cdn.example');
    const none = await dast('https://other.example/', '--replay', 'run.har');
    expect(none.code).toBe(2);
  });

  it.each([
    [[], 'there is nothing to scan'],
    [['shop.example'], 'Did you mean https://shop.example?'],
    [['https://me:secret@shop.example'], 'holds a user name or password'],
    [['https://a.example', 'https://b.example'], 'https://b.example/ is out of the scope'],
    [['https://a.example', '--scope', 'https://b.example'], 'is not a host'],
    [['https://a.example', '--rate', 'fast'], 'is not a whole number'],
    [['https://a.example', '--bearer-from', 'NOTHING'], 'the variable NOTHING is empty'],
    [['--replay', 'absent.har'], 'absent.har cannot be read (ENOENT)'],
  ])('complains of %j', async (argv, message) => {
    const { code, err } = await dast(...argv);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err).not.toContain('secret@');
  });
});
