import type { ZapReport, ZapSite } from '../zap/index.ts';
import type { ImportedPage, ImportedReport } from './imported-report.ts';

/** A report of ZAP's, in whichever of its templates. */
export function importedZap(file: string, report: ZapReport): ImportedReport {
  const { version = 'unknown', alerts, planErrors = [], planWarnings = [] } = report;
  return {
    tool: { name: 'ZAP', version },
    pages: pagesOf(report),
    alerts,
    sightings: [],
    engineDoubts: [...planErrors, ...planWarnings].map(
      (said) => `${file} says: ${said.slice(0, 300)}`,
    ),
    coverageDoubts: coverageDoubts(file, report),
  };
}

function pagesOf({ sites, alerts }: ZapReport): readonly ImportedPage[] {
  const urls = [
    ...sites.map(({ name }) => name),
    ...alerts.flatMap(({ instances }) => instances.map(({ url }) => url)),
  ];
  return urls.map((url) => ({ url, isAnswered: true }));
}

/** The traditional templates do not tell what was answered; those that end in `-plus` do. */
function coverageDoubts(file: string, { sites }: ZapReport): string[] {
  if (sites.length === 0) return [`${file} knows no site: ZAP asked nothing`];
  const codes = sites.flatMap(codesOf);
  const isAnswered = codes.some(([code, count]) => code.startsWith('2') && count > 0);
  return codes.length > 0 && !isAnswered ? [`${file} says that no URL answered 2xx`] : [];
}

function codesOf({ statistics }: ZapSite): readonly (readonly [code: string, count: number])[] {
  return [...statistics].flatMap(([name, count]) => {
    const code = /^stats\.code\.(\d{3})$/u.exec(name)?.[1];
    return code === undefined ? [] : [[code, count] as const];
  });
}
