import type { GithubDouble } from '@gatehouse/testing';
import { connect, type Github } from '../../src/index.ts';
import type { TokenOptions } from '@gatehouse/testing';

/** A client that waits for nothing. */
export function connected(double: GithubDouble, token: TokenOptions = {}): Github {
  return connect({
    token: double.token(token),
    apiUrl: double.apiUrl,
    userAgent: 'gatehouse',
    environment: {},
    isPaced: false,
    clock: { sleep: () => Promise.resolve() },
  });
}

export const SHOP = { owner: 'acme', name: 'shop' } as const;
