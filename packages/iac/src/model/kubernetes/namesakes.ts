import type { KubernetesObject } from './object.ts';

/**
 * Objects of one name. A cluster has only one of them, so several in a tree are those of several clusters: `dev/` and
 * `prod/`, or the examples of a library. A reference means the nearest: in its own file, else in its own folder, else in
 * the folder above. Every look-up costs as many steps as the path has folders.
 */
export class Namesakes {
  readonly #objects: KubernetesObject[];
  #byPlace: Map<string, KubernetesObject[]> | undefined;

  constructor(first: KubernetesObject) {
    this.#objects = [first];
  }

  get all(): readonly KubernetesObject[] {
    return this.#objects;
  }

  add(object: KubernetesObject): void {
    this.#objects.push(object);
    this.#byPlace = undefined;
  }

  /** Those nearest to a file, and the file or folder that they have in common with it. */
  near(path: string): { readonly objects: readonly KubernetesObject[]; readonly place: string } {
    if (this.#objects.length === 1) return { objects: this.#objects, place: '' };
    this.#byPlace ??= this.#group();
    for (const place of placesOf(path)) {
      const objects = this.#byPlace.get(place);
      if (objects) return { objects, place };
    }
    return { objects: this.#objects, place: '' };
  }

  #group(): Map<string, KubernetesObject[]> {
    const groups = new Map<string, KubernetesObject[]>();
    for (const object of this.#objects)
      for (const place of placesOf(object.node.source.path)) {
        const group = groups.get(place);
        if (group) group.push(object);
        else groups.set(place, [object]);
      }
    return groups;
  }
}

/** A file, then the folders around it, nearest first; the root last. */
function* placesOf(path: string): Generator<string> {
  for (let place = path; place !== ''; place = place.slice(0, Math.max(0, place.lastIndexOf('/'))))
    yield place;
  yield '';
}
