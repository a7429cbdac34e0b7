import { errors } from 'jose';
import { bearerOf, type TokenAuthority } from '../arm/caller.ts';
import type { AccessTokenClaims } from '../entra/double.ts';
import {
  Service,
  type ServiceAnswer,
  type ServiceOptions,
  type ServiceRequest,
} from '../service.ts';
import { ServiceRefusal } from '../service-refusal.ts';
import { vaultError, vaultRefusal } from './errors.ts';
import { type SecretOptions, Secrets } from './secrets.ts';

export interface KeyVaultDoubleOptions extends ServiceOptions {
  /** Whose tokens are believed. */
  readonly entra: TokenAuthority;
  readonly name?: string;
  /** What tokens must be made out to; the public cloud's unless told. */
  readonly resource?: string;
  /** What the challenge says instead: a client that believes it sends its token astray. */
  readonly challengedResource?: string;
  /** Who may read is said by roles, or by the vault's own access policies. */
  readonly access?: 'roles' | 'policies';
}

/**
 * A key vault, as far as secrets are read.
 *
 *     await using vault = await keyVaultDouble({ entra });
 *     vault.permit(objectId);
 *     vault.secret('password', 'hunter2', { expires: new Date('2030-01-01') });
 */
export async function keyVaultDouble(options: KeyVaultDoubleOptions): Promise<KeyVaultDouble> {
  const double = new KeyVaultDouble(options);
  await double.open();
  return double;
}

export class KeyVaultDouble extends Service {
  /** Whether the network of the caller is kept out; tests may change it. */
  isClosed = false;
  readonly #options: KeyVaultDoubleOptions;
  readonly #secrets = new Secrets();
  readonly #readers = new Set<string>();

  constructor(options: KeyVaultDoubleOptions) {
    super(options);
    this.#options = options;
  }

  /** A new version of a secret. @returns its name */
  secret(name: string, value: string, options: SecretOptions = {}): string {
    return this.#secrets.set(name, value, options);
  }

  /** Lets somebody read secrets, as the role Key Vault Secrets User does. */
  permit(principal: string): void {
    this.#readers.add(principal);
  }

  protected override async answer(request: ServiceRequest): Promise<ServiceAnswer> {
    const caller = await this.#caller(request);
    const version = request.query.get('api-version') ?? '';
    if (!/^(?:7\.\d|20\d\d-\d\d-\d\d)(?:-preview[.\d]*)?$/u.test(version))
      throw vaultRefusal(400, 'BadParameter', 'api-version must be specified', {
        isAvoidable: true,
      });
    const { name, id } = PATH.exec(request.path)?.groups ?? {};
    if (name === undefined || request.method !== 'GET')
      throw vaultRefusal(
        400,
        'BadParameter',
        `The request URI contains an invalid name: ${request.path}`,
        { isAvoidable: true },
      );
    this.#checkCaller(caller, name);
    const body = this.#secrets.get(name, id === '' ? undefined : id, this.origin, this.now());
    return { status: 200, body };
  }

  protected override errorBody(status: number): unknown {
    return status === 429
      ? vaultError(
          'Throttled',
          'Request was not processed because too many requests were received.',
        )
      : vaultError('InternalServerError', 'An internal error has occurred.');
  }

  /** @throws ServiceRefusal 401 */
  async #caller({ headers }: ServiceRequest): Promise<AccessTokenClaims> {
    const token = bearerOf(headers['authorization']);
    if (token === undefined)
      throw this.#challenge('AKV10000: Request is missing a Bearer or PoP token.');
    const claims = await this.#options.entra.verify(token).catch((error: unknown) => {
      throw error instanceof errors.JWTExpired
        ? this.#challenge("[TokenExpired] Error validating token: 'S2S12086'.")
        : this.#challenge('AKV10046: Unable to resolve the key used for signature validation.');
    });
    const { resource } = this;
    if (claims.aud !== resource)
      throw this.#challenge(
        `AKV10022: Invalid audience. Expected ${resource}, found: ${claims.aud}.`,
        true,
      );
    return claims;
  }

  /** What tokens must be made out to. */
  get resource(): string {
    return this.#options.resource ?? 'https://vault.azure.net';
  }

  #challenge(message: string, isAvoidable = false): ServiceRefusal {
    const { entra, challengedResource = this.resource } = this.#options;
    const challenge = `Bearer authorization="${entra.authority}${entra.tenantId}", resource="${challengedResource}"`;
    const body = vaultError('Unauthorized', message);
    const answer = { status: 401, headers: { 'www-authenticate': challenge }, body };
    return new ServiceRefusal(message, answer, isAvoidable);
  }

  /** @throws ServiceRefusal 403, in words that users have published */
  #checkCaller({ appid, oid, tid }: AccessTokenClaims, secret: string): void {
    const vault = this.#options.name ?? 'kv1';
    const caller = `appid=${appid};oid=${oid};iss=https://sts.windows.net/${tid}/`;
    const where = `Vault: ${vault};location=eastus`;
    if (this.isClosed)
      throw vaultRefusal(
        403,
        'Forbidden',
        `Client address is not authorized and caller is not a trusted service.\r\nClient address: 203.0.113.7\r\nCaller: ${caller}\r\n${where}`,
        { inner: 'ForbiddenByFirewall' },
      );
    if (this.#readers.has(oid)) return;
    if (this.#options.access === 'policies')
      throw vaultRefusal(
        403,
        'Forbidden',
        `The user, group or application '${caller}' does not have secrets get permission on key vault '${vault};location=eastus'. For help resolving this issue, please see https://go.microsoft.com/fwlink/?linkid=2125287`,
        { inner: 'AccessDenied' },
      );
    const resource = `/subscriptions/00000000-0000-0000-0000-000000000000/resourcegroups/rg1/providers/microsoft.keyvault/vaults/${vault}/secrets/${secret}`;
    throw vaultRefusal(
      403,
      'Forbidden',
      `Caller is not authorized to perform action on resource.\r\nIf role assignments, deny assignments or role definitions were changed recently, please observe propagation time.\r\nCaller: ${caller}\r\nAction: 'Microsoft.KeyVault/vaults/secrets/getSecret/action'\r\nResource: '${resource}'\r\nAssignment: (not found)\r\nDenyAssignmentId: null\r\nDecisionReason: null \r\n${where}\r\n`,
      { inner: 'ForbiddenByRbac' },
    );
  }
}

const PATH = /^\/secrets\/(?<name>[\dA-Za-z-]{1,127})(?:\/(?<id>[\da-f]{32})?)?$/u;
