import { describe, expect, it } from '@jest/globals';
import {
  type Application,
  type ArmDouble,
  armDouble,
  type EntraDouble,
  entraDouble,
  oidcDouble,
  type OidcDouble,
  runAction,
  type RunResult,
} from '@gatehouse/testing';
import { ROOT } from '../built.ts';

const TENANT = '22222222-2222-4222-8222-222222222222';
const CLIENT = '11111111-1111-4111-8111-111111111111';
const SUBJECT = 'repo:acme/shop:environment:production';
const SECRET = 'correct horse battery';

interface Stage {
  readonly oidc: OidcDouble;
  readonly entra: EntraDouble;
  readonly arm: ArmDouble;
  readonly application: Application;
  readonly subscriptionId: string;
  readonly run: (
    inputs?: Readonly<Record<string, string>>,
    options?: Partial<Parameters<typeof runAction>[0]>,
  ) => Promise<RunResult>;
}

/** GitHub, Entra and Azure on loopback, and an application that may log in from the environment production. */
const staged =
  (play: (stage: Stage) => Promise<void>): (() => Promise<void>) =>
  async () => {
    const job = { repository: 'acme/shop', environment: 'production' };
    await using oidc = await oidcDouble({ job });
    await using entra = await entraDouble({ tenantId: TENANT, issuers: [oidc] });
    await using arm = await armDouble({ entra });
    const federated = [{ issuer: oidc.issuer, subject: SUBJECT }];
    const application = entra.application({ clientId: CLIENT, federated, secrets: [SECRET] });
    const { id, subscriptionId } = arm.subscription({ name: 'Shop' });
    arm.assign({ principal: application.objectId, role: 'Reader', scope: id });
    await play({
      ...{ oidc, entra, arm, application, subscriptionId },
      run: (inputs = {}, more = {}) =>
        runAction({
          ...{ action: 'actions/azure-login', root: ROOT },
          inputs: {
            ...{ 'client-id': CLIENT, 'tenant-id': TENANT, timeout: '1' },
            ...{ 'authority-host': entra.origin, 'resource-manager-endpoint': arm.origin },
            ...inputs,
          },
          env: oidc.variables,
          ...more,
        }),
    });
    expect([...oidc.violations, ...entra.violations, ...arm.violations]).toEqual([]);
  };

const errorsOf = ({ annotations }: RunResult): string[] =>
  annotations.filter(({ level }) => level === 'error').map(({ message }) => message);

describe('a login', () => {
  it(
    'hands on who and where, and no token',
    staged(async ({ run, entra, oidc, application, subscriptionId }) => {
      const result = await run();
      expect(result.exitCode).toBe(0);
      expect(result.outputs).toMatchObject({
        'client-id': CLIENT,
        'tenant-id': TENANT,
        'object-id': application.objectId,
        'subscription-id': subscriptionId,
        'subscription-name': 'Shop',
        subject: SUBJECT,
      });
      expect(result.env).toMatchObject({
        AZURE_CLIENT_ID: CLIENT,
        ARM_USE_OIDC: 'true',
        ARM_SUBSCRIPTION_ID: subscriptionId,
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
    staged(async ({ run, application }) => {
      const result = await run({ name: 'reader' });
      expect(result.outputs['object-id']).toBe(application.objectId);
      expect(Object.keys(result.env).filter((name) => /^(?:AZURE|ARM)_/.test(name))).toEqual([]);
    }),
  );

  it(
    'goes on after a lost connection and a throttled request',
    staged(async ({ run, entra, oidc, application }) => {
      oidc.fail({ dropConnection: 'before' });
      entra.fail({ status: 429, headers: { 'retry-after': '0' } });
      expect((await run()).outputs['object-id']).toBe(application.objectId);
    }),
  );

  it(
    'takes a service principal with a secret, and keeps it to itself',
    staged(async ({ run, application }) => {
      const creds = { clientId: CLIENT, tenantId: TENANT, clientSecret: SECRET };
      const inputs = { creds: JSON.stringify(creds), 'client-id': '', 'tenant-id': '' };
      const result = await run(inputs, { env: {} });
      expect(result.outputs['object-id']).toBe(application.objectId);
      expect(JSON.stringify([result.log, result.env])).not.toContain(SECRET);
    }),
  );
});

type Arrange = (stage: Stage) => void;

describe('a refusal', () => {
  const refusals: [what: string, error: RegExp, also: RegExp, arrange: Arrange][] = [
    [
      'no credential with this subject',
      /AADSTS700213.*No federated credential has the subject repo:acme\/shop:ref/,
      /az ad app federated-credential create --id 1111/,
      ({ oidc }) => (oidc.job = { repository: 'acme/shop' }),
    ],
    [
      'a subject with ids, and a credential without',
      /AADSTS700213.*subject repo:acme@/,
      /with their ids/,
      ({ oidc }) => (oidc.subject = { immutable: true }),
    ],
    [
      'other letter case',
      /AADSTS7002138.*write it exactly as repo:acme\/shop:environment:Production/,
      /^ {8} *\^$/m,
      ({ oidc }) => (oidc.job = { repository: 'acme/shop', environment: 'Production' }),
    ],
    [
      'an issuer that nobody trusts',
      /AADSTS700211.*has the issuer/,
      /"issuer": "https:\/\/token/,
      ({ application, oidc }) => {
        application.unfederate();
        application.federate({ issuer: 'https://other.example', subject: SUBJECT });
        expect(oidc.issuer).toContain('token.actions');
      },
    ],
    [
      'an audience that nobody trusts',
      /AADSTS700212.*has the audience/,
      /"audiences": \[/,
      ({ application, oidc: { issuer } }) => {
        application.unfederate();
        application.federate({ issuer, subject: SUBJECT, audience: 'api://other' });
      },
    ],
    [
      'no credential at all',
      /AADSTS70025.*has no federated credential at all/,
      /"subject": "repo:acme/,
      ({ application }) => {
        application.unfederate();
      },
    ],
    [
      'an assertion that has run out',
      /AADSTS700024.*set its clock/,
      /issuer/,
      ({ oidc }) => (oidc.lifetimeSeconds = -60),
    ],
    [
      'a disabled application',
      /AADSTS7000112.*Enable its enterprise application/,
      /issuer/,
      ({ application }) => (application.disabled = true),
    ],
    [
      'conditional access',
      /AADSTS53003.*conditional access policy/,
      /issuer/,
      ({ application }) => (application.blocked = true),
    ],
    [
      'a service that the tenant does not know',
      /AADSTS500011.*does not know https:\/\/management/,
      /issuer/,
      ({ entra }) => entra.resources.delete('https://management.azure.com'),
    ],
  ];

  it.each(refusals)('%s', async (_, error, also, arrange) => {
    await staged(async (stage) => {
      arrange(stage);
      const result = await stage.run();
      expect(result.exitCode).toBe(1);
      expect(errorsOf(result)).toEqual([expect.stringMatching(error)]);
      expect(`${result.log}${result.summary}`).toMatch(also);
      expect([result.outputs, result.env]).toEqual([{}, {}]);
    })();
  });

  it.each([
    ['another client', { 'client-id': TENANT }, /AADSTS700016.*Compare client-id/],
    ['another tenant', { 'tenant-id': CLIENT }, /AADSTS90002.*There is no tenant/],
    [
      'a wrong secret',
      {
        ...{ 'client-id': '', 'tenant-id': '' },
        creds: JSON.stringify({ clientId: CLIENT, tenantId: TENANT, clientSecret: 'wrong one' }),
      },
      /AADSTS7000215.*value of the secret/,
    ],
  ])('%s', async (_, inputs, error) => {
    await staged(async ({ run }) => {
      const result = await run(inputs);
      expect(errorsOf(result)).toEqual([expect.stringMatching(error)]);
      expect(result.log).not.toContain('wrong one');
    })();
  });

  it.each([50027, 7000222, 700027])('says what to do at AADSTS%d', async (code) => {
    await staged(async ({ run, entra }) => {
      const error_description = `AADSTS${code}: Words. Trace ID: 1 Correlation ID: 2`;
      const body = { error: 'invalid_client', error_codes: [code], error_description };
      entra.fail({ status: 401, body });
      const [error = ''] = errorsOf(await run());
      expect(error).toMatch(new RegExp(`AADSTS${code}.*Words.*\\. \\w`));
      expect(error).not.toContain('error?code=');
    })();
  });

  it('tells a login without a role from a login that failed', async () => {
    await staged(async ({ run, entra, oidc: { issuer } }) => {
      const federated = [{ issuer, subject: SUBJECT }];
      const { clientId } = entra.application({ federated });
      const result = await run({ 'client-id': clientId });
      expect(errorsOf(result)).toEqual([
        expect.stringMatching(/no role in any subscription.*az role assignment create/),
      ]);
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
    staged(async ({ run, application }) => {
      application.unfederate();
      const result = await run({ mode: 'doctor' });
      expect(result.exitCode).toBe(0);
      expect(result.summary).toContain('Azure login failed');
    }),
  );
});
