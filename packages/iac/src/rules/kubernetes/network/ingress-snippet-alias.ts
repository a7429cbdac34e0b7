import { objectRule } from '../define.ts';
import { asKnown } from '../facts/placeholders.ts';
import { example, webIngress } from '../facts/workload-example.ts';

export const ingressSnippetAlias = objectRule({
  id: 'kubernetes/ingress-snippet-alias',
  title: 'Ingress snippet maps files',
  severity: 'high',
  profile: 'all',
  why: 'An `alias` in a snippet serves files of the controller, its token among them (CVE-2021-25742).',
  fix: 'Remove the annotation.',
  references: [
    'https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/',
    'https://nvd.nist.gov/vuln/detail/CVE-2021-25742',
  ],
  aliases: ['CKV_K8S_154'],
  tags: ['CWE-94'],
  variantOf: ['kubernetes/ingress-snippet'],
  kinds: ['Ingress'],
  check(ingress, report) {
    const annotations = ingress.metadata.get('annotations');
    for (const [index, key] of annotations.keys.entries()) {
      const value = annotations.values[index];
      if (value && key.includes('snippet') && value.string?.includes('alias'))
        report.fail(asKnown(value), `${ingress.label} maps files in ${key}`);
    }
  },
  examples: {
    fail: [
      example(
        'An alias',
        webIngress(
          '',
          'annotations:\n  nginx.ingress.kubernetes.io/configuration-snippet: alias /var/run/;',
        ),
      ),
    ],
    pass: [
      example(
        'No alias',
        webIngress(
          '',
          'annotations:\n  nginx.ingress.kubernetes.io/configuration-snippet: return 200;',
        ),
      ),
    ],
  },
});
