export { templateOf } from './template.ts';
export { Judge, type Answer, type JudgeOptions } from './judge.ts';
