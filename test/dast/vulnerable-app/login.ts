import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type Answer, html, moved } from './answer.ts';

export const USER = { username: 'jane', password: 'first-kettle' } as const;

/** What the API takes instead of a session. */
export const TOKEN = 'shop-token-4f1e2d3c4b5a6978';

const TRUSTED_FIELDS = '<input name="username"><input name="password" type="password">';

/** Logs in by a form or a token. The flawed one has no token against forgery, and a cookie without attributes. */
export class Login {
  readonly #isFlawed: boolean;
  readonly #sessions = new Set<string>();

  constructor(isFlawed: boolean) {
    this.#isFlawed = isFlawed;
  }

  isLoggedIn({ headers }: IncomingMessage): boolean {
    if (headers.authorization === `Bearer ${TOKEN}`) return true;
    const [, session = ''] = /(?:^|; )session=([\da-f]+)/u.exec(headers.cookie ?? '') ?? [];
    return this.#sessions.has(session);
  }

  get page(): Answer {
    const token = this.#isFlawed ? '' : '<input type="hidden" name="_csrf" value="one-of-many">';
    return {
      body: html(`<form method="post" action="/login">${TRUSTED_FIELDS}${token}</form>`),
    };
  }

  /** @param form as it was sent */
  logIn(form: string): Answer {
    const fields = new URLSearchParams(form);
    const isRight =
      fields.get('username') === USER.username &&
      fields.get('password') === USER.password &&
      (this.#isFlawed || fields.get('_csrf') === 'one-of-many');
    if (!isRight) return { ...this.page, status: 401 };
    const session = this.begin();
    const attributes = this.#isFlawed ? '' : '; Secure; HttpOnly; SameSite=Lax';
    const { headers } = moved('/account');
    return {
      ...moved('/account'),
      headers: { ...headers, 'Set-Cookie': `session=${session}; Path=/${attributes}` },
    };
  }

  begin(): string {
    const session = randomBytes(16).toString('hex');
    this.#sessions.add(session);
    return session;
  }

  /** All of them: whoever is scanned out of a session notices. */
  logOut(): Answer {
    this.#sessions.clear();
    return moved('/login');
  }
}
