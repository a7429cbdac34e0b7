import { readInputs, type Runner, type StepFolders } from '@gatehouse/runner';
import { connect, type GithubContext, type WorkflowFile } from '@gatehouse/github';
import { lookAround, lookBack } from './around.ts';
import { INPUTS } from './inputs.ts';
import { JobFiles } from './job-files.ts';
import { publish, publishError } from './publish.ts';
import { judge, type Setting } from './run.ts';

/**
 * Runs the gate from its inputs to its verdict. Never rejects: whatever goes wrong ends in the verdict `error`, a failed
 * step and outputs that say so.
 */
export async function runGate(
  runner: Runner,
  context: GithubContext,
  { workspace, temp }: StepFolders,
  now: () => Date,
): Promise<void> {
  let withSummary = true;
  let setting: Setting | undefined;
  try {
    const { values: inputs, translations } = readInputs(runner.environment, INPUTS);
    for (const translation of translations) runner.notice(translation);
    if (inputs.token !== undefined) runner.setSecret(inputs.token);
    withSummary = inputs.summary ?? true;
    setting = {
      inputs,
      context,
      files: new JobFiles(workspace, temp),
      now,
      workflow: workflowFile(runner.environment['GITHUB_WORKFLOW_REF']),
      github: connect({
        token: inputs.token,
        apiUrl: context.apiUrl,
        userAgent: 'gatehouse',
        environment: runner.environment,
        log: runner.debug.bind(runner),
      }),
    };
    const judged = await judge(setting);
    const remarks = await lookAround(setting, judged);
    await publish(runner, judged, remarks, withSummary);
  } catch (error) {
    // Whatever happens there must not hide what has happened here.
    const remarks = setting ? await lookBack(setting, error).catch(() => []) : [];
    await publishError(runner, error, remarks, withSummary);
  }
}

/** From `acme/shop/.github/workflows/gate.yml@refs/heads/main`. */
function workflowFile(ref = ''): WorkflowFile | undefined {
  const { owner, name, path } =
    /^(?<owner>[^/@]+)\/(?<name>[^/@]+)\/(?<path>[^@]+)@/u.exec(ref)?.groups ?? {};
  if (owner === undefined || name === undefined || path === undefined) return undefined;
  return { repository: { owner, name }, path };
}
