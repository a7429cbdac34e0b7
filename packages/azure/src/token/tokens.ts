/** A bearer token of Entra's. */
export interface AccessToken {
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** Tokens of one identity. */
export interface Tokens {
  /**
   * A token that is good for some minutes yet; asking again for the same scope costs nothing.
   *
   * @param scope a resource with what is asked of it: `https://management.azure.com/.default`
   * @throws AzureError where Entra or the runner refuses it
   */
  get(scope: string): Promise<AccessToken>;
}
