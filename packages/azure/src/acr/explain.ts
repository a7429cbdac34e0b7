import { AzureError } from '../azure-error.ts';
import { oneLine } from '../arm/arm-refusal.ts';
import { assignmentCommand } from '../arm/role.ts';
import { field, parseJson, textField } from '../http/json.ts';
import type { AzureAnswer } from '../http/send.ts';
import { AZURE_IS_DOWN, letIn } from '../remedies.ts';

/**
 * A refusal of a registry's with what to do about it. The shape `{"errors": [{"code", "message"}]}` is that of the
 * distribution specification (opencontainers/distribution-spec, Error Codes).
 *
 * @param objectId of the identity, where it is known
 */
export function explainRegistry(
  answer: AzureAnswer,
  registry: string,
  objectId: string | undefined,
): AzureError {
  const errors = field(parseJson(answer.text), 'errors');
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined;
  const code = textField(first, 'code');
  const said = textField(first, 'message');
  const correlationId = answer.headers['x-ms-correlation-request-id'];
  const why = said === undefined ? `status ${answer.status}` : oneLine(said).replace(/\.$/u, '');
  return new AzureError(`The registry ${registry} refuses the login: ${why}`, {
    status: answer.status,
    ...(code !== undefined && { code }),
    ...(correlationId !== undefined && { correlationId }),
    remedy: remedyFor(answer.status, registry, said ?? '', objectId),
  });
}

function remedyFor(
  status: number,
  registry: string,
  said: string,
  objectId: string | undefined,
): string {
  const name = registry.split(/[.-]/u)[0] ?? registry;
  if (status === 401)
    return `The identity needs 'AcrPull' or 'AcrPush' on it: \`${assignmentCommand({ objectId, role: 'AcrPull', scope: '<registry-id>' })}\`, where \`az acr show --name ${name} --query id\` prints the id; a registry with repository permissions (ABAC) knows 'Container Registry Repository Reader' and 'Writer' instead. The token is for registries, so one that refuses tokens for Azure Resource Manager is not the reason`;
  // `client with IP '203.0.113.7' is not allowed access …`, with and without the quotes.
  if (status === 403)
    return letIn({
      whose: 'the registry',
      command: `az acr network-rule add --name ${name}`,
      address: /\bIP '?([\da-fA-F.:]{3,45})\b/u.exec(said)?.[1],
    });
  if (status === 404) return 'Look at its name: `az acr list --output table`';
  if (status === 429) return 'Too many logins at once: try again in some minutes';
  if (status >= 500) return AZURE_IS_DOWN;
  return 'What answers there is not a registry of Azure’s: look at the name and the proxy';
}
