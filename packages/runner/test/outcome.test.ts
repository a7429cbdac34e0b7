import { expect, it } from '@jest/globals';
import { UserError } from '@gatehouse/findings';
import { failWith } from '../src/index.ts';
import { RecordingRunner } from './recording-runner.ts';

it('fails with a line for each thing that is wrong, none of which hides anything', () => {
  const runner = new RecordingRunner();
  failWith(runner, new UserError('a.yml:1: no\u001b[31m\na.yml:2: no', { remedy: 'Put it right' }));
  expect(runner.failures).toEqual(['a.yml:1: no\uFFFD[31m\na.yml:2: no. Put it right']);
});

it('says of any other error that it is a defect of ours', () => {
  const runner = new RecordingRunner();
  failWith(runner, new TypeError('x is\nnot a function'));
  expect(runner.failures).toEqual([
    'This is a defect of Gatehouse, please report it: x is\nnot a function',
  ]);
});
