import { fileURLToPath } from 'node:url';
import { coreRunner, readEventFile, stepFolders } from '@gatehouse/runner';
import { sendFrom } from '@gatehouse/azure';
import { readContext } from '@gatehouse/github';
import { SYSTEM_CLOCK } from '@gatehouse/network';
import { Footprint, removeLeftovers } from './footprint.ts';
import { runLogin } from './run.ts';

const runner = coreRunner();
const { environment } = runner;
const { temp } = stepFolders(environment);

removeLeftovers(temp);
await runLogin({
  runner,
  context: readContext(environment, readEventFile),
  send: sendFrom(environment),
  clock: SYSTEM_CLOCK,
  place: {
    // The runner's worker has started this process, and ends with the job.
    footprint: new Footprint(temp, process.ppid, (folder) => {
      runner.saveState('folder', folder);
    }),
    node: process.execPath,
    plugin: fileURLToPath(new URL('exec-credential.js', import.meta.url)),
  },
});
