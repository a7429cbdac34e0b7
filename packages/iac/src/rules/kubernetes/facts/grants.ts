import {
  Access,
  policyRules,
  type Cluster,
  type KubernetesObject,
  type PolicyRule,
} from '../../../model/kubernetes/index.ts';
import type { Report } from '../../rule.ts';

export const ROLES = ['Role', 'ClusterRole'] as const;
export const BINDINGS = ['RoleBinding', 'ClusterRoleBinding'] as const;

export const RBAC = 'rbac.authorization.k8s.io';

/** Verbs that change an object. */
export const WRITE = [
  'create',
  'update',
  'patch',
  'delete',
  'deletecollection',
  'impersonate',
  '*',
] as const;
export const READ = ['get', 'list', 'watch', '*'] as const;

/**
 * What a rule of a role allows: it must name one of each. `*` counts only where it is listed, so that a check can say
 * for itself how it takes wildcards. The core API group is the empty text.
 */
export interface Grant {
  readonly groups?: readonly string[];
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
  /** A rule narrowed to named objects does not count. */
  readonly ofAll?: true;
}

type RoleCheck = (role: KubernetesObject, report: Report, cluster: Cluster) => void;

export function grants(rule: PolicyRule, grant: Grant): boolean {
  return (
    meets(rule.resources, grant.resources) &&
    meets(rule.verbs, grant.verbs) &&
    (!grant.groups || meets(rule.apiGroups, grant.groups)) &&
    !(grant.ofAll && rule.resourceNames.length > 0)
  );
}

/** The first rule of a role that allows one of the grants. */
export function ruleGranting(
  role: KubernetesObject,
  anyOf: readonly Grant[],
): PolicyRule | undefined {
  return policyRules(role).find((rule) => anyOf.some((grant) => grants(rule, grant)));
}

/** `create, get on pods/exec`: the part of a rule that matters. */
export function allowed(rule: PolicyRule, anyOf: readonly Grant[]): string {
  const grant = anyOf.find((one) => grants(rule, one));
  const verbs = rule.verbs.filter((verb) => grant?.verbs.includes(verb));
  const resources = rule.resources.filter((resource) => grant?.resources.includes(resource));
  return `${verbs.join(', ')} on ${resources.join(', ')}`;
}

/** Fails at every rule of a role that allows one of the grants. */
export function granting(...anyOf: readonly Grant[]): RoleCheck {
  return (role, report) => {
    for (const rule of policyRules(role))
      if (anyOf.some((grant) => grants(rule, grant)))
        report.fail(rule.node, `${role.label} allows ${allowed(rule, anyOf)}`);
  };
}

/** As `granting`, and only where a binding gives the role to somebody. */
export function grantingWhenBound(...anyOf: readonly Grant[]): RoleCheck {
  return (role, report, cluster) => {
    if (!ruleGranting(role, anyOf)) return;
    const binding = Access.in(cluster).bindingOf(role, WHEN_BOUND, namesSomebody);
    if (!binding) return;
    for (const rule of policyRules(role))
      if (anyOf.some((grant) => grants(rule, grant)))
        report.fail(
          rule.node,
          `${role.label} allows ${allowed(rule, anyOf)} and is bound by ${binding.label}`,
          [binding.node.get('subjects')],
        );
  };
}

/** A subject is told from others by its namespace or its API group: one that has neither is nobody's name. */
export function namesSomebody(binding: KubernetesObject): boolean {
  return binding.node
    .get('subjects')
    .items.some((subject) => subject.get('namespace').exists || subject.get('apiGroup').exists);
}

const WHEN_BOUND = {};

function meets(written: readonly string[], wanted: readonly string[]): boolean {
  return written.some((one) => wanted.includes(one));
}
