const LEADING_COMMAND = /^(\s*):(?=:)/;
const INLINE_COMMAND = /##(?=\w*\[)/g;

/**
 * Text that a build log does not obey. GitHub's runner reads `::command::` at the start of a line (after any spaces)
 * and `##[command]` anywhere in it; Azure Pipelines and TeamCity read `##vso[…]` and `##teamcity[…]`.
 */
export function inert(text: string): string {
  return text.replace(LEADING_COMMAND, '$1: ').replace(INLINE_COMMAND, '# #');
}
