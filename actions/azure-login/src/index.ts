import { fileURLToPath } from 'node:url';
import { coreRunner, readEventFile, stepFolders } from '@gatehouse/runner';
import { sendFrom } from '@gatehouse/azure';
import { readContext } from '@gatehouse/github';
import { SYSTEM_CLOCK } from '@gatehouse/network';
import { Footprint } from './footprint.ts';
import { jobOf } from './owner.ts';
import { runLogin } from './run.ts';
import { tidyUp } from './tidy.ts';

const runner = coreRunner();
const { environment } = runner;
const { temp } = stepFolders(environment);
const owner = { pid: process.ppid, job: jobOf(environment) };
const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

tidyUp(runner, temp, owner.job);
await runLogin({
  runner,
  context: readContext(environment, readEventFile),
  send: sendFrom(environment),
  clock: SYSTEM_CLOCK,
  place: {
    footprint: new Footprint(temp, owner, (folder) => {
      runner.saveState('folder', folder);
    }),
    node: process.execPath,
    plugin: beside('exec-credential.js'),
    keep: async (keeping) => {
      const { startKeeper } = await import('./start-keeper.ts');
      await startKeeper(process.execPath, beside('keep-assertion.js'), environment, keeping);
    },
  },
});
