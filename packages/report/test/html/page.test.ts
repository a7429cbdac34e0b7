import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { renderHtml } from '../../src/index.ts';
import { finding, outcome, outcomeOf, rule, scan, SECRET } from '../outcome-builder.ts';

/** What stands in the page beside our own style and script. */
const bodyOf = (html: string): string =>
  html.slice(html.indexOf('<body>'), html.lastIndexOf('<script>'));

const TAGS = /<\/?([a-z0-9]+)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*>/gi;

describe('the HTML report', () => {
  it('holds every open and suppressed finding with its place, rule and fix', () => {
    const suppressed = finding({
      suppression: { kind: 'inline', syntax: 'checkov:skip', reason: 'agreed' },
    });
    const html = renderHtml(outcomeOf(finding(), suppressed), {
      fileUrl: ({ path, startLine }) =>
        `https://github.com/acme/shop/blob/main/${path}#L${startLine}`,
    });
    expect(html.match(/<details class="finding"/g)).toHaveLength(2);
    expect(html).toContain('href="https://github.com/acme/shop/blob/main/deploy/web.yaml#L2"');
    expect(html).toContain('Set <code>securityContext.privileged</code> to false.');
    expect(html).toContain('agreed, by <code>checkov:skip</code>');
  });

  it('says how many findings it has no room for', () => {
    const many = Array.from({ length: 12 }, () => finding());
    const html = renderHtml(outcomeOf(...many), { limit: 10 });
    expect(html.match(/<details class="finding"/g)).toHaveLength(10);
    expect(html).toContain('2 more findings did not fit here');
  });

  it('shows new and existing findings apart, and what it was compared with', () => {
    const compared = {
      ...outcomeOf(finding({ state: 'new' }), finding({ state: 'existing' })),
      comparison: {
        base: 'a'.repeat(40),
        description: 'the merge base with main',
        fresh: { critical: 0, high: 1, medium: 0, low: 0 },
        freshTotal: 1,
        fixed: [finding()],
      },
    };
    const html = renderHtml(compared);
    expect(html).toContain('data-state="new"');
    expect(html).toContain('data-state="existing"');
    expect(html).toContain('compared with the merge base with main (aaaaaaa) · 1 fixed');
  });

  it('allows its own style and script by their hashes and nothing else', () => {
    const [policy = ''] =
      /content="(default-src[^"]+)"/.exec(renderHtml(outcomeOf()))?.slice(1) ?? [];
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'$/,
    );
    expect(renderHtml(outcomeOf(finding()))).not.toMatch(/\son[a-z]+=|\sstyle=|src="/);
  });

  it('prints no secret', () => {
    const html = renderHtml(
      outcome(scan({ findings: [finding({ message: `uses ${SECRET}` })], incomplete: [SECRET] })),
    );
    expect(html).not.toContain('hunter2');
  });

  it('lets no text of a repository become markup', () => {
    const known = new Set(
      'a body button code dd details div dl dt fieldset footer h1 h2 h3 header input kbd label legend li main option p pre section select span strong summary table tbody td th thead tr ul'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(
          '<img src=x onerror=1>',
          '"><script>',
          "' autofocus onfocus='",
          '--><!--',
          '</pre>',
          '\u202e',
        ),
        (noise, attack) => {
          const text = attack + noise + attack;
          const html = bodyOf(
            renderHtml(
              outcomeOf(
                finding({
                  message: text,
                  rule: rule({
                    id: text,
                    title: text,
                    fix: text,
                    why: text,
                    references: [text],
                    aliases: [text],
                  }),
                  location: { path: text, startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
                  resource: { kind: text, name: text },
                  suppression: { kind: 'inline', syntax: text, reason: text, owner: text },
                }),
              ),
            ),
          );
          const rest = html.replaceAll(TAGS, (_, name: string) =>
            known.has(name.toLowerCase()) ? '' : '<',
          );
          expect(rest).not.toMatch(/[<>]/);
          expect(html).not.toMatch(/[\u202a-\u202e]/);
        },
      ),
    );
  });
});
