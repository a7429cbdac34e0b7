import { ServiceRefusal } from '../service-refusal.ts';

/** `{"error":{"code":…,"message":…,"innererror":{"code":…}}}`, as Key Vault refuses. */
export function vaultError(code: string, message: string, inner?: string): object {
  return {
    error: { code, message, ...(inner === undefined ? {} : { innererror: { code: inner } }) },
  };
}

/** @param isAvoidable whether no good client would have sent it */
export function vaultRefusal(
  status: number,
  code: string,
  message: string,
  { inner, isAvoidable = false }: { readonly inner?: string; readonly isAvoidable?: boolean } = {},
): ServiceRefusal {
  const answer = { status, body: vaultError(code, message, inner) };
  return new ServiceRefusal(`${status} ${inner ?? code}: ${message}`, answer, isAvoidable);
}
