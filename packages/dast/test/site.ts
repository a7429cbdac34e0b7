import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Handler = (request: IncomingMessage, response: ServerResponse, url: URL) => void;

/** A site on loopback that answers as a test says, and remembers what it was asked. */
export interface Site {
  readonly origin: string;
  readonly port: number;
  /** Paths with their queries, in the order they were asked; without what was asked as a stranger. */
  readonly asked: readonly string[];
  /** What was asked in the name of another origin: `https://other.example /path`. */
  readonly askedAsStranger: readonly string[];
  readonly requests: readonly IncomingMessage[];
  close(): Promise<void>;
}

export async function openSite(handler: Handler, host = '127.0.0.1'): Promise<Site> {
  const asked: string[] = [];
  const askedAsStranger: string[] = [];
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    const { url = '/', headers } = request;
    const { origin: from } = headers;
    if (from === undefined || from === `http://${headers.host ?? ''}`) asked.push(url);
    else askedAsStranger.push(`${from} ${url}`);
    requests.push(request);
    handler(request, response, new URL(url, 'http://site'));
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    port,
    asked,
    askedAsStranger,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

/** Pages by path; anything else is not found. */
export function pages(bodies: Readonly<Record<string, string>>): Handler {
  return (_, response, { pathname }) => {
    const body = bodies[pathname];
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html' });
    response.end(body ?? 'not here');
  };
}
