import { NAME_HINT } from './name.ts';

/** What a line holds one of where a format gives a secret in it away (see `known.ts`). */
const FORMAT_HINT =
  'PRIVATE KEY|eyJ|A[KS]IA|gh[pousr]_|github_pat_|gl(?:pat|dt|rt|cbt|ptt)-|xox[abeoprs]-|hooks\\.slack|k_live_|AIza|npm_|' +
  'pypi-|SG\\.|sk-(?:proj|ant|svcacct)-|dckr_|hv[sbr]\\.|dapi[a-f0-9]|[Kk][Ee][Yy]\\s{0,5}=|sig=|Q~|AZDO|\\+ACR|' +
  '[Pp][Aa][Ss][Ss][Ww][Oo][Rr][Dd]\\s{0,5}=|[Pp][Ww][Dd]\\s{0,5}=|:\\/\\/[^\\s/@"\'?#]{0,800}@|(?:Bearer|Basic) ';

/** Options of commands that take `user:password`. */
const ACCOUNT_HINT = '-u[\\s=]|--user[\\s=]|chpasswd';

const HINT = new RegExp([NAME_HINT, FORMAT_HINT, ACCOUNT_HINT].join('|'), 'g');

/**
 * A cheap look at a whole text: one offset in every line in which a secret can stand or begin, in order. The other lines
 * hold none, unless one that began above goes on.
 */
export function suspectOffsets(text: string): number[] {
  const offsets: number[] = [];
  HINT.lastIndex = 0;
  for (let match = HINT.exec(text); match; match = HINT.exec(text)) {
    offsets.push(match.index);
    const end = text.indexOf('\n', match.index);
    if (end < 0) break;
    HINT.lastIndex = end + 1;
  }
  return offsets;
}
