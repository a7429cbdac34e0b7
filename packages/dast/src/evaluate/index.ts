export { evaluate, type EvaluateOptions, type ExchangeAnswer, type Judgement } from './evaluate.ts';
