import { parseJsonFile, UserError } from '@gatehouse/findings';
import type { ZapAlert, ZapInstance } from './alert.ts';
import { CONFIDENCES, RISKS } from './alert.ts';
import { Fields, misfit } from './fields.ts';
import type { Hide } from './hide.ts';
import { paragraphs, plainText } from './plain-text.ts';

/** Of a report, in bytes. */
export const REPORT_LIMIT = 256 * 1024 * 1024;

export interface ZapReport {
  /** `2.17.0` */
  readonly version: string | undefined;
  readonly sites: readonly ZapSite[];
  readonly alerts: readonly ZapAlert[];
  /** Of the whole run, by ZAP's names: `stats.auth.success`. Empty in a report without them. */
  readonly statistics: ReadonlyMap<string, number>;
  /** Undefined in a report that does not say. */
  readonly planErrors: readonly string[] | undefined;
  readonly planWarnings: readonly string[] | undefined;
}

export interface ZapSite {
  /** `https://app.example` */
  readonly name: string;
  /** By ZAP's names: `stats.code.200`. */
  readonly statistics: ReadonlyMap<string, number>;
}

/**
 * Reads ZAP's reports of the templates traditional-json and traditional-json-plus.
 *
 * @param file as messages call it
 * @param hide what of its texts nobody may see
 * @throws UserError that names the file and the place: no JSON, not a report of ZAP's, a value of another type
 */
export function readReport(file: string, content: Uint8Array, hide: Hide): ZapReport {
  return reportOf(file, parseJsonFile(file, content, REPORT_LIMIT).value, hide);
}

/**
 * The same of a value in the shape of these templates.
 *
 * @throws UserError as above
 */
export function reportOf(file: string, value: unknown, hide: Hide): ZapReport {
  try {
    const report = new Fields(value, '');
    const program = report.text('@programName') ?? '';
    if (!/^(?:ZAP|OWASP ZAP|ZAP by Checkmarx)\b/u.test(program) && !report.has('@version'))
      throw misfit('@programName', 'is missing: this is no report of ZAP');
    if (!report.has('site')) throw misfit('site', 'is missing');
    const sites = report.list('site', 10_000);
    return {
      version: report.text('@version', 100),
      sites: sites.map((site) => ({
        name: siteName(site),
        statistics: site.counts('statistics'),
      })),
      alerts: sites.flatMap((site) =>
        site.list('alerts').map((alert) => readAlert(alert, siteName(site), hide)),
      ),
      statistics: report.counts('statistics'),
      planErrors: linesOf(report, 'afPlanErrors', hide),
      planWarnings: linesOf(report, 'afPlanWarns', hide),
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(`${file}: ${error.message}`, { cause: error });
  }
}

function siteName(site: Fields): string {
  return site.required('@name', 2_000);
}

function linesOf(report: Fields, name: string, hide: Hide): readonly string[] | undefined {
  return report.has(name) ? report.texts(name).map(hide.text) : undefined;
}

function readAlert(alert: Fields, site: string, hide: Hide): ZapAlert {
  const pluginId = alert.required('pluginid', 20);
  const cwe = alert.integer('cweid') ?? -1;
  const wasc = alert.integer('wascid') ?? -1;
  return {
    pluginId,
    // Reports before 2.10 have none.
    alertRef: alert.text('alertRef', 30) ?? pluginId,
    name: alert.text(['name', 'alert'], 500) ?? pluginId,
    risk: choose(alert, 'riskcode', [...RISKS].reverse()),
    confidence: choose(alert, 'confidence', [...CONFIDENCES].reverse()),
    site,
    description: plainText(alert.text('desc') ?? ''),
    solution: plainText(alert.text('solution') ?? ''),
    references: paragraphs(alert.text('reference') ?? '').filter((line) =>
      /^https?:\/\//u.test(line),
    ),
    ...(cwe > 0 && { cwe }),
    ...(wasc > 0 && { wasc }),
    tags: alert.list('tags', 1_000).flatMap((tag) => tag.text('tag', 200) ?? []),
    systemic: alert.flag('systemic'),
    instances: alert.list('instances').map((instance) => readInstance(instance, hide)),
  };
}

/** ZAP numbers both from 0, mildest first. */
function choose<T extends string>(alert: Fields, name: string, words: readonly T[]): T {
  const word = words[alert.integer(name) ?? -1];
  if (word === undefined)
    throw misfit(`${alert.place}.${name}`, `must be 0 to ${words.length - 1}`);
  return word;
}

function readInstance(instance: Fields, hide: Hide): ZapInstance {
  const shown = (name: string, key: string): Record<string, string> => {
    const text = instance.text(name, 4_000) ?? '';
    return text === '' ? {} : { [key]: hide.text(text) };
  };
  const requestHeader = instance.text('request-header');
  const responseHeader = instance.text('response-header');
  return {
    method: instance.text('method', 30) ?? '',
    url: hide.text(instance.required('uri', 8_000)),
    ...shown('nodeName', 'nodeName'),
    ...shown('param', 'parameter'),
    ...shown('attack', 'attack'),
    ...shown('evidence', 'evidence'),
    ...shown('otherinfo', 'otherInfo'),
    ...(requestHeader !== undefined &&
      responseHeader !== undefined && {
        exchange: {
          requestHeader: hide.header(requestHeader),
          responseHeader: hide.header(responseHeader),
        },
      }),
  };
}
