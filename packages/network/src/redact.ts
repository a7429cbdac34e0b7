/** Takes secrets out of a text. */
export type Redact = (text: string) => string;

/** What a text must be at least to be taken for a secret: shorter ones would eat words. */
const SHORTEST = 6;

/** Finds each secret as it is, in a URL and in base64. */
export function redactor(secrets: readonly (string | undefined)[]): Redact {
  const spellings = secrets
    .filter((secret) => secret !== undefined && secret.length >= SHORTEST)
    .flatMap((secret = '') => [
      secret,
      encodeURIComponent(secret),
      Buffer.from(secret).toString('base64').replace(/=+$/u, ''),
      Buffer.from(`x-access-token:${secret}`).toString('base64').replace(/=+$/u, ''),
    ]);
  return (text) => spellings.reduce((clean, secret) => clean.replaceAll(secret, '***'), text);
}
