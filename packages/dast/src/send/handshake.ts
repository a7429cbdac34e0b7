import { isIP } from 'node:net';
import type { Duplex } from 'node:stream';
import { checkServerIdentity, connect, type TLSSocket } from 'node:tls';
import { type Agreement, type Connection, readChain } from '../connection/index.ts';

export interface Offer {
  /** The newest version that is offered; the oldest always is. */
  readonly newest: 'TLSv1.3' | 'TLSv1.1';
  /** PEM: whom to trust instead of whom Node does; empty for those. */
  readonly authorities: readonly string[];
  /** Gives up. */
  readonly signal: AbortSignal;
}

/**
 * Agrees with a server on how to speak, believes it nothing, says nothing, and hangs up: neither a request nor a credential
 * is sent. Rejects for what the server or the way to it does.
 *
 * @param way closed in any case
 */
export async function handshake(
  { origin, hostname }: URL,
  way: Duplex,
  { newest, authorities, signal }: Offer,
): Promise<Omit<Connection, 'outdated'>> {
  const host = hostname.replace(/^\[(.*)\]$/u, '$1');
  const socket = connect({
    socket: way,
    ...(isIP(host) === 0 && { servername: host }),
    ...(authorities.length > 0 && { ca: [...authorities] }),
    // What it is worth is said by rules; whether it is trusted stands in `authorizationError`.
    rejectUnauthorized: false,
    minVersion: 'TLSv1',
    maxVersion: newest,
    // Also what OpenSSL would refuse to speak, and keys that it would refuse: they are what is looked for.
    ciphers: 'DEFAULT:@SECLEVEL=0',
    ALPNProtocols: ['http/1.1'],
  });
  const giveUp = (): void => {
    way.destroy();
  };
  signal.addEventListener('abort', giveUp);
  try {
    await new Promise((resolve, reject) => {
      socket
        .once('secureConnect', resolve)
        .once('error', reject)
        .once('close', () => {
          reject(new Error('the connection was closed'));
        });
    });
    return factsOf(socket, origin, host);
  } finally {
    signal.removeEventListener('abort', giveUp);
    socket.on('error', () => undefined);
    socket.destroy();
    way.destroy();
  }
}

function factsOf(socket: TLSSocket, origin: string, host: string): Omit<Connection, 'outdated'> {
  const certificate = socket.getPeerX509Certificate();
  if (certificate === undefined) throw new Error('the server shows no certificate');
  // Node's types know an Error only; it is the code.
  const refusal = socket.authorizationError as Error | string | null | undefined;
  return {
    origin,
    agreed: agreementOf(socket),
    chain: readChain(certificate),
    coversHost: checkServerIdentity(host, certificate.toLegacyObject()) === undefined,
    ...(refusal && { distrust: typeof refusal === 'string' ? refusal : codeOf(refusal) }),
  };
}

function agreementOf(socket: TLSSocket): Agreement {
  return { protocol: socket.getProtocol() ?? '', cipher: socket.getCipher().standardName };
}

function codeOf(error: Error): string {
  return (error as NodeJS.ErrnoException).code ?? error.message;
}
