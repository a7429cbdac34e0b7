import { containerRule } from '../define.ts';

export const dashboard = containerRule({
  id: 'kubernetes/dashboard',
  title: 'Kubernetes Dashboard is deployed',
  severity: 'medium',
  why: 'The dashboard acts with the rights of its ServiceAccount; exposed or given too many, it has been the way into many clusters. The project is archived.',
  fix: 'Use the Kubernetes resource view of the Azure portal, which acts with the rights of the user.',
  references: [
    'https://kubernetes.io/docs/tasks/access-application-cluster/web-ui-dashboard/',
    'https://learn.microsoft.com/en-us/azure/aks/kubernetes-portal',
  ],
  aliases: ['CKV_K8S_33'],
  tags: ['CWE-1104'],
  check(container, report) {
    const image = container.image.string ?? '';
    const { labels } = container.pod;
    if (image.includes('kubernetes-dashboard') || image.includes('kubernetesui'))
      report.fail(container.image, `${container.label} runs the Kubernetes Dashboard`);
    else if ((labels.get('app') ?? labels.get('k8s-app')) === 'kubernetes-dashboard')
      report.fail(
        container.pod.template.get('metadata', 'labels'),
        `${container.label} belongs to the Kubernetes Dashboard`,
      );
  },
  examples: {
    fail: [
      {
        title: 'By its image',
        source:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: kubernetesui/dashboard:v2.7.0\n',
      },
      {
        title: 'By its label',
        source:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels:\n    k8s-app: kubernetes-dashboard\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.4.2\n',
      },
    ],
    pass: [
      {
        title: 'Something else',
        source:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels:\n    app: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.4.2\n',
      },
    ],
  },
});
