/** Where the services of an Azure cloud answer. Addresses end without a slash. */
export interface Cloud {
  readonly name: string;
  /** Of Entra: `https://login.microsoftonline.com`. */
  readonly authority: string;
  /** Of Azure Resource Manager: `https://management.azure.com`. */
  readonly resourceManager: string;
  /** What tokens for it are made out to, wherever it is reached. */
  readonly resourceManagerAudience: string;
  /** What a federated credential of this cloud lists, and the assertion is asked for. */
  readonly federationAudience: string;
  /** `vault.azure.net` */
  readonly keyVaultSuffix: string;
  /** `azurecr.io` */
  readonly registrySuffix: string;
}

/** The scope of all that an identity may do with a resource. */
export function scopeOf(resource: string): string {
  return `${resource.replace(/\/+$/u, '')}/.default`;
}
