import { describe, expect, it } from '@jest/globals';
import { INPUTS } from '../src/inputs.ts';

describe('the input urls', () => {
  it('is separated by space alone: a comma may be a part of a URL', () => {
    expect(INPUTS.urls.parse('https://a.example/1,2\n  https://a.example/3')).toEqual([
      'https://a.example/1,2',
      'https://a.example/3',
    ]);
    expect(INPUTS.urls.parse('https://a.example/ '.repeat(51).trim())).toBeUndefined();
  });
});
