import type { Location } from '@gatehouse/findings';
import { decodedPath } from './decoded-path.ts';

/** A line of the repository that says: requests to this host and path are served here. */
export interface ServedPlace {
  /** In lower case: `shop.example.com`, `*.example.com`; `*` where every host is served. */
  readonly host: string;
  /** Whether the asterisk stands for several labels too: `a.b.example.com`. */
  readonly isDeep: boolean;
  /** From `/` on. */
  readonly path: string;
  /** Whether only this very path is served; otherwise everything below it too. */
  readonly isExact: boolean;
  readonly location: Location;
}

/** UTF-16 units of a path that is looked up. */
const LONGEST_PATH = 2_000;

/** Of a host that is looked up: more are never configured. */
const MOST_LABELS = 20;

/** What serves which part of which host: the most specific host decides, then the longest path, then who came first. */
export class ServedPlaces {
  readonly #named = new Map<string, Paths>();
  /** By what follows the asterisk: those that match one label before it, and those that match several. */
  readonly #near = new Map<string, Paths>();
  readonly #far = new Map<string, Paths>();
  readonly #everywhere: Paths | undefined;

  constructor(places: readonly ServedPlace[]) {
    for (const place of places) {
      if (place.host === '*') continue;
      if (!place.host.startsWith('*.')) add(this.#named, place.host, place);
      else {
        add(this.#near, place.host.slice(2), place);
        if (place.isDeep) add(this.#far, place.host.slice(2), place);
      }
    }
    const everywhere = places.filter(({ host }) => host === '*');
    // Of several files that serve every host nobody knows which one is meant.
    if (new Set(everywhere.map(({ location }) => location.path)).size === 1)
      this.#everywhere = everywhere.reduce((paths, place) => paths.add(place), new Paths());
  }

  find({ hostname, pathname }: URL): Location | undefined {
    const host = hostname.replace(/\.$/u, '');
    const path = withoutSlash(decodedPath(pathname.slice(0, LONGEST_PATH)));
    for (const paths of this.#serving(host)) {
      const found = paths?.find(path);
      if (found) return found;
    }
    return undefined;
  }

  /** The most specific first. */
  *#serving(host: string): Generator<Paths | undefined> {
    yield this.#named.get(host);
    let dot = host.indexOf('.');
    for (let label = 0; dot >= 0 && label < MOST_LABELS; label++) {
      const rest = host.slice(dot + 1);
      yield (label === 0 ? this.#near : this.#far).get(rest);
      dot = host.indexOf('.', dot + 1);
    }
    yield this.#everywhere;
  }
}

function add(hosts: Map<string, Paths>, host: string, place: ServedPlace): void {
  const paths = hosts.get(host) ?? new Paths();
  hosts.set(host, paths.add(place));
}

/** What serves the paths of one host. */
class Paths {
  readonly #exact = new Map<string, Location>();
  readonly #below = new Map<string, Location>();

  add({ path, isExact, location }: ServedPlace): this {
    const key = withoutSlash(decodedPath(path));
    const paths = isExact ? this.#exact : this.#below;
    if (!paths.has(key)) paths.set(key, location);
    return this;
  }

  find(path: string): Location | undefined {
    const exact = this.#exact.get(path);
    if (exact) return exact;
    for (let end = path.length; end >= 0; end = end === 0 ? -1 : path.lastIndexOf('/', end - 1)) {
      const below = this.#below.get(path.slice(0, end));
      if (below) return below;
    }
    return undefined;
  }
}

function withoutSlash(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end--;
  return path.slice(0, end);
}
