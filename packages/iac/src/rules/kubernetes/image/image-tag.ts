import { containerRule } from '../define.ts';
import { podExample } from '../example.ts';
import { isFloating } from '../facts/image-reference.ts';

export const imageTag = containerRule({
  id: 'kubernetes/image-tag',
  title: 'Image is not fixed to a version',
  severity: 'medium',
  why: 'Without a tag, or with `latest`, two pods of one Deployment may run different code, a rollback rolls nothing back, and whoever can push to the repository reaches production.',
  fix: 'Name a version, or better a digest: `image: registry.example.com/web@sha256:…`.',
  references: [
    'https://kubernetes.io/docs/concepts/containers/images/#image-names',
    'https://kubernetes.io/docs/concepts/configuration/overview/',
  ],
  aliases: ['CKV_K8S_14', 'KSV-0013', 'latest-tag'],
  tags: ['CWE-1357'],
  check(container, report) {
    const { image } = container;
    if (image.exists && (image.string === undefined || !isFloating(image.string))) return;
    report.fail(
      image,
      image.exists
        ? `${container.label} runs ${image.string ?? ''}, which has no fixed version`
        : `${container.label} names no image`,
    );
  },
  examples: {
    fail: [
      podExample('No tag', 'containers:\n  - name: web\n    image: registry.example.com/web'),
      podExample(
        'latest',
        'containers:\n  - name: web\n    image: registry.example.com/web:latest',
      ),
      podExample(
        'A port is no tag',
        'containers:\n  - name: web\n    image: registry.example.com:5000/web',
      ),
      podExample('No image', 'containers:\n  - name: web\n    command: [web]'),
    ],
    pass: [
      podExample(
        'A version',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
      podExample(
        'A digest',
        'containers:\n  - name: web\n    image: registry.example.com/web@sha256:0000000000000000000000000000000000000000000000000000000000000000',
      ),
    ],
  },
});
