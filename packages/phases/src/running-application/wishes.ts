import type { API_FORMATS, DAST_ENGINES, DAST_MODES, LEAST_CONFIDENCES } from '@gatehouse/config';

/** What inputs, options and configuration say about the scan of a running application, before it is known to make sense. */
export interface Wishes extends AuthWishes {
  readonly target?: string | undefined;
  /** More URLs that are asked. */
  readonly urls?: readonly string[] | undefined;
  readonly mode?: (typeof DAST_MODES)[number] | undefined;
  readonly engine?: (typeof DAST_ENGINES)[number] | undefined;
  readonly scope?: readonly string[] | undefined;
  /** A file or a URL. */
  readonly apiSpec?: string | undefined;
  readonly apiFormat?: (typeof API_FORMATS)[number] | undefined;
  readonly apiMethods?: readonly string[] | undefined;
  readonly authCheckUrl?: string | undefined;
  readonly authCheckStatus?: number | undefined;
  readonly authCheckText?: string | undefined;
  readonly authCheckLoggedOutText?: string | undefined;
  readonly probe?: boolean | undefined;
  readonly minUrls?: number | undefined;
  readonly minOperations?: number | undefined;
  readonly maxUrls?: number | undefined;
  /** Milliseconds. */
  readonly maxDuration?: number | undefined;
  /** Requests in a second. */
  readonly rate?: number | undefined;
  readonly rulesFile?: string | undefined;
  readonly minConfidence?: (typeof LEAST_CONFIDENCES)[number] | undefined;
  readonly locationMap?: string | undefined;
  readonly active?: boolean | undefined;
  readonly allowActive?: readonly string[] | undefined;
  readonly zapImage?: string | undefined;
  readonly zapPath?: string | undefined;
  readonly zapNetwork?: string | undefined;
  /** Files of recorded traffic. */
  readonly har?: readonly string[] | undefined;
  /** Reports of other scanners. */
  readonly import?: readonly string[] | undefined;
}

/** How to log in; secrets are values here. */
export interface AuthWishes {
  readonly authToken?: string | undefined;
  /** `Name: value` */
  readonly authHeader?: string | undefined;
  readonly authLoginUrl?: string | undefined;
  readonly authLoginPage?: string | undefined;
  readonly authUsername?: string | undefined;
  readonly authUsernameField?: string | undefined;
  readonly authPassword?: string | undefined;
  readonly authPasswordField?: string | undefined;
  readonly authTokenUrl?: string | undefined;
  readonly authClientId?: string | undefined;
  readonly authClientSecret?: string | undefined;
  readonly authTokenScope?: string | undefined;
}

/** Those that are secret: a runner masks them before anything else is done. */
export const SECRET_WISHES = [
  'authToken',
  'authHeader',
  'authPassword',
  'authClientSecret',
] as const satisfies readonly (keyof AuthWishes)[];

/** Who says anything of a login says all of it: half of one and half of another would log in as nobody meant. */
export function overlay(wishes: Wishes, fallback: Wishes): Wishes {
  const saysAuth = Object.entries(wishes).some(
    ([key, value]) => isAuth(key) && value !== undefined,
  );
  const merged = new Map<string, unknown>(
    Object.entries(fallback).filter(([key]) => !saysAuth || !isAuth(key)),
  );
  for (const [key, value] of Object.entries(wishes))
    if (value !== undefined) merged.set(key, value);
  return Object.fromEntries(merged);
}

function isAuth(key: string): boolean {
  return key.startsWith('auth') && !key.startsWith('authCheck');
}
