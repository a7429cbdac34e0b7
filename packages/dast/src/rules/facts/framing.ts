import type { Exchange } from '../../exchange/index.ts';
import { isShownPage } from './documents.ts';

/** Whether `X-Frame-Options` decides who may frame a page: `frame-ancestors` makes browsers ignore it. */
export function isGovernedByFrameOptions(exchange: Exchange): boolean {
  return (
    isShownPage(exchange) &&
    !exchange.fields('Content-Security-Policy').some((policy) => policy.includes('frame-ancestors'))
  );
}
