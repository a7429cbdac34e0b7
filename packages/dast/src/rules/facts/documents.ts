import type { Exchange } from '../../exchange/index.ts';

/** An HTML page that a browser would show: it has a body and is neither an error nor a redirect. */
export function isShownPage(exchange: Exchange): boolean {
  return exchange.isHtml && isServed(exchange);
}

/** Whatever was served with a body, errors and redirects left out. */
export function isServed(exchange: Exchange): boolean {
  return exchange.hasBody && !exchange.isError && !exchange.isRedirect;
}
