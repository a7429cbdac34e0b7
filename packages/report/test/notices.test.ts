import { expect, it } from '@jest/globals';
import {
  renderAnnotations,
  renderCheckRun,
  renderConsole,
  renderHtml,
  renderJson,
  renderSection,
  renderSummary,
} from '../src/index.ts';
import { notice, outcome, scan } from './outcome-builder.ts';

it('what another tool may need is for those who look into a run, not for reviewers', () => {
  const notices = [notice({ kind: 'suppression-foreign', message: 'CVE-2026-1' })];
  const of = outcome(scan(), undefined, { notices });
  expect(renderSection(of, { title: 'IaC scan' }).parts.join('')).not.toContain('notice');
  expect(renderSummary(of)).not.toContain('CVE-2026-1');
  expect(renderAnnotations(of)).toEqual([]);
  expect(renderCheckRun(of).annotations).toEqual([]);
  for (const all of [renderConsole(of, { colour: false }), renderJson(of), renderHtml(of)])
    expect(all).toContain('CVE-2026-1');
});
