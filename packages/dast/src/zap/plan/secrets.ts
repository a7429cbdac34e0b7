import { UserError } from '@gatehouse/findings';
import type { ZapAuth } from './settings.ts';

/** Variables that stand in a plan in the place of what nobody may read there. */
export const VARIABLE = {
  username: 'GATEHOUSE_ZAP_USERNAME',
  password: 'GATEHOUSE_ZAP_PASSWORD',
} as const;

/**
 * The environment that carries what is secret. ZAP itself adds a header that these name to every request to a host whose
 * name holds the site's (www.zaproxy.org/docs/desktop/start/features/authentication).
 *
 * @param host of the target, without its port
 * @throws UserError for a secret that would not arrive as it is
 */
export function secretEnvironment(auth: ZapAuth, host: string): Readonly<Record<string, string>> {
  switch (auth.kind) {
    case 'none':
      return {};
    case 'form':
      return {
        [VARIABLE.username]: whole(auth.username, 'auth: the user name'),
        [VARIABLE.password]: whole(auth.password, 'auth: the password'),
      };
    default: {
      const { name, value } = headerOf(auth);
      return { ZAP_AUTH_HEADER: name, ZAP_AUTH_HEADER_VALUE: value, ZAP_AUTH_HEADER_SITE: host };
    }
  }
}

/** The header that logs in. @throws UserError for what is none */
export function headerOf(auth: Exclude<ZapAuth, { kind: 'none' | 'form' }>): {
  readonly name: string;
  readonly value: string;
} {
  const header =
    auth.kind === 'bearer'
      ? { name: 'Authorization', value: `Bearer ${auth.token}` }
      : { name: auth.name, value: auth.value };
  if (!/^[\w!#$%&'*+.^`|~-]{1,200}$/u.test(header.name))
    throw new UserError('auth: the name of the header is none');
  whole(header.value.replace(/^Bearer $/u, ''), 'auth: the value of the header');
  return header;
}

/** What must not be shown. */
export function secretsOf(auth: ZapAuth): readonly string[] {
  switch (auth.kind) {
    case 'none':
      return [];
    case 'form':
      return [auth.password];
    case 'bearer':
      return [auth.token];
    case 'header':
      return [auth.value, auth.value.replace(/^\S+\s+/u, '')];
  }
}

/** ZAP goes on to replace variables in what it has put in the place of one. */
function whole(secret: string, called: string): string {
  if (secret === '') throw new UserError(`${called} is empty`, { remedy: 'Is the secret set?' });
  if (/[\r\n\0]/u.test(secret)) throw new UserError(`${called} has more than one line`);
  if (secret.includes('${'))
    throw new UserError(`${called} holds \${, which ZAP takes for a variable`, {
      remedy: 'Use a secret without it',
    });
  return secret;
}
