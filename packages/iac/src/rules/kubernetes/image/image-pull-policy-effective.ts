import { setValue } from '../../repair/set-value.ts';
import { containerRule } from '../define.ts';
import { podExample } from '../example.ts';
import { afterLastColon } from '../facts/image-reference.ts';

export const imagePullPolicyEffective = containerRule({
  id: 'kubernetes/image-pull-policy-effective',
  title: 'Image is not pulled at each start, by what follows its last colon',
  severity: 'low',
  profile: 'all',
  why: 'A node that has the image already hands it to any pod.',
  fix: 'Set `imagePullPolicy: Always`.',
  references: ['https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy'],
  aliases: ['container-image-pull-policy'],
  tags: ['CWE-494'],
  variantOf: ['kubernetes/image-pull-always'],
  check(container, report) {
    if (container.role === 'ephemeral') return;
    const policy = container.get('imagePullPolicy');
    const tag = afterLastColon(container.image.string ?? '') ?? '';
    const pulledByDefault = (policy.string ?? '') === '' && (tag === '' || tag === 'latest');
    if (!pulledByDefault && policy.string !== 'Always')
      report.fail(policy, `${container.label} does not pull its image at each start`);
  },
  repair: (at) =>
    setValue(at, 'Always', 'Pull at each start. Check that the registry is there when pods start.'),
  examples: {
    fail: [
      podExample(
        'A digest as well',
        'containers:\n  - name: web\n    image: registry.example.com/web@sha256:0000000000000000000000000000000000000000000000000000000000000000',
      ),
    ],
    pass: [
      podExample(
        'latest is pulled by default',
        'containers:\n  - name: web\n    image: registry.example.com/web:latest',
      ),
      podExample(
        'Always',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2\n    imagePullPolicy: Always',
      ),
    ],
  },
});
