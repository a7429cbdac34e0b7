export {
  renderAnnotations,
  RUNNER_SLOTS,
  type AnnotationOptions,
  type Slots,
} from './annotations.ts';
export {
  renderCheckRun,
  type CheckAnnotation,
  type CheckRun,
  type CheckRunOptions,
} from './check-run.ts';
export { COMMENT_LIMIT, composeComment, hasSection, type CommentChange } from './comment.ts';
export type { Stamp } from './comment-borders.ts';
export { renderSection, type CommentSection, type SectionOptions } from './comment-section.ts';
export { renderConsole, type ConsoleOptions } from './console.ts';
export { htmlChunks, renderHtml, type HtmlOptions } from './html/page.ts';
export { explainVerdict } from './explanation.ts';
export { inert } from './inert.ts';
export { jsonChunks, renderJson, type JsonReport } from './json.ts';
export type { JsonFinding } from './json-finding.ts';
export type { Links } from './links.ts';
export { code, escapeMarkdown, prose } from './markdown.ts';
export { printable } from './printable.ts';
export { renderSarif, type SarifOptions } from './sarif.ts';
export { checkGithubLimits, type LimitProblem } from './sarif-limits.ts';
export type { SarifLog } from './sarif-model.ts';
export { renderSuggestions, type Suggestion } from './suggestions.ts';
export { renderSummary, SUMMARY_LIMIT, type SummaryOptions } from './summary.ts';
