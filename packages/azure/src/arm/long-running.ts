import { AzureError } from '../azure-error.ts';
import { field, parseJson, textField } from '../http/json.ts';
import { retryAfter } from '../http/retry.ts';
import type { AzureAnswer } from '../http/send.ts';
import type { ArmClient } from './arm-client.ts';
import { refusalOf } from './arm-refusal.ts';
import { explainArm } from './explain.ts';
import { sameHost } from './same-host.ts';

export interface Waiting {
  /** Milliseconds in all. */
  readonly patience: number;
  /** What is waited for, for messages: `The command`. */
  readonly what: string;
  /** The address to ask at instead of one that the service names; undefined leaves the service's. */
  readonly address?: (answer: AzureAnswer) => string | undefined;
}

/** Between two questions, where the service asks for no other wait. Milliseconds. */
const WAIT = 2_000;

/** The longest that a service may have us wait between two questions. Milliseconds. */
const LONGEST_WAIT = 60_000;

/**
 * The outcome of an operation that was accepted: follows `Azure-AsyncOperation`, else `Location`, as
 * learn.microsoft.com/azure/azure-resource-manager/management/async-operations has it.
 *
 * @throws AzureError where the operation fails, or has not ended in time
 */
export async function whenDone(
  arm: ArmClient,
  started: AzureAnswer,
  waiting: Waiting,
): Promise<unknown> {
  const until = arm.clock.now() + waiting.patience;
  const status = started.headers['azure-asyncoperation'];
  if (started.status !== 202 && status === undefined) return parseJson(started.text);
  const address = waiting.address?.(started) ?? status ?? started.headers['location'];
  if (address === undefined || !sameHost(address, arm.resourceManager))
    throw new AzureError(`${waiting.what} was accepted, but Azure does not say where it is`, {
      status: started.status,
      remedy: 'It may have run: look at the activity log before you start it again',
    });
  for (let answer = started; ;) {
    const wait = Math.min(retryAfter(answer, arm.clock.now()) ?? WAIT, LONGEST_WAIT);
    if (arm.clock.now() + wait > until) throw tooLate(waiting);
    await arm.clock.sleep(wait);
    answer = await arm.send({ method: 'GET', url: address });
    if (answer.status === 202) continue;
    const body = parseJson(answer.text);
    // An address of Azure-AsyncOperation tells of the operation, one of Location answers in its place.
    if (address !== status) return body;
    if (hasSucceeded(body, answer, waiting)) return outcome(arm, started, body);
  }
}

function hasSucceeded(body: unknown, answer: AzureAnswer, { what }: Waiting): boolean {
  switch (textField(body, 'status')?.toLowerCase()) {
    case 'succeeded':
      return true;
    case 'failed':
      throw explainArm(refusalOf(field(body, 'error'), answer), { objectId: undefined });
    case 'canceled':
      throw new AzureError(`${what} was cancelled`, { status: answer.status, code: 'Canceled' });
    default:
      return false;
  }
}

async function outcome(arm: ArmClient, started: AzureAnswer, operation: unknown): Promise<unknown> {
  const location = started.headers['location'];
  if (location === undefined) return field(operation, 'properties');
  const { text } = await arm.send({ method: 'GET', url: location });
  return parseJson(text);
}

function tooLate({ what, patience }: Waiting): AzureError {
  return new AzureError(`${what} has not ended after ${Math.round(patience / 1000)} s`, {
    remedy: 'It goes on without us: look at the activity log, or give it more time',
  });
}
