import type { LookupFunction } from 'node:net';
import type { Dispatcher } from 'undici';

export interface ConnectionOptions {
  /** The proxy on the way to an origin; undefined for none. */
  readonly choose: (origin: string | URL) => URL | undefined;
  /** Looks names up for what is reached directly; behind a proxy the proxy does. */
  readonly lookup: LookupFunction;
  /** At once, to one origin. */
  readonly connections: number;
  /** For a direct one to stand, encrypted where it is; 10 s unless given. Milliseconds. */
  readonly timeout?: number;
  /** PEM: whom to trust instead of whom Node does. */
  readonly authorities?: readonly string[];
}

/** Connections whose way is decided one by one, for requests that fetch cannot make. Loads undici. Whoever opens them destroys them. */
export async function openConnections(options: ConnectionOptions): Promise<Dispatcher> {
  const { direct, ProxyDispatcher } = await import('./proxy-dispatcher.ts');
  const { choose, lookup, connections, timeout, authorities = [] } = options;
  const trust = authorities.length > 0 ? { ca: [...authorities] } : {};
  const straight = direct({
    connect: { lookup, ...(timeout !== undefined && { timeout }), ...trust },
    connections,
  });
  return new ProxyDispatcher(choose, straight, trust);
}
