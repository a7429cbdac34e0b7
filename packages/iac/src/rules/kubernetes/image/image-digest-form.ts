import { containerRule } from '../define.ts';
import { podExample } from '../example.ts';

const DIGEST = /@[a-z0-9]+(?:[+._-][a-z0-9]+)*:[a-zA-Z0-9=_-]+/;

export const imageDigestForm = containerRule({
  id: 'kubernetes/image-digest-form',
  title: 'Image has no well-formed digest',
  severity: 'low',
  profile: 'all',
  why: 'A tag can be moved to another image at any time.',
  fix: 'Name the digest as the registry shows it.',
  references: ['https://kubernetes.io/docs/concepts/containers/images/#image-names'],
  aliases: ['K8sImageDigests'],
  tags: ['CWE-494'],
  variantOf: ['kubernetes/image-digest'],
  check(container, report) {
    const { image } = container;
    if (image.exists && !DIGEST.test(image.string ?? ''))
      report.fail(image, `${container.label} runs ${image.string ?? 'an image'} without a digest`);
  },
  examples: {
    fail: [
      podExample(
        'An at sign alone',
        'containers:\n  - name: web\n    image: registry.example.com/web@latest',
      ),
    ],
    pass: [
      podExample(
        'A digest',
        'containers:\n  - name: web\n    image: registry.example.com/web@sha256:0000000000000000000000000000000000000000000000000000000000000000',
      ),
      podExample('No image', 'containers:\n  - name: web\n    command: [web]'),
    ],
  },
});
