import { NoAnswer } from '@gatehouse/network';
import { Exchange, NO_BODY } from '../exchange/index.ts';
import { readUrl, type Scope } from '../scope/index.ts';
import { walk } from '../session/walk.ts';
import type { UserAgent } from '../session/user-agent.ts';
import type { FormLogin } from './auth.ts';
import { entriesOfLoginForm } from './login-form.ts';
import type { Unproven } from './prove.ts';

export interface LogInOptions {
  readonly agent: UserAgent;
  readonly scope: Scope;
  /** Takes what may be judged: the login page, and of the login itself only the head of its answer. */
  readonly onExchange: (exchange: Exchange) => void;
}

/** How a login went, as far as one sees without a check. */
export interface LoggedIn {
  /** Where it led. */
  readonly landing: URL;
  /** Why it looks as if it had been refused; undefined where it does not. */
  readonly refused: Unproven | undefined;
}

/**
 * Logs in as a browser would: reads the page, fills its form, sends it to the login URL, and goes where that leads.
 *
 * @returns why it did not come to a login
 */
export async function logIn(form: FormLogin, options: LogInOptions): Promise<LoggedIn | Unproven> {
  try {
    return await fillAndSend(form, options);
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    return { message: `auth: the login cannot be done: ${error.message}` };
  }
}

async function fillAndSend(form: FormLogin, options: LogInOptions): Promise<LoggedIn | Unproven> {
  const { agent, scope, onExchange } = options;
  const page = readUrl(form.loginPage ?? form.loginUrl, 'auth: the login page');
  const seen = await walk(agent, scope, { method: 'GET', url: page });
  for (const exchange of seen.all) onExchange(exchange);
  const shown = seen.last;
  const entries = entriesOfLoginForm(shown, form);
  if (entries === undefined) return noForm(shown, form);
  const { origin, href } = new URL(shown.request.url);
  const sent = await walk(agent, scope, {
    method: 'POST',
    url: readUrl(form.loginUrl, 'auth: the login URL'),
    fields: [
      ['Content-Type', 'application/x-www-form-urlencoded'],
      ['Origin', origin],
      ['Referer', href],
    ],
    body: new URLSearchParams([
      ...entries,
      [form.usernameField, form.username],
      [form.passwordField, form.password],
    ]).toString(),
  });
  onExchange(headOf(sent.first));
  return { landing: new URL(sent.last.request.url), refused: refusalIn(sent.last, form) };
}

function noForm({ status, isSuccess }: Exchange, form: FormLogin): Unproven {
  const { usernameField, passwordField } = form;
  const what = isSuccess ? 'holds' : `answers ${status} and holds`;
  return {
    message: `auth: the login page ${what} no form with the fields ${usernameField} and ${passwordField}`,
    remedy:
      'Are the login page and the names of its fields right? A form that a script makes is not seen: log in with a header instead',
  };
}

/** A page that asks for the password once more has not taken it. */
function refusalIn(last: Exchange, form: FormLogin): Unproven | undefined {
  const asksAgain = entriesOfLoginForm(last, form) !== undefined;
  if (!last.isError && !asksAgain) return undefined;
  const how = asksAgain ? 'the login form is shown again' : `it ends with ${last.status}`;
  return {
    message: `auth: the login was refused: ${how}`,
    remedy: 'Are the user name, the password and the login URL right?',
  };
}

/** What is told with the password stays untold, and what is answered to it may tell it again: cookies are in the head. */
function headOf({ request, response }: Exchange): Exchange {
  const { method, url, fields } = request;
  return new Exchange({ method, url, fields, body: NO_BODY }, { ...response, body: NO_BODY });
}
