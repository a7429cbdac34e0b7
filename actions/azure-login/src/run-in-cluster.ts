import { type ArmClient, parseCluster, runCommand, userAccess } from '@gatehouse/azure';
import { UserError } from '@gatehouse/findings';
import { redactor } from '@gatehouse/network';
import { type JobRunner, printText, stepFolders } from '@gatehouse/runner';
import { packFiles } from './command-files.ts';
import type { Inputs } from './inputs.ts';
import type { Login } from './login.ts';
import type { Output } from './outputs.ts';

/** A login that has been handed on. */
export interface Session {
  readonly inputs: Inputs;
  readonly login: Login;
  readonly arm: ArmClient;
  /** What has been masked. */
  readonly secrets: readonly string[];
}

/** Seconds. */
const DEFAULT_TIMEOUT = 600;

/** The end of what a command prints is what it ends with; outputs of a job may hold 1 MB in all. UTF-16 units. */
const OUTPUT_LIMIT = 100_000;

/**
 * Runs the command of the inputs in their cluster, with the rights of the identity there, for runners that do not reach
 * its API server.
 *
 * @throws AzureError where it does not run
 * @throws UserError where it fails, unless the inputs let it; the outputs are set all the same
 */
export async function runInCluster(
  runner: JobRunner,
  { inputs, login, arm, secrets }: Session,
): Promise<void> {
  const { aks = '', runCommand: command = '', runCommandFiles } = inputs;
  const cluster = parseCluster(aks, login.subscription?.id ?? '');
  const { workspace } = stepFolders(runner.environment);
  const files = runCommandFiles === undefined ? '' : packFiles(workspace, runCommandFiles);
  const clusterToken = await tokenFor(arm, cluster, login);
  if (clusterToken !== '') runner.setSecret(clusterToken);
  const { exitCode, logs, reason } = await runCommand(arm, cluster, {
    ...{ command, files, clusterToken },
    patience: (inputs.runCommandTimeout ?? DEFAULT_TIMEOUT) * 1000,
  });
  // The runner masks its log, and not what it hands on.
  const text = redactor([...secrets, ...login.asked.values(), clusterToken])(logs);
  printText(runner, text);
  if (text.length > OUTPUT_LIMIT)
    runner.warning(
      `The command printed ${text.length} characters: the output holds the last ${OUTPUT_LIMIT}, the log all`,
    );
  setOutput(runner, 'output', text.slice(-OUTPUT_LIMIT));
  setOutput(runner, 'exit-code', String(exitCode));
  if (exitCode === 0 || inputs.runCommandMayFail === true) return;
  const why = reason === undefined ? '' : ` (${reason})`;
  throw new UserError(`The command ended with exit code ${exitCode}${why}`, {
    remedy:
      'What it printed is in the log; run-command-may-fail: true leaves it to later steps to judge',
  });
}

function setOutput(runner: JobRunner, name: Output, value: string): void {
  runner.setOutput(name, value);
}

/** Empty for a cluster without Entra, which knows no identities. */
async function tokenFor(
  arm: ArmClient,
  cluster: ReturnType<typeof parseCluster>,
  { tokens }: Login,
): Promise<string> {
  const { login } = await userAccess(arm, cluster);
  return login.kind === 'certificate' ? '' : (await tokens.get(login.scope)).token;
}
