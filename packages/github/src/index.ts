export {
  type GithubContext,
  type MergeGroup,
  type Push,
  readContext,
  type Repository,
  type Run,
} from './context.ts';
export { type EventName, isOwnEvent } from './event-name.ts';
export { fileUrl, type Lines } from './file-url.ts';
export { askDefaultBranch, isOfDefaultBranch } from './default-branch.ts';
export { askMergeBase } from './merge-base.ts';
export type { PullRequest } from './pull-request.ts';
export { runUrl } from './run-url.ts';
export type { ReadFile } from './webhook-payload.ts';
export { type Connection, connect } from './client/connect.ts';
export type { Github } from './client/github.ts';
export { GithubError, type GithubErrorKind } from './errors/github-error.ts';
export type { Permission } from './errors/permissions.ts';
export { type Author, identify, WORKFLOW_AUTHOR } from './identity.ts';
export type { CheckAnnotation } from './check-run/annotation.ts';
export {
  type CheckRunResult,
  completeCheckRun,
  type WrittenCheckRun,
} from './check-run/complete.ts';
export { type CheckRun, type CheckRunStart, startCheckRun } from './check-run/start.ts';
export { type CommentWish, upsertComment, type WrittenComment } from './comment/upsert.ts';
export {
  type IssueChange,
  type IssueWish,
  keepIssue,
  type KeptIssue,
  type StandingIssue,
} from './issue/keep-issue.ts';
export type { Suggestion } from './suggestions/plan.ts';
export { type MadeSuggestions, suggest, type SuggestionWish } from './suggestions/suggest.ts';
export { packSarif } from './code-scanning/pack.ts';
export { alertsUrl, type SarifSubject, sarifSubject } from './code-scanning/subject.ts';
export { type Processed, type SarifUpload, uploadSarif } from './code-scanning/upload.ts';
export { capabilities, type Capability, type Circumstances } from './capabilities/capabilities.ts';
export { foldFailures, type MissingNotice, type SurfaceFailure } from './capabilities/missing.ts';
export { probe, type ProbeRow, type ProbeState } from './capabilities/probe.ts';
export { NEEDS, type Surface } from './capabilities/surface.ts';
export { jobMark } from './artifact/job-mark.ts';
export { artifactNamePart } from './artifact/names.ts';
export { type PackedFile, packZip } from './artifact/pack.ts';
export {
  type ArtifactFile,
  type ArtifactWish,
  uploadArtifact,
  type UploadedArtifact,
} from './artifact/upload.ts';
export * from './gate/index.ts';
