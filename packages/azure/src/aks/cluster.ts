import { UserError } from '@gatehouse/findings';
import { armPath } from '../arm/path.ts';

/** A managed cluster, by the names that its users give it. */
export interface Cluster {
  readonly subscriptionId: string;
  readonly resourceGroup: string;
  readonly name: string;
}

/**
 * The newest version whose published examples this code was written by: azure-rest-api-specs,
 * Microsoft.ContainerService/aks/stable/2025-10-01.
 */
export const AKS_API_VERSION = '2025-10-01';

/** learn.microsoft.com/rest/api/aks/managed-clusters/run-command, URI parameters. */
const NAME = /^[A-Za-z0-9](?:[-_A-Za-z0-9]{0,61}[A-Za-z0-9])?$/u;

/** learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules, resourcegroups. */
const GROUP = /^[-\p{L}\p{N}_.()]{1,90}$/u;

/**
 * Reads `<resource-group>/<cluster>`.
 *
 * @throws UserError for anything else
 */
export function parseCluster(written: string, subscriptionId: string): Cluster {
  const [resourceGroup = '', name = '', ...more] = written.trim().split('/');
  const isGroup = GROUP.test(resourceGroup) && !resourceGroup.endsWith('.');
  if (more.length > 0 || !isGroup || !NAME.test(name))
    throw new UserError(`'${written.trim().slice(0, 200)}' is not <resource-group>/<cluster>`, {
      remedy: 'Such as aks: production/shop. The names stand in `az aks list --output table`',
    });
  return { subscriptionId, resourceGroup, name };
}

export function clusterPath({ subscriptionId, resourceGroup, name }: Cluster): string {
  return armPath`/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/providers/Microsoft.ContainerService/managedClusters/${name}`;
}
