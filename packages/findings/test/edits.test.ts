import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyEdits, combineEdits, type Edit } from '../src/index.ts';

/** An edit of one line, or of the place before a column. */
function edit(startLine: number, startColumn: number, endColumn: number, text: string): Edit {
  return { location: { path: 'a', startLine, startColumn, endLine: startLine, endColumn }, text };
}

describe('applyEdits', () => {
  it('replaces, inserts and removes, in whichever order the edits come', () => {
    const edits = [edit(2, 1, 4, ''), edit(1, 5, 8, 'TWO'), edit(1, 4, 4, '!')];
    expect(applyEdits('one two\nout\n', edits)).toBe('one! TWO\n\n');
  });

  it('knows all three line breaks and the end of the text', () => {
    expect(applyEdits('a\r\nb\rc\nd', [edit(4, 2, 2, '4'), edit(3, 1, 2, 'C')])).toBe(
      'a\r\nb\rC\nd4',
    );
  });

  it('refuses what overlaps, and two insertions at one place', () => {
    expect(applyEdits('abcdef', [edit(1, 1, 4, ''), edit(1, 3, 5, '')])).toBeUndefined();
    expect(applyEdits('abcdef', [edit(1, 3, 3, 'x'), edit(1, 3, 3, 'y')])).toBeUndefined();
    expect(applyEdits('abcdef', [edit(1, 3, 3, 'x'), edit(1, 2, 5, 'y')])).toBeUndefined();
    expect(applyEdits('abcdef', [edit(1, 1, 3, 'x'), edit(1, 3, 5, 'y')])).toBe('xyef');
  });

  it.each([
    ['a line that is not there', edit(3, 1, 1, 'x')],
    ['a column past its line', edit(1, 9, 9, 'x')],
    ['a column before the first', edit(1, 0, 1, 'x')],
    ['an end before its start', edit(1, 3, 2, 'x')],
  ])('refuses %s', (_title, outside) => {
    expect(applyEdits('abc\ndef', [outside])).toBeUndefined();
  });

  it('changes nothing else', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'é', '🙂', '\n', '\r', '\r\n', ' ') }),
        fc.nat(),
        fc.nat(),
        fc.string(),
        (text, first, second, replacement) => {
          const starts = [
            0,
            ...[...text.matchAll(/\r\n|\n|\r/g)].map((m) => m.index + m[0].length),
          ];
          const [from = 0, to = 0] = [first, second]
            .map((offset) => offset % (text.length + 1))
            .sort((a, b) => a - b);
          const place = (offset: number): [number, number] => {
            const line = starts.findLastIndex((start) => start <= offset);
            return [line + 1, offset - (starts[line] ?? 0) + 1];
          };
          const [[startLine, startColumn], [endLine, endColumn]] = [place(from), place(to)];
          const location = { path: 'a', startLine, startColumn, endLine, endColumn };
          expect(applyEdits(text, [{ location, text: replacement }])).toBe(
            text.slice(0, from) + replacement + text.slice(to),
          );
        },
      ),
    );
  });
});

describe('combineEdits', () => {
  const at = (text: string): Edit => edit(1, 2, 2, text);

  it('begins once what several fixes begin at one place', () => {
    const combined = combineEdits(
      [],
      [
        at('\n  securityContext:\n    capabilities:\n      drop: [ALL]'),
        at('\n  imagePullPolicy: Always'),
        at('\n  securityContext:\n    readOnlyRootFilesystem: true'),
        at('\n  securityContext:\n    capabilities:\n      add: []'),
        at('\n  imagePullPolicy: Always'),
      ],
    );
    expect(combined.map(({ text }) => text)).toEqual([
      '\n  securityContext:\n    capabilities:\n      drop: [ALL]\n      add: []\n    readOnlyRootFilesystem: true\n  imagePullPolicy: Always',
    ]);
  });

  it('keeps the line breaks of Windows', () => {
    const [combined] = combineEdits([], [at('\r\n  a:\r\n    b: 1'), at('\r\n  a:\r\n    c: 2')]);
    expect(combined?.text).toBe('\r\n  a:\r\n    b: 1\r\n    c: 2');
  });

  it('leaves apart what cannot stand below each other', () => {
    expect(combineEdits([], [at('a: 1, '), at('b: 2, ')])).toHaveLength(2);
    const replacing = edit(1, 2, 4, '\n  a: 1');
    expect(combineEdits([], [replacing, edit(1, 2, 4, '\n  b: 1')])).toHaveLength(2);
  });
});
