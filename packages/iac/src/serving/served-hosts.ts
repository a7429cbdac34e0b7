import { UserError } from '@gatehouse/findings';
import { decode, parseYaml, SourceText, type Value } from '@gatehouse/source';
import type { FileTree } from '@gatehouse/workspace';
import { candidate } from '../discover/candidates.ts';
import { objectsOf, type KubernetesObject } from '../model/kubernetes/index.ts';
import { servedByGatewayApi } from './gateway-api.ts';
import { servedByIngress } from './ingress.ts';
import { servedByIstio } from './istio.ts';
import { servedByNginx } from './nginx.ts';
import type { ServedHost } from './served-host.ts';

/** More serve nobody: an attack on memory. */
const MOST_HOSTS = 50_000;

/** Where two say the same, what adds headers comes before what lets the host in. */
const ORDER: readonly ServedHost['kind'][] = [
  'Ingress',
  'HTTPRoute',
  'VirtualService',
  'nginx',
  'Gateway',
];

/**
 * What the files of a tree say of the hosts that they serve. Patches of Kustomize count, for that is where a host is often
 * named; what waits for a renderer to put the host in does not. A file or an object that cannot be read says nothing, and
 * the others what they say.
 *
 * @returns by kind, then by path and line; at most 50,000
 */
export function servedHosts(tree: FileTree): readonly ServedHost[] {
  const files = tree.list().files.filter((path) => readerOf(path) !== undefined);
  tree.load(files);
  const found: ServedHost[] = [];
  for (const path of files)
    for (const served of servedIn(tree, path)) {
      if (found.length === MOST_HOSTS) return inOrder(found);
      found.push(served);
    }
  return inOrder(found);
}

type ReadFile = (source: SourceText) => Iterable<ServedHost>;

function readerOf(path: string): ReadFile | undefined {
  const kind = candidate(path);
  if (kind === 'yaml' || kind === 'json') return servedByObjects;
  return /\.conf(?:\.template)?$/iu.test(path) ? servedByNginx : undefined;
}

function* servedIn(tree: FileTree, path: string): Generator<ServedHost> {
  try {
    yield* readerOf(path)?.(new SourceText(path, decode(tree.read(path)))) ?? [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}

/** Most files of a tree hold none of these, and need not be parsed. */
const KINDS = /Ingress|HTTPRoute|Gateway|VirtualService/u;

function* servedByObjects(source: SourceText): Generator<ServedHost> {
  if (!KINDS.test(source.text)) return;
  for (const document of parseYaml(source).documents)
    for (const object of objectsIn(document)) {
      yield* servedByIngress(object);
      yield* servedByGatewayApi(object);
      yield* servedByIstio(object);
      object.forget();
    }
}

function objectsIn(document: Value): readonly KubernetesObject[] {
  try {
    return objectsOf(document);
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}

function inOrder(found: readonly ServedHost[]): readonly ServedHost[] {
  return ORDER.flatMap((kind) => found.filter((served) => served.kind === kind));
}
