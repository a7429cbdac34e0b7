import { coreRunner, readEventFile, stepFolders } from '@gatehouse/action';
import { readContext } from '@gatehouse/github';
import { runGate } from './gate.ts';

const runner = coreRunner();
const context = readContext(runner.environment, readEventFile);

await runGate(runner, context, stepFolders(runner.environment), () => new Date());
