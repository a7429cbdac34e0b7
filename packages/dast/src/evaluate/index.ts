export { Judge, type Answer, type JudgeOptions } from './judge.ts';
