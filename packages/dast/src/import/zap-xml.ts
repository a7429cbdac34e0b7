import { UserError } from '@gatehouse/findings';
import type { Hide, ZapReport } from '../zap/index.ts';
import { reportOf } from '../zap/report/read-report.ts';
import { readXml, type XmlElement } from './xml.ts';

/** Bodies are left out: nobody has looked at them. */
const LIMITS = {
  depth: 20,
  elements: 5_000_000,
  ignored: new Set(['requestbody', 'responsebody']),
} as const;

/** In traditional-xml-plus and in traditional-json-plus. */
const HEADERS: Readonly<Record<string, string>> = {
  requestheader: 'request-header',
  responseheader: 'response-header',
};

/**
 * Reads ZAP's reports of the templates traditional-xml and traditional-xml-plus
 * (www.zaproxy.org/docs/desktop/addons/report-generation/report-traditional-xml): the same as its JSON, which they are turned into.
 *
 * @param file as messages call it
 * @throws UserError that names the file and the place
 */
export function readZapXml(file: string, text: string, hide: Hide): ZapReport {
  const root = readXml(file, text, LIMITS);
  if (root.name !== 'OWASPZAPReport')
    throw new UserError(`${file}: <${root.name.slice(0, 50)}> is no report of ZAP`);
  const { programName, version } = root.attributes;
  return reportOf(
    file,
    {
      '@programName': programName ?? 'ZAP',
      '@version': version,
      site: childrenOf(root, 'site').map(siteOf),
      statistics: statisticsOf(root),
    },
    hide,
  );
}

function siteOf(site: XmlElement): object {
  return {
    '@name': site.attributes.name,
    alerts: childrenOf(site, 'alerts').flatMap((alerts) =>
      childrenOf(alerts, 'alertitem').map(alertOf),
    ),
    statistics: statisticsOf(site),
  };
}

function alertOf(alert: XmlElement): object {
  const listed = (list: string, item: string): object[] =>
    childrenOf(alert, list).flatMap((each) => childrenOf(each, item).map(leavesOf));
  return {
    ...leavesOf(alert),
    instances: listed('instances', 'instance'),
    tags: listed('tags', 'tag'),
  };
}

function statisticsOf(element: XmlElement): object {
  const entries = childrenOf(element, 'statistics').flatMap((statistics) =>
    childrenOf(statistics, 'statistic').map((statistic) => {
      const [key] = childrenOf(statistic, 'key');
      const [value] = childrenOf(statistic, 'value');
      return [key?.text ?? '', value?.text ?? ''] as const;
    }),
  );
  return Object.fromEntries(entries);
}

/** What has text and nothing else. */
function leavesOf(element: XmlElement): object {
  return Object.fromEntries(
    element.children
      .filter(({ children, text }) => children.length === 0 && text.trim() !== '')
      .map(({ name, text }) => [HEADERS[name] ?? name, text.trim()]),
  );
}

function childrenOf({ children }: XmlElement, name: string): readonly XmlElement[] {
  return children.filter((child) => child.name === name);
}
