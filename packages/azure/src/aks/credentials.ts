import { AzureError } from '../azure-error.ts';
import { field, textField } from '../http/json.ts';
import type { ArmClient } from '../arm/arm-client.ts';
import { AKS_API_VERSION, type Cluster, clusterPath } from './cluster.ts';
import { explainCredentials } from './explain-credentials.ts';
import { type ClusterAccess, readKubeconfig } from './returned-kubeconfig.ts';

export interface CredentialOptions {
  readonly apiVersion?: string;
  /** Take the public name of a private cluster, where it has one. */
  readonly publicFqdn?: boolean;
}

/**
 * How to reach a cluster as the identity itself: learn.microsoft.com/rest/api/aks/managed-clusters/list-cluster-user-credentials.
 * Needs `listClusterUserCredential/action`. A cluster without Entra answers with the certificate of a local account.
 */
export function userAccess(
  arm: ArmClient,
  cluster: Cluster,
  options: CredentialOptions = {},
): Promise<ClusterAccess> {
  // 'exec' names the application that the cluster wants tokens for; its command is not taken over.
  return list(arm, cluster, 'listClusterUserCredential', { format: 'exec' }, options);
}

/**
 * How to reach a cluster as its administrator, past Kubernetes' own roles:
 * learn.microsoft.com/rest/api/aks/managed-clusters/list-cluster-admin-credentials. Refused where local accounts are
 * disabled.
 */
export function adminAccess(
  arm: ArmClient,
  cluster: Cluster,
  options: CredentialOptions = {},
): Promise<ClusterAccess> {
  return list(arm, cluster, 'listClusterAdminCredential', {}, options);
}

async function list(
  arm: ArmClient,
  cluster: Cluster,
  action: string,
  query: Readonly<Record<string, string>>,
  { apiVersion = AKS_API_VERSION, publicFqdn = false }: CredentialOptions,
): Promise<ClusterAccess> {
  const path = `${clusterPath(cluster)}/${action}`;
  const asked = { ...query, ...(publicFqdn && { 'server-fqdn': 'public' }) };
  const body = await arm.post(path, { apiVersion, query: asked }).catch(async (error: unknown) => {
    throw await explainCredentials(arm, cluster, error);
  });
  const kubeconfigs = field(body, 'kubeconfigs');
  const first: unknown = Array.isArray(kubeconfigs) ? kubeconfigs[0] : undefined;
  const encoded = textField(first, 'value');
  if (encoded === undefined)
    throw new AzureError(`AKS gives no credentials for ${cluster.name}`, {
      remedy: 'Is the cluster still being made, or stopped? `az aks show` tells its state',
    });
  return readKubeconfig(Buffer.from(encoded, 'base64').toString('utf8'));
}
