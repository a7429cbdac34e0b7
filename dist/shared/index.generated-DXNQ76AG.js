import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  attributeOf,
  cardNumbers,
  dayOf,
  hasAttribute,
  hasCheckDigit,
  isExpired,
  isOfUnknownIssuer,
  leadsElsewhere,
  linksOf,
  namesCovered,
  oneLine,
  originOf,
  readAddress,
  readHttpDate,
  unknownIssuer,
  vouchesForItself
} from "./chunk-F7L6S4BX.js";
import "./chunk-Z7UFZZVP.js";

// packages/dast/src/rules/define.ts
var DEFAULTS = {
  profile: "default",
  about: "place",
  cause: "application",
  aliases: [],
  variantOf: []
};
function exchangeRule(rule) {
  return { ...DEFAULTS, ...rule, sees: "exchange" };
}
function serverRule(rule) {
  return exchangeRule({ about: "site", cause: "server", ...rule });
}
function trafficRule(rule) {
  return { ...DEFAULTS, ...rule, sees: "traffic" };
}
function connectionRule(rule) {
  return { ...DEFAULTS, about: "site", cause: "server", ...rule, sees: "connection" };
}
function cookieRule({
  check,
  ...text
}) {
  return exchangeRule({
    about: "site",
    ...text,
    check(exchange, report, { now }) {
      for (const cookie of exchange.cookies)
        if (!isExpired(cookie, now)) check(cookie, report, exchange);
    }
  });
}
function unwantedFieldRule({
  fields,
  ...text
}) {
  return exchangeRule({
    ...text,
    check(exchange, report) {
      for (const name of fields) {
        const value = exchange.field(name);
        if (value !== void 0)
          report.fail(`the response carries ${name}`, {
            subject: name,
            evidence: `${name}: ${value}`
          });
      }
    }
  });
}

// packages/dast/src/rules/caching/cache-control-incomplete.ts
var cacheControlIncomplete = serverRule({
  id: "dast/cache-control-incomplete",
  title: "Caches may keep an encrypted page",
  severity: "low",
  confidence: "low",
  profile: "all",
  why: "What a cache keeps is shown to the next one who sits at the same browser, or behind the same proxy.",
  fix: "Answer what is personal with `Cache-Control: no-store, no-cache, must-revalidate`.",
  references: ["https://www.zaproxy.org/docs/alerts/10015/"],
  aliases: ["10015"],
  tags: ["CWE-525", "WASC-13"],
  check(exchange, report) {
    const { isSecure, hasBody, request, isImage, isRedirect, isError, isText } = exchange;
    if (!isSecure || !hasBody || request.method === "POST" || isImage) return;
    if (isRedirect || isError || !isText || exchange.isScript || exchange.isStyle) return;
    const values = exchange.fields("Cache-Control").join(", ").toLowerCase();
    const missing = ["no-store", "no-cache", "must-revalidate"].filter(
      (directive) => !values.includes(directive)
    );
    if (missing.length > 0)
      report.fail(`Cache-Control does not say ${missing.join(", ")}`, {
        ...values && { evidence: `Cache-Control: ${values}` }
      });
  }
});

// packages/dast/src/rules/facts/storage.ts
var HEURISTICALLY_CACHEABLE = /* @__PURE__ */ new Set([200, 203, 204, 206, 300, 301, 404, 405, 410, 414, 501]);
var REVALIDATED = /^(?:must-revalidate$|proxy-revalidate$|s-maxage=|max-age=)/;
function storageOf(exchange) {
  const directives = tokens(exchange.fields("Cache-Control"));
  if (!mayStore(exchange, directives)) return "not stored";
  if (directives.includes("no-cache")) return "stored, asked for again";
  const lifetime = lifetimeOf(exchange, directives);
  if (lifetime === void 0 || lifetime > 0) return "stored and served";
  return directives.some((directive) => REVALIDATED.test(directive)) ? "stored, asked for again" : "stored and served";
}
function mayStore({ request, response, status }, directives) {
  if (!/^(?:GET|HEAD|POST)$/i.test(request.method) || status < 100 || status > 599) return false;
  const asked = [request.fields, response.fields].flatMap(
    (each) => tokens([...each.all("Pragma"), ...each.all("Cache-Control")])
  );
  if (asked.includes("no-store") || directives.includes("private")) return false;
  const isShareable = directives.some(
    (directive) => /^(?:must-revalidate$|public$|s-maxage=)/.test(directive)
  );
  if (request.fields.has("Authorization") && !isShareable) return false;
  return response.fields.has("Expires") || HEURISTICALLY_CACHEABLE.has(status) || directives.some((directive) => /^(?:public$|s-maxage=|max-age=)/.test(directive));
}
function lifetimeOf(exchange, directives) {
  return onlyNumber(directives, "s-maxage=") ?? onlyNumber(directives, "max-age=") ?? untilExpires(exchange);
}
function onlyNumber(directives, prefix) {
  const values = directives.filter((directive) => directive.startsWith(prefix));
  const digits = values.length === 1 ? values[0]?.slice(prefix.length) : void 0;
  return digits !== void 0 && /^-?\d{1,18}$/.test(digits) ? Number(digits) : void 0;
}
function untilExpires(exchange) {
  const [expires, ...more] = exchange.fields("Expires");
  const [date, ...others] = exchange.fields("Date");
  if (expires === void 0 || more.length > 0 || date === void 0 || others.length > 0)
    return void 0;
  const end = readHttpDate(expires);
  if (end === void 0) return 0;
  const start = readHttpDate(date);
  return start === void 0 ? void 0 : (end - start) / 1e3;
}
function tokens(values) {
  return values.flatMap((value) => value.split(/[ ,]+/)).map((token) => token.toLowerCase()).filter((token) => token !== "");
}

// packages/dast/src/rules/caching/non-storable.ts
var nonStorable = serverRule({
  id: "dast/non-storable",
  title: "No cache may keep the response",
  severity: "low",
  confidence: "medium",
  profile: "all",
  why: "Right for what is personal; for everything else it costs every visitor a request.",
  fix: "Let caches keep what is public: `Cache-Control: public, max-age=3600`.",
  references: ["https://www.zaproxy.org/docs/alerts/10049-1/"],
  aliases: ["10049-1"],
  tags: ["CWE-524", "WASC-13"],
  check(exchange, report) {
    if (storageOf(exchange) === "not stored") report.fail("no shared cache may store the response");
  }
});

// packages/dast/src/rules/caching/retrieved-from-cache.ts
var retrievedFromCache = serverRule({
  id: "dast/retrieved-from-cache",
  title: "The response came from a shared cache",
  severity: "low",
  confidence: "medium",
  profile: "all",
  why: "Where pages of a login come from a cache, they reach others too.",
  fix: "Answer what is personal with `Cache-Control: no-store`.",
  references: ["https://www.zaproxy.org/docs/alerts/10050/"],
  aliases: ["10050-1", "10050-2"],
  tags: ["CWE-525"],
  check(exchange, report) {
    const hit = exchange.fields("X-Cache").flatMap((value) => value.split(",")).find((part) => /^ ?HIT(?: |$)/i.test(part));
    const age = exchange.fields("Age").find((value) => /^\+?\d{1,18}$/.test(value));
    if (hit !== void 0)
      report.fail("X-Cache says that a cache answered", { evidence: hit, alias: "10050-1" });
    else if (age !== void 0)
      report.fail("Age says that a cache answered", { evidence: `Age: ${age}`, alias: "10050-2" });
  }
});

// packages/dast/src/rules/caching/storable-cacheable.ts
var storableCacheable = serverRule({
  id: "dast/storable-cacheable",
  title: "Shared caches may serve the response to others",
  severity: "low",
  confidence: "medium",
  profile: "all",
  why: "A page with personal data that a proxy keeps is shown to the next who asks for it.",
  fix: "Answer what is personal with `Cache-Control: no-store`.",
  references: [
    "https://www.zaproxy.org/docs/alerts/10049-3/",
    "https://datatracker.ietf.org/doc/html/rfc9111#section-3"
  ],
  aliases: ["10049-3"],
  tags: ["CWE-524", "WASC-13"],
  check(exchange, report) {
    if (storageOf(exchange) === "stored and served")
      report.fail("shared caches may store the response and serve it to others");
  }
});

// packages/dast/src/rules/caching/storable-non-cacheable.ts
var storableNonCacheable = serverRule({
  id: "dast/storable-non-cacheable",
  title: "Caches keep the response but ask before they serve it",
  severity: "low",
  confidence: "medium",
  profile: "all",
  why: "What is personal lies in a cache of others, although it is not given out without asking.",
  fix: "Answer what is personal with `Cache-Control: no-store`.",
  references: ["https://www.zaproxy.org/docs/alerts/10049-2/"],
  aliases: ["10049-2"],
  tags: ["CWE-524", "WASC-13"],
  check(exchange, report) {
    if (storageOf(exchange) === "stored, asked for again")
      report.fail("shared caches may store the response but must ask before they serve it");
  }
});

// packages/dast/src/rules/cookies/cookie-loosely-scoped.ts
var cookieLooselyScoped = exchangeRule({
  id: "dast/cookie-loosely-scoped",
  title: "A cookie is sent to other hosts of the domain",
  severity: "low",
  confidence: "low",
  profile: "all",
  about: "site",
  why: "Every host below the domain sees the cookie, the forgotten and the rented ones too.",
  fix: "Leave `Domain` out; use the prefix `__Host-` to be sure.",
  references: [
    "https://www.zaproxy.org/docs/alerts/90033/",
    "https://datatracker.ietf.org/doc/html/rfc6265#section-4.1.2.3"
  ],
  aliases: ["90033"],
  tags: ["CWE-565", "WASC-15"],
  check(exchange, report) {
    for (const cookie of exchange.cookies)
      if (isMeantForParents(cookie, exchange.host.toLowerCase()))
        report.fail(`the cookie ${JSON.stringify(cookie.name)} is set for a parent domain`, {
          subject: cookie.name,
          evidence: `Domain=${attributeOf(cookie, "domain") ?? ""}`
        });
  }
});
function isMeantForParents(cookie, host) {
  const domain = attributeOf(cookie, "domain")?.toLowerCase().replace(/^["']|["']$/g, "").replace(/^\./, "");
  return domain !== void 0 && domain !== "" && host.endsWith(`.${domain}`);
}

// packages/dast/src/rules/cookies/cookie-prefix-broken.ts
var cookiePrefixBroken = cookieRule({
  id: "dast/cookie-prefix-broken",
  title: "A cookie breaks the promise of its prefix",
  severity: "medium",
  confidence: "high",
  why: "Browsers refuse a `__Host-` or `__Secure-` cookie that does not keep the conditions, so it protects nobody and is not stored.",
  fix: "Set `__Secure-` cookies with `Secure` over HTTPS, `__Host-` cookies also with `Path=/` and without `Domain`.",
  references: [
    "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Set-Cookie#cookie_prefixes",
    "https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#name-cookie-name-prefixes"
  ],
  tags: ["CWE-614", "CWE-565"],
  check(cookie, report, exchange) {
    const broken = exchange.isSecure ? brokenCondition(cookie) : prefixOf(cookie) && "comes over plain HTTP";
    if (broken)
      report.fail(`the cookie ${JSON.stringify(cookie.name)} ${broken}`, { subject: cookie.name });
  }
});
function prefixOf({ name }) {
  return /^__(?:host|secure)-/i.exec(name)?.[0].toLowerCase();
}
function brokenCondition(cookie) {
  const prefix = prefixOf(cookie);
  if (prefix === void 0) return void 0;
  if (!hasAttribute(cookie, "secure")) return "has no Secure";
  if (prefix === "__secure-") return void 0;
  if (hasAttribute(cookie, "domain")) return "names a Domain";
  return attributeOf(cookie, "path") === "/" ? void 0 : "has no Path=/";
}

// packages/dast/src/rules/cookies/cookie-same-site-invalid.ts
var cookieSameSiteInvalid = cookieRule({
  id: "dast/cookie-same-site-invalid",
  title: "A cookie has a SameSite that browsers do not know",
  severity: "low",
  confidence: "medium",
  why: "An unknown value is treated as none was given, which older browsers take for None.",
  fix: "Write `Lax`, `Strict` or `None`.",
  references: ["https://www.zaproxy.org/docs/alerts/10054-3/"],
  aliases: ["10054-3"],
  tags: ["CWE-1275", "WASC-13"],
  check(cookie, report) {
    const value = attributeOf(cookie, "samesite");
    if (value !== void 0 && !/^(?:strict|lax|none)$/i.test(value))
      report.fail(`the cookie ${JSON.stringify(cookie.name)} has an unknown SameSite`, {
        subject: cookie.name,
        evidence: `SameSite=${value}`
      });
  }
});

// packages/dast/src/rules/cookies/cookie-same-site-none-insecure.ts
var cookieSameSiteNoneInsecure = cookieRule({
  id: "dast/cookie-same-site-none-insecure",
  title: "A cookie is refused by browsers: SameSite=None without Secure",
  severity: "medium",
  confidence: "high",
  why: "Current browsers drop the cookie, so what hangs on it fails; old ones send it to everybody unencrypted.",
  fix: "Add `Secure`, or use `SameSite=Lax`.",
  references: [
    "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Set-Cookie#samesitesamesite-value"
  ],
  tags: ["CWE-1275", "CWE-614"],
  check(cookie, report) {
    const isNone = /^none$/i.test(attributeOf(cookie, "samesite") ?? "");
    if (isNone && !hasAttribute(cookie, "secure"))
      report.fail(`the cookie ${JSON.stringify(cookie.name)} has SameSite=None without Secure`, {
        subject: cookie.name
      });
  }
});

// packages/dast/src/rules/cookies/cookie-same-site-none.ts
var cookieSameSiteNone = cookieRule({
  id: "dast/cookie-same-site-none",
  title: "A cookie is sent whichever site causes the request",
  severity: "low",
  confidence: "medium",
  why: "With SameSite=None every page may act in the name of the visitor unless something else prevents it.",
  fix: "Use `SameSite=Lax` where the application is not embedded by others; otherwise check tokens or `Sec-Fetch-Site`.",
  references: ["https://www.zaproxy.org/docs/alerts/10054-2/"],
  aliases: ["10054-2"],
  tags: ["CWE-1275", "WASC-13"],
  check(cookie, report) {
    if (/^none$/i.test(attributeOf(cookie, "samesite") ?? ""))
      report.fail(`the cookie ${JSON.stringify(cookie.name)} has SameSite=None`, {
        subject: cookie.name
      });
  }
});

// packages/dast/src/rules/cookies/cookie-without-http-only.ts
var cookieWithoutHttpOnly = cookieRule({
  id: "dast/cookie-without-http-only",
  title: "Scripts may read a cookie",
  severity: "low",
  confidence: "medium",
  why: "One injected script is enough to take the session away.",
  fix: "Add `HttpOnly` to every cookie that no script of yours reads.",
  references: [
    "https://www.zaproxy.org/docs/alerts/10010/",
    "https://datatracker.ietf.org/doc/html/rfc6265#section-4.1.2.6"
  ],
  aliases: ["10010"],
  tags: ["CWE-1004", "WASC-13"],
  check(cookie, report) {
    if (!hasAttribute(cookie, "httponly"))
      report.fail(`the cookie ${JSON.stringify(cookie.name)} has no HttpOnly`, {
        subject: cookie.name
      });
  }
});

// packages/dast/src/rules/cookies/cookie-without-same-site.ts
var cookieWithoutSameSite = cookieRule({
  id: "dast/cookie-without-same-site",
  title: "A cookie does not say whether other sites may cause it to be sent",
  severity: "low",
  confidence: "medium",
  why: "Browsers that do not default to Lax send it with requests that any page makes: the way of cross-site request forgery.",
  fix: "Add `SameSite=Lax`, or `Strict` where nobody comes in by a link.",
  references: [
    "https://www.zaproxy.org/docs/alerts/10054-1/",
    "https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#name-the-samesite-attribute-2"
  ],
  aliases: ["10054-1"],
  tags: ["CWE-1275", "WASC-13"],
  check(cookie, report) {
    if (attributeOf(cookie, "samesite") === void 0)
      report.fail(`the cookie ${JSON.stringify(cookie.name)} has no SameSite`, {
        subject: cookie.name
      });
  }
});

// packages/dast/src/rules/cookies/cookie-without-secure.ts
var cookieWithoutSecure = cookieRule({
  id: "dast/cookie-without-secure",
  title: "A cookie of an encrypted page is sent unencrypted too",
  severity: "low",
  confidence: "medium",
  why: "One request over plain HTTP, which any page can cause, shows the cookie to the network.",
  fix: "Add `Secure`.",
  references: [
    "https://www.zaproxy.org/docs/alerts/10011/",
    "https://datatracker.ietf.org/doc/html/rfc6265#section-4.1.2.5"
  ],
  aliases: ["10011"],
  tags: ["CWE-614", "WASC-13"],
  check(cookie, report, exchange) {
    if (exchange.isSecure && !hasAttribute(cookie, "secure"))
      report.fail(`the cookie ${JSON.stringify(cookie.name)} has no Secure`, {
        subject: cookie.name
      });
  }
});

// packages/dast/src/rules/cors/cors-any-origin-with-credentials.ts
var corsAnyOriginWithCredentials = serverRule({
  id: "dast/cors-any-origin-with-credentials",
  title: "Any origin is allowed together with cookies, which browsers refuse",
  severity: "low",
  confidence: "high",
  about: "place",
  profile: "all",
  why: "It works for nobody, and whoever makes it work by repeating the origin opens the application to every site.",
  fix: "Name the origins that may use cookies, or drop `Access-Control-Allow-Credentials`.",
  references: ["https://fetch.spec.whatwg.org/#cors-protocol-and-credentials"],
  tags: ["CWE-942"],
  check(exchange, report) {
    if (exchange.field("Access-Control-Allow-Origin") === "*" && exchange.field("Access-Control-Allow-Credentials") === "true")
      report.fail("any origin is allowed together with cookies");
  }
});

// packages/dast/src/rules/cors/cors-any-origin.ts
var corsAnyOrigin = serverRule({
  id: "dast/cors-any-origin",
  title: "Scripts of any site may read the response",
  severity: "medium",
  confidence: "medium",
  about: "place",
  why: "Right for public data; wrong for what is protected only by where the reader sits, an intranet for instance.",
  fix: "Name the origins that need it in `Access-Control-Allow-Origin`, or leave the header out.",
  references: ["https://www.zaproxy.org/docs/alerts/10098/"],
  aliases: ["10098"],
  tags: ["CWE-264", "WASC-14"],
  check(exchange, report) {
    if (exchange.field("Access-Control-Allow-Origin") === "*")
      report.fail("any origin may read the response", {
        evidence: "Access-Control-Allow-Origin: *"
      });
  }
});

// packages/dast/src/rules/cors/cors-null-origin.ts
var corsNullOrigin = serverRule({
  id: "dast/cors-null-origin",
  title: "The response is open to the origin null",
  severity: "medium",
  confidence: "high",
  about: "place",
  why: "Every site can ask as null, from a sandboxed frame, so it is no origin to trust.",
  fix: "Never answer `Access-Control-Allow-Origin: null`.",
  references: [
    "https://portswigger.net/web-security/cors",
    "https://fetch.spec.whatwg.org/#http-cors-protocol"
  ],
  tags: ["CWE-942", "CWE-346"],
  check(exchange, report) {
    if (exchange.field("Access-Control-Allow-Origin") !== "null") return;
    const withCookies = exchange.field("Access-Control-Allow-Credentials") === "true";
    report.fail(
      withCookies ? "the origin null may read the response with the cookies of the visitor" : "the origin null may read the response",
      {
        evidence: "Access-Control-Allow-Origin: null",
        severity: withCookies ? "high" : "medium"
      }
    );
  }
});

// packages/dast/src/rules/cors/cors-reflected-origin.ts
var corsReflectedOrigin = serverRule({
  id: "dast/cors-reflected-origin",
  title: "The response is open, with cookies, to the origin that asked",
  severity: "high",
  confidence: "medium",
  about: "place",
  why: "A server that repeats whichever origin asks lets every site read what the visitor may read.",
  fix: "Compare `Origin` with a list of full origins before you repeat it, and answer with `Vary: Origin`.",
  references: [
    "https://portswigger.net/web-security/cors",
    "https://fetch.spec.whatwg.org/#http-cors-protocol"
  ],
  tags: ["CWE-942", "CWE-346"],
  check(exchange, report) {
    const origin = exchange.request.fields.first("Origin");
    if (origin === void 0 || origin === "null" || !allowsCredentials(exchange.field("Access-Control-Allow-Credentials")))
      return;
    const isOther = origin.toLowerCase() !== originOf(exchange.address);
    if (isOther && exchange.field("Access-Control-Allow-Origin") === origin)
      report.fail("the origin that asked may read the response with the cookies of the visitor", {
        evidence: `Access-Control-Allow-Origin: ${origin}`
      });
  }
});
function allowsCredentials(value) {
  return value === "true";
}

// packages/dast/src/csp/source-list.ts
var SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:$/;
var HOST = /^(?:([A-Za-z][A-Za-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*)(?::(\d+|\*))?(\/[^?#\s]*)?(?:\?[^#\s]*)?(?:#\S*)?$/;
var NONCE = /^'nonce-[A-Za-z0-9+/_-]+={0,2}'$/i;
var HASH = /^'sha(256|384|512)-([A-Za-z0-9+/_-]+={0,2})'$/i;
function readSourceList(values) {
  const keywords = /* @__PURE__ */ new Set();
  const schemes = /* @__PURE__ */ new Set();
  const hosts = [];
  for (const value of values) {
    const [, scheme, host, port, path] = HOST.exec(value) ?? [];
    if (value.startsWith("'")) keywords.add(value.toLowerCase());
    else if (SCHEME.test(value)) schemes.add(value.slice(0, -1).toLowerCase());
    else if (host !== void 0)
      hosts.push({ scheme: scheme?.toLowerCase(), host: host.toLowerCase(), port, path });
  }
  return {
    keywords,
    hasNonce: values.some((value) => NONCE.test(value)),
    hasHash: values.some((value) => HASH.test(value)),
    schemes,
    hosts
  };
}
function allowsAnyHost({ schemes, hosts }) {
  if (["http", "https", "ws", "wss"].some((scheme) => schemes.has(scheme))) return true;
  return hosts.some(
    ({ scheme, host, port, path }) => host === "*" && (scheme === void 0 ? path === void 0 && port === void 0 : isWeb(scheme)) && (path === void 0 || path === "/") && (port === void 0 || port === "*" || port === "80" || port === "443")
  );
}
function isWeb(scheme) {
  return ["http", "https", "ws", "wss"].includes(scheme);
}

// packages/dast/src/csp/analysis.ts
var OPEN_TO_ANY = [
  "script-src-elem",
  "style-src-elem",
  "img-src",
  "connect-src",
  "frame-src",
  "frame-ancestors",
  "font-src",
  "media-src",
  "object-src",
  "manifest-src",
  "worker-src",
  "form-action"
];
var NO_FALLBACK = ["frame-ancestors", "form-action"];
function openDirectives(policy) {
  return OPEN_TO_ANY.filter((kind) => {
    if (kind === "script-src-elem" && policy.forbids("allow-scripts")) return false;
    if (kind === "form-action" && policy.forbids("allow-forms")) return false;
    const sources = policy.governing(kind);
    if (!sources) return true;
    if (kind === "script-src-elem" && isStrict(sources)) return false;
    return allowsAnyHost(sources);
  }).map((kind) => kind.replace(/-elem$/, ""));
}
function allowsInlineScript(policy) {
  if (policy.forbids("allow-scripts")) return false;
  const sources = policy.governing("script-src-elem");
  return !sources || allowsAllInline(sources) && !isStrict(sources);
}
function allowsInlineStyle(policy) {
  const sources = policy.governing("style-src-elem");
  return !sources || allowsAllInline(sources);
}
function allowsAllInline({ keywords, hasNonce, hasHash }) {
  return keywords.has("'unsafe-inline'") && !hasNonce && !hasHash;
}
function isStrict({ keywords }) {
  return keywords.has("'strict-dynamic'");
}
function hasKeyword(policy, directive, keyword) {
  return policy.sources(directive)?.keywords.has(keyword) ?? false;
}

// packages/dast/src/csp/notices.ts
var FETCH_DIRECTIVES = new Set(
  "child-src connect-src default-src font-src frame-src img-src manifest-src media-src object-src prefetch-src script-src script-src-attr script-src-elem style-src style-src-attr style-src-elem worker-src".split(
    " "
  )
);
var SOURCE_LISTS = /* @__PURE__ */ new Set([...FETCH_DIRECTIVES, "base-uri", "form-action", "navigate-to"]);
var KEYWORDS = new Set(
  "'self' 'none' 'unsafe-inline' 'unsafe-eval' 'wasm-unsafe-eval' 'strict-dynamic' 'unsafe-hashes' 'report-sample' 'unsafe-allow-redirects'".split(
    " "
  )
);
var UNQUOTED = /^(?:self|unsafe-inline|unsafe-eval|unsafe-redirect|none|strict-dynamic|unsafe-hashes|report-sample|unsafe-allow-redirects)$/;
var SANDBOX = new Set(
  [
    "downloads",
    "forms",
    "modals",
    "orientation-lock",
    "pointer-lock",
    "popups",
    "popups-to-escape-sandbox",
    "presentation",
    "same-origin",
    "scripts",
    "storage-access-by-user-activation",
    "top-navigation",
    "top-navigation-by-user-activation"
  ].map((name) => `allow-${name}`)
);
var TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
var MEDIA_TYPE = /^[!#$%&'*+.^_`{|}~0-9A-Za-z-]+\/[!#$%&'*+.^_`{|}~0-9A-Za-z-]+$/;
var DIGEST_LENGTHS = { 256: 44, 384: 64, 512: 88 };
function noticesOf(policy) {
  const seen = /* @__PURE__ */ new Set();
  return policy.directives.flatMap((directive) => {
    const { name } = directive;
    const notices = noticesOn(directive, seen.has(name));
    if (seen.has(name)) notices.push(`${name} stands there twice; only the first counts`);
    seen.add(name);
    return notices;
  });
}
function noticesOn({ name, values }, isRepeated) {
  if (SOURCE_LISTS.has(name)) return sourceNotices(name, values);
  switch (name) {
    case "frame-ancestors":
      return ancestorNotices(values);
    case "block-all-mixed-content":
    case "upgrade-insecure-requests":
      return values.length > 0 && !isRepeated ? [`${name} takes no value`] : [];
    case "report-to":
      return isRepeated || values.length === 1 && TOKEN.test(values[0] ?? "") ? [] : ["report-to takes one name"];
    case "report-uri":
      return ["report-uri is deprecated for report-to"];
    case "referrer":
      return ["referrer is deprecated for the header Referrer-Policy"];
    case "trusted-types":
      return trustedTypesNotices(values);
    case "require-trusted-types-for":
      return /^'script'$/i.test(values.join(" ")) ? [] : [`${name} takes 'script'`];
    case "sandbox":
      return [
        ...values.filter((value) => !SANDBOX.has(value.toLowerCase())).map(unknownIn(name)),
        ...repeated(name, values)
      ];
    case "plugin-types":
      return [
        "plugin-types is deprecated",
        ...values.filter((value) => !MEDIA_TYPE.test(value)).map(unknownIn(name)),
        ...repeated(name, values)
      ];
    default:
      return [
        /^[a-z0-9-]+$/.test(name) ? `${name} is no directive` : `${name} is no name of a directive`
      ];
  }
}
function trustedTypesNotices(values) {
  const name = "trusted-types";
  const keywords = values.filter((value) => /^'(?:none|allow-duplicates)'$/i.test(value));
  const names = values.filter((value) => !keywords.includes(value));
  const notices = [
    ...names.filter((value) => !/^[A-Za-z0-9#=_/@.%-]+$/.test(value)).map(unknownIn(name)),
    ...repeated(name, values)
  ];
  const hasNone = keywords.some((value) => value.toLowerCase() === "'none'");
  if (hasNone && values.length > 1) notices.push(`'none' in ${name} stands beside other names`);
  if (values.length === 0) notices.push(`${name} has no names; write 'none'`);
  else if (names.length === 0 && !hasNone) notices.push(`${name} names no policy`);
  return notices;
}
function sourceNotices(name, values) {
  return [
    ...name === "prefetch-src" ? ["prefetch-src is deprecated"] : [],
    ...values.flatMap((value) => sourceNotice(name, value)),
    ...listNotices(name, values),
    ...repeated(name, values)
  ];
}
function ancestorNotices(values) {
  const name = "frame-ancestors";
  const isKnown = (value) => /^'(?:self|none)'$/i.test(value);
  return [
    ...values.filter((value) => !isKnown(value)).flatMap((value) => locationNotice(name, value)),
    ...listNotices(name, values),
    ...repeated(name, values)
  ];
}
function sourceNotice(name, value) {
  if (!value.startsWith("'")) return locationNotice(name, value);
  if (KEYWORDS.has(value.toLowerCase()) || NONCE.test(value)) return [];
  const [, algorithm = "", digest] = HASH.exec(value) ?? [];
  if (digest === void 0) return [unknownIn(name)(value)];
  const isUsable = digest.length === DIGEST_LENGTHS[algorithm] && !/[_-]/.test(digest);
  return isUsable ? [] : [`a hash in ${name} can match nothing`];
}
function locationNotice(name, value) {
  if (SCHEME.test(value)) return [];
  if (UNQUOTED.test(value)) return [`${value} in ${name} is meant to have quotes`];
  return HOST.test(value) ? [] : [unknownIn(name)(value)];
}
function listNotices(name, values) {
  if (values.length === 0) return [`${name} has no sources; write 'none'`];
  const hasNone = values.some((value) => value.toLowerCase() === "'none'");
  return hasNone && values.length > 1 ? [`'none' in ${name} stands beside other sources`] : [];
}
function repeated(name, values) {
  const seen = /* @__PURE__ */ new Set();
  return values.flatMap((value) => {
    const key = value.toLowerCase();
    if (seen.has(key)) return `${name} names a source twice`;
    seen.add(key);
    return [];
  });
}
function unknownIn(name) {
  return (value) => value.startsWith("'nonce") || value.startsWith("'sha") ? `a nonce or hash in ${name} is malformed` : `${value} in ${name} is not understood`;
}

// packages/dast/src/csp/policy.ts
var Policy = class {
  directives;
  #sources = /* @__PURE__ */ new Map();
  constructor(directives) {
    this.directives = directives;
    for (const { name, values } of directives)
      if (!this.#sources.has(name)) this.#sources.set(name, readSourceList(values));
  }
  has(name) {
    return this.#sources.has(name);
  }
  /** The first directive of a name, as a list of sources. */
  sources(name) {
    return this.#sources.get(name);
  }
  /** The directive that governs requests of a kind, CSP Level 3 §6.8.3: `script-src-elem`, else `script-src`, else … */
  governing(kind) {
    for (const name of FALLBACKS[kind] ?? [kind, "default-src"]) {
      const sources = this.#sources.get(name);
      if (sources) return sources;
    }
    return void 0;
  }
  /** Whether a sandbox forbids what its keyword would allow. */
  forbids(keyword) {
    const sandbox = this.directives.find(({ name }) => name === "sandbox");
    return sandbox !== void 0 && !sandbox.values.some((each) => each.toLowerCase() === keyword);
  }
};
var FALLBACKS = {
  "script-src-elem": ["script-src-elem", "script-src", "default-src"],
  "style-src-elem": ["style-src-elem", "style-src", "default-src"],
  "worker-src": ["worker-src", "child-src", "script-src", "default-src"],
  "frame-src": ["frame-src", "child-src", "default-src"],
  "frame-ancestors": ["frame-ancestors"],
  "form-action": ["form-action", "navigate-to"]
};
var MAX_LENGTH = 64 * 1024;
function readPolicy(text) {
  if (text.length > MAX_LENGTH || text.includes(",") || !isAscii(text)) return void 0;
  return new Policy(
    text.split(";").flatMap((part) => {
      const [name, ...values] = part.split(/[\t\n\f\r ]+/).filter((token) => token !== "");
      return name === void 0 ? [] : { name: name.toLowerCase(), values };
    })
  );
}
function isAscii(text) {
  return /^[\x00-\x7f]*$/.test(text);
}

// packages/dast/src/rules/facts/policies.ts
var MAX_POLICIES = 50;
var READ = /* @__PURE__ */ new WeakMap();
function policyTexts(exchange) {
  if (!exchange.isHtml) return [];
  return [
    ...exchange.fields("Content-Security-Policy").map((text) => ({ text, isInMeta: false })),
    ...exchange.markup.metaFor("Content-Security-Policy").flatMap(({ attributes }) => {
      const text = attributes.get("content");
      return text === void 0 || text.trim() === "" ? [] : { text, isInMeta: true };
    })
  ].slice(0, MAX_POLICIES);
}
function policiesOf(exchange) {
  const known = READ.get(exchange);
  if (known) return known;
  const policies = policyTexts(exchange).flatMap(({ text, isInMeta }) => {
    const policy = readPolicy(text);
    return policy ? { text, isInMeta, policy } : [];
  });
  READ.set(exchange, policies);
  return policies;
}
function enforcedPolicies(exchange) {
  return policyTexts(exchange).flatMap(
    ({ text, isInMeta }) => text.split(",", MAX_POLICIES).map((each) => ({ text: each, isInMeta }))
  ).flatMap(({ text, isInMeta }) => {
    const policy = readPolicy(text);
    return policy && policy.directives.length > 0 ? { text, isInMeta, policy } : [];
  });
}

// packages/dast/src/rules/csp/csp-bypassable.ts
var OPEN_HOSTS = /^(?:cdn\.jsdelivr\.net|unpkg\.com|cdnjs\.cloudflare\.com|ajax\.googleapis\.com|\*\.googleapis\.com|raw\.githubusercontent\.com|\*\.github\.io|\*\.cloudfront\.net|\*\.amazonaws\.com|\*\.azureedge\.net|\*\.blob\.core\.windows\.net)$/;
var cspBypassable = serverRule({
  id: "dast/csp-bypassable",
  title: "Taken as a whole, the policies do not stop an injected script",
  severity: "medium",
  confidence: "high",
  why: "A policy may be valid line by line and yet have a way around it; every policy of the page must be passed, so one that holds is enough.",
  fix: "Allow scripts by nonce or hash with `'strict-dynamic'`, and set `object-src 'none'; base-uri 'none'`.",
  references: [
    "https://web.dev/articles/strict-csp",
    "https://cheatsheetseries.owasp.org/cheatsheets/Content_Security_Policy_Cheat_Sheet.html"
  ],
  tags: ["CWE-693", "CWE-79"],
  variantOf: ["dast/csp-script-unsafe-inline"],
  check(exchange, report) {
    const policies = enforcedPolicies(exchange);
    const ways = policies.map(({ policy }) => wayAround(policy));
    if (policies.length > 0 && ways.every((way) => way !== void 0))
      report.fail(`a script gets in ${ways[0] ?? ""}`, { evidence: policies[0]?.text ?? "" });
  }
});
function wayAround(policy) {
  if (policy.forbids("allow-scripts")) return void 0;
  const scripts = policy.governing("script-src-elem");
  if (!scripts) return "because nothing governs scripts";
  const isTrusting = scripts.hasNonce || scripts.hasHash;
  if (!isStrict(scripts)) {
    const open = openSource(scripts, isTrusting);
    if (open !== void 0) return open;
  }
  const objects = policy.governing("object-src");
  if (!objects || allowsAnyHost(objects)) return "as a plug-in, which object-src does not forbid";
  if (isTrusting && !policy.has("base-uri"))
    return "by a base element, which base-uri does not forbid";
  return void 0;
}
function openSource(scripts, isTrusting) {
  if (scripts.keywords.has("'unsafe-inline'") && !isTrusting) return "in the page itself";
  if (allowsAnyHost(scripts)) return "from any host";
  if (scripts.schemes.has("data")) return "as a data: address";
  const host = scripts.hosts.find((each) => OPEN_HOSTS.test(each.host) && !each.path);
  return host && `from ${host.host}, where anybody may publish`;
}

// packages/dast/src/rules/csp/csp-header-and-meta.ts
var cspHeaderAndMeta = exchangeRule({
  id: "dast/csp-header-and-meta",
  title: "Header and page each have a policy",
  severity: "low",
  confidence: "high",
  about: "site",
  profile: "all",
  why: "Both apply, so the one that is easier to overlook blocks what the other allows.",
  fix: "Keep the header.",
  references: ["https://www.zaproxy.org/docs/alerts/10055-12/"],
  aliases: ["10055-12"],
  tags: ["CWE-693", "WASC-15"],
  check(exchange, report) {
    if (!exchange.isHtml || !exchange.response.fields.has("Content-Security-Policy")) return;
    if (exchange.markup.metaFor("Content-Security-Policy").length > 0)
      report.fail("the policy of the header and that of a meta element both apply");
  }
});

// packages/dast/src/rules/csp/csp-meta-ignored.ts
var HEADER_ONLY = ["sandbox", "frame-ancestors", "report-uri"];
var cspMetaIgnored = exchangeRule({
  id: "dast/csp-meta-ignored",
  title: "A policy in the page says what only a header can",
  severity: "medium",
  confidence: "high",
  about: "site",
  why: "Browsers ignore sandbox, frame-ancestors and report-uri in a meta element, so what looks like protection is none.",
  fix: "Send the policy as a header.",
  references: ["https://www.zaproxy.org/docs/alerts/10055-11/"],
  aliases: ["10055-11"],
  tags: ["CWE-693", "WASC-15"],
  check(exchange, report) {
    for (const { policy, isInMeta } of policiesOf(exchange)) {
      const ignored = HEADER_ONLY.filter((name) => isInMeta && policy.has(name));
      if (ignored.length > 0) report.fail(`${ignored.join(", ")} in a meta element are ignored`);
    }
  }
});

// packages/dast/src/rules/csp/csp-missing.ts
var cspMissing = serverRule({
  id: "dast/csp-missing",
  title: "No Content-Security-Policy limits what the page may run",
  severity: "medium",
  confidence: "high",
  why: "Whatever script gets into the page runs, and may send what it reads anywhere.",
  fix: "Begin with `default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'` and nonces for scripts.",
  references: [
    "https://www.zaproxy.org/docs/alerts/10038-1/",
    "https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CSP"
  ],
  aliases: ["10038-1"],
  tags: ["CWE-693", "WASC-15"],
  check(exchange, report) {
    if (!exchange.isHtml || exchange.isRedirect) return;
    if (exchange.response.fields.has("Content-Security-Policy")) return;
    if (exchange.markup.metaFor("Content-Security-Policy").length === 0)
      report.fail("Content-Security-Policy is missing");
  }
});

// packages/dast/src/rules/csp/csp-no-fallback.ts
var cspNoFallback = serverRule({
  id: "dast/csp-no-fallback",
  title: "A policy leaves out what default-src does not stand in for",
  severity: "medium",
  confidence: "high",
  why: "frame-ancestors and form-action fall back to nothing: left out, they allow everything, so the page may be framed and its forms sent anywhere.",
  fix: "Add `frame-ancestors 'none'; form-action 'self'`.",
  references: ["https://www.zaproxy.org/docs/alerts/10055-13/"],
  aliases: ["10055-13"],
  tags: ["CWE-693", "WASC-15"],
  check(exchange, report) {
    for (const { policy, text, isInMeta } of policiesOf(exchange)) {
      const open = openDirectives(policy).filter(
        (name) => NO_FALLBACK.includes(name) && !(isInMeta && name === "frame-ancestors")
      );
      if (open.length > 0)
        report.fail(`${open.join(" and ")} let everything in`, { evidence: text });
    }
  }
});

// packages/dast/src/rules/csp/csp-nonce-reused.ts
var NONCE2 = /'nonce-([^']{1,500})'/gi;
var cspNonceReused = trafficRule({
  id: "dast/csp-nonce-reused",
  title: "A nonce of the policy is used for more than one response",
  severity: "medium",
  confidence: "high",
  about: "site",
  why: "A nonce that does not change is a password on display: an injected script simply carries it.",
  fix: "Make a new one of at least 128 random bits for each response, and let no cache keep the page.",
  references: ["https://www.w3.org/TR/CSP3/#security-nonces"],
  tags: ["CWE-323", "CWE-330"],
  begin() {
    const seen = /* @__PURE__ */ new Set();
    return (exchange, report) => {
      for (const nonce of noncesOf(exchange)) {
        if (seen.has(nonce)) report.fail("the nonce was seen in another response");
        seen.add(nonce);
      }
    };
  }
});
function noncesOf(exchange) {
  if (exchange.status === 304) return /* @__PURE__ */ new Set();
  return new Set(
    policiesOf(exchange).flatMap(
      ({ text }) => [...text.matchAll(NONCE2)].map((match) => match[1] ?? "")
    )
  );
}

// packages/dast/src/rules/csp/csp-not-ascii.ts
var cspNotAscii = serverRule({
  id: "dast/csp-not-ascii",
  title: "A policy has characters outside ASCII",
  severity: "medium",
  confidence: "high",
  why: "Browsers drop a policy that holds one, typographic quotes for instance, and the page has none.",
  fix: "Write keywords in plain quotes: `'self'`.",
  references: ["https://www.zaproxy.org/docs/alerts/10055-9/"],
  aliases: ["10055-9"],
  tags: ["CWE-693", "WASC-15"],
  check(exchange, report) {
    if (policyTexts(exchange).some(({ text }) => !isAscii(text)))
      report.fail("the policy has characters outside ASCII");
  }
});

// packages/dast/src/rules/csp/csp-notices.ts
var cspNotices = serverRule({
  id: "dast/csp-notices",
  title: "A policy has parts that browsers do not understand",
  severity: "low",
  confidence: "high",
  why: "A misspelt directive or source is skipped without a word, so the policy is weaker or stricter than it reads.",
  fix: "Correct what the message names.",
  references: [
    "https://www.zaproxy.org/docs/alerts/10055-3/",
    "https://www.w3.org/TR/CSP3/#framework-directives"
  ],
  aliases: ["10055-3"],
  tags: ["CWE-693", "WASC-15"],
  check(exchange, report) {
    for (const { policy, text } of policiesOf(exchange)) {
      const notices = noticesOf(policy);
      if (notices.length > 0) report.fail(notices.slice(0, 5).join("; "), { evidence: text });
    }
  }
});

// packages/dast/src/rules/csp/csp-obsolete-header.ts
var cspObsoleteHeader = serverRule({
  id: "dast/csp-obsolete-header",
  title: "A policy is sent under a name that no browser reads any more",
  severity: "low",
  confidence: "high",
  profile: "all",
  why: "X-Content-Security-Policy and X-WebKit-CSP were experiments; where they stand alone there is no policy.",
  fix: "Send `Content-Security-Policy` and drop the others.",
  references: ["https://www.zaproxy.org/docs/alerts/10038-2/"],
  aliases: ["10038-2"],
  tags: ["CWE-693", "WASC-15"],
  check({ isHtml, isRedirect, response: { fields } }, report) {
    if (!isHtml || isRedirect) return;
    if (fields.has("X-Content-Security-Policy") || fields.has("X-WebKit-CSP"))
      report.fail("the response carries an obsolete policy header");
  }
});

// packages/dast/src/rules/csp/csp-report-only.ts
var cspReportOnly = serverRule({
  id: "dast/csp-report-only",
  title: "A policy only reports",
  severity: "low",
  confidence: "high",
  profile: "all",
  why: "Report-Only blocks nothing: it is a step on the way, and easily forgotten.",
  fix: "Send it as `Content-Security-Policy` once the reports are quiet.",
  references: ["https://www.zaproxy.org/docs/alerts/10038-3/"],
  aliases: ["10038-3"],
  tags: ["CWE-693", "WASC-15"],
  check({ isHtml, isRedirect, response: { fields } }, report) {
    if (isHtml && !isRedirect && fields.has("Content-Security-Policy-Report-Only"))
      report.fail("the response carries Content-Security-Policy-Report-Only");
  }
});

// packages/dast/src/rules/csp/csp-script-unsafe-hashes.ts
var cspScriptUnsafeHashes = serverRule({
  id: "dast/csp-script-unsafe-hashes",
  title: "A policy lets hashes speak for event handlers",
  severity: "medium",
  confidence: "high",
  why: "A handler that is allowed once is allowed on every element that an attacker puts into the page.",
  fix: "Attach handlers from scripts and drop `'unsafe-hashes'`.",
  references: ["https://www.zaproxy.org/docs/alerts/10055-7/"],
  aliases: ["10055-7"],
  tags: ["CWE-693", "WASC-15"],
  check(exchange, report) {
    for (const { policy, text } of policiesOf(exchange))
      if (hasKeyword(policy, "script-src", "'unsafe-hashes'"))
        report.fail("script-src has 'unsafe-hashes'", { evidence: text });
  }
});

// packages/dast/src/rules/csp/csp-script-unsafe-inline.ts
var cspScriptUnsafeInline = serverRule({
  id: "dast/csp-script-unsafe-inline",
  title: "A policy allows scripts in the page itself",
  severity: "medium",
  confidence: "high",
  why: "Injected script looks like the page's own: with inline script allowed, the policy does not stop it.",
  fix: "Give each script a nonce, or a hash in the policy, and drop `'unsafe-inline'`.",
  references: ["https://www.zaproxy.org/docs/alerts/10055-5/"],
  aliases: ["10055-5"],
  tags: ["CWE-693", "WASC-15"],
  check(exchange, report) {
    for (const { policy, text } of policiesOf(exchange))
      if (allowsInlineScript(policy))
        report.fail("scripts in the page itself may run", { evidence: text });
  }
});

// packages/dast/src/rules/csp/csp-style-unsafe-hashes.ts
var cspStyleUnsafeHashes = serverRule({
  id: "dast/csp-style-unsafe-hashes",
  title: "A policy lets hashes speak for style attributes",
  severity: "medium",
  confidence: "high",
  profile: "all",
  why: "A style that is allowed once is allowed on every element that an attacker puts into the page.",
  fix: "Use classes and drop `'unsafe-hashes'`.",
  references: ["https://www.zaproxy.org/docs/alerts/10055-8/"],
  aliases: ["10055-8"],
  tags: ["CWE-693", "WASC-15"],
  check(exchange, report) {
    for (const { policy, text } of policiesOf(exchange))
      if (hasKeyword(policy, "style-src", "'unsafe-hashes'"))
        report.fail("style-src has 'unsafe-hashes'", { evidence: text });
  }
});

// packages/dast/src/rules/csp/csp-style-unsafe-inline.ts
var cspStyleUnsafeInline = serverRule({
  id: "dast/csp-style-unsafe-inline",
  title: "A policy allows styles in the page itself",
  severity: "medium",
  confidence: "high",
  profile: "all",
  why: "Injected styles can lay a false page over the true one and read what is typed by its attributes.",
  fix: "Move styles to files, or give each a nonce, and drop `'unsafe-inline'`.",
  references: ["https://www.zaproxy.org/docs/alerts/10055-6/"],
  aliases: ["10055-6"],
  tags: ["CWE-693", "WASC-15"],
  check(exchange, report) {
    for (const { policy, text } of policiesOf(exchange))
      if (allowsInlineStyle(policy))
        report.fail("styles in the page itself count", { evidence: text });
  }
});

// packages/dast/src/rules/csp/csp-unsafe-eval.ts
var cspUnsafeEval = serverRule({
  id: "dast/csp-unsafe-eval",
  title: "A policy lets text become script",
  severity: "medium",
  confidence: "high",
  why: "With eval allowed, text that reaches it runs: the way into many frameworks' templates.",
  fix: "Compile templates at build time and drop `'unsafe-eval'`.",
  references: ["https://www.zaproxy.org/docs/alerts/10055-10/"],
  aliases: ["10055-10"],
  tags: ["CWE-693", "WASC-15"],
  check(exchange, report) {
    for (const { policy, text } of policiesOf(exchange))
      if (hasKeyword(policy, "script-src", "'unsafe-eval'"))
        report.fail("script-src has 'unsafe-eval'", { evidence: text });
  }
});

// packages/dast/src/rules/csp/csp-wildcard.ts
var cspWildcard = serverRule({
  id: "dast/csp-wildcard",
  title: "A policy lets a kind of content in from any host",
  severity: "medium",
  confidence: "high",
  why: "What may come from anywhere may come from an attacker, and what is read may be sent there.",
  fix: "Set `default-src 'none'` or `'self'` and name the hosts that each kind of content comes from.",
  references: ["https://www.zaproxy.org/docs/alerts/10055-4/"],
  aliases: ["10055-4"],
  tags: ["CWE-693", "WASC-15"],
  check(exchange, report) {
    for (const { policy, text } of policiesOf(exchange)) {
      const open = openDirectives(policy).filter((name) => !NO_FALLBACK.includes(name));
      if (open.length > 0)
        report.fail(`any host is allowed by ${open.join(", ")}`, { evidence: text });
    }
  }
});

// packages/dast/src/rules/csp/csp-x-content-security-policy.ts
var cspXContentSecurityPolicy = serverRule({
  id: "dast/csp-x-content-security-policy",
  title: "X-Content-Security-Policy is read by no browser",
  severity: "low",
  confidence: "high",
  profile: "all",
  why: "Only Internet Explorer 10 and old Firefox knew it, and what they understood differs from today.",
  fix: "Send `Content-Security-Policy` and drop this one.",
  references: ["https://www.zaproxy.org/docs/alerts/10055-1/"],
  aliases: ["10055-1"],
  tags: ["CWE-693", "WASC-15"],
  variantOf: ["dast/csp-obsolete-header"],
  check({ isHtml, response: { fields } }, report) {
    if (isHtml && fields.has("X-Content-Security-Policy"))
      report.fail("the response carries X-Content-Security-Policy");
  }
});

// packages/dast/src/rules/csp/csp-x-webkit.ts
var cspXWebkit = serverRule({
  id: "dast/csp-x-webkit",
  title: "X-WebKit-CSP is read by no browser",
  severity: "low",
  confidence: "high",
  profile: "all",
  why: "Only old Chrome and Safari knew it, and what they understood differs from today.",
  fix: "Send `Content-Security-Policy` and drop this one.",
  references: ["https://www.zaproxy.org/docs/alerts/10055-2/"],
  aliases: ["10055-2"],
  tags: ["CWE-693", "WASC-15"],
  variantOf: ["dast/csp-obsolete-header"],
  check({ isHtml, response: { fields } }, report) {
    if (isHtml && fields.has("X-WebKit-CSP")) report.fail("the response carries X-WebKit-CSP");
  }
});

// packages/dast/src/rules/facts/spans.ts
function spanOf(text, open, close) {
  const opened = open.exec(text);
  if (!opened) return void 0;
  const from = opened.index + opened[0].length;
  const closed = close.exec(text.slice(from + 1));
  if (!closed) return void 0;
  return text.slice(opened.index, from + 1 + closed.index + closed[0].length);
}
function holdsInOrder(text, parts) {
  let rest = text;
  for (const part of parts) {
    const match = part.exec(rest);
    if (!match) return false;
    rest = rest.slice(match.index + match[0].length);
  }
  return true;
}
function hasControlCharacters(text) {
  return /[\x00-\x08\x0e-\x1b\x7f-\x9f]/.test(text);
}

// packages/dast/src/rules/facts/application-errors.ts
var DATABASES = [
  "Microsoft OLE DB Provider for ODBC Drivers",
  "Microsoft OLE DB Provider for SQL Server",
  "ODBC Microsoft Access Driver",
  "ODBC SQL Server Driver",
  "supplied argument is not a valid MySQL result",
  "Supplied argument is not a valid PostgreSQL result",
  "Invalid parameter type",
  "You have an error in your SQL syntax",
  "Incorrect column name",
  "Incorrect column specifier for column",
  "Column count doesn't match value count at row",
  "Can't find record in",
  "Can't connect to local",
  "Unknown table",
  "Unclosed quotation mark before the character string",
  "): encountered SQLException [",
  "Unexpected end of command in statement [",
  "Invalid SQL:",
  "ERROR: parser: parse error at or near",
  "[ODBC Informix driver][Informix]",
  "[Microsoft][ODBC Microsoft Access 97 Driver]",
  "[SQL Server Driver][SQL Server]Line 1: Incorrect syntax near",
  "SQL command not properly ended",
  "unexpected end of SQL command",
  "internal error [IBM][CLI Driver][DB2/6000]",
  "An illegal character has been found in the statement",
  'An unexpected token "END-OF-STATEMENT" was found',
  "Error converting data type varchar to numeric",
  "PostgreSQL query failed: ERROR: parser: parse error",
  "Warning: mysql_query()",
  "Warning: pg_connect(): Unable to connect to PostgreSQL server: FATAL",
  "Unable to jump to row",
  "is not allowed to access",
  "mySQL error with query",
  "on MySQL result index",
  "data source=",
  "invalid query",
  ...["DB2", "JDBC", "MySQL", "ODBC", "Oracle"].flatMap(
    (name) => ({
      DB2: ["Driver", "Error", "ODBC"],
      JDBC: ["Driver", "Error", "MySQL", "Oracle", "SQL"],
      MySQL: ["Driver", "Error", "ODBC"],
      ODBC: ["DB2", "Driver", "Error", "Oracle"],
      Oracle: ["DB2", "Driver", "Error", "ODBC"]
    }[name] ?? []).map((word) => `${name} ${word}`)
  )
];
var PLATFORMS = [
  "java.lang.NumberFormatException: For input string:",
  "Error Occurred While Processing Request",
  "internal error",
  "Internal Server Error",
  "A syntax error has occurred",
  "ADODB.Field error",
  "ASP.NET is configured to show verbose error messages",
  "ASP.NET_SessionId",
  "Active Server Pages error",
  "Custom Error Message",
  "Disallowed Parent Path",
  "Error Diagnostic Information",
  "Error Message : Error loading required libraries.",
  "Error Report",
  "Invalid Path Character",
  "Invalid procedure call or argument",
  "Invision Power Board Database Error",
  "Microsoft VBScript compilation error",
  "Microsoft VBScript error",
  "OLE/DB provider returned message",
  "PHP Error",
  "PHP Parse error",
  "PHP Warning",
  "Parent Directory",
  "Permission denied: 'GetObject'",
  "The script whose uid is",
  "Type mismatch",
  "Unterminated string constant",
  "Warning: Cannot modify header information - headers already sent",
  "Warning: Supplied argument is not a valid File-Handle resource in",
  "server object error",
  "SyntaxError: Unexpected token"
];
var FORMS = [
  /Line\s\d{1,9}:\sIncorrect\ssyntax\snear\s'[^']{0,2000}'/i,
  /pg_query\(\):{0,9}\squery\sfailed:\serror:\s/i,
  /'[^']{0,200}'\sis\snull\sor\snot\san\sobject/i,
  /ORA-\d{4,5}:\s/i,
  /System\.Data\.OleDb\.OleDbException:\sSyntax\serror\s(?:\([^)]{0,500}\)\sin|in\sstring\sin)\squery\sexpression\s/i,
  /<title>Invalid\sfile\sname\sfor\smonitoring:\s'[^']{0,500}'\.\sFile\snames\sfor\smonitoring\smust\shave\sabsolute\spaths,\sand\sno\swildcards\.<\/title>/i,
  /<span><H1>Server\sError\sin\s'[^']{0,500}'\sApplication\.<hr\swidth=100%\ssize=1\scolor=silver><\/H1>/i,
  /<head><title>JRun Servlet Error<\/title><\/head>/i,
  /<h1>Servlet\sError:\s\w{1,200}<\/h1>/i,
  /Servlet\sError<\/title>/i,
  /No database selected|Unknown database '[^'\n]{0,500}'|Table '[^'\n]{0,500}' doesn't exist/
];
var LINES = [
  [
    /<b>(?:Warning|Fatal\serror|Parse\serror)<\/b>:\s/i,
    /\sin\s<b>/i,
    /<\/b>\son\sline\s<b>\d{0,9}<\/b><br\s\/>/i
  ],
  [/Exception report/, /message/, /description/, /exception/, /note/],
  [/The error occurred in <b>/i, /: line/i, /<\/b><br>/i],
  [/The error occurred while processing/i, /Template: /i, / <br>./i],
  [/The error occurred while processing/i, /in the template file /i, /\.<\/p><br>/i]
];
var STRINGS = [...DATABASES, ...PLATFORMS];
function errorMessage(text) {
  const message = STRINGS.find((each) => text.includes(each));
  if (message !== void 0) return message;
  for (const form2 of FORMS) {
    const found = form2 instanceof RegExp ? form2.exec(text)?.[0] : void 0;
    if (found !== void 0) return found;
  }
  for (const line of text.split(/[\n\r]+/))
    if (LINES.some((parts) => holdsInOrder(line, parts))) return line.trim();
  return void 0;
}

// packages/dast/src/rules/disclosure/application-error.ts
var applicationError = exchangeRule({
  id: "dast/application-error",
  title: "The application failed in front of the visitor",
  severity: "medium",
  confidence: "medium",
  why: "An error that is not caught shows what the application is made of, and often that what was sent reached a query or an interpreter.",
  fix: "Catch errors, log them, and answer with a page that says nothing about their cause.",
  references: ["https://www.zaproxy.org/docs/alerts/90022/"],
  aliases: ["90022"],
  tags: ["CWE-550", "WASC-13"],
  check(exchange, report) {
    if (hasControlCharacters(exchange.text)) return;
    if (exchange.status === 500) report.fail("the server answered 500", { severity: "low" });
    else if (mayShowErrors(exchange)) {
      const message = errorMessage(exchange.text);
      if (message !== void 0)
        report.fail("the response holds an error message", { evidence: message });
    }
  }
});
function mayShowErrors(exchange) {
  return exchange.status !== 404 && !exchange.isOfType("application/wasm") && !exchange.isScript && !exchange.isStyle;
}

// packages/dast/src/rules/facts/redirects.ts
function redirectTarget(exchange) {
  const target = exchange.field("Location");
  return exchange.isRedirect && exchange.status !== 304 && target ? target : void 0;
}

// packages/dast/src/rules/disclosure/big-redirect.ts
var bigRedirect = exchangeRule({
  id: "dast/big-redirect",
  title: "A redirect has a body larger than a redirect needs",
  severity: "low",
  confidence: "medium",
  why: "The page behind a login may have been sent after all: browsers go on, but attackers read.",
  fix: "End the request after the redirect.",
  references: ["https://www.zaproxy.org/docs/alerts/10044-1/"],
  aliases: ["10044-1"],
  tags: ["CWE-201", "WASC-13"],
  check(exchange, report) {
    const target = redirectTarget(exchange);
    const { size } = exchange.response.body;
    if (target !== void 0 && size > target.length + 300)
      report.fail(`the redirect has a body of ${size} bytes`);
  }
});

// packages/dast/src/rules/disclosure/debug-message.ts
var MESSAGES = [
  "error occurred while processing request",
  "internal server error",
  "test page for apache",
  "failed to open stream: http request failed!",
  "parse error: parse error, unexpected t_variable",
  "the script whose uid is",
  "php parse error",
  "php warning",
  "php error",
  "warning: cannot modify header information - headers already sent",
  "mysqli error is",
  "mysql error is",
  "404 sc_not_found",
  "asp.net_sessionid",
  "servlet error:",
  "under construction",
  "welcome to windows 2000 internet services",
  "welcome to iis 4.0",
  "warning: supplied argument is not a valid file-handle resource",
  "warning: division by zero in",
  "warning: safe mode restriction in effect.",
  "error message : error loading required libraries.",
  "fatal error: call to undefined function",
  "access denied for user",
  "incorrect syntax near",
  "unclosed quotation mark before the character string",
  "there seems to have been a problem with the",
  "customerrors mode",
  "this error page might contain sensitive information because asp.net"
];
var debugMessage = exchangeRule({
  id: "dast/debug-message",
  title: "The response holds a message meant for developers",
  severity: "low",
  confidence: "medium",
  why: "Messages of the platform tell what it is made of and how to make it fail.",
  fix: "Log errors and answer with a page of your own.",
  references: ["https://www.zaproxy.org/docs/alerts/10023/"],
  aliases: ["10023"],
  tags: ["CWE-1295", "WASC-13"],
  check(exchange, report) {
    if (exchange.isScript || !exchange.hasBody || !exchange.isText) return;
    const text = exchange.text.toLowerCase();
    const message = MESSAGES.find((each) => text.includes(each));
    if (message !== void 0)
      report.fail("the response holds a message of the platform", { evidence: message });
  }
});

// packages/dast/src/rules/disclosure/directory-listing.ts
var LISTINGS = [
  /<title>Index of \/[^<]{1,1000}<\/title>/,
  /<pre><A\s{1,20}HREF\s{0,20}=\s{0,20}"\/[^>"]{0,1000}">\[To Parent Directory\]<\/A><br><br>/
];
var directoryListing = exchangeRule({
  id: "dast/directory-listing",
  title: "The server lists the files of a folder",
  severity: "medium",
  confidence: "medium",
  why: "Backups, configuration and what nobody links to are there to be picked.",
  fix: 'Switch listings off: `Options -Indexes`, `autoindex off`, `directoryBrowse enabled="false"`.',
  references: ["https://www.zaproxy.org/docs/alerts/10033/"],
  aliases: ["10033"],
  tags: ["CWE-548", "WASC-16"],
  check(exchange, report) {
    const listing = LISTINGS.map((pattern) => pattern.exec(exchange.text)?.[0]).find(
      (found) => found !== void 0
    );
    if (listing !== void 0) report.fail("the page lists a folder", { evidence: listing });
  }
});

// packages/dast/src/rules/disclosure/error-page-banner.ts
var BANNER = /(?:Tomcat|Apache)\/\d\.\d\.\d{1,2}|nginx\/\d\.\d{1,2}\.\d{1,2}|Jetty:\/\/\d\.\d{1,2}|squid\/\d\.\d{1,2}/i;
var errorPageBanner = serverRule({
  id: "dast/error-page-banner",
  title: "An error page tells the version of the server",
  severity: "low",
  confidence: "high",
  why: "Whoever looks for servers with a known hole finds this one by its version.",
  fix: "Answer errors with pages of your own, and switch the banner off.",
  references: ["https://www.zaproxy.org/docs/alerts/10009/"],
  aliases: ["10009"],
  tags: ["CWE-497", "WASC-13"],
  check(exchange, report) {
    const banner = exchange.isError ? BANNER.exec(exchange.text)?.[0] : void 0;
    if (banner !== void 0) report.fail("the error page tells a version", { evidence: banner });
  }
});

// packages/dast/src/rules/disclosure/password-hash.ts
var HASHES = [
  { alias: "10097-1", name: "LanMan", form: /\$LM\$[a-f0-9]{16}/i },
  { alias: "10097-2", name: "Kerberos AFS", form: /\$K4\$[a-f0-9]{16},/i },
  { alias: "10097-3", name: "OpenBSD Blowfish", form: /\$2[ay]\$05\$[a-z0-9+\-_./=]{53}/i },
  { alias: "10097-4", name: "MD5 crypt", form: /\$1\$[./0-9A-Za-z]{0,8}\$[./0-9A-Za-z]{22}/ },
  {
    alias: "10097-5",
    name: "SHA-256 crypt",
    form: /\$5\$(?:rounds=\d{1,20}\$)?[./0-9A-Za-z]{0,16}\$[./0-9A-Za-z]{43}/
  },
  {
    alias: "10097-6",
    name: "SHA-512 crypt",
    form: /\$6\$(?:rounds=\d{1,20}\$)?[./0-9A-Za-z]{0,16}\$[./0-9A-Za-z]{86}/
  },
  { alias: "10097-7", name: "bcrypt", form: /\$2a?\$\d{2}\$[./0-9A-Za-z]{53}/ },
  { alias: "10097-8", name: "NTLM", form: /\$(?:3\$|NT)\$[0-9a-f]{32}/ }
];
var passwordHash = exchangeRule({
  id: "dast/password-hash",
  title: "The response tells the hash of a password",
  severity: "high",
  confidence: "high",
  why: "Whoever has the hash may try passwords against it at home, as fast as machines allow.",
  fix: "Keep hashes in the database; change the passwords concerned.",
  references: ["https://www.zaproxy.org/docs/alerts/10097/"],
  aliases: HASHES.map(({ alias }) => alias),
  tags: ["CWE-497", "WASC-13"],
  check(exchange, report) {
    const text = textOf(exchange);
    for (const { alias, name, form: form2 } of HASHES)
      if (form2.test(text))
        report.fail(`a hash of the form ${name} is told`, { alias, subject: name });
  }
});
function textOf(exchange) {
  const { request, response } = exchange;
  const sent = [...[...request.fields].map(({ value }) => value), request.body.text];
  const received = exchange.isText && !exchange.isScript ? [...[...response.fields].map(({ value }) => value), exchange.text] : [];
  return [...sent, ...received].join("\n");
}

// packages/dast/src/rules/disclosure/private-address.ts
var OCTET = "(?:25[0-5]|2[0-4]\\d|[01]?\\d{1,2})";
var PORT = "(?::(?:0|[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65(?:[0-4]\\d{2}|5[0-2]\\d|53[0-5]))\\b)?";
var FORMS2 = [
  `(?<!\\d\\.)\\b(?:10\\.${OCTET}|172\\.(?:3[01]|2\\d|1[6-9])|192\\.168)\\.${OCTET}\\.${OCTET}\\b(?!\\.\\d)`,
  `\\bip-10-${OCTET}-${OCTET}-${OCTET}\\b(?!\\.\\d)`,
  `\\bip-(?:172-(?:3[01]|2\\d|1[6-9])|192-168)-${OCTET}-${OCTET}\\b(?!-\\d)`
];
var PRIVATE = new RegExp(`(${FORMS2.join("|")})${PORT}`, "g");
var privateAddress = exchangeRule({
  id: "dast/private-address",
  title: "The response tells an address of the inner network",
  severity: "low",
  confidence: "medium",
  why: "It says how the network behind the application is laid out, and what a forged request might reach.",
  fix: "Use names that only resolve inside, and keep them out of what is sent to visitors.",
  references: [
    "https://www.zaproxy.org/docs/alerts/2/",
    "https://datatracker.ietf.org/doc/html/rfc1918"
  ],
  aliases: ["2"],
  tags: ["CWE-497", "WASC-13"],
  check(exchange, report) {
    if (!exchange.isText) return;
    const host = exchange.host.toLowerCase();
    for (const [text, address] of exchange.text.matchAll(PRIVATE)) {
      if (address?.toLowerCase() === host) continue;
      report.fail("the response names a private address", { evidence: text });
      return;
    }
  }
});

// packages/dast/src/rules/disclosure/redirect-with-links.ts
var redirectWithLinks = exchangeRule({
  id: "dast/redirect-with-links",
  title: "A redirect has more than one link in its body",
  severity: "low",
  confidence: "medium",
  why: "A page that should not be seen may have been sent after all: browsers go on, but attackers read.",
  fix: "End the request after the redirect.",
  references: ["https://www.zaproxy.org/docs/alerts/10044-2/"],
  aliases: ["10044-2"],
  tags: ["CWE-201", "WASC-13"],
  variantOf: ["dast/big-redirect"],
  check(exchange, report) {
    const target = redirectTarget(exchange);
    if (target === void 0 || exchange.response.body.size > target.length + 300) return;
    const count = exchange.text.match(/href/gi)?.length ?? 0;
    if (count > 1) report.fail(`the redirect has ${count} links in its body`);
  }
});

// packages/dast/src/rules/facts/personal-data.ts
var TELLING = ["user", "username", "pass", "password", "pwd", "token", "ticket", "session"];
var EMAIL = /(?<![\w.%+-])[\w.%+-]{1,64}@[A-Za-z0-9.-]{1,255}\.[A-Za-z]{2,4}\b/;
var CARD = /\b(?:4\d{12}(?:\d{3})?|5[1-5]\d{14}|6(?:011|5\d\d)\d{12}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|(?:2131|1800|35\d{3})\d{11})\b/;
var SOCIAL_SECURITY = /\b\d{3}-\d{2}-\d{4}\b/;
function tellingWord(text) {
  const lower = text.toLowerCase();
  return TELLING.find((word) => lower.includes(word));
}
function personalData(text, isCard = () => true) {
  const card = CARD.exec(text)?.[0];
  if (card !== void 0 && isCard(card)) return "the number of a credit card";
  if (EMAIL.test(text)) return "an e-mail address";
  return SOCIAL_SECURITY.test(text) ? "a social security number" : void 0;
}

// packages/dast/src/rules/disclosure/sensitive-query.ts
var sensitiveQuery = exchangeRule({
  id: "dast/sensitive-query",
  title: "The address carries what should not be written down",
  severity: "low",
  confidence: "medium",
  why: "Addresses are kept in histories, logs and referrers, and what they carry with them.",
  fix: "Send it in the body of a POST or in a header.",
  references: ["https://www.zaproxy.org/docs/alerts/10024/"],
  aliases: ["10024"],
  tags: ["CWE-598", "WASC-13"],
  check(exchange, report) {
    for (const { name, value } of exchange.queryParameters) {
      const data = personalData(value);
      if (tellingWord(name) !== void 0)
        report.fail(`the query has a field ${JSON.stringify(name)}`, { subject: name });
      else if (data !== void 0)
        report.fail(`the field ${JSON.stringify(name)} of the query holds ${data}`, {
          subject: name
        });
    }
  }
});

// packages/dast/src/rules/disclosure/sensitive-referrer.ts
var sensitiveReferrer = exchangeRule({
  id: "dast/sensitive-referrer",
  title: "The referrer tells another site what it should not know",
  severity: "low",
  confidence: "medium",
  why: "The address of the page that the visitor came from, and what it carries, was sent to another host.",
  fix: "Answer with `Referrer-Policy: strict-origin-when-cross-origin`, and keep such data out of addresses.",
  references: ["https://www.zaproxy.org/docs/alerts/10025/"],
  aliases: ["10025"],
  tags: ["CWE-598", "WASC-13"],
  check(exchange, report) {
    if (comesFromHere(exchange)) return;
    for (const referrer of exchange.request.fields.all("Referer")) {
      const word = tellingWord(referrer);
      const what = word === void 0 ? personalData(referrer, hasCheckDigit) : `a ${word}`;
      if (what !== void 0) report.fail(`the referrer seems to hold ${what}`);
    }
  }
});
function comesFromHere({ request, host }) {
  const referrer = request.fields.first("Referer");
  if (referrer === void 0 || referrer.startsWith("/")) return true;
  return readAddress(referrer).host.toLowerCase() === host.toLowerCase();
}

// packages/dast/src/rules/facts/source-code.ts
var WORD = "[a-z0-9]{1,80}";
var NAME = "[a-z0-9._]{1,80}";
var GAP = "\\s{1,20}";
var MAYBE = "\\s{0,20}";
function form(pattern, flags = "i") {
  return new RegExp(
    pattern.replaceAll("~", GAP).replaceAll("_", MAYBE).replaceAll("<word>", WORD).replaceAll("<name>", NAME),
    flags
  );
}
var of = (language, ...forms) => forms.map((each) => ({ language, form: each }));
var SIGNS = [
  ...of("PHP", [/<\?php/, /;/], [/<\?=/, /\?>/], /\$\x5fPOST\s{0,20}\[/, /\$\x5fGET\s{0,20}\[/),
  ...of(
    "JSP",
    [/<%@\s{0,20}page\s/, /%>/],
    [/<%@\s{0,20}include/, /%>/],
    [/<%@\s{0,20}taglib/, /%>/],
    [/<jsp:directive\.(?:page|include|taglib)/, />/]
  ),
  ...of(
    "Servlet",
    form("import~javax\\.servlet\\.http\\.(?:HttpServlet|\\*)_;", ""),
    form('@WebServlet_\\(_"/<word>"_\\)'),
    form("public~class~<word>~extends~(?:javax\\.servlet\\.http\\.)?HttpServlet"),
    form(
      "public~void~do(?:Get|Post)_\\(_HttpServletRequest~<word>_,_HttpServletResponse~<word>_\\)"
    )
  ),
  ...of(
    "Java",
    form("^package~[a-z0-9.]{1,200};"),
    form("^import~[a-z0-9.]{1,200};"),
    form("public~static~void~main_\\(_String(?:~<word>_\\[_\\]|_\\[_\\]_<word>)_\\)_\\{")
  ),
  ...of(
    "ASP",
    form("On~Error~Resume~Next"),
    form('Server.CreateObject_\\(_"[a-z0-9.]{1,200}"_\\)'),
    form('Request.QueryString_\\(_"<word>"_\\)'),
    form('<%@~LANGUAGE_=_"VBSCRIPT"_%>')
  ),
  ...of(
    "ASP.NET",
    [/<%@\s{1,20}Page/, /%>/],
    [/<%(?:Assembly|Control|Implements|Master|Page|OutputCache|Previous|Reference|Register)/, /%>/],
    form('<script~runat_=_"', ""),
    [/@RenderPage\s{0,20}\(\s{0,20}"/, /"\)/],
    form("@RenderBody_\\(_\\)", ""),
    form('Database.Open_\\(_"', "")
  ),
  ...of(
    "C#",
    form("^using~System_;", ""),
    form("^namespace~[a-z.]{1,200}_\\{", "im"),
    form("^static~void~Main_\\(_string_\\[_\\]_<word>_\\)", "m"),
    form("@for(?:each)?_\\(_var~", "")
  ),
  ...of("VB.NET", form("^dim~<word>_=", "im"), form("@for~each~<word>~in~"), form("@Select~Case")),
  ...of(
    "SQL",
    form("insert~into~<name>~values_\\("),
    form("insert~into~<name>_\\([a-z0-9\\x5f, \\t]{1,2000}\\)~values_\\("),
    form("update~<name>~set~"),
    form("delete~from~<name>"),
    form("truncate~table~<name>"),
    form("(?:create|drop)~(?:database|view|procedure|function)~<name>"),
    form("create~table~(?:if~not~exists~)?<name>_\\([^)]"),
    form("drop~(?:table|index)~<name>")
  ),
  ...of(
    "Perl",
    form("^#!/usr/bin/perl", ""),
    form("^use~(?:strict|warnings|[A-Za-z:]{1,200})_;_$", ""),
    form("foreach~my~\\$<word>_\\("),
    form("^_my~[$%@]<word>", "im")
  ),
  ...of(
    "C",
    form('#include~(?:<[a-z0-9/]{1,200}\\.h>|"[a-z0-9/]{1,200}\\.h")'),
    form("#include~<iostream\\.h>")
  ),
  ...of("Shell", form("^#!/bin/[a-z]{0,20}sh", "")),
  ...of("Node.js", form("^#!/usr/bin/env~node", "")),
  ...of(
    "Python",
    form("#!/usr/bin/(?:python|env~python)", ""),
    form("^_def~<word>_\\(_(?:<word>)?_\\)_:"),
    form("^_try_:")
  ),
  ...of("Ruby", form('^_require~"[^"\\n]{1,200}"_$'), form("^_describe~[a-z0-9:]{1,200}~do")),
  ...of(
    "ColdFusion",
    /<cf(?:output|set|execute|exit|component|function|return|argument|script|loop|query|dump|if|else)/
  )
];
function findSourceCode(text) {
  for (const { language, form: sign } of SIGNS) {
    const evidence = sign instanceof RegExp ? sign.exec(text)?.[0] : spanOf(text, ...sign);
    if (evidence !== void 0) return { language, evidence };
  }
  return void 0;
}

// packages/dast/src/rules/disclosure/source-code.ts
var sourceCode = exchangeRule({
  id: "dast/source-code",
  title: "The response holds source code of the server",
  severity: "medium",
  confidence: "medium",
  why: "Code shows how the application works, and often passwords and queries with it.",
  fix: "Let the server run the file instead of sending it; keep backups out of its folders.",
  references: ["https://www.zaproxy.org/docs/alerts/10099/"],
  aliases: ["10099"],
  tags: ["CWE-540", "WASC-13"],
  check(exchange, report) {
    if (exchange.isScript || exchange.isStyle || exchange.isImage || exchange.isFont) return;
    if (hasControlCharacters(exchange.text)) return;
    const code = findSourceCode(exchange.text);
    if (code) report.fail(`the response holds ${code.language}`, { evidence: code.evidence });
  }
});

// packages/dast/src/script/comments.ts
var OPERAND_END = /[\w$)\]'"`]/;
var EXPRESSION_FOLLOWS = /(?:^|[^\w$.])(?:return|typeof|case|in|of|delete|void|throw|new|else|do|instanceof|yield|await)$/;
function commentsOf(script) {
  if (!script.includes("//") && !script.includes("/*")) return [];
  return new CommentScanner(script).scan();
}
var CommentScanner = class {
  #script;
  #comments = [];
  /** Braces open within each template that is being filled in. */
  #templates = [];
  /** Until where something was looked for and not found: it is not looked for again, or hostile text costs its square. */
  #missing = /* @__PURE__ */ new Map();
  #index = 0;
  /** The last character that is neither blank nor comment. */
  #last = -1;
  constructor(script) {
    this.#script = script;
  }
  scan() {
    while (this.#index < this.#script.length)
      if (!this.#comment() && !this.#literal()) this.#other();
    return this.#comments;
  }
  #comment() {
    if (this.#script.startsWith("//", this.#index)) {
      this.#take(this.#lineEnd());
      return true;
    }
    return this.#block("/*", "*/") || this.#block("<!--", "-->");
  }
  #block(open, close) {
    if (!this.#script.startsWith(open, this.#index) || this.#missing.has(close)) return false;
    const end = this.#script.indexOf(close, this.#index + open.length);
    if (end < 0) {
      this.#missing.set(close, this.#script.length);
      return false;
    }
    this.#take(end + close.length);
    return true;
  }
  #take(end) {
    this.#comments.push(this.#script.slice(this.#index, end));
    this.#index = end;
  }
  #literal() {
    const character = this.#script[this.#index] ?? "";
    if (character === "`") this.#template();
    else if (character === "}" && this.#templates.at(-1) === 0) {
      this.#templates.pop();
      this.#template();
    } else if (character === '"' || character === "'") return this.#delimited(character);
    else return this.#mayBeginRegex() && this.#delimited(character);
    return true;
  }
  /** A string or a regular expression, neither of which goes on past its line. */
  #delimited(delimiter) {
    if ((this.#missing.get(delimiter) ?? -1) >= this.#index) return false;
    let inClass = false;
    let index = this.#index + 1;
    for (; index < this.#script.length; index++) {
      const character = this.#script[index];
      if (character === "\\") index++;
      else if (character === "\n" || character === "\r") break;
      else if (delimiter === "/" && character === "[") inClass = true;
      else if (delimiter === "/" && character === "]") inClass = false;
      else if (character === delimiter && !inClass) {
        this.#last = index;
        this.#index = index + 1;
        return true;
      }
    }
    this.#missing.set(delimiter, index);
    return false;
  }
  /** To the template's end or to what fills it in, whichever comes first. */
  #template() {
    let index = this.#index + 1;
    for (; index < this.#script.length; index++) {
      const character = this.#script[index];
      if (character === "\\") index++;
      else if (character === "`") break;
      else if (character === "$" && this.#script[index + 1] === "{") {
        this.#templates.push(0);
        index++;
        break;
      }
    }
    this.#last = index;
    this.#index = index + 1;
  }
  #other() {
    const character = this.#script[this.#index] ?? "";
    const depth = this.#templates.at(-1);
    if (depth !== void 0 && (character === "{" || character === "}"))
      this.#templates[this.#templates.length - 1] = depth + (character === "{" ? 1 : -1);
    if (!/\s/.test(character)) this.#last = this.#index;
    this.#index++;
  }
  #mayBeginRegex() {
    if (this.#script[this.#index] !== "/" || this.#script[this.#index + 1] === "*") return false;
    if (this.#last < 0 || !OPERAND_END.test(this.#script[this.#last] ?? "")) return true;
    const before = this.#script.slice(Math.max(0, this.#last - 11), this.#last + 1);
    return EXPRESSION_FOLLOWS.test(before);
  }
  #lineEnd() {
    LINE_END.lastIndex = this.#index;
    return LINE_END.exec(this.#script)?.index ?? this.#script.length;
  }
};
var LINE_END = /[\n\r\u2028\u2029]/g;

// packages/dast/src/rules/disclosure/suspicious-comment.ts
var TELLING2 = /\b(?:TODO|FIXME|BUGS?|XXX|QUERY|DB|ADMIN(?:ISTRATOR)?|USER(?:NAME)?|SELECT|WHERE|FROM|LATER|DEBUG)\b/i;
var AROUND = 40;
var suspiciousComment = exchangeRule({
  id: "dast/suspicious-comment",
  title: "A comment tells visitors what was meant for colleagues",
  severity: "low",
  confidence: "medium",
  profile: "all",
  why: "Comments name tables, accounts and weaknesses that were to be mended later.",
  fix: "Strip comments when the pages and scripts are built.",
  references: ["https://www.zaproxy.org/docs/alerts/10027/"],
  aliases: ["10027"],
  tags: ["CWE-615", "WASC-13"],
  check(exchange, report) {
    if (!exchange.hasBody || !exchange.isText || exchange.isFont) return;
    for (const comment of comments(exchange)) {
      const word = TELLING2.exec(comment);
      if (!word) continue;
      report.fail("a comment holds a telling word", {
        subject: word[0].toUpperCase(),
        evidence: comment.slice(Math.max(0, word.index - AROUND), word.index + AROUND)
      });
    }
  }
});
function comments(exchange) {
  if (exchange.isScript) return commentsOf(exchange.text);
  const { markup } = exchange;
  return [
    ...markup.comments,
    ...markup.named("script").flatMap((script) => commentsOf(markup.content(script)))
  ];
}

// packages/dast/src/rules/disclosure/timestamp.ts
var SECONDS = /\b(?:1\d|2[0-2])\d{8}\b(?!%)/g;
var END_OF_TIME = 2147483647;
var FIELDS_OF_NUMBERS = new Set(
  "keep-alive cache-control etag age strict-transport-security report-to nel expect-ct ratelimit-reset x-ratelimit-reset x-rate-limit-reset".split(
    " "
  )
);
var timestamp = exchangeRule({
  id: "dast/timestamp",
  title: "The response holds a time in seconds",
  severity: "low",
  confidence: "low",
  profile: "all",
  why: "Times of builds, starts and records help to guess what was made from them, tokens for instance.",
  fix: "Leave out what nobody needs; make no secret from the time.",
  references: ["https://www.zaproxy.org/docs/alerts/10096/"],
  aliases: ["10096"],
  tags: ["CWE-497", "WASC-13"],
  check(exchange, report, { now }) {
    if (exchange.isFont) return;
    const [from, to] = [yearsFrom(now, -10), Math.min(yearsFrom(now, 10), END_OF_TIME)];
    const isNear = (text) => Number(text) >= from && Number(text) <= to;
    const body = { name: "the body", value: exchange.text };
    for (const { name, value } of [...exchange.response.fields, body]) {
      if (FIELDS_OF_NUMBERS.has(name.toLowerCase())) continue;
      const found = value.match(SECONDS)?.find(isNear);
      if (found !== void 0)
        report.fail(`${name} holds a time in seconds`, { subject: name, evidence: found });
    }
  }
});
function yearsFrom(now, years) {
  const then = new Date(now);
  then.setUTCFullYear(then.getUTCFullYear() + years);
  return Math.floor(then.getTime() / 1e3);
}

// packages/dast/src/rules/disclosure/user-name-hash.ts
import { createHash } from "node:crypto";
var NAMES = ["Admin", "admin"];
var ALGORITHMS = ["md5", "sha1", "sha256", "sha384", "sha512"];
var HASHES2 = new Set(
  NAMES.flatMap(
    (name) => ALGORITHMS.map((algorithm) => createHash(algorithm).update(name).digest("hex"))
  )
);
var userNameHash = exchangeRule({
  id: "dast/user-name-hash",
  title: "The response holds the hash of a user name that is easy to guess",
  severity: "low",
  confidence: "high",
  profile: "all",
  why: "Where a hash of the name stands for the user, anybody may ask in the name of another.",
  fix: "Refer to users by what cannot be computed, and check who asks.",
  references: ["https://www.zaproxy.org/docs/alerts/10057/"],
  aliases: ["10057"],
  tags: ["CWE-284", "WASC-2"],
  check(exchange, report) {
    if (!exchange.isText) return;
    const texts = [...[...exchange.response.fields].map(({ value }) => value), exchange.text];
    if (texts.some(holdsHash)) report.fail("the hash of the user name admin is told");
  }
});
function holdsHash(text) {
  const lower = text.toLowerCase();
  return [...HASHES2].some((hash) => lower.includes(hash));
}

// packages/dast/src/rules/exposure/exposed-actuator.ts
var ENDPOINTS = {
  env: /"propertySources"\s{0,20}:/,
  configprops: /"contexts"\s{0,20}:/,
  beans: /"contexts"\s{0,20}:/,
  mappings: /"dispatcherServlets?"\s{0,20}:/,
  loggers: /"loggers"\s{0,20}:/,
  threaddump: /"threads"\s{0,20}:/
};
var exposedActuator = exchangeRule({
  id: "dast/exposed-actuator",
  title: "Endpoints for operators of Spring Boot are open to everybody",
  severity: "high",
  confidence: "high",
  about: "site",
  why: "They tell configuration and insides, and some change both.",
  fix: "Expose `health` only: `management.endpoints.web.exposure.include=health`, the rest on another port that no Ingress leads to.",
  references: [
    "https://docs.spring.io/spring-boot/reference/actuator/endpoints.html#actuator.endpoints.exposing"
  ],
  tags: ["CWE-200", "CWE-497"],
  check(exchange, report) {
    if (!exchange.isSuccess || !exchange.isOfType("json")) return;
    const name = /\/actuator\/([a-z]{1,20})$/.exec(exchange.address.path)?.[1] ?? "";
    if (Object.hasOwn(ENDPOINTS, name) && ENDPOINTS[name]?.test(exchange.text))
      report.fail(`the endpoint ${name} answers without a login`, { subject: name });
  }
});

// packages/dast/src/rules/exposure/exposed-environment.ts
var exposedEnvironment = exchangeRule({
  id: "dast/exposed-environment",
  title: "The environment file of the application is served",
  severity: "high",
  confidence: "high",
  about: "site",
  why: "`.env` holds what the application logs in with.",
  fix: "Keep it out of what is served, let the server refuse paths that begin with a dot, and change what was in it.",
  references: [
    "https://owasp.org/www-project-web-security-testing-guide/latest/4-Web_Application_Security_Testing/02-Configuration_and_Deployment_Management_Testing/04-Review_Old_Backup_and_Unreferenced_Files_for_Sensitive_Information"
  ],
  tags: ["CWE-538", "CWE-200"],
  check(exchange, report) {
    if (!exchange.isSuccess || exchange.isHtml) return;
    if (!/\/\.env(?:\.[a-z]{1,20})?$/.test(exchange.address.path)) return;
    const name = /^(?:export )?([A-Z][A-Z0-9_]{1,60})=/m.exec(exchange.text)?.[1];
    if (name !== void 0) report.fail(`the file sets ${name} and is served`);
  }
});

// packages/dast/src/rules/exposure/exposed-git.ts
var exposedGit = exchangeRule({
  id: "dast/exposed-git",
  title: "The repository of the application is served",
  severity: "high",
  confidence: "high",
  about: "site",
  why: "From `.git` the whole source and its history can be fetched, with every secret that was ever committed.",
  fix: "Deploy what was built rather than a checkout, and let the server refuse paths that begin with a dot.",
  references: [
    "https://owasp.org/www-project-web-security-testing-guide/latest/4-Web_Application_Security_Testing/02-Configuration_and_Deployment_Management_Testing/04-Review_Old_Backup_and_Unreferenced_Files_for_Sensitive_Information"
  ],
  tags: ["CWE-527", "CWE-538"],
  check(exchange, report) {
    if (!exchange.isSuccess || exchange.isHtml) return;
    const { path } = exchange.address;
    const isHead = path.endsWith("/.git/HEAD") && /^(?:ref: refs\/|[0-9a-f]{40}\s*$)/.test(exchange.text);
    const isConfig = path.endsWith("/.git/config") && /^\s{0,20}\[core\]/m.test(exchange.text);
    if (isHead || isConfig) report.fail("the folder .git is served");
  }
});

// packages/dast/src/rules/exposure/exposed-kubernetes.ts
var exposedKubernetes = exchangeRule({
  id: "dast/exposed-kubernetes",
  title: "The host answers with objects of Kubernetes",
  severity: "high",
  confidence: "high",
  about: "site",
  why: "An API server or kubelet that tells strangers its objects tells them what runs where, and often lets them in.",
  fix: "Take the route away that leads there; refuse anonymous requests: `--anonymous-auth=false`.",
  references: [
    "https://kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz/",
    "https://kubernetes.io/docs/reference/access-authn-authz/authentication/#anonymous-requests"
  ],
  tags: ["CWE-306", "CWE-200"],
  check(exchange, report) {
    if (!exchange.isSuccess || !exchange.isOfType("json")) return;
    if (!/^\/(?:api|apis|pods|api\/v1\/[a-z]{1,40})\/?$/.test(exchange.address.path)) return;
    const kind = /^\s{0,100}\{\s{0,100}"kind"\s{0,20}:\s{0,20}"(APIVersions|APIGroupList|[A-Z][A-Za-z]{1,40}List)"/.exec(
      exchange.text
    )?.[1];
    if (kind !== void 0) report.fail(`the answer is a ${kind}`, { subject: kind });
  }
});

// packages/dast/src/rules/exposure/exposed-metrics.ts
var exposedMetrics = exchangeRule({
  id: "dast/exposed-metrics",
  title: "The metrics of the application are open to everybody",
  severity: "low",
  confidence: "high",
  about: "site",
  why: "They tell versions, routes and load, and when an attack works.",
  fix: "Serve metrics on a port of their own that no Ingress leads to.",
  references: ["https://prometheus.io/docs/operating/security/"],
  tags: ["CWE-200", "CWE-497"],
  check(exchange, report) {
    if (!exchange.isSuccess || exchange.isHtml) return;
    if (!/\/(?:metrics|actuator\/prometheus)$/.test(exchange.address.path)) return;
    const metric = /^# (?:HELP|TYPE) ([A-Za-z_:][\w:]{0,100})/m.exec(exchange.text)?.[1];
    if (metric !== void 0) report.fail(`metrics are told, ${metric} among them`);
  }
});

// packages/dast/src/rules/exposure/exposed-profiler.ts
var exposedProfiler = exchangeRule({
  id: "dast/exposed-profiler",
  title: "The profiler of a Go program is open to everybody",
  severity: "medium",
  confidence: "high",
  about: "site",
  why: "It tells the command line and what is in memory, and to ask it costs the program time.",
  fix: "Do not import `net/http/pprof` into what serves visitors, or serve it on a port of its own.",
  references: ["https://pkg.go.dev/net/http/pprof"],
  tags: ["CWE-489", "CWE-497"],
  check(exchange, report) {
    if (!exchange.isSuccess || !/\/debug\/pprof\/$/.test(exchange.address.path)) return;
    if (/<title>\/debug\/pprof\/<\/title>/.test(exchange.text))
      report.fail("the profiler answers without a login");
  }
});

// packages/dast/src/rules/exposure/exposed-source-map.ts
var exposedSourceMap = exchangeRule({
  id: "dast/exposed-source-map",
  title: "A source map with the sources in it is served",
  severity: "low",
  confidence: "high",
  why: "It gives everybody the program as it was written, comments and names of what is behind it included.",
  fix: "Build without source maps for production, or keep them where only your error tracker reads them.",
  references: ["https://tc39.es/ecma426/"],
  tags: ["CWE-540"],
  check(exchange, report) {
    if (!exchange.isSuccess || exchange.isHtml || !exchange.address.path.endsWith(".map")) return;
    const hasSources = exchange.text.includes('"sourcesContent"');
    if (hasSources && /^\s{0,100}\{/.test(exchange.text) && exchange.text.includes('"version"'))
      report.fail("the source map holds the sources");
  }
});

// packages/dast/src/rules/exposure/security-txt.ts
var securityTxt = exchangeRule({
  id: "dast/security-txt",
  title: "Nobody says whom to tell of a weakness",
  severity: "low",
  confidence: "high",
  profile: "all",
  about: "site",
  why: "Whoever finds a weakness and no address publishes it, or sells it. A file without a contact or past its date is as good as none.",
  fix: "Serve `/.well-known/security.txt` over HTTPS with `Contact` and an `Expires` within a year.",
  references: ["https://www.rfc-editor.org/rfc/rfc9116"],
  tags: ["CWE-1059"],
  check(exchange, report, { now }) {
    if (exchange.address.path !== "/.well-known/security.txt" || exchange.isRedirect) return;
    const fault = exchange.isSuccess && !exchange.isHtml ? faultOf(exchange.text, now) : "is missing";
    if (fault !== void 0) report.fail(`security.txt ${fault}`);
  }
});
function faultOf(text, now) {
  if (!/^contact:\s{0,20}\S/im.test(text)) return "names no contact";
  const expires = /^expires:\s{0,20}(\S{1,40})/im.exec(text)?.[1];
  if (expires === void 0) return "does not say until when it counts";
  const time = Date.parse(expires);
  if (Number.isNaN(time)) return "has a date that is none";
  return time < now.getTime() ? "is past its date" : void 0;
}

// packages/dast/src/rules/forms/anti-csrf-missing.ts
var TOKENS = new Set(
  "anticsrf csrftoken __requestverificationtoken csrfmiddlewaretoken authenticity_token owasp_csrftoken anoncsrf csrf_token _csrf _csrfsecret __csrf_magic csrf _token _csrf_token _csrftoken token".split(
    " "
  )
);
var antiCsrfMissing = exchangeRule({
  id: "dast/anti-csrf-missing",
  title: "A form has no token against cross-site request forgery",
  severity: "medium",
  confidence: "low",
  why: "Another site may send the form in the name of the visitor unless cookies or the server prevent it.",
  fix: "Add the token of your framework, or check `Sec-Fetch-Site` or `Origin` on the server.",
  references: [
    "https://www.zaproxy.org/docs/alerts/10202/",
    "https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html"
  ],
  aliases: ["10202"],
  tags: ["CWE-352", "WASC-9"],
  check(exchange, report) {
    if (!exchange.isHtml) return;
    const { markup } = exchange;
    for (const form2 of markup.named("form")) {
      if (form2.parent < 0 || /^get$/i.test(form2.attributes.get("method") ?? "get")) continue;
      const hasToken = markup.within(form2, "input").some(
        ({ attributes }) => [attributes.get("id"), attributes.get("name")].some(
          (name) => TOKENS.has(name?.toLowerCase() ?? "")
        )
      );
      if (!hasToken)
        report.fail("a form that changes something has no token", {
          subject: form2.attributes.get("action") ?? "",
          evidence: markup.startTag(form2)
        });
    }
  }
});

// packages/dast/src/rules/facts/documents.ts
function isShownPage(exchange) {
  return exchange.isHtml && isServed(exchange);
}
function isServed(exchange) {
  return exchange.hasBody && !exchange.isError && !exchange.isRedirect;
}

// packages/dast/src/rules/facts/framing.ts
function isGovernedByFrameOptions(exchange) {
  return isShownPage(exchange) && !exchange.fields("Content-Security-Policy").some((policy) => policy.includes("frame-ancestors"));
}

// packages/dast/src/rules/framing/clickjacking-header-missing.ts
var clickjackingHeaderMissing = serverRule({
  id: "dast/clickjacking-header-missing",
  title: "Any site may put the page into a frame",
  severity: "medium",
  confidence: "medium",
  why: "A hostile page can lay the application, with the session of its visitor, invisibly over a button of its own, and let the visitor click in it.",
  fix: "Answer with `Content-Security-Policy: frame-ancestors 'none'`, or `'self'`; add `X-Frame-Options: DENY` for old browsers.",
  references: [
    "https://www.zaproxy.org/docs/alerts/10020-1/",
    "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/X-Frame-Options"
  ],
  aliases: ["10020-1"],
  tags: ["CWE-1021", "WASC-15"],
  check(exchange, report) {
    if (isGovernedByFrameOptions(exchange) && !exchange.response.fields.has("X-Frame-Options"))
      report.fail("neither frame-ancestors nor X-Frame-Options says who may frame the page");
  }
});

// packages/dast/src/rules/framing/frame-options-in-meta.ts
var frameOptionsInMeta = exchangeRule({
  id: "dast/frame-options-in-meta",
  title: "X-Frame-Options is written in the page, where it has no effect",
  severity: "medium",
  confidence: "medium",
  about: "site",
  why: "Browsers heed X-Frame-Options as a header only, so what looks like protection is none.",
  fix: "Send it as a header, or `frame-ancestors` in the Content-Security-Policy header.",
  references: ["https://www.zaproxy.org/docs/alerts/10020-3/"],
  aliases: ["10020-3"],
  tags: ["CWE-1021", "WASC-15"],
  check(exchange, report) {
    if (!isGovernedByFrameOptions(exchange)) return;
    const [meta] = exchange.markup.metaFor("X-Frame-Options");
    if (meta)
      report.fail("a meta element stands in for the header X-Frame-Options", {
        evidence: exchange.markup.startTag(meta)
      });
  }
});

// packages/dast/src/rules/framing/frame-options-malformed.ts
var frameOptionsMalformed = serverRule({
  id: "dast/frame-options-malformed",
  title: "X-Frame-Options has a value that browsers ignore",
  severity: "medium",
  confidence: "medium",
  why: "A value other than DENY and SAMEORIGIN, ALLOW-FROM among them, is as good as no header.",
  fix: "Write `DENY` or `SAMEORIGIN`; for anything finer use `frame-ancestors`.",
  references: ["https://www.zaproxy.org/docs/alerts/10020-4/"],
  aliases: ["10020-4"],
  tags: ["CWE-1021", "WASC-15"],
  check(exchange, report) {
    if (!isGovernedByFrameOptions(exchange)) return;
    for (const value of exchange.fields("X-Frame-Options"))
      if (!/deny|sameorigin/i.test(value))
        report.fail("X-Frame-Options says neither DENY nor SAMEORIGIN", {
          evidence: `X-Frame-Options: ${value}`
        });
  }
});

// packages/dast/src/rules/framing/frame-options-repeated.ts
var frameOptionsRepeated = serverRule({
  id: "dast/frame-options-repeated",
  title: "X-Frame-Options stands in the response more than once",
  severity: "medium",
  confidence: "medium",
  why: "Browsers join the values, and what two of them mean together differs from browser to browser: the page may be framed after all.",
  fix: "Let one place set the header: the application or the proxy before it.",
  references: ["https://www.zaproxy.org/docs/alerts/10020-2/"],
  aliases: ["10020-2"],
  tags: ["CWE-1021", "WASC-15"],
  check(exchange, report) {
    const count = exchange.fields("X-Frame-Options").length;
    if (count > 1 && isGovernedByFrameOptions(exchange))
      report.fail(`X-Frame-Options stands there ${count} times`);
  }
});

// packages/dast/src/rules/headers/aspnet-version.ts
var aspnetVersion = unwantedFieldRule({
  id: "dast/aspnet-version",
  title: "The response tells the version of ASP.NET",
  severity: "low",
  confidence: "high",
  about: "site",
  why: "The version says which known holes to try.",
  fix: 'Set `enableVersionHeader="false"` in `httpRuntime` and `MvcHandler.DisableMvcResponseHeader = true`.',
  references: ["https://www.zaproxy.org/docs/alerts/10061/"],
  aliases: ["10061"],
  tags: ["CWE-933", "WASC-14"],
  fields: ["X-AspNet-Version", "X-AspNetMvc-Version"]
});

// packages/dast/src/rules/headers/backend-server.ts
var backendServer = unwantedFieldRule({
  id: "dast/backend-server",
  title: "The response tells which server behind the proxy made it",
  severity: "low",
  confidence: "medium",
  about: "site",
  cause: "server",
  why: "Names of inner machines help whoever has got in to get on.",
  fix: "Drop `X-Backend-Server` at the proxy.",
  references: ["https://www.zaproxy.org/docs/alerts/10039/"],
  aliases: ["10039"],
  tags: ["CWE-497", "WASC-13"],
  fields: ["X-Backend-Server"]
});

// packages/dast/src/rules/headers/chrome-logger.ts
var chromeLogger = unwantedFieldRule({
  id: "dast/chrome-logger",
  title: "The response carries the log of the server",
  severity: "medium",
  confidence: "high",
  why: "What is logged for developers, queries, paths and data, is sent to every visitor.",
  fix: "Switch Chrome Logger off in production.",
  references: ["https://www.zaproxy.org/docs/alerts/10052/"],
  aliases: ["10052"],
  tags: ["CWE-532", "WASC-13"],
  fields: ["X-ChromeLogger-Data", "X-ChromePhp-Data"]
});

// packages/dast/src/rules/headers/debug-token.ts
var debugToken = unwantedFieldRule({
  id: "dast/debug-token",
  title: "The profiler of the framework is switched on",
  severity: "low",
  confidence: "high",
  about: "site",
  why: "The token leads to the profiler of Symfony, with configuration, queries and sessions.",
  fix: "Run production without the debug mode and the profiler.",
  references: ["https://www.zaproxy.org/docs/alerts/10056/"],
  aliases: ["10056"],
  tags: ["CWE-489", "WASC-13"],
  fields: ["X-Debug-Token", "X-Debug-Token-Link"]
});

// packages/dast/src/rules/headers/heartbleed.ts
var AFFECTED = /OpenSSL\/(?:1\.0\.1(?:-beta[123]|[a-f])?|1\.0\.2-beta)(?![0-9.a-z-])/i;
var heartbleed = serverRule({
  id: "dast/heartbleed",
  title: "The server tells a version of OpenSSL that has Heartbleed",
  severity: "high",
  confidence: "low",
  why: "Anyone may read the memory of the server, keys and passwords in it, unless the distribution has mended the version it names.",
  fix: "Update OpenSSL, then replace keys and passwords.",
  references: ["https://www.zaproxy.org/docs/alerts/10034/", "https://heartbleed.com/"],
  aliases: ["10034"],
  tags: ["CWE-119", "WASC-20", "CVE-2014-0160"],
  check(exchange, report) {
    for (const value of exchange.fields("Server")) {
      const version = AFFECTED.exec(value)?.[0];
      if (version !== void 0)
        report.fail("Server tells a version of OpenSSL with Heartbleed", { evidence: version });
    }
  }
});

// packages/dast/src/rules/headers/powered-by.ts
var poweredBy = unwantedFieldRule({
  id: "dast/powered-by",
  title: "The response tells what it was made with",
  severity: "low",
  confidence: "medium",
  about: "site",
  why: "Framework and version say which known holes to try.",
  fix: 'Switch the header off: `app.disable("x-powered-by")`, `expose_php = Off`, or drop it at the proxy.',
  references: ["https://www.zaproxy.org/docs/alerts/10037/"],
  aliases: ["10037"],
  tags: ["CWE-497", "WASC-13"],
  fields: ["X-Powered-By"]
});

// packages/dast/src/rules/headers/server-version.ts
var serverVersion = serverRule({
  id: "dast/server-version",
  title: "The server tells its version",
  severity: "low",
  confidence: "high",
  why: "Whoever looks for servers with a known hole finds this one by its version.",
  fix: "Configure the server to send its name only, or nothing: `server_tokens off`, `ServerTokens Prod`.",
  references: ["https://www.zaproxy.org/docs/alerts/10036-2/"],
  aliases: ["10036-2"],
  tags: ["CWE-497", "WASC-13"],
  check(exchange, report) {
    for (const value of exchange.fields("Server"))
      if (/\d/.test(value)) report.fail("Server tells a version", { evidence: `Server: ${value}` });
  }
});

// packages/dast/src/rules/input/open-redirect.ts
var openRedirect = exchangeRule({
  id: "dast/open-redirect",
  title: "Whoever makes the link says where the redirect leads",
  severity: "high",
  confidence: "medium",
  why: "A link that begins with the name of the shop ends at a page that asks for the password.",
  fix: "Redirect to paths of your own, or to hosts on a list.",
  references: [
    "https://www.zaproxy.org/docs/alerts/10028/",
    "https://cheatsheetseries.owasp.org/cheatsheets/Unvalidated_Redirects_and_Forwards_Cheat_Sheet.html"
  ],
  aliases: ["10028"],
  tags: ["CWE-601", "WASC-38"],
  check(exchange, report) {
    const target = exchange.field("Location");
    if (!target || exchange.status !== 301 && exchange.status !== 302) return;
    const domain = domainOf(target);
    if (domain === void 0 || domain === authorityOf(exchange)) return;
    for (const { name, value } of exchange.parameters)
      if (value.toLowerCase() === domain || value.includes(target))
        report.fail(`the field ${JSON.stringify(name)} decides where the redirect leads`, {
          subject: name
        });
  }
});
function domainOf(target) {
  if (target.indexOf("://") < 1 || /\s/.test(target)) return void 0;
  const { host, port, userinfo } = readAddress(target);
  const authority = `${userinfo ? `${userinfo}@` : ""}${host}${port === void 0 ? "" : `:${port}`}`;
  return authority === "" ? void 0 : authority.toLowerCase();
}
function authorityOf({ address: { host, port } }) {
  return `${host}${port === void 0 ? "" : `:${port}`}`.toLowerCase();
}

// packages/dast/src/rules/input/user-controlled-attribute.ts
var userControlledAttribute = exchangeRule({
  id: "dast/user-controlled-attribute",
  title: "What is sent comes back in an attribute of the page",
  severity: "low",
  confidence: "low",
  profile: "all",
  why: "Where it is not escaped, or names where a link or script leads, it is a way to run scripts.",
  fix: "Escape for attributes; accept addresses of your own only.",
  references: ["https://www.zaproxy.org/docs/alerts/10031/"],
  aliases: ["10031"],
  tags: ["CWE-20", "WASC-20"],
  check(exchange, report) {
    if (exchange.status !== 200 || !exchange.isHtmlDocument) return;
    const values = exchange.parameters.map(({ name, value }) => ({
      name,
      value: value.toLowerCase()
    }));
    if (values.length > 0)
      checkAttributes(exchange, values, (name, attribute) => {
        report.fail(`the field ${JSON.stringify(name)} decides on an attribute ${attribute}`, {
          subject: name
        });
      });
  }
});
function checkAttributes({ markup }, parameters, found) {
  for (const { name: element, attributes } of markup.elements)
    for (const [attribute, written] of attributes) {
      const isMeta = element === "meta" && attribute === "content";
      const value = isMeta ? withoutDelay(written.toLowerCase()) : written.toLowerCase();
      if (value === "") continue;
      const parts = partsOf(value);
      if (parts === void 0) continue;
      for (const parameter of parameters)
        if (isMeta && value.includes("charset")) continue;
        else if (isMeta && value.split(/[;=,]/).includes(parameter.value) || parameter.value.length > 1 && decides(parameter.value, value, parts))
          found(parameter.name, attribute);
    }
}
function withoutDelay(value) {
  const url = /^\s{0,20}\d{1,9}\s{0,20};\s{0,20}url\s{0,20}=/.test(value) ? value.indexOf("url=") : -1;
  return url < 0 ? value : value.slice(url + 4).trim();
}
function partsOf(value) {
  if (value.indexOf("://") < 1) return [];
  if (/[\s<>"{}|\\^`]/.test(value)) return void 0;
  const { scheme, host, port, query } = readAddress(value);
  return [scheme, `${host}${port === void 0 ? "" : `:${port}`}`, query?.split("/")[0] ?? ""];
}
function decides(sent, value, parts) {
  return value.startsWith(sent) || parts.includes(sent) || value.indexOf("://") > 0 && sent.startsWith(value);
}

// packages/dast/src/rules/input/user-controlled-charset.ts
var userControlledCharset = exchangeRule({
  id: "dast/user-controlled-charset",
  title: "Whoever makes the link says which charset the page has",
  severity: "low",
  confidence: "low",
  profile: "all",
  why: "In another charset, harmless bytes become markup that no filter has seen.",
  fix: "Answer in UTF-8, always.",
  references: ["https://www.zaproxy.org/docs/alerts/10030/"],
  aliases: ["10030"],
  tags: ["CWE-20", "WASC-20"],
  check(exchange, report) {
    const { parameters } = exchange;
    if (exchange.status !== 200 || parameters.length === 0) return;
    const charsets = charsetsOf(exchange).map((charset) => charset.toLowerCase());
    for (const { name, value } of parameters)
      if (value !== "" && charsets.includes(value.toLowerCase()))
        report.fail(`the field ${JSON.stringify(name)} decides on the charset`, { subject: name });
  }
});
function charsetsOf(exchange) {
  const isXml = exchange.text.trimStart().startsWith("<?xml");
  if (!exchange.isHtmlDocument && !isXml) return [];
  const header = exchange.charset ?? "";
  if (exchange.isHtmlDocument)
    return [
      header,
      ...exchange.markup.metaFor("Content-Type").flatMap(({ attributes }) => attributes.get("content")?.split("charset=")[1]?.trim() ?? [])
    ];
  const declaration = /^\s*<\?xml[^>]{0,300}\bencoding\s{0,9}=\s{0,9}["']([^"'>]{1,60})["']/.exec(
    exchange.text.slice(0, 1e3)
  );
  return [header, declaration?.[1] ?? ""];
}

// packages/dast/src/rules/input/user-controlled-cookie.ts
var userControlledCookie = exchangeRule({
  id: "dast/user-controlled-cookie",
  title: "Whoever makes the link says what a cookie holds",
  severity: "low",
  confidence: "low",
  profile: "all",
  why: "A link can set what the application later takes for its own: a language, a role, a session.",
  fix: "Set cookies to values of your own; keep what the visitor sends out of them.",
  references: ["https://www.zaproxy.org/docs/alerts/10029/"],
  aliases: ["10029"],
  tags: ["CWE-565", "WASC-20"],
  check(exchange, report) {
    const { parameters } = exchange;
    if (parameters.length === 0) return;
    for (const cookie of exchange.fields("Set-Cookie")) {
      const parts = new Set(decoded(cookie).split(/[;=|]/));
      for (const { name, value } of parameters)
        if (value.length > 1 && parts.has(value))
          report.fail(`the field ${JSON.stringify(name)} becomes part of a cookie`, {
            subject: name
          });
    }
  }
});
function decoded(text) {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}

// packages/dast/src/rules/input/user-controlled-event.ts
var EVENTS = new Set(
  "abort beforeunload blur change click contextmenu dblclick drag dragend dragenter dragleave dragover dragstart drop error focus hashchange keydown keypress keyup load message mousedown mousemove mouseout mouseover mouseup mousewheel offline online popstate reset resize scroll select storage submit unload".split(" ").map((event) => `on${event}`)
);
var userControlledEvent = exchangeRule({
  id: "dast/user-controlled-event",
  title: "What is sent comes back in the script of an event",
  severity: "low",
  confidence: "low",
  profile: "all",
  why: "An event handler is script: what gets into it runs.",
  fix: "Attach handlers from scripts, and pass data in `data-` attributes.",
  references: ["https://www.zaproxy.org/docs/alerts/10043/"],
  aliases: ["10043"],
  tags: ["CWE-20", "WASC-20"],
  check(exchange, report) {
    const { parameters } = exchange;
    if (exchange.status !== 200 || !exchange.isHtmlDocument || parameters.length === 0) return;
    for (const { attributes } of exchange.markup.elements)
      for (const [attribute, script] of attributes) {
        if (!EVENTS.has(attribute)) continue;
        const parts = new Set(script.toLowerCase().split(/[;=,:]/));
        for (const { name, value } of parameters)
          if (value !== "" && parts.has(value.toLowerCase()))
            report.fail(`the field ${JSON.stringify(name)} becomes part of ${attribute}`, {
              subject: name
            });
      }
  }
});

// packages/dast/src/rules/facts/isolation.ts
function isDocument(exchange) {
  return exchange.fields("Content-Type").some((type) => type.startsWith("text/html") || type.startsWith("application/xml"));
}
function unfitPolicies(exchange, header, fit) {
  const values = exchange.fields(header);
  if (values.length === 0) return [""];
  return values.flatMap((value) => value.split(";")).map((part) => part.trim()).filter((part) => !part.startsWith("report-to") && !fit.includes(part.toLowerCase()));
}

// packages/dast/src/rules/isolation/cross-origin-embedder-policy.ts
var HEADER = "Cross-Origin-Embedder-Policy";
var crossOriginEmbedderPolicy = serverRule({
  id: "dast/cross-origin-embedder-policy",
  title: "The page may embed what did not agree to it",
  severity: "low",
  confidence: "medium",
  profile: "all",
  why: "Only a page whose parts all agreed is given a process of its own, out of reach of attacks such as Spectre.",
  fix: "Answer pages with `Cross-Origin-Embedder-Policy: require-corp` or `credentialless`.",
  references: ["https://www.zaproxy.org/docs/alerts/90004-2/"],
  aliases: ["90004-2"],
  tags: ["CWE-693", "WASC-14"],
  check(exchange, report) {
    if (!exchange.isSuccess || !isDocument(exchange)) return;
    for (const policy of unfitPolicies(exchange, HEADER, ["require-corp", "credentialless"]))
      report.fail(policy ? `${HEADER} does not isolate` : `${HEADER} is missing`, {
        ...policy && { evidence: `${HEADER}: ${policy}` }
      });
  }
});

// packages/dast/src/rules/isolation/cross-origin-opener-policy.ts
var HEADER2 = "Cross-Origin-Opener-Policy";
var crossOriginOpenerPolicy = serverRule({
  id: "dast/cross-origin-opener-policy",
  title: "Pages of other sites keep a handle on the window",
  severity: "low",
  confidence: "medium",
  profile: "all",
  why: "A page that opened this one may navigate it, and shares a process with it.",
  fix: "Answer pages with `Cross-Origin-Opener-Policy: same-origin`.",
  references: ["https://www.zaproxy.org/docs/alerts/90004-3/"],
  aliases: ["90004-3"],
  tags: ["CWE-693", "WASC-14"],
  check(exchange, report) {
    if (!exchange.isSuccess || !isDocument(exchange)) return;
    for (const policy of unfitPolicies(exchange, HEADER2, ["same-origin"]))
      report.fail(policy ? `${HEADER2} does not isolate` : `${HEADER2} is missing`, {
        ...policy && { evidence: `${HEADER2}: ${policy}` }
      });
  }
});

// packages/dast/src/rules/isolation/cross-origin-resource-policy.ts
var HEADER3 = "Cross-Origin-Resource-Policy";
var crossOriginResourcePolicy = serverRule({
  id: "dast/cross-origin-resource-policy",
  title: "Any site may load the resource into its own process",
  severity: "low",
  confidence: "medium",
  profile: "all",
  why: "What another site may embed lies in the memory of its process, where attacks such as Spectre read it.",
  fix: "Answer with `Cross-Origin-Resource-Policy: same-origin`, or `cross-origin` for what is public.",
  references: [
    "https://www.zaproxy.org/docs/alerts/90004-1/",
    "https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/Cross-Origin_Resource_Policy"
  ],
  aliases: ["90004-1"],
  tags: ["CWE-693", "WASC-14"],
  check(exchange, report) {
    if (!exchange.isSuccess) return;
    const isShared = [...exchange.response.fields].some(
      ({ name }) => name.toLowerCase().startsWith("access-control-allow-")
    );
    if (isShared) return;
    for (const policy of unfitPolicies(exchange, HEADER3, ["same-origin", "cross-origin"]))
      report.fail(policy ? `${HEADER3} does not isolate` : `${HEADER3} is missing`, {
        ...policy && { evidence: `${HEADER3}: ${policy}` }
      });
  }
});

// packages/dast/src/rules/isolation/feature-policy-deprecated.ts
var featurePolicyDeprecated = serverRule({
  id: "dast/feature-policy-deprecated",
  title: "Feature-Policy was renamed",
  severity: "low",
  confidence: "medium",
  profile: "all",
  why: "Browsers heed Permissions-Policy; the old name protects nobody any more.",
  fix: "Send `Permissions-Policy` in its own syntax instead.",
  references: ["https://www.zaproxy.org/docs/alerts/10063-2/"],
  aliases: ["10063-2"],
  tags: ["CWE-16", "WASC-15"],
  check({ isHtml, isScript, isRedirect, response: { fields } }, report) {
    if ((isHtml || isScript) && !isRedirect && fields.has("Feature-Policy"))
      report.fail("the response carries Feature-Policy");
  }
});

// packages/dast/src/rules/isolation/permissions-policy-missing.ts
var permissionsPolicyMissing = serverRule({
  id: "dast/permissions-policy-missing",
  title: "Nothing keeps scripts from camera, microphone and location",
  severity: "low",
  confidence: "medium",
  profile: "all",
  why: "A script that gets into the page may ask for every feature of the browser in the name of the site.",
  fix: "Answer with `Permissions-Policy` and switch off what the application does not use: `camera=(), microphone=(), geolocation=()`.",
  references: [
    "https://www.zaproxy.org/docs/alerts/10063-1/",
    "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Permissions-Policy"
  ],
  aliases: ["10063-1"],
  tags: ["CWE-693", "WASC-15"],
  check({ isHtml, isScript, isRedirect, response: { fields } }, report) {
    if (!isHtml && !isScript || isRedirect) return;
    if (!fields.has("Permissions-Policy") && !fields.has("Feature-Policy"))
      report.fail("Permissions-Policy is missing");
  }
});

// packages/dast/src/rules/links/modern-application.ts
var modernApplication = exchangeRule({
  id: "dast/modern-application",
  title: "The page is built by scripts",
  severity: "low",
  confidence: "medium",
  profile: "all",
  about: "site",
  why: "A crawler that runs no scripts sees little of it, so a clean result says less.",
  fix: "Scan what the application calls as well: give the API description, or recorded traffic of a browser.",
  references: ["https://www.zaproxy.org/docs/alerts/10109/"],
  aliases: ["10109"],
  tags: ["WSTG-INFO-07"],
  check(exchange, report) {
    const sign = exchange.isHtml ? signOf(exchange) : void 0;
    if (sign)
      report.fail("the page is built by scripts", { evidence: exchange.markup.startTag(sign) });
  }
});
function signOf({ markup }) {
  const links = markup.named("a");
  const sign = links.length === 0 ? markup.named("script")[0] : links.find(({ attributes }) => {
    const href = attributes.get("href");
    return href === void 0 || href === "" || href === "#" || attributes.get("target") === "_self";
  });
  return sign ?? markup.named("noscript")[0];
}

// packages/dast/src/rules/links/reverse-tabnabbing.ts
var reverseTabnabbing = exchangeRule({
  id: "dast/reverse-tabnabbing",
  title: "A page of another site gets hold of the window it was opened from",
  severity: "medium",
  confidence: "medium",
  why: "It may replace the page behind it with a copy that asks for the password.",
  fix: 'Drop `rel="opener"`, or say `rel="noopener"`.',
  references: [
    "https://www.zaproxy.org/docs/alerts/10108/",
    "https://owasp.org/www-community/attacks/Reverse_Tabnabbing"
  ],
  aliases: ["10108"],
  tags: ["CWE-1022"],
  check(exchange, report) {
    if (!exchange.hasBody || !exchange.isHtml) return;
    const { markup } = exchange;
    const link = [...markup.named("a"), ...markup.named("area")].find(({ attributes }) => {
      const rel = attributes.get("rel")?.toLowerCase() ?? "";
      return attributes.has("target") && rel.includes("opener") && !rel.includes("noopener") && leadsElsewhere(attributes.get("href") ?? "", exchange.host);
    });
    if (link)
      report.fail("a link to another site passes its opener on", {
        evidence: markup.startTag(link)
      });
  }
});

// packages/dast/src/rules/privacy/card-number.ts
var MOST_NUMBERS = 200;
var cardNumber = exchangeRule({
  id: "dast/card-number",
  title: "The response tells the number of a payment card",
  severity: "high",
  confidence: "medium",
  why: "Whoever sees the page, its cache or its log has the number, and may pay with it.",
  fix: "Show no more than the last four digits, and keep a token of your payment provider in place of the number.",
  references: [
    "https://www.zaproxy.org/docs/alerts/10062/",
    "https://www.pcisecuritystandards.org/document_library/"
  ],
  aliases: ["10062"],
  tags: ["CWE-359", "WASC-13"],
  check(exchange, report) {
    if (!exchange.hasBody || exchange.isStyle || exchange.isImage || exchange.isFont) return;
    const seen = /* @__PURE__ */ new Map();
    let count = 0;
    for (const { issuer, isGrouped, written } of cardNumbers(exchange.text)) {
      if (++count > MOST_NUMBERS) break;
      if (isOfStyle(exchange, written)) continue;
      seen.set(issuer, isGrouped || (seen.get(issuer) ?? false));
    }
    for (const [issuer, isGrouped] of seen)
      report.fail(`the response holds what looks like the number of a card of ${issuer}`, {
        subject: issuer,
        // Digits in one run may be those of anything.
        severity: isGrouped ? "high" : "medium"
      });
  }
});
function isOfStyle({ isHtml, markup }, written) {
  return isHtml && (markup.named("style").some((style) => markup.content(style).includes(written)) || markup.elements.some(({ attributes }) => attributes.get("style")?.includes(written)));
}

// packages/dast/src/rules/privacy/referrer-policy-unsafe.ts
var referrerPolicyUnsafe = serverRule({
  id: "dast/referrer-policy-unsafe",
  title: "Whole addresses are told to other sites",
  severity: "low",
  confidence: "high",
  why: "Paths and queries, with what identifies a visitor in them, go to every site that the page links to or loads from.",
  fix: "Answer with `Referrer-Policy: strict-origin-when-cross-origin`, or leave it out: browsers default to that.",
  references: [
    "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Referrer-Policy"
  ],
  tags: ["CWE-200"],
  check(exchange, report) {
    const policy = exchange.fields("Referrer-Policy").flatMap((value) => value.split(",")).map((value) => value.trim().toLowerCase()).at(-1);
    if (policy === "unsafe-url" || policy === "no-referrer-when-downgrade" && exchange.isSecure)
      report.fail("Referrer-Policy tells other sites whole addresses", {
        evidence: `Referrer-Policy: ${policy}`
      });
  }
});

// packages/dast/src/rules/scripts/cross-domain-script.ts
var crossDomainScript = exchangeRule({
  id: "dast/cross-domain-script",
  title: "The page runs a script of another host",
  severity: "low",
  confidence: "medium",
  why: "Whoever owns or takes over that host owns the page, and nothing would show it.",
  fix: "Serve the script yourself, or fix its content with `integrity`.",
  references: ["https://www.zaproxy.org/docs/alerts/10017/"],
  aliases: ["10017"],
  tags: ["CWE-829", "WASC-15"],
  variantOf: ["dast/integrity-missing"],
  check(exchange, report) {
    if (!exchange.hasBody || !exchange.isHtml) return;
    for (const { attributes } of exchange.markup.named("script")) {
      const src = attributes.get("src");
      if (src === void 0 || attributes.get("integrity")?.trim()) continue;
      if (leadsElsewhere(src, exchange.host))
        report.fail("a script comes from another host", { subject: src, evidence: src });
    }
  }
});

// packages/dast/src/rules/scripts/dangerous-function.ts
var DANGEROUS = /\b(?:bypassSecurityTrust(?:Html|Script|Style|Url|ResourceUrl)|(?:sce\.)?trustAsHtml|eval(?:Async)?)\s{0,5}\(/i;
var dangerousFunction = exchangeRule({
  id: "dast/dangerous-function",
  title: "A script calls a function that runs text or trusts it",
  severity: "low",
  confidence: "low",
  profile: "all",
  why: "What reaches such a call from a visitor runs as script.",
  fix: "Parse data with `JSON.parse`, and let the framework escape markup.",
  references: ["https://www.zaproxy.org/docs/alerts/10110/"],
  aliases: ["10110"],
  tags: ["CWE-749"],
  check(exchange, report) {
    if (!exchange.hasBody) return;
    const { markup, text } = exchange;
    const scripts = exchange.isHtml ? markup.named("script").map(({ start, end }) => text.slice(start, end)) : exchange.isScript ? [text] : [];
    for (const script of scripts) {
      const call = DANGEROUS.exec(script);
      if (!call) continue;
      report.fail("a script calls a dangerous function", { evidence: call[0] });
      return;
    }
  }
});

// packages/dast/src/rules/scripts/integrity-missing.ts
var integrityMissing = exchangeRule({
  id: "dast/integrity-missing",
  title: "A file of another host is loaded without checking its content",
  severity: "medium",
  confidence: "high",
  why: "A changed file runs in the page of every visitor; with integrity the browser refuses it.",
  fix: 'Add `integrity` with a digest of the file, and `crossorigin="anonymous"`.',
  references: [
    "https://www.zaproxy.org/docs/alerts/90003/",
    "https://developer.mozilla.org/en-US/docs/Web/Security/Subresource_Integrity"
  ],
  aliases: ["90003"],
  tags: ["CWE-345", "WASC-15"],
  check(exchange, report) {
    for (const element of exchange.markup.elements) {
      const address = loadedBy(element);
      if (address === void 0 || element.attributes.has("integrity")) continue;
      if (isForeign(address, exchange))
        report.fail("a file comes from another host without integrity", {
          subject: address,
          evidence: exchange.markup.startTag(element)
        });
    }
  }
});
var LOADING = /(?:^| )(?:stylesheet|preload|modulepreload)(?: |$)/i;
function loadedBy({ name, attributes }) {
  if (name === "script") return attributes.get("src");
  const rel = attributes.get("rel");
  return name === "link" && (rel === void 0 || LOADING.test(rel)) ? attributes.get("href") : void 0;
}
function isForeign(reference, exchange) {
  if (reference.startsWith("data:")) return false;
  if (/[\s<>"{}|\\^`]/.test(reference)) return true;
  const { scheme, host } = readAddress(reference);
  return scheme !== "" && host.toLowerCase() !== exchange.host.toLowerCase();
}

// packages/dast/src/rules/facts/taken-over.ts
var DOMAIN = /(?:polyfill\.io|bootcss\.com|bootcdn\.net|staticfile\.net|staticfile\.org|unionadjs\.com|xhsbpza\.com|union\.macoms\.la|newcrbpc\.com)\//i;
var MAX_LINE = 4096;
function takenOverAddress(text) {
  if (!DOMAIN.test(text)) return void 0;
  for (const line of text.split(/[\r\n]+/)) {
    const start = line.search(/https?:\/\//i);
    if (start < 0) continue;
    const address = line.slice(start, start + MAX_LINE);
    const domain = DOMAIN.exec(address);
    if (domain && /\w/.test(address.slice(domain.index + domain[0].length))) return address;
  }
  return void 0;
}

// packages/dast/src/rules/scripts/polyfill-domain-mentioned.ts
var polyfillDomainMentioned = exchangeRule({
  id: "dast/polyfill-domain-mentioned",
  title: "A script mentions a domain known to spread malware",
  severity: "high",
  confidence: "low",
  why: "A script that loads another from there runs it in the page of every visitor.",
  fix: "Remove what loads it. Where it is only mentioned, suppress this with a reason.",
  references: [
    "https://www.zaproxy.org/docs/alerts/10115-2/",
    "https://sansec.io/research/polyfill-supply-chain-attack"
  ],
  aliases: ["10115-2"],
  tags: ["CWE-829", "WASC-15"],
  check(exchange, report) {
    if (!exchange.hasBody || !exchange.isHtml) return;
    const { markup } = exchange;
    const scripts = markup.named("script");
    const isLoaded = scripts.some(
      ({ attributes }) => takenOverAddress(attributes.get("src") ?? "")
    );
    if (isLoaded) return;
    for (const script of scripts) {
      const address = takenOverAddress(markup.content(script));
      if (address !== void 0)
        report.fail("a script mentions a domain known to spread malware", { evidence: address });
    }
  }
});

// packages/dast/src/rules/scripts/polyfill-domain.ts
var polyfillDomain = exchangeRule({
  id: "dast/polyfill-domain",
  title: "The page runs a script of a domain known to spread malware",
  severity: "high",
  confidence: "high",
  why: "These domains changed hands and have served harmful scripts to visitors of the sites that refer to them.",
  fix: "Remove the script; browsers of today need no polyfill. Serve yourself what is still needed.",
  references: [
    "https://www.zaproxy.org/docs/alerts/10115-1/",
    "https://sansec.io/research/polyfill-supply-chain-attack"
  ],
  aliases: ["10115-1"],
  tags: ["CWE-829", "WASC-15"],
  check(exchange, report) {
    if (!exchange.hasBody || !exchange.isHtml) return;
    for (const { attributes } of exchange.markup.named("script")) {
      const src = attributes.get("src");
      if (src !== void 0 && takenOverAddress(src) !== void 0)
        report.fail("a script comes from a domain known to spread malware", {
          subject: src,
          evidence: src
        });
    }
  }
});

// packages/dast/src/rules/scripts/source-map.ts
var COMMENT = /(?:\/\/|\/\*)[#@] ?sourceMappingURL=([^\s*]{1,500})/;
var TAIL = 2e3;
var sourceMap = exchangeRule({
  id: "dast/source-map",
  title: "A script says where its source is",
  severity: "low",
  confidence: "medium",
  profile: "all",
  why: "A source map gives everybody the program as it was written, comments and names of what is behind it included.",
  fix: "Build without source maps for production, or keep them where only your error tracker reads them.",
  references: [
    "https://owasp.org/www-project-web-security-testing-guide/latest/4-Web_Application_Security_Testing/01-Information_Gathering/05-Review_Web_Page_Content_for_Information_Leakage"
  ],
  tags: ["CWE-540"],
  check(exchange, report) {
    if (!exchange.isSuccess) return;
    const header = exchange.field("SourceMap") ?? exchange.field("X-SourceMap");
    const comment = exchange.isScript || exchange.isStyle ? COMMENT.exec(exchange.text.slice(-TAIL))?.[1] : void 0;
    const address = header ?? (comment?.startsWith("data:") ? "data: (inline)" : comment);
    if (address !== void 0) report.fail("a source map is named", { evidence: address });
  }
});

// packages/dast/src/rules/facts/session-tokens.ts
var SESSION_FIELDS = /* @__PURE__ */ new Set([
  "asp.net_sessionid",
  "aspsessionid",
  "siteserver",
  "cfid",
  "cftoken",
  "jsessionid",
  "phpsessid",
  "sessid",
  "sid",
  "viewstate",
  "zenid"
]);
var MIN_LENGTH = 8;
function sessionField(parameters) {
  return parameters.find(
    ({ name, value }) => SESSION_FIELDS.has(name.toLowerCase()) && value.length > MIN_LENGTH
  )?.name;
}
function hasSessionInPath(path) {
  return /jsessionid=[0-9a-z]{8}/i.test(path);
}

// packages/dast/src/rules/sessions/session-in-path.ts
var sessionInPath = exchangeRule({
  id: "dast/session-in-path",
  title: "The session is part of the path",
  severity: "medium",
  confidence: "high",
  why: "Addresses are kept in histories and logs, sent on as referrers and shared: with them goes the session.",
  fix: "Set `<tracking-mode>COOKIE</tracking-mode>`.",
  references: ["https://www.zaproxy.org/docs/alerts/3-2/"],
  aliases: ["3-2"],
  tags: ["CWE-598", "WASC-13"],
  check(exchange, report) {
    if (sessionField(exchange.queryParameters) !== void 0) return;
    if (hasSessionInPath(exchange.address.path)) report.fail("the path carries a session");
  }
});

// packages/dast/src/rules/sessions/session-in-query.ts
var sessionInQuery = exchangeRule({
  id: "dast/session-in-query",
  title: "The session is part of the address",
  severity: "medium",
  confidence: "high",
  why: "Addresses are kept in histories and logs, sent on as referrers and shared: with them goes the session.",
  fix: "Keep sessions in cookies only.",
  references: ["https://www.zaproxy.org/docs/alerts/3-1/"],
  aliases: ["3-1"],
  tags: ["CWE-598", "WASC-13"],
  check(exchange, report) {
    const name = sessionField(exchange.queryParameters);
    if (name !== void 0)
      report.fail(`the query carries a session as ${JSON.stringify(name)}`, { subject: name });
  }
});

// packages/dast/src/rules/sessions/session-told-to-others.ts
var LINKS = [
  /src\s{0,20}=\s{0,20}["']?https?:\/\/([\w.-]{1,255})/i,
  /href\s{0,20}=\s{0,20}["']?https?:\/\/([\w.-]{1,255})/i,
  /[=(]\s{0,20}["']https?:\/\/([\w.-]{1,255})/i
];
var sessionToldToOthers = exchangeRule({
  id: "dast/session-told-to-others",
  title: "A page with its session in the address refers to other sites",
  severity: "medium",
  confidence: "medium",
  why: "The address, and the session in it, is sent to them as the referrer.",
  fix: "Keep sessions in cookies only; answer with `Referrer-Policy: no-referrer` in the meantime.",
  references: ["https://www.zaproxy.org/docs/alerts/3-3/"],
  aliases: ["3-3"],
  tags: ["CWE-598", "WASC-13"],
  check(exchange, report) {
    if (!hasSessionInAddress(exchange)) return;
    const host = LINKS.map((link) => link.exec(exchange.text)?.[1]).find(
      (name) => name !== void 0 && name.toLowerCase() !== exchange.host.toLowerCase()
    );
    if (host !== void 0)
      report.fail("the page refers to another site, which learns the session", {
        evidence: host,
        severity: exchange.isSecure ? "medium" : "low"
      });
  }
});
function hasSessionInAddress({ queryParameters, address }) {
  return sessionField(queryParameters) !== void 0 || hasSessionInPath(address.path);
}

// packages/dast/src/rules/state/java-serialization.ts
var ENCODED = /^(?:rO0AB|%C2%AC%C3%AD%00%05)/;
var javaSerialization = exchangeRule({
  id: "dast/java-serialization",
  title: "Objects of Java are sent",
  severity: "medium",
  confidence: "medium",
  why: "A server that reads objects back runs code while it does so, and whoever sends them chooses which.",
  fix: "Exchange data in a format without code, such as JSON.",
  references: ["https://www.zaproxy.org/docs/alerts/90002/"],
  aliases: ["90002"],
  tags: ["CWE-502"],
  check(exchange, report) {
    const { request, response } = exchange;
    const place = placeIn(request.fields, request.body, "request") ?? (queryHolds(exchange) ? "the query" : void 0) ?? placeIn(response.fields, response.body, "response") ?? (exchange.cookies.some(({ value }) => ENCODED.test(value)) ? "a cookie" : void 0);
    if (place !== void 0) report.fail(`${place} holds objects of Java`);
  }
});
function placeIn(fields, body, message) {
  for (const { name, value } of fields)
    if (ENCODED.test(value) || /^cookie$/i.test(name) && cookiesHold(value))
      return `the field ${name} of the ${message}`;
  return beginsWithObjects(body) ? `the body of the ${message}` : void 0;
}
function cookiesHold(field) {
  return field.split(";").some((pair) => ENCODED.test(pair.slice(pair.indexOf("=") + 1).trim()));
}
function queryHolds({ address }) {
  return (address.query ?? "").split("&").some((pair) => ENCODED.test(pair.split("=")[1] ?? ""));
}
function beginsWithObjects({ start, text }) {
  const isStream = start ? start[0] === 172 && start[1] === 237 && start[2] === 0 && start[3] === 5 : text.startsWith("¬í\0");
  return isStream || text.startsWith("rO0AB");
}

// packages/dast/src/rules/state/jsf-view-state.ts
import { gunzipSync } from "node:zlib";
var MAX_UNPACKED = 4 * 1024 * 1024;
var jsfViewState = exchangeRule({
  id: "dast/jsf-view-state",
  title: "The view state of JavaServer Faces is neither encrypted nor signed",
  severity: "medium",
  confidence: "low",
  why: "A visitor may change the objects in it; the server runs what they do when it reads them back.",
  fix: "Keep the state on the server: `javax.faces.STATE_SAVING_METHOD` = `server`.",
  references: ["https://www.zaproxy.org/docs/alerts/90001/"],
  aliases: ["90001"],
  tags: ["CWE-642", "WASC-14"],
  check(exchange, report) {
    if (!exchange.hasBody || !exchange.isText) return;
    for (const { attributes } of exchange.markup.named("input")) {
      if (!attributes.get("id")?.toLowerCase().includes("javax.faces.viewstate")) continue;
      const value = attributes.get("value") ?? "";
      if (value.startsWith("_") || value.includes(":")) return;
      if (unpacked(value).includes("java")) report.fail("the view state can be read and changed");
    }
  }
});
function unpacked(value) {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(value) || value.length % 4 !== 0) return value;
  const bytes = Buffer.from(value, "base64");
  if (bytes[0] !== 31 || bytes[1] !== 139) return bytes.toString("latin1");
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_UNPACKED }).toString("latin1");
  } catch {
    return value;
  }
}

// packages/dast/src/rules/facts/view-state.ts
var MAX_FIELDS = 100;
var SIGNATURE = 20;
function viewStateOf({ markup }) {
  const fields = /* @__PURE__ */ new Map();
  for (const { attributes } of markup.named("input")) {
    const name = attributes.get("id") ?? attributes.get("name");
    if (name?.startsWith("__VIEWSTATE")) fields.set(name, attributes.get("value") ?? "");
  }
  const count = fields.get("__VIEWSTATEFIELDCOUNT");
  const parts = Math.min(MAX_FIELDS, Number(count ?? 1) || 1);
  const encoded = Array.from(
    { length: parts },
    (_, index) => fields.get(`__VIEWSTATE${index || ""}`) ?? ""
  ).join("");
  const version = encoded.startsWith("/w") ? 2 : encoded.startsWith("dD") ? 1 : void 0;
  if (version === void 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(encoded)) return void 0;
  const text = Buffer.from(encoded, "base64").toString("utf8");
  const end = version === 2 ? "dd" : ">>";
  const isBefore = text.slice(-SIGNATURE - 2, -SIGNATURE) === end;
  return {
    version,
    text,
    isSigned: isBefore || !text.endsWith(end),
    isSplit: count !== void 0
  };
}

// packages/dast/src/rules/state/viewstate-addresses.ts
var viewstateAddresses = exchangeRule({
  id: "dast/viewstate-addresses",
  title: "The view state of ASP.NET holds IP addresses",
  severity: "medium",
  confidence: "medium",
  profile: "all",
  why: "The view state is only encoded: everybody may read what it holds.",
  fix: "Keep it on the server, or encrypt it.",
  references: ["https://www.zaproxy.org/docs/alerts/10032-1/"],
  aliases: ["10032-1"],
  tags: ["CWE-642", "WASC-14"],
  check(exchange, report) {
    const address = /\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}/.exec(
      viewStateOf(exchange)?.text ?? ""
    )?.[0];
    if (address !== void 0)
      report.fail("the view state holds an address", { evidence: address });
  }
});

// packages/dast/src/rules/state/viewstate-emails.ts
var viewstateEmails = exchangeRule({
  id: "dast/viewstate-emails",
  title: "The view state of ASP.NET holds e-mail addresses",
  severity: "medium",
  confidence: "medium",
  profile: "all",
  why: "The view state is only encoded: everybody may read what it holds.",
  fix: "Keep it on the server, or encrypt it.",
  references: ["https://www.zaproxy.org/docs/alerts/10032-2/"],
  aliases: ["10032-2"],
  tags: ["CWE-642", "WASC-14"],
  check(exchange, report) {
    const text = viewStateOf(exchange)?.text ?? "";
    if (/[\w.%+-]@[A-Z0-9.-]{1,255}\.[A-Z]{2,4}/i.test(text))
      report.fail("the view state holds an e-mail address");
  }
});

// packages/dast/src/rules/state/viewstate-old.ts
var viewstateOld = exchangeRule({
  id: "dast/viewstate-old",
  title: "The view state is that of ASP.NET 1",
  severity: "low",
  confidence: "medium",
  about: "site",
  why: "Nobody has mended this version for years.",
  fix: "Update the platform.",
  references: ["https://www.zaproxy.org/docs/alerts/10032-3/"],
  aliases: ["10032-3"],
  tags: ["CWE-642", "WASC-14"],
  check(exchange, report) {
    if (viewStateOf(exchange)?.version === 1) report.fail("the view state is that of ASP.NET 1");
  }
});

// packages/dast/src/rules/state/viewstate-split.ts
var viewstateSplit = exchangeRule({
  id: "dast/viewstate-split",
  title: "The view state of ASP.NET is in several fields",
  severity: "low",
  confidence: "low",
  profile: "all",
  about: "site",
  why: "Tools that read only the first field miss what the others hold.",
  fix: "Keep less in the view state.",
  references: ["https://www.zaproxy.org/docs/alerts/10032-6/"],
  aliases: ["10032-6"],
  tags: ["CWE-642", "WASC-14"],
  check(exchange, report) {
    if (viewStateOf(exchange)?.isSplit) report.fail("the view state is in several fields");
  }
});

// packages/dast/src/rules/state/viewstate-unsigned.ts
var viewstateUnsigned = exchangeRule({
  id: "dast/viewstate-unsigned",
  title: "The view state of ASP.NET is not signed",
  severity: "high",
  confidence: "medium",
  why: "A visitor may change it at will; from there it is a short way to running code on the server.",
  fix: 'Remove `EnableViewStateMac="false"`, and update to a version that signs always.',
  references: [
    "https://www.zaproxy.org/docs/alerts/10032-5/",
    "https://learn.microsoft.com/en-us/aspnet/web-forms/overview/deployment/visual-studio-web-deployment/"
  ],
  aliases: ["10032-5"],
  tags: ["CWE-642", "WASC-14"],
  check(exchange, report) {
    const state = viewStateOf(exchange);
    if (state && !state.isSigned) report.fail("the view state has no signature");
  }
});

// packages/dast/src/rules/facts/certificates.ts
var LONGEST = 100;
function subjectOf({ chain }, certificate) {
  return certificate === chain[0] ? "" : oneLine(certificate.subject, LONGEST);
}
function called(connection, certificate) {
  const subject = subjectOf(connection, certificate);
  return subject === "" ? "the certificate" : `the certificate of ${subject}`;
}

// packages/dast/src/rules/tls/certificate-expired.ts
var certificateExpired = connectionRule({
  id: "dast/certificate-expired",
  title: "A certificate is past its date",
  severity: "high",
  confidence: "high",
  why: "Browsers turn visitors away, and who learns to click the warning away does so for an attacker too.",
  fix: "Renew it, and have it renewed by a machine: ACME, cert-manager, or the certificates of the cloud.",
  references: ["https://datatracker.ietf.org/doc/html/rfc5280#section-4.1.2.5"],
  tags: ["CWE-298"],
  check(connection, report, { now }) {
    for (const certificate of linksOf(connection))
      if (Date.parse(certificate.validTo) < now.getTime())
        report.fail(`${called(connection, certificate)} ended on ${dayOf(certificate.validTo)}`, {
          subject: subjectOf(connection, certificate)
        });
  }
});

// packages/dast/src/rules/tls/certificate-expires-soon.ts
var DAY = 864e5;
var certificateExpiresSoon = connectionRule({
  id: "dast/certificate-expires-soon",
  title: "A certificate ends soon",
  severity: "low",
  confidence: "high",
  why: "What renews certificates in time has not done so. On that day every visitor is turned away.",
  fix: "Renew it now, and look at why it was not: expired credentials, a closed port 80, a job that fails.",
  references: ["https://datatracker.ietf.org/doc/html/rfc5280#section-4.1.2.5"],
  tags: ["CWE-298"],
  check(connection, report, { now }) {
    for (const certificate of linksOf(connection)) {
      const severity = severityOf(certificate, now.getTime());
      if (severity !== void 0)
        report.fail(`${called(connection, certificate)} ends on ${dayOf(certificate.validTo)}`, {
          subject: subjectOf(connection, certificate),
          severity
        });
    }
  }
});
function severityOf({ validFrom, validTo }, now) {
  const end = Date.parse(validTo);
  const share = Math.min(1, (end - Date.parse(validFrom)) / (90 * DAY));
  const left = end - now;
  if (left < 0) return void 0;
  if (left < 14 * DAY * share) return "medium";
  return left < 30 * DAY * share ? "low" : void 0;
}

// packages/dast/src/rules/tls/certificate-host-mismatch.ts
var certificateHostMismatch = connectionRule({
  id: "dast/certificate-host-mismatch",
  title: "The certificate is for another host",
  severity: "high",
  confidence: "high",
  why: "Browsers cannot tell this server from an attacker who has a certificate for some other name, and turn visitors away.",
  fix: "Have one made that names this host among its alternative names; behind an Ingress, name the host below `tls`, or its default certificate is served.",
  references: ["https://datatracker.ietf.org/doc/html/rfc9525"],
  tags: ["CWE-297"],
  check(connection, report) {
    if (!connection.coversHost)
      report.fail("the certificate does not cover the host", {
        evidence: `it is for ${namesCovered(connection)}`
      });
  }
});

// packages/dast/src/rules/tls/certificate-not-yet-valid.ts
var certificateNotYetValid = connectionRule({
  id: "dast/certificate-not-yet-valid",
  title: "A certificate does not hold yet",
  severity: "high",
  confidence: "high",
  why: "Browsers turn visitors away, and who learns to click the warning away does so for an attacker too.",
  fix: "Serve the one before until then, and look at the clocks of the server and of who issues.",
  references: ["https://datatracker.ietf.org/doc/html/rfc5280#section-4.1.2.5"],
  tags: ["CWE-298"],
  check(connection, report, { now }) {
    for (const certificate of linksOf(connection))
      if (Date.parse(certificate.validFrom) > now.getTime())
        report.fail(
          `${called(connection, certificate)} does not hold before ${dayOf(certificate.validFrom)}`,
          { subject: subjectOf(connection, certificate) }
        );
  }
});

// packages/dast/src/rules/tls/certificate-untrusted.ts
var certificateUntrusted = connectionRule({
  id: "dast/certificate-untrusted",
  title: "Nobody who is trusted vouches for the certificate",
  severity: "medium",
  confidence: "high",
  why: "An attacker can make one just like it, so nobody can tell the two apart.",
  fix: "Serve one of an authority that clients know, with the certificates in between. Where the authority is your own, give its certificate to Node by `NODE_EXTRA_CA_CERTS`.",
  references: ["https://datatracker.ietf.org/doc/html/rfc5280#section-6"],
  tags: ["CWE-295"],
  check(connection, report) {
    if (isOfUnknownIssuer(connection)) report.fail(unknownIssuer(connection));
  }
});

// packages/dast/src/rules/tls/certificate-weak-key.ts
var LEAST = { rsa: 2048, "rsa-pss": 2048, dsa: 2048, ec: 256 };
var certificateWeakKey = connectionRule({
  id: "dast/certificate-weak-key",
  title: "The key of a certificate is too short",
  severity: "medium",
  confidence: "high",
  why: "Short keys can be computed from the certificate; whoever has it is the server, for every client.",
  fix: "Use a key on the curve P-256, or one of RSA with 2048 bits or more.",
  references: [
    "https://csrc.nist.gov/pubs/sp/800/57/pt1/r5/final",
    "https://cabforum.org/working-groups/server/baseline-requirements/"
  ],
  tags: ["CWE-326"],
  check(connection, report) {
    for (const certificate of connection.chain)
      if (isShort(certificate.key))
        report.fail(`the key of ${called(connection, certificate)} is too short`, {
          subject: subjectOf(connection, certificate),
          evidence: `${certificate.key.type}, ${certificate.key.bits ?? 0} bits`
        });
  }
});
function isShort({ type, bits }) {
  return bits !== void 0 && bits < (LEAST[type] ?? 0);
}

// packages/dast/src/rules/tls/certificate-weak-signature.ts
var certificateWeakSignature = connectionRule({
  id: "dast/certificate-weak-signature",
  title: "A certificate is signed by way of a broken hash",
  severity: "medium",
  confidence: "high",
  why: "For SHA-1 and MD5 two certificates with one signature have been made: what was signed for somebody else may hold for this host.",
  fix: "Have the certificate made anew with SHA-256 or better.",
  references: [
    "https://datatracker.ietf.org/doc/html/rfc6151",
    "https://csrc.nist.gov/news/2022/nist-transitioning-away-from-sha-1-for-all-apps"
  ],
  tags: ["CWE-328"],
  check(connection, report) {
    for (const certificate of linksOf(connection)) {
      if (vouchesForItself(certificate) || !/(?:md[245]|sha1)(?!\d)/iu.test(certificate.signature))
        continue;
      report.fail(`${called(connection, certificate)} is signed by way of a broken hash`, {
        subject: subjectOf(connection, certificate),
        evidence: certificate.signature
      });
    }
  }
});

// packages/dast/src/rules/tls/tls-outdated.ts
var tlsOutdated = connectionRule({
  id: "dast/tls-outdated",
  title: "The server speaks versions of TLS that are given up",
  severity: "medium",
  confidence: "high",
  why: "TLS 1.0 and 1.1 rest on SHA-1 and MD5 and on ciphers with known attacks, and who sits between can make old clients fall back to them.",
  fix: "Allow TLS 1.2 and 1.3 only: `ssl_protocols TLSv1.2 TLSv1.3` in nginx, `minProtocolVersion` at a gateway.",
  references: ["https://datatracker.ietf.org/doc/html/rfc8996"],
  tags: ["CWE-327"],
  check({ outdated }, report) {
    if (outdated !== void 0)
      report.fail(`the server agrees to ${outdated.protocol}`, { evidence: outdated.cipher });
  }
});

// packages/dast/src/rules/tls/tls-weak-cipher.ts
var tlsWeakCipher = connectionRule({
  id: "dast/tls-weak-cipher",
  title: "The server chooses a weak cipher",
  severity: "low",
  confidence: "high",
  why: "Without forward secrecy whoever gets the key of the server one day reads all that was recorded before. Some ciphers can be read without any key.",
  fix: "Let the server prefer ECDHE with AES-GCM or ChaCha20-Poly1305, or speak TLS 1.3, which has nothing else.",
  references: ["https://datatracker.ietf.org/doc/html/rfc9325#section-4"],
  tags: ["CWE-326"],
  check({ agreed }, report) {
    const evidence = `${agreed.protocol}, ${agreed.cipher}`;
    if (BROKEN.test(agreed.cipher))
      report.fail("of all ciphers the server chooses a broken one", { evidence, severity: "high" });
    else if (!hasForwardSecrecy(agreed))
      report.fail("of all ciphers the server chooses one without forward secrecy", { evidence });
  }
});
var BROKEN = /_(?:NULL|RC4|RC2|DES|DES40|3DES|EXPORT|anon|IDEA)_/u;
function hasForwardSecrecy({ protocol, cipher }) {
  return protocol === "TLSv1.3" || /^TLS_(?:EC)?DHE_/u.test(cipher);
}

// packages/dast/src/rules/transport/credentials-in-clear.ts
var credentialsInClear = exchangeRule({
  id: "dast/credentials-in-clear",
  title: "A password was sent without encryption",
  severity: "high",
  confidence: "medium",
  why: "Everyone on the way has it now.",
  fix: "Use HTTPS only, and change the password.",
  references: ["https://www.zaproxy.org/docs/alerts/10105-1/"],
  aliases: ["10105-1"],
  tags: ["CWE-287", "WASC-1"],
  check(exchange, report) {
    if (exchange.isSecure) return;
    for (const value of exchange.request.fields.all("Authorization")) {
      const basic = /^basic +(\S+)$/i.exec(value);
      if (basic)
        report.fail("the request carries a password by the scheme Basic", {
          severity: Buffer.from(basic[1] ?? "", "base64").includes(":") ? "high" : "medium"
        });
      else if (/^digest /i.test(value) && /username="[^"]/.test(value))
        report.fail("the request carries credentials by the scheme Digest", { severity: "medium" });
    }
  }
});

// packages/dast/src/rules/transport/form-on-plain-page.ts
var formOnPlainPage = exchangeRule({
  id: "dast/form-on-plain-page",
  title: "A form that is sent encrypted comes on an unencrypted page",
  severity: "medium",
  confidence: "medium",
  why: "Whoever sits between changes the page, and with it where the form goes.",
  fix: "Serve the page that holds the form over HTTPS too, and redirect plain HTTP.",
  references: ["https://www.zaproxy.org/docs/alerts/10041/"],
  aliases: ["10041"],
  tags: ["CWE-319", "WASC-15"],
  check(exchange, report) {
    if (exchange.status !== 200 || exchange.isSecure || !exchange.isHtmlDocument) return;
    for (const { attributes } of exchange.markup.named("form")) {
      const action = attributes.get("action")?.trim();
      if (action !== void 0 && /^https:\/\//i.test(action))
        report.fail("a form on an unencrypted page is sent to HTTPS", { evidence: action });
    }
  }
});

// packages/dast/src/rules/transport/form-to-plain-http.ts
var formToPlainHttp = exchangeRule({
  id: "dast/form-to-plain-http",
  title: "A form on an encrypted page is sent unencrypted",
  severity: "medium",
  confidence: "medium",
  why: "What is filled in crosses the network in the clear although the page looks safe.",
  fix: "Send the form to `https:`.",
  references: ["https://www.zaproxy.org/docs/alerts/10042/"],
  aliases: ["10042"],
  tags: ["CWE-319", "WASC-15"],
  check(exchange, report) {
    if (exchange.status !== 200 || !exchange.isSecure || !exchange.isHtmlDocument) return;
    for (const { attributes } of exchange.markup.named("form")) {
      const action = attributes.get("action")?.trim();
      if (action !== void 0 && /^http:\/\//i.test(action))
        report.fail("a form on an encrypted page is sent to plain HTTP", { evidence: action });
    }
  }
});

// packages/dast/src/rules/facts/hsts.ts
function onlyHsts(exchange) {
  const values = exchange.fields("Strict-Transport-Security");
  return exchange.isSecure && values.length === 1 ? values[0] : void 0;
}
function isPrintable(value) {
  return /^[\x20-\x7e]*$/.test(value);
}
function maxAgeOf(value) {
  const digits = /\bmax-age\s{0,20}=\s{0,20}'{0,5}"{0,5}\s{0,20}(\d{1,20})/i.exec(value)?.[1];
  return digits === void 0 ? void 0 : Number(digits);
}
function isSwitchedOff(value) {
  return /\bmax-age\s{0,20}=\s{0,20}'{0,5}"{0,5}\s{0,20}0/i.test(value);
}

// packages/dast/src/rules/transport/hsts-disabled.ts
var hstsDisabled = serverRule({
  id: "dast/hsts-disabled",
  title: "Strict-Transport-Security is switched off",
  severity: "low",
  confidence: "high",
  why: "A max-age of 0 tells browsers to forget that the site wants HTTPS.",
  fix: "Set `max-age` to a year, 31536000.",
  references: ["https://www.zaproxy.org/docs/alerts/10035-2/"],
  aliases: ["10035-2"],
  tags: ["CWE-319", "WASC-15"],
  check(exchange, report) {
    const value = onlyHsts(exchange);
    if (value !== void 0 && isPrintable(value) && isSwitchedOff(value))
      report.fail("max-age is 0", { evidence: `Strict-Transport-Security: ${value}` });
  }
});

// packages/dast/src/rules/transport/hsts-in-meta.ts
var hstsInMeta = exchangeRule({
  id: "dast/hsts-in-meta",
  title: "Strict-Transport-Security is written in the page, where it has no effect",
  severity: "low",
  confidence: "high",
  about: "site",
  why: "RFC 6797 forbids browsers to heed it there, so what looks like protection is none.",
  fix: "Send it as a header.",
  references: ["https://www.zaproxy.org/docs/alerts/10035-6/"],
  aliases: ["10035-6"],
  tags: ["CWE-319", "WASC-15"],
  check(exchange, report) {
    if (exchange.markup.metaFor("Strict-Transport-Security").length > 0)
      report.fail("a meta element stands in for the header Strict-Transport-Security");
  }
});

// packages/dast/src/rules/transport/hsts-malformed.ts
var hstsMalformed = serverRule({
  id: "dast/hsts-malformed",
  title: "Strict-Transport-Security has characters that make it unreadable",
  severity: "low",
  confidence: "high",
  why: "Typographic quotes and control characters make browsers ignore the header.",
  fix: "Write it in plain ASCII: `max-age=31536000; includeSubDomains`.",
  references: ["https://www.zaproxy.org/docs/alerts/10035-8/"],
  aliases: ["10035-8"],
  tags: ["CWE-319", "WASC-15"],
  check(exchange, report) {
    const value = onlyHsts(exchange);
    if (value !== void 0 && !isPrintable(value))
      report.fail("Strict-Transport-Security has characters outside printable ASCII");
  }
});

// packages/dast/src/rules/transport/hsts-max-age-missing.ts
var hstsMaxAgeMissing = serverRule({
  id: "dast/hsts-max-age-missing",
  title: "Strict-Transport-Security does not say for how long",
  severity: "low",
  confidence: "high",
  why: "Without max-age the whole header is invalid and browsers ignore it.",
  fix: "Add `max-age=31536000`.",
  references: ["https://www.zaproxy.org/docs/alerts/10035-5/"],
  aliases: ["10035-5"],
  tags: ["CWE-319", "WASC-15"],
  check(exchange, report) {
    const value = onlyHsts(exchange);
    if (value === void 0 || !isPrintable(value) || isSwitchedOff(value)) return;
    if (maxAgeOf(value) === void 0)
      report.fail("max-age is missing", { evidence: `Strict-Transport-Security: ${value}` });
  }
});

// packages/dast/src/rules/transport/hsts-max-age-quoted.ts
var hstsMaxAgeQuoted = serverRule({
  id: "dast/hsts-max-age-quoted",
  title: "Strict-Transport-Security has quotes where none belong",
  severity: "low",
  confidence: "high",
  why: "A quote before max-age makes the directive unreadable, and browsers ignore the header.",
  fix: "Write `max-age=31536000` without quotes around it.",
  references: ["https://www.zaproxy.org/docs/alerts/10035-7/"],
  aliases: ["10035-7"],
  tags: ["CWE-319", "WASC-15"],
  check(exchange, report) {
    const value = onlyHsts(exchange);
    if (value === void 0 || !isPrintable(value) || isSwitchedOff(value)) return;
    if (maxAgeOf(value) !== void 0 && /['+|"]\s{0,20}max/i.test(value))
      report.fail("a quote stands before max-age", {
        evidence: `Strict-Transport-Security: ${value}`
      });
  }
});

// packages/dast/src/rules/transport/hsts-missing.ts
var hstsMissing = serverRule({
  id: "dast/hsts-missing",
  title: "Browsers may go on to use plain HTTP",
  severity: "low",
  confidence: "high",
  why: "The first request of each visit may go unencrypted, and whoever sits between answers it.",
  fix: "Answer over HTTPS with `Strict-Transport-Security: max-age=31536000; includeSubDomains`.",
  references: [
    "https://www.zaproxy.org/docs/alerts/10035-1/",
    "https://datatracker.ietf.org/doc/html/rfc6797"
  ],
  aliases: ["10035-1"],
  tags: ["CWE-319", "WASC-15"],
  check(exchange, report) {
    if (!exchange.isSecure || exchange.response.fields.has("Strict-Transport-Security")) return;
    if (!staysHere(exchange)) report.fail("Strict-Transport-Security is missing");
  }
});
function staysHere({ isRedirect, address, response }) {
  const location = response.fields.first("Location");
  if (!isRedirect || location === void 0) return false;
  const target = readAddress(location);
  return target.scheme === "" || originOf(target) === originOf(address);
}

// packages/dast/src/rules/transport/hsts-preload-refused.ts
var A_YEAR = 31536e3;
var hstsPreloadRefused = serverRule({
  id: "dast/hsts-preload-refused",
  title: "Strict-Transport-Security asks to be preloaded but does not qualify",
  severity: "low",
  confidence: "high",
  why: "The preload list takes only sites that promise HTTPS for a year and for every subdomain; until then the word is an empty promise.",
  fix: "Say `max-age=31536000; includeSubDomains; preload` once every subdomain speaks HTTPS, or leave `preload` out.",
  references: ["https://hstspreload.org/#deployment-recommendations"],
  tags: ["CWE-319"],
  check(exchange, report) {
    const value = onlyHsts(exchange);
    if (value === void 0 || !/(?:^|;)\s{0,20}preload\s{0,20}(?:;|$)/i.test(value)) return;
    if ((maxAgeOf(value) ?? 0) < A_YEAR) report.fail("preload needs a max-age of a year or more");
    else if (!/includesubdomains/i.test(value)) report.fail("preload needs includeSubDomains");
  }
});

// packages/dast/src/rules/transport/hsts-repeated.ts
var hstsRepeated = serverRule({
  id: "dast/hsts-repeated",
  title: "Strict-Transport-Security stands in the response more than once",
  severity: "low",
  confidence: "high",
  why: "Browsers take the first one only, and which that is hangs on the proxies in between.",
  fix: "Let one place set the header: the application or the proxy before it.",
  references: ["https://www.zaproxy.org/docs/alerts/10035-3/"],
  aliases: ["10035-3"],
  tags: ["CWE-319", "WASC-15"],
  check(exchange, report) {
    const count = exchange.fields("Strict-Transport-Security").length;
    if (exchange.isSecure && count > 1)
      report.fail(`Strict-Transport-Security stands there ${count} times`);
  }
});

// packages/dast/src/rules/transport/hsts-short.ts
var HALF_A_YEAR = 15768e3;
var hstsShort = serverRule({
  id: "dast/hsts-short",
  title: "Strict-Transport-Security lasts too short a time",
  severity: "low",
  confidence: "high",
  why: "Whoever comes back after max-age has run out sends the first request unencrypted again.",
  fix: "Set `max-age` to a year, 31536000.",
  references: [
    "https://datatracker.ietf.org/doc/html/rfc6797#section-11.2",
    "https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Strict_Transport_Security_Cheat_Sheet.html"
  ],
  tags: ["CWE-319"],
  check(exchange, report) {
    const value = onlyHsts(exchange);
    const maxAge = value !== void 0 && isPrintable(value) ? maxAgeOf(value) : void 0;
    if (maxAge !== void 0 && maxAge > 0 && maxAge < HALF_A_YEAR)
      report.fail(`max-age is ${maxAge} seconds, less than half a year`);
  }
});

// packages/dast/src/rules/transport/mixed-content.ts
var ATTRIBUTES = [
  "src",
  "background",
  "classid",
  "codebase",
  "data",
  "icon",
  "usemap",
  "action",
  "formaction"
];
var mixedContent = exchangeRule({
  id: "dast/mixed-content",
  title: "A secure page loads parts of itself unencrypted",
  severity: "low",
  confidence: "medium",
  why: "Whoever sits between can read and change what is loaded; where it is a script, they own the page.",
  fix: "Refer to everything by `https:`; `upgrade-insecure-requests` in the policy helps in the meantime.",
  references: [
    "https://www.zaproxy.org/docs/alerts/10040/",
    "https://developer.mozilla.org/en-US/docs/Web/Security/Mixed_content"
  ],
  aliases: ["10040"],
  tags: ["CWE-311", "WASC-4"],
  check(exchange, report) {
    if (!exchange.isSecure || !exchange.hasBody || !exchange.isHtml) return;
    let first;
    let withScript = false;
    for (const { name, attributes } of exchange.markup.elements)
      for (const attribute of ATTRIBUTES) {
        const value = attributes.get(attribute);
        if (value === void 0 || !/^http:/i.test(value)) continue;
        first ??= { name, value };
        if (name === "script" && attribute === "src") withScript = true;
      }
    if (first)
      report.fail(`<${first.name}> is loaded over plain HTTP`, {
        evidence: first.value,
        severity: withScript ? "medium" : "low"
      });
  }
});

// packages/dast/src/rules/transport/plain-authentication.ts
var plainAuthentication = serverRule({
  id: "dast/plain-authentication",
  title: "A server asks for a password without encryption",
  severity: "medium",
  confidence: "medium",
  why: "Basic sends the password itself and Digest what it can be guessed from; both are there for whoever listens.",
  fix: "Ask for credentials over HTTPS only.",
  references: ["https://www.zaproxy.org/docs/alerts/10105-2/"],
  aliases: ["10105-2"],
  tags: ["CWE-326", "WASC-4"],
  check(exchange, report) {
    if (exchange.isSecure) return;
    for (const value of exchange.fields("WWW-Authenticate"))
      if (/basic|digest/i.test(value))
        report.fail("WWW-Authenticate asks for a password over plain HTTP", {
          evidence: `WWW-Authenticate: ${value}`
        });
  }
});

// packages/dast/src/rules/types/charset-mismatch.ts
var charsetMismatch = exchangeRule({
  id: "dast/charset-mismatch",
  title: "Header and document name different charsets",
  severity: "low",
  confidence: "low",
  profile: "all",
  why: "Where two readers take the same bytes for different characters, a filter can let pass what the browser runs.",
  fix: "Say UTF-8 in the `Content-Type` header and nowhere else, or the same everywhere.",
  references: ["https://www.zaproxy.org/docs/alerts/90011/"],
  aliases: ["90011-1", "90011-2", "90011-4"],
  tags: ["CWE-436", "WASC-15"],
  check(exchange, report) {
    const header = exchange.charset?.trim();
    if (header === void 0 || !exchange.hasBody) return;
    for (const [alias, written] of declaredCharsets(exchange))
      if (written.toLowerCase() !== header.toLowerCase())
        report.fail("the document names another charset than its Content-Type", {
          alias,
          evidence: `${header}, ${written}`
        });
  }
});
function* declaredCharsets(exchange) {
  if (exchange.isHtmlDocument) {
    const byContent = exchange.markup.metaFor("Content-Type").flatMap(({ attributes }) => attributes.get("content")?.split("charset=")[1]?.trim() ?? []).at(-1);
    if (byContent) yield ["90011-1", byContent];
    const byName = exchange.markup.named("meta").map(({ attributes }) => attributes.get("charset")?.trim()).find((charset) => charset);
    if (byName) yield ["90011-2", byName];
  } else if (exchange.isOfType("xml") || exchange.text.trimStart().startsWith("<?xml")) {
    const declaration = /^\s*<\?xml[^>]{0,300}\bencoding\s{0,9}=\s{0,9}["']([^"'>]{1,60})["']/.exec(
      exchange.text.slice(0, 1e3)
    );
    if (declaration?.[1]) yield ["90011-4", declaration[1]];
  }
}

// packages/dast/src/rules/types/content-type-empty.ts
var contentTypeEmpty = exchangeRule({
  id: "dast/content-type-empty",
  title: "A response says nothing in its Content-Type",
  severity: "low",
  confidence: "medium",
  profile: "all",
  why: "An empty Content-Type leaves the browser guessing as a missing one does.",
  fix: "Set `Content-Type` to what the body is.",
  references: ["https://www.zaproxy.org/docs/alerts/10019-2/"],
  aliases: ["10019-2"],
  tags: ["CWE-345", "WASC-12"],
  check(exchange, report) {
    if (exchange.hasBody && exchange.fields("Content-Type").includes(""))
      report.fail("Content-Type is empty");
  }
});

// packages/dast/src/rules/types/content-type-missing.ts
var contentTypeMissing = exchangeRule({
  id: "dast/content-type-missing",
  title: "A response does not say what it is",
  severity: "low",
  confidence: "medium",
  profile: "all",
  why: "A browser that must guess can be led to take data for a page with scripts.",
  fix: "Set `Content-Type` on every response with a body.",
  references: ["https://www.zaproxy.org/docs/alerts/10019-1/"],
  aliases: ["10019-1"],
  tags: ["CWE-345", "WASC-12"],
  check(exchange, report) {
    if (exchange.hasBody && !exchange.response.fields.has("Content-Type"))
      report.fail("Content-Type is missing");
  }
});

// packages/dast/src/rules/types/content-type-options.ts
var contentTypeOptions = serverRule({
  id: "dast/content-type-options",
  title: "Browsers may guess what a response is",
  severity: "low",
  confidence: "medium",
  why: "Without nosniff an old browser may take an uploaded picture for a page and run the script in it.",
  fix: "Answer everything with `X-Content-Type-Options: nosniff`.",
  references: [
    "https://www.zaproxy.org/docs/alerts/10021/",
    "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/X-Content-Type-Options"
  ],
  aliases: ["10021"],
  tags: ["CWE-693", "WASC-15"],
  check(exchange, report) {
    if (!isServed(exchange)) return;
    const values = exchange.fields("X-Content-Type-Options");
    if (values.length === 0) report.fail("X-Content-Type-Options is missing");
    for (const value of values)
      if (!/nosniff/i.test(value))
        report.fail("X-Content-Type-Options does not say nosniff", {
          evidence: `X-Content-Type-Options: ${value}`
        });
  }
});

// packages/dast/src/rules/index.generated.ts
var rules = [
  cacheControlIncomplete,
  nonStorable,
  retrievedFromCache,
  storableCacheable,
  storableNonCacheable,
  cookieLooselyScoped,
  cookiePrefixBroken,
  cookieSameSiteInvalid,
  cookieSameSiteNoneInsecure,
  cookieSameSiteNone,
  cookieWithoutHttpOnly,
  cookieWithoutSameSite,
  cookieWithoutSecure,
  corsAnyOriginWithCredentials,
  corsAnyOrigin,
  corsNullOrigin,
  corsReflectedOrigin,
  cspBypassable,
  cspHeaderAndMeta,
  cspMetaIgnored,
  cspMissing,
  cspNoFallback,
  cspNonceReused,
  cspNotAscii,
  cspNotices,
  cspObsoleteHeader,
  cspReportOnly,
  cspScriptUnsafeHashes,
  cspScriptUnsafeInline,
  cspStyleUnsafeHashes,
  cspStyleUnsafeInline,
  cspUnsafeEval,
  cspWildcard,
  cspXContentSecurityPolicy,
  cspXWebkit,
  applicationError,
  bigRedirect,
  debugMessage,
  directoryListing,
  errorPageBanner,
  passwordHash,
  privateAddress,
  redirectWithLinks,
  sensitiveQuery,
  sensitiveReferrer,
  sourceCode,
  suspiciousComment,
  timestamp,
  userNameHash,
  exposedActuator,
  exposedEnvironment,
  exposedGit,
  exposedKubernetes,
  exposedMetrics,
  exposedProfiler,
  exposedSourceMap,
  securityTxt,
  antiCsrfMissing,
  clickjackingHeaderMissing,
  frameOptionsInMeta,
  frameOptionsMalformed,
  frameOptionsRepeated,
  aspnetVersion,
  backendServer,
  chromeLogger,
  debugToken,
  heartbleed,
  poweredBy,
  serverVersion,
  openRedirect,
  userControlledAttribute,
  userControlledCharset,
  userControlledCookie,
  userControlledEvent,
  crossOriginEmbedderPolicy,
  crossOriginOpenerPolicy,
  crossOriginResourcePolicy,
  featurePolicyDeprecated,
  permissionsPolicyMissing,
  modernApplication,
  reverseTabnabbing,
  cardNumber,
  referrerPolicyUnsafe,
  crossDomainScript,
  dangerousFunction,
  integrityMissing,
  polyfillDomainMentioned,
  polyfillDomain,
  sourceMap,
  sessionInPath,
  sessionInQuery,
  sessionToldToOthers,
  javaSerialization,
  jsfViewState,
  viewstateAddresses,
  viewstateEmails,
  viewstateOld,
  viewstateSplit,
  viewstateUnsigned,
  certificateExpired,
  certificateExpiresSoon,
  certificateHostMismatch,
  certificateNotYetValid,
  certificateUntrusted,
  certificateWeakKey,
  certificateWeakSignature,
  tlsOutdated,
  tlsWeakCipher,
  credentialsInClear,
  formOnPlainPage,
  formToPlainHttp,
  hstsDisabled,
  hstsInMeta,
  hstsMalformed,
  hstsMaxAgeMissing,
  hstsMaxAgeQuoted,
  hstsMissing,
  hstsPreloadRefused,
  hstsRepeated,
  hstsShort,
  mixedContent,
  plainAuthentication,
  charsetMismatch,
  contentTypeEmpty,
  contentTypeMissing,
  contentTypeOptions
];
export {
  rules
};
