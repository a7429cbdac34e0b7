export {
  type AlertPolicy,
  CERTAINTIES,
  type Certainty,
  type Consequence,
  consequenceOf,
  EVERY_ALERT_COUNTS,
  isSure,
} from './consequence.ts';
export { readRulesFile } from './read-rules-file.ts';
export { type Level, LEVELS, RulesFile, type RulesFileEntry } from './rules-file.ts';
