import { UserError } from '@gatehouse/findings';
import { attacks, type ZapSettings } from './settings.ts';

/** Whole minutes, from 1: in these ZAP counts. */
export interface Times {
  readonly crawl: number;
  readonly wait: number;
  readonly attack: number;
}

/** Minutes that a scan needs for anything. */
const LEAST = 3;

/**
 * Who gets how much of the time. ZAP's own limits end a part in good order, with a report; the clock outside only ends
 * what hangs.
 *
 * @throws UserError where there is not enough for anything
 */
export function timesOf(settings: ZapSettings): Times {
  const { minutes } = settings.limits;
  if (!Number.isInteger(minutes) || minutes < LEAST)
    throw new UserError(`max-duration: ZAP needs at least ${LEAST} minutes`);
  const part = (share: number): number => Math.max(1, Math.floor(minutes * share));
  return attacks(settings)
    ? { crawl: part(0.25), wait: part(0.1), attack: part(0.5) }
    : { crawl: part(0.6), wait: part(0.3), attack: 0 };
}
