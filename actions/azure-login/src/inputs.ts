import { UserError } from '@gatehouse/findings';
import {
  choice,
  flag,
  type Input,
  type InputValues,
  items,
  line,
  text,
  whole,
} from '@gatehouse/runner';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/iu;

/** Names of Azure/login keep their meaning; there is no default here that it does not have. */
export const INPUTS = {
  'client-id': guid('the application (client) id'),
  'tenant-id': guid('the directory (tenant) id'),
  'subscription-id': guid('the id of a subscription'),
  environment: line('the name of an Azure cloud'),
  audience: line('an audience'),
  'allow-no-subscriptions': flag(),
  'auth-type': choice(['service_principal', 'identity']),
  creds: text('the JSON of a service principal'),
  'enable-azpssession': flag(),
  mode: choice(['login', 'doctor']),
  name: name(),
  'allowed-subscription-ids': items('ids of subscriptions, separated by commas', GUID),
  aks: line('<resource-group>/<cluster>'),
  'aks-namespace': line('the name of a namespace'),
  'aks-admin': flag(),
  'token-mode': choice(['exec', 'bearer']),
  acr: text('registries, separated by commas or new lines'),
  'key-vault-secrets': text('vault/secret, one a line'),
  'token-scopes': items('scopes, separated by commas or new lines', /^[\x21-\x2b\x2d-\x7e]+$/u),
  'az-login': choice(['never', 'auto', 'always']),
  'federated-token-file': flag(),
  'run-command': text('a command'),
  'run-command-files': text('files and folders of the workspace, one a line'),
  'run-command-may-fail': flag(),
  'run-command-timeout': whole('seconds from 1 to 3600', 1, 3600),
  'export-environment': flag(),
  'mask-ids': flag(),
  'authority-host': address('the address of a sign-in service'),
  'resource-manager-endpoint': address('the address of an Azure Resource Manager'),
  timeout: whole('seconds from 1 to 600', 1, 600),
  retries: whole('a number from 0 to 20', 0, 20),
} as const;

export type Inputs = InputValues<typeof INPUTS>;

/**
 * What the inputs say together, before anybody is asked.
 *
 * @throws UserError where that cannot be
 */
export function checkInputs(inputs: Inputs): void {
  if (inputs.enableAzpssession === true)
    throw new UserError(
      'enable-AzPSSession is not there: this action makes no PowerShell session',
      { remedy: 'Keep a step with Azure/login for that' },
    );
  if (inputs.runCommand === undefined) return;
  if (inputs.aks === undefined)
    throw new UserError("The input 'run-command' needs a cluster", {
      remedy: 'Give aks: <resource-group>/<cluster>',
    });
  if (inputs.aksAdmin === true)
    throw new UserError('run-command runs as the identity, not as the administrator', {
      remedy: 'Leave aks-admin out, and give the identity a role in the cluster',
    });
}

function guid(expected: string): Input<string> {
  return {
    expected: `${expected}, such as 00000000-0000-0000-0000-000000000000`,
    parse: (written) => (GUID.test(written) ? written.toLowerCase() : undefined),
    suggest: () => undefined,
  };
}

function name(): Input<string> {
  return {
    expected: 'up to 40 letters, digits, - and _',
    parse: (written) => (/^[A-Za-z0-9][\w-]{0,39}$/u.test(written) ? written : undefined),
    suggest: (written) => written.replace(/[^\w-]+/gu, '-').slice(0, 40),
  };
}

/** Credentials go there: https, or this machine. */
function address(expected: string): Input<string> {
  return {
    expected: `${expected}, with https://`,
    parse: (written) => {
      if (!URL.canParse(written)) return undefined;
      const { protocol, hostname, username, search, hash } = new URL(written);
      const isLocal = hostname === '127.0.0.1' || hostname === 'localhost' || hostname === '[::1]';
      const isSafe = protocol === 'https:' || (protocol === 'http:' && isLocal);
      return isSafe && username === '' && search === '' && hash === ''
        ? written.replace(/\/+$/u, '')
        : undefined;
    },
    suggest: (written) => (/^[\w.-]+$/u.test(written) ? `https://${written}` : undefined),
  };
}
