import type { Location } from '@gatehouse/findings';
import type { Value } from '@gatehouse/source';

/** A line that says: requests to this host and path are served here. */
export interface ServedHost {
  /** In lower case: `shop.example.com`, `*.example.com`; `*` where every host is served. */
  readonly host: string;
  /** Whether the asterisk of a wildcard stands for several labels too: `a.b.example.com`. */
  readonly isDeep: boolean;
  /** As configured, from `/` on. */
  readonly path: string;
  /** Whether only this very path is served; otherwise everything below it too. */
  readonly isExact: boolean;
  readonly kind: 'Ingress' | 'HTTPRoute' | 'VirtualService' | 'Gateway' | 'nginx';
  /** Of the object; of the file for nginx. */
  readonly name: string;
  /** Of the host, or of what leaves it out. */
  readonly location: Location;
}

/** A path that something serves. */
export type ServedPath = Pick<ServedHost, 'path' | 'isExact'>;

export const EVERYTHING: ServedPath = { path: '/', isExact: false };

/**
 * The host as it is compared; undefined for what is none: a placeholder of a template, a pattern, a name with a port.
 *
 * @param value absent for every host
 */
export function hostOf(value: Value): string | undefined {
  if (!value.exists || value.string === '') return '*';
  return value.isUnknown || value.string === undefined ? undefined : readHost(value.string);
}

/** RFC 1123, 2.1; an asterisk as the first label or all of it. */
const HOST = /^(?:\*|(?:\*\.)?[a-z0-9_-]+(?:\.[a-z0-9_-]+)*)$/u;

export function readHost(text: string): string | undefined {
  if (text.length > 254) return undefined;
  const host = text.toLowerCase().replace(/\.$/u, '');
  return HOST.test(host) ? host : undefined;
}

/** UTF-16 units: no server takes longer ones. */
const LONGEST_PATH = 2_000;

/** Undefined for what is no path. */
export function pathOf(value: Value, isExact: boolean): ServedPath | undefined {
  const path = value.string;
  if (path === undefined || path.length > LONGEST_PATH || value.isUnknown) return undefined;
  return path.startsWith('/') ? { path, isExact } : undefined;
}
