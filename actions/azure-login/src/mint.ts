import { readFileSync } from 'node:fs';
import { type AccessToken, cloudNamed, retrying, type Send } from '@gatehouse/azure';
import type { Clock } from '@gatehouse/network';
import { UserError } from '@gatehouse/findings';
import { identityOf } from './identity.ts';
import type { PluginIdentity } from './plugin-arguments.ts';

interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Sends once, bounded. */
  readonly send: Send;
  readonly clock: Clock;
}

/** A token of the identity that a kubeconfig names. kubectl waits for it, so it is tried less long than a login. */
export async function mint(
  plugin: PluginIdentity,
  { environment, send, clock }: Surroundings,
): Promise<AccessToken> {
  const { kind, authority, audience, scope, clientId, tenantId, credsFile } = plugin;
  const identity = identityOf({
    inputs: {
      audience,
      tenantId,
      ...((kind === 'managed' || kind === 'pod') && { authType: 'identity' }),
      ...(credsFile === undefined
        ? clientId !== undefined && { clientId }
        : { creds: readCredsFile(credsFile) }),
    },
    environment,
    cloud: { ...cloudNamed('AzureCloud'), authority, federationAudience: audience },
    send: retrying(send, { clock, retries: 3, patience: 20_000 }),
    clock,
    patience: 0,
    origin: {
      eventName: environment['GITHUB_EVENT_NAME'] ?? '',
      isFork: false,
      isDependabot: false,
    },
    inform: () => undefined,
  });
  return identity.tokens.get(scope);
}

function readCredsFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new UserError('the login of this kubeconfig is over', {
      remedy: 'Its job has ended: log in again in the job that runs kubectl',
      cause,
    });
  }
}
