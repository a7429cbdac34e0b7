import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { JsonReport } from '@gatehouse/report';
import {
  runAction,
  temporaryDirectory,
  type RunActionOptions,
  type RunResult,
} from '@gatehouse/testing';
import { built, ROOT } from '../built.ts';

/** Those that scan files. */
export const ACTIONS = ['actions/iac-scan', '.'] as const;

export interface Step extends RunResult {
  /** The text of the SARIF file, where one was written. */
  readonly sarif: string;
  /** The JSON report, where one was written. */
  readonly report: JsonReport;
  /** Everything that the step has shown or written, in one text. */
  readonly everything: string;
}

/** Runs a built action as a step in a workspace. The files that it leaves for later steps are read before they go. */
export async function runStep(
  action: (typeof ACTIONS)[number] | 'actions/dast',
  workspace: string,
  inputs: Readonly<Record<string, string>> = {},
  { env = {}, ...more }: Pick<RunActionOptions, 'debug' | 'env' | 'event'> = {},
): Promise<Step> {
  built();
  await using temp = await temporaryDirectory();
  const result = await runAction({
    root: ROOT,
    action,
    workspace,
    // Who does not say where GitHub is has none.
    inputs: { token: '', ...inputs },
    env: { RUNNER_TEMP: temp.path, GITHUB_API_URL: 'http://127.0.0.1:9', ...env },
    ...more,
  });
  const read = (output: string): string => {
    const path = result.outputs[output] ?? '';
    return path === '' ? '' : readFileSync(resolve(workspace, path), 'utf8');
  };
  const [sarif, report] = [read('sarif-file'), read('report-file')];
  const shown = { ...result, sarif, report };
  return {
    ...result,
    sarif,
    report: (report === '' ? {} : JSON.parse(report)) as JsonReport,
    everything: JSON.stringify(shown),
  };
}
