import { failWith, type JobRunner, printText, readInputs, writeSummary } from '@gatehouse/runner';
import { ArmClient, listSubscriptions, retrying, type Send } from '@gatehouse/azure';
import type { Clock } from '@gatehouse/network';
import { UserError } from '@gatehouse/findings';
import type { GithubContext } from '@gatehouse/github';
import { printable } from '@gatehouse/text';
import { cloudOf } from './cloud-of.ts';
import { diagnose } from './doctor.ts';
import { handOn, type Place } from './hand-on.ts';
import { identityOf } from './identity.ts';
import { checkInputs, INPUTS } from './inputs.ts';
import { type Login, logIn } from './login.ts';
import { publish } from './publish.ts';
import { describeRefusal } from './refusal.ts';
import type { Session } from './run-in-cluster.ts';

export interface Setting {
  readonly runner: JobRunner;
  readonly context: GithubContext;
  /** Sends once, bounded. */
  readonly send: Send;
  readonly clock: Clock;
  readonly place: Place;
}

interface Ids {
  readonly clientId?: string | undefined;
  readonly tenantId?: string | undefined;
  readonly subscriptionId?: string | undefined;
}

const DEFAULT_RETRIES = 4;
/** Seconds. */
const DEFAULT_TIMEOUT = 60;

/**
 * Logs in and, where the inputs have a command, runs it in the cluster. Never rejects: what goes wrong fails the step,
 * and says what to do.
 */
export async function runLogin(setting: Setting): Promise<void> {
  const { runner } = setting;
  const session = await attempt(runner, 'Azure login failed', () => logInWith(setting));
  if (session?.inputs.runCommand === undefined) return;
  await attempt(runner, 'The command in the cluster failed', async () => {
    const { runInCluster } = await import('./run-in-cluster.ts');
    await runInCluster(runner, session);
  });
}

async function attempt<T>(
  runner: JobRunner,
  title: string,
  act: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await act();
  } catch (error) {
    const { log, summary } = describeRefusal(error, title);
    if (log !== '') printText(runner, log);
    if (error instanceof UserError) await writeSummary(runner, summary);
    failWith(runner, error);
    return undefined;
  }
}

/** @returns undefined where nothing was to be handed on */
async function logInWith({
  runner,
  context,
  send: sendOnce,
  clock,
  place,
}: Setting): Promise<Session | undefined> {
  const { environment } = runner;
  const { values: inputs } = readInputs(environment, INPUTS);
  checkInputs(inputs);
  const secrets: string[] = [];
  const mask = (secret: string): void => {
    secrets.push(secret);
    runner.setSecret(secret);
  };
  const maskIds = (who: Ids): void => {
    if (inputs.maskIds !== true) return;
    for (const id of [who.clientId, who.tenantId, who.subscriptionId])
      if (id !== undefined) runner.setSecret(id);
  };
  maskIds(inputs);
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
    eventName: environment['GITHUB_EVENT_NAME'] ?? '',
    isFork: context.pullRequest?.isFork ?? false,
    isDependabot: context.actor === 'dependabot[bot]',
  };
  const identity = identityOf({
    ...{ inputs, environment, cloud, send, clock, patience, origin, inform },
  });
  if ('value' in identity.proof) mask(identity.proof.value);
  maskIds(identity);
  const { resourceManager, resourceManagerAudience: audience } = cloud;
  const { tokens } = identity;
  const arm = new ArmClient({ send, sendOnce, clock, tokens, resourceManager, audience });
  const subscriptions = { list: () => listSubscriptions(arm) };
  const logInNow = async (): Promise<Login> => {
    const login = await logIn({ inputs, cloud, identity, subscriptions });
    maskIds({ ...login, subscriptionId: login.subscription?.id });
    return login;
  };
  if (inputs.mode === 'doctor') {
    const { log, summary } = await diagnose(identity, logInNow);
    printText(runner, log);
    await writeSummary(runner, summary);
    return undefined;
  }
  const login = await logInNow();
  const warn = (message: string): void => {
    runner.warning(printable(message));
  };
  const setting = { inputs, login, arm, send, clock, place, environment, inform, warn, mask };
  publish(runner, login, inputs, await handOn(setting));
  return { inputs, login, arm, secrets };
}
