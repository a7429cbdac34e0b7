import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { MAX_BODY } from '../../src/exchange/index.ts';
import { type Handler, openSite, pages, type Site } from '../site.ts';
import { crawlSite } from './crawl-site.ts';

const sites: Site[] = [];
afterEach(async () => {
  await Promise.all(sites.splice(0).map((site) => site.close()));
});

async function site(handler: Handler, host?: string): Promise<Site> {
  const opened = await openSite(handler, host);
  sites.push(opened);
  return opened;
}

const html = { 'content-type': 'text/html' };

describe('what a crawl finds', () => {
  it('follows links, frames, forms of GET, parts, refreshes and redirects, each once', async () => {
    const target = await site((_, response, { pathname }) => {
      if (pathname === '/moved') response.writeHead(302, { location: '/target' }).end();
      else if (pathname === '/')
        response.writeHead(200, { ...html, refresh: '0;url=/refreshed' }).end(
          `<a href="/a#x">a</a><a href=/a>again</a><iframe src="b"></iframe><script src="/c.js"></script>
             <img src='/d.png'><link rel=stylesheet href="/e.css"><a href="/moved">m</a>
             <meta http-equiv="refresh" content="3; URL='/meta'">
             <form action="/find"><input name=q value="x y"><input type=submit name=go><input type=checkbox name=all>
             <select name=s><option value=1>one<option value=2 selected>two</select></form>
             <form action="/delete" method=post><input name=id value=1></form>`,
        );
      else response.writeHead(200, html).end('<p>nothing</p>');
    });
    const { outcome } = await crawlSite(target.origin);
    expect([...target.asked].sort()).toEqual(
      [
        '/',
        '/a',
        '/b',
        '/c.js',
        '/d.png',
        '/e.css',
        '/find?q=x+y&s=2',
        '/meta',
        '/moved',
        '/refreshed',
        '/robots.txt',
        '/sitemap.xml',
        '/target',
      ].sort(),
    );
    expect(outcome.endedBy).toBeUndefined();
    expect(outcome.statuses.get(302)).toBe(1);
  });

  it('reads robots.txt and sitemaps', async () => {
    const target = await site((_, response, { pathname }) => {
      const texts: Readonly<Record<string, [string, string]>> = {
        '/robots.txt': [
          'text/plain',
          'User-agent: *\nDisallow: /hidden # yes\nDisallow: /*.pdf$\nSitemap: /map.xml',
        ],
        '/map.xml': ['application/xml', '<urlset><url><loc> /x?a=1&amp;b=2 </loc></url></urlset>'],
      };
      const [type, text] = texts[pathname] ?? ['text/html', ''];
      response.writeHead(200, { 'content-type': type }).end(text);
    });
    await crawlSite(target.origin);
    expect(target.asked).toEqual(expect.arrayContaining(['/hidden', '/map.xml', '/x?a=1&b=2']));
    expect(target.asked.filter((path) => path.includes('pdf'))).toEqual([]);
  });

  it('asks only the targets and their redirects where it must not follow', async () => {
    const target = await site((_, response, { pathname }) => {
      if (pathname === '/old') response.writeHead(301, { location: '/new' }).end();
      else response.writeHead(200, html).end('<a href="/elsewhere">x</a>');
    });
    await crawlSite([`${target.origin}/old`, `${target.origin}/other`], { follows: false });
    expect([...target.asked].sort()).toEqual(['/new', '/old', '/other']);
  });

  it('keeps the session: sends cookies back, and follows no link that ends it', async () => {
    const target = await site((request, response, { pathname }) => {
      const isIn = request.headers.cookie === 'sid=1';
      if (pathname === '/') response.writeHead(200, { ...html, 'set-cookie': 'sid=1; Path=/' });
      else response.writeHead(isIn ? 200 : 401, html);
      response.end(
        '<a href="/account">me</a><a href="/logout">out</a><a href="/?do=sign-out">out</a><a href="/LogoutServlet">out</a><a href="/a/doLogOff">out</a><a href="/catalogue/outlet">in</a>',
      );
    });
    const { outcome } = await crawlSite(target.origin, {
      limits: { pages: 50, depth: 5, connections: 1 },
    });
    expect(target.asked).not.toContain('/logout');
    expect(target.asked).not.toContain('/?do=sign-out');
    expect(target.asked).not.toContain('/LogoutServlet');
    expect(target.asked).not.toContain('/a/doLogOff');
    expect(target.asked).toContain('/catalogue/outlet');
    expect(outcome.statuses.get(401)).toBeUndefined();
  });
});

describe('what keeps a crawl within its scope', () => {
  it('never asks another host, port, scheme or disguise of one', async () => {
    const elsewhere = await site(pages({ '/': 'not yours' }));
    const port = String(elsewhere.port);
    const target = await site((_, response, { pathname }) => {
      if (pathname !== '/' && pathname !== '/out') response.writeHead(404).end();
      else if (pathname === '/out')
        response.writeHead(302, { location: `http://127.0.0.1:${port}/` }).end();
      else
        response
          .writeHead(200, html)
          .end(
            [
              `http://127.0.0.1:${port}/absolute`,
              `//127.0.0.1:${port}/scheme-relative`,
              `http://localhost:${port}/name`,
              `http://127.0.0.1@127.0.0.1:${port}/userinfo`,
              `http://[::1]:${port}/six`,
              `http://[::ffff:127.0.0.1]:${port}/mapped`,
              `http://2130706433:${port}/number`,
              `http://0x7f.1:${port}/hex`,
              `http:\\\\127.0.0.1:${port}\\backslash`,
              'http://169.254.169.254/metadata/instance',
              'http://[fe80::1]/link-local',
              'http://metadata.google.internal/',
              'ftp://127.0.0.1/',
              'file:///etc/passwd',
              'javascript:alert(1)',
              '/out',
            ]
              .map((href) => `<a href="${href}">x</a>`)
              .join(''),
          );
    });
    const { outcome } = await crawlSite(target.origin);
    expect(elsewhere.asked).toEqual([]);
    expect(new Set(target.asked)).toEqual(new Set(['/', '/out', '/robots.txt', '/sitemap.xml']));
    expect(outcome.unansweredCount).toBe(0);
    expect([...outcome.refused.values()].reduce((sum, count) => sum + count)).toBe(16);
  });

  it('asks another host where the user names it', async () => {
    const elsewhere = await site(pages({ '/api': 'here' }));
    const target = await site((_, response) => {
      response.writeHead(200, html).end(`<a href="${elsewhere.origin}/api">x</a>`);
    });
    await crawlSite(target.origin, { allowed: [`127.0.0.1:${elsewhere.port}`] });
    expect(elsewhere.asked).toEqual(['/api']);
  });
});

describe('what a site may do to a crawl', () => {
  const limits = { pages: 60, depth: 30, connections: 4 };

  it('ends where pages do not, and sees the rest of the site before', async () => {
    const target = await site((_, response, url) => {
      const day = Number(url.searchParams.get('day') ?? 0);
      const links = [1, 2, 3].map((step) => `<a href="/calendar?day=${day * 3 + step}">next</a>`);
      const others =
        url.pathname === '/' ? Array.from('abcdefghij', (name) => `<a href="/${name}">x</a>`) : [];
      response.writeHead(200, html).end([...links, ...others].join(''));
    });
    const { outcome } = await crawlSite(target.origin, { limits });
    expect(target.asked).toHaveLength(60);
    expect(outcome).toMatchObject({ endedBy: 'pages' });
    expect(outcome.notAsked).toBeGreaterThan(0);
    expect(target.asked).toEqual(expect.arrayContaining(['/a', '/j']));
  });

  it('ends a chain of redirects and a folder within itself', async () => {
    const target = await site((_, response, url) => {
      const next = Number(url.searchParams.get('n') ?? 0) + 1;
      if (url.pathname === '/r') response.writeHead(302, { location: `/r?n=${next}` }).end();
      else response.writeHead(200, html).end('<a href="/r">r</a><a href="deeper/">d</a>');
    });
    const { outcome } = await crawlSite(target.origin, {
      limits: { pages: 500, depth: 3, connections: 4 },
    });
    expect(outcome.endedBy).toBeUndefined();
    expect(target.asked.length).toBeLessThan(60);
  });

  it('unpacks no more than it reads', async () => {
    const bomb = gzipSync(gzipSync(Buffer.alloc(400_000_000)));
    const target = await site((_, response, { pathname }) => {
      const isBomb = pathname === '/bomb';
      response.writeHead(200, { ...html, ...(isBomb && { 'content-encoding': 'gzip, gzip' }) });
      response.end(isBomb ? bomb : '<a href="/bomb">b</a>');
    });
    const { outcome, exchanges } = await crawlSite(target.origin);
    expect(outcome.cut).toBe(1);
    const { body } = exchanges.find(({ address }) => address.path === '/bomb')?.response ?? {};
    expect(body?.text).toHaveLength(MAX_BODY);
    expect(body?.isTruncated).toBe(true);
  }, 30_000);

  it('stops at a body without end, a server that dribbles, one that says nothing, and one that breaks off', async () => {
    const target = await site((_, response, { pathname }) => {
      if (pathname === '/silent') return;
      response.writeHead(200, {
        ...html,
        ...(pathname === '/short' && { 'content-length': '100' }),
      });
      if (pathname === '/')
        response.end(
          '<a href="/endless">1</a><a href="/drip">2</a><a href="/silent">3</a><a href="/short">4</a>',
        );
      else if (pathname === '/endless') {
        const chunk = Buffer.alloc(65_536, 'x');
        const pump = (): void => {
          while (!response.destroyed && response.write(chunk));
          response.once('drain', pump);
        };
        pump();
      } else if (pathname === '/drip') {
        const timer = setInterval(() => response.write('x'), 50);
        response.once('close', () => {
          clearInterval(timer);
        });
      } else if (pathname === '/short') response.write('half', () => response.destroy());
      else response.end();
    });
    const { outcome } = await crawlSite(target.origin, { timeout: 400 });
    expect(outcome.cut).toBe(3);
    expect(outcome.unanswered).toEqual([
      { url: `${target.origin}/silent`, reason: expect.stringContaining('no answer within 0.4 s') },
    ]);
  });

  it('says what it could not reach', async () => {
    const { outcome } = await crawlSite('http://127.0.0.1:9/');
    expect(outcome.unansweredCount).toBe(3);
    expect(outcome.unanswered[0]?.reason).toContain('ECONNREFUSED');
  });

  it('waits for a server that asks for it', async () => {
    const times: number[] = [];
    const target = await site((_, response) => {
      times.push(Date.now());
      const isFirst = times.length === 1;
      response
        .writeHead(isFirst ? 429 : 200, { ...html, ...(isFirst && { 'retry-after': '1' }) })
        .end();
    });
    await crawlSite(target.origin, { limits: { pages: 5, depth: 2, connections: 1 } });
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(900);
  });
});

describe('how fast a crawl is', () => {
  it('keeps its rate', async () => {
    const target = await site(pages({ '/': '<a href=1>1</a><a href=2>2</a><a href=3>3</a>' }));
    const started = performance.now();
    await crawlSite(target.origin, { rate: 20 });
    expect(target.asked).toHaveLength(6);
    expect(performance.now() - started).toBeGreaterThan(5 * 50 - 10);
  });

  it('ends when its time is over, with what it has', async () => {
    const target = await site((_, response, { pathname }) => {
      response.writeHead(200, html).end(`<a href="${pathname}x">x</a>`);
    });
    const { outcome, exchanges } = await crawlSite(target.origin, {
      signal: AbortSignal.timeout(500),
      rate: 20,
      limits: { pages: 1000, depth: 1000, connections: 4 },
    });
    expect(outcome.endedBy).toBe('time');
    expect(exchanges.length).toBeGreaterThan(2);
  });
});
