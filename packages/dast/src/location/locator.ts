import type { Location } from '@gatehouse/findings';
import type { ApiDescription } from '../api/index.ts';
import type { Locate, Place } from './locate.ts';
import type { LocationMap } from './location-map.ts';
import { OperationLines } from './operation-lines.ts';
import { ServedPlaces, type ServedPlace } from './served-places.ts';

/** What is known of the repository that a running application comes from. */
export interface LocationSources {
  /** Where the API is, and the host that it is described for; without one no operation is known. */
  readonly target?: URL | undefined;
  readonly api?: ApiDescription | undefined;
  readonly map?: LocationMap | undefined;
  readonly served?: readonly ServedPlace[] | undefined;
}

/**
 * From what was seen of a running application to the line that causes it: the operation of its API, then what somebody
 * says who knows, then, for what a server causes, what serves the host.
 */
export function locator({ target, api, map, served }: LocationSources): Locate {
  const operations = api && target && new OperationLines(api, target);
  const places = served && new ServedPlaces(served);
  const found = lastOf(({ method, url }: Place) => {
    if (!URL.canParse(url)) return {};
    const at = new URL(url);
    const mapped = map?.find(url);
    return {
      named: operations?.find(method, at) ?? (mapped && lineOf(mapped.path, mapped.line)),
      served: places?.find(at),
    };
  });
  return (place, { cause }) => {
    const { named, served } = found(place);
    return named ?? (cause === 'server' ? served : undefined);
  };
}

interface Found {
  readonly named?: Location | undefined;
  readonly served?: Location | undefined;
}

/** Every rule asks about one place before the next place comes. */
function lastOf(find: (place: Place) => Found): (place: Place) => Found {
  let last: (Place & { readonly found: Found }) | undefined;
  return ({ method, url }) => {
    if (last?.method !== method || last.url !== url)
      last = { method, url, found: find({ method, url }) };
    return last.found;
  };
}

function lineOf(path: string, line: number): Location {
  return { path, startLine: line, startColumn: 1, endLine: line, endColumn: 1 };
}
