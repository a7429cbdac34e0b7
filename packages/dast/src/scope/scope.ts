import { isIP } from 'node:net';
import type { HostRule } from './host-rule.ts';
import { kindOfAddress } from './special-address.ts';

const USUAL_PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

/** What a scan may ask: the host of its target, and those that its user names. Nothing that a site says widens it. */
export class Scope {
  readonly #rules: readonly HostRule[];

  /** @param target also on the usual port of the other scheme, where its own is usual: sites send from http to https */
  constructor(target: URL, allowed: readonly HostRule[] = []) {
    const port = portOf(target);
    const isUsual = port === USUAL_PORTS[target.protocol];
    const own = { host: target.hostname, isBelow: false, port: isUsual ? undefined : port };
    this.#rules = [own, ...allowed];
  }

  /**
   * Why an address must not be asked; undefined where it may. The URL parser has made one form of every way to write a
   * host (numbers, escapes, case, full-width letters), so what is compared is what would be connected to.
   */
  refusal(url: URL): string | undefined {
    if (!(url.protocol in USUAL_PORTS)) return 'no address of http or https';
    if (url.username !== '' || url.password !== '') return 'credentials in the address';
    const address = url.hostname.replace(/^\[(.*)\]$/u, '$1');
    if (isIP(address) !== 0 && kindOfAddress(address) === 'forbidden')
      return 'an address that is never scanned: link-local, of a metadata service, or of nobody';
    return this.#rules.some((rule) => isNamed(url, rule)) ? undefined : 'another host';
  }
}

function isNamed(url: URL, { host, isBelow, port }: HostRule): boolean {
  // A dot at the end names the same host, and would be another to compare.
  const name = url.hostname.replace(/\.$/u, '');
  const isHost = isBelow ? name.endsWith(`.${host}`) : name === host.replace(/\.$/u, '');
  return isHost && portOf(url) === (port ?? USUAL_PORTS[url.protocol]);
}

function portOf({ port, protocol }: URL): string {
  return port === '' ? (USUAL_PORTS[protocol] ?? '') : port;
}
