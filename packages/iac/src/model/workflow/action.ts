import { Absent, type Value } from '@gatehouse/source';
import { stepsOf, type Step } from './step.ts';
import { expressionsBelow, type Expression } from './template.ts';

/** The metadata of an action: `action.yml`. */
export class Action {
  readonly kind = 'action';
  readonly node: Value;
  readonly steps: readonly Step[];
  readonly runnerShell = undefined;
  #expressions: readonly Expression[] | undefined;

  constructor(node: Value) {
    this.node = node;
    this.steps = stepsOf(this, node.get('runs', 'steps'));
  }

  get name(): string {
    return this.node.get('name').string ?? this.node.source.path;
  }

  /** `composite`, `docker`, `node24`, … */
  get using(): Value {
    return this.node.get('runs', 'using');
  }

  /** The image of a Docker action: a `Dockerfile` beside it or `docker://…`. */
  get image(): Value {
    return this.node.get('runs', 'image');
  }

  input(name: string): Value | undefined {
    const inputs = this.node.get('inputs');
    const index = inputs.keys.findIndex((key) => key.toLowerCase() === name.toLowerCase());
    return inputs.values[index];
  }

  /** Composite actions have no `defaults`. */
  get defaultShell(): Value {
    return new Absent(this.node, 'shell');
  }

  /** Every `${{ … }}`, wherever it stands. */
  get expressions(): readonly Expression[] {
    this.#expressions ??= expressionsBelow(this.node);
    return this.#expressions;
  }

  get label(): string {
    return `Action "${this.name}"`;
  }
}
