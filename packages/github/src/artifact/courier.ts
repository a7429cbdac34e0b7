import {
  bounded,
  chooseFetch,
  type Clock,
  type Fetch,
  NoAnswer,
  proxySecrets,
  readProxies,
  redactor,
} from '@gatehouse/network';
import type { Failure } from '../client/failure.ts';
import { nextAttempt, PATIENCE } from '../client/retry-policy.ts';
import { silence } from '../client/silence.ts';
import { explainRefusal } from './explanation.ts';

export interface Parcel {
  /** As errors call it: `CreateArtifact`. */
  readonly step: string;
  readonly url: string;
  readonly method: 'POST' | 'PUT';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer>;
  /** What must not be in an error. */
  readonly secrets: readonly string[];
}

/** Sends something until it is taken, and hands over the text of the answer. Rejects with `GithubError`. */
export type Deliver = (parcel: Parcel) => Promise<string>;

/** In bytes; all answers are short. */
const MAXIMUM_ANSWER = 64 * 1024;

/** For one attempt. Milliseconds. */
const TIMEOUT = 60_000;

/**
 * Everything that is sent may be sent again: the service tells by the name that it has something already.
 *
 * @throws UserError at a proxy that is not an address
 */
export async function makeCourier(
  environment: Readonly<Record<string, string | undefined>>,
  clock: Clock,
): Promise<Deliver> {
  const proxies = readProxies(environment);
  const bounds = { maximumBytes: MAXIMUM_ANSWER, timeout: TIMEOUT };
  const send = bounded(await chooseFetch(proxies), bounds);
  return async (parcel) => {
    const redact = redactor([...parcel.secrets, ...proxySecrets(proxies)]);
    let patience = PATIENCE;
    for (let number = 0; ; number++) {
      const attempt = await tryOnce(send, parcel);
      if (typeof attempt === 'string') return attempt;
      const now = clock.now();
      const chance = { now, random: clock.random() };
      const wait = nextAttempt({ failure: attempt, number, isRepeatable: true, patience }, chance);
      if (wait === undefined) {
        if (attempt.kind === 'silence') throw silence(attempt.reason, parcel.step, redact);
        const message = redact(attempt.message);
        throw explainRefusal({ ...attempt, message }, parcel.step, now);
      }
      patience -= wait;
      await clock.sleep(wait);
    }
  };
}

/** @returns the text of a success */
async function tryOnce(send: Fetch, parcel: Parcel): Promise<string | Failure> {
  const { url, method, body } = parcel;
  const headers = { ...parcel.headers, 'user-agent': 'gatehouse' };
  try {
    // A redirection would take what is secret to somewhere else.
    const answer = await send(url, { method, headers, body, redirect: 'manual' });
    const text = await answer.text();
    if (answer.ok) return text;
    const message = said(text, answer.headers);
    const { status } = answer;
    return { kind: 'answer', status, headers: Object.fromEntries(answer.headers), message };
  } catch (error) {
    return {
      kind: 'silence',
      reason: error instanceof NoAnswer ? error : NoAnswer.from(error),
    };
  }
}

/** Twirp's `msg` or Azure's error code. Azure's own words quote what was signed. */
function said(text: string, headers: Headers): string {
  try {
    const { msg } = JSON.parse(text) as { readonly msg?: unknown };
    if (typeof msg === 'string') return msg;
  } catch {
    // It is of somebody else.
  }
  const code = headers.get('x-ms-error-code') ?? '';
  return /^\w{1,80}$/u.test(code) ? code : '';
}
