import { setValue } from '../../repair/set-value.ts';
import { podRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { APPARMOR_ANNOTATION } from '../facts/apparmor.ts';

function isAllowed(profile: string): boolean {
  return profile === '' || profile === 'runtime/default' || profile.startsWith('localhost/');
}

export const apparmorProfile = podRule({
  id: 'kubernetes/apparmor-profile',
  title: 'AppArmor is switched off',
  severity: 'medium',
  why: 'On AKS nodes AppArmor keeps containers from mounting file systems and writing to parts of /proc; `Unconfined` lifts that.',
  fix: 'Remove `appArmorProfile` and its annotation, or use `RuntimeDefault` or `Localhost`.',
  references: [
    'https://kubernetes.io/docs/tutorials/security/apparmor/',
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
  ],
  aliases: ['apparmorprofile'],
  tags: ['CWE-693'],
  check(pod, report) {
    for (const holder of [pod, ...pod.containers]) {
      const profile = holder.securityContext('appArmorProfile');
      const type = profile.get('type');
      if (
        (profile.exists || profile.isUnknown) &&
        type.string !== 'RuntimeDefault' &&
        type.string !== 'Localhost'
      )
        report.fail(type, `${holder.label} sets AppArmor profile "${type.string ?? ''}"`);
    }
    const annotations = pod.template.get('metadata', 'annotations');
    for (const [index, key] of annotations.keys.entries()) {
      const annotation = annotations.values[index];
      if (!annotation || !key.startsWith(APPARMOR_ANNOTATION) || isAllowed(annotation.string ?? ''))
        continue;
      report.fail(
        annotation,
        `${pod.label} sets AppArmor profile "${annotation.string ?? ''}" by annotation`,
      );
    }
  },
  repair: (at) =>
    at.path.endsWith('.appArmorProfile.type')
      ? setValue(at, 'RuntimeDefault', 'Confine by the default profile of the runtime.')
      : undefined,
  examples: {
    fail: [
      containerExample('Unconfined', 'securityContext:\n  appArmorProfile:\n    type: Unconfined'),
      {
        title: 'Unconfined by annotation',
        source:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  annotations:\n    container.apparmor.security.beta.kubernetes.io/web: unconfined\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.4.2\n',
      },
    ],
    pass: [
      containerExample(
        'The default profile',
        'securityContext:\n  appArmorProfile:\n    type: RuntimeDefault',
      ),
      {
        title: 'A profile of the node',
        source:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  annotations:\n    container.apparmor.security.beta.kubernetes.io/web: localhost/web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.4.2\n',
      },
      containerExample('Nothing said', 'env: []'),
    ],
  },
});
