import type { Value } from '@gatehouse/source';
import { Job } from './job.ts';
import { Permissions } from './permissions.ts';
import type { Step } from './step.ts';
import { expressionsBelow, type Expression } from './template.ts';
import { Triggers } from './triggers.ts';

/** A GitHub Actions workflow. */
export class Workflow {
  readonly kind = 'workflow';
  readonly node: Value;
  readonly triggers: Triggers;
  readonly permissions: Permissions;
  readonly jobs: readonly Job[];
  #expressions: readonly Expression[] | undefined;

  constructor(node: Value) {
    this.node = node;
    // YAML 1.1 reads `on` as true, so a tool may have written it back as that.
    const on = node.get('on');
    this.triggers = new Triggers(on.exists ? on : node.get('true'));
    this.permissions = new Permissions(node.get('permissions'));
    const jobs = node.get('jobs');
    this.jobs = jobs.keys.flatMap((id, index) => {
      const job = jobs.values[index];
      return job?.isMapping ? [new Job(this, id, job)] : [];
    });
  }

  get name(): string {
    return this.node.get('name').string ?? this.node.source.path;
  }

  get env(): Value {
    return this.node.get('env');
  }

  get steps(): readonly Step[] {
    return this.jobs.flatMap((job) => job.steps);
  }

  /** Every `${{ … }}`, wherever it stands. */
  get expressions(): readonly Expression[] {
    this.#expressions ??= expressionsBelow(this.node);
    return this.#expressions;
  }

  get label(): string {
    return `Workflow "${this.name}"`;
  }
}
