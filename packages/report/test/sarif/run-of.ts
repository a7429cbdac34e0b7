import { renderSarif } from '../../src/sarif/log.ts';
import type { SarifLog, SarifRun } from '../../src/sarif/model.ts';
import type { SarifOptions } from '../../src/sarif/run.ts';
import type { outcome } from '../outcome-builder.ts';

export const open = { includeSuppressed: false };

/** What a reader of the file gets. */
export function sarifLog(of: ReturnType<typeof outcome>, options: SarifOptions = open): SarifLog {
  return JSON.parse(renderSarif(of, options)) as SarifLog;
}

/** The first run of the log. */
export function runOf(of: ReturnType<typeof outcome>, options: SarifOptions = open): SarifRun {
  const [run] = sarifLog(of, options).runs;
  if (!run) throw new Error('no run');
  return run;
}

/** The first character of a line. */
export const at = (path: string, startLine = 1) => ({
  path,
  startLine,
  startColumn: 1,
  endLine: startLine,
  endColumn: 2,
});
