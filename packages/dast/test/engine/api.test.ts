import { afterEach, describe, expect, it } from '@jest/globals';
import type { ApiDescription } from '../../src/index.ts';
import { type Handler, openSite, type Site } from '../site.ts';
import { scanSite } from './scan-site.ts';

const sites: Site[] = [];
afterEach(async () => {
  await Promise.all(sites.splice(0).map((site) => site.close()));
});

/** Answers by path with a status; where it says nothing, with 404. */
async function open(statuses: Readonly<Record<string, number>>): Promise<Site> {
  const handler: Handler = (request, response, { pathname }) => {
    const status = statuses[`${request.method ?? ''} ${pathname}`] ?? statuses[pathname] ?? 404;
    response.writeHead(status, {
      'content-type': 'text/html',
      ...(status === 302 && { location: '/login' }),
    });
    response.end('<a href="/linked">x</a>');
  };
  const site = await openSite(handler);
  sites.push(site);
  return site;
}

const BOOKS: ApiDescription = {
  kind: 'openapi',
  path: 'openapi.yaml',
  text: `openapi: 3.0.3
servers: [{ url: 'https://production.example/v1' }]
paths:
  /books:
    get: {}
    post: { requestBody: { content: { application/json: { example: { title: x } } } } }
  /books/{id}:
    get: { parameters: [{ name: id, in: path, schema: { type: integer } }] }
    delete: {}
  /logout: { get: {} }
`,
};

const ALL = { '/v1/books': 200, '/v1/books/1': 200, '/login': 200, '/linked': 200, '/': 200 };

describe('mode api', () => {
  it('asks every operation of an allowed method once, and nothing else', async () => {
    const site = await open(ALL);
    const { scan, coverage } = await scanSite(site.origin, { mode: 'api', api: BOOKS });
    expect(scan.incomplete).toEqual([]);
    expect([...site.asked].sort()).toEqual(['/v1/books', '/v1/books/1']);
    expect(coverage?.operations).toEqual({
      described: 5,
      reached: 2,
      missed: [],
      leftOut: [
        'POST /books: not among the allowed methods',
        'DELETE /books/{id}: not among the allowed methods',
        'GET /logout: would end the session',
      ],
    });
    expect(scan.findings.length).toBeGreaterThan(0);
  });

  it('sends what is allowed, with its body', async () => {
    const site = await open({ ...ALL, 'POST /v1/books': 201 });
    const { coverage } = await scanSite(site.origin, {
      mode: 'api',
      api: BOOKS,
      apiMethods: ['POST'],
    });
    expect(
      site.requests.map(({ method, headers }) => [
        method,
        headers['content-type'],
        headers['content-length'],
      ]),
    ).toEqual([['POST', 'application/json', '13']]);
    expect(coverage?.operations).toMatchObject({ reached: 1, missed: [] });
  });

  it('asks what else it is told to', async () => {
    const site = await open({ ...ALL, '/actuator/env': 200 });
    const targets = [new URL(site.origin), new URL('/actuator/env', site.origin)];
    await scanSite(site.origin, { mode: 'api', api: BOOKS, targets });
    expect(site.asked).toContain('/actuator/env');
    expect(site.asked).not.toContain('/linked');
  });

  it('is incomplete when an operation is not reached, unless fewer are enough', async () => {
    const site = await open({ '/v1/books': 200, '/v1/books/1': 405 });
    const { scan, coverage } = await scanSite(site.origin, { mode: 'api', api: BOOKS });
    expect(scan.incomplete).toEqual([
      '1 of 2 API operations were reached, fewer than all; not GET /books/{id}',
    ]);
    expect(coverage?.operations?.missed).toEqual(['GET /books/{id}']);
    const enough = await scanSite(site.origin, { mode: 'api', api: BOOKS, minOperations: 1 });
    expect(enough.scan.incomplete).toEqual([]);
    const few = await scanSite(site.origin, { mode: 'api', api: BOOKS, minOperations: 2 });
    expect(few.scan.incomplete).toEqual([
      expect.stringContaining('1 of 2 API operations were reached, fewer than min-operations: 2'),
    ]);
  });

  it('is incomplete when all answer 404, lead elsewhere, or nobody answers', async () => {
    const nothing = await open({});
    const { scan } = await scanSite(nothing.origin, { mode: 'api', api: BOOKS });
    expect(scan.incomplete).toEqual([
      '0 of 2 addresses answered with success, fewer than min-urls: 1 (2 times 404)',
      '0 of 2 API operations were reached, fewer than all; not GET /books, GET /books/{id}',
    ]);
    const elsewhere = await open({ '/v1/books': 302, '/v1/books/1': 302, '/login': 200 });
    const redirected = await scanSite(elsewhere.origin, { mode: 'api', api: BOOKS });
    expect(redirected.scan.incomplete).toEqual([
      'every API operation answered with a redirect, as to somebody who is not logged in',
    ]);
    const silent = await scanSite('http://127.0.0.1:9', { mode: 'api', api: BOOKS });
    expect(silent.scan.incomplete).toEqual([
      expect.stringContaining('127.0.0.1:9 does not answer'),
    ]);
  });

  it('counts what a limit leaves unasked as missed', async () => {
    const site = await open(ALL);
    const { scan } = await scanSite(site.origin, { mode: 'api', api: BOOKS, maxUrls: 1 });
    expect(scan.incomplete).toEqual([
      expect.stringContaining('1 of 2 API operations were reached'),
    ]);
  });

  it.each<[string, ApiDescription | undefined, readonly string[], string]>([
    ['no description', undefined, ['GET'], 'mode api needs a description'],
    ['SOAP', { kind: 'soap', text: '' }, ['GET'], 'drives OpenAPI, not SOAP'],
    ['GraphQL', { kind: 'graphql' }, ['GET'], 'drives OpenAPI, not GraphQL'],
    ['no paths', { kind: 'openapi', text: 'openapi: 3.0.0' }, ['GET'], 'describes no paths'],
    ['no such method', BOOKS, ['TRACE'], 'api-methods: "TRACE" is none of'],
    [
      'nothing to ask',
      BOOKS,
      ['PATCH'],
      'of 5 operations none can be asked: GET /books: not among',
    ],
  ])('is refused with %s', async (_, api, apiMethods, message) => {
    const settings = { mode: 'api', apiMethods, ...(api && { api }) } as const;
    await expect(scanSite('http://127.0.0.1:9/', settings)).rejects.toThrow(message);
  });
});

describe('mode baseline with a description', () => {
  it('asks its operations with GET too, and follows what they lead to', async () => {
    const site = await open(ALL);
    const { scan, coverage } = await scanSite(site.origin, {
      api: BOOKS,
      apiMethods: ['POST', 'DELETE'],
    });
    expect([...site.asked].sort()).toEqual(
      ['/', '/linked', '/robots.txt', '/sitemap.xml', '/v1/books', '/v1/books/1'].sort(),
    );
    expect(new Set(site.requests.map(({ method }) => method))).toEqual(new Set(['GET']));
    expect(scan.incomplete).toEqual([]);
    expect(coverage?.operations).toMatchObject({ described: 5, reached: 2 });
  });

  it('is complete without them, unless so many are wanted', async () => {
    const site = await open({ '/': 200 });
    expect((await scanSite(site.origin, { api: BOOKS })).scan.incomplete).toEqual([]);
    const { scan } = await scanSite(site.origin, { api: BOOKS, minOperations: 1 });
    expect(scan.incomplete).toEqual([expect.stringContaining('fewer than min-operations: 1')]);
  });
});
