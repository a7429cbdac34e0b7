import { DOCTOR } from '@gatehouse/action';
import { type Asker, dastPhases } from '@gatehouse/phases';
import type { MakePhases } from '@gatehouse/pipeline';
import type { Inputs } from './inputs.ts';

/** The one phase of this action. In the mode `doctor` nothing is scanned. */
export function phases({ mode, ...inputs }: Inputs, asker: Asker): MakePhases {
  return dastPhases({ ...inputs, ...(mode !== DOCTOR && { mode }) }, asker);
}
