import { keepSarif } from '@gatehouse/testing';

import { renderSarif } from '../../src/sarif/log.ts';
import type { SarifLog, SarifRun } from '../../src/sarif/model.ts';
import type { SarifOptions } from '../../src/sarif/run.ts';
import type { outcome } from '../outcome-builder.ts';

export const open = { includeSuppressed: false };

/** The text, kept for Microsoft's multitool too: test/sarif/run.mjs. */
export function sarifText(of: ReturnType<typeof outcome>, options: SarifOptions = open): string {
  const text = renderSarif(of, options);
  keepSarif(text);
  return text;
}

/** What a reader of the file gets. */
export function sarifLog(of: ReturnType<typeof outcome>, options: SarifOptions = open): SarifLog {
  return JSON.parse(sarifText(of, options)) as SarifLog;
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
