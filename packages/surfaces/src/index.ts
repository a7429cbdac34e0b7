export { breakCheckRun, isOpen, openCheckRun, type Opened } from './check-run.ts';
export { reportedCommit, runUrl, type Publication, type Subject } from './publication.ts';
export { publish, type PublishOptions } from './publish.ts';
export type { SurfaceResult } from './result.ts';
