export type { ServedHost } from './served-host.ts';
export { servedHosts } from './served-hosts.ts';
