import { containerRule } from '../define.ts';
import { isTiller } from '../facts/tiller.ts';

export const tiller = containerRule({
  id: 'kubernetes/tiller',
  title: 'Tiller (Helm 2) is deployed',
  severity: 'high',
  why: 'Tiller, the server of Helm 2, usually has the rights of cluster-admin and listens without authentication; it has had no fixes since 2020.',
  fix: 'Remove it and move to Helm 3, which needs no server.',
  references: ['https://helm.sh/docs/topics/v2_v3_migration/'],
  aliases: ['CKV_K8S_34'],
  tags: ['CWE-306', 'CWE-1104'],
  check(container, report) {
    if (isTiller(container)) report.fail(container.image, `${container.label} is Tiller`);
  },
  examples: {
    fail: [
      {
        title: 'By its image',
        source:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/tiller:2.17.0\n',
      },
      {
        title: 'By its label',
        source:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels:\n    app: helm\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.4.2\n',
      },
    ],
    pass: [
      {
        title: 'Something else',
        source:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels:\n    app: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.4.2\n',
      },
    ],
  },
});
