import { comesFrom, type Image } from './image.ts';
import type { Reason } from './outcome.ts';
import type { Policy } from './policy.ts';

/** What speaks against an image itself, whatever evidence there is about it. */
export function judgeImage(image: Image, { registries, environment }: Policy): Reason[] {
  const reasons: Reason[] = [];
  if (image.digest === undefined)
    reasons.push({
      verdict: 'error',
      message: `${image.text} (${image.source}) is named by a tag, which may mean another image by the time it is deployed: name it as ${image.registry}/${image.repository}@sha256:…`,
    });
  if (registries !== undefined && !registries.some((allowed) => comesFrom(image, allowed)))
    reasons.push({
      verdict: 'fail',
      message: `${image.text} (${image.source}) comes from ${image.registry}, and ${environment} takes images only from ${registries.join(', ') || 'nowhere'}`,
    });
  return reasons;
}
