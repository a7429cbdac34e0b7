export { Cluster, sameNamespace } from './cluster.ts';
export { Container, type ContainerRole } from './container.ts';
export { KubernetesObject, objectsOf, stringMap } from './object.ts';
export { Pod } from './pod.ts';
export { equalitySelector, labelSelector, type Selector } from './selector.ts';
