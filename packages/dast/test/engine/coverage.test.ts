import { afterEach, describe, expect, it } from '@jest/globals';
import { openSite, type Site } from '../site.ts';
import { scanSite } from './scan-site.ts';

const sites: Site[] = [];
afterEach(async () => {
  await Promise.all(sites.splice(0).map((site) => site.close()));
});

/** Answers by path; everything else is not there. */
async function open(statuses: Readonly<Record<string, number>>): Promise<string> {
  const site = await openSite((_, response, { pathname }) => {
    response.writeHead(statuses[pathname] ?? 404, { 'content-type': 'text/html' });
    response.end(pathname === '/robots.txt' ? 'Allow: /shop' : 'x');
  });
  sites.push(site);
  return site.origin;
}

describe('a target that is not there itself', () => {
  it.each([404, 410, 503])('is no scan, whatever else is: %d', async (status) => {
    const origin = await open({ '/': status, '/robots.txt': 200, '/shop': 200 });
    const { scan, coverage } = await scanSite(`${origin}/`);
    expect(coverage?.ofTarget).toBe(status);
    expect(scan.incomplete).toContain(
      `the target itself answers ${status} (give the URL of a page of the application)`,
    );
  });

  it('is one where nothing needs to be there', async () => {
    const origin = await open({ '/': 500 });
    const { scan } = await scanSite(`${origin}/`, { minUrls: 0, mode: 'passive' });
    expect(scan.incomplete).toEqual([]);
  });

  it.each([200, 401, 403])('is one with an answer that knows it: %d', async (status) => {
    const origin = await open({ '/': status, '/robots.txt': 200, '/shop': 200 });
    const { scan } = await scanSite(`${origin}/`);
    expect(scan.incomplete).toEqual([]);
  });
});
