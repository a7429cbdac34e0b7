/** What a crawl saw and what it did not: whoever judges by it must know both. */
export interface CrawlOutcome {
  /** Requests that were answered, by status. */
  readonly statuses: ReadonlyMap<number, number>;
  /** Requests that were not, with the reason; the first of them. */
  readonly unanswered: readonly Unanswered[];
  readonly unansweredCount: number;
  /** Addresses that lead out of the scope, by reason. */
  readonly refused: ReadonlyMap<string, number>;
  /** Responses of which only a part was read. */
  readonly cut: number;
  /** Addresses in scope that were not asked, since a limit was reached. */
  readonly notAsked: number;
  /** Which limit ended it; undefined where there was nothing left to ask. */
  readonly endedBy: 'pages' | 'time' | undefined;
}

export interface Unanswered {
  readonly url: string;
  readonly reason: string;
}

/** More of them say nothing new. */
const MOST_UNANSWERED = 100;

export class Tally {
  readonly #statuses = new Map<number, number>();
  readonly #unanswered: Unanswered[] = [];
  readonly #refused = new Map<string, number>();
  #unansweredCount = 0;
  #cut = 0;

  answered(status: number, isCut: boolean): void {
    this.#statuses.set(status, (this.#statuses.get(status) ?? 0) + 1);
    if (isCut) this.#cut++;
  }

  unanswered(url: URL, reason: string): void {
    this.#unansweredCount++;
    if (this.#unanswered.length < MOST_UNANSWERED) this.#unanswered.push({ url: url.href, reason });
  }

  refused(reason: string): void {
    this.#refused.set(reason, (this.#refused.get(reason) ?? 0) + 1);
  }

  outcome(notAsked: number, endedBy: CrawlOutcome['endedBy']): CrawlOutcome {
    return {
      statuses: this.#statuses,
      unanswered: this.#unanswered,
      unansweredCount: this.#unansweredCount,
      refused: this.#refused,
      cut: this.#cut,
      notAsked,
      endedBy,
    };
  }
}
