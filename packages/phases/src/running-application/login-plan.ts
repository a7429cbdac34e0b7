import { type Auth, type AuthCheck, type ClientCredentials, readUrl } from '@gatehouse/dast';
import { UserError } from '@gatehouse/findings';
import type { AuthWishes, Wishes } from './wishes.ts';

/** How to log in: at once, or with a token that has to be fetched first. */
export type LoginPlan =
  Auth | { readonly kind: 'client-credentials'; readonly client: ClientCredentials };

/** What belongs to each way, as inputs call it; the first says that it is wanted. */
const WAYS = {
  bearer: ['authToken'],
  header: ['authHeader'],
  form: [
    'authLoginUrl',
    'authLoginPage',
    'authUsername',
    'authUsernameField',
    'authPassword',
    'authPasswordField',
  ],
  'client-credentials': ['authTokenUrl', 'authClientId', 'authClientSecret', 'authTokenScope'],
} as const satisfies Readonly<Record<string, readonly (keyof AuthWishes)[]>>;

type Way = keyof typeof WAYS;

/** @throws UserError for half of a way, or more than one */
export function loginPlan(wishes: AuthWishes): LoginPlan {
  const named = (Object.keys(WAYS) as Way[]).filter((way) =>
    WAYS[way].some((key) => wishes[key] !== undefined),
  );
  const [way, other] = named;
  if (way === undefined) return { kind: 'none' };
  if (other !== undefined)
    throw new UserError(`auth: there are two ways to log in, ${way} and ${other}`, {
      remedy: 'Keep one of them',
    });
  switch (way) {
    case 'bearer':
      return { kind: 'bearer', token: tokenOf(needed(wishes, 'authToken')) };
    case 'header':
      return headerFrom(needed(wishes, 'authHeader'));
    case 'form':
      return {
        kind: 'form',
        loginUrl: readUrl(needed(wishes, 'authLoginUrl'), 'auth: the login URL').href,
        ...(wishes.authLoginPage !== undefined && {
          loginPage: readUrl(wishes.authLoginPage, 'auth: the login page').href,
        }),
        usernameField: wishes.authUsernameField ?? 'username',
        passwordField: wishes.authPasswordField ?? 'password',
        username: needed(wishes, 'authUsername'),
        password: needed(wishes, 'authPassword'),
      };
    case 'client-credentials':
      return {
        kind: 'client-credentials',
        client: {
          tokenUrl: needed(wishes, 'authTokenUrl'),
          clientId: needed(wishes, 'authClientId'),
          clientSecret: needed(wishes, 'authClientSecret'),
          ...(wishes.authTokenScope !== undefined && { scope: wishes.authTokenScope }),
        },
      };
  }
}

/** @throws UserError for a check without a URL, or without a login that it could prove */
export function authCheckOf(wishes: Wishes, plan: LoginPlan): AuthCheck | undefined {
  const { authCheckUrl, authCheckStatus, authCheckText, authCheckLoggedOutText } = wishes;
  if (authCheckUrl === undefined) {
    if ((authCheckStatus ?? authCheckText ?? authCheckLoggedOutText) !== undefined)
      throw new UserError('auth-check has no URL', { remedy: 'Set auth-check-url' });
    return undefined;
  }
  if (plan.kind === 'none')
    throw new UserError('auth-check proves a login, and there is none', {
      remedy: 'Say how to log in, or leave auth-check out',
    });
  return {
    url: readUrl(authCheckUrl, 'auth-check').href,
    status: authCheckStatus ?? 200,
    ...(authCheckText !== undefined && { loggedIn: authCheckText }),
    ...(authCheckLoggedOutText !== undefined && { loggedOut: authCheckLoggedOutText }),
  };
}

function tokenOf(written: string): string {
  // What has a space or a line break in it is no field (RFC 6750, 2.1).
  if (/^[\x21-\x7e]+$/u.test(written)) return written;
  throw new UserError('auth: the token is none', {
    remedy: 'Give the token alone, without "Bearer"',
  });
}

/** Of one line, and of signs that a field may hold (RFC 9110, 5.5). */
function headerFrom(written: string): Auth {
  const [, name, value] =
    /^([^:\s]+):[ \t]*([\x21-\x7e](?:[\t\x20-\x7e]*[\x21-\x7e])?)$/u.exec(written.trim()) ?? [];
  if (name === undefined || value === undefined)
    throw new UserError('auth: the header is none', { remedy: 'Write it as Name: value' });
  if (isHollow(name, value))
    throw new UserError(`auth: the header ${name} holds no credential`, {
      remedy: 'Is the secret there? A pull request from a fork has none',
    });
  return { kind: 'header', name, value };
}

/** What is left of `Bearer ${{ secrets.TOKEN }}` or of `sid=${{ secrets.SID }}` where the secret is not there. */
function isHollow(name: string, value: string): boolean {
  switch (name.toLowerCase()) {
    case 'authorization':
    case 'proxy-authorization':
      return /^(?:basic|bearer|digest|negotiate|token|apikey)$/iu.test(value);
    case 'cookie':
      return value.split(';').every((pair) => /^[^=]*=?\s*$/u.test(pair));
    default:
      return false;
  }
}

function needed(wishes: AuthWishes, key: keyof AuthWishes): string {
  const value = wishes[key];
  if (value !== undefined && value !== '') return value;
  const name = key.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
  throw new UserError(`auth: ${name} is missing`, {
    remedy: `Set ${name} too; is the secret there?`,
  });
}
