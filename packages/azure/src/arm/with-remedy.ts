import { AzureError } from '../azure-error.ts';

/** The same refusal with better advice. */
export function withRemedy(error: AzureError, remedy: string): AzureError {
  const { message, status, code, correlationId } = error;
  return new AzureError(message, {
    remedy,
    ...(status !== undefined && { status }),
    ...(code !== undefined && { code }),
    ...(correlationId !== undefined && { correlationId }),
    cause: error,
  });
}
