import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { importPKCS8, SignJWT } from 'jose';
import { type EntraDouble, entraDouble, type Certificate, selfSigned } from '../../src/index.ts';
import { ARM_SCOPE, askToken, ASSERTION_TYPE, byAssertion } from './entra-client.ts';

describe('the Entra double', () => {
  it('takes a secret', async () => {
    await using entra = await entraDouble();
    const { clientId } = entra.application({ secrets: ['s3cret'] });
    const good = await askToken(entra, { client_id: clientId, client_secret: 's3cret' });
    expect(good.status).toBe(200);
    const bad = await askToken(entra, { client_id: clientId, client_secret: 'S3cret' });
    expect(bad).toMatchObject({
      status: 401,
      body: { error: 'invalid_client', error_codes: [7000215] },
    });
    expect(entra.violations).toEqual([]);
  });

  it.each([
    [90002, 'invalid_request', { tenant: 'contoso.onmicrosoft.com' }],
    [700016, 'unauthorized_client', { clientId: randomUUID() }],
    [7000112, 'unauthorized_client', { disabled: true }],
    [53003, 'invalid_grant', { blocked: true }],
    [500011, 'invalid_resource', { scope: 'https://example.org/.default' }],
  ])('refuses by %i, %s, where %j', async (code, error, wrong) => {
    await using entra = await entraDouble();
    const { tenant, clientId, scope = ARM_SCOPE, ...options }: Wrong = wrong;
    const application = entra.application({ secrets: ['s'], ...options });
    const form = { client_id: clientId ?? application.clientId, client_secret: 's', scope };
    const reply = await askToken(entra, form, tenant);
    expect(reply).toMatchObject({ status: 400, body: { error, error_codes: [code] } });
    expect(entra.violations).toEqual([]);
  });

  it('hears of a new application late', async () => {
    await using entra = await entraDouble();
    const { clientId } = entra.application({ secrets: ['s'], visibleAfter: 1 });
    const form = { client_id: clientId, client_secret: 's' };
    expect((await askToken(entra, form)).body).toMatchObject({ error_codes: [700016] });
    expect((await askToken(entra, form)).status).toBe(200);
  });

  it.each([
    [900144, { client_id: '' }],
    [70003, { grant_type: 'password' }],
    [70011, { scope: `${ARM_SCOPE} https://vault.azure.net/.default` }],
    [1002012, { scope: 'https://management.azure.com' }],
    [90014, { client_assertion: 'x', client_assertion_type: ASSERTION_TYPE }],
    [900144, { client_assertion: 'x' }],
  ])('refuses by %i and notes %j, which no client should send', async (code, wrong) => {
    await using entra = await entraDouble();
    const { clientId } = entra.application({ secrets: ['s'] });
    const reply = await askToken(entra, { client_id: clientId, client_secret: 's', ...wrong });
    expect(reply.body).toMatchObject({ error_codes: [code] });
    expect(entra.violations).toEqual([expect.stringContaining(`AADSTS${code}`)]);
  });

  it('refuses by 50027 what is no token, and by 7000216 who shows nothing', async () => {
    await using entra = await entraDouble();
    const { clientId } = entra.application();
    const malformed = await askToken(entra, byAssertion(clientId, 'a.b.c'));
    expect(malformed).toMatchObject({ status: 400, body: { error_codes: [50027] } });
    const empty = await askToken(entra, { client_id: clientId });
    expect(empty).toMatchObject({ status: 401, body: { error_codes: [7000216] } });
  });

  it('is busy when it is told to be', async () => {
    await using entra = await entraDouble();
    const { clientId } = entra.application({ secrets: ['s'] });
    entra.fail({ status: 429, headers: { 'retry-after': '2' } });
    entra.fail({ status: 503 });
    const form = { client_id: clientId, client_secret: 's' };
    const busy = await askToken(entra, form);
    expect([busy.status, busy.headers.get('retry-after')]).toEqual([429, '2']);
    expect(busy.body).toMatchObject({ error_codes: [90055] });
    expect((await askToken(entra, form)).body).toMatchObject({ error_codes: [90033] });
    expect((await askToken(entra, form)).status).toBe(200);
  });
});

describe('a certificate for the Entra double', () => {
  it('is taken where the application has it', async () => {
    await using entra = await entraDouble();
    const identity = selfSigned(undefined, 'rsa');
    const { clientId } = entra.application({ certificates: [identity.cert] });
    const form = byAssertion(clientId, await signed(entra, clientId, identity));
    expect((await askToken(entra, form)).status).toBe(200);
    expect(entra.violations).toEqual([]);
  });

  it.each([
    [700027, { thumbprint: 'x' }],
    [700023, { aud: 'https://management.azure.com' }],
    [700021, { sub: randomUUID() }],
    [700024, { exp: Math.floor(Date.now() / 1000) - 1 }],
  ])('is refused by %i where %j', async (code, wrong) => {
    await using entra = await entraDouble();
    const identity = selfSigned(undefined, 'rsa');
    const { clientId } = entra.application({ certificates: [identity.cert] });
    const form = byAssertion(clientId, await signed(entra, clientId, identity, wrong));
    expect(await askToken(entra, form)).toMatchObject({
      status: 401,
      body: { error_codes: [code] },
    });
  });
});

interface Wrong {
  readonly tenant?: string;
  readonly clientId?: string;
  readonly scope?: string;
  readonly disabled?: boolean;
  readonly blocked?: boolean;
}

async function signed(
  entra: EntraDouble,
  clientId: string,
  { key, thumbprint: known }: Certificate,
  { thumbprint = known, ...wrong }: Readonly<Record<string, string | number>> = {},
): Promise<string> {
  const from = Math.floor(Date.now() / 1000);
  const claims = {
    ...{ iss: clientId, sub: clientId, jti: randomUUID(), nbf: from, exp: from + 300 },
    aud: `${entra.authority}${entra.tenantId}/oauth2/v2.0/token`,
    ...wrong,
  };
  return await new SignJWT(claims)
    .setProtectedHeader({ alg: 'PS256', typ: 'JWT', 'x5t#S256': thumbprint })
    .sign(await importPKCS8(key, 'PS256'));
}
