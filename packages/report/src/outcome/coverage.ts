import { countFiles, type FileStatus, type Outcome } from '@gatehouse/findings';

import { plural } from './words.ts';

interface Seen {
  readonly files: Readonly<Record<FileStatus, number>>;
  readonly resources: number;
  /** Rule answers left open because a value is not known before run time. */
  readonly unknown: number;
}

/** What all scans together saw. */
export function seen(outcome: Outcome): Seen {
  const files = { scanned: 0, deferred: 0, ignored: 0, failed: 0 };
  const statuses = Object.keys(files) as FileStatus[];
  let [resources, unknown] = [0, 0];
  for (const { coverage } of outcome.scans) {
    for (const status of statuses) files[status] += countFiles(coverage, status);
    resources += coverage.resources;
    unknown += coverage.unknown;
  }
  return { files, resources, unknown };
}

const STATUS_WORDS = {
  deferred: 'not evaluated yet',
  ignored: 'ignored',
  failed: 'failed',
} as const;

/** One line, for example `12 files scanned, 1 failed; 40 resources; 3 answers unknown before run time`. */
export function describeSeen({ files, resources, unknown }: Seen): string {
  const others = (['deferred', 'ignored', 'failed'] as const)
    .filter((status) => files[status] > 0)
    .map((status) => `${files[status]} ${STATUS_WORDS[status]}`);
  return [
    [`${plural(files.scanned, 'file')} scanned`, ...others].join(', '),
    plural(resources, 'resource'),
    ...(unknown > 0 ? [`${plural(unknown, 'answer')} unknown before run time`] : []),
  ].join('; ');
}
