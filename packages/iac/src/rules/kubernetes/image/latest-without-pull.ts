import { containerRule } from '../define.ts';
import { podExample } from '../example.ts';

const LATEST = /:latest(?![\w.-])/;
const TAG = /:\w[\w.-]{0,127}(?![\w./-])/;

function hasLatest(image: string): boolean {
  return LATEST.test(image);
}

function hasTag(image: string): boolean {
  return TAG.test(image);
}

export const latestWithoutPull = containerRule({
  id: 'kubernetes/latest-without-pull',
  title: 'Floating image is not pulled anew',
  severity: 'low',
  profile: 'all',
  why: 'A node that keeps an old `latest` runs other code than its neighbours.',
  fix: 'Name a version, or set `imagePullPolicy: Always`.',
  references: ['https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy'],
  aliases: ['C-0075', 'image-pull-policy-is-not-set-to-always'],
  tags: ['CWE-1357'],
  variantOf: ['kubernetes/image-tag'],
  check(container, report) {
    if (container.role !== 'main') return;
    const policy = container.get('imagePullPolicy');
    const image = container.image.string;
    if (image === undefined || (policy.string !== 'Never' && policy.string !== 'IfNotPresent'))
      return;
    if (hasLatest(image) || !hasTag(image))
      report.fail(policy, `${container.label} runs ${image} but does not pull it anew`);
  },
  examples: {
    fail: [
      podExample(
        'latest, kept',
        'containers:\n  - name: web\n    image: registry.example.com/web:latest\n    imagePullPolicy: IfNotPresent',
      ),
    ],
    pass: [
      podExample(
        'A version, kept',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2\n    imagePullPolicy: IfNotPresent',
      ),
      podExample(
        'latest, pulled',
        'containers:\n  - name: web\n    image: registry.example.com/web:latest\n    imagePullPolicy: Always',
      ),
      podExample(
        'Nothing said: latest is pulled',
        'containers:\n  - name: web\n    image: registry.example.com/web:latest',
      ),
    ],
  },
});
