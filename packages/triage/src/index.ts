export { comparePolicies } from './compare-policies.ts';
export { directiveNotices } from './directive-notices.ts';
export { applyDirectives } from './directives.ts';
export { parseCheckovBaseline } from './foreign/checkov-baseline.ts';
export { foreignFileNotices } from './foreign/foreign-notices.ts';
export type { ForeignFile, ForeignSuppression } from './foreign/foreign-suppression.ts';
export { parseTrivyIgnoreYaml } from './foreign/trivyignore-yaml.ts';
export { parseTrivyIgnore } from './foreign/trivyignore.ts';
export { judgeInline } from './judge-inline.ts';
export { markRecorded, type MarkedByRecord } from './mark-recorded.ts';
export { markNew, type Marked } from './mark-new.ts';
export type { FormerName } from './pair-findings.ts';
export { names } from './naming.ts';
export { suppressionNotices } from './suppression-notices.ts';
export {
  applySuppressions,
  type NamesOf,
  type Use,
  type Uses,
  type Waived,
} from './suppressions.ts';
export { dayOf } from './words.ts';
