export { type Bounds, withinTime } from './bounds.ts';
export { type Clock, SYSTEM_CLOCK } from './clock.ts';
export { type ConnectionOptions, openConnections } from './connections.ts';
export { type Answered, exchange, type Sent } from './exchange.ts';
export { NoAnswer } from './no-answer.ts';
export { proxyFor, type Proxies, proxySecrets, readProxies } from './proxy.ts';
export { type Redact, redactor } from './redact.ts';
export { readRetryAfter } from './retry-after.ts';
export { bounded, chooseFetch, type Fetch } from './transport.ts';
