import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import {
  keepIfSarif,
  keepSarif,
  keepSarifFiles,
  SARIF_COLLECTION,
  temporaryDirectory,
  type TemporaryDirectory,
} from '../src/index.ts';
import { runFixture } from './fixture-action.ts';

const before = process.env[SARIF_COLLECTION];
let scratch: TemporaryDirectory;

beforeEach(async () => {
  scratch = await temporaryDirectory({ 'kept/none.txt': '' });
  process.env[SARIF_COLLECTION] = join(scratch.path, 'kept');
});
afterEach(async () => {
  if (before === undefined) Reflect.deleteProperty(process.env, SARIF_COLLECTION);
  else process.env[SARIF_COLLECTION] = before;
  await scratch.dispose();
});

const kept = (): string[] =>
  readdirSync(join(scratch.path, 'kept')).filter((name) => name.endsWith('.sarif'));

const log = (second: number): string =>
  `{"$schema":"https://example.com/sarif-2.1.0.json","runs":[{"startTimeUtc":"${second}"}]}`;

it('keeps once what differs in its times only, and apart what is uploaded', () => {
  keepSarif(log(1));
  keepSarif(log(2));
  keepSarif(log(1), 'upload');
  keepSarif('{}');
  const names = kept();
  expect(names).toHaveLength(3);
  const [upload] = names.filter((name) => name.startsWith('upload-'));
  expect(names).toContain(upload?.replace('upload-', 'file-'));
  expect(readFileSync(join(scratch.path, 'kept', upload ?? ''), 'utf8')).toBe(log(1));
});

it('tells SARIF from other output', () => {
  keepIfSarif('');
  keepIfSarif('{"version":1}');
  keepIfSarif(`The file ${log(1)}`);
  expect(kept()).toEqual([]);
  keepIfSarif(log(1));
  expect(kept()).toHaveLength(1);
});

it('keeps the files of a folder, and none of one that is not there', () => {
  scratch.write('out/a.sarif', log(1));
  scratch.write('out/b.json', log(2));
  keepSarifFiles(join(scratch.path, 'out'));
  keepSarifFiles(join(scratch.path, 'nowhere'));
  expect(kept()).toHaveLength(1);
});

it('keeps what a step leaves in RUNNER_TEMP and where its output says', async () => {
  const write = (path: string, text: string): string =>
    `fs.writeFileSync(${path}, ${JSON.stringify(text)});`;
  const main = [
    write("env.RUNNER_TEMP + '/a.sarif'", '{"a":1}'),
    write("env.GITHUB_WORKSPACE + '/b.txt'", '{"b":1}'),
    write("env.GITHUB_WORKSPACE + '/theirs.sarif'", '{"c":1}'),
    "fs.appendFileSync(env.GITHUB_OUTPUT, 'sarif-file=b.txt\\n');",
  ];
  await runFixture({ main: main.join('\n') });
  const texts = kept().map((name) => readFileSync(join(scratch.path, 'kept', name), 'utf8'));
  expect(texts.sort()).toEqual(['{"a":1}', '{"b":1}']);
});

it('keeps nothing unless it is told where', () => {
  Reflect.deleteProperty(process.env, SARIF_COLLECTION);
  keepSarif(log(1));
  expect(kept()).toEqual([]);
});
