import { AzureError } from '../azure-error.ts';
import { AZURE_IS_DOWN, ROLE_IS_LATE } from '../remedies.ts';
import type { ArmRefusal } from './arm-refusal.ts';
import { assignmentCommand, roleFor } from './role.ts';

/** What is known of who asked. */
export interface Asking {
  /** The `oid` of the token that was sent. */
  readonly objectId: string | undefined;
}

/**
 * A refusal of Azure Resource Manager's with what to do about it. Codes:
 * learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors.
 */
export function explainArm(refusal: ArmRefusal, asking: Asking): AzureError {
  const { status, code, correlationId, message } = refusal;
  const remedy = remedyFor(refusal, asking);
  const named = code === undefined ? message : `${code}: ${message}`;
  return new AzureError(`Azure Resource Manager refuses: ${named.replace(/\.$/u, '')}`, {
    status,
    ...(code !== undefined && { code }),
    ...(correlationId !== undefined && { correlationId }),
    ...(remedy !== undefined && { remedy }),
  });
}

function remedyFor(refusal: ArmRefusal, asking: Asking): string | undefined {
  const { code, status, message } = refusal;
  switch (code) {
    case 'AuthorizationFailed':
    case 'LinkedAuthorizationFailed':
      return missingRole(message, asking);
    case 'SubscriptionNotFound':
    case 'InvalidSubscriptionId':
      return 'Look at subscription-id, and that the tenant-id is its tenant. A subscription in which the identity has no role at all is not found either: give it one, say Reader';
    case 'ReadOnlyDisabledSubscription':
      return 'The subscription is disabled; its owner can enable it in the portal';
    case 'ResourceGroupNotFound':
      return 'Look at the name of the resource group, and that it is in this subscription';
    case 'ResourceNotFound':
    case 'NotFound':
      return 'Look at the name, the resource group and the subscription';
    case 'ScopeLocked':
      return 'A lock on the resource or above it forbids the change: `az lock list` names it, and its owner decides';
    case 'MissingSubscriptionRegistration':
    case 'NoRegisteredProviderFound':
      return `Register the resource provider: \`az provider register --namespace ${providerIn(message)}\``;
    case 'InvalidAuthenticationTokenTenant':
      return 'The subscription belongs to another tenant: look at tenant-id';
    case 'InvalidAuthenticationTokenAudience':
      return 'The token is for another cloud: look at environment';
    case 'RequestDisallowedByPolicy':
      return 'A policy forbids it; the message names the assignment';
    default:
      return remedyByStatus(status, code);
  }
}

function remedyByStatus(status: number, code: string | undefined): string | undefined {
  if (status === 429)
    return 'Too many requests of this identity or subscription: try again in some minutes, and start fewer jobs at once';
  if (status >= 500) return AZURE_IS_DOWN;
  if (status === 409) return 'Another change is under way: try again when it has ended';
  if (code === undefined)
    return 'The answer is not Azure’s: something between the runner and Azure answers instead; look at the proxy';
  return undefined;
}

/** `… does not have authorization to perform action '<action>' over scope '<scope>' …` */
function missingRole(message: string, { objectId }: Asking): string {
  const action = /\baction '([^']{1,200})'/u.exec(message)?.[1];
  const scope = /\bscope '([^']{1,400})'/u.exec(message)?.[1];
  const who = /\bobject id '([\da-f-]{36})'/iu.exec(message)?.[1] ?? objectId;
  if (action === undefined || scope === undefined)
    return `The identity lacks a role. ${ROLE_IS_LATE}`;
  const role = roleFor(action);
  const command = assignmentCommand({ objectId: who, role: role?.name ?? '<role>', scope });
  const which = role === undefined ? `a role that allows ${action}` : `'${role.name}'`;
  const made = role?.made === undefined ? '' : `, which you make by \`${role.made(scope)}\``;
  return `The identity needs ${which} on ${scope}${made}: \`${command}\`. ${ROLE_IS_LATE}`;
}

function providerIn(message: string): string {
  return /\bMicrosoft\.[A-Za-z]{1,60}\b/u.exec(message)?.[0] ?? '<namespace>';
}
