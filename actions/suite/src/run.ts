import type { MakePhases } from '@gatehouse/action';
import { UserError } from '@gatehouse/findings';
import { infrastructurePhase } from '@gatehouse/iac';
import { Folder } from '@gatehouse/workspace';

/**
 * The phases that the configuration enables. Each later phase adds itself here.
 * @throws UserError when none is left: a suite that scans nothing must not be green.
 */
export const phases: MakePhases = (settings, config) => {
  if (config.phases?.iac?.enabled === false)
    throw new UserError('the configuration enables no phase', {
      remedy: 'Enable one under phases in .github/gatehouse.yml',
    });
  return [infrastructurePhase(new Folder(settings.path, settings.exclude), settings)];
};
