export { SAFE_PROBES } from './crawl/index.ts';
export { Judge, type Answer, type JudgeOptions } from './evaluate/index.ts';
export {
  bodyOfBytes,
  bodyOfText,
  Exchange,
  Fields,
  MAX_BODY,
  NO_BODY,
  readFields,
  readRecording,
  readTranscript,
  type Body,
  type Field,
  type Recording,
  type Request,
  type Response,
} from './exchange/index.ts';
export { Redactor, redactUrl } from './evidence/index.ts';
export { passiveRules } from './rules/rule-book.ts';
export type { Confidence, DastRule } from './rules/rule.ts';
export * from './engine/index.ts';
export * from './import/index.ts';
export { readRecordingFile } from './replay/index.ts';
export { type HostRule, isThisMachine, readHostRule, readUrl, Scope } from './scope/index.ts';
export * from './api/index.ts';
export * from './location/index.ts';
export * from './login/index.ts';
export * from './rules-file/index.ts';
export * from './zap/index.ts';
