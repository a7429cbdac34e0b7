import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { request as ask } from 'node:http';
import { request as askSecurely, createServer } from 'node:https';
import { buffer } from 'node:stream/consumers';
import type { IncomingMessage, RequestOptions, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Certificate, type Service, temporaryDirectory } from '@gatehouse/testing';

export interface RegistryOptions {
  /** The path of docker-registry. */
  readonly program: string;
  /** Its name: `shop.azurecr.io`. */
  readonly host: string;
  /** For the host: its TLS, and what tokens are signed by. */
  readonly identity: Certificate;
  /** A double that hands out its tokens, or lines of an htpasswd file (bcrypt). */
  readonly auth: Service | string;
}

export interface Registry extends AsyncDisposable {
  /** Of loopback, https. */
  readonly port: number;
}

/** The registry of Debian's docker-registry (distribution 2.8), at its host's own address. */
export async function startRegistry(options: RegistryOptions): Promise<Registry> {
  const { program, host, identity, auth } = options;
  const folder = await temporaryDirectory();
  const socketPath = join(folder.path, 'socket');
  const config = {
    version: 0.1,
    log: { level: 'error', accesslog: { disabled: true } },
    storage: { filesystem: { rootdirectory: join(folder.path, 'storage') } },
    http: { net: 'unix', addr: socketPath, host: `https://${host}`, secret: 'of no use' },
    auth: authOf(options, folder.path),
  };
  const file = folder.write('config.yml', JSON.stringify(config));
  const log: string[] = [];
  const child = spawn(program, ['serve', file], { stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => log.push(text));
  const ended = new Promise<void>((resolve) =>
    child.once('close', () => {
      resolve();
    }),
  );
  for (let waited = 0; !existsSync(socketPath); waited += 50) {
    if (child.exitCode !== null || waited > 20_000)
      throw new Error(`docker-registry does not start: ${log.join('')}`);
    await wait(50);
  }
  const { cert, key } = identity;
  const server = createServer({ cert, key }, (request, response) => {
    const isForAuth = typeof auth !== 'string' && request.url?.startsWith('/oauth2/') === true;
    forward(request, response, isForAuth ? { double: auth, host } : { socketPath });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      child.kill();
      await ended;
      await folder.dispose();
    },
  };
}

/** distribution.github.io/distribution/about/configuration, auth. */
function authOf({ host, identity, auth }: RegistryOptions, folder: string): object {
  if (typeof auth === 'string') {
    const path = join(folder, 'htpasswd');
    writeFileSync(path, auth);
    return { htpasswd: { realm: host, path } };
  }
  const rootcertbundle = join(folder, 'signer.pem');
  writeFileSync(rootcertbundle, identity.cert);
  const issuer = 'Azure Container Registry';
  return {
    token: { realm: `https://${host}/oauth2/token`, service: host, issuer, rootcertbundle },
  };
}

type Target = { readonly socketPath: string } | { readonly double: Service; readonly host: string };

function forward(request: IncomingMessage, response: ServerResponse, target: Target): void {
  const { method = 'GET', url: path = '/' } = request;
  // Node has said "continue" itself already, and who refuses need not read what comes then.
  const headers = Object.fromEntries(
    Object.entries(request.headers).filter(([name]) => name !== 'expect'),
  );
  const message: RequestOptions = { method, path, headers, agent: false };
  const onAnswer = (answer: IncomingMessage): void => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  };
  const onward =
    'socketPath' in target
      ? ask({ ...message, socketPath: target.socketPath }, onAnswer)
      : askSecurely(
          {
            ...message,
            ...{ host: '127.0.0.1', port: target.double.port },
            ...{ servername: target.host, ca: target.double.certificate },
          },
          onAnswer,
        );
  onward.on('error', () => {
    if (!response.headersSent) response.destroy();
  });
  // In one piece: a registry that refuses hangs up, and an answer is lost where something is still to be written then.
  void buffer(request).then((body) => onward.end(body));
}
