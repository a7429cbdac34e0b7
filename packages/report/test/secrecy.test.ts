import { describe, expect, it } from '@jest/globals';

import { renderAnnotations } from '../src/annotations/annotations.ts';
import { renderCheckRun } from '../src/check-run/check-run.ts';
import { renderSection } from '../src/comment/section.ts';
import { renderConsole } from '../src/console/console.ts';
import { renderJson } from '../src/json/report.ts';
import { renderSuggestions } from '../src/suggestions/suggestions.ts';
import { renderSummary } from '../src/summary/summary.ts';
import { sarifText } from './sarif/run-of.ts';
import { file, finding, notice, outcome, rule, scan, SECRET, SOURCE } from './outcome-builder.ts';

const text = `before ${SECRET} after`;
const leaky = rule({
  title: text,
  why: text,
  fix: text,
  references: [text, `https://a.example/${SECRET}`],
  aliases: [text],
  tags: [text],
});
const location = { path: 'web.yaml', startLine: 3, startColumn: 3, endLine: 3, endColumn: 40 };
const fix = { description: text, edits: [{ location, text }] };
const scans = [
  scan({ findings: [finding()] }),
  scan({
    phase: 'secrets',
    findings: [
      finding({
        rule: leaky,
        message: text,
        location,
        resource: { kind: text, name: text, namespace: text },
        fix,
      }),
      finding({
        rule: leaky,
        message: text,
        suppression: {
          kind: 'inline',
          syntax: text,
          reason: text,
          owner: text,
          until: text,
          isNew: true,
        },
      }),
      finding({ rule: leaky, message: text, location: { ...location, address: text } }),
    ],
    coverage: {
      files: [
        file({ path: 'bad.yaml', status: 'failed', problems: [{ message: text }] }),
        file({ problems: [{ message: text }] }),
        file({ status: 'deferred', problems: [{ message: text }] }),
        file({ path: 'dast/a', status: 'failed', problems: [{ message: text }], address: text }),
      ],
      resources: 1,
      unknown: 0,
    },
    incomplete: [text],
  }),
];
const of = outcome(scans, undefined, {
  comparison: {
    base: 'a'.repeat(40),
    description: text,
    fixed: [finding({ rule: leaky, message: text })],
  },
  notices: [notice({ message: text }), notice({ kind: 'pending', message: text })],
});

/** The value as each format would write it, and its parts that no escaping changes. */
const spellings = [SECRET, 'hunter2', 'S3cr3t'];

const renderings: readonly (readonly [string, () => string])[] = [
  ['annotations', () => renderAnnotations(of).join('\n')],
  [
    'annotations that do not fit',
    () => renderAnnotations(of, { slots: { error: 1, warning: 1, notice: 1 } }).join('\n'),
  ],
  ['the summary', () => renderSummary(of)],
  ['a check run', () => JSON.stringify(renderCheckRun(of))],
  ['the comment', () => renderSection(of, { title: 'IaC scan' }).parts.join('')],
  ['SARIF', () => sarifText(of, { includeSuppressed: true })],
  ['the console', () => renderConsole(of, { colour: false })],
  ['the console in colour', () => renderConsole(of, { colour: true })],
  ['the console beyond its limit', () => renderConsole(of, { colour: false, limit: 0 })],
  ['JSON', () => renderJson(of)],
];

describe('no secret value is printed', () => {
  it('though source and texts hold it', () => {
    expect(SOURCE.join('\n')).toContain(SECRET);
    expect(JSON.stringify(of.scans).split('hunter2').length).toBeGreaterThan(10);
  });

  it('in a suggestion', () => {
    expect(renderSuggestions(of, () => SOURCE.join('\n'))).toEqual([]);
  });

  it.each(renderings)('by %s', (_, render) => {
    const output = render();
    expect(output).toMatch(/\*\*\*|&#42;&#42;&#42;/);
    for (const spelling of spellings) expect(output).not.toContain(spelling);
  });
});
