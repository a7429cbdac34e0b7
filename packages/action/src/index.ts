export { COMMON_INPUTS } from './common-inputs.ts';
export { coreRunner } from './core-runner.ts';
export { readEventFile } from './event-file.ts';
export { ANNOTATION_SLOTS, type Rendered, runAction } from './frame.ts';
export { choice, flag, type Input, line } from './input.ts';
export { type InputTable, type InputValues, readInputs, type ReadInputs } from './inputs.ts';
export { printText } from './log.ts';
export { OUTPUT_NAMES, type OutputName, type WrittenFiles } from './outputs.ts';
export type { Runner } from './ports.ts';
export { nodeEffects, stepFolders } from './node-effects.ts';
export {
  type Effects,
  type MakePhases,
  scanAndRender,
  type StepFolders,
} from './scan-and-render.ts';
