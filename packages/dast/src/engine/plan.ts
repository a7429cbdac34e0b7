import { UserError } from '@gatehouse/findings';
import { API_METHODS, type ApiMethod, type ApiRequests, requestsOf } from '../api/index.ts';
import { leavesSession } from '../crawl/index.ts';
import { headerOf, refuseBroken } from '../login/index.ts';
import { readUrl, Scope } from '../scope/index.ts';
import type { EmbeddedSettings } from './settings.ts';

/** Settings that fit together, read before anything is asked. */
export interface EmbeddedPlan {
  readonly target: URL;
  readonly scope: Scope;
  /** Fields that log in. */
  readonly credentials: readonly (readonly [name: string, value: string])[];
  /**
   * Hosts that may see them: those of addresses that somebody wrote to be asked. What is in scope beside them may be
   * anybody's who serves fonts.
   */
  readonly confidants: ReadonlySet<string>;
  /** Undefined where no description is given. */
  readonly api: ApiRequests | undefined;
}

/** @throws UserError for settings that contradict each other, a broken description, a login outside of the scope */
export function planOf(settings: EmbeddedSettings): EmbeddedPlan {
  const { targets, allowed } = settings;
  const [target] = targets;
  if (target === undefined) throw new UserError('there is no target');
  const scope = new Scope(target, allowed);
  return {
    target,
    scope,
    credentials: credentialsOf(settings, target, scope),
    confidants: confidantsOf(settings),
    api: apiOf(settings, target, scope),
  };
}

function credentialsOf(
  { auth, authCheck }: EmbeddedSettings,
  target: URL,
  scope: Scope,
): EmbeddedPlan['credentials'] {
  if (authCheck !== undefined && auth.kind === 'none')
    throw new UserError('auth-check proves a login, and there is none', {
      remedy: 'Set auth too: is its secret set?',
    });
  if (authCheck !== undefined) refuseOutside(authCheck.url, 'auth-check', scope);
  if (auth.kind === 'none') return [];
  if (auth.kind !== 'form') {
    const { name, value } = headerOf(auth);
    return [[name, value]];
  }
  refuseOutside(auth.loginPage ?? auth.loginUrl, 'auth: the login page', scope);
  const { protocol, host } = refuseOutside(auth.loginUrl, 'auth: the login URL', scope);
  if (protocol === 'http:' && target.protocol === 'https:')
    throw new UserError(`auth: the login URL would send the password to ${host} in the clear`, {
      remedy: 'Use https',
    });
  refuseBroken(auth.username, 'auth: the user name');
  refuseBroken(auth.password, 'auth: the password');
  return [];
}

function confidantsOf({ targets, authCheck }: EmbeddedSettings): ReadonlySet<string> {
  const urls = authCheck === undefined ? targets : [...targets, new URL(authCheck.url)];
  return new Set(urls.map(({ host }) => host));
}

function refuseOutside(text: string, called: string, scope: Scope): URL {
  const url = readUrl(text, called);
  const refusal = scope.refusal(url);
  if (refusal !== undefined)
    throw new UserError(`${called}: ${url.host} is out of scope: ${refusal}`, {
      remedy: `Add "${url.host}" to scope if it belongs to the target`,
    });
  return url;
}

function apiOf(settings: EmbeddedSettings, target: URL, scope: Scope): EmbeddedPlan['api'] {
  const { api, mode, apiMethods } = settings;
  if (api === undefined && mode === 'api')
    throw new UserError('mode api needs a description of the API', {
      remedy: 'Set api-spec to an OpenAPI file, or use mode: baseline',
    });
  if (api === undefined || mode === 'passive') return undefined;
  if (api.kind !== 'openapi')
    throw new UserError(
      `api-spec: the embedded engine drives OpenAPI, not ${api.kind === 'soap' ? 'SOAP' : 'GraphQL'}`,
      { remedy: 'ZAP does: set engine: zap' },
    );
  const read = requestsOf(api, {
    target,
    methods: mode === 'api' ? apiMethods.map(readMethod) : ['GET'],
    refusal: (url) =>
      scope.refusal(url) ?? (leavesSession(url) ? 'would end the session' : undefined),
  });
  if (mode === 'api' && read.requests.length === 0)
    throw new UserError(
      `api-spec: of ${read.leftOut.length} operations none can be asked: ${read.leftOut.slice(0, 3).join('; ')}`,
      { remedy: 'Are the allowed methods right?' },
    );
  return read;
}

function readMethod(written: string): ApiMethod {
  const method = API_METHODS.find((each) => each === written);
  if (method !== undefined) return method;
  throw new UserError(
    `api-methods: "${written.slice(0, 30)}" is none of ${API_METHODS.join(', ')}`,
  );
}
