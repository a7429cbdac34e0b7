import { compileDoublestar, isCalendarDay, type Pattern } from '@gatehouse/config';
import { UserError } from '@gatehouse/findings';
import { parseYaml, SourceText, type Value } from '@gatehouse/source';
import {
  type ForeignFile,
  type ForeignSuppression,
  MAX_FOREIGN,
  type Misread,
  TOO_MANY,
} from './foreign-suppression.ts';

/** The sections whose entries wait for the phases that can use them. */
const LATER = ['vulnerabilities', 'secrets', 'licenses'] as const;

/**
 * Trivy's `.trivyignore.yaml`: of `misconfigurations` each entry's `id`, `paths`, `expired_at` and `statement`. A date
 * counts to its end; in Trivy to its start.
 * See https://github.com/aquasecurity/trivy/blob/main/docs/guide/configuration/filtering.md.
 * @throws UserError with file and line when it is not YAML.
 */
export function parseTrivyIgnoreYaml(path: string, content: string): ForeignFile {
  const { documents, problems } = parseYaml(new SourceText(path, content));
  const problem = problems[0];
  if (problem) throw new UserError(`${path}:${problem.line ?? 1}: ${problem.message}`);
  const suppressions: ForeignSuppression[] = [];
  const misread: Misread[] = [];
  const waiting = new Map<string, number>();
  const document = documents[0];
  if (!document) return { suppressions, misread, waiting };
  const syntax = path.slice(path.lastIndexOf('/') + 1);
  const entries = document.get('misconfigurations').items;
  for (const entry of entries.slice(0, MAX_FOREIGN)) {
    const read = readEntry(entry, syntax);
    if (typeof read === 'string') misread.push({ location: entry.extent, why: read });
    else suppressions.push(read);
  }
  const beyond = entries[MAX_FOREIGN];
  if (beyond) misread.push({ location: beyond.extent, why: TOO_MANY });
  for (const section of LATER) {
    const count = document.get(section).items.length;
    if (count > 0) waiting.set(section, count);
  }
  return { suppressions, misread, waiting };
}

/** The entry, or why it is not understood. */
function readEntry(entry: Value, syntax: string): ForeignSuppression | string {
  const rule = entry.get('id').string?.trim();
  const paths = readPaths(entry.get('paths'));
  const until = readDay(entry.get('expired_at'));
  if (!rule) return 'it has no id';
  if (paths === null) return 'its paths are not understood';
  if (until === null) return 'its expired_at is no day such as 2026-12-31';
  const reason = entry.get('statement').string?.trim();
  return {
    syntax,
    rule,
    location: entry.extent,
    ...(paths && { paths }),
    ...(until !== undefined && { until }),
    ...(reason && { reason }),
  };
}

/** Null where one of them is not understood. */
function readPaths(value: Value): readonly Pattern[] | undefined | null {
  if (!value.exists) return undefined;
  if (!value.isSequence || value.strings.length !== value.items.length) return null;
  if (value.items.length === 0) return undefined;
  try {
    return value.strings.map(compileDoublestar);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

/** The day of a YAML timestamp; null where it is none. */
function readDay(value: Value): string | undefined | null {
  if (!value.exists) return undefined;
  const day = /^(\d{4}-\d\d-\d\d)(?:$|[Tt ])/.exec(value.string ?? '')?.[1];
  return day !== undefined && isCalendarDay(day) ? day : null;
}
