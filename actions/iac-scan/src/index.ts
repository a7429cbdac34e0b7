import { FILE_INPUTS, runOnThisRunner } from '@gatehouse/action';
import { everyRule } from '@gatehouse/phases';
import { phases } from './run.ts';

await runOnThisRunner({
  name: 'iac-scan',
  inputs: FILE_INPUTS,
  makePhases: () => phases,
  catalogue: everyRule,
});
