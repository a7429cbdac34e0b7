/** How a scan logs in. */
export type Auth =
  | { readonly kind: 'none' }
  | { readonly kind: 'header'; readonly name: string; readonly value: string }
  | { readonly kind: 'bearer'; readonly token: string }
  | FormLogin;

export interface FormLogin {
  readonly kind: 'form';
  /** Where the form is sent. */
  readonly loginUrl: string;
  /** The page that holds it, read first; default the same. */
  readonly loginPage?: string;
  readonly usernameField: string;
  readonly passwordField: string;
  readonly username: string;
  readonly password: string;
}

/** How one sees that somebody is logged in. */
export interface AuthCheck {
  /** Answers otherwise when nobody is. */
  readonly url: string;
  /** The status that it answers when somebody is. */
  readonly status: number;
  /** Text, as it is, that only the answer to somebody who is logged in holds. */
  readonly loggedIn?: string;
  /** Text, as it is, that only the answer to somebody who is not holds. */
  readonly loggedOut?: string;
}

/** What must not be shown: what was given, and what somebody could take out of it. */
export function secretsOf(auth: Auth): readonly string[] {
  switch (auth.kind) {
    case 'none':
      return [];
    case 'form':
      return [auth.password];
    case 'bearer':
      return [auth.token];
    case 'header':
      return [auth.value, ...partsOf(auth.name, auth.value)];
  }
}

/** Shorter parts are settings, such as a language in a cookie. In UTF-16 units. */
const SHORTEST_PART = 6;

function partsOf(name: string, value: string): readonly string[] {
  const credential = value.replace(/^\S+\s+/u, '');
  const parts = /^basic\s/iu.test(value)
    ? halvesOf(Buffer.from(credential, 'base64').toString())
    : /^cookie$/iu.test(name)
      ? value.split(';').map((pair) => pair.slice(pair.indexOf('=') + 1).trim())
      : [];
  return [credential, ...parts.filter((part) => part.length >= SHORTEST_PART)];
}

/** The user's name is none of it; a password may hold a colon (RFC 7617, 2). */
function halvesOf(pair: string): readonly string[] {
  return [pair, pair.slice(pair.indexOf(':') + 1)];
}
