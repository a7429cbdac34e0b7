import {
  Access,
  roleReference,
  subjectsOf,
  type Cluster,
  type KubernetesObject,
} from '../../../model/kubernetes/index.ts';
import type { Report } from '../../rule.ts';
import { allowed, ruleGranting, type Grant } from './grants.ts';

type BindingCheck = (binding: KubernetesObject, report: Report, cluster: Cluster) => void;

/** Fails at a binding whose role, scanned with it, allows one of the grants. */
export function bindingTo(
  anyOf: readonly Grant[],
  isFor: (binding: KubernetesObject) => boolean = () => true,
): BindingCheck {
  return (binding, report, cluster) => {
    const found = Access.in(cluster).ofRole(binding, anyOf, (role) => {
      const rule = ruleGranting(role, anyOf);
      return rule && { role, rule };
    });
    if (!found || !isFor(binding)) return;
    const reference = roleReference(binding).node.get('name');
    report.fail(
      reference,
      `${binding.label} binds ${found.role.label}, which allows ${allowed(found.rule, anyOf)}`,
      [found.rule.node],
    );
  };
}

/** Whether machines alone hold it: ServiceAccounts and nodes, no person and no group. */
export function isForMachines(binding: KubernetesObject): boolean {
  const subjects = subjectsOf(binding);
  return (
    subjects.length > 0 &&
    subjects.every(({ kind }) => kind === 'ServiceAccount' || kind === 'Node')
  );
}
