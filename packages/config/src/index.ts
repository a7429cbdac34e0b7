export { isCalendarDay } from './calendar-day.ts';
export { nameOf, quote, suggestion } from './complaints.ts';
export { CONFIG_PATHS, IGNORE_PATHS, parseConfig, type Config } from './config.ts';
export {
  API_FORMATS,
  DAST_ENGINES,
  type DAST_FIELDS,
  DAST_MODES,
  LEAST_CONFIDENCES,
} from './dast-fields.ts';
export { formatDuration, parseDuration } from './duration.ts';
export type { Field, Fields, Placed, Plain, PlainSection, SectionOf, ValueOf } from './field.ts';
export { compileDoublestar, compileGlob, compileWildcard, type Pattern } from './pattern.ts';
export { type GateConfig, type RequirementConfig, type TrustedWorkflow } from './gate-fields.ts';
export { locationOf } from './places.ts';
export { FIELDS, jsonSchema } from './schema.ts';
export { DEFAULTS, resolveSettings, type Overrides, type Settings } from './settings.ts';
export {
  EVERY_RULE,
  INLINE_POLICIES,
  SCOPES,
  type InlinePolicy,
  type SuppressionEntry,
} from './suppression-fields.ts';
