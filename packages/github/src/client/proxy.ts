import { UserError } from '@gatehouse/findings';

type Environment = Readonly<Record<string, string | undefined>>;

/** The proxies as undici's `EnvHttpProxyAgent` takes them. An empty text is none. */
export interface Proxies {
  readonly httpProxy: string;
  readonly httpsProxy: string;
  readonly noProxy: string;
}

/**
 * Reads HTTP_PROXY, HTTPS_PROXY and NO_PROXY in either case; the lower one wins, as in curl. A host in NO_PROXY stands
 * for its subdomains too, as for @actions/http-client, by which the other steps of a job go.
 *
 * @returns undefined where there is no proxy
 * @throws UserError at a proxy that is not a URL; it is not shown, since it may hold a password
 */
export function readProxies(environment: Environment): Proxies | undefined {
  const read = (name: string): string =>
    (environment[name.toLowerCase()] ?? environment[name] ?? '').trim();
  const httpProxy = proxyUrl('HTTP_PROXY', read('HTTP_PROXY'));
  const httpsProxy = proxyUrl('HTTPS_PROXY', read('HTTPS_PROXY'));
  if (httpProxy === '' && httpsProxy === '') return undefined;
  return { httpProxy, httpsProxy, noProxy: withSubdomains(read('NO_PROXY')) };
}

/** The user names and passwords in the addresses of proxies. */
export function proxySecrets(proxies: Proxies | undefined): readonly string[] {
  const urls = [proxies?.httpProxy, proxies?.httpsProxy].filter((url) => url);
  return urls.flatMap((url = '') => {
    const { username, password } = new URL(url);
    return [username, password, decodeURIComponent(password)];
  });
}

function proxyUrl(name: string, value: string): string {
  if (value === '') return '';
  const url = /^[a-z][a-z\d+.-]*:\/\//iu.test(value) ? value : `http://${value}`;
  if (URL.canParse(url) && /^https?:/iu.test(url) && !/%(?![\da-f]{2})/iu.test(url)) return url;
  throw new UserError(`${name} is not the address of a proxy`, {
    remedy: 'It is written as http://host:port.',
  });
}

function withSubdomains(noProxy: string): string {
  if (noProxy === '*') return noProxy;
  return noProxy
    .split(/[,\s]+/u)
    .filter((entry) => entry !== '')
    .flatMap((entry) => (/^[.*[\d]/u.test(entry) ? [entry] : [entry, `.${entry}`]))
    .join(',');
}
