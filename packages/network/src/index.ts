export { type Clock, SYSTEM_CLOCK } from './clock.ts';
export { type ConnectionOptions, openConnections } from './connections.ts';
export { NoAnswer } from './no-answer.ts';
export { proxyFor, type Proxies, proxySecrets, readProxies } from './proxy.ts';
export { type Redact, redactor } from './redact.ts';
export { readRetryAfter } from './retry-after.ts';
export { bounded, type Bounds, chooseFetch, type Fetch } from './transport.ts';
