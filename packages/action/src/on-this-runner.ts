import { readContext } from '@gatehouse/github';
import {
  coreRunner,
  type InputTable,
  nodeEffects,
  readEventFile,
  stepFolders,
} from '@gatehouse/runner';
import { type ActionKind, runScanningAction } from './scanning-action.ts';

/** Runs a scanning action as a step of the job that this process belongs to. Never rejects. */
export async function runOnThisRunner<const Own extends InputTable>(
  action: ActionKind<Own>,
): Promise<void> {
  const runner = coreRunner();
  const { environment } = runner;
  await runScanningAction({
    ...action,
    runner,
    context: readContext(environment, readEventFile),
    folders: stepFolders(environment),
    effects: nodeEffects,
  });
}
