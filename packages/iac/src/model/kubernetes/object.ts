import type { Resource } from '@gatehouse/findings';
import type { Value } from '@gatehouse/source';
import { Pod } from './pod.ts';
import { stringMap } from './string-map.ts';

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
export interface ObjectType {
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
