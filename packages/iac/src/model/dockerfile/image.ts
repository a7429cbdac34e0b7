import { holdsVariable } from './variables.ts';

/** The parts of an image reference (`registry/repository:tag@digest`, OCI distribution and Docker's reference grammar). */
export class ImageReference {
  /** As far as its variables are known. */
  readonly text: string;
  /** Undefined for Docker Hub. */
  readonly registry: string | undefined;
  readonly repository: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;

  constructor(text: string) {
    this.text = text;
    const at = text.indexOf('@');
    this.digest = at < 0 ? undefined : text.slice(at + 1);
    const named = at < 0 ? text : text.slice(0, at);
    const slash = named.lastIndexOf('/');
    const colon = colonOutsideVariables(named, slash + 1);
    this.tag = colon < 0 ? undefined : named.slice(colon + 1);
    const path = colon < 0 ? named : named.slice(0, colon);
    const first = path.indexOf('/');
    const host = first < 0 ? '' : path.slice(0, first);
    this.registry = /[.:]|^localhost$/.test(host) ? host : undefined;
    this.repository = this.registry === undefined ? path : path.slice(first + 1);
  }

  get isScratch(): boolean {
    return this.text.toLowerCase() === 'scratch';
  }

  /** Whether neither tag nor digest says which version is meant; unknown where a variable could hold it. */
  get isUnversioned(): boolean | undefined {
    if (this.digest !== undefined || this.isScratch) return false;
    if (this.tag === 'latest') return true;
    if (this.tag !== undefined)
      return holdsVariable(this.tag) || this.tag === '' ? undefined : false;
    return holdsVariable(this.text.slice(this.text.lastIndexOf('/') + 1)) ? undefined : true;
  }
}

/** `${TAG:-1}` holds a colon that ends no name. */
function colonOutsideVariables(text: string, from: number): number {
  let depth = 0;
  for (let index = from; index < text.length; index++) {
    const char = text[index];
    if (char === '{') depth++;
    else if (char === '}') depth--;
    else if (char === ':' && depth <= 0) return index;
  }
  return -1;
}
