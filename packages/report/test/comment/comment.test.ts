import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { readSections, type Stamp } from '../../src/comment/borders.ts';
import {
  COMMENT_LIMIT,
  composeComment,
  hasSection,
  type CommentChange,
} from '../../src/comment/comment.ts';
import type { CommentSection } from '../../src/comment/section.ts';

const MARKER = '<!-- gatehouse -->';
const OLD = 'a'.repeat(40);
const NEW = 'b'.repeat(40);

const stamp = (run = 7, commit = NEW, attempt = 1): Stamp => ({ commit, run, attempt });
const section = (
  verdict: CommentSection['verdict'],
  ...parts: readonly string[]
): CommentSection => ({ verdict, parts: parts.length > 0 ? parts : [`### ${verdict}`] });
const put = (
  existing: string | undefined,
  key: string,
  of: CommentSection,
  changes: Partial<CommentChange> = {},
) => composeComment(existing, { marker: MARKER, key, stamp: stamp(), section: of, ...changes });
const textOf = (body: string, key: string) =>
  readSections(body).find((each) => each.key === key)?.text ?? '';
const keysOf = (body: string) => readSections(body).map(({ key }) => key);

describe('composeComment', () => {
  it('writes the marker, the verdict and the section', () => {
    expect(put(undefined, 'iac/apps-web', section('fail', 'why\n', 'more'))).toBe(
      `${MARKER}\n\n## ❌ Gatehouse: fail for <code>bbbbbbb</code>\n\n` +
        `<!-- gatehouse:section iac/apps-web ${NEW}/7.1 fail -->\nwhy\n\n<!-- gatehouse:part -->\n\nmore\n<!-- gatehouse:end -->`,
    );
  });

  it('keeps the sections of others to the byte, by key, under the worst verdict', () => {
    const first = put(undefined, 'secrets', section('pass', 'a  \r\n\n\tb', 'c'));
    const second = put(first, 'iac', section('error'));
    const third = put(second, 'image', section('fail'));
    expect(keysOf(third)).toEqual(['iac', 'image', 'secrets']);
    expect(textOf(third, 'secrets')).toBe(textOf(first, 'secrets'));
    expect(textOf(third, 'iac')).toBe(textOf(second, 'iac'));
    expect(third).toContain('## ⚠️ Gatehouse: error for <code>bbbbbbb</code>\n\n3 of 3 sections');
    expect(put(third, 'image', section('fail'))).toBe(third);
  });

  it('says which sections are out of date, and does not count them', () => {
    const old = put(undefined, 'iac', section('fail'), { stamp: stamp(6, OLD) });
    const body = put(old, 'secrets', section('pass'));
    expect(body).toContain(
      '## ✅ Gatehouse: pass for <code>bbbbbbb</code>\n\n1 of 2 sections for this commit; 1 out of date, not counted.',
    );
    expect(body).toContain(
      `> ⏳ Out of date: of <code>aaaaaaa</code>, not yet of <code>bbbbbbb</code>.\n\n<!-- gatehouse:section iac `,
    );
    expect(textOf(body, 'iac')).toBe(textOf(old, 'iac'));
    expect(put(body, 'iac', section('pass'))).not.toContain('Out of date');
  });

  it('does not let an earlier run write over a later one', () => {
    const later = put(undefined, 'iac', section('fail', 'later'));
    expect(put(later, 'iac', section('pass', 'earlier'), { stamp: stamp(6, OLD) })).toBe(later);
    expect(hasSection(later, 'iac', stamp(6, OLD))).toBe(true);
    expect(hasSection(later, 'iac', stamp(7, NEW, 2))).toBe(false);
    const again = put(later, 'iac', section('pass', 'again'), { stamp: stamp(7, NEW, 2) });
    expect(again).toContain('again');
    expect(again).not.toContain('later');
    // The late one of another action stands, marked as what it is.
    const other = put(later, 'secrets', section('pass'), { stamp: stamp(6, OLD) });
    expect(other).toContain('## ❌ Gatehouse: fail for <code>bbbbbbb</code>');
    expect(hasSection(other, 'secrets', stamp(6, OLD))).toBe(true);
    expect(other).toContain('Out of date');
  });

  it('drops what is malformed, doubled or of nobody', () => {
    const good = put(undefined, 'iac', section('pass', 'good'));
    const standing = textOf(good, 'iac');
    const bodies = [
      `${MARKER}\nhand-written\n${standing}\nmore by hand`,
      `${MARKER}\n<!-- gatehouse:section never-closed ${NEW}/7.1 pass -->\nx\n${standing}`,
      `${MARKER}\n<!-- gatehouse:end -->\n${standing}\n<!-- gatehouse:section cut ${NEW}/7.1 pass -->`,
      `${MARKER}\n${standing.replace('good', 'double').replace('/7.1', '/6.1')}\n${standing}`,
      `${MARKER}\n${standing.replace(' pass -->', ' great -->').replace('section iac', 'section x')}\n${standing}`,
    ];
    for (const body of bodies) {
      const composed = put(body, 'secrets', section('pass'));
      expect(keysOf(composed)).toEqual(['iac', 'secrets']);
      expect(textOf(composed, 'iac')).toBe(standing);
      expect(composed).not.toMatch(/hand|never-closed|cut|double/);
    }
  });

  it('reads what a person saved on the page, where lines end in CR LF', () => {
    const saved = put(undefined, 'iac', section('fail', 'a', 'p'.repeat(40_000))).replaceAll(
      '\n',
      '\r\n',
    );
    const body = put(saved, 'secrets', section('pass'));
    expect(keysOf(body)).toEqual(['iac', 'secrets']);
    expect(hasSection(saved, 'iac', stamp())).toBe(true);
    expect(put(body, 'secrets', section('pass', 'x'.repeat(30_000)))).toContain('Shortened');
  });

  it('shortens the longest section, part by part, and says so', () => {
    const long = section('fail', 'head of iac', 'p'.repeat(30_000), 'q'.repeat(30_000));
    const body = put(undefined, 'iac', long);
    expect(body).toContain('qqq');
    const both = put(body, 'secrets', section('pass', 'head', 'r'.repeat(20_000)));
    expect(both.length).toBeLessThanOrEqual(COMMENT_LIMIT);
    expect(both).toMatch(
      /ppp\n\n_Shortened to fit: the run has the rest._\n<!-- gatehouse:end -->/,
    );
    expect(both).not.toContain('qqq');
    expect(both).toContain('rrr');
    const three = put(both, 'image', section('fail', 'head', 's'.repeat(20_000)));
    expect(three).toContain('head of iac\n\n_Shortened');
    expect(three).toContain('sss');
    expect(three.match(/Shortened/g)).toHaveLength(1);
  });

  it('stays within the limit with a hundred jobs, each still with its verdict', () => {
    let body: string | undefined;
    for (let job = 0; job < 100; job++)
      body = put(body, `iac/app-${job}`, section(job === 50 ? 'fail' : 'pass', 'h'.repeat(5_000)));
    expect(body?.length).toBeLessThanOrEqual(COMMENT_LIMIT);
    expect(keysOf(body ?? '')).toHaveLength(100);
    expect(body).toContain('## ❌ Gatehouse: fail');
    expect(body).toContain('❌ <code>iac/app-50</code>: fail for <code>bbbbbbb</code>');
  });

  it('leaves out passes first, never its own, where not even a line for each fits', () => {
    let body: string | undefined;
    for (let job = 0; job < 30; job++)
      body = put(body, `app-${job}`, section(job === 3 ? 'fail' : 'pass'), { limit: 2_000 });
    expect(body?.length).toBeLessThanOrEqual(2_000);
    expect(keysOf(body ?? '')).toEqual(expect.arrayContaining(['app-29', 'app-3']));
    expect(body).toMatch(/\d+ more sections? did not fit here\./);
  });

  it('takes any key', () => {
    for (const key of ['a b', '-->', '<!-- x -->', 'ü/\n', '\uD800', '', 'x'.repeat(500)]) {
      const body = put(undefined, key, section('pass'));
      expect(readSections(body)).toHaveLength(1);
      expect(hasSection(body, key, stamp())).toBe(true);
      expect(hasSection(body, `${key}2`, stamp())).toBe(false);
    }
  });

  it('refuses a stamp that it could not read again', () => {
    expect(() => put(undefined, 'iac', section('pass'), { stamp: stamp(7, 'main') })).toThrow(
      RangeError,
    );
  });

  it('cannot be forged from within a section', () => {
    const piece = fc.constantFrom(
      '<!-- gatehouse:end -->',
      '<!-- gatehouse:part -->',
      `<!-- gatehouse:section iac ${NEW}/9.9 pass -->`,
      ...['\n', '\r\n', ' ', '-->', '<!--', 'text', MARKER],
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (parts) => {
        const other = put(undefined, 'secrets', section('fail', 'other'));
        const body = put(other, 'iac', section('error', ...parts));
        expect(keysOf(body)).toEqual(['iac', 'secrets']);
        expect(textOf(body, 'secrets')).toBe(textOf(other, 'secrets'));
        expect(readSections(body)[0]).toMatchObject({ verdict: 'error', stamp: stamp() });
        expect(put(body, 'secrets', section('fail', 'other'))).toBe(body);
      }),
    );
  });

  it('keeps within the limit whatever stands there', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 30_000 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(sizes, { minLength: 1, maxLength: 6 }), (jobs) => {
        let body: string | undefined;
        for (const [job, lengths] of jobs.entries())
          body = put(
            body,
            `job-${job}`,
            section('fail', 'head', ...lengths.map((length) => 'x'.repeat(length))),
          );
        expect(body?.length).toBeLessThanOrEqual(COMMENT_LIMIT);
        expect(keysOf(body ?? '')).toHaveLength(jobs.length);
        expect(body?.startsWith(`${MARKER}\n`)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
