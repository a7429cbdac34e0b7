import type { FileRecord, Scan } from '@gatehouse/findings';

import type { Clean } from './clean.ts';
import type { SarifInvocation, SarifNotification } from './sarif-model.ts';
import { uriOf } from './sarif-result.ts';
import { plural } from './words.ts';

/** How the scan went. GitHub takes no results from an execution that was not successful, and should not. */
export function sarifInvocation(
  scan: Scan,
  leftOut: number,
  clean: Clean,
  pathPrefix: string | undefined,
): SarifInvocation {
  const notifications: SarifNotification[] = [
    ...scan.incomplete.map(
      (reason) => ({ level: 'error', message: { text: clean(reason) } }) as const,
    ),
    ...scan.coverage.files.flatMap((file) => ofFile(file, clean, pathPrefix)),
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
  };
}

function ofFile(
  file: FileRecord,
  clean: Clean,
  pathPrefix: string | undefined,
): SarifNotification[] {
  const uri = uriOf(file.path, pathPrefix);
  return file.problems.map(({ message, line, column }) => ({
    level: file.status === 'failed' ? 'error' : 'warning',
    message: { text: clean(message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri },
          ...(line === undefined
            ? {}
            : {
                region: {
                  startLine: line,
                  ...(column === undefined ? {} : { startColumn: column }),
                },
              }),
        },
      },
    ],
  }));
}
