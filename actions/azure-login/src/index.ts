import { coreRunner, readEventFile } from '@gatehouse/action';
import { sendFrom, SYSTEM_CLOCK } from '@gatehouse/azure';
import { readContext } from '@gatehouse/github';
import { runLogin } from './run.ts';

const runner = coreRunner();
const { environment } = runner;

await runLogin({
  runner,
  context: readContext(environment, readEventFile),
  send: sendFrom(environment),
  clock: SYSTEM_CLOCK,
});
