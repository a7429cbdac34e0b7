import { objectRule } from '../define.ts';
import { example, webIngress } from '../facts/workload-example.ts';

const FILES = ['/etc', '/var/run/secrets', '/root', '/var/run/kubernetes/serviceaccount'];

export const ingressFilePath = objectRule({
  id: 'kubernetes/ingress-file-path',
  title: 'Ingress path looks like a file of the controller',
  severity: 'high',
  why: 'Paths such as these were used to read the token of the ingress controller (CVE-2021-25745).',
  fix: 'Use a path of the application.',
  references: ['https://nvd.nist.gov/vuln/detail/CVE-2021-25745'],
  aliases: ['restrict-ingress-paths'],
  tags: ['CWE-22'],
  kinds: ['Ingress'],
  check(ingress, report) {
    if (ingress.apiVersion !== 'networking.k8s.io/v1') return;
    for (const rule of ingress.spec.get('rules').items)
      for (const entry of rule.get('http', 'paths').items) {
        const path = entry.get('path');
        if (FILES.some((file) => path.string?.includes(file)))
          report.fail(path, `${ingress.label} serves ${path.string ?? ''}`);
      }
  },
  examples: {
    fail: [example('A secret', webIngress().replace('path: /', 'path: /var/run/secrets'))],
    pass: [example('One host', webIngress())],
  },
});
