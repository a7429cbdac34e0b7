import type { LookupAddress } from 'node:dns';
import { createServer } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Handler, openSite, pages, type Site } from '../site.ts';
import { crawlSite } from './crawl-site.ts';
import { spellings, WAYS_OUT } from './ways-out.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

async function site(handler: Handler, host?: string): Promise<Site> {
  const opened = await openSite(handler, host);
  closing.push(() => opened.close());
  return opened;
}

/** Counts what reaches an address that must not be asked; null where this machine has no such address. */
async function trap(host: string, port = 0): Promise<{ port: number; asked: string[] } | null> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  });
  // Who connects and says nothing has left the scope as well.
  server.on('connection', () => asked.push('a connection'));
  const isOpen = await new Promise<boolean>((resolve) => {
    server.once('error', () => {
      resolve(false);
    });
    server.listen(port, host, () => {
      resolve(true);
    });
  });
  if (!isOpen) return null;
  closing.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  const address = server.address();
  return { port: typeof address === 'object' ? (address?.port ?? 0) : 0, asked };
}

const everyWay = Object.entries(WAYS_OUT);

describe('a crawl that a site sends elsewhere', () => {
  let elsewhere: { port: number; asked: string[] } | null;
  beforeEach(async () => {
    elsewhere = await trap('127.0.0.1');
  });

  it('goes there by every way where the user allows it', async () => {
    const port = elsewhere?.port ?? 0;
    const target = await site((_, response, { pathname }) => {
      const way = WAYS_OUT[pathname.slice(1)];
      if (way) way(`http://127.0.0.1:${port}/by/${pathname.slice(1)}`, response);
      else if (pathname === '/') start(response, Object.keys(WAYS_OUT));
      else response.writeHead(404).end();
    });
    await crawlSite(target.origin, { allowed: [`127.0.0.1:${port}`] });
    const ways = elsewhere?.asked.filter((path) => path.startsWith('/by/')) ?? [];
    expect(new Set(ways.map((path) => path.replace(/\?.*/u, '').slice(4)))).toEqual(
      new Set(Object.keys(WAYS_OUT)),
    );
  });

  it.each(everyWay)('goes nowhere by %s, however the address is written', async (_, way) => {
    const six = await trap('::1');
    let written: readonly string[] = [];
    const target = await site((_request, response, { pathname }) => {
      const to = written[Number(/^\/way\/(\d+)$/u.exec(pathname)?.[1] ?? -1)];
      if (to !== undefined) way(to, response);
      else if (pathname === '/')
        start(
          response,
          [...written.keys()].map((index) => `way/${index}`),
        );
      else response.writeHead(404).end();
    });
    const ports = { target: target.port, elsewhere: elsewhere?.port ?? 0, six: six?.port ?? 9 };
    const neighbour = await trap('127.0.0.2', target.port);
    // A header has no other characters.
    written = spellings(ports).filter((to) => isElement(way) || /^[\x20-\x7e]+$/u.test(to));
    const { outcome } = await crawlSite(target.origin, {
      limits: { pages: 500, depth: 5, connections: 4 },
    });
    expect(elsewhere?.asked).toEqual([]);
    expect([six, neighbour].flatMap((each) => each?.asked ?? [])).toEqual([]);
    // Of where nobody listens: nothing was tried.
    expect(outcome.unanswered).toEqual([]);
    expect(written.length).toBeGreaterThan(40);
    for (const index of written.keys()) expect(target.asked).toContain(`/way/${index}`);
  });

  it('goes nowhere by robots.txt', async () => {
    const target = await site((_, response, { pathname }) => {
      if (pathname !== '/robots.txt') response.writeHead(404).end();
      else {
        const port = elsewhere?.port ?? 0;
        const lines = spellings({ target: target.port, elsewhere: port, six: 9 }).flatMap((to) => [
          `Sitemap: ${to}`,
          `Disallow: ${to}`,
        ]);
        response.writeHead(200, { 'content-type': 'text/plain' }).end(lines.join('\n'));
      }
    });
    const { outcome } = await crawlSite(target.origin);
    expect(elsewhere?.asked).toEqual([]);
    expect(outcome.unanswered).toEqual([]);
  });

  it('does not come back by a way that leads through elsewhere', async () => {
    const away = await site((_, response) => {
      response.writeHead(302, { location: `${target.origin}/back` }).end();
    });
    const target: Site = await site((_, response, { pathname }) => {
      if (pathname === '/') response.writeHead(302, { location: away.origin }).end();
      else response.writeHead(404).end();
    });
    await crawlSite(target.origin);
    expect(away.asked).toEqual([]);
    expect(target.asked).not.toContain('/back');
  });
});

describe('a crawl of a name', () => {
  /** Each lookup gives the next answer, and the last for ever. */
  const leadsTo = (...addresses: string[]) =>
    ((_: string, __: object, callback: (...all: unknown[]) => void) => {
      const address = addresses.length > 1 ? addresses.shift() : addresses[0];
      callback(null, [{ address, family: 4 } as LookupAddress]);
    }) as never;

  it('goes where the name leads', async () => {
    const target = await site(pages({ '/': 'here' }));
    await crawlSite(`http://shop.test:${target.port}/`, { lookUp: leadsTo('127.0.0.1') });
    expect(target.asked).toContain('/');
  });

  it('asks nobody where it leads to a metadata service', async () => {
    const { outcome } = await crawlSite('http://shop.test/', {
      lookUp: leadsTo('169.254.169.254'),
    });
    expect(outcome.statuses.size).toBe(0);
    expect(outcome.unanswered[0]?.reason).toContain('never scanned');
  });

  it('asks nobody where it leads inside after it led outside', async () => {
    const inside = await site(pages({ '/': 'inside' }));
    // Nobody answers in the documentation's network (RFC 5737).
    const lookUp = leadsTo('192.0.2.1', '127.0.0.1');
    const { outcome } = await crawlSite(`http://shop.test:${inside.port}/`, {
      lookUp,
      timeout: 300,
      limits: { pages: 10, depth: 2, connections: 1 },
    });
    expect(inside.asked).toEqual([]);
    expect(outcome.unansweredCount).toBe(3);
  });

  it('asks no other name that leads to the same address', async () => {
    const target = await site((_, response) => {
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(`<a href="http://admin.test:${target.port}/secret">x</a>`);
    });
    await crawlSite(`http://shop.test:${target.port}/`, { lookUp: leadsTo('127.0.0.1') });
    expect(target.asked).not.toContain('/secret');
  });
});

function start(response: Parameters<Handler>[1], paths: readonly string[]): void {
  response.writeHead(200, { 'content-type': 'text/html' });
  response.end(paths.map((path) => `<a href="/${path}">x</a>`).join(''));
}

function isElement(way: unknown): boolean {
  return !everyWay
    .filter(([name]) => name === 'refresh' || /^\d/u.test(name))
    .some(([, each]) => each === way);
}
