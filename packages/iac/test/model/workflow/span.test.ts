import { describe, expect, it } from '@jest/globals';
import { parseYaml, SourceText, type Value } from '@gatehouse/source';
import { conditionOf, expressionsIn, type Expression } from '../../../src/model/workflow/index.ts';

function value(text: string): Value {
  const [document] = parseYaml(new SourceText('w.yml', text)).documents;
  if (!document) throw new Error('no document');
  return document.get('v');
}

/** What stands in the source at the location of each expression. */
function shown(text: string): string[] {
  const scalar = value(text);
  return expressionsIn(scalar).map((expression) => written(scalar, expression));
}

function written(scalar: Value, { location }: Expression): string {
  const { source } = scalar;
  const start = (source.lineStarts[location.startLine - 1] ?? 0) + location.startColumn - 1;
  const end = (source.lineStarts[location.endLine - 1] ?? 0) + location.endColumn - 1;
  return source.text.slice(start, end);
}

describe('the place of an expression', () => {
  it.each([
    ['plain', 'v: a ${{ b.c }} d', '${{ b.c }}'],
    ['single quotes', "v: 'it''s ${{ b }}'", '${{ b }}'],
    ['double quotes', 'v: "\\tsay \\"x\\" ${{ b }}"', '${{ b }}'],
    ['literal block', 'v: |\n    first ${x}\n      second ${{ b }}\n', '${{ b }}'],
    ['folded block', 'v: >-\n  first\n  second ${{ b }}\n\n  third\n', '${{ b }}'],
    ['windows line ends', 'v: |\r\n  first\r\n  second ${{ b }}\r\n', '${{ b }}'],
    ['strings that hold braces', "v: ${{ format('}}', b) }} x", "${{ format('}}', b) }}"],
  ])('is exact in %s', (_, text, expected) => {
    expect(shown(text)).toEqual([expected]);
  });

  it('is on the line where the part stands', () => {
    const [expression] = expressionsIn(value('v: |\n  echo\n  echo ${{ github.sha }} ${{ x }}\n'));
    expect(expression?.location).toMatchObject({
      startLine: 3,
      startColumn: 8,
      endLine: 3,
      endColumn: 25,
    });
    const node = expression?.node;
    expect(node && expression.at(node).location).toMatchObject({ startColumn: 12, endColumn: 22 });
  });

  it('is exact far into a text, in whatever order places are asked for', () => {
    const lines = Array.from({ length: 200 }, (_, index) => `  it''s ${index} \${{ a.b${index} }}`);
    const scalar = value(`v: '${lines.join('\n\n')}'\n`);
    const expressions = expressionsIn(scalar);
    const expected = lines.map((_, index) => `\${{ a.b${index} }}`);
    expect(expressions.toReversed().map((each) => written(scalar, each))).toEqual(
      expected.toReversed(),
    );
    expect(expressions.map((each) => written(scalar, each))).toEqual(expected);
  });

  it('takes the whole text of an if for an expression', () => {
    expect(conditionOf(value("v: github.ref == 'x'"))?.text).toBe("github.ref == 'x'");
    expect(conditionOf(value('v: ${{ a }} && b'))?.text).toBe('${{ a }}');
    expect(conditionOf(value('v:'))).toBeUndefined();
    expect(conditionOf(value('v: [a]'))).toBeUndefined();
  });

  it('leaves an expression open that has no end', () => {
    expect(shown('v: a ${{ b')).toEqual([]);
  });
});
