import { expect, it } from '@jest/globals';
import { parseYaml, SourceText } from '@gatehouse/source';
import { Cluster, objectsOf } from '../../../src/model/kubernetes/index.ts';

function account(path: string): readonly ReturnType<typeof objectsOf>[number][] {
  const text = 'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: web\n';
  return parseYaml(new SourceText(path, text)).documents.flatMap((document) => objectsOf(document));
}

const cluster = new Cluster(
  ['dev/accounts.yaml', 'prod/a/accounts.yaml', 'prod/b/accounts.yaml'].flatMap(account),
);

const nearest = (path?: string) =>
  cluster.named('ServiceAccount', undefined, 'web', path).map((object) => object.node.source.path);

it('takes the object of the same file, else of the nearest folder', () => {
  expect(nearest('dev/accounts.yaml')).toEqual(['dev/accounts.yaml']);
  expect(nearest('dev/apps/web.yaml')).toEqual(['dev/accounts.yaml']);
  expect(nearest('prod/b/web.yaml')).toEqual(['prod/b/accounts.yaml']);
});

it('takes all that are equally near', () => {
  expect(nearest('prod/web.yaml')).toEqual(['prod/a/accounts.yaml', 'prod/b/accounts.yaml']);
  expect(nearest('elsewhere.yaml')).toHaveLength(3);
});

it('gives every one when nobody refers', () => {
  expect(nearest()).toHaveLength(3);
});
