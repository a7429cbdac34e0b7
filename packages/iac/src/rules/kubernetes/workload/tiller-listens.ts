import { containerRule } from '../define.ts';
import { isTiller } from '../facts/tiller.ts';

export const tillerListens = containerRule({
  id: 'kubernetes/tiller-listens',
  title: 'Tiller (Helm 2) listens to the whole cluster',
  severity: 'high',
  profile: 'all',
  why: 'Tiller, the server of Helm 2, usually has the rights of cluster-admin and listens without authentication; it has had no fixes since 2020.',
  fix: 'Remove Tiller; until then start it with `--listen=localhost:44134`.',
  references: ['https://helm.sh/docs/topics/v2_v3_migration/'],
  aliases: ['CKV_K8S_45'],
  tags: ['CWE-306', 'CWE-1104'],
  variantOf: ['kubernetes/tiller'],
  check(container, report) {
    if (!isTiller(container)) return;
    const args = container.get('args');
    const local = args.items.some(
      ({ string = '' }) =>
        string.includes('--listen') &&
        (string.includes('localhost') || string.includes('127.0.0.1')),
    );
    if (!local) report.fail(args, `${container.label} is Tiller and listens to the whole cluster`);
  },
  examples: {
    fail: [
      {
        title: 'Listens to all',
        source:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels:\n    app: helm\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.4.2\n',
      },
    ],
    pass: [
      {
        title: 'Listens to itself',
        source:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels:\n    app: helm\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.4.2\n      args: [--listen=localhost:44134]\n',
      },
      {
        title: 'Something else',
        source:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.4.2\n',
      },
    ],
  },
});
