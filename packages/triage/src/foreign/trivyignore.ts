import { isCalendarDay } from '@gatehouse/config';
import { SourceText } from '@gatehouse/source';
import { type ForeignFile, type ForeignSuppression, MAX_FOREIGN } from './foreign-suppression.ts';

/**
 * Trivy's `.trivyignore`: an id a line, comments after `#` at its start, `exp:2026-12-31` anywhere behind the id. As in
 * Trivy a line whose date is none is passed over, and one more word changes nothing. A date counts to its end; in Trivy to
 * its start. See https://github.com/aquasecurity/trivy/blob/main/docs/guide/configuration/filtering.md.
 */
export function parseTrivyIgnore(path: string, content: string): ForeignFile {
  const source = new SourceText(path, content);
  const syntax = path.slice(path.lastIndexOf('/') + 1);
  const suppressions: ForeignSuppression[] = [];
  let unused = 0;
  for (const [index, start] of source.lineStarts.entries()) {
    const line = source.line(index + 1).trim();
    if (line === '' || line.startsWith('#')) continue;
    const [rule = '', ...words] = line.split(/\s+/);
    const until = words.find((word) => word.startsWith('exp:'))?.slice('exp:'.length);
    const isReadable = until === undefined || isCalendarDay(until);
    if (!isReadable || suppressions.length >= MAX_FOREIGN) unused++;
    else
      suppressions.push({
        syntax,
        rule: rule.replace(/^\uFEFF/, ''),
        location: source.location(start, start + source.line(index + 1).length),
        ...(until !== undefined && { until }),
      });
  }
  return { suppressions, unused };
}
