import type { Value } from '@gatehouse/source';
import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';

export const duplicateEnv = containerRule({
  id: 'kubernetes/duplicate-env',
  title: 'Environment variable is defined twice',
  severity: 'medium',
  why: 'The last one counts: whoever changes the first sees no effect, and tools that merge lists by name lose one of them.',
  fix: 'Keep one of them.',
  references: [
    'https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/',
  ],
  aliases: ['C-0295', 'duplicate-env-var', 'environment-variable-key-duplication'],
  check(container, report) {
    const { items } = container.get('env');
    if (items.length < 2) return;
    const seen = new Map<string, Value>();
    for (const entry of items) {
      const name = entry.get('name');
      if (name.string === undefined) continue;
      const first = seen.get(name.string);
      if (first) report.fail(name, `${container.label} defines ${name.string} twice`, [first]);
      else seen.set(name.string, name);
    }
  },
  examples: {
    fail: [
      containerExample(
        'Twice',
        `env:
  - name: LEVEL
    value: info
  - name: LEVEL
    value: debug`,
      ),
    ],
    pass: [
      containerExample(
        'Once each',
        `env:
  - name: LEVEL
    value: info
  - name: MODE
    value: fast`,
      ),
      containerExample('None', 'env: []'),
    ],
  },
});
