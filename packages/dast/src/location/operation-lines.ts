import { UserError, type Location } from '@gatehouse/findings';
import {
  findOperation,
  operationsOf,
  type ApiDescription,
  type ApiOperation,
} from '../api/index.ts';
import { basePathOf } from '../api/base-path.ts';
import { readDescription } from '../api/read-description.ts';
import { decodedPath } from './decoded-path.ts';

/** The operations of an API, each on its line of the file that describes them. */
export class OperationLines {
  readonly #origin: string;
  readonly #base: string;
  /** By method and number of segments: nothing else can answer a request. */
  readonly #operations = new Map<string, ApiOperation[]>();

  /** @param description one that was fetched has no lines to show */
  constructor(description: ApiDescription, target: URL) {
    this.#origin = target.origin;
    const { path, text } =
      description.kind === 'openapi' ? description : { path: undefined, text: '' };
    const base = path === undefined ? undefined : baseOf(text, target);
    this.#base = base ?? '';
    if (path === undefined || base === undefined) return;
    for (const operation of operationsOf(path, text)) {
      const key = keyOf(operation.method, operation.path);
      const alike = this.#operations.get(key);
      if (alike) alike.push(operation);
      else this.#operations.set(key, [operation]);
    }
  }

  /** @param method in capitals */
  find(method: string, { origin, pathname }: URL): Location | undefined {
    if (origin !== this.#origin) return undefined;
    const find = (path: string): ApiOperation | undefined =>
      findOperation(
        this.#operations.get(keyOf(method, path.slice(this.#base.length))) ?? [],
        this.#base,
        method,
        path,
      );
    return (find(pathname) ?? find(decodedPath(pathname)))?.location;
  }
}

function keyOf(method: string, path: string): string {
  return `${method} ${path.split('/').length}`;
}

/** Undefined for what is no description: whoever scans by it says so. */
function baseOf(text: string, target: URL): string | undefined {
  try {
    return basePathOf(readDescription(text), target);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
