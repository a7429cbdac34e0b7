import { podRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { APPARMOR_ANNOTATION } from '../facts/apparmor.ts';

export const apparmorAnnotation = podRule({
  id: 'kubernetes/apparmor-annotation',
  title: 'AppArmor annotation names a profile that is not allowed',
  severity: 'medium',
  profile: 'all',
  why: 'The annotation of old still decides on older clusters.',
  fix: 'Remove the annotation.',
  references: ['https://kubernetes.io/docs/tutorials/security/apparmor/'],
  aliases: ['restrict-apparmor-profiles'],
  tags: ['CWE-693'],
  variantOf: ['kubernetes/apparmor-profile'],
  check(pod, report) {
    const annotations = pod.template.get('metadata', 'annotations');
    for (const [index, key] of annotations.keys.entries()) {
      const annotation = annotations.values[index];
      const profile = annotation?.string ?? '';
      if (
        !annotation ||
        !key.startsWith(APPARMOR_ANNOTATION) ||
        profile === 'runtime/default' ||
        profile.startsWith('localhost/')
      )
        continue;
      report.fail(annotation, `${pod.label} sets AppArmor profile "${profile}" by annotation`);
    }
  },
  examples: {
    fail: [
      {
        title: 'Unconfined',
        source:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  annotations:\n    container.apparmor.security.beta.kubernetes.io/web: unconfined\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.4.2\n',
      },
    ],
    pass: [
      {
        title: 'The default profile',
        source:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  annotations:\n    container.apparmor.security.beta.kubernetes.io/web: runtime/default\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.4.2\n',
      },
      containerExample(
        'The field, which other rules see',
        'securityContext:\n  appArmorProfile:\n    type: Unconfined',
      ),
    ],
  },
});
