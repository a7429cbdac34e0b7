import { describe, expect, it } from '@jest/globals';
import { cronFlaw } from '../../../src/model/workflow/cron.ts';

describe('a cron line', () => {
  it.each([
    '0 4 * * *',
    '*/5 * * * *',
    '0,5 * * * *',
    '30 5,17 * * MON-fri',
    '0 0 1 JAN,jul ?',
    '5/15 * * * *',
    '0 0 29 2 *',
    '59 23 31 12 *',
    // A day that is given both ways need be met one way only.
    '0 0 30 2 1',
  ])('%s is kept', (line) => {
    expect(cronFlaw(line)).toBeUndefined();
  });

  it.each([
    ['0 4 * *', /4 fields instead of 5/],
    ['@daily', /1 fields/],
    ['60 * * * *', /for its minute/],
    ['0 24 * * *', /for its hour/],
    ['0 0 0 * *', /for its day of the month/],
    ['0 0 * 13 *', /for its month/],
    ['0 0 * * 7', /for its day of the week/],
    ['10-5 * * * *', /for its minute/],
    ['*/0 * * * *', /for its minute/],
    ['1-2-3 * * * *', /for its minute/],
    ['0 0 L * *', /for its day of the month/],
    ['* * * * *', /comes after 1 minutes/],
    ['*/4 * * * *', /comes after 4 minutes/],
    ['0,59 * * * *', /comes after 1 minutes/],
    ['0 0 30 2 *', /never comes/],
  ])('%s is refused', (line, flaw) => {
    expect(cronFlaw(line)).toMatch(flaw);
  });
});
