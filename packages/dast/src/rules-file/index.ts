export { readRulesFile } from './read-rules-file.ts';
export { type Level, LEVELS, RulesFile, type RulesFileEntry } from './rules-file.ts';
