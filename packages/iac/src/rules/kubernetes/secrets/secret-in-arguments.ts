import { looksLikeSecret } from '@gatehouse/secrets';
import type { Value } from '@gatehouse/source';
import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import type { Site } from '../../rule.ts';
import { assignedTexts, knownTexts, secretSite } from '../facts/written-secrets.ts';

const FLAG = /^--?[A-Za-z][\w.-]{1,100}$/;

/** A word that holds a credential, or follows a flag that asks for one. */
function secretIn(word: Value, next: Value | undefined): Site | undefined {
  const text = word.string;
  if (text === undefined) return undefined;
  if (FLAG.test(text))
    return next?.string !== undefined && looksLikeSecret(text, next.string)
      ? secretSite(next, knownTexts(next.string))
      : undefined;
  const secrets = [...knownTexts(text), ...assignedTexts(text)];
  return secrets.length > 0 ? secretSite(word, secrets) : undefined;
}

export const secretInArguments = containerRule({
  id: 'kubernetes/secret-in-arguments',
  title: 'Credential is written into the command line',
  severity: 'high',
  why: 'Whoever can read the repository, the pod or the list of processes has the credential.',
  fix: 'Pass it as a file from a Secret, and change the credential.',
  references: [
    'https://kubernetes.io/docs/concepts/security/secrets-good-practices/',
    'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  ],
  tags: ['CWE-798', 'CWE-214'],
  check(container, report) {
    for (const list of ['command', 'args']) {
      const words = container.get(list).items;
      for (const [index, word] of words.entries()) {
        const place = secretIn(word, words[index + 1]);
        if (place)
          report.fail(place, `${container.label} has a credential written into its ${list}`);
      }
    }
  },
  examples: {
    fail: [
      containerExample('A flag with its value', 'args: ["--password=correct-horse"]'),
      containerExample('A flag and its value', 'command: ["tool", "--api-token", "correct-horse"]'),
      containerExample(
        'Within a script',
        'command: ["sh", "-c", "export TOKEN=correct-horse && run"]',
      ),
      containerExample(
        'A URL with a password beside a placeholder',
        'args: ["--db=postgres://app:correct-horse@$(DB_HOST)/app"]',
      ),
    ],
    pass: [
      containerExample('From the environment', 'args: ["--password=$(DB_PASSWORD)"]'),
      containerExample(
        'A file',
        'args: ["--password-file=/run/secrets/db", "--token", "/run/secrets/token"]',
      ),
      containerExample('Read when it runs', 'command: ["sh", "-c", "TOKEN=$(cat /run/token) run"]'),
      containerExample('Nothing secret', 'args: ["--log-level=info"]'),
    ],
  },
});
