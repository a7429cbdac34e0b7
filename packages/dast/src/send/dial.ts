import { type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { connect, type LookupFunction } from 'node:net';
import type { Duplex } from 'node:stream';
import { NoAnswer } from '@gatehouse/network';

export interface Way {
  /** Undefined where it goes directly. */
  readonly proxy: URL | undefined;
  /** Decides where names may lead; behind a proxy the proxy does. */
  readonly lookup: LookupFunction;
}

/** A way to an origin over which nothing has been said yet. Rejects for what stands in it. */
export async function dial(
  origin: URL,
  { proxy, lookup }: Way,
  signal: AbortSignal,
): Promise<Duplex> {
  const host = origin.hostname.replace(/^\[(.*)\]$/u, '$1');
  const port = Number(origin.port) || 443;
  if (proxy !== undefined) return tunnel(proxy, `${origin.hostname}:${port}`, signal);
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, lookup, signal });
    socket.once('error', reject).once('connect', () => {
      resolve(socket);
    });
  });
}

/** RFC 9110 §9.3.6. */
async function tunnel(proxy: URL, authority: string, signal: AbortSignal): Promise<Duplex> {
  const { protocol, username, password } = proxy;
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  const request: ClientRequest = (protocol === 'https:' ? requestHttps : requestHttp)(
    // By its origin: an address with a password in it is in no error.
    new URL(proxy.origin),
    {
      method: 'CONNECT',
      path: authority,
      headers: {
        host: authority,
        ...(credentials !== ':' && {
          'proxy-authorization': `Basic ${Buffer.from(credentials).toString('base64')}`,
        }),
      },
      agent: false,
      signal,
    },
  );
  return new Promise((resolve, reject) => {
    request
      .on('connect', ({ statusCode }: IncomingMessage, socket: Duplex) => {
        if (statusCode === 200) resolve(socket);
        else {
          socket.destroy();
          reject(new NoAnswer(`the proxy answers ${statusCode ?? 0}`, { proxy: proxy.host }));
        }
      })
      .on('error', (error) => {
        reject(NoAnswer.from(error, proxy.host));
      })
      .end();
  });
}
