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
import { isOfLogin } from './footprint.ts';
import type { Inputs } from './inputs.ts';

/** What an identity proves itself by. */
export type IdentityProof =
  /** What GitHub says of this job, or the cluster of its pod: a signed assertion, asked for as often as needed. Secret. */
  | { readonly kind: 'federated' | 'pod'; readonly assert: () => Promise<string> }
  /** Secret. */
  | { readonly kind: 'secret' | 'certificate'; readonly value: string }
  /** That it runs on its machine. */
  | { readonly kind: 'managed' };

/** Who logs in. */
export interface Identity {
  readonly proof: IdentityProof;
  /** Absent for the identity of the machine. */
  readonly clientId: string | undefined;
  readonly tenantId: string | undefined;
  /** What `creds` names; the input comes before it. */
  readonly subscriptionId: string | undefined;
  readonly tokens: Tokens;
}

/** What GitHub says of this job, where that is what is sent. */
export async function claimsOfJob({ proof }: Identity): Promise<Claims | undefined> {
  return proof.kind === 'federated' ? claimsOf(await proof.assert()) : undefined;
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
  // One that an earlier login of this job has written is GitHub's word, not a cluster's.
  if (file && !isOfLogin(file)) return ofPod(setting, file);
  return {
    proof: { kind: 'managed' },
    clientId,
    tenantId,
    subscriptionId: undefined,
    tokens: new ManagedIdentity({ send, clock, clientId }),
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
    proof: { kind: 'pod', assert },
    clientId,
    tenantId,
    subscriptionId: undefined,
    tokens: tokensOf(setting, assertedBy({ clientId, tenantId }, assert)),
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
    proof,
    clientId,
    tenantId,
    subscriptionId,
    tokens: tokensOf(setting, credential),
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
    proof: { kind: 'federated', assert },
    clientId,
    tenantId,
    subscriptionId: undefined,
    tokens: tokensOf(setting, assertedBy({ clientId, tenantId }, assert)),
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
