export { coreRunner } from './core-runner.ts';
export type { Effects, StepFolders } from './effects.ts';
export { readEventFile } from './event-file.ts';
export { choice, flag, type Input, line, text } from './input.ts';
export { type InputTable, type InputValues, readInputs } from './inputs.ts';
export { printAnnotation, printText } from './log.ts';
export { nodeEffects, stepFolders } from './node-effects.ts';
export { failureLines, failWith, writeSummary } from './outcome.ts';
export type { JobRunner, Runner } from './runner.ts';
