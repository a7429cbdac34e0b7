import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  proxyFor
} from "./chunk-S4TM63MD.js";

// packages/network/src/clock.ts
var SYSTEM_CLOCK = {
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: () => Math.random()
};

// packages/network/src/redact.ts
var SHORTEST = 6;
function redactor(secrets) {
  const spellings = secrets.filter((secret) => secret !== void 0 && secret.length >= SHORTEST).flatMap((secret = "") => [
    secret,
    encodeURIComponent(secret),
    Buffer.from(secret).toString("base64").replace(/=+$/u, ""),
    Buffer.from(`x-access-token:${secret}`).toString("base64").replace(/=+$/u, "")
  ]);
  return (text) => spellings.reduce((clean, secret) => clean.replaceAll(secret, "***"), text);
}

// packages/network/src/no-answer.ts
var NoAnswer = class _NoAnswer extends Error {
  name = "NoAnswer";
  /** Node's or undici's, for example `ECONNRESET`. */
  code;
  isOversized;
  /** `host:port` of the proxy that stood in between. */
  proxy;
  constructor(message, { code, isOversized = false, proxy } = {}) {
    super(proxy === void 0 ? message : `${message}, through the proxy ${proxy}`);
    this.code = code;
    this.proxy = proxy;
    this.isOversized = isOversized;
  }
  /** Whether nothing can have reached the server. */
  get wasSent() {
    return !NO_CONNECTION.test(this.code ?? "") && !this.isUntrusted && !this.isRefusedByProxy;
  }
  /** Whether the other side is not who it should be. */
  get isUntrusted() {
    return UNTRUSTED.test(this.code ?? "");
  }
  /** Whether a proxy did not let it through: undici has no code of its own for that. */
  get isRefusedByProxy() {
    return this.proxy !== void 0 && /^Proxy response \(\d+\)/u.test(this.message);
  }
  /**
   * By what fetch threw: what happened to the connection stands in a cause of it.
   *
   * @param proxy without its password
   */
  static from(error, proxy) {
    let message = "no connection";
    let code;
    let at = error;
    for (let depth = 0; depth < 8 && typeof at === "object" && at !== null; depth++) {
      if (typeof at.message === "string" && at.message !== "") message = at.message;
      if (typeof at.code === "string") code = at.code;
      at = at.cause;
    }
    const isSaid = code === void 0 || message.includes(code);
    return new _NoAnswer(isSaid ? message : `${message} (${code})`, { code, proxy });
  }
};
var NO_CONNECTION = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/u;
var UNTRUSTED = /^(?:UNABLE_TO_\w+|SELF_SIGNED_\w+|DEPTH_ZERO_\w+|CERT_\w+|HOSTNAME_MISMATCH|ERR_TLS_CERT_\w+)$/u;

// packages/network/src/bounds.ts
async function withinTime(timeout, exchange2) {
  const signal = AbortSignal.timeout(timeout);
  try {
    return await exchange2(signal);
  } catch (error) {
    const reason = error instanceof NoAnswer ? error : NoAnswer.from(error);
    if (!signal.aborted) throw reason;
    const { proxy } = reason;
    throw new NoAnswer(`no answer within ${timeout / 1e3} s`, { proxy });
  }
}
async function wholeBody(body, maximumBytes) {
  const chunks = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.byteLength;
    if (length > maximumBytes)
      throw new NoAnswer(`the answer is longer than ${maximumBytes} bytes`, { isOversized: true });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

// packages/network/src/transport.ts
async function chooseFetch(proxies) {
  if (proxies === void 0) return fetch;
  const { fetchThrough } = await import("./proxy-dispatcher-RD33LLV7.js");
  const send = fetchThrough(proxies);
  return async (url, init) => {
    try {
      return await send(url, init);
    } catch (error) {
      throw NoAnswer.from(error, proxyFor(url, proxies)?.host);
    }
  };
}
function bounded(send, { maximumBytes, timeout }) {
  return (url, init) => withinTime(timeout, async (signal) => {
    const answer = await send(url, { ...init, signal });
    const whole = new Response(await bodyOf(answer, maximumBytes), {
      status: answer.status,
      statusText: answer.statusText,
      headers: answer.headers
    });
    Object.defineProperty(whole, "url", { value: answer.url });
    return whole;
  });
}
async function bodyOf({ body, status }, maximumBytes) {
  if (body === null) return null;
  const whole = await wholeBody(body, maximumBytes);
  return [204, 205, 304].includes(status) ? null : whole;
}

// packages/network/src/connections.ts
async function openConnections(options) {
  const { direct, ProxyDispatcher } = await import("./proxy-dispatcher-RD33LLV7.js");
  const { choose, lookup, connections, timeout, authorities = [] } = options;
  const trust = authorities.length > 0 ? { ca: [...authorities] } : {};
  const straight = direct({
    connect: { lookup, ...timeout !== void 0 && { timeout }, ...trust },
    connections
  });
  return new ProxyDispatcher(choose, straight, trust);
}

// packages/network/src/exchange.ts
import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
function exchange(sent, { maximumBytes, timeout }) {
  return withinTime(timeout, async (signal) => {
    const answer = await begin(sent, signal);
    return {
      status: answer.statusCode ?? 0,
      headers: headersOf(answer),
      text: new TextDecoder().decode(await wholeBody(answer, maximumBytes))
    };
  });
}
function begin({ method, url, headers, body }, signal) {
  return new Promise((resolve, reject) => {
    const address = new URL(url);
    if (address.username !== "" || address.password !== "")
      throw new NoAnswer(`nothing is sent to ${address.host} as a user of an address`);
    const request = address.protocol === "http:" ? requestHttp : requestHttps;
    request(address, {
      method,
      headers: { "accept-encoding": "identity", "user-agent": "gatehouse", ...headers },
      signal
    }).on("response", resolve).on("error", reject).on("close", () => {
      reject(new NoAnswer("the connection was closed"));
    }).end(body);
  });
}
function headersOf({ headers }) {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, [value].flat().join(", ")])
  );
}

// packages/network/src/retry-after.ts
function readRetryAfter(headers, now) {
  const value = headers["retry-after"]?.trim() ?? "";
  if (/^\d{1,9}$/u.test(value)) return now + Number(value) * 1e3;
  const date = / GMT$/u.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(date) ? void 0 : date;
}

export {
  NoAnswer,
  withinTime,
  SYSTEM_CLOCK,
  openConnections,
  exchange,
  redactor,
  readRetryAfter,
  chooseFetch,
  bounded
};
