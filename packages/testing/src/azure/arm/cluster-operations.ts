import type { AccessTokenClaims } from '../entra/double.ts';
import type { ServiceAnswer, ServiceRequest } from '../service.ts';
import type { Cluster } from './cluster.ts';
import type { Commands } from './commands.ts';
import { armRefusal } from './errors.ts';
import { type KubeconfigKind, kubeconfigOf } from './kubeconfig.ts';
import { page } from './pages.ts';
import type { Roles } from './roles.ts';

interface Setting {
  readonly caller: AccessTokenClaims;
  readonly roles: Roles;
  readonly clusters: readonly Cluster[];
  readonly commands: Commands;
  readonly tenantId: string;
  readonly origin: string;
  readonly now: number;
  readonly pageSize: number;
}

/** Names of resources and types are of any case. */
const PATH =
  /^(?<scope>\/subscriptions\/(?<subscription>[^/]+)(?:\/resourceGroups\/(?<group>[^/]+))?)\/providers\/Microsoft\.ContainerService\/managedClusters(?:\/(?<name>[^/]+)(?:\/(?<operation>\w+)(?:\/(?<id>\w+))?)?)?$/iu;

const TYPE = 'Microsoft.ContainerService/managedClusters';

/**
 * What is asked of clusters.
 *
 * @throws ServiceRefusal in the words of Azure Resource Manager; who may not look does not learn what there is
 */
export async function answerForCluster(
  request: ServiceRequest,
  setting: Setting,
): Promise<ServiceAnswer> {
  const { groups } = PATH.exec(request.path) ?? {};
  if (groups === undefined) throw unknown(request);
  const { scope = '', subscription = '', group, name } = groups;
  const { operation = '', id } = groups;
  const what = `${request.method} ${operation.toLowerCase()}`;
  const action = ACTIONS[what];
  if (action === undefined || (group === undefined && name !== undefined)) throw unknown(request);
  const path = name === undefined ? scope : `${scope}/providers/${TYPE}/${name}`;
  setting.roles.check(setting.caller, `${TYPE}/${action}`, path);
  const isWithin = (cluster: Cluster): boolean =>
    isSame(cluster.subscriptionId, subscription) &&
    (group === undefined || isSame(cluster.resourceGroup, group));
  const within = setting.clusters.filter(isWithin);
  if (name === undefined) {
    const bodies = within.map(({ body }) => body);
    return page(bodies, request, { origin: setting.origin, size: setting.pageSize });
  }
  const cluster = within.find((one) => isSame(one.name, name));
  if (cluster === undefined) throw missing(within, group ?? '', name);
  return await operate(what, cluster, request, setting, id);
}

const ACTIONS: Readonly<Record<string, string>> = {
  'GET ': 'read',
  'POST listclusterusercredential': 'listClusterUserCredential/action',
  'POST listclusteradmincredential': 'listClusterAdminCredential/action',
  'POST runcommand': 'runcommand/action',
  'GET commandresults': 'commandResults/read',
};

async function operate(
  what: string,
  cluster: Cluster,
  request: ServiceRequest,
  setting: Setting,
  id = '',
): Promise<ServiceAnswer> {
  const { commands, origin, now, tenantId } = setting;
  if (what === 'POST runcommand') return await commands.start(cluster, request, { origin, now });
  if (what === 'GET commandresults') return commands.result(id, cluster, request, origin);
  if (what === 'GET ') return { status: 200, body: cluster.body };
  const kind = what.endsWith('admincredential') ? 'clusterAdmin' : 'clusterUser';
  if (kind === 'clusterAdmin') cluster.checkLocalAccounts();
  return credential(kind, cluster, request, tenantId);
}

function credential(
  kind: KubeconfigKind,
  cluster: Cluster,
  { query }: ServiceRequest,
  tenantId: string,
): ServiceAnswer {
  const format = query.get('format') ?? 'azure';
  if (format !== 'azure' && format !== 'exec')
    throw armRefusal(400, 'BadRequest', `The format '${format}' is not valid.`, true);
  const isPublic = query.get('server-fqdn') === 'public';
  const text = kubeconfigOf(cluster, { kind, tenantId, format, isPublic });
  const kubeconfigs = [{ name: kind, value: Buffer.from(text).toString('base64') }];
  return { status: 200, body: { kubeconfigs } };
}

function missing(within: readonly Cluster[], group: string, name: string): Error {
  if (within.length === 0)
    return armRefusal(
      404,
      'ResourceGroupNotFound',
      `Resource group '${group}' could not be found.`,
    );
  return armRefusal(
    404,
    'ResourceNotFound',
    `The Resource '${TYPE}/${name}' under resource group '${group}' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix`,
  );
}

function unknown({ method, path }: ServiceRequest): Error {
  return armRefusal(
    404,
    'InvalidResourceType',
    `The double does not know ${method} ${path}.`,
    true,
  );
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
