import type { RuleInfo, Severity } from '@gatehouse/findings';
import { foreignRule } from '../evaluate/foreign-rule.ts';
import type { Sighting } from '../evaluate/index.ts';
import { oneLine } from '../evidence/one-line.ts';
import type { Hide } from '../zap/index.ts';
import { type Fields, misfit } from '../zap/report/fields.ts';
import type { ImportedPage, ImportedReport } from './imported-report.ts';

/** nuclei's words for how bad something is. What it cannot tell is not taken for nothing. */
const SEVERITY: Readonly<Record<string, Severity | undefined>> = {
  critical: 'critical',
  high: 'high',
  medium: 'medium',
  low: 'low',
  unknown: 'low',
  info: undefined,
};

/**
 * What nuclei wrote with `-jsonl`, `-jsonl-export` or `-json-export`: one result each, the type ResultEvent of its
 * pkg/output (github.com/projectdiscovery/nuclei). With `-matcher-status` it writes what did not match too.
 *
 * @param file as messages call it
 * @throws UserError that names the place of what is no result
 */
export function importedNuclei(
  file: string,
  results: readonly Fields[],
  hide: Hide,
): ImportedReport {
  const rules = new Map<string, RuleInfo>();
  const sightings: Sighting[] = [];
  const pages: ImportedPage[] = [];
  for (const result of results) {
    const place = placeOf(result, hide);
    pages.push({ url: place.url, isAnswered: (result.text('error') ?? '') === '' });
    if (result.has('matcher-status') && !result.flag('matcher-status')) continue;
    const id = result.required('template-id', 200);
    const rule = rules.get(id) ?? ruleOf(id, result.inner('info'));
    rules.set(id, rule);
    sightings.push(sightingOf(rule, place, result, hide));
  }
  return {
    tool: { name: 'nuclei', version: 'unknown' },
    pages,
    sightings,
    engineDoubts: [],
    coverageDoubts: coverageDoubts(file, pages),
  };
}

function coverageDoubts(file: string, pages: readonly ImportedPage[]): readonly string[] {
  if (pages.length === 0)
    return [
      `${file} holds no result, as it does where nuclei found nothing and where it asked nothing. Run it with -jsonl -matcher-status, so that it writes what it asked too`,
    ];
  return pages.some(({ isAnswered }) => isAnswered)
    ? []
    : [`${file} holds errors only: nothing answered`];
}

function placeOf(result: Fields, hide: Hide): Sighting['place'] {
  const type = result.text('type', 30) ?? 'http';
  const matched = result.text(['matched-at', 'url', 'host'], 8_000) ?? '';
  if (matched === '') throw misfit(result.place, 'says nowhere what it is about');
  const isUrl = /^[a-z][a-z\d+.-]*:\/\//iu.test(matched);
  const sent = /^([A-Z]{3,10}) /u.exec(result.text('request') ?? '')?.[1];
  return {
    method: type === 'http' ? (sent ?? 'GET') : type.replaceAll(/\W/gu, '').toUpperCase(),
    url: hide.text(isUrl ? matched : `${type.replaceAll(/\W/gu, '')}://${matched}`),
  };
}

function ruleOf(id: string, info: Fields): RuleInfo {
  const severity = info.text('severity', 20) ?? 'unknown';
  if (!Object.hasOwn(SEVERITY, severity))
    throw misfit(`${info.place}.severity`, `must be one of ${Object.keys(SEVERITY).join(', ')}`);
  const classification = info.inner('classification');
  const tags = [...classification.textOrTexts('cwe-id'), ...classification.textOrTexts('cve-id')];
  return foreignRule({
    scanner: 'nuclei',
    name: id,
    title: info.text('name') ?? id,
    severity: SEVERITY[severity],
    why: info.text(['impact', 'description']) ?? '',
    fix: info.text('remediation') ?? '',
    references: info.textOrTexts('reference'),
    aliases: [id],
    tags: tags
      .map((tag) => tag.toUpperCase())
      .filter((tag) => /^(?:CWE-\d{1,6}|CVE-\d{4}-\d{1,9})$/u.test(tag)),
  });
}

function sightingOf(
  rule: RuleInfo,
  place: Sighting['place'],
  result: Fields,
  hide: Hide,
): Sighting {
  const subject = ['matcher-name', 'fuzzing_parameter']
    .flatMap((name) => result.text(name, 200) ?? [])
    .filter((text) => text !== '')
    .join(' ');
  return {
    rule,
    about: 'place',
    subject,
    words: subject === '' ? rule.title : `${rule.title}, ${JSON.stringify(oneLine(subject, 200))}`,
    evidence: hide.text(result.texts('extracted-results').join(', ').slice(0, 4_000)),
    severity: rule.severity,
    certainty: undefined,
    alertRef: undefined,
    engine: 'nuclei',
    place,
  };
}
