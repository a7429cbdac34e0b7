/**
 * The least built-in role that allows an action, lower case
 * (learn.microsoft.com/azure/role-based-access-control/built-in-roles/containers and …/general).
 */
const ROLES: readonly (readonly [action: string, role: string])[] = [
  [
    'microsoft.containerservice/managedclusters/listclusterusercredential/action',
    'Azure Kubernetes Service Cluster User Role',
  ],
  [
    'microsoft.containerservice/managedclusters/listclusteradmincredential/action',
    'Azure Kubernetes Service Cluster Admin Role',
  ],
  [
    'microsoft.containerservice/managedclusters/runcommand/action',
    'Azure Kubernetes Service Contributor Role',
  ],
  [
    'microsoft.containerservice/managedclusters/commandresults/read',
    'Azure Kubernetes Service Contributor Role',
  ],
];

/** The role to ask for; undefined where no one role is the obvious one. */
export function roleFor(action: string): string | undefined {
  const known = ROLES.find(([name]) => name === action.toLowerCase())?.[1];
  return known ?? (/\/read$/iu.test(action) ? 'Reader' : undefined);
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
    `--assignee-object-id ${quoted(objectId ?? '<object-id>')}`,
    '--assignee-principal-type ServicePrincipal',
    `--role ${quoted(role)}`,
    `--scope ${quoted(scope)}`,
  ].join(' ');
}

/** As one word of a POSIX shell; what needs no quotes stays bare. */
function quoted(word: string): string {
  return /^[\w./:@-]+$/u.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
