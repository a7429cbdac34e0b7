import { objectRule } from '../define.ts';
import { example, webService } from '../facts/workload-example.ts';

export const loadBalancerCertificate = objectRule({
  id: 'kubernetes/load-balancer-certificate',
  title: 'Load balancer listens on 443 without an AWS certificate',
  severity: 'low',
  profile: 'all',
  why: 'On EKS a load balancer ends TLS only where the annotation names a certificate.',
  fix: 'Add `service.beta.kubernetes.io/aws-load-balancer-ssl-cert`; on AKS end TLS in an ingress controller or Application Gateway.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/service/#loadbalancer'],
  aliases: ['C-0231'],
  tags: ['CWE-319'],
  kinds: ['Service'],
  check(service, report) {
    if (service.spec.get('type').string !== 'LoadBalancer') return;
    const port = service.spec.get('ports').items.find((one) => one.get('port').number === 443);
    const annotations = service.metadata.get('annotations');
    if (
      port &&
      !annotations.keys.some((key) =>
        key.startsWith('service.beta.kubernetes.io/aws-load-balancer-ssl-cert'),
      )
    )
      report.fail(port.get('port'), `${service.label} listens on 443 and names no certificate`);
  },
  examples: {
    fail: [example('On 443', webService('type: LoadBalancer'))],
    pass: [example('In the cluster', webService())],
  },
});
