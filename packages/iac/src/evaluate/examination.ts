import type { Fix, RuleInfo } from '@gatehouse/findings';
import type { Report, Rule, Site } from '../rules/rule.ts';
import type { Collector, Owner } from './collector.ts';

interface Failures {
  readonly subjects: Set<unknown>;
  /** What the failed subjects belong to. */
  readonly wholes: Set<unknown>;
}

/** A rule as it is seen while it is asked, whatever its subjects are. */
type AskedRule = RuleInfo & {
  readonly variantOf: readonly string[];
  readonly repair?: (at: Site, subject: never) => Fix | undefined;
};

/**
 * Asks rule after rule about one resource, and remembers which failed for which subject. It is itself what the rules
 * report to: a large tree asks millions of questions, and each must cost next to nothing.
 */
export class Examination implements Report {
  readonly #collector: Collector;
  readonly #owner: Owner;
  readonly #mains: ReadonlySet<string>;
  readonly #wholesOf: (subject: unknown) => readonly unknown[];
  readonly #failures = new Map<string, Failures>();
  #rule: AskedRule = NO_RULE;
  #subject: unknown;
  #answers = 0;

  /**
   * `mains` are the rules that have variants, the only ones worth remembering; `wholesOf` gives what a subject is part
   * of: the pod of a container.
   */
  constructor(
    collector: Collector,
    owner: Owner,
    mains: ReadonlySet<string>,
    wholesOf: (subject: unknown) => readonly unknown[] = () => [],
  ) {
    this.#collector = collector;
    this.#owner = owner;
    this.#mains = mains;
    this.#wholesOf = wholesOf;
  }

  ask<Subject, Context>(
    rule: Rule<Subject, Context>,
    subjects: readonly Subject[],
    context: Context,
  ): void {
    this.#rule = rule;
    this.#answers = 0;
    for (const subject of subjects) {
      if (this.#collector.isFull(this.#owner)) return;
      this.#subject = subject;
      try {
        rule.check(subject, this, context);
      } catch (error) {
        const { path, startLine } = this.#owner.site.location;
        this.#collector.broke(`rule ${rule.id} broke at ${path}:${startLine}`, path, error);
      }
    }
    if (this.#answers === 0) this.#collector.evaluate(rule, this.#owner, 'pass', this.#owner.site);
  }

  fail(at: Site, message: string, related?: readonly Site[]): void {
    if (at.isUnknown) {
      this.unknown(at);
      return;
    }
    this.#answers++;
    const repeats = this.#rule.variantOf.some((id) => this.#hasFailed(id));
    if (this.#mains.has(this.#rule.id)) this.#remember();
    this.#collector.evaluate(this.#rule, this.#owner, 'fail', at);
    if (repeats) return;
    const { repair } = this.#rule;
    const subject = this.#subject as never;
    this.#collector.find(
      this.#rule,
      this.#owner,
      at,
      message,
      related,
      repair && (() => repair(at, subject)),
    );
  }

  unknown(at: Site): void {
    this.#answers++;
    this.#collector.evaluate(this.#rule, this.#owner, 'unknown', at);
  }

  #remember(): void {
    let failures = this.#failures.get(this.#rule.id);
    if (!failures) {
      failures = { subjects: new Set(), wholes: new Set() };
      this.#failures.set(this.#rule.id, failures);
    }
    failures.subjects.add(this.#subject);
    for (const whole of this.#wholesOf(this.#subject)) failures.wholes.add(whole);
  }

  /** Whether a rule failed for the subject, for what it is part of, or for a part of it. */
  #hasFailed(id: string): boolean {
    const failures = this.#failures.get(id);
    if (!failures) return false;
    return (
      failures.subjects.has(this.#subject) ||
      failures.wholes.has(this.#subject) ||
      this.#wholesOf(this.#subject).some((whole) => failures.subjects.has(whole))
    );
  }
}

const NO_RULE: AskedRule = {
  id: '',
  title: '',
  severity: 'low',
  profile: 'default',
  why: '',
  fix: '',
  references: [],
  aliases: [],
  tags: [],
  variantOf: [],
};
