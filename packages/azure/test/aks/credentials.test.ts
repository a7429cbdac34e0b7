import { describe, expect, it } from '@jest/globals';
import { adminAccess, ArmClient, clusterPath, userAccess } from '../../src/index.ts';
import { answer, answering, type Answering, tokensOf } from '../answering.ts';
import { waitingClock } from '../waiting-clock.ts';
import { ENTRA, LOCAL } from './returned.ts';

const ARM = 'https://management.azure.com';
const CLUSTER = { subscriptionId: 's', resourceGroup: 'production', name: 'shop' };
const PATH = `${ARM}${clusterPath(CLUSTER)}`;
const USER = `POST ${PATH}/listClusterUserCredential?api-version=2025-10-01&format=exec`;
const ADMIN = `POST ${PATH}/listClusterAdminCredential?api-version=2025-10-01`;
const LIST = `GET ${ARM}/subscriptions/s/providers/Microsoft.ContainerService/managedClusters?api-version=2025-10-01`;

function client(routes: Readonly<Record<string, Answering>>) {
  const { send } = answering(routes);
  return new ArmClient({ send, clock: waitingClock(), tokens: tokensOf(), resourceManager: ARM });
}

const kubeconfig = (text: string) =>
  answer(200, {
    kubeconfigs: [{ name: 'clusterUser', value: Buffer.from(text).toString('base64') }],
  });

const managed = (...places: string[]) =>
  answer(200, {
    value: places.map((place) => {
      const [group = '', name = ''] = place.split('/');
      const id = `/subscriptions/s/resourcegroups/${group}/providers/Microsoft.ContainerService/managedClusters/${name}`;
      return { id, name };
    }),
  });

const notFound = answer(404, { error: { code: 'ResourceNotFound', message: 'was not found.' } });

describe('the credentials of a cluster', () => {
  it('are read for the identity itself', async () => {
    const arm = client({ [USER]: kubeconfig(ENTRA) });
    expect((await userAccess(arm, CLUSTER)).login.kind).toBe('entra');
  });

  it('are read for the administrator', async () => {
    const arm = client({ [ADMIN]: kubeconfig(LOCAL) });
    expect((await adminAccess(arm, CLUSTER)).login.kind).toBe('certificate');
  });

  it('may be of another version and for the public name', async () => {
    const arm = client({
      [`POST ${PATH}/listClusterUserCredential?api-version=2026-06-01&format=exec&server-fqdn=public`]:
        kubeconfig(ENTRA),
    });
    const options = { apiVersion: '2026-06-01', publicFqdn: true };
    expect((await userAccess(arm, CLUSTER, options)).clusterName).toBe('shop');
  });

  it('may be none', async () => {
    const arm = client({ [USER]: answer(200, { kubeconfigs: [] }) });
    await expect(userAccess(arm, CLUSTER)).rejects.toThrow('AKS gives no credentials for shop');
  });

  it('explain that local accounts are disabled', async () => {
    const message =
      'Getting static credential is not allowed because this cluster is set to disable local accounts.';
    const arm = client({ [ADMIN]: answer(400, { code: 'BadRequest', message }) });
    await expect(adminAccess(arm, CLUSTER)).rejects.toMatchObject({
      code: 'BadRequest',
      remedy: expect.stringMatching(/Leave out admin.*az role assignment create/u) as unknown,
    });
  });

  it.each([
    ['elsewhere', ['test/shop', 'production/other'], 'Did you mean test/shop?'],
    ['mistyped', ['production/shopp'], 'Did you mean production/shopp?'],
    ['unlike all', ['a/very-different-name'], 'The identity sees: a/very-different-name'],
    ['alone', [], 'The identity sees no cluster in this subscription'],
  ])('name what there is where a cluster is %s', async (_, places, remedy) => {
    const arm = client({ [USER]: notFound, [LIST]: managed(...places) });
    await expect(userAccess(arm, CLUSTER)).rejects.toMatchObject({ status: 404, remedy });
  });

  it('keep the refusal where listing is not allowed', async () => {
    const arm = client({ [USER]: notFound, [LIST]: answer(403) });
    await expect(userAccess(arm, CLUSTER)).rejects.toMatchObject({
      remedy: expect.stringContaining('Look at the name') as unknown,
    });
  });
});
