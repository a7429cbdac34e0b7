import type { LookupFunction } from 'node:net';
import { openConnections, proxyFor, type Proxies } from '@gatehouse/network';
import type { Dispatcher } from 'undici';
import { isThisMachine } from '../scope/index.ts';

export interface TargetConnections {
  readonly proxies: Proxies | undefined;
  /** Decides where names may lead. */
  readonly lookup: LookupFunction;
  /** At once, to one origin. */
  readonly connections: number;
  /** For one to stand: undici hears of no end of a request before. Milliseconds. */
  readonly timeout?: number;
  /** PEM: whom to trust instead of whom Node does. */
  readonly authorities?: readonly string[];
}

/** Connections to what is scanned. */
export function connectionsTo({ proxies, ...rest }: TargetConnections): Promise<Dispatcher> {
  return openConnections({ ...rest, choose: (origin) => proxyOnTheWay(new URL(origin), proxies) });
}

/** The proxy on the way to an origin; undefined for none. This machine itself is never reached through one. */
export function proxyOnTheWay(origin: URL, proxies: Proxies | undefined): URL | undefined {
  return isThisMachine(origin) ? undefined : proxyFor(origin, proxies);
}
