import type { Exchange } from '../../exchange/index.ts';

/** Where a redirect leads; `304 Not Modified` is none. */
export function redirectTarget(exchange: Exchange): string | undefined {
  const target = exchange.field('Location');
  return exchange.isRedirect && exchange.status !== 304 && target ? target : undefined;
}
