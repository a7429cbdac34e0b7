import { describe, it } from '@jest/globals';
import { readsWhatWasWritten, standsAnyText } from './yaml-properties.ts';

const RUNS = Number(process.env['GATEHOUSE_FUZZ_RUNS'] ?? 20_000);

describe('parseYaml', () => {
  it('reads what another hand wrote', () => {
    readsWhatWasWritten(RUNS);
  });

  it('stands any text', () => {
    standsAnyText(RUNS);
  });
});
