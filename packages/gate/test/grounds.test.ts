import { describe, expect, it } from '@jest/globals';
import type { Evidence } from '@gatehouse/evidence';
import { type Case, decide } from '../src/index.ts';
import { given, GOING, here, iac, policy, POLICY, trivy } from './case.ts';

const [FILE] = GOING.files;
const OTHER = 'f'.repeat(64);
const IGNORED = { path: '.trivyignore', sha256: OTHER };

/** What the gate says of a scan, where an entry of the policy says more than which phase it is about. */
function judge(evidence: Partial<Evidence>, entry = '', changes: Partial<Case> = {}) {
  const text = POLICY.replace('max-age: 12h', `max-age: 12h${entry && `\n          ${entry}`}`);
  const exhibits = [here(iac(evidence)), here(trivy())];
  const { verdict, reasons } = decide(given({ policy: policy(text), exhibits, ...changes }));
  return { verdict, said: reasons.map(({ message }) => message) };
}

const standing = (...files: readonly { readonly path: string; readonly sha256: string }[]) => ({
  standing: { branch: 'main', digests: new Map(files.map(({ path, sha256 }) => [path, sha256])) },
});

describe('the policy of a scan', () => {
  it.each([
    ['the configuration', { ...GOING, files: [{ ...FILE, sha256: OTHER }] }, 'is another one'],
    ['an ignore file', { ...GOING, files: [FILE, IGNORED] }, '.trivyignore is not there'],
    [
      'no configuration',
      { ...GOING, files: [] },
      'it went by none, and not by .github/gatehouse.yml',
    ],
  ])('must be that of the default branch: %s', (_, gone, why) => {
    const { verdict, said } = judge({ policy: gone });
    expect(verdict).toBe('error');
    expect(said).toEqual([
      expect.stringContaining('iac.intoto.json was not judged by the policy that goes on main: '),
    ]);
    expect(said[0]).toContain(why);
    expect(said[0]).toContain('(.github/gatehouse.yml:5)');
  });

  it.each([
    ['scanned', 'It went by that of the scanned commit itself (cccccccccccc): merge what it'],
    ['default-branch', 'as it was then (cccccccccccc): scan again'],
    ['base', 'of the commit before the change (cccccccccccc): scan again'],
  ] as const)('where it is not, the way out depends on whose it was: %s', (origin, way) => {
    const gone = { origin, commit: 'c'.repeat(40), files: [{ ...FILE, sha256: OTHER }] };
    expect(judge({ policy: gone }).said[0]).toContain(way);
  });

  it('counts by what it says, whichever commit it comes from', () => {
    for (const origin of ['scanned', 'base', 'default-branch'] as const)
      expect(judge({ policy: { ...GOING, origin } }).verdict).toBe('pass');
    const both = standing(FILE, IGNORED);
    expect(judge({ policy: { ...GOING, files: [FILE, IGNORED] } }, '', both).verdict).toBe('pass');
    // To waive less than one might is nothing to object to.
    expect(judge({}, '', both).verdict).toBe('pass');
  });

  it('may be another file where an entry names it, and none else then', () => {
    const web = { path: 'apps/web/gatehouse.yml', sha256: OTHER };
    const both = standing(FILE, web);
    const gone = { ...GOING, files: [web] };
    expect(judge({ policy: gone }, 'policy: apps/web/gatehouse.yml', both).verdict).toBe('pass');
    expect(judge({ policy: gone }, '', both).said[0]).toContain(
      'it went by apps/web/gatehouse.yml, and not by .github/gatehouse.yml',
    );
    expect(judge({}, 'policy: apps/web/gatehouse.yml', both).verdict).toBe('error');
  });

  it('may be any where an entry says so', () => {
    const gone = { origin: 'scanned', files: [{ ...FILE, sha256: OTHER }] } as const;
    expect(judge({ policy: gone }, 'policy: any').verdict).toBe('pass');
  });

  it('may be none where the default branch has none, since the gate reads another file', () => {
    expect(judge({ policy: { ...GOING, files: [] } }, '', standing()).verdict).toBe('pass');
  });

  it('must be known', () => {
    const { policy: gone, ...unknown } = iac();
    expect(gone).toEqual(GOING);
    const { reasons } = decide(given({ exhibits: [here(unknown), here(trivy())] }));
    expect(reasons[0]?.message).toContain('does not say by which policy it was judged');
  });
});

describe('what a scan has looked at', () => {
  const files = (changes: Partial<NonNullable<Evidence['files']>>) => ({
    files: { scanned: 3, deferred: 0, ignored: 0, failed: 0, ...changes },
  });

  it.each([
    ['nothing', files({ scanned: 0 }), '', 'has judged 0 files; demanded is at least 1'],
    [
      'nothing that it judges',
      files({ scanned: 0, deferred: 4 }),
      '',
      'has judged 0 files, and recognised 4 that it does not judge yet',
    ],
    ['less than demanded', files({}), 'min-files: 4', 'has judged 3 files; demanded is at least 4'],
    ['what it could not read', files({ failed: 1 }), '', 'could not read 1 file, which the scan'],
  ])('%s is an error', (_, evidence, entry, why) => {
    const { verdict, said } = judge(evidence, entry);
    expect({ verdict, count: said.length }).toEqual({ verdict: 'error', count: 1 });
    expect(said[0]).toContain(why);
  });

  it.each([
    ['nothing', files({ scanned: 0 }), 'min-files: 0'],
    ['as much as demanded', files({}), 'min-files: 3'],
    ['what it could not read', files({ failed: 1 }), 'allow-parse-errors: true'],
  ])('%s is enough where the entry says so', (_, evidence, entry) => {
    expect(judge(evidence, entry)).toEqual({ verdict: 'pass', said: [] });
  });

  it('is said once of a scan that is incomplete for it', () => {
    const incomplete = ['1 file could not be read'];
    expect(judge({ ...files({ failed: 1 }), incomplete }).said).toEqual([
      'iac.intoto.json is incomplete: 1 file could not be read',
    ]);
  });

  it('is counted where all was to be scanned, and not in a part beside it', () => {
    const part = iac({ ...files({ scanned: 0 }), scope: 'docs', source: 'part.intoto.json' });
    const exhibits = [here(iac()), here(part), here(trivy())];
    expect(decide(given({ exhibits })).verdict).toBe('pass');
    expect(decide(given({ exhibits: exhibits.slice(1) })).verdict).toBe('error');
  });
});
