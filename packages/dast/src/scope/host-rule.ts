import { isIP } from 'node:net';
import { UserError } from '@gatehouse/findings';

/** What of the input `scope` may be asked beside the target. */
export interface HostRule {
  /** Lower case, as URLs write it. */
  readonly host: string;
  /** Whether it stands for every name below `host`, and not for `host` itself. */
  readonly isBelow: boolean;
  /** Undefined for the usual port of either scheme. */
  readonly port: string | undefined;
}

/** The last label of a name that is no address, so that `*.com` is not taken. */
const NAME = /^(?:[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?\.){0,20}[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/u;

/**
 * Reads `shop.example.com`, `shop.example.com:8443`, `[::1]:8080` or `*.example.com`.
 *
 * @throws UserError for anything else
 */
export function readHostRule(written: string): HostRule {
  const text = written.trim().toLowerCase();
  const isBelow = text.startsWith('*.');
  const rest = isBelow ? text.slice(2) : text;
  const url = URL.canParse(`http://${rest}`) ? new URL(`http://${rest}`) : undefined;
  const isBare =
    url?.pathname === '/' && url.search + url.hash + url.username + url.password === '';
  if (!url || !isBare || rest.endsWith('/') || rest.includes('*')) throw malformed(written);
  const [, port] = /:(\d+)$/u.exec(rest) ?? [];
  const { hostname: host } = url;
  if (isBelow && (isIP(host) !== 0 || !NAME.test(host) || !host.includes('.')))
    throw malformed(written);
  return { host, isBelow, port: port === undefined ? undefined : String(Number(port)) };
}

function malformed(written: string): UserError {
  return new UserError(`scope: '${written.slice(0, 200)}' is not a host`, {
    remedy:
      'Write a host as shop.example.com, shop.example.com:8443 or *.example.com, without https:// and without a path',
  });
}
