import { FILE_INPUTS, runOnThisRunner } from '@gatehouse/action';
import { everyRule } from '@gatehouse/phases';
import { phases } from './run.ts';

await runOnThisRunner({
  name: 'suite',
  inputs: FILE_INPUTS,
  makePhases: (_, step) => phases(step),
  catalogue: everyRule,
});
