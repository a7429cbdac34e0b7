import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { basicAuth, mergeDockerConfig, type RegistryLogin } from '../../src/index.ts';

const LOGIN: RegistryLogin = {
  registry: 'shop.azurecr.io',
  password: 'refresh',
  expiresAt: undefined,
};
const AUTH = Buffer.from('00000000-0000-0000-0000-000000000000:refresh').toString('base64');

const merge = (config: unknown): unknown =>
  JSON.parse(mergeDockerConfig(JSON.stringify(config), [LOGIN]));

/** Where docker itself takes a login from: GetCredentialsStore of docker/cli's configfile. */
function storeOf(config: unknown, registry: string): string {
  const { credHelpers, credsStore } = config as {
    credHelpers?: Record<string, string>;
    credsStore?: string;
  };
  const helper =
    credHelpers && Object.hasOwn(credHelpers, registry) ? credHelpers[registry] : credsStore;
  return helper === undefined || helper === '' ? 'auths' : helper;
}

describe('mergeDockerConfig', () => {
  it.each([undefined, '', ' \n', '{}', '\ufeff{}'])('begins with %j', (existing) => {
    expect(mergeDockerConfig(existing, [LOGIN])).toBe(
      `{\n\t"auths": {\n\t\t"shop.azurecr.io": {\n\t\t\t"auth": "${AUTH}"\n\t\t}\n\t}\n}\n`,
    );
    expect(basicAuth(LOGIN)).toBe(AUTH);
  });

  it('keeps all else', () => {
    const config = {
      auths: { 'ghcr.io': { auth: 'x' }, 'shop.azurecr.io': { identitytoken: 'old' } },
      HttpHeaders: { 'Meta-1': 'a' },
      currentContext: 'remote',
      cliPluginsExtraDirs: ['/opt/plugins'],
      proxies: { default: { httpProxy: 'http://p' } },
      ofTenYearsOn: [1],
    };
    expect(merge(config)).toEqual({
      ...config,
      auths: { 'ghcr.io': { auth: 'x' }, 'shop.azurecr.io': { auth: AUTH } },
    });
  });

  it('comes before a store, which goes on to serve the others', () => {
    const merged = merge({ credsStore: 'secretservice', credHelpers: { 'ghcr.io': 'gh' } });
    expect(merged).toEqual({
      credsStore: 'secretservice',
      credHelpers: { 'ghcr.io': 'gh', 'shop.azurecr.io': '' },
      auths: { 'shop.azurecr.io': { auth: AUTH } },
    });
  });

  it('comes in the place of a helper for the same registry', () => {
    expect(merge({ credHelpers: { 'shop.azurecr.io': 'acr-env' } })).toEqual({
      auths: { 'shop.azurecr.io': { auth: AUTH } },
    });
  });

  it('names the folder of the plugins once', () => {
    const first = mergeDockerConfig(
      '{"cliPluginsExtraDirs":["/a"]}',
      [LOGIN],
      '/home/x/cli-plugins',
    );
    expect(JSON.parse(mergeDockerConfig(first, [LOGIN], '/home/x/cli-plugins'))).toMatchObject({
      cliPluginsExtraDirs: ['/a', '/home/x/cli-plugins'],
    });
  });

  it.each(['[]', '"x"', 'null', '{"auths":[]}', '{"credHelpers":"s3cret"}', '{"s3cret'])(
    'refuses %s and shows nothing of it',
    (existing) => {
      const refused = expect(() => mergeDockerConfig(existing, [LOGIN]));
      refused.toThrow("docker's config.json cannot be read");
      refused.not.toThrow('s3cret');
    },
  );

  it('leads docker to our login, and to the old ones for every other registry', () => {
    const registry = fc.constantFrom(
      'shop.azurecr.io',
      'ghcr.io',
      'https://index.docker.io/v1/',
      '__proto__',
    );
    const config = fc.record(
      {
        auths: fc.dictionary(registry, fc.record({ auth: fc.base64String() })),
        credHelpers: fc.dictionary(registry, fc.constantFrom('a', 'b', '')),
        credsStore: fc.constantFrom('', 'desktop'),
        other: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(config, (value) => {
        const text = JSON.stringify(value);
        const before = JSON.parse(text) as Record<string, unknown>;
        const once = mergeDockerConfig(text, [LOGIN]);
        const after = JSON.parse(once) as Record<string, Record<string, unknown>>;
        expect(mergeDockerConfig(once, [LOGIN])).toBe(once);
        expect(storeOf(after, 'shop.azurecr.io')).toBe('auths');
        expect(after['auths']?.['shop.azurecr.io']).toEqual({ auth: AUTH });
        for (const other of [
          'ghcr.io',
          'https://index.docker.io/v1/',
          '__proto__',
          'new.example',
        ]) {
          expect(storeOf(after, other)).toBe(storeOf(before, other));
          const auths = before['auths'] ?? {};
          expect(Object.getOwnPropertyDescriptor(after['auths'], other)?.value).toEqual(
            Object.getOwnPropertyDescriptor(auths, other)?.value,
          );
        }
        expect(after['other']).toEqual(before['other']);
      }),
    );
  });
});
