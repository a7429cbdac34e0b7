import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  UserError
} from "./chunk-V77C22EU.js";

// packages/network/src/proxy.ts
import { isIP } from "node:net";
function readProxies(environment) {
  const read = (name) => (environment[name.toLowerCase()] ?? environment[name] ?? "").trim();
  const httpProxy = proxyUrl("HTTP_PROXY", read("HTTP_PROXY"));
  const httpsProxy = proxyUrl("HTTPS_PROXY", read("HTTPS_PROXY"));
  if (httpProxy === "" && httpsProxy === "") return void 0;
  return { httpProxy, httpsProxy, noProxy: read("NO_PROXY") };
}
function proxyFor(address, proxies) {
  const url = new URL(address);
  const proxy = url.protocol === "https:" ? proxies?.httpsProxy : proxies?.httpProxy;
  if (proxy === void 0 || proxy === "" || isExempt(url, proxies?.noProxy ?? "")) return;
  return new URL(proxy);
}
function proxySecrets(proxies) {
  const urls = [proxies?.httpProxy, proxies?.httpsProxy].filter((url) => url);
  return urls.flatMap((url = "") => {
    const { username, password } = new URL(url);
    return [username, password, decodeURIComponent(password)];
  });
}
function proxyUrl(name, value) {
  if (value === "") return "";
  const url = /^[a-z][a-z\d+.-]*:\/\//iu.test(value) ? value : `http://${value}`;
  if (URL.canParse(url) && /^https?:/iu.test(url) && isDecodable(url)) return url;
  throw new UserError(`${name} is not the address of a proxy`, {
    remedy: "It is written as http://host:port."
  });
}
function isDecodable(text) {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
function isExempt(url, noProxy) {
  const host = bare(url.hostname);
  const port = url.port === "" ? url.protocol === "https:" ? "443" : "80" : url.port;
  return noProxy.split(/[,\s]+/u).some((entry) => {
    const [, name = "", itsPort] = /^([^:]*|\[.*\]):(\d+)$/u.exec(entry) ?? ["", entry];
    if (name === "" || itsPort !== void 0 && itsPort !== port) return false;
    const wanted = bare(name.toLowerCase());
    if (/^[.*]/u.test(wanted)) return host.endsWith(wanted.replace(/^\*/u, ""));
    return host === wanted || isIP(host) === 0 && host.endsWith(`.${wanted}`);
  });
}
function bare(host) {
  return host.replace(/^\[(.*)\]$/u, "$1");
}

export {
  readProxies,
  proxyFor,
  proxySecrets
};
