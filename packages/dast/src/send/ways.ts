import type { LookupFunction } from 'node:net';
import type { Clock, Proxies } from '@gatehouse/network';
import { connectionsTo } from './dispatcher.ts';
import { examinerOver } from './examine.ts';
import { examining, type Examined } from './examining-sender.ts';
import { Pace } from './pace.ts';
import { type Sender, senderOver } from './sender.ts';

export interface WaysOptions {
  readonly clock: Clock;
  readonly proxies: Proxies | undefined;
  /** Decides where names may lead. */
  readonly lookup: LookupFunction;
  /** PEM: whom to trust instead of whom Node does; empty for those. */
  readonly authorities: readonly string[];
  /** For one request. Milliseconds. */
  readonly timeout: number;
  /** At once, to one origin. */
  readonly connections: number;
  /** In a second; undefined for as many as are answered. */
  readonly rate: number | undefined;
}

/** How a target is reached: requests, and what their connections are. */
export interface Ways {
  readonly send: Sender;
  /** To be kept before each request; handshakes keep it by themselves. */
  readonly pace: Pace;
  /** Resolves when every connection has been examined, and ends them all. */
  readonly close: () => Promise<void>;
}

/** A connection stands within moments, or not at all. Milliseconds. */
const HANDSHAKE_TIMEOUT = 10_000;

/** Whoever opens them closes them. */
export async function openWays(options: WaysOptions, examined: Examined): Promise<Ways> {
  const { clock, proxies, lookup, authorities, timeout, connections, rate } = options;
  const way = { proxies, lookup, authorities, timeout: Math.min(timeout, HANDSHAKE_TIMEOUT) };
  const dispatcher = await connectionsTo({ ...way, connections });
  const pace = new Pace(clock, rate);
  const examine = examinerOver({ ...way, turn: () => pace.turn() });
  const { send, settled } = examining(senderOver({ dispatcher, timeout }), examine, examined);
  return {
    send,
    pace,
    async close() {
      try {
        await settled();
      } finally {
        await dispatcher.destroy();
      }
    },
  };
}
