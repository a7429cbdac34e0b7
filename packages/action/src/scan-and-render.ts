import { basename, join, resolve } from 'node:path';
import { describeError, type Outcome, type RuleInfo } from '@gatehouse/findings';
import {
  askMergeBase,
  fileUrl,
  type Github,
  type GithubContext,
  proxyFor,
  readProxies,
} from '@gatehouse/github';
import { type MakePhases, planEvent, run } from '@gatehouse/pipeline';
import { renderAnnotations, renderConsole, renderSummary } from '@gatehouse/report';
import { breakCheckRun, openCheckRun, type Publication } from '@gatehouse/surfaces';
import { Folder, type Remote, tokenAuthorization } from '@gatehouse/workspace';
import type { COMMON_INPUTS } from './common-inputs.ts';
import type { Effects, StepFolders } from './effects.ts';
import { evidenceText } from './evidence.ts';
import { ANNOTATION_SLOTS, type Rendered } from './frame.ts';
import type { InputValues } from './inputs.ts';
import { announce } from './announce.ts';
import { keepEvidence } from './keep-evidence.ts';
import { fileName, inside, writeReports } from './reports.ts';
import { wantedSurfaces } from './wanted-surfaces.ts';

export interface Setting {
  /** As a workflow names the action: `iac-scan`. */
  readonly name: string;
  readonly context: GithubContext;
  readonly folders: StepFolders;
  readonly effects: Effects;
  readonly github: Github;
  /** Of the step. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly makePhases: MakePhases;
  /** All rules of the phases, for what is said of suppressions that name none. */
  readonly catalogue?: () => Promise<readonly RuleInfo[]>;
}

type Inputs = InputValues<typeof COMMON_INPUTS>;

/**
 * What every scanning action does between its inputs and its verdict: scan once, render everything that was asked for.
 * What is written to GitHub comes last, and cannot change the verdict.
 */
export async function scanAndRender(setting: Setting, inputs: Inputs): Promise<Rendered> {
  const { name, context, github } = setting;
  const wanted = wantedSurfaces(inputs);
  const checkRun = wanted.has('check-run') ? await openCheckRun(github, context, name) : undefined;
  try {
    const { outcome, path, profile, checkedOut } = await scan(setting, inputs);
    const { files, sarif } = writeReports(name, outcome, inputs, setting);
    const publication: Publication = {
      context,
      action: name,
      outcome,
      sarif,
      textOf: reader(path),
      ...(checkedOut !== undefined && { checkedOut }),
    };
    // What was scanned, and that is on a pull request the test merge rather than its head.
    const commit = checkedOut ?? context.sha;
    const evidence =
      commit === undefined
        ? undefined
        : {
            path: join(setting.folders.temp, `${fileName(name, outcome)}.intoto.json`),
            text: evidenceText({
              ...{ outcome, context, commit, profile },
              sarif: { name: basename(files.sarifFile), content: sarif },
            }),
          };
    if (evidence) setting.effects.writeFile(evidence.path, evidence.text);
    const at = checkedOut === undefined ? context : { ...context, sha: checkedOut };
    return {
      outcome,
      ...files,
      ...(evidence && { evidenceFile: evidence.path }),
      log: renderConsole(outcome, { colour: true, seeAll: 'The report file holds all findings.' }),
      // The annotations of a check run and those of the step would stand on the same lines.
      ...((inputs.annotations ?? !wanted.has('check-run')) && {
        annotations: renderAnnotations(outcome, { slots: ANNOTATION_SLOTS }),
      }),
      ...((inputs.summary ?? true) && {
        summary: renderSummary(outcome, { fileUrl: (location) => fileUrl(at, location) }),
      }),
      publish: async () => {
        const announced = await announce(github, publication, { wanted, checkRun });
        const kept =
          inputs.uploadEvidence === true
            ? await keepEvidence(setting.environment, evidence)
            : { lines: [], notices: [] };
        return {
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

interface Scanned {
  readonly outcome: Outcome;
  /** Absolute: what was scanned. */
  readonly path: string;
  readonly profile: string;
  /** The commit, where it is known. */
  readonly checkedOut: string | undefined;
}

async function scan(setting: Setting, inputs: Inputs): Promise<Scanned> {
  const { context, folders, effects, github, environment, makePhases, catalogue } = setting;
  const workspace = effects.realPath(folders.workspace);
  if (inputs.config !== undefined) inside(folders, inputs.config, 'config', effects);
  const start =
    inputs.path === undefined ? workspace : inside(folders, inputs.path, 'path', effects);
  const remote = remoteOf(context, environment, inputs.token);
  let checkedOut: string | undefined;
  const { outcome, settings } = await run({
    place: {
      start,
      // As it is written: where a link of the head leads is of no account in the base.
      given: inputs.config === undefined ? undefined : resolve(workspace, inputs.config),
      otherwise: workspace,
    },
    overrides: inputs,
    locate: (path) => inside(folders, path, 'path', effects),
    makePhases,
    plan: (checkout) => {
      const head = checkout.head();
      checkedOut = head?.id;
      return planEvent(context, head);
    },
    commits: {
      temporary: folders.temp,
      askMergeBase: (one, other) => askMergeBase(github, context, one, other),
      ...(remote && { remote }),
    },
    ...(catalogue && { catalogue }),
    context: { now: effects.now, onProgress: () => undefined },
  });
  return { outcome, path: settings.path, profile: settings.profile, checkedOut };
}

/** The repository on its server, and the way there: the same for git as for the API. */
function remoteOf(
  { repository, serverUrl }: GithubContext,
  environment: Setting['environment'],
  token?: string,
): Remote | undefined {
  if (!repository) return undefined;
  const url = `${serverUrl}/${repository.fullName}`;
  const proxies = readProxies(environment);
  return {
    url,
    ...(token !== undefined && { authorization: tokenAuthorization(token) }),
    ...(proxies && { proxy: proxyFor(url, proxies)?.href ?? '' }),
  };
}

/** The files as they were scanned; one that cannot be read, or is no text, is none. */
function reader(path: string): (path: string) => string | undefined {
  const folder = new Folder(path);
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  return (file) => {
    try {
      return decoder.decode(folder.read(file));
    } catch {
      return undefined;
    }
  };
}
