import { objectRule } from '../define.ts';
import { example, object, webIngress } from '../facts/workload-example.ts';

export const nginxSnippetsAllowed = objectRule({
  id: 'kubernetes/nginx-snippets-allowed',
  title: 'Snippet annotations of ingress-nginx are in use',
  severity: 'medium',
  profile: 'all',
  why: 'Snippets are written into the configuration of the controller, which holds a powerful token.',
  fix: 'Set `allow-snippet-annotations: "false"` and remove snippet annotations.',
  references: [
    'https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/',
    'https://nvd.nist.gov/vuln/detail/CVE-2021-25742',
  ],
  aliases: ['disallow-ingress-nginx-custom-snippets'],
  tags: ['CWE-94'],
  variantOf: ['kubernetes/ingress-snippet'],
  kinds: ['ConfigMap', 'Ingress'],
  check(object, report) {
    if (object.kind === 'ConfigMap') {
      const allowed = object.node.get('data', 'allow-snippet-annotations');
      if (allowed.exists && allowed.string !== 'false')
        report.fail(allowed, `${object.label} allows snippet annotations`);
      return;
    }
    if (object.apiVersion !== 'networking.k8s.io/v1') return;
    const annotations = object.metadata.get('annotations');
    const key = annotations.keys.find((name) => name.endsWith('-snippet'));
    if (key !== undefined) report.fail(annotations.get(key), `${object.label} sets ${key}`);
  },
  examples: {
    fail: [
      example(
        'Allowed',
        object('v1', 'ConfigMap', 'ingress', 'data:\n  allow-snippet-annotations: "true"'),
      ),
      example(
        'A snippet',
        webIngress(
          '',
          'annotations:\n  nginx.ingress.kubernetes.io/configuration-snippet: return 200;',
        ),
      ),
    ],
    pass: [
      example(
        'Forbidden',
        object('v1', 'ConfigMap', 'ingress', 'data:\n  allow-snippet-annotations: "false"'),
      ),
    ],
  },
});
