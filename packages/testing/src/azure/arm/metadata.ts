import type { TokenAuthority } from './caller.ts';

/** Endings of the names of registries and vaults. */
export interface CloudSuffixes {
  readonly acrLoginServer?: string;
  readonly keyVaultDns?: string;
}

interface Cloud {
  readonly origin: string;
  readonly authority: TokenAuthority;
  readonly audiences: readonly string[];
  readonly suffixes: CloudSuffixes;
}

/** `GET /metadata/endpoints`: what a client learns of a cloud that it does not know; the fields as of 2022-09-01, which terraform reads. */
export function cloudMetadata({ origin, authority, audiences, suffixes }: Cloud): object {
  return {
    portal: 'https://portal.azure.com',
    authentication: {
      loginEndpoint: authority.authority,
      audiences,
      tenant: 'common',
      identityProvider: 'AAD',
    },
    graph: 'https://graph.windows.net/',
    graphAudience: 'https://graph.windows.net/',
    name: 'DoubleCloud',
    suffixes: { acrLoginServer: 'azurecr.io', keyVaultDns: 'vault.azure.net', ...suffixes },
    resourceManager: `${origin}/`,
    microsoftGraphResourceId: 'https://graph.microsoft.com/',
    logAnalyticsResourceId: 'https://api.loganalytics.io',
  };
}
