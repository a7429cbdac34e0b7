import { SEVERITIES, type Severity } from '@gatehouse/findings';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { renderAnnotations, RUNNER_SLOTS } from '../../src/annotations/annotations.ts';
import { file, finding, outcome, outcomeOf, rule, scan } from '../outcome-builder.ts';

const of = (severity: Severity) => finding({ severity, rule: rule({ severity }) });
const many = (severity: Severity, amount: number) =>
  Array.from({ length: amount }, () => of(severity));
const levels = (lines: readonly string[]) =>
  ['error', 'warning', 'notice'].map(
    (level) => lines.filter((line) => line.startsWith(`::${level} `)).length,
  );

describe('renderAnnotations', () => {
  it('puts a finding on its line', () => {
    expect(renderAnnotations(outcomeOf(finding()), { pathPrefix: './app/' })).toEqual([
      '::error file=app/deploy/web.yaml,line=2,endLine=2,col=3,endColumn=19,title=Container runs privileged::' +
        'Deployment shop/web: container web sets privileged: true%0A' +
        'Fix: Set `securityContext.privileged` to false.%0ARule: kubernetes/privileged',
    ]);
  });

  it('gives no columns for a region of several lines', () => {
    const location = { path: 'a.yaml', startLine: 2, startColumn: 3, endLine: 4, endColumn: 1 };
    const [line] = renderAnnotations(outcomeOf(finding({ location })));
    expect(line).toMatch(/^::error file=a\.yaml,line=2,endLine=4,title=/);
  });

  it('ranks critical and high as errors, medium as a warning, low as a notice, the worst first', () => {
    const lines = renderAnnotations(outcomeOf(...[...SEVERITIES].reverse().map(of)));
    expect(lines.map((line) => line.split(' ')[0])).toEqual([
      '::error',
      '::error',
      '::warning',
      '::notice',
    ]);
  });

  it('says how many more there are in the last notice', () => {
    const lines = renderAnnotations(
      outcomeOf(...many('low', 12), ...many('critical', 11), ...many('medium', 3)),
      { seeAll: 'See the summary.' },
    );
    expect(levels(lines)).toEqual([10, 3, 10]);
    expect(lines.at(-1)).toBe(
      '::notice title=More findings::4 more findings (1 critical, 3 low) without an annotation, ' +
        'since GitHub keeps only a few per step. See the summary.',
    );
  });

  it('says nothing of more when all fit', () => {
    const lines = renderAnnotations(outcomeOf(...many('high', 10), ...many('low', 10)));
    expect(levels(lines)).toEqual([10, 0, 10]);
    expect(lines.join('\n')).not.toContain('More findings');
  });

  it('says it in the log where no notice is left', () => {
    const lines = renderAnnotations(outcomeOf(...many('high', 3)), {
      slots: { error: 1, warning: 0, notice: 0 },
    });
    expect(lines.at(-1)).toMatch(/^2 more findings \(2 high\)/);
  });

  it('puts unreadable files first, in no more than half the slots', () => {
    const files = Array.from({ length: 8 }, (_, index) =>
      file({
        path: `bad${index}.yaml`,
        status: 'failed',
        problems: [{ message: 'unexpected end', line: 3, column: 7 }],
      }),
    );
    const coverage = { files, resources: 0, unknown: 0 };
    const lines = renderAnnotations(
      outcome(
        scan({ findings: many('high', 9), coverage, incomplete: ['8 files could not be parsed'] }),
      ),
    );
    expect(lines[0]).toBe(
      '::error file=bad0.yaml,line=3,endLine=3,col=7,title=File could not be scanned::unexpected end',
    );
    expect(levels(lines)).toEqual([10, 0, 1]);
    expect(lines.at(-1)).toContain('4 more findings (4 high) and 3 more unreadable files');
  });

  it('warns of unreadable files that are allowed', () => {
    const coverage = { files: [file({ status: 'failed' })], resources: 0, unknown: 0 };
    expect(renderAnnotations(outcome(scan({ coverage })))).toEqual([
      '::warning file=deploy/web.yaml,title=File could not be scanned::could not be read',
    ]);
  });

  it('leaves suppressed findings out', () => {
    const suppression = { kind: 'inline', syntax: 'gatehouse:ignore' } as const;
    expect(renderAnnotations(outcomeOf(finding({ suppression })))).toEqual([]);
  });

  it('cuts a long message', () => {
    const [line = ''] = renderAnnotations(outcomeOf(finding({ message: 'x'.repeat(10_000) })));
    expect(line.slice(line.lastIndexOf('::') + 2)).toHaveLength(4096);
  });

  it('lets no text become a command or leave its place', () => {
    const hostile = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            '::',
            '##[',
            '##[error]',
            '\n::error::',
            '\r',
            '%0A',
            '%',
            ',',
            ':',
            '##vso[',
            '\u202E',
          ),
          fc.string({ unit: 'binary' }),
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(hostile, hostile, hostile, (message, title, path) => {
        const location = { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
        const of = rule({ title, fix: message, id: title });
        const lines = renderAnnotations(outcomeOf(finding({ message, rule: of, location })));
        expect(lines).toHaveLength(1);
        for (const line of lines) {
          expect(line).toMatch(
            /^::error file=[^:,]*,line=1,endLine=1,col=1,endColumn=2,title=[^:,]*::[^\r\n]*$/,
          );
          expect(line).not.toMatch(/##\w*\[|[\r\n\u202E]/);
          expect(line.replaceAll(/%(25|0A|0D|3A|2C)/g, '')).not.toContain('%');
        }
      }),
    );
  });

  it('stays within the caps whatever there is', () => {
    const severities = fc.array(fc.constantFrom(...SEVERITIES), { maxLength: 60 });
    fc.assert(
      fc.property(severities, (list) => {
        const [errors = 0, warnings = 0, notices = 0] = levels(
          renderAnnotations(outcomeOf(...list.map(of))),
        );
        expect(errors).toBeLessThanOrEqual(RUNNER_SLOTS.error);
        expect(warnings).toBeLessThanOrEqual(RUNNER_SLOTS.warning);
        expect(notices).toBeLessThanOrEqual(RUNNER_SLOTS.notice);
      }),
    );
  });
});
