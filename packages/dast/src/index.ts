export { crawl, Scope, sendBy, type Crawled, type CrawlOptions, type Send } from './crawl/index.ts';
export { Judge, type Answer, type JudgeOptions } from './evaluate/index.ts';
export {
  bodyOfBytes,
  bodyOfText,
  Exchange,
  Fields,
  MAX_BODY,
  NO_BODY,
  readFields,
  readHar,
  readRecording,
  readReplay,
  readTranscript,
  type Body,
  type Field,
  type Recording,
  type Replayed,
  type Request,
  type Response,
} from './exchange/index.ts';
export { Redactor, redactUrl } from './evidence/index.ts';
export { passiveRules } from './rules/rule-book.ts';
export type { Confidence, DastRule } from './rules/rule.ts';
