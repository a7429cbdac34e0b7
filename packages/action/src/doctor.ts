import { probe } from '@gatehouse/github';
import { code, escapeMarkdown } from '@gatehouse/report';
import { groundRows } from './doctor-grounds.ts';
import type { Advice } from './frame.ts';
import type { ScanInputs, Setting } from './setting.ts';

/**
 * Says before any scan what a run of this event could write and what it would go by. Nothing is scanned, so the outputs
 * are those of a run without a verdict: no gate can take this for a pass.
 */
export async function examine(setting: Setting, inputs: ScanInputs): Promise<Advice> {
  const { name, context, github } = setting;
  const rows: readonly DoctorRow[] = [
    ...(await groundRows(setting, inputs)),
    ...(await probe(github, context, { hasToken: github.isAuthenticated })),
  ];
  return {
    log: [`Gatehouse ${name}, doctor: nothing is scanned.`, ...rows.flatMap(logLines)].join('\n'),
    summary: [
      `## 🩺 Gatehouse ${escapeMarkdown(name)}: doctor\n`,
      'Nothing was scanned.\n',
      '| What | State | Why |',
      '| --- | --- | --- |',
      ...rows.map(
        ({ surface, state, reason }) =>
          `| ${escapeMarkdown(surface)} | ${escapeMarkdown(state)} | ${escapeMarkdown(reason)} |`,
      ),
      ...remedies(rows),
    ].join('\n'),
  };
}

/** As a `ProbeRow` of packages/github, of anything. */
export interface DoctorRow {
  readonly surface: string;
  /** A word or two. */
  readonly state: string;
  readonly reason: string;
  /** What to do, where something can be done; may have several lines. */
  readonly remedy?: string;
}

function logLines({ surface, state, reason, remedy = '' }: DoctorRow): string[] {
  const indented = remedy === '' ? [] : remedy.split('\n').map((line) => `    ${line}`);
  return [`  ${surface.padEnd(14)}  ${state.padEnd(14)}  ${reason}`, ...indented];
}

function remedies(rows: readonly DoctorRow[]): string[] {
  const texts = new Set(rows.flatMap(({ remedy }: DoctorRow) => remedy ?? []));
  if (texts.size === 0) return [];
  return [
    '\n### What to do\n',
    ...[...texts].map((text) => `- ${text.split('\n').map(code).join('<br>')}`),
  ];
}
