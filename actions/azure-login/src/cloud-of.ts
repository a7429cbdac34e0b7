import { type Cloud, cloudNamed, readCloud, type Send } from '@gatehouse/azure';
import { UserError } from '@gatehouse/findings';
import type { Inputs } from './inputs.ts';

/** The cloud that the inputs name; single addresses may be overridden, for private ones. */
export async function cloudOf(inputs: Inputs, send: Send): Promise<Cloud> {
  const { environment = 'AzureCloud', resourceManagerEndpoint, authorityHost } = inputs;
  const isStack = environment.toLowerCase() === 'azurestack';
  if (isStack && resourceManagerEndpoint === undefined)
    throw new UserError("environment: azurestack needs the input 'resource-manager-endpoint'");
  const cloud = isStack
    ? await readCloud(send, resourceManagerEndpoint ?? '')
    : cloudNamed(environment);
  return {
    ...cloud,
    ...(resourceManagerEndpoint !== undefined && { resourceManager: resourceManagerEndpoint }),
    ...(authorityHost !== undefined && { authority: authorityHost }),
  };
}
