import { randomUUID } from 'node:crypto';
import { thumbprintOf } from '../../certificates/index.ts';

/** What an application trusts instead of a secret: compared exactly, letter by letter. */
export interface FederatedCredential {
  readonly issuer: string;
  readonly subject: string;
  /** `api://AzureADTokenExchange` unless told. */
  readonly audience?: string;
  /** Requests by which Entra has not heard of it yet. */
  readonly visibleAfter?: number;
}

export interface ApplicationOptions {
  readonly clientId?: string;
  /** Of the service principal: the claim `oid`. */
  readonly objectId?: string;
  readonly name?: string;
  readonly federated?: readonly FederatedCredential[];
  readonly secrets?: readonly string[];
  /** PEM. */
  readonly certificates?: readonly string[];
  readonly disabled?: boolean;
  /** Conditional access does not let it in. */
  readonly blocked?: boolean;
  /** Requests by which Entra has not heard of it yet. */
  readonly visibleAfter?: number;
}

/** An application that may log in, or not; tests may change what it is. */
export class Application {
  readonly clientId: string;
  readonly objectId: string;
  readonly name: string;
  readonly secrets: string[];
  disabled: boolean;
  blocked: boolean;
  readonly #federated: FederatedCredential[];
  readonly #certificates = new Map<string, string>();
  readonly #visibleAfter: number;
  #requests = 0;

  constructor(options: ApplicationOptions) {
    this.clientId = options.clientId ?? randomUUID();
    this.objectId = options.objectId ?? randomUUID();
    this.name = options.name ?? 'deployer';
    this.secrets = [...(options.secrets ?? [])];
    this.disabled = options.disabled ?? false;
    this.blocked = options.blocked ?? false;
    this.#federated = [...(options.federated ?? [])];
    this.#visibleAfter = options.visibleAfter ?? 0;
    for (const certificate of options.certificates ?? [])
      this.#certificates.set(thumbprintOf(certificate), certificate);
  }

  /** Adds a credential, as `az ad app federated-credential create` does. */
  federate(credential: FederatedCredential): void {
    this.#federated.push(credential);
  }

  /** Takes all federated credentials away. */
  unfederate(): void {
    this.#federated.length = 0;
  }

  /** Counts a request in its name. @returns whether Entra has heard of it */
  receive(): boolean {
    this.#requests += 1;
    return this.#requests > this.#visibleAfter;
  }

  /** Those that Entra has heard of. */
  get federated(): readonly Required<Omit<FederatedCredential, 'visibleAfter'>>[] {
    return this.#federated
      .filter(({ visibleAfter = 0 }) => this.#requests > visibleAfter)
      .map(({ issuer, subject, audience = 'api://AzureADTokenExchange' }) => ({
        issuer,
        subject,
        audience,
      }));
  }

  /** PEM, by its SHA-256 as in `x5t#S256`. */
  certificate(thumbprint: string): string | undefined {
    return this.#certificates.get(thumbprint);
  }
}
