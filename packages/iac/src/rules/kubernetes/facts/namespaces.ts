import type { Value } from '@gatehouse/source';
import type { KubernetesObject } from '../../../model/kubernetes/index.ts';

/** The place that puts an object into the namespace `default`, by its name or by leaving it out. */
export function defaultNamespaceOf(object: KubernetesObject): Value | undefined {
  const namespace = object.metadata.get('namespace');
  return (namespace.string ?? 'default') === 'default' ? namespace : undefined;
}

/** Kinds that run pods. */
export const WORKLOAD_KINDS = [
  'Pod',
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'ReplicaSet',
  'ReplicationController',
  'Job',
  'CronJob',
] as const;
