import type { Exchange } from '../exchange/index.ts';
import type { DastRule, Observation } from '../rules/rule.ts';

/** A failure as a rule reported it: nothing in it is redacted yet. */
export interface Failure {
  readonly rule: DastRule;
  readonly exchange: Exchange;
  readonly message: string;
  readonly observation: Observation;
}

/** More on one exchange say nothing new. */
const MAX_FAILURES_PER_RULE = 50;

/** Gathers what rules answer about the exchanges of one scan. */
export class Collector {
  readonly failures: Failure[] = [];
  /** Which rules broke, and how: a defect of ours that must not cost the answers of the others. */
  readonly defects: string[] = [];
  readonly #counts = new Map<Exchange, Map<string, number>>();

  fail(rule: DastRule, exchange: Exchange, message: string, observation: Observation): void {
    const counts = this.#countsOf(exchange);
    const count = counts.get(rule.id) ?? 0;
    counts.set(rule.id, count + 1);
    if (count < MAX_FAILURES_PER_RULE) this.failures.push({ rule, exchange, message, observation });
  }

  broke(rule: DastRule, error: unknown): void {
    if (this.defects.length < MAX_FAILURES_PER_RULE)
      this.defects.push(
        `rule ${rule.id} broke (${String(error)}): a defect of Gatehouse, please report it`,
      );
  }

  #countsOf(exchange: Exchange): Map<string, number> {
    let counts = this.#counts.get(exchange);
    if (!counts) {
      counts = new Map();
      this.#counts.set(exchange, counts);
    }
    return counts;
  }
}
