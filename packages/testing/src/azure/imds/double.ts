import type { Application } from '../entra/application.ts';
import type { EntraDouble } from '../entra/double.ts';
import {
  Service,
  type ServiceAnswer,
  type ServiceOptions,
  type ServiceRequest,
} from '../service.ts';
import { ServiceRefusal } from '../service-refusal.ts';

/** An identity that a machine has. */
export interface ManagedIdentity {
  readonly clientId: string;
  readonly objectId: string;
  /** Of one that was assigned by somebody: `/subscriptions/…/userAssignedIdentities/…`. */
  readonly resourceId?: string;
}

export interface ImdsDoubleOptions extends ServiceOptions {
  /** Who makes the tokens. */
  readonly entra: EntraDouble;
  /** What the machine itself is. */
  readonly system?: Pick<Application, 'clientId' | 'objectId'>;
  /** What was assigned to it. */
  readonly userAssigned?: readonly ManagedIdentity[];
  /** Of tokens; a day less a second unless told. */
  readonly lifetimeSeconds?: number;
}

/**
 * The instance metadata service of a machine in Azure, as far as it hands out tokens; for `AZURE_POD_IDENTITY_AUTHORITY_HOST`.
 *
 *     await using imds = await imdsDouble({ entra, system: entra.application() });
 */
export async function imdsDouble(options: ImdsDoubleOptions): Promise<ImdsDouble> {
  const double = new ImdsDouble(options);
  await double.open();
  return double;
}

export class ImdsDouble extends Service {
  readonly #options: ImdsDoubleOptions;

  constructor(options: ImdsDoubleOptions) {
    super(options);
    this.#options = options;
  }

  /** Errors as in "HTTP response reference" (learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token). */
  protected override async answer(request: ServiceRequest): Promise<ServiceAnswer> {
    const { method, path, query, headers } = request;
    if (headers['metadata'] !== 'true')
      throw refusal(400, 'bad_request_102', 'Required metadata header not specified');
    if (headers['x-forwarded-for'] !== undefined)
      throw refusal(400, 'invalid_request', 'The request came through a proxy');
    if (`${method} ${path}` !== 'GET /metadata/identity/oauth2/token')
      throw refusal(404, 'not_found', `There is no ${method} ${path}`);
    if (!/^\d{4}-\d\d-\d\d$/u.test(query.get('api-version') ?? ''))
      throw refusal(400, 'invalid_request', 'api-version was not specified in the request');
    const resource = query.get('resource') ?? '';
    if (resource === '')
      throw refusal(400, 'invalid_request', 'Required audience parameter not specified');
    return await this.#token(this.#identity(query), resource);
  }

  protected override errorBody(status: number): unknown {
    return status === 429
      ? { error: 'too_many_requests', error_description: 'Too many requests' }
      : {
          error: 'unknown',
          error_description: 'Failed to retrieve token from the Active directory.',
        };
  }

  #identity(query: URLSearchParams): Pick<Application, 'clientId' | 'objectId'> {
    const { system, userAssigned = [] } = this.#options;
    const named = (['client_id', 'object_id', 'msi_res_id'] as const).filter((key) =>
      query.has(key),
    );
    if (named.length > 1) throw refusal(400, 'invalid_request', 'More than one identity is named');
    const [key] = named;
    if (key !== undefined) {
      const found = userAssigned.find((one) => one[FIELDS[key]] === query.get(key));
      if (found === undefined) throw refusal(400, 'invalid_request', 'Identity not found', false);
      return found;
    }
    if (system !== undefined) return system;
    const [only, ...others] = userAssigned;
    if (only === undefined) throw refusal(400, 'invalid_request', 'Identity not found', false);
    if (others.length === 0) return only;
    throw refusal(
      400,
      'invalid_request',
      'Multiple user assigned identities exist, please specify the clientId / resourceId of the identity in the token request',
      false,
    );
  }

  /** Numbers are sent as text. */
  async #token(
    identity: Pick<Application, 'clientId' | 'objectId'>,
    resource: string,
  ): Promise<ServiceAnswer> {
    const { entra, lifetimeSeconds: lifetime = 86_399 } = this.#options;
    entra.check(resource);
    const from = Math.floor(this.now() / 1000);
    return {
      status: 200,
      body: {
        access_token: await entra.mint(identity, resource, lifetime),
        client_id: identity.clientId,
        expires_in: String(lifetime),
        expires_on: String(from + lifetime),
        ext_expires_in: String(lifetime),
        not_before: String(from),
        resource,
        token_type: 'Bearer',
      },
    };
  }
}

const FIELDS = { client_id: 'clientId', object_id: 'objectId', msi_res_id: 'resourceId' } as const;

function refusal(
  status: number,
  error: string,
  description: string,
  isAvoidable = true,
): ServiceRefusal {
  const answer = { status, body: { error, error_description: description } };
  return new ServiceRefusal(`${status} ${error}: ${description}`, answer, isAvoidable);
}
