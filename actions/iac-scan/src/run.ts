import { candidate, infrastructurePhase } from '@gatehouse/iac';
import type { MakePhases } from '@gatehouse/pipeline';

/** The one phase of this action. */
export const phases: MakePhases = (settings, _, side) => [
  infrastructurePhase(side.tree(settings.path, { exclude: settings.exclude, kindOf: candidate }), {
    ...settings,
    // Fixes are for reviewers, and they look at the head.
    fixIn: () => side.name === 'head',
  }),
];
