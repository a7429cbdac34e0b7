import { readContext } from '@gatehouse/github';
import { coreRunner, nodeEffects, readEventFile, stepFolders } from '@gatehouse/runner';
import { runScanningAction, type ScanningAction } from './scanning-action.ts';

/** Runs a scanning action as a step of the job that this process belongs to. Never rejects. */
export async function runOnThisRunner(
  action: Pick<ScanningAction, 'name' | 'makePhases' | 'catalogue'>,
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
