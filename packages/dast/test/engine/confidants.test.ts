import { afterEach, describe, expect, it } from '@jest/globals';
import { openSite, type Site } from '../site.ts';
import { scanSite } from './scan-site.ts';

const sites: Site[] = [];
afterEach(async () => {
  await Promise.all(sites.splice(0).map((site) => site.close()));
});

/** A site that tells nobody anything, but for who shows the token; and keeps who did. */
async function openCounter(link = ''): Promise<Site & { readonly shown: readonly boolean[] }> {
  const shown: boolean[] = [];
  const site = await openSite(({ headers }, response) => {
    const isIn = headers.authorization === 'Bearer open-sesame-123';
    shown.push(isIn);
    response.writeHead(isIn ? 200 : 401, { 'content-type': 'text/html' }).end(link);
  });
  sites.push(site);
  return { ...site, shown };
}

describe('a token', () => {
  const auth = { kind: 'bearer', token: 'open-sesame-123' } as const;

  it('goes to the hosts of URLs that were given, and to none that is only in scope', async () => {
    const fonts = await openCounter();
    const { host } = new URL(fonts.origin);
    const [hostname = '', port] = host.split(':');
    const shop = await openCounter(`<a href="${fonts.origin}/a">a</a>`);
    const setting = {
      auth,
      authCheck: { url: `${shop.origin}/me`, status: 200 },
      allowed: [{ host: hostname, isBelow: false, port }],
    };
    const { scan } = await scanSite(shop.origin, setting);
    expect(scan.incomplete).toEqual([]);
    expect(fonts.shown.length).toBeGreaterThan(0);
    expect(fonts.shown).not.toContain(true);
    const targets = [new URL(shop.origin), new URL(`${fonts.origin}/b`)];
    await scanSite(shop.origin, { ...setting, targets });
    expect(fonts.shown).toContain(true);
  });

  it('that nothing proves is not enough, whatever answers', async () => {
    const shop = await openCounter();
    const { scan, coverage } = await scanSite(shop.origin, { auth });
    expect(coverage?.login).toBe('unchecked');
    expect(scan.incomplete).toEqual([
      expect.stringContaining('nothing proves that the login works'),
    ]);
  });
});
