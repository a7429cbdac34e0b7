import { UserError, type Resource } from '@gatehouse/findings';
import type { Value } from '@gatehouse/source';
import { Pod } from './pod.ts';

/**
 * Where each pod-bearing kind keeps its pod template (an object with `metadata` and `spec`). Knative's Service shares
 * its kind with the core one and is told apart by its API group.
 */
const POD_TEMPLATES: ReadonlyMap<string, readonly string[]> = new Map([
  ['Pod', []],
  ['Deployment', ['spec', 'template']],
  ['StatefulSet', ['spec', 'template']],
  ['DaemonSet', ['spec', 'template']],
  ['ReplicaSet', ['spec', 'template']],
  ['ReplicationController', ['spec', 'template']],
  ['Job', ['spec', 'template']],
  ['CronJob', ['spec', 'jobTemplate', 'spec', 'template']],
  ['PodTemplate', ['template']],
  ['Rollout', ['spec', 'template']],
  ['DeploymentConfig', ['spec', 'template']],
]);

const KNATIVE = /^serving\.knative\.dev\//;

/** What an object says that it is, or the list that holds it. */
interface ObjectType {
  readonly apiVersion: string;
  readonly kind: string;
}

/** One object of a manifest. */
export class KubernetesObject {
  readonly node: Value;
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: Value;
  readonly name: string;
  /** Undefined where the manifest leaves it to whoever applies it. */
  readonly namespace: string | undefined;
  #pod: Pod | undefined;
  #podRead = false;
  #label: string | undefined;

  constructor(node: Value, { apiVersion, kind }: ObjectType) {
    this.node = node;
    this.apiVersion = apiVersion;
    this.kind = kind;
    this.metadata = node.get('metadata');
    this.name = this.metadata.get('name').string ?? this.metadata.get('generateName').string ?? '';
    this.namespace = this.metadata.get('namespace').string;
  }

  /** Lets go of what was made of its text: a tree has tens of thousands of objects, and rules look at one at a time. */
  forget(): void {
    this.node.forget();
    this.metadata.forget();
    this.#pod?.forget();
  }

  get spec(): Value {
    return this.node.get('spec');
  }

  /** `apps` of `apps/v1`; empty for the core group. */
  get apiGroup(): string {
    const slash = this.apiVersion.indexOf('/');
    return slash < 0 ? '' : this.apiVersion.slice(0, slash);
  }

  get labels(): ReadonlyMap<string, string> {
    return stringMap(this.metadata.get('labels'));
  }

  annotation(name: string): Value {
    return this.metadata.get('annotations', name);
  }

  /** The pod that this object is or makes. */
  get pod(): Pod | undefined {
    if (!this.#podRead) {
      this.#podRead = true;
      const path = KNATIVE.test(this.apiVersion)
        ? knativeTemplate(this.kind)
        : POD_TEMPLATES.get(this.kind);
      const template = path && this.node.at(path);
      if (template?.get('spec').isMapping) this.#pod = new Pod(this, template);
    }
    return this.#pod;
  }

  /** `Deployment "web"`: how messages call it. */
  get label(): string {
    this.#label ??= `${this.kind} "${this.name}"`;
    return this.#label;
  }

  get resource(): Resource {
    const { kind, name, namespace } = this;
    return namespace === undefined ? { kind, name } : { kind, name, namespace };
  }
}

function knativeTemplate(kind: string): readonly string[] | undefined {
  if (kind === 'Service' || kind === 'Configuration') return ['spec', 'template'];
  return kind === 'Revision' ? [] : undefined;
}

/** The entries of a mapping whose values are scalars. */
export function stringMap(value: Value): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const [index, key] of value.keys.entries()) {
    const text = value.values[index]?.string;
    if (text !== undefined) map.set(key, text);
  }
  return map;
}

/**
 * The objects of a document. As for kubectl, whatever has `items` is a list, and lends its type to items that have
 * none; unless its kind says that it is nothing but a list, it counts too. What aliases repeat counts once, so lists
 * that contain themselves end and lists of lists of lists cost no more than their text.
 * @throws UserError where aliases give the same items to lists of different kinds.
 */
export function objectsOf(document: Value): KubernetesObject[] {
  const objects: KubernetesObject[] = [];
  const seen = new Map<number, string>();
  const pending: { node: Value; lent?: ObjectType }[] = [{ node: document }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node } = next;
    const type = next.lent ?? typeOf(node);
    if (!type || !isNew(seen, node, type)) continue;
    const lists = itemsOf(node);
    if (lists.length === 0 || !type.kind.endsWith('List'))
      objects.push(new KubernetesObject(node, type));
    const lent = { apiVersion: type.apiVersion, kind: type.kind.replace(/List$/, '') };
    for (const list of lists)
      if (isNew(seen, list, type))
        for (const item of list.items.toReversed())
          pending.push(hasNoType(item) ? { node: item, lent } : { node: item });
  }
  return objects;
}

function typeOf(node: Value): ObjectType | undefined {
  const apiVersion = node.get('apiVersion').string;
  const kind = node.get('kind').string;
  return apiVersion === undefined || kind === undefined ? undefined : { apiVersion, kind };
}

function hasNoType(item: Value): boolean {
  return item.isMapping && !isText(item.get('apiVersion')) && !isText(item.get('kind'));
}

function isText(value: Value): boolean {
  return Boolean(value.string) && value.number === undefined && value.boolean === undefined;
}

/** Keys count in any case for Go's JSON reader, which folds U+017F to `s` too. */
function itemsOf(node: Value): readonly Value[] {
  return node.values.filter(
    (value, index) => value.isSequence && /^items$/iu.test(node.keys[index] ?? ''),
  );
}

function isNew(
  seen: Map<number, string>,
  { index }: Value,
  { apiVersion, kind }: ObjectType,
): boolean {
  const type = `${apiVersion} ${kind}`;
  const before = seen.get(index);
  if (before !== undefined && before !== type)
    throw new UserError(`repeats the items of one list (${before}) in another (${type})`, {
      remedy: 'Write them out instead of using an alias',
    });
  seen.set(index, type);
  return before === undefined;
}
