import type { Rule } from '../rules/rule.ts';
import type { Collector, Owner } from './collector.ts';

/** Variants come after the rules they repeat, and variants of variants after those. */
export function inOrder<R extends { readonly id: string; readonly variantOf: readonly string[] }>(
  rules: readonly R[],
): R[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const depths = new Map<string, number>();
  const depthOf = (id: string): number => {
    const known = depths.get(id);
    if (known !== undefined) return known;
    // Stands while its own depth is found, so that a circle ends.
    depths.set(id, 0);
    const depth = Math.max(0, ...(byId.get(id)?.variantOf ?? []).map((main) => depthOf(main) + 1));
    depths.set(id, depth);
    return depth;
  };
  return [...rules].sort((a, b) => depthOf(a.id) - depthOf(b.id));
}

interface Failures {
  readonly subjects: Set<unknown>;
  /** What the failed subjects belong to. */
  readonly wholes: Set<unknown>;
}

/** Asks rule after rule about one resource and remembers which failed for which subject. */
export class Examination {
  readonly #collector: Collector;
  readonly #owner: Owner;
  readonly #wholesOf: (subject: unknown) => readonly unknown[];
  readonly #failed = new Map<string, Failures>();

  /** `wholesOf` gives what a subject is part of: the pod of a container. */
  constructor(
    collector: Collector,
    owner: Owner,
    wholesOf: (subject: unknown) => readonly unknown[] = () => [],
  ) {
    this.#collector = collector;
    this.#owner = owner;
    this.#wholesOf = wholesOf;
  }

  ask<Subject, Context>(
    rule: Rule<Subject, Context>,
    subjects: readonly Subject[],
    context: Context,
  ): void {
    const failed = this.#collector.ask(
      rule,
      this.#owner,
      subjects,
      (subject, report) => {
        rule.check(subject, report, context);
      },
      (subject) => rule.variantOf.some((id) => this.#hasFailed(id, subject)),
    );
    if (failed.length > 0)
      this.#failed.set(rule.id, {
        subjects: new Set(failed),
        wholes: new Set(failed.flatMap(this.#wholesOf)),
      });
  }

  /** Whether a rule failed for the subject, for what it is part of, or for a part of it. */
  #hasFailed(id: string, subject: unknown): boolean {
    const failures = this.#failed.get(id);
    if (!failures) return false;
    return (
      failures.subjects.has(subject) ||
      failures.wholes.has(subject) ||
      this.#wholesOf(subject).some((whole) => failures.subjects.has(whole))
    );
  }
}
