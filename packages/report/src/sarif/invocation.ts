import type { FileRecord, Notice, Scan } from '@gatehouse/findings';

import { NOTICE_TITLES } from '../outcome/notices.ts';
import { plural } from '../outcome/words.ts';
import type { Clean } from '../text/clean.ts';
import type { SarifInvocation, SarifNotification } from './model.ts';
import { logical, sarifLocation } from './result.ts';

/** How the scan went. GitHub takes no results from an execution that was not successful, and should not. */
export function sarifInvocation(
  scan: Scan,
  leftOut: number,
  notices: readonly Notice[],
  clean: Clean,
  uri: (path: string) => string,
): SarifInvocation {
  const notifications: SarifNotification[] = [
    ...scan.incomplete.map(
      (reason) => ({ level: 'error', message: { text: clean(reason) } }) as const,
    ),
    ...scan.coverage.files.flatMap((file) => ofFile(file, clean, uri)),
  ];
  if (leftOut > 0) {
    const text = `${plural(leftOut, 'finding')} of the least severity left out, since GitHub refuses larger files`;
    notifications.push({ level: 'warning', message: { text } });
  }
  return {
    executionSuccessful: scan.incomplete.length === 0,
    startTimeUtc: scan.startedAt.toISOString(),
    endTimeUtc: scan.finishedAt.toISOString(),
    toolExecutionNotifications: notifications,
    ...(notices.length > 0 && {
      toolConfigurationNotifications: notices.map((notice) => ofNotice(notice, clean, uri)),
    }),
  };
}

function ofFile(
  file: FileRecord,
  clean: Clean,
  uri: (path: string) => string,
): SarifNotification[] {
  return file.problems.map(({ message, line, column }) => ({
    level: file.status === 'failed' ? 'error' : 'warning',
    message: { text: clean(message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uri(file.path) },
          ...(line === undefined
            ? {}
            : {
                region: {
                  startLine: line,
                  ...(column === undefined ? {} : { startColumn: column }),
                },
              }),
        },
        ...logical(file, clean),
      },
    ],
  }));
}

function ofNotice(
  { kind, level, message, location }: Notice,
  clean: Clean,
  uri: (path: string) => string,
): SarifNotification {
  return {
    level: level === 'warning' ? 'warning' : 'note',
    message: { text: `${NOTICE_TITLES[kind]}: ${clean(message)}` },
    ...(location && { locations: [sarifLocation(location, { clean, uri })] }),
  };
}
