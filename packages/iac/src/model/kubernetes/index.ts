export { Access } from './access.ts';
export { Cluster, sameNamespace } from './cluster.ts';
export { Container, type ContainerRole } from './container.ts';
export { KubernetesObject } from './object.ts';
export { objectsOf } from './objects-of.ts';
export { stringMap } from './string-map.ts';
export { Pod } from './pod.ts';
export { equalitySelector, labelSelector, type Selector } from './selector.ts';
export {
  policyRules,
  roleReference,
  subjectsOf,
  type PolicyRule,
  type RoleReference,
  type Subject,
} from './rbac.ts';
export { accountName, accountOf, mountsToken } from './service-account.ts';
export { Exposure, isExposed, services } from './exposure.ts';
export {
  Isolation,
  asKubernetesDoes,
  networkPolicies,
  type NetworkPolicy,
  type ReadSelector,
} from './network-policies.ts';
