import { UserError } from '@gatehouse/findings';
import { candidate, infrastructurePhase } from '@gatehouse/iac';
import type { MakePhases } from '@gatehouse/pipeline';

/**
 * The phases that the configuration enables. Each later phase adds itself here.
 * @throws UserError when none is left: a suite that scans nothing must not be green.
 */
export const phases: MakePhases = (settings, config, side) => {
  if (config.phases?.iac?.enabled === false)
    throw new UserError('the configuration enables no phase', {
      remedy: 'Enable one under phases in .github/gatehouse.yml',
    });
  const { path, exclude } = settings;
  const tree = side.tree(path, { exclude, kindOf: candidate });
  // Fixes are for reviewers, and they look at the head.
  return [infrastructurePhase(tree, { ...settings, fixIn: () => side.name === 'head' })];
};
