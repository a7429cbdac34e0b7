import { setValue } from '../../repair/set-value.ts';
import { containerRule } from '../define.ts';
import { podExample } from '../example.ts';

export const imagePullPolicyNotAlways = containerRule({
  id: 'kubernetes/image-pull-policy-not-always',
  title: 'imagePullPolicy is not Always',
  severity: 'low',
  profile: 'all',
  why: 'A node that has the image already hands it to any pod.',
  fix: 'Set `imagePullPolicy: Always`.',
  references: ['https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy'],
  aliases: ['pullPolicyNotAlways'],
  tags: ['CWE-494'],
  variantOf: ['kubernetes/image-pull-always'],
  check(container, report) {
    const policy = container.get('imagePullPolicy');
    if (policy.string !== 'Always')
      report.fail(policy, `${container.label} does not set imagePullPolicy to Always`);
  },
  repair: (at) =>
    setValue(at, 'Always', 'Pull at each start. Check that the registry is there when pods start.'),
  examples: {
    fail: [
      podExample(
        'Nothing said',
        'containers:\n  - name: web\n    image: registry.example.com/web:latest',
      ),
    ],
    pass: [
      podExample(
        'Always',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2\n    imagePullPolicy: Always',
      ),
    ],
  },
});
