import { randomUUID } from 'node:crypto';
import type { Issuer } from '../entra/federation.ts';
import { SigningKey } from '../signing-key.ts';

/** Whom a token of a cluster is for, and until when. */
export interface ServiceAccountToken {
  readonly namespace?: string;
  readonly serviceAccount?: string;
  readonly audience?: string;
  /** Less than nothing makes one that is out of date. */
  readonly lifetimeSeconds?: number;
}

/** A cluster with an OIDC issuer: what stands behind AZURE_FEDERATED_TOKEN_FILE on a runner in it. */
export interface ClusterIssuer extends Issuer {
  /** As the cluster would write it into a pod. */
  token(options?: ServiceAccountToken): Promise<string>;
}

/**
 *     const cluster = await clusterIssuer();
 *     await using entra = await entraDouble({ issuers: [cluster] });
 */
export async function clusterIssuer(
  issuer = 'https://eastus.oic.prod-aks.azure.com/00000000-0000-4000-8000-000000000001/00000000-0000-4000-8000-000000000002/',
): Promise<ClusterIssuer> {
  const key = await SigningKey.make();
  return {
    issuer,
    keySet: key.keySet,
    token: async (options = {}) => {
      const { namespace = 'arc-runners', serviceAccount = 'runner' } = options;
      const { audience = 'api://AzureADTokenExchange', lifetimeSeconds = 3600 } = options;
      const now = Math.floor(Date.now() / 1000);
      const until = now + lifetimeSeconds;
      const from = Math.min(now, until - 1);
      return await key.sign({
        aud: [audience],
        exp: until,
        iat: from,
        iss: issuer,
        jti: randomUUID(),
        'kubernetes.io': { namespace, serviceaccount: { name: serviceAccount, uid: randomUUID() } },
        nbf: from,
        sub: `system:serviceaccount:${namespace}:${serviceAccount}`,
      });
    },
  };
}
