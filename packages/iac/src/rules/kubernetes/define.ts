import type { Cluster, Container, KubernetesObject, Pod } from '../../model/kubernetes/index.ts';
import { completeRule, type Behaviour, type Rule, type RuleText } from '../rule.ts';

export type ObjectRule = Rule<KubernetesObject, Cluster> & {
  readonly target: 'object';
  /** The kinds it is asked about; every object when left out. */
  readonly kinds?: readonly string[];
};
export type PodRule = Rule<Pod, Cluster> & { readonly target: 'pod' };
export type ContainerRule = Rule<Container, Cluster> & { readonly target: 'container' };
export type KubernetesRule = ObjectRule | PodRule | ContainerRule;

type Text<R extends KubernetesRule> = RuleText & Behaviour<R>;

/** A rule about whole objects. The cluster holds every object scanned with it. */
export function objectRule(
  text: Text<ObjectRule> & { readonly kinds?: readonly string[] },
): ObjectRule {
  return { target: 'object', ...completeRule(text), ...(text.kinds && { kinds: text.kinds }) };
}

/** A rule about pods and pod templates, whichever kind bears them. */
export function podRule(text: Text<PodRule>): PodRule {
  return { target: 'pod', ...completeRule(text) };
}

/** A rule about containers: init, main and ephemeral ones (`container.role` tells). */
export function containerRule(text: Text<ContainerRule>): ContainerRule {
  return { target: 'container', ...completeRule(text) };
}
