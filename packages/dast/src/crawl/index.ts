export { crawl, type CrawlLimits, type CrawlSetting } from './crawl.ts';
export type { CrawlOutcome, Unanswered } from './outcome.ts';
export { SAFE_PROBES } from './probes.ts';
