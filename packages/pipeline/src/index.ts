export { names } from '@gatehouse/triage';
export { findConfig } from './find-config.ts';
export { runPhases } from './run.ts';
