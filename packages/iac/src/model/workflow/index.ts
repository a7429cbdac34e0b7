export { Action } from './action.ts';
export { isActionMetadata, isWorkflow } from './detect.ts';
export * from './expression/index.ts';
export { Job, type JobContainer } from './job.ts';
export { Matrix, type Expansion } from './matrix.ts';
export { Permissions, type Grant } from './permissions.ts';
export { Span } from './span.ts';
export { Step } from './step.ts';
export {
  conditionOf,
  Expression,
  expressionsBelow,
  expressionsIn,
  wholeExpression,
} from './template.ts';
export { Triggers } from './triggers.ts';
export {
  commentAfter,
  isAction,
  usesOf,
  versionOf,
  type DockerUses,
  type LocalUses,
  type RepositoryUses,
  type Uses,
  type Version,
} from './uses.ts';
export { Workflow } from './workflow.ts';
