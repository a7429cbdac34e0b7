import type { Value } from '@gatehouse/source';
import { Matrix } from './matrix.ts';
import { Permissions } from './permissions.ts';
import { stepsOf, type Step } from './step.ts';
import { conditionOf, isNever, type Expression } from './template.ts';
import { usesOf, type Uses } from './uses.ts';
import type { Workflow } from './workflow.ts';

/** A container that a job runs in or beside. */
export interface JobContainer {
  /** `container`, or the name of the service. */
  readonly name: string;
  readonly image: Value;
  readonly credentials: Value;
}

/** A job: steps on a runner, or the call of a reusable workflow. */
export class Job {
  readonly workflow: Workflow;
  readonly id: string;
  readonly node: Value;
  readonly permissions: Permissions;
  #steps: readonly Step[] | undefined;
  #matrix: Matrix | undefined;

  constructor(workflow: Workflow, id: string, node: Value) {
    this.workflow = workflow;
    this.id = id;
    this.node = node;
    this.permissions = new Permissions(node.get('permissions'));
  }

  get name(): Value {
    return this.node.get('name');
  }

  /** The reusable workflow that it calls, if it does. */
  get calls(): Uses | undefined {
    return usesOf(this.node.get('uses'));
  }

  get isCall(): boolean {
    return this.node.get('uses').exists;
  }

  get steps(): readonly Step[] {
    this.#steps ??= stepsOf(this, this.node.get('steps'));
    return this.#steps;
  }

  get runsOn(): Value {
    return this.node.get('runs-on');
  }

  /** The labels that a runner must have, as far as they are written out. */
  get runnerLabels(): readonly Value[] {
    const { runsOn } = this;
    const labels = runsOn.isMapping ? runsOn.get('labels') : runsOn;
    return labels.isSequence ? labels.items : labels.string === undefined ? [] : [labels];
  }

  get env(): Value {
    return this.node.get('env');
  }

  get environment(): Value {
    return this.node.get('environment');
  }

  get condition(): Expression | undefined {
    return conditionOf(this.node.get('if'));
  }

  /** Whether its condition is written to be false, which turns a job off. */
  get isOff(): boolean {
    return isNever(this.condition);
  }

  get matrix(): Matrix | undefined {
    const node = this.node.get('strategy', 'matrix');
    if (!node.exists) return undefined;
    this.#matrix ??= new Matrix(node);
    return this.#matrix;
  }

  get containers(): readonly JobContainer[] {
    const services = this.node.get('services');
    return [
      containerOf('container', this.node.get('container')),
      ...services.keys.map((name, index) =>
        containerOf(name, services.values[index] ?? services.get(name)),
      ),
    ].filter(({ image }) => image.exists);
  }

  /** What its token may do: its own `permissions`, or the workflow's. */
  get effectivePermissions(): Permissions {
    return this.permissions.isSet ? this.permissions : this.workflow.permissions;
  }

  /** Where `defaults` choose a shell. */
  get defaultShell(): Value {
    const own = this.node.get('defaults', 'run', 'shell');
    return own.exists ? own : this.workflow.node.get('defaults', 'run', 'shell');
  }

  /** The shell of the runner's system, where its labels tell. */
  get runnerShell(): string | undefined {
    for (const label of this.runnerLabels) {
      const text = label.string?.toLowerCase() ?? '';
      if (text === 'linux' || /ubuntu-|macos/.test(text)) return 'bash';
      if (text === 'windows' || text.includes('windows-')) return 'pwsh';
    }
    return undefined;
  }

  get label(): string {
    return `Job "${this.id}"`;
  }
}

function containerOf(name: string, node: Value): JobContainer {
  return {
    name,
    image: node.isMapping ? node.get('image') : node,
    credentials: node.get('credentials'),
  };
}
