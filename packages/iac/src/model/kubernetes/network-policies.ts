import type { Value } from '@gatehouse/source';
import type { Cluster } from './cluster.ts';
import type { KubernetesObject } from './object.ts';
import type { Pod } from './pod.ts';
import { labelSelector, type Selector } from './selector.ts';
import { append } from './multimap.ts';

/** A policy that selects pods: the object, and the part of it that says which and what. */
export interface NetworkPolicy {
  readonly object: KubernetesObject;
  /** The `spec`; a Cilium policy may have several. */
  readonly spec: Value;
  readonly selector: Value;
  readonly isCilium: boolean;
}

const CILIUM = ['CiliumNetworkPolicy', 'CiliumClusterwideNetworkPolicy'];

/** `spec` and the entries of `specs` (cilium.io/v2). */
function ciliumSpecs(object: KubernetesObject): readonly Value[] {
  const specs = object.node.get('specs').items;
  return object.spec.exists ? [object.spec, ...specs] : specs;
}

/** Every network policy scanned with the cluster, Cilium's own kinds included: AKS runs them too. */
export function networkPolicies(cluster: Cluster): readonly NetworkPolicy[] {
  const own = cluster.ofKind('NetworkPolicy').map((object) => {
    const selector = object.spec.get('podSelector');
    return { object, spec: object.spec, selector, isCilium: false };
  });
  const cilium = CILIUM.flatMap((kind) => cluster.ofKind(kind)).flatMap((object) =>
    ciliumSpecs(object).map((spec) => ({
      object,
      spec,
      selector: spec.get('endpointSelector'),
      isCilium: true,
    })),
  );
  return [...own, ...cilium];
}

/** How the selector of a policy is read; undefined where it selects nothing. */
export type ReadSelector = (policy: NetworkPolicy) => Selector | undefined;

/** A missing selector selects nothing here, for there is no object that the API server would take without one. */
export const asKubernetesDoes: ReadSelector = ({ selector }) =>
  selector.isMapping ? labelSelector(selector) : undefined;

/**
 * Which pods a set of policies selects. A pod is looked up by its labels, a policy by the one of its labels that the
 * fewest policies ask for; selectors without labels are tried on each pod of their namespace.
 */
export class Isolation {
  readonly #byLabel = new Map<string, Selected[]>();
  readonly #byNamespace = new Map<string, Selected[]>();

  constructor(policies: readonly NetworkPolicy[], read: ReadSelector) {
    const selected = policies.flatMap((policy) => {
      const selector = read(policy);
      if (!selector) return [];
      const namespace = namespaceOf(policy);
      const keys = [...selector.equal].map(([key, value]) => labelKey(namespace, key, value));
      return [{ policy, selector, namespace, keys }];
    });
    const count = new Map<string, number>();
    for (const { keys } of selected)
      for (const key of keys) count.set(key, (count.get(key) ?? 0) + 1);
    for (const { policy, selector, namespace, keys } of selected) {
      const rarest = keys.reduce<string | undefined>(
        (best, key) =>
          best !== undefined && (count.get(best) ?? 0) <= (count.get(key) ?? 0) ? best : key,
        undefined,
      );
      if (rarest === undefined) append(this.#byNamespace, namespace, { policy, selector });
      else append(this.#byLabel, rarest, { policy, selector });
    }
  }

  /** The first policy that selects the pod and for which `counts`. */
  policyFor(
    pod: Pod,
    counts: (policy: NetworkPolicy) => boolean = () => true,
  ): NetworkPolicy | undefined {
    for (const namespace of [pod.namespace ?? 'default', EVERYWHERE]) {
      const found = firstFor(this.#byNamespace.get(namespace), pod, counts);
      if (found) return found;
      for (const [key, value] of pod.labels) {
        const labelled = firstFor(this.#byLabel.get(labelKey(namespace, key, value)), pod, counts);
        if (labelled) return labelled;
      }
    }
    return undefined;
  }
}

interface Selected {
  readonly policy: NetworkPolicy;
  readonly selector: Selector;
}

/** No namespace has an empty name. */
const EVERYWHERE = '';

function namespaceOf({ object }: NetworkPolicy): string {
  return object.kind === 'CiliumClusterwideNetworkPolicy'
    ? EVERYWHERE
    : (object.namespace ?? 'default');
}

function firstFor(
  candidates: readonly Selected[] | undefined,
  pod: Pod,
  counts: (policy: NetworkPolicy) => boolean,
): NetworkPolicy | undefined {
  return candidates?.find(({ policy, selector }) => selector.matches(pod.labels) && counts(policy))
    ?.policy;
}

function labelKey(namespace: string, key: string, value: string): string {
  return `${namespace}\u0000${key}\u0000${value}`;
}
