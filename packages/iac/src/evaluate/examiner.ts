import type { RuleInfo } from '@gatehouse/findings';
import type { ReadFile } from '../discover/reader.ts';
import { gatherFromDocuments, gatherSecrets, type SecretValues } from '../disclosure/index.ts';
import type { KubernetesObject } from '../model/kubernetes/index.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import type { Collector } from './collector.ts';
import { evaluateKubernetes } from './kubernetes.ts';

/**
 * Brings files before the rules. Kubernetes objects wait until `finish`, so that rules about several documents see all
 * of them; everything else is judged at once.
 */
export class Examiner {
  readonly #collector: Collector;
  readonly #rules: RuleBook;
  #objects: KubernetesObject[] = [];
  readonly #secrets: SecretValues[] = [];
  #resources = 0;

  constructor(collector: Collector, rules: RuleBook) {
    this.#collector = collector;
    this.#rules = rules;
  }

  get resources(): number {
    return this.#resources;
  }

  /** The secret values met so far: nothing that is shown may hold them. */
  get secrets(): readonly SecretValues[] {
    return this.#secrets;
  }

  get rules(): readonly RuleInfo[] {
    return this.#rules.loaded;
  }

  async take(file: ReadFile): Promise<void> {
    this.#objects.push(...file.objects);
    if (file.objects.length > 0) this.#secrets.push(gatherSecrets(file.objects));
    if (file.automations.length > 0) this.#secrets.push(gatherFromDocuments(file.automations));
    await Promise.resolve();
  }

  /** Judges the objects taken since the last time. */
  async finish(): Promise<void> {
    if (this.#objects.length === 0) return;
    const rules = await this.#rules.kubernetes();
    this.#resources += this.#objects.length;
    evaluateKubernetes(this.#objects, rules, this.#collector);
    this.#objects = [];
  }
}
