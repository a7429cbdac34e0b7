import { SEVERITIES, type Location, type Outcome, type RuleInfo } from '@gatehouse/findings';

import { byHeading, headingOf } from '../outcome/by-place.ts';
import { rulesOf } from '../outcome/rules.ts';
import { plural } from '../outcome/words.ts';
import { cleaner, excerpts, type Clean } from '../text/clean.ts';
import { findingHtml, type FindingContext } from './finding.ts';
import { head, script } from './head.ts';
import { anchor, escapeHtml, link, prose } from './markup.ts';
import { coverage, overview } from './overview.ts';

interface HtmlOptions {
  /** For the heading and the tab: `Gatehouse iac-scan, acme/shop`. */
  readonly title?: string;
  /** The https address of a location at the commit that was scanned. */
  readonly fileUrl?: (location: Location) => string | undefined;
  /** The https address of a rule's page. */
  readonly ruleUrl?: (ruleId: string) => string | undefined;
  /** How many findings the page holds, worst first. */
  readonly limit?: number;
}

/** A browser stays quick up to here; the JSON report holds all. */
const LIMIT = 10_000;

/** Code is shown for the first of them; it is the heaviest part of a page. */
const FRAMES = 2_000;

/**
 * The outcome as one HTML file that needs nothing else: every open finding by file or site, new ones first, the worst first, then
 * the suppressed ones; filters and search work offline, and without scripts everything is shown. In pieces, for those who write a file.
 */
export function* htmlChunks(outcome: Outcome, options: HtmlOptions = {}): Generator<string> {
  const { title = 'Gatehouse', fileUrl = () => undefined, limit = LIMIT } = options;
  const clean = cleaner(outcome);
  const excerptOf = excerpts(outcome);
  const [fresh, old] = [true, false].map((isNew) =>
    outcome.open.filter(({ state }) => (state !== 'existing') === isNew),
  );
  const listed = [...(fresh ?? []), ...(old ?? []), ...outcome.suppressed];
  const kept = listed.slice(0, limit);
  let frames = 0;
  const context: FindingContext = {
    clean,
    fileUrl,
    excerpt: (finding) => (frames++ < FRAMES ? excerptOf(finding, 2) : []),
  };
  yield `<!doctype html>\n<html lang="en">\n<head>\n${head(`${title}: ${outcome.verdict}`)}\n</head>\n<body>\n${overview(outcome, clean, title)}\n<main>\n${bar(outcome)}\n<h2 id="findings" tabindex="-1">Findings</h2>\n`;
  if (listed.length === 0) yield '<p>There are none.</p>\n';
  for (const { location, findings } of byHeading(kept)) {
    yield `<section class="file"><h3>${escapeHtml(headingOf(location, clean))} <span class="quiet">${findings.length}</span></h3>`;
    for (const finding of findings) yield findingHtml(finding, context);
    yield '</section>\n';
  }
  if (kept.length < listed.length)
    yield `<p>${plural(listed.length - kept.length, 'more finding')} did not fit here; the JSON report has all.</p>\n`;
  yield rulesHtml(rulesOf(kept), clean, options);
  yield `${coverage(outcome, clean)}\n</main>\n${script}\n</body>\n</html>\n`;
}

export function renderHtml(outcome: Outcome, options: HtmlOptions = {}): string {
  return [...htmlChunks(outcome, options)].join('');
}

function bar({ comparison }: Outcome): string {
  const states = comparison
    ? ['all', 'new', 'existing', 'suppressed']
    : ['all', 'open', 'suppressed'];
  return `<div class="bar scripted"><input id="search" type="search" placeholder="Search rule, file, resource, text" aria-label="Search findings" aria-keyshortcuts="/">
<fieldset id="severities"><legend>Severity</legend>${SEVERITIES.map((severity) => `<label class="${severity}"><input type="checkbox" value="${severity}" checked> ${severity}</label>`).join('')}</fieldset>
<label>State <select id="state">${states.map((state) => `<option>${state}</option>`).join('')}</select></label>
<button id="expand" type="button">Expand or fold all</button>
<span class="quiet"><kbd>/</kbd> search <kbd>j</kbd> <kbd>k</kbd> next, previous</span>
<strong id="said" role="status"></strong></div>`;
}

function rulesHtml(rules: readonly RuleInfo[], clean: Clean, { ruleUrl }: HtmlOptions): string {
  if (rules.length === 0) return '';
  const sections = rules.map(({ id, title, why, fix, references, aliases, tags }) => {
    const links = references.map((each) => link(escapeHtml(clean(each)), each));
    return `<section class="rule" id="${anchor('rule', id)}" tabindex="-1"><h3>${link(escapeHtml(id), ruleUrl?.(id))}</h3><p><strong>${escapeHtml(clean(title))}.</strong> ${prose(clean(why))}</p><p><strong>Fix:</strong> ${prose(clean(fix))}</p>${
      links.length > 0 ? `<p class="quiet">See ${links.join(', ')}</p>` : ''
    }${aliases.length + tags.length > 0 ? `<p class="quiet">Also known as ${escapeHtml([...aliases, ...tags].map(clean).join(', '))}</p>` : ''}</section>`;
  });
  return `<h2>Rules</h2>\n${sections.join('\n')}\n`;
}
