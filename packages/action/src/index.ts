export { COMMON_INPUTS } from './common-inputs.ts';
export { coreRunner } from './core-runner.ts';
export { readEventFile } from './event-file.ts';
export { ANNOTATION_SLOTS, type Rendered, runAction } from './frame.ts';
export type { Input } from './input.ts';
export type { InputTable, InputValues } from './inputs.ts';
export type { OutputName, WrittenFiles } from './outputs.ts';
export type { Runner } from './ports.ts';
export { nodeEffects, stepFolders } from './node-effects.ts';
export {
  type Effects,
  type MakePhases,
  scanAndRender,
  type StepFolders,
} from './scan-and-render.ts';
