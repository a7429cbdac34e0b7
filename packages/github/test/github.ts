import {
  githubDouble,
  type GithubDouble,
  type GithubDoubleOptions,
  type TokenOptions,
} from '@gatehouse/testing';
import { type Connection, type Github, GithubError, type Repository } from '../src/index.ts';
import { swift } from './loopback.ts';

export const REPOSITORY: Repository = { owner: 'acme', name: 'shop', fullName: 'acme/shop' };

/** A double that takes any number of requests, unless told otherwise. */
export async function double(options: GithubDoubleOptions = {}): Promise<GithubDouble> {
  const unlimited = { points: 1e9, contents: 1e9, concurrent: 1e9 };
  return githubDouble({ secondaryLimits: unlimited, ...options });
}

export function as(
  server: GithubDouble,
  token: TokenOptions = {},
  more: Partial<Connection> = {},
): Github {
  return swift(server.apiUrl, { token: server.token({ limit: 1e9, ...token }), ...more });
}

export async function failure(asking: Promise<unknown>): Promise<GithubError> {
  try {
    await asking;
  } catch (error) {
    if (error instanceof GithubError) return error;
    throw error;
  }
  throw new Error('It succeeded');
}
