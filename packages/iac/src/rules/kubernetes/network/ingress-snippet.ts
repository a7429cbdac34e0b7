import { objectRule } from '../define.ts';
import { asKnown } from '../facts/placeholders.ts';
import { example, webIngress } from '../facts/workload-example.ts';

export const ingressSnippet = objectRule({
  id: 'kubernetes/ingress-snippet',
  title: 'Ingress injects nginx configuration',
  severity: 'high',
  why: 'A snippet is written into the configuration of the controller, which holds a token that reads the Secrets of every namespace (CVE-2021-25742).',
  fix: 'Remove the annotation, and set `allow-snippet-annotations: "false"` for the controller.',
  references: [
    'https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/',
    'https://nvd.nist.gov/vuln/detail/CVE-2021-25742',
  ],
  aliases: ['CKV_K8S_153'],
  tags: ['CWE-94'],
  kinds: ['Ingress'],
  check(ingress, report) {
    const annotations = ingress.metadata.get('annotations');
    for (const [index, key] of annotations.keys.entries()) {
      const value = annotations.values[index];
      if (value && key.includes('snippet'))
        report.fail(asKnown(value), `${ingress.label} sets ${key}`);
    }
  },
  examples: {
    fail: [
      example(
        'A snippet',
        webIngress(
          '',
          'annotations:\n  nginx.ingress.kubernetes.io/configuration-snippet: return 200;',
        ),
      ),
    ],
    pass: [example('One host', webIngress())],
  },
});
