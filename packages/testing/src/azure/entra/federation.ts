import { compactVerify, createLocalJWKSet, type JSONWebKeySet } from 'jose';
import type { Application } from './application.ts';
import { type Assertion, checkTime, signatureFailed } from './assertion.ts';
import { type EntraCode, entraRefusal } from './errors.ts';

/** Somebody whose tokens Entra can check: an OIDC double is one. */
export interface Issuer {
  readonly issuer: string;
  readonly keySet: JSONWebKeySet;
}

const GUIDE = 'https://learn.microsoft.com/entra/workload-id/workload-identity-federation';
const CHANGE =
  'https://learn.microsoft.com/en-us/entra/identity-platform/reference-breaking-changes#august-2024';

/**
 * Whether an application trusts an assertion of another issuer's: issuer, then audience, then subject, each letter for
 * letter; then the signature and the time. In which order Entra looks is not published; each code is what counts.
 *
 * @throws ServiceRefusal 70025, 700211, 700212, 700213, 7002138, 700027, 700024
 * @throws Error where a credential names an issuer whose keys the double was not given
 */
export async function checkFederated(
  assertion: Assertion,
  application: Application,
  issuers: readonly Issuer[],
  now: number,
): Promise<void> {
  match(assertion, application, now);
  const { iss } = assertion.claims;
  const keys = issuers.find(({ issuer }) => issuer === iss)?.keySet;
  if (keys === undefined) throw new Error(`Give the keys of ${String(iss)} to the double: issuers`);
  await compactVerify(assertion.token, createLocalJWKSet(keys), { algorithms: ['RS256'] }).catch(
    () => signatureFailed('The key was not found.', now),
  );
  checkTime(assertion, now);
}

function match({ claims }: Assertion, application: Application, now: number): void {
  const { federated, clientId } = application;
  const issuer = claims.iss ?? '';
  const audience = String(claims.aud ?? '');
  const subject = claims.sub ?? '';
  const refuse = (code: EntraCode, what: string, value: string, more = ''): never => {
    const words = `No matching federated identity record found for presented assertion ${what} '${value}'.`;
    const check =
      'Check your federated identity credential Subject, Audience and Issuer against the presented assertion.';
    throw entraRefusal(code, `${words} ${more}${check} ${GUIDE}`, now);
  };
  if (federated.length === 0)
    throw entraRefusal(
      70025,
      `The client '${clientId}'(${application.name}) has no configured federated identity credentials.`,
      now,
    );
  const ofIssuer = federated.filter((credential) => credential.issuer === issuer);
  if (ofIssuer.length === 0) refuse(700211, 'issuer', issuer);
  const forAudience = ofIssuer.filter((credential) => credential.audience === audience);
  if (forAudience.length === 0) refuse(700212, 'audience', audience);
  if (forAudience.some((credential) => credential.subject === subject)) return;
  const lower = subject.toLowerCase();
  if (!forAudience.some((credential) => credential.subject.toLowerCase() === lower))
    refuse(700213, 'subject', subject);
  const caseMatters =
    'The subject matches with case-insensitive comparison, but not with case-sensitive comparison. ';
  refuse(
    7002138,
    'subject',
    subject,
    `${caseMatters}See breaking change notification at ${CHANGE}. `,
  );
}
