import {
  COMMON_INPUTS,
  coreRunner,
  nodeEffects,
  readEventFile,
  runAction,
  scanAndRender,
  stepFolders,
} from '@gatehouse/action';
import { readContext } from '@gatehouse/github';
import { phases } from './run.ts';

const runner = coreRunner();
const context = readContext(runner.environment, readEventFile);

await runAction(runner, COMMON_INPUTS, (inputs) =>
  scanAndRender('suite', inputs, context, stepFolders(runner.environment), nodeEffects, phases),
);
