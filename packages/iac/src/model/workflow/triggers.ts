import { Scalar, type Value } from '@gatehouse/source';

/** The events that start a workflow, in any of the three spellings: a name, a list of names, or a mapping. */
export class Triggers {
  /** The value of `on`. */
  readonly node: Value;
  readonly #events = new Map<string, Value>();

  constructor(node: Value) {
    this.node = node;
    if (node instanceof Scalar && node.string !== undefined) this.#events.set(node.string, node);
    for (const item of node.items)
      if (item.string !== undefined) this.#events.set(item.string, item);
    for (const [index, name] of node.keys.entries()) {
      const settings = node.values[index];
      if (settings) this.#events.set(name, settings);
    }
  }

  get names(): readonly string[] {
    return [...this.#events.keys()];
  }

  has(event: string): boolean {
    return this.#events.has(event);
  }

  /** Where the event is named, or its settings. */
  event(name: string): Value | undefined {
    return this.#events.get(name);
  }

  /** Whether other workflows are all that can start it. */
  get isOnlyCalled(): boolean {
    return this.#events.size === 1 && this.has('workflow_call');
  }

  /** An input that a caller or a person gives. */
  input(name: string): Value | undefined {
    for (const event of ['workflow_call', 'workflow_dispatch']) {
      const inputs = this.#events.get(event)?.get('inputs');
      const index = inputs?.keys.findIndex((key) => key.toLowerCase() === name.toLowerCase()) ?? -1;
      if (index >= 0) return inputs?.values[index];
    }
    return undefined;
  }
}
