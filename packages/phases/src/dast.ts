import type { Phase } from '@gatehouse/findings';
import { readProxies, SYSTEM_CLOCK } from '@gatehouse/network';
import type { MakePhases } from '@gatehouse/pipeline';
import { configuredWishes } from './running-application/configured.ts';
import type { Surroundings } from './running-application/surroundings.ts';
import { overlay, SECRET_WISHES, type Wishes } from './running-application/wishes.ts';

/** Who asks for the scan of a running application: a step of a job, or somebody at a terminal. */
export interface Asker extends Omit<Surroundings, 'clock' | 'proxies' | 'readPolicy'> {
  /**
   * Where a path leads that an input names, absolute, as it is written.
   * @throws UserError for one that must not be read
   */
  readonly locate: (path: string, input: string) => string;
}

/**
 * The scan of a running application, by what inputs or options say over what the configuration does. An application is
 * not in git, so there is none of the base. All of it is loaded when it is run.
 */
export function dastPhases(own: Wishes, asker: Asker): MakePhases {
  return ({ path, exclude, profile }, config, side, named) => {
    const scan: Phase['scan'] = async (context) => {
      const wishes = overlay(own, configuredWishes(config, asker.environment));
      for (const key of SECRET_WISHES) if (wishes[key] !== undefined) asker.mask(wishes[key]);
      const [{ runningApplication }, { candidate, repositoryDisclosure, servedHosts }] =
        await Promise.all([
          import('./running-application/running-application.ts'),
          import('@gatehouse/iac'),
        ]);
      const surroundings = {
        ...asker,
        clock: SYSTEM_CLOCK,
        proxies: readProxies(asker.environment),
        readPolicy: (file: string, input: string) => named.read(asker.locate(file, input)),
      };
      const tree = side.tree(path, { exclude, kindOf: candidate });
      const phase = await runningApplication(wishes, surroundings, {
        profile,
        repository: repositoryDisclosure(tree),
        served: () => servedHosts(tree),
      });
      return phase.scan(context);
    };
    return [{ id: 'dast', compares: 'record', scan }];
  };
}
