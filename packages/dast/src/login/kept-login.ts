import { NoAnswer } from '@gatehouse/network';
import type { Exchange } from '../exchange/index.ts';
import { readUrl, type Scope } from '../scope/index.ts';
import type { UserAgent } from '../session/user-agent.ts';
import type { Auth, AuthCheck } from './auth.ts';
import { logIn } from './log-in.ts';
import { type CheckAnswer, isToUser, prove, type Unproven } from './prove.ts';

export interface KeptLoginSetting {
  readonly auth: Auth;
  readonly check: AuthCheck | undefined;
  readonly agent: UserAgent;
  readonly scope: Scope;
  /** Takes what may be judged of a login. */
  readonly onExchange: (exchange: Exchange) => void;
}

/** A site that ends every session would have a scan log in for ever. */
const MOST_RENEWALS = 3;
/** Answers after which the check is asked, whatever they look like. */
const ROUND = 100;

/** Logs a scan in, and sees to it that it stays so. */
export class KeptLogin {
  readonly #setting: KeptLoginSetting;
  #looking: Promise<boolean> | undefined;
  #logins = 0;
  #answers = 0;
  #nextRound = ROUND;
  /** Pages may look as if nobody were logged in, and be wrong: the more are, the more rarely they are believed. */
  #nextSuspicion = 0;
  #patience = 1;
  #lost: string | undefined;

  constructor(setting: KeptLoginSetting) {
    this.#setting = setting;
  }

  /** @returns why there is no login, or none that is proven; and where a login led */
  async begin(): Promise<{ readonly unproven: readonly Unproven[]; readonly landing?: URL }> {
    const { auth, check, agent } = this.#setting;
    const login = auth.kind === 'form' ? await logIn(auth, this.#setting) : undefined;
    if (login !== undefined && !('landing' in login)) return { unproven: [login] };
    const { landing, refused } = login ?? {};
    const doubts = check === undefined ? [] : await prove(check, (as) => ask(agent, check, as));
    // A check knows better than how a page looks, but what the page says is nearer to the cause.
    const isInDoubt = check === undefined || doubts.length > 0;
    const unproven = refused !== undefined && isInDoubt ? [refused] : doubts;
    return { unproven, ...(landing && { landing }) };
  }

  /** Resolves when nobody is logging in, with how many times somebody has anew. */
  async ready(): Promise<number> {
    await this.#looking;
    return this.#logins;
  }

  /**
   * Looks whether an answer is still one to somebody who is logged in, and logs in again where it is not.
   *
   * @param logins what `ready` gave before it was asked for
   * @returns whether to ask for it again
   */
  async isWorthAnother(exchange: Exchange, logins: number): Promise<boolean> {
    this.#answers++;
    if (this.#setting.check === undefined || this.#lost !== undefined) return false;
    const looksLost = this.#looksLost(exchange);
    if (logins < this.#logins) return looksLost;
    if (this.#answers < (looksLost ? this.#nextSuspicion : this.#nextRound)) return false;
    this.#looking ??= this.#renew(this.#setting.check).finally(() => {
      this.#looking = undefined;
    });
    return this.#looking;
  }

  /** @returns why what was seen in the end was not seen by somebody who is logged in */
  async end(): Promise<readonly Unproven[]> {
    const { check, agent } = this.#setting;
    if (this.#lost !== undefined) return [{ message: this.#lost }];
    if (check === undefined || agent.isOver) return [];
    const still = await isIn(check, agent);
    if (still === true) return [];
    return [{ message: `the login was lost: ${still === false ? NOT_IN : still}` }];
  }

  #looksLost(exchange: Exchange): boolean {
    const { auth, check } = this.#setting;
    if (exchange.status === 401) return true;
    if (check?.loggedOut !== undefined && exchange.text.includes(check.loggedOut)) return true;
    const location = exchange.isRedirect ? exchange.field('location') : undefined;
    if (auth.kind !== 'form' || location === undefined) return false;
    return [auth.loginPage, auth.loginUrl].some(
      (page) => page !== undefined && isSamePage(location, page, exchange.request.url),
    );
  }

  /** @returns whether somebody is logged in who was not before */
  async #renew(check: AuthCheck): Promise<boolean> {
    const { auth, agent } = this.#setting;
    const before = await isIn(check, agent);
    this.#nextRound = this.#answers + ROUND;
    // Who does not know cannot say that it is lost: the end will tell.
    if (before !== false) {
      this.#nextSuspicion = this.#answers + this.#patience;
      this.#patience = Math.min(this.#patience * 2, ROUND);
      return false;
    }
    if (auth.kind !== 'form') return this.#loses(NOT_IN);
    if (this.#logins === MOST_RENEWALS)
      return this.#loses(`it had to be done anew more than ${MOST_RENEWALS} times`);
    const fresh = agent.fresh();
    const login = await logIn(auth, { ...this.#setting, agent: fresh });
    if (!('landing' in login)) return this.#loses(login.message);
    const after = await isIn(check, fresh);
    if (after !== true) return this.#loses(login.refused?.message ?? NOT_IN);
    agent.goOnAs(fresh);
    this.#patience = 1;
    this.#logins++;
    return true;
  }

  #loses(why: string): false {
    this.#lost = `the login was lost: ${why}`;
    return false;
  }
}

async function ask(
  agent: UserAgent,
  { url }: AuthCheck,
  as: 'user' | 'nobody',
): Promise<CheckAnswer> {
  const errand = { method: 'GET', url: readUrl(url, 'auth-check') } as const;
  const { exchange } = await (as === 'user' ? agent.send(errand) : agent.sendAsNobody(errand));
  return { status: exchange.status, text: exchange.text };
}

/** Or why nobody knows. */
async function isIn(check: AuthCheck, agent: UserAgent): Promise<boolean | string> {
  try {
    return isToUser(check, await ask(agent, check, 'user'));
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    return `auth-check: ${error.message}`;
  }
}

const NOT_IN = 'auth-check no longer answers as it would to somebody who is logged in';

function isSamePage(location: string, page: string, base: string): boolean {
  if (!URL.canParse(location, base)) return false;
  const [to, login] = [new URL(location, base), new URL(page)];
  return to.host === login.host && to.pathname === login.pathname;
}
