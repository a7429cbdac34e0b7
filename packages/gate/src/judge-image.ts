import { comesFrom, type Image } from './image.ts';
import type { Reason } from './outcome.ts';
import type { Policy } from './policy.ts';

/** That the policy wants to know nothing about images: a digest says which one it is, and nothing about what is in it. */
export function judgeImageDemand(
  images: readonly Image[],
  { requirements, environment, path }: Policy,
): Reason[] {
  const [first] = images;
  if (first === undefined || requirements.some(({ subject }) => subject === 'image')) return [];
  return [
    {
      verdict: 'error',
      message: `${environment} demands no evidence about images, so nothing vouches for ${first.text} (${first.source}): add an entry with subject: image to gate.environments.${environment}.require in ${path}`,
      paste: {
        to: 'demand it',
        file: path,
        text: '- tool: Trivy # as it calls itself in its SARIF\n  subject: image\n  fail-on: critical',
      },
    },
  ];
}

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
      message: `${image.text} (${image.source}) comes from ${image.registry}, and ${environment} takes images only from ${registries.join(', ') || 'nowhere'}: have it copied there`,
    });
  return reasons;
}
