import {
  policyRules,
  roleReference,
  subjectsOf,
  type Cluster,
  type KubernetesObject,
  type PolicyRule,
} from '../../../model/kubernetes/index.ts';
import type { BindingCheck } from './binding-grants.ts';
import { allowed, grants, ROLES, type Grant } from './grants.ts';

interface Granted {
  readonly role: KubernetesObject;
  readonly rule: PolicyRule;
}

/**
 * Fails at a binding to machines alone of a role that allows one of the grants in its only rule. The namespace of the
 * role is not asked for: manifests often leave it to whoever applies them.
 */
export function boundToMachines(anyOf: readonly Grant[]): BindingCheck {
  const known = new WeakMap<Cluster, ReadonlyMap<string, Granted>>();
  return (binding, report, cluster) => {
    if (!isForMachines(binding)) return;
    let granted = known.get(cluster);
    if (!granted) known.set(cluster, (granted = rolesGranting(cluster, anyOf)));
    const { kind, name, node } = roleReference(binding);
    const found = granted.get(roleKey(kind, name));
    if (found)
      report.fail(
        node.get('name'),
        `${binding.label} binds ${found.role.label}, which allows ${allowed(found.rule, anyOf)}`,
        [found.rule.node],
      );
  };
}

function rolesGranting(cluster: Cluster, anyOf: readonly Grant[]): Map<string, Granted> {
  const granted = new Map<string, Granted>();
  for (const kind of ROLES)
    for (const role of cluster.ofKind(kind)) {
      const [rule, ...others] = policyRules(role);
      if (rule && others.length === 0 && anyOf.some((grant) => grantsIn(rule, grant)))
        granted.set(roleKey(kind, role.name), { role, rule });
    }
  return granted;
}

/** Even an empty list of names counts as narrowing. */
function grantsIn(rule: PolicyRule, grant: Grant): boolean {
  return grants(rule, grant) && !(grant.ofAll && rule.node.get('resourceNames').exists);
}

/** Whether machines alone hold it: ServiceAccounts and nodes, no person and no group. */
function isForMachines(binding: KubernetesObject): boolean {
  const subjects = subjectsOf(binding);
  return (
    subjects.length > 0 &&
    subjects.every(({ kind }) => kind === 'ServiceAccount' || kind === 'Node')
  );
}

function roleKey(kind: string, name: string): string {
  return `${kind}\u0000${name}`;
}
