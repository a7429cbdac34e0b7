import type { Cluster, KubernetesObject } from '../../../model/kubernetes/index.ts';

/** Kinds whose `spec.replicas` says how many pods there are, with what they have where it is left out. */
const DEFAULT_REPLICAS: Readonly<Record<string, number>> = {
  Deployment: 1,
  StatefulSet: 1,
  ReplicaSet: 1,
  ReplicationController: 1,
  Rollout: 1,
  DeploymentConfig: 0,
};

/** How many pods an object asks for; undefined for kinds that do not say, and for placeholders. */
export function replicasOf(object: KubernetesObject): number | undefined {
  const written = object.spec.get('replicas');
  return written.exists ? written.number : DEFAULT_REPLICAS[object.kind];
}

const byTarget = new WeakMap<Cluster, ReadonlyMap<string, KubernetesObject>>();

/** The HorizontalPodAutoscaler, scanned with it, that scales the object. */
export function autoscalerOf(
  object: KubernetesObject,
  cluster: Cluster,
): KubernetesObject | undefined {
  let targets = byTarget.get(cluster);
  if (!targets) {
    targets = new Map(
      cluster.ofKind('HorizontalPodAutoscaler').map((autoscaler) => {
        const target = autoscaler.spec.get('scaleTargetRef');
        return [
          targetKey(
            autoscaler.namespace,
            target.get('kind').string ?? '',
            target.get('name').string ?? '',
          ),
          autoscaler,
        ];
      }),
    );
    byTarget.set(cluster, targets);
  }
  return targets.get(targetKey(object.namespace, object.kind, object.name));
}

function targetKey(namespace: string | undefined, kind: string, name: string): string {
  return `${namespace ?? 'default'}\u0000${kind}\u0000${name}`;
}
