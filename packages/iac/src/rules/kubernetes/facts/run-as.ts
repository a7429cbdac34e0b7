import type { Value } from '@gatehouse/source';
import { isWritten } from './pod-traits.ts';

/** What a field says about the user: what is wanted, something else, or nothing. */
export type Setting = 'good' | 'bad' | 'unset';

/** Reads `runAsNonRoot`. */
export function nonRootSetting(value: Value): Setting {
  if (value.boolean === true) return 'good';
  return value.exists || value.isUnknown ? 'bad' : 'unset';
}

/** Reads `runAsUser` or `runAsGroup`: good from `least` on. */
export function idSetting(value: Value, least: number): Setting {
  const id = value.number;
  if (id !== undefined && id >= least) return 'good';
  return value.exists || value.isUnknown ? 'bad' : 'unset';
}

/** A null that is written is a setting too, and none that helps. */
export function withNulls(setting: Setting, value: Value): Setting {
  return setting === 'unset' && isWritten(value) ? 'bad' : setting;
}

/** Where to point: at the value on which the answer hangs, if one is only known at run time. */
export function siteAmong(values: readonly Value[], otherwise: Value): Value {
  return values.find((value) => value.isUnknown) ?? otherwise;
}
