import {
  sameNamespace,
  stringMap,
  type Cluster,
  type KubernetesObject,
  type Selector,
} from '../../../model/kubernetes/index.ts';

interface Template {
  readonly namespace: string | undefined;
  readonly labels: ReadonlyMap<string, string>;
}

const unfinished = new WeakMap<Cluster, readonly Template[]>();

/** Whether anything scanned with it makes pods that the selector matches. */
export function selectsAny(
  cluster: Cluster,
  namespace: string | undefined,
  selector: Selector,
): boolean {
  if (cluster.podsSelected(namespace, selector).length > 0) return true;
  return templatesWithoutPods(cluster).some(
    (template) => sameNamespace(template.namespace, namespace) && selector.matches(template.labels),
  );
}

/** Workloads whose template has labels and nothing else: an overlay, or the start of one. */
function templatesWithoutPods(cluster: Cluster): readonly Template[] {
  let templates = unfinished.get(cluster);
  if (!templates) {
    templates = cluster.objects.flatMap((object) => (object.pod ? [] : templateOf(object)));
    unfinished.set(cluster, templates);
  }
  return templates;
}

function templateOf(object: KubernetesObject): Template[] {
  const labels = stringMap(object.spec.get('template', 'metadata', 'labels'));
  return labels.size > 0 ? [{ namespace: object.namespace, labels }] : [];
}
