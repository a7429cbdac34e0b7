import { bounded, type Fetch } from '@gatehouse/network';
import { readUrl } from '../scope/address.ts';
import type { Auth, AuthCheck } from './auth.ts';
import { headerOf } from './header.ts';
import { prove, type Unproven } from './prove.ts';

/** Who logs in, and how one sees that it worked. */
export interface Login {
  readonly auth: Auth;
  readonly authCheck?: AuthCheck;
}

const BOUNDS = { maximumBytes: 2 * 1024 * 1024, timeout: 30_000 };

/**
 * Looks whether a header lets us in, before ZAP is started: it looks at the text of the answer only where it logs in
 * itself.
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
  return prove(check, async (as) => {
    const headers: Record<string, string> = as === 'user' ? { [name]: value } : {};
    const init = { method: 'GET', redirect: 'manual', headers } as const;
    const answer = await bounded(send, BOUNDS)(url, init);
    return { status: answer.status, text: await answer.text() };
  });
}
