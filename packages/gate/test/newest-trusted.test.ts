import { expect, it } from '@jest/globals';
import { newestTrusted } from '../src/index.ts';
import { policy, run } from './case.ts';

const at = (id: number, changes: object = {}) => ({
  ...run({ id }),
  headBranch: 'main',
  ...changes,
});
const ids = (runs: readonly ReturnType<typeof at>[], own?: number) =>
  newestTrusted(runs, policy().trustedWorkflows, own).map(({ id }) => id);

it('asks the newest run of each trusted workflow, whatever it came to', () => {
  expect(ids([at(5), at(9, { conclusion: 'failure' }), at(7)])).toEqual([9]);
  expect(ids([at(5), at(9, { workflow: '.github/workflows/other.yml' })])).toEqual([5]);
});

it('passes over what cannot count anyway, so that nobody can stand in the way', () => {
  expect(ids([at(5), at(9, { event: 'pull_request' })])).toEqual([5]);
  expect(ids([at(5), at(9, { headBranch: 'topic' })])).toEqual([5]);
  expect(ids([at(5), at(9, { headBranch: undefined })])).toEqual([5]);
  expect(ids([at(5), at(9)], 9)).toEqual([5]);
  expect(ids([at(5), at(9, { headBranch: 'v1.0' })])).toEqual([9]);
  expect(ids([])).toEqual([]);
});
