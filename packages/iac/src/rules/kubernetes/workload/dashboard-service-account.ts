import { podRule } from '../define.ts';
import { podExample } from '../example.ts';

export const dashboardServiceAccount = podRule({
  id: 'kubernetes/dashboard-service-account',
  title: 'Pod uses the ServiceAccount of the Kubernetes Dashboard',
  severity: 'medium',
  profile: 'all',
  why: 'What the dashboard may do, this pod may do too.',
  fix: 'Give the pod a ServiceAccount of its own.',
  references: ['https://kubernetes.io/docs/tasks/access-application-cluster/web-ui-dashboard/'],
  aliases: ['C-0014', 'rule-access-dashboard-wl-v1'],
  tags: ['CWE-269'],
  check(pod, report) {
    const account = pod.spec.get('serviceAccountName');
    if (
      account.string === 'kubernetes-dashboard' &&
      !pod.object.name.startsWith('kubernetes-dashboard')
    )
      report.fail(account, `${pod.label} uses the ServiceAccount of the Kubernetes Dashboard`);
  },
  examples: {
    fail: [
      podExample(
        'Borrowed',
        'serviceAccountName: kubernetes-dashboard\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
    pass: [
      podExample(
        'Its own',
        'serviceAccountName: web\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
  },
});
