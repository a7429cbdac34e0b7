import { ServiceRefusal } from '../service-refusal.ts';

/** `{"error":{"code":…,"message":…}}`, as Azure Resource Manager refuses (learn.microsoft.com, "Common Azure deployment errors"). */
export function armError(code: string, message: string): object {
  return { error: { code, message } };
}

/** @param isAvoidable whether no good client would have sent it */
export function armRefusal(
  status: number,
  code: string,
  message: string,
  isAvoidable = false,
): ServiceRefusal {
  return new ServiceRefusal(
    `${status} ${code}: ${message}`,
    { status, body: armError(code, message) },
    isAvoidable,
  );
}
