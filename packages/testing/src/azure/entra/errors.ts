import { randomUUID } from 'node:crypto';
import type { ServiceAnswer } from '../service.ts';
import { ServiceRefusal } from '../service-refusal.ts';

interface ErrorKind {
  /** Of OAuth. */
  readonly error: string;
  readonly status: 400 | 401;
  /** Whether no client that is set up rightly or wrongly should send this. */
  readonly isAvoidable?: boolean;
}

/**
 * What Entra answers by (learn.microsoft.com/entra/identity-platform/reference-error-codes); pairs of `error` and status
 * as in answers that users published (7000215, 7002137, 700211: invalid_client, 401; 7000112: unauthorized_client).
 * 500011: the body as in rootinc/laravel-azure-middleware#51, the status as in Azure/azure-cli#17209. Not seen and so
 * likely, not certain: 70025, 53003, 50027.
 */
const KINDS = {
  50027: { error: 'invalid_request', status: 400 },
  53003: { error: 'invalid_grant', status: 400 },
  70003: { error: 'unsupported_grant_type', status: 400, isAvoidable: true },
  70011: { error: 'invalid_scope', status: 400, isAvoidable: true },
  70025: { error: 'invalid_client', status: 401 },
  90002: { error: 'invalid_request', status: 400 },
  90014: { error: 'invalid_request', status: 400, isAvoidable: true },
  500011: { error: 'invalid_resource', status: 400 },
  700016: { error: 'unauthorized_client', status: 400 },
  700021: { error: 'invalid_client', status: 401, isAvoidable: true },
  700023: { error: 'invalid_client', status: 401, isAvoidable: true },
  700024: { error: 'invalid_client', status: 401 },
  700027: { error: 'invalid_client', status: 401 },
  700211: { error: 'invalid_client', status: 401 },
  700212: { error: 'invalid_client', status: 401 },
  700213: { error: 'invalid_client', status: 401 },
  900144: { error: 'invalid_request', status: 400, isAvoidable: true },
  1002012: { error: 'invalid_scope', status: 400, isAvoidable: true },
  7000112: { error: 'unauthorized_client', status: 400 },
  7000215: { error: 'invalid_client', status: 401 },
  7000216: { error: 'invalid_client', status: 401, isAvoidable: true },
  7002138: { error: 'invalid_client', status: 401 },
} as const satisfies Readonly<Record<number, ErrorKind>>;

/** The number in `AADSTS700213`. */
export type EntraCode = keyof typeof KINDS;

/** @param now milliseconds since 1970 */
export function entraRefusal(code: EntraCode, words: string, now: number): ServiceRefusal {
  const { error, status, isAvoidable }: ErrorKind = KINDS[code];
  const answer: ServiceAnswer = { status, body: entraError(code, error, words, now) };
  return new ServiceRefusal(`AADSTS${code}: ${words}`, answer, isAvoidable);
}

/** The body of a refusal; trace and correlation stand at its end too, as Entra writes them since 2025. */
export function entraError(code: number, error: string, words: string, now: number): object {
  const [trace, correlation] = [randomUUID(), randomUUID()];
  const timestamp = `${new Date(now).toISOString().slice(0, 19).replace('T', ' ')}Z`;
  return {
    error,
    error_description: `AADSTS${code}: ${words} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`,
    error_codes: [code],
    timestamp,
    trace_id: trace,
    correlation_id: correlation,
    error_uri: `https://login.microsoftonline.com/error?code=${code}`,
  };
}
