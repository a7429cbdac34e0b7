import { isCalendarDay, quote } from '@gatehouse/config';
import { SourceText } from '@gatehouse/source';
import {
  type ForeignFile,
  type ForeignSuppression,
  MAX_FOREIGN,
  type Misread,
  TOO_MANY,
} from './foreign-suppression.ts';

/**
 * Trivy's `.trivyignore`: an id a line, comments after `#` at its start, `exp:2026-12-31` anywhere behind the id. As in
 * Trivy a line whose date is none is passed over, and one more word changes nothing. A date counts to its end; in Trivy to
 * its start. See https://github.com/aquasecurity/trivy/blob/main/docs/guide/configuration/filtering.md.
 */
export function parseTrivyIgnore(path: string, content: string): ForeignFile {
  const source = new SourceText(path, content);
  const syntax = path.slice(path.lastIndexOf('/') + 1);
  const suppressions: ForeignSuppression[] = [];
  const misread: Misread[] = [];
  for (const [index, start] of source.lineStarts.entries()) {
    const line = source.line(index + 1).trim();
    if (line === '' || line.startsWith('#')) continue;
    const [rule = '', ...words] = line.split(/\s+/);
    const until = words.find((word) => word.startsWith('exp:'))?.slice('exp:'.length);
    const location = source.location(start, start + source.line(index + 1).length);
    if (suppressions.length >= MAX_FOREIGN) {
      misread.push({ location, why: TOO_MANY });
      break;
    }
    if (until !== undefined && !isCalendarDay(until))
      misread.push({ location, why: `${quote(until)} is no day such as 2026-12-31` });
    else
      suppressions.push({
        syntax,
        rule: rule.replace(/^\uFEFF/, ''),
        location,
        ...(until !== undefined && { until }),
      });
  }
  return { suppressions, misread, waiting: new Map() };
}
