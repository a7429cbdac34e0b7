export { type GithubDouble, githubDouble, type GithubDoubleOptions } from './double.ts';
export { slowedDown, usedUp } from './fault-presets.ts';
export type { Fault } from './faults.ts';
export type { Repository, RepositoryOptions } from './state/repository.ts';
export type { RequestRecord } from './request-log.ts';
export type { Permission, TokenOptions } from './tokens.ts';
export { zipArchive } from './state/zip-archive.ts';
