/** One request to a service of Azure's or GitHub's. */
export interface AzureRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Absolute, https; plain http only to the machine itself, as managed identities need. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface AzureAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/**
 * Sends a request once and reads the whole answer, whatever its status; redirects are not followed, since the
 * authorization would go with them. Bounded in time and size by whoever makes it.
 *
 * @throws Error where there was no answer, with a message for the user and without secrets
 */
export type Send = (request: AzureRequest) => Promise<AzureAnswer>;
