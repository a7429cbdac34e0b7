export { type ArmOptions, armDouble, type ArmSubscription } from './arm-double.ts';
export { ENTRA_CODES, entraRefusal } from './entra-error.ts';
export { type EntraApplication, entraDouble, type EntraOptions } from './entra-double.ts';
export type { AzureExchange, AzureReply, AzureServer } from './exchange.ts';
export { type OidcDouble, oidcDouble, type OidcJob } from './oidc-double.ts';
