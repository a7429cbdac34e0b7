import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Evidence } from '@gatehouse/evidence';
import { decide, type Exhibit, type JobFacts, type Place, placeOf } from '../src/index.ts';
import { CLAIM, given, here, iac, trivy } from './case.ts';

const CLEAN = { critical: 0, high: 0, medium: 0, low: 0 };
const BAD = { ...CLEAN, critical: 1 };

const place = (changes: Partial<Place> = {}): Place => ({
  run: 99,
  attempt: 1,
  job: 'Scan',
  file: 'iac.intoto.json',
  ...changes,
});

/** A statement that an attempt of a job of the gate's own run has left. */
const left = (at: Partial<Place>, evidence: Partial<Evidence>): Exhibit => {
  const where = place(at);
  const run = { ...CLAIM, id: 99, attempt: where.attempt };
  const source = `${where.job} ${where.attempt}`;
  return { evidence: iac({ source, run, ...evidence }), origin: 'here', place: where };
};

const judge = (...exhibits: readonly Exhibit[]) =>
  decide(given({ exhibits: [...exhibits, here(trivy())] }));

describe('what an attempt has left', () => {
  const bad = left({}, { open: BAD });

  it('is replaced by what a later attempt of its job has found, whatever that is', () => {
    const cleared = judge(bad, left({ attempt: 2 }, { open: CLEAN }));
    expect(cleared.verdict).toBe('pass');
    expect(cleared.replaced).toEqual([{ source: 'Scan 1', job: 'Scan', attempt: 2 }]);
    expect(cleared.evidence.map(({ source }) => source)).toEqual(['Scan 2', 'trivy.sarif']);
    expect(judge(left({}, {}), left({ attempt: 2 }, { open: BAD })).verdict).toBe('fail');
    expect(judge(left({}, {}), left({ attempt: 3 }, { incomplete: ['x'] })).verdict).toBe('error');
  });

  it('stands where only other jobs ran again', () => {
    const other = left({ attempt: 2, job: 'Lint' }, { open: CLEAN });
    expect(judge(bad, other)).toMatchObject({ verdict: 'fail', replaced: [] });
    expect(judge(left({}, {}), other).verdict).toBe('pass');
  });

  it.each<[string, Partial<Place>, Partial<Evidence>]>([
    ['another run', { run: 98 }, { run: { ...CLAIM, id: 99, attempt: 2 } }],
    ['another file', { file: 'other.intoto.json' }, {}],
    ['another phase', {}, { phase: 'secrets' }],
    ['a part of the repository', {}, { scope: 'docs' }],
    ['another profile', {}, { profile: 'minimal' }],
    ['another tool', {}, { tool: { name: 'Other' } }],
    ['another commit', {}, { subjects: [{ kind: 'commit', digest: 'b'.repeat(40) }] }],
    ['the same attempt', { attempt: 1 }, {}],
  ])('is not replaced by a statement of %s', (_, at, evidence) => {
    const { verdict, replaced } = judge(
      bad,
      left({ attempt: 2, ...at }, { open: CLEAN, ...evidence }),
    );
    expect(verdict).not.toBe('pass');
    expect(replaced).toEqual([]);
  });

  it('stands where its job has said less in the attempt after', () => {
    const once = left({ attempt: 2 }, { open: CLEAN });
    expect(judge(bad, left({}, {}), once).verdict).toBe('fail');
    expect(judge(bad, left({}, {}), once, once).verdict).toBe('pass');
  });

  it('stands where nobody can tell who has left it, and says so', () => {
    const why = 'it does not name its runner';
    const unknown: Exhibit = { ...bad, place: why };
    const { verdict, reasons } = judge(unknown, left({ attempt: 2 }, { open: CLEAN }));
    expect(verdict).toBe('fail');
    expect(reasons[0]?.detail).toMatch(/nobody can tell which job left it: it does not name its/u);
    const later: Exhibit = { ...left({ attempt: 2 }, { open: CLEAN }), place: why };
    expect(judge(bad, later).verdict).toBe('fail');
  });

  it('never opens the gate by what another job says', () => {
    const attempts = fc.array(
      fc.record({ attempt: fc.integer({ min: 2, max: 4 }), job: fc.constantFrom('A', 'B') }),
    );
    fc.assert(
      fc.property(attempts, (others) => {
        const more = others.map((at) => left(at, { open: CLEAN }));
        expect(judge(bad, ...more).verdict).toBe('fail');
      }),
    );
  });
});

describe('placeOf', () => {
  const time = (minute: number) => new Date(Date.UTC(2026, 10, 25, 10, minute));
  const job = (changes: Partial<JobFacts> = {}): JobFacts => ({
    name: 'Scan (eu)',
    attempt: 2,
    runner: 'GitHub Actions 7',
    startedAt: time(10),
    completedAt: time(20),
    ...changes,
  });
  const claim = { ...CLAIM, attempt: 2, runner: 'GitHub Actions 7' };
  const artifact = { run: 7, file: 'iac.intoto.json', at: time(15) };
  const placed = { run: 7, attempt: 2, job: 'Scan (eu)', file: 'iac.intoto.json' };

  it('finds the one job that its runner did at that time', () => {
    const others = [
      job({ name: 'Scan (us)', runner: 'GitHub Actions 8' }),
      job({ name: 'Lint', startedAt: time(0), completedAt: time(9) }),
      job({ name: 'Gate', runner: undefined }),
      job({ attempt: 1 }),
    ];
    expect(placeOf(artifact, claim, [...others, job()])).toEqual(placed);
    expect(placeOf(artifact, claim, [job({ completedAt: undefined })])).toEqual(placed);
    expect(placeOf({ ...artifact, at: time(20) }, claim, [job()])).toEqual(placed);
  });

  it.each<[string, Partial<typeof artifact>, Partial<typeof claim> | undefined, JobFacts[]]>([
    ['names no run', {}, undefined, [job()]],
    ['names another attempt', {}, { attempt: 1 }, [job()]],
    ['names another runner', {}, { runner: 'GitHub Actions 8' }, [job()]],
    ['came before its job', { at: time(9) }, {}, [job()]],
    ['came after its job', { at: time(21) }, {}, [job()]],
    ['could be of two machines of one name', {}, {}, [job(), job({ name: 'Lint' })]],
    ['is of one of two jobs of one name', {}, {}, [job(), job({ runner: 'GitHub Actions 8' })]],
    ['is of a run whose jobs are too many to see', {}, {}, []],
  ])('says why where a statement %s', (_, changes, said, jobs) => {
    const found = placeOf({ ...artifact, ...changes }, said && { ...claim, ...said }, jobs);
    expect(found).toEqual(expect.any(String));
  });

  it('does not guess from a statement without a runner, or an artifact without a time', () => {
    const { runner, ...silent } = claim;
    expect(placeOf(artifact, silent, [job()])).toBe('it does not name its runner');
    expect(placeOf({ ...artifact, at: undefined }, claim, [job()])).toContain(runner);
  });
});
