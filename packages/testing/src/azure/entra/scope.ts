import { entraRefusal } from './errors.ts';

const SUFFIX = '/.default';

/** Resources of the public cloud, the US government's and China's that every tenant knows. */
export const KNOWN_RESOURCES = [
  'https://management.azure.com',
  'https://management.core.windows.net',
  'https://management.usgovcloudapi.net',
  'https://management.chinacloudapi.cn',
  'https://vault.azure.net',
  'https://vault.usgovcloudapi.net',
  'https://vault.azure.cn',
  'https://containerregistry.azure.net',
  'https://monitor.azure.com',
  'https://api.loganalytics.io',
  'https://graph.microsoft.com',
  // Azure Kubernetes Service AAD Server, the same in every cloud.
  '6dae42f8-4368-4678-94ff-3960e28e3630',
] as const;

/**
 * The resource that a scope names, as it becomes the claim `aud`.
 *
 * @throws ServiceRefusal 70011, 1002012, 500011
 */
export function resourceOf(
  scope: string,
  resources: ReadonlySet<string>,
  tenantId: string,
  now: number,
): string {
  if (scope.includes(' '))
    throw entraRefusal(
      70011,
      `The provided value for the input parameter 'scope' is not valid. The scope ${scope} is not valid.`,
      now,
    );
  if (!scope.endsWith(SUFFIX))
    throw entraRefusal(
      1002012,
      `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).`,
      now,
    );
  const resource = scope.slice(0, -SUFFIX.length);
  checkResource(resource, resources, tenantId, now);
  return resource;
}

/** @throws ServiceRefusal 500011 where the tenant has no service principal for it */
export function checkResource(
  resource: string,
  resources: ReadonlySet<string>,
  tenantId: string,
  now: number,
): void {
  if (resources.has(resource.replace(/\/$/u, ''))) return;
  throw entraRefusal(
    500011,
    `The resource principal named ${resource} was not found in the tenant named ${tenantId}. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You might have sent your authentication request to the wrong tenant.`,
    now,
  );
}
