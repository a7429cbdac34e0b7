import { field, parseJson, textField } from '../http/json.ts';
import type { AzureAnswer } from '../http/send.ts';

/** How Entra refuses a token. */
export interface EntraError {
  /** `invalid_client` */
  readonly error: string;
  /** Numbers of AADSTS, the most telling first. */
  readonly codes: readonly number[];
  /** What Entra says, without the ids and the time that end it. */
  readonly description: string;
  readonly correlationId: string | undefined;
  readonly traceId: string | undefined;
}

/** Reads an answer of the token endpoint; undefined where it is not Entra's, say a proxy's page. */
export function readEntraError({ text }: AzureAnswer): EntraError | undefined {
  const answer = parseJson(text);
  const error = textField(answer, 'error');
  if (error === undefined) return undefined;
  const description = textField(answer, 'error_description') ?? '';
  return {
    error,
    codes: codesOf(answer, description),
    description: description.replace(/[\s.]*\bTrace ID:[^]*$/u, '').trim(),
    correlationId: textField(answer, 'correlation_id'),
    traceId: textField(answer, 'trace_id'),
  };
}

function codesOf(answer: unknown, description: string): number[] {
  const codes = field(answer, 'error_codes');
  const numbers = Array.isArray(codes) ? codes.filter((code) => Number.isSafeInteger(code)) : [];
  if (numbers.length > 0) return numbers as number[];
  const [, written] = /^AADSTS(\d{3,9})\b/u.exec(description) ?? [];
  return written === undefined ? [] : [Number(written)];
}
