import { objectRule } from '../define.ts';

export const mutatingWebhook = objectRule({
  id: 'kubernetes/mutating-webhook',
  title: 'A mutating webhook is installed',
  severity: 'low',
  profile: 'all',
  why: 'It sees every object that it is registered for, and changes them. Know who runs it.',
  fix: 'Narrow its `rules` and `namespaceSelector`, and review who operates it.',
  references: [
    'https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/',
  ],
  aliases: ['C-0039'],
  kinds: ['MutatingWebhookConfiguration'],
  check(webhook, report) {
    report.fail(
      webhook.node.get('webhooks'),
      `${webhook.label} is called for what it is registered for`,
    );
  },
  examples: {
    fail: [
      {
        title: 'Installed',
        source:
          'apiVersion: admissionregistration.k8s.io/v1\nkind: MutatingWebhookConfiguration\nmetadata:\n  name: shop\nwebhooks: []\n',
      },
    ],
    pass: [
      {
        title: 'Something else',
        source: 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n',
      },
    ],
  },
});
