import { field, parseJson, textField } from '../http/json.ts';
import type { AzureAnswer } from '../http/send.ts';

/** How a service behind Azure Resource Manager refuses a request. */
export interface ArmRefusal {
  readonly status: number;
  /** `AuthorizationFailed`; undefined where the answer is not Azure's, say a proxy's page. */
  readonly code: string | undefined;
  /** In one line, bounded. */
  readonly message: string;
  readonly correlationId: string | undefined;
}

/** Longer messages hold whole templates. */
const MAX_MESSAGE = 1_000;

/**
 * Reads an error answer: `{"error": {"code", "message"}}` (OData, learn.microsoft.com/rest/api/azure/#async-operations-throttling-and-paging),
 * and `{"code", "message"}` as some resource providers, AKS among them, write it.
 */
export function readArmRefusal(answer: AzureAnswer): ArmRefusal {
  const body = parseJson(answer.text);
  return refusalOf(field(body, 'error') ?? body, answer);
}

/** Reads the error object of an operation that was accepted and failed later. */
export function refusalOf(error: unknown, { status, headers }: AzureAnswer): ArmRefusal {
  const message = textField(error, 'message') ?? `status ${status}`;
  return {
    status,
    code: textField(error, 'code'),
    message: oneLine(message),
    correlationId: headers['x-ms-correlation-request-id'] ?? headers['x-ms-request-id'],
  };
}

/** A text of a service's as part of a message: control characters and breaks out, and cut. */
export function oneLine(text: string): string {
  const line = text
    .slice(0, MAX_MESSAGE)
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029\s]+/gu, ' ')
    .trim();
  return text.length > MAX_MESSAGE ? `${line}…` : line;
}
