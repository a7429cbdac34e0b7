import type { Clock } from '@gatehouse/network';

/** Spreads requests evenly: none begins earlier than the rate allows after the one before. */
export class Pace {
  readonly #clock: Clock;
  readonly #interval: number;
  #next = 0;

  /** @param rate requests a second */
  constructor(clock: Clock, rate: number) {
    this.#clock = clock;
    this.#interval = 1000 / rate;
  }

  async wait(): Promise<void> {
    const now = this.#clock.now();
    const start = Math.max(now, this.#next);
    this.#next = start + this.#interval;
    if (start > now) await this.#clock.sleep(start - now);
  }

  /** Nothing begins before. Milliseconds since 1970. */
  holdUntil(time: number): void {
    this.#next = Math.max(this.#next, time);
  }
}
