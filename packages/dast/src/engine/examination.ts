import { type Disclosure, isIn, type Profile, type Scan, VERSION } from '@gatehouse/findings';
import { type Answer, Judge } from '../evaluate/index.ts';
import type { Connection } from '../connection/index.ts';
import type { Exchange } from '../exchange/index.ts';
import type { Locate } from '../location/index.ts';
import type { AlertPolicy } from '../rules-file/index.ts';
import { passiveRules } from '../rules/rule-book.ts';
import type { DastRule } from '../rules/rule.ts';
import type { OnAnswers } from './answers.ts';
import { scanOf } from './scan-of.ts';
import { Traffic } from './traffic.ts';

export interface ExaminationOptions {
  readonly profile: Profile;
  /** Values that no report may show. */
  readonly secrets: readonly string[];
  readonly now: () => Date;
  readonly locate?: Locate | undefined;
  /** Shows the files in which `locate` finds lines. */
  readonly repository?: Disclosure | undefined;
  readonly policy?: AlertPolicy | undefined;
  readonly onAnswers?: OnAnswers | undefined;
}

/** One scan of a target: takes exchanges as they come, and ends as what all phases end as. */
export class Examination {
  readonly traffic = new Traffic();
  readonly #options: ExaminationOptions;
  readonly #rules: readonly DastRule[];
  readonly #judge: Judge;
  readonly #startedAt: Date;

  private constructor(rules: readonly DastRule[], options: ExaminationOptions) {
    this.#options = options;
    this.#rules = rules;
    this.#startedAt = options.now();
    const { profile, locate, policy } = options;
    this.#judge = new Judge(rules, { profile, now: this.#startedAt, locate, policy });
  }

  static async begin(options: ExaminationOptions): Promise<Examination> {
    return new Examination(await passiveRules(), options);
  }

  take(exchange: Exchange): Answer {
    this.traffic.take(exchange);
    return this.#judge.take(exchange);
  }

  /** What an address that was taken before answers in the name of another origin: judged, and no traffic of its own. */
  takeAsStranger(exchange: Exchange): void {
    this.#judge.takeAsStranger(exchange);
  }

  takeConnection(connection: Connection): void {
    this.#judge.takeConnection(connection);
  }

  /** @param incomplete why what was seen is not enough */
  end(incomplete: readonly string[]): Scan {
    const { profile, secrets, now, repository, onAnswers } = this.#options;
    const { findings, defects } = this.#judge;
    onAnswers?.({
      engineRan: this.traffic.seen > 0 && defects.length === 0,
      coverageSufficient: incomplete.length === 0,
      thresholdCrossed: undefined,
    });
    return scanOf({
      findings,
      rules: this.#rules.filter((rule) => isIn(rule, profile)),
      pages: this.traffic.records,
      incomplete: [...incomplete, ...defects],
      secrets,
      repository,
      tool: { name: 'Gatehouse', version: VERSION },
      startedAt: this.#startedAt,
      finishedAt: now(),
    });
  }
}
