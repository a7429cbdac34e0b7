import { AzureError } from '../azure-error.ts';
import { field, numberField, textField } from '../http/json.ts';
import type { AzureAnswer } from '../http/send.ts';
import type { ArmClient } from '../arm/arm-client.ts';
import { whenDone } from '../arm/long-running.ts';
import { AKS_API_VERSION, type Cluster, clusterPath } from './cluster.ts';

export interface CommandRequest {
  /** A shell in the cluster runs it: whoever writes it quotes. */
  readonly command: string;
  /** Base64 of a zip archive that is unpacked where the command runs. */
  readonly files?: string;
  /** A token for the cluster, so that it runs with the rights of the identity. Secret. */
  readonly clusterToken?: string;
  readonly apiVersion?: string;
  /** Milliseconds. */
  readonly patience: number;
}

export interface CommandResult {
  readonly exitCode: number;
  /** What it printed, on both streams. */
  readonly logs: string;
  /** Why it did not run well, as AKS says; undefined where it did. */
  readonly reason: string | undefined;
}

/**
 * Runs a command inside a cluster whose API server cannot be reached from here:
 * learn.microsoft.com/rest/api/aks/managed-clusters/run-command. Needs `runcommand/action` and `commandResults/read`.
 *
 * @throws AzureError where it did not run; a command that fails gives its exit code
 */
export async function runCommand(
  arm: ArmClient,
  cluster: Cluster,
  request: CommandRequest,
): Promise<CommandResult> {
  const { command, files, clusterToken, apiVersion = AKS_API_VERSION, patience } = request;
  const path = clusterPath(cluster);
  const started = await arm.start(
    `${path}/runCommand`,
    { apiVersion },
    { command, context: files ?? '', clusterToken: clusterToken ?? '' },
  );
  const result = await whenDone(arm, started, {
    what: 'The command',
    patience,
    address: (answer) => resultAddress(arm, path, apiVersion, answer),
  });
  return readResult(result);
}

/**
 * Where the result will be: of the address that AKS names only the id is taken, since it was sent without the
 * subscription for a while (Azure/azure-cli#22375).
 */
function resultAddress(
  arm: ArmClient,
  path: string,
  apiVersion: string,
  { headers }: AzureAnswer,
): string | undefined {
  const location = headers['location'] ?? '';
  const id = /\/commandResults\/([\w-]{1,100})(?:[?/]|$)/iu.exec(location)?.[1];
  return id === undefined ? undefined : arm.url(`${path}/commandResults/${id}`, { apiVersion });
}

function readResult(body: unknown): CommandResult {
  const properties = field(body, 'properties');
  const reason = textField(properties, 'reason');
  const exitCode = numberField(properties, 'exitCode');
  if (exitCode === undefined) throw didNotRun(reason);
  return { exitCode, logs: textField(properties, 'logs') ?? '', reason };
}

function didNotRun(reason: string | undefined): AzureError {
  return new AzureError(`The command did not run in the cluster: ${reason ?? 'no exit code'}`, {
    ...(reason !== undefined && { code: reason }),
    remedy:
      'AKS starts a pod for it in the namespace aks-command: can the cluster pull images from mcr.microsoft.com, and has a node room for it? run-command may also be disabled for the cluster',
  });
}
