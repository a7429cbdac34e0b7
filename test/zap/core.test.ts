import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { temporaryDirectory } from '@gatehouse/testing';
import { dump, load } from 'js-yaml';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import {
  localZap,
  nodePrograms,
  planOf,
  type Programs,
  type ZapProgram,
  type ZapSettings,
} from '../../packages/dast/src/index.ts';
import { readLog, scanErrors, type ZapLog } from '../../packages/dast/src/zap/outcome/log.ts';
import { commandsOf } from '../../packages/dast/src/zap/run/command.ts';
import { runProcess } from '../../packages/dast/src/zap/run/run-process.ts';

/** See README.md beside this file. */
const CORE = process.env.GATEHOUSE_ZAP_CORE ?? '';
const PROGRAMS: Programs = nodePrograms(process.env);
const reason = whyNot();

function whyNot(): string | undefined {
  if (CORE === '') return 'GATEHOUSE_ZAP_CORE names no assembled core of ZAP (test/zap/README.md)';
  return PROGRAMS.find('java') === undefined ? 'Java is not installed' : undefined;
}

/** Jobs that the assembled core has. */
const KNOWN = new Set(['requestor', 'activeScan', 'exitStatus']);
const MINUTE = 60_000;

interface Ran {
  readonly code: number | undefined;
  readonly log: ZapLog;
  readonly output: string;
  /** Its log file. */
  readonly file: string;
}

(reason === undefined ? describe : describe.skip)(
  `the core of ZAP${reason ? `: ${reason}` : ''}`,
  () => {
    let server: Server;
    let base: string;
    let seen: IncomingMessage[] = [];
    let zap: ZapProgram;

    beforeAll(async () => {
      zap = localZap(CORE, PROGRAMS);
      server = createServer((request, response) => {
        seen.push(request);
        answer(request, (status, headers, body) => response.writeHead(status, headers).end(body));
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    });

    afterAll(async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    });

    /** @param edit of the plan, after the jobs that the core does not have are gone */
    async function run(
      change: Partial<ZapSettings>,
      edit: (jobs: Record<string, unknown>[]) => void = () => undefined,
    ): Promise<Ran> {
      seen = [];
      // A home of its own, as each scan has: ZAP keeps settings there.
      await using home = await temporaryDirectory();
      const { files, environment } = planOf({
        target: `${base}/`,
        mode: 'passive',
        active: false,
        allowActive: [],
        urls: [`${base}/a`, `${base}/b`],
        scope: [],
        auth: { kind: 'none' },
        limits: { minutes: 5, depth: 5, heapMegabytes: 512 },
        ...change,
      });
      const plan = load(files['plan.yaml'] ?? '') as { jobs: Record<string, unknown>[] };
      plan.jobs = plan.jobs.filter(({ type }) => KNOWN.has(String(type)));
      edit(plan.jobs);
      home.write('plan.yaml', dump(plan));
      const { scan } = commandsOf(zap, {
        folder: home.path,
        name: 'core',
        heapMegabytes: 512,
        secrets: environment,
        owner: undefined,
        environment: process.env,
      });
      const { ending, output } = await runProcess(scan, {
        minutes: 3,
        output: 1 << 24,
        grace: 5_000,
      });
      const code = ending.kind === 'exited' ? ending.code : undefined;
      const file = readFileSync(join(home.path, 'home', 'zap.log'), 'utf8');
      return { code, log: readLog(output), output, file };
    }

    const paths = (): string[] => seen.map(({ method = '', url = '' }) => `${method} ${url}`);

    it(
      'takes our plans whole, and ends with 40',
      async () => {
        const limits = { minutes: 5, depth: 5, heapMegabytes: 512, requestsPerSecond: 5 };
        const { code, log, output, file } = await run({ limits });
        expect(log).toMatchObject({ succeeded: true, failures: [], warnings: [], errors: [] });
        expect(code).toBe(40);
        expect(log.started).toEqual(['requestor', 'requestor', 'exitStatus']);
        expect(log.finished.map(({ job }) => job)).toEqual(log.started);
        expect(paths()).toEqual(['GET /', 'GET /a', 'GET /b']);
        expect(file).toContain('Automation plan succeeded!');
        expect(scanErrors(file)).toEqual([]);
        // The settings that we pin are settings of ZAP's.
        expect(output).toContain('config key alert.systemicLimit');
        expect(output).toContain('config key network.ratelimit.rules.rule(0).reqsPerSec');
      },
      4 * MINUTE,
    );

    it(
      'keeps the rate',
      async () => {
        const limits = { minutes: 5, depth: 5, heapMegabytes: 512, requestsPerSecond: 1 };
        const times: number[] = [];
        const note = (): void => void times.push(Date.now());
        server.on('request', note);
        await run({ limits });
        server.off('request', note);
        expect(times).toHaveLength(3);
        expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(1_700);
      },
      4 * MINUTE,
    );

    it('goes through a proxy', async () => {
      const { code } = await run({ target: 'http://app.example/', urls: [], proxy: base });
      expect(code).toBe(40);
      expect(seen.map(({ url = '' }) => new URL(url).href)).toEqual(['http://app.example/']);
    }, 240_000);

    it(
      'attacks when it is told to, and knows every parameter of that job',
      async () => {
        const { code, log } = await run({
          mode: 'full',
          allowActive: [new URL(base).host],
        });
        expect(log).toMatchObject({ succeeded: true, failures: [], warnings: [] });
        expect(log.started).toContain('activeScan');
        expect(code).toBe(40);
      },
      4 * MINUTE,
    );

    it(
      'stops at a target that is down with 41, and runs the last jobs all the same',
      async () => {
        const { code, log } = await run({ target: 'http://127.0.0.1:9/', urls: [] });
        expect(code).toBe(41);
        expect(log.succeeded).toBe(false);
        expect(log.warnings.join()).toContain('Error sending message');
        expect(log.started).toEqual(['requestor', 'exitStatus']);
      },
      4 * MINUTE,
    );

    it(
      'sends a header that the environment names, to the host of the target alone',
      async () => {
        const auth = { kind: 'bearer', token: 's3cret-token' } as const;
        const authCheck = { url: `${base}/me`, status: 200 };
        const { code, output } = await run({ auth, authCheck });
        expect(code).toBe(40);
        expect(output).not.toContain('s3cret-token');
        expect(seen.map(({ headers }) => headers.authorization)).toEqual(
          seen.map(() => 'Bearer s3cret-token'),
        );
        // By another name it is another host.
        const port = new URL(base).port;
        const scope = [new URL(base).host];
        await run({ target: `http://localhost:${port}/`, scope, urls: [`${base}/a`], auth });
        expect(seen.map(({ url, headers }) => [url, headers.authorization])).toEqual([
          ['/', 'Bearer s3cret-token'],
          ['/a', undefined],
        ]);
      },
      4 * MINUTE,
    );

    it(
      'stops with 41 at a check that says that nobody is logged in',
      async () => {
        const auth = { kind: 'bearer', token: 'another-token' } as const;
        const { code, log } = await run({ auth, authCheck: { url: `${base}/me`, status: 200 } });
        expect(code).toBe(41);
        expect(log.warnings.join()).toContain('Expected : 200 Received : 401');
        expect(paths()).toEqual(['GET /', 'GET /me']);
      },
      4 * MINUTE,
    );

    it.each([
      ['s3cret&of=anna', 40],
      ['another-password', 41],
    ])(
      'logs in by a form with %s: %d',
      async (password, expected) => {
        const { code, output } = await run({
          auth: {
            kind: 'form',
            loginUrl: `${base}/login`,
            usernameField: 'user',
            passwordField: 'pass',
            username: 'anna',
            password,
          },
          authCheck: { url: `${base}/me`, status: 200, loggedIn: 'Log out (anna)' },
        });
        expect(code).toBe(expected);
        expect(output).not.toContain(password);
        expect(paths()).toContain('POST /login');
      },
      4 * MINUTE,
    );

    it(
      'ends a plan that it refuses with 1, and not with a value of ours',
      async () => {
        const { code, log } = await run({}, (jobs) => jobs.unshift({ type: 'spider' }));
        expect(code).toBe(1);
        expect(log.failures).toEqual(['Unrecognised job type: spider']);
        expect(paths()).toEqual([]);
      },
      4 * MINUTE,
    );

    it(
      'does not know a parameter that nobody has: then ours are known',
      async () => {
        const { log } = await run({}, (jobs) => {
          jobs[0] = { ...jobs[0], parameters: { nonsense: 1 } };
        });
        expect(log.warnings.join()).toContain('nonsense');
      },
      4 * MINUTE,
    );

    it('is found as a program in its folder', () => {
      expect(zap).toMatchObject({ kind: 'local', jar: join(CORE, 'zap-2.17.0.jar') });
    });
  },
);

type Reply = (status: number, headers: Record<string, string>, body: string) => void;

/** An app with a login: by a form, or by a header. */
function answer(request: IncomingMessage, reply: Reply): void {
  let body = '';
  request.on('data', (chunk: Buffer) => (body += chunk.toString()));
  request.on('end', () => {
    const isIn =
      request.headers.authorization === 'Bearer s3cret-token' ||
      request.headers.cookie?.includes('sid=of-anna') === true;
    if (request.method === 'POST' && request.url === '/login') {
      const form = new URLSearchParams(body);
      if (form.get('user') === 'anna' && form.get('pass') === 's3cret&of=anna')
        reply(302, { 'set-cookie': 'sid=of-anna; HttpOnly', location: '/' }, '');
      else reply(200, {}, 'no');
    } else if (request.url === '/me')
      reply(isIn ? 200 : 401, {}, isIn ? 'Log out (anna)' : 'Log in');
    else reply(200, { 'content-type': 'text/html' }, '<a href="/a">a</a>');
  });
}
