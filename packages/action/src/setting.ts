import type { RuleInfo } from '@gatehouse/findings';
import type { Github, GithubContext } from '@gatehouse/github';
import type { MakePhases } from '@gatehouse/pipeline';
import type { Effects, InputValues, StepFolders } from '@gatehouse/runner';
import type { COMMON_INPUTS, FILE_INPUTS } from './common-inputs.ts';

/** What a scanning action stands on, beside its inputs. */
export interface Setting {
  /** As a workflow names the action: `iac-scan`. */
  readonly name: string;
  readonly context: GithubContext;
  readonly folders: StepFolders;
  readonly effects: Effects;
  readonly github: Github;
  /** Of the step. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly makePhases: MakePhases;
  /** All rules of the phases, for what is said of suppressions that name none. */
  readonly catalogue?: () => Promise<readonly RuleInfo[]>;
}

/** What a scan goes by, whichever action asks for it. */
export type ScanInputs = InputValues<typeof COMMON_INPUTS> &
  Omit<InputValues<typeof FILE_INPUTS>, 'mode'>;
