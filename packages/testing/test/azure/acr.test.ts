import { createHash, X509Certificate } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import {
  type AcrDouble,
  acrDouble,
  type AcrDoubleOptions,
  type EntraDouble,
  entraDouble,
  selfSigned,
} from '../../src/index.ts';
import { PRINCIPAL } from './arm-client.ts';
import { post, type Reply } from './entra-client.ts';

const AUDIENCE = 'https://containerregistry.azure.net';
const NOBODY = '00000000-0000-0000-0000-000000000000';

interface Setting {
  readonly entra: EntraDouble;
  readonly acr: AcrDouble;
}

async function withRegistry(
  run: (setting: Setting) => Promise<void>,
  options: Omit<AcrDoubleOptions, 'entra'> = {},
): Promise<void> {
  await using entra = await entraDouble();
  await using acr = await acrDouble({ entra, ...options });
  await run({ entra, acr });
}

async function exchange(
  { entra, acr }: Setting,
  audience = AUDIENCE,
  form: Readonly<Record<string, string>> = {},
): Promise<Reply> {
  return await post(`${acr.origin}/oauth2/exchange`, {
    grant_type: 'access_token',
    service: acr.host,
    tenant: entra.tenantId,
    access_token: await entra.mint(PRINCIPAL, audience),
    ...form,
  });
}

async function accessToken({ acr }: Setting, refreshToken: string, scope: string): Promise<string> {
  const form = { grant_type: 'refresh_token', service: acr.host, scope };
  const { body } = await post(`${acr.origin}/oauth2/token`, {
    ...form,
    refresh_token: refreshToken,
  });
  return String(body['access_token']);
}

async function pull(acr: AcrDouble, path: string, token: string): Promise<Response> {
  return await fetch(`${acr.origin}/v2/${path}`, { headers: { authorization: `Bearer ${token}` } });
}

describe('the registry double', () => {
  it('lets an image be pulled by a token of Entra', async () => {
    await withRegistry(async (setting) => {
      const { acr } = setting;
      acr.permit(PRINCIPAL.objectId);
      const layer = Buffer.alloc(2048, 'x');
      const digest = acr.push('team/app', { tag: 'v1', layers: [layer] });

      const challenge = await fetch(`${acr.origin}/v2/team/app/manifests/v1`);
      expect(challenge.status).toBe(401);
      expect(challenge.headers.get('www-authenticate')).toBe(
        `Bearer realm="${acr.origin}/oauth2/token",service="${acr.host}",scope="repository:team/app:pull"`,
      );

      const refreshToken = String((await exchange(setting)).body['refresh_token']);
      expect(decodeJwt(refreshToken)).toMatchObject({
        aud: acr.host,
        grant_type: 'refresh_token',
      });
      const token = await accessToken(setting, refreshToken, 'repository:team/app:pull');
      const manifest = await pull(acr, 'team/app/manifests/v1', token);
      expect(manifest.headers.get('docker-content-digest')).toBe(digest);
      const text = await manifest.text();
      expect(`sha256:${createHash('sha256').update(text).digest('hex')}`).toBe(digest);
      const { layers } = JSON.parse(text) as { layers: { digest: string }[] };
      const blob = await pull(acr, `team/app/blobs/${layers[0]?.digest ?? ''}`, token);
      expect(gunzipSync(Buffer.from(await blob.arrayBuffer()))).toEqual(layer);
      expect(await (await pull(acr, 'team/app/tags/list', token)).json()).toEqual({
        name: 'team/app',
        tags: ['v1'],
      });
      expect(acr.violations).toEqual([]);
    });
  });

  it.each(['basic', 'password'])(
    'gives an access token by %s as other clients ask',
    async (way) => {
      await withRegistry(async (setting) => {
        const { acr } = setting;
        acr.permit(PRINCIPAL.objectId);
        acr.push('team/app');
        const password = String((await exchange(setting)).body['refresh_token']);
        const query = { service: acr.host, scope: 'repository:team/app:pull' };
        const url = `${acr.origin}/oauth2/token`;
        const basic = Buffer.from(`${NOBODY}:${password}`).toString('base64');
        const answer =
          way === 'basic'
            ? await fetch(`${url}?${new URLSearchParams(query).toString()}`, {
                headers: { authorization: `Basic ${basic}` },
              }).then(async (response) => (await response.json()) as Reply['body'])
            : (await post(url, { grant_type: 'password', username: NOBODY, password, ...query }))
                .body;
        const token = String(answer['access_token']);
        expect((await pull(acr, 'team/app/manifests/latest', token)).status).toBe(200);
        expect(acr.violations).toEqual([]);
      });
    },
  );

  it.each([
    [false, 200],
    [true, 401],
  ])('takes a token made out to Azure Resource Manager: refused %p, %i', async (refuse, status) => {
    await withRegistry(
      async (setting) => {
        setting.acr.permit(PRINCIPAL.objectId);
        const reply = await exchange(setting, 'https://management.azure.com');
        expect(reply.status).toBe(status);
        expect((await exchange(setting)).status).toBe(200);
      },
      { refuseArmAudience: refuse },
    );
  });

  it('refuses who has no role, another tenant, and a token that Entra did not sign', async () => {
    await withRegistry(async (setting) => {
      const refused = { status: 401, body: { errors: [{ code: 'UNAUTHORIZED' }] } };
      expect(await exchange(setting)).toMatchObject(refused);
      setting.acr.permit(PRINCIPAL.objectId);
      expect(await exchange(setting, AUDIENCE, { tenant: NOBODY })).toMatchObject(refused);
      expect(await exchange(setting, AUDIENCE, { access_token: 'a.b.c' })).toMatchObject(refused);
      expect(setting.acr.violations).toEqual([]);
    });
  });

  it('notes a request for another registry or by another grant', async () => {
    await withRegistry(async (setting) => {
      const other = await exchange(setting, AUDIENCE, { service: 'other.azurecr.io' });
      expect(other.status).toBe(400);
      expect((await exchange(setting, AUDIENCE, { grant_type: 'x' })).status).toBe(400);
      const response = await fetch(`${setting.acr.origin}/oauth2/exchange`);
      expect(response.status).toBe(404);
      expect(setting.acr.violations).toHaveLength(3);
    });
  });

  it('lets push who may, by tokens of a certificate that a real registry can trust', async () => {
    const signer = selfSigned(undefined, 'rsa');
    await withRegistry(
      async (setting) => {
        setting.acr.permit(PRINCIPAL.objectId, ['team/app'], ['pull', 'push']);
        const refreshToken = String((await exchange(setting)).body['refresh_token']);
        const token = await accessToken(setting, refreshToken, 'repository:team/app:pull,push');
        expect(decodeJwt(token)['access']).toEqual([
          { type: 'repository', name: 'team/app', actions: ['pull', 'push'] },
        ]);
        const [der = ''] = decodeProtectedHeader(token).x5c ?? [];
        const { publicKey } = new X509Certificate(Buffer.from(der, 'base64'));
        expect((await jwtVerify(token, publicKey)).payload.aud).toBe(setting.acr.host);
      },
      { signer },
    );
  });

  it('opens only the repositories that somebody may pull from', async () => {
    await withRegistry(async (setting) => {
      const { acr } = setting;
      acr.permit(PRINCIPAL.objectId, ['team/app']);
      acr.push('team/other');
      const refreshToken = String((await exchange(setting)).body['refresh_token']);
      const token = await accessToken(setting, refreshToken, 'repository:team/other:pull');
      const reply = await pull(acr, 'team/other/manifests/latest', token);
      expect([reply.status, reply.headers.get('www-authenticate')]).toEqual([
        401,
        expect.stringContaining('error="insufficient_scope"'),
      ]);
      const good = await accessToken(setting, refreshToken, 'repository:team/app:pull,push');
      expect(decodeJwt(good)['access']).toEqual([
        { type: 'repository', name: 'team/app', actions: ['pull'] },
      ]);
      expect((await pull(acr, 'team/app/manifests/none', good)).status).toBe(404);
    });
  });

  it('does not take a refresh token for an access token, nor one that is out of date', async () => {
    let now = Date.now();
    await withRegistry(
      async (setting) => {
        const { acr } = setting;
        acr.permit(PRINCIPAL.objectId);
        const refreshToken = String((await exchange(setting)).body['refresh_token']);
        expect((await pull(acr, '', refreshToken)).status).toBe(401);
        now += 61_000;
        expect(await accessToken(setting, refreshToken, '')).toBe('undefined');
      },
      { refreshLifetimeSeconds: 60, now: () => now },
    );
  });
});
