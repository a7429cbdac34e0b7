import type { Profile, Severity, Threshold } from '@gatehouse/findings';
import type { Config } from './config.ts';
import { FIELDS } from './schema.ts';
import type { InlinePolicy, SuppressionEntry } from './suppression-fields.ts';

/** What a run goes by. */
export interface Settings {
  readonly failOn: Threshold;
  readonly reportFrom: Severity;
  readonly profile: Profile;
  readonly path: string;
  readonly exclude: readonly string[];
  readonly allowEmpty: boolean;
  readonly allowParseErrors: boolean;
  /** Absent where nobody said: the caller knows whether a change is under review. */
  readonly onlyNew?: boolean;
  readonly inlineSuppressions: InlinePolicy;
  readonly suppressions: readonly SuppressionEntry[];
}

/** What an input or a command line option may set. */
export type Overrides = { readonly [Key in keyof Settings]?: Settings[Key] | undefined };

const IAC = FIELDS.phases.fields.iac.fields;

export const DEFAULTS: Settings = {
  failOn: FIELDS['fail-on'].default,
  reportFrom: FIELDS['report-from'].default,
  profile: FIELDS.profile.default,
  path: '.',
  exclude: [],
  allowEmpty: IAC['allow-empty'].default,
  allowParseErrors: IAC['allow-parse-errors'].default,
  inlineSuppressions: FIELDS.suppressions.fields.inline.default,
  suppressions: [],
};

/** An input wins over the file, the file over the default. */
export function resolveSettings(overrides: Overrides, config: Config): Settings {
  const iac = config.phases?.iac ?? {};
  const fromFile: Overrides = {
    failOn: config['fail-on'],
    reportFrom: config['report-from'],
    profile: config.profile,
    path: iac.path,
    exclude: iac.exclude,
    allowEmpty: iac['allow-empty'],
    allowParseErrors: iac['allow-parse-errors'],
    onlyNew: config['only-new'],
    inlineSuppressions: config.suppressions?.inline,
    suppressions: config.suppressions?.entries,
  };
  const settings: Record<string, unknown> = { ...DEFAULTS };
  for (const source of [fromFile, overrides])
    for (const [key, value] of Object.entries(source))
      if (value !== undefined) settings[key] = value;
  return settings as unknown as Settings;
}
