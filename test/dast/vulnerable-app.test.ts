import { describe, expect, it } from '@jest/globals';
import { EMBEDDED_DEFAULTS, embeddedPhase, passiveRules } from '@gatehouse/dast';
import { SYSTEM_CLOCK } from '@gatehouse/network';
import { type BuiltScan, scanWithBuilt } from './built-scan.ts';
import { type Need, rulesOver, type Scheme } from './vulnerable-app/flaw.ts';
import { FLAWS, LOGIN_FLAWS } from './vulnerable-app/flaws.ts';
import { TOKEN } from './vulnerable-app/login.ts';
import { openShop, type Shop } from './vulnerable-app/shop.ts';

const SCHEMES: readonly Scheme[] = ['https', 'http'];

const SITE_RULES = new Set(
  (await passiveRules()).filter(({ about }) => about === 'site').map(({ id }) => id),
);

/** `rule path` of everything planted that a scan with these means can see. */
function planted(scheme: Scheme, means: readonly Need[]): readonly string[] {
  const pairs = [...FLAWS, ...LOGIN_FLAWS]
    .filter(({ needs }) => needs === undefined || means.includes(needs))
    .flatMap((flaw) => rulesOver(flaw, scheme).map((rule) => ({ rule, path: flaw.path })));
  const places = new Map<string, string[]>();
  for (const { rule, path } of pairs) places.set(rule, [...(places.get(rule) ?? []), path]);
  return [...places]
    .flatMap(([rule, paths]) =>
      // Of what concerns the site the first page speaks for all: the shortest, then the first in order.
      SITE_RULES.has(rule)
        ? [`${rule} ${paths.sort(byLength)[0] ?? ''}`]
        : paths.map((path) => `${rule} ${path}`),
    )
    .sort();
}

function byLength(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}

/** The same of what was reported. */
function found({ report }: BuiltScan, { origin }: Shop): readonly string[] {
  return withoutValues(
    (report?.findings ?? []).map(
      ({ rule, resource }) => `${rule} ${resource?.name.replace(`GET ${origin}`, '') ?? ''}`,
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

describe('a scan with the cookie of a session', () => {
  it('finds what lies behind the login', async () => {
    await using shop = await openShop({ isFlawed: true, scheme: 'http' });
    const session = shop.beginSession();
    const phase = embeddedPhase(
      {
        ...EMBEDDED_DEFAULTS,
        targets: [new URL(shop.origin)],
        allowed: [],
        auth: { kind: 'header', name: 'Cookie', value: `session=${session}` },
        secrets: [session],
        rate: undefined,
        profile: 'default',
      },
      { clock: SYSTEM_CLOCK, proxies: undefined, userAgent: 'test' },
    );
    const { findings, incomplete } = await phase.scan({
      now: () => new Date(),
      onProgress: () => undefined,
    });
    expect(incomplete).toEqual([]);
    expect(findings.map(({ rule, resource }) => `${rule.id} ${resource?.name ?? ''}`)).toContain(
      `dast/private-address GET ${shop.origin}/account/devices`,
    );
    expect(JSON.stringify(findings)).not.toContain(session);
  });
});

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
    // From robots.txt, the sitemap and the single page.
    for (const path of ['/staging/', '/campaign', '/app/cart', '/api/products', '/account/devices'])
      expect(shop.asked).toContain(`GET ${path}`);
  });
});

describe.each(SCHEMES)('a scan of the sound shop over %s', (scheme) => {
  it('finds nothing, whatever it is told', async () => {
    await using shop = await openShop({ isFlawed: false, scheme });
    const scanned = await scan(shop, ['--probe', '--bearer-from', 'TOKEN'], { TOKEN });
    expect(found(scanned, shop)).toEqual([]);
    expect(scanned.code).toBe(0);
    expect(shop.asked.length).toBeGreaterThan(60);
  });
});
