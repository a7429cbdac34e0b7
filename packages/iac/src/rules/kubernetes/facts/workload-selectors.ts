import type { Value } from '@gatehouse/source';
import {
  equalitySelector,
  labelSelector,
  stringMap,
  type KubernetesObject,
  type Selector,
} from '../../../model/kubernetes/index.ts';

/** Kinds whose selector is a plain map of labels. */
const PLAIN = ['ReplicationController', 'DeploymentConfig'];

export interface WorkloadSelector {
  readonly node: Value;
  readonly selector: Selector;
  /** Whether it asks for anything. */
  readonly isDefined: boolean;
}

/** By what a workload finds its own pods. */
export function workloadSelector(object: KubernetesObject): WorkloadSelector {
  const above = object.kind === 'CronJob' ? object.spec.get('jobTemplate', 'spec') : object.spec;
  const node = above.get('selector');
  if (PLAIN.includes(object.kind))
    return { node, selector: equalitySelector(node), isDefined: node.keys.length > 0 };
  const isDefined =
    node.get('matchLabels').keys.length > 0 || node.get('matchExpressions').items.length > 0;
  return { node, selector: labelSelector(node), isDefined };
}

/** The labels that its pods will carry. */
export function templateLabels(object: KubernetesObject): ReadonlyMap<string, string> {
  const above = object.kind === 'CronJob' ? object.spec.get('jobTemplate', 'spec') : object.spec;
  return stringMap(above.get('template', 'metadata', 'labels'));
}
