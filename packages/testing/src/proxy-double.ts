import { createServer, type IncomingMessage, request as ask, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';

export interface ProxyDoubleOptions {
  /** `user:password` that must be given; absent for a proxy that asks nobody. */
  readonly credentials?: string;
  /** The status by which everything is turned away. */
  readonly refuse?: number;
  /** To which loopback port a `host:port` leads; without an answer as it is, where it is on loopback itself. */
  readonly route?: (target: string) => number | undefined;
}

/** A proxy on the loopback interface, by CONNECT and by absolute addresses (RFC 9110, 9.3.6 and 7.2). */
export interface ProxyDouble extends AsyncDisposable {
  /** `http://127.0.0.1:40123`, with the credentials where it demands some. */
  readonly url: string;
  /** `127.0.0.1:40123` */
  readonly host: string;
  /** The `host:port` of all that was let through, in order. */
  readonly passed: readonly string[];
  /** How often somebody was turned away. */
  readonly refusals: number;
}

/** It leads nowhere but to loopback. */
export async function proxyDouble(options: ProxyDoubleOptions = {}): Promise<ProxyDouble> {
  const proxy = new Proxy(options);
  const server = createServer((request, response) => {
    proxy.forward(request, response);
  });
  server.on('connect', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    proxy.connect(request, socket, head);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { credentials } = options;
  return {
    host,
    url: `http://${credentials === undefined ? '' : `${credentials}@`}${host}`,
    passed: proxy.passed,
    get refusals() {
      return proxy.refusals;
    },
    async [Symbol.asyncDispose]() {
      proxy.cut();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

class Proxy {
  readonly passed: string[] = [];
  refusals = 0;
  readonly #options: ProxyDoubleOptions;
  readonly #open = new Set<Duplex>();

  constructor(options: ProxyDoubleOptions) {
    this.#options = options;
  }

  connect(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.#open.add(socket);
    const target = request.url ?? '';
    const port = this.#port(target);
    const status = this.#refusal(request, port);
    if (status !== undefined) {
      socket.end(
        `HTTP/1.1 ${status} No\r\n${CHALLENGE}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
      );
      return;
    }
    this.passed.push(target);
    const through = connect(port ?? 0, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      through.write(head);
      socket.pipe(through).pipe(socket);
    });
    for (const end of [through, socket])
      end.on('error', () => {
        through.destroy();
        socket.destroy();
      });
  }

  forward(request: IncomingMessage, response: ServerResponse): void {
    const { host, pathname, search } = new URL(request.url ?? '', 'http://127.0.0.1');
    const target = host.includes(':') ? host : `${host}:80`;
    const port = this.#port(target);
    const status = this.#refusal(request, port);
    if (status !== undefined) {
      response.writeHead(status, { 'proxy-authenticate': 'Basic realm="proxy"' }).end();
      return;
    }
    this.passed.push(target);
    const headers = Object.fromEntries(
      Object.entries(request.headers).filter(([name]) => !name.startsWith('proxy-')),
    );
    const { method = 'GET' } = request;
    const onward = { host: '127.0.0.1', port, path: `${pathname}${search}`, method, headers };
    const through = ask(onward, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    through.on('error', () => response.destroy());
    request.pipe(through);
  }

  cut(): void {
    for (const socket of this.#open) socket.destroy();
  }

  #port(target: string): number | undefined {
    const [, host, port] = /^(.*):(\d+)$/u.exec(target) ?? [];
    const isOurs = host === '127.0.0.1' || host === 'localhost';
    return this.#options.route?.(target) ?? (isOurs ? Number(port) : undefined);
  }

  #refusal(request: IncomingMessage, port: number | undefined): number | undefined {
    const { credentials, refuse } = this.#options;
    const wanted = `Basic ${Buffer.from(credentials ?? '').toString('base64')}`;
    const isKnown = credentials === undefined || request.headers['proxy-authorization'] === wanted;
    const status = refuse ?? (isKnown ? (port === undefined ? 502 : undefined) : 407);
    if (status !== undefined) this.refusals++;
    return status;
  }
}

const CHALLENGE = 'Proxy-Authenticate: Basic realm="proxy"';
