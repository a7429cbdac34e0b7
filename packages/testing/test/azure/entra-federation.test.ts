import { describe, expect, it } from '@jest/globals';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import {
  type Application,
  type EntraDouble,
  entraDouble,
  type OidcDouble,
  oidcDouble,
} from '../../src/index.ts';
import { askToken, byAssertion } from './entra-client.ts';

const AUDIENCE = 'api://AzureADTokenExchange';
const SUBJECT = 'repo:octo-org/octo-repo:ref:refs/heads/main';

interface Setting {
  readonly oidc: OidcDouble;
  readonly entra: EntraDouble;
  readonly application: Application;
}

/** An application that trusts GitHub for the main branch. */
async function withFederation(
  run: (setting: Setting) => Promise<void>,
  credential: { issuer?: string; subject?: string; audience?: string; visibleAfter?: number } = {},
): Promise<void> {
  await using oidc = await oidcDouble();
  await using entra = await entraDouble({ issuers: [oidc], lifetimeSeconds: 1200 });
  const { issuer } = oidc;
  const application = entra.application({
    federated: [{ issuer, subject: SUBJECT, ...credential }],
  });
  await run({ oidc, entra, application });
  expect(entra.violations).toEqual([]);
}

describe('federation with the Entra double', () => {
  it('exchanges an assertion for a token that its key set vouches for', async () => {
    await withFederation(async ({ oidc, entra, application }) => {
      const form = byAssertion(application.clientId, await oidc.mint(AUDIENCE));
      const { status, body } = await askToken(entra, form);
      expect(status).toBe(200);
      expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 1200 });
      const base = `${entra.issuer}/.well-known/openid-configuration`;
      const found = (await (await fetch(base)).json()) as { issuer: string; jwks_uri: string };
      const keys = createRemoteJWKSet(new URL(found.jwks_uri));
      const { issuer } = found;
      const audience = 'https://management.azure.com';
      const token = String(body['access_token']);
      const { payload } = await jwtVerify(token, keys, { issuer, audience });
      expect(payload).toMatchObject({
        appid: application.clientId,
        oid: application.objectId,
        tid: entra.tenantId,
      });
      expect(await entra.verify(token)).toEqual(payload);
    });
  });

  it('makes a token out to the resource of the scope', async () => {
    await withFederation(async ({ oidc, entra, application }) => {
      const form = byAssertion(application.clientId, await oidc.mint(AUDIENCE));
      const aks = '6dae42f8-4368-4678-94ff-3960e28e3630';
      await askToken(entra, { ...form, scope: `${aks}/.default` });
      await askToken(entra, { ...form, scope: 'https://management.core.windows.net//.default' });
      expect(entra.issued.map((token) => decodeJwt(token).aud)).toEqual([
        aks,
        'https://management.core.windows.net/',
      ]);
    });
  });

  it.each([
    [700211, { issuer: 'https://token.actions.githubusercontent.com/' }],
    [700212, { audience: 'api://AzureADTokenExchangeUSGov' }],
    [700213, { subject: 'repo:octo-org/octo-repo:environment:production' }],
    [700213, { subject: 'repo:octo-org/*' }],
    [7002138, { subject: 'repo:Octo-Org/octo-repo:ref:refs/heads/main' }],
  ])('refuses by %i where the credential has %j', async (code, credential) => {
    await withFederation(async ({ oidc, entra, application }) => {
      const form = byAssertion(application.clientId, await oidc.mint(AUDIENCE));
      const { status, body } = await askToken(entra, form);
      expect(status).toBe(401);
      expect(body).toEqual({
        error: 'invalid_client',
        error_description: expect.stringMatching(
          new RegExp(
            `^AADSTS${code}: No matching federated identity record found for presented assertion .* Trace ID: \\S{36} Correlation ID: \\S{36} Timestamp: \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\dZ$`,
            'u',
          ),
        ),
        error_codes: [code],
        timestamp: expect.any(String),
        trace_id: expect.any(String),
        correlation_id: expect.any(String),
        error_uri: `https://login.microsoftonline.com/error?code=${code}`,
      });
    }, credential);
  });

  it('refuses by 70025 where the application trusts nobody', async () => {
    await withFederation(async ({ oidc, entra, application }) => {
      application.unfederate();
      const form = byAssertion(application.clientId, await oidc.mint(AUDIENCE));
      expect((await askToken(entra, form)).body).toMatchObject({ error_codes: [70025] });
    });
  });

  it('refuses by 700024 what is out of its time', async () => {
    await withFederation(async ({ oidc, entra, application }) => {
      oidc.lifetimeSeconds = -1;
      const form = byAssertion(application.clientId, await oidc.mint(AUDIENCE));
      expect((await askToken(entra, form)).body).toMatchObject({ error_codes: [700024] });
    });
  });

  it('refuses by 700027 what the issuer did not sign', async () => {
    await withFederation(async ({ oidc, entra, application }) => {
      await using other = await oidcDouble();
      expect(other.issuer).toBe(oidc.issuer);
      const form = byAssertion(application.clientId, await other.mint(AUDIENCE));
      expect((await askToken(entra, form)).body).toMatchObject({ error_codes: [700027] });
    });
  });

  it('hears of a new credential late', async () => {
    await withFederation(
      async ({ oidc, entra, application }) => {
        const form = byAssertion(application.clientId, await oidc.mint(AUDIENCE));
        expect((await askToken(entra, form)).body).toMatchObject({ error_codes: [70025] });
        expect((await askToken(entra, form)).body).toMatchObject({ error_codes: [70025] });
        expect((await askToken(entra, form)).status).toBe(200);
      },
      { visibleAfter: 2 },
    );
  });
});
