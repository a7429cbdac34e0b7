import { bounded, chooseFetch, exchange, readProxies } from '@gatehouse/network';
import { sendOver } from './over-fetch.ts';
import type { Send } from './send.ts';

const BOUNDS = {
  /** Of an answer. */
  maximumBytes: 8 * 1024 * 1024,
  /** For one attempt. Milliseconds. */
  timeout: 20_000,
};

/** The metadata services of Azure's machines, which no proxy reaches. */
const LINK_LOCAL = /^http:\/\/169\.254\.\d{1,3}\.\d{1,3}(?:[:/]|$)/u;

/**
 * Sends from this machine, through the proxies that the environment names. Loads what that takes with the first request.
 *
 * @throws UserError, when something is sent, at a proxy that is not an address
 */
export function sendFrom(environment: Readonly<Record<string, string | undefined>>): Send {
  const direct: Send = (request) => exchange(request, BOUNDS);
  let chosen: Promise<Send> | undefined;
  const choose = async (): Promise<Send> => {
    const proxies = readProxies(environment);
    return proxies ? sendOver(bounded(await chooseFetch(proxies), BOUNDS)) : direct;
  };
  return async (request) => {
    if (LINK_LOCAL.test(request.url)) return direct(request);
    return (await (chosen ??= choose()))(request);
  };
}
