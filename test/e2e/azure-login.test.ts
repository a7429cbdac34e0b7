import { describe, expect, it } from '@jest/globals';
import {
  armDouble,
  type AzureServer,
  ENTRA_CODES,
  entraDouble,
  entraRefusal,
  oidcDouble,
  type OidcDouble,
  runAction,
  type RunResult,
} from '@gatehouse/testing';
import { ROOT } from '../built.ts';

const CLIENT = '11111111-1111-1111-1111-111111111111';
const TENANT = '22222222-2222-2222-2222-222222222222';
const OBJECT = '33333333-3333-3333-3333-333333333333';
const SUBSCRIPTION = { id: '44444444-4444-4444-4444-444444444444', name: 'Shop' };
const SUBJECT = 'repo:acme/shop:environment:production';
const AUDIENCE = 'api://AzureADTokenExchange';

interface Stage {
  readonly oidc: OidcDouble;
  readonly entra: AzureServer;
  readonly arm: AzureServer;
  readonly run: (
    inputs?: Readonly<Record<string, string>>,
    options?: Partial<Parameters<typeof runAction>[0]>,
  ) => Promise<RunResult>;
}

interface Staged {
  /** What the credential of the identity says; what the job sends unless told. */
  readonly registered?: string | undefined;
  readonly sent?: string;
  readonly subscriptions?: readonly { id: string; name: string }[];
}

/** GitHub, Entra and Azure on loopback, and an identity that may log in. */
const staged =
  (play: (stage: Stage) => Promise<void>, options: Staged = {}): (() => Promise<void>) =>
  async () => {
    const { sent = SUBJECT, subscriptions = [SUBSCRIPTION] } = options;
    const registered = 'registered' in options ? options.registered : SUBJECT;
    await using oidc = await oidcDouble({ subject: sent, claims: { repository: 'acme/shop' } });
    const credential = { issuer: oidc.issuer, subject: registered ?? '', audience: AUDIENCE };
    await using entra = await entraDouble({
      tenantId: TENANT,
      issuers: { [oidc.issuer]: oidc.key.publicKey },
      applications: [
        {
          ...{ clientId: CLIENT, objectId: OBJECT, secret: 'correct horse battery' },
          credentials: registered === undefined ? [] : [credential],
        },
      ],
    });
    await using arm = await armDouble({ subscriptions: { [OBJECT]: subscriptions } });
    await play({
      ...{ oidc, entra, arm },
      run: (inputs = {}, more = {}) =>
        runAction({
          ...{ action: 'actions/azure-login', root: ROOT },
          inputs: {
            ...{ 'client-id': CLIENT, 'tenant-id': TENANT, timeout: '1' },
            ...{ 'authority-host': entra.url, 'resource-manager-endpoint': arm.url },
            ...inputs,
          },
          env: oidc.environment,
          ...more,
        }),
    });
  };

const errorsOf = ({ annotations }: RunResult): string[] =>
  annotations.filter(({ level }) => level === 'error').map(({ message }) => message);

describe('a login', () => {
  it(
    'hands on who and where, and no token',
    staged(async ({ run, entra, oidc }) => {
      const result = await run();
      expect(result.exitCode).toBe(0);
      expect(result.outputs).toMatchObject({
        'client-id': CLIENT,
        'tenant-id': TENANT,
        'object-id': OBJECT,
        'subscription-id': SUBSCRIPTION.id,
        'subscription-name': 'Shop',
        subject: SUBJECT,
      });
      expect(result.env).toMatchObject({
        AZURE_CLIENT_ID: CLIENT,
        ARM_USE_OIDC: 'true',
        ARM_SUBSCRIPTION_ID: SUBSCRIPTION.id,
        AAD_LOGIN_METHOD: 'workloadidentity',
      });
      const said = JSON.stringify([result.log, result.outputs, result.env, result.summary]);
      expect(said).not.toMatch(/eyJ[\w-]+\./);
      expect(oidc.requests).toHaveLength(1);
      expect(entra.requests).toHaveLength(1);
    }),
  );

  it(
    'exchanges one assertion for all scopes, and masks what it hands out',
    staged(async ({ run, oidc }) => {
      const result = await run({ 'token-scopes': 'https://vault.azure.net/.default' });
      const tokens = JSON.parse(result.outputs['tokens'] ?? '') as Record<string, string>;
      const token = tokens['https://vault.azure.net/.default'] ?? '';
      expect(token).toMatch(/^eyJ/);
      expect(result.masks).toContain(token);
      expect(oidc.requests).toHaveLength(1);
    }),
  );

  it(
    'exports nothing for a second identity with a name',
    staged(async ({ run }) => {
      const result = await run({ name: 'reader' });
      expect(result.outputs['object-id']).toBe(OBJECT);
      expect(Object.keys(result.env).filter((name) => /^(?:AZURE|ARM)_/.test(name))).toEqual([]);
    }),
  );

  it(
    'goes on after a lost connection and a throttled request',
    staged(async ({ run, entra, oidc }) => {
      oidc.fail('reset');
      entra.fail({ status: 429, headers: { 'retry-after': '0' }, body: {} });
      expect((await run()).outputs['object-id']).toBe(OBJECT);
    }),
  );

  it(
    'takes a service principal with a secret, and keeps it to itself',
    staged(async ({ run }) => {
      const creds = { clientId: CLIENT, tenantId: TENANT, clientSecret: 'correct horse battery' };
      const inputs = { creds: JSON.stringify(creds), 'client-id': '', 'tenant-id': '' };
      const result = await run(inputs, { env: {} });
      expect(result.outputs['object-id']).toBe(OBJECT);
      expect(JSON.stringify([result.log, result.env])).not.toContain('correct horse');
    }),
  );
});

describe('a refusal', () => {
  const refused =
    (error: RegExp, also: RegExp) =>
    async ({ run }: Stage) => {
      const result = await run();
      expect(result.exitCode).toBe(1);
      expect(errorsOf(result)).toEqual([expect.stringMatching(error)]);
      expect(result.log).toMatch(also);
      expect(result.outputs).toEqual({});
    };

  it(
    'shows what was sent and the credential to make',
    staged(
      refused(
        /AADSTS700213.*No federated credential has the subject repo:acme\/shop:ref/,
        /az ad app federated-credential create --id 1111/,
      ),
      { sent: 'repo:acme/shop:ref:refs/heads/main', registered: SUBJECT },
    ),
  );
  it(
    'marks capitals where only the case differs',
    staged(refused(/AADSTS7002138/, /\^/), {
      sent: 'repo:acme/shop:environment:Production',
      registered: SUBJECT,
    }),
  );
  it(
    'knows an application without a credential',
    staged(refused(/AADSTS70025.*has no federated credential at all/, /"subject": "repo:acme/), {
      registered: undefined,
    }),
  );
  it(
    'tells a login without a role from a login that failed',
    staged(refused(/no role in any subscription.*az role assignment create/, /./), {
      subscriptions: [],
    }),
  );

  it.each(ENTRA_CODES)('says what to do at AADSTS%d', async (code) => {
    await staged(async ({ run, entra }) => {
      const refusal = entraRefusal(code, { subject: SUBJECT, client: CLIENT, tenant: TENANT });
      entra.fail(refusal, refusal, refusal);
      const [error = '', ...more] = errorsOf(await run());
      expect(more).toEqual([]);
      expect(error).toContain(`AADSTS${code}`);
      expect(error).not.toContain('error?code=');
      expect(error.split('. ').length).toBeGreaterThan(1);
    })();
  });

  it(
    'names the permission that the job lacks',
    staged(async ({ run }) => {
      const [error] = errorsOf(await run({}, { env: {} }));
      expect(error).toMatch(/cannot get an OIDC token.*id-token: write/);
    }),
  );

  it(
    'says that a fork gets none',
    staged(async ({ run }) => {
      const repo = (full_name: string) => ({ full_name });
      const payload = {
        pull_request: {
          number: 7,
          head: { ref: 'x', sha: 'a'.repeat(40), repo: repo('mallory/shop') },
          base: { ref: 'main', sha: 'b'.repeat(40), repo: repo('octo-org/octo-repo') },
        },
      };
      const result = await run({}, { env: {}, event: { name: 'pull_request', payload } });
      expect(errorsOf(result)).toEqual([expect.stringMatching(/pull request from a fork/)]);
    }),
  );

  it(
    'does not go to a subscription that is not allowed',
    staged(async ({ run }) => {
      const result = await run({ 'allowed-subscription-ids': TENANT });
      expect(errorsOf(result)).toEqual([
        expect.stringMatching(/not one of allowed-subscription-ids/),
      ]);
      expect(result.env).not.toHaveProperty('AZURE_CLIENT_ID');
    }),
  );
});

describe('the doctor', () => {
  it(
    'says what is sent and that it works, and hands nothing on',
    staged(async ({ run }) => {
      const result = await run({ mode: 'doctor' });
      expect(result.exitCode).toBe(0);
      expect(result.outputs).toEqual({});
      expect(result.env).not.toHaveProperty('AZURE_CLIENT_ID');
      expect(result.summary).toContain('Azure login works');
      expect(result.summary).toContain(SUBJECT);
      expect(result.summary).toContain('azuread_application_federated_identity_credential');
    }),
  );

  it(
    'stays green and explains where it does not',
    staged(
      async ({ run }) => {
        const result = await run({ mode: 'doctor' });
        expect(result.exitCode).toBe(0);
        expect(result.summary).toContain('Azure login failed');
      },
      { registered: undefined },
    ),
  );
});
