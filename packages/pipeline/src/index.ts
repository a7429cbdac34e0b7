export { names } from '@gatehouse/triage';
export type { BasePlan, ComparisonPlan, PolicyPlan } from './base/plan.ts';
export { planEvent } from './base/plan-event.ts';
export { planReference } from './base/plan-reference.ts';
export type { ConfigPlace } from './find-config.ts';
export { findConfig } from './find-config.ts';
export type { MakePhases, Side, TreeOptions } from './phases.ts';
export { run, type RunRequest, type RunResult } from './run.ts';
export type { HeadTree } from './sides.ts';
