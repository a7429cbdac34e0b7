export { COMMON_INPUTS, DOCTOR, FILE_INPUTS } from './common-inputs.ts';
export { ANNOTATION_SLOTS, type Rendered, runAction } from './frame.ts';
export type { OutputName, WrittenFiles } from './outputs.ts';
export { runOnThisRunner } from './on-this-runner.ts';
export type { Step } from './step.ts';
