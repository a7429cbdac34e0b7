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

  it('lets a merge key win over what stands above it, the first of several mappings over the next', () => {
    const over = (text: string) => first(text).get('a').number;
    expect(over('a: 1\n<<: {a: 2}\n')).toBe(2);
    expect(over('<<: {a: 2}\na: 1\n')).toBe(1);
    expect(over('<<: {a: 2}\na: 1\n<<: [{a: 3}, {a: 4}]\n')).toBe(3);
    expect(over('a: 1\n!!merge "\\x3c<": {a: 2}\n')).toBe(2);
    expect(over('a: 1\n! "<<": {a: 2}\n')).toBe(2);
    expect(first('a: 1\n<<: {a: 2, b: 3}\n').keys).toEqual(['a', 'b', '<<']);
  });

  it('takes no other key that reads << for a merge key', () => {
    for (const key of ['"<<"', '!!str <<', '!x <<'])
      expect(first(`a: 1\n${key}: {a: 2}\n`).get('a').number).toBe(1);
  });

  it('reads explicit tags as Kubernetes does', () => {
    const of = (text: string): Value => first(`${text}\n`).get('a');
    expect(of('a: !!bool "y"').boolean).toBe(true);
    expect(of('a: !!bool |-\n  true').boolean).toBe(true);
    expect(of('a: !<tag:yaml.org,2002:bool> "n"').boolean).toBe(false);
    expect(of('a: !!b%6fol "on"').boolean).toBe(true);
    expect(of('%TAG !e! tag:yaml.org,2002:\n---\na: !e!bool "y"').boolean).toBe(true);
    expect(of('a: !!int "0"').number).toBe(0);
    expect(of('a: !!null "~"').exists).toBe(false);
    for (const text of ['a: ! "true"', 'a: ! true', 'a: !!str true', 'a: !x true'])
      expect([of(text).string, of(text).boolean]).toEqual(['true', undefined]);
    expect(of('b: 1\na: !!str').string).toBe('');
    expect(of('a: !!binary UG9k').string).toBe('Pod');
    expect(of('a: !!binary "UG9k"').location).toMatchObject({ startLine: 1 });
  });

  it.each([
    ['U+0085 in a comment', 'a: 1\n# c\u0085b: 2\n', 2, 4],
    ['U+2028 in a plain scalar', 'a: x\u2028b\n', 1, 5],
    ['U+2029 in a block scalar', 'a: |\n  x\u2029b: 2\n', 2, 4],
    ['U+2028 behind quotes', 'a: "\u2028" # \u2028b: 1\n', 1, 10],
    ['a plain scalar called a string', 'a: !!str x\u2028b\n', 1, 11],
    ['a byte order mark in a later document', 'a: 1\n---\n\uFEFFb: 1\n', 3, 1],
    ['a byte order mark between documents', 'a: 1\n\uFEFF---\nb: 1\n', 2, 1],
    ['a byte order mark behind a comment', 'a: 1\n---\n# c\n  \uFEFF{ b: 1 }\n', 4, 3],
  ])('refuses what readers see differently: %s', (_, text, line, column) => {
    expect(parse(text).problems).toMatchObject([{ line, column }]);
    expect(parse(text).problems[0]?.message).toMatch(/ambiguous/);
  });

  it('takes the same characters as text where all readers do', () => {
    for (const text of [
      '{"a": "x\u2028y\u0085"}',
      "a: 'x\u2029y'\n",
      'a: |\n  \uFEFFx\n',
      'a: x\uFEFFy # \uFEFF\n',
      '\uFEFFa: 1\n',
    ])
      expect(parse(text)).toMatchObject({ documents: [{}], problems: [] });
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
    expect(first('[y, Y, n, N]').items.map((item) => item.boolean)).toEqual([
      true,
      true,
      false,
      false,
    ]);
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
