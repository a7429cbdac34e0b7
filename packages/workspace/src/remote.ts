import { quietly } from './commit.ts';
import { readGit } from './git.ts';

/** A repository on a server, over HTTP. */
export interface Remote {
  /** `https://github.com/acme/shop`, without credentials. */
  readonly url: string;
  /** The value of the Authorization header; absent for what anybody may read. A secret. */
  readonly authorization?: string;
  /**
   * The proxy on the way to it, with its password: a secret. Empty where there is none on this way; absent where nothing
   * is known of proxies, and git finds out by itself.
   */
  readonly proxy?: string;
}

/** How GitHub wants a token over git's protocol: as the password of a user of that name. */
export function tokenAuthorization(token: string): string {
  return `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
}

/**
 * The value of the Authorization header that a checkout has kept for a server, as actions/checkout does unless
 * `persist-credentials` is off. A secret.
 */
export function keptAuthorization(root: string, url: string): string | undefined {
  const asked = ['config', '--get-urlmatch', 'http.extraheader', url];
  const header = quietly(() => readGit(root, asked).toString('latin1').trim());
  return /^authorization:[ \t]*([\x20-\x7e]+)$/i.exec(header ?? '')?.[1];
}
