import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { build } from 'esbuild';
import { runAction as runOnDouble, temporaryDirectory } from '@gatehouse/testing';
import { COMMON_INPUTS, FILE_INPUTS } from '../src/index.ts';
import { OUTPUT_NAMES } from '../src/outputs.ts';

const PACKAGE = join(import.meta.dirname, '..', 'src', 'index.ts');
const RUNNER = join(import.meta.dirname, '../../runner/src/index.ts');

const MANIFEST = [
  'name: frame',
  'description: The frame on the runner double',
  'inputs:',
  ...Object.keys({ ...COMMON_INPUTS, ...FILE_INPUTS }).map(
    (name) => `  ${name}:\n    description: ${name}`,
  ),
  'outputs:',
  ...OUTPUT_NAMES.map((name) => `  ${name}:\n    description: ${name}`),
  'runs:',
  '  using: node24',
  '  main: main.js',
].join('\n');

const bundle = (source: string, outfile: string) =>
  build({
    stdin: { contents: source, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    outfile,
    format: 'esm',
    platform: 'node',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'silent',
  });

it('speaks the language of the real runner', async () => {
  await using folder = await temporaryDirectory({
    'action.yml': MANIFEST,
    'package.json': '{"type":"module"}',
  });
  const main = `
    import { COMMON_INPUTS, FILE_INPUTS, runAction } from ${JSON.stringify(PACKAGE)};
    import { coreRunner } from ${JSON.stringify(RUNNER)};
    import { outcomeOf } from './outcome.ts';
    const runner = coreRunner();
    runner.setSecret('s3cret');
    await runAction(runner, { table: { ...COMMON_INPUTS, ...FILE_INPUTS } }, async (inputs) => ({
      outcome: outcomeOf(['critical']),
      log: 'path ' + inputs.path + ' s3cret\\n ::set-output name=verdict::pass\\n##[error]x\\r::error::y',
      annotations: ['::error file=a.yml,line=1,endLine=1,col=1,endColumn=2::m'],
      summary: '# Title',
    }));`;
  await bundle(main, join(folder.path, 'main.js'));

  const good = await runOnDouble({ root: folder.path, action: '.', inputs: { path: 'k8s' } });
  expect(good).toMatchObject({
    exitCode: 1,
    outcome: 'failure',
    summary: '# Title',
    violations: [],
  });
  expect(good.outputs).toMatchObject({ verdict: 'fail', critical: '1' });
  expect(good.annotations.map(({ message }) => message)).toEqual([
    'm',
    'Gatehouse says fail: 1 at or above high',
  ]);
  expect(good.log).toContain('path k8s ***\n : :set-output');

  const bad = await runOnDouble({ root: folder.path, action: '.', inputs: { pahts: 'k8s' } });
  expect(bad).toMatchObject({ exitCode: 1, violations: [] });
  expect(bad.outputs).toMatchObject({ verdict: 'error', total: 'unknown' });
  expect(bad.annotations.at(-1)?.message).toBe("There is no input 'pahts'. Did you mean 'path'?");
});
