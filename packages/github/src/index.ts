export {
  type GithubContext,
  type MergeGroup,
  readContext,
  type Repository,
  type Run,
} from './context.ts';
export type { EventName } from './event-name.ts';
export { fileUrl, type Lines } from './file-url.ts';
export type { PullRequest } from './pull-request.ts';
export type { ReadFile } from './webhook-payload.ts';
