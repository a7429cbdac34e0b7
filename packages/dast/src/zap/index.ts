export type { Answer, Doubt } from './outcome/answer.ts';
export type { ZapCoverage } from './outcome/coverage.ts';
export { planOf, type ZapPlan } from './plan/plan.ts';
export type { ZapLimits, ZapMode, ZapSettings } from './plan/settings.ts';
export {
  CONFIDENCES,
  type Confidence,
  type Risk,
  RISKS,
  type ZapAlert,
  type ZapInstance,
} from './report/alert.ts';
export type { Exchange } from './report/exchange.ts';
export { type Hide, hider } from './report/hide.ts';
export { readReport, type ZapReport, type ZapSite } from './report/read-report.ts';
export { readSites, type ZapMessage } from './report/read-sites.ts';
export type { ZapEffects } from './run/effects.ts';
export { nodeEffects, nodePrograms } from './run/node-effects.ts';
export {
  containerZap,
  describeProgram,
  localZap,
  type Programs,
  readImage,
  type ZapProgram,
} from './run/program.ts';
export { sightingsOf, type ZapSightings } from './sightings/sightings-of.ts';
export { scanWithZap, type ZapOutcome, type ZapScanOptions } from './scan.ts';
