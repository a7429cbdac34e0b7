import { describe, expect, it } from '@jest/globals';
import { load } from 'js-yaml';
import { type Cluster, type ClusterOptions, zipArchive } from '../../src/index.ts';
import { AKS, type ArmSetting, PRINCIPAL, withArm } from './arm-client.ts';
import type { Reply } from './entra-client.ts';

const VERSION = 'api-version=2025-10-01';

interface ClusterSetting extends ArmSetting {
  readonly cluster: Cluster;
}

/** A cluster on which the caller may do all that it asks for in good tests. */
async function withCluster(
  run: (setting: ClusterSetting) => Promise<void>,
  options: Omit<ClusterOptions, 'subscriptionId'> = {},
): Promise<void> {
  await withArm(async (setting) => {
    const { subscriptionId } = setting.arm.subscription();
    const cluster = setting.arm.cluster({ subscriptionId, ...options });
    const scope = cluster.id;
    setting.arm.assign({ principal: PRINCIPAL.objectId, role: 'Contributor', scope });
    await run({ ...setting, cluster });
  });
}

function kubeconfigIn({ body }: Reply): Record<string, unknown> {
  const { kubeconfigs } = body as { kubeconfigs: { name: string; value: string }[] };
  const text = Buffer.from(kubeconfigs[0]?.value ?? '', 'base64').toString();
  return load(text) as Record<string, unknown>;
}

describe('clusters in the double of Azure Resource Manager', () => {
  it('are shown, by names of any case', async () => {
    await withCluster(async ({ arm, call, cluster }) => {
      const path = `${cluster.id.replace('resourceGroups', 'resourcegroups')}?${VERSION}`;
      const { status, body } = await call('GET', path);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        name: 'clustername1',
        properties: { disableLocalAccounts: true },
      });
      expect(arm.violations).toEqual([]);
    });
  });

  it('are listed page by page', async () => {
    await withArm(async ({ arm, call }) => {
      const { id, subscriptionId } = arm.subscription();
      arm.assign({ principal: PRINCIPAL.objectId, role: 'Reader', scope: id });
      for (const name of ['a', 'b', 'c']) arm.cluster({ subscriptionId, name });
      const type = 'providers/Microsoft.ContainerService/managedClusters';
      const first = await call('GET', `${id}/${type}?${VERSION}`);
      expect(first.body['value']).toHaveLength(2);
      const second = await call('GET', String(first.body['nextLink']));
      expect(second.body).toEqual({ value: [expect.objectContaining({ name: 'c' })] });
    });
  });

  it('give the kubeconfig of a user, by kubelogin', async () => {
    await withCluster(
      async ({ arm, call, cluster }) => {
        const path = `${cluster.id}/listClusterUserCredential?${VERSION}&format=exec`;
        expect(kubeconfigIn(await call('POST', path))).toMatchObject({
          clusters: [{ cluster: { server: 'https://127.0.0.1:6443' } }],
          users: [
            { name: 'clusterUser_rg1_clustername1', user: { exec: { command: 'kubelogin' } } },
          ],
        });
        expect(arm.violations).toEqual([]);
      },
      { server: 'https://127.0.0.1:6443' },
    );
  });

  it('name their private address, unless the public one is asked for', async () => {
    const properties = { apiServerAccessProfile: { enablePrivateCluster: true } };
    await withCluster(
      async ({ call, cluster }) => {
        const path = `${cluster.id}/listClusterUserCredential?${VERSION}`;
        const closed = kubeconfigIn(await call('POST', path));
        const server = expect.stringContaining('.privatelink.');
        expect(closed).toMatchObject({ clusters: [{ cluster: { server } }] });
        const open = kubeconfigIn(await call('POST', `${path}&server-fqdn=public`));
        expect(open).toMatchObject({ clusters: [{ cluster: { server: cluster.server } }] });
      },
      { properties },
    );
  });

  it('give what an administrator needs only where local accounts are on', async () => {
    await withCluster(async ({ arm, call, cluster }) => {
      const path = `${cluster.id}/listClusterAdminCredential?${VERSION}`;
      expect(await call('POST', path)).toMatchObject({
        status: 400,
        body: { error: { code: 'BadRequest', message: expect.stringContaining('local accounts') } },
      });
      cluster.properties = { ...cluster.properties, disableLocalAccounts: false };
      expect(kubeconfigIn(await call('POST', path))).toMatchObject({
        users: [{ user: { 'client-certificate-data': expect.any(String) } }],
      });
      expect(arm.violations).toEqual([]);
    });
  });

  it('are hidden from who has no role', async () => {
    await withArm(async ({ arm, call }) => {
      const { id, subscriptionId } = arm.subscription();
      const cluster = arm.cluster({ subscriptionId });
      const path = `${cluster.id}/listClusterUserCredential?${VERSION}`;
      const action = 'Microsoft.ContainerService/managedClusters/listClusterUserCredential/action';
      const { status, body } = await call('POST', path);
      expect(status).toBe(403);
      expect(body).toMatchObject({ error: { message: expect.stringContaining(`'${action}'`) } });
      const role = 'Azure Kubernetes Service Cluster User Role';
      arm.assign({ principal: PRINCIPAL.objectId, role, scope: id });
      expect((await call('POST', path)).status).toBe(200);
      const other = path.replace('User', 'Admin');
      expect((await call('POST', other)).status).toBe(403);
    });
  });

  it.each([
    [{ resourceGroup: 'rg2' }, 'ResourceGroupNotFound'],
    [{ name: 'another' }, 'ResourceNotFound'],
  ])('are not found where there is only %j', async (options, code) => {
    await withArm(async ({ arm, call }) => {
      const { id, subscriptionId } = arm.subscription();
      arm.assign({ principal: PRINCIPAL.objectId, role: 'Owner', scope: id });
      arm.cluster({ subscriptionId, ...options });
      const type = 'providers/Microsoft.ContainerService/managedClusters';
      const reply = await call('GET', `${id}/resourceGroups/rg1/${type}/clustername1?${VERSION}`);
      expect(reply).toMatchObject({ status: 404, body: { error: { code } } });
    });
  });
});

describe('commands in a cluster', () => {
  it('run, and are asked for until they have ended', async () => {
    const context = zipArchive({ 'ns.yaml': 'kind: Namespace' });
    await withCluster(
      async ({ arm, entra, call, cluster }) => {
        const clusterToken = await entra.mint(PRINCIPAL, AKS);
        const body = {
          command: 'kubectl apply -f ns.yaml',
          context: Buffer.from(context).toString('base64'),
          clusterToken,
        };
        const started = await call('POST', `${cluster.id}/runCommand?${VERSION}`, { body });
        expect(started.status).toBe(202);
        const location = started.headers.get('location') ?? '';
        expect((await call('GET', location)).status).toBe(202);
        expect((await call('GET', location)).status).toBe(202);
        const ended = await call('GET', location);
        expect(ended).toMatchObject({
          status: 200,
          body: { properties: { provisioningState: 'succeeded', exitCode: 3, logs: 'no' } },
        });
        expect(cluster.commands).toEqual([
          { command: body.command, context: Buffer.from(context), token: clusterToken },
        ]);
        expect(arm.violations).toEqual([]);
      },
      { polls: 2, run: () => ({ exitCode: 3, logs: 'no' }) },
    );
  });

  it('may not run at all', async () => {
    await withCluster(
      async ({ entra, call, cluster }) => {
        const clusterToken = await entra.mint(PRINCIPAL, AKS);
        const body = { command: 'kubectl get pods', context: '', clusterToken };
        const started = await call('POST', `${cluster.id}/runCommand?${VERSION}`, { body });
        const ended = await call('GET', started.headers.get('location') ?? '');
        expect(ended.body).toMatchObject({
          properties: { provisioningState: 'failed', reason: 'ImagePullBackoff' },
        });
      },
      { polls: 0, run: () => ({ reason: 'ImagePullBackoff' }) },
    );
  });

  it.each([
    ['MissingAADClusterToken', { command: 'kubectl get pods' }],
    ['BadRequest', { clusterToken: 'x' }],
    ['BadRequest', { command: 'kubectl get pods', context: 'AAAA' }],
  ])('are refused by %s where the request is %j', async (code, body) => {
    await withCluster(async ({ arm, call, cluster }) => {
      const reply = await call('POST', `${cluster.id}/runCommand?${VERSION}`, { body });
      expect(reply).toMatchObject({ status: 400, body: { error: { code } } });
      expect(arm.violations).toHaveLength(1);
      expect(cluster.commands).toEqual([]);
    });
  });

  it('are refused where they are off', async () => {
    const properties = { apiServerAccessProfile: { disableRunCommand: true } };
    await withCluster(
      async ({ arm, call, cluster }) => {
        const body = { command: 'kubectl get pods' };
        const reply = await call('POST', `${cluster.id}/runCommand?${VERSION}`, { body });
        expect(reply).toMatchObject({ status: 400 });
        expect(arm.violations).toEqual([]);
      },
      { properties },
    );
  });
});
