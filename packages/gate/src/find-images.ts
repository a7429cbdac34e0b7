import { holdsPlaceholder, NODE, type Value } from '@gatehouse/source';
import { fetchingKind } from './fetched.ts';
import { type Image, parseImage } from './image.ts';

export const RENDER = 'render it first (helm template, kubectl kustomize) and name what comes out';

export interface FoundImages {
  readonly images: readonly Image[];
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

/** What holds text by text: an image among it is nothing that the cluster runs. */
const TEXTS = new Set(['data', 'stringData', 'binaryData', 'annotations', 'labels']);
/** The field of Kubernetes, and what operators call it where they do not call it so. */
const IMAGES = new Set(['image', 'imageName', 'dockerImage', 'containerImage', 'baseImage']);
const CONTAINERS = new Set(['containers', 'initContainers', 'ephemeralContainers']);
/** Where a placeholder may stand for anything, containers included. */
const STRUCTURE = new Set(['spec', 'template', 'jobTemplate', 'items', 'volumes', 'image']);

/**
 * Every image that an object names, whatever its kind: those of containers, of volumes, and those that custom resources
 * hand to their operators. One that was overlooked would be deployed unseen, so whatever may hide some is a problem.
 */
export function findImages(object: Value): FoundImages {
  const search = new Search();
  // What aliases repeat is visited once, so that neither bombs nor circles cost more than their text.
  const seen = new Set<number>();
  const pending: Value[] = [object];
  for (let value = pending.pop(); value; value = pending.pop()) {
    if (seen.has(value.index)) continue;
    seen.add(value.index);
    search.enter(value);
    pending.push(...value.items);
    for (const [index, key] of value.keys.entries()) {
      const child = value.values[index];
      if (child !== undefined && search.visit(key, child)) pending.push(child);
    }
  }
  return search;
}

class Search implements FoundImages {
  readonly images: Image[] = [];
  readonly problems: { line: number; message: string }[] = [];

  /** Whatever holds it: a list, or an object that hands it on. */
  enter(value: Value): void {
    const kind = fetchingKind(value);
    if (kind !== undefined)
      this.#problem(value, `${kind} deploys what is not in this file: ${RENDER}`);
  }

  /** @returns whether to look below the value */
  visit(key: string, value: Value): boolean {
    if (hasStructuredKey(value)) {
      this.#problem(value, `{{ … }} is a template: ${RENDER}`);
      return false;
    }
    if (TEXTS.has(key) && !value.values.some(isStructured)) return false;
    if (CONTAINERS.has(key)) this.#containers(value);
    else if (IMAGES.has(key)) this.#image(value);
    else if (STRUCTURE.has(key) && value.string !== undefined && holdsPlaceholder(value.string))
      this.#problem(value, `${key} is not known yet: ${RENDER}`);
    return isStructured(value);
  }

  #containers(list: Value): void {
    if (list.exists && !list.isSequence)
      this.#problem(list, `this is no list of containers; if something is put in later, ${RENDER}`);
    for (const container of list.items) {
      if (!container.isMapping)
        this.#problem(container, `this is no container; if it becomes one, ${RENDER}`);
      else if (!container.get('image').exists)
        this.#problem(container, 'this container names no image');
    }
  }

  /** A reference, or the mapping that holds one, as in a volume of type image. Anything else is looked into as usual. */
  #image(value: Value): void {
    const reference = value.string === undefined ? value.get('reference') : value;
    const text = reference.string;
    if (text === undefined) {
      if (value.get('repository').exists)
        this.#problem(
          value,
          "this image is written in parts, which every operator joins in its own way: leave the file out of 'manifests' and name the image under 'images'",
        );
      return;
    }
    const shown = JSON.stringify(text.slice(0, 200));
    if (holdsPlaceholder(text)) {
      this.#problem(reference, `the image ${shown} is not known yet: ${RENDER}`);
      return;
    }
    const image = parseImage(text, `${reference.source.path}:${reference.line}`);
    if (typeof image === 'string') this.#problem(reference, `the image ${shown} ${image}`);
    else this.images.push(image);
  }

  #problem(value: Value, message: string): void {
    this.problems.push({ line: value.line, message });
  }
}

function isStructured(value: Value): boolean {
  return value.isMapping || value.isSequence;
}

/** To YAML, `{{ a }}` is a mapping whose key is a mapping. No object of Kubernetes has such keys. */
function hasStructuredKey({ tape, slot }: Value): boolean {
  return slot >= 0 && tape.kind(tape.resolve(slot)) <= NODE.sequence;
}
