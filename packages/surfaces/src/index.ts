export { breakCheckRun, isOpen, openCheckRun, type Opened } from './check-run.ts';
export { type Publication, type Subject, subjectOf, titleOf } from './publication.ts';
export { publish, type PublishOptions } from './publish.ts';
export type { SurfaceResult } from './result.ts';
