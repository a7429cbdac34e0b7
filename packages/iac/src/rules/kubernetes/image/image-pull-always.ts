import { setValue } from '../../repair/set-value.ts';
import { containerRule } from '../define.ts';
import { podExample } from '../example.ts';
import { hasDigest, isFloating } from '../facts/image-reference.ts';

export const imagePullAlways = containerRule({
  id: 'kubernetes/image-pull-always',
  title: 'Image is not pulled at each start',
  severity: 'low',
  profile: 'all',
  why: 'A node that has the image already hands it to any pod, whether or not that pod has the rights to pull it, and keeps what a tag once named.',
  fix: 'Set `imagePullPolicy: Always`; unchanged layers are not downloaded again. Or name a digest.',
  references: ['https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy'],
  aliases: ['CKV_K8S_15'],
  tags: ['CWE-494'],
  check(container, report) {
    if (container.role === 'ephemeral') return;
    const { image } = container;
    const name = image.string?.trim() ?? '';
    const policy = container.get('imagePullPolicy');
    if (name === '') {
      if (!image.exists) report.fail(image, `${container.label} names no image`);
    } else if (!hasDigest(name) && (policy.exists ? policy.string !== 'Always' : !isFloating(name)))
      report.fail(policy, `${container.label} does not pull ${name} at each start`);
  },
  repair: (at) =>
    at.path.endsWith('.imagePullPolicy')
      ? setValue(
          at,
          'Always',
          'Pull at each start. Check that the registry is there when pods start.',
        )
      : undefined,
  examples: {
    fail: [
      podExample(
        'A version, kept by default',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
      podExample(
        'Kept',
        'containers:\n  - name: web\n    image: registry.example.com/web:latest\n    imagePullPolicy: IfNotPresent',
      ),
    ],
    pass: [
      podExample(
        'Pulled',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2\n    imagePullPolicy: Always',
      ),
      podExample(
        'latest is pulled by default',
        'containers:\n  - name: web\n    image: registry.example.com/web:latest',
      ),
      podExample(
        'A digest names the same image for ever',
        'containers:\n  - name: web\n    image: registry.example.com/web@sha256:0000000000000000000000000000000000000000000000000000000000000000',
      ),
    ],
  },
});
