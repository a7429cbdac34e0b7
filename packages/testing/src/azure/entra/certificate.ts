import { compactVerify, importX509 } from 'jose';
import type { Application } from './application.ts';
import { type Assertion, checkTime, signatureFailed } from './assertion.ts';
import { entraRefusal } from './errors.ts';

/** How long before it ends an assertion may be made at the most: Entra refuses tokens of a day and more. */
const DAY = 24 * 3600;

/**
 * Whether an assertion is signed by a certificate of the application's
 * (learn.microsoft.com/entra/identity-platform/certificate-credentials).
 *
 * @param audiences what `aud` may be: the token endpoint
 * @throws ServiceRefusal 700021, 700023, 700027, 700024
 */
export async function checkCertificate(
  assertion: Assertion,
  application: Application,
  audiences: readonly string[],
  now: number,
): Promise<void> {
  const { claims, header } = assertion;
  if (claims.sub !== application.clientId)
    throw entraRefusal(
      700021,
      "Client assertion application identifier doesn't match 'client_id' parameter.",
      now,
    );
  if (!audiences.includes(String(claims.aud)))
    throw entraRefusal(700023, 'Client assertion audience claim does not match Realm issuer.', now);
  const alg = header.alg ?? '';
  // The page gives PS256 beside x5t#S256; RS256 went with the SHA-1 of x5t.
  if (alg !== 'PS256') signatureFailed(`The algorithm '${alg}' is not supported.`, now);
  const thumbprint = header['x5t#S256'];
  const certificate =
    typeof thumbprint === 'string' ? application.certificate(thumbprint) : undefined;
  if (certificate === undefined)
    return signatureFailed(
      `The key was not found., Thumbprint of key used by client: '${String(thumbprint)}'`,
      now,
    );
  const key = await importX509(certificate, alg);
  await compactVerify(assertion.token, key, { algorithms: [alg] }).catch(() =>
    signatureFailed(
      'The provided signature value did not match the expected signature value.',
      now,
    ),
  );
  checkTime(assertion, now);
  if ((claims.exp ?? 0) - (claims.nbf ?? claims.iat ?? 0) > DAY || claims.jti === undefined)
    throw entraRefusal(
      700021,
      'The client assertion lacks jti, or is good for more than a day.',
      now,
    );
}
