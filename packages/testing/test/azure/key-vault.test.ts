import { describe, expect, it } from '@jest/globals';
import {
  type EntraDouble,
  entraDouble,
  type KeyVaultDouble,
  keyVaultDouble,
  type KeyVaultDoubleOptions,
} from '../../src/index.ts';
import { PRINCIPAL } from './arm-client.ts';
import type { Reply } from './entra-client.ts';

const RESOURCE = 'https://vault.azure.net';

interface Setting {
  readonly entra: EntraDouble;
  readonly vault: KeyVaultDouble;
  /** By a token for the vault unless told; undefined sends none. */
  readonly read: (path: string, ...token: readonly (string | undefined)[]) => Promise<Reply>;
}

async function withVault(
  run: (setting: Setting) => Promise<void>,
  options: Omit<KeyVaultDoubleOptions, 'entra'> = {},
): Promise<void> {
  await using entra = await entraDouble();
  await using vault = await keyVaultDouble({ entra, ...options });
  const read: Setting['read'] = async (path, ...given) => {
    const token = given.length === 0 ? await entra.mint(PRINCIPAL, RESOURCE) : given[0];
    const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const response = await fetch(`${vault.origin}/secrets/${path}`, { headers });
    return {
      status: response.status,
      headers: response.headers,
      body: (await response.json()) as Reply['body'],
    };
  };
  await run({ entra, vault, read });
}

const VERSION = 'api-version=2025-07-01';

describe('the key vault double', () => {
  it('says where to get a token, and hands out the newest version', async () => {
    await withVault(async ({ entra, vault, read }) => {
      vault.permit(PRINCIPAL.objectId);
      const old = vault.secret('password', 'old');
      const version = vault.secret('password', 'new', { contentType: 'text/plain' });
      const challenge = await read(`password?${VERSION}`, undefined);
      expect(challenge).toMatchObject({ status: 401, body: { error: { code: 'Unauthorized' } } });
      expect(challenge.headers.get('www-authenticate')).toBe(
        `Bearer authorization="${entra.authority}${entra.tenantId}", resource="${RESOURCE}"`,
      );
      const { status, body } = await read(`password?${VERSION}`);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        value: 'new',
        contentType: 'text/plain',
        id: `${vault.origin}/secrets/password/${version}`,
        attributes: { enabled: true },
      });
      expect((await read(`password/${old}?${VERSION}`)).body).toMatchObject({ value: 'old' });
      expect((await read('password?api-version=7.4')).status).toBe(200);
      expect(vault.violations).toEqual([]);
    });
  });

  it('hands out what has expired, and says so', async () => {
    await withVault(async ({ vault, read }) => {
      vault.permit(PRINCIPAL.objectId);
      const [notBefore, expires] = [new Date('2025-01-01'), new Date('2026-01-01')];
      vault.secret('password', 'x', { notBefore, expires });
      expect((await read(`password?${VERSION}`)).body).toMatchObject({
        value: 'x',
        attributes: { nbf: notBefore.getTime() / 1000, exp: expires.getTime() / 1000 },
      });
    });
  });

  it.each([
    ['SecretDisabled', 'password', {}],
    ['ForbiddenByRbac', 'other', { isStranger: true }],
    ['ForbiddenByFirewall', 'other', { isClosed: true }],
    ['AccessDenied', 'other', { isStranger: true, access: 'policies' as const }],
  ])('refuses by %s to read %s where %j', async (code, name, wrong) => {
    const { isStranger = false, isClosed = false, ...options }: Wrong = wrong;
    await withVault(async ({ vault, read }) => {
      vault.secret('password', 'x', { enabled: false });
      vault.secret('other', 'y');
      if (!isStranger) vault.permit(PRINCIPAL.objectId);
      vault.isClosed = isClosed;
      const { status, body } = await read(`${name}?${VERSION}`);
      expect(status).toBe(403);
      expect(body).toMatchObject({ error: { code: 'Forbidden', innererror: { code } } });
      expect(JSON.stringify(body)).not.toMatch(/"[xy]"/u);
      expect(vault.violations).toEqual([]);
    }, options);
  });

  it('does not find every secret', async () => {
    await withVault(async ({ vault, read }) => {
      vault.permit(PRINCIPAL.objectId);
      vault.secret('password', 'x');
      const missing = { status: 404, body: { error: { code: 'SecretNotFound' } } };
      expect(await read(`passwort?${VERSION}`)).toMatchObject(missing);
      expect(await read(`password/${'0'.repeat(32)}?${VERSION}`)).toMatchObject(missing);
    });
  });

  it('believes only tokens of Entra that are made out to vaults and not out of date', async () => {
    await withVault(async ({ entra, vault, read }) => {
      const messageFor = async (token: string): Promise<unknown> => {
        const { status, body } = await read(`password?${VERSION}`, token);
        expect(status).toBe(401);
        return (body as { error: { message: string } }).error.message;
      };
      expect(await messageFor('a.b.c')).toContain('AKV10046');
      expect(await messageFor(await entra.mint(PRINCIPAL, RESOURCE, -1))).toContain('TokenExpired');
      expect(vault.violations).toEqual([]);
      const arm = await entra.mint(PRINCIPAL, 'https://management.azure.com');
      expect(await messageFor(arm)).toContain('AKV10022');
      expect(vault.violations).toHaveLength(1);
    });
  });

  it('notes a request without a version of the interface, or for what is no name', async () => {
    await withVault(async ({ vault, read }) => {
      expect((await read('password')).status).toBe(400);
      expect((await read(`pass_word?${VERSION}`)).status).toBe(400);
      expect(vault.violations).toHaveLength(2);
    });
  });

  it('can send a client astray', async () => {
    const challengedResource = 'https://vault.evil.example';
    await withVault(
      async ({ read }) => {
        const { headers } = await read(`password?${VERSION}`, undefined);
        expect(headers.get('www-authenticate')).toContain(`resource="${challengedResource}"`);
      },
      { challengedResource },
    );
  });
});

interface Wrong {
  readonly isStranger?: boolean;
  readonly isClosed?: boolean;
  readonly access?: 'roles' | 'policies';
}
