import { UserError } from '@gatehouse/findings';
import { type Auth, headerOf, refuseBroken } from '../../login/index.ts';

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
export function secretEnvironment(auth: Auth, host: string): Readonly<Record<string, string>> {
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
      whole(value, 'auth: the value of the header');
      return { ZAP_AUTH_HEADER: name, ZAP_AUTH_HEADER_VALUE: value, ZAP_AUTH_HEADER_SITE: host };
    }
  }
}

/** ZAP goes on to replace variables in what it has put in the place of one. */
function whole(secret: string, called: string): string {
  refuseBroken(secret, called);
  if (secret.includes('${'))
    throw new UserError(`${called} holds \${, which ZAP takes for a variable`, {
      remedy: 'Use a secret without it',
    });
  return secret;
}
