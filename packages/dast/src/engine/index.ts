export type { DastAnswers, OnAnswers } from './answers.ts';
export type { EmbeddedCoverage } from './coverage.ts';
export { embeddedPhase, type EmbeddedEffects } from './embedded-phase.ts';
export { importPhase, type ImportSettings } from './import-phase.ts';
export { type RecordedAnswer, replayPhase, type ReplaySettings } from './replay-phase.ts';
export { EMBEDDED_DEFAULTS, type EmbeddedMode, type EmbeddedSettings } from './settings.ts';
export { zapPhase, type ZapPhaseSettings } from './zap-phase.ts';
