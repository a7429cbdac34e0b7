import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { UserError } from '@gatehouse/findings';
import type { Effects, StepFolders } from './scan-and-render.ts';

/** The disk and the clock. */
export const nodeEffects: Effects = {
  now: () => new Date(),
  writeFile(path, text) {
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    } catch (cause) {
      throw new UserError(
        `${path} cannot be written (${(cause as NodeJS.ErrnoException).code ?? String(cause)})`,
        { cause },
      );
    }
  },
};

/** The folders of a step; outside a runner, those of the shell. */
export function stepFolders(
  environment: Readonly<Record<string, string | undefined>>,
): StepFolders {
  return {
    workspace: environment['GITHUB_WORKSPACE'] ?? process.cwd(),
    temp: environment['RUNNER_TEMP'] ?? tmpdir(),
  };
}
