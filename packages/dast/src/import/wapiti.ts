import type { RuleInfo, Severity } from '@gatehouse/findings';
import { foreignRule } from '../evaluate/foreign-rule.ts';
import type { Sighting } from '../evaluate/index.ts';
import { oneLine } from '../evidence/one-line.ts';
import type { Hide } from '../zap/index.ts';
import { type Fields, misfit } from '../zap/report/fields.ts';
import type { ImportedReport } from './imported-report.ts';

/** From `INFO_LEVEL` 0 to `CRITICAL_LEVEL` 4, since wapiti 3.0.4. */
const LEVELS: readonly (Severity | undefined)[] = [undefined, 'low', 'medium', 'high', 'critical'];

/** What a report holds by category, with what it knows beside them. */
const PARTS = ['vulnerabilities', 'anomalies', 'additionals'] as const;

/**
 * What wapiti wrote with `-f json` (github.com/wapiti-scanner/wapiti, wapitiCore/report/jsonreportgenerator.py): its
 * findings by category, which are all the rules that it names.
 *
 * @param file as messages call it
 * @throws UserError that names the place of what is none of its
 */
export function importedWapiti(file: string, report: Fields, hide: Hide): ImportedReport {
  const infos = report.inner('infos');
  const target = infos.required('target', 8_000);
  if (!URL.canParse(target)) throw misfit('infos.target', 'must be a URL');
  const sightings = PARTS.flatMap((part) => {
    const categories = report.inner(part);
    return categories.names().flatMap((category) => {
      const found = categories.list(category);
      const levels = found.map((each) => levelOf(each));
      const rule = ruleOf(
        category,
        LEVELS[Math.max(0, ...levels)],
        report.inner('classifications').inner(category),
      );
      return found.map((each, index) =>
        sightingOf(rule, LEVELS[levels[index] ?? 0], placeOf(each, target), each, hide),
      );
    });
  });
  const pages = infos.integer('crawled_pages_nbr');
  return {
    tool: {
      name: 'wapiti',
      version: /[\d.]+/u.exec(infos.text('version', 50) ?? '')?.[0] ?? 'unknown',
    },
    pages: [target, ...sightings.map(({ place }) => place.url)].map((url) => ({
      url: hide.text(url),
      isAnswered: true,
    })),
    sightings,
    engineDoubts: [],
    coverageDoubts: coverageDoubts(file, pages, sightings.length),
  };
}

/** Old versions do not say how many pages they crawled. */
function coverageDoubts(file: string, pages: number | undefined, found: number): string[] {
  if (pages === 0) return [`${file} says that wapiti crawled no page`];
  return pages === undefined && found === 0
    ? [`${file} holds no finding, and does not say whether wapiti crawled any page`]
    : [];
}

function levelOf(found: Fields): number {
  const level = found.integer('level') ?? -1;
  if (level < 0 || level >= LEVELS.length)
    throw misfit(`${found.place}.level`, `must be 0 to ${LEVELS.length - 1}`);
  return level;
}

function ruleOf(category: string, severity: Severity | undefined, about: Fields): RuleInfo {
  const references = about.has('ref') ? about.inner('ref') : undefined;
  return foreignRule({
    scanner: 'wapiti',
    name: category.toLowerCase(),
    title: category,
    severity,
    why: about.text('desc') ?? '',
    fix: about.text('sol') ?? '',
    references: references?.names().flatMap((name) => references.text(name) ?? []) ?? [],
    aliases: [],
    tags: about.textOrTexts('wstg').filter((tag) => /^WSTG-[A-Z]{4}-\d{1,3}$/u.test(tag)),
  });
}

/** The request as it was sent tells the query and the host; the path alone neither. */
function placeOf(found: Fields, target: string): Sighting['place'] {
  const sent = found.text('http_request') ?? '';
  const [, method, path] = /^\s*([A-Z]{3,10}) (\S{1,8000}) HTTP\//u.exec(sent) ?? [];
  const host = /^\s*host:\s*([\w.:[\]-]{1,300})\s*$/imu.exec(sent)?.[1];
  const base = new URL(target);
  const site = host === undefined ? base.origin : `${base.protocol}//${host}`;
  const where = path ?? found.text('path', 8_000) ?? '/';
  return {
    method: method ?? found.text('method', 30) ?? 'GET',
    url: where.startsWith('/') ? site + where : where,
  };
}

function sightingOf(
  rule: RuleInfo,
  severity: Severity | undefined,
  place: Sighting['place'],
  found: Fields,
  hide: Hide,
): Sighting {
  const info = hide.text(oneLine(found.text('info') ?? '', 300));
  const parameter = found.text('parameter', 200) ?? '';
  return {
    rule,
    about: 'place',
    // Of one category there may be several things wrong with a page: a header each, for example.
    subject: parameter === '' ? info : parameter,
    words: info === '' ? rule.title : `${rule.title}: ${info}`,
    evidence: '',
    severity: severity ?? 'low',
    certainty: undefined,
    alertRef: undefined,
    engine: 'wapiti',
    place: { ...place, url: hide.text(place.url) },
  };
}
