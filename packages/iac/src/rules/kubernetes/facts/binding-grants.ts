import {
  Access,
  roleReference,
  type Cluster,
  type KubernetesObject,
} from '../../../model/kubernetes/index.ts';
import type { Report } from '../../rule.ts';
import { allowed, ruleGranting, type Grant } from './grants.ts';

export type BindingCheck = (binding: KubernetesObject, report: Report, cluster: Cluster) => void;

/** Fails at a binding whose role, scanned with it, allows one of the grants. */
export function bindingTo(anyOf: readonly Grant[]): BindingCheck {
  return (binding, report, cluster) => {
    const found = Access.in(cluster).ofRole(binding, anyOf, (role) => {
      const rule = ruleGranting(role, anyOf);
      return rule && { role, rule };
    });
    if (!found) return;
    const reference = roleReference(binding).node.get('name');
    report.fail(
      reference,
      `${binding.label} binds ${found.role.label}, which allows ${allowed(found.rule, anyOf)}`,
      [found.rule.node],
    );
  };
}

/** As `bindingTo`, of bindings within their own reach: of a RoleBinding to a Role, of a ClusterRoleBinding to a ClusterRole. */
export function bindingToOwnKind(anyOf: readonly Grant[]): BindingCheck {
  const check = bindingTo(anyOf);
  return (binding, report, cluster) => {
    if (`${roleReference(binding).kind}Binding` === binding.kind) check(binding, report, cluster);
  };
}
