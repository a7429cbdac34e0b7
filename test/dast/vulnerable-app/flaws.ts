import type { Flaw } from './flaw.ts';
import { APPLICATION_FLAWS } from './flaws/application.ts';
import { COOKIE_FLAWS } from './flaws/cookies.ts';
import { EXPOSED_FLAWS } from './flaws/exposed.ts';
import { HEADER_FLAWS } from './flaws/headers.ts';
import { PAGE_FLAWS } from './flaws/pages.ts';

/** Everything that is wrong with the shop, but for its login. */
export const FLAWS: readonly Flaw[] = [
  ...HEADER_FLAWS,
  ...COOKIE_FLAWS,
  ...PAGE_FLAWS,
  ...EXPOSED_FLAWS,
  ...APPLICATION_FLAWS,
];

/** What is wrong with the login itself. */
export const LOGIN_FLAWS: readonly Omit<Flaw, 'flawed'>[] = [
  { path: '/login', rules: ['anti-csrf-missing'] },
  {
    path: '/login',
    rules: [
      'cookie-without-http-only',
      'cookie-without-same-site',
      { rule: 'cookie-without-secure', over: 'https' },
    ],
    needs: 'form-login',
  },
];
