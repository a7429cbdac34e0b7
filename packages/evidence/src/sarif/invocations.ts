import { Misfit } from '../shape.ts';
import type { SarifInvocation, SarifRun } from './log.ts';

const REMEDY =
  'Have the step that ran the tool add it once the tool has succeeded (docs/evidence.md, "Evidence of other tools"), or upload the results to code scanning and take the alerts as evidence';

/**
 * When the run took place, as its invocations say (§3.20.7, §3.20.8): from the beginning of the first to the end of the last.
 * @throws Misfit where one does not say it, or what it says is no time
 */
export function timesOf(run: SarifRun, at: string): { startedAt: Date; finishedAt: Date } {
  const times = invocationsOf(run, at).map((invocation, index) => {
    const key = `${at}.invocations[${index}]`;
    const start = invocation.startTimeUtc ?? invocation.endTimeUtc;
    const end = invocation.endTimeUtc ?? invocation.startTimeUtc;
    if (start === undefined || end === undefined)
      throw new Misfit(key, 'says neither startTimeUtc nor endTimeUtc', REMEDY);
    return { start: parse(start, key), end: parse(end, key) };
  });
  return {
    startedAt: new Date(Math.min(...times.map(({ start }) => start))),
    finishedAt: new Date(Math.max(...times.map(({ end }) => end))),
  };
}

/** @returns why the results are not all that there is to say; empty when they are */
export function whyIncomplete(run: SarifRun): string[] {
  return (run.invocations ?? []).flatMap((invocation, index) => {
    if (invocation.executionSuccessful !== true)
      return [`invocation ${index + 1} does not say executionSuccessful: true`];
    const errors = [
      ...(invocation.toolExecutionNotifications ?? []),
      ...(invocation.toolConfigurationNotifications ?? []),
    ].filter(({ level }) => level === 'error').length;
    return errors === 0 ? [] : [`the tool reports ${errors} errors of its own`];
  });
}

function invocationsOf(
  run: SarifRun,
  at: string,
): readonly [SarifInvocation, ...SarifInvocation[]] {
  const [first, ...rest] = run.invocations ?? [];
  if (first === undefined)
    throw new Misfit(
      `${at}.invocations`,
      'is missing: nothing says that the tool ran to its end',
      REMEDY,
    );
  return [first, ...rest];
}

/** §3.9: a date and time in UTC. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?Z$/u;

function parse(text: string, key: string): number {
  const time = INSTANT.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(time)) throw new Misfit(key, 'holds a time that is none in UTC');
  return time;
}
