import { nearest } from '@gatehouse/findings';
import { AzureError } from '../azure-error.ts';
import { textField } from '../http/json.ts';
import type { ArmClient } from '../arm/arm-client.ts';
import { armPath } from '../arm/path.ts';
import { assignmentCommand } from '../arm/role.ts';
import { withRemedy } from '../arm/with-remedy.ts';
import { AKS_API_VERSION, type Cluster, clusterPath } from './cluster.ts';

/** What refused the credentials of a cluster, with what only AKS knows about it. */
export async function explainCredentials(
  arm: ArmClient,
  cluster: Cluster,
  error: unknown,
): Promise<unknown> {
  if (!(error instanceof AzureError)) return error;
  if (error.status === 404 && error.code !== 'SubscriptionNotFound')
    return withClusters(arm, cluster, error);
  // AKS has no code of its own for this: it answers 400 BadRequest (hashicorp/terraform-provider-azurerm#15489).
  if (/disable local accounts/iu.test(error.message)) return noLocalAccounts(cluster, error);
  return error;
}

function noLocalAccounts(cluster: Cluster, error: AzureError): AzureError {
  const command = assignmentCommand({
    objectId: undefined,
    role: 'Azure Kubernetes Service RBAC Writer',
    scope: clusterPath(cluster),
  });
  return withRemedy(
    error,
    `Local accounts are disabled on ${cluster.name}, which is good: nobody gets its administrator's certificate. Leave out admin and log in as the identity itself; where the cluster uses Azure RBAC give it a role, such as by \`${command}\`, else bind its object id to a Kubernetes role`,
  );
}

async function withClusters(
  arm: ArmClient,
  cluster: Cluster,
  error: AzureError,
): Promise<AzureError> {
  const path = armPath`/subscriptions/${cluster.subscriptionId}/providers/Microsoft.ContainerService/managedClusters`;
  const entries = await arm.list(path, { apiVersion: AKS_API_VERSION }).catch(() => undefined);
  if (entries === undefined) return error;
  const known = entries.map(placeOf).filter((place) => place !== undefined);
  if (known.length === 0)
    return withRemedy(error, 'The identity sees no cluster in this subscription');
  const close = nearest(`${cluster.resourceGroup}/${cluster.name}`, known);
  const elsewhere = known.find((place) => isNamed(place, cluster.name));
  const meant = elsewhere ?? close;
  return withRemedy(
    error,
    meant === undefined
      ? `The identity sees: ${known.slice(0, 5).join(', ')}${known.length > 5 ? ', …' : ''}`
      : `Did you mean ${meant}?`,
  );
}

/** `/subscriptions/…/resourcegroups/<group>/providers/…/managedClusters/<name>` -> `<group>/<name>` */
function placeOf(entry: unknown): string | undefined {
  const id = textField(entry, 'id') ?? '';
  const [, group, name] = /\/resourcegroups\/([^/]{1,90})\/.{1,80}\/([^/]{1,63})$/iu.exec(id) ?? [];
  return group !== undefined && name !== undefined ? `${group}/${name}` : undefined;
}

function isNamed(place: string, name: string): boolean {
  return place.toLowerCase().endsWith(`/${name.toLowerCase()}`);
}
