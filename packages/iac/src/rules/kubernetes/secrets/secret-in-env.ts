import { looksLikeSecret } from '@gatehouse/secrets';
import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { knownTexts, secretSite } from '../facts/written-secrets.ts';

export const secretInEnv = containerRule({
  id: 'kubernetes/secret-in-env',
  title: 'Credential is written into an environment variable',
  severity: 'high',
  why: 'Whoever can read the repository or the Deployment has the credential; it stays in the history after it was removed.',
  fix: 'Take the value from a Secret that the key vault provider or External Secrets fills, and change the credential.',
  references: [
    'https://kubernetes.io/docs/concepts/security/secrets-good-practices/',
    'https://learn.microsoft.com/en-us/azure/aks/csi-secrets-store-driver',
    'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  ],
  tags: ['CWE-798', 'CWE-312'],
  check(container, report) {
    for (const entry of container.get('env').items) {
      const name = entry.get('name').string ?? '';
      const value = entry.get('value');
      const text = value.string;
      if (text !== undefined && looksLikeSecret(name, text))
        report.fail(
          secretSite(value, knownTexts(text)),
          `${container.label} has a credential written into ${name}`,
        );
    }
  },
  examples: {
    fail: [
      containerExample('A password', 'env:\n  - name: DB_PASSWORD\n    value: correct-horse'),
      containerExample(
        'A URL with a password',
        'env:\n  - name: DATABASE_URL\n    value: postgres://app:correct-horse@db/app',
      ),
      containerExample(
        'A password beside a placeholder',
        'env:\n  - name: DATABASE_URL\n    value: postgres://app:correct-horse@$(DB_HOST)/app',
      ),
    ],
    pass: [
      containerExample(
        'From a Secret',
        `env:
  - name: DB_PASSWORD
    valueFrom:
      secretKeyRef:
        name: db
        key: password`,
      ),
      containerExample('A placeholder', 'env:\n  - name: DB_PASSWORD\n    value: ${DB_PASSWORD}'),
      containerExample(
        'A URL with a placeholder for the password',
        'env:\n  - name: DATABASE_URL\n    value: postgres://app:$(DB_PASSWORD)@db/app',
      ),
      containerExample('A path', 'env:\n  - name: DB_PASSWORD\n    value: /run/secrets/db'),
      containerExample('Something else', 'env:\n  - name: LOG_LEVEL\n    value: info'),
    ],
  },
});
