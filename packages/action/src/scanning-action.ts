import type { RuleInfo } from '@gatehouse/findings';
import { connect, type Connection, type Github, type GithubContext } from '@gatehouse/github';
import type { MakePhases } from '@gatehouse/pipeline';
import { COMMON_INPUTS } from './common-inputs.ts';
import { examine } from './doctor.ts';
import type { Effects, StepFolders } from './effects.ts';
import { runAction } from './frame.ts';
import type { Runner } from './ports.ts';
import { scanAndRender } from './scan-and-render.ts';

export interface ScanningAction {
  /** As a workflow names it: `iac-scan`. */
  readonly name: string;
  readonly makePhases: MakePhases;
  /** All rules of the phases, for what is said of suppressions that name none. */
  readonly catalogue?: () => Promise<readonly RuleInfo[]>;
  readonly runner: Runner;
  readonly context: GithubContext;
  readonly folders: StepFolders;
  readonly effects: Effects;
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
    return mode === 'doctor' ? examine(setting) : scanAndRender(setting, inputs);
  });
}
