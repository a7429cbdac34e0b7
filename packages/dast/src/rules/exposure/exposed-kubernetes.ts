import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';

export const exposedKubernetes = exchangeRule({
  id: 'dast/exposed-kubernetes',
  title: 'The host answers with objects of Kubernetes',
  severity: 'high',
  confidence: 'high',
  about: 'site',
  why: 'An API server or kubelet that tells strangers its objects tells them what runs where, and often lets them in.',
  fix: 'Take the route away that leads there; refuse anonymous requests: `--anonymous-auth=false`.',
  references: [
    'https://kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz/',
    'https://kubernetes.io/docs/reference/access-authn-authz/authentication/#anonymous-requests',
  ],
  tags: ['CWE-306', 'CWE-200'],
  check(exchange, report) {
    if (!exchange.isSuccess || !exchange.isOfType('json')) return;
    if (!/^\/(?:api|apis|pods|api\/v1\/[a-z]{1,40})\/?$/.test(exchange.address.path)) return;
    const kind =
      /^\s{0,100}\{\s{0,100}"kind"\s{0,20}:\s{0,20}"(APIVersions|APIGroupList|[A-Z][A-Za-z]{1,40}List)"/.exec(
        exchange.text,
      )?.[1];
    if (kind !== undefined) report.fail(`the answer is a ${kind}`, { subject: kind });
  },
  examples: {
    fail: [
      page('A kubelet', {
        url: 'https://node.example:10250/pods',
        type: 'application/json',
        body: '{"kind":"PodList","apiVersion":"v1","items":[]}',
      }),
    ],
    pass: [
      page('Refused', {
        url: 'https://node.example:10250/pods',
        status: '401 Unauthorized',
        type: 'application/json',
        body: '{"kind":"Status"}',
      }),
    ],
  },
});
