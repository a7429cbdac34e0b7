import { type HostRule, readHostRule, readUrl, Scope } from '@gatehouse/dast';
import { UserError } from '@gatehouse/findings';
import type { Wishes } from './wishes.ts';

/** What is asked, and what may be. */
export interface Target {
  /** It decides the scope. */
  readonly url: URL;
  /** Asked beside it. */
  readonly urls: readonly URL[];
  /** Hosts beside its own, as read and as written. */
  readonly allowed: readonly HostRule[];
  readonly hosts: readonly string[];
  readonly scope: Scope;
}

/** @throws UserError for what is no URL or host, and for a URL that is out of scope */
export function targetOf({ target, urls = [], scope: hosts = [] }: Wishes): Target | undefined {
  const allowed = hosts.map(readHostRule);
  const [first, ...rest] = [...(target === undefined ? [] : [target]), ...urls];
  if (first === undefined) return undefined;
  const url = readUrl(first, 'target');
  const scope = new Scope(url, allowed);
  const others = rest.map((other) => readUrl(other, 'urls'));
  for (const other of [url, ...others]) {
    const refusal = scope.refusal(other);
    if (refusal !== undefined)
      throw new UserError(`${other.href} is out of the scope: ${refusal}`, {
        remedy: `Scan it by itself, or add ${other.host} to scope`,
      });
  }
  return { url, urls: others, allowed, hosts, scope };
}
