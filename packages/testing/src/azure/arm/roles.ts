import type { AccessTokenClaims } from '../entra/double.ts';
import { armRefusal } from './errors.ts';

const CLUSTER = 'Microsoft.ContainerService/managedClusters';

/** Built-in roles, as far as their actions concern this double (learn.microsoft.com/azure/role-based-access-control/built-in-roles). */
const ROLES = {
  Owner: ['*'],
  Contributor: ['*'],
  Reader: ['*/read'],
  'Azure Kubernetes Service Cluster User Role': [
    `${CLUSTER}/listClusterUserCredential/action`,
    `${CLUSTER}/read`,
  ],
  'Azure Kubernetes Service Cluster Admin Role': [
    `${CLUSTER}/listClusterAdminCredential/action`,
    `${CLUSTER}/accessProfiles/listCredential/action`,
    `${CLUSTER}/read`,
    `${CLUSTER}/runcommand/action`,
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type BuiltInRole = keyof typeof ROLES;

export interface RoleAssignment {
  /** Object id of who may. */
  readonly principal: string;
  /** A built-in role, or actions with `*` for anything. */
  readonly role: BuiltInRole | readonly string[];
  /** `/subscriptions/…`: what it holds for, with all beneath. */
  readonly scope: string;
  /** How often the principal is refused before the assignment has arrived. */
  readonly visibleAfter?: number;
}

/** Who may do what. */
export class Roles {
  readonly #assignments: { readonly assignment: RoleAssignment; waits: number }[] = [];

  assign(assignment: RoleAssignment): void {
    this.#assignments.push({ assignment, waits: assignment.visibleAfter ?? 0 });
  }

  /** @throws ServiceRefusal 403 AuthorizationFailed */
  check({ appid, oid }: AccessTokenClaims, action: string, scope: string): void {
    const matching = this.#assignments.filter(
      ({ assignment }) =>
        assignment.principal === oid &&
        isWithin(scope, assignment.scope) &&
        actionsOf(assignment).some((pattern) => covers(pattern, action)),
    );
    if (matching.some(({ waits }) => waits === 0)) return;
    for (const entry of matching) entry.waits -= 1;
    throw armRefusal(
      403,
      'AuthorizationFailed',
      `The client '${appid}' with object id '${oid}' does not have authorization to perform action '${action}' over scope '${scope}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
    );
  }

  /** Whether a principal has any role on a scope, above or beneath it: then a list shows the scope. */
  reach(principal: string, scope: string): boolean {
    return this.#assignments.some(
      ({ assignment, waits }) =>
        waits === 0 &&
        assignment.principal === principal &&
        (isWithin(scope, assignment.scope) || isWithin(assignment.scope, scope)),
    );
  }
}

function actionsOf({ role }: RoleAssignment): readonly string[] {
  return typeof role === 'string' ? ROLES[role] : role;
}

function covers(pattern: string, action: string): boolean {
  const parts = pattern.split('*').map((part) => part.replaceAll('.', String.raw`\.`));
  return new RegExp(`^${parts.join('.*')}$`, 'iu').test(action);
}

/** Names of resources are of any case. */
function isWithin(scope: string, outer: string): boolean {
  const [inner, prefix] = [scope.toLowerCase(), outer.toLowerCase().replace(/\/$/u, '')];
  return inner === prefix || inner.startsWith(`${prefix}/`);
}
