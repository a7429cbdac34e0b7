import type { Application } from './application.ts';
import { readAssertion } from './assertion.ts';
import { checkCertificate } from './certificate.ts';
import { entraRefusal } from './errors.ts';
import { checkFederated, type Issuer } from './federation.ts';

interface Directory {
  /** By client id in lower case. */
  readonly applications: ReadonlyMap<string, Application>;
  readonly issuers: readonly Issuer[];
  /** What an assertion by certificate may be made out to. */
  readonly audiences: readonly string[];
  readonly tenantId: string;
  readonly now: number;
}

const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/**
 * Who asks, by secret, certificate or federation.
 *
 * @throws ServiceRefusal in Entra's words
 */
export async function authenticate(
  form: URLSearchParams,
  directory: Directory,
): Promise<Application> {
  const { now } = directory;
  for (const name of ['grant_type', 'client_id', 'scope'])
    if ((form.get(name) ?? '') === '')
      throw entraRefusal(
        900144,
        `The request body must contain the following parameter: '${name}'.`,
        now,
      );
  if (form.get('grant_type') !== 'client_credentials')
    throw entraRefusal(
      70003,
      `The app requested an unsupported grant type '${form.get('grant_type') ?? ''}'.`,
      now,
    );
  const application = find(form.get('client_id') ?? '', directory);
  await checkCredential(form, application, directory);
  if (application.blocked)
    throw entraRefusal(
      53003,
      'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
      now,
    );
  return application;
}

function find(clientId: string, { applications, tenantId, now }: Directory): Application {
  const application = applications.get(clientId.toLowerCase());
  if (application?.receive() !== true)
    throw entraRefusal(
      700016,
      `Application with identifier '${clientId}' was not found in the directory '${tenantId}'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.`,
      now,
    );
  if (application.disabled)
    throw entraRefusal(
      7000112,
      `Application '${application.clientId}'(${application.name}) is disabled.`,
      now,
    );
  return application;
}

async function checkCredential(
  form: URLSearchParams,
  application: Application,
  { issuers, audiences, now }: Directory,
): Promise<void> {
  const secret = form.get('client_secret');
  const token = form.get('client_assertion');
  if (token === null) {
    checkSecret(secret, application, now);
    return;
  }
  if (form.get('client_assertion_type') !== ASSERTION_TYPE)
    throw entraRefusal(
      900144,
      `The request body must contain the following parameter: 'client_assertion_type' as ${ASSERTION_TYPE}.`,
      now,
    );
  if (secret !== null)
    throw entraRefusal(90014, "There is both 'client_secret' and 'client_assertion'.", now);
  const assertion = readAssertion(token, now);
  if (assertion.claims.iss === application.clientId)
    await checkCertificate(assertion, application, audiences, now);
  else await checkFederated(assertion, application, issuers, now);
}

function checkSecret(secret: string | null, application: Application, now: number): void {
  if (secret === null)
    throw entraRefusal(
      7000216,
      "'client_assertion', 'client_secret' or 'request' is required for the 'client_credentials' grant type.",
      now,
    );
  if (application.secrets.includes(secret)) return;
  throw entraRefusal(
    7000215,
    `Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${application.clientId}'.`,
    now,
  );
}
