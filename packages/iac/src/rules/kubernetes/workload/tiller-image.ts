import { containerRule } from '../define.ts';

export const tillerImage = containerRule({
  id: 'kubernetes/tiller-image',
  title: 'Image of Tiller (Helm 2) is used',
  severity: 'high',
  profile: 'all',
  why: 'Tiller, the server of Helm 2, usually has the rights of cluster-admin and listens without authentication; it has had no fixes since 2020.',
  fix: 'Remove it and move to Helm 3, which needs no server.',
  references: ['https://helm.sh/docs/topics/v2_v3_migration/'],
  aliases: ['disallow-helm-tiller'],
  tags: ['CWE-306', 'CWE-1104'],
  variantOf: ['kubernetes/tiller'],
  check(container, report) {
    if (container.image.string?.includes('tiller'))
      report.fail(container.image, `${container.label} runs an image of Tiller`);
  },
  examples: {
    fail: [
      {
        title: 'By its image',
        source:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/tiller:2.17.0\n',
      },
    ],
    pass: [
      {
        title: 'Something else',
        source:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.4.2\n',
      },
    ],
  },
});
