import { bounded, chooseFetch, readProxies } from '@gatehouse/network';
import { sendOver } from './over-fetch.ts';
import type { Send } from './send.ts';

/** Of an answer. Bytes. */
const MAXIMUM_ANSWER = 8 * 1024 * 1024;

/** For one attempt. Milliseconds. */
const TIMEOUT = 20_000;

/** The metadata services of Azure's machines, which no proxy reaches. */
const LINK_LOCAL = /^http:\/\/169\.254\.\d{1,3}\.\d{1,3}(?:[:/]|$)/u;

/**
 * Sends from this machine, through the proxies that the environment names. Loads what that takes with the first request.
 *
 * @throws UserError, when something is sent, at a proxy that is not an address
 */
export function sendFrom(environment: Readonly<Record<string, string | undefined>>): Send {
  const bounds = { maximumBytes: MAXIMUM_ANSWER, timeout: TIMEOUT };
  const direct = sendOver(bounded(fetch, bounds));
  let proxied: Promise<Send> | undefined;
  const choose = async (): Promise<Send> =>
    sendOver(bounded(await chooseFetch(readProxies(environment)), bounds));
  return async (request) => {
    if (LINK_LOCAL.test(request.url)) return direct(request);
    return (await (proxied ??= choose()))(request);
  };
}
