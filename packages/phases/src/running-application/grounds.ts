import {
  type AlertPolicy,
  type ApiDescription,
  type Locate,
  locator,
  readLocationMap,
  readRulesFile,
  type ServedPlace,
} from '@gatehouse/dast';
import type { Disclosure, Profile } from '@gatehouse/findings';
import { apiDescription, textOf } from './api-description.ts';
import type { Surroundings } from './surroundings.ts';
import type { Target } from './target.ts';
import type { Wishes } from './wishes.ts';

/** What every way to look at an application goes by. */
export interface Grounds {
  readonly profile: Profile;
  readonly policy: AlertPolicy;
  readonly api: ApiDescription | undefined;
  readonly locate: Locate;
  readonly repository: Disclosure;
}

/** What is known of the repository that the application comes from. */
export interface Repository {
  readonly profile: Profile;
  /** Shows its files. */
  readonly repository: Disclosure;
  /** Which of its lines serve hosts. */
  readonly served: () => readonly ServedPlace[];
}

/** @throws UserError for a file that is missing or broken */
export async function groundsOf(
  wishes: Wishes,
  target: Target | undefined,
  surroundings: Surroundings,
  { profile, repository, served }: Repository,
): Promise<Grounds> {
  const { rulesFile, locationMap, minConfidence = 'low' } = wishes;
  const rules =
    rulesFile === undefined ? undefined : surroundings.readPolicy(rulesFile, 'rules-file');
  // Suppressions may be bound to paths: a map of the change under review could move findings to one.
  const map =
    locationMap === undefined ? undefined : surroundings.readPolicy(locationMap, 'location-map');
  const api = await apiDescription(wishes, surroundings);
  return {
    profile,
    repository,
    api,
    policy: {
      minConfidence,
      ...(rules && { rules: readRulesFile(rules.path, textOf(rules, rules.path)) }),
    },
    locate: locator({
      target: target?.url,
      api,
      map: map && readLocationMap(map.path, textOf(map, map.path)),
      served: served(),
    }),
  };
}
