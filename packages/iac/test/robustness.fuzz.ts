import { describe, it } from '@jest/globals';
import { attacks, withstand } from './robustness.ts';

const RUNS = Number(process.env['GATEHOUSE_FUZZ_RUNS'] ?? 3000);

describe.each(attacks().map((attack) => [attack.title, attack] as const))('%s', (_, attack) => {
  it('harms neither the scan nor other files', () => withstand(attack, RUNS));
});
