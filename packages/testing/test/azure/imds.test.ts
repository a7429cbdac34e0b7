import { describe, expect, it } from '@jest/globals';
import { decodeJwt } from 'jose';
import { clusterIssuer, entraDouble, type ImdsDouble, imdsDouble } from '../../src/index.ts';
import { askToken, byAssertion, type Reply } from './entra-client.ts';

const ARM = 'https://management.azure.com/';
const QUERY = { 'api-version': '2018-02-01', resource: ARM };

async function ask(
  imds: ImdsDouble,
  query: Readonly<Record<string, string>> = {},
  headers: Readonly<Record<string, string>> = { metadata: 'true' },
): Promise<Reply> {
  const search = new URLSearchParams({ ...QUERY, ...query }).toString();
  const response = await fetch(`${imds.origin}/metadata/identity/oauth2/token?${search}`, {
    headers,
  });
  const { status } = response;
  return { status, headers: response.headers, body: (await response.json()) as Reply['body'] };
}

describe('the double of the instance metadata service', () => {
  it('hands out tokens of the machine, with numbers as text', async () => {
    await using entra = await entraDouble();
    const system = entra.application();
    await using imds = await imdsDouble({ entra, system });
    const { status, body } = await ask(imds);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      token_type: 'Bearer',
      resource: ARM,
      client_id: system.clientId,
      expires_in: '86399',
      expires_on: expect.stringMatching(/^\d{10}$/u),
    });
    const { aud, oid } = await entra.verify(String(body['access_token']));
    expect([aud, oid]).toEqual([ARM, system.objectId]);
    expect(imds.violations).toEqual([]);
  });

  it('hands out tokens of what was assigned to it, by each of its names', async () => {
    await using entra = await entraDouble();
    const userAssigned = ['a', 'b'].map((name) => ({
      clientId: `client-${name}`,
      objectId: `object-${name}`,
      resourceId: `/identities/${name}`,
    }));
    await using imds = await imdsDouble({ entra, userAssigned });
    for (const query of [
      { client_id: 'client-b' },
      { object_id: 'object-b' },
      { msi_res_id: '/identities/b' },
    ] as Record<string, string>[])
      expect((await ask(imds, query)).body).toMatchObject({ client_id: 'client-b' });
    expect(entra.issued.map((token) => decodeJwt(token)['oid'])).toEqual(
      Array.from({ length: 3 }, () => 'object-b'),
    );
    const nobody = { error: 'invalid_request', error_description: 'Identity not found' };
    expect(await ask(imds, { client_id: 'client-c' })).toMatchObject({ status: 400, body: nobody });
    const which = await ask(imds);
    expect(which.body['error_description']).toContain('Multiple user assigned identities exist');
    expect(imds.violations).toEqual([]);
  });

  it('has nothing for a machine without an identity, nor for an unknown resource', async () => {
    await using entra = await entraDouble();
    await using bare = await imdsDouble({ entra });
    expect((await ask(bare)).body['error_description']).toBe('Identity not found');
    await using imds = await imdsDouble({ entra, system: entra.application() });
    expect(await ask(imds, { resource: 'https://example.org' })).toMatchObject({
      status: 400,
      body: { error: 'invalid_resource' },
    });
  });

  it.each([
    ['bad_request_102', {}, {}],
    ['bad_request_102', {}, { metadata: 'True' }],
    ['invalid_request', {}, { metadata: 'true', 'x-forwarded-for': '203.0.113.7' }],
    ['invalid_request', { 'api-version': '' }, { metadata: 'true' }],
    ['invalid_request', { resource: '' }, { metadata: 'true' }],
    ['invalid_request', { client_id: 'a', object_id: 'b' }, { metadata: 'true' }],
  ])('refuses by %s and notes %j with %j', async (error, query, headers) => {
    await using entra = await entraDouble();
    await using imds = await imdsDouble({ entra, system: entra.application() });
    const asked = query as Readonly<Record<string, string>>;
    const sent = headers as Readonly<Record<string, string>>;
    expect(await ask(imds, asked, sent)).toMatchObject({ status: 400, body: { error } });
    expect(imds.violations).toHaveLength(1);
  });

  it('goes away for updates when it is told to', async () => {
    await using entra = await entraDouble();
    await using imds = await imdsDouble({ entra, system: entra.application() });
    imds.fail({ status: 410 });
    imds.fail({ status: 429 });
    expect((await ask(imds)).status).toBe(410);
    expect((await ask(imds)).status).toBe(429);
    expect((await ask(imds)).status).toBe(200);
  });
});

describe('a runner in a cluster', () => {
  it('is believed by the tokens of its service account', async () => {
    const cluster = await clusterIssuer();
    await using entra = await entraDouble({ issuers: [cluster] });
    const { issuer } = cluster;
    const subject = 'system:serviceaccount:arc-runners:runner';
    const { clientId } = entra.application({ federated: [{ issuer, subject }] });
    const good = await askToken(entra, byAssertion(clientId, await cluster.token()));
    expect(good.status).toBe(200);
    const late = await cluster.token({ lifetimeSeconds: -1 });
    expect((await askToken(entra, byAssertion(clientId, late))).body).toMatchObject({
      error_codes: [700024],
    });
    const other = await cluster.token({ serviceAccount: 'other' });
    expect((await askToken(entra, byAssertion(clientId, other))).body).toMatchObject({
      error_codes: [700213],
    });
  });
});
