import type { Profile, Severity, Threshold } from '@gatehouse/findings';
import type { Config } from './config.ts';

/** What a run goes by. */
export interface Settings {
  readonly failOn: Threshold;
  readonly reportFrom: Severity;
  readonly profile: Profile;
  readonly path: string;
  readonly exclude: readonly string[];
  readonly allowEmpty: boolean;
  readonly allowParseErrors: boolean;
}

/** What an input or a command line option may set. */
export type Overrides = { readonly [Key in keyof Settings]?: Settings[Key] | undefined };

export const DEFAULTS: Settings = {
  failOn: 'high',
  reportFrom: 'low',
  profile: 'default',
  path: '.',
  exclude: [],
  allowEmpty: false,
  allowParseErrors: false,
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
  };
  const settings: Record<string, unknown> = { ...DEFAULTS };
  for (const source of [fromFile, overrides])
    for (const [key, value] of Object.entries(source))
      if (value !== undefined) settings[key] = value;
  return settings as unknown as Settings;
}
