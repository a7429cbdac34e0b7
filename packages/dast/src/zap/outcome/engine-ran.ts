import type { ZapReport } from '../report/read-report.ts';
import type { Ended } from '../run/ended.ts';
import type { ZapProgram } from '../run/program.ts';
import { answer, type Answer, type Doubt } from './answer.ts';
import { readLog, scanErrors, type ZapLog } from './log.ts';
import { whyEnded } from './why-ended.ts';

/** What a run left behind. */
export interface ZapRun {
  readonly program: ZapProgram;
  readonly ended: Ended;
  /** The types of the planned jobs, in order. */
  readonly jobs: readonly string[];
  /** By type of job, in minutes. */
  readonly limits: Readonly<Record<string, number>>;
  /** What ZAP wrote into its log file, or why that cannot be read. */
  readonly log: string | Doubt;
  /** Or why it cannot be read. */
  readonly report: ZapReport | Doubt;
}

/**
 * Whether ZAP did all that it was told to. The exit value alone does not say it: so it must also say so itself, have
 * started and ended each job, and have left a report that can be read and knows of no error either.
 */
export function engineRan(run: ZapRun): Answer {
  const log = readLog(run.ended.output);
  const ending = whyEnded(run.ended, log, run.program);
  const report = isReport(run.report) ? reportDoubts(run.report) : [run.report];
  if (ending.length > 0) return answer([...ending, ...(isReport(run.report) ? [] : report)]);
  return answer([
    ...saysSo(log),
    ...jobDoubts(run, log),
    ...report,
    ...errorDoubts(log.errors),
    ...(typeof run.log === 'string' ? errorDoubts(scanErrors(run.log)) : [run.log]),
  ]);
}

export function isReport(report: ZapReport | Doubt): report is ZapReport {
  return 'alerts' in report;
}

function saysSo(log: ZapLog): Doubt[] {
  const said = [...log.failures, ...log.warnings];
  if (said.length > 0) return said.map((message) => ({ message: `ZAP says: ${message}` }));
  return log.succeeded ? [] : [{ message: 'ZAP does not say that its plan succeeded' }];
}

function jobDoubts({ jobs, limits }: ZapRun, log: ZapLog): Doubt[] {
  const finished = log.finished.map(({ job }) => job);
  const isAll = jobs.every((job, index) => log.started[index] === job && finished[index] === job);
  if (!isAll) {
    const missing = jobs.find((job, index) => finished[index] !== job) ?? '';
    return [{ message: `ZAP did not run the job ${missing} as planned` }];
  }
  const late = log.finished.filter(({ job, seconds }) => {
    const limit = limits[job];
    return limit !== undefined && seconds >= limit * 60;
  });
  return late.map(({ job }) => ({
    message: `ZAP's job ${job} used up its ${limits[job] ?? 0} minutes: there was more to see`,
    remedy: 'Raise max-duration, or narrow the scope',
  }));
}

function reportDoubts({ planErrors, planWarnings }: ZapReport): Doubt[] {
  if (planErrors === undefined || planWarnings === undefined)
    return [
      {
        message: 'the report does not say how the plan went',
        remedy: 'Use a ZAP whose reports do: 2.16 or later',
      },
    ];
  return [...planErrors, ...planWarnings].map((message) => ({
    message: `the report says: ${message.slice(0, 300)}`,
  }));
}

function errorDoubts(errors: readonly string[]): Doubt[] {
  const [first] = errors;
  return first === undefined
    ? []
    : [{ message: `ZAP met an error of its own (of ${errors.length}): ${first}` }];
}
