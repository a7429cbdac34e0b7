import { randomBytes } from 'node:crypto';
import { dump } from 'js-yaml';
import type { Cluster } from './cluster.ts';

export type KubeconfigKind = 'clusterUser' | 'clusterAdmin';

interface KubeconfigRequest {
  readonly kind: KubeconfigKind;
  readonly tenantId: string;
  readonly format: 'azure' | 'exec';
  /** Whether a private cluster's public name is asked for. */
  readonly isPublic: boolean;
}

/** What kubectl reads, as AKS makes it: by kubelogin for an Entra cluster's users, by certificate and token otherwise. */
export function kubeconfigOf(cluster: Cluster, request: KubeconfigRequest): string {
  const { resourceGroup, name } = cluster;
  const user = `${request.kind}_${resourceGroup}_${name}`;
  const byEntra = cluster.usesEntra && request.kind === 'clusterUser';
  const context = request.kind === 'clusterAdmin' ? `${name}-admin` : name;
  const authority = Buffer.from(cluster.certificateAuthority).toString('base64');
  const server = cluster.isPrivate && !request.isPublic ? privateServer(cluster) : cluster.server;
  return dump({
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': context,
    preferences: {},
    clusters: [{ name, cluster: { 'certificate-authority-data': authority, server } }],
    contexts: [{ name: context, context: { cluster: name, user } }],
    users: [{ name: user, user: byEntra ? entraUser(request) : localUser() }],
  });
}

function privateServer({ name }: Cluster): string {
  return `https://${name}-abcd1234.00000000-0000-4000-8000-000000000000.privatelink.eastus.azmk8s.io:443`;
}

const SERVER_ID = '6dae42f8-4368-4678-94ff-3960e28e3630';
const CLIENT_ID = '80faf920-1908-4b52-b5ef-a8e7bedfc67a';

function entraUser({ format, tenantId }: KubeconfigRequest): object {
  if (format === 'azure') {
    const config = { 'apiserver-id': SERVER_ID, 'client-id': CLIENT_ID, 'tenant-id': tenantId };
    return { 'auth-provider': { name: 'azure', config: { ...config, 'config-mode': '1' } } };
  }
  const flags = ['--environment', 'AzurePublicCloud', '--server-id', SERVER_ID];
  const client = ['--client-id', CLIENT_ID, '--tenant-id', tenantId, '--login', 'devicecode'];
  return {
    exec: {
      apiVersion: 'client.authentication.k8s.io/v1beta1',
      command: 'kubelogin',
      args: ['get-token', ...flags, ...client],
      env: null,
      provideClusterInfo: false,
    },
  };
}

function localUser(): object {
  const data = (): string => randomBytes(48).toString('base64');
  return {
    'client-certificate-data': data(),
    'client-key-data': data(),
    token: randomBytes(64).toString('hex'),
  };
}
