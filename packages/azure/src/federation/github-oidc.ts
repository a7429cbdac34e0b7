import { AzureError } from '../azure-error.ts';
import { parseJson, textField } from '../http/json.ts';
import { reach } from '../http/reach.ts';
import type { Send } from '../http/send.ts';

/** Where a job gets assertions of who it is. */
export interface OidcEndpoint {
  readonly requestUrl: string;
  readonly requestToken: string;
}

/**
 * The endpoint of this job; undefined where the job may not ask: it lacks `id-token: write`, or is a fork's.
 * docs.github.com, "OpenID Connect reference": both variables are set in every step that may.
 */
export function oidcEndpoint(
  environment: Readonly<Record<string, string | undefined>>,
): OidcEndpoint | undefined {
  const requestUrl = environment['ACTIONS_ID_TOKEN_REQUEST_URL'];
  const requestToken = environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
  return requestUrl && requestToken ? { requestUrl, requestToken } : undefined;
}

/**
 * An assertion for whoever goes by that audience, good for five minutes.
 *
 * @throws AzureError where GitHub refuses it
 */
export async function askForAssertion(
  send: Send,
  { requestUrl, requestToken }: OidcEndpoint,
  audience: string,
): Promise<string> {
  const url = new URL(requestUrl);
  url.searchParams.set('audience', audience);
  const { status, text } = await reach(send, {
    method: 'GET',
    url: url.href,
    headers: {
      accept: 'application/json; api-version=2.0',
      authorization: `bearer ${requestToken}`,
    },
  });
  const assertion = textField(parseJson(text), 'value');
  if (status === 200 && assertion !== undefined) return assertion;
  throw new AzureError(`GitHub gave no OIDC token: it answered ${status}`, {
    status,
    remedy:
      status === 401 || status === 403
        ? "The job's request token has run out or was replaced: jobs of more than six hours lose it"
        : 'Run the job again; see githubstatus.com if it stays so',
  });
}
