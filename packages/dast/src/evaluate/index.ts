export type { Failure, Sighting } from './failure.ts';
export { findingsOf } from './findings-of.ts';
export { Judge, type Answer, type JudgeOptions } from './judge.ts';
export { templateOf } from './template.ts';
