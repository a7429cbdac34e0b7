import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { devNull } from 'node:os';
import { buffer } from 'node:stream/consumers';
import type { Certificate } from './certificates/index.ts';

/** Repositories behind git's smart HTTP protocol on the loopback interface, as a GitHub server serves them. */
export interface GitServer extends AsyncDisposable {
  /** `http://127.0.0.1:40123`, or `https://localhost:40123`; repositories follow by their folder's path below the root. */
  readonly url: string;
  /** What was asked, in order. */
  readonly requests: readonly {
    readonly path: string;
    readonly authorization: string | undefined;
  }[];
}

/**
 * Serves all repositories below a folder through git-http-backend(1).
 *
 * @param token what the password of HTTP's basic authorization must be; absent for public repositories
 * @param certificate of `localhost`; absent for a server without TLS
 */
export async function gitServer(
  root: string,
  token?: string,
  certificate?: Certificate,
): Promise<GitServer> {
  const requests: { path: string; authorization: string | undefined }[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { authorization } = request.headers;
    requests.push({ path: request.url ?? '', authorization });
    if (token !== undefined && password(authorization) !== token) {
      response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="GitHub"' }).end();
      return;
    }
    serve(root, request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  };
  const server = certificate ? createTlsServer(certificate, answer) : createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: certificate ? `https://localhost:${port}` : `http://127.0.0.1:${port}`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function password(authorization: string | undefined): string | undefined {
  const encoded = /^basic (.+)$/iu.exec(authorization ?? '')?.[1];
  if (encoded === undefined) return undefined;
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  return text.slice(text.indexOf(':') + 1);
}

/** Hands the request to the program and its answer back, by the Common Gateway Interface (RFC 3875). */
async function serve(
  root: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '', 'http://localhost');
  const header = (name: string): string => String(request.headers[name] ?? '');
  const backend = spawn('git', ['http-backend'], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {
      PATH: process.env['PATH'] ?? '',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: devNull,
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_PROTOCOL: header('git-protocol'),
      GIT_CONFIG_COUNT: '2',
      GIT_CONFIG_KEY_0: 'uploadpack.allowFilter',
      GIT_CONFIG_VALUE_0: 'true',
      GIT_CONFIG_KEY_1: 'uploadpack.allowAnySHA1InWant',
      GIT_CONFIG_VALUE_1: 'true',
      REQUEST_METHOD: request.method ?? 'GET',
      PATH_INFO: decodeURIComponent(url.pathname),
      QUERY_STRING: url.search.slice(1),
      CONTENT_TYPE: header('content-type'),
      HTTP_CONTENT_ENCODING: header('content-encoding'),
    },
  });
  request.pipe(backend.stdin);
  const answer = await buffer(backend.stdout);
  const end = answer.indexOf('\r\n\r\n');
  const head = answer.subarray(0, end).toString('latin1').split('\r\n');
  const fields = head.map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon), line.slice(colon + 1).trim()];
  });
  const status = fields.find(([name]) => name.toLowerCase() === 'status')?.[1] ?? '200';
  response.writeHead(Number.parseInt(status, 10), Object.fromEntries(fields));
  response.end(answer.subarray(end + 4));
}
