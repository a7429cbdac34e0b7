import { connect, type Connection, type Github } from '@gatehouse/github';
import type { Runner } from '@gatehouse/runner';
import { COMMON_INPUTS } from './common-inputs.ts';
import { examine } from './doctor.ts';
import { runAction } from './frame.ts';
import { scanAndRender } from './scan-and-render.ts';
import type { Setting } from './setting.ts';

export interface ScanningAction extends Omit<Setting, 'github' | 'environment'> {
  readonly runner: Runner;
  /** How GitHub is reached; `connect` unless told. */
  readonly connectTo?: (connection: Connection) => Github;
}

/** Runs a scanning action from its inputs to its verdict. Never rejects. */
export async function runScanningAction(action: ScanningAction): Promise<void> {
  const { runner, context, connectTo = connect } = action;
  await runAction(runner, COMMON_INPUTS, (inputs) => {
    const { token, mode = 'scan' } = inputs;
    if (token !== undefined) runner.setSecret(token);
    const github = connectTo({
      token,
      apiUrl: context.apiUrl,
      userAgent: 'gatehouse',
      environment: runner.environment,
      log: (message) => {
        runner.debug(message);
      },
    });
    const setting = { ...action, github, environment: runner.environment };
    return mode === 'doctor' ? examine(setting, inputs) : scanAndRender(setting, inputs);
  });
}
