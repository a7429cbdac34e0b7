import { objectRule } from '../define.ts';

export const tillerService = objectRule({
  id: 'kubernetes/tiller-service',
  title: 'Service leads to Tiller (Helm 2)',
  severity: 'high',
  why: 'Tiller, the server of Helm 2, usually has the rights of cluster-admin and listens without authentication; it has had no fixes since 2020.',
  fix: 'Remove it and move to Helm 3, which needs no server.',
  references: ['https://helm.sh/docs/topics/v2_v3_migration/'],
  aliases: ['CKV_K8S_44'],
  tags: ['CWE-306', 'CWE-1104'],
  variantOf: ['kubernetes/tiller'],
  kinds: ['Service'],
  check(object, report) {
    const labels = object.metadata.get('labels');
    const selector = object.spec.get('selector');
    const sign = [object.metadata.get('name'), ...labels.values, ...selector.values].find((value) =>
      value.string?.toLowerCase().includes('tiller'),
    );
    if (sign) report.fail(sign, `${object.label} leads to Tiller`);
  },
  examples: {
    fail: [
      {
        title: 'By its selector',
        source:
          'apiVersion: v1\nkind: Service\nmetadata:\n  name: deploy\nspec:\n  selector:\n    name: tiller\n',
      },
    ],
    pass: [
      {
        title: 'Something else',
        source:
          'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector:\n    app: web\n',
      },
    ],
  },
});
