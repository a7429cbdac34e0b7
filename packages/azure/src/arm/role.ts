import { shellWord } from '../shell-word.ts';

/** A role that allows an action. */
export interface Role {
  readonly name: string;
  /** Where it is none of Azure's own: the command that makes it, for a scope. */
  readonly made?: (scope: string) => string;
}

const RUN_COMMAND: Role = {
  name: 'AKS Run Command',
  made: (scope) => definitionCommand('AKS Run Command', RUN_COMMAND_ACTIONS, scope),
};

/**
 * Azure's own roles for AKS do not allow run-command; Microsoft has one make a role
 * (learn.microsoft.com/azure/aks/access-private-cluster).
 */
const RUN_COMMAND_ACTIONS = [
  'Microsoft.ContainerService/managedClusters/runcommand/action',
  'Microsoft.ContainerService/managedclusters/commandResults/read',
];

/**
 * The least role that allows an action, lower case
 * (learn.microsoft.com/azure/role-based-access-control/built-in-roles/containers).
 */
const ROLES: ReadonlyMap<string, Role> = new Map([
  [
    'microsoft.containerservice/managedclusters/listclusterusercredential/action',
    { name: 'Azure Kubernetes Service Cluster User Role' },
  ],
  [
    'microsoft.containerservice/managedclusters/listclusteradmincredential/action',
    { name: 'Azure Kubernetes Service Cluster Admin Role' },
  ],
  ['microsoft.containerservice/managedclusters/runcommand/action', RUN_COMMAND],
  ['microsoft.containerservice/managedclusters/commandresults/read', RUN_COMMAND],
]);

/** The role to ask for; undefined where no one role is the obvious one. */
export function roleFor(action: string): Role | undefined {
  return (
    ROLES.get(action.toLowerCase()) ?? (/\/read$/iu.test(action) ? { name: 'Reader' } : undefined)
  );
}

/** learn.microsoft.com/cli/azure/role/definition; roles are made for a subscription or a group of it. */
function definitionCommand(name: string, actions: readonly string[], scope: string): string {
  const subscription = /^\/subscriptions\/[^/]{1,100}/iu.exec(scope)?.[0] ?? scope;
  const definition = { Name: name, Actions: actions, AssignableScopes: [subscription] };
  return `az role definition create --role-definition ${shellWord(JSON.stringify(definition))}`;
}

export interface Assignment {
  /** Of the service principal or managed identity; undefined prints a place to fill in. */
  readonly objectId: string | undefined;
  readonly role: string;
  readonly scope: string;
}

/**
 * The command that assigns a role (learn.microsoft.com/cli/azure/role/assignment). With the object id and its type az
 * need not look the principal up, which it often may not.
 */
export function assignmentCommand({ objectId, role, scope }: Assignment): string {
  return [
    'az role assignment create',
    `--assignee-object-id ${shellWord(objectId ?? '<object-id>')}`,
    '--assignee-principal-type ServicePrincipal',
    `--role ${shellWord(role)}`,
    `--scope ${shellWord(scope)}`,
  ].join(' ');
}
