import { coreRunner, stepFolders } from '@gatehouse/runner';
import { tidyAfter } from './tidy.ts';

const runner = coreRunner();
const { environment } = runner;
const folder = environment['STATE_folder'] ?? '';

if (folder !== '') tidyAfter(runner, stepFolders(environment).temp, folder);
