export { type Auth, type AuthCheck, type FormLogin, secretsOf } from './auth.ts';
export {
  type ClientCredentials,
  obtainToken,
  secretsOfClient,
  type Token,
} from './client-credentials.ts';
export { headerOf, refuseBroken } from './header.ts';
export type { Unproven } from './prove.ts';
export { type Login, proveLogin } from './prove-login.ts';
