import type { Step, Value } from '@gatehouse/source';
import { Container, type ContainerRole } from './container.ts';
import type { KubernetesObject } from './object.ts';
import { stringMap } from './string-map.ts';

const LISTS: readonly (readonly [string, ContainerRole])[] = [
  ['initContainers', 'init'],
  ['containers', 'main'],
  ['ephemeralContainers', 'ephemeral'],
];

/** A pod, or the template from which an object makes its pods. */
export class Pod {
  readonly object: KubernetesObject;
  /** Holds `metadata` and `spec`. */
  readonly template: Value;
  readonly spec: Value;
  #containers: readonly Container[] | undefined;
  #labels: ReadonlyMap<string, string> | undefined;

  constructor(object: KubernetesObject, template: Value) {
    this.object = object;
    this.template = template;
    this.spec = template.get('spec');
  }

  /** Init, main and ephemeral containers, in the order in which they start. */
  get containers(): readonly Container[] {
    this.#containers ??= LISTS.flatMap(([list, role]) =>
      onceEach(this.spec.get(list).items).map((node) => new Container(this, node, role)),
    );
    return this.#containers;
  }

  /** See `KubernetesObject.forget`. */
  forget(): void {
    this.#containers = undefined;
    this.spec.forget();
    // What stands between the object and the template was opened on the way.
    for (let value: Value | undefined = this.template; value; value = value.parent) value.forget();
  }

  get labels(): ReadonlyMap<string, string> {
    this.#labels ??= stringMap(this.template.get('metadata', 'labels'));
    return this.#labels;
  }

  get namespace(): string | undefined {
    return this.object.namespace;
  }

  get volumes(): readonly Value[] {
    return this.spec.get('volumes').items;
  }

  /** `serviceAccount` is the deprecated spelling. */
  get serviceAccountName(): Value {
    const name = this.spec.get('serviceAccountName');
    return name.exists ? name : this.spec.get('serviceAccount');
  }

  /** A field of the pod-level `securityContext`. */
  securityContext(field?: Step, inner?: Step): Value {
    return this.spec.get('securityContext', field, inner);
  }

  /** An annotation of the pod template. */
  annotation(name: string): Value {
    return this.template.get('metadata', 'annotations', name);
  }

  get label(): string {
    return this.object.label;
  }
}

/** Mappings only, and what an alias repeats only once. */
function onceEach(items: readonly Value[]): readonly Value[] {
  const seen = new Set<number>();
  return items.filter((node) => {
    if (!node.isMapping || seen.has(node.index)) return false;
    seen.add(node.index);
    return true;
  });
}
