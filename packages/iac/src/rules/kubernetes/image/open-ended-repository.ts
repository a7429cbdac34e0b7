import { objectRule } from '../define.ts';

export const openEndedRepository = objectRule({
  id: 'kubernetes/open-ended-repository',
  title: 'Allowed repository is open-ended',
  severity: 'high',
  profile: 'all',
  why: 'The constraint compares prefixes: `example` also allows `example-evil/…`, and `docker.io/example` everything that begins so.',
  fix: 'End each prefix with a slash or a colon: `example.azurecr.io/`.',
  references: [
    'https://open-policy-agent.github.io/gatekeeper-library/website/validation/allowedrepos',
  ],
  aliases: ['KSV-0124'],
  tags: ['CWE-1023'],
  kinds: ['K8sAllowedRepos'],
  check(object, report) {
    if (object.apiVersion !== 'constraints.gatekeeper.sh/v1beta1') return;
    for (const item of object.spec.get('parameters', 'repos').items) {
      const repository = item.string ?? '';
      const open = !repository.includes('/') && !repository.includes(':');
      const parts = repository.split('/');
      if (open || (parts[0] === 'docker.io' && parts.length <= 2))
        report.fail(item, `${object.label} allows everything that begins with ${repository}`);
    }
  },
  examples: {
    fail: [
      {
        title: 'A bare name',
        source:
          'apiVersion: constraints.gatekeeper.sh/v1beta1\nkind: K8sAllowedRepos\nmetadata:\n  name: repos\nspec:\n  parameters:\n    repos:\n      - example.azurecr.io\n',
      },
    ],
    pass: [
      {
        title: 'A closed prefix',
        source:
          'apiVersion: constraints.gatekeeper.sh/v1beta1\nkind: K8sAllowedRepos\nmetadata:\n  name: repos\nspec:\n  parameters:\n    repos:\n      - example.azurecr.io/\n',
      },
    ],
  },
});
