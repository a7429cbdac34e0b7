import {
  Access,
  policyRules,
  roleReference,
  type Cluster,
  type KubernetesObject,
  type PolicyRule,
} from '../../../model/kubernetes/index.ts';
import type { Report } from '../../rule.ts';
import { RBAC } from './grants.ts';

/** Names that Kubernetes and GKE keep for what they bring along themselves. */
export function isSystemName(name: string): boolean {
  return name.startsWith('system:') || name === 'gce:podsecuritypolicy:calico-sa';
}

const EVERY_VERB = ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete'];

/** Everything on everything: every verb, by `*` or one by one. */
export function allowsEverything({ apiGroups, resources, verbs }: PolicyRule): boolean {
  if (!apiGroups.includes('*') || !resources.includes('*')) return false;
  return (
    verbs.includes('*') ||
    (verbs.length >= EVERY_VERB.length && verbs.every((verb) => EVERY_VERB.includes(verb)))
  );
}

const EXEC = ['*', 'pods/exec', 'pods/attach'];

/** A command in a running container; a websocket opens with `get`, so that is enough. */
export function allowsExec({ apiGroups, resources, verbs }: PolicyRule): boolean {
  return (
    apiGroups.some((group) => group === '' || group === '*') &&
    resources.some((resource) => EXEC.includes(resource)) &&
    verbs.some((verb) => verb === '*' || verb === 'get' || verb === 'create')
  );
}

/**
 * Fails at a binding unless the role it refers to was scanned with it and none of its rules is `dangerous`. A role that
 * is missing counts as failed: nobody can say what will be bound.
 */
export function bindingOnlyTo(
  roleKind: 'Role' | 'ClusterRole',
  dangerous: (rule: PolicyRule) => boolean,
  options: {
    readonly spared?: readonly string[];
    readonly refused?: string;
    readonly trusted?: string;
    /** Fails where no role of that kind was scanned at all, whatever is bound. */
    readonly besideAny?: true;
  } = {},
): (binding: KubernetesObject, report: Report, cluster: Cluster) => void {
  const question = {};
  return (binding, report, cluster) => {
    const { node, kind, name } = roleReference(binding);
    if (options.besideAny && cluster.ofKind(roleKind).length === 0) {
      report.fail(node.get('name'), `No ${roleKind} stands beside ${binding.label}`);
      return;
    }
    if (isSystemName(binding.name) || options.spared?.includes(binding.name)) return;
    if (
      binding.kind === 'RoleBinding' &&
      kind !== roleKind &&
      (kind === 'Role' || kind === 'ClusterRole')
    )
      return;
    const isWellFormed = kind === roleKind && name !== '' && node.get('apiGroup').string === RBAC;
    if (!isWellFormed || name === options.refused) {
      report.fail(node.get('name'), `${binding.label} binds ${kind} "${name}"`);
      return;
    }
    if (name === options.trusted) return;
    const harmless = Access.in(cluster).ofRole(binding, question, (role) =>
      role.node.get('rules').isSequence && !policyRules(role).some(dangerous) ? role : undefined,
    );
    if (!harmless)
      report.fail(
        node.get('name'),
        `${binding.label} binds ${kind} "${name}", which is too powerful or not there`,
      );
  };
}
