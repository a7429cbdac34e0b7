import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { load } from 'js-yaml';
import { INPUTS } from '../src/inputs.ts';
import { OUTPUTS } from '../src/outputs.ts';

const manifest = load(readFileSync(join(import.meta.dirname, '../action.yml'), 'utf8')) as Record<
  'inputs' | 'outputs',
  Readonly<Record<string, unknown>>
>;

it('action.yml declares every output, and no other', () => {
  expect(Object.keys(manifest.outputs).sort()).toEqual([...OUTPUTS].sort());
});

it('action.yml declares every input, and no other', () => {
  const declared = Object.keys(manifest.inputs).map((name) => name.toLowerCase());
  expect(declared.sort()).toEqual(Object.keys(INPUTS).sort());
});
