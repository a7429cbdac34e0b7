import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { claimsOf } from '@gatehouse/azure';
import { clusterIssuer, entraDouble } from '@gatehouse/testing';
import { SECRET, staged } from './stage.ts';

it(
  'writes the assertion for who asks nobody but a file, and has it kept fresh',
  staged(async ({ run, oidc }) => {
    const recorded = await run({ 'federated-token-file': 'true' });
    expect(recorded.failures).toEqual([]);
    const { AZURE_FEDERATED_TOKEN_FILE: file = '' } = recorded.variables;
    expect(recorded.outputs['federated-token-file']).toBe(file);
    expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
    const assertion = readFileSync(file, 'utf8');
    expect(claimsOf(assertion).subject).toBe('repo:acme/shop:environment:production');
    expect(recorded.masks).toContain(assertion);
    expect(recorded.kept).toEqual([
      {
        endpoint: {
          requestUrl: oidc.variables.ACTIONS_ID_TOKEN_REQUEST_URL,
          requestToken: oidc.variables.ACTIONS_ID_TOKEN_REQUEST_TOKEN,
        },
        audience: 'api://AzureADTokenExchange',
        file,
      },
    ]);
    // terraform reads it once, and goes on with what has run out.
    expect(recorded.variables).not.toHaveProperty('ARM_OIDC_TOKEN_FILE_PATH');
    expect(recorded.warnings).toEqual([]);
  }),
);

it(
  'is not there unasked',
  staged(async ({ run }) => {
    const { variables, outputs, kept } = await run({});
    expect(variables).not.toHaveProperty('AZURE_FEDERATED_TOKEN_FILE');
    expect(outputs).not.toHaveProperty('federated-token-file');
    expect(kept).toEqual([]);
  }),
);

it(
  'says so where a pod had one before',
  staged(async ({ run, oidc }) => {
    const pod = {
      AZURE_FEDERATED_TOKEN_FILE: '/var/run/secrets/azure/tokens/azure-identity-token',
    };
    const { warnings } = await run(
      { 'federated-token-file': 'true' },
      { ...oidc.variables, ...pod },
    );
    expect(warnings).toEqual([expect.stringMatching(/AZURE_FEDERATED_TOKEN_FILE was set already/)]);
  }),
);

it(
  'is refused where no assertion of GitHub’s is used',
  staged(async ({ run, application, entra }) => {
    const creds = {
      clientId: application.clientId,
      tenantId: entra.tenantId,
      clientSecret: SECRET,
    };
    const inputs = { creds: JSON.stringify(creds), 'client-id': '', 'tenant-id': '' };
    const { failures, variables } = await run({ ...inputs, 'federated-token-file': 'true' });
    expect(failures).toEqual([
      expect.stringMatching(/is for logins by an assertion.*Leave it out/),
    ]);
    expect(variables).toEqual({});
  }),
);

it(
  'is not for a pod, which has its own',
  staged(async ({ run, arm, folder }) => {
    const cluster = await clusterIssuer();
    await using entra = await entraDouble({ issuers: [cluster] });
    const federated = [
      { issuer: cluster.issuer, subject: 'system:serviceaccount:arc-runners:runner' },
    ];
    const { clientId } = entra.application({ federated });
    const file = join(folder.path, 'token');
    writeFileSync(file, await cluster.token());
    const inputs = {
      ...{ 'auth-type': 'IDENTITY', 'client-id': clientId, 'tenant-id': entra.tenantId },
      ...{ 'authority-host': entra.origin, 'federated-token-file': 'true' },
    };
    arm.fail({ status: 200, body: { value: [] } });
    const { failures } = await run(
      { ...inputs, 'allow-no-subscriptions': 'true' },
      { AZURE_FEDERATED_TOKEN_FILE: file },
    );
    expect(failures).toEqual([expect.stringMatching(/the pod has its own file/)]);
  }),
);
