import { isIn, type Finding, type Profile } from '@gatehouse/findings';
import { Redactor } from '../evidence/index.ts';
import type { Exchange } from '../exchange/index.ts';
import type { DastRule, ExchangeRule, Observation } from '../rules/rule.ts';
import { type Failure, withoutVariants } from './failure.ts';
import { type BookOptions, FindingBook } from './finding-book.ts';

export interface JudgeOptions extends BookOptions {
  /** Only rules of the profile make findings. */
  readonly profile: Profile;
  readonly now: Date;
}

/** What one exchange was found to be, whichever profile the rules are in. */
export interface Answer {
  /** ZAP's alertRefs, in order and once each. */
  readonly alertRefs: readonly string[];
  /** Ids of the rules that failed, in order and once each. */
  readonly rules: readonly string[];
}

/** More of one rule on one exchange say nothing new. */
const MAX_FAILURES = 50;

/** More defects say nothing new. */
const MAX_DEFECTS = 20;

/**
 * Asks every rule about one exchange after the other, and keeps of each only what it was found to be: a scan of thousands
 * of pages needs the memory of one.
 */
export class Judge {
  readonly #checks: readonly (readonly [DastRule, ExchangeRule['check']])[];
  readonly #options: JudgeOptions;
  readonly #book: FindingBook;
  readonly #defects = new Set<string>();

  constructor(rules: readonly DastRule[], options: JudgeOptions) {
    this.#checks = rules.map((rule) => [rule, rule.sees === 'traffic' ? rule.begin() : rule.check]);
    this.#options = options;
    this.#book = new FindingBook(options);
  }

  /** Redacted; those of one place, or of one site where the rule is about sites, are one. */
  get findings(): readonly Finding[] {
    return this.#book.findings;
  }

  /** Why the judgement cannot be relied on; empty when it can. */
  get defects(): readonly string[] {
    return [...this.#defects];
  }

  take(exchange: Exchange): Answer {
    const failures = this.#checks.flatMap(([rule, check]) => this.#ask(rule, check, exchange));
    const ofProfile = failures.filter(({ rule }) => isIn(rule, this.#options.profile));
    if (ofProfile.length > 0)
      this.#book.add(exchange.request, withoutVariants(ofProfile), new Redactor(exchange));
    return {
      alertRefs: inOrder(failures.flatMap(({ alertRef }) => alertRef ?? [])),
      rules: inOrder(failures.map(({ rule }) => rule.id)),
    };
  }

  #ask(rule: DastRule, check: ExchangeRule['check'], exchange: Exchange): readonly Failure[] {
    const failures: Failure[] = [];
    const fail = (message: string, observation: Observation = {}): void => {
      if (failures.length < MAX_FAILURES) failures.push(failureOf(rule, message, observation));
    };
    try {
      check(exchange, { fail }, this.#options);
    } catch (error) {
      // One rule that breaks must not cost the answers of the others.
      if (this.#defects.size < MAX_DEFECTS)
        this.#defects.add(
          `rule ${rule.id} broke (${String(error)}): a defect of Gatehouse, please report it`,
        );
    }
    return failures;
  }
}

function failureOf(
  rule: DastRule,
  words: string,
  { subject = '', evidence = '', severity = rule.severity, alias = rule.aliases[0] }: Observation,
): Failure {
  const { about, confidence: certainty } = rule;
  return {
    rule,
    about,
    subject,
    words,
    evidence,
    severity,
    certainty,
    alertRef: alias,
    engine: 'gatehouse',
  };
}

function inOrder(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}
