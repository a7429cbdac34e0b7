import { oneLine } from '../../evidence/one-line.ts';

/** What ZAP printed, as far as it says how the plan went. */
export interface ZapLog {
  /** Whether it says in so many words that all went well. */
  readonly succeeded: boolean;
  readonly failures: readonly string[];
  readonly warnings: readonly string[];
  /** Of its own program, not of the plan. */
  readonly errors: readonly string[];
  /** In order. */
  readonly started: readonly string[];
  readonly finished: readonly { readonly job: string; readonly seconds: number }[];
}

/** UTF-16 units of a line that is shown. */
const SHOWN = 300;
const MOST = 50;

/**
 * Reads what the Automation Framework prints. Only whole lines count: titles of pages and names of alerts are printed too.
 */
export function readLog(output: string): ZapLog {
  const failures: string[] = [];
  const warnings: string[] = [];
  const errors: string[] = [];
  const started: string[] = [];
  const finished: { job: string; seconds: number }[] = [];
  let succeeded = false;
  let list: string[] | undefined;
  for (const line of output.split(/\r?\n/u)) {
    if (list && line.startsWith('\t')) {
      if (list.length < MOST) list.push(oneLine(line, SHOWN));
      continue;
    }
    list = undefined;
    const start = /^Job ([\w-]{1,60}) started$/u.exec(line)?.[1];
    const end = /^Job ([\w-]{1,60}) finished, time taken: (\d+):(\d\d):(\d\d)$/u.exec(line);
    if (line === 'Automation plan failures:') list = failures;
    else if (line === 'Automation plan warnings:') list = warnings;
    else if (line === 'Automation plan succeeded!') succeeded = true;
    else if (start !== undefined) started.push(start);
    else if (end) {
      const [, job = '', hours, minutes, seconds] = end;
      finished.push({
        job,
        seconds: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds),
      });
    } else if (isError(line) && errors.length < MOST) errors.push(oneLine(line, SHOWN));
  }
  return { succeeded, failures, warnings, errors, started, finished };
}

/** As log4j writes it (`4711 [main] ERROR org.zaproxy… - …`), and what the Java machine says before it goes. */
function isError(line: string): boolean {
  return (
    /^\d+ \[[^\]]{0,200}\] (?:ERROR|FATAL) /u.test(line) ||
    /^Exception in thread "|\bjava\.lang\.OutOfMemoryError\b/u.test(line)
  );
}

/** Whose errors leave something unseen: rules, crawler, importers, jobs, the report. By the last part of a class's name. */
const SCANS =
  /^(?:\w*(?:ScanRule|Scanner|Job)|PassiveScan\w*|HostProcess|Abstract\w*Plugin|Spider\w*|OpenApi\w*|GraphQl\w*|Wsdl\w*|Extension(?:Automation|Reports|ActiveScan)|Uncaught\w*)$/u;

/**
 * The errors that ZAP wrote into its log file, `2026-11-25 13:25:24,179 [ZAP-Scanner] ERROR SqlInjectionScanRule - …`,
 * of the parts that scan: others, such as of browsers that are not there, leave nothing unseen.
 */
export function scanErrors(log: string): string[] {
  const errors: string[] = [];
  for (const line of log.split(/\r?\n/u)) {
    const [, part, said] =
      /^\d{4}-\d\d-\d\d [\d:,.]{8,16} \[[^\]]{0,200}\] (?:ERROR|FATAL) +(\S{1,200}) - (.*)$/u.exec(
        line,
      ) ?? [];
    const isOfScan = part !== undefined && SCANS.test(part.slice(part.lastIndexOf('.') + 1));
    if (isOfScan || /\bjava\.lang\.OutOfMemoryError\b/u.test(line))
      errors.push(oneLine(part === undefined ? line : `${part}: ${said ?? ''}`, SHOWN));
    if (errors.length >= MOST) break;
  }
  return errors;
}
