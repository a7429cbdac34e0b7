import { Agent, Dispatcher, ProxyAgent } from 'undici';
import { type Proxies, proxyFor } from './proxy.ts';

/**
 * Sends each request by the way that `proxyFor` says, also after a redirection. undici's own `EnvHttpProxyAgent` reads
 * the variables differently from the other steps of a job.
 */
export class ProxyDispatcher extends Dispatcher {
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
