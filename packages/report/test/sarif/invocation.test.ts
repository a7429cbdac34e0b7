import { describe, expect, it } from '@jest/globals';

import { file, outcome, scan } from '../outcome-builder.ts';
import { runOf } from './run-of.ts';

describe('SARIF invocations', () => {
  it('says that an incomplete scan was not successful, and what was wrong with which file', () => {
    const files = [
      file({
        path: 'a.yaml',
        status: 'failed',
        problems: [{ message: 'unexpected end', line: 3, column: 7 }],
      }),
      file({ path: 'b.yaml', problems: [{ message: 'template left out' }] }),
    ];
    const [invocation] = runOf(
      outcome(
        scan({
          coverage: { files, resources: 0, unknown: 0 },
          incomplete: ['1 file could not be parsed'],
        }),
      ),
    ).invocations;
    expect(invocation).toEqual({
      executionSuccessful: false,
      startTimeUtc: '1970-01-01T00:00:00.000Z',
      endTimeUtc: '1970-01-01T00:00:01.000Z',
      toolExecutionNotifications: [
        { level: 'error', message: { text: '1 file could not be parsed' } },
        {
          level: 'error',
          message: { text: 'unexpected end' },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: 'a.yaml' },
                region: { startLine: 3, startColumn: 7 },
              },
            },
          ],
        },
        {
          level: 'warning',
          message: { text: 'template left out' },
          locations: [{ physicalLocation: { artifactLocation: { uri: 'b.yaml' } } }],
        },
      ],
    });
  });
});
