import { AzureError } from '../azure-error.ts';
import type { Cloud } from './cloud.ts';

/**
 * The public clouds by the names that Azure/login takes for its input `environment`. Authorities as in @azure/identity
 * 4.13.1, the other addresses as in go-autorest 0.11.30 (azure/environments.go), audiences as in
 * hashicorp/terraform-provider-azuread#1755.
 */
const CLOUDS: Readonly<Record<string, Cloud>> = {
  azurecloud: {
    name: 'AzureCloud',
    authority: 'https://login.microsoftonline.com',
    resourceManager: 'https://management.azure.com',
    resourceManagerAudience: 'https://management.azure.com',
    federationAudience: 'api://AzureADTokenExchange',
    keyVaultSuffix: 'vault.azure.net',
    registrySuffix: 'azurecr.io',
  },
  azureusgovernment: {
    name: 'AzureUSGovernment',
    authority: 'https://login.microsoftonline.us',
    resourceManager: 'https://management.usgovcloudapi.net',
    resourceManagerAudience: 'https://management.usgovcloudapi.net',
    federationAudience: 'api://AzureADTokenExchangeUSGov',
    keyVaultSuffix: 'vault.usgovcloudapi.net',
    registrySuffix: 'azurecr.us',
  },
  azurechinacloud: {
    name: 'AzureChinaCloud',
    authority: 'https://login.chinacloudapi.cn',
    resourceManager: 'https://management.chinacloudapi.cn',
    resourceManagerAudience: 'https://management.chinacloudapi.cn',
    federationAudience: 'api://AzureADTokenExchangeChina',
    keyVaultSuffix: 'vault.azure.cn',
    registrySuffix: 'azurecr.cn',
  },
};

export const CLOUD_NAMES: readonly string[] = Object.values(CLOUDS).map(({ name }) => name);

/**
 * A public cloud by its name, in whatever case.
 *
 * @throws AzureError where there is none of that name
 */
export function cloudNamed(name: string): Cloud {
  const cloud = Object.hasOwn(CLOUDS, name.toLowerCase()) ? CLOUDS[name.toLowerCase()] : undefined;
  if (cloud) return cloud;
  const others = CLOUD_NAMES.join(', ');
  throw new AzureError(`${JSON.stringify(name)} is no Azure cloud`, {
    remedy:
      name.toLowerCase() === 'azuregermancloud'
        ? `The German cloud was closed in 2021. There are ${others}`
        : `Write ${others}, or for Azure Stack the address of its resource manager`,
  });
}
