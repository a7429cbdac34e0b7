import type { LookupFunction } from 'node:net';
import { type Proxies, withinTime } from '@gatehouse/network';
import type { Connection } from '../connection/index.ts';
import { dial } from './dial.ts';
import { proxyOnTheWay } from './dispatcher.ts';
import { handshake, type Offer } from './handshake.ts';

export interface ExamineOptions {
  readonly proxies: Proxies | undefined;
  /** Decides where names may lead. */
  readonly lookup: LookupFunction;
  readonly authorities: readonly string[];
  /** For one handshake. Milliseconds. */
  readonly timeout: number;
  /** Resolves when the next handshake may go. */
  readonly turn: () => Promise<void>;
}

/** What handshakes with an origin of https show. Rejects with `NoAnswer`. */
export type Examine = (origin: URL, signal: AbortSignal) => Promise<Connection>;

/** Two handshakes, the second with old versions only. */
export function examinerOver(options: ExamineOptions): Examine {
  const { proxies, lookup, authorities, timeout, turn } = options;
  const shake = async (
    origin: URL,
    newest: Offer['newest'],
    outer: AbortSignal,
  ): Promise<Connection> => {
    await turn();
    return withinTime(timeout, async (deadline) => {
      const signal = AbortSignal.any([outer, deadline]);
      const way = { proxy: proxyOnTheWay(origin, proxies), lookup };
      return handshake(origin, await dial(origin, way, signal), {
        ...{ newest, authorities, signal },
      });
    });
  };
  return async (origin, signal) => {
    const connection = await shake(origin, 'TLSv1.3', signal);
    const { agreed } = connection;
    if (!isCurrent(agreed.protocol)) return { ...connection, outdated: agreed };
    try {
      const { agreed: outdated } = await shake(origin, 'TLSv1.1', signal);
      return { ...connection, outdated };
    } catch {
      // However it says no: nothing was agreed on.
      return connection;
    }
  };
}

/** Neither given up by RFC 8996 nor before. */
export function isCurrent(protocol: string): boolean {
  return /^TLSv1\.[23]$/u.test(protocol);
}
