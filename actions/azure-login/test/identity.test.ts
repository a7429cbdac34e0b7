import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { cloudNamed } from '@gatehouse/azure';
import { SYSTEM_CLOCK } from '@gatehouse/network';
import { armDouble, clusterIssuer, entraDouble, selfSigned } from '@gatehouse/testing';
import { identityOf } from '../src/identity.ts';
import { SECRET, staged } from './stage.ts';

it(
  'a pod proves itself by the assertion of its cluster',
  staged(async ({ run, folder }) => {
    const cluster = await clusterIssuer();
    await using entra = await entraDouble({ issuers: [cluster] });
    await using arm = await armDouble({ entra });
    const subject = 'system:serviceaccount:arc-runners:runner';
    const { clientId, objectId } = entra.application({
      federated: [{ issuer: cluster.issuer, subject }],
    });
    const { id: scope } = arm.subscription();
    arm.assign({ principal: objectId, role: 'Reader', scope });
    const file = join(folder.path, 'token');
    writeFileSync(file, `${await cluster.token()}\n`);
    const inputs = {
      ...{ 'auth-type': 'IDENTITY', 'client-id': '', 'tenant-id': '' },
      ...{ 'authority-host': entra.origin, 'resource-manager-endpoint': arm.origin },
    };
    const environment = {
      AZURE_FEDERATED_TOKEN_FILE: file,
      AZURE_CLIENT_ID: clientId,
      AZURE_TENANT_ID: entra.tenantId,
    };
    const { failures, outputs, variables } = await run(inputs, environment);
    expect(failures).toEqual([]);
    expect(outputs['object-id']).toBe(objectId);
    expect(variables).toMatchObject({ ARM_USE_AKS_WORKLOAD_IDENTITY: 'true' });
    expect(variables).not.toHaveProperty('ARM_USE_OIDC');
  }),
);

it('a machine is not taken for a pod by the file that an earlier login has written', () => {
  const kindWith = (file: string): string =>
    identityOf({
      inputs: { authType: 'identity', clientId: 'a', tenantId: 'b' },
      environment: { AZURE_FEDERATED_TOKEN_FILE: file },
      cloud: cloudNamed('AzureCloud'),
      send: () => Promise.reject(new Error('nobody is asked')),
      clock: SYSTEM_CLOCK,
      patience: 0,
      origin: { eventName: 'push', isFork: false, isDependabot: false },
      inform: () => undefined,
    }).proof.kind;
  expect(kindWith('/var/run/secrets/azure/tokens/azure-identity-token')).toBe('pod');
  expect(kindWith('/runner/_temp/gatehouse-azure-Ab12Cd/federated-token')).toBe('managed');
});

it(
  'a service principal proves itself by a certificate',
  staged(async ({ run, entra, arm, subscriptionId }) => {
    const { cert: certificate, key } = selfSigned(undefined, 'rsa');
    const { clientId, objectId } = entra.application({ certificates: [certificate] });
    arm.assign({ principal: objectId, role: 'Reader', scope: `/subscriptions/${subscriptionId}` });
    const creds = { clientId, tenantId: entra.tenantId, clientCertificate: `${certificate}${key}` };
    const inputs = { creds: JSON.stringify(creds), 'client-id': '', 'tenant-id': '' };
    const { failures, outputs, lines } = await run(inputs, {});
    expect(failures).toEqual([]);
    expect(outputs['object-id']).toBe(objectId);
    expect(lines.join('\n')).not.toContain('PRIVATE KEY');
  }),
);

it.each([
  ['no JSON', 'x'.repeat(50), /it is not JSON/],
  ['no object', '[1]', /it is not an object/],
  ['no tenant', JSON.stringify({ clientId: 'a', clientSecret: SECRET }), /tenantId is missing/],
  ['no proof', JSON.stringify({ clientId: 'a', tenantId: 'b' }), /are both missing/],
  [
    'a number',
    JSON.stringify({ clientId: 1, tenantId: 'b', clientSecret: SECRET }),
    /is not a text/,
  ],
])('creds with %s are refused without a word of them', async (_, creds, message) => {
  await staged(async ({ run }) => {
    const { failures } = await run({ creds, 'client-id': '', 'tenant-id': '' });
    expect(failures).toEqual([expect.stringMatching(message)]);
    expect(failures.join('\n')).not.toMatch(/correct horse|xxxxx/);
  })();
});

it.each([
  ['client-id', 'my-app', /client-id/],
  ['environment', 'azurcloud', /AzureCloud, AzureUSGovernment/],
  ['environment', 'AzureGermanCloud', /closed/],
  ['authority-host', 'http://login.example', /https:\/\//],
  ['timeout', '0', /from 1 to 600/],
  ['enable-AzPSSession', 'true', /PowerShell/],
  ['acr', 'ghcr.io', /not a registry of this cloud/],
  ['aks', 'shop', /resource-group/],
])('%s: %s is an error that says what may stand there', async (name, value, message) => {
  await staged(async ({ run }) => {
    const { failures, variables } = await run({ [name]: value });
    expect(failures).toEqual([expect.stringMatching(message)]);
    expect(variables).toEqual({});
  })();
});
