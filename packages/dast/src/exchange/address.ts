/** A URL as it was written: nothing is resolved, decoded or repaired, so what a rule points at is what was sent. */
export interface Address {
  readonly text: string;
  /** Lower case; empty for a reference without one. */
  readonly scheme: string;
  readonly userinfo: string;
  /** As written, without the brackets' loss for IPv6: `[::1]`. */
  readonly host: string;
  /** Undefined where the URL does not say or the digits are no port. */
  readonly port: number | undefined;
  readonly path: string;
  /** Without the question mark; undefined where there is none. */
  readonly query: string | undefined;
}

/** RFC 3986 appendix B. Every part is a single run that stops at its delimiter, so this is linear. */
const PARTS = /^(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?/;

/** Never throws: an address that browsers refuse has empty parts. */
export function readAddress(text: string): Address {
  const [, scheme = '', authority = '', path = '', query] = PARTS.exec(text.trim()) ?? [];
  const at = authority.lastIndexOf('@');
  const hostAndPort = authority.slice(at + 1);
  const [, host = hostAndPort, digits] = /^(\[[^\]]*\]|[^:]*)(?::(\d*))?$/.exec(hostAndPort) ?? [];
  const port = digits ? Number(digits) : undefined;
  return {
    text,
    scheme: scheme.toLowerCase(),
    userinfo: at < 0 ? '' : authority.slice(0, at),
    host,
    port: port !== undefined && port < 65_536 ? port : undefined,
    path,
    query,
  };
}

/** Whether a reference names a host, and one that differs from the host of the page. */
export function leadsElsewhere(reference: string, host: string): boolean {
  const target = readAddress(reference).host;
  return target !== '' && target.toLowerCase() !== host.toLowerCase();
}

const DEFAULT_PORTS: Readonly<Record<string, number>> = { http: 80, https: 443, ws: 80, wss: 443 };

/** RFC 6454 §4, default ports left out: `https://shop.example`. */
export function originOf({ scheme, host, port }: Address): string {
  const suffix = port === undefined || port === DEFAULT_PORTS[scheme] ? '' : `:${port}`;
  return `${scheme}://${host.toLowerCase()}${suffix}`;
}
