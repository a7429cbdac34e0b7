import { operations } from './description.ts';

/** What a test does while GitHub works on a request, such as writing the same comment first. */
export type Interruption = () => void | Promise<void>;

export class Hooks {
  readonly #waiting: { readonly operation: string; readonly run: Interruption; times: number }[] =
    [];

  /** @throws Error when there is no such operation: it would never be interrupted */
  add(operation: string, run: Interruption, times: number): void {
    if (!operations.has(operation)) throw new Error(`There is no operation '${operation}'`);
    this.#waiting.push({ operation, run, times });
  }

  async run(operation: string): Promise<void> {
    const due = this.#waiting.filter((each) => each.operation === operation && each.times > 0);
    for (const hook of due) {
      hook.times -= 1;
      await hook.run();
    }
  }
}
