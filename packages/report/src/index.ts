export {
  renderAnnotations,
  RUNNER_SLOTS,
  type AnnotationOptions,
  type Slots,
} from './annotations.ts';
export { renderConsole, type ConsoleOptions } from './console.ts';
export { htmlChunks, renderHtml, type HtmlOptions } from './html/page.ts';
export { inert } from './inert.ts';
export { jsonChunks, renderJson, type JsonReport } from './json.ts';
export type { JsonFinding } from './json-finding.ts';
export { lineHashes } from './line-hash.ts';
export { code } from './markdown.ts';
export { printable } from './printable.ts';
export { renderSarif, type SarifOptions } from './sarif.ts';
export { checkGithubLimits, type LimitProblem } from './sarif-limits.ts';
export type { SarifLog } from './sarif-model.ts';
export { renderSummary, SUMMARY_LIMIT, type SummaryOptions } from './summary.ts';
