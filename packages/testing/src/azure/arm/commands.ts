import { randomBytes } from 'node:crypto';
import type { ServiceAnswer, ServiceRequest } from '../service.ts';
import type { TokenAuthority } from './caller.ts';
import type { Cluster, ClusterCommand, CommandResult } from './cluster.ts';
import { armRefusal } from './errors.ts';

interface Running {
  readonly cluster: Cluster;
  readonly result: CommandResult;
  readonly startedAt: string;
  polls: number;
}

/** Azure Kubernetes Service AAD Server. */
const CLUSTER_AUDIENCE = '6dae42f8-4368-4678-94ff-3960e28e3630';

/** Commands that run in clusters, by id (azure-rest-api-specs, RunCommandRequest and RunCommandResult*). */
export class Commands {
  readonly #running = new Map<string, Running>();
  readonly #authority: TokenAuthority;

  constructor(authority: TokenAuthority) {
    this.#authority = authority;
  }

  /** @throws ServiceRefusal 400 */
  async start(
    cluster: Cluster,
    request: ServiceRequest,
    { origin, now }: { readonly origin: string; readonly now: number },
  ): Promise<ServiceAnswer> {
    cluster.checkCommands();
    const command = readCommand(request.text);
    if (cluster.usesEntra) await this.#checkToken(command.token);
    cluster.commands.push(command);
    const id = randomBytes(16).toString('hex');
    const result = await cluster.run(command);
    const startedAt = new Date(now).toISOString();
    this.#running.set(id, { cluster, result, startedAt, polls: cluster.polls });
    return pending(id, cluster, request, origin);
  }

  /** @throws ServiceRefusal 404 */
  result(id: string, cluster: Cluster, request: ServiceRequest, origin: string): ServiceAnswer {
    const running = this.#running.get(id);
    if (running?.cluster !== cluster)
      throw armRefusal(404, 'NotFound', `Could not find the command ${id}.`);
    running.polls -= 1;
    if (running.polls >= 0) return pending(id, cluster, request, origin);
    const { result, startedAt } = running;
    const properties =
      'reason' in result
        ? { provisioningState: 'failed', ...result }
        : { provisioningState: 'succeeded', startedAt, finishedAt: startedAt, ...result };
    return { status: 200, body: { id, properties } };
  }

  async #checkToken(token: string): Promise<void> {
    const claims = await this.#authority.verify(token).catch(() => undefined);
    if (claims?.aud === CLUSTER_AUDIENCE) return;
    throw armRefusal(
      400,
      'MissingAADClusterToken',
      'This cluster have Azure Active Directory enabled, .clusterToken is required.',
      true,
    );
  }
}

function readCommand(text: string): ClusterCommand {
  const malformed = (words: string): Error => armRefusal(400, 'BadRequest', words, true);
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw malformed('The request content was invalid and could not be deserialized.');
  }
  const {
    command,
    context = '',
    clusterToken: token = '',
  } = (body ?? {}) as Record<string, unknown>;
  if (typeof command !== 'string' || command === '') throw malformed('There is no command.');
  if (typeof context !== 'string' || typeof token !== 'string')
    throw malformed('The context or the cluster token is not text.');
  const archive = Buffer.from(context, 'base64');
  if (
    archive.toString('base64') !== context ||
    !(context === '' || archive.subarray(0, 2).equals(ZIP))
  )
    throw malformed('The context is not a zip archive in base64.');
  return { command, context: archive, token };
}

const ZIP = Buffer.from('PK');

function pending(
  id: string,
  cluster: Cluster,
  { query }: ServiceRequest,
  origin: string,
): ServiceAnswer {
  const version = query.get('api-version') ?? '';
  const location = `${origin}${cluster.id}/commandResults/${id}?api-version=${version}`;
  return { status: 202, headers: { location, 'retry-after': '0' } };
}
