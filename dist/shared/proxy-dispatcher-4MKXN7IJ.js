import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  require_undici
} from "./chunk-X4HF35QX.js";
import {
  proxyFor
} from "./chunk-S4TM63MD.js";
import "./chunk-V77C22EU.js";
import {
  __toESM
} from "./chunk-Z7UFZZVP.js";

// packages/network/src/proxy-dispatcher.ts
var import_undici = __toESM(require_undici(), 1);
function fetchThrough(proxies) {
  const dispatcher = new ProxyDispatcher(proxies);
  return async (url, init) => await (0, import_undici.fetch)(url, { ...init, dispatcher });
}
var ProxyDispatcher = class extends import_undici.Dispatcher {
  #proxies;
  #direct = new import_undici.Agent();
  #through = /* @__PURE__ */ new Map();
  constructor(proxies) {
    super();
    this.#proxies = proxies;
  }
  dispatch(options, handler) {
    const proxy = proxyFor(options.origin ?? "", this.#proxies);
    return (proxy === void 0 ? this.#direct : this.#agent(proxy)).dispatch(options, handler);
  }
  #agent(proxy) {
    const known = this.#through.get(proxy.href);
    if (known !== void 0) return known;
    const agent = new import_undici.ProxyAgent(withoutPassword(proxy));
    this.#through.set(proxy.href, agent);
    return agent;
  }
};
function withoutPassword({ origin, username, password }) {
  if (username === "" && password === "") return { uri: origin };
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { uri: origin, token: `Basic ${Buffer.from(credentials).toString("base64")}` };
}
export {
  fetchThrough
};
