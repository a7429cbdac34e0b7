import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SYSTEM_CLOCK } from '@gatehouse/network';
import {
  ArmClient,
  logInToRegistry,
  parseSecrets,
  readSecrets,
  runCommand,
  sendFrom,
} from '../src/index.ts';
import { tokenFor, tokensOf } from './answering.ts';

const REGISTRY = 'shopregistry.azurecr.io';
const PATH =
  '/subscriptions/s/resourceGroups/g/providers/Microsoft.ContainerService/managedClusters/shop';

/** What these services want to see before they answer. */
function play(
  request: IncomingMessage,
  response: ServerResponse,
  origin: string,
  body: string,
): void {
  const { pathname } = new URL(request.url ?? '', origin);
  const name = `${request.method ?? ''} ${pathname}`;
  const hasToken = request.headers.authorization?.startsWith('Bearer ') === true;
  const send = (status: number, content: unknown, headers: Record<string, string> = {}): void => {
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
    response.end(JSON.stringify(content));
  };
  if (name === `POST ${PATH}/runCommand` && hasToken)
    send(202, {}, { Location: `${PATH}/commandResults/1`, 'Retry-After': '0' });
  else if (name === `GET ${PATH}/commandResults/1` && hasToken)
    send(200, { properties: { exitCode: 0, logs: 'done' } });
  else if (name === 'GET /v2/')
    send(
      401,
      {},
      {
        'WWW-Authenticate': `Bearer realm="${origin}/oauth2/token",service="${REGISTRY}"`,
      },
    );
  else if (
    name === 'POST /oauth2/exchange' &&
    new URLSearchParams(body).get('service') === REGISTRY
  )
    send(200, { refresh_token: tokenFor({ exp: 1_000 }) });
  else if (name === 'GET /secrets/key' && !hasToken)
    send(
      401,
      {},
      {
        'WWW-Authenticate':
          'Bearer authorization="https://login/t", resource="https://vault.azure.net"',
      },
    );
  else if (name === 'GET /secrets/key') send(200, { value: 'mysecretvalue', attributes: {} });
  else send(500, { error: { code: 'Unexpected', message: name } });
}

describe('over the network', () => {
  let server: Server;
  let origin = '';
  const send = sendFrom({});
  const tokens = tokensOf();

  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = '';
      request.setEncoding('utf8');
      request.on('data', (chunk: string) => (body += chunk));
      request.on('end', () => {
        play(request, response, origin, body);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it('runs a command in a cluster', async () => {
    const arm = new ArmClient({
      send,
      clock: SYSTEM_CLOCK,
      tokens,
      resourceManager: `${origin}/`,
    });
    const cluster = { subscriptionId: 's', resourceGroup: 'g', name: 'shop' };
    expect(await runCommand(arm, cluster, { command: 'true', patience: 10_000 })).toMatchObject({
      exitCode: 0,
      logs: 'done',
    });
  });

  it('logs in to a registry', async () => {
    const login = logInToRegistry({ send, tokens, tenantId: 't', registry: REGISTRY, origin });
    expect(await login).toMatchObject({ registry: REGISTRY, expiresAt: 1_000_000 });
  });

  it('reads a secret', async () => {
    const secrets = readSecrets(parseSecrets('shop/key', 'vault.azure.net'), {
      send,
      tokens,
      suffix: 'vault.azure.net',
      clock: SYSTEM_CLOCK,
      originOf: () => origin,
    });
    expect((await secrets)[0]?.value).toBe('mysecretvalue');
  });
});
