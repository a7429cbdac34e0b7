import { nearest } from '@gatehouse/findings';
import { AzureError } from '../azure-error.ts';
import { oneLine } from '../arm/arm-refusal.ts';
import { assignmentCommand } from '../arm/role.ts';
import { field, parseJson, textField } from '../http/json.ts';
import type { AzureAnswer } from '../http/send.ts';
import { AZURE_IS_DOWN, letIn, ROLE_IS_LATE } from '../remedies.ts';
import { enable } from './validity.ts';

/** Which secret was asked for. */
export interface Asked {
  readonly vault: string;
  readonly name: string;
}

/**
 * A refusal of a vault's with what to do about it: `{"error": {"code", "message", "innererror": {"code"}}}`
 * (learn.microsoft.com/azure/key-vault/general/rest-error-codes; the inner code tells the kinds of 403 apart).
 */
export async function explainVault(
  answer: AzureAnswer,
  asked: Asked,
  namesKnown: () => Promise<readonly string[]>,
): Promise<AzureError> {
  const error = field(parseJson(answer.text), 'error');
  const inner = field(error, 'innererror') ?? field(error, 'innerError');
  const code = textField(inner, 'code') ?? textField(error, 'code');
  const said = textField(error, 'message') ?? `status ${answer.status}`;
  const requestId = answer.headers['x-ms-request-id'];
  const why = oneLine(firstLine(said)).replace(/\.$/u, '');
  const remedy = await remedyFor(answer, code, said, asked, namesKnown);
  return new AzureError(`The vault ${asked.vault} refuses the secret ${asked.name}: ${why}`, {
    status: answer.status,
    ...(code !== undefined && { code }),
    ...(requestId !== undefined && { correlationId: requestId }),
    ...(remedy !== undefined && { remedy }),
  });
}

const NO_ROLE_HELPS = 'no role helps here';

async function remedyFor(
  { status }: AzureAnswer,
  code: string | undefined,
  said: string,
  { vault, name }: Asked,
  namesKnown: () => Promise<readonly string[]>,
): Promise<string | undefined> {
  switch (code) {
    case 'ForbiddenByRbac':
      return missingRole(said, vault);
    case 'AccessDenied':
      return `The vault uses access policies and has none for the identity: \`az keyvault set-policy --name ${vault} --object-id ${objectIdIn(said) ?? '<object-id>'} --secret-permissions get\`, or switch the vault to Azure RBAC`;
    case 'ForbiddenByFirewall':
      return `${letIn({
        whose: 'the vault',
        command: `az keyvault network-rule add --name ${vault}`,
        // `Client address: 203.0.113.7`
        address: /\bClient address: ([\da-fA-F.:]{3,45})/u.exec(said)?.[1],
      })}; ${NO_ROLE_HELPS}`;
    case 'ForbiddenByConnection':
      return `Public access to the vault is disabled: only a runner in the network of its private endpoint reaches it; ${NO_ROLE_HELPS}`;
    case 'SecretExpired':
    case 'SecretNotYetValid':
      return 'Look at the times of the secret; a new version with others is taken at once where no version is named';
    case 'SecretDisabled':
      return enable(vault, name);
    case 'SecretNotFound':
      return notFound(name, vault, await namesKnown());
    default:
      return byStatus(status, said);
  }
}

function byStatus(status: number, said: string): string | undefined {
  if (/\bAKV10032\b/u.test(said))
    return 'The vault belongs to another tenant: look at tenant-id, or give the identity of that tenant';
  if (status === 401) return 'The vault does not take the token: look at environment and tenant-id';
  if (status === 403) return 'The identity lacks a right, or the vault does not let the runner in';
  if (status === 429) return 'Too many requests to this vault: try again in some seconds';
  if (status >= 500) return AZURE_IS_DOWN;
  return undefined;
}

/** `… Caller: appid=…;oid=…;iss=… Action: '…' Resource: '/subscriptions/…/vaults/<vault>/secrets/<name>' …` */
function missingRole(said: string, vault: string): string {
  const resource = /\bResource: '([^']{1,600})'/u.exec(said)?.[1];
  const scope = resource?.replace(/\/secrets\/[^]*$/iu, '');
  const command = assignmentCommand({
    objectId: objectIdIn(said),
    role: 'Key Vault Secrets User',
    scope: scope ?? '<vault-id>',
  });
  const where =
    scope === undefined
      ? `, where \`az keyvault show --name ${vault} --query id\` prints the id`
      : '';
  return `The vault uses Azure RBAC and the identity has no role for it: \`${command}\`${where}. ${ROLE_IS_LATE}`;
}

function notFound(name: string, vault: string, known: readonly string[]): string {
  const close = nearest(name, known);
  return close === undefined
    ? `Look at the name: \`az keyvault secret list --vault-name ${vault} --output table\``
    : `Did you mean ${vault}/${close}?`;
}

function objectIdIn(said: string): string | undefined {
  return /\boid=([\da-f-]{36})\b/iu.exec(said)?.[1];
}

/** What follows is what the remedy says better. */
function firstLine(said: string): string {
  return said.split(/\r?\n/u, 1)[0] ?? said;
}
