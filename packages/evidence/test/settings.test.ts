import { expect, it } from '@jest/globals';
import { UserError } from '@gatehouse/findings';
import { policyDigest, readStatement, renderStatement, statementOf } from '../src/index.ts';
import { finding, outcome, scan } from './outcome.ts';

const SURROUNDINGS = {
  subjects: [{ kind: 'commit', digest: 'a'.repeat(40) }],
  policy: { origin: 'scanned', commit: undefined, files: [] },
  settings: {
    ...{ exclude: [], allowEmpty: false, allowParseErrors: false },
    inlineSuppressions: 'allow',
  },
} as const;

it('counts what the scanned files themselves waive', () => {
  const [phase] = statementOf(
    outcome(
      scan(
        (['inline', 'config', 'foreign'] as const).map((kind) =>
          finding('low', { suppression: { kind, syntax: 'x', reason: 'x' } }),
        ),
      ),
    ),
    SURROUNDINGS,
  ).predicate.phases;
  expect(phase?.counts).toMatchObject({ suppressed: 3, suppressedInline: 1 });
});

it('cuts patterns that are many or long', () => {
  const exclude = ['x'.repeat(5000), ...Array.from({ length: 500 }, (_, at) => `${at}/`)];
  const settings = { ...SURROUNDINGS.settings, exclude };
  const made = statementOf(outcome(scan()), { ...SURROUNDINGS, settings });
  expect(made.predicate.settings.exclude).toHaveLength(100);
  expect(made.predicate.settings.exclude.at(-1)).toBe('and 402 more');
  const rendered = renderStatement(made);
  expect(readStatement('e.json', Buffer.from(rendered))).toEqual(JSON.parse(rendered));
});

it('refuses more waived by the files than is waived at all', () => {
  const rendered = renderStatement(statementOf(outcome(scan()), SURROUNDINGS));
  const forged = rendered.replace('"suppressedInline": 0', '"suppressedInline": 1');
  const read = () => readStatement('e.json', Buffer.from(forged));
  expect(read).toThrow(UserError);
  expect(read).toThrow('phases[0].counts.suppressedInline: is more than suppressed');
});

it('takes the digest of what git keeps, whatever ends the lines here', () => {
  const [unix, windows, other] = ['a: ü\nb\n', 'a: ü\r\nb\r\n', 'a: ü\rb\n'].map((text) =>
    policyDigest(Buffer.from(text)),
  );
  expect(windows).toBe(unix);
  expect(other).not.toBe(unix);
});
