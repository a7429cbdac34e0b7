import type { Subject } from '@gatehouse/evidence';
import { nameOf, type Image } from './image.ts';
import { describe } from './missing.ts';
import type { Policy, Requirement } from './policy.ts';

/** What the evidence must be about, or why that is not known. */
export function subjectsOf(
  requirement: Requirement,
  given: {
    readonly policy: Policy;
    readonly commit: string | undefined;
    readonly images: readonly Image[];
  },
): readonly Subject[] | string {
  const { policy, commit, images } = given;
  const demand = `${policy.environment} demands evidence of ${describe(requirement)} about`;
  const where = `(${policy.path}:${requirement.line})`;
  if (requirement.subject === 'commit')
    return commit === undefined
      ? `The commit to be deployed is not known, and ${demand} it ${where}: name it under 'commit'`
      : [{ kind: 'commit', digest: commit }];
  if (images.length === 0)
    return `No image was named, and ${demand} each ${where}: name them under 'images' or 'manifests'`;
  // What has no digest is refused for that alone.
  return images.flatMap((image): Subject[] =>
    image.digest === undefined
      ? []
      : [{ kind: 'image', digest: image.digest, name: nameOf(image) }],
  );
}
