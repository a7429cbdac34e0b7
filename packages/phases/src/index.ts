export type { DastAnswers, RecordedAnswer } from '@gatehouse/dast';
export { type Asker, dastPhases } from './dast.ts';
export { everyRule } from './every-rule.ts';
export { secretFrom } from './running-application/configured.ts';
export type { Wishes } from './running-application/wishes.ts';
