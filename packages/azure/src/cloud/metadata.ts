import { AzureError } from '../azure-error.ts';
import { reach } from '../http/reach.ts';
import type { Send } from '../http/send.ts';
import { field, parseJson, textField } from '../http/json.ts';
import type { Cloud } from './cloud.ts';

/** The version whose answer azure-cli-core 2.91.0 reads (cloud.py): one cloud, or a list of them. */
const API_VERSION = '2019-05-01';

/**
 * A cloud of one's own, as its resource manager describes it.
 *
 * @throws AzureError where that is no resource manager
 */
export async function readCloud(send: Send, resourceManager: string): Promise<Cloud> {
  const address = resourceManager.replace(/\/+$/u, '');
  const url = `${address}/metadata/endpoints?api-version=${API_VERSION}`;
  const { status, text } = await reach(send, { method: 'GET', url });
  const answer = parseJson(text);
  const described = Array.isArray(answer) ? itself(answer, address) : answer;
  const authority = textField(field(described, 'authentication'), 'loginEndpoint');
  if (status !== 200 || authority === undefined || !/^https:\/\//u.test(authority))
    throw new AzureError(`${address} does not describe a cloud (status ${status})`, {
      remedy:
        'Give the address of its Azure Resource Manager, such as https://management.local.azurestack.external',
    });
  const suffixes = field(described, 'suffixes');
  return {
    name: textField(described, 'name') ?? new URL(address).host,
    authority: authority.replace(/\/+$/u, ''),
    resourceManager: address,
    resourceManagerAudience: audienceOf(described) ?? address,
    federationAudience: 'api://AzureADTokenExchange',
    keyVaultSuffix: suffix(textField(suffixes, 'keyVaultDns')),
    registrySuffix: suffix(textField(suffixes, 'acrLoginServer')),
  };
}

/** Where tokens may be for several, the first is the one that Azure CLI takes. */
function audienceOf(described: unknown): string | undefined {
  const audiences = field(field(described, 'authentication'), 'audiences');
  const first: unknown = Array.isArray(audiences) ? audiences[0] : undefined;
  return typeof first === 'string' && first !== '' ? first : undefined;
}

/** The cloud that the address belongs to, among all that it knows. */
function itself(clouds: readonly unknown[], address: string): unknown {
  return (
    clouds.find((cloud) => textField(cloud, 'resourceManager')?.replace(/\/+$/u, '') === address) ??
    clouds[0]
  );
}

function suffix(written: string | undefined): string {
  return (written ?? '').replace(/^\./u, '').toLowerCase();
}
