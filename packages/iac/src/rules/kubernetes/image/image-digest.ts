import { containerRule } from '../define.ts';
import { podExample } from '../example.ts';
import { hasDigest } from '../facts/image-reference.ts';

export const imageDigest = containerRule({
  id: 'kubernetes/image-digest',
  title: 'Image is not pinned by digest',
  severity: 'low',
  profile: 'all',
  why: 'A tag can be moved to another image at any time; a digest names one image for ever, the one that was scanned.',
  fix: 'Name the digest: `image: registry.example.com/web:1.4.2@sha256:…`.',
  references: ['https://kubernetes.io/docs/concepts/containers/images/#image-names'],
  aliases: ['CKV_K8S_43', 'require-image-checksum'],
  tags: ['CWE-494'],
  check(container, report) {
    const { image } = container;
    if (!hasDigest(image.string ?? ''))
      report.fail(image, `${container.label} runs ${image.string ?? 'an image'} without a digest`);
  },
  examples: {
    fail: [
      podExample('A tag', 'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2'),
      podExample('No image', 'containers:\n  - name: web\n    command: [web]'),
    ],
    pass: [
      podExample(
        'A digest',
        'containers:\n  - name: web\n    image: registry.example.com/web@sha256:0000000000000000000000000000000000000000000000000000000000000000',
      ),
    ],
  },
});
