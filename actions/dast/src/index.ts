import { runOnThisRunner } from '@gatehouse/action';
import { type DastAnswers, everyRule } from '@gatehouse/phases';
import { INPUTS } from './inputs.ts';
import { outputs } from './outputs.ts';
import { ZAP_ACTIONS } from './peers.ts';
import { phases } from './run.ts';

let answers: DastAnswers | undefined;

await runOnThisRunner({
  name: 'dast',
  inputs: INPUTS,
  peers: ZAP_ACTIONS,
  makePhases: (inputs, step) =>
    phases(inputs, { ...step, onAnswers: (told) => void (answers = told) }),
  outputs: (outcome) => outputs(answers, outcome),
  catalogue: everyRule,
});
