import { describe, it } from '@jest/globals';
import { attacks, withstand } from './robustness.ts';

/** A short look on every run of the suite; `npm run fuzz` looks for longer. */
describe.each(attacks().map((attack) => [attack.title, attack] as const))('%s', (_, attack) => {
  it('harms neither the scan nor other files', () => withstand(attack, 25), 60_000);
});
