export {
  type Artifact,
  downloadArtifact,
  downloadArtifacts,
  type RepositoryName,
} from './artifacts.ts';
export { type Alert, type Analysis, type RefScan, scanOfRef } from './code-scanning.ts';
export { type DefaultBranchFile, readBeside, readDefaultBranchFile } from './default-branch.ts';
export { recordDeployment } from './deployment.ts';
export {
  type EnvironmentState,
  isRequired,
  readEnvironment,
  type Requiredness,
  rulesetFor,
  type WorkflowFile,
} from './protection.ts';
export { type Job, jobsOf } from './jobs.ts';
export { recentArtifacts, type RecentArtifact } from './recent-artifacts.ts';
export { refsOf } from './refs.ts';
export { runById, runsOf, type WorkflowRun } from './runs.ts';
