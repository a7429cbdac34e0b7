import { randomUUID } from 'node:crypto';
import type { AccessTokenClaims } from '../entra/double.ts';
import {
  Service,
  type ServiceAnswer,
  type ServiceOptions,
  type ServiceRequest,
} from '../service.ts';
import { callerOf, type TokenAuthority } from './caller.ts';
import { Cluster, type ClusterOptions } from './cluster.ts';
import { answerForCluster } from './cluster-operations.ts';
import { Commands } from './commands.ts';
import { armError, armRefusal } from './errors.ts';
import { cloudMetadata, type CloudSuffixes } from './metadata.ts';
import { page } from './pages.ts';
import { type RoleAssignment, Roles } from './roles.ts';
import { makeSubscription, type Subscription, type SubscriptionOptions } from './subscription.ts';

export interface ArmDoubleOptions extends ServiceOptions {
  /** Whose tokens are believed. */
  readonly entra: TokenAuthority;
  /** What tokens must be made out to; the public cloud's unless told. */
  readonly audiences?: readonly string[];
  /** How many items of a list come at once; 2 unless told, so that clients have to turn pages. */
  readonly pageSize?: number;
  /** What the metadata of the cloud says; the public cloud's unless told. */
  readonly suffixes?: CloudSuffixes;
}

const AUDIENCES = [
  'https://management.core.windows.net/',
  'https://management.core.windows.net',
  'https://management.azure.com/',
  'https://management.azure.com',
];

/**
 * Azure Resource Manager: subscriptions, and clusters of Azure Kubernetes Service.
 *
 *     await using arm = await armDouble({ entra });
 *     const { id, subscriptionId } = arm.subscription();
 *     arm.assign({ principal: objectId, role: 'Reader', scope: id });
 */
export async function armDouble(options: ArmDoubleOptions): Promise<ArmDouble> {
  const double = new ArmDouble(options);
  await double.open();
  return double;
}

export class ArmDouble extends Service {
  readonly #entra: TokenAuthority;
  readonly #audiences: readonly string[];
  readonly #pageSize: number;
  readonly #suffixes: CloudSuffixes;
  readonly #subscriptions: Subscription[] = [];
  readonly #clusters: Cluster[] = [];
  readonly #roles = new Roles();
  readonly #commands: Commands;

  constructor(options: ArmDoubleOptions) {
    super(options);
    this.#entra = options.entra;
    this.#audiences = options.audiences ?? AUDIENCES;
    this.#pageSize = options.pageSize ?? 2;
    this.#suffixes = options.suffixes ?? {};
    this.#commands = new Commands(options.entra);
  }

  subscription(options: SubscriptionOptions = {}): Subscription {
    const subscription = makeSubscription(options, this.#entra.tenantId);
    this.#subscriptions.push(subscription);
    return subscription;
  }

  cluster(options: ClusterOptions): Cluster {
    const cluster = new Cluster(options);
    this.#clusters.push(cluster);
    return cluster;
  }

  assign(assignment: RoleAssignment): void {
    this.#roles.assign(assignment);
  }

  protected override async answer(request: ServiceRequest): Promise<ServiceAnswer> {
    checkVersion(request);
    if (`${request.method} ${request.path}` === 'GET /metadata/endpoints') return this.#metadata();
    const caller = await callerOf(request, this.#entra, this.#audiences);
    const [, first = '', id, ...rest] = request.path.split('/');
    if (first.toLowerCase() !== 'subscriptions') throw noRoute(request);
    if (id === undefined) return this.#list(request, caller);
    if (rest.length === 0) return this.#get(request, caller, id);
    return await answerForCluster(request, {
      caller,
      roles: this.#roles,
      clusters: this.#clusters,
      commands: this.#commands,
      tenantId: this.#entra.tenantId,
      origin: this.origin,
      now: this.now(),
      pageSize: this.#pageSize,
    });
  }

  protected override headers(request: ServiceRequest): Readonly<Record<string, string>> {
    const correlation = request.headers['x-ms-correlation-request-id'] ?? randomUUID();
    return {
      ...super.headers(request),
      'x-ms-correlation-request-id': correlation,
      'x-ms-routing-request-id': `EASTUS:20260101T000000Z:${correlation}`,
    };
  }

  protected override errorBody(status: number): unknown {
    if (status === 429)
      return armError(
        'SubscriptionRequestsThrottled',
        'Number of requests for this subscription has exceeded the limit. Please try again later.',
      );
    return armError('ServerTimeout', 'The request timed out. Diagnostic information follows.');
  }

  #metadata(): ServiceAnswer {
    const { origin } = this;
    const audiences = this.#audiences;
    const cloud = { origin, authority: this.#entra, audiences, suffixes: this.#suffixes };
    return { status: 200, body: cloudMetadata(cloud) };
  }

  #list(request: ServiceRequest, { oid }: AccessTokenClaims): ServiceAnswer {
    if (request.method !== 'GET') throw noRoute(request);
    const visible = this.#subscriptions.filter(({ id }) => this.#roles.reach(oid, id));
    return page(visible, request, { origin: this.origin, size: this.#pageSize });
  }

  #get(request: ServiceRequest, caller: AccessTokenClaims, id: string): ServiceAnswer {
    if (request.method !== 'GET') throw noRoute(request);
    const found = this.#subscriptions.find(
      ({ subscriptionId }) => subscriptionId.toLowerCase() === id.toLowerCase(),
    );
    if (found === undefined)
      throw armRefusal(404, 'SubscriptionNotFound', `The subscription '${id}' could not be found.`);
    this.#roles.check(caller, 'Microsoft.Resources/subscriptions/read', found.id);
    return { status: 200, body: found };
  }
}

/** @throws ServiceRefusal 400 */
function checkVersion({ query }: ServiceRequest): void {
  const version = query.get('api-version');
  if (version === null)
    throw armRefusal(
      400,
      'MissingApiVersionParameter',
      'The api-version query parameter (?api-version=) is required for all requests.',
      true,
    );
  if (!/^\d{4}-\d\d-\d\d(?:-preview)?$/u.test(version))
    throw armRefusal(
      400,
      'InvalidApiVersionParameter',
      `The api-version '${version}' is invalid.`,
      true,
    );
}

function noRoute({ method, path }: ServiceRequest): Error {
  return armRefusal(
    405,
    'HttpMethodNotAllowed',
    `The double does not know ${method} ${path}.`,
    true,
  );
}
