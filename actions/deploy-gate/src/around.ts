import { describeError, UserError } from '@gatehouse/findings';
import type { GateOutcome } from '@gatehouse/gate';
import {
  type Github,
  type GithubContext,
  isRequired,
  readEnvironment,
  recordDeployment,
  rulesetFor,
  runUrl,
} from '@gatehouse/github';
import { failureLines } from '@gatehouse/runner';
import { commitOf, type Judged, type Setting } from './run.ts';

/** Something about the repository that a reader should know. It never changes the verdict. */
export interface Remark {
  readonly level: 'warning' | 'notice';
  readonly message: string;
  /** JSON and the command that sends it. */
  readonly recipe?: { readonly json: string; readonly command: string };
}

/** What is done and looked at beside the verdict: each on its own, so that one that fails leaves the others. */
export async function lookAround(setting: Setting, judged: Judged): Promise<Remark[]> {
  const { inputs } = setting;
  const tasks = [
    ...(inputs.recordDeployment === true ? [() => record(setting, judged)] : []),
    ...(inputs.checkRequired === undefined
      ? []
      : [
          () => checkRequired(setting, judged, inputs.checkRequired ?? ''),
          () => checkEnvironment(setting.github, judged),
        ]),
  ];
  const remarks: Remark[] = [];
  for (const task of tasks) remarks.push(...(await attempt(task)));
  return remarks;
}

/**
 * What is done beside an error that has ended the gate: a deployment that an earlier run has let wait is not to wait on.
 * None is made, since the name of the environment may be what is wrong.
 */
export async function lookBack(setting: Setting, error: unknown): Promise<Remark[]> {
  const { github, context, inputs } = setting;
  const { repository } = context;
  const commit = commitOf(setting);
  const { environment, recordDeployment: isRecorded = false } = inputs;
  if (!isRecorded || repository === undefined || environment === undefined || commit === undefined)
    return [];
  return attempt(async () => {
    await recordDeployment(github, repository, 'error', {
      commit,
      environment,
      description: `Gatehouse says error: ${failureLines(error)[0] ?? ''}`,
      ...logUrl(context),
      mayCreate: false,
    });
    return [];
  });
}

async function attempt(task: () => Promise<Remark[]>): Promise<Remark[]> {
  try {
    return await task();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [{ level: 'warning', message: describeError(error) }];
  }
}

async function record(
  { github, context }: Setting,
  { outcome, repository }: Judged,
): Promise<Remark[]> {
  if (outcome.commit === undefined)
    return [{ level: 'warning', message: 'No deployment is recorded: the commit is not known.' }];
  await recordDeployment(github, repository, outcome.verdict, {
    commit: outcome.commit,
    environment: outcome.environment,
    description: describe(outcome),
    ...logUrl(context),
  });
  return [];
}

function describe({ verdict, reasons, images }: GateOutcome): string {
  if (verdict === 'pass') return `Gatehouse admits it (images: ${images.length})`;
  return `Gatehouse says ${verdict}: ${reasons[0]?.message ?? ''}`;
}

async function checkRequired(
  { github, context, workflow }: Setting,
  { repository, policyFile }: Judged,
  check: string,
): Promise<Remark[]> {
  const { branch } = policyFile;
  const { isRequired: isDemanded, by } = await isRequired(
    github,
    repository,
    branch,
    check,
    workflow,
  );
  if (isDemanded)
    return [
      { level: 'notice', message: `"${check}" is required on ${branch} (${by.join(', ')}).` },
    ];
  return [
    {
      level: 'warning',
      message: `"${check}" is not required on ${branch}: a pull request can be merged without it.`,
      recipe: {
        json: JSON.stringify(rulesetFor(check, context.apiUrl), null, 2),
        command: `gh api --method POST repos/${repository.fullName}/rulesets --input ruleset.json`,
      },
    },
  ];
}

async function checkEnvironment(
  github: Github,
  { repository, outcome: { environment } }: Judged,
): Promise<Remark[]> {
  const { exists, protections } = await readEnvironment(github, repository, environment);
  if (!exists)
    return [
      {
        level: 'notice',
        message: `GitHub knows no environment "${environment}": nothing but the workflow itself keeps a job from deploying there.`,
      },
    ];
  return protections.length > 0
    ? []
    : [
        {
          level: 'notice',
          message: `The environment "${environment}" has no protection rule: any workflow of any branch may deploy there.`,
        },
      ];
}

function logUrl(context: GithubContext): { logUrl?: string } {
  const url = runUrl(context);
  return url === undefined ? {} : { logUrl: url };
}
