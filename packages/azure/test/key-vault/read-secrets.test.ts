import { describe, expect, it } from '@jest/globals';
import { parseSecrets, readSecrets } from '../../src/index.ts';
import { answer, answering, type Answering, OBJECT_ID, tokensOf } from '../answering.ts';
import { waitingClock } from '../waiting-clock.ts';

const SUFFIX = 'vault.azure.net';
const SECRET = `https://shop.${SUFFIX}/secrets/key?api-version=7.4`;
const NAMES = `https://shop.${SUFFIX}/secrets?api-version=7.4`;
const NOW = Date.UTC(2026, 0, 1);
const DAY = 24 * 3600;

const challenge = (resource: string) =>
  answer(
    401,
    { error: { code: 'Unauthorized', message: 'AKV10000' } },
    {
      'www-authenticate': `Bearer authorization="https://login.microsoftonline.com/t", resource="${resource}"`,
    },
  );

const OWN = challenge('https://vault.azure.net');

const stored = (attributes: Record<string, unknown> = {}) =>
  answer(200, {
    value: 'mysecretvalue',
    id: `https://shop.${SUFFIX}/secrets/key/4387e9f3d6e14c459867679a90fd0f79`,
    attributes: { enabled: true, created: 1493938410, updated: 1493938410, ...attributes },
  });

const refused = (status: number, inner: string, message: string) =>
  answer(status, { error: { code: 'Forbidden', message, innererror: { code: inner } } });

function read(
  routes: Readonly<Record<string, Answering | readonly Answering[]>>,
  written = 'shop/key',
) {
  const { send, requests } = answering(routes);
  const tokens = tokensOf();
  const secrets = readSecrets(parseSecrets(written, SUFFIX), {
    send,
    tokens,
    suffix: SUFFIX,
    clock: waitingClock(NOW),
  });
  return { secrets, tokens, requests };
}

describe('readSecrets', () => {
  it('reads a value with the token that the vault asks for', async () => {
    const { secrets, tokens, requests } = read({ [`GET ${SECRET}`]: [OWN, stored()] });
    expect(await secrets).toMatchObject([
      { value: 'mysecretvalue', warning: undefined, reference: { output: 'key' } },
    ]);
    expect((await secrets)[0]?.masks).toContain('mysecretvalue');
    expect(tokens.scopes).toEqual(['https://vault.azure.net/.default']);
    expect(requests[0]?.headers?.['authorization']).toBeUndefined();
    expect(requests[1]?.headers?.['authorization']).toMatch(/^Bearer /u);
  });

  it('asks each vault once what it wants', async () => {
    const version = '4387e9f3d6e14c459867679a90fd0f79';
    const { secrets, requests } = read(
      {
        [`GET ${SECRET}`]: [OWN, stored()],
        [`GET https://shop.${SUFFIX}/secrets/other/${version}?api-version=7.4`]: stored(),
      },
      `shop/key shop/other/${version}`,
    );
    expect(await secrets).toHaveLength(2);
    expect(requests).toHaveLength(3);
  });

  it.each([
    'https://evil.example',
    'https://azure.net.evil.example',
    'http://vault.azure.net',
    'https://ault.azure.net',
    'https://net',
    'https://management.azure.com',
    'https://shop.vault.azure.net',
    'x',
  ])('gets no token for %s', async (resource) => {
    const { secrets, tokens } = read({ [`GET ${SECRET}`]: challenge(resource) });
    await expect(secrets).rejects.toThrow('does not answer as a vault');
    expect(tokens.scopes).toEqual([]);
  });

  it('takes no secret from who asks for no token', async () => {
    const { secrets } = read({ [`GET ${SECRET}`]: stored() });
    await expect(secrets).rejects.toThrow('does not answer as a vault (status 200)');
  });

  it.each([
    ['disabled', { enabled: false }, 'SecretDisabled', 'is disabled'],
    ['expired', { exp: NOW / 1000 }, 'SecretExpired', 'expired on 2026-01-01T00:00:00Z'],
    [
      'not valid yet',
      { nbf: NOW / 1000 + 60 },
      'SecretNotYetValid',
      'is not valid before 2026-01-01T00:01:00Z',
    ],
  ])('refuses a secret that is %s', async (_, attributes, code, message) => {
    const { secrets } = read({ [`GET ${SECRET}`]: [OWN, stored(attributes)] });
    await expect(secrets).rejects.toMatchObject({
      code,
      message: `The secret shop/key ${message}`,
    });
  });

  it.each([
    [15 * DAY, undefined],
    [14 * DAY, 'The secret shop/key expires in 14 days, on 2026-01-15T00:00:00Z'],
    [1.5 * DAY, 'The secret shop/key expires in 1 day, on 2026-01-02T12:00:00Z'],
    [60, 'The secret shop/key expires today or tomorrow, on 2026-01-01T00:01:00Z'],
  ])('warns %d seconds before the end: %s', async (left, warning) => {
    const { secrets } = read({ [`GET ${SECRET}`]: [OWN, stored({ exp: NOW / 1000 + left })] });
    expect((await secrets)[0]?.warning).toBe(warning);
  });

  it('tells the ways apart in which a vault refuses', async () => {
    const scope = '/subscriptions/s/resourcegroups/g/providers/microsoft.keyvault/vaults/shop';
    const cases: [string, string, RegExp][] = [
      [
        'ForbiddenByRbac',
        `Caller is not authorized to perform action on resource.\r\nCaller: appid=x;oid=${OBJECT_ID};iss=y\r\nAction: 'a'\r\nResource: '${scope}/secrets/key'\r\n`,
        new RegExp(
          `--assignee-object-id ${OBJECT_ID} .*--role 'Key Vault Secrets User' --scope ${scope}\``,
          'u',
        ),
      ],
      [
        'AccessDenied',
        `The user, group or application 'appid=x;oid=${OBJECT_ID};numgroups=2' does not have secrets get permission`,
        new RegExp(`az keyvault set-policy --name shop --object-id ${OBJECT_ID}`, 'u'),
      ],
      [
        'ForbiddenByFirewall',
        'Client address is not authorized and caller is not a trusted service.\r\nClient address: 203.0.113.7\r\n',
        /^The runner \(203\.0\.113\.7\) is not let in by the vault's firewall/u,
      ],
      ['ForbiddenByConnection', 'Public network access is disabled', /private endpoint/u],
      ['SecretDisabled', 'Operation get is not allowed on a disabled secret.', /--enabled true/u],
    ];
    for (const [code, message, remedy] of cases) {
      const { secrets } = read({ [`GET ${SECRET}`]: [OWN, refused(403, code, message)] });
      await expect(secrets).rejects.toMatchObject({
        status: 403,
        code,
        message: expect.stringMatching(
          /^The vault shop refuses the secret key: [^\r\n]*$/u,
        ) as unknown,
        remedy: expect.stringMatching(remedy) as unknown,
      });
    }
  });

  it('knows a vault of another tenant', async () => {
    const message = 'AKV10032: Invalid issuer.';
    const wrong = answer(401, { error: { code: 'Unauthorized', message } });
    const { secrets } = read({ [`GET ${SECRET}`]: [OWN, wrong] });
    await expect(secrets).rejects.toMatchObject({
      remedy: expect.stringContaining('another tenant') as unknown,
    });
  });

  it.each([
    [
      'there is one',
      answer(200, { value: [{ id: `https://shop.${SUFFIX}/secrets/keys` }] }),
      'Did you mean shop/keys?',
    ],
    [
      'it may not list',
      answer(403),
      'Look at the name: `az keyvault secret list --vault-name shop --output table`',
    ],
  ])('names the secret that was meant, where %s', async (_, names, remedy) => {
    const missing = answer(404, { error: { code: 'SecretNotFound', message: 'not found' } });
    const { secrets } = read({ [`GET ${SECRET}`]: [OWN, missing], [`GET ${NAMES}`]: names });
    await expect(secrets).rejects.toMatchObject({ code: 'SecretNotFound', remedy });
  });

  it('explains a vault that is not there', async () => {
    const { secrets } = read({ [`GET ${SECRET}`]: new Error('getaddrinfo ENOTFOUND') });
    await expect(secrets).rejects.toThrow(
      'The vault shop.vault.azure.net does not answer: getaddrinfo ENOTFOUND',
    );
  });
});
