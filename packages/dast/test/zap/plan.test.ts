import { describe, expect, it } from '@jest/globals';
import { load } from 'js-yaml';
import { planOf, type ZapSettings } from '../../src/index.ts';
import { OPENAPI, settings } from './sample.ts';

interface Plan {
  readonly env: {
    readonly contexts: readonly {
      readonly urls: readonly string[];
      readonly includePaths: readonly string[];
      readonly excludePaths: readonly string[];
      readonly authentication?: {
        readonly parameters: Record<string, string>;
        readonly verification?: Record<string, unknown>;
      };
      readonly users?: readonly { readonly credentials: Record<string, string> }[];
    }[];
    readonly configs: Record<string, unknown>;
    readonly parameters: Record<string, unknown>;
    readonly proxy?: unknown;
  };
  readonly jobs: readonly {
    readonly type: string;
    readonly alwaysRun?: boolean;
    readonly parameters?: Record<string, unknown>;
    readonly requests?: readonly { readonly url: string; readonly responseCode?: number }[];
  }[];
}

function read(change: Partial<ZapSettings> = {}): Plan {
  return load(planOf(settings(change)).files['plan.yaml'] ?? '') as Plan;
}

const FORM = {
  kind: 'form',
  loginUrl: 'http://127.0.0.1:8080/login',
  usernameField: 'user',
  passwordField: 'pass word',
  username: 'anna',
  password: 's3cret-of-anna',
} as const;
const CHECK = { url: 'http://127.0.0.1:8080/me', status: 200 };

describe('planOf', () => {
  it('asks for the target before it crawls, and leaves its results whatever happens', () => {
    const { jobs } = read();
    expect(jobs.map(({ type }) => type)).toEqual([
      'passiveScan-config',
      'requestor',
      'spider',
      'passiveScan-wait',
      'export',
      'report',
      'exitStatus',
    ]);
    expect(jobs.filter(({ alwaysRun }) => alwaysRun).map(({ type }) => type)).toEqual([
      'export',
      'report',
      'exitStatus',
    ]);
    expect(jobs[2]?.parameters).toMatchObject({ postForm: false });
  });

  it('proves the login before the scan and after it', () => {
    const { jobs } = read({ auth: { kind: 'bearer', token: 'token-1' }, authCheck: CHECK });
    const checks = jobs.flatMap(({ requests = [] }, index) =>
      requests.some(({ responseCode }) => responseCode === 200) ? [index] : [],
    );
    const types = jobs.map(({ type }) => type);
    expect(checks).toHaveLength(2);
    expect(checks[0]).toBeLessThan(types.indexOf('spider'));
    expect(checks[1]).toBeGreaterThan(types.lastIndexOf('passiveScan-wait'));
  });

  it('stops at a warning, pins what counts depend on and has exit values of its own', () => {
    const { env, jobs } = read();
    expect(env.parameters).toMatchObject({ failOnError: true, failOnWarning: true });
    expect(env.configs).toEqual({ 'alert.systemicLimit': 5 });
    expect(jobs.at(-1)?.parameters).toEqual({
      okExitValue: 40,
      warnExitValue: 41,
      errorExitValue: 42,
    });
  });

  it.each([
    ['https://app.example:443/start', 'https://app.example/start'],
    ['http://app.example:80', 'http://app.example/'],
    ['https://app.example:8443/#top', 'https://app.example:8443/'],
    ['http://[::1]:8080/', 'http://[::1]:8080/'],
  ])('writes %s without its default port', (target, expected) => {
    expect(read({ target }).env.contexts[0]?.urls).toEqual([expected]);
  });

  it('keeps ZAP on the hosts that are named', () => {
    const [context] = read({ target: 'https://app.example/', scope: ['static.example:8443'] }).env
      .contexts;
    const isIn = (url: string): boolean => {
      const matches = (pattern: string): boolean => new RegExp(`^(?:${pattern})$`, 'i').test(url);
      const included = [...(context?.includePaths ?? []), `${context?.urls[0] ?? ''}.*`];
      return included.some(matches) && !(context?.excludePaths ?? []).some(matches);
    };
    expect(isIn('https://app.example/a/b?c=d')).toBe(true);
    expect(isIn('http://app.example/')).toBe(true);
    expect(isIn('https://static.example:8443/x.js')).toBe(true);
    for (const url of [
      'https://app.example.evil.test/',
      'https://appXexample/',
      'https://static.example/x.js',
      'https://evil.test/https://app.example/',
      'https://app.example@evil.test/',
      'https://app.example:8443/',
      'http://169.254.169.254/latest/meta-data/',
    ])
      expect([url, isIn(url)]).toEqual([url, false]);
  });

  it('holds no secret', () => {
    for (const auth of [
      FORM,
      { kind: 'bearer', token: 's3cret-token' },
      { kind: 'header', name: 'X-Key', value: 's3cret-key' },
    ] as const) {
      const plan = planOf(settings({ auth, authCheck: CHECK }));
      expect(JSON.stringify(plan.files)).not.toContain('s3cret');
      expect(Object.values(plan.environment).join(' ')).toContain('s3cret');
    }
  });

  it('logs in by a form with variables for what is secret', () => {
    const [context] = read({ auth: FORM, authCheck: { ...CHECK, loggedIn: 'Log out (anna)' } }).env
      .contexts;
    expect(context?.authentication?.parameters).toEqual({
      loginPageUrl: FORM.loginUrl,
      loginRequestUrl: FORM.loginUrl,
      loginRequestBody: 'user={%username%}&pass%20word={%password%}',
    });
    expect(context?.users?.[0]?.credentials).toEqual({
      username: '${GATEHOUSE_ZAP_USERNAME}',
      password: '${GATEHOUSE_ZAP_PASSWORD}',
    });
    const { loggedInRegex } = context?.authentication?.verification ?? {};
    expect('x Log out (anna) y').toMatch(new RegExp(String(loggedInRegex)));
  });

  it('sends a header to the host of the target alone', () => {
    expect(
      planOf(
        settings({ target: 'https://app.example/', auth: { kind: 'bearer', token: 'abcdef' } }),
      ).environment,
    ).toEqual({
      ZAP_AUTH_HEADER: 'Authorization',
      ZAP_AUTH_HEADER_VALUE: 'Bearer abcdef',
      ZAP_AUTH_HEADER_SITE: 'app.example',
    });
  });

  it('limits the rate of everything, and divides the time', () => {
    const limits = { minutes: 20, depth: 3, heapMegabytes: 512, requestsPerSecond: 7 };
    const { env, jobs } = read({ limits, mode: 'full', allowActive: ['127.0.0.1:8080'] });
    expect(env.configs).toMatchObject({ 'network.ratelimit.rules.rule(0).reqsPerSec': 7 });
    expect(jobs.find(({ type }) => type === 'spider')?.parameters).toMatchObject({
      maxDuration: 5,
      maxDepth: 3,
    });
    expect(jobs.find(({ type }) => type === 'activeScan')?.parameters).toMatchObject({
      maxScanDurationInMins: 10,
    });
  });

  it('goes through a proxy', () => {
    expect(read({ proxy: 'http://proxy.example:3128' }).env.proxy).toEqual({
      hostname: 'proxy.example',
      port: 3128,
    });
  });

  it('requests the given URLs, and no others, when it only looks', () => {
    const { jobs } = read({
      mode: 'passive',
      urls: ['http://127.0.0.1:8080/a', 'http://127.0.0.1:8080/b?c=1'],
    });
    expect(jobs.map(({ type }) => type)).not.toContain('spider');
    expect(jobs.flatMap(({ requests = [] }) => requests.map(({ url }) => url))).toEqual([
      'http://127.0.0.1:8080/',
      'http://127.0.0.1:8080/a',
      'http://127.0.0.1:8080/b?c=1',
    ]);
  });

  it('attacks only hosts that are named, and no API unless it is asked to', () => {
    const api = { kind: 'openapi', text: OPENAPI } as const;
    expect(read({ mode: 'api', api }).jobs.map(({ type }) => type)).not.toContain('activeScan');
    const full = { mode: 'full', allowActive: ['127.0.0.1:8080'] } as const;
    expect(read(full).jobs.map(({ type }) => type)).toContain('activeScan');
    for (const change of [
      { mode: 'full' },
      { mode: 'full', allowActive: ['127.0.0.1'] },
      { mode: 'api', api, active: true },
      { ...full, scope: ['other.example'] },
    ] as const)
      expect(() => planOf(settings(change))).toThrow('which allow-active does not name');
  });
});

describe('settings that planOf refuses', () => {
  it.each<[string, Partial<ZapSettings>, string]>([
    ['no URL', { target: 'app.example' }, 'target: "app.example" is not a URL'],
    ['another scheme', { target: 'file:///etc/passwd' }, 'is not a URL of http or https'],
    ['credentials', { target: 'https://u:hunter2@app.example/' }, 'holds a user name or password'],
    [
      'a variable',
      { target: 'https://app.example/${AWS_SECRET_ACCESS_KEY}' },
      'ZAP takes for a variable',
    ],
    ['a query', { target: 'https://app.example/?a=b' }, 'holds a query'],
    ['a pattern', { target: 'https://app.example/(a+)+' }, 'other signs'],
    [
      'a variable elsewhere',
      { mode: 'passive', urls: ['http://127.0.0.1:8080/?x=${HOME}'] },
      'ZAP takes for a variable',
    ],
    ['no host', { scope: ['https://app.example'] }, 'is not a host'],
    ['a host with a path', { scope: ['app.example/x'] }, 'is not a host'],
    ['a user in a host', { scope: ['a@app.example'] }, 'is not a host'],
    [
      'too little time',
      { limits: { minutes: 2, depth: 5, heapMegabytes: 512 } },
      'at least 3 minutes',
    ],
    [
      'no rate',
      { limits: { minutes: 5, depth: 5, heapMegabytes: 512, requestsPerSecond: 0 } },
      'from 1',
    ],
    [
      'a form that leaves the encryption',
      {
        target: 'https://app.example/',
        auth: {
          ...FORM,
          loginUrl: 'http://app.example/login',
          loginPage: 'https://app.example/login',
        },
      },
      'auth: the login URL: a credential would go to app.example in the clear',
    ],
    [
      'a check that leaves the encryption',
      {
        target: 'https://app.example/',
        auth: { kind: 'bearer', token: 'token-1' },
        authCheck: { ...CHECK, url: 'http://app.example/me' },
      },
      'auth-check: a credential would go to app.example in the clear',
    ],
    ['an API without a description', { mode: 'api' }, 'needs a description'],
    ['an empty token', { auth: { kind: 'bearer', token: '' } }, 'is empty'],
    [
      'a token of two lines',
      { auth: { kind: 'bearer', token: 'a\nHost: b' } },
      'more than one line',
    ],
    [
      'no header',
      { auth: { kind: 'header', name: 'X Key', value: 'a' } },
      'the name of the header',
    ],
    [
      'a variable in a secret',
      { auth: { ...FORM, password: 'a${PATH}' } },
      'ZAP takes for a variable',
    ],
    [
      'a variable in a field',
      { auth: { ...FORM, passwordField: '${HOME}' } },
      'ZAP takes for a variable',
    ],
    [
      'a variable in a text',
      { auth: FORM, authCheck: { ...CHECK, loggedIn: '${HOME}' } },
      'ZAP takes for a variable',
    ],
    [
      'a proxy with a password',
      { proxy: 'http://u:p@proxy.example' },
      'holds a user name or password',
    ],
  ])('%s', (_, change, message) => {
    expect(() => planOf(settings(change))).toThrow(message);
  });

  it('does not repeat a password', () => {
    expect(() => planOf(settings({ target: 'ftp://u:hunter2@app.example/' }))).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('hunter2') }),
    );
  });
});
