import { evaluate, readTranscript, type Exchange, type Judgement } from '../src/index.ts';
import { everyRule } from './all-rules.ts';

export const NOW = new Date('2026-11-25T12:00:00Z');

/** What every rule says of exchanges. */
export function judge(exchanges: readonly Exchange[]): Judgement {
  return evaluate(exchanges, everyRule, { profile: 'all', now: NOW });
}

/** What every rule says of a transcript. */
export function judgeText(transcript: string): Judgement {
  return judge(readTranscript(transcript));
}
