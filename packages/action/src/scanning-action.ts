import { connect, type Connection, type Github } from '@gatehouse/github';
import type { Outcome } from '@gatehouse/findings';
import type { MakePhases } from '@gatehouse/pipeline';
import type { InputTable, InputValues, PeerInputs, Runner } from '@gatehouse/runner';
import { COMMON_INPUTS, DOCTOR } from './common-inputs.ts';
import { examine } from './doctor.ts';
import { runAction } from './frame.ts';
import { scanAndRender } from './scan-and-render.ts';
import type { ScanInputs, Setting } from './setting.ts';
import { type Step, stepOf } from './step.ts';

/** What makes one scanning action another than the others. */
export interface ActionKind<Own extends InputTable> extends Pick<Setting, 'name' | 'catalogue'> {
  /** What it accepts beside the common inputs. */
  readonly inputs: Own;
  /** What it understands of other actions; those of infrastructure scanners unless told. */
  readonly peers?: PeerInputs;
  /** @throws UserError for inputs that make no sense together */
  readonly makePhases: (inputs: InputValues<Own>, step: Step) => MakePhases;
  /** What it sets beside the common outputs; its names are those of a run without an outcome. */
  readonly outputs?: (outcome: Outcome | undefined) => Readonly<Record<string, string>>;
}

export interface ScanningAction<Own extends InputTable>
  extends ActionKind<Own>, Omit<Setting, 'github' | 'environment' | 'makePhases'> {
  readonly runner: Runner;
  /** How GitHub is reached; `connect` unless told. */
  readonly connectTo?: (connection: Connection) => Github;
}

/** Runs a scanning action from its inputs to its verdict. Never rejects. */
export async function runScanningAction<const Own extends InputTable>(
  action: ScanningAction<Own>,
): Promise<void> {
  const { runner, context, connectTo = connect, outputs } = action;
  const { environment } = runner;
  const table = { ...COMMON_INPUTS, ...action.inputs };
  const form = { table, ...(action.peers && { peers: action.peers }), ...(outputs && { outputs }) };
  await runAction(runner, form, (values) => {
    const own = values as InputValues<Own>;
    const inputs = values as ScanInputs & { readonly mode?: string };
    const { token, mode } = inputs;
    if (token !== undefined) runner.setSecret(token);
    const github = connectTo({
      token,
      apiUrl: context.apiUrl,
      userAgent: 'gatehouse',
      environment,
      log: (message) => {
        runner.debug(message);
      },
    });
    const step = stepOf({ ...action, environment }, runner);
    const makePhases = action.makePhases(own, step);
    const setting = { ...action, github, environment, makePhases };
    return mode === DOCTOR ? examine(setting, inputs) : scanAndRender(setting, inputs);
  });
}
