import { bounded, type Fetch } from '@gatehouse/network';
import { readUrl } from '../scope/address.ts';
import type { Auth, AuthCheck } from './auth.ts';
import { headerOf } from './header.ts';
import { type CheckAnswer, prove, proveCheck, type Unproven } from './prove.ts';

/** Who logs in, and how one sees that it worked. */
export interface Login {
  readonly auth: Auth;
  readonly authCheck?: AuthCheck;
}

const BOUNDS = { maximumBytes: 2 * 1024 * 1024, timeout: 30_000 };

/**
 * Looks whether a header lets us in, before ZAP is started: it looks at the text of the answer only where it logs in
 * itself. Of a form only ZAP can say whether it does, but not whether the check shows it: an answer that everybody gets
 * would look to ZAP like a login.
 *
 * @returns why it is not proven; empty where it is, or where there is no login or no check
 */
export async function proveLogin(
  send: Fetch,
  { auth, authCheck: check }: Login,
): Promise<Unproven[]> {
  if (check === undefined || auth.kind === 'none') return [];
  const url = readUrl(check.url, 'auth-check').href;
  const ask = async (headers: Record<string, string>): Promise<CheckAnswer> => {
    const init = { method: 'GET', redirect: 'manual', headers } as const;
    const answer = await bounded(send, BOUNDS)(url, init);
    return { status: answer.status, text: await answer.text() };
  };
  if (auth.kind === 'form') return proveCheck(check, () => ask({}));
  const { name, value } = headerOf(auth);
  return prove(check, (as) => ask(as === 'user' ? { [name]: value } : {}));
}
