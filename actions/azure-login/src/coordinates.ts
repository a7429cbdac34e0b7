import type { IdentityProof } from './identity.ts';
import type { Login } from './login.ts';

/** How azurerm (ARM_ENVIRONMENT) and kubelogin (AZURE_ENVIRONMENT) call the clouds. */
const CLOUD_NAMES: Readonly<Record<string, { readonly arm: string; readonly kubelogin: string }>> =
  {
    AzureCloud: { arm: 'public', kubelogin: 'AzurePublicCloud' },
    AzureUSGovernment: { arm: 'usgovernment', kubelogin: 'AzureUSGovernmentCloud' },
    AzureChinaCloud: { arm: 'china', kubelogin: 'AzureChinaCloud' },
  };

/**
 * The environment by which later steps log in by themselves, as often as they need to: who and where, never a token. Read
 * by terraform's providers (ARM_*), azd and the SDKs (AZURE_*), kubelogin (AAD_LOGIN_METHOD) and our own actions.
 */
export function coordinates(login: Login): ReadonlyMap<string, string> {
  const { cloud, identity, clientId, tenantId, subscription } = login;
  const names = CLOUD_NAMES[cloud.name];
  const found: (readonly [string, string | undefined])[] = [
    ['AZURE_CLIENT_ID', clientId],
    ['AZURE_TENANT_ID', tenantId],
    ['AZURE_SUBSCRIPTION_ID', subscription?.id],
    ['AZURE_AUTHORITY_HOST', `${cloud.authority}/`],
    ['AZURE_ENVIRONMENT', names?.kubelogin],
    ['ARM_CLIENT_ID', clientId],
    ['ARM_TENANT_ID', tenantId],
    ['ARM_SUBSCRIPTION_ID', subscription?.id],
    ['ARM_ENVIRONMENT', names?.arm],
    ...proofOf(identity.proof.kind),
  ];
  return new Map(
    found.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  );
}

/** How they prove it; a secret is never handed on, so whoever needs one has to be given it. */
function proofOf(kind: IdentityProof['kind']): [string, string][] {
  if (kind === 'federated')
    return [
      ['ARM_USE_OIDC', 'true'],
      ['AAD_LOGIN_METHOD', 'workloadidentity'],
    ];
  if (kind === 'pod')
    return [
      ['ARM_USE_AKS_WORKLOAD_IDENTITY', 'true'],
      ['AAD_LOGIN_METHOD', 'workloadidentity'],
    ];
  return kind === 'managed'
    ? [
        ['ARM_USE_MSI', 'true'],
        ['AAD_LOGIN_METHOD', 'msi'],
      ]
    : [];
}
