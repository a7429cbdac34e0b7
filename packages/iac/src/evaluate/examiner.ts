import type { RuleInfo } from '@gatehouse/findings';
import type { Value } from '@gatehouse/source';
import type { ReadFile } from '../discover/reader.ts';
import { gatherFromDocuments, gatherSecrets, type SecretValues } from '../disclosure/index.ts';
import type { KubernetesObject } from '../model/kubernetes/index.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import type { Collector } from './collector.ts';
import { evaluateDockerfile } from './dockerfile.ts';
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
    for (const object of file.objects) this.#objects.push(object);
    if (file.objects.length > 0) this.#secrets.push(gatherSecrets(file.objects));
    for (const object of file.objects) object.forget();
    if (file.automations.length > 0) this.#secrets.push(gatherFromDocuments(file.automations));
    if (file.dockerfile) {
      this.#resources++;
      evaluateDockerfile(file.dockerfile, await this.#rules.dockerfile(), this.#collector);
    }
    if (file.automations.length > 0) await this.#takeAutomations(file.automations);
  }

  /** The reader of workflows is loaded when the first one turns up. */
  async #takeAutomations(documents: readonly Value[]): Promise<void> {
    const rules = await this.#rules.workflow();
    const { Action, evaluateWorkflow, isWorkflow, Workflow } = await import('./workflow.ts');
    for (const document of documents) {
      this.#resources++;
      evaluateWorkflow(
        isWorkflow(document) ? new Workflow(document) : new Action(document),
        rules,
        this.#collector,
      );
    }
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
