import { Namesakes } from './namesakes.ts';
import type { KubernetesObject } from './object.ts';
import type { Pod } from './pod.ts';
import type { Selector } from './selector.ts';
import { append } from './multimap.ts';

/**
 * All objects that are scanned together, as cross-document rules see them. Every look-up goes through an index, so a
 * tree with thousands of objects of one name stays linear.
 */
export class Cluster {
  readonly objects: readonly KubernetesObject[];
  readonly #byKind = new Map<string, KubernetesObject[]>();
  readonly #byName = new Map<string, Namesakes>();
  readonly #pods: Pod[] = [];
  /** Answers for selectors without expressions: many services ask for the same labels. */
  readonly #selected = new Map<string, readonly Pod[]>();
  readonly #podsByLabel = new Map<string, Pod[]>();
  readonly #podsByNamespace = new Map<string, Pod[]>();

  constructor(objects: readonly KubernetesObject[]) {
    this.objects = objects;
    for (const object of objects) {
      append(this.#byKind, object.kind, object);
      this.#addName(object);
      if (!object.pod) continue;
      this.#pods.push(object.pod);
      append(this.#podsByNamespace, object.namespace ?? 'default', object.pod);
      for (const [key, value] of object.pod.labels)
        append(this.#podsByLabel, labelKey(object.namespace, key, value), object.pod);
      // The labels are kept; what was opened to read them is not.
      object.forget();
    }
  }

  get pods(): readonly Pod[] {
    return this.#pods;
  }

  ofKind(kind: string): readonly KubernetesObject[] {
    return this.#byKind.get(kind) ?? [];
  }

  /**
   * Objects of that name; a namespace that is left out means `default`. With `path`, the file of whoever refers to them,
   * those nearest to it.
   */
  named(
    kind: string,
    namespace: string | undefined,
    name: string,
    path?: string,
  ): readonly KubernetesObject[] {
    const namesakes = this.#byName.get(nameKey(kind, namespace, name));
    return (path === undefined ? namesakes?.all : namesakes?.near(path).objects) ?? [];
  }

  #addName(object: KubernetesObject): void {
    const key = nameKey(object.kind, object.namespace, object.name);
    const namesakes = this.#byName.get(key);
    if (namesakes) namesakes.add(object);
    else this.#byName.set(key, new Namesakes(object));
  }

  /** The pods of a namespace whose labels the selector matches. */
  podsSelected(namespace: string | undefined, selector: Selector): readonly Pod[] {
    if (!selector.isPlain) return this.#select(namespace, selector);
    const key = [namespace ?? 'default', ...[...selector.equal].flat()].join('\u0000');
    let pods = this.#selected.get(key);
    if (!pods) {
      pods = this.#select(namespace, selector);
      this.#selected.set(key, pods);
    }
    return pods;
  }

  /** Looks among the pods of the rarest of the labels. */
  #select(namespace: string | undefined, selector: Selector): readonly Pod[] {
    let candidates: readonly Pod[] = this.#podsByNamespace.get(namespace ?? 'default') ?? [];
    for (const [name, value] of selector.equal) {
      const labelled = this.#podsByLabel.get(labelKey(namespace, name, value)) ?? [];
      if (labelled.length < candidates.length) candidates = labelled;
    }
    return candidates.filter((pod) => selector.matches(pod.labels));
  }
}

export function sameNamespace(a: string | undefined, b: string | undefined): boolean {
  return (a ?? 'default') === (b ?? 'default');
}

function nameKey(kind: string, namespace: string | undefined, name: string): string {
  return `${kind}\u0000${namespace ?? 'default'}\u0000${name}`;
}

function labelKey(namespace: string | undefined, key: string, value: string): string {
  return `${namespace ?? 'default'}\u0000${key}\u0000${value}`;
}
