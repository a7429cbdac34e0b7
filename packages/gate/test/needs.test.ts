import { expect, it } from '@jest/globals';
import { judgeNeeds } from '../src/index.ts';

it('demands that every job before has succeeded', () => {
  const need = (result: string) => ({ result, outputs: {} });
  expect(judgeNeeds('{}')).toEqual([]);
  expect(judgeNeeds(JSON.stringify({ a: need('success'), b: need('success') }))).toEqual([]);
  expect(
    judgeNeeds(
      JSON.stringify({
        a: need('success'),
        b: need('skipped'),
        c: need('failure'),
        d: need('cancelled'),
        e: {},
        f: 'success',
      }),
    ).map(({ verdict, message }) => `${verdict}: ${message}`),
  ).toEqual([
    'error: The job b was skipped, and the gate needs it to succeed: look there first',
    'error: The job c failed, and the gate needs it to succeed: look there first',
    'error: The job d was cancelled, and the gate needs it to succeed: look there first',
    'error: The job e has no result, and the gate needs it to succeed: look there first',
    'error: The job f has no result, and the gate needs it to succeed: look there first',
  ]);
});

it.each(['', '[]', 'null', '"success"', '{', 'Object'])('refuses %j', (text) => {
  expect(() => judgeNeeds(text)).toThrow("The input 'needs' is not what GitHub makes");
});
