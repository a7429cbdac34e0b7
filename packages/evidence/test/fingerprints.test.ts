import { expect, it, describe } from '@jest/globals';
import { UserError } from '@gatehouse/findings';
import {
  evidenceOf,
  readStatement,
  renderStatement,
  type Statement,
  statementOf,
  type Surroundings,
} from '../src/index.ts';
import { finding, outcome, scan } from './outcome.ts';

const SURROUNDINGS: Surroundings = {
  subjects: [{ kind: 'commit', digest: 'a'.repeat(40) }],
  policy: { origin: 'default-branch', commit: undefined, files: [] },
  settings: {
    ...{ exclude: [], allowEmpty: false, allowParseErrors: false },
    inlineSuppressions: 'allow',
  },
};

/** What is wrong with a statement about one finding whose fingerprints are given otherwise. */
function complaint(fingerprints: object | undefined): string {
  const statement = statementOf(outcome(scan([finding('high')])), SURROUNDINGS);
  const [phase] = statement.predicate.phases;
  const changed: Statement = {
    ...statement,
    predicate: { ...statement.predicate, phases: [{ ...phase, fingerprints }] as never },
  };
  try {
    readStatement('e.json', Buffer.from(renderStatement(changed)));
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  return 'nothing';
}

describe('fingerprints', () => {
  const phaseOf = (count: number, changes: object = {}) => {
    const many = Array.from({ length: count }, (_, index) =>
      finding('low', { fingerprint: `${String(index).padStart(24, 'a')}:1`, ...changes }),
    );
    const written = renderStatement(statementOf(outcome(scan(many)), SURROUNDINGS));
    const content = Buffer.from(written);
    expect(content.length).toBeLessThan(2 * 1024 * 1024);
    return readStatement('e.json', content).predicate.phases[0]?.fingerprints;
  };

  it('are those of all that is open, shown or not', () => {
    const waived = { kind: 'config', syntax: 'gatehouse.yml' } as const;
    const statement = statementOf(
      outcome(scan([finding('low'), finding('high'), finding('medium', { suppression: waived })])),
      SURROUNDINGS,
    );
    const listed = { complete: true, open: ['f-high:1', 'f-low:1'] };
    expect(statement.predicate.phases[0]?.fingerprints).toEqual(listed);
  });

  it('are all or none', () => {
    expect(phaseOf(20_000)?.open).toHaveLength(20_000);
    expect(phaseOf(20_001)).toEqual({ complete: false, open: [] });
    expect(phaseOf(1, { fingerprint: 'a b' })).toEqual({ complete: false, open: [] });
  });

  it('were not there once', () => {
    expect(complaint(undefined)).toBe('nothing');
    const wrong =
      'e.json: predicate.phases[0].fingerprints: does not go with the findings that are open';
    expect(complaint({ complete: true, open: [] })).toBe(wrong);
    expect(complaint({ complete: false, open: ['a:1'] })).toBe(wrong);
  });
});

it('says what was scanned outside of the repository, and by which configuration', () => {
  const { scans, ...rest } = outcome(scan([], { target: 'https://shop.example/?hunter2' }));
  const statement = statementOf({ ...rest, scans, config: 'ci/strict.yml' }, SURROUNDINGS);
  expect(statement.predicate.config).toBe('ci/strict.yml');
  expect(evidenceOf('e', statement)[0]?.target).toBe('https://shop.example/?***');
});
