import type { Step } from '@gatehouse/action';
import { UserError } from '@gatehouse/findings';
import { candidate, infrastructurePhase } from '@gatehouse/iac';
import { dastPhases } from '@gatehouse/phases';
import type { MakePhases } from '@gatehouse/pipeline';

/**
 * The phases that the configuration enables. Each later phase adds itself here.
 *
 * @throws UserError when none is left: a suite that scans nothing must not be green.
 */
export function phases(step: Step): MakePhases {
  const dast = dastPhases({}, step);
  return (...run) => {
    const [, { phases: named }] = run;
    const enabled = [
      ...(named?.iac?.enabled === false ? [] : [infrastructure]),
      ...(named?.dast === undefined || named.dast.enabled === false ? [] : [dast]),
    ];
    if (enabled.length === 0)
      throw new UserError('the configuration enables no phase', {
        remedy: 'Enable one under phases in .github/gatehouse.yml',
      });
    return enabled.flatMap((makePhases) => makePhases(...run));
  };
}

const infrastructure: MakePhases = (settings, _, side) => {
  const { path, exclude } = settings;
  const tree = side.tree(path, { exclude, kindOf: candidate });
  // Fixes are for reviewers, and they look at the head.
  return [infrastructurePhase(tree, { ...settings, fixIn: () => side.name === 'head' })];
};
