import { describeError } from '@gatehouse/findings';
import { probe, type ProbeRow } from '@gatehouse/github';
import { planEvent } from '@gatehouse/pipeline';
import { code, escapeMarkdown } from '@gatehouse/report';
import type { Advice } from './frame.ts';
import type { Setting } from './scan-and-render.ts';

/**
 * Says before any scan what a run of this event could write and what it would go by. Nothing is scanned, so the outputs
 * are those of a run without a verdict: no gate can take this for a pass.
 */
export async function examine({ name, context, github }: Setting): Promise<Advice> {
  const rows = await probe(github, context, { hasToken: github.isAuthenticated });
  const plan = policyRow(context);
  const all: readonly Row[] = [plan, ...rows];
  return {
    log: [`Gatehouse ${name}, doctor: nothing is scanned.`, ...all.flatMap(logLines)].join('\n'),
    summary: [
      `## 🩺 Gatehouse ${escapeMarkdown(name)}: doctor\n`,
      'Nothing was scanned.\n',
      '| What | State | Why |',
      '| --- | --- | --- |',
      ...all.map(
        ({ surface, state, reason }) =>
          `| ${escapeMarkdown(surface)} | ${escapeMarkdown(state)} | ${escapeMarkdown(reason)} |`,
      ),
      ...remedies(all),
    ].join('\n'),
  };
}

interface Row {
  readonly surface: string;
  readonly state: string;
  readonly reason: string;
  readonly remedy?: string;
}

/** What the run would go by: whose thresholds and suppressions. */
function policyRow(context: Setting['context']): Row {
  try {
    const { isReview } = planEvent(context, undefined);
    return {
      surface: 'policy',
      state: isReview ? 'base' : 'as checked out',
      reason: isReview
        ? 'Thresholds and suppressions come from the base; only new findings fail'
        : 'Thresholds and suppressions come from what is checked out; every finding counts',
    };
  } catch (error) {
    return { surface: 'policy', state: 'unknown', reason: describeError(error) };
  }
}

function logLines({ surface, state, reason, remedy = '' }: Row): string[] {
  const indented = remedy === '' ? [] : remedy.split('\n').map((line) => `    ${line}`);
  return [`  ${surface.padEnd(14)} ${state.padEnd(14)} ${reason}`, ...indented];
}

function remedies(rows: readonly Row[]): string[] {
  const texts = new Set(rows.flatMap(({ remedy }: Row | ProbeRow) => remedy ?? []));
  if (texts.size === 0) return [];
  return [
    '\n### What to do\n',
    ...[...texts].map((text) => `- ${text.split('\n').map(code).join('<br>')}`),
  ];
}
