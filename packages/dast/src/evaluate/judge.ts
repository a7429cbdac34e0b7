import { isIn, type Finding, type Profile } from '@gatehouse/findings';
import type { Connection } from '../connection/index.ts';
import { Redactor } from '../evidence/index.ts';
import type { Exchange } from '../exchange/index.ts';
import type { Place } from '../location/index.ts';
import type {
  Circumstances,
  ConnectionRule,
  DastRule,
  Observation,
  Report,
} from '../rules/rule.ts';
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

/** Ids of the rules whose answer hangs on the origin that asks. */
const ABOUT_ORIGINS = /^dast\/cors-/;

/** More defects say nothing new. */
const MAX_DEFECTS = 20;

/**
 * Asks every rule about one exchange after the other, and keeps of each only what it was found to be: a scan of thousands
 * of pages needs the memory of one.
 */
export class Judge {
  readonly #checks: readonly Check<Exchange>[];
  readonly #connectionChecks: readonly Check<Connection>[];
  readonly #options: JudgeOptions;
  readonly #book: FindingBook;
  readonly #defects = new Set<string>();

  constructor(rules: readonly DastRule[], options: JudgeOptions) {
    this.#checks = rules.filter(isOfExchanges).map(begun);
    this.#connectionChecks = rules
      .filter((rule) => rule.sees === 'connection')
      .map((rule) => ({ rule, check: rule.check }));
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
    const failures = this.#checks.flatMap((each) => this.#ask(each, exchange));
    return this.#answer(failures, exchange.request, () => new Redactor(exchange));
  }

  /**
   * What an address, judged before, answers in the name of another origin. Only rules about that see it: the others would
   * say the same twice, or speak of a page that no visitor is shown.
   */
  takeAsStranger(exchange: Exchange): Answer {
    const failures = this.#checks.flatMap((each) =>
      ABOUT_ORIGINS.test(each.rule.id) ? this.#ask(each, exchange) : [],
    );
    const redactor = (): Redactor => new Redactor(exchange);
    return this.#answer(failures, exchange.request, redactor, true);
  }

  /** What an origin is by itself, before anything is asked there. */
  takeConnection(connection: Connection): Answer {
    const failures = this.#connectionChecks.flatMap((each) => this.#ask(each, connection));
    const place = { method: 'TLS', url: `${connection.origin}/` };
    return this.#answer(failures, place, () => new Redactor());
  }

  #answer(
    failures: readonly Failure[],
    place: Place,
    redactor: () => Redactor,
    isKnownPlace = false,
  ): Answer {
    const ofProfile = failures.filter(({ rule }) => isIn(rule, this.#options.profile));
    if (ofProfile.length > 0)
      this.#book.add(place, withoutVariants(ofProfile), redactor(), isKnownPlace);
    return {
      alertRefs: inOrder(failures.flatMap(({ alertRef }) => alertRef ?? [])),
      rules: inOrder(failures.map(({ rule }) => rule.id)),
    };
  }

  #ask<Seen>({ rule, check }: Check<Seen>, seen: Seen): readonly Failure[] {
    const failures: Failure[] = [];
    const fail = (message: string, observation: Observation = {}): void => {
      if (failures.length < MAX_FAILURES) failures.push(failureOf(rule, message, observation));
    };
    try {
      check(seen, { fail }, this.#options);
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

/** A rule and what it asks of each thing that it sees. */
interface Check<Seen> {
  readonly rule: DastRule;
  readonly check: (seen: Seen, report: Report, circumstances: Circumstances) => void;
}

type ExchangesRule = Exclude<DastRule, ConnectionRule>;

function isOfExchanges(rule: DastRule): rule is ExchangesRule {
  return rule.sees !== 'connection';
}

function begun(rule: ExchangesRule): Check<Exchange> {
  return { rule, check: rule.sees === 'traffic' ? rule.begin() : rule.check };
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
