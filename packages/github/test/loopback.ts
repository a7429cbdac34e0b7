import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { type Connection, type Github, connect } from '../src/index.ts';

export interface Loopback {
  readonly url: string;
  readonly asked: readonly IncomingMessage[];
  close(): Promise<void>;
}

/** A server that answers what the test says, for what no well-behaved GitHub would do. */
export async function loopback(
  answer: (request: IncomingMessage, response: ServerResponse, number: number) => void,
): Promise<Loopback> {
  const asked: IncomingMessage[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    asked.push(request);
    request.resume();
    request.on('end', () => {
      answer(request, response, asked.length);
    });
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => {
          resolve();
        });
      }),
  };
}

export function json(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}

export const NOW = Date.UTC(2026, 10, 25);
export const TOKEN = 'ghs_0123456789abcdefghijABCDEFGHIJ';

/** Waits by moving its own clock. */
export function swiftClock() {
  let now = NOW;
  const waits: number[] = [];
  return {
    waits,
    now: () => now,
    random: () => 0.5,
    sleep: (milliseconds: number): Promise<void> => {
      waits.push(milliseconds);
      now += milliseconds;
      return Promise.resolve();
    },
  };
}

export function swift(apiUrl: string, more: Partial<Connection> = {}): Github {
  return connect({
    token: TOKEN,
    apiUrl,
    userAgent: 'gatehouse/0.0.0',
    environment: {},
    clock: swiftClock(),
    isPaced: false,
    ...more,
  });
}
