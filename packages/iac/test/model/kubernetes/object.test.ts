import { describe, expect, it } from '@jest/globals';
import { parseYaml, SourceText } from '@gatehouse/source';
import { objectsOf } from '../../../src/model/kubernetes/index.ts';

const labels = (text: string): string[] =>
  parseYaml(new SourceText('a.yaml', text))
    .documents.flatMap(objectsOf)
    .map(({ apiVersion, label }) => `${apiVersion} ${label}`);

describe('objectsOf', () => {
  it('gives the items of a typed list its type', () => {
    expect(
      labels(
        'apiVersion: v1\nkind: PodList\nitems:\n- metadata: { name: a }\n- metadata: { name: b }\n',
      ),
    ).toEqual(['v1 Pod "a"', 'v1 Pod "b"']);
  });

  it('leaves items their own type', () => {
    expect(
      labels(
        'apiVersion: v1\nkind: PodList\nitems:\n- { apiVersion: apps/v1, kind: Deployment, metadata: { name: a } }\n- { kind: Pod }\n- { apiVersion: v1 }\n- text\n',
      ),
    ).toEqual(['apps/v1 Deployment "a"']);
  });

  it('takes a type that is not text for none', () => {
    expect(
      labels(
        'apiVersion: v1\nkind: PodList\nitems: [{ apiVersion: 1, kind: true, metadata: { name: a } }]\n',
      ),
    ).toEqual(['v1 Pod "a"']);
  });

  it.each(['items', 'Items', 'ITEMS', 'item\u017F'])(
    'finds objects in the %s of any object',
    (key) => {
      expect(
        labels(
          `apiVersion: v1\nkind: Namespace\nmetadata: { name: x }\n${key}:\n- { apiVersion: v1, kind: Pod, metadata: { name: a } }\n`,
        ),
      ).toEqual(['v1 Namespace "x"', 'v1 Pod "a"']);
    },
  );

  it('does not take a list for an object, an object called so without items for one', () => {
    expect(labels('apiVersion: v1\nkind: List\nitems: []\n')).toEqual([]);
    expect(labels('apiVersion: x/v1\nkind: AllowList\nmetadata: { name: a }\n')).toEqual([
      'x/v1 AllowList "a"',
    ]);
  });

  it('refuses the same items as objects of two kinds', () => {
    expect(() =>
      labels(
        'apiVersion: v1\nkind: List\nitems:\n- { apiVersion: v1, kind: SecretList, items: &i [{ metadata: { name: a } }] }\n- { apiVersion: v1, kind: PodList, items: *i }\n',
      ),
    ).toThrow(/items of one list/);
    expect(() =>
      labels(
        'apiVersion: v1\nkind: PodListList\nitems: &i [{ metadata: { name: a }, items: *i }]\n',
      ),
    ).toThrow(/items of one list/);
  });
});
