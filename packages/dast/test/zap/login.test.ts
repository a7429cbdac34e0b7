import { describe, expect, it } from '@jest/globals';
import { NoAnswer, type Fetch } from '@gatehouse/network';
import { obtainToken, proveLogin, secretsOf, type ZapSettings } from '../../src/index.ts';
import { settings } from './sample.ts';

interface Sent {
  readonly url: string;
  readonly init: RequestInit;
}

/** @param replies status and body, in the order of the requests */
function server(...replies: readonly (readonly [number, string])[]): { send: Fetch; sent: Sent[] } {
  const sent: Sent[] = [];
  const send: Fetch = (url, init) => {
    const [status, body] = replies[sent.length] ?? [500, ''];
    sent.push({ url, init });
    return Promise.resolve(new Response(body, { status }));
  };
  return { send, sent };
}

const CLIENT = {
  tokenUrl: 'https://login.example/token',
  clientId: 'a:b',
  clientSecret: 's3cret/of+client',
  scope: 'read write',
};

const BASIC = Buffer.from('a%3Ab:s3cret%2Fof%2Bclient').toString('base64');

describe('obtainToken', () => {
  it('asks as RFC 6749 has it, and follows no redirect', async () => {
    const { send, sent } = server([
      200,
      '{"access_token":"t-1","token_type":"Bearer","expires_in":3600}',
    ]);
    expect(await obtainToken(send, CLIENT)).toEqual({ value: 't-1', lifetime: 3600 });
    expect(sent[0]).toMatchObject({
      url: CLIENT.tokenUrl,
      init: {
        method: 'POST',
        redirect: 'manual',
        headers: {
          authorization: `Basic ${BASIC}`,
        },
        body: 'grant_type=client_credentials&scope=read+write',
      },
    });
  });

  it.each([
    [
      401,
      '{"error":"invalid_client s3cret/of+client"}',
      'answers 401 (invalid_client ***) and no token',
    ],
    [
      400,
      JSON.stringify({ error: `bad ${BASIC} s3cret%2Fof%2Bclient` }),
      'answers 400 (bad *** ***) and no token',
    ],
    [302, '', 'answers 302 and no token'],
    [200, '<html>', 'holds no bearer token'],
    [200, '{"access_token":"","token_type":"bearer"}', 'holds no bearer token'],
    [200, '{"access_token":"a","token_type":"mac"}', 'holds no bearer token'],
    [200, '{"access_token":"a\\nb","token_type":"bearer"}', 'holds no bearer token'],
    [200, '{"access_token":"\u20ac","token_type":"bearer"}', 'holds no bearer token'],
  ])('refuses %d %s', async (status, body, message) => {
    const { send } = server([status, body]);
    await expect(obtainToken(send, CLIENT)).rejects.toThrow(message);
  });

  it('says why there was no answer, and sends no secret in the clear', async () => {
    const send: Fetch = () => Promise.reject(new NoAnswer('no connection (ECONNREFUSED)'));
    await expect(obtainToken(send, CLIENT)).rejects.toThrow(
      'auth: no token from login.example: no connection (ECONNREFUSED)',
    );
    const client = { ...CLIENT, tokenUrl: 'http://login.example/token' };
    await expect(obtainToken(send, client)).rejects.toThrow('is not https');
  });
});

describe('proveLogin', () => {
  const check = {
    url: 'http://127.0.0.1:8080/me',
    status: 200,
    loggedIn: 'anna',
    loggedOut: 'Log in',
  };
  const proof = (change: Partial<ZapSettings>): ZapSettings =>
    settings({ auth: { kind: 'bearer', token: 'token-1' }, authCheck: check, ...change });

  it('compares what somebody sees with what nobody sees', async () => {
    const { send, sent } = server([200, 'Hello anna'], [401, '']);
    expect(await proveLogin(send, proof({}))).toEqual([]);
    expect(sent.map(({ init }) => init.headers)).toEqual([{ Authorization: 'Bearer token-1' }, {}]);
  });

  it.each<[string, readonly (readonly [number, string])[], string]>([
    ['another status', [[403, 'anna']], 'does not answer as it would'],
    ['a missing text', [[200, 'Hello']], 'does not answer as it would'],
    ['the text of nobody', [[200, 'anna, Log in']], 'does not answer as it would'],
    [
      'a page for all',
      [
        [200, 'anna'],
        [200, 'anna'],
      ],
      'it proves nothing',
    ],
  ])('doubts %s', async (_, replies, message) => {
    const { send } = server(...replies);
    expect((await proveLogin(send, proof({})))[0]?.message).toContain(message);
  });

  it('doubts what does not answer', async () => {
    const send: Fetch = () => Promise.reject(new NoAnswer('no connection'));
    expect(await proveLogin(send, proof({}))).toEqual([{ message: 'auth-check: no connection' }]);
  });

  it('asks of a form only whether the check shows it', async () => {
    const auth = {
      kind: 'form',
      loginUrl: 'http://127.0.0.1:8080/login',
      usernameField: 'user',
      passwordField: 'pass',
      username: 'anna',
      password: 'hunter2',
    } as const;
    const shut = server([401, '']);
    expect(await proveLogin(shut.send, proof({ auth }))).toEqual([]);
    expect(shut.sent.map(({ init }) => init.headers)).toEqual([{}]);
    const open = server([200, 'Hello anna']);
    const doubts = await proveLogin(open.send, proof({ auth }));
    expect(doubts.map(({ message }) => message)).toEqual([
      'auth-check answers the same to somebody who is not logged in: it proves nothing',
    ]);
  });

  it('asks nothing without a login or without a check', async () => {
    const { send, sent } = server();
    await proveLogin(send, proof({ auth: { kind: 'none' } }));
    await proveLogin(send, settings({ auth: { kind: 'bearer', token: 'token-1' } }));
    expect(sent).toEqual([]);
  });
});

describe('secretsOf', () => {
  it('takes apart what holds several secrets', () => {
    const basic = Buffer.from('anna:hunter2:x').toString('base64');
    expect(secretsOf({ kind: 'header', name: 'Authorization', value: `Basic ${basic}` })).toEqual([
      `Basic ${basic}`,
      basic,
      'anna:hunter2:x',
      'hunter2:x',
    ]);
    const value = 'sid=right-one; lang=de';
    expect(secretsOf({ kind: 'header', name: 'cookie', value })).toEqual([
      value,
      'lang=de',
      'right-one',
    ]);
  });
});
