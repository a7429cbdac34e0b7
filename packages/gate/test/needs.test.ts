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
    'error: The job b ended with skipped, and the gate needs it to succeed',
    'error: The job c ended with failure, and the gate needs it to succeed',
    'error: The job d ended with cancelled, and the gate needs it to succeed',
    'error: The job e ended with no result, and the gate needs it to succeed',
    'error: The job f ended with no result, and the gate needs it to succeed',
  ]);
});

it.each(['', '[]', 'null', '"success"', '{', 'Object'])('refuses %j', (text) => {
  expect(() => judgeNeeds(text)).toThrow("The input 'needs' is not what GitHub makes");
});
