import type { Exchange } from '../../exchange/index.ts';

/** What is a document to those who isolate sites. */
export function isDocument(exchange: Exchange): boolean {
  return exchange
    .fields('Content-Type')
    .some((type) => type.startsWith('text/html') || type.startsWith('application/xml'));
}

/** The policies of a header that do not isolate: `''` for none at all. Where reports go is no policy. */
export function unfitPolicies(
  exchange: Exchange,
  header: string,
  fit: readonly string[],
): readonly string[] {
  const values = exchange.fields(header);
  if (values.length === 0) return [''];
  return values
    .flatMap((value) => value.split(';'))
    .map((part) => part.trim())
    .filter((part) => !part.startsWith('report-to') && !fit.includes(part.toLowerCase()));
}
