import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { FormLogin } from '../src/index.ts';
import type { Handler } from './site.ts';

export const PASSWORD = 'Tr0ub4dor&3<horse>';

export interface LoginSiteOptions {
  /** Pages that one session may see; then it is over. */
  readonly lasts?: number;
  /** Whether pages are shown to nobody too, as an invitation to log in, instead of a redirect. */
  readonly invites?: boolean;
  /** How many logins it lets in. */
  readonly logins?: number;
}

export interface LoginSite {
  readonly handler: Handler;
  /** Bodies of all that was sent to the login. */
  readonly sent: readonly string[];
  /** Paths that were shown to somebody who is logged in. */
  readonly shown: readonly string[];
  /** Sessions that were begun. */
  readonly begun: () => number;
}

/** The login of a site of `loginSite`. */
export function formLogin(origin: string, change: Partial<FormLogin> = {}): FormLogin {
  return {
    kind: 'form',
    loginUrl: `${origin}/login`,
    usernameField: 'user',
    passwordField: 'pass',
    username: 'anna',
    password: PASSWORD,
    ...change,
  };
}

/** Thirty pages behind a form with a token against forged requests, which is good for one session alone. */
export function loginSite(options: LoginSiteOptions = {}): LoginSite {
  const { lasts = Infinity, invites = false, logins = Infinity } = options;
  const sent: string[] = [];
  const shown: string[] = [];
  /** What is left of each session. */
  const sessions = new Map<string, number>();
  let visitors = 0;
  const page = (
    response: ServerResponse,
    body: string,
    head: Record<string, string> = {},
  ): void => {
    response.writeHead(200, { 'content-type': 'text/html', ...head }).end(body);
  };
  const form = (response: ServerResponse, message: string): void => {
    visitors++;
    page(
      response,
      `<p>${message}</p><form action="/search"><input name=q></form>
       <form action="/login" method="post"><input type="hidden" name="token" value="for-visitor-${visitors}">
       <input name="user"><input name="pass" type="password"><button name="go" value="in">Log in</button></form>`,
      { 'set-cookie': `visitor=visitor-${visitors}; Path=/` },
    );
  };
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await text(request);
    sent.push(body);
    const fields = new URLSearchParams(body);
    const isTrue =
      fields.get('user') === 'anna' && fields.get('pass') === PASSWORD && fields.get('go') === 'in';
    const visitor = fields.get('token')?.replace('for-', '') ?? '';
    if (!isTrue || cookies(request).visitor !== visitor || sessions.size >= logins) {
      form(response, `Wrong: ${String(fields.get('pass'))}`);
      return;
    }
    const id = `session-${sessions.size + 1}`;
    sessions.set(id, lasts);
    response.writeHead(302, { location: '/home', 'set-cookie': `sid=${id}; Path=/` }).end();
  };
  const handler: Handler = (request, response, { pathname }) => {
    const { sid = '' } = cookies(request);
    const left = sessions.get(sid) ?? 0;
    if (pathname === '/login') {
      if (request.method === 'POST') void take(request, response);
      else form(response, 'Welcome');
      return;
    }
    if (pathname === '/me') {
      response.writeHead(left > 0 ? 200 : 401).end(left > 0 ? 'Hello anna' : 'Log in');
      return;
    }
    if (pathname === '/logout') {
      sessions.delete(sid);
      response.writeHead(302, { location: '/login' }).end();
      return;
    }
    if (!/^\/(?:home|page-\d+)?$/u.test(pathname)) response.writeHead(404).end();
    else if (left > 0) {
      sessions.set(sid, left - 1);
      shown.push(pathname);
      const links = Array.from({ length: 30 }, (_, n) => `<a href="/page-${n}">x</a>`);
      page(response, `<p>Hello anna</p><a href="/logout">out</a>${links.join('')}`);
    } else if (invites) page(response, '<p>Log in to see more</p><a href="/login">Log in</a>');
    else response.writeHead(302, { location: '/login' }).end();
  };
  return { handler, sent, shown, begun: () => sessions.size };
}

function cookies({ headers }: IncomingMessage): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (headers.cookie ?? '').split('; ').map((pair) => pair.split('=', 2) as [string, string]),
  );
}
