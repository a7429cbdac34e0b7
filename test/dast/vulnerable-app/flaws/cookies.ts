import { type Flaw, overHttps } from '../flaw.ts';

/** Each page sets a cookie of its own name, with one attribute wrong. */
export const COOKIE_FLAWS: readonly Flaw[] = [
  cookie('script', ['cookie-without-http-only'], 'Secure; SameSite=Lax'),
  cookie('plain', [overHttps('cookie-without-secure')], 'HttpOnly; SameSite=Lax'),
  cookie('cross-site', ['cookie-without-same-site'], 'Secure; HttpOnly'),
  cookie('any-site', ['cookie-same-site-none'], 'Secure; HttpOnly; SameSite=None'),
  cookie('mistyped', ['cookie-same-site-invalid'], 'Secure; HttpOnly; SameSite=Yes'),
  cookie('__Host-cart', ['cookie-prefix-broken'], 'Secure; HttpOnly; SameSite=Lax; Path=/cookies'),
  {
    ...cookie('state', ['java-serialization'], ''),
    flawed: {
      headers: { 'Set-Cookie': 'state=rO0ABXNyAA5leGFtcGxl; Secure; HttpOnly; SameSite=Lax' },
    },
  },
];

function cookie(name: string, rules: Flaw['rules'], attributes: string): Flaw {
  return {
    path: `/cookies/${name}`,
    rules,
    flawed: { headers: { 'Set-Cookie': `${name}=a1b2c3d4; ${attributes}` } },
    sound: { headers: { 'Set-Cookie': `kept=a1b2c3d4; Secure; HttpOnly; SameSite=Lax; Path=/` } },
  };
}
