import { describe, expect, it } from '@jest/globals';
import { NoAnswer } from '@gatehouse/network';
import { crawl, readRecording, Scope, type CrawlOptions, type Exchange } from '../../src/index.ts';

interface Answer {
  readonly status?: number;
  readonly head?: string;
  readonly body?: string;
}

/** Walks a site that is only written down; what was asked for comes back in order. */
async function walk(
  site: Readonly<Record<string, Answer>> | ((url: URL) => Answer | undefined),
  options: Partial<CrawlOptions> & {
    readonly target?: string;
    readonly hosts?: readonly string[];
  } = {},
) {
  const { target = 'https://shop.example/', hosts = [], ...rest } = options;
  const asked: string[] = [];
  const sent: string[] = [];
  const exchanges: Exchange[] = [];
  let now = 0;
  const crawled = await crawl({
    scope: new Scope(target, hosts),
    clock: {
      now: () => now,
      sleep: (milliseconds) => {
        now += milliseconds;
        return Promise.resolve();
      },
      random: () => 0,
    },
    resolve: () => Promise.resolve(['192.0.2.1']),
    rate: 1000,
    concurrency: 1,
    maximumDuration: 60_000,
    maximumUrls: 100,
    maximumDepth: 10,
    maximumAlike: 10,
    fields: [],
    credentials: [],
    seeds: [],
    onExchange: (exchange) => exchanges.push(exchange),
    send: (url, fields) => {
      asked.push(url.href);
      sent.push(`${url.host} ${fields.map(({ name }) => name).join(',')}`);
      const answer = typeof site === 'function' ? site(url) : site[url.href];
      if (!answer) return Promise.reject(new NoAnswer('no connection'));
      const { status = 200, head = 'Content-Type: text/html', body = '' } = answer;
      return Promise.resolve(
        readRecording({
          requestHead: `GET ${url.href} HTTP/1.1`,
          responseHead: `HTTP/1.1 ${status} X\n${head}`,
          responseBody: body,
        }),
      );
    },
    ...rest,
  });
  return { crawled, asked, sent, exchanges, elapsed: now };
}

const START = [
  'https://shop.example/',
  'https://shop.example/robots.txt',
  'https://shop.example/sitemap.xml',
];

describe('a crawl', () => {
  it('follows links and asks for nothing twice', async () => {
    const { asked, crawled, exchanges } = await walk({
      'https://shop.example/': {
        body: '<a href=/a?x=1&y=2><a href=/a?y=2&x=1><a href=/b#c><a href=/>',
      },
      'https://shop.example/a?x=1&y=2': { body: '<a href=../b>' },
      'https://shop.example/b': { status: 404 },
    });
    expect(asked).toEqual([...START, 'https://shop.example/a?x=1&y=2', 'https://shop.example/b']);
    expect(crawled).toMatchObject({
      answered: 3,
      succeeded: 2,
      outOfScope: 0,
      stoppedBy: undefined,
    });
    expect(crawled.failures).toHaveLength(2);
    expect(exchanges).toHaveLength(3);
  });

  it('never leaves the scope, whichever way it is led', async () => {
    const ways = [
      '//evil.example/',
      'https://shop.example@evil.example/',
      'http://169.254.169.254/',
      'https://shop.example:8443/',
      '/\\evil.example',
      'http://[::ffff:169.254.169.254]/',
      'https://shop.example.evil.example/',
    ];
    const { asked, crawled } = await walk(
      {
        'https://shop.example/': {
          body: `${ways.map((way) => `<a href="${way}">`).join('')}<a href=/go>`,
        },
        'https://shop.example/go': { status: 302, head: 'Location: https://evil.example/' },
        'https://shop.example/robots.txt': {
          head: 'Content-Type: text/plain',
          body: 'Sitemap: https://evil.example/s.xml',
        },
        'https://shop.example/sitemap.xml': {
          head: 'Content-Type: text/xml',
          body: '<loc>https://evil.example/a</loc>',
        },
      },
      { seeds: ['https://evil.example/seed'] },
    );
    expect(asked).toEqual([...START, 'https://shop.example/go']);
    expect(crawled.outOfScope).toBe(ways.length + 4);
  });

  it('is not led astray by a base element', async () => {
    const { asked } = await walk({
      'https://shop.example/': {
        body: '<base href="https://evil.example/x/"><a href=a><a href=https://shop.example/b>',
      },
      'https://shop.example/b': {},
    });
    expect(asked).toEqual([...START, 'https://shop.example/b']);
  });

  it('does not ask a host whose name leads to a forbidden address', async () => {
    const { asked, crawled } = await walk(
      {},
      { resolve: () => Promise.resolve(['192.0.2.1', '169.254.169.254']) },
    );
    expect(asked).toEqual([]);
    expect(crawled.failures[0]?.error.message).toContain('is never asked');
  });

  it('survives names that do not resolve', async () => {
    const { crawled } = await walk(
      {},
      { resolve: () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' })) },
    );
    expect(crawled.failures[0]?.error).toMatchObject({ code: 'ENOTFOUND' });
  });

  it('shows credentials to the target only', async () => {
    const { sent } = await walk(
      {
        'https://shop.example/': { body: '<a href=https://api.example/a>' },
        'https://api.example/a': {},
      },
      {
        hosts: ['api.example'],
        credentials: [{ name: 'Authorization', value: 'Bearer x' }],
        fields: [{ name: 'Accept', value: '*/*' }],
      },
    );
    expect(sent).toContain('shop.example Accept,Authorization');
    expect(sent).toContain('api.example Accept');
  });

  it('ends in a calendar, a circle of redirects and a page that grows', async () => {
    const calendar = await walk(
      (url) => ({ body: `<a href="/month/${Number(url.pathname.split('/')[2] ?? 0) + 1}">` }),
      { maximumAlike: 5 },
    );
    expect(calendar.asked.filter((url) => url.includes('/month/'))).toHaveLength(5);
    const circle = await walk((url) => ({
      status: 302,
      head: `Location: /${(url.pathname.length % 2) + 1}`,
    }));
    expect(circle.asked.length).toBeLessThan(10);
    const growing = await walk((url) => ({ status: 302, head: `Location: ${url.pathname}a/` }), {
      maximumDepth: 7,
    });
    expect(growing.asked.length).toBeLessThan(30);
  });

  it('stops at its number of URLs and says so', async () => {
    const { asked, crawled } = await walk(
      () => ({
        body: Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => `<a href=/${letter}>`).join(''),
      }),
      { maximumUrls: 10 },
    );
    expect(asked).toHaveLength(10);
    expect(crawled.stoppedBy).toBe('maximum-urls');
  });

  it('keeps to its rate and stops at its time', async () => {
    const site = (): Answer => ({
      body: Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => `<a href=/${letter}>`).join(''),
    });
    const { elapsed } = await walk(site, { rate: 2, concurrency: 4 });
    expect(elapsed).toBeGreaterThanOrEqual((29 - 1) * 500);
    const late = await walk(site, { rate: 2, maximumDuration: 3000 });
    expect(late.asked.length).toBeLessThanOrEqual(7);
    expect(late.crawled.stoppedBy).toBe('maximum-duration');
  });

  it('waits when a server asks for it, but not for ever', async () => {
    const { elapsed } = await walk({
      'https://shop.example/': { status: 429, head: 'Retry-After: 3' },
      'https://shop.example/robots.txt': { status: 503, head: 'Retry-After: 99999' },
    });
    expect(elapsed).toBeGreaterThanOrEqual(13_000);
    expect(elapsed).toBeLessThan(14_000);
  });

  it('does not hide what broke', async () => {
    const broken = walk(
      { 'https://shop.example/': {} },
      {
        concurrency: 3,
        onExchange: () => {
          throw new TypeError('no');
        },
      },
    );
    await expect(broken).rejects.toThrow(TypeError);
  });
});
