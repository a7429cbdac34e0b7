export { AzureError, type AzureErrorDetails } from './azure-error.ts';
export { retrying, type RetryOptions } from './http/retry.ts';
export {
  type AzureAnswer,
  type AzureRequest,
  type Clock,
  type Send,
  SYSTEM_CLOCK,
} from './http/send.ts';
export type { AccessToken, Tokens } from './token/tokens.ts';
