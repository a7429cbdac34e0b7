import { objectRule } from '../define.ts';

export const validatingWebhook = objectRule({
  id: 'kubernetes/validating-webhook',
  title: 'A validating webhook is installed',
  severity: 'low',
  profile: 'all',
  why: 'It sees every object that it is registered for. Know who runs it.',
  fix: 'Narrow its `rules` and `namespaceSelector`, and review who operates it.',
  references: [
    'https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/',
  ],
  aliases: ['C-0036'],
  kinds: ['ValidatingWebhookConfiguration'],
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
          'apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingWebhookConfiguration\nmetadata:\n  name: shop\nwebhooks: []\n',
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
