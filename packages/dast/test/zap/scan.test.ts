import { describe, expect, it } from '@jest/globals';
import type { ZapScenario } from '@gatehouse/testing';
import { readRulesFile, type ZapSettings } from '../../src/index.ts';
import { OPENAPI } from './sample.ts';
import { doubts, HIGH, IMAGE, scan } from './scan-with-double.ts';

describe('a scan by ZAP', () => {
  it('passes when ZAP did it all and found nothing that counts', async () => {
    const { outcome, verdict } = await scan({
      alerts: [{ ref: '10038-1', risk: 2, confidence: 3 }],
      // No part of the scan.
      log: ['ERROR ExtensionSelenium - no browser', 'WARN  SqlInjectionScanRule - slow'],
    });
    expect(doubts(outcome)).toBe('');
    expect(outcome).toMatchObject({
      engine: { ok: true },
      coverage: { ok: true },
      seen: { urls: 1, answered: 1 },
    });
    expect(outcome.alerts[0]).toMatchObject({ alertRef: '10038-1', risk: 'medium', cwe: 693 });
    expect(verdict).toBe('pass');
  });

  it('fails when an alert crosses the threshold', async () => {
    const { result, verdict } = await scan({ alerts: [HIGH] });
    expect(verdict).toBe('fail');
    expect(result).toMatchObject({
      findings: [{ rule: { id: 'zap/40018' }, severity: 'high' }],
      incomplete: [],
      tool: { name: 'ZAP', version: '2.17.0' },
    });
    expect(result.coverage.files).toEqual([
      {
        path: 'dast/127.0.0.1_8080/_root',
        address: 'http://127.0.0.1:8080/',
        status: 'scanned',
        kind: 'page',
        problems: [],
      },
    ]);
  });

  it.each([
    [{ ...HIGH, confidence: 1 }, 'pass'],
    [{ ...HIGH, confidence: 0 }, 'pass'],
    [{ ...HIGH, confidence: 4 }, 'fail'],
    [{ ...HIGH, risk: 2 }, 'pass'],
    [{ ...HIGH, urls: [] }, 'fail'],
  ])('weighs risk and confidence: %j', async (alert, verdict) => {
    expect((await scan({ alerts: [alert] })).verdict).toBe(verdict);
  });

  it.each([
    ['40018\tIGNORE\t(known)', 'pass'],
    ['40018\tINFO', 'pass'],
    ['40018\tWARN', 'pass'],
    ['40018\tOUTOFSCOPE\thttp://127\\.0\\.0\\.1:8080/a', 'pass'],
    ['40018\tOUTOFSCOPE\thttp://127\\.0\\.0\\.1:8080/b', 'fail'],
  ])('goes by a rules file: %s', async (text, verdict) => {
    const policy = { rules: readRulesFile('rules.tsv', text), minConfidence: 'medium' } as const;
    expect((await scan({ alerts: [HIGH] }, {}, { policy })).verdict).toBe(verdict);
  });

  it('lets a rules file fail what the threshold would not', async () => {
    const rules = readRulesFile('rules.tsv', '10038-1\tFAIL');
    const policy = { rules, minConfidence: 'medium' } as const;
    const { verdict } = await scan({ alerts: [{ ref: '10038-1', risk: 1 }] }, {}, { policy });
    expect(verdict).toBe('fail');
  });

  it('tells ZAP nothing but what it needs', async () => {
    const auth = { kind: 'bearer', token: 's3cret-token' } as const;
    const authCheck = { url: 'http://127.0.0.1:8080/me', status: 200 };
    const { zap, outcome, verdict } = await scan(
      { print: ['sent s3cret-token'] },
      { auth, authCheck },
    );
    const [{ environment, args } = { environment: {}, args: [] }] = zap.invocations();
    expect(Object.keys(environment).sort()).toEqual([
      'HOME',
      'PATH',
      'ZAP_AUTH_HEADER',
      'ZAP_AUTH_HEADER_SITE',
      'ZAP_AUTH_HEADER_VALUE',
    ]);
    expect(args.join(' ')).not.toContain('s3cret');
    expect(outcome.output).toContain('sent ***');
    expect(verdict).toBe('pass');
  });

  it('runs an image as whoever owns the folder', async () => {
    const { zap, verdict } = await scan(
      { alerts: [HIGH] },
      {
        auth: { kind: 'header', name: 'X-Key', value: 's3cret-key' },
        authCheck: { url: 'http://127.0.0.1:8080/me', status: 200 },
      },
      { inside: true },
    );
    expect(verdict).toBe('fail');
    const [{ args, environment } = { args: [], environment: {} }] = zap.invocations();
    expect(args.slice(0, 2)).toEqual(['run', '--rm']);
    expect(args).toContain(IMAGE);
    expect(args.join(' ')).not.toContain('s3cret');
    expect(environment).not.toHaveProperty('GITHUB_TOKEN');
  });
});

describe('a scan of an API', () => {
  const api = { mode: 'api', api: { kind: 'openapi', text: OPENAPI } } as const;

  it('passes when its operations are reached', async () => {
    const { outcome } = await scan(
      {
        messages: [
          ['GET', '/books', 200],
          ['POST', '/books', 400],
          ['GET', '/books/7', 200],
        ],
      },
      api,
    );
    expect(doubts(outcome)).toBe('');
    expect(outcome.seen.operations).toEqual({
      described: 4,
      reached: 3,
      missed: ['GET /users'],
      leftOut: [],
    });
  });

  it('is an error when fewer operations were reached than are wanted', async () => {
    const { outcome, verdict } = await scan(
      {
        messages: [
          ['GET', '/books', 200],
          ['POST', '/books', 201],
          ['GET', '/books/7', 200],
        ],
      },
      api,
      { minOperations: 4 },
    );
    expect(verdict).toBe('error');
    expect(doubts(outcome)).toContain(
      '3 of 4 API operations were reached, min-operations is 4; not, for example, GET /users',
    );
  });

  it('is an error when ZAP asked other paths than the description has', async () => {
    const { outcome, verdict } = await scan(
      {
        messages: [
          ['GET', '/openapi.json', 200],
          ['GET', '/openapi.json/books', 404],
          ['GET', '/openapi.json/books/7', 404],
        ],
      },
      api,
    );
    expect(verdict).toBe('error');
    expect(doubts(outcome)).toContain(
      '0 of 4 API operations were reached; not, for example, GET /books',
    );
  });
});

describe('a scan with a login', () => {
  const auth = {
    kind: 'form',
    loginUrl: 'http://127.0.0.1:8080/login',
    usernameField: 'user',
    passwordField: 'pass',
    username: 'anna',
    password: 's3cret-of-anna',
  } as const;
  const authCheck = { url: 'http://127.0.0.1:8080/me', status: 200 };
  const loggedIn = { 'stats.auth.success': 1, 'stats.auth.state.loggedin': 2 };

  it('passes when the login is proven', async () => {
    const { outcome, verdict } = await scan({ siteStatistics: loggedIn }, { auth, authCheck });
    expect(doubts(outcome)).toBe('');
    expect(verdict).toBe('pass');
  });

  it.each<[string, ZapScenario, Partial<ZapSettings>, string]>([
    [
      'the check answers otherwise',
      {
        warning:
          'Difference in response code values for message GET http://127.0.0.1:8080/me Expected : 200 Received : 401',
        at: 'requestor',
      },
      { auth, authCheck },
      'Expected : 200 Received : 401',
    ],
    [
      'a login failed',
      { siteStatistics: { ...loggedIn, 'stats.auth.failure': 3 } },
      { auth, authCheck },
      'the login failed 3 times',
    ],
    ['nobody was seen logged in', {}, { auth, authCheck }, 'ZAP never saw what auth-check says'],
    [
      'nothing proves it',
      { siteStatistics: loggedIn },
      { auth },
      'nothing proves that the login works',
    ],
    [
      'the token lets nobody in',
      {
        messages: [
          ['GET', '/a', 401],
          ['GET', '/b', 403],
          ['GET', '/c', 200],
        ],
      },
      { auth: { kind: 'bearer', token: 'expired-token' }, authCheck },
      '2 of 3 URLs answered 401 or 403',
    ],
  ])('is an error when %s', async (_, scenario, change, expected) => {
    const { outcome, verdict } = await scan(scenario, change);
    expect(doubts(outcome)).toContain(expected);
    expect(verdict).toBe('error');
  });

  it('does not start ZAP where the credential lets nobody in', async () => {
    const send = (): Promise<Response> => Promise.resolve(new Response('', { status: 401 }));
    const bearer = { kind: 'bearer', token: 'expired-token' } as const;
    const { outcome, zap, verdict } = await scan({}, { auth: bearer, authCheck }, { send });
    expect(verdict).toBe('error');
    expect(doubts(outcome)).toContain('auth-check does not answer as it would');
    expect(zap.invocations()).toEqual([]);
  });
});
