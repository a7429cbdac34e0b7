import { UserError } from '@gatehouse/findings';

/** A service principal that proves itself by a secret, as `az ad sp create-for-rbac --json-auth` prints it. */
export interface Creds {
  readonly clientId: string;
  readonly tenantId: string;
  readonly subscriptionId: string | undefined;
  readonly proof: { readonly kind: 'secret' | 'certificate'; readonly value: string };
}

const MEMBERS = ['clientId', 'tenantId', 'subscriptionId', 'clientSecret', 'clientCertificate'];

/**
 * Reads the input `creds`.
 *
 * @throws UserError that names what is wrong and shows nothing of it
 */
export function readCreds(text: string): Creds {
  const value = parse(text);
  const read = (name: string): string | undefined => {
    const member = value[name];
    if (member === undefined || member === null || member === '') return undefined;
    if (typeof member !== 'string') throw wrong(`${name} is not a text`);
    return member;
  };
  const need = (name: string): string => {
    const member = read(name);
    if (member === undefined) throw wrong(`${name} is missing`);
    return member;
  };
  const secret = read('clientSecret');
  const certificate = read('clientCertificate');
  if ((secret === undefined) === (certificate === undefined))
    throw wrong(
      secret === undefined
        ? 'clientSecret and clientCertificate are both missing'
        : 'clientSecret and clientCertificate are both there',
    );
  return {
    clientId: need('clientId'),
    tenantId: need('tenantId'),
    subscriptionId: read('subscriptionId'),
    proof:
      secret === undefined
        ? { kind: 'certificate', value: certificate ?? '' }
        : { kind: 'secret', value: secret },
  };
}

/** JSON.parse quotes what it cannot read. */
function parse(text: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw wrong('it is not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw wrong('it is not an object');
  return value as Readonly<Record<string, unknown>>;
}

function wrong(what: string): UserError {
  return new UserError(`The input 'creds' cannot be used: ${what}`, {
    remedy: `It is a JSON object with ${MEMBERS.join(', ')} (one of the last two). Better, leave it out and make a federated credential: mode: doctor prints it`,
  });
}
