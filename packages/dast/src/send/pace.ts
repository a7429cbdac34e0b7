import type { Clock } from '@gatehouse/network';

/** Lets requests go one after the other, no faster than so many in a second. */
export class Pace {
  readonly #clock: Clock;
  /** Milliseconds. */
  readonly #gap: number;
  #next = 0;

  /** @param rate requests in a second; undefined for as fast as they are answered */
  constructor(clock: Clock, rate: number | undefined) {
    this.#clock = clock;
    this.#gap = rate === undefined ? 0 : 1000 / rate;
  }

  /** Resolves when the next request may go. */
  async turn(): Promise<void> {
    const now = this.#clock.now();
    const at = Math.max(now, this.#next);
    this.#next = at + this.#gap;
    if (at > now) await this.#clock.sleep(at - now);
  }

  /** The server asks for quiet: nothing goes before that. Milliseconds since 1970. */
  pauseUntil(time: number): void {
    this.#next = Math.max(this.#next, time);
  }
}
