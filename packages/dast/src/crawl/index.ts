export { crawl, type CrawlLimits, type CrawlSetting, type LoginWatch } from './crawl.ts';
export { leavesSession } from './leaves-session.ts';
export type { CrawlOutcome, Unanswered } from './outcome.ts';
export { SAFE_PROBES } from './probes.ts';
export type { Seed } from './seed.ts';
