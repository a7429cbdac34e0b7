import { UserError } from '@gatehouse/findings';
import { basePathOf } from './base-path.ts';
import { bodyOf } from './body.ts';
import { nameOfOperation, type Operation } from './coverage.ts';
import { followReference } from './follow-reference.ts';
import { isMethod } from './operations.ts';
import { parametersOf, pieceOf, queryOf, valueOf } from './parameter.ts';
import { readWholeDescription } from './read-description.ts';
import { urlFor } from './request-url.ts';
import { Samples } from './samples.ts';
import { isTree, said, type Tree } from './tree.ts';

/** What an API can be asked with. */
export const API_METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;
export type ApiMethod = (typeof API_METHODS)[number];

/** One operation, ready to be asked. */
export interface ApiRequest {
  readonly operation: Operation;
  readonly method: ApiMethod;
  readonly url: URL;
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly body?: string;
}

export interface ApiRequests {
  /** One for each operation that may be asked, in the order of the description. */
  readonly requests: readonly ApiRequest[];
  /** The other operations, with the reason: `POST /books: not among the allowed methods`. */
  readonly leftOut: readonly string[];
}

export interface ApiRequestOptions {
  /** The paths of the description are relative to it; whatever servers that names, only this one is asked. */
  readonly target: URL;
  readonly methods: readonly ApiMethod[];
  /** Why an address must not be asked. */
  readonly refusal: (url: URL) => string | undefined;
}

/**
 * A request for every operation of an API.
 *
 * @param path of the file, as messages name it
 * @throws UserError for what is no description, or describes no operation
 */
export function requestsOf(
  { text, path }: { readonly text: string; readonly path?: string },
  { target, methods, refusal }: ApiRequestOptions,
): ApiRequests {
  const api = readWholeDescription(text, path);
  const base = basePathOf(api, target);
  const all = operationsIn(api);
  const called = path ?? 'api-spec';
  if (all.length === 0)
    throw new UserError(`${called}: describes no operations: there is nothing to scan`);
  if (all.length > MOST_OPERATIONS)
    throw new UserError(`${called}: describes more than ${MOST_OPERATIONS} operations`, {
      remedy: 'Give the part of it that is to be scanned',
    });
  const place = { base, target, methods, samples: new Samples(api) };
  const requests: ApiRequest[] = [];
  const leftOut: string[] = [];
  for (const described of all) {
    const request = requestFor(api, described, place);
    const why = typeof request === 'string' ? request : refusal(request.url);
    if (typeof request !== 'string' && why === undefined) requests.push(request);
    else leftOut.push(`${nameOfOperation(described.operation)}: ${why ?? ''}`);
  }
  return { requests, leftOut };
}

/** No API has more. */
const MOST_OPERATIONS = 10_000;

interface Described {
  readonly operation: Operation;
  readonly tree: unknown;
  readonly item: unknown;
}

function operationsIn(api: Tree): readonly Described[] {
  return Object.entries(said(api, 'paths') ?? {}).flatMap(([path, written]) => {
    const item = followReference(api, written);
    return Object.keys(isTree(item) ? item : {})
      .filter(isMethod)
      .map((key) => ({
        operation: { method: key.toUpperCase(), path },
        tree: said(item, key),
        item,
      }));
  });
}

interface Place {
  readonly base: string;
  readonly target: URL;
  readonly methods: readonly ApiMethod[];
  readonly samples: Samples;
}

/** The request, or why there is none. */
function requestFor(
  api: Tree,
  { operation, tree, item }: Described,
  { base, target, methods, samples }: Place,
): ApiRequest | string {
  const method = methods.find((each) => each === operation.method);
  if (method === undefined) return 'not among the allowed methods';
  const filled = parametersOf(api, tree, item)
    .map((parameter) => ({ parameter, value: valueOf(api, parameter, samples) }))
    .filter(({ value }) => value !== undefined);
  const inPath = filled.filter(({ parameter }) => parameter.in === 'path');
  const url = urlFor(
    target,
    base,
    operation.path,
    new Map(inPath.map(({ parameter, value }) => [parameter.name, pieceOf(value)])),
  );
  if (url === undefined) return 'its path cannot be filled';
  url.search = new URLSearchParams(
    filled
      .filter(({ parameter }) => parameter.in === 'query')
      .flatMap(({ parameter, value }) => queryOf(parameter, value)),
  ).toString();
  const fields = filled
    .filter(({ parameter }) => parameter.in === 'header')
    .map(({ parameter, value }) => [parameter.name, pieceOf(value)] as const)
    .filter(([name, value]) => maySend(name, value));
  if (!TAKES_BODY.has(method)) return { operation, method, url, fields };
  const body = bodyOf(api, tree, samples);
  if (typeof body === 'string') return body;
  if (body === undefined) return { operation, method, url, fields };
  const withType = [...fields, ['Content-Type', body.type] as const];
  return { operation, method, url, fields: withType, body: body.text };
}

const TAKES_BODY: ReadonlySet<ApiMethod> = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** What a description says of these counts for nothing (OpenAPI 3.1, 4.8.12), or is the connection's own. */
const OWN_FIELDS =
  /^(?:accept|authorization|proxy-.*|content-.*|connection|cookie|expect|host|keep-alive|te|trailer|transfer-encoding|upgrade|user-agent)$/iu;

function maySend(name: string, value: string): boolean {
  return /^[\w.-]{1,100}$/u.test(name) && /^[\x20-\x7e]*$/u.test(value) && !OWN_FIELDS.test(name);
}
