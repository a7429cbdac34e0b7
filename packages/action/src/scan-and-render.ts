import { basename, join } from 'node:path';
import { describeError, type Outcome } from '@gatehouse/findings';
import { fileUrl } from '@gatehouse/github';
import { run, type RunResult } from '@gatehouse/pipeline';
import { renderAnnotations, renderConsole, renderSummary } from '@gatehouse/report';
import {
  breakCheckRun,
  isOpen,
  openCheckRun,
  type Publication,
  subjectOf,
  titleOf,
} from '@gatehouse/surfaces';
import { Folder } from '@gatehouse/workspace';
import { announce } from './announce.ts';
import { evidenceText } from './evidence.ts';
import { ANNOTATION_SLOTS, type Rendered } from './frame.ts';
import { keepEvidence, STATEMENT_ENDING, type WrittenEvidence } from './keep-evidence.ts';
import { fileName, writeReports } from './reports.ts';
import { namedSubject, scanRequest } from './scan-request.ts';
import type { ScanInputs, Setting } from './setting.ts';
import { wantedSurfaces } from './wanted-surfaces.ts';

/**
 * What every scanning action does between its inputs and its verdict: scan once, render everything that was asked for.
 * What is written to GitHub comes last, and cannot change the verdict.
 */
export async function scanAndRender(setting: Setting, inputs: ScanInputs): Promise<Rendered> {
  const { name, context, github } = setting;
  const wanted = wantedSurfaces(inputs);
  const checkRun = wanted.has('check-run')
    ? await openCheckRun(github, context, namedSubject(setting, inputs))
    : undefined;
  try {
    const scanned = await scan(setting, inputs);
    const { outcome, checkedOut } = scanned;
    const { path } = scanned.settings;
    const title = titleOf(subjectOf({ action: name, outcome }));
    const { files, sarif } = writeReports({ name, title }, outcome, inputs, setting);
    const publication: Publication = {
      context,
      action: name,
      outcome,
      sarif,
      textOf: reader(path, setting.folders.workspace),
      ...(checkedOut !== undefined && { checkedOut }),
    };
    const evidence = writeEvidence(setting, scanned, {
      name: basename(files.sarifFile),
      content: sarif,
    });
    const at = checkedOut === undefined ? context : { ...context, sha: checkedOut };
    return {
      outcome,
      ...files,
      ...(evidence && { evidenceFile: evidence.path }),
      log: renderConsole(outcome, { colour: true, seeAll: 'The report file holds all findings.' }),
      ...annotationsOf(outcome, { wish: inputs.annotations, isCheckRunOpen: isOpen(checkRun) }),
      ...((inputs.summary ?? true) && {
        summary: renderSummary(outcome, { title, fileUrl: (location) => fileUrl(at, location) }),
      }),
      publish: async () => {
        const announced = await announce(github, publication, { wanted, checkRun });
        if (inputs.uploadEvidence !== true) return announced;
        const kept = await keepEvidence(setting.environment, evidence);
        return {
          ...announced,
          lines: [...announced.lines, ...kept.lines],
          notices: [...announced.notices, ...kept.notices],
        };
      },
    };
  } catch (error) {
    await breakCheckRun(github, checkRun, describeError(error));
    throw error;
  }
}

interface Scanned extends RunResult {
  /** The commit, where it is known. On a pull request it is mostly the test merge rather than the head. */
  readonly checkedOut: string | undefined;
}

async function scan(setting: Setting, inputs: ScanInputs): Promise<Scanned> {
  const request = scanRequest(setting, inputs);
  let checkedOut: string | undefined;
  const result = await run({
    ...request,
    plan: (checkout) => {
      checkedOut = checkout.head()?.id;
      return request.plan(checkout);
    },
  });
  return { ...result, checkedOut };
}

/** Undefined where the commit is not known: nobody could tell what it would be evidence of. */
function writeEvidence(
  { name, context, folders, effects }: Setting,
  { checkedOut, ...result }: Scanned,
  sarif: { readonly name: string; readonly content: string },
): WrittenEvidence | undefined {
  const commit = checkedOut ?? context.sha;
  if (commit === undefined) return undefined;
  const path = join(folders.temp, `${fileName(name, result.outcome)}${STATEMENT_ENDING}`);
  const text = evidenceText({ ...result, context, commit, sarif });
  effects.writeFile(path, text);
  return { path, text };
}

/** Those of a check run would stand on the same lines; whether it holds them all in the end, nobody knows yet. */
function annotationsOf(
  outcome: Outcome,
  {
    wish,
    isCheckRunOpen,
  }: { readonly wish: boolean | undefined; readonly isCheckRunOpen: boolean },
): Pick<Rendered, 'annotations' | 'spareAnnotations'> {
  if (wish === false) return {};
  const annotations = renderAnnotations(outcome, { slots: ANNOTATION_SLOTS });
  return wish === undefined && isCheckRunOpen ? { spareAnnotations: annotations } : { annotations };
}

/** The files as they were scanned; one that cannot be read, or is no text, is none. */
function reader(path: string, workspace: string): (path: string) => string | undefined {
  const folder = new Folder(path, [], workspace);
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  return (file) => {
    try {
      return decoder.decode(folder.read(file));
    } catch {
      return undefined;
    }
  };
}
