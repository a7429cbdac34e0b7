import { ServiceRefusal } from '../service-refusal.ts';

/** `{"errors":[{"code":…,"message":…}]}` (OCI distribution spec, "Error Codes"). */
export function registryError(code: string, message: string): object {
  return { errors: [{ code, message, detail: [] }] };
}

interface RefusalOptions {
  readonly isAvoidable?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
}

export function registryRefusal(
  status: number,
  code: string,
  message: string,
  { isAvoidable = false, headers = {} }: RefusalOptions = {},
): ServiceRefusal {
  const answer = { status, headers, body: registryError(code, message) };
  return new ServiceRefusal(`${status} ${code}: ${message}`, answer, isAvoidable);
}

/** In the words of Azure's registry. */
export function authenticationRequired(options: RefusalOptions = {}): ServiceRefusal {
  const message =
    'authentication required, visit https://aka.ms/acr/authorization for more information.';
  return registryRefusal(401, 'UNAUTHORIZED', message, options);
}
