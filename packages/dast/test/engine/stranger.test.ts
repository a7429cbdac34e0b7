import { afterEach, describe, expect, it } from '@jest/globals';
import type { ServerResponse } from 'node:http';
import type { ApiDescription } from '../../src/index.ts';
import { type Handler, openSite, type Site } from '../site.ts';
import { type Scanned, scanSite } from './scan-site.ts';

const STRANGER = 'https://another-site.example';

const sites: Site[] = [];
afterEach(async () => {
  await Promise.all(sites.splice(0).map((site) => site.close()));
});

interface Page {
  readonly status?: number;
  readonly type?: string;
  readonly fields?: Readonly<Record<string, string>>;
}

const JSON_PAGE: Page = { type: 'application/json' };

/** The start page links all pages; `meet` answers who comes from another origin, unless it leaves that to the page. */
async function open(
  paths: Readonly<Record<string, Page>>,
  meet: (origin: string, response: ServerResponse) => boolean = () => false,
): Promise<Site> {
  const handler: Handler = ({ headers: { origin } }, response, { pathname, search }) => {
    if (origin !== undefined && meet(origin, response)) return;
    const page = pathname === '/' ? {} : (paths[`${pathname}${search}`] ?? { status: 404 });
    response.writeHead(page.status ?? 200, {
      'content-type': page.type ?? 'text/html',
      ...page.fields,
    });
    const links = Object.keys(paths).map((path) => `<a href="${path}">x</a>`);
    response.end(pathname === '/' ? links.join('') : '{}');
  };
  const site = await openSite(handler);
  sites.push(site);
  return site;
}

/** Lets one origin in with cookies, or whichever asks. */
function letIn(allowed?: string) {
  return (origin: string, response: ServerResponse): boolean => {
    if (origin === (allowed ?? origin)) {
      response.setHeader('access-control-allow-origin', origin);
      response.setHeader('access-control-allow-credentials', 'true');
    }
    return false;
  };
}

const aboutOrigins = ({ scan }: Scanned): readonly string[] =>
  scan.findings
    .filter(({ rule }) => rule.id.startsWith('dast/cors-'))
    .map(({ rule, message }) => `${rule.id} ${message.replace(/http:\/\/[^/]+/u, '')}`)
    .sort();

describe('a scan that asks again in the name of another origin', () => {
  it('finds a server that opens itself to whoever asks', async () => {
    const site = await open({ '/me': JSON_PAGE }, letIn());
    expect(aboutOrigins(await scanSite(site.origin))).toEqual([
      `dast/cors-reflected-origin GET /me: the origin that asked may read the response with the cookies of the visitor (Access-Control-Allow-Origin: ${STRANGER})`,
    ]);
    // Who lets everybody in is not asked for more.
    expect(site.askedAsStranger).toEqual([`${STRANGER} /me`]);
  });

  it('finds one that opens itself to null, and nothing where only a partner is let in', async () => {
    const toNull = await open({ '/me': JSON_PAGE }, letIn('null'));
    expect(aboutOrigins(await scanSite(toNull.origin))).toEqual([
      expect.stringMatching(/^dast\/cors-null-origin GET \/me: .*with the cookies/u),
    ]);
    const toPartner = await open({ '/me': JSON_PAGE }, letIn('https://partner.example'));
    expect(aboutOrigins(await scanSite(toPartner.origin))).toEqual([]);
    expect(toPartner.askedAsStranger).toEqual([`${STRANGER} /me`, 'null /me']);
  });

  it('does not count twice what every answer says, and judges nothing else', async () => {
    const fields = { 'access-control-allow-origin': '*' };
    const site = await open({ '/all': { fields } }, (origin, response) => {
      response.writeHead(500, { ...fields, server: `x/1.${origin.length}` }).end('ORA-00933');
      return true;
    });
    const scanned = await scanSite(site.origin);
    expect(aboutOrigins(scanned)).toEqual([
      'dast/cors-any-origin GET /all: any origin may read the response (Access-Control-Allow-Origin: *)',
    ]);
    expect(site.askedAsStranger).toHaveLength(2);
    expect(scanned.scan.findings.map(({ rule }) => rule.id)).not.toContain('dast/server-version');
  });

  it('does so in every mode, with the fields and cookies of the first time', async () => {
    const paths = { '/me': JSON_PAGE, '/v1/me': { fields: { 'set-cookie': 'sid=1' } } };
    const site = await open(paths, letIn());
    await scanSite(`${site.origin}/me`, { mode: 'passive' });
    expect(site.askedAsStranger).toEqual([`${STRANGER} /me`]);
    const api: ApiDescription = {
      kind: 'openapi',
      text: `{ "openapi": "3.0.3", "servers": [{ "url": "/v1" }], "paths": { "/me": { "get": { "parameters": [
        { "name": "X-Shop", "in": "header", "required": true, "example": "7" },
        { "name": "Origin", "in": "header", "required": true, "example": "https://partner.example" } ] } } } }`,
    };
    await scanSite(`${site.origin}/v1`, { mode: 'api', api });
    expect(site.requests.at(-1)).toMatchObject({
      url: '/v1/me',
      headers: { origin: STRANGER, 'x-shop': '7', cookie: 'sid=1' },
    });
  });
});

describe('what is asked for again', () => {
  it('is what speaks of origins, JSON, and nothing that is not there or ends a session', async () => {
    const site = await open({
      '/page': {},
      '/vary': { fields: { vary: 'Accept, origin' } },
      '/other-vary': { fields: { vary: 'Accept, X-Origin' } },
      '/exposes': { status: 401, fields: { 'access-control-expose-headers': 'X' } },
      '/gone': { status: 404, fields: { vary: 'Origin' } },
      '/broken': { status: 500, ...JSON_PAGE },
      '/data': { type: 'application/hal+json' },
      '/api/sign-out': JSON_PAGE,
    });
    await scanSite(site.origin, { connections: 1 });
    expect(site.askedAsStranger).toEqual(
      ['/vary', '/exposes', '/data'].flatMap((path) => [`${STRANGER} ${path}`, `null ${path}`]),
    );
  });

  it('is one of a kind, and of forty kinds at the most, those first that speak of origins', async () => {
    const word = (index: number): string =>
      String.fromCodePoint(97 + Math.floor(index / 10), 97 + (index % 10));
    const kinds = Array.from({ length: 60 }, (_, index) => `/kind-${word(index)}/`);
    const paths = kinds.flatMap((kind) => [`${kind}12?q=1`, `${kind}3?q=2`]);
    const late = '/the-longest-of-all-the-addresses';
    const site = await open({
      ...Object.fromEntries(paths.map((path) => [path, JSON_PAGE])),
      [late]: { fields: { vary: 'Origin' } },
    });
    await scanSite(site.origin, { maxUrls: 124 });
    expect(site.asked).toHaveLength(124);
    const again = new Set(site.askedAsStranger.map((line) => line.split(' ')[1] ?? ''));
    expect(again.size).toBe(40);
    expect(again).toContain(late);
    expect([...again].filter((path) => path.includes('12?q='))).toEqual([]);
    expect(site.askedAsStranger).toHaveLength(80);
  });

  it.each<[string, (response: ServerResponse) => void]>([
    ['hangs up on strangers', (response) => response.destroy()],
    ['has strangers come later', (response) => response.writeHead(429).end()],
  ])('is soon given up where the server %s', async (_, turnAway) => {
    const paths = Object.fromEntries(
      ['/a', '/b', '/c', '/d', '/e'].map((path) => [path, JSON_PAGE]),
    );
    const site = await open(paths, (_, response) => {
      turnAway(response);
      return true;
    });
    const { scan } = await scanSite(site.origin, { connections: 1 });
    expect(new Set(site.askedAsStranger).size).toBe(3);
    expect(scan.incomplete).toEqual([]);
    expect(scan.coverage.files.filter(({ status }) => status === 'failed')).toEqual([]);
  });
});

describe('what a scan has seen', () => {
  it('is not more or less for what it was answered as a stranger', async () => {
    let isOpen = true;
    const site = await openSite(
      ({ headers: { origin, authorization } }, response, { pathname }) => {
        // Whoever is stolen from is logged out.
        if (origin !== undefined) isOpen = false;
        const isIn = isOpen && authorization !== undefined;
        const status = pathname === '/' || pathname === '/me' ? (isIn ? 200 : 401) : 404;
        response.writeHead(status, { 'content-type': 'application/json' }).end('{}');
      },
    );
    sites.push(site);
    const { scan, coverage } = await scanSite(site.origin, {
      auth: { kind: 'bearer', token: 'kettle-and-lamp' },
      authCheck: { url: `${site.origin}/me`, status: 200 },
      minUrls: 2,
    });
    expect(isOpen).toBe(false);
    expect(coverage).toMatchObject({ answered: 3, successes: 1, login: 'proven' });
    expect(scan.incomplete).toEqual([
      '1 of 3 addresses answered with success, fewer than min-urls: 2 (2 times 404, once 200)',
    ]);
    expect(scan.coverage.files).toHaveLength(3);
  });

  it('is too little when its time runs out on a stranger', async () => {
    const site = await open({ '/me': JSON_PAGE }, () => true);
    const { scan } = await scanSite(site.origin, { maxDuration: 400, timeout: 5000 });
    expect(scan.incomplete).toEqual([
      expect.stringContaining('the scan was not through after max-duration'),
    ]);
  });
});
