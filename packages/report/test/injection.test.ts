import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { printable } from '@gatehouse/text';

import { renderAnnotations } from '../src/annotations/annotations.ts';
import { renderCheckRun } from '../src/check-run/check-run.ts';
import { readSections } from '../src/comment/borders.ts';
import { composeComment } from '../src/comment/comment.ts';
import { renderSection } from '../src/comment/section.ts';
import { renderConsole } from '../src/console/console.ts';
import { renderJson } from '../src/json/report.ts';
import { sarifLog, sarifText } from './sarif/run-of.ts';
import { renderSuggestions } from '../src/suggestions/suggestions.ts';
import { renderSummary } from '../src/summary/summary.ts';
import { HOSTILE, injected } from './injection.ts';
import { foreignEffects } from './rendered-markdown.ts';

const TRUSTED = 'https://github.example/';
const links = {
  fileUrl: ({ startLine }: { startLine: number }) => `${TRUSTED}blob/a.yaml#L${startLine}`,
  ruleUrl: () => `${TRUSTED}rules/a`,
};
const stamp = { commit: 'c'.repeat(40), run: 1, attempt: 1 };

/** Markdown goes through GitHub's own cleaning, but should need none of it. */
const HIDDEN = /(?![\n\uFE0F])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

it('the oracle sees what these texts would do', async () => {
  const harmless =
    /workflow|escaped|directions|invisible|line ends|half|fences|suggestion|terminal|mathematics|task|template|YAML|structure|emphasis|by reference|borders/;
  for (const [name, text] of Object.entries(HOSTILE))
    if (!harmless.test(name))
      expect([name, await foreignEffects(`${text}\n`, TRUSTED)]).not.toEqual([name, []]);
});

describe.each(Object.entries(HOSTILE))('%s', (_, text) => {
  const amount = text.length > 100_000 ? 2 : 12;
  const of = injected(text, amount);
  const section = renderSection(of, {
    ...links,
    title: 'IaC scan',
    links: [{ label: 'Run', address: TRUSTED }],
  });
  const checkRun = renderCheckRun(of, links);
  const comment = composeComment(undefined, {
    marker: '<!-- gatehouse -->',
    key: 'iac',
    stamp,
    section,
  });

  it.each([
    ['the summary', renderSummary(of, links)],
    ['the comment', comment],
    ['the summary of a check run', checkRun.summary],
    ['the text of a check run', checkRun.text],
    ...renderSuggestions(of, () => text).map(({ body }) => ['a suggestion', body] as const),
    ...sarifLog(of, { includeSuppressed: true }).runs.flatMap(({ tool }) =>
      tool.driver.rules.map(({ help }) => ['the help of a rule', help.markdown] as const),
    ),
  ])('becomes no Markdown in %s', async (name, markdown) => {
    expect(markdown).not.toMatch(HIDDEN);
    const trusted = name === 'the help of a rule' ? 'https://' : TRUSTED;
    expect(await foreignEffects(markdown, trusted)).toEqual([]);
  });

  it('forges no border of a section', () => {
    const borders = comment.split('\n').filter((line) => line.includes('<!-- gatehouse'));
    expect(new Set(borders)).toEqual(
      new Set([
        '<!-- gatehouse -->',
        `<!-- gatehouse:section iac ${stamp.commit}/1.1 error -->`,
        '<!-- gatehouse:part -->',
        '<!-- gatehouse:end -->',
      ]),
    );
    expect(borders).toHaveLength(3 + section.parts.length - 1);
  });

  it('commands neither a runner nor a terminal', () => {
    const lines = [
      ...renderAnnotations(of),
      ...renderConsole(of, { colour: false }).split('\n'),
      ...renderJson(of).split('\n'),
      ...sarifText(of, { includeSuppressed: true }).split('\n'),
    ];
    for (const line of lines) {
      expect(line).not.toMatch(HIDDEN);
      expect(line).not.toMatch(/##\w*\[/);
      if (!/^::(?:error|warning|notice) [^\r\n]*::/.test(line)) expect(line).not.toMatch(/^\s*::/);
    }
    expect(renderAnnotations(of).every((line) => /^::(error|warning|notice) /.test(line))).toBe(
      true,
    );
  });

  it('is text on one line where a check run shows it', () => {
    for (const { path, title, message } of checkRun.annotations) {
      expect(path + title).not.toMatch(HIDDEN);
      expect(path + title).not.toContain('\n');
      expect(message).not.toMatch(HIDDEN);
      expect(title.length).toBeLessThanOrEqual(255);
      expect(Buffer.byteLength(message)).toBeLessThanOrEqual(65_536);
      expect(message.split('\n').length).toBeLessThanOrEqual(3);
    }
    expect(checkRun.annotations.length).toBeGreaterThan(amount);
  });

  it('is no link in SARIF', () => {
    const log = sarifLog(of, { includeSuppressed: true });
    const messages: string[] = [];
    JSON.stringify(log, (key, value: unknown) => {
      if (['text', 'justification'].includes(key) && typeof value === 'string')
        messages.push(value);
      return value;
    });
    expect(messages.length).toBeGreaterThan(amount);
    expect(messages.filter((message) => message.includes(']('))).toEqual([]);
    expect(printable(JSON.stringify(log))).toBe(JSON.stringify(log));
  });
});

it('no mixture of these texts forges a border or becomes Markdown', async () => {
  const short = Object.values(HOSTILE).filter((text) => text.length < 1_000);
  const mixture = fc
    .array(fc.oneof(fc.constantFrom(...short), fc.string({ unit: 'binary' })), { maxLength: 4 })
    .map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(mixture, async (text) => {
      const section = renderSection(injected(text, 2), { ...links, title: text });
      const body = composeComment(undefined, {
        marker: '<!-- gatehouse -->',
        key: 'iac',
        stamp,
        section,
      });
      expect(readSections(body)).toHaveLength(1);
      expect(body.match(/<!-- gatehouse/g)).toHaveLength(2 + section.parts.length);
      expect(await foreignEffects(body, TRUSTED)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
