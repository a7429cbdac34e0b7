import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gitRepository } from '@gatehouse/testing';
import { runStep, type Step } from './step.ts';

const TOKEN = 'open-sesame-4711';

/** A shop with a start page, an API behind a token and an account behind a form. */
function answer(request: IncomingMessage, response: ServerResponse): void {
  const { url = '', headers } = request;
  const isIn = headers.cookie?.includes('sid=right-one') ?? false;
  const say = (status: number, body: string, more: Readonly<Record<string, string>> = {}): void => {
    response
      .writeHead(status, { 'content-type': 'text/html', 'x-powered-by': 'Test/1.0', ...more })
      .end(body);
  };
  if (url === '/') say(200, '<a href="/about">about</a>');
  else if (url === '/about') say(200, 'about');
  else if (url === '/orders')
    say(headers.authorization === `Bearer ${TOKEN}` ? 200 : 401, 'orders');
  else if (url === '/login' && request.method === 'POST') {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      const form = new URLSearchParams(body);
      const isRight = form.get('password') === TOKEN && form.get('csrf') === 'from-the-page';
      if (isRight) say(302, '', { location: '/account', 'set-cookie': 'sid=right-one; HttpOnly' });
      else say(403, 'no');
    });
  } else if (url === '/login')
    say(
      200,
      '<form method="post" action="/login"><input name="csrf" type="hidden" value="from-the-page"><input name="username"><input name="password" type="password"></form>',
    );
  else if (url === '/account')
    if (isIn) say(200, 'Welcome. <a href="/logout">Sign out</a>');
    else say(302, '', { location: '/login' });
  else say(404, '');
}

let server: Server;
let origin: string;
let repository: Awaited<ReturnType<typeof gitRepository>>;

const OPENAPI = `openapi: 3.1.0
info: { title: shop, version: '1' }
paths:
  /orders:
    get:
      responses: { '200': { description: all } }
`;

beforeAll(async () => {
  server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  repository = await gitRepository({
    'openapi.yaml': OPENAPI,
    '.zap/rules.tsv': '10037\tIGNORE\t(the proxy takes it out)\n10038\tFAIL\n',
    'locations.txt': '/* src/about.ts:3\n',
    'src/about.ts': 'export const about = 1;\n\nexport function page() {}\n',
  });
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await repository[Symbol.asyncDispose]();
});

const dast = (inputs: Readonly<Record<string, string>>): Promise<Step> =>
  runStep('actions/dast', repository.path, { target: origin, ...inputs });

const rulesOf = ({ report }: Step): readonly string[] => report.findings.map(({ rule }) => rule);
const said = ({ annotations }: Step): string =>
  annotations.map(({ message }) => message).join('\n');

/** All but what tells the runner which values to keep out of the log. */
const shown = (step: Step): string =>
  JSON.stringify({ ...step, everything: '', masks: [], commands: [] });

describe('actions/dast', () => {
  it('crawls, reports and passes below the threshold', async () => {
    const step = await dast({});
    expect(step).toMatchObject({
      outcome: 'success',
      violations: [],
      outputs: {
        verdict: 'pass',
        'engine-ran': 'true',
        'coverage-sufficient': 'true',
        'threshold-crossed': 'false',
      },
    });
    expect(rulesOf(step)).toContain('dast/csp-missing');
    expect(step.sarif).toContain('dast/csp-missing');
    expect(step.summary).toContain('Gatehouse dast: pass');
  });

  it('fails from the threshold on', async () => {
    const step = await dast({ 'fail-on': 'medium' });
    expect(step).toMatchObject({
      outcome: 'failure',
      outputs: { verdict: 'fail', 'threshold-crossed': 'true' },
    });
  });

  it('is an error for a target that is not there, whatever may not fail', async () => {
    const step = await dast({ target: 'http://127.0.0.1:9/', 'fail-on': 'none' });
    expect(step).toMatchObject({
      outcome: 'failure',
      outputs: { verdict: 'error', 'engine-ran': 'false', 'coverage-sufficient': 'false' },
    });
    expect(said(step)).toContain('127.0.0.1:9 does not answer');
  });

  it('proves a login by a form, and shows its password nowhere', async () => {
    const inputs = {
      'auth-login-url': `${origin}/login`,
      'auth-username': 'robot',
      'auth-check-url': `${origin}/account`,
      'auth-check-text': 'Sign out',
    };
    const step = await dast({ ...inputs, 'auth-password': TOKEN });
    expect(step.outputs).toMatchObject({ verdict: 'pass', 'coverage-sufficient': 'true' });
    const wrong = await dast({ ...inputs, 'auth-password': 'wrong-4711' });
    expect(wrong.outputs).toMatchObject({ verdict: 'error', 'coverage-sufficient': 'false' });
    expect(step.masks).toContain(TOKEN);
    expect(shown(step) + shown(wrong)).not.toMatch(/open-sesame|wrong-4711/u);
  });

  it('goes by the description of an API, and says on which line an operation is', async () => {
    const step = await dast({
      mode: 'api',
      'api-spec': 'openapi.yaml',
      'auth-token': TOKEN,
      'auth-check-url': `${origin}/orders`,
      'fail-on': 'none',
    });
    expect(step.outputs).toMatchObject({ verdict: 'pass' });
    const lines = step.report.findings.map(
      ({ location }) => `${location.path}:${location.startLine}`,
    );
    expect(lines).toContain('openapi.yaml:5');
    expect(shown(step)).not.toContain('open-sesame');
    const outside = await dast({ mode: 'api', 'api-spec': 'openapi.yaml', 'fail-on': 'none' });
    expect(outside.outputs).toMatchObject({ verdict: 'error' });
  });

  it('goes by a rules file of ZAP', async () => {
    const step = await dast({ 'rules-file': '.zap/rules.tsv' });
    expect(step.outputs).toMatchObject({ verdict: 'fail', 'threshold-crossed': 'true' });
    expect(said(step)).toContain('1 finding is of those that fail a run');
    const banner = step.report.findings.find(({ rule }) => rule === 'dast/powered-by');
    expect(banner?.suppression).toMatchObject({ syntax: '.zap/rules.tsv' });
  });

  it('shows a finding on the line that a map names', async () => {
    const step = await dast({ 'location-map': 'locations.txt' });
    const lines = step.report.findings.map(
      ({ location }) => `${location.path}:${location.startLine}`,
    );
    expect(lines).toContain('src/about.ts:3');
  });

  it('never attacks by itself, nor weakens what was asked for', async () => {
    const step = await dast({ mode: 'full', 'allow-active': '127.0.0.1' });
    expect(step.outputs).toMatchObject({ verdict: 'error', 'engine-ran': 'false' });
    expect(said(step)).toContain('mode: full takes ZAP, and none is given');
  });

  it.each<[Readonly<Record<string, string>>, string]>([
    [{ target: 'shop.example' }, 'is not a URL of http or https'],
    [{ target: 'https://me:secret@shop.example/' }, 'holds a user name or password'],
    [{ cmd_options: '-a' }, 'no command line'],
    [{ mode: 'baselin' }, "Did you mean 'baseline'?"],
    [{ 'rules-file': 'absent.tsv' }, 'absent.tsv does not exist'],
    [{ 'api-spec': 'absent.yaml', mode: 'api' }, 'absent.yaml cannot be read (ENOENT)'],
    [{ 'api-spec': '../absent.yaml', mode: 'api' }, 'leads out of the workspace'],
    [{ 'auth-token': 'a b' }, 'the token is none'],
    [{ 'max-duration': '10' }, "Did you mean '10s'?"],
    [{ scope: 'https://b.example' }, 'is not a host'],
  ])('complains of %j', async (inputs, message) => {
    const step = await dast({ 'fail-on': 'none', ...inputs });
    expect(step).toMatchObject({ outcome: 'failure', violations: [] });
    expect(step.outputs).toMatchObject({ verdict: 'error', 'threshold-crossed': 'unknown' });
    expect(said(step)).toContain(message);
    expect(shown(step)).not.toContain('secret@');
  });

  it('understands the inputs of the actions of ZAP', async () => {
    const step = await dast({ rules_file_name: '.zap/rules.tsv', fail_action: 'false' });
    expect(step.outputs).toMatchObject({ verdict: 'pass' });
    expect(said(step)).toContain("The input 'rules_file_name' was taken as rules-file");
  });

  it('scans nothing in the mode doctor', async () => {
    const step = await dast({ mode: 'doctor' });
    expect(step.outputs).toMatchObject({ verdict: 'error', 'engine-ran': 'false' });
    expect(step.summary).toContain('Nothing was scanned');
  });
});

describe('the suite', () => {
  it('scans the application that the configuration names, beside the files', async () => {
    await using shop = await gitRepository({
      '.github/gatehouse.yml': `phases:\n  dast:\n    target: ${origin}\n    auth: { token-from: SHOP_TOKEN }\n    auth-check: { url: '${origin}/orders' }\n`,
      'settings.yaml':
        'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\n  namespace: shop\ndata:\n  A: b\n',
    });
    const step = await runStep('.', shop.path, {}, { env: { SHOP_TOKEN: TOKEN } });
    expect(step.outputs).toMatchObject({ verdict: 'pass' });
    expect(rulesOf(step)).toContain('dast/csp-missing');
    expect(shown(step)).not.toContain('open-sesame');
    const without = await runStep('.', shop.path);
    expect(said(without)).toContain('the variable SHOP_TOKEN is empty');
  });
});
