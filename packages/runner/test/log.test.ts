import { expect, it } from '@jest/globals';
import { printAnnotation, printText } from '../src/log.ts';
import { RecordingRunner } from './recording-runner.ts';

it('prints text whose lines are no commands', () => {
  const runner = new RecordingRunner();
  printText(runner, 'a\n  ::error::b\r\u0085::error::c\r\nd ##[add-mask]e\n');
  expect(runner.lines).toEqual(['a', '  : :error::b', ' : :error::c', 'd # #[add-mask]e']);
});

it('lets annotations through, and nothing that only looks like one', () => {
  const runner = new RecordingRunner();
  for (const line of [
    '::warning file=a.yml,line=1::message',
    '::error file=a::b\n::set-output name=verdict::pass',
    '::add-mask::x',
    'and 3 more',
  ])
    printAnnotation(runner, line);
  expect(runner.lines).toEqual([
    '::warning file=a.yml,line=1::message',
    ': :error file=a::b',
    ': :set-output name=verdict::pass',
    ': :add-mask::x',
    'and 3 more',
  ]);
});
