import type { Edit, Finding } from '@gatehouse/findings';
import { applyEdits } from '@gatehouse/findings';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { renderSuggestions, type Suggestion } from '../../src/suggestions/suggestions.ts';
import { finding, outcome, rule, scan } from '../outcome-builder.ts';

const PATH = 'deploy/web.yaml';

/** Replaces from one place to another, `line:column` each. */
function edit(from: string, to: string, text: string, path = PATH): Edit {
  const [startLine = 1, startColumn = 1] = from.split(':').map(Number);
  const [endLine = 1, endColumn = 1] = to.split(':').map(Number);
  return { location: { path, startLine, startColumn, endLine, endColumn }, text };
}

function fixable(edits: readonly Edit[], changes: Partial<Finding> = {}): Finding {
  return finding({ fix: { description: 'Set `privileged` to false', edits }, ...changes });
}

function suggest(
  text: string,
  findings: readonly Finding[],
  { shown = text, committed = text }: { shown?: string; committed?: string } = {},
): Suggestion[] {
  const mask = (each: string): string => each.replaceAll('hunter2-secret', '***');
  const disclosure = { mask, excerpt: () => [], text: () => shown };
  return renderSuggestions(outcome(scan({ findings, disclosure })), () => committed);
}

describe('renderSuggestions', () => {
  it('offers the whole line, with a sentence and the rule', () => {
    const of = fixable([edit('2:15', '2:19', 'false')]);
    expect(suggest('spec:\n  privileged: true\n', [of])).toEqual([
      {
        path: PATH,
        startLine: 2,
        endLine: 2,
        body:
          '- Set <code>privileged</code> to false (<code>kubernetes/privileged</code>).\n\n' +
          '```suggestion\n  privileged: false\n```',
        key: of.fingerprint,
        fingerprints: [of.fingerprint],
      },
    ]);
  });

  it.each([
    ['adds after a line', [edit('1:6', '1:6', '\n  b: 1')], 1, 1, 'spec:\n  b: 1'],
    ['adds before a line', [edit('2:1', '2:1', '  b: 1\n')], 2, 2, '  b: 1\n  privileged: true'],
    ['adds before the first line', [edit('1:1', '1:1', 'a: 1\n')], 1, 1, 'a: 1\nspec:'],
    ['adds at the end', [edit('4:1', '4:1', 'end: 1\n')], 3, 3, '  x: 1\nend: 1'],
    ['takes a line away', [edit('2:1', '3:1', '')], 2, 2, undefined],
    ['empties a line', [edit('2:1', '2:19', '')], 2, 2, ''],
    [
      'changes two places',
      [edit('1:1', '1:5', 'Spec'), edit('3:6', '3:7', '2')],
      1,
      3,
      'Spec:\n  privileged: true\n  x: 2',
    ],
  ])('%s', (_, edits, startLine, endLine, lines) => {
    const [only, ...others] = suggest('spec:\n  privileged: true\n  x: 1\n', [fixable(edits)]);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ startLine, endLine });
    const block = lines === undefined ? '' : `${lines}\n`;
    expect(only?.body.slice(only.body.indexOf('```'))).toBe(`\`\`\`suggestion\n${block}\`\`\``);
  });

  it('fences what holds fences', () => {
    const [only] = suggest('a: ````\n', [fixable([edit('1:1', '1:2', 'b')])]);
    expect(only?.body).toContain('\n\n`````suggestion\nb: ````\n`````');
  });

  it('keeps CRLF out of lines, and trusts no line count with a bare CR', () => {
    const of = [fixable([edit('2:1', '2:2', 'c')])];
    expect(suggest('a\r\nb\r\n', of)[0]?.body).toContain('```suggestion\nc\n```');
    expect(suggest('a\rb\n', of)).toEqual([]);
  });

  it('makes one of what shares lines and goes together', () => {
    const high = fixable([edit('1:5', '1:6', '2')]);
    const critical = fixable([edit('1:11', '1:12', '3')], {
      rule: rule({ id: 'kubernetes/b', severity: 'critical' }),
    });
    const [only, ...others] = suggest('{a: 1, b: 1}\n', [high, critical, high]);
    expect(others).toEqual([]);
    expect(only?.body).toContain('```suggestion\n{a: 2, b: 3}\n```');
    expect(only?.body.match(/<code>kubernetes/g)).toHaveLength(2);
    expect(only).toMatchObject({ key: critical.fingerprint });
    expect(only?.fingerprints).toEqual([critical.fingerprint, high.fingerprint, high.fingerprint]);
  });

  it('puts one below the other what several insert at one place, and begins once what they begin', () => {
    const context = (line: string) => edit('1:6', '1:6', `\n  securityContext:\n    ${line}`);
    const [only, ...others] = suggest('spec:\n  x: 1\n', [
      fixable([context('privileged: false')]),
      fixable([context('runAsNonRoot: true')], { rule: rule({ id: 'kubernetes/b' }) }),
      fixable([edit('1:6', '1:6', '\n  hostPID: false')], { rule: rule({ id: 'kubernetes/c' }) }),
    ]);
    expect(others).toEqual([]);
    expect(only?.fingerprints).toHaveLength(3);
    expect(only?.body).toContain(
      '```suggestion\nspec:\n  securityContext:\n    privileged: false\n    runAsNonRoot: true\n  hostPID: false\n```',
    );
  });

  it('gives lines that two want differently to the worse', () => {
    const critical = fixable([edit('1:4', '1:5', '3')], { rule: rule({ severity: 'critical' }) });
    const [only, ...others] = suggest('a: 1\n', [fixable([edit('1:4', '1:5', '2')]), critical]);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ key: critical.fingerprint });
    expect(only?.body).toContain('a: 3');
  });

  it('shows no masked line and writes none back', () => {
    const text = 'a: 1\npassword: hunter2-secret\n';
    const shown = 'a: 1\npassword: ***\n';
    expect(suggest(text, [fixable([edit('2:1', '2:2', 'P')])], { shown })).toEqual([]);
    expect(suggest(text, [fixable([edit('1:4', '1:5', 'hunter2-secret')])], { shown })).toEqual([]);
    const both = [fixable([edit('2:1', '2:2', 'P')]), fixable([edit('1:4', '2:1', '2\n')])];
    expect(suggest(text, both, { shown })).toEqual([]);
    expect(suggest(text, [fixable([edit('1:4', '1:5', '2')])], { shown })).toHaveLength(1);
  });

  it('is silent where the commit has other lines, or none, than were scanned', () => {
    const of = [fixable([edit('2:1', '2:2', 'c')])];
    expect(suggest('a\nb\n', of, { committed: 'new\na\nb\n' })).toEqual([]);
    expect(suggest('a\nb\n', [fixable([edit('9:1', '9:2', 'c')])])).toEqual([]);
    expect(renderSuggestions(outcome(scan({ findings: of })), () => undefined)).toEqual([]);
  });

  it('is silent about hidden characters, fixes over files, and what is suppressed or not shown', () => {
    const change = [edit('1:1', '1:2', 'b')];
    expect(suggest('a \u202E\n', [fixable(change)])).toEqual([]);
    expect(suggest('a\n', [fixable([...change, edit('1:1', '1:2', 'b', 'other.yaml')])])).toEqual(
      [],
    );
    const suppression = { kind: 'inline', syntax: 'gatehouse:ignore' } as const;
    expect(suggest('a\n', [fixable(change, { suppression })])).toEqual([]);
    expect(suggest('a\n', [fixable([edit('1:1', '1:2', 'a')])])).toEqual([]);
  });

  it('says the same as the edits, and never twice for a line', () => {
    const line = fc.constantFrom('a: 1', '  b: 2', '```', '', '- c');
    const place = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 4 }));
    const change = fc.tuple(place, place, fc.constantFrom('', 'x', '\n', 'y\nz', '```\n'));
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 8 }),
        fc.array(change, { minLength: 1, maxLength: 5 }),
        (lines, changes) => {
          const text = lines.join('\n');
          const findings = changes.map(([from, to, by]) =>
            fixable([edit(from.join(':'), to.join(':'), by)]),
          );
          const suggestions = suggest(text, findings);
          const written = new Set<number>();
          for (const { startLine, endLine, body, fingerprints } of suggestions) {
            for (let number = startLine; number <= endLine; number++) {
              expect(written.has(number)).toBe(false);
              written.add(number);
            }
            const [, , block = ''] = /^(`{3,})suggestion\n([^]*?)(?:\n?)^\1$/m.exec(body) ?? [];
            const replacement =
              block === '' && !/suggestion\n\n/.test(body) ? [] : block.split('\n');
            const after = [
              ...lines.slice(0, startLine - 1),
              ...replacement,
              ...lines.slice(endLine),
            ];
            const edits = findings
              .filter(({ fingerprint }) => fingerprints.includes(fingerprint))
              .flatMap(({ fix }) => fix?.edits ?? []);
            const once = edits.filter(
              (each, index) =>
                edits.findIndex((other) => JSON.stringify(other) === JSON.stringify(each)) ===
                index,
            );
            expect(after.join('\n')).toBe(applyEdits(text, once));
          }
        },
      ),
    );
  });
});
