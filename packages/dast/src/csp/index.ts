export {
  allowsInlineScript,
  allowsInlineStyle,
  hasKeyword,
  isStrict,
  NO_FALLBACK,
  openDirectives,
} from './analysis.ts';
export { noticesOf } from './notices.ts';
export { isAscii, Policy, readPolicy } from './policy.ts';
export { allowsAnyHost, type SourceList } from './source-list.ts';
