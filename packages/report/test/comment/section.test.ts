import { describe, expect, it } from '@jest/globals';

import type { SectionOptions } from '../../src/comment/head.ts';
import { renderSection } from '../../src/comment/section.ts';
import { compared, file, finding, outcome, outcomeOf, rule, scan } from '../outcome-builder.ts';

const options: SectionOptions = {
  title: 'IaC scan',
  commit: '1a2b3c4d5e',
  links: [{ label: 'Run', address: 'https://github.example/run' }],
  fileUrl: ({ startLine }) => `https://github.example/a.yaml#L${startLine}`,
};
const crowd = (amount: number) =>
  Array.from({ length: amount }, (_, index) =>
    finding({
      rule: rule({ id: `kubernetes/r${index % 50}`, title: `Title ${index % 50}` }),
      location: {
        path: `deploy/app-${index % 300}.yaml`,
        startLine: index + 1,
        startColumn: 1,
        endLine: index + 1,
        endColumn: 2,
      },
    }),
  );

describe('renderSection', () => {
  it('explains the failure first, with the entry that would suppress it, the counts and where to go on', () => {
    const { verdict, parts } = renderSection(compared(), options);
    expect(verdict).toBe('fail');
    expect(parts[0]).toBe(`\
### ❌ IaC scan: fail for <code>1a2b3c4</code>

**Container runs privileged** (<code>kubernetes/privileged</code>) in <code>Deployment/shop/web</code>, [<code>deploy/web.yaml:2</code>](https://github.example/a.yaml#L2). **Fix:** Set <code>securityContext.privileged</code> to false.

<details><summary>Meant to be so? The entry for <code>.github/gatehouse.yml</code>; give it a reason</summary>

\`\`\`yaml
suppressions:
  entries:
    - rule: kubernetes/privileged
      path: deploy/web.yaml
      resource: Deployment/shop/web
      reason: ''
      expires: 1970-04-01
\`\`\`

</details>


|  | critical | high | medium | low | total | suppressed |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
| new | 0 | 1 | 0 | 0 | 1 | 1 |
| all open | 0 | 1 | 0 | 1 | 2 | 1 |

Compared with the merge base with main (<code>abcdef0</code>): only what is new is listed and can fail. 1 finding of it fixed (1 high).

Not listed: 1 finding that the base has too.

[Run](https://github.example/run)
`);
  });

  it('goes on with the findings, then with what reviewers agree to', () => {
    const [, top = '', attention = '', ...others] = renderSection(compared(), options).parts;
    expect(top).toContain(
      '- **high** [<code>deploy/web.yaml:2</code>](https://github.example/a.yaml#L2) **Container runs privileged** <code>kubernetes/privileged</code><br>Deployment shop/web',
    );
    // The first part says how to fix it.
    expect(top).not.toContain('**Fix:**');
    expect(attention).toContain('**1 changed setting: in force once merged**');
    expect(attention).toContain('**1 suppressed finding new in this change**');
    expect(attention).toContain('a node agent');
    expect(attention).toContain('Suppression expired');
    expect(others).toHaveLength(1);
    expect(others[0]).toContain('1 rule: why<');
  });

  it('says once how to fix what a rule is about', () => {
    const of = outcomeOf(...[1, 2, 3].map(() => finding({ rule: rule({ id: 'kubernetes/a' }) })));
    const text = renderSection(of, options).parts.join('');
    expect(text.match(/\*\*Fix:\*\*/g)).toHaveLength(1);
    const low = outcome(of.scans, { failOn: 'none', reportFrom: 'low' });
    expect(
      renderSection(low, options)
        .parts.join('')
        .match(/\*\*Fix:\*\*/g),
    ).toHaveLength(1);
  });

  it.each([3_000, 8_000, 20_000, 40_000])(
    'holds 25,000 findings in %d bytes, and counts what does not fit',
    (budget) => {
      const { parts } = renderSection(outcomeOf(...crowd(25_000)), { ...options, budget });
      const size = parts.reduce((sum, part) => sum + Buffer.byteLength(part), 0);
      expect(size).toBeLessThanOrEqual(budget);
      expect(parts[0]).toContain('24999 more findings fail.');
      expect(parts[0]).toContain('| 0 | 25000 | 0 | 0 | 25000 | 0 |');
      const text = parts.join('');
      expect(text.split('<details>')).toHaveLength(text.split('</details>').length);
      if (budget >= 20_000) {
        expect(text).toContain('**The worst**');
        expect(text).toMatch(/\d+ findings did not fit here; the reports have all\./);
      }
    },
  );

  it('says why it cannot vouch for a scan, and which files it could not read', () => {
    const files = [
      file({ path: 'bad.yaml', status: 'failed', problems: [{ message: 'tab', line: 3 }] }),
    ];
    const { verdict, parts } = renderSection(
      outcome(
        scan({
          coverage: { files, resources: 0, unknown: 0 },
          incomplete: ['1 file could not be parsed'],
        }),
      ),
      options,
    );
    expect(verdict).toBe('error');
    expect(parts[0]).toMatch(/^### ⚠️ IaC scan: error .*\n\n\n?- 1 file could not be parsed\n/);
    expect(parts[0]).toContain('**1 file could not be read**');
    expect(parts[0]).toMatch(/- .*<code>bad\.yaml:3<\/code>.*: tab/);
  });

  it('is short where all is well', () => {
    const { verdict, parts } = renderSection(outcomeOf(), options);
    expect([verdict, parts.length]).toEqual(['pass', 1]);
    expect(parts[0]).not.toContain('details');
  });

  it.each([
    ['web.yaml', '/web.yaml'],
    ["it's/a.yaml", `"it's/a.yaml"`],
    ['a/[x]*.yaml', "'a/?x??.yaml'"],
    ['!a/#b', "'?a/?b'"],
    ['a/<!-- gatehouse:end -->', "'a/<"],
  ])('writes an entry for %s that matches it alone', (path, pattern) => {
    const location = { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
    const [head = ''] = renderSection(outcomeOf(finding({ location })), options).parts;
    const line = /^ {6}path: (.*)$/m.exec(head)?.[1] ?? '';
    if (path.includes('<!--')) expect(line).toBe('"a/\\x3C?-- gatehouse:end -->"');
    else expect(line.replaceAll("'", '')).toBe(pattern.replaceAll("'", ''));
  });

  it('names no resource in the entry whose name cannot be shown', () => {
    const resource = { kind: 'Pod', name: 'a\u202Eb' };
    const [head = ''] = renderSection(outcomeOf(finding({ resource })), options).parts;
    expect(head).not.toContain('resource:');
  });

  it('explains what fails, shown or not, new where compared', () => {
    const findings = [finding({ severity: 'low', state: 'new' }), finding({ state: 'existing' })];
    const comparison = { base: 'a'.repeat(40), description: 'main', fixed: [] };
    const of = outcome(scan({ findings }), { failOn: 'low', reportFrom: 'high' }, { comparison });
    expect(of.shown).toEqual([]);
    const [head = ''] = renderSection(of, options).parts;
    expect(head).toContain('<code>kubernetes/privileged</code>');
    expect(head).not.toContain('more finding');
  });
});
