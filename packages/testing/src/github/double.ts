import type { World } from './api.ts';
import { BlobStore } from './blob-store.ts';
import { exchange } from './exchange.ts';
import { type Fault, Faults } from './faults.ts';
import { GitObjects } from './state/git-objects.ts';
import { Hooks, type Interruption } from './hooks.ts';
import { SecondaryLimits, type SecondaryLimitOptions } from './rate-limits.ts';
import { type Addresses, Repository, type RepositoryOptions } from './state/repository.ts';
import { RequestLog, type RequestRecord } from './request-log.ts';
import { Seeds } from './state/seeds.ts';
import { listen, type Listener } from './server.ts';
import { makeToken, type Token, type TokenOptions } from './tokens.ts';

export interface GithubDoubleOptions extends RepositoryOptions {
  /** Full name; `acme/shop` unless told. */
  readonly repository?: string;
  /** GitHub Enterprise Server: its base path and its limits. */
  readonly enterprise?: boolean;
  readonly secondaryLimits?: SecondaryLimitOptions;
}

/**
 * GitHub's REST API on loopback, for `GITHUB_API_URL`: strict where GitHub is, with all that it remembers open to tests.
 *
 *     await using github = await githubDouble();
 */
export async function githubDouble(options: GithubDoubleOptions = {}): Promise<GithubDouble> {
  const double = new GithubDouble(options);
  await double.open();
  return double;
}

export class GithubDouble extends Seeds implements AsyncDisposable {
  /** What clients did that GitHub refuses or that they should not do; a test of a good client asserts that it is empty. */
  readonly violations: string[] = [];
  readonly #options: GithubDoubleOptions;
  readonly #tokens = new Map<string, Token>();
  readonly #repositories: Repository[] = [];
  readonly #limits = new Map<Token, SecondaryLimits>();
  readonly #faults = new Faults();
  readonly #hooks = new Hooks();
  readonly #log = new RequestLog();
  readonly #blobs = new BlobStore((message) => this.violations.push(message));
  #listener: Listener | undefined;
  #lastId = 1000;

  constructor(options: GithubDoubleOptions) {
    super();
    this.#options = options;
  }

  /** What `githubDouble` does. */
  async open(): Promise<void> {
    const { repository = 'acme/shop', enterprise, secondaryLimits, ...rest } = this.#options;
    const world: World = {
      enterprise: enterprise ?? false,
      tokens: this.#tokens,
      repositories: this.#repositories,
      limitsOf: (token) => {
        const limits = this.#limits.get(token) ?? new SecondaryLimits(secondaryLimits);
        this.#limits.set(token, limits);
        return limits;
      },
      interrupt: (operation) => this.#hooks.run(operation),
      violate: (message) => this.violations.push(message),
    };
    const setting = (): Parameters<typeof exchange>[1] => ({
      world,
      faults: this.#faults,
      log: this.#log,
      apiUrl: this.apiUrl,
    });
    await this.#blobs.open();
    this.#listener = await listen((message) => exchange(message, setting()));
    this.repository(repository, rest);
  }

  /** For GITHUB_API_URL. */
  get apiUrl(): string {
    return `${this.serverUrl}${this.#options.enterprise === true ? '/api/v3' : ''}`;
  }

  /** For GITHUB_SERVER_URL. */
  get serverUrl(): string {
    if (this.#listener === undefined) throw new Error('The double is not open');
    return this.#listener.origin;
  }

  /** What the runner would set, for the environment of an action. */
  get variables(): Readonly<Record<string, string>> {
    return {
      GITHUB_API_URL: this.apiUrl,
      GITHUB_SERVER_URL: this.serverUrl,
      GITHUB_REPOSITORY: this.state.fullName,
    };
  }

  get requests(): readonly RequestRecord[] {
    return this.#log.records;
  }

  /** The requests for one operation. */
  requestsFor(operation: string): readonly RequestRecord[] {
    return this.requests.filter((request) => request.operation === operation);
  }

  /** The most requests that were open at the same time. */
  get mostAtOnce(): number {
    return this.#log.mostAtOnce;
  }

  /** The repository that the double was made for. */
  override get state(): Repository {
    const [main] = this.#repositories;
    if (main === undefined) throw new Error('The double is not open');
    return main;
  }

  /** Another repository. */
  repository(fullName: string, options: RepositoryOptions = {}): Repository {
    const addresses: Addresses = {
      api: this.apiUrl,
      server: this.serverUrl,
      blob: (content) => this.#blobs.put(content),
    };
    const nextId = (): number => (this.#lastId += 1);
    const git = new GitObjects();
    const repository = new Repository(fullName, options, { addresses, nextId, git });
    this.#repositories.push(repository);
    return repository;
  }

  /** The value of a token; a GITHUB_TOKEN that may write everything unless told. */
  token(options: TokenOptions = {}): string {
    const token = makeToken(options);
    this.#tokens.set(token.value, token);
    return token.value;
  }

  /** What a token has left of its hourly budget: `remaining` requests until `seconds` from now. */
  limit(token: string, { remaining, seconds }: { remaining: number; seconds: number }): void {
    const known = this.#tokens.get(token);
    if (known === undefined) throw new Error('The double made no such token');
    Object.assign(known.budget, { remaining, resetAt: Date.now() + seconds * 1000 });
  }

  /** Something goes wrong, once unless told otherwise. */
  fail(fault: Fault): void {
    this.#faults.add(fault);
  }

  /** Runs before an accepted request is carried out; once unless told otherwise. */
  before(operation: string, run: Interruption, times = 1): void {
    this.#hooks.add(operation, run, times);
  }

  async close(): Promise<void> {
    await this.#listener?.close();
    await this.#blobs.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}
