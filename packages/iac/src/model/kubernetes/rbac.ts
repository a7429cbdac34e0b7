import type { Value } from '@gatehouse/source';
import type { KubernetesObject } from './object.ts';

/** One entry of the `rules` of a Role or ClusterRole (rbac.authorization.k8s.io/v1, PolicyRule). */
export interface PolicyRule {
  readonly node: Value;
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
  readonly resourceNames: readonly string[];
}

/** Who a binding is for. Kind and namespace stand as written. */
export interface Subject {
  readonly node: Value;
  readonly kind: string;
  readonly name: string;
  readonly namespace: string | undefined;
}

/** What the `roleRef` of a binding names. */
export interface RoleReference {
  readonly node: Value;
  readonly kind: string;
  readonly name: string;
}

const rulesRead = new WeakMap<KubernetesObject, readonly PolicyRule[]>();

export function policyRules(role: KubernetesObject): readonly PolicyRule[] {
  let rules = rulesRead.get(role);
  if (!rules) {
    rules = role.node.get('rules').items.map((node) => ({
      node,
      apiGroups: node.get('apiGroups').strings,
      resources: node.get('resources').strings,
      verbs: node.get('verbs').strings,
      resourceNames: node.get('resourceNames').strings,
    }));
    rulesRead.set(role, rules);
  }
  return rules;
}

export function subjectsOf(binding: KubernetesObject): readonly Subject[] {
  return binding.node.get('subjects').items.map((node) => ({
    node,
    kind: node.get('kind').string ?? '',
    name: node.get('name').string ?? '',
    namespace: node.get('namespace').string,
  }));
}

export function roleReference(binding: KubernetesObject): RoleReference {
  const node = binding.node.get('roleRef');
  return { node, kind: node.get('kind').string ?? '', name: node.get('name').string ?? '' };
}
