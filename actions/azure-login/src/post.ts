import { coreRunner, stepFolders } from '@gatehouse/runner';
import { removeFootprint } from './footprint.ts';

const runner = coreRunner();
const { environment } = runner;
const folder = environment['STATE_folder'] ?? '';

if (folder !== '' && removeFootprint(stepFolders(environment).temp, folder))
  runner.printLine('Removed what this login had written.');
