import { Agent, Dispatcher, fetch, ProxyAgent } from 'undici';
import { type Proxies, proxyFor } from './proxy.ts';
import type { Fetch } from './transport.ts';

/** undici's fetch: Node's own takes no dispatcher of another version. */
export function fetchThrough(proxies: Proxies): Fetch {
  const dispatcher = new ProxyDispatcher(proxies);
  type Init = Parameters<typeof fetch>[1];
  return async (url, init) =>
    (await fetch(url, { ...init, dispatcher } as Init)) as unknown as Response;
}

/**
 * Sends each request by the way that `proxyFor` says, also after a redirection. undici's own `EnvHttpProxyAgent` reads
 * the variables differently from the other steps of a job.
 */
class ProxyDispatcher extends Dispatcher {
  readonly #proxies: Proxies;
  readonly #direct = new Agent();
  readonly #through = new Map<string, ProxyAgent>();

  constructor(proxies: Proxies) {
    super();
    this.#proxies = proxies;
  }

  override dispatch(
    options: Dispatcher.DispatchOptions,
    handler: Dispatcher.DispatchHandlers,
  ): boolean {
    const proxy = proxyFor(options.origin ?? '', this.#proxies);
    return (proxy === undefined ? this.#direct : this.#agent(proxy)).dispatch(options, handler);
  }

  #agent(proxy: URL): ProxyAgent {
    const known = this.#through.get(proxy.href);
    if (known !== undefined) return known;
    const agent = new ProxyAgent(withoutPassword(proxy));
    this.#through.set(proxy.href, agent);
    return agent;
  }
}

/** The password goes into the header only: what is in no address is in no error. */
function withoutPassword({ origin, username, password }: URL): ProxyAgent.Options {
  if (username === '' && password === '') return { uri: origin };
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { uri: origin, token: `Basic ${Buffer.from(credentials).toString('base64')}` };
}
