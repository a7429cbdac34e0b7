import { containerRule } from '../define.ts';
import { podExample } from '../example.ts';

export const latestPullPolicyUnset = containerRule({
  id: 'kubernetes/latest-pull-policy-unset',
  title: 'Floating image does not say that it is pulled anew',
  severity: 'low',
  profile: 'all',
  why: 'A node that keeps an old `latest` runs other code than its neighbours.',
  fix: 'Name a version, or set `imagePullPolicy: Always`.',
  references: ['https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy'],
  aliases: ['imagepullpolicy-always'],
  tags: ['CWE-1357'],
  variantOf: ['kubernetes/image-tag', 'kubernetes/image-pull-always'],
  check(container, report) {
    if (container.role !== 'main') return;
    const image = container.image.string ?? '';
    const policy = container.get('imagePullPolicy');
    if ((image.endsWith(':latest') || !image.includes(':')) && policy.string !== 'Always')
      report.fail(
        policy,
        `${container.label} runs ${image} but does not say that it is pulled anew`,
      );
  },
  examples: {
    fail: [
      podExample(
        'Nothing said',
        'containers:\n  - name: web\n    image: registry.example.com/web:latest',
      ),
    ],
    pass: [
      podExample(
        'A version',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
  },
});
