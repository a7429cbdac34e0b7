import { basename, dirname, join, resolve } from 'node:path';
import { type Outcome, shownTarget } from '@gatehouse/findings';
import { renderHtml, renderJson, renderSarif } from '@gatehouse/report';
import type { Effects, StepFolders } from '@gatehouse/runner';
import { insideWorkspace } from './inside-workspace.ts';

/** Absolute paths. */
export interface ReportFiles {
  readonly sarifFile: string;
  readonly reportFile: string;
  readonly htmlFile?: string;
}

export interface ReportWishes {
  readonly sarifFile?: string | undefined;
  readonly htmlFile?: string | undefined;
}

/**
 * Writes the reports. The SARIF file is made to be uploaded: code scanning takes suppressed results for open ones, so it
 * holds none. The JSON and HTML reports hold all.
 *
 * @returns the files, and the SARIF text
 */
export function writeReports(
  { name, title }: { readonly name: string; readonly title: string },
  outcome: Outcome,
  wishes: ReportWishes,
  places: { readonly folders: StepFolders; readonly effects: Effects },
): { readonly files: ReportFiles; readonly sarif: string } {
  const { folders, effects } = places;
  const ours = join(folders.temp, fileName(name, outcome));
  const chosen = (path: string, input: string): string => fileInside(folders, path, input, effects);
  const sarifFile =
    wishes.sarifFile === undefined ? `${ours}.sarif` : chosen(wishes.sarifFile, 'sarif-file');
  const reportFile = `${ours}.json`;
  const htmlFile = wishes.htmlFile === undefined ? undefined : chosen(wishes.htmlFile, 'html-file');
  const sarif = renderSarif(outcome, { includeSuppressed: false });
  effects.writeFile(sarifFile, sarif);
  effects.writeFile(reportFile, renderJson(outcome));
  if (htmlFile !== undefined)
    effects.writeFile(htmlFile, renderHtml(outcome, { title: `Gatehouse ${title}` }));
  return { files: { sarifFile, reportFile, ...(htmlFile !== undefined && { htmlFile }) }, sarif };
}

/** Several steps of a job may run the same action on different folders, or by different configurations: `gatehouse-iac-scan-apps-web`. */
export function fileName(name: string, outcome: Outcome): string {
  const scanned = outcome.scans.flatMap((scan) => [scan.scope, shownTarget(scan) ?? '']);
  const parts = new Set(scanned.filter((part) => part !== ''));
  return ['gatehouse', name, ...parts, ...(outcome.config === undefined ? [] : [outcome.config])]
    .join('-')
    .replace(/[^\w.-]+/gu, '-')
    .slice(0, 100)
    .replace(/-+$/u, '');
}

/** The path of a file to write. Its last part stays as it is: a link there is refused, wherever it leads. */
function fileInside(folders: StepFolders, path: string, input: string, effects: Effects): string {
  const absolute = resolve(folders.workspace, path);
  return join(insideWorkspace(folders, dirname(absolute), input, effects), basename(absolute));
}
