import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The whole of a request. */
export interface Message {
  readonly method: string;
  /** With the query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly text: string;
  readonly bytes: Buffer;
}

/** An answer as it goes over the wire; undefined breaks the connection instead. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly content: string | Uint8Array;
  /** Break off in the middle. */
  readonly truncate?: boolean;
}

export interface Listener {
  /** Without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

const LARGEST_BODY = 64 * 1024 * 1024;

/** A server on loopback, on a port that is free. */
export async function listen(
  answer: (message: Message) => Promise<WireAnswer | undefined>,
): Promise<Listener> {
  const server = createServer((request, response) => {
    receive(request)
      .then(answer)
      .then((outcome) => {
        send(response, outcome);
      })
      .catch(() => {
        response.destroy();
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => close(server) };
}

async function receive(request: IncomingMessage): Promise<Message> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) throw new Error('The request is too large for the double');
    chunks.push(chunk);
  }
  const headers = Object.entries(request.headers).map(
    ([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value] as const,
  );
  const bytes = Buffer.concat(chunks);
  return {
    method: request.method ?? 'GET',
    target: request.url ?? '/',
    headers: Object.fromEntries(headers),
    text: bytes.toString(),
    bytes,
  };
}

function send(response: ServerResponse, answer: WireAnswer | undefined): void {
  if (answer === undefined) {
    response.destroy();
    return;
  }
  const content = Buffer.from(answer.content);
  response.writeHead(answer.status, { ...answer.headers, 'content-length': content.length });
  if (answer.truncate === true)
    response.write(content.subarray(0, content.length / 2), () => {
      response.destroy();
    });
  else response.end(content);
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
  server.closeAllConnections();
  await closed;
}
