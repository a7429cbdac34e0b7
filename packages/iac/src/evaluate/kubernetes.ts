import { Cluster, Container, Pod, type KubernetesObject } from '../model/kubernetes/index.ts';
import type { KubernetesRule } from '../rules/kubernetes/define.ts';
import type { Collector } from './collector.ts';
import { Examination } from './examination.ts';
import { inOrder, mainsOf } from './order.ts';

/** Asks every rule about every object, pod and container that it is for. */
export function evaluateKubernetes(
  objects: readonly KubernetesObject[],
  rules: readonly KubernetesRule[],
  collector: Collector,
): void {
  const cluster = new Cluster(objects);
  const ordered = inOrder(rules);
  const mains = mainsOf(rules);
  const forKind = new Map<string, readonly KubernetesRule[]>();
  for (const object of objects) {
    const { kind, pod } = object;
    const key = pod ? `${kind} with pods` : kind;
    let asked = forKind.get(key);
    if (!asked) {
      asked = ordered.filter((rule) =>
        rule.target === 'object' ? !rule.kinds || rule.kinds.includes(kind) : pod,
      );
      forKind.set(key, asked);
    }
    try {
      evaluateObject(object, asked, mains, cluster, collector);
      object.forget();
    } catch (error) {
      const { path, startLine } = object.node.location;
      collector.broke(`the object at ${path}:${startLine} could not be judged`, path, error);
    }
  }
}

function evaluateObject(
  object: KubernetesObject,
  rules: readonly KubernetesRule[],
  mains: ReadonlySet<string>,
  cluster: Cluster,
  collector: Collector,
): void {
  const { pod, resource } = object;
  const identity = `${resource.kind}/${resource.namespace ?? ''}/${resource.name}`;
  const examination = new Examination(
    collector,
    { resource, identity, site: object.node },
    mains,
    wholesOf,
  );
  const objects = [object];
  const pods = pod ? [pod] : [];
  const containers = pod?.containers ?? [];
  for (const rule of rules) {
    if (rule.target === 'object') examination.ask(rule, objects, cluster);
    else if (rule.target === 'pod') examination.ask(rule, pods, cluster);
    else examination.ask(rule, containers, cluster);
  }
}

function wholesOf(subject: unknown): readonly unknown[] {
  if (subject instanceof Container) return [subject.pod, subject.pod.object];
  return subject instanceof Pod ? [subject.object] : [];
}
