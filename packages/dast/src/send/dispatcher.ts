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
}

/** Connections to what is scanned. This machine itself is never reached through a proxy. */
export function connectionsTo({ proxies, ...rest }: TargetConnections): Promise<Dispatcher> {
  return openConnections({
    ...rest,
    choose: (origin) => (isThisMachine(new URL(origin)) ? undefined : proxyFor(origin, proxies)),
  });
}
