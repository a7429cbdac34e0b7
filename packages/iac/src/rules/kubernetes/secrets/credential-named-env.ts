import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { holdsPrivateKey, isCredentialName } from '../facts/credential-names.ts';

export const credentialNamedEnv = containerRule({
  id: 'kubernetes/credential-named-env',
  title: 'Environment variable has the name of a credential and a value',
  severity: 'low',
  profile: 'all',
  why: 'A value under such a name is most often a credential.',
  fix: 'Take the value from a Secret.',
  references: ['https://kubernetes.io/docs/concepts/configuration/secret/'],
  aliases: ['sensitiveContainerEnvVar'],
  variantOf: ['kubernetes/secret-in-env'],
  check(container, report) {
    for (const entry of container.get('env').items) {
      const name = entry.get('name').string ?? '';
      const value = entry.get('value');
      if (value.string && (isCredentialName(name) || holdsPrivateKey(value.string)))
        report.fail(value, `${container.label} has a value for ${name}`);
    }
  },
  examples: {
    fail: [containerExample('A name', 'env:\n  - name: AZURE_BATCH_KEY\n    value: x')],
    pass: [
      containerExample('Another name', 'env:\n  - name: LEVEL\n    value: info'),
      containerExample(
        'From a Secret',
        `env:
  - name: PASSWORD
    valueFrom:
      secretKeyRef:
        name: db
        key: user`,
      ),
    ],
  },
});
