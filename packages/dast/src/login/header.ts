import { UserError } from '@gatehouse/findings';
import type { Auth } from './auth.ts';

/**
 * The header that logs in.
 *
 * @throws UserError for what is none: another name than a token (RFC 9110, 5.1), a value that is empty or has more than one line
 */
export function headerOf(auth: Exclude<Auth, { kind: 'none' | 'form' }>): {
  readonly name: string;
  readonly value: string;
} {
  const header =
    auth.kind === 'bearer'
      ? { name: 'Authorization', value: `Bearer ${auth.token}` }
      : { name: auth.name, value: auth.value };
  if (!/^[\w!#$%&'*+.^`|~-]{1,200}$/u.test(header.name))
    throw new UserError('auth: the name of the header is none');
  refuseBroken(header.value.replace(/^Bearer $/u, ''), 'auth: the value of the header');
  return header;
}

/** @throws UserError for a secret that is empty or has more than one line */
export function refuseBroken(secret: string, called: string): void {
  if (secret === '') throw new UserError(`${called} is empty`, { remedy: 'Is the secret set?' });
  if (/[\r\n\0]/u.test(secret)) throw new UserError(`${called} has more than one line`);
}
