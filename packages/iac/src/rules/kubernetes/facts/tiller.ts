import type { Container } from '../../../model/kubernetes/index.ts';

/** Whether the container runs Tiller, by its image or by the labels that Helm 2 gives its pods. */
export function isTiller(container: Container): boolean {
  const { labels } = container.pod;
  return (
    (container.image.string ?? '').includes('tiller') ||
    labels.get('app') === 'helm' ||
    labels.get('name') === 'tiller'
  );
}
