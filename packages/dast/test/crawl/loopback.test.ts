import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { SYSTEM_CLOCK } from '@gatehouse/network';
import { crawl, Judge, MAX_BODY, Scope, sendBy, type Exchange } from '../../src/index.ts';
import { everyRule } from '../all-rules.ts';

let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** An application on this machine, and its address. */
async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const PAGES = 2000;

describe('on loopback', () => {
  it('two thousand pages are a matter of seconds', async () => {
    const origin = await serve((request, response) => {
      const at = Number(/^\/p-(\d+)-x$/.exec(request.url ?? '')?.[1] ?? 0);
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      const links = Array.from(
        { length: 5 },
        (_, index) => `<a href="/p-${at * 5 + index + 1}-x">n</a>`,
      );
      response.end(
        `<html><body>${links.join('')}${'<p>words and words</p>'.repeat(200)}</body></html>`,
      );
    });
    const judge = new Judge(everyRule, { profile: 'default', now: new Date(0) });
    const crawled = await crawl({
      scope: new Scope(origin),
      send: sendBy(fetch, 5000),
      clock: SYSTEM_CLOCK,
      resolve: () => Promise.resolve(['127.0.0.1']),
      rate: 10_000,
      concurrency: 8,
      maximumDuration: 120_000,
      maximumUrls: PAGES,
      maximumDepth: 20,
      maximumAlike: PAGES,
      fields: [],
      credentials: [],
      seeds: [],
      onExchange: (exchange) => {
        judge.take(exchange);
      },
    });
    expect(crawled).toMatchObject({ answered: PAGES, succeeded: PAGES, stoppedBy: 'maximum-urls' });
    expect(judge.defects).toEqual([]);
    // What every page lacks is one finding about the site.
    expect(judge.findings.find(({ rule }) => rule.id === 'dast/csp-missing')?.message).toContain(
      `and ${PAGES - 1} more`,
    );
    expect(judge.findings.length).toBeLessThan(20);
  }, 120_000);

  const ask = (path: string, origin: string, timeout = 5000): Promise<Exchange> =>
    sendBy(fetch, timeout)(new URL(path, origin), []);

  it('an answer without end is read no further than rules look', async () => {
    const origin = await serve((_, response) => {
      const chunk = Buffer.alloc(1024 * 1024, 'x');
      const write = (): void => {
        while (!response.destroyed && response.write(chunk));
        if (!response.destroyed) response.once('drain', write);
      };
      write();
    });
    const { response } = await ask('/', origin);
    expect(response.body).toMatchObject({ isTruncated: true });
    expect(response.body.text).toHaveLength(MAX_BODY);
  });

  it('a bomb of gzip is unpacked no further either', async () => {
    const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024));
    const origin = await serve((_, response) => {
      response.setHeader('Content-Encoding', 'gzip');
      response.end(bomb);
    });
    const { response } = await ask('/', origin);
    expect(response.body.isTruncated).toBe(true);
  });

  it('an answer that trickles in is given up', async () => {
    const origin = await serve((_, response) => {
      response.write('x');
      const timer = setInterval(() => response.write('x'), 20);
      response.on('close', () => {
        clearInterval(timer);
      });
    });
    await expect(ask('/', origin, 300)).rejects.toThrow('no answer within 0.3 s');
  });

  it('a redirect is an answer, and cookies stay apart', async () => {
    const origin = await serve((_, response) => {
      response.writeHead(302, {
        Location: 'http://169.254.169.254/',
        'Set-Cookie': ['a=1', 'b=2'],
      });
      response.end();
    });
    const exchange = await ask('/x', origin);
    expect(exchange.status).toBe(302);
    expect(exchange.fields('set-cookie')).toEqual(['a=1', 'b=2']);
  });

  it('what is there twice stays there twice', async () => {
    const origin = await serve((_, response) => {
      response.writeHead(200, {
        'X-Frame-Options': ['DENY', 'SAMEORIGIN'],
        'Content-Security-Policy': ["default-src 'self'", "img-src 'none'"],
        'X-Other': ['a', 'b'],
      });
      response.end();
    });
    const exchange = await ask('/', origin);
    expect(exchange.fields('X-Frame-Options')).toEqual(['DENY', 'SAMEORIGIN']);
    expect(exchange.fields('Content-Security-Policy')).toEqual([
      "default-src 'self'",
      "img-src 'none'",
    ]);
    expect(exchange.fields('X-Other')).toEqual(['a, b']);
  });

  it('nobody there is no answer', async () => {
    const origin = await serve(() => undefined);
    server?.close();
    await expect(ask('/', origin)).rejects.toMatchObject({
      name: 'NoAnswer',
      code: 'ECONNREFUSED',
    });
  });
});
