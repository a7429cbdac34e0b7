import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { temporaryDirectory } from '@gatehouse/testing';
import { type Exclusion, Folder } from '@gatehouse/workspace';
import { infrastructurePhase } from '../src/index.ts';
import {
  privilegedIn,
  privilegedPod,
  record,
  sawWitness,
  scanFiles,
  WITNESS,
} from './scan-files.ts';

const alone = async (path: string, content: string | Uint8Array) =>
  scanFiles({ [path]: content, ...WITNESS });

const utf16 = (text: string, bigEndian: boolean): Buffer => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

describe('a file that cannot be read', () => {
  it.each([
    ['binary', Buffer.from([0x61, 0, 0x62, 0x63]), /binary/],
    ['in another encoding', Buffer.from('name: caf\xe9\n', 'latin1'), /UTF-8/],
    ['UTF-16 without a mark', Buffer.from('a: 1\n', 'utf16le'), /binary/],
  ])('fails when it is %s, with a reason; the others are judged', async (_, content, reason) => {
    const scan = await alone('a.yaml', content);
    expect(record(scan, 'a.yaml')).toMatchObject({
      status: 'failed',
      problems: [{ message: expect.stringMatching(reason) }],
    });
    expect(scan.incomplete).toEqual([expect.stringContaining('a.yaml')]);
    expect(sawWitness(scan)).toBe(true);
  });

  it('says file, line and column of invalid YAML', async () => {
    const scan = await alone(
      'deploy/a.yaml',
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: [a\nspec: }\n',
    );
    expect(record(scan, 'deploy/a.yaml')).toMatchObject({
      status: 'failed',
      problems: [{ line: 5, column: 1 }],
    });
    expect(scan.incomplete).toEqual([expect.stringContaining('deploy/a.yaml:5:1')]);
    expect(sawWitness(scan)).toBe(true);
  });

  it('loses only the broken document of a stream', async () => {
    const scan = await scanFiles({
      'a.yaml': `${privilegedPod('one')}---\na: [\n---\n${privilegedPod('two')}`,
    });
    expect(privilegedIn(scan, 'a.yaml').map((finding) => finding.location.startLine)).toEqual([
      10, 23,
    ]);
    expect(record(scan, 'a.yaml')?.status).toBe('failed');
  });

  it('names three of many and counts the rest', async () => {
    const files = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e'].map((name) => [`${name}.yaml`, 'a: [\n']),
    );
    const [reason] = (await scanFiles(files)).incomplete;
    expect(reason).toMatch(/^5 files could not be read: a\.yaml\S*, b\.yaml\S*, c\.yaml\S*, …/);
  });

  it('is accepted when the caller says so', async () => {
    const scan = await scanFiles({ 'a.yaml': 'a: [\n', ...WITNESS }, { allowParseErrors: true });
    expect(scan.incomplete).toEqual([]);
    expect(record(scan, 'a.yaml')?.status).toBe('failed');
  });

  it('does not matter when it has no extension', async () => {
    const scan = await alone('bin/tool', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0]));
    expect(record(scan, 'bin/tool')).toBeUndefined();
    expect(scan.incomplete).toEqual([]);
  });
});

describe('text in every shape', () => {
  it.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${privilegedPod()}`)],
    ['UTF-16 little endian with a mark', utf16(privilegedPod(), false)],
    ['UTF-16 big endian with a mark', utf16(privilegedPod(), true)],
    ['Windows line ends', privilegedPod().replaceAll('\n', '\r\n')],
    ['line ends of old', privilegedPod().replaceAll('\n', '\r')],
    ['mixed line ends', privilegedPod().replace('\n', '\r').replace('\n', '\r\n')],
    ['no line end at the end', privilegedPod().trimEnd()],
  ])('%s: right lines and columns', async (_, content) => {
    const scan = await scanFiles({ 'a.yaml': content });
    expect(privilegedIn(scan, 'a.yaml')[0]?.location).toMatchObject({
      startLine: 10,
      startColumn: 21,
    });
    expect(record(scan, 'a.yaml')?.problems).toEqual([]);
  });
});

const repeat = (text: string, times = 10_000): string => text.repeat(times);

describe('hostile files end quickly and harm no others', () => {
  const fields = 'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\n';
  const bomb = Array.from({ length: 12 }, (_, i) => {
    const list = Array(10)
      .fill(
        i === 0 ? '{apiVersion: v1, kind: Pod}' : `{apiVersion: v1, kind: List, items: *x${i - 1}}`,
      )
      .join(', ');
    return `x${i}: &x${i} [${list}]`;
  }).join('\n');
  const bigMap = (name: string, size: number): string =>
    `${name}: &${name} {${Array.from({ length: size }, (_, i) => `${name}${i}: 1`).join(', ')}}\n`;

  it.each([
    [
      'block nesting',
      'a.yaml',
      Array.from({ length: 10_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
    ],
    ['sequence nesting', 'a.yaml', repeat('- ')],
    ['key nesting', 'a.yaml', repeat('? ')],
    ['flow sequence nesting', 'a.yaml', `${fields}x: ${repeat('[')}${repeat(']')}\n`],
    ['flow mapping nesting', 'a.yaml', `${fields}x: ${repeat('{a: ')}${repeat('}')}\n`],
    ['braces that look like a template', 'a.yaml', repeat('{')],
    [
      'JSON nesting',
      'a.json',
      `{"apiVersion": "v1", "kind": "Pod", "x": ${repeat('[')}${repeat(']')}}`,
    ],
    [
      'merges of the same over and over',
      'a.yaml',
      `${bigMap('m', 2000)}all:\n  <<: [${repeat('*m, ')}]\n`,
    ],
  ])('%s is a problem of its file', async (_, path, content) => {
    const scan = await alone(path, content);
    expect(record(scan, path)?.status).toBe('failed');
    expect(sawWitness(scan)).toBe(true);
  });

  it.each([
    [
      'a bomb of aliases',
      `${bomb}\napiVersion: v1\nkind: Pod\nspec: { containers: *x11, volumes: *x11 }\n`,
      1,
    ],
    ['a bomb of lists', `${bomb}\napiVersion: v1\nkind: List\nitems: *x11\n`, 10],
    [
      'a list that holds itself',
      'apiVersion: v1\nkind: List\nitems: &a\n  - { apiVersion: v1, kind: List, items: *a }\n',
      0,
    ],
    [
      'an object that holds itself',
      'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: &s\n  containers: [*s]\n  template: *s\n  spec: *s\n',
      1,
    ],
    [
      'one object many times',
      `apiVersion: v1\nkind: List\nitems:\n  - &p { apiVersion: v1, kind: Pod }\n${repeat('  - *p\n')}`,
      1,
    ],
    [
      'one container many times',
      `${fields}spec: { x: &c { image: a }, containers: [${repeat('*c, ')}] }\n`,
      1,
    ],
    [
      'a merge of two large mappings',
      `${bigMap('m', 20_000)}apiVersion: v1\nkind: Pod\nall:\n  own: 1\n  <<: *m\n`,
      1,
    ],
    [
      'many documents',
      repeat('---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\n'),
      10_000,
    ],
    [
      'many suppressions',
      `${fields}list:\n${repeat('# gatehouse:ignore privileged -- why\n- a: 1\n')}`,
      1,
    ],
    [
      'many suppressions of nothing',
      `${fields}${repeat('# gatehouse:ignore privileged -- why\n', 20_000)}`,
      1,
    ],
    ['an unfinished suppression', `${fields}# zizmor: ignore[${repeat('a , ', 100_000)}\n`, 1],
    ['a long line', `${fields}data: ${repeat('x', 2_000_000)}\n`, 1],
    ['many empty lines', `${fields}${repeat('\n', 500_000)}data: 1\n`, 1],
  ])(
    '%s',
    async (_, content, objects) => {
      const started = performance.now();
      const scan = await alone('a.yaml', content);
      expect(performance.now() - started).toBeLessThan(15_000);
      expect(scan.incomplete).toEqual([]);
      expect(scan.coverage.resources).toBe(objects + 1);
      expect(sawWitness(scan)).toBe(true);
    },
    30_000,
  );

  it('stops judging a file that gives more findings than anyone could read', async () => {
    const scan = await alone(
      'a.yaml',
      `${fields}spec:\n  containers: [${repeat('{}, ', 20_000)}]\n`,
    );
    expect(scan.incomplete).toEqual(['a.yaml has 50000 findings and was not judged any further']);
    expect(sawWitness(scan)).toBe(true);
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'a kind called %s',
    async (name) => {
      const scan = await alone(
        'a.yaml',
        `apiVersion: ${name}\nkind: ${name}\nmetadata: { ${name}: { ${name}: 1 } }\nspec: { ${name}: 1 }\n`,
      );
      expect(scan.incomplete).toEqual([]);
      expect(sawWitness(scan)).toBe(true);
    },
  );
});

describe('nothing to scan', () => {
  it('is incomplete for an empty tree', async () => {
    expect((await scanFiles({})).incomplete).toEqual([
      expect.stringMatching(/^nothing to scan.*allow-empty/),
    ]);
  });

  it('is incomplete where all is deferred, and says so', async () => {
    expect((await scanFiles({ 'main.tf': '', 'a/main.bicep': '' })).incomplete).toEqual([
      expect.stringContaining('2 files are of kinds'),
    ]);
  });

  it('names the line that leaves it out', async () => {
    await using folder = await temporaryDirectory({ 'deploy/a.yaml': privilegedPod() });
    const incomplete = async (scope: string, ...exclude: (Exclusion | string)[]) => {
      const tree = new Folder(join(folder.path, scope), exclude);
      const phase = infrastructurePhase(tree, { profile: 'default' });
      return (await phase.scan({ now: () => new Date(0), onProgress: () => undefined })).incomplete;
    };
    const location = { path: 'g.yml', startLine: 4, startColumn: 1, endLine: 4, endColumn: 9 };
    expect(await incomplete('', { pattern: 'deploy/', location })).toEqual([
      'nothing to scan in this folder: no manifests, Dockerfiles or workflows; exclude ("deploy/" in g.yml:4) leaves out deploy (allow-empty accepts that)',
    ]);
    mkdirSync(join(folder.path, '.git'));
    expect(await incomplete('deploy', { pattern: 'deploy/', location })).toEqual([
      'nothing to scan in deploy: exclude ("deploy/" in g.yml:4) leaves it out (allow-empty accepts that)',
    ]);
    expect(await incomplete('deploy', 'a.*')).toEqual([
      'nothing to scan in deploy: no manifests, Dockerfiles or workflows; exclude ("a.*") leaves out deploy/a.yaml (allow-empty accepts that)',
    ]);
    expect(await incomplete('deploy/a.yaml', 'a.*')).toEqual([]);
  });

  it('is incomplete where no file could be read, though that is accepted', async () => {
    const files = { 'a.yaml': 'a: [\n' };
    const incomplete = async (options: object) => (await scanFiles(files, options)).incomplete;
    expect(await incomplete({ allowParseErrors: true })).toEqual([
      expect.stringMatching(/^nothing to scan/),
    ]);
    expect(await incomplete({ allowParseErrors: true, allowEmpty: true })).toEqual([]);
    expect(await incomplete({})).toEqual([expect.stringContaining('allow-parse-errors')]);
  });

  it('is fine when the caller says so', async () => {
    expect((await scanFiles({}, { allowEmpty: true })).incomplete).toEqual([]);
  });
});
