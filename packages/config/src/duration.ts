const UNITS = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const;

/** As JSON Schema and editors are told. */
export const DURATION_PATTERN = '^[1-9][0-9]{0,4}[smhdw]$';

/** Milliseconds of `90s`, `90m`, `12h`, `30d` or `2w`; undefined for anything else. */
export function parseDuration(text: string): number | undefined {
  const match = /^([1-9]\d{0,4})([smhdw])$/.exec(text);
  return match ? Number(match[1]) * UNITS[match[2] as keyof typeof UNITS] : undefined;
}

/** The shortest spelling of milliseconds that a configuration could hold: `30d`, `36h`. */
export function formatDuration(milliseconds: number): string {
  for (const unit of ['d', 'h'] as const)
    if (milliseconds % UNITS[unit] === 0) return `${milliseconds / UNITS[unit]}${unit}`;
  return `${Math.round(milliseconds / UNITS.m)}m`;
}
