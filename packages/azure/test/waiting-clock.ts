import type { Clock } from '@gatehouse/network';

/** A clock that only goes on while somebody waits; chance is always a half. */
export function waitingClock(
  start = 0,
): Clock & { readonly waits: number[]; advance(by: number): void } {
  let now = start;
  const waits: number[] = [];
  return {
    waits,
    advance(by) {
      now += by;
    },
    now: () => now,
    sleep(milliseconds) {
      waits.push(milliseconds);
      now += milliseconds;
      return Promise.resolve();
    },
    random: () => 0.5,
  };
}
