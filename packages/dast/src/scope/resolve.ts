import { lookup as lookUpName } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { type AddressKind, kindOfAddress } from './special-address.ts';

type LookUp = typeof lookUpName;

/**
 * Looks names up for connections, so that no name of a host in scope leads where a scan must not go: to what is never
 * scanned, or, once it has been looked up, from the outside to the inside (DNS rebinding).
 */
export function guardedLookup(lookUp: LookUp = lookUpName): LookupFunction {
  const kinds = new Map<string, AddressKind>();
  return (name, options, callback) => {
    lookUp(name, { ...options, all: true }, (error, found) => {
      if (error) {
        callback(error, '');
        return;
      }
      const refusal = refusalOf(
        name,
        found.map(({ address }) => kindOfAddress(address)),
        kinds,
      );
      const [first] = found;
      if (refusal !== undefined || first === undefined)
        callback(new Error(refusal ?? `${name} has no address`), '');
      else if (options.all === true) callback(null, found);
      else callback(null, first.address, first.family);
    });
  };
}

function refusalOf(
  name: string,
  found: readonly AddressKind[],
  known: Map<string, AddressKind>,
): string | undefined {
  if (found.includes('forbidden'))
    return `${name} leads to an address that is never scanned: link-local, or of a metadata service`;
  // Inside and outside at once is as good as a change from one to the other.
  const kind = found.find((each) => each !== 'public') ?? 'public';
  const before = known.get(name) ?? kind;
  known.set(name, before);
  return before === kind
    ? undefined
    : `${name} led to a ${before} address before, and leads to a ${kind} one now`;
}
