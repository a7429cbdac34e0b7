import { parseShell, Scalar, type ShellCommand, type Value } from '@gatehouse/source';
import type { Action } from './action.ts';
import type { Job } from './job.ts';
import { conditionOf, isNever, type Expression } from './template.ts';
import { usesOf, type Uses } from './uses.ts';

/** A step of a job or of a composite action. */
export class Step {
  readonly owner: Job | Action;
  readonly node: Value;
  /** From 1, as the log counts. */
  readonly number: number;
  #uses: Uses | undefined;
  #usesRead = false;
  #commands: readonly ShellCommand[] | undefined;

  constructor(owner: Job | Action, node: Value, number: number) {
    this.owner = owner;
    this.node = node;
    this.number = number;
  }

  get name(): string | undefined {
    return this.node.get('name').string;
  }

  get id(): string | undefined {
    return this.node.get('id').string;
  }

  get uses(): Uses | undefined {
    if (!this.#usesRead) {
      this.#usesRead = true;
      this.#uses = usesOf(this.node.get('uses'));
    }
    return this.#uses;
  }

  /** The script of a `run:` step. */
  get run(): Value {
    return this.node.get('run');
  }

  /** What its script runs, read as a shell does; nothing where the shell is one of another kind. */
  get commands(): readonly ShellCommand[] {
    this.#commands ??= this.#readCommands();
    return this.#commands;
  }

  #readCommands(): readonly ShellCommand[] {
    const { run, shell } = this;
    const isScript = run instanceof Scalar && shell !== 'cmd' && shell !== 'python';
    return isScript ? parseShell(run.text).commands : [];
  }

  /** An input given to the action that the step uses. */
  with(input: string): Value {
    return this.node.get('with', input);
  }

  get env(): Value {
    return this.node.get('env');
  }

  get condition(): Expression | undefined {
    return conditionOf(this.node.get('if'));
  }

  /** Whether its condition is written to be false, which turns a step off. */
  get isOff(): boolean {
    return isNever(this.condition);
  }

  /** Where the shell of a script is chosen; absent where the runner chooses. */
  get shellChoice(): Value {
    const own = this.node.get('shell');
    return own.exists ? own : this.owner.defaultShell;
  }

  /** The program that runs the script, without path and arguments; undefined where that is only known at run time. */
  get shell(): string | undefined {
    const chosen = this.shellChoice.string;
    if (chosen === undefined) return this.owner.runnerShell;
    return chosen.includes('${{')
      ? undefined
      : /^[^\s]*/
          .exec(chosen)?.[0]
          .replace(/^.*[/\\]/, '')
          .toLowerCase();
  }

  /** `Step "Build" of Job "test"`: how messages begin. */
  get label(): string {
    const name = this.name ?? this.id;
    return `Step ${name === undefined ? this.number : `"${name}"`} of ${this.owner.label}`;
  }
}

/** The steps of a list; entries that are none are left out but counted. */
export function stepsOf(owner: Job | Action, list: Value): readonly Step[] {
  return list.items.flatMap((node, index) =>
    node.isMapping ? [new Step(owner, node, index + 1)] : [],
  );
}
