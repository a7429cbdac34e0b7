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
export async function prove(
  check: AuthCheck,
  ask: (as: 'user' | 'nobody') => Promise<CheckAnswer>,
): Promise<Unproven[]> {
  try {
    if (!isToUser(check, await ask('user')))
      return [
        {
          message: 'auth-check does not answer as it would to somebody who is logged in',
          remedy: 'Is the credential right and still valid, and auth-check too?',
        },
      ];
    if (isToUser(check, await ask('nobody')))
      return [
        {
          message:
            'auth-check answers the same to somebody who is not logged in: it proves nothing',
          remedy: 'Choose a URL that needs the login, or say by which text one sees it',
        },
      ];
    return [];
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    return [{ message: `auth-check: ${error.message}` }];
  }
}
