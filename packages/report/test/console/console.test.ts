import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { renderConsole } from '../../src/console/console.ts';
import { file, finding, outcome, outcomeOf, rule, scan } from '../outcome-builder.ts';

const plain = { colour: false };

describe('renderConsole', () => {
  it('shows a finding with its lines, why it matters and how to fix it', () => {
    expect(renderConsole(outcomeOf(finding()), { ...plain, pathPrefix: 'app' })).toBe(`\
app/deploy/web.yaml
  2:3  high  Container runs privileged  kubernetes/privileged
    Deployment shop/web: container web sets privileged: true
      1 | spec:
    > 2 |   privileged: true
        |   ^^^^^^^^^^^^^^^^
      3 |   password: ***
    why  Whoever breaks out of the container owns the node.
    fix  Set \`securityContext.privileged\` to false.

1 finding (1 high), 0 suppressed
1 file scanned; 1 resource
verdict: fail
  1 finding is at or above fail-on: high
`);
  });

  it('marks every line of a longer region and underlines none', () => {
    const location = { path: 'a.yaml', startLine: 1, startColumn: 1, endLine: 2, endColumn: 19 };
    const text = renderConsole(outcomeOf(finding({ location })), plain);
    expect(text).toContain('    > 1 | spec:\n    > 2 |   privileged: true\n      3 |');
    expect(text).not.toContain('^');
  });

  it('colours only when told', () => {
    const of = outcomeOf(finding());
    expect(renderConsole(of, plain)).not.toContain('\u001B');
    const coloured = renderConsole(of, { colour: true });
    expect(coloured).toContain('\u001B[31mhigh\u001B[0m');
    expect(coloured.replace(/\u001B\[\d+m/g, '')).toBe(renderConsole(of, plain));
  });

  it('counts by rule what is beyond the limit', () => {
    const probe = rule({ id: 'kubernetes/probe', title: 'No probe', severity: 'low' });
    const findings = [
      finding(),
      finding(),
      finding(),
      finding({ rule: probe }),
      finding({ rule: probe }),
    ];
    const text = renderConsole(outcomeOf(...findings), {
      ...plain,
      limit: 1,
      seeAll: 'Use --all.',
    });
    expect(text).toContain(
      '4 more findings (2 high, 2 low)\n' +
        '       2  high      Container runs privileged  kubernetes/privileged\n' +
        '       2  low       No probe  kubernetes/probe\n' +
        '  Use --all.\n',
    );
    expect(text.split('privileged: true\n')).toHaveLength(3);
  });

  it('says what could not be scanned, what is hidden and why the verdict is error', () => {
    const failed = Array.from({ length: 22 }, (_, index) =>
      file({
        path: `b${index}.yaml`,
        status: 'failed',
        problems: [{ message: 'unexpected end', line: 3, column: 1 }],
      }),
    );
    const low = finding({ rule: rule({ severity: 'low' }) });
    const text = renderConsole(
      outcome(
        scan({
          findings: [low, finding({ suppression: { kind: 'inline', syntax: 'x' } })],
          coverage: { files: failed, resources: 0, unknown: 2 },
          incomplete: ['22 files could not be parsed'],
        }),
        { failOn: 'high', reportFrom: 'medium' },
      ),
      plain,
    );
    expect(text).toContain('Could not be scanned\n  b0.yaml:3:1  unexpected end\n');
    expect(text).toContain('  and 2 more problems\n');
    expect(text).toContain('1 finding (1 low), 1 suppressed\n1 below report-from: medium\n');
    expect(text).toContain(
      '0 files scanned, 22 failed; 0 resources; 2 answers unknown before run time\n',
    );
    expect(text).toMatch(/verdict: error\n {2}22 files could not be parsed\n$/);
  });

  it('is quick with 30,000 findings', () => {
    const findings = Array.from({ length: 30_000 }, (_, index) =>
      finding({
        message: `message ${index}`,
        location: {
          path: `f${index % 2_000}.yaml`,
          startLine: index + 1,
          startColumn: 1,
          endLine: index + 1,
          endColumn: 2,
        },
      }),
    );
    const of = outcomeOf(...findings);
    const text = renderConsole(of, plain);
    expect(text).toContain('29950 more findings');
    expect(text.length).toBeLessThan(30_000);
    expect(renderConsole(of, { ...plain, limit: Infinity }).split('message ')).toHaveLength(30_001);
  });

  it('lets no text command the terminal or the build log', () => {
    const hostile = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            '::error::',
            '##[error]',
            '\n',
            '\r',
            '\u001B[2J',
            '\u202E',
            '\u0007',
            '\u009B',
          ),
          fc.string({ unit: 'binary' }),
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(hostile, hostile, (text, path) => {
        const of = rule({ id: text, title: text, why: text, fix: text });
        const location = { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 5 };
        const output = renderConsole(
          outcome(
            scan({
              findings: [finding({ rule: of, message: text, location }), finding({ rule: of })],
              coverage: {
                files: [file({ path, status: 'failed', problems: [{ message: text }] })],
                resources: 0,
                unknown: 0,
              },
              incomplete: [text],
              disclosure: {
                mask: (each) => each,
                excerpt: () => [{ number: 1, text }],
                text: () => text,
              },
            }),
          ),
          { ...plain, limit: 1 },
        );
        for (const line of output.split('\n')) {
          expect(line).not.toMatch(/^\s*::|##\w*\[/);
          expect(line).not.toMatch(/[\p{Cc}\u202E]/u);
        }
      }),
    );
  });
});
