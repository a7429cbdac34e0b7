import { bounded, NoAnswer, type Fetch } from '@gatehouse/network';
import { readUrl } from '../scope/address.ts';
import type { Auth, AuthCheck } from './auth.ts';
import { headerOf } from './header.ts';

/** Who logs in, and how one sees that it worked. */
export interface Login {
  readonly auth: Auth;
  readonly authCheck?: AuthCheck;
}

/** Why a login is in doubt. */
export interface Unproven {
  readonly message: string;
  readonly remedy?: string;
}

const BOUNDS = { maximumBytes: 2 * 1024 * 1024, timeout: 30_000 };

/**
 * Looks whether a header lets us in: by the text of the answer, which ZAP looks at only where it logs in itself, and by
 * another answer without the header, since a page that is open to all proves nothing.
 *
 * @returns why it is not proven; empty where it is, or where there is no header or no check
 */
export async function proveLogin(
  send: Fetch,
  { auth, authCheck: check }: Login,
): Promise<Unproven[]> {
  if (check === undefined || auth.kind === 'none' || auth.kind === 'form') return [];
  const { name, value } = headerOf(auth);
  const url = readUrl(check.url, 'auth-check').href;
  const get = async (headers: Record<string, string>): Promise<boolean> => {
    const init = { method: 'GET', redirect: 'manual', headers } as const;
    const answer = await bounded(send, BOUNDS)(url, init);
    const text = await answer.text();
    return (
      answer.status === check.status &&
      (check.loggedIn === undefined || text.includes(check.loggedIn)) &&
      (check.loggedOut === undefined || !text.includes(check.loggedOut))
    );
  };
  try {
    if (!(await get({ [name]: value })))
      return [
        {
          message: 'auth-check does not answer as it would to somebody who is logged in',
          remedy: 'Is the credential right and still valid, and auth-check too?',
        },
      ];
    if (await get({}))
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
