import { containerRule } from '../define.ts';
import { podExample } from '../example.ts';
import { afterLastColon } from '../facts/image-reference.ts';

export const imageTagText = containerRule({
  id: 'kubernetes/image-tag-text',
  title: 'Image has no tag, or ends in latest',
  severity: 'low',
  profile: 'all',
  why: 'Without a tag, or with `latest`, what runs changes from one pull to the next.',
  fix: 'Name a version.',
  references: ['https://kubernetes.io/docs/concepts/containers/images/#image-names'],
  aliases: ['tagNotSpecified', 'disallow-latest-tag', 'container-image-tag'],
  tags: ['CWE-1357'],
  variantOf: ['kubernetes/image-tag'],
  check(container, report) {
    const { image } = container;
    const tag = afterLastColon(image.string ?? '');
    if (tag === undefined || tag === '' || tag === 'latest')
      report.fail(image, `${container.label} runs ${image.string ?? 'an image'} without a version`);
  },
  examples: {
    fail: [
      podExample('No tag', 'containers:\n  - name: web\n    image: registry.example.com/web'),
      podExample(
        'latest',
        'containers:\n  - name: web\n    image: registry.example.com/web:latest',
      ),
    ],
    pass: [
      podExample(
        'A version',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
      podExample(
        'Anything after a colon will do',
        'containers:\n  - name: web\n    image: registry.example.com:5000/web',
      ),
    ],
  },
});
