import type { ExcerptLine, Finding, Location, Resource } from '@gatehouse/findings';
import { cut } from '@gatehouse/text';

import { describeLocation, placeName } from '../outcome/place.ts';
import type { Clean } from '../text/clean.ts';
import { anchor, escapeHtml, link, prose } from './markup.ts';

export interface FindingContext {
  readonly clean: Clean;
  readonly fileUrl: (location: Location) => string | undefined;
  readonly excerpt: (finding: Finding) => readonly ExcerptLine[];
}

/** A wider line is data rather than code. */
const LINE_WIDTH = 300;

/** A finding as a row that opens: what and where in the row, the code and what to do inside. */
export function findingHtml(finding: Finding, context: FindingContext): string {
  const { rule, severity, location, resource, suppression, fingerprint } = finding;
  const { clean, fileUrl, excerpt } = context;
  const state = suppression ? 'suppressed' : (finding.state ?? 'open');
  const isFile = location.address === undefined;
  const line = isFile ? `line&nbsp;${location.startLine}` : '';
  const mark =
    state === 'open' || state === 'existing' ? '' : ` <span class="badge quiet">${state}</span>`;
  const facts: [string, string][] = [
    ['Fix', prose(clean(rule.fix))],
    ['Rule', `<a href="#${anchor('rule', rule.id)}"><code>${escapeHtml(rule.id)}</code></a>`],
    // An address is the name of its resource.
    ...(resource && isFile
      ? [['Resource', `<code>${escapeHtml(clean(nameOf(resource)))}</code>`] as [string, string]]
      : []),
    [
      'Where',
      link(
        `<code>${escapeHtml(isFile ? `${describeLocation(location, clean)}:${location.startColumn}` : placeName(location, clean))}</code>`,
        isFile ? fileUrl(location) : undefined,
      ),
    ],
    ['Fingerprint', `<code>${escapeHtml(fingerprint)}</code>`],
    ...(suppression ? [['Suppressed', suppressionHtml(finding, clean)] as [string, string]] : []),
  ];
  return `<details class="finding" id="${anchor('finding', `${rule.id}-${fingerprint}`)}" data-severity="${severity}" data-state="${state}" data-more="${escapeHtml(`${rule.id} ${rule.aliases.join(' ')} ${resource ? clean(nameOf(resource)) : ''}`)}"><summary><span class="badge ${severity}">${severity}</span><span class="quiet">${line}</span><span class="what"><span class="title">${escapeHtml(clean(rule.title))}</span>${mark}<span class="message">${prose(clean(finding.message), 1_000)}</span></span></summary><div class="body">${frame(excerpt(finding), location)}<dl>${facts.map(([term, text]) => `<dt>${term}</dt><dd>${text}</dd>`).join('')}</dl></div></details>`;
}

function frame(lines: readonly ExcerptLine[], { startLine, endLine }: Location): string {
  if (lines.length === 0) return '';
  const width = String(lines.at(-1)?.number ?? 0).length;
  const rows = lines.map(({ number, text }) => {
    const row = escapeHtml(`${String(number).padStart(width)}  ${cut(text, LINE_WIDTH)}`);
    return number >= startLine && number <= endLine
      ? `<span class="hit">${row}</span>`
      : `${row}\n`;
  });
  return `<pre tabindex="0" aria-label="The lines in question">${rows.join('')}</pre>`;
}

function suppressionHtml({ suppression }: Finding, clean: Clean): string {
  const { reason = '', syntax = '', owner, until } = suppression ?? {};
  const parts = [
    reason.trim() === '' ? 'no reason given' : prose(clean(reason), 500),
    `by <code>${escapeHtml(clean(syntax))}</code>`,
    ...(owner === undefined ? [] : [`owner ${escapeHtml(clean(owner))}`]),
    ...(until === undefined ? [] : [`until ${escapeHtml(clean(until))}`]),
  ];
  return parts.join(', ');
}

function nameOf({ kind, namespace, name }: Resource): string {
  return [kind, namespace, name].filter((part) => part !== undefined && part !== '').join('/');
}
