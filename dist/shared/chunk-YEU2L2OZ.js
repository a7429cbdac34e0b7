import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  Exchange,
  Fields,
  MAX_BODY,
  NO_BODY,
  attributeOf,
  bodyOfBytes,
  bodyOfText,
  hasAttribute,
  isExpired,
  originOf,
  readAddress,
  readRecording
} from "./chunk-YGQBIFL5.js";
import {
  findKnownSecrets,
  isSensitiveName,
  knownSecret
} from "./chunk-R54TWMAR.js";
import {
  isIn
} from "./chunk-4TR6IVS5.js";
import {
  NoAnswer,
  openConnections,
  readRetryAfter,
  redactor,
  withinTime
} from "./chunk-AO37M5WI.js";
import {
  proxyFor
} from "./chunk-S4TM63MD.js";
import {
  UserError
} from "./chunk-V77C22EU.js";

// package.json
var package_default = {
  name: "gatehouse",
  version: "0.1.0",
  private: true,
  description: "Every DevSecOps phase of an AKS pipeline behind one gate: composable GitHub Actions and a CLI",
  license: "MIT",
  type: "module",
  engines: {
    node: ">=20.19"
  },
  bin: {
    gatehouse: "dist/cli.js"
  },
  workspaces: [
    "packages/*",
    "actions/*"
  ],
  scripts: {
    build: "node scripts/build.mjs",
    generate: "node scripts/generate.mjs",
    typecheck: "tsc --project tsconfig.json",
    lint: "eslint --max-warnings=0 . && prettier --check .",
    format: "prettier --write .",
    test: "node --experimental-vm-modules --disable-warning=ExperimentalWarning node_modules/jest/bin/jest.js",
    conformance: "node scripts/conformance.mjs",
    bench: "node scripts/bench.mjs",
    fuzz: "node --experimental-vm-modules --disable-warning=ExperimentalWarning node_modules/jest/bin/jest.js --config jest.fuzz.config.mjs"
  },
  devDependencies: {
    "@jest/globals": "30.5.2",
    "@types/node": "24.13.3",
    ajv: "8.20.0",
    "ajv-formats": "3.0.1",
    "axe-core": "4.14.1",
    esbuild: "0.28.2",
    eslint: "10.15.0",
    "fast-check": "4.10.2",
    jest: "30.5.2",
    jose: "6.2.18",
    "js-yaml": "5.5.0",
    prettier: "3.10.1",
    "puppeteer-core": "24.43.1",
    typescript: "6.0.3",
    "typescript-eslint": "8.73.0"
  },
  overrides: {
    "unrs-resolver": "1.12.2"
  }
};

// packages/findings/src/version.ts
var VERSION = package_default.version;

// packages/dast/src/crawl/probes.ts
var SAFE_PROBES = [
  "/.well-known/security.txt",
  "/.git/HEAD",
  "/.git/config",
  "/.env",
  "/.env.production",
  "/actuator/env",
  "/actuator/configprops",
  "/actuator/mappings",
  "/actuator/loggers",
  "/actuator/prometheus",
  "/metrics",
  "/debug/pprof/",
  "/api",
  "/apis",
  "/pods"
];

// packages/findings/src/fingerprint.ts
import { hash } from "node:crypto";
var Fingerprints = class {
  #seen = /* @__PURE__ */ new Map();
  of({ ruleId, resource, site }) {
    const digest = hash("sha256", `${ruleId}\0${resource}\0${site}`, "hex").slice(0, 24);
    const occurrence = (this.#seen.get(digest) ?? 0) + 1;
    this.#seen.set(digest, occurrence);
    return `${digest}:${occurrence}`;
  }
};

// packages/dast/src/crawl/likeness.ts
var MADE_UP = /[\da-f]{12,}|[\w-]{24,}/giu;
function likenessOf({ origin, pathname, search }) {
  const path = pathname.replace(MADE_UP, "{}").replace(/\d+/gu, "0");
  const names = search.slice(1).split("&").map((pair) => pair.split("=", 1)[0] ?? "");
  return `${origin}${path}?${[...new Set(names)].sort().join("&")}`;
}

// packages/dast/src/crawl/frontier.ts
var Frontier = class {
  #limits;
  #seen = /* @__PURE__ */ new Set();
  #alike = /* @__PURE__ */ new Map();
  /** By how many had looked alike before. */
  #rounds = [];
  /** No round before this one has anything left. */
  #round = 0;
  #waiting = 0;
  #leftOut = 0;
  constructor(limits) {
    this.#limits = limits;
  }
  /** Addresses that are known and will not be asked. */
  get leftOut() {
    return this.#leftOut;
  }
  get waiting() {
    return this.#waiting;
  }
  add(url, depth) {
    const key = keyOf(url);
    if (this.#seen.has(key)) return;
    if (depth > this.#limits.depth || this.#waiting >= this.#limits.waiting || isTrap(url)) {
      this.#leftOut++;
      return;
    }
    this.#seen.add(key);
    const template = likenessOf(url);
    const round = this.#alike.get(template) ?? 0;
    this.#alike.set(template, round + 1);
    (this.#rounds[round] ??= []).push({ url, depth });
    this.#round = Math.min(this.#round, round);
    this.#waiting++;
  }
  take() {
    for (; this.#round < this.#rounds.length; this.#round++) {
      const round = this.#rounds[this.#round];
      const visit = round?.shift();
      if (visit === void 0) continue;
      this.#waiting--;
      return visit;
    }
    return void 0;
  }
};
function keyOf(url) {
  const parameters = url.search === "" ? "" : url.search.slice(1).split("&").sort().join("&");
  return `${url.origin}${url.pathname}?${parameters}`;
}
var MOST_SEGMENTS = 40;
var MOST_REPEATED = 4;
function isTrap({ pathname }) {
  const segments = pathname.split("/").filter((segment) => segment !== "");
  if (segments.length > MOST_SEGMENTS) return true;
  const counts = /* @__PURE__ */ new Map();
  for (const segment of segments) counts.set(segment, (counts.get(segment) ?? 0) + 1);
  return Math.max(0, ...counts.values()) > MOST_REPEATED;
}

// packages/dast/src/crawl/leaves-session.ts
var WORD = /(?:^|[/._-])(?:log|sign)[_-]?(?:out|off)(?:$|[/._-])/iu;
function leavesSession({ pathname, searchParams }) {
  return WORD.test(pathname) || [...searchParams.values()].some((value) => WORD.test(value));
}

// packages/dast/src/crawl/outcome.ts
var MOST_UNANSWERED = 100;
var Tally = class {
  #statuses = /* @__PURE__ */ new Map();
  #unanswered = [];
  #refused = /* @__PURE__ */ new Map();
  #unansweredCount = 0;
  #cut = 0;
  answered(status, isCut) {
    this.#statuses.set(status, (this.#statuses.get(status) ?? 0) + 1);
    if (isCut) this.#cut++;
  }
  unanswered(url, reason) {
    this.#unansweredCount++;
    if (this.#unanswered.length < MOST_UNANSWERED) this.#unanswered.push({ url: url.href, reason });
  }
  refused(reason) {
    this.#refused.set(reason, (this.#refused.get(reason) ?? 0) + 1);
  }
  outcome(notAsked, endedBy) {
    return {
      statuses: this.#statuses,
      unanswered: this.#unanswered,
      unansweredCount: this.#unansweredCount,
      refused: this.#refused,
      cut: this.#cut,
      notAsked,
      endedBy
    };
  }
};

// packages/dast/src/crawl/reference.ts
var LONGEST = 4096;
function resolved(text, base) {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed.length > LONGEST || !URL.canParse(trimmed, base.href))
    return void 0;
  const url = new URL(trimmed, base);
  url.hash = "";
  return url;
}

// packages/dast/src/crawl/form.ts
var SILENT = /* @__PURE__ */ new Set(["submit", "button", "reset", "image", "file"]);
var LONGEST_VALUE = 200;
var MOST_FIELDS = 100;
function formAddress(form, markup, base) {
  const { attributes } = form;
  if ((attributes.get("method") ?? "get").trim().toLowerCase() !== "get") return void 0;
  const url = resolved(attributes.get("action") ?? "", base) ?? new URL(base);
  url.hash = "";
  const entries = [
    ...inputs(markup.within(form, "input")),
    ...markup.within(form, "textarea").map((area) => [nameOf(area), ""]),
    ...markup.within(form, "select").map((select) => [nameOf(select), chosen(select, markup)])
  ].filter(([name]) => name !== "");
  url.search = new URLSearchParams(
    entries.slice(0, MOST_FIELDS).map(([name, value]) => [name, value.slice(0, LONGEST_VALUE)])
  ).toString();
  return url;
}
function inputs(elements) {
  return elements.flatMap((input) => {
    const { attributes } = input;
    const type = (attributes.get("type") ?? "text").trim().toLowerCase();
    const isUnchecked = (type === "checkbox" || type === "radio") && !attributes.has("checked");
    if (SILENT.has(type) || isUnchecked || attributes.has("disabled")) return [];
    const usual = type === "checkbox" || type === "radio" ? "on" : "";
    return [[nameOf(input), attributes.get("value") ?? usual]];
  });
}
function chosen(select, markup) {
  const options = markup.within(select, "option");
  const option = options.find(({ attributes }) => attributes.has("selected")) ?? options[0];
  if (option === void 0) return "";
  return option.attributes.get("value") ?? markup.content(option).trim();
}
function nameOf({ attributes }) {
  return (attributes.get("name") ?? "").slice(0, LONGEST_VALUE);
}

// packages/dast/src/crawl/page-references.ts
var NAMING = [
  ["a", "href", "link"],
  ["area", "href", "link"],
  ["iframe", "src", "link"],
  ["frame", "src", "link"],
  ["link", "href", "part"],
  ["script", "src", "part"],
  ["img", "src", "part"],
  ["source", "src", "part"],
  ["video", "src", "part"],
  ["audio", "src", "part"],
  ["track", "src", "part"],
  ["embed", "src", "part"],
  ["object", "data", "part"],
  ["input", "src", "part"]
];
var MOST_REFERENCES = 1e4;
function referencesOf(exchange) {
  const asked = new URL(exchange.request.url);
  const location = exchange.isRedirect ? exchange.field("location") : void 0;
  const found = [
    location === void 0 ? void 0 : reference(location, asked, "redirect"),
    refresh(exchange.field("refresh"), asked)
  ];
  if (exchange.isHtml && exchange.hasBody) found.push(...inPage(exchange, asked));
  return found.filter((each) => each !== void 0).slice(0, MOST_REFERENCES);
}
function inPage({ markup }, asked) {
  const [firstBase] = markup.named("base");
  const base = resolved(firstBase?.attributes.get("href") ?? "", asked) ?? asked;
  const named = NAMING.flatMap(
    ([element, attribute, kind]) => markup.named(element).map(({ attributes }) => reference(attributes.get(attribute) ?? "", base, kind))
  );
  const refreshed = markup.metaFor("refresh").map(({ attributes }) => refresh(attributes.get("content"), base));
  const forms = markup.named("form").map((form) => {
    const url = formAddress(form, markup, base);
    return url === void 0 ? void 0 : { url, kind: "form" };
  });
  return [...refreshed, ...named, ...forms];
}
function refresh(text, base) {
  const match = /^\s{0,20}[\d.]{0,20}\s{0,20}[;,]\s{0,20}(?:url\s{0,20}=\s{0,20})?(.*)$/isu.exec(
    text?.slice(0, 5e3) ?? ""
  );
  const [, target = ""] = match ?? [];
  return reference(target.trim().replace(/^(["'])(.*)\1$/su, "$2"), base, "redirect");
}
function reference(text, base, kind) {
  const url = resolved(text, base);
  return url === void 0 ? void 0 : { url, kind };
}

// packages/dast/src/crawl/robots.ts
var MOST_LINES = 1e4;
function referencesOfRobots(text, base) {
  return text.split(/\r\n|\r|\n/u, MOST_LINES).flatMap((line) => {
    const [, field2 = "", value = ""] = /^\s{0,20}([A-Za-z-]{1,20})\s{0,20}:([^#]*)/u.exec(line) ?? [];
    const isNamed2 = ["allow", "disallow", "sitemap"].includes(field2.toLowerCase());
    const url = isNamed2 && !/[*$]/u.test(value) ? resolved(value, base) : void 0;
    return url === void 0 ? [] : [{ url, kind: "link" }];
  });
}

// packages/dast/src/crawl/sitemap.ts
var MOST_ENTRIES = 5e4;
var LOCATION = /<loc>\s{0,100}([^<]{1,4200})<\/loc>/giu;
function referencesOfSitemap(text, base) {
  const found = [];
  for (const [, written = ""] of text.matchAll(LOCATION)) {
    if (found.length === MOST_ENTRIES) break;
    const url = resolved(unescaped(written), base);
    if (url !== void 0) found.push({ url, kind: "link" });
  }
  return found;
}
var ENTITIES = {
  "&amp;": "&",
  "&apos;": "'",
  "&quot;": '"',
  "&gt;": ">",
  "&lt;": "<"
};
function unescaped(text) {
  return text.replace(/&(?:amp|apos|quot|gt|lt);/gu, (entity) => ENTITIES[entity] ?? entity);
}

// packages/dast/src/crawl/crawl.ts
var MOST_WAITING = 5e4;
var LONGEST_PAUSE = 6e4;
async function crawl(setting) {
  return new Crawl(setting).run();
}
var Crawl = class {
  #setting;
  #frontier;
  #tally = new Tally();
  #asked = 0;
  constructor(setting) {
    this.#setting = setting;
    this.#frontier = new Frontier({ waiting: MOST_WAITING, depth: setting.limits.depth });
  }
  async run() {
    const { targets, follows, signal } = this.#setting;
    for (const target of targets) {
      this.#add({ url: target, kind: "link" }, 0);
      if (!follows) continue;
      for (const name of ["/robots.txt", "/sitemap.xml"])
        this.#add({ url: new URL(name, target), kind: "part" }, 0);
    }
    await this.#drain();
    const left = this.#frontier.waiting + this.#frontier.leftOut;
    if (signal.aborted) return this.#tally.outcome(left, "time");
    return this.#tally.outcome(left, this.#frontier.waiting > 0 ? "pages" : void 0);
  }
  /** Keeps as many requests going as may, as long as there is something to ask or to come. */
  async #drain() {
    const { limits } = this.#setting;
    const going = /* @__PURE__ */ new Set();
    while (!this.#isOver()) {
      const isFull = going.size >= limits.connections;
      const visit = isFull || this.#asked >= limits.pages ? void 0 : this.#frontier.take();
      if (visit !== void 0) {
        this.#asked++;
        const visiting = this.#visit(visit).finally(() => going.delete(visiting));
        going.add(visiting);
      } else if (going.size > 0) await Promise.race(going);
      else return;
    }
    await Promise.all(going);
  }
  async #visit({ url, depth }) {
    const { send, pace, jar, signal, clock, onExchange } = this.#setting;
    await pace.turn();
    if (this.#isOver()) return;
    const cookie = jar.header(url);
    const fields = this.#fieldsFor(url);
    const sent2 = cookie === void 0 ? fields : [...fields, ["Cookie", cookie]];
    try {
      const { exchange, cut } = await send({ method: "GET", url, fields: sent2 }, signal);
      jar.take(url, exchange.cookies, new Date(clock.now()));
      this.#tally.answered(exchange.status, cut !== void 0);
      this.#heed(exchange);
      onExchange(exchange);
      this.#follow(url, exchange, depth);
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      if (!this.#isOver()) this.#tally.unanswered(url, error.message);
    }
  }
  #isOver() {
    return this.#setting.signal.aborted;
  }
  #fieldsFor({ protocol }) {
    const { fields, credentials, targets } = this.#setting;
    const isSafe = protocol === "https:" || targets[0]?.protocol === "http:";
    return isSafe ? [...fields, ...credentials] : fields;
  }
  /** RFC 6585 §4, RFC 9110 §15.6.4: a server that has enough may say for how long. */
  #heed(exchange) {
    if (exchange.status !== 429 && exchange.status !== 503) return;
    const { clock, pace } = this.#setting;
    const now = clock.now();
    const until = readRetryAfter({ "retry-after": exchange.field("retry-after") }, now);
    if (until !== void 0) pace.pauseUntil(Math.min(until, now + LONGEST_PAUSE));
  }
  #follow(url, exchange, depth) {
    const { follows } = this.#setting;
    for (const reference2 of this.#references(url, exchange)) {
      const isRedirect = reference2.kind === "redirect";
      if (follows || isRedirect) this.#add(reference2, depth + (isRedirect ? 0.1 : 1));
    }
  }
  #references(url, exchange) {
    if (exchange.isSuccess && url.pathname === "/robots.txt")
      return referencesOfRobots(exchange.text, url);
    if (exchange.isSuccess && exchange.isOfType("xml") && exchange.text.includes("<loc>"))
      return referencesOfSitemap(exchange.text, url);
    return referencesOf(exchange);
  }
  #add({ url, kind }, depth) {
    const refusal = this.#setting.scope.refusal(url);
    if (refusal !== void 0) this.#tally.refused(refusal);
    else if (kind === "redirect" || !leavesSession(url)) this.#frontier.add(url, depth);
  }
};

// packages/dast/src/scope/host-rule.ts
import { isIP } from "node:net";
var NAME = /^(?:[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?\.){0,20}[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/u;
function readHostRule(written) {
  const text = written.trim().toLowerCase();
  const isBelow = text.startsWith("*.");
  const rest = isBelow ? text.slice(2) : text;
  const url = URL.canParse(`http://${rest}`) ? new URL(`http://${rest}`) : void 0;
  const isBare = url?.pathname === "/" && url.search + url.hash + url.username + url.password === "";
  if (!url || !isBare || rest.endsWith("/") || rest.includes("*")) throw malformed(written);
  const [, port] = /:(\d+)$/u.exec(rest) ?? [];
  const { hostname: host } = url;
  if (isBelow && (isIP(host) !== 0 || !NAME.test(host) || !host.includes(".")))
    throw malformed(written);
  return { host, isBelow, port: port === void 0 ? void 0 : String(Number(port)) };
}
function malformed(written) {
  return new UserError(`scope: '${written.slice(0, 200)}' is not a host`, {
    remedy: "Write a host as shop.example.com, shop.example.com:8443 or *.example.com, without https:// and without a path"
  });
}

// packages/dast/src/scope/special-address.ts
import { BlockList, isIP as isIP2 } from "node:net";
var FORBIDDEN = blocks([
  "0.0.0.0/8",
  "168.63.129.16/32",
  "169.254.0.0/16",
  "224.0.0.0/4",
  "255.255.255.255/32",
  "::/128",
  "fd00:ec2::254/128",
  "fe80::/10",
  "ff00::/8"
]);
var LOOPBACK = blocks(["127.0.0.0/8", "::1/128"]);
var PRIVATE = blocks([
  "10.0.0.0/8",
  "100.64.0.0/10",
  "172.16.0.0/12",
  "192.168.0.0/16",
  "fc00::/7"
]);
function kindOfAddress(address) {
  const inner = withinTranslation(address);
  const family = isIP2(inner) === 6 ? "ipv6" : "ipv4";
  if (FORBIDDEN.check(inner, family)) return "forbidden";
  if (LOOPBACK.check(inner, family)) return "loopback";
  return PRIVATE.check(inner, family) ? "private" : "public";
}
function isThisMachine({ hostname }) {
  const host = hostname.replace(/^\[(.*)\]$/u, "$1");
  return host === "localhost" || host.endsWith(".localhost") || kindOfAddress(host) === "loopback";
}
function withinTranslation(address) {
  const [, high, low] = /^64:ff9b::([\da-f]{1,4}):([\da-f]{1,4})$/iu.exec(address) ?? [];
  if (high === void 0 || low === void 0) return address;
  const [a, b] = [parseInt(high, 16), parseInt(low, 16)];
  return [a >> 8, a & 255, b >> 8, b & 255].join(".");
}
function blocks(subnets) {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [net = "", prefix] = subnet.split("/");
    list.addSubnet(net, Number(prefix), isIP2(net) === 6 ? "ipv6" : "ipv4");
  }
  return list;
}

// packages/dast/src/scope/scope.ts
import { isIP as isIP3 } from "node:net";
var USUAL_PORTS = { "http:": "80", "https:": "443" };
var Scope = class {
  #rules;
  /** @param target also on the usual port of the other scheme, where its own is usual: sites send from http to https */
  constructor(target, allowed = []) {
    const port = portOf(target);
    const isUsual = port === USUAL_PORTS[target.protocol];
    const own = { host: target.hostname, isBelow: false, port: isUsual ? void 0 : port };
    this.#rules = [own, ...allowed];
  }
  /**
   * Why an address must not be asked; undefined where it may. The URL parser has made one form of every way to write a
   * host (numbers, escapes, case, full-width letters), so what is compared is what would be connected to.
   */
  refusal(url) {
    if (!(url.protocol in USUAL_PORTS)) return "no address of http or https";
    if (url.username !== "" || url.password !== "") return "credentials in the address";
    const address = url.hostname.replace(/^\[(.*)\]$/u, "$1");
    if (isIP3(address) !== 0 && kindOfAddress(address) === "forbidden")
      return "an address that is never scanned: link-local, of a metadata service, or of nobody";
    return this.#rules.some((rule) => isNamed(url, rule)) ? void 0 : "another host";
  }
};
function isNamed(url, { host, isBelow, port }) {
  const name = url.hostname.replace(/\.$/u, "");
  const isHost = isBelow ? name.endsWith(`.${host}`) : name === host.replace(/\.$/u, "");
  return isHost && portOf(url) === (port ?? USUAL_PORTS[url.protocol]);
}
function portOf({ port, protocol }) {
  return port === "" ? USUAL_PORTS[protocol] ?? "" : port;
}

// packages/dast/src/scope/resolve.ts
import { lookup as lookUpName } from "node:dns";
function guardedLookup(lookUp = lookUpName) {
  const kinds = /* @__PURE__ */ new Map();
  return (name, options, callback) => {
    lookUp(name, { ...options, all: true }, (error, found) => {
      if (error) {
        callback(error, "");
        return;
      }
      const refusal = refusalOf(
        name,
        found.map(({ address }) => kindOfAddress(address)),
        kinds
      );
      const [first] = found;
      if (refusal !== void 0 || first === void 0)
        callback(new Error(refusal ?? `${name} has no address`), "");
      else if (options.all === true) callback(null, found);
      else callback(null, first.address, first.family);
    });
  };
}
function refusalOf(name, found, known) {
  if (found.includes("forbidden"))
    return `${name} leads to an address that is never scanned: link-local, or of a metadata service`;
  const kind = found.find((each) => each !== "public") ?? "public";
  const before = known.get(name) ?? kind;
  known.set(name, before);
  return before === kind ? void 0 : `${name} led to a ${before} address before, and leads to a ${kind} one now`;
}

// packages/dast/src/send/dispatcher.ts
function connectionsTo({ proxies, ...rest }) {
  return openConnections({
    ...rest,
    choose: (origin) => isThisMachine(new URL(origin)) ? void 0 : proxyFor(origin, proxies)
  });
}

// packages/dast/src/send/pace.ts
var Pace = class {
  #clock;
  /** Milliseconds. */
  #gap;
  #next = 0;
  /** @param rate requests in a second; undefined for as fast as they are answered */
  constructor(clock, rate) {
    this.#clock = clock;
    this.#gap = rate === void 0 ? 0 : 1e3 / rate;
  }
  /** Resolves when the next request may go. */
  async turn() {
    const now = this.#clock.now();
    const at = Math.max(now, this.#next);
    this.#next = at + this.#gap;
    if (at > now) await this.#clock.sleep(at - now);
  }
  /** The server asks for quiet: nothing goes before that. Milliseconds since 1970. */
  pauseUntil(time) {
    this.#next = Math.max(this.#next, time);
  }
};

// packages/dast/src/send/decoded.ts
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
var MOST_CODINGS = 3;
function decoded(body, codings) {
  const wanted = codings.flatMap((value) => value.toLowerCase().split(",")).map((coding) => coding.trim()).filter((coding) => coding !== "" && coding !== "identity");
  const decoders = wanted.toReversed().map(decoderFor);
  if (decoders.length > MOST_CODINGS) return void 0;
  let stream = body;
  for (const decoder of decoders) {
    if (decoder === void 0) return void 0;
    const from = stream;
    from.once("error", (error) => decoder.destroy(error));
    decoder.once("close", () => from.destroy());
    stream = from.pipe(decoder);
  }
  return stream;
}
function decoderFor(coding) {
  switch (coding) {
    case "gzip":
    case "x-gzip":
      return createGunzip();
    case "deflate":
      return createInflate();
    case "br":
      return createBrotliDecompress();
    default:
      return void 0;
  }
}

// packages/dast/src/send/read-body.ts
async function readBody(body, codings) {
  const stream = decoded(body, codings) ?? body;
  const chunks = [];
  let size = 0;
  let cut;
  try {
    for await (const chunk of stream) {
      chunks.push(chunk);
      size += chunk.length;
      if (size <= MAX_BODY) continue;
      cut = `longer than ${MAX_BODY} bytes`;
      break;
    }
  } catch (error) {
    cut = error instanceof Error ? error.message : "broken off";
  } finally {
    stream.destroy();
    body.destroy();
  }
  return { bytes: Buffer.concat(chunks).subarray(0, MAX_BODY), size, cut };
}

// packages/dast/src/send/sender.ts
var AS_THEY_CAME = { responseHeaders: "raw" };
function senderOver({ dispatcher, timeout }) {
  return ({ method, url, fields, body = "" }, outer) => withinTime(timeout, async (deadline) => {
    const response = await dispatcher.request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method,
      headers: fields.flat(),
      ...body !== "" && { body },
      ...AS_THEY_CAME,
      signal: AbortSignal.any([outer, deadline])
    });
    const answered = pairsOf(response.headers);
    const received2 = await readBody(response.body, answered.all("content-encoding"));
    const sent2 = new Fields(fields.map(([name, value]) => ({ name, value })));
    const exchange = new Exchange(
      {
        method,
        url: url.href,
        fields: sent2,
        body: body === "" ? NO_BODY : bodyOfText(body)
      },
      {
        status: response.statusCode,
        fields: answered,
        body: bodyOfBytes(received2.bytes, answered.first("content-type"), received2.size)
      }
    );
    return { exchange, cut: received2.cut };
  });
}
function pairsOf(raw) {
  const fields = [];
  for (let index = 0; index + 1 < raw.length; index += 2)
    fields.push({ name: raw[index] ?? "", value: raw[index + 1] ?? "" });
  return new Fields(fields);
}

// packages/dast/src/session/cookie-jar.ts
var MOST_COOKIES = 200;
var LONGEST_COOKIE = 4096;
var CookieJar = class {
  #byHost = /* @__PURE__ */ new Map();
  /** Takes what an answer sets. */
  take(url, cookies, now) {
    for (const cookie of cookies) {
      if (cookie.name === "" || cookie.name.length + cookie.value.length > LONGEST_COOKIE) continue;
      const domain = domainOf(cookie, url.hostname);
      if (domain === null) continue;
      const kept = {
        name: cookie.name,
        value: cookie.value,
        path: pathOf(cookie, url.pathname),
        isSecure: hasAttribute(cookie, "secure"),
        domain
      };
      const ofHost = this.#of(domain ?? url.hostname);
      const key = `${kept.name};${kept.path}`;
      if (isExpired(cookie, now) || Number(attributeOf(cookie, "max-age") ?? 1) <= 0)
        ofHost.delete(key);
      else if (ofHost.size < MOST_COOKIES || ofHost.has(key)) ofHost.set(key, kept);
    }
  }
  /** The value of the field `Cookie` for a request; undefined where there is none to send. */
  header(url) {
    const sent2 = [...this.#byHost].flatMap(
      ([host, cookies]) => [...cookies.values()].filter((cookie) => isFor(url, host, cookie))
    );
    sent2.sort((a, b) => b.path.length - a.path.length);
    return sent2.length === 0 ? void 0 : sent2.map(({ name, value }) => `${name}=${value}`).join("; ");
  }
  #of(host) {
    const known = this.#byHost.get(host) ?? /* @__PURE__ */ new Map();
    this.#byHost.set(host, known);
    return known;
  }
};
function isFor(url, host, { path, isSecure, domain }) {
  const isHost = url.hostname === host || domain !== void 0 && url.hostname.endsWith(`.${domain}`);
  const isBelow = url.pathname === path || url.pathname.startsWith(path) && (path.endsWith("/") || url.pathname[path.length] === "/");
  return isHost && isBelow && (!isSecure || url.protocol === "https:");
}
function domainOf(cookie, host) {
  const domain = attributeOf(cookie, "domain")?.toLowerCase().replace(/^\./u, "");
  if (domain === void 0 || domain === "") return void 0;
  return host === domain || host.endsWith(`.${domain}`) ? domain : null;
}
function pathOf(cookie, pathname) {
  const path = attributeOf(cookie, "path");
  if (path?.startsWith("/")) return path;
  const end = pathname.lastIndexOf("/");
  return end <= 0 ? "/" : pathname.slice(0, end);
}

// packages/dast/src/engine/coverage.ts
function shortcomings({ targets, minUrls, credentials, maxDuration }, traffic, { statuses, unanswered, unansweredCount, endedBy }) {
  const answered = [...statuses.values()].reduce((sum, count) => sum + count, 0);
  const [target] = targets;
  if (answered === 0) {
    const [first] = unanswered;
    return [
      `${target?.host ?? "the target"} does not answer: ${first?.reason ?? "nothing was asked"}`
    ];
  }
  const found = [];
  const turnedAway = (statuses.get(401) ?? 0) + (statuses.get(403) ?? 0);
  if (traffic.successes < minUrls)
    found.push(
      `${traffic.successes} of ${answered} addresses answered with success, fewer than min-urls: ${minUrls} (${describeStatuses(statuses)})`
    );
  if (credentials.length > 0 && turnedAway === answered)
    found.push("every address answered 401 or 403: the credentials were not accepted");
  if (unansweredCount > answered)
    found.push(`${unansweredCount} addresses did not answer, more than the ${answered} that did`);
  if (endedBy === "time")
    found.push(
      `the scan was not through after max-duration: ${Math.round(maxDuration / 1e3)} s, so what it saw is a matter of chance`
    );
  return found;
}
function describeStatuses(statuses) {
  return [...statuses].sort(([, a], [, b]) => b - a).slice(0, 5).map(([status, count]) => `${count === 1 ? "once" : `${count} times`} ${status}`).join(", ");
}

// packages/dast/src/evidence/opaque.ts
function isOpaque(text) {
  if (/^[0-9a-f]{16,}$/i.test(text)) return true;
  return text.length >= 20 && /^[\w.~%+=-]+$/.test(text) && /\d/.test(text) && /[A-Za-z]/.test(text) && !/^(?:[a-z]+[-_.])+\d{0,6}[a-z]*$/.test(text);
}

// packages/dast/src/evidence/session-name.ts
var SESSION = /sess(?:ion)?[_.-]?(?:id|key)?$|^(?:sid|jsessionid|phpsessid|aspsessionid\w{0,30}|asp\.net_sessionid|cfid|cftoken|zenid|siteserver)$|(?:^|[_.-])(?:sid|ticket|nonce|otp|code|state|csrf|xsrf|saml\w{0,20}|assertion|viewstate)(?:$|[_.-])|csrf|xsrf|verificationtoken|viewstate/i;
function isSessionName(name) {
  return name.length <= 200 && SESSION.test(name);
}

// packages/dast/src/evidence/redact-url.ts
var MASK = "***";
var MAX_LENGTH = 500;
var PARTS = /^([A-Za-z][A-Za-z0-9+.-]*:\/\/)?([^/?#]*)([^?#]*)(?:\?([^#]*))?/;
function redactUrl(url) {
  const [, scheme = "", authority = "", path = "", query] = PARTS.exec(url) ?? [];
  const host = authority.slice(authority.lastIndexOf("@") + 1);
  const segments = path.split("/").map(redactSegment);
  const redacted = `${scheme}${host}${segments.join("/")}${query === void 0 ? "" : `?${query.split("&").map(redactPair).join("&")}`}`;
  return redacted.length > MAX_LENGTH ? `${redacted.slice(0, MAX_LENGTH)}…` : redacted;
}
function redactSegment(segment) {
  const [name = "", ...parameters] = segment.split(";");
  const isSecret = isOpaque(name) || knownSecret(name) !== void 0;
  return [isSecret ? MASK : name, ...parameters.map(redactPair)].join(";");
}
function redactPair(pair) {
  const equals = pair.indexOf("=");
  if (equals < 0) return isOpaque(pair) || knownSecret(pair) !== void 0 ? MASK : pair;
  const name = pair.slice(0, equals);
  const value = pair.slice(equals + 1);
  return `${name}=${isPlain(name, value) ? value : MASK}`;
}
function isPlain(name, value) {
  if (value === "") return true;
  if (isSensitiveName(name) || isSessionName(name)) return false;
  return /^[\w.~-]{1,24}$/.test(value) && !isOpaque(value);
}

// packages/dast/src/evidence/secrets-of.ts
var SHORTEST = 6;
var LONGEST2 = 16 * 1024;
var CREDENTIALS = ["Authorization", "Proxy-Authorization"];
var SECRET_INPUT = /^(?:hidden|password)$/i;
function secretsOf(exchange) {
  const { request, response } = exchange;
  const values = [
    ...request.fields.all("Cookie").flatMap(cookieValues),
    ...exchange.cookies.map(({ value }) => value),
    ...CREDENTIALS.flatMap((name) => request.fields.all(name)).flatMap(credentialValues),
    ...[...request.fields, ...response.fields].filter(({ name }) => isSensitiveName(name) || isSessionName(name)).map(({ value }) => value),
    ...exchange.parameters.filter(({ name }) => isSensitiveName(name) || isSessionName(name)).map(({ value }) => value),
    exchange.address.userinfo,
    ...exchange.address.userinfo.split(":"),
    ...exchange.markup.named("input").filter(({ attributes }) => SECRET_INPUT.test(attributes.get("type") ?? "")).map(({ attributes }) => attributes.get("value") ?? "")
  ];
  const spellings = values.map((value) => value.replace(/^"|"$/g, "")).filter((value) => value.length >= SHORTEST && value.length <= LONGEST2).flatMap(spellingsOf).filter((value) => value.length >= SHORTEST);
  return [...new Set(spellings)].sort((a, b) => b.length - a.length);
}
function cookieValues(field2) {
  return field2.split(";").map((pair) => pair.slice(pair.indexOf("=") + 1).trim());
}
function credentialValues(field2) {
  const value = field2.slice(field2.indexOf(" ") + 1).trim();
  const decoded3 = /^basic /i.test(field2) ? Buffer.from(value, "base64").toString("utf8") : "";
  const quoted = [...field2.matchAll(/"([^"]{6,200})"/g)].map((match) => match[1] ?? "");
  return [field2, value, decoded3, ...decoded3.split(":"), ...quoted];
}
function spellingsOf(value) {
  const escaped = value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
  return [value, encoded(value), decoded2(value), escaped];
}
function encoded(value) {
  try {
    return encodeURIComponent(value);
  } catch {
    return value;
  }
}
function decoded2(value) {
  try {
    return decodeURIComponent(value.replaceAll("+", " "));
  } catch {
    return value;
  }
}

// packages/dast/src/evidence/redactor.ts
var MASK2 = "***";
var MAX_READ = 32 * 1024;
var MAX_SHOWN = 160;
var COOKIE_FIELD = /^((?:set-)?cookie2?):\s*(.*)$/is;
var CREDENTIAL_FIELD = /^((?:proxy-)?authorization):.*$/is;
var LONG_RUN = /[A-Za-z0-9_+=-]{32,}/g;
var Redactor = class {
  #secrets;
  constructor(exchange) {
    this.#secrets = secretsOf(exchange);
  }
  /** Words around what was seen. */
  text(text) {
    return this.#masked(text);
  }
  /** What was seen, word for word: one line, short. */
  evidence(text) {
    const read = this.#masked(structurally(text.slice(0, MAX_READ))).replace(LONG_RUN, MASK2);
    const line = read.replace(/\s+/g, " ").trim();
    return line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN)}…` : line;
  }
  #masked(text) {
    const clean = this.#secrets.reduce((rest, secret) => rest.replaceAll(secret, MASK2), text);
    return findKnownSecrets(clean).sort((a, b) => b.start - a.start).reduce((rest, { start, end }) => rest.slice(0, start) + MASK2 + rest.slice(end), clean);
  }
};
function structurally(text) {
  const cookie = COOKIE_FIELD.exec(text);
  if (cookie)
    return `${cookie[1] ?? ""}: ${(cookie[2] ?? "").replace(/^([^=;]{0,200})=[^;]*/, `$1=${MASK2}`)}`;
  return text.replace(CREDENTIAL_FIELD, `$1: ${MASK2}`);
}

// packages/dast/src/evaluate/template.ts
var NUMBER = /^(?:\d+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;
function templateOf({ path, query }) {
  const segments = (path || "/").split("/").map((segment) => {
    const [name = ""] = segment.split(";");
    return NUMBER.test(name) || isOpaque(name) ? "{}" : name;
  });
  const names = (query ?? "").split("&").map((pair) => pair.split("=")[0] ?? "").filter((name) => name !== "");
  const fields = [...new Set(names)].sort().slice(0, 30);
  return `${segments.join("/")}${fields.length > 0 ? `?${fields.join("&")}` : ""}`;
}

// packages/dast/src/evaluate/anchor.ts
var MAX_PATH = 200;
function anchorFor({ host, port, path }) {
  const site = safe(`${host || "unknown"}${port === void 0 ? "" : `_${port}`}`);
  const segments = path.split("/").filter((segment) => segment !== "").map(safe);
  const place = segments.length === 0 ? "_root" : segments.join("/");
  return {
    path: `dast/${site}/${place}`.slice(0, MAX_PATH).replace(/[/%]+$/, ""),
    startLine: 1,
    startColumn: 1,
    endLine: 1,
    endColumn: 1
  };
}
function safe(segment) {
  const bounded = segment.replace(/[^A-Za-z0-9._~-]/g, "_").slice(0, 80);
  return /^\.+$/.test(bounded) ? bounded.replaceAll(".", "_") : bounded;
}

// packages/dast/src/evaluate/finding-book.ts
var FindingBook = class {
  #locate;
  #entries = /* @__PURE__ */ new Map();
  #fingerprints = new Fingerprints();
  constructor(locate) {
    this.#locate = locate;
  }
  get findings() {
    return [...this.#entries.values()].map(({ finding, fingerprint, place, words, places }) => ({
      ...finding,
      fingerprint,
      message: `${place}${places > 1 ? ` and ${places - 1} more` : ""}: ${words}`
    }));
  }
  /**
   * What the rules of the profile found on an exchange. Of the places that show the same the first in order speaks for
   * all, in whichever order they were seen: pages that are asked for at once answer as they like.
   */
  add(exchange, failures) {
    if (failures.length === 0) return;
    const redactor2 = new Redactor(exchange);
    const url = redactor2.text(redactUrl(exchange.request.url));
    const place = `${exchange.request.method} ${url}`;
    const known = /* @__PURE__ */ new Set();
    for (const failure of failures) {
      const key = keyOf2(exchange, failure);
      const entry = this.#entries.get(key);
      if (known.has(key)) continue;
      known.add(key);
      if (entry && !comesBefore(place, entry.place)) entry.places++;
      else
        this.#entries.set(key, {
          ...this.#entryOf(exchange, failure, redactor2, url),
          place,
          places: (entry?.places ?? 0) + 1,
          fingerprint: entry?.fingerprint ?? this.#fingerprintOf(exchange, failure, redactor2)
        });
    }
  }
  #entryOf(exchange, { rule, message, observation }, redactor2, url) {
    const { evidence: seen, severity = rule.severity } = observation;
    const evidence = seen === void 0 ? "" : redactor2.evidence(seen);
    return {
      words: `${redactor2.text(message)}${evidence ? ` (${evidence})` : ""}`,
      finding: {
        rule,
        severity,
        location: this.#locate?.(exchange, rule) ?? anchorFor(readAddress(url)),
        resource: { kind: "endpoint", name: `${exchange.request.method} ${url}` },
        engine: "gatehouse"
      }
    };
  }
  #fingerprintOf(exchange, { rule, observation: { subject = "" } }, redactor2) {
    return this.#fingerprints.of({
      ruleId: rule.id,
      resource: rule.about === "site" ? "site" : placeOf(exchange),
      site: redactor2.text(subject)
    });
  }
};
function comesBefore(a, b) {
  return a.length === b.length ? a < b : a.length < b.length;
}
function keyOf2(exchange, { rule, observation }) {
  const place = rule.about === "site" ? "" : placeOf(exchange);
  return [rule.id, originOf(exchange.address), place, observation.subject ?? ""].join(" ");
}
function placeOf({ request, address }) {
  return `${request.method} ${templateOf(address)}`;
}

// packages/dast/src/evaluate/judge.ts
var MAX_FAILURES = 50;
var MAX_DEFECTS = 20;
var Judge = class {
  #checks;
  #options;
  #book;
  #defects = /* @__PURE__ */ new Set();
  constructor(rules, options) {
    this.#checks = rules.map((rule) => [rule, rule.sees === "traffic" ? rule.begin() : rule.check]);
    this.#options = options;
    this.#book = new FindingBook(options.locate);
  }
  /** Redacted; those of one place, or of one site where the rule is about sites, are one. */
  get findings() {
    return this.#book.findings;
  }
  /** Why the judgement cannot be relied on; empty when it can. */
  get defects() {
    return [...this.#defects];
  }
  take(exchange) {
    const failures = this.#checks.flatMap(([rule, check]) => this.#ask(rule, check, exchange));
    this.#book.add(
      exchange,
      withoutVariants(failures.filter(({ rule }) => isIn(rule, this.#options.profile)))
    );
    return {
      alertRefs: inOrder(
        failures.flatMap(({ rule, observation }) => observation.alias ?? rule.aliases[0] ?? [])
      ),
      rules: inOrder(failures.map(({ rule }) => rule.id))
    };
  }
  #ask(rule, check, exchange) {
    const failures = [];
    const fail = (message, observation = {}) => {
      if (failures.length < MAX_FAILURES) failures.push({ rule, message, observation });
    };
    try {
      check(exchange, { fail }, this.#options);
    } catch (error) {
      if (this.#defects.size < MAX_DEFECTS)
        this.#defects.add(
          `rule ${rule.id} broke (${String(error)}): a defect of Gatehouse, please report it`
        );
    }
    return failures;
  }
};
function withoutVariants(failures) {
  const key = (id, { subject = "" }) => `${id} ${subject}`;
  const seen = new Set(failures.map(({ rule, observation }) => key(rule.id, observation)));
  return failures.filter(
    ({ rule, observation }) => !rule.variantOf.some((id) => seen.has(key(id, observation)))
  );
}
function inOrder(names) {
  return [...new Set(names)].sort();
}

// packages/dast/src/rules/rule-book.ts
async function passiveRules() {
  return (await import("./index.generated-R5RD37OV.js")).rules;
}

// packages/dast/src/engine/traffic.ts
var Traffic = class {
  /** By path: one for each page, however often it was asked. */
  #records = /* @__PURE__ */ new Map();
  #seen = 0;
  #successes = 0;
  /** Exchanges. */
  get seen() {
    return this.#seen;
  }
  /** Exchanges that were answered with success. */
  get successes() {
    return this.#successes;
  }
  get records() {
    return [...this.#records.values()];
  }
  take({ request, isSuccess }) {
    this.#seen++;
    if (isSuccess) this.#successes++;
    this.#record(request.url, "scanned");
  }
  /** An address that gave nothing to judge. */
  missed(url, reason) {
    this.#record(url, "failed", reason);
  }
  #record(url, status, message) {
    const { path } = anchorFor(readAddress(redactUrl(url)));
    const known = this.#records.get(path);
    if (known?.status === "failed" || known && status === "scanned") return;
    const problems = message === void 0 ? [] : [{ message }];
    this.#records.set(path, { path, status, kind: "page", problems });
  }
};

// packages/dast/src/engine/examination.ts
var Examination = class _Examination {
  traffic = new Traffic();
  #options;
  #rules;
  #judge;
  #startedAt;
  constructor(rules, options) {
    this.#options = options;
    this.#rules = rules;
    this.#startedAt = options.now();
    this.#judge = new Judge(rules, { profile: options.profile, now: this.#startedAt });
  }
  static async begin(options) {
    return new _Examination(await passiveRules(), options);
  }
  take(exchange) {
    this.traffic.take(exchange);
    return this.#judge.take(exchange);
  }
  /** @param incomplete why what was seen is not enough */
  end(incomplete) {
    const { profile, secrets, now } = this.#options;
    const redact = redactor(secrets);
    return {
      phase: "dast",
      scope: "",
      findings: this.#judge.findings.map((finding) => ({
        ...finding,
        message: redact(finding.message),
        ...finding.resource && {
          resource: { ...finding.resource, name: redact(finding.resource.name) }
        }
      })),
      rules: this.#rules.filter((rule) => isIn(rule, profile)),
      evaluations: [],
      directives: [],
      coverage: { files: this.traffic.records, resources: 0, unknown: 0 },
      incomplete: [...incomplete, ...this.#judge.defects],
      // A site has no text of its own to show: what findings show of it is redacted already.
      disclosure: { excerpt: () => [], mask: redact, text: () => void 0 },
      tool: { name: "Gatehouse", version: VERSION },
      startedAt: this.#startedAt,
      finishedAt: now()
    };
  }
};

// packages/dast/src/engine/embedded-phase.ts
function embeddedPhase(settings, effects) {
  return {
    id: "dast",
    async scan(context) {
      const { profile, secrets } = settings;
      const examination = await Examination.begin({ profile, secrets, now: context.now });
      const { traffic } = examination;
      const outcome = await ask(settings, effects, (exchange) => {
        examination.take(exchange);
        context.onProgress(traffic.seen, settings.maxUrls);
      });
      for (const { url, reason } of outcome.unanswered) traffic.missed(url, reason);
      return examination.end(shortcomings(settings, traffic, outcome));
    }
  };
}
async function ask(settings, { clock, proxies, userAgent }, onExchange) {
  const { targets, allowed, crawls, credentials, timeout, maxDuration, connections, rate } = settings;
  const [target] = targets;
  if (target === void 0) throw new Error("there is no target");
  const dispatcher = await connectionsTo({ proxies, lookup: guardedLookup(), connections });
  try {
    return await crawl({
      targets,
      scope: new Scope(target, allowed),
      send: senderOver({ dispatcher, timeout }),
      pace: new Pace(clock, rate),
      jar: new CookieJar(),
      clock,
      limits: { pages: settings.maxUrls, depth: settings.depth, connections },
      fields: [
        ["User-Agent", userAgent],
        ["Accept", "*/*"],
        ["Accept-Encoding", "gzip, br"]
      ],
      credentials,
      follows: crawls,
      signal: AbortSignal.timeout(maxDuration),
      onExchange
    });
  } finally {
    await dispatcher.destroy();
  }
}

// packages/dast/src/engine/replay-phase.ts
function replayPhase({ recorded, scope, profile, minUrls }, onAnswer = () => void 0) {
  return {
    id: "dast",
    async scan({ now }) {
      const examination = await Examination.begin({ profile, secrets: [], now });
      const { traffic } = examination;
      const lost = [];
      for (const each of recorded) {
        if ("problem" in each) lost.push(`${each.id}: ${each.problem}`);
        else if ("unanswered" in each) traffic.missed(each.unanswered, "was not answered");
        else if (isWithin(each.exchange.request.url, scope))
          onAnswer({ id: each.id, ...examination.take(each.exchange) });
      }
      return examination.end([
        ...traffic.seen < minUrls ? [
          `${traffic.seen} recorded exchanges are of the target, fewer than min-urls: ${minUrls}`
        ] : [],
        ...lost.slice(0, MOST_LOST).map((problem) => `the recording is broken at ${problem}`)
      ]);
    }
  };
}
var MOST_LOST = 20;
function isWithin(url, scope) {
  if (scope === void 0) return true;
  return URL.canParse(url) && scope.refusal(new URL(url)) === void 0;
}

// packages/dast/src/engine/settings.ts
var EMBEDDED_DEFAULTS = {
  minUrls: 1,
  maxDuration: 10 * 6e4,
  timeout: 2e4,
  maxUrls: 2e3,
  depth: 10,
  connections: 4,
  /** For what is not this machine: polite, and still 2,000 pages within two minutes. */
  rate: 20
};

// packages/dast/src/replay/json.ts
function field(value, name) {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? value[name] : void 0;
}
function textField(value, name) {
  const member = field(value, name);
  return typeof member === "string" ? member : void 0;
}

// packages/dast/src/replay/har.ts
function readHar(file, document) {
  const entries = field(field(document, "log"), "entries");
  if (!Array.isArray(entries))
    throw new UserError(`${file} is not a HAR file: it has no log.entries`, {
      remedy: "Record it with Playwright (recordHar), or save it from the network panel of a browser"
    });
  return entries.map((entry, index) => readEntry(entry, `log.entries[${index}]`));
}
function readEntry(entry, id) {
  const request = field(entry, "request");
  const response = field(entry, "response");
  const url = textField(request, "url");
  if (url === void 0) return { id, problem: "it has no request.url" };
  const status = field(response, "status");
  if (typeof status !== "number" || status <= 0) return { id, unanswered: url };
  const fields = fieldsOf(response);
  const exchange = new Exchange(
    {
      method: textField(request, "method") ?? "GET",
      url,
      fields: fieldsOf(request),
      body: sent(field(request, "postData"))
    },
    { status, fields, body: received(field(response, "content"), fields) }
  );
  return { id, exchange };
}
function fieldsOf(message) {
  const headers = field(message, "headers");
  if (!Array.isArray(headers)) return new Fields([]);
  return new Fields(
    headers.flatMap((header) => {
      const name = textField(header, "name") ?? "";
      const value = textField(header, "value") ?? "";
      return name === "" || name.startsWith(":") ? [] : value.split("\n").map((line) => ({ name, value: line }));
    })
  );
}
function sent(postData) {
  const text = textField(postData, "text");
  return text === void 0 ? NO_BODY : bodyOfText(text);
}
function received(content, fields) {
  const text = textField(content, "text");
  const size = field(content, "size");
  if (text === void 0)
    return typeof size === "number" && size > 0 ? { ...NO_BODY, size, isTruncated: true } : NO_BODY;
  if (textField(content, "encoding") !== "base64") return bodyOfText(text);
  return bodyOfBytes(Buffer.from(text, "base64"), fields.first("content-type"));
}

// packages/dast/src/replay/json-lines.ts
function readJsonLines(text) {
  return text.split("\n").map((line, index) => [line.trim(), index + 1]).filter(([line]) => line !== "").map(([line, number]) => readLine(line, number));
}
function readLine(line, number) {
  const id = `line ${number}`;
  let value;
  try {
    value = JSON.parse(line);
  } catch {
    return { id, problem: "it is not JSON" };
  }
  const given = field(value, "id");
  const name = typeof given === "string" || typeof given === "number" ? String(given) : id;
  const requestHead = textField(value, "requestHeader");
  if (requestHead === void 0) return { id: name, problem: "it has no requestHeader" };
  const exchange = readRecording({
    requestHead,
    requestBody: textField(value, "requestBody") ?? "",
    responseHead: textField(value, "responseHeader") ?? "",
    responseBody: textField(value, "responseBody") ?? ""
  });
  return { id: name, exchange };
}

// packages/dast/src/replay/read-recording-file.ts
var MAX_RECORDING = 5e8;
var utf8 = new TextDecoder("utf-8");
function readRecordingFile(file, content) {
  if (content.byteLength > MAX_RECORDING)
    throw new UserError(`${file} is larger than ${MAX_RECORDING / 1e6} MB`, {
      remedy: "Record without the bodies of images and videos, or in several files"
    });
  const text = utf8.decode(content);
  const [first = ""] = text.trimStart().split("\n", 1);
  const recorded = isLine(first) ? readJsonLines(text) : readHar(file, parsed(file, text));
  if (recorded.length === 0)
    throw new UserError(`${file} holds no exchange`, { remedy: "Was the traffic recorded?" });
  return recorded;
}
function isLine(line) {
  try {
    return field(JSON.parse(line), "requestHeader") !== void 0;
  } catch {
    return false;
  }
}
function parsed(file, text) {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UserError(`${file} is neither a HAR file nor JSON lines: it cannot be parsed`, {
      remedy: "A recording that was broken off is no JSON: record it again, to its end",
      cause
    });
  }
}

export {
  Fingerprints,
  VERSION,
  SAFE_PROBES,
  passiveRules,
  readHostRule,
  isThisMachine,
  Scope,
  embeddedPhase,
  replayPhase,
  EMBEDDED_DEFAULTS,
  readRecordingFile
};
