import { quotePattern, readAddress, readHost, refuseVariable } from './address.ts';
import { VARIABLE } from './secrets.ts';
import type { AuthCheck, FormLogin } from '../../login/index.ts';
import type { ZapSettings } from './settings.ts';

/** As jobs name them. */
export const CONTEXT = 'target';
export const USER = 'user';

/** The hosts that may be entered, the target's first, as in URLs. */
export function hostsOf(target: URL, scope: readonly string[]): string[] {
  return [...new Set([target.host, ...scope.map((host) => readHost(host, 'scope'))])];
}

/**
 * What belongs to the target. The exclusion is what bounds it: of each URL ZAP makes a pattern without an end, in which
 * a dot stands for any character.
 */
export function contextOf(settings: ZapSettings, target: URL, hosts: readonly string[]): object {
  const inside = hosts.map((host) => `https?://${quotePattern(host)}(?:/|$)`).join('|');
  const { auth, authCheck } = settings;
  return {
    name: CONTEXT,
    urls: [target.href],
    includePaths: hosts.map((host) => `https?://${quotePattern(host)}(?:/.*)?`),
    excludePaths: [`(?!${inside}).*`],
    ...(auth.kind === 'form' && {
      authentication: authenticationOf(auth, authCheck),
      sessionManagement: { method: 'cookie' },
      users: [
        {
          name: USER,
          credentials: {
            username: `\${${VARIABLE.username}}`,
            password: `\${${VARIABLE.password}}`,
          },
        },
      ],
    }),
  };
}

function authenticationOf(form: FormLogin, check: AuthCheck | undefined): object {
  const field = (name: string): string => {
    refuseVariable(name, 'auth');
    return encodeURIComponent(name);
  };
  return {
    method: 'form',
    parameters: {
      loginPageUrl: readAddress(form.loginPage ?? form.loginUrl, 'auth: the login page').href,
      loginRequestUrl: readAddress(form.loginUrl, 'auth: the login URL').href,
      // ZAP's own placeholders: it encodes what it puts there.
      loginRequestBody: `${field(form.usernameField)}={%username%}&${field(form.passwordField)}={%password%}`,
    },
    ...(check && { verification: verificationOf(check) }),
  };
}

/** Seconds. */
const POLL_FREQUENCY = 60;

function verificationOf(check: AuthCheck): object {
  const { loggedIn, loggedOut } = check;
  for (const text of [loggedIn, loggedOut]) refuseVariable(text ?? '', 'auth-check');
  return {
    method: 'poll',
    pollUrl: readAddress(check.url, 'auth-check').href,
    pollFrequency: POLL_FREQUENCY,
    pollUnits: 'seconds',
    // The status line is a part of what ZAP looks at.
    loggedInRegex:
      loggedIn === undefined ? `HTTP/[\\d.]+ ${check.status}\\b` : quotePattern(loggedIn),
    ...(loggedOut !== undefined && { loggedOutRegex: quotePattern(loggedOut) }),
  };
}
