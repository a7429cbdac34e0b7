import { EOL } from 'node:os';
import * as core from '@actions/core';
import { describeError, UserError } from '@gatehouse/findings';
import type { JobRunner } from './runner.ts';

/** The runner that this process runs on, by way of @actions/core. */
export function coreRunner(): JobRunner {
  return {
    environment: process.env,
    printLine: (line) => {
      process.stdout.write(line + EOL);
    },
    debug: core.debug,
    notice: (message) => {
      core.notice(message);
    },
    warning: (message) => {
      core.warning(message);
    },
    setSecret: core.setSecret,
    setOutput: (name, value) => {
      try {
        core.setOutput(name, value);
      } catch (cause) {
        throw new UserError(`The output ${name} cannot be written: ${describeError(cause)}`, {
          remedy: 'GITHUB_OUTPUT must name a file that can be written.',
          cause,
        });
      }
    },
    writeSummary: async (markdown) => {
      await core.summary.emptyBuffer().addRaw(markdown).write({ overwrite: true });
    },
    setFailed: core.setFailed,
    exportVariable: core.exportVariable,
    saveState: core.saveState,
  };
}
