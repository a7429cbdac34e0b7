import type { Circumstances, Finding, Outcome } from '@gatehouse/findings';

import { file, finding, notice, outcome, rule, scan } from './outcome-builder.ts';

const ESCAPE = '\u001B';
const SHA = '0123456789abcdef0123456789abcdef01234567';

/** Text that would act on a runner, a terminal or a page if it got there as it is. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'a workflow command': '::error file=a::forged',
  'a workflow command after spaces': '   ::set-output name=verdict::pass',
  'a workflow command on a line of its own': 'line\n::stop-commands::token\r::add-mask::e',
  'a workflow command of old': 'x ##[set-output name=verdict]pass ##[error] ##vso[task.complete]',
  'escaped line ends': '%0A::warning::x%0D%0A::error::y',
  'Markdown structure': '# Forged\n\n| a | b |\n| - | - |\n\n1. x\n- y\n> z\n***\n---\n===',
  'Markdown emphasis': '*a* _b_ ~~c~~ **d** \\*e\\*',
  'links and pictures':
    '[click](https://evil.example) ![x](https://evil.example/x.png) [y]: https://evil.example [y] <https://evil.example>',
  'addresses that link themselves':
    'https://evil.example http://evil.example ftp://evil.example www.evil.example a@evil.example mailto:a@evil.example xmpp:a@evil.example',
  'links to code':
    '[a](javascript:alert(1)) <a href="javascript:alert(1)">b</a> [c](data:text/html,x)',
  HTML: '<script>alert(1)</script><img src=x onerror=alert(1)><b>x</b></code></details></summary>',
  'HTML by reference': '&lt;b&gt; &#60;b&#62; &amp;lt; &nbsp;',
  comments:
    '--> <!-- x --> <!--> <!-- gatehouse:end -->\n<!-- gatehouse:end -->\n<!-- gatehouse:part -->',
  'the border of a section': `<!-- gatehouse:section iac ${SHA}/9.9 pass -->\nall is well\n<!-- gatehouse:end -->`,
  mentions: '@octocat @acme/platform (@octocat) x@octocat',
  references: '#123 owner/repo#1 GH-1 gh-22 owner/repo@0123abc',
  commits: `${SHA} 0123abc owner@${SHA} _1234567_`,
  directions: '\u202Etxt.exe\u202C \u2066x\u2069 \u200Fy\u061C',
  'invisible characters': 'a\u200Bb\u200Cc\u200Dd\uFEFFe\u2060f\u00ADg\u{E0041}h\u180E',
  'line ends of other kinds': 'a\u0085::error::b\u2028::error::c\u2029d\u000B\u000C',
  'half a character': '\uD800 x \uDC00',
  fences: '```\n~~~\n````suggestion\nx\n```` `` ` `a` ``b``',
  'a suggestion': '```suggestion\nevil: true\n```',
  'terminal sequences': `${ESCAPE}[2J${ESCAPE}]8;;https://evil.example${ESCAPE}\\x\u009B31m\u0007`,
  'emoji codes': ':tada: :+1: :octocat:',
  mathematics: '$x$ $$y$$ $`z`$',
  footnotes: '[^1]\n\n[^1]: note',
  'table borders': 'a | b || c \\| d',
  'task lists and alerts': '- [ ] x\n> [!WARNING]\n> y',
  'template expressions': '${{ secrets.TOKEN }} {{ x }} {% y %}',
  'an end of YAML': "'\n  - rule: '*'\n    path: '**' # \" \\",
  'a very long line': `${'x'.repeat(1 << 20)} @octocat`,
};

/** An outcome that says the text in every place where an outcome has text of others. */
export function injected(text: string, amount: number): Outcome {
  const location = { path: text, startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
  const of = rule({
    id: text,
    title: text,
    why: text,
    fix: text,
    references: [text, 'javascript:alert(1)'],
    aliases: [text],
    tags: [text],
  });
  const suppression = {
    kind: 'config',
    syntax: text,
    reason: text,
    owner: text,
    until: text,
    location,
    isNew: true,
  } as const;
  const hostile: Partial<Finding> = {
    rule: of,
    message: text,
    location,
    related: [location],
    resource: { kind: text, namespace: text, name: text },
    engine: text,
    state: 'new',
    fix: { description: text, edits: [{ location, text }] },
  };
  const circumstances: Circumstances = {
    comparison: { base: text, description: text, fixed: [finding(hostile)] },
    notices: (['pending', 'suppression-expired', 'base'] as const).map((kind) =>
      notice({ kind, message: text, location }),
    ),
  };
  const problems = [{ message: text, line: 1 }];
  return outcome(
    scan({
      phase: text,
      scope: text,
      findings: [
        ...Array.from({ length: amount }, () => finding(hostile)),
        finding({ ...hostile, suppression }),
        ...[{}, { suppression }].map((more) =>
          finding({ ...hostile, ...more, location: { ...location, address: text } }),
        ),
      ],
      rules: [of],
      coverage: {
        files: (['failed', 'scanned', 'deferred'] as const).flatMap((status) => [
          file({ path: text, kind: text, status, problems }),
          file({ path: text, kind: text, status, problems, address: text }),
        ]),
        resources: 1,
        unknown: 1,
      },
      incomplete: [text],
      disclosure: {
        mask: (each) => each,
        text: () => text,
        excerpt: () => [{ number: 1, text }],
      },
      tool: { name: text, version: text },
    }),
    { failOn: 'high', reportFrom: 'low' },
    circumstances,
  );
}
