import { NoAnswer } from '@gatehouse/network';
import { type Connection, explainDistrust } from '../connection/index.ts';
import { type Examine, isCurrent } from './examine.ts';
import type { Sender } from './sender.ts';

export interface Examined {
  /** Takes what the connection to an origin is, once for each. */
  readonly onConnection: (connection: Connection) => void;
  /** Takes why that of an origin, `https://shop.example`, could not be examined. */
  readonly onFailure: (origin: string, reason: string) => void;
}

export interface ExaminingSender {
  readonly send: Sender;
  /** Resolves when every connection has been examined. */
  readonly settled: () => Promise<void>;
}

/**
 * Sends as the sender does, and examines the connection of each origin of https beside: what is asked at all is in scope,
 * so its origin is. A request that a certificate keeps from being sent fails with what is wrong with it.
 */
export function examining(
  sender: Sender,
  examine: Examine,
  { onConnection, onFailure }: Examined,
): ExaminingSender {
  const origins = new Map<string, Promise<Connection | undefined>>();
  const begin = async (origin: string, signal: AbortSignal): Promise<Connection | undefined> => {
    try {
      const connection = await examine(new URL(origin), signal);
      onConnection(connection);
      return connection;
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      // What came after the end of a scan is no fault of the origin's.
      if (!signal.aborted) onFailure(origin, error.message);
      return undefined;
    }
  };
  return {
    async send(request, signal) {
      const { protocol, origin } = request.url;
      if (protocol !== 'https:') return sender(request, signal);
      const examined = origins.get(origin) ?? begin(origin, signal);
      origins.set(origin, examined);
      try {
        return await sender(request, signal);
      } catch (error) {
        if (!(error instanceof NoAnswer)) throw error;
        const connection = await examined;
        throw (connection && reasonIn(connection, error)) ?? error;
      }
    },
    async settled() {
      await Promise.all(origins.values());
    },
  };
}

/** By what a connection shows, why Node made none that it would send something over. */
function reasonIn(connection: Connection, error: NoAnswer): NoAnswer | undefined {
  const { distrust, agreed } = connection;
  const code = distrust ?? error.code;
  const distrusted = explainDistrust(connection);
  if (distrusted !== undefined) return new NoAnswer(distrusted, { code });
  if (!isCurrent(agreed.protocol))
    return new NoAnswer(
      `it speaks ${agreed.protocol} only, which Node refuses, so nothing was sent. Let it speak TLS 1.2 and 1.3`,
      { code },
    );
  // OpenSSL's words: Node has no code for keys and signatures that OpenSSL finds beneath its level.
  return /too (?:weak|small)/u.test(error.message)
    ? new NoAnswer(
        `the certificate is too weak for Node: ${error.message}, so nothing was sent. Replace it`,
        { code },
      )
    : undefined;
}
