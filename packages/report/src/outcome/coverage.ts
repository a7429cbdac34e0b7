import {
  countFiles,
  type FileRecord,
  type FileStatus,
  type Outcome,
  type Scan,
} from '@gatehouse/findings';

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

/**
 * One line, for example `12 files scanned, 1 failed; 40 resources; 3 answers unknown before run time`, and of a running
 * application `12 URLs scanned, 1 failed`.
 */
export function describeSeen(outcome: Outcome): string {
  const { resources, unknown } = seen(outcome);
  const records = outcome.scans.flatMap(({ coverage }) => coverage.files);
  const pages = records.filter(isPage);
  const files = records.filter((record) => !isPage(record));
  const hasPages = pages.length > 0 || outcome.scans.some(isOfApplication);
  const hasFiles = files.length > 0 || !(hasPages && outcome.scans.every(isOfApplication));
  return [
    ...(hasFiles ? [describeRecords(files, 'file'), plural(resources, 'resource')] : []),
    ...(hasPages ? [describeRecords(pages, 'URL')] : []),
    ...(unknown > 0 ? [`${plural(unknown, 'answer')} unknown before run time`] : []),
  ].join('; ');
}

/** Which says how many URLs it saw, were there none. */
function isOfApplication({ phase }: Scan): boolean {
  return phase === 'dast';
}

/** What stands for an address of a running application. */
function isPage({ kind }: FileRecord): boolean {
  return kind === 'page';
}

function describeRecords(records: readonly FileRecord[], noun: string): string {
  const count = (status: FileStatus): number =>
    records.filter((record) => record.status === status).length;
  const others = (['deferred', 'ignored', 'failed'] as const)
    .filter((status) => count(status) > 0)
    .map((status) => `${count(status)} ${STATUS_WORDS[status]}`);
  return [`${plural(count('scanned'), noun)} scanned`, ...others].join(', ');
}
