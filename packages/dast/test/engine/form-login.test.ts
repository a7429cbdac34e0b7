import { afterEach, describe, expect, it } from '@jest/globals';
import type { AuthCheck } from '../../src/index.ts';
import { formLogin, loginSite, type LoginSite, type LoginSiteOptions } from '../login-site.ts';
import { type Handler, openSite, pages, type Site } from '../site.ts';
import { scanSite } from './scan-site.ts';

const sites: Site[] = [];
afterEach(async () => {
  await Promise.all(sites.splice(0).map((site) => site.close()));
});

async function open(handler: Handler): Promise<Site> {
  const site = await openSite(handler);
  sites.push(site);
  return site;
}

async function openLogin(options: LoginSiteOptions = {}): Promise<Site & LoginSite> {
  const made = loginSite(options);
  return { ...(await open(made.handler)), ...made };
}

const checkOf = (origin: string, change: Partial<AuthCheck> = {}): AuthCheck => ({
  url: `${origin}/me`,
  status: 200,
  loggedIn: 'Hello anna',
  loggedOut: 'Log in',
  ...change,
});

const pagesOf = (paths: readonly string[]): number =>
  new Set(paths.filter((path) => path.startsWith('/page-'))).size;

const one = { connections: 1 };

describe('a login by a form', () => {
  it('sends what the form holds, and sees what is behind it', async () => {
    const site = await openLogin();
    const { scan, coverage } = await scanSite(`${site.origin}/`, {
      auth: formLogin(site.origin),
      authCheck: checkOf(site.origin),
    });
    expect(scan.incomplete).toEqual([]);
    expect(coverage).toMatchObject({ login: 'proven' });
    expect(site.sent).toHaveLength(1);
    expect(pagesOf(site.shown)).toBe(30);
    expect(site.asked).not.toContain('/logout');
    expect(site.requests[1]).toMatchObject({
      method: 'POST',
      url: '/login',
      headers: { origin: site.origin, referer: `${site.origin}/login` },
    });
  });

  it('begins where the login leads to', async () => {
    const site = await openLogin();
    await scanSite(`${site.origin}/robots.txt`, { auth: formLogin(site.origin) });
    expect(pagesOf(site.shown)).toBe(30);
  });

  it('judges the login page and the cookies of the login, and shows the password nowhere', async () => {
    const site = await openLogin({ logins: 1 });
    const { scan } = await scanSite(`${site.origin}/`, { auth: formLogin(site.origin) });
    const places = scan.findings.map(({ message, rule }) => `${rule.id} ${message}`);
    expect(places).toContainEqual(
      expect.stringMatching(/^dast\/cookie-without-http-only POST .*\/login/u),
    );
    expect(JSON.stringify(scan.findings)).not.toMatch(/Tr0ub4dor|horse/u);
    expect(JSON.stringify(scan.coverage)).not.toMatch(/Tr0ub4dor|horse/u);
  });

  it.each<[string, Parameters<typeof formLogin>[1], string]>([
    [
      'a wrong password',
      { password: 'wrong-password' },
      'the login was refused: the login form is shown again',
    ],
    [
      'another field',
      { usernameField: 'email' },
      'the login page holds no form with the fields email and pass',
    ],
  ])('ends the scan at %s', async (_, change, message) => {
    for (const withCheck of [true, false]) {
      const site = await openLogin();
      const { scan, coverage } = await scanSite(`${site.origin}/`, {
        auth: formLogin(site.origin, change),
        ...(withCheck && { authCheck: checkOf(site.origin) }),
      });
      expect(scan.incomplete).toEqual([expect.stringContaining(message)]);
      expect(scan.incomplete.join()).not.toContain('wrong-password');
      expect(coverage).toMatchObject({ login: 'failed', answered: 0 });
      expect(site.asked).not.toContain('/');
    }
  });

  it('ends the scan where the login page is missing, leads away or without end, or nobody answers', async () => {
    const gone = await openLogin();
    const missing = { auth: formLogin(gone.origin, { loginPage: `${gone.origin}/nowhere` }) };
    expect((await scanSite(gone.origin, missing)).scan.incomplete).toEqual([
      expect.stringContaining('auth: the login page answers 404 and holds no form'),
    ]);
    const away = await open((_, response) => {
      response.writeHead(302, { location: 'http://other.example/login' }).end();
    });
    expect((await scanSite(away.origin, { auth: formLogin(away.origin) })).scan.incomplete).toEqual(
      ['auth: the login cannot be done: it leads to other.example, another host'],
    );
    const endless = await open((_, response, { pathname }) => {
      response.writeHead(302, { location: `${pathname}x` }).end();
    });
    expect(
      (await scanSite(endless.origin, { auth: formLogin(endless.origin) })).scan.incomplete,
    ).toEqual(['auth: the login cannot be done: it redirects without end']);
    const auth = formLogin('http://127.0.0.1:9');
    expect((await scanSite('http://127.0.0.1:9/', { auth })).scan.incomplete).toEqual([
      expect.stringContaining('auth: the login cannot be done: '),
    ]);
  });

  it('never sends the password on to another origin', async () => {
    const other = await open(pages({ '/': 'mine' }));
    const site = await open((request, response) => {
      if (request.method === 'POST')
        response.writeHead(307, { location: `${other.origin}/` }).end();
      else response.end('<form><input name=user><input name=pass></form>');
    });
    const { scan } = await scanSite(site.origin, {
      auth: formLogin(site.origin),
      allowed: [{ host: '127.0.0.1', isBelow: false, port: String(other.port) }],
    });
    expect(scan.incomplete).toEqual([expect.stringContaining('would send the password on')]);
    expect(other.asked).toEqual([]);
  });

  it('is refused outside of the scope, and in the clear', async () => {
    const elsewhere = formLogin('http://other.example');
    await expect(scanSite('http://127.0.0.1:9/', { auth: elsewhere })).rejects.toThrow(
      'auth: the login page: other.example is out of scope: another host',
    );
    const clear = formLogin('http://shop.example');
    await expect(scanSite('https://shop.example/', { auth: clear })).rejects.toThrow(
      'in the clear',
    );
    const empty = formLogin('http://shop.example', { password: '' });
    await expect(scanSite('http://shop.example/', { auth: empty })).rejects.toThrow(
      'auth: the password is empty',
    );
  });
});

describe('auth-check', () => {
  it('proves nothing when everybody is answered the same', async () => {
    const site = await openLogin();
    const { scan } = await scanSite(site.origin, {
      auth: formLogin(site.origin),
      authCheck: { url: `${site.origin}/login`, status: 200 },
    });
    expect(scan.incomplete).toEqual([expect.stringContaining('it proves nothing')]);
    expect(site.asked).not.toContain('/');
  });

  it('proves a header too, by an answer with it and one without', async () => {
    const site = await open((request, response, { pathname }) => {
      const isIn = request.headers.authorization === 'Bearer open-sesame';
      response.writeHead(pathname === '/me' && !isIn ? 403 : 200).end('x');
    });
    const authCheck = { url: `${site.origin}/me`, status: 200 };
    const good = await scanSite(site.origin, {
      auth: { kind: 'bearer', token: 'open-sesame' },
      authCheck,
    });
    expect(good.scan.incomplete).toEqual([]);
    expect(good.coverage?.login).toBe('proven');
    const before = site.asked.length;
    const bad = await scanSite(site.origin, {
      auth: { kind: 'bearer', token: 'wrong' },
      authCheck,
    });
    expect(bad.scan.incomplete).toEqual([
      expect.stringContaining('auth-check does not answer as it would'),
    ]);
    expect(site.asked.slice(before)).toEqual(['/me']);
  });

  it('needs a login, within the scope', async () => {
    const authCheck = { url: 'http://127.0.0.1:9/me', status: 200 };
    await expect(scanSite('http://127.0.0.1:9/', { authCheck })).rejects.toThrow('there is none');
    const auth = { kind: 'bearer', token: 't' } as const;
    await expect(scanSite('http://127.0.0.1:8/', { auth, authCheck })).rejects.toThrow(
      'auth-check: 127.0.0.1:9 is out of scope',
    );
  });
});

describe('a session that is lost', () => {
  it.each([true, false])('is begun anew, and every page is seen (invited: %s)', async (invites) => {
    const site = await openLogin({ lasts: 12, invites });
    const { scan, coverage } = await scanSite(`${site.origin}/`, {
      ...one,
      auth: formLogin(site.origin),
      authCheck: checkOf(site.origin),
    });
    expect(scan.incomplete).toEqual([]);
    expect(coverage?.login).toBe('proven');
    expect(site.begun()).toBe(3);
    expect(pagesOf(site.shown)).toBe(30);
  });

  it('is begun anew while others still ask', async () => {
    const site = await openLogin({ lasts: 20, invites: true });
    const { scan } = await scanSite(`${site.origin}/`, {
      connections: 4,
      auth: formLogin(site.origin),
      authCheck: checkOf(site.origin),
    });
    expect(scan.incomplete).toEqual([]);
    expect(pagesOf(site.shown)).toBe(30);
    expect(site.begun()).toBeLessThanOrEqual(3);
  });

  it('makes the scan incomplete when it cannot be had again', async () => {
    const site = await openLogin({ lasts: 12, logins: 1 });
    const { scan, coverage } = await scanSite(`${site.origin}/`, {
      ...one,
      auth: formLogin(site.origin),
      authCheck: checkOf(site.origin),
    });
    expect(scan.incomplete).toEqual([
      'the login was lost: auth: the login was refused: the login form is shown again',
    ]);
    expect(coverage?.login).toBe('lost');
    expect(site.sent).toHaveLength(2);
  });

  it('is begun anew only a few times', async () => {
    const site = await openLogin({ lasts: 3 });
    const { scan } = await scanSite(`${site.origin}/`, {
      ...one,
      auth: formLogin(site.origin),
      authCheck: checkOf(site.origin),
    });
    expect(scan.incomplete).toEqual([
      'the login was lost: it had to be done anew more than 3 times',
    ]);
    expect(site.begun()).toBe(4);
  });

  it('is noticed in the end where no page shows it', async () => {
    let asked = 0;
    const site = await open((request, response, { pathname }) => {
      if (pathname === '/me')
        response.writeHead(request.headers.authorization && ++asked < 2 ? 200 : 401).end();
      else response.end('a page');
    });
    const { scan, coverage } = await scanSite(site.origin, {
      auth: { kind: 'header', name: 'Authorization', value: 'Basic YTpiY2RlZmc=' },
      authCheck: { url: `${site.origin}/me`, status: 200 },
    });
    expect(scan.incomplete).toEqual([
      'the login was lost: auth-check no longer answers as it would to somebody who is logged in',
    ]);
    expect(coverage?.login).toBe('lost');
  });

  it('is not believed of pages that only look so', async () => {
    const site = await open((request, response, { pathname }) => {
      const isIn = request.headers.authorization !== undefined;
      if (pathname === '/me') response.writeHead(isIn ? 200 : 401).end(isIn ? 'anna' : 'Log in');
      else {
        const links = Array.from({ length: 200 }, (_, n) => `<a href="/p/${n}">Log in</a>`);
        response.writeHead(200, { 'content-type': 'text/html' }).end(links.join(''));
      }
    });
    const { scan } = await scanSite(site.origin, {
      auth: { kind: 'bearer', token: 'open-sesame' },
      authCheck: { url: `${site.origin}/me`, status: 200, loggedOut: 'Log in' },
    });
    expect(scan.incomplete).toEqual([]);
    expect(site.asked.filter((path) => path === '/me').length).toBeLessThan(15);
  });
});
