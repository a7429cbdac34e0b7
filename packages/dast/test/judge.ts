import type { Finding } from '@gatehouse/findings';
import {
  Judge,
  readTranscript,
  type Answer,
  type Exchange,
  type JudgeOptions,
} from '../src/index.ts';
import type { Connection } from '../src/connection/index.ts';
import type { DastRule } from '../src/rules/rule.ts';
import { everyRule } from './all-rules.ts';

export const NOW = new Date('2026-11-25T12:00:00Z');

interface Judgement {
  readonly findings: readonly Finding[];
  readonly answers: readonly Answer[];
  readonly defects: readonly string[];
}

/** What rules say of exchanges, every rule of every profile unless said otherwise. */
export function judge(
  exchanges: readonly Exchange[],
  rules: readonly DastRule[] = everyRule,
  options: Partial<JudgeOptions> = {},
): Judgement {
  const judging = new Judge(rules, { profile: 'all', now: NOW, ...options });
  const answers = exchanges.map((exchange) => judging.take(exchange));
  return { answers, findings: judging.findings, defects: judging.defects };
}

/** What every rule says of an example: a transcript, or the facts of a connection. */
export function judgeText(source: string): Judgement {
  return source.startsWith('{')
    ? judgeConnection(JSON.parse(source) as Connection)
    : judge(readTranscript(source));
}

function judgeConnection(connection: Connection): Judgement {
  const judging = new Judge(everyRule, { profile: 'all', now: NOW });
  const answers = [judging.takeConnection(connection)];
  return { answers, findings: judging.findings, defects: judging.defects };
}
