import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { APPARMOR_ANNOTATION } from '../facts/apparmor.ts';

export const apparmorAnnotationNotDefault = containerRule({
  id: 'kubernetes/apparmor-annotation-not-default',
  title: 'AppArmor annotation of the container is not the default',
  severity: 'low',
  profile: 'all',
  why: 'A profile of the node is only as good as whoever installs it on every node.',
  fix: 'Remove the annotation, or set it to `runtime/default`.',
  references: ['https://kubernetes.io/docs/tutorials/security/apparmor/'],
  aliases: ['KSV-0002'],
  tags: ['CWE-693'],
  variantOf: ['kubernetes/apparmor-profile'],
  check(container, report) {
    const annotation = container.pod.annotation(APPARMOR_ANNOTATION + container.name);
    if (annotation.exists && annotation.string !== 'runtime/default')
      report.fail(
        annotation,
        `${container.label} sets AppArmor profile "${annotation.string ?? ''}" by annotation`,
      );
  },
  examples: {
    fail: [
      {
        title: 'A profile of the node',
        source:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  annotations:\n    container.apparmor.security.beta.kubernetes.io/web: localhost/web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.4.2\n',
      },
    ],
    pass: [
      {
        title: 'The default profile',
        source:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  annotations:\n    container.apparmor.security.beta.kubernetes.io/web: runtime/default\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.4.2\n',
      },
      containerExample('Nothing said', 'env: []'),
    ],
  },
});
