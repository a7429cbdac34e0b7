import { randomBytes, randomUUID } from 'node:crypto';

/** A job as the service knows it. */
export interface BackendIds {
  readonly run: string;
  readonly job: string;
}

/** Of the claims of a real one, those that matter: `scp`, scopes separated by spaces. Signed by nobody. */
export function makeRuntimeToken({ run, job }: BackendIds): string {
  const claims = {
    nameid: randomUUID(),
    scp: `Actions.GenericRead:${randomUUID()} Actions.Results:${run}:${job} Actions.UploadArtifacts:${run}/1:${job}`,
    iss: 'https://token.actions.githubusercontent.com',
    exp: Math.floor(Date.now() / 1000) + 6 * 3600,
  };
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signature = randomBytes(64).toString('base64url');
  return `${part({ typ: 'JWT', alg: 'RS256' })}.${part(claims)}.${signature}`;
}
