const MOST = 100;
const USUAL = 30;

export interface Page {
  readonly items: readonly unknown[];
  /** The Link header; absent when all fits on one page. */
  readonly headers: Readonly<Record<string, string>>;
}

/** @param url of the request, from which the links to the other pages are made */
export function pageOf(items: readonly unknown[], url: URL): Page {
  const size = Math.min(MOST, numberIn(url, 'per_page', USUAL));
  const page = numberIn(url, 'page', 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const start = (page - 1) * size;
  const links = [
    ...(page > 1 ? [link(url, 1, 'first'), link(url, page - 1, 'prev')] : []),
    ...(page < last ? [link(url, page + 1, 'next'), link(url, last, 'last')] : []),
  ];
  return {
    items: items.slice(start, start + size),
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  };
}

function numberIn(url: URL, name: string, otherwise: number): number {
  const value = Number(url.searchParams.get(name) ?? otherwise);
  return Number.isInteger(value) && value > 0 ? value : otherwise;
}

function link(url: URL, page: number, relation: string): string {
  const target = new URL(url);
  target.searchParams.set('page', String(page));
  return `<${target.href}>; rel="${relation}"`;
}
