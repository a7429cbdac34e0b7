import { probe, type ProbeRow, type Surface } from '@gatehouse/github';
import { code, escapeMarkdown, printable } from '@gatehouse/text';
import { groundRows } from './doctor-grounds.ts';
import type { Advice } from './frame.ts';
import type { ScanInputs, Setting } from './setting.ts';
import { SURFACE_INPUTS, wantedSurfaces } from './wanted-surfaces.ts';

/**
 * Says before any scan what a run of this event could write and what it would go by. Nothing is scanned, so the outputs
 * are those of a run without a verdict: no gate can take this for a pass.
 */
export async function examine(setting: Setting, inputs: ScanInputs): Promise<Advice> {
  const { name, context, github } = setting;
  const probed = await probe(github, context, { hasToken: github.isAuthenticated });
  const wanted = wantedSurfaces(inputs);
  const rows: readonly DoctorRow[] = [
    ...(await groundRows(setting, inputs)),
    ...probed.map((row) => unlessOff(row, wanted)),
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

function isSurface(name: ProbeRow['surface']): name is Surface {
  return Object.hasOwn(SURFACE_INPUTS, name);
}

/** What nobody wants needs no permission. */
function unlessOff(row: ProbeRow, wanted: ReadonlySet<Surface>): DoctorRow {
  const { surface, state, reason } = row;
  if (!isSurface(surface) || wanted.has(surface)) return row;
  const why = `The input ${SURFACE_INPUTS[surface]} is not true; otherwise ${state}: ${reason}`;
  return { surface, state: 'off', reason: why };
}

function logLines({ surface, state, reason, remedy = '' }: DoctorRow): string[] {
  const indented = remedy === '' ? [] : remedy.split('\n').map((line) => `    ${line}`);
  return [`  ${surface.padEnd(14)}  ${state.padEnd(14)}  ${printable(reason)}`, ...indented];
}

function remedies(rows: readonly DoctorRow[]): string[] {
  const texts = new Set(rows.flatMap(({ remedy }: DoctorRow) => remedy ?? []));
  if (texts.size === 0) return [];
  return [
    '\n### What to do\n',
    ...[...texts].map((text) => `- ${text.split('\n').map(code).join('<br>')}`),
  ];
}
