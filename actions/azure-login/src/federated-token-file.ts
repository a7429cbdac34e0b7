import { oidcEndpoint } from '@gatehouse/azure';
import { UserError } from '@gatehouse/findings';
import type { Keeping } from './assertion-keeper.ts';
import type { Footprint } from './footprint.ts';
import type { IdentityProof } from './identity.ts';
import type { Inputs } from './inputs.ts';
import type { Login } from './login.ts';

export interface TokenFileSetting {
  readonly inputs: Inputs;
  readonly login: Login;
  readonly footprint: Footprint;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Starts what keeps the file fresh, and outlives this step. */
  readonly keep: (keeping: Keeping) => Promise<void>;
  readonly warn: (message: string) => void;
  readonly mask: (secret: string) => void;
}

/** What the SDKs read (Azure/azure-workload-identity, "Mutating admission webhook"). */
export const TOKEN_FILE_VARIABLE = 'AZURE_FEDERATED_TOKEN_FILE';

/**
 * Writes the assertion of this login into a file, and has it kept fresh until the end of the job: GitHub's are good for
 * five minutes.
 *
 * @returns its path
 * @throws UserError where the login has no assertion of GitHub's
 */
export async function writeTokenFile(setting: TokenFileSetting): Promise<string> {
  const { inputs, login, footprint, environment, keep, warn, mask } = setting;
  const { proof } = login.identity;
  const endpoint = oidcEndpoint(environment);
  if (proof.kind !== 'federated' || endpoint === undefined) throw noAssertion(proof.kind);
  const assertion = await proof.assert();
  mask(assertion);
  const file = footprint.write('federated-token', assertion);
  await keep({ endpoint, audience: inputs.audience ?? login.cloud.federationAudience, file });
  if (environment[TOKEN_FILE_VARIABLE])
    warn(
      `${TOKEN_FILE_VARIABLE} was set already: programs that read it log in as this identity from here on, no longer as the one before`,
    );
  return file;
}

function noAssertion(kind: IdentityProof['kind']): UserError {
  return new UserError('federated-token-file is for logins by an assertion of GitHub’s', {
    remedy:
      kind === 'pod'
        ? `Leave it out: the pod has its own file, and ${TOKEN_FILE_VARIABLE} names it`
        : 'Leave it out, or log in by client-id and tenant-id and a federated credential',
  });
}
