import { readFile } from 'node:fs/promises';
import {
  askForAssertion,
  assertedBy,
  bySecret,
  type Claims,
  claimsOf,
  type Cloud,
  type Credential,
  LoginRefused,
  ManagedIdentity,
  noOidcToken,
  type JobOrigin,
  oidcEndpoint,
  presented,
  type Send,
  shared,
  signAssertion,
  TokenClient,
  type Tokens,
} from '@gatehouse/azure';
import type { Clock } from '@gatehouse/network';
import { UserError } from '@gatehouse/findings';
import { type Creds, readCreds } from './creds.ts';
import type { Inputs } from './inputs.ts';

/** Who logs in. */
export interface Identity {
  /** `pod` has an assertion of its cluster's, `managed` the identity of its machine. */
  readonly kind: 'federated' | 'secret' | 'certificate' | 'managed' | 'pod';
  /** Absent for the identity of the machine. */
  readonly clientId: string | undefined;
  readonly tenantId: string | undefined;
  /** What `creds` names; the input comes before it. */
  readonly subscriptionId: string | undefined;
  readonly tokens: Tokens;
  /** What GitHub says of this job, where that is what is sent; asks for it once. */
  readonly assertion?: () => Promise<Claims>;
  /** What must not be shown. */
  readonly secrets: readonly string[];
}

export interface IdentitySetting {
  readonly inputs: Inputs;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly cloud: Cloud;
  readonly send: Send;
  readonly clock: Clock;
  /** Milliseconds that may be waited for a credential that was made a moment ago. */
  readonly patience: number;
  readonly origin: JobOrigin;
  readonly inform: (message: string) => void;
}

/**
 * The identity that the inputs name. Asks nobody yet.
 *
 * @throws UserError where they name none, or two
 */
export function identityOf(setting: IdentitySetting): Identity {
  const { inputs } = setting;
  if (inputs.authType === 'identity') return managed(setting);
  if (inputs.creds !== undefined && inputs.clientId === undefined)
    return byCreds(setting, readCreds(inputs.creds));
  return federated(setting);
}

function managed(setting: IdentitySetting): Identity {
  const { inputs, environment, send, clock } = setting;
  const { clientId, tenantId } = inputs;
  if (inputs.creds !== undefined)
    throw new UserError("The inputs 'creds' and 'auth-type: IDENTITY' exclude each other", {
      remedy: 'Leave creds out: the machine needs no secret',
    });
  const file = environment['AZURE_FEDERATED_TOKEN_FILE'];
  if (file) return ofPod(setting, file);
  return {
    kind: 'managed',
    clientId,
    tenantId,
    subscriptionId: undefined,
    tokens: new ManagedIdentity({ send, clock, clientId }),
    secrets: [],
  };
}

/**
 * The identity of a pod that runs jobs: AKS puts an assertion of the cluster's into it and renews it (Azure/azure-workload-identity,
 * "Mutating admission webhook": the three variables).
 */
function ofPod(setting: IdentitySetting, file: string): Identity {
  const { inputs, environment } = setting;
  const clientId = inputs.clientId ?? environment['AZURE_CLIENT_ID'];
  const tenantId = inputs.tenantId ?? environment['AZURE_TENANT_ID'];
  if (!clientId || !tenantId)
    throw new UserError('The pod of this runner has an assertion, but no identity', {
      remedy:
        'Annotate its service account with azure.workload.identity/client-id, or give client-id and tenant-id',
    });
  const assert = (): Promise<string> => readFile(file, 'utf8').then((text) => text.trim());
  return {
    kind: 'pod',
    clientId,
    tenantId,
    subscriptionId: undefined,
    tokens: tokensOf(setting, assertedBy({ clientId, tenantId }, assert)),
    secrets: [],
  };
}

function byCreds(setting: IdentitySetting, creds: Creds): Identity {
  const { clientId, tenantId, subscriptionId, proof } = creds;
  const { clock } = setting;
  const credential =
    proof.kind === 'secret'
      ? bySecret({ clientId, tenantId }, proof.value)
      : assertedBy({ clientId, tenantId }, (endpoint) =>
          Promise.resolve(signAssertion(proof.value, clientId, endpoint, clock.now())),
        );
  return {
    kind: proof.kind,
    clientId,
    tenantId,
    subscriptionId,
    tokens: tokensOf(setting, credential),
    secrets: [proof.value],
  };
}

function federated(setting: IdentitySetting): Identity {
  const { inputs, environment, send, clock, cloud, origin } = setting;
  const { clientId, tenantId } = inputs;
  if (clientId === undefined || tenantId === undefined) {
    const missing = clientId === undefined ? 'client-id' : 'tenant-id';
    throw new UserError(`The input '${missing}' is missing`, {
      remedy:
        'Both stand on the page of the app registration or managed identity. They are no secrets: variables will do',
    });
  }
  const audience = inputs.audience ?? cloud.federationAudience;
  const assert = shared(() => {
    const endpoint = oidcEndpoint(environment);
    if (!endpoint) return Promise.reject(noOidcToken(origin));
    return askForAssertion(send, endpoint, audience);
  }, clock);
  return {
    kind: 'federated',
    clientId,
    tenantId,
    subscriptionId: undefined,
    tokens: tokensOf(setting, assertedBy({ clientId, tenantId }, assert)),
    assertion: async () => claimsOf(await assert()),
    secrets: [],
  };
}

function tokensOf(
  { send, clock, cloud, patience, inform }: IdentitySetting,
  credential: Credential,
): Tokens {
  const { clientId, tenantId } = credential;
  return new TokenClient({
    send,
    clock,
    authority: cloud.authority,
    credential,
    patience,
    inform,
    explain: (refusal, scope, { client_assertion: assertion = '' }) => {
      const claims = claimsOf(assertion);
      // What one says of oneself shows nothing to compare.
      const isOthers = assertion !== '' && claims.issuer !== clientId;
      return new LoginRefused(refusal, {
        clientId,
        tenantId,
        scope,
        authority: new URL(cloud.authority).host,
        federationAudience: cloud.federationAudience,
        presented: isOthers ? presented(claims) : undefined,
      });
    },
  });
}
