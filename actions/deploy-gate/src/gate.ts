import { readInputs, type Runner, type StepFolders } from '@gatehouse/action';
import { connect, type GithubContext } from '@gatehouse/github';
import { lookAround } from './around.ts';
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
  try {
    const { values: inputs, translations } = readInputs(runner.environment, INPUTS);
    for (const translation of translations) runner.notice(translation);
    if (inputs.token !== undefined) runner.setSecret(inputs.token);
    const setting: Setting = {
      inputs,
      context,
      files: new JobFiles(workspace, temp),
      now,
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
    await publish(runner, judged, remarks, inputs.summary ?? true);
  } catch (error) {
    publishError(runner, error);
  }
}
