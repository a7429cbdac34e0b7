export { crawl, type Crawled, type CrawlOptions, type Failure } from './crawl.ts';
export { isForbiddenAddress, isForbiddenHost } from './forbidden-address.ts';
export type { FrontierBounds } from './frontier.ts';
export { SAFE_PROBES } from './probes.ts';
export { Scope } from './scope.ts';
export { sendBy, type Send } from './send.ts';
