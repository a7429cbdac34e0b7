import {
  bounded,
  chooseFetch,
  type Clock,
  type Fetch,
  NoAnswer,
  proxySecrets,
  readProxies,
  type Redact,
  redactor,
  SYSTEM_CLOCK,
} from '@gatehouse/network';
import { describeFailure, type RequestFailure, textHeaders } from './failure.ts';
import type { Answer, Github, PageOptions, Pages, RequestOptions } from './github.ts';
import { explain, limited } from '../errors/explain.ts';
import { GithubError } from '../errors/github-error.ts';
import { readLimit } from './limits.ts';
import type { makeOctokit } from './octokit.ts';
import { allPages } from './pages.ts';
import type { Data, Parameters, Route } from './routes.ts';
import { silence } from './silence.ts';

export interface Connection {
  /** Absent or empty: reads what is public. */
  readonly token?: string | undefined;
  /** `https://api.github.com`, or `https://host/api/v3` of a server of one's own. */
  readonly apiUrl: string;
  /** `gatehouse/1.2.3`. */
  readonly userAgent: string;
  /** For the proxies. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Takes what only a debug run shows; not escaped. */
  readonly log?: (message: string) => void;
  readonly clock?: Partial<Clock>;
  /** Whether writes keep the distance that GitHub asks for. Without a word they do. */
  readonly isPaced?: boolean;
}

/** The longest answer that is read without a word. Bytes. */
const MAXIMUM_ANSWER = 32 * 1024 * 1024;

/** For one attempt without a word. Milliseconds. */
const TIMEOUT = 30_000;

/**
 * Connects to GitHub. Nothing is sent and no library is loaded before the first request.
 *
 * @throws UserError at a proxy that is not an address
 */
export function connect(connection: Connection): Github {
  return new Client(connection);
}

interface Loaded {
  readonly octokit: ReturnType<typeof makeOctokit>;
  readonly fetch: Fetch;
}

class Client implements Github {
  readonly clock: Clock;
  readonly isAuthenticated: boolean;
  readonly #redact: Redact;
  readonly #load: () => Promise<Loaded>;
  #loaded: Promise<Loaded> | undefined;
  /** Until when GitHub has refused everything: asking on would only lengthen it. */
  #limitedUntil = 0;

  constructor(connection: Connection) {
    const token = connection.token?.trim() === '' ? undefined : connection.token?.trim();
    const proxies = readProxies(connection.environment);
    const redact = redactor([token, ...proxySecrets(proxies)]);
    const clock = { ...SYSTEM_CLOCK, ...connection.clock };
    this.clock = clock;
    this.isAuthenticated = token !== undefined;
    this.#redact = redact;
    this.#load = async () => ({
      fetch: await chooseFetch(proxies),
      octokit: (await import('./octokit.ts')).makeOctokit({
        token,
        apiUrl: connection.apiUrl,
        userAgent: connection.userAgent,
        clock,
        redact,
        log: connection.log ?? (() => undefined),
        isPaced: connection.isPaced ?? true,
      }),
    });
  }

  async request<R extends Route>(
    route: R,
    parameters: Parameters<R>,
    options: RequestOptions = {},
  ): Promise<Answer<Data<R>>> {
    if (this.clock.now() < this.#limitedUntil) throw limited(this.#limitedUntil, {}, { route });
    const { octokit, fetch } = await (this.#loaded ??= this.#load());
    const request = {
      fetch: bounded(fetch, {
        maximumBytes: options.maximumBytes ?? MAXIMUM_ANSWER,
        timeout: options.timeout ?? TIMEOUT,
      }),
      isRepeatable: options.isRepeatable ?? !route.startsWith('POST '),
    };
    try {
      const ask = octokit.request as (route: string, parameters: object) => Promise<unknown>;
      const { status, headers, data } = (await ask(route, { ...parameters, request })) as Answer<
        Data<R>
      >;
      const answer = { status, headers: textHeaders(headers), data };
      if (isForeign(answer)) throw new NoAnswer('what came was not an answer of its API');
      return answer;
    } catch (error) {
      throw this.#explain(error as RequestFailure, route);
    }
  }

  async paginate<R extends Route, T>(
    route: R,
    parameters: Parameters<R>,
    items: (data: Data<R>) => readonly T[],
    options: PageOptions = {},
  ): Promise<Pages<T>> {
    return allPages(
      (page) => this.request(route, { per_page: 100, ...parameters, ...page }, options),
      items,
      options.maximumPages,
    );
  }

  #explain(error: RequestFailure, route: string): GithubError {
    const failure = describeFailure(error);
    const now = this.clock.now();
    if (failure.kind === 'silence') return silence(failure.reason, route, this.#redact);
    this.#limitedUntil = Math.max(this.#limitedUntil, readLimit(failure, now)?.until ?? 0);
    const { isAuthenticated } = this;
    const message = this.#redact(failure.message);
    return explain({ ...failure, message, route, isAuthenticated, now });
  }
}

/** A login page, or that of a proxy: Octokit hands over as text what it cannot parse. */
function isForeign({ headers, data }: Answer<unknown>): boolean {
  const type = headers['content-type'] ?? '';
  return type.startsWith('text/html') || (type.includes('json') && typeof data === 'string');
}
