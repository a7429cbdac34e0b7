import { attributeOf, hasAttribute, isExpired, type SetCookie } from '../exchange/index.ts';

interface Kept {
  readonly name: string;
  readonly value: string;
  readonly path: string;
  readonly isSecure: boolean;
  /** Of hosts below the one that set it; undefined for that one alone. */
  readonly domain: string | undefined;
}

/** More is an attack on whoever sends them all. */
const MOST_COOKIES = 200;
const LONGEST_COOKIE = 4096;

/** The cookies of one session, as RFC 6265 §5.3 keeps them and §5.4 sends them; kept until the end of the scan. */
export class CookieJar {
  readonly #byHost = new Map<string, Map<string, Kept>>();

  /** Takes what an answer sets. */
  take(url: URL, cookies: readonly SetCookie[], now: Date): void {
    for (const cookie of cookies) {
      if (cookie.name === '' || cookie.name.length + cookie.value.length > LONGEST_COOKIE) continue;
      const domain = domainOf(cookie, url.hostname);
      if (domain === null) continue;
      const kept = {
        name: cookie.name,
        value: cookie.value,
        path: pathOf(cookie, url.pathname),
        isSecure: hasAttribute(cookie, 'secure'),
        domain,
      };
      const ofHost = this.#of(domain ?? url.hostname);
      const key = `${kept.name};${kept.path}`;
      if (isExpired(cookie, now) || Number(attributeOf(cookie, 'max-age') ?? 1) <= 0)
        ofHost.delete(key);
      else if (ofHost.size < MOST_COOKIES || ofHost.has(key)) ofHost.set(key, kept);
    }
  }

  /** The value of the field `Cookie` for a request; undefined where there is none to send. */
  header(url: URL): string | undefined {
    const sent = [...this.#byHost].flatMap(([host, cookies]) =>
      [...cookies.values()].filter((cookie) => isFor(url, host, cookie)),
    );
    // §5.4: longer paths first.
    sent.sort((a, b) => b.path.length - a.path.length);
    return sent.length === 0
      ? undefined
      : sent.map(({ name, value }) => `${name}=${value}`).join('; ');
  }

  #of(host: string): Map<string, Kept> {
    const known = this.#byHost.get(host) ?? new Map<string, Kept>();
    this.#byHost.set(host, known);
    return known;
  }
}

function isFor(url: URL, host: string, { path, isSecure, domain }: Kept): boolean {
  const isHost =
    url.hostname === host || (domain !== undefined && url.hostname.endsWith(`.${domain}`));
  const isBelow =
    url.pathname === path ||
    (url.pathname.startsWith(path) && (path.endsWith('/') || url.pathname[path.length] === '/'));
  return isHost && isBelow && (!isSecure || url.protocol === 'https:');
}

/** Null where the cookie is for somebody else, and is not kept (§5.3, step 6). */
function domainOf(cookie: SetCookie, host: string): string | undefined | null {
  const domain = attributeOf(cookie, 'domain')?.toLowerCase().replace(/^\./u, '');
  if (domain === undefined || domain === '') return undefined;
  return host === domain || host.endsWith(`.${domain}`) ? domain : null;
}

/** §5.1.4: without a word of the server's, the folder of what it answered. */
function pathOf(cookie: SetCookie, pathname: string): string {
  const path = attributeOf(cookie, 'path');
  if (path?.startsWith('/')) return path;
  const end = pathname.lastIndexOf('/');
  return end <= 0 ? '/' : pathname.slice(0, end);
}
