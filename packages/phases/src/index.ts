export { everyRule } from './every-rule.ts';
