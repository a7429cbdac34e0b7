import { failWith, type JobRunner, printText, readInputs, writeSummary } from '@gatehouse/runner';
import {
  ArmClient,
  cloudNamed,
  type Cloud,
  listSubscriptions,
  readCloud,
  retrying,
  type Send,
} from '@gatehouse/azure';
import type { Clock } from '@gatehouse/network';
import { UserError } from '@gatehouse/findings';
import type { GithubContext } from '@gatehouse/github';
import { printable } from '@gatehouse/text';
import { diagnose } from './doctor.ts';
import { handOn, type Place } from './hand-on.ts';
import { identityOf } from './identity.ts';
import { type Inputs, INPUTS } from './inputs.ts';
import { logIn } from './login.ts';
import { publish } from './publish.ts';
import { describeRefusal } from './refusal.ts';

export interface Setting {
  readonly runner: JobRunner;
  readonly context: GithubContext;
  /** Sends once, bounded. */
  readonly send: Send;
  readonly clock: Clock;
  readonly place: Place;
}

const DEFAULT_RETRIES = 4;
/** Seconds. */
const DEFAULT_TIMEOUT = 60;

/** Logs in. Never rejects: what goes wrong fails the step, and says what to do. */
export async function runLogin(setting: Setting): Promise<void> {
  const { runner } = setting;
  try {
    const { values } = readInputs(runner.environment, INPUTS);
    await logInWith(setting, values);
  } catch (error) {
    const { log, summary } = describeRefusal(error);
    if (log !== '') printText(runner, log);
    if (error instanceof UserError) await writeSummary(runner, summary);
    failWith(runner, error);
  }
}

async function logInWith(
  { runner, context, send: sendOnce, clock, place }: Setting,
  inputs: Inputs,
): Promise<void> {
  if (inputs.enableAzpssession === true)
    throw new UserError(
      'enable-AzPSSession is not there: this action makes no PowerShell session',
      {
        remedy: 'Keep a step with Azure/login for that',
      },
    );
  const patience = (inputs.timeout ?? DEFAULT_TIMEOUT) * 1000;
  const send = retrying(sendOnce, {
    clock,
    retries: inputs.retries ?? DEFAULT_RETRIES,
    patience,
    log: (message) => {
      runner.debug(message);
    },
  });
  const cloud = await cloudOf(inputs, send);
  const inform = (message: string): void => {
    printText(runner, printable(message));
  };
  const origin = {
    eventName: runner.environment['GITHUB_EVENT_NAME'] ?? '',
    isFork: context.pullRequest?.isFork ?? false,
    isDependabot: context.actor === 'dependabot[bot]',
  };
  const { environment } = runner;
  const identity = identityOf({
    inputs,
    environment,
    cloud,
    send,
    clock,
    patience,
    origin,
    inform,
  });
  for (const secret of identity.secrets) runner.setSecret(secret);
  const { resourceManager, resourceManagerAudience: audience } = cloud;
  const { tokens } = identity;
  const arm = new ArmClient({ send, sendOnce, clock, tokens, resourceManager, audience });
  const subscriptions = { list: () => listSubscriptions(arm) };
  const attempt = (): ReturnType<typeof logIn> => logIn({ inputs, cloud, identity, subscriptions });
  if (inputs.mode === 'doctor') {
    const { log, summary } = await diagnose(identity, attempt);
    printText(runner, log);
    await writeSummary(runner, summary);
    return;
  }
  const login = await attempt();
  const mask = (secret: string): void => {
    runner.setSecret(secret);
  };
  const warn = (message: string): void => {
    runner.warning(printable(message));
  };
  const setting = { inputs, login, arm, send, clock, place, environment, warn, mask };
  publish(runner, login, inputs, await handOn(setting));
}

/** The cloud that the inputs name; single addresses may be overridden, for private ones. */
async function cloudOf(inputs: Inputs, send: Send): Promise<Cloud> {
  const { environment = 'AzureCloud', resourceManagerEndpoint, authorityHost } = inputs;
  const isStack = environment.toLowerCase() === 'azurestack';
  if (isStack && resourceManagerEndpoint === undefined)
    throw new UserError("environment: azurestack needs the input 'resource-manager-endpoint'");
  const cloud = isStack
    ? await readCloud(send, resourceManagerEndpoint ?? '')
    : cloudNamed(environment);
  return {
    ...cloud,
    ...(resourceManagerEndpoint !== undefined && { resourceManager: resourceManagerEndpoint }),
    ...(authorityHost !== undefined && { authority: authorityHost }),
  };
}
