import { coreRunner, readEventFile, stepFolders } from '@gatehouse/runner';
import { readContext } from '@gatehouse/github';
import { runGate } from './gate.ts';

const runner = coreRunner();
const context = readContext(runner.environment, readEventFile);

await runGate(runner, context, stepFolders(runner.environment), () => new Date());
