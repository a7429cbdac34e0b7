import { UserError } from '@gatehouse/findings';
import { isForbiddenHost } from './forbidden-address.ts';

/** Longer ones are attacks on memory. */
const MAX_URL = 4096;

interface Place {
  readonly hostname: string;
  /** As a number; undefined for the default port of whichever scheme. */
  readonly port: number | undefined;
}

/**
 * Where requests may go: the host and port of the target, and hosts that were named beside it. Each URL is asked for,
 * the first and those of redirects too, in the form that the URL Standard gives it: `http://0x7f.1/` and
 * `http://2130706433/` are `127.0.0.1`, and a backslash is a slash.
 */
export class Scope {
  readonly target: URL;
  readonly #places: readonly Place[];

  /**
   * @param target an absolute http or https URL
   * @param hosts `host` for its default ports, or `host:port`
   * @throws UserError for a target or host that is none, holds a password, or is never to be asked
   */
  constructor(target: string, hosts: readonly string[] = []) {
    this.target = readTarget(target);
    this.#places = [placeOf(this.target), ...hosts.map(readPlace)];
  }

  /** The URL where it is in scope, without its fragment. Anything else, however written, is undefined. */
  admit(reference: string, base: URL = this.target): URL | undefined {
    if (reference.length > MAX_URL || !URL.canParse(reference, base.href)) return undefined;
    const url = new URL(reference, base);
    url.hash = '';
    return this.holds(url) && url.href.length <= MAX_URL ? url : undefined;
  }

  holds(url: URL): boolean {
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return false;
    if (url.username !== '' || url.password !== '' || isForbiddenHost(url.hostname)) return false;
    return this.#places.some(
      ({ hostname, port }) =>
        hostname === url.hostname && (port === undefined ? url.port === '' : port === portOf(url)),
    );
  }
}

function readTarget(text: string): URL {
  const remedy = 'Give an absolute address: https://host/path';
  if (!URL.canParse(text)) throw new UserError('the target is not a URL', { remedy });
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new UserError(`the target is a ${url.protocol} URL`, { remedy });
  if (url.username !== '' || url.password !== '')
    throw new UserError('the target holds a user name or password', {
      remedy: 'Leave it out of the URL and give it as auth, from a secret',
    });
  refuseForbidden(url.hostname);
  url.hash = '';
  return url;
}

function readPlace(entry: string): Place {
  const text = entry.trim();
  const url = URL.canParse(`http://${text}/`) ? new URL(`http://${text}/`) : undefined;
  const isPlain =
    url &&
    url.pathname === '/' &&
    url.search === '' &&
    url.username === '' &&
    !/[/\\@?#*]/.test(text);
  if (!isPlain)
    throw new UserError(`${JSON.stringify(text)} is not a host`, {
      remedy: 'Write scope entries as host or host:port',
    });
  refuseForbidden(url.hostname);
  const port = /:(\d{1,5})$/.exec(text.replace(/^\[.*\]/, ''))?.[1];
  return { hostname: url.hostname, port: port === undefined ? undefined : Number(port) };
}

function refuseForbidden(hostname: string): void {
  if (isForbiddenHost(hostname))
    throw new UserError(
      `${hostname} is never scanned: it is link-local or answers with credentials`,
      {
        remedy: 'Name the host of the application',
      },
    );
}

function placeOf(url: URL): Place {
  return { hostname: url.hostname, port: portOf(url) };
}

function portOf({ port, protocol }: URL): number {
  return port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);
}
