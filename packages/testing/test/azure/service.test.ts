import { once } from 'node:events';
import { get } from 'node:https';
import { connect } from 'node:tls';
import { describe, expect, it } from '@jest/globals';
import { type EntraDouble, entraDouble } from '../../src/index.ts';
import { askToken } from './entra-client.ts';

/** Over TLS, by a client that trusts the double. */
async function discovery(entra: EntraDouble): Promise<unknown> {
  const url = `${entra.issuer}/.well-known/openid-configuration`;
  return await new Promise((resolve, reject) => {
    get(url, { ca: entra.certificate, agent: false }, (response) => {
      response.setEncoding('utf8');
      let text = '';
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => {
        resolve(JSON.parse(text));
      });
    }).on('error', reject);
  });
}

describe('every double of a service', () => {
  it('speaks TLS to who trusts its certificate', async () => {
    await using entra = await entraDouble({ tls: true });
    expect(await discovery(entra)).toMatchObject({
      issuer: entra.issuer,
      jwks_uri: `${entra.origin}/${entra.tenantId}/discovery/v2.0/keys`,
    });
    entra.fail({ dropConnection: 'before' });
    await expect(discovery(entra)).rejects.toThrow('socket hang up');
  });

  it('goes by a name of its own, for whoever is led to its port', async () => {
    await using entra = await entraDouble({ host: 'login.microsoftonline.com' });
    expect(entra.issuer).toBe(`https://login.microsoftonline.com/${entra.tenantId}/v2.0`);
    const { ca, port } = { ca: entra.certificate, port: entra.port };
    const socket = connect({
      ca,
      port,
      host: '127.0.0.1',
      servername: 'login.microsoftonline.com',
    });
    await once(socket, 'secureConnect');
    expect(socket.authorized).toBe(true);
    socket.destroy();
  });

  it('has no certificate where it speaks plain http', async () => {
    await using entra = await entraDouble();
    expect(() => entra.certificate).toThrow('does not speak TLS');
  });

  it('remembers what it was asked, and how it answered', async () => {
    await using entra = await entraDouble();
    const { clientId } = entra.application({ secrets: ['s'] });
    const form = { client_id: clientId, client_secret: 's' };
    await Promise.all([askToken(entra, form), askToken(entra, form)]);
    expect(entra.requests).toHaveLength(2);
    expect(entra.requests[0]).toMatchObject({
      method: 'POST',
      path: `/${entra.tenantId}/oauth2/v2.0/token`,
      body: expect.stringContaining('client_secret=s'),
      status: 200,
    });
    expect(entra.mostAtOnce).toBeGreaterThan(0);
  });

  it('can carry out a request and break off all the same', async () => {
    await using entra = await entraDouble();
    const { clientId } = entra.application({ secrets: ['s'] });
    const form = { client_id: clientId, client_secret: 's' };
    entra.fail({ dropConnection: 'after' });
    await expect(askToken(entra, form)).rejects.toThrow('fetch failed');
    entra.fail({ truncate: true });
    await expect(askToken(entra, form)).rejects.toThrow('terminated');
    expect(entra.issued).toHaveLength(2);
  });

  it('owns up to a mistake of its own', async () => {
    await using entra = await entraDouble();
    const { clientId } = entra.application({
      federated: [{ issuer: 'https://issuer.example', subject: 's' }],
    });
    const encode = (value: object): string =>
      Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = { iss: 'https://issuer.example', sub: 's', aud: 'api://AzureADTokenExchange' };
    const assertion = `${encode({ alg: 'RS256' })}.${encode(claims)}.x`;
    const type = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
    const proof = { client_assertion: assertion, client_assertion_type: type };
    expect((await askToken(entra, { client_id: clientId, ...proof })).status).toBe(500);
    expect(entra.violations).toEqual([expect.stringContaining('the double failed')]);
  });
});
