import { NoAnswer } from '@gatehouse/network';
import type { AuthCheck } from './auth.ts';

/** Why a login is in doubt. */
export interface Unproven {
  /** One sentence, without its full stop. */
  readonly message: string;
  readonly remedy?: string;
}

/** What `auth-check` answers. */
export interface CheckAnswer {
  readonly status: number;
  readonly text: string;
}

/** Whether an answer is one to somebody who is logged in. */
export function isToUser({ status, loggedIn, loggedOut }: AuthCheck, answer: CheckAnswer): boolean {
  return (
    answer.status === status &&
    (loggedIn === undefined || answer.text.includes(loggedIn)) &&
    (loggedOut === undefined || !answer.text.includes(loggedOut))
  );
}

/**
 * Whether a login works: by what `auth-check` answers with it, and by another answer without it, since a page that is
 * open to all proves nothing.
 *
 * @param ask rejects with `NoAnswer`
 * @returns why it is not proven; empty where it is
 */
export function prove(
  check: AuthCheck,
  ask: (as: 'user' | 'nobody') => Promise<CheckAnswer>,
): Promise<Unproven[]> {
  return doubting(async () =>
    isToUser(check, await ask('user')) ? doubtsOf(check, await ask('nobody')) : [NOT_IN],
  );
}

/** The second half of `prove`: whether `auth-check` can show a login at all. */
export function proveCheck(
  check: AuthCheck,
  askAsNobody: () => Promise<CheckAnswer>,
): Promise<Unproven[]> {
  return doubting(async () => doubtsOf(check, await askAsNobody()));
}

function doubtsOf(check: AuthCheck, toNobody: CheckAnswer): Unproven[] {
  return isToUser(check, toNobody) ? [PROVES_NOTHING] : [];
}

async function doubting(look: () => Promise<Unproven[]>): Promise<Unproven[]> {
  try {
    return await look();
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    return [{ message: `auth-check: ${error.message}` }];
  }
}

const NOT_IN: Unproven = {
  message: 'auth-check does not answer as it would to somebody who is logged in',
  remedy: 'Is the credential right and still valid, and auth-check too?',
};

const PROVES_NOTHING: Unproven = {
  message: 'auth-check answers the same to somebody who is not logged in: it proves nothing',
  remedy: 'Choose a URL that needs the login, or say by which text one sees it',
};
