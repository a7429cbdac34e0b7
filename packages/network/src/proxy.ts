import { isIP } from 'node:net';
import { UserError } from '@gatehouse/findings';

type Environment = Readonly<Record<string, string | undefined>>;

/** What the environment says of proxies. An empty text is none. */
export interface Proxies {
  readonly httpProxy: string;
  readonly httpsProxy: string;
  /** Host names that are reached without one, between commas or spaces. */
  readonly noProxy: string;
}

/**
 * Reads HTTP_PROXY, HTTPS_PROXY and NO_PROXY in either case; the lower one wins, as in curl.
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
  return { httpProxy, httpsProxy, noProxy: read('NO_PROXY') };
}

/**
 * The proxy on the way to an address; undefined where there is none. HTTP_PROXY is not for HTTPS, and a host in NO_PROXY
 * stands for its subdomains too, as for @actions/http-client and curl, by which the other steps of a job go.
 */
export function proxyFor(address: string | URL, proxies: Proxies | undefined): URL | undefined {
  const url = new URL(address);
  const proxy = url.protocol === 'https:' ? proxies?.httpsProxy : proxies?.httpProxy;
  if (proxy === undefined || proxy === '' || isExempt(url, proxies?.noProxy ?? '')) return;
  return new URL(proxy);
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
  if (URL.canParse(url) && /^https?:/iu.test(url) && isDecodable(url)) return url;
  throw new UserError(`${name} is not the address of a proxy`, {
    remedy: 'It is written as http://host:port.',
  });
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

function isExempt(url: URL, noProxy: string): boolean {
  const host = bare(url.hostname);
  const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
  return noProxy.split(/[,\s]+/u).some((entry) => {
    // More than one colon without brackets is an address of IPv6, and no port.
    const [, name = '', itsPort] = /^([^:]*|\[.*\]):(\d+)$/u.exec(entry) ?? ['', entry];
    if (name === '' || (itsPort !== undefined && itsPort !== port)) return false;
    const wanted = bare(name.toLowerCase());
    if (/^[.*]/u.test(wanted)) return host.endsWith(wanted.replace(/^\*/u, ''));
    return host === wanted || (isIP(host) === 0 && host.endsWith(`.${wanted}`));
  });
}

function bare(host: string): string {
  return host.replace(/^\[(.*)\]$/u, '$1');
}
