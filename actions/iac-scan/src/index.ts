import {
  coreRunner,
  nodeEffects,
  readEventFile,
  runScanningAction,
  stepFolders,
} from '@gatehouse/action';
import { readContext } from '@gatehouse/github';
import { allRules } from '@gatehouse/iac';
import { phases } from './run.ts';

const runner = coreRunner();

await runScanningAction({
  name: 'iac-scan',
  makePhases: phases,
  catalogue: allRules,
  runner,
  context: readContext(runner.environment, readEventFile),
  folders: stepFolders(runner.environment),
  effects: nodeEffects,
});
