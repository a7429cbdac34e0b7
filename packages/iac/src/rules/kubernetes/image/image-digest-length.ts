import { containerRule } from '../define.ts';
import { podExample } from '../example.ts';

/** Algorithms of the OCI image specification and how many hexadecimal digits their digests have. */
const LENGTHS: ReadonlyMap<string, number> = new Map([
  ['sha256', 64],
  ['sha512', 128],
  ['blake3', 64],
]);

const DIGEST = /@([a-z0-9]+(?:[.+_-][a-z0-9]+)*):([a-zA-Z0-9=_-]+)$/;

function isPinned(image: string): boolean {
  const [, algorithm = '', digest = ''] = DIGEST.exec(image) ?? [];
  const length = LENGTHS.get(algorithm);
  return length === undefined
    ? digest !== ''
    : digest.length === length && /^[a-f0-9]+$/.test(digest);
}

export const imageDigestLength = containerRule({
  id: 'kubernetes/image-digest-length',
  title: 'Image has no digest of full length',
  severity: 'low',
  profile: 'all',
  why: 'A tag can be moved to another image at any time, and a digest cut short names nothing.',
  fix: 'Name the digest as the registry shows it.',
  references: ['https://kubernetes.io/docs/concepts/containers/images/#image-names'],
  aliases: ['C-0306', 'image-not-pinned-to-digest'],
  tags: ['CWE-494'],
  variantOf: ['kubernetes/image-digest'],
  check(container, report) {
    const { image } = container;
    if (image.exists && !isPinned(image.string ?? ''))
      report.fail(
        image,
        `${container.label} runs ${image.string ?? 'an image'} without a digest of full length`,
      );
  },
  examples: {
    fail: [
      podExample(
        'Cut short',
        'containers:\n  - name: web\n    image: registry.example.com/web@sha256:0123',
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
