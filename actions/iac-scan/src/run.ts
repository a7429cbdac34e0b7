import type { MakePhases } from '@gatehouse/action';
import { infrastructurePhase } from '@gatehouse/iac';
import { Folder } from '@gatehouse/workspace';

/** The one phase of this action. */
export const phases: MakePhases = (settings) => [
  infrastructurePhase(new Folder(settings.path, settings.exclude), settings),
];
