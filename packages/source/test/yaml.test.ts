import { describe, expect, it } from '@jest/globals';
import { parseYaml, scalars, SourceText, type Value } from '../src/index.ts';

const parse = (text: string) => parseYaml(new SourceText('a.yaml', text));
const first = (text: string): Value => {
  const value = parse(text).documents[0];
  if (!value) throw new Error('no document');
  return value;
};

describe('parseYaml', () => {
  it('gives values with the lines and columns where they stand', () => {
    const image = first('spec:\n  containers:\n  - name: web\n    image: "nginx:1"\n').get(
      'spec',
      'containers',
      0,
      'image',
    );
    expect(image.string).toBe('nginx:1');
    expect(image.location).toMatchObject({
      startLine: 4,
      startColumn: 13,
      endLine: 4,
      endColumn: 20,
    });
    expect(image.path).toBe('spec.containers[web].image');
  });

  it('points a missing value at its nearest parent', () => {
    const missing = first('spec:\n  securityContext:\n    runAsUser: 1\n').get(
      'spec',
      'securityContext',
      'runAsNonRoot',
    );
    expect(missing.exists).toBe(false);
    expect(missing.line).toBe(2);
    expect(missing.path).toBe('spec.securityContext.runAsNonRoot');
  });

  it('reads all documents and leaves empty ones out', () => {
    expect(parse('---\na: 1\n---\n---\n# nothing\n---\nb: 2\n').documents).toHaveLength(2);
  });

  it('loses only the broken document of a stream and says where it broke', () => {
    const { documents, problems } = parse('a: 1\n---\nb: [1\nc: }\n---\nd: "x\\ty"\n');
    expect(documents.map((document) => document.keys[0])).toEqual(['a', 'd']);
    expect(documents[1]?.get('d').string).toBe('x\ty');
    expect(documents[1]?.get('d').line).toBe(6);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.line).toBe(4);
  });

  it('resolves anchors, aliases and merge keys, what is written wins', () => {
    const root = first('base: &b\n  x: 1\n  y: 2\nuse:\n  <<: *b\n  y: 3\nsame: *b\n');
    expect(root.get('use', 'x').number).toBe(1);
    expect(root.get('use', 'y').number).toBe(3);
    expect(root.get('same', 'x').line).toBe(2);
    expect(root.get('same').path).toBe('same');
  });

  it('refuses an alias of nothing, with its place', () => {
    expect(parse('a: &x 1\nb: *y\n')).toMatchObject({
      documents: [],
      problems: [{ line: 2, column: 5 }],
    });
    // Anchors end with their document.
    expect(parse('a: &x 1\n---\nb: *x\n')).toMatchObject({
      documents: [{}],
      problems: [{ line: 3, column: 5 }],
    });
  });

  it('tells booleans, numbers, null and strings apart', () => {
    const root = first('a: yes\nb: "true"\nc: 0x10\nd: ~\ne:\nf: 1_000\ng: 1.5\nh: 10m\n');
    expect(root.get('a').boolean).toBe(true);
    expect(root.get('b').boolean).toBeUndefined();
    expect(root.get('c').number).toBe(16);
    expect(root.get('d').exists).toBe(false);
    expect(root.get('e').exists).toBe(false);
    expect(root.get('e').line).toBe(5);
    expect(root.get('f').number).toBe(1000);
    expect(root.get('g').number).toBe(1.5);
    expect(root.get('h').number).toBeUndefined();
  });

  it('knows placeholders as unknown', () => {
    const root = first('a: ${X}\nb: "{{ .Values.b }}"\nc: plain\n');
    expect([root.get('a').isUnknown, root.get('b').isUnknown, root.get('c').isUnknown]).toEqual([
      true,
      true,
      false,
    ]);
    expect(root.get('a', 'below').isUnknown).toBe(true);
  });

  it('reads JSON, tabs and Windows line ends', () => {
    expect(first('{\r\n\t"a": {\r\n\t\t"b": [1, 2]\r\n\t}\r\n}').get('a', 'b', 1).line).toBe(3);
    expect(first('a:\r\n  b: 1\r\n').get('a', 'b').string).toBe('1');
  });

  it('visits aliases once, so that a bomb costs no more than its text', () => {
    const lines = ['a0: &a0 [x, x]'];
    for (let i = 1; i < 60; i++)
      lines.push(`a${i}: &a${i} [*a${i - 1}, *a${i - 1}, *a${i - 1}, *a${i - 1}]`);
    expect([...scalars(first(lines.join('\n')))].length).toBe(2);
  });

  it('survives anchors that contain themselves', () => {
    const root = first('a: &a\n  b: *a\n  <<: *a\n  c: 1\n');
    expect([...scalars(root)].map((scalar) => scalar.text)).toEqual(['1']);
    expect(root.at(['a', 'b', 'b', 'b', 'c']).string).toBe('1');
  });

  it('refuses bottomless nesting with a place, quickly', () => {
    const { documents, problems } = parse('['.repeat(10_000));
    expect(documents).toEqual([]);
    expect(problems[0]?.message).toMatch(/nesting|depth/i);
  });

  it('bounds what merge keys can grow to', () => {
    const lines = [`m0: &m0 {${Array.from({ length: 400 }, (_, i) => `k${i}: 1`).join(', ')}}`];
    for (let i = 1; i < 400; i++) lines.push(`m${i}: &m${i}\n  <<: *m${i - 1}\n  own${i}: 1`);
    expect(parse(lines.join('\n')).problems[0]?.message).toMatch(/merge keys/);
  });
});
