import { describe, expect, it } from '@jest/globals';
import { passiveRules } from '@gatehouse/dast';
import { type BuiltScan, scanWithBuilt } from './built-scan.ts';
import { type Need, rulesOver, type Scheme } from './vulnerable-app/flaw.ts';
import { FLAWS, LOGIN_FLAWS } from './vulnerable-app/flaws.ts';
import { TOKEN, USER } from './vulnerable-app/login.ts';
import { openShop, type Shop } from './vulnerable-app/shop.ts';

const SCHEMES: readonly Scheme[] = ['https', 'http'];

const SITE_RULES = new Set(
  (await passiveRules()).filter(({ about }) => about === 'site').map(({ id }) => id),
);

/** `rule path` of everything planted that a scan with these means can see. */
function planted(scheme: Scheme, means: readonly Need[]): readonly string[] {
  const places = new Map<string, string[]>();
  for (const flaw of [...FLAWS, ...LOGIN_FLAWS]) {
    if (flaw.needs !== undefined && !means.includes(flaw.needs)) continue;
    for (const rule of rulesOver(flaw, scheme)) {
      // Of what concerns the site, or a cookie of it, the first page speaks for all: the shortest, then the first in order.
      const key = SITE_RULES.has(rule) ? `${rule} ${flaw.cookie ?? ''}` : `${rule} ${flaw.path}`;
      places.set(key, [...(places.get(key) ?? []), `${rule} ${flaw.path}`].sort(byLength));
    }
  }
  return [...places.values()].map(([first = '']) => first).sort();
}

function byLength(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}

/** The same of what was reported. */
function found({ report }: BuiltScan, { origin }: Shop): readonly string[] {
  return withoutValues(
    (report?.findings ?? []).map(
      ({ rule, resource }) =>
        `${rule} ${resource?.name.replace(/^[A-Z]+ /u, '').replace(origin, '') ?? ''}`,
    ),
  );
}

/** What addresses carry is masked in reports. */
function withoutValues(places: readonly string[]): readonly string[] {
  return places.map((place) => place.replace(/=[^&]*/gu, '=')).sort();
}

async function scan(
  { origin, certificate }: Shop,
  argv: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<BuiltScan> {
  return scanWithBuilt([`${origin}/`, ...argv], { env, trusted: certificate });
}

describe.each(SCHEMES)('a scan of the flawed shop over %s', (scheme) => {
  it('finds what is planted, where it is planted, and nothing else', async () => {
    await using shop = await openShop({ isFlawed: true, scheme });
    const scanned = await scan(shop);
    expect(found(scanned, shop)).toEqual(withoutValues(planted(scheme, [])));
    expect(scanned.code).toBe(0);
    expect(JSON.stringify(scanned)).not.toMatch(/4f1e2d3c4b5a|5a4b3c2d1e4f|a1b2c3d4/iu);
  });

  it('finds what nothing leads to where it is asked to probe', async () => {
    await using shop = await openShop({ isFlawed: true, scheme });
    expect(found(await scan(shop, ['--probe']), shop)).toEqual(
      withoutValues(planted(scheme, ['probe'])),
    );
  });

  it('finds what lies behind the login with a token, and does not show it', async () => {
    await using shop = await openShop({ isFlawed: true, scheme });
    const scanned = await scan(shop, ['--bearer-from', 'TOKEN'], { TOKEN });
    expect(found(scanned, shop)).toEqual(withoutValues(planted(scheme, ['login'])));
    expect(JSON.stringify(scanned)).not.toContain(TOKEN);
  });
});

describe.each(SCHEMES)('a scan of the flawed shop over %s that logs in', (scheme) => {
  it('sees as much with the cookie of a session, and does not show it', async () => {
    await using shop = await openShop({ isFlawed: true, scheme });
    const session = shop.beginSession();
    const HEADER = `Cookie: session=${session}`;
    const scanned = await scan(shop, ['--header-from', 'HEADER'], { HEADER });
    expect(found(scanned, shop)).toEqual(withoutValues(planted(scheme, ['login'])));
    expect(JSON.stringify(scanned)).not.toContain(session);
  });

  it('sees as much by the form, and what the login itself gives away', async () => {
    await using shop = await openShop({ isFlawed: true, scheme });
    const scanned = await scan(shop, byForm(shop), { PASSWORD: USER.password });
    expect(found(scanned, shop)).toEqual(withoutValues(planted(scheme, ['login', 'form-login'])));
    expect(scanned.code).toBe(0);
    expect(JSON.stringify(scanned)).not.toContain(USER.password);
  });

  it('is an error with the wrong password', async () => {
    await using shop = await openShop({ isFlawed: true, scheme });
    const { code, out } = await scan(shop, byForm(shop), { PASSWORD: 'second-kettle' });
    expect(code).toBe(2);
    expect(out).not.toContain('second-kettle');
  });

  it('sees what only the description of the API tells of', async () => {
    await using shop = await openShop({ isFlawed: true, scheme });
    const api = ['--api-spec', `${shop.origin}/openapi.json`];
    const scanned = await scan(shop, [...api, '--bearer-from', 'TOKEN'], { TOKEN });
    expect(found(scanned, shop)).toEqual(withoutValues(planted(scheme, ['login', 'api-spec'])));
    expect(shop.asked).toContain('GET /api/orders');
    expect(shop.asked.filter((request) => !request.startsWith('GET '))).toEqual([]);
  });
});

function byForm({ origin }: Shop): readonly string[] {
  return [
    ...['--login-url', `${origin}/login`, '--username', USER.username],
    ...['--password-from', 'PASSWORD', '--check-url', `${origin}/account`],
  ];
}

describe('the flawed shop', () => {
  it('has flaws that only the profile all speaks of', async () => {
    await using shop = await openShop({ isFlawed: true, scheme: 'https' });
    const all = found(await scan(shop, ['--profile', 'all']), shop);
    expect(all).toEqual(
      expect.arrayContaining(['dast/source-map /assets/app.js', 'dast/suspicious-comment /about']),
    );
  });

  it('has flaws of at least 50 kinds', () => {
    const rules = SCHEMES.flatMap((scheme) => FLAWS.flatMap((flaw) => rulesOver(flaw, scheme)));
    expect(new Set(rules).size).toBeGreaterThanOrEqual(50);
  });

  it('is asked each address once, by GET only, and never to log out', async () => {
    await using shop = await openShop({ isFlawed: true, scheme: 'http' });
    await scan(shop, ['--bearer-from', 'TOKEN'], { TOKEN });
    expect(shop.asked.filter((request) => !request.startsWith('GET '))).toEqual([]);
    expect(shop.asked).not.toContain('GET /logout');
    expect(shop.asked.length).toBe(new Set(shop.asked).size);
    expect(shop.askedAsStranger.filter((request) => !/ GET \/(?!logout)/u.test(request))).toEqual(
      [],
    );
    expect(shop.askedAsStranger.length).toBe(new Set(shop.askedAsStranger).size);
    // From robots.txt, the sitemap and the single page.
    for (const path of ['/staging/', '/campaign', '/app/cart', '/api/products', '/account/devices'])
      expect(shop.asked).toContain(`GET ${path}`);
  });
});

describe.each(SCHEMES)('a scan of the sound shop over %s', (scheme) => {
  it('finds nothing, whatever it is told', async () => {
    await using shop = await openShop({ isFlawed: false, scheme });
    const login = ['--bearer-from', 'TOKEN', '--check-url', `${shop.origin}/account`];
    const scanned = await scan(shop, ['--probe', ...login], { TOKEN });
    expect(found(scanned, shop)).toEqual([]);
    expect(scanned.code).toBe(0);
    expect(shop.asked.length).toBeGreaterThan(60);
    expect(shop.askedAsStranger).toContain('null GET /api/profile');
  });
});
