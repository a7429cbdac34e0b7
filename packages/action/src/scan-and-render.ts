import { basename, dirname, join, resolve } from 'node:path';
import { type Outcome, type Phase, UserError } from '@gatehouse/findings';
import { type Config, resolveSettings, type Settings } from '@gatehouse/config';
import { fileUrl, type GithubContext } from '@gatehouse/github';
import { findConfig, runPhases } from '@gatehouse/pipeline';
import {
  renderAnnotations,
  renderConsole,
  renderJson,
  renderSarif,
  renderSummary,
} from '@gatehouse/report';
import { isInside } from '@gatehouse/workspace';
import type { COMMON_INPUTS } from './common-inputs.ts';
import { ANNOTATION_SLOTS, type Rendered } from './frame.ts';
import type { InputValues } from './inputs.ts';

/** Where a step may read and write. */
export interface StepFolders {
  /** The checked-out repository. */
  readonly workspace: string;
  /** Gone after the job. */
  readonly temp: string;
}

export interface Effects {
  readonly now: () => Date;
  /** Where a path really leads, as far as it exists: links must not lead out of the workspace. */
  readonly realPath: (path: string) => string;
  /** Makes the folders above the file too; refuses to write through a link. */
  writeFile(path: string, text: string): void;
}

/** Makes the phases that an action runs. `path` of the settings is absolute. */
export type MakePhases = (settings: Settings, config: Config) => readonly Phase[];

/** What every scanning action does between its inputs and its verdict: scan once, render everything that was asked for. */
export async function scanAndRender(
  name: string,
  inputs: InputValues<typeof COMMON_INPUTS>,
  context: GithubContext,
  folders: StepFolders,
  effects: Effects,
  makePhases: MakePhases,
): Promise<Rendered> {
  const configPath =
    inputs.config === undefined ? undefined : inside(folders, inputs.config, 'config', effects);
  const start =
    inputs.path === undefined ? undefined : inside(folders, inputs.path, 'path', effects);
  const config = findConfig(start ?? folders.workspace, configPath, folders.workspace);
  const settings = resolveSettings(inputs, config);
  const path = inside(folders, settings.path, 'path', effects);
  const outcome = await runPhases(makePhases({ ...settings, path }, config), settings, {
    now: effects.now,
    onProgress: () => undefined,
  });
  return {
    outcome,
    ...writeReports(name, outcome, inputs.sarifFile, folders, effects),
    log: renderConsole(outcome, { colour: true, seeAll: 'The report file holds all findings.' }),
    ...((inputs.annotations ?? true) && {
      annotations: renderAnnotations(outcome, { slots: ANNOTATION_SLOTS }),
    }),
    ...((inputs.summary ?? true) && {
      summary: renderSummary(outcome, {
        fileUrl: (location) => fileUrl(context, location),
      }),
    }),
  };
}

/**
 * The SARIF file is made to be uploaded: code scanning takes suppressed results for open ones, so it holds none. The
 * JSON report holds all.
 */
function writeReports(
  name: string,
  outcome: Outcome,
  sarifInput: string | undefined,
  folders: StepFolders,
  effects: Effects,
): { sarifFile: string; reportFile: string } {
  const sarifFile =
    sarifInput === undefined
      ? join(folders.temp, `gatehouse-${name}.sarif`)
      : fileInside(folders, sarifInput, 'sarif-file', effects);
  const reportFile = join(folders.temp, `gatehouse-${name}.json`);
  effects.writeFile(sarifFile, renderSarif(outcome, { includeSuppressed: false }));
  effects.writeFile(reportFile, renderJson(outcome));
  return { sarifFile, reportFile };
}

/** The path of a file to write. Its last part stays as it is: a link there is refused, wherever it leads. */
function fileInside(folders: StepFolders, path: string, input: string, effects: Effects): string {
  const absolute = resolve(folders.workspace, path);
  return join(inside(folders, dirname(absolute), input, effects), basename(absolute));
}

/** @throws UserError for a path outside the workspace and the folder for temporary files. */
function inside(
  { workspace, temp }: StepFolders,
  path: string,
  input: string,
  { realPath }: Effects,
): string {
  const absolute = realPath(resolve(workspace, path));
  if ([workspace, temp].some((folder) => isInside(realPath(folder), absolute))) return absolute;
  throw new UserError(`The input '${input}' leads out of the workspace`, {
    remedy: 'Give a path inside the workspace',
  });
}
