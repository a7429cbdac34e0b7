import { describe, expect, it } from '@jest/globals';
import { parseConfig } from '@gatehouse/config';
import { configuredWishes } from '../src/running-application/configured.ts';
import { authCheckOf, loginPlan } from '../src/running-application/login-plan.ts';
import { targetOf } from '../src/running-application/target.ts';
import { overlay, type Wishes } from '../src/running-application/wishes.ts';

const configured = (text: string, environment = {}): Wishes =>
  configuredWishes(parseConfig('gatehouse.yml', text), environment);

describe('configuredWishes', () => {
  it('takes secrets from the variables that the file names', () => {
    const text = `
phases:
  dast:
    target: https://shop.example/
    mode: api
    max-duration: 90s
    auth:
      login-url: https://shop.example/login
      username: robot
      password-from: SHOP_PASSWORD
    auth-check:
      url: https://shop.example/account
      text: Sign out
`;
    expect(configured(text, { SHOP_PASSWORD: ' geheim ' })).toMatchObject({
      target: 'https://shop.example/',
      mode: 'api',
      maxDuration: 90_000,
      authLoginUrl: 'https://shop.example/login',
      authUsername: 'robot',
      authPassword: 'geheim',
      authCheckUrl: 'https://shop.example/account',
      authCheckText: 'Sign out',
    });
    expect(() => configured(text)).toThrow(
      'phases.dast.auth.password-from: the variable SHOP_PASSWORD is empty',
    );
  });

  it('wishes for nothing where the file names no application', () => {
    expect(configured('fail-on: low')).toEqual({});
  });
});

describe('overlay', () => {
  it('lets inputs win, one by one', () => {
    expect(overlay({ mode: 'full', rate: undefined }, { mode: 'api', rate: 5 })).toEqual({
      mode: 'full',
      rate: 5,
    });
  });

  it('takes a login whole from one of them', () => {
    const file: Wishes = {
      authLoginUrl: 'https://a.example',
      authPassword: 'x',
      authCheckUrl: 'c',
    };
    expect(overlay({ authToken: 't' }, file)).toEqual({ authToken: 't', authCheckUrl: 'c' });
    expect(overlay({ mode: 'api' }, file)).toEqual({ ...file, mode: 'api' });
  });
});

describe('loginPlan', () => {
  it.each<[Wishes, object]>([
    [{}, { kind: 'none' }],
    [{ authToken: 'abc' }, { kind: 'bearer', token: 'abc' }],
    [{ authHeader: 'X-Key:  a b' }, { kind: 'header', name: 'X-Key', value: 'a b' }],
    [
      { authLoginUrl: 'https://a.example/in', authUsername: 'u', authPassword: 'p' },
      {
        kind: 'form',
        loginUrl: 'https://a.example/in',
        usernameField: 'username',
        passwordField: 'password',
        username: 'u',
        password: 'p',
      },
    ],
    [
      { authTokenUrl: 'https://id.example/t', authClientId: 'c', authClientSecret: 's' },
      {
        kind: 'client-credentials',
        client: { tokenUrl: 'https://id.example/t', clientId: 'c', clientSecret: 's' },
      },
    ],
  ])('reads %j', (wishes, plan) => {
    expect(loginPlan(wishes)).toEqual(plan);
  });

  it.each<[Wishes, string]>([
    [{ authToken: 'Bearer abc' }, 'auth: the token is none'],
    [{ authToken: 'a\nb' }, 'auth: the token is none'],
    [{ authHeader: 'no colon' }, 'auth: the header is none'],
    [{ authHeader: 'X-Key: a\r\nX-Other: b' }, 'auth: the header is none'],
    [{ authHeader: 'X-Key: schl\u00fcssel' }, 'auth: the header is none'],
    [{ authHeader: 'Authorization: Bearer ' }, 'the header Authorization holds no credential'],
    [{ authHeader: 'authorization: basic' }, 'the header authorization holds no credential'],
    [{ authHeader: 'Cookie: sid=' }, 'the header Cookie holds no credential'],
    [{ authHeader: 'Cookie: sid=; lang=' }, 'the header Cookie holds no credential'],
    [{ authToken: 'a', authHeader: 'b: c' }, 'two ways to log in, bearer and header'],
    [{ authUsername: 'u', authPassword: 'p' }, 'auth: auth-login-url is missing'],
    [{ authLoginUrl: 'https://a.example', authUsername: 'u' }, 'auth: auth-password is missing'],
    [{ authLoginUrl: 'ftp://a.example' }, 'auth: the login URL'],
    [{ authClientId: 'c' }, 'auth: auth-token-url is missing'],
  ])('refuses %j: %s', (wishes, message) => {
    expect(() => loginPlan(wishes)).toThrow(message);
  });

  it('never says a secret', () => {
    const told = (wishes: Wishes): string => {
      try {
        loginPlan(wishes);
        return '';
      } catch (error) {
        return JSON.stringify(error, Object.getOwnPropertyNames(error));
      }
    };
    const told1 = told({ authToken: 'geheim geheim', authHeader: 'geheim' });
    const told2 = told({ authHeader: 'geheim' });
    const told3 = told({ authToken: 'geheim geheim' });
    const told4 = told({ authPassword: 'geheim' });
    for (const said of [told1, told2, told3, told4]) {
      expect(said).not.toBe('');
      expect(said).not.toContain('geheim');
    }
  });
});

describe('authCheckOf', () => {
  const bearer = { kind: 'bearer', token: 't' } as const;

  it('reads how one sees a login', () => {
    expect(
      authCheckOf({ authCheckUrl: 'https://a.example/me', authCheckText: 'Sign out' }, bearer),
    ).toEqual({ url: 'https://a.example/me', status: 200, loggedIn: 'Sign out' });
    expect(authCheckOf({}, bearer)).toBeUndefined();
  });

  it('refuses one that cannot prove anything', () => {
    expect(() => authCheckOf({ authCheckText: 'x' }, bearer)).toThrow('auth-check has no URL');
    expect(() => authCheckOf({ authCheckUrl: 'https://a.example' }, { kind: 'none' })).toThrow(
      'proves a login, and there is none',
    );
  });
});

describe('targetOf', () => {
  it('asks in scope only', () => {
    expect(targetOf({})).toBeUndefined();
    const { url, urls } =
      targetOf({
        target: 'https://a.example',
        urls: ['https://b.example/x'],
        scope: ['b.example'],
      }) ?? {};
    expect([url?.href, urls?.map(({ href }) => href)]).toEqual([
      'https://a.example/',
      ['https://b.example/x'],
    ]);
    expect(() => targetOf({ target: 'https://a.example', urls: ['https://b.example'] })).toThrow(
      'out of the scope',
    );
    expect(() => targetOf({ target: 'http://169.254.169.254/latest' })).toThrow('out of the scope');
  });
});
