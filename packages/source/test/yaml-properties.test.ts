import { describe, it } from '@jest/globals';
import { readsWhatWasWritten, standsAnyText } from './yaml-properties.ts';

describe('parseYaml', () => {
  it('reads what another hand wrote', () => {
    readsWhatWasWritten(200);
  });

  it('stands any text', () => {
    standsAnyText(500);
  });
});
