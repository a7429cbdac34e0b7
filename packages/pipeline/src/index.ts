export { names } from '@gatehouse/triage';
export { findConfig } from './find-config.ts';
export { isInside } from './is-inside.ts';
export { runPhases } from './run.ts';
