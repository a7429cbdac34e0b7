import { describe, expect, it } from '@jest/globals';
import { ARM, PRINCIPAL, withArm } from './arm-client.ts';

const VERSION = 'api-version=2022-12-01';
const principal = PRINCIPAL.objectId;

describe('the double of Azure Resource Manager', () => {
  it('shows the subscriptions that somebody has a role on, page by page', async () => {
    await withArm(async ({ arm, call }) => {
      for (const name of ['one', 'two', 'three']) {
        const { id } = arm.subscription({ name });
        arm.assign({ principal, role: 'Reader', scope: `${id}/resourceGroups/rg1` });
      }
      arm.subscription({ name: "somebody else's" });
      const first = await call('GET', `/subscriptions?${VERSION}`);
      expect(first.body).toMatchObject({ value: [{ displayName: 'one' }, { displayName: 'two' }] });
      const second = await call('GET', String(first.body['nextLink']));
      expect(second.body).toEqual({
        value: [expect.objectContaining({ displayName: 'three', state: 'Enabled' })],
      });
      expect(arm.violations).toEqual([]);
    });
  });

  it('shows one subscription to who may read it', async () => {
    await withArm(async ({ arm, entra, call }) => {
      const { id, subscriptionId } = arm.subscription();
      const path = `${id}?${VERSION}`;
      const refused = await call('GET', path);
      expect(refused.status).toBe(403);
      const words = `The client '${PRINCIPAL.clientId}' with object id '${principal}' does not have authorization to perform action 'Microsoft.Resources/subscriptions/read' over scope '${id}' or the scope is invalid. If access was recently granted, please refresh your credentials.`;
      expect(refused.body).toEqual({ error: { code: 'AuthorizationFailed', message: words } });
      arm.assign({ principal, role: 'Reader', scope: id, visibleAfter: 1 });
      expect((await call('GET', path)).status).toBe(403);
      const { tenantId } = entra;
      expect((await call('GET', path)).body).toMatchObject({ subscriptionId, tenantId });
      expect(arm.violations).toEqual([]);
    });
  });

  it('does not know every subscription', async () => {
    await withArm(async ({ call }) => {
      expect(await call('GET', `/subscriptions/x?${VERSION}`)).toMatchObject({
        status: 404,
        body: { error: { code: 'SubscriptionNotFound' } },
      });
    });
  });

  it('repeats the correlation of the request, or makes one', async () => {
    await withArm(async ({ call }) => {
      const headers = { 'x-ms-correlation-request-id': 'mine', 'x-ms-client-request-id': 'too' };
      const reply = await call('GET', `/subscriptions?${VERSION}`, { headers });
      expect(reply.headers.get('x-ms-correlation-request-id')).toBe('mine');
      expect(reply.headers.get('x-ms-client-request-id')).toBe('too');
      const other = await call('GET', `/subscriptions?${VERSION}`);
      expect(other.headers.get('x-ms-correlation-request-id')).toMatch(/^\S{36}$/u);
    });
  });

  it.each([
    ['', 'MissingApiVersionParameter'],
    ['?api-version=latest', 'InvalidApiVersionParameter'],
    [`?${VERSION}&$skiptoken=x`, 'InvalidSkipToken'],
  ])('refuses the query %j and notes it', async (query, code) => {
    await withArm(async ({ arm, call }) => {
      expect(await call('GET', `/subscriptions${query}`)).toMatchObject({
        status: 400,
        body: { error: { code } },
      });
      expect(arm.violations).toEqual([expect.stringContaining(code)]);
    });
  });

  it('believes only tokens of Entra that are made out to it and not out of date', async () => {
    await withArm(async ({ arm, entra, call }) => {
      const path = `/subscriptions?${VERSION}`;
      const codeFor = async (token: string): Promise<unknown> => {
        const { status, headers, body } = await call('GET', path, { token });
        expect([status, headers.get('www-authenticate')]).toEqual([
          401,
          expect.stringContaining('error="invalid_token"'),
        ]);
        return body;
      };
      expect(await codeFor('x.y.z')).toMatchObject({
        error: { code: 'InvalidAuthenticationToken' },
      });
      expect(await codeFor(await entra.mint(PRINCIPAL, ARM, -1))).toMatchObject({
        error: { code: 'ExpiredAuthenticationToken' },
      });
      expect(arm.violations).toEqual([]);
      expect(await codeFor(await entra.mint(PRINCIPAL, 'https://vault.azure.net'))).toMatchObject({
        error: { code: 'InvalidAuthenticationTokenAudience' },
      });
      const naked = await fetch(`${arm.origin}${path}`);
      expect(await naked.json()).toMatchObject({ error: { code: 'AuthenticationFailed' } });
      expect(arm.violations).toHaveLength(2);
    });
  });

  it('tells anybody what its cloud is like', async () => {
    await withArm(async ({ arm, entra }) => {
      const response = await fetch(`${arm.origin}/metadata/endpoints?api-version=2022-09-01`);
      expect(await response.json()).toMatchObject({
        authentication: { loginEndpoint: entra.authority },
        resourceManager: `${arm.origin}/`,
        suffixes: { keyVaultDns: 'vault.azure.net' },
      });
    });
  });

  it('throttles when it is told to', async () => {
    await withArm(async ({ arm, call }) => {
      arm.fail({ status: 429, headers: { 'retry-after': '17' }, path: '/subscriptions' });
      const reply = await call('GET', `/subscriptions?${VERSION}`);
      expect([reply.status, reply.headers.get('retry-after')]).toEqual([429, '17']);
      expect(reply.body).toMatchObject({ error: { code: 'SubscriptionRequestsThrottled' } });
      expect(reply.headers.get('x-ms-correlation-request-id')).not.toBeNull();
    });
  });
});
