import { describe, expect, it } from '@jest/globals';
import { logInToRegistry } from '../../src/index.ts';
import { answer, answering, type Answering, OBJECT_ID, tokenFor, tokensOf } from '../answering.ts';

const REGISTRY = 'shopregistry.azurecr.io';
const TENANT = '409520d4-8100-4d1d-ad47-72432ddcc120';
const PING = `GET https://${REGISTRY}/v2/`;
const EXCHANGE = `POST https://${REGISTRY}/oauth2/exchange`;
const REFRESH = tokenFor({ aud: REGISTRY, exp: 1_497_990_801, grant_type: 'refresh_token' });

const challenge = (realm: string, service = REGISTRY) =>
  answer(
    401,
    { errors: [{ code: 'UNAUTHORIZED', message: 'authentication required' }] },
    { 'www-authenticate': `Bearer realm="${realm}",service="${service}"` },
  );

const OWN = challenge(`https://${REGISTRY}/oauth2/token`);

function logIn(routes: Readonly<Record<string, Answering>>) {
  const { send, requests } = answering(routes);
  const tokens = tokensOf();
  const login = logInToRegistry({ send, tokens, tenantId: TENANT, registry: REGISTRY });
  return { login, tokens, requests };
}

describe('logInToRegistry', () => {
  it('exchanges a token for registries', async () => {
    const { login, tokens, requests } = logIn({
      [PING]: OWN,
      [EXCHANGE]: answer(200, { refresh_token: REFRESH }),
    });
    expect(await login).toEqual({
      registry: REGISTRY,
      password: REFRESH,
      expiresAt: 1_497_990_801_000,
    });
    expect(tokens.scopes).toEqual(['https://containerregistry.azure.net/.default']);
    expect(requests[0]?.headers?.['authorization']).toBeUndefined();
    expect(Object.fromEntries(new URLSearchParams(requests[1]?.body))).toMatchObject({
      grant_type: 'access_token',
      service: REGISTRY,
      tenant: TENANT,
    });
  });

  it.each([
    ['elsewhere', challenge('https://evil.example/oauth2/token')],
    ['to a name that only begins alike', challenge(`https://${REGISTRY}.evil.example/token`)],
    ['in the clear', challenge(`http://${REGISTRY}/oauth2/token`)],
    ['to another port', challenge(`https://${REGISTRY}:8443/oauth2/token`)],
    ['for another service', challenge(`https://${REGISTRY}/oauth2/token`, 'other.azurecr.io')],
    ['nowhere', answer(401)],
    ['twice', answer(401, '', { 'www-authenticate': 'Bearer realm="a", realm="b"' })],
  ])('sends no token to a registry that wants it %s', async (_, first) => {
    const { login, tokens, requests } = logIn({ [PING]: first });
    await expect(login).rejects.toThrow('wants its tokens sent elsewhere');
    expect(tokens.scopes).toEqual([]);
    expect(requests).toHaveLength(1);
  });

  it('explains a missing role', async () => {
    const refused = answer(
      401,
      { errors: [{ code: 'UNAUTHORIZED', message: 'authentication required.' }] },
      { 'x-ms-correlation-request-id': 'c-1' },
    );
    const { login } = logIn({ [PING]: OWN, [EXCHANGE]: refused });
    await expect(login).rejects.toMatchObject({
      status: 401,
      code: 'UNAUTHORIZED',
      correlationId: 'c-1',
      message: `The registry ${REGISTRY} refuses the login: authentication required`,
      remedy: expect.stringMatching(
        new RegExp(`--assignee-object-id ${OBJECT_ID} .*AcrPull.*--name shopregistry `, 'u'),
      ) as unknown,
    });
  });

  it.each(["'203.0.113.7'", '203.0.113.7'])('explains a firewall that names %s', async (ip) => {
    const message = `client with IP ${ip} is not allowed access. Refer https://aka.ms/x`;
    const denied = answer(403, { errors: [{ code: 'DENIED', message }] });
    const { login } = logIn({ [PING]: denied });
    await expect(login).rejects.toMatchObject({
      status: 403,
      code: 'DENIED',
      remedy: expect.stringContaining('The runner (203.0.113.7) is not let in') as unknown,
    });
  });

  it('explains a registry that is not there', async () => {
    const { login } = logIn({ [PING]: new Error('getaddrinfo ENOTFOUND') });
    await expect(login).rejects.toMatchObject({
      message: `The registry ${REGISTRY} does not answer: getaddrinfo ENOTFOUND`,
      remedy: expect.stringContaining('az acr list') as unknown,
    });
  });

  it('does not take a page for a registry', async () => {
    const { login } = logIn({ [PING]: answer(200, '<html>') });
    await expect(login).rejects.toMatchObject({
      remedy: expect.stringContaining('not a registry of Azure’s') as unknown,
    });
  });

  it('does not take an empty exchange for a login', async () => {
    const { login } = logIn({ [PING]: OWN, [EXCHANGE]: answer(200, {}) });
    await expect(login).rejects.toThrow('refuses the login');
  });
});
