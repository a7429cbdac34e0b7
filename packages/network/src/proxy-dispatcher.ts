import { Agent, Dispatcher, fetch, ProxyAgent } from 'undici';
import { type Proxies, proxyFor } from './proxy.ts';
import type { Fetch } from './transport.ts';

/** undici's fetch: Node's own takes no dispatcher of another version. */
export function fetchThrough(proxies: Proxies): Fetch {
  const dispatcher = new ProxyDispatcher((origin) => proxyFor(origin, proxies), new Agent());
  type Init = Parameters<typeof fetch>[1];
  return async (url, init) =>
    (await fetch(url, { ...init, dispatcher } as Init)) as unknown as Response;
}

/** Connections without a proxy. */
export function direct(options: Agent.Options): Dispatcher {
  return new Agent(options);
}

interface Trust {
  /** PEM: all authorities. */
  readonly ca?: readonly string[];
}

/**
 * Sends each request by the way that is chosen for its origin, also after a redirection. undici's own `EnvHttpProxyAgent`
 * reads the variables differently from the other steps of a job.
 */
export class ProxyDispatcher extends Dispatcher {
  readonly #choose: (origin: string | URL) => URL | undefined;
  readonly #direct: Dispatcher;
  readonly #trust: Trust;
  readonly #through = new Map<string, ProxyAgent>();

  /**
   * @param choose the proxy on the way to an origin; undefined for none
   * @param direct for the way without one
   * @param trust whom to believe behind a proxy that he is the origin; whom Node does unless given
   */
  constructor(
    choose: (origin: string | URL) => URL | undefined,
    direct: Dispatcher,
    trust: Trust = {},
  ) {
    super();
    this.#choose = choose;
    this.#direct = direct;
    this.#trust = trust;
  }

  override dispatch(
    options: Dispatcher.DispatchOptions,
    handler: Dispatcher.DispatchHandlers,
  ): boolean {
    const proxy = this.#choose(options.origin ?? '');
    return (proxy === undefined ? this.#direct : this.#agent(proxy)).dispatch(options, handler);
  }

  /** Ends every connection at once, also those in use. */
  override async destroy(): Promise<void> {
    const all = [this.#direct, ...this.#through.values()];
    await Promise.all(all.map((each) => each.destroy()));
  }

  #agent(proxy: URL): ProxyAgent {
    const known = this.#through.get(proxy.href);
    if (known !== undefined) return known;
    const agent = new ProxyAgent({
      ...withoutPassword(proxy),
      ...(this.#trust.ca && { requestTls: { ca: [...this.#trust.ca] } }),
    });
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
