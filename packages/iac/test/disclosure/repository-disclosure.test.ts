import { describe, expect, it } from '@jest/globals';
import { MemoryTree } from '@gatehouse/testing';
import { repositoryDisclosure } from '../../src/index.ts';

const SECRET = `kind: Secret
apiVersion: v1
metadata: { name: db }
stringData: { url: "postgres://one" }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: shop }
spec:
  rules:
    - host: shop.example.com
`;

const at = (path: string, startLine = 1) => ({
  path,
  startLine,
  startColumn: 1,
  endLine: startLine,
  endColumn: 1,
});

const disclosure = (files: Readonly<Record<string, string | Uint8Array>>) =>
  repositoryDisclosure(new MemoryTree(files));

describe('repositoryDisclosure', () => {
  it('shows the lines of a file that no scan has read', () => {
    const shown = disclosure({ 'deploy/a.yaml': SECRET }).excerpt(at('deploy/a.yaml', 11), 1);
    expect(shown.map(({ number, text }) => `${number} ${text}`)).toEqual([
      '10   rules:',
      '11     - host: shop.example.com',
    ]);
  });

  it('hides what a Secret says, also where a finding repeats it', () => {
    const of = disclosure({ 'a.yaml': SECRET });
    expect(of.text('a.yaml')).not.toContain('one');
    expect(of.mask('it is postgres://one')).toBe('it is ***');
  });

  it('hides the secret values of any other file by their names and shapes', () => {
    const of = disclosure({
      'api.yaml': 'openapi: 3.1.0\nx:\n  clientSecret: kT9-xQ2.vv81!\n',
      'shop.conf': 'server_name a;\n  password = "kT9-xQ2.vv81!";\n',
      'one-line.json': JSON.stringify({
        ...{ kind: 'List', apiVersion: 'v1' },
        items: [{ kind: 'Secret', apiVersion: 'v1', stringData: { a: 'some plain words' } }],
      }),
    });
    expect(of.text('api.yaml')).toBe('openapi: 3.1.0\nx:\n  clientSecret: ***\n');
    expect(of.text('shop.conf')).not.toContain('kT9');
    expect(of.text('one-line.json')).not.toContain('plain words');
  });

  it('shows nothing of what the tree does not list, and of what it cannot read', () => {
    const lists =
      'kind: List\napiVersion: v1\nitems:\n' +
      '  - { kind: AList, apiVersion: v1, items: &i [{ metadata: { name: a } }] }\n' +
      '  - { kind: BList, apiVersion: v1, items: *i }\n';
    const of = disclosure({ 'a.bin': new Uint8Array([0, 1]), 'lists.yaml': lists });
    for (const path of ['a.bin', 'lists.yaml', '../a.yaml', '/etc/passwd', ''])
      expect([of.text(path), of.excerpt(at(path), 3)]).toEqual([undefined, []]);
  });
});
