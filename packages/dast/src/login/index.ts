export { type Auth, type AuthCheck, type FormLogin, secretsOf } from './auth.ts';
export { type ClientCredentials, obtainToken, type Token } from './client-credentials.ts';
export { headerOf, refuseBroken } from './header.ts';
export { type Login, proveLogin, type Unproven } from './prove-login.ts';
