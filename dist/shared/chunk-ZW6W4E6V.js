import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  Exchange,
  Fields,
  MAX_BODY,
  Markup,
  NO_BODY,
  Parser,
  attributeOf,
  bodyOfBytes,
  bodyOfText,
  cardNumbers,
  explainDistrust,
  hasAttribute,
  isExpired,
  oneLine,
  originOf,
  readAddress,
  readChain,
  readFields,
  readRecording
} from "./chunk-F7L6S4BX.js";
import {
  Fingerprints,
  VERSION
} from "./chunk-GGPVLW5P.js";
import {
  findKnownSecrets,
  isSensitiveName,
  knownSecret
} from "./chunk-LR7A47HP.js";
import {
  parseJsonFile
} from "./chunk-6FKBOMEZ.js";
import {
  isIn
} from "./chunk-4TR6IVS5.js";
import {
  SourceText,
  parseYaml
} from "./chunk-NQKO4VS7.js";
import {
  YAMLException,
  dump,
  load
} from "./chunk-RE4VRFVJ.js";
import {
  NoAnswer,
  bounded,
  openConnections,
  readRetryAfter,
  redactor,
  withinTime
} from "./chunk-2LDV6EY6.js";
import {
  proxyFor
} from "./chunk-S4TM63MD.js";
import {
  nearest
} from "./chunk-FWMHJ5XR.js";
import {
  UserError
} from "./chunk-V77C22EU.js";

// packages/dast/src/evidence/opaque.ts
var READABLE = /^(?:(?:[a-z]+|\d{1,4})(?:[-_.](?:[a-z]+|\d{1,4}))*|(?:[a-z]+[-_.])+\d{0,6}[a-z]*)$/;
function isOpaque(text) {
  if (/^[0-9a-f]{16,}$/i.test(text)) return true;
  return text.length >= 20 && /^[\w.~%+=-]+$/.test(text) && /\d/.test(text) && /[A-Za-z]/.test(text) && !READABLE.test(text);
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
  const redacted2 = `${scheme}${host}${segments.join("/")}${query === void 0 ? "" : `?${query.split("&").map(redactPair).join("&")}`}`;
  return redacted2.length > MAX_LENGTH ? `${redacted2.slice(0, MAX_LENGTH)}…` : redacted2;
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
var LONGEST = 16 * 1024;
var CREDENTIALS = ["Authorization", "Proxy-Authorization"];
var SECRET_INPUT = /^(?:hidden|password)$/i;
function secretsOf(exchange) {
  const { request: request2, response } = exchange;
  const values = [
    ...request2.fields.all("Cookie").flatMap(cookieValues),
    ...exchange.cookies.map(({ value }) => value),
    ...CREDENTIALS.flatMap((name) => request2.fields.all(name)).flatMap(credentialValues),
    ...[...request2.fields, ...response.fields].filter(({ name }) => isSensitiveName(name) || isSessionName(name)).map(({ value }) => value),
    ...exchange.parameters.filter(({ name }) => isSensitiveName(name) || isSessionName(name)).map(({ value }) => value),
    exchange.address.userinfo,
    ...exchange.address.userinfo.split(":"),
    ...exchange.markup.named("input").filter(({ attributes }) => SECRET_INPUT.test(attributes.get("type") ?? "")).map(({ attributes }) => attributes.get("value") ?? "")
  ];
  const spellings = values.map((value) => value.replace(/^"|"$/g, "")).filter((value) => value.length >= SHORTEST && value.length <= LONGEST).flatMap(spellingsOf).filter((value) => value.length >= SHORTEST);
  return [...new Set(spellings)].sort((a, b) => b.length - a.length);
}
function cookieValues(field3) {
  return field3.split(";").map((pair) => pair.slice(pair.indexOf("=") + 1).trim());
}
function credentialValues(field3) {
  const value = field3.slice(field3.indexOf(" ") + 1).trim();
  const decoded5 = /^basic /i.test(field3) ? Buffer.from(value, "base64").toString("utf8") : "";
  const quoted = [...field3.matchAll(/"([^"]{6,200})"/g)].map((match) => match[1] ?? "");
  return [field3, value, decoded5, ...decoded5.split(":"), ...quoted];
}
function spellingsOf(value) {
  const escaped = value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
  return [value, encoded(value), decoded(value), escaped];
}
function encoded(value) {
  try {
    return encodeURIComponent(value);
  } catch {
    return value;
  }
}
function decoded(value) {
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
  /** @param exchange left out where only texts of it are known: then the looks of secrets alone give them away */
  constructor(exchange) {
    this.#secrets = exchange ? secretsOf(exchange) : [];
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
    const secrets = [...this.#secrets, ...[...cardNumbers(text)].map(({ written: written2 }) => written2)];
    const clean = secrets.reduce((rest, secret) => rest.replaceAll(secret, MASK2), text);
    return findKnownSecrets(clean).sort((a, b) => b.start - a.start).reduce((rest, { start, end }) => rest.slice(0, start) + MASK2 + rest.slice(end), clean);
  }
};
function structurally(text) {
  const cookie = COOKIE_FIELD.exec(text);
  if (cookie)
    return `${cookie[1] ?? ""}: ${(cookie[2] ?? "").replace(/^([^=;]{0,200})=[^;]*/, `$1=${MASK2}`)}`;
  return text.replace(CREDENTIAL_FIELD, `$1: ${MASK2}`);
}

// packages/dast/src/rules/rule-book.ts
async function passiveRules() {
  return (await import("./index.generated-DXNQ76AG.js")).rules;
}

// packages/dast/src/login/auth.ts
function secretsOf2(auth) {
  switch (auth.kind) {
    case "none":
      return [];
    case "form":
      return [auth.password];
    case "bearer":
      return [auth.token];
    case "header":
      return [auth.value, ...partsOf(auth.name, auth.value)];
  }
}
var SHORTEST_PART = 6;
function partsOf(name, value) {
  const credential = value.replace(/^\S+\s+/u, "");
  const parts = /^basic\s/iu.test(value) ? halvesOf(Buffer.from(credential, "base64").toString()) : /^cookie$/iu.test(name) ? value.split(";").map((pair) => pair.slice(pair.indexOf("=") + 1).trim()) : [];
  return [credential, ...parts.filter((part) => part.length >= SHORTEST_PART)];
}
function halvesOf(pair) {
  return [pair, pair.slice(pair.indexOf(":") + 1)];
}

// packages/dast/src/scope/special-address.ts
import { BlockList, isIP } from "node:net";
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
  const family = isIP(inner) === 6 ? "ipv6" : "ipv4";
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
    list.addSubnet(net, Number(prefix), isIP(net) === 6 ? "ipv6" : "ipv4");
  }
  return list;
}

// packages/dast/src/scope/address.ts
function readUrl(text, called) {
  const shown = text.replace(/\/\/[^/]*@/u, "//***@").slice(0, 200);
  if (!URL.canParse(text) || !/^https?:$/u.test(new URL(text).protocol))
    throw new UserError(`${called}: "${shown}" is not a URL of http or https`, {
      remedy: /^[\w.-]+(?::\d+)?(?:\/|$)/u.test(text) ? `Did you mean https://${shown}?` : "Write it whole, as in https://app.example/start"
    });
  const url = new URL(text);
  if (url.username !== "" || url.password !== "")
    throw new UserError(`${called}: holds a user name or password`, {
      remedy: "Leave them out and set auth instead: a URL ends up in logs and reports"
    });
  url.hash = "";
  return url;
}

// packages/dast/src/login/client-credentials.ts
var BOUNDS = { maximumBytes: 256 * 1024, timeout: 3e4 };
async function obtainToken(send, client) {
  const url = readUrl(client.tokenUrl, "auth: the token URL");
  if (url.protocol !== "https:" && !isThisMachine(url))
    throw new UserError("auth: the token URL is not https: the secret could be read on its way");
  const basic = basicOf(client);
  const body = new URLSearchParams({ grant_type: "client_credentials" });
  if (client.scope !== void 0) body.set("scope", client.scope);
  let answer2;
  try {
    answer2 = await bounded(send, BOUNDS)(url.href, {
      method: "POST",
      redirect: "manual",
      headers: {
        authorization: `Basic ${basic}`,
        "content-type": "application/x-www-form-urlencoded",
        accept: "application/json"
      },
      body: body.toString()
    });
  } catch (cause) {
    if (!(cause instanceof NoAnswer)) throw cause;
    throw new UserError(`auth: no token from ${url.host}: ${cause.message}`, { cause });
  }
  const redact = redactor(secretsOfClient(client));
  return readToken(answer2.status, await answer2.text(), url.host, redact);
}
function secretsOfClient(client) {
  return [client.clientSecret, basicOf(client)];
}
function basicOf({ clientId, clientSecret }) {
  const pair = `${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`;
  return Buffer.from(pair).toString("base64");
}
function readToken(status, text, host, redact) {
  const { error, access_token, token_type, expires_in } = parse(text);
  if (status !== 200) {
    const why = typeof error === "string" ? ` (${oneLine(redact(error), 100)})` : "";
    throw new UserError(`auth: ${host} answers ${status}${why} and no token`, {
      remedy: "Are the client, its secret and the scope right?"
    });
  }
  const isBearer = typeof token_type === "string" && token_type.toLowerCase() === "bearer";
  const isToken = typeof access_token === "string" && /^[\x21-\x7e]+$/u.test(access_token);
  if (!isToken || !isBearer)
    throw new UserError(`auth: the answer of ${host} holds no bearer token`);
  return {
    value: access_token,
    lifetime: typeof expires_in === "number" && expires_in > 0 ? expires_in : void 0
  };
}
function parse(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

// packages/dast/src/login/header.ts
function headerOf(auth) {
  const header = auth.kind === "bearer" ? { name: "Authorization", value: `Bearer ${auth.token}` } : { name: auth.name, value: auth.value };
  if (!/^[\w!#$%&'*+.^`|~-]{1,200}$/u.test(header.name))
    throw new UserError("auth: the name of the header is none");
  refuseBroken(header.value.replace(/^Bearer $/u, ""), "auth: the value of the header");
  return header;
}
function refuseBroken(secret, called) {
  if (secret === "") throw new UserError(`${called} is empty`, { remedy: "Is the secret set?" });
  if (/[\r\n\0]/u.test(secret)) throw new UserError(`${called} has more than one line`);
}

// packages/dast/src/login/prove.ts
function isToUser({ status, loggedIn, loggedOut }, answer2) {
  return answer2.status === status && (loggedIn === void 0 || answer2.text.includes(loggedIn)) && (loggedOut === void 0 || !answer2.text.includes(loggedOut));
}
function prove(check, ask3) {
  return doubting(
    async () => isToUser(check, await ask3("user")) ? doubtsOf(check, await ask3("nobody")) : [NOT_IN]
  );
}
function proveCheck(check, askAsNobody) {
  return doubting(async () => doubtsOf(check, await askAsNobody()));
}
function doubtsOf(check, toNobody) {
  return isToUser(check, toNobody) ? [PROVES_NOTHING] : [];
}
async function doubting(look) {
  try {
    return await look();
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    return [{ message: `auth-check: ${error.message}` }];
  }
}
var NOT_IN = {
  message: "auth-check does not answer as it would to somebody who is logged in",
  remedy: "Is the credential right and still valid, and auth-check too?"
};
var PROVES_NOTHING = {
  message: "auth-check answers the same to somebody who is not logged in: it proves nothing",
  remedy: "Choose a URL that needs the login, or say by which text one sees it"
};

// packages/dast/src/login/prove-login.ts
var BOUNDS2 = { maximumBytes: 2 * 1024 * 1024, timeout: 3e4 };
async function proveLogin(send, { auth, authCheck: check }) {
  if (check === void 0 || auth.kind === "none") return [];
  const url = readUrl(check.url, "auth-check").href;
  const ask3 = async (headers) => {
    const init = { method: "GET", redirect: "manual", headers };
    const answer2 = await bounded(send, BOUNDS2)(url, init);
    return { status: answer2.status, text: await answer2.text() };
  };
  if (auth.kind === "form") return proveCheck(check, () => ask3({}));
  const { name, value } = headerOf(auth);
  return prove(check, (as2) => ask3(as2 === "user" ? { [name]: value } : {}));
}

// packages/dast/src/evaluate/failure.ts
function withoutVariants(failures) {
  const seen = new Set(failures.map(({ rule, subject }) => `${rule.id} ${subject}`));
  return failures.filter(
    ({ rule, subject }) => !rule.variantOf?.some((id) => seen.has(`${id} ${subject}`))
  );
}

// packages/dast/src/rules-file/consequence.ts
var CERTAINTIES = ["low", "medium", "high", "confirmed"];
var EVERY_ALERT_COUNTS = { minConfidence: "low" };
function consequenceOf({ rules, minConfidence }, alerted, url, certainty) {
  const entry = rules?.entryFor(alerted, url);
  switch (entry?.level) {
    case "IGNORE":
    case "PASS":
    case "OUTOFSCOPE":
      return rules ? { suppression: suppressionBy(rules, entry) } : {};
    case "WARN":
    case "INFO":
      return { fails: false };
    case "FAIL":
      return { fails: true };
    case void 0:
      return isSure(certainty, minConfidence) ? {} : { fails: false };
  }
}
function isSure(certainty, least) {
  return certainty === void 0 || CERTAINTIES.indexOf(certainty) >= CERTAINTIES.indexOf(least);
}
function suppressionBy({ file }, { comment, line, length }) {
  return {
    kind: "foreign",
    syntax: file,
    ...comment !== "" && { reason: comment },
    location: {
      path: file,
      startLine: line,
      startColumn: 1,
      endLine: line,
      endColumn: length + 1
    }
  };
}

// packages/dast/src/rules-file/rules-file.ts
var LEVELS = ["PASS", "IGNORE", "INFO", "WARN", "FAIL", "OUTOFSCOPE"];
var RulesFile = class {
  /** As messages call it, relative to the root of the repository with forward slashes. */
  file;
  entries;
  #levels;
  constructor(file, entries) {
    this.file = file;
    this.entries = entries;
    this.#levels = new Map(
      entries.filter(({ level }) => level !== "OUTOFSCOPE").flatMap((entry) => entry.ids.map((id) => [id, entry]))
    );
  }
  /** The entry that speaks about this alert at this URL. An alert reference comes before the rule's id. */
  entryFor({ pluginId, alertRef }, url) {
    const outside = this.entries.find(
      ({ ids, url: pattern }) => pattern !== void 0 && ids.some((id) => id === "*" || id === pluginId || id === alertRef) && pattern.test(url)
    );
    return outside ?? this.#levels.get(alertRef) ?? this.#levels.get(pluginId);
  }
  levelFor(alerted, url) {
    return this.entryFor(alerted, url)?.level;
  }
};

// packages/dast/src/rules-file/url-pattern.ts
var LONGEST2 = 500;
var MOST_REPETITIONS = 5;
var MOST_OPTIONS = 8;
var MOST_STEPS = 1e7;
var LONGEST_URL = 2e3;
function urlPattern(text) {
  if (text === "") return "names no URL";
  if (text.length > LONGEST2) return `has a pattern of more than ${LONGEST2} characters`;
  const tried = text.replace(/\.\*$/u, "");
  const repetitions = countRepetitions(tried);
  if (repetitions > MOST_REPETITIONS)
    return `has a pattern of more than ${MOST_REPETITIONS} repetitions`;
  const options = countOptions(tried);
  if (options > MOST_OPTIONS) return `has a pattern of more than ${MOST_OPTIONS} optional parts`;
  if (repeatsRepetition(text)) return "has a pattern that repeats a repetition, as in (a+)+";
  const pattern = compiled(text);
  return pattern ? within(pattern, longestFor(repetitions, options)) : "has a pattern that is none";
}
function within(pattern, longest) {
  const looksAhead = /\$|\(\?!/u.test(pattern.source);
  return {
    // What is cut has an end where the URL has none.
    test: (url) => !(looksAhead && url.length > longest) && pattern.test(url.slice(0, longest))
  };
}
function compiled(text) {
  const source = `^(?:${text.replaceAll("(?P<", "(?<")})`;
  for (const flags of ["u", ""])
    try {
      return new RegExp(source, flags);
    } catch {
    }
  return void 0;
}
function longestFor(repetitions, options) {
  let ways = MOST_STEPS / 2 ** options;
  for (let factor = 2; factor <= repetitions; factor++) ways *= factor;
  return Math.min(LONGEST_URL, Math.floor(ways ** (1 / Math.max(1, repetitions))));
}
function countOptions(text) {
  return withoutLiterals(text).match(/(?<![(*+?}])\?/gu)?.length ?? 0;
}
function countRepetitions(text) {
  return withoutLiterals(text).match(/[*+]|\{\d*,\d*\}/gu)?.length ?? 0;
}
function withoutLiterals(text) {
  return text.replaceAll(/\\./gu, "_").replaceAll(/\[[^\]]*\]/gu, "_");
}
function repeatsRepetition(text) {
  const plain = withoutLiterals(text);
  const open = [];
  for (let at = 0; at < plain.length; at++) {
    const sign = plain[at];
    if (sign === "(") open.push(false);
    else if (sign === ")") {
      const repeats = open.pop() ?? false;
      if (repeats && /^[*+{]/u.test(plain.slice(at + 1))) return true;
      if (repeats && open.length > 0) open[open.length - 1] = true;
    } else if (sign === "*" || sign === "+" || sign === "{" || sign === "|" || isOption(plain, at)) {
      if (open.length > 0) open[open.length - 1] = true;
    }
  }
  return false;
}
function isOption(plain, at) {
  return plain[at] === "?" && plain[at - 1] !== "(";
}

// packages/dast/src/rules-file/read-rules-file.ts
var LONGEST_FILE = 1024 * 1024;
var MOST_LINES = 1e4;
function readRulesFile(file, text) {
  if (text.length > LONGEST_FILE) throw new UserError(`${file}: is larger than 1 MB`);
  const lines = text.replace(/^\uFEFF/u, "").split(/\r\n|\n|\r/u);
  if (lines.length > MOST_LINES) throw new UserError(`${file}: has more than ${MOST_LINES} lines`);
  const entries = [];
  const seen = /* @__PURE__ */ new Map();
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const entry = readLine(line, index + 1, `${file}:${index + 1}`);
    entries.push(entry);
    if (entry.level === "OUTOFSCOPE") continue;
    for (const id of entry.ids) {
      const before = seen.get(id);
      if (before !== void 0)
        throw new UserError(`${file}:${index + 1}: ${id} stands on line ${before} too`);
      seen.set(id, index + 1);
    }
  }
  return new RulesFile(file, entries);
}
function readLine(text, line, place) {
  const [first = "", second, ...rest] = text.split("	").map((part) => part.trim());
  if (second === void 0)
    throw new UserError(`${place}: has no tab`, {
      remedy: "Separate the id, what becomes of it and the comment by tabs: 10011⇥IGNORE⇥(comment)"
    });
  const level = LEVELS.find((each) => each === second);
  if (level === void 0) {
    const meant = nearest(second.slice(0, 40).toUpperCase(), LEVELS);
    throw new UserError(`${place}: "${second.slice(0, 40)}" is none of ${LEVELS.join(", ")}`, {
      ...meant !== void 0 && { remedy: `Did you mean ${meant}?` }
    });
  }
  const { length } = text;
  const ids = readIds(first, level === "OUTOFSCOPE", place);
  if (level !== "OUTOFSCOPE")
    return { ids, level, comment: rest.join(" ").replace(/^\((.*)\)$/u, "$1"), line, length };
  const url = urlPattern(rest.join("	"));
  if (typeof url === "string")
    throw new UserError(`${place}: ${url}`, {
      remedy: String.raw`Write which URLs are out of scope: https://app\.example/legacy/.*`
    });
  return { ids, level, url, comment: "", line, length };
}
function readIds(text, isForUrls, place) {
  const ids = isForUrls ? text.split(",").map((id) => id.trim()) : [text];
  for (const id of ids)
    if (!/^\d{1,9}(?:-\d{1,4})?$/u.test(id) && !(isForUrls && id === "*"))
      throw new UserError(`${place}: "${id.slice(0, 40)}" is no id of a rule`, {
        remedy: "Take it from www.zaproxy.org/docs/alerts: 10011, or 10038-1 for one alert of a rule"
      });
  return ids;
}

// packages/dast/src/evaluate/anchor.ts
var MAX_PATH = 200;
function anchorFor({ host, port, path, text }, method) {
  const site = safe(`${host || "unknown"}${port === void 0 ? "" : `_${port}`}`);
  const segments = path.split("/").filter((segment) => segment !== "").map(safe);
  const place = segments.length === 0 ? "_root" : segments.join("/");
  return {
    path: `dast/${site}/${place}`.slice(0, MAX_PATH).replace(/[/%]+$/, ""),
    startLine: 1,
    startColumn: 1,
    endLine: 1,
    endColumn: 1,
    address: method === void 0 ? text : `${method} ${text}`
  };
}
function safe(segment) {
  const bounded2 = segment.replace(/[^A-Za-z0-9._~-]/g, "_").slice(0, 80);
  return /^\.+$/.test(bounded2) ? bounded2.replaceAll(".", "_") : bounded2;
}

// packages/dast/src/evaluate/template.ts
var NUMBER = /^(?:\d+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;
var MASKED = "***";
function templateOf({ path, query }) {
  const segments = (path || "/").split("/").map((segment) => {
    const [name = ""] = segment.split(";");
    return NUMBER.test(name) || isOpaque(name) || name === MASKED ? "{}" : name;
  });
  const names = (query ?? "").split("&").map((pair) => pair.split("=")[0] ?? "").filter((name) => name !== "");
  const fields = [...new Set(names)].sort().slice(0, 30);
  return `${segments.join("/")}${fields.length > 0 ? `?${fields.join("&")}` : ""}`;
}

// packages/dast/src/evaluate/finding-book.ts
var FindingBook = class {
  #locate;
  #policy;
  #entries = /* @__PURE__ */ new Map();
  constructor({ locate, policy = EVERY_ALERT_COUNTS }) {
    this.#locate = locate;
    this.#policy = policy;
  }
  get findings() {
    const fingerprints = this.#fingerprints();
    return [...this.#entries].map(([key, { finding, place, words, places }]) => ({
      ...finding,
      fingerprint: fingerprints.get(key) ?? "",
      message: `${place}${places > 1 ? ` and ${places - 1} more` : ""}: ${words}`
    }));
  }
  /**
   * What failed on an exchange. Of the places that show the same the first in order speaks for all, in whichever order
   * they were seen: pages that are asked for at once answer as they like.
   *
   * @param isKnownPlace whether it was counted before, with what failed there then
   */
  add(where, failures, redactor2, isKnownPlace = false) {
    if (failures.length === 0) return;
    const url = redactor2.text(redactUrl(where.url));
    const place = `${where.method} ${url}`;
    const spot = spotOf(where);
    const known = /* @__PURE__ */ new Set();
    for (const failure of failures) {
      const consequence = this.#consequenceOf(failure, where.url);
      const key = keyOf(spot, failure, consequence);
      const entry = this.#entries.get(key);
      if (known.has(key)) continue;
      known.add(key);
      const more = entry && isKnownPlace ? 0 : 1;
      if (entry && !comesBefore(place, entry.place)) entry.places += more;
      else
        this.#entries.set(key, {
          finding: this.#findingOf(where, failure, consequence, url),
          words: this.#wordsOf(failure, consequence, redactor2),
          place,
          places: (entry?.places ?? 0) + more,
          identity: entry?.identity ?? identityOf(spot, failure, redactor2)
        });
    }
  }
  #consequenceOf({ alertRef = "", certainty }, url) {
    const [pluginId = ""] = alertRef.split("-");
    return consequenceOf(this.#policy, { pluginId, alertRef }, url, certainty);
  }
  #findingOf({ method, url }, { rule, severity, engine }, consequence, shown) {
    return {
      rule,
      severity,
      location: this.#locate?.({ method, url }, rule) ?? anchorFor(readAddress(shown), method),
      resource: { kind: "endpoint", name: `${method} ${shown}` },
      engine,
      ...consequence
    };
  }
  /** Where doubt keeps it from failing, it says so. */
  #wordsOf({ words, evidence, certainty }, { fails }, redactor2) {
    const seen = redactor2.evidence(evidence);
    const isDoubted = fails === false && !isSure(certainty, this.#policy.minConfidence);
    return `${redactor2.text(words)}${seen ? ` (${seen})` : ""}${isDoubted ? `; confidence: ${certainty ?? ""}` : ""}`;
  }
  /**
   * By key. Equal identities, on two hosts or on both sides of a rules file, are numbered in an order that does not hang
   * on who answered first; what is open comes before what is suppressed.
   */
  #fingerprints() {
    const fingerprints = new Fingerprints();
    const inOrder3 = [...this.#entries].sort(
      ([a, { finding: one }], [b, { finding: other }]) => Number(one.suppression !== void 0) - Number(other.suppression !== void 0) || (a < b ? -1 : 1)
    );
    return new Map(inOrder3.map(([key, { identity }]) => [key, fingerprints.of(identity)]));
  }
};
function comesBefore(a, b) {
  return a.length === b.length ? a < b : a.length < b.length;
}
function spotOf({ method, url }) {
  const address = readAddress(url);
  return { origin: originOf(address), template: `${method} ${templateOf(address)}` };
}
function keyOf({ origin, template }, { rule, about, subject }, { fails, suppression }) {
  const place = about === "site" ? "" : template;
  const line = suppression?.location?.startLine ?? "";
  return [rule.id, origin, place, subject, fails ?? "", line].join(" ");
}
function identityOf({ template }, { rule, about, subject }, redactor2) {
  return {
    ruleId: rule.id,
    resource: about === "site" ? "site" : template,
    site: redactor2.text(subject)
  };
}

// packages/dast/src/evaluate/findings-of.ts
function findingsOf(sightings2, { profile, ...options }) {
  const book = new FindingBook(options);
  const redactor2 = new Redactor();
  for (const together of byExchange(sightings2.filter(({ rule }) => isIn(rule, profile)))) {
    const [{ place }] = together;
    book.add(place, withoutVariants(together), redactor2);
  }
  return book.findings;
}
function byExchange(sightings2) {
  const exchanges = /* @__PURE__ */ new Map();
  for (const sighting of sightings2) {
    const key = `${sighting.place.method} ${sighting.place.url}`;
    const together = exchanges.get(key);
    if (together) together.push(sighting);
    else exchanges.set(key, [sighting]);
  }
  return exchanges.values();
}

// packages/dast/src/evaluate/judge.ts
var MAX_FAILURES = 50;
var ABOUT_ORIGINS = /^dast\/cors-/;
var MAX_DEFECTS = 20;
var Judge = class {
  #checks;
  #connectionChecks;
  #options;
  #book;
  #defects = /* @__PURE__ */ new Set();
  constructor(rules, options) {
    this.#checks = rules.filter(isOfExchanges).map(begun);
    this.#connectionChecks = rules.filter((rule) => rule.sees === "connection").map((rule) => ({ rule, check: rule.check }));
    this.#options = options;
    this.#book = new FindingBook(options);
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
    const failures = this.#checks.flatMap((each) => this.#ask(each, exchange));
    return this.#answer(failures, exchange.request, () => new Redactor(exchange));
  }
  /**
   * What an address, judged before, answers in the name of another origin. Only rules about that see it: the others would
   * say the same twice, or speak of a page that no visitor is shown.
   */
  takeAsStranger(exchange) {
    const failures = this.#checks.flatMap(
      (each) => ABOUT_ORIGINS.test(each.rule.id) ? this.#ask(each, exchange) : []
    );
    const redactor2 = () => new Redactor(exchange);
    return this.#answer(failures, exchange.request, redactor2, true);
  }
  /** What an origin is by itself, before anything is asked there. */
  takeConnection(connection) {
    const failures = this.#connectionChecks.flatMap((each) => this.#ask(each, connection));
    const place = { method: "TLS", url: `${connection.origin}/` };
    return this.#answer(failures, place, () => new Redactor());
  }
  #answer(failures, place, redactor2, isKnownPlace = false) {
    const ofProfile = failures.filter(({ rule }) => isIn(rule, this.#options.profile));
    if (ofProfile.length > 0)
      this.#book.add(place, withoutVariants(ofProfile), redactor2(), isKnownPlace);
    return {
      alertRefs: inOrder(failures.flatMap(({ alertRef }) => alertRef ?? [])),
      rules: inOrder(failures.map(({ rule }) => rule.id))
    };
  }
  #ask({ rule, check }, seen) {
    const failures = [];
    const fail = (message, observation = {}) => {
      if (failures.length < MAX_FAILURES) failures.push(failureOf(rule, message, observation));
    };
    try {
      check(seen, { fail }, this.#options);
    } catch (error) {
      if (this.#defects.size < MAX_DEFECTS)
        this.#defects.add(
          `rule ${rule.id} broke (${String(error)}): a defect of Gatehouse, please report it`
        );
    }
    return failures;
  }
};
function isOfExchanges(rule) {
  return rule.sees !== "connection";
}
function begun(rule) {
  return { rule, check: rule.sees === "traffic" ? rule.begin() : rule.check };
}
function failureOf(rule, words, { subject = "", evidence = "", severity = rule.severity, alias = rule.aliases[0] }) {
  const { about, confidence: certainty } = rule;
  return {
    rule,
    about,
    subject,
    words,
    evidence,
    severity,
    certainty,
    alertRef: alias,
    engine: "gatehouse"
  };
}
function inOrder(names) {
  return [...new Set(names)].sort();
}

// packages/dast/src/api/tree.ts
function isTree(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function said(value, key) {
  return isTree(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
function items(value) {
  return Array.isArray(value) ? value : [];
}

// packages/dast/src/api/base-path.ts
function basePathOf(api, target) {
  if (target.pathname !== "/") return withoutSlash(target.pathname);
  const written2 = typeof api.swagger === "string" ? api.basePath : firstServer(api);
  if (typeof written2 !== "string" || !URL.canParse(written2, target.href)) return "";
  return withoutSlash(new URL(written2, target).pathname);
}
function firstServer({ servers }) {
  const server = Array.isArray(servers) ? servers[0] : void 0;
  if (!isTree(server) || typeof server.url !== "string") return void 0;
  return withVariables(server.url, server.variables);
}
function withVariables(url, variables) {
  return url.replaceAll(/\{([^{}]+)\}/gu, (_, name) => {
    const variable = isTree(variables) ? variables[name] : void 0;
    return isTree(variable) && typeof variable.default === "string" ? variable.default : "";
  });
}
function withoutSlash(path) {
  return path.replace(/\/+$/u, "");
}

// packages/dast/src/api/operations.ts
var METHODS = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
  "query"
];
function operationsOf(path, text) {
  const [api] = parseYaml(new SourceText(path, text)).documents;
  const paths = api?.get("paths");
  if (api === void 0 || paths === void 0) return [];
  if (!api.get("openapi").exists && !api.get("swagger").exists) return [];
  return paths.keys.flatMap((template) => {
    const item = paths.get(template);
    return item.keys.filter((key) => METHODS.includes(key)).map((key) => ({
      method: key.toUpperCase(),
      path: template,
      location: item.get(key).location
    }));
  });
}

// packages/dast/src/api/plain-copy.ts
var MOST_VALUES = 5e5;
var DEEPEST = 200;
function plainCopy(value, called) {
  let left = MOST_VALUES;
  const copy = (of, depth) => {
    if (--left < 0) throw new UserError(`${called}: holds more than ${MOST_VALUES} values`);
    if (depth > DEEPEST) throw new UserError(`${called}: is nested more than ${DEEPEST} deep`);
    if (Array.isArray(of)) return of.map((item) => copy(item, depth + 1));
    if (of instanceof Date) return of.toISOString();
    if (typeof of !== "object" || of === null) return of;
    return Object.fromEntries(
      Object.entries(of).map(([key, item]) => [key, copy(item, depth + 1)])
    );
  };
  return copy(value, 0);
}

// packages/dast/src/api/read-description.ts
var LONGEST3 = 16 * 1024 * 1024;
function readDescription(text, path = "api-spec") {
  if (text.length > LONGEST3)
    throw new UserError(`${path}: is larger than ${LONGEST3 / 1024 / 1024} MB`);
  const source = new SourceText(path, text);
  const api = plainCopy(parsed(source), path);
  if (!isTree(api) || !(typeof api.openapi === "string" || typeof api.swagger === "string"))
    throw new UserError(`${path}:1:1: says neither openapi nor swagger at its top`, {
      remedy: "Give the description itself, not a page that shows it"
    });
  if (!isTree(api.paths) || Object.keys(api.paths).length === 0)
    throw new UserError(`${positionOfPaths(source)}: describes no paths: there is nothing to scan`);
  return api;
}
function readWholeDescription(text, path = "api-spec") {
  const api = readDescription(text, path);
  refuseOtherFiles(api, new SourceText(path, text));
  return api;
}
function parsed(source) {
  try {
    return JSON.parse(source.text);
  } catch {
    return parsedYaml(source);
  }
}
function parsedYaml(source) {
  try {
    return load(source.text);
  } catch (cause) {
    const isPlaced = cause instanceof YAMLException;
    const [line = ""] = (isPlaced ? cause.reason : String(cause)).split("\n");
    const offset = isPlaced ? cause.mark?.position ?? 0 : 0;
    throw new UserError(
      `${positionOf(source, offset)}: is neither YAML nor JSON: ${line.slice(0, 200)}`,
      { cause }
    );
  }
}
function positionOf(source, offset) {
  return `${source.path}:${source.lineAt(offset)}:${source.columnAt(offset)}`;
}
function positionOfPaths(source) {
  const paths = parseYaml(source).documents[0]?.get("paths");
  const { startLine, startColumn } = paths?.exists ? paths.location : { startLine: 1, startColumn: 1 };
  return `${source.path}:${startLine}:${startColumn}`;
}
function refuseOtherFiles(tree, source) {
  const open = [tree];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    if (typeof next !== "object" || next === null) continue;
    const { $ref: reference2 } = next;
    if (typeof reference2 === "string" && !reference2.startsWith("#")) {
      const offset = Math.max(0, source.text.indexOf(reference2));
      throw new UserError(
        `${positionOf(source, offset)}: refers to another file: "${reference2.slice(0, 100)}"`,
        { remedy: "Bundle the description into one file first" }
      );
    }
    for (const child of Object.values(next)) if (child !== void 0) open.push(child);
  }
}

// packages/dast/src/zap/api/absolute-servers.ts
function absoluteServers(text, target) {
  const api = readWholeDescription(text);
  const base = basePathOf(api, target);
  if (typeof api.swagger === "string") {
    api.host = target.host;
    api.basePath = base === "" ? "/" : base;
    api.schemes = [target.protocol.slice(0, -1)];
  } else api.servers = [{ url: `${target.origin}${base}` }];
  for (const item of Object.values(isTree(api.paths) ? api.paths : {})) {
    if (!isTree(item)) continue;
    delete item.servers;
    for (const operation of Object.values(item)) {
      if (!isTree(operation)) continue;
      delete operation.servers;
      delete operation.schemes;
    }
  }
  return JSON.stringify(api);
}

// packages/dast/src/zap/api/wsdl.ts
function refuseOtherHosts(wsdl, hosts) {
  const addresses = [
    ...wsdl.matchAll(
      /<(?:[\w.-]{1,60}:)?address\s[^<>]{0,2000}?location\s*=\s*["']([^"'<>]{0,2000})["']/gu
    )
  ].map(([, location = ""]) => location.trim());
  if (addresses.length === 0)
    throw new UserError("api-spec: the WSDL gives no address of the service");
  for (const address of addresses)
    if (!URL.canParse(address) || !hosts.includes(new URL(address).host))
      throw new UserError(`api-spec: the service is at "${oneLine(address, 200)}", out of scope`, {
        remedy: "Give the WSDL that the target itself serves, or add the host to scope"
      });
}

// packages/dast/src/zap/plan/address.ts
function readAddress2(text, called) {
  const url = readUrl(text, called);
  refuseVariable(text, called);
  return url;
}
function readTarget(text) {
  const url = readAddress2(text, "target");
  if (url.search !== "")
    throw new UserError("target: holds a query", { remedy: "Give the URL without what follows ?" });
  if (!/^[\w\-./~%,;=:@&']*$/u.test(url.pathname))
    throw new UserError(
      `target: the path "${url.pathname.slice(0, 200)}" holds other signs than a path`,
      {
        remedy: "Encode them (%28 for an opening parenthesis), or start one level higher"
      }
    );
  return url;
}
function readHost(text, called) {
  const url = URL.canParse(`http://${text}/`) ? new URL(`http://${text}/`) : void 0;
  const isHost = url && url.pathname === "/" && url.username === "" && !/[/?#@\\*]/u.test(text);
  if (!isHost)
    throw new UserError(`${called}: "${text.slice(0, 200)}" is not a host`, {
      remedy: "Write the name, with a port where it is not the usual one: app.example, localhost:8080"
    });
  refuseVariable(text, called);
  return url.host;
}
function refuseVariable(text, called) {
  if (text.includes("${"))
    throw new UserError(`${called}: holds \${, which ZAP takes for a variable`, {
      remedy: "Leave it out, or encode it (%24%7B in a URL)"
    });
}
function quotePattern(text) {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`);
}

// packages/dast/src/zap/plan/secrets.ts
var VARIABLE = {
  username: "GATEHOUSE_ZAP_USERNAME",
  password: "GATEHOUSE_ZAP_PASSWORD"
};
function secretEnvironment(auth, host) {
  switch (auth.kind) {
    case "none":
      return {};
    case "form":
      return {
        [VARIABLE.username]: whole(auth.username, "auth: the user name"),
        [VARIABLE.password]: whole(auth.password, "auth: the password")
      };
    default: {
      const { name, value } = headerOf(auth);
      whole(value, "auth: the value of the header");
      return { ZAP_AUTH_HEADER: name, ZAP_AUTH_HEADER_VALUE: value, ZAP_AUTH_HEADER_SITE: host };
    }
  }
}
function whole(secret, called) {
  refuseBroken(secret, called);
  if (secret.includes("${"))
    throw new UserError(`${called} holds \${, which ZAP takes for a variable`, {
      remedy: "Use a secret without it"
    });
  return secret;
}

// packages/dast/src/zap/plan/context.ts
var CONTEXT = "target";
var USER = "user";
function hostsOf(target, scope) {
  return [.../* @__PURE__ */ new Set([target.host, ...scope.map((host) => readHost(host, "scope"))])];
}
function contextOf(settings, target, hosts) {
  const inside = hosts.map((host) => `https?://${quotePattern(host)}(?:/|$)`).join("|");
  const { auth, authCheck } = settings;
  return {
    name: CONTEXT,
    urls: [target.href],
    includePaths: hosts.map((host) => `https?://${quotePattern(host)}(?:/.*)?`),
    excludePaths: [`(?!${inside}).*`],
    ...auth.kind === "form" && {
      authentication: authenticationOf(auth, authCheck),
      sessionManagement: { method: "cookie" },
      users: [
        {
          name: USER,
          credentials: {
            username: `\${${VARIABLE.username}}`,
            password: `\${${VARIABLE.password}}`
          }
        }
      ]
    }
  };
}
function authenticationOf(form, check) {
  const field3 = (name) => {
    refuseVariable(name, "auth");
    return encodeURIComponent(name);
  };
  return {
    method: "form",
    parameters: {
      loginPageUrl: readAddress2(form.loginPage ?? form.loginUrl, "auth: the login page").href,
      loginRequestUrl: readAddress2(form.loginUrl, "auth: the login URL").href,
      // ZAP's own placeholders: it encodes what it puts there.
      loginRequestBody: `${field3(form.usernameField)}={%username%}&${field3(form.passwordField)}={%password%}`
    },
    ...check && { verification: verificationOf(check) }
  };
}
var POLL_FREQUENCY = 60;
function verificationOf(check) {
  const { loggedIn, loggedOut } = check;
  for (const text of [loggedIn, loggedOut]) refuseVariable(text ?? "", "auth-check");
  return {
    method: "poll",
    pollUrl: readAddress2(check.url, "auth-check").href,
    pollFrequency: POLL_FREQUENCY,
    pollUnits: "seconds",
    // The status line is a part of what ZAP looks at.
    loggedInRegex: loggedIn === void 0 ? `HTTP/[\\d.]+ ${check.status}\\b` : quotePattern(loggedIn),
    ...loggedOut !== void 0 && { loggedOutRegex: quotePattern(loggedOut) }
  };
}

// packages/dast/src/zap/plan/environment.ts
var SYSTEMIC_LIMIT = 5;
function environmentOf(settings, target, hosts) {
  const { requestsPerSecond } = settings.limits;
  return {
    contexts: [contextOf(settings, target, hosts)],
    parameters: {
      failOnError: true,
      // A target that does not answer and a login that fails are warnings.
      failOnWarning: true,
      continueOnFailure: false,
      progressToStdout: true
    },
    configs: {
      "alert.systemicLimit": SYSTEMIC_LIMIT,
      ...requestsPerSecond !== void 0 && rateLimit(requestsPerSecond)
    },
    ...settings.proxy !== void 0 && { proxy: proxyOf(settings.proxy) }
  };
}
function rateLimit(requestsPerSecond) {
  if (!Number.isInteger(requestsPerSecond) || requestsPerSecond < 1)
    throw new UserError("rate: must be a whole number of requests a second, from 1");
  const rule = "network.ratelimit.rules.rule(0)";
  return {
    [`${rule}.description`]: "gatehouse",
    [`${rule}.enabled`]: true,
    [`${rule}.matchStr`]: ".*",
    [`${rule}.regex`]: true,
    [`${rule}.reqsPerSec`]: requestsPerSecond,
    [`${rule}.groupBy`]: "RULE"
  };
}
function proxyOf(text) {
  const { hostname, port, protocol } = readAddress2(text, "proxy");
  return { hostname, port: Number(port === "" ? protocol === "https:" ? 443 : 80 : port) };
}

// packages/dast/src/zap/plan/exit-values.ts
var EXIT_VALUES = { succeeded: 40, warned: 41, failed: 42 };

// packages/dast/src/zap/plan/settings.ts
function attacks({ mode, active }) {
  return mode === "full" || active;
}

// packages/dast/src/zap/plan/jobs.ts
var FILE = {
  plan: "plan.yaml",
  report: "report.json",
  sites: "sites.yaml",
  log: "home/zap.log",
  openapi: "openapi.json",
  soap: "service.wsdl",
  graphql: "schema.graphql"
};
function jobsOf(settings, target, times) {
  const wait = { type: "passiveScan-wait", parameters: { maxDuration: times.wait } };
  return [
    {
      type: "passiveScan-config",
      parameters: { maxAlertsPerRule: 0, scanOnlyInScope: true, enableTags: false }
    },
    request([{ url: target.href }]),
    ...loginCheck(settings),
    ...explore(settings, target, times),
    wait,
    ...attacks(settings) ? [attack(settings, times), wait] : [],
    ...loginCheck(settings),
    ...lastly()
  ];
}
function explore(settings, target, times) {
  switch (settings.mode) {
    case "passive":
      return settings.urls.length === 0 ? [] : [
        request(
          settings.urls.map((url) => ({ url: readAddress2(url, "urls").href })),
          settings
        )
      ];
    case "api":
      return [description(settings, target)];
    default:
      return [
        {
          type: "spider",
          parameters: {
            context: CONTEXT,
            ...as(settings),
            maxDuration: times.crawl,
            maxDepth: settings.limits.depth,
            logoutAvoidance: true,
            // Whoever only looks sends no forms: they change data.
            postForm: attacks(settings)
          }
        }
      ];
  }
}
function description(settings, target) {
  const { api } = settings;
  switch (api?.kind) {
    case "graphql":
      return {
        type: "graphql",
        parameters: {
          endpoint: target.href,
          ...api.schema !== void 0 && { schemaFile: FILE.graphql }
        }
      };
    case "soap":
      return { type: "soap", parameters: { wsdlFile: FILE.soap } };
    default:
      return {
        type: "openapi",
        parameters: { apiFile: FILE.openapi, context: CONTEXT, ...as(settings) }
      };
  }
}
function attack(settings, times) {
  return {
    type: "activeScan",
    parameters: {
      context: CONTEXT,
      ...as(settings),
      maxScanDurationInMins: times.attack,
      maxAlertsPerRule: 0
    }
  };
}
function request(requests, settings) {
  return {
    type: "requestor",
    ...settings && { parameters: as(settings) },
    requests: requests.map((each) => ({ method: "GET", ...each }))
  };
}
function loginCheck(settings) {
  const { authCheck: check } = settings;
  if (check === void 0) return [];
  const url = readAddress2(check.url, "auth-check").href;
  return [request([{ url, responseCode: check.status }], settings)];
}
function as({ auth }) {
  return auth.kind === "form" ? { user: USER } : {};
}
function lastly() {
  return [
    {
      type: "export",
      alwaysRun: true,
      parameters: { context: CONTEXT, type: "yaml", source: "sitestree", fileName: FILE.sites }
    },
    {
      type: "report",
      alwaysRun: true,
      parameters: { template: "traditional-json-plus", reportFile: FILE.report }
    },
    {
      type: "exitStatus",
      alwaysRun: true,
      parameters: {
        okExitValue: EXIT_VALUES.succeeded,
        warnExitValue: EXIT_VALUES.warned,
        errorExitValue: EXIT_VALUES.failed
      }
    }
  ];
}

// packages/dast/src/zap/plan/outside.ts
function refuseOutside(settings, target, hosts) {
  const { auth, authCheck, urls } = settings;
  const addresses = [
    ...auth.kind === "form" ? [
      ["auth: the login URL", auth.loginUrl],
      ["auth: the login page", auth.loginPage]
    ] : [],
    ["auth-check", authCheck?.url],
    ...urls.map((url) => ["urls", url])
  ];
  for (const [called, address] of addresses) {
    if (address === void 0) continue;
    const { host, protocol } = readAddress2(address, called);
    if (protocol === "http:" && target.protocol === "https:" && called.startsWith("auth"))
      throw new UserError(`${called}: a credential would go to ${host} in the clear`, {
        remedy: "Use https, as for the target"
      });
    if (!hosts.includes(host))
      throw new UserError(`${called}: ${host} is out of scope`, {
        remedy: `Add "${host}" to scope if it belongs to the target`
      });
  }
}

// packages/dast/src/zap/plan/permission.ts
function refuseUnlessAllowed(settings, hosts) {
  if (!attacks(settings)) return;
  const allowed = new Set(settings.allowActive.map((host) => readHost(host, "allow-active")));
  const missing = hosts.find((host) => !allowed.has(host));
  if (missing !== void 0)
    throw new UserError(`an active scan attacks ${missing}, which allow-active does not name`, {
      remedy: `Add "${missing}" to allow-active if it is yours to attack, or use mode: baseline`
    });
}

// packages/dast/src/zap/plan/times.ts
var LEAST = 3;
function timesOf(settings) {
  const { minutes } = settings.limits;
  if (!Number.isInteger(minutes) || minutes < LEAST)
    throw new UserError(`max-duration: ZAP needs at least ${LEAST} minutes`);
  const part = (share) => Math.max(1, Math.floor(minutes * share));
  return attacks(settings) ? { crawl: part(0.25), wait: part(0.1), attack: part(0.5) } : { crawl: part(0.6), wait: part(0.3), attack: 0 };
}

// packages/dast/src/zap/plan/plan.ts
function planOf(settings) {
  const target = readTarget(settings.target);
  const hosts = hostsOf(target, settings.scope);
  refuseUnlessAllowed(settings, hosts);
  refuseOutside(settings, target, hosts);
  const times = timesOf(settings);
  const jobs = jobsOf(settings, target, times);
  const plan = { env: environmentOf(settings, target, hosts), jobs };
  return {
    files: {
      [FILE.plan]: dump(plan, { lineWidth: -1, noRefs: true }),
      ...settings.mode === "api" && descriptionOf(settings, target, hosts)
    },
    environment: secretEnvironment(settings.auth, target.hostname.replace(/^\[|\]$/gu, "")),
    jobs: jobs.map(({ type }) => type),
    limits: {
      spider: times.crawl,
      "passiveScan-wait": times.wait,
      ...times.attack > 0 && { activeScan: times.attack }
    },
    target,
    hosts,
    ...settings.mode === "api" && settings.api?.kind === "openapi" && expected(settings.api.text, target)
  };
}
function expected(text, target) {
  return {
    api: {
      base: basePathOf(readDescription(text), target),
      operations: operationsOf("api-spec", text)
    }
  };
}
function descriptionOf({ api }, target, hosts) {
  switch (api?.kind) {
    case void 0:
      throw new UserError("mode api needs a description of the API", {
        remedy: "Set api-spec to an OpenAPI, GraphQL or WSDL file, or use mode: baseline"
      });
    case "openapi":
      return { [FILE.openapi]: absoluteServers(api.text, target) };
    case "soap":
      refuseOtherHosts(api.text, hosts);
      return { [FILE.soap]: api.text };
    case "graphql":
      return api.schema === void 0 ? {} : { [FILE.graphql]: api.schema };
  }
}

// packages/dast/src/zap/report/alert.ts
var RISKS = ["high", "medium", "low", "informational"];
var CONFIDENCES = ["confirmed", "high", "medium", "low", "false-positive"];

// packages/dast/src/zap/report/hide.ts
var HEADERS = /* @__PURE__ */ new Set([
  "authorization",
  "proxy-authorization",
  "cookie",
  "cookie2",
  "set-cookie",
  "set-cookie2",
  "x-api-key",
  "api-key",
  "x-auth-token",
  "x-csrf-token",
  "x-xsrf-token",
  "x-amz-security-token"
]);
var PARAMETER = /((?:^|[?&\s"'])(?:(?:access|id|refresh|auth|api|session|csrf|xsrf)?[_-]?(?:token|key|secret)|sig|signature|code|password|passwd|pwd|(?:j|php|asp\.net_)?sess(?:ion)?_?id|phpsessid|sid)=)[^&;\s"'<>#]+/giu;
var PATH_SESSION = /(;jsessionid=)[^?#;/&\s"'<>]+/giu;
var COOKIE = /(\b(?:set-)?cookie2?\s*:\s*[^\s=;,:]{1,200}=)[^;\s]+/giu;
var BEARER = /\b(bearer|basic|negotiate|token)\s+[\w\-.~+/=]{8,}/giu;
function hider(secrets, headers = []) {
  const redact = redactor(secrets);
  const names = /* @__PURE__ */ new Set([...HEADERS, ...headers.map((name) => name.toLowerCase())]);
  const text = (given) => redact(given).replaceAll(PATH_SESSION, "$1***").replaceAll(PARAMETER, "$1***").replaceAll(COOKIE, "$1***").replaceAll(BEARER, "$1 ***");
  return {
    text,
    header: (given) => given.split(/\r?\n/u).map((line) => {
      const name = /^([^\s:]{1,200}):/u.exec(line)?.[1];
      return name !== void 0 && names.has(name.toLowerCase()) ? `${name}: ***` : text(line);
    }).join("\n").trimEnd()
  };
}

// packages/dast/src/zap/report/fields.ts
var Fields2 = class _Fields {
  #object;
  place;
  /** @throws UserError for what is no object */
  constructor(value, place) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      throw misfit(place, "must be an object");
    this.#object = value;
    this.place = place;
  }
  /** Of the names, the first that is there. Longer texts are cut: they are shown, not compared. */
  text(names, limit = TEXT_LIMIT) {
    for (const name of typeof names === "string" ? [names] : names) {
      const value = this.#own(name);
      if (value === void 0 || value === null) continue;
      if (typeof value === "number") return String(value);
      if (typeof value !== "string") throw misfit(this.#at(name), "must be a text");
      return value.length > limit ? `${value.slice(0, limit - 1)}…` : value;
    }
    return void 0;
  }
  /** @throws UserError where it is missing */
  required(name, limit = TEXT_LIMIT) {
    const text = this.text(name, limit);
    if (text === void 0) throw misfit(this.#at(name), "is missing");
    return text;
  }
  /** A whole number, which ZAP writes as a text. */
  integer(name) {
    const text = this.text(name);
    if (text === void 0 || text === "") return void 0;
    const number = /^-?\d{1,15}$/u.test(text) ? Number(text) : NaN;
    if (Number.isNaN(number)) throw misfit(this.#at(name), "must be a whole number");
    return number;
  }
  flag(name) {
    const value = this.#own(name);
    if (value === void 0 || value === null) return false;
    if (value === true || value === "true") return true;
    if (value === false || value === "false") return false;
    throw misfit(this.#at(name), "must be true or false");
  }
  /** Empty where it is missing. */
  list(name, most = LIST_LIMIT) {
    return this.#items(name, most).map(
      (item, index) => new _Fields(item, `${this.#at(name)}[${index}]`)
    );
  }
  /** Empty where it is missing. */
  texts(name, most = LIST_LIMIT) {
    return this.#items(name, most).map((item, index) => {
      if (typeof item !== "string") throw misfit(`${this.#at(name)}[${index}]`, "must be a text");
      return item.slice(0, TEXT_LIMIT);
    });
  }
  /** An object whose values are all counts; empty where it is missing. */
  counts(name) {
    const value = this.#own(name);
    if (value === void 0 || value === null) return /* @__PURE__ */ new Map();
    const inner = new _Fields(value, this.#at(name));
    const keys = Object.keys(inner.#object);
    if (keys.length > LIST_LIMIT) throw misfit(inner.place, `holds more than ${LIST_LIMIT}`);
    return new Map(keys.map((key) => [key, inner.integer(key) ?? 0]));
  }
  /** A text or a list of them; empty where it is missing. */
  textOrTexts(name) {
    const value = this.#own(name);
    return typeof value === "string" ? [value.slice(0, TEXT_LIMIT)] : this.texts(name);
  }
  /** An object within; an empty one where it is missing. */
  inner(name) {
    return new _Fields(this.#own(name) ?? {}, this.#at(name));
  }
  /** Of its fields. */
  names() {
    const names = Object.keys(this.#object);
    if (names.length > LIST_LIMIT) throw misfit(this.place, `holds more than ${LIST_LIMIT}`);
    return names;
  }
  has(name) {
    return this.#own(name) !== void 0;
  }
  #items(name, most) {
    const value = this.#own(name);
    if (value === void 0 || value === null) return [];
    if (!Array.isArray(value)) throw misfit(this.#at(name), "must be a list");
    if (value.length > most) throw misfit(this.#at(name), `holds more than ${most}`);
    return value;
  }
  #own(name) {
    return Object.hasOwn(this.#object, name) ? this.#object[name] : void 0;
  }
  #at(name) {
    const shown = name.slice(0, 80);
    return this.place === "" ? shown : `${this.place}.${shown}`;
  }
};
var TEXT_LIMIT = 2e4;
var LIST_LIMIT = 1e5;
function misfit(place, message) {
  return new UserError(`${place}: ${message}`);
}

// packages/dast/src/zap/report/plain-text.ts
var ENTITIES = {
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  amp: "&",
  nbsp: " "
};
function plainText(html) {
  return paragraphs(html).join("\n");
}
function paragraphs(html) {
  return html.split(/<\/?p>|<br\s?\/?>|\r?\n/giu).map(
    (part) => part.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/giu, decode).replaceAll(/\s+/gu, " ").trim()
  ).filter((part) => part !== "");
}
function decode(entity, decimal, hex, name) {
  if (name !== void 0) return ENTITIES[name.toLowerCase()] ?? entity;
  const code = decimal === void 0 ? parseInt(hex ?? "", 16) : Number(decimal);
  return code > 0 && code <= 1114111 ? String.fromCodePoint(code) : "�";
}

// packages/dast/src/zap/report/read-report.ts
var REPORT_LIMIT = 256 * 1024 * 1024;
function readReport(file, content, hide) {
  return reportOf(file, parseJsonFile(file, content, REPORT_LIMIT).value, hide);
}
function reportOf(file, value, hide) {
  try {
    const report = new Fields2(value, "");
    const program = report.text("@programName") ?? "";
    if (!/^(?:ZAP|OWASP ZAP|ZAP by Checkmarx)\b/u.test(program) && !report.has("@version"))
      throw misfit("@programName", "is missing: this is no report of ZAP");
    if (!report.has("site")) throw misfit("site", "is missing");
    const sites = report.list("site", 1e4);
    return {
      version: report.text("@version", 100),
      sites: sites.map((site) => ({
        name: siteName(site),
        statistics: site.counts("statistics")
      })),
      alerts: sites.flatMap(
        (site) => site.list("alerts").map((alert) => readAlert(alert, siteName(site), hide))
      ),
      statistics: report.counts("statistics"),
      planErrors: linesOf(report, "afPlanErrors", hide),
      planWarnings: linesOf(report, "afPlanWarns", hide)
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(`${file}: ${error.message}`, { cause: error });
  }
}
function siteName(site) {
  return site.required("@name", 2e3);
}
function linesOf(report, name, hide) {
  return report.has(name) ? report.texts(name).map(hide.text) : void 0;
}
function readAlert(alert, site, hide) {
  const pluginId = alert.required("pluginid", 20);
  const cwe = alert.integer("cweid") ?? -1;
  const wasc = alert.integer("wascid") ?? -1;
  return {
    pluginId,
    // Reports before 2.10 have none.
    alertRef: alert.text("alertRef", 30) ?? pluginId,
    name: alert.text(["name", "alert"], 500) ?? pluginId,
    risk: choose(alert, "riskcode", [...RISKS].reverse()),
    confidence: choose(alert, "confidence", [...CONFIDENCES].reverse()),
    site,
    description: plainText(alert.text("desc") ?? ""),
    solution: plainText(alert.text("solution") ?? ""),
    references: paragraphs(alert.text("reference") ?? "").filter(
      (line) => /^https?:\/\//u.test(line)
    ),
    ...cwe > 0 && { cwe },
    ...wasc > 0 && { wasc },
    tags: alert.list("tags", 1e3).flatMap((tag) => tag.text("tag", 200) ?? []),
    systemic: alert.flag("systemic"),
    instances: alert.list("instances").map((instance) => readInstance(instance, hide))
  };
}
function choose(alert, name, words) {
  const word = words[alert.integer(name) ?? -1];
  if (word === void 0)
    throw misfit(`${alert.place}.${name}`, `must be 0 to ${words.length - 1}`);
  return word;
}
function readInstance(instance, hide) {
  const shown = (name, key) => {
    const text = instance.text(name, 4e3) ?? "";
    return text === "" ? {} : { [key]: hide.text(text) };
  };
  const requestHeader = instance.text("request-header");
  const responseHeader = instance.text("response-header");
  return {
    method: instance.text("method", 30) ?? "",
    url: hide.text(instance.required("uri", 8e3)),
    ...shown("nodeName", "nodeName"),
    ...shown("param", "parameter"),
    ...shown("attack", "attack"),
    ...shown("evidence", "evidence"),
    ...shown("otherinfo", "otherInfo"),
    ...requestHeader !== void 0 && responseHeader !== void 0 && {
      exchange: {
        requestHeader: hide.header(requestHeader),
        responseHeader: hide.header(responseHeader)
      }
    }
  };
}

// packages/dast/src/zap/report/read-sites.ts
var SITES_LIMIT = 64 * 1024 * 1024;
var MOST = 2e5;
function readSites(file, content, hide) {
  if (content.byteLength > SITES_LIMIT)
    throw new UserError(`${file}: is larger than ${SITES_LIMIT / 1024 / 1024} MB`);
  const source = new SourceText(file, new TextDecoder().decode(content));
  const { documents, problems } = parseYaml(source);
  const [problem] = problems;
  if (problem) throw new UserError(`${file}:${problem.line ?? 1}: ${problem.message}`);
  const [roots] = documents;
  if (!roots?.isSequence) throw new UserError(`${file}: is not a tree of sites`);
  const messages = [];
  const open = [...roots.items];
  for (let node = open.pop(); node !== void 0; node = open.pop()) {
    if (!node.isMapping) throw new UserError(`${file}:${node.line}: is not a node of a tree`);
    const url = node.get("url").string;
    if (url !== void 0)
      messages.push({
        method: node.get("method").string ?? "GET",
        url: hide.text(url),
        status: node.get("statusCode").number
      });
    if (messages.length > MOST) throw new UserError(`${file}: holds more than ${MOST} messages`);
    for (const child of node.get("children").items) open.push(child);
  }
  return messages;
}

// packages/dast/src/zap/run/node-effects.ts
import {
  closeSync,
  constants,
  fstatSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

// packages/dast/src/zap/run/run-process.ts
import { spawn } from "node:child_process";
async function runProcess(command, bounds, onEnd) {
  const chunks = [];
  let size = 0;
  let early;
  let kill;
  const child = spawn(command.file, command.args, {
    cwd: command.folder,
    env: { ...command.environment },
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own: what it starts ends with it.
    detached: process.platform !== "win32",
    shell: false,
    windowsHide: true
  });
  const stop = (ending2) => {
    if (early) return;
    early = ending2;
    onEnd?.();
    signal(child, "SIGTERM");
    kill = setTimeout(() => {
      signal(child, "SIGKILL");
      child.stdout.destroy();
      child.stderr.destroy();
    }, bounds.grace);
  };
  const clock = setTimeout(stop, bounds.minutes * 6e4, {
    kind: "timed-out",
    minutes: bounds.minutes
  });
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => {
      if (early) return;
      size += chunk.byteLength;
      if (size <= bounds.output) chunks.push(chunk);
      else stop({ kind: "flooded", megabytes: Math.ceil(bounds.output / 1024 / 1024) });
    });
  const ending = await new Promise((resolve) => {
    child.on("error", (error) => {
      resolve({ kind: "not-started", code: error.code ?? error.message });
    });
    child.on("close", (code, by) => {
      resolve(code === null ? { kind: "killed", signal: String(by) } : { kind: "exited", code });
    });
  });
  clearTimeout(clock);
  clearTimeout(kill);
  if (ending.kind !== "not-started") signal(child, "SIGKILL");
  return { ending: early ?? ending, output: Buffer.concat(chunks).toString("utf8") };
}
function signal(child, name) {
  if (child.pid === void 0) return;
  try {
    if (process.platform === "win32") child.kill(name);
    else process.kill(-child.pid, name);
  } catch {
  }
}

// packages/dast/src/zap/run/node-effects.ts
var END_BOUNDS = { minutes: 1, output: 65536, grace: 1e3 };
function nodeEffects(environment, send, temp = tmpdir()) {
  return {
    environment,
    fetch: send,
    owner: process.getuid && process.getgid ? { user: process.getuid(), group: process.getgid() } : void 0,
    // mkdtemp lets nobody else in.
    makeFolder: () => realpathSync(mkdtempSync(join(temp, "gatehouse-zap-"))),
    removeFolder(folder) {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
    writeFile(folder, name, text) {
      writeFileSync(join(folder, name), text, { mode: 384, flag: "wx" });
    },
    readFile: (folder, name, limit) => readRegular(join(folder, name), name, limit),
    run: (command, bounds, end) => runProcess(command, bounds, end && (() => void runProcess(end, END_BOUNDS)))
  };
}
function nodePrograms(environment) {
  const folders = (environment.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const endings = process.platform === "win32" ? [".exe"] : [""];
  return {
    find: (name) => folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))).find((file) => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false),
    list(folder) {
      try {
        return readdirSync(folder);
      } catch {
        return void 0;
      }
    }
  };
}
function readRegular(path, name, limit) {
  let file;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const stats = fstatSync(file);
    if (!stats.isFile()) throw new UserError(`${name}: is not a regular file`);
    if (stats.size > limit)
      throw new UserError(`${name}: is larger than ${Math.floor(limit / 1024 / 1024)} MB`);
    return readFileSync(file);
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    const { code } = cause;
    if (code === "ENOENT") return void 0;
    throw new UserError(`${name}: cannot be read (${code ?? String(cause)})`, { cause });
  } finally {
    if (file !== void 0) closeSync(file);
  }
}

// packages/dast/src/zap/run/program.ts
import { basename, join as join2 } from "node:path";
function readImage(text) {
  const name = /^[a-z\d][\w./:-]{0,400}@sha256:[\da-f]{64}$/u;
  if (name.test(text)) return text;
  const isWhole = /^[a-z\d][\w./:-]{0,400}$/u.test(text);
  throw new UserError(`zap-image: "${text.slice(0, 200)}" names no image by its digest`, {
    remedy: isWhole ? `Look it up with "docker buildx imagetools inspect ${text}" and write ${text}@sha256:…` : "Write it as in registry.example/zaproxy@sha256: and 64 hexadecimal digits"
  });
}
function containerZap(image, programs, network) {
  const read = readImage(image);
  const runtime = programs.find("docker") ?? programs.find("podman");
  if (runtime === void 0)
    throw new UserError("zap-image: neither docker nor podman is installed here", {
      remedy: "Use a runner that has one, or a local ZAP by zap-path"
    });
  return { kind: "image", image: read, runtime, ...network !== void 0 && { network } };
}
function localZap(folder, programs) {
  const names = programs.list(folder);
  if (names === void 0) throw new UserError(`zap-path: ${folder} is not a folder`);
  const jars = names.filter((name) => /^zap-[\w.-]{1,60}\.jar$/u.test(name));
  const [jar] = jars;
  if (jar === void 0)
    throw new UserError(`zap-path: ${folder} holds no zap-….jar`, {
      remedy: "Give the folder that ZAP is installed in, the one with zap.sh"
    });
  if (jars.length > 1)
    throw new UserError(`zap-path: ${folder} holds more than one ZAP: ${jars.join(", ")}`);
  const java = programs.find("java");
  if (java === void 0)
    throw new UserError("zap-path: java is not installed here", {
      remedy: "Install Java 17 or later, for example by actions/setup-java"
    });
  return { kind: "local", java, jar: join2(folder, jar) };
}

// packages/dast/src/zap/sightings/known-rules.ts
var KnownRules = class {
  #byAlias;
  /** Those that hold an alert of a rule of ZAP's. */
  #byPlugin = /* @__PURE__ */ new Map();
  constructor(rules) {
    this.#byAlias = new Map(
      rules.flatMap((rule) => rule.aliases.map((alias) => [alias, rule]))
    );
    for (const [alias, rule] of this.#byAlias) {
      const plugin = alias.replace(/-.*/u, "");
      const holders = this.#byPlugin.get(plugin);
      if (holders) holders.add(rule);
      else this.#byPlugin.set(plugin, /* @__PURE__ */ new Set([rule]));
    }
  }
  /**
   * The rule of ours that answers as this alert does. An alert of a rule of ZAP's that we know as a whole is known; one
   * that names the rule alone, as reports before ZAP 2.10 do, is where only one rule of ours holds any of its alerts.
   */
  find({ alertRef, pluginId }) {
    const exact = this.#byAlias.get(alertRef) ?? this.#byAlias.get(pluginId);
    if (exact || alertRef !== pluginId) return exact;
    const [only, ...others] = this.#byPlugin.get(pluginId) ?? [];
    return others.length === 0 ? only : void 0;
  }
};

// packages/dast/src/evaluate/foreign-rule.ts
var LONGEST4 = { id: 100, title: 200, text: 600, reference: 500 };
var MOST_REFERENCES = 10;
function foreignRule({
  scanner,
  name,
  title,
  severity,
  why,
  fix,
  references,
  aliases,
  tags
}) {
  const id = idOf(name);
  return {
    id: `${scanner}/${id}`,
    title: oneLine(title, LONGEST4.title) || id,
    severity: severity ?? "low",
    profile: severity === void 0 ? "all" : "default",
    why: oneLine(why, LONGEST4.text) || "The report does not say.",
    fix: oneLine(fix, LONGEST4.text) || "The report does not say.",
    references: references.filter(isReference).slice(0, MOST_REFERENCES),
    aliases: [...new Set(aliases.map(idOf))],
    tags: [...new Set(tags)]
  };
}
function idOf(name) {
  const plain = name.replaceAll(/[^\w.-]+/gu, "-").replaceAll(/^-+|-+$/gu, "");
  return plain.slice(0, LONGEST4.id) || "unnamed";
}
function isReference(url) {
  return url.length <= LONGEST4.reference && /^https?:\/\/\S+$/u.test(url) && URL.canParse(url);
}

// packages/dast/src/zap/sightings/made-rules.ts
var SEVERITY = {
  high: "high",
  medium: "medium",
  low: "low",
  informational: void 0
};
function severityOf(risk) {
  return SEVERITY[risk] ?? "low";
}
function madeRules(alerts) {
  const worst = /* @__PURE__ */ new Map();
  for (const alert of alerts) {
    const known = worst.get(alert.alertRef);
    if (!known || RISKS.indexOf(alert.risk) < RISKS.indexOf(known.risk))
      worst.set(alert.alertRef, alert);
  }
  return new Map([...worst].map(([alertRef, alert]) => [alertRef, madeOf(alert)]));
}
function madeOf(alert) {
  const { alertRef, pluginId, cwe, wasc } = alert;
  return foreignRule({
    scanner: "zap",
    name: alertRef,
    title: alert.name,
    severity: SEVERITY[alert.risk],
    why: alert.description,
    fix: alert.solution,
    references: [
      `https://www.zaproxy.org/docs/alerts/${encodeURIComponent(alertRef)}/`,
      ...alert.references
    ],
    aliases: [alertRef, pluginId],
    tags: [
      ...cwe === void 0 ? [] : [`CWE-${cwe}`],
      ...wasc === void 0 ? [] : [`WASC-${wasc}`]
    ]
  });
}

// packages/dast/src/zap/sightings/subjects.ts
var parameter = ({ parameter: name = "" }) => [name];
var cookiesInOtherInfo = ({ otherInfo = "" }) => [...otherInfo.matchAll(/^Cookie name: (.+)$/gmu)].map(([, name = ""]) => name.trim());
function field(...names) {
  return ({ evidence = "", exchange }) => {
    const [, ...lines] = exchange?.responseHeader.split("\n") ?? [];
    const sent2 = readFields(lines);
    return [
      names.find((name) => evidence.toLowerCase().startsWith(`${name.toLowerCase()}:`)) ?? names.find((name) => sent2.all(name).includes(evidence)) ?? names[0]
    ];
  };
}
function attribute(...names) {
  return ({ evidence = "" }) => {
    const [element] = new Markup(evidence).elements;
    const name = names.find((each) => element?.attributes.has(each)) ?? "";
    return [element?.attributes.get(name) ?? ""];
  };
}
var wordOfPattern = ({ otherInfo = "" }) => [
  /\\b(\w{1,30})\\b/u.exec(otherInfo)?.[1]?.toUpperCase() ?? ""
];
var HASHES = {
  "10097-1": "LanMan",
  "10097-2": "Kerberos AFS",
  "10097-3": "OpenBSD Blowfish",
  "10097-4": "MD5 crypt",
  "10097-5": "SHA-256 crypt",
  "10097-6": "SHA-512 crypt",
  "10097-7": "bcrypt",
  "10097-8": "NTLM"
};
var SUBJECTS = {
  "dast/anti-csrf-missing": attribute("action"),
  "dast/aspnet-version": field("X-AspNet-Version", "X-AspNetMvc-Version"),
  "dast/backend-server": field("X-Backend-Server"),
  "dast/card-number": ({ evidence = "" }) => [...cardNumbers(evidence)].map(({ issuer }) => issuer),
  "dast/chrome-logger": field("X-ChromeLogger-Data", "X-ChromePhp-Data"),
  "dast/cookie-loosely-scoped": cookiesInOtherInfo,
  "dast/cookie-same-site-invalid": parameter,
  "dast/cookie-same-site-none": parameter,
  "dast/cookie-without-http-only": parameter,
  "dast/cookie-without-same-site": parameter,
  "dast/cookie-without-secure": parameter,
  "dast/cross-domain-script": parameter,
  "dast/debug-token": field("X-Debug-Token", "X-Debug-Token-Link"),
  "dast/integrity-missing": attribute("src", "href"),
  "dast/open-redirect": parameter,
  "dast/password-hash": (_, { alertRef }) => [HASHES[alertRef] ?? ""],
  "dast/polyfill-domain": parameter,
  "dast/powered-by": field("X-Powered-By"),
  "dast/sensitive-query": parameter,
  "dast/session-in-query": parameter,
  "dast/suspicious-comment": wordOfPattern,
  "dast/timestamp": ({ parameter: name = "" }) => [name === "" ? "the body" : name],
  "dast/user-controlled-attribute": parameter,
  "dast/user-controlled-charset": parameter,
  "dast/user-controlled-cookie": parameter,
  "dast/user-controlled-event": parameter
};
function subjectsOf(ruleId, instance, alert) {
  const subjects = SUBJECTS[ruleId]?.(instance, alert) ?? [];
  return subjects.length === 0 ? [""] : subjects;
}

// packages/dast/src/zap/sightings/sightings-of.ts
function sightingsOf(alerts, ourRules) {
  const known = new KnownRules(ourRules);
  const believed = alerts.filter(({ confidence }) => confidence !== "false-positive");
  const made = madeRules(believed.filter((alert) => known.find(alert) === void 0));
  return {
    sightings: believed.flatMap((alert) => {
      const ours = known.find(alert);
      const rule = made.get(alert.alertRef);
      if (ours) return sightings(alert, aboutOurs(ours, alert));
      return rule ? sightings(alert, aboutMade(rule, alert)) : [];
    }),
    rules: [...ourRules.filter(({ aliases }) => aliases.length > 0), ...made.values()]
  };
}
var LONGEST_SHOWN = 200;
var VARYING = /* @__PURE__ */ new Set([
  "dast/application-error",
  "dast/credentials-in-clear",
  "dast/mixed-content",
  "dast/session-told-to-others"
]);
function aboutOurs(rule, { risk }) {
  const { id, about, severity } = rule;
  return {
    rule,
    about,
    severity: VARYING.has(id) ? severityOf(risk) : severity,
    subjects: (instance, alert) => subjectsOf(id, instance, alert)
  };
}
function aboutMade(rule, { systemic, risk }) {
  return {
    rule,
    about: systemic ? "site" : "place",
    severity: severityOf(risk),
    subjects: ({ parameter: parameter2 = "" }) => [systemic ? "" : parameter2]
  };
}
function sightings(alert, reading) {
  const { alertRef, confidence, site, name } = alert;
  if (confidence === "false-positive") return [];
  const instances = alert.instances.length > 0 ? alert.instances : [{ method: "GET", url: site }];
  const { subjects, ...rest } = reading;
  return instances.flatMap(
    (instance) => subjects(instance, alert).map((subject) => ({
      ...rest,
      subject,
      place: { method: instance.method.toUpperCase() || "GET", url: instance.url },
      words: subject === "" ? name : `${name}, ${JSON.stringify(oneLine(subject, LONGEST_SHOWN))}`,
      evidence: instance.evidence ?? instance.attack ?? "",
      certainty: confidence,
      alertRef,
      engine: "zap"
    }))
  );
}

// packages/dast/src/zap/scan.ts
import { randomBytes } from "node:crypto";

// packages/dast/src/zap/outcome/answer.ts
function answer(doubts) {
  return { ok: doubts.length === 0, doubts };
}

// packages/dast/src/api/coverage.ts
var NOT_REACHED = /* @__PURE__ */ new Set([0, 404, 405, 429, 501, 502, 503, 504]);
function isReached(status) {
  return !NOT_REACHED.has(status);
}
function operationCoverage(operations, reached, leftOut = []) {
  return {
    described: operations.length + leftOut.length,
    reached: reached.size,
    missed: operations.filter((operation) => !reached.has(operation)).map(nameOfOperation),
    leftOut
  };
}
function nameOfOperation({ method, path }) {
  return `${method} ${path}`;
}

// packages/dast/src/api/find-operation.ts
function findOperation(operations, base, method, path) {
  if (!path.startsWith(`${base}/`) && path !== base) return void 0;
  const names = path.slice(base.length).split("/");
  let best;
  let fewest = Infinity;
  for (const operation of operations) {
    if (operation.method !== method) continue;
    const parameters = countParameters(operation.path.split("/"), names);
    if (parameters !== void 0 && parameters < fewest) [best, fewest] = [operation, parameters];
  }
  return best;
}
function countParameters(template, names) {
  if (template.length !== names.length) return void 0;
  let count = 0;
  for (const [index, part] of template.entries()) {
    const name = names[index] ?? "";
    if (part === name) continue;
    if (!fits(part, name)) return void 0;
    count++;
  }
  return count;
}
function fits(part, name) {
  const [first = "", ...rest] = part.split(/\{[^{}]*\}/u);
  const last = rest.pop();
  if (last === void 0 || !name.startsWith(first)) return false;
  let at = first.length;
  for (const text of rest) {
    const found = name.indexOf(text, at + 1);
    if (found < 0) return false;
    at = found + text.length;
  }
  return name.length > at + last.length && name.endsWith(last);
}

// packages/dast/src/zap/outcome/coverage.ts
function coverageOf(plan, messages) {
  const inScope = messages.filter(({ url }) => isIn2(url, plan.hosts));
  const asked = inScope.filter((message) => message.status !== void 0);
  const statuses = /* @__PURE__ */ new Map();
  for (const { status = 0 } of asked) statuses.set(status, (statuses.get(status) ?? 0) + 1);
  return {
    urls: asked.length,
    answered: asked.filter(({ status = 0 }) => isSuccess(status)).length,
    statuses,
    ...plan.api && { operations: operationsIn(plan.api, plan.target, asked) }
  };
}
function isIn2(url, hosts) {
  return URL.canParse(url) && hosts.includes(new URL(url).host);
}
function isSuccess(status) {
  return status >= 200 && status < 300;
}
function operationsIn(api, target, asked) {
  const reached = /* @__PURE__ */ new Set();
  for (const { method, url, status = 0 } of asked) {
    const { origin, pathname } = new URL(url);
    if (origin !== target.origin || !isReached(status)) continue;
    const operation = findOperation(api.operations, api.base, method, pathname);
    if (operation) reached.add(operation);
  }
  return operationCoverage(api.operations, reached);
}
var ENOUGH = 0.5;
var SHUT = 0.5;
function coverageSufficient(settings, coverage, report, { minUrls, minOperations }) {
  return answer([
    ...urlDoubts(coverage, minUrls),
    ...operationDoubts(coverage, minOperations),
    ...loginDoubts(settings, coverage, report)
  ]);
}
function urlDoubts({ urls, answered, statuses }, minUrls) {
  if (urls === 0) return [{ message: "ZAP asked no URL in scope", remedy: "Is the target right?" }];
  if ((statuses.get(404) ?? 0) === urls)
    return [
      { message: `all ${urls} URLs answered 404`, remedy: "Is the path of the target right?" }
    ];
  if (answered >= Math.max(1, minUrls)) return [];
  return [
    {
      message: `${answered} URLs in scope answered 2xx, min-urls is ${Math.max(1, minUrls)}`,
      remedy: "Is the target right, does it need a login? Else lower min-urls"
    }
  ];
}
function operationDoubts({ operations }, least) {
  if (!operations) return [];
  const { described, reached, missed } = operations;
  if (reached > 0 && reached >= (least ?? described * ENOUGH)) return [];
  const some = missed.slice(0, 3).join(", ");
  const wanted = least === void 0 ? "" : `, min-operations is ${least}`;
  return [
    {
      message: `${reached} of ${described} API operations were reached${wanted}${some === "" ? "" : `; not, for example, ${some}`}`,
      remedy: "Is the target the URL that the paths of the description are relative to?"
    }
  ];
}
function loginDoubts({ auth, authCheck }, { urls, statuses }, report) {
  if (auth.kind === "none") return [];
  const parts = report ? [report, ...report.sites] : [];
  const count = (name) => parts.reduce((sum, { statistics }) => sum + (statistics.get(name) ?? 0), 0);
  const doubts = [];
  if (auth.kind === "form") {
    if (count("stats.auth.failure") > 0)
      doubts.push({
        message: `the login failed ${count("stats.auth.failure")} times`,
        remedy: "Are the user name, the password and the names of the fields right?"
      });
    if (authCheck && count("stats.auth.state.loggedin") === 0)
      doubts.push({
        message: "ZAP never saw what auth-check says a logged-in user sees",
        remedy: "Is auth-check right, and the login?"
      });
  }
  const shut = (statuses.get(401) ?? 0) + (statuses.get(403) ?? 0);
  if (urls > 0 && shut / urls >= SHUT)
    doubts.push({
      message: `${shut} of ${urls} URLs answered 401 or 403 in spite of the login`,
      remedy: "Is the credential right, and may it see what is to be scanned?"
    });
  if (!authCheck)
    doubts.push({
      message: "nothing proves that the login works",
      remedy: "Set auth-check to a URL that answers otherwise when nobody is logged in"
    });
  return doubts;
}

// packages/dast/src/zap/outcome/log.ts
var SHOWN = 300;
var MOST2 = 50;
function readLog(output) {
  const failures = [];
  const warnings = [];
  const errors = [];
  const started = [];
  const finished = [];
  let succeeded = false;
  let list;
  for (const line of output.split(/\r?\n/u)) {
    if (list && line.startsWith("	")) {
      if (list.length < MOST2) list.push(oneLine(line, SHOWN));
      continue;
    }
    list = void 0;
    const start = /^Job ([\w-]{1,60}) started$/u.exec(line)?.[1];
    const end = /^Job ([\w-]{1,60}) finished, time taken: (\d+):(\d\d):(\d\d)$/u.exec(line);
    if (line === "Automation plan failures:") list = failures;
    else if (line === "Automation plan warnings:") list = warnings;
    else if (line === "Automation plan succeeded!") succeeded = true;
    else if (start !== void 0) started.push(start);
    else if (end) {
      const [, job = "", hours, minutes, seconds] = end;
      finished.push({
        job,
        seconds: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
      });
    } else if (isError(line) && errors.length < MOST2) errors.push(oneLine(line, SHOWN));
  }
  return { succeeded, failures, warnings, errors, started, finished };
}
function isError(line) {
  return /^\d+ \[[^\]]{0,200}\] (?:ERROR|FATAL) /u.test(line) || /^Exception in thread "|\bjava\.lang\.OutOfMemoryError\b/u.test(line);
}
var SCANS = /^(?:\w*(?:ScanRule|Scanner|Job)|PassiveScan\w*|HostProcess|Abstract\w*Plugin|Spider\w*|OpenApi\w*|GraphQl\w*|Wsdl\w*|Extension(?:Automation|Reports|ActiveScan)|Uncaught\w*)$/u;
function scanErrors(log) {
  const errors = [];
  for (const line of log.split(/\r?\n/u)) {
    const [, part, said2] = /^\d{4}-\d\d-\d\d [\d:,.]{8,16} \[[^\]]{0,200}\] (?:ERROR|FATAL) +(\S{1,200}) - (.*)$/u.exec(
      line
    ) ?? [];
    const isOfScan = part !== void 0 && SCANS.test(part.slice(part.lastIndexOf(".") + 1));
    if (isOfScan || /\bjava\.lang\.OutOfMemoryError\b/u.test(line))
      errors.push(oneLine(part === void 0 ? line : `${part}: ${said2 ?? ""}`, SHOWN));
    if (errors.length >= MOST2) break;
  }
  return errors;
}

// packages/dast/src/zap/outcome/why-ended.ts
function whyEnded(ended, log, program) {
  const { ending } = ended;
  const inside = program.kind === "image";
  switch (ending.kind) {
    case "not-started":
      return [
        {
          message: `${program.kind === "image" ? program.runtime : program.java} cannot be started (${ending.code})`,
          remedy: inside ? "Is docker or podman installed?" : "Is Java 17 or later installed?"
        }
      ];
    case "timed-out":
      return [
        {
          message: `ZAP had not ended after ${ending.minutes} minutes and was killed`,
          remedy: "Raise max-duration, or narrow the scope"
        }
      ];
    case "flooded":
      return [{ message: `ZAP printed more than ${ending.megabytes} MB and was killed` }];
    case "killed":
      return [{ message: `ZAP was ended by ${ending.signal}`, ...outOfMemory }];
    case "exited":
      return ofExitValue(ending.code, ended, log, inside);
  }
}
var outOfMemory = {
  remedy: "Was there too little memory? Use a larger runner, or a smaller heap"
};
function ofExitValue(code, ended, log, inside) {
  if (code === EXIT_VALUES.succeeded) return [];
  if (code === EXIT_VALUES.warned || code === EXIT_VALUES.failed)
    return [{ message: `ZAP stopped its plan early: ${firstOf(log, ended)}` }];
  if (inside && code === 125)
    return [
      {
        message: `the container could not be run: ${lastLine(ended)}`,
        remedy: "Does the daemon run, and can the image be pulled?"
      }
    ];
  if (inside && (code === 126 || code === 127))
    return [
      {
        message: `the image has no zap.sh that could be started (exit value ${code})`,
        remedy: "Does zap-image name an image of ZAP?"
      }
    ];
  if (code === 137) return [{ message: "ZAP was killed (exit value 137)", ...outOfMemory }];
  if (log.failures.length > 0) return [{ message: `ZAP refuses its plan: ${firstOf(log, ended)}` }];
  return [{ message: `ZAP ended with exit value ${code}: ${firstOf(log, ended)}` }];
}
function firstOf(log, ended) {
  return log.failures[0] ?? log.warnings[0] ?? log.errors[0] ?? lastLine(ended);
}
function lastLine({ output }) {
  const lines = output.slice(-4e3).split("\n").map((line) => oneLine(line, 300));
  return lines.findLast((line) => line !== "") ?? "it printed nothing";
}

// packages/dast/src/zap/outcome/engine-ran.ts
function engineRan(run) {
  const log = readLog(run.ended.output);
  const ending = whyEnded(run.ended, log, run.program);
  const report = isReport(run.report) ? reportDoubts(run.report) : [run.report];
  if (ending.length > 0) return answer([...ending, ...isReport(run.report) ? [] : report]);
  return answer([
    ...saysSo(log),
    ...jobDoubts(run, log),
    ...report,
    ...errorDoubts(log.errors),
    ...typeof run.log === "string" ? errorDoubts(scanErrors(run.log)) : [run.log]
  ]);
}
function isReport(report) {
  return "alerts" in report;
}
function saysSo(log) {
  const said2 = [...log.failures, ...log.warnings];
  if (said2.length > 0) return said2.map((message) => ({ message: `ZAP says: ${message}` }));
  return log.succeeded ? [] : [{ message: "ZAP does not say that its plan succeeded" }];
}
function jobDoubts({ jobs, limits }, log) {
  const finished = log.finished.map(({ job }) => job);
  const isAll = jobs.every((job, index) => log.started[index] === job && finished[index] === job);
  if (!isAll) {
    const missing = jobs.find((job, index) => finished[index] !== job) ?? "";
    return [{ message: `ZAP did not run the job ${missing} as planned` }];
  }
  const late = log.finished.filter(({ job, seconds }) => {
    const limit = limits[job];
    return limit !== void 0 && seconds >= limit * 60;
  });
  return late.map(({ job }) => ({
    message: `ZAP's job ${job} used up its ${limits[job] ?? 0} minutes: there was more to see`,
    remedy: "Raise max-duration, or narrow the scope"
  }));
}
function reportDoubts({ planErrors, planWarnings }) {
  if (planErrors === void 0 || planWarnings === void 0)
    return [
      {
        message: "the report does not say how the plan went",
        remedy: "Use a ZAP whose reports do: 2.16 or later"
      }
    ];
  return [...planErrors, ...planWarnings].map((message) => ({
    message: `the report says: ${message.slice(0, 300)}`
  }));
}
function errorDoubts(errors) {
  const [first] = errors;
  return first === void 0 ? [] : [{ message: `ZAP met an error of its own (of ${errors.length}): ${first}` }];
}

// packages/dast/src/zap/run/command.ts
import { join as join3 } from "node:path";
function commandsOf(program, start) {
  const { folder } = start;
  if (program.kind === "image") return containerCommands(program, start);
  const environment = { ...passedOn(start), HOME: folder, ...start.secrets };
  const args = [
    `-Xmx${start.heapMegabytes}m`,
    "-Djava.awt.headless=true",
    "-jar",
    program.jar,
    ...zapArguments(folder)
  ];
  return { scan: { file: program.java, args, environment, folder } };
}
function zapArguments(folder) {
  return ["-silent", "-cmd", "-dir", join3(folder, "home"), "-autorun", join3(folder, FILE.plan)];
}
var INSIDE = "/zap/wrk";
function containerCommands({ runtime, image, network = "host" }, start) {
  const { folder, owner, secrets } = start;
  const environment = passedOn(start);
  const args = [
    "run",
    "--rm",
    "--name",
    start.name,
    "--network",
    network,
    "--cap-drop",
    "ALL",
    "--security-opt",
    "no-new-privileges",
    // As whoever owns the folder: so nobody else needs to be let into it.
    ...owner ? ["--user", `${owner.user}:${owner.group}`] : [],
    ...owner && isPodman(runtime) ? ["--userns", "keep-id"] : [],
    "--volume",
    `${folder}:${INSIDE}`,
    "--env",
    `HOME=${INSIDE}`,
    // Without a value: the runtime takes it from its own environment, where no list of processes shows it.
    ...Object.keys(secrets).flatMap((name) => ["--env", name]),
    image,
    "zap.sh",
    `-Xmx${start.heapMegabytes}m`,
    ...zapArguments(INSIDE)
  ];
  return {
    scan: { file: runtime, args, environment: { ...environment, ...secrets }, folder },
    end: { file: runtime, args: ["kill", start.name], environment, folder }
  };
}
function isPodman(runtime) {
  return /(?:^|[\\/])podman(?:\.exe)?$/u.test(runtime);
}
var PASSED_ON = [
  "PATH",
  "HOME",
  "LANG",
  "LC_ALL",
  "JAVA_HOME",
  "DOCKER_HOST",
  "DOCKER_CONFIG",
  "DOCKER_CONTEXT",
  "XDG_RUNTIME_DIR",
  "SystemRoot",
  "TEMP"
];
function passedOn({ environment }) {
  return Object.fromEntries(
    PASSED_ON.flatMap((name) => {
      const value = environment[name];
      return value === void 0 ? [] : [[name, value]];
    })
  );
}

// packages/dast/src/zap/scan.ts
var OUTPUT_LIMIT = 32 * 1024 * 1024;
var START_AND_REPORT = 3;
var GRACE = 1e4;
async function scanWithZap(options, effects) {
  const { settings, program } = options;
  const plan = planOf(settings);
  const unproven = await proveLogin(effects.fetch, settings);
  if (unproven.length > 0) return notStarted(plan, unproven);
  const folder = effects.makeFolder();
  try {
    for (const [name, text] of Object.entries(plan.files)) effects.writeFile(folder, name, text);
    const { scan, end } = commandsOf(program, {
      folder,
      name: `gatehouse-zap-${randomBytes(8).toString("hex")}`,
      heapMegabytes: settings.limits.heapMegabytes,
      secrets: plan.environment,
      owner: effects.owner,
      environment: effects.environment
    });
    const minutes = settings.limits.minutes + START_AND_REPORT;
    const bounds = { minutes, output: OUTPUT_LIMIT, grace: GRACE };
    const raw = await effects.run(scan, bounds, end);
    const redact = redactor(secretsOf2(settings.auth));
    const ended = { ...raw, output: redact(raw.output) };
    return judge(options, plan, ended, readResults(settings, folder, effects));
  } finally {
    effects.removeFolder(folder);
  }
}
function notStarted(plan, doubts) {
  return {
    engine: answer([{ message: "ZAP was not started, because the login does not work" }]),
    coverage: answer(doubts),
    alerts: [],
    messages: [],
    seen: coverageOf(plan, []),
    report: void 0,
    output: ""
  };
}
function readResults({ auth }, folder, effects) {
  const hide = hider(secretsOf2(auth), auth.kind === "header" ? [auth.name] : []);
  return {
    log: attempt(FILE.log, "log", (name) => {
      const content = effects.readFile(folder, name, OUTPUT_LIMIT);
      return hide.text(content ? new TextDecoder().decode(content) : "");
    }),
    report: attempt(FILE.report, "report", (name) => {
      const content = effects.readFile(folder, name, REPORT_LIMIT);
      return content && readReport(name, content, hide);
    }),
    messages: attempt(FILE.sites, "list of URLs", (name) => {
      const content = effects.readFile(folder, name, SITES_LIMIT);
      return content && readSites(name, content, hide);
    })
  };
}
function attempt(name, called, read) {
  try {
    return read(name) ?? { message: `ZAP left no ${called} (${name})` };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { message: error.message, ...error.remedy !== void 0 && { remedy: error.remedy } };
  }
}
function judge({ settings, program, ...least }, plan, ended, results) {
  const { jobs, limits } = plan;
  const report = isReport(results.report) ? results.report : void 0;
  const messages = Array.isArray(results.messages) ? results.messages : [];
  const seen = coverageOf(plan, messages);
  const { log, report: left } = results;
  const engine = engineRan({ program, ended, jobs, limits, log, report: left });
  const coverage = "message" in results.messages ? answer([results.messages]) : coverageSufficient(settings, seen, report, least);
  const alerts = report?.alerts ?? [];
  return {
    engine,
    coverage,
    alerts,
    messages,
    seen,
    report,
    output: ended.output
  };
}

// packages/dast/src/engine/is-within.ts
function isWithin(url, scope) {
  if (scope === void 0) return true;
  return URL.canParse(url) && scope.refusal(new URL(url)) === void 0;
}

// packages/dast/src/engine/scan-of.ts
function scanOf({ findings, pages, secrets, repository, ...rest }) {
  const redact = redactor(secrets);
  return {
    ...rest,
    phase: "dast",
    scope: "",
    findings: findings.map((finding) => redacted(finding, redact)),
    evaluations: [],
    directives: [],
    coverage: { files: pages, resources: 0, unknown: 0 },
    disclosure: disclosureOf(repository, redact)
  };
}
function redacted(finding, redact) {
  const { message, location, resource } = finding;
  return {
    ...finding,
    message: redact(message),
    ...location.address !== void 0 && {
      location: { ...location, address: redact(location.address) }
    },
    ...resource && { resource: { ...resource, name: redact(resource.name) } }
  };
}
function disclosureOf(repository, redact) {
  return {
    excerpt: (location, context) => location.address === void 0 ? (repository?.excerpt(location, context) ?? []).map(({ number, text }) => ({
      number,
      text: redact(text)
    })) : [],
    mask: (text) => redact(repository?.mask(text) ?? text),
    text: (path) => {
      const text = repository?.text(path);
      return text === void 0 ? void 0 : redact(text);
    }
  };
}

// packages/dast/src/engine/traffic.ts
var Traffic = class {
  /** By path: one for each page, however often it was asked. */
  #records = /* @__PURE__ */ new Map();
  #seen = 0;
  /** Exchanges. */
  get seen() {
    return this.#seen;
  }
  get records() {
    return [...this.#records.values()];
  }
  take({ request: request2 }) {
    this.answered(request2.url);
  }
  /** An address that another engine asked. */
  answered(url) {
    this.#seen++;
    this.#record(url, "scanned");
  }
  /** An address that gave nothing to judge. */
  missed(url, reason) {
    this.#record(url, "failed", reason);
  }
  /** An origin whose pages may well answer, but not what its connections are. */
  unexamined(origin, reason) {
    const path = `${anchorFor(readAddress(origin)).path}_tls`;
    this.#records.set(path, {
      ...{ path, address: `TLS ${origin}/`, status: "failed", kind: "connection" },
      problems: [{ message: `the connection could not be examined: ${reason}` }]
    });
  }
  #record(url, status, message) {
    const { path, address } = anchorFor(readAddress(redactUrl(url)));
    const known = this.#records.get(path);
    if (known?.status === "failed" || known && status === "scanned") return;
    const problems = message === void 0 ? [] : [{ message }];
    this.#records.set(path, {
      ...{ path, status, kind: "page", problems },
      ...address !== void 0 && { address }
    });
  }
};

// packages/dast/src/engine/import-phase.ts
function importPhase(reports, { profile, scope, locate, policy, repository, secrets = [] }, onAnswers) {
  return {
    id: "dast",
    async scan({ now }) {
      const startedAt = now();
      const engineDoubts = reports.flatMap((report) => report.engineDoubts);
      const coverageDoubts4 = reports.flatMap((report) => report.coverageDoubts);
      if (reports.length === 0) engineDoubts.push("there is no report to import");
      const pages = pagesOf(reports, scope);
      if (scope !== void 0 && pages.length === 0)
        coverageDoubts4.push("no report is about the target");
      onAnswers?.({
        engineRan: engineDoubts.length === 0,
        coverageSufficient: coverageDoubts4.length === 0,
        thresholdCrossed: void 0
      });
      const zap = await readByZap(reports);
      const sightings2 = [...zap.sightings, ...reports.flatMap((report) => report.sightings)];
      const rules = new Map(
        [...zap.rules, ...sightings2.map(({ rule }) => rule)].map((rule) => [rule.id, rule])
      );
      return scanOf({
        findings: findingsOf(
          sightings2.filter(({ place }) => isOfTarget(place.url, scope)),
          { profile, locate, policy }
        ),
        rules: [...rules.values()].filter((rule) => isIn(rule, profile)),
        pages,
        incomplete: [...engineDoubts, ...coverageDoubts4],
        secrets,
        repository,
        tool: toolOf(reports),
        startedAt,
        finishedAt: now()
      });
    }
  };
}
async function readByZap(reports) {
  const ofZap = reports.flatMap(({ alerts }) => alerts ? [alerts] : []);
  return ofZap.length === 0 ? { sightings: [], rules: [] } : sightingsOf(ofZap.flat(), await passiveRules());
}
function pagesOf(reports, scope) {
  const traffic = new Traffic();
  for (const { url, isAnswered: isAnswered2 } of reports.flatMap(({ pages }) => pages)) {
    if (!isOfTarget(url, scope)) continue;
    if (isAnswered2) traffic.answered(url);
    else traffic.missed(url, "was not answered");
  }
  return traffic.records;
}
function isOfTarget(url, scope) {
  return isWithin(url.replace(/^(?!https?:)[a-z][a-z\d+.-]*:/iu, "https:"), scope);
}
function toolOf(reports) {
  const each = (key) => [...new Set(reports.map(({ tool }) => tool[key]))].join(", ") || "unknown";
  return { name: each("name"), version: each("version") };
}

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
    const { profile, locate, policy } = options;
    this.#judge = new Judge(rules, { profile, now: this.#startedAt, locate, policy });
  }
  static async begin(options) {
    return new _Examination(await passiveRules(), options);
  }
  take(exchange) {
    this.traffic.take(exchange);
    return this.#judge.take(exchange);
  }
  /** What an address that was taken before answers in the name of another origin: judged, and no traffic of its own. */
  takeAsStranger(exchange) {
    this.#judge.takeAsStranger(exchange);
  }
  takeConnection(connection) {
    this.#judge.takeConnection(connection);
  }
  /** @param incomplete why what was seen is not enough */
  end(incomplete) {
    const { profile, secrets, now, repository, onAnswers } = this.#options;
    const { findings, defects } = this.#judge;
    onAnswers?.({
      engineRan: this.traffic.seen > 0 && defects.length === 0,
      coverageSufficient: incomplete.length === 0,
      thresholdCrossed: void 0
    });
    return scanOf({
      findings,
      rules: this.#rules.filter((rule) => isIn(rule, profile)),
      pages: this.traffic.records,
      incomplete: [...incomplete, ...defects],
      secrets,
      repository,
      tool: { name: "Gatehouse", version: VERSION },
      startedAt: this.#startedAt,
      finishedAt: now()
    });
  }
};

// packages/dast/src/engine/replay-phase.ts
function replayPhase({ recorded, scope, minUrls, ...judged }, onAnswer = () => void 0, onAnswers) {
  return {
    id: "dast",
    async scan({ now }) {
      const examination = await Examination.begin({ ...judged, secrets: [], now, onAnswers });
      const { traffic } = examination;
      const lost = [];
      let successes = 0;
      for (const each of recorded) {
        if ("problem" in each) lost.push(`${each.id}: ${each.problem}`);
        else if ("unanswered" in each) traffic.missed(each.unanswered, "was not answered");
        else if (isWithin(each.exchange.request.url, scope)) {
          if (isSuccess2(each.exchange)) successes++;
          onAnswer({ id: each.id, ...examination.take(each.exchange) });
        }
      }
      return examination.end([
        ...traffic.seen === 0 ? ["no recorded exchange is of the target"] : [],
        ...traffic.seen > 0 && successes < minUrls ? [
          `${successes} of ${traffic.seen} recorded exchanges of the target are successes, fewer than min-urls: ${minUrls}`
        ] : [],
        ...lost.slice(0, MOST_LOST).map((problem) => `the recording is broken at ${problem}`)
      ]);
    }
  };
}
var MOST_LOST = 20;
function isSuccess2({ isSuccess: isNew, status }) {
  return isNew || status === 304;
}

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
  /** Goes before all that is found, and whatever it looks like; what it asks for is not asked for again. */
  sow(seed) {
    const { url, method } = seed;
    if (method === "GET") this.#seen.add(keyOf2(url));
    this.#put(0, { url, depth: 0, seed });
  }
  add(url, depth) {
    const key = keyOf2(url);
    if (this.#seen.has(key)) return;
    if (depth > this.#limits.depth || this.#waiting >= this.#limits.waiting || isTrap(url)) {
      this.#leftOut++;
      return;
    }
    this.#seen.add(key);
    const template = likenessOf(url);
    const round = this.#alike.get(template) ?? 0;
    this.#alike.set(template, round + 1);
    this.#put(round, { url, depth });
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
  #put(round, visit) {
    (this.#rounds[round] ??= []).push(visit);
    this.#round = Math.min(this.#round, round);
    this.#waiting++;
  }
};
function keyOf2(url) {
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
  return [pathname, ...searchParams.values()].some((text) => WORD.test(inWords(text)));
}
function inWords(text) {
  return text.replace(/([a-z])([A-Z])/gu, "$1-$2");
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

// packages/dast/src/html/form-entries.ts
var SILENT = /* @__PURE__ */ new Set(["submit", "button", "reset", "image", "file"]);
var LONGEST_NAME = 200;
function formEntries(form, markup) {
  return [
    ...inputs(markup.within(form, "input")),
    ...markup.within(form, "textarea").map((area) => [nameOf(area), ""]),
    ...markup.within(form, "select").map((select) => [nameOf(select), chosen(select, markup)])
  ].filter(([name]) => name !== "");
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
function buttonEntry(form, markup) {
  const buttons = [...markup.within(form, "input"), ...markup.within(form, "button")].filter(
    ({ name, attributes }) => (attributes.get("type") ?? (name === "button" ? "submit" : "")).trim().toLowerCase() === "submit"
  );
  const [first] = buttons.sort((a, b) => a.start - b.start);
  return first === void 0 || nameOf(first) === "" ? [] : [[nameOf(first), first.attributes.get("value") ?? ""]];
}
function nameOf({ attributes }) {
  return (attributes.get("name") ?? "").slice(0, LONGEST_NAME);
}

// packages/dast/src/crawl/reference.ts
var LONGEST5 = 4096;
function resolved(text, base) {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed.length > LONGEST5 || !URL.canParse(trimmed, base.href))
    return void 0;
  const url = new URL(trimmed, base);
  url.hash = "";
  return url;
}

// packages/dast/src/crawl/form.ts
var LONGEST_VALUE = 200;
var MOST_FIELDS = 100;
function formAddress(form, markup, base) {
  const { attributes } = form;
  if ((attributes.get("method") ?? "get").trim().toLowerCase() !== "get") return void 0;
  const url = resolved(attributes.get("action") ?? "", base) ?? new URL(base);
  url.hash = "";
  url.search = new URLSearchParams(
    formEntries(form, markup).slice(0, MOST_FIELDS).map(([name, value]) => [name, value.slice(0, LONGEST_VALUE)])
  ).toString();
  return url;
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
var MOST_REFERENCES2 = 1e4;
function referencesOf(exchange) {
  const asked = new URL(exchange.request.url);
  const location = exchange.isRedirect ? exchange.field("location") : void 0;
  const found = [
    location === void 0 ? void 0 : reference(location, asked, "redirect"),
    refresh(exchange.field("refresh"), asked)
  ];
  if (exchange.isHtml && exchange.hasBody) found.push(...inPage(exchange, asked));
  return found.filter((each) => each !== void 0).slice(0, MOST_REFERENCES2);
}
function inPage({ markup }, asked) {
  const [firstBase] = markup.named("base");
  const base = resolved(firstBase?.attributes.get("href") ?? "", asked) ?? asked;
  const named = NAMING.flatMap(
    ([element, attribute2, kind]) => markup.named(element).map(({ attributes }) => reference(attributes.get(attribute2) ?? "", base, kind))
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
var MOST_LINES2 = 1e4;
function referencesOfRobots(text, base) {
  return text.split(/\r\n|\r|\n/u, MOST_LINES2).flatMap((line) => {
    const [, field3 = "", value = ""] = /^\s{0,20}([A-Za-z-]{1,20})\s{0,20}:([^#]*)/u.exec(line) ?? [];
    const isNamed2 = ["allow", "disallow", "sitemap"].includes(field3.toLowerCase());
    const url = isNamed2 && !/[*$]/u.test(value) ? resolved(value, base) : void 0;
    return url === void 0 ? [] : [{ url, kind: "link" }];
  });
}

// packages/dast/src/crawl/sitemap.ts
var MOST_ENTRIES = 5e4;
var LOCATION = /<loc>\s{0,100}([^<]{1,4200})<\/loc>/giu;
function referencesOfSitemap(text, base) {
  const found = [];
  for (const [, written2 = ""] of text.matchAll(LOCATION)) {
    if (found.length === MOST_ENTRIES) break;
    const url = resolved(unescaped(written2), base);
    if (url !== void 0) found.push({ url, kind: "link" });
  }
  return found;
}
var ENTITIES2 = {
  "&amp;": "&",
  "&apos;": "'",
  "&quot;": '"',
  "&gt;": ">",
  "&lt;": "<"
};
function unescaped(text) {
  return text.replace(/&(?:amp|apos|quot|gt|lt);/gu, (entity) => ENTITIES2[entity] ?? entity);
}

// packages/dast/src/crawl/crawl.ts
var MOST_WAITING = 5e4;
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
    const { targets, seeds, follows, agent } = this.#setting;
    for (const seed of seeds) this.#frontier.sow(seed);
    for (const target of targets) {
      this.#add(target, 0);
      if (!follows) continue;
      for (const name of ["/robots.txt", "/sitemap.xml"]) this.#add(new URL(name, target), 0);
    }
    await this.#drain();
    const left = this.#frontier.waiting + this.#frontier.leftOut;
    if (agent.isOver) return this.#tally.outcome(left, "time");
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
  async #visit({ url, depth, seed }) {
    const { login } = this.#setting;
    try {
      const logins = await login.ready();
      const first = await this.#ask(url, seed);
      const isWorthAnother = await login.isWorthAnother(first, logins);
      if (isWorthAnother) this.#asked++;
      this.#follow(url, isWorthAnother ? await this.#ask(url, seed) : first, depth);
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      if (!this.#isOver()) this.#tally.unanswered(url, error.message);
    }
  }
  async #ask(url, seed) {
    const { agent, onExchange } = this.#setting;
    const { exchange, cut } = await agent.send(seed ?? { method: "GET", url });
    this.#tally.answered(exchange.status, cut !== void 0);
    onExchange(exchange, seed);
    return exchange;
  }
  #isOver() {
    return this.#setting.agent.isOver;
  }
  #follow(url, exchange, depth) {
    const { follows } = this.#setting;
    for (const reference2 of this.#references(url, exchange)) {
      const isRedirect = reference2.kind === "redirect";
      if (follows || isRedirect) this.#add(reference2.url, depth + (isRedirect ? 0.1 : 1));
    }
  }
  #references(url, exchange) {
    if (exchange.isSuccess && url.pathname === "/robots.txt")
      return referencesOfRobots(exchange.text, url);
    if (exchange.isSuccess && exchange.isOfType("xml") && exchange.text.includes("<loc>"))
      return referencesOfSitemap(exchange.text, url);
    return referencesOf(exchange);
  }
  #add(url, depth) {
    const refusal = this.#setting.scope.refusal(url);
    if (refusal !== void 0) this.#tally.refused(refusal);
    else if (!leavesSession(url)) this.#frontier.add(url, depth);
  }
};

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

// packages/dast/src/scope/host-rule.ts
import { isIP as isIP2 } from "node:net";
var NAME = /^(?:[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?\.){0,20}[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/u;
function readHostRule(written2) {
  const text = written2.trim().toLowerCase();
  const isBelow = text.startsWith("*.");
  const rest = isBelow ? text.slice(2) : text;
  const url = URL.canParse(`http://${rest}`) ? new URL(`http://${rest}`) : void 0;
  const isBare = url?.pathname === "/" && url.search + url.hash + url.username + url.password === "";
  if (!url || !isBare || rest.endsWith("/") || rest.includes("*")) throw malformed(written2);
  const [, port] = /:(\d+)$/u.exec(rest) ?? [];
  const { hostname: host } = url;
  if (isBelow && (isIP2(host) !== 0 || !NAME.test(host) || !host.includes(".")))
    throw malformed(written2);
  return { host, isBelow, port: port === void 0 ? void 0 : String(Number(port)) };
}
function malformed(written2) {
  return new UserError(`scope: '${written2.slice(0, 200)}' is not a host`, {
    remedy: "Write a host as shop.example.com, shop.example.com:8443 or *.example.com, without https:// and without a path"
  });
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

// packages/dast/src/session/walk.ts
var MOST_REDIRECTS = 10;
async function walk(agent, scope, errand) {
  let at = errand;
  let { exchange: last } = await agent.send(at);
  const first = last;
  const all = [first];
  for (let next = redirected(at, last); next !== void 0; next = redirected(at, last)) {
    const refusal = scope.refusal(next.url);
    if (refusal !== void 0) throw new NoAnswer(`it leads to ${next.url.host}, ${refusal}`);
    if (all.length > MOST_REDIRECTS) throw new NoAnswer("it redirects without end");
    at = next;
    ({ exchange: last } = await agent.send(at));
    all.push(last);
  }
  return { all, first, last };
}
function redirected(errand, answer2) {
  const location = answer2.isRedirect ? answer2.field("location") : void 0;
  if (location === void 0 || !URL.canParse(location, errand.url.href)) return void 0;
  const url = new URL(location, errand.url);
  url.hash = "";
  const isRepeated = errand.method !== "GET" && [307, 308].includes(answer2.status);
  if (!isRepeated) return { method: "GET", url };
  if (url.origin !== errand.url.origin)
    throw new NoAnswer(`it would send the password on to ${url.host}`);
  return { ...errand, url };
}

// packages/dast/src/login/login-form.ts
var MOST_ENTRIES2 = 200;
function entriesOfLoginForm({ markup }, { usernameField, passwordField }) {
  const own = [usernameField, passwordField];
  const form = markup.named("form").find((each) => {
    const names = markup.within(each, "input").map(({ attributes }) => attributes.get("name"));
    return own.every((name) => names.includes(name));
  });
  if (form === void 0) return void 0;
  return [...formEntries(form, markup), ...buttonEntry(form, markup)].filter(([name]) => !own.includes(name)).slice(0, MOST_ENTRIES2);
}

// packages/dast/src/login/log-in.ts
async function logIn(form, options) {
  try {
    return await fillAndSend(form, options);
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    return { message: `auth: the login cannot be done: ${error.message}` };
  }
}
async function fillAndSend(form, options) {
  const { agent, scope, onExchange } = options;
  const page = readUrl(form.loginPage ?? form.loginUrl, "auth: the login page");
  const seen = await walk(agent, scope, { method: "GET", url: page });
  for (const exchange of seen.all) onExchange(exchange);
  const shown = seen.last;
  const entries = entriesOfLoginForm(shown, form);
  if (entries === void 0) return noForm(shown, form);
  const { origin, href } = new URL(shown.request.url);
  const sent2 = await walk(agent, scope, {
    method: "POST",
    url: readUrl(form.loginUrl, "auth: the login URL"),
    fields: [
      ["Content-Type", "application/x-www-form-urlencoded"],
      ["Origin", origin],
      ["Referer", href]
    ],
    body: new URLSearchParams([
      ...entries,
      [form.usernameField, form.username],
      [form.passwordField, form.password]
    ]).toString()
  });
  onExchange(headOf(sent2.first));
  return { landing: new URL(sent2.last.request.url), refused: refusalIn(sent2.last, form) };
}
function noForm({ status, isSuccess: isSuccess3 }, form) {
  const { usernameField, passwordField } = form;
  const what = isSuccess3 ? "holds" : `answers ${status} and holds`;
  return {
    message: `auth: the login page ${what} no form with the fields ${usernameField} and ${passwordField}`,
    remedy: "Are the login page and the names of its fields right? A form that a script makes is not seen: log in with a header instead"
  };
}
function refusalIn(last, form) {
  const asksAgain = entriesOfLoginForm(last, form) !== void 0;
  if (!last.isError && !asksAgain) return void 0;
  const how = asksAgain ? "the login form is shown again" : `it ends with ${last.status}`;
  return {
    message: `auth: the login was refused: ${how}`,
    remedy: "Are the user name, the password and the login URL right?"
  };
}
function headOf({ request: request2, response }) {
  const { method, url, fields } = request2;
  return new Exchange({ method, url, fields, body: NO_BODY }, { ...response, body: NO_BODY });
}

// packages/dast/src/login/kept-login.ts
var MOST_RENEWALS = 3;
var ROUND = 100;
var KeptLogin = class {
  #setting;
  #looking;
  #logins = 0;
  #answers = 0;
  #nextRound = ROUND;
  /** Pages may look as if nobody were logged in, and be wrong: the more are, the more rarely they are believed. */
  #nextSuspicion = 0;
  #patience = 1;
  #lost;
  constructor(setting) {
    this.#setting = setting;
  }
  /** @returns why there is no login, or none that is proven; and where a login led */
  async begin() {
    const { auth, check, agent } = this.#setting;
    const login = auth.kind === "form" ? await logIn(auth, this.#setting) : void 0;
    if (login !== void 0 && !("landing" in login)) return { unproven: [login] };
    const { landing, refused } = login ?? {};
    const doubts = check === void 0 ? [] : await prove(check, (as2) => ask(agent, check, as2));
    const isInDoubt = check === void 0 || doubts.length > 0;
    const unproven = refused !== void 0 && isInDoubt ? [refused] : doubts;
    return { unproven, ...landing && { landing } };
  }
  /** Resolves when nobody is logging in, with how many times somebody has anew. */
  async ready() {
    await this.#looking;
    return this.#logins;
  }
  /**
   * Looks whether an answer is still one to somebody who is logged in, and logs in again where it is not.
   *
   * @param logins what `ready` gave before it was asked for
   * @returns whether to ask for it again
   */
  async isWorthAnother(exchange, logins) {
    this.#answers++;
    if (this.#setting.check === void 0 || this.#lost !== void 0) return false;
    const looksLost = this.#looksLost(exchange);
    if (logins < this.#logins) return looksLost;
    if (this.#answers < (looksLost ? this.#nextSuspicion : this.#nextRound)) return false;
    this.#looking ??= this.#renew(this.#setting.check).finally(() => {
      this.#looking = void 0;
    });
    return this.#looking;
  }
  /** @returns why what was seen in the end was not seen by somebody who is logged in */
  async end() {
    const { check, agent } = this.#setting;
    if (this.#lost !== void 0) return [{ message: this.#lost }];
    if (check === void 0 || agent.isOver) return [];
    const still = await isIn3(check, agent);
    if (still === true) return [];
    return [{ message: `the login was lost: ${still === false ? NOT_IN2 : still}` }];
  }
  #looksLost(exchange) {
    const { auth, check } = this.#setting;
    if (exchange.status === 401) return true;
    if (check?.loggedOut !== void 0 && exchange.text.includes(check.loggedOut)) return true;
    const location = exchange.isRedirect ? exchange.field("location") : void 0;
    if (auth.kind !== "form" || location === void 0) return false;
    return [auth.loginPage, auth.loginUrl].some(
      (page) => page !== void 0 && isSamePage(location, page, exchange.request.url)
    );
  }
  /** @returns whether somebody is logged in who was not before */
  async #renew(check) {
    const { auth, agent } = this.#setting;
    const before = await isIn3(check, agent);
    this.#nextRound = this.#answers + ROUND;
    if (before !== false) {
      this.#nextSuspicion = this.#answers + this.#patience;
      this.#patience = Math.min(this.#patience * 2, ROUND);
      return false;
    }
    if (auth.kind !== "form") return this.#loses(NOT_IN2);
    if (this.#logins === MOST_RENEWALS)
      return this.#loses(`it had to be done anew more than ${MOST_RENEWALS} times`);
    const fresh = agent.fresh();
    const login = await logIn(auth, { ...this.#setting, agent: fresh });
    if (!("landing" in login)) return this.#loses(login.message);
    const after = await isIn3(check, fresh);
    if (after !== true) return this.#loses(login.refused?.message ?? NOT_IN2);
    agent.goOnAs(fresh);
    this.#patience = 1;
    this.#logins++;
    return true;
  }
  #loses(why) {
    this.#lost = `the login was lost: ${why}`;
    return false;
  }
};
async function ask(agent, { url }, as2) {
  const errand = { method: "GET", url: readUrl(url, "auth-check") };
  const { exchange } = await (as2 === "user" ? agent.send(errand) : agent.sendAsNobody(errand));
  return { status: exchange.status, text: exchange.text };
}
async function isIn3(check, agent) {
  try {
    return isToUser(check, await ask(agent, check, "user"));
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    return `auth-check: ${error.message}`;
  }
}
var NOT_IN2 = "auth-check no longer answers as it would to somebody who is logged in";
function isSamePage(location, page, base) {
  if (!URL.canParse(location, base)) return false;
  const [to, login] = [new URL(location, base), new URL(page)];
  return to.host === login.host && to.pathname === login.pathname;
}

// packages/dast/src/send/dispatcher.ts
function connectionsTo({ proxies, ...rest }) {
  return openConnections({ ...rest, choose: (origin) => proxyOnTheWay(new URL(origin), proxies) });
}
function proxyOnTheWay(origin, proxies) {
  return isThisMachine(origin) ? void 0 : proxyFor(origin, proxies);
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
function decoded2(body, codings) {
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
  const stream = decoded2(body, codings) ?? body;
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

// packages/dast/src/send/dial.ts
import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { connect } from "node:net";
async function dial(origin, { proxy, lookup }, signal2) {
  const host = origin.hostname.replace(/^\[(.*)\]$/u, "$1");
  const port = Number(origin.port) || 443;
  if (proxy !== void 0) return tunnel(proxy, `${origin.hostname}:${port}`, signal2);
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, lookup, signal: signal2 });
    socket.once("error", reject).once("connect", () => {
      resolve(socket);
    });
  });
}
async function tunnel(proxy, authority, signal2) {
  const { protocol, username, password } = proxy;
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  const request2 = (protocol === "https:" ? requestHttps : requestHttp)(
    // By its origin: an address with a password in it is in no error.
    new URL(proxy.origin),
    {
      method: "CONNECT",
      path: authority,
      headers: {
        host: authority,
        ...credentials !== ":" && {
          "proxy-authorization": `Basic ${Buffer.from(credentials).toString("base64")}`
        }
      },
      agent: false,
      signal: signal2
    }
  );
  return new Promise((resolve, reject) => {
    request2.on("connect", ({ statusCode }, socket) => {
      if (statusCode === 200) resolve(socket);
      else {
        socket.destroy();
        reject(new NoAnswer(`the proxy answers ${statusCode ?? 0}`, { proxy: proxy.host }));
      }
    }).on("error", (error) => {
      reject(NoAnswer.from(error, proxy.host));
    }).end();
  });
}

// packages/dast/src/send/handshake.ts
import { isIP as isIP4 } from "node:net";
import { checkServerIdentity, connect as connect2 } from "node:tls";
async function handshake({ origin, hostname }, way, { newest, authorities, signal: signal2 }) {
  const host = hostname.replace(/^\[(.*)\]$/u, "$1");
  const socket = connect2({
    socket: way,
    ...isIP4(host) === 0 && { servername: host },
    ...authorities.length > 0 && { ca: [...authorities] },
    // What it is worth is said by rules; whether it is trusted stands in `authorizationError`.
    rejectUnauthorized: false,
    minVersion: "TLSv1",
    maxVersion: newest,
    // Also what OpenSSL would refuse to speak, and keys that it would refuse: they are what is looked for.
    ciphers: "DEFAULT:@SECLEVEL=0",
    ALPNProtocols: ["http/1.1"]
  });
  const giveUp = () => {
    way.destroy();
  };
  signal2.addEventListener("abort", giveUp);
  try {
    await new Promise((resolve, reject) => {
      socket.once("secureConnect", resolve).once("error", reject).once("close", () => {
        reject(new Error("the connection was closed"));
      });
    });
    return factsOf(socket, origin, host);
  } finally {
    signal2.removeEventListener("abort", giveUp);
    socket.on("error", () => void 0);
    socket.destroy();
    way.destroy();
  }
}
function factsOf(socket, origin, host) {
  const certificate = socket.getPeerX509Certificate();
  if (certificate === void 0) throw new Error("the server shows no certificate");
  const refusal = socket.authorizationError;
  return {
    origin,
    agreed: agreementOf(socket),
    chain: readChain(certificate),
    coversHost: checkServerIdentity(host, certificate.toLegacyObject()) === void 0,
    ...refusal && { distrust: typeof refusal === "string" ? refusal : codeOf(refusal) }
  };
}
function agreementOf(socket) {
  return { protocol: socket.getProtocol() ?? "", cipher: socket.getCipher().standardName };
}
function codeOf(error) {
  return error.code ?? error.message;
}

// packages/dast/src/send/examine.ts
function examinerOver(options) {
  const { proxies, lookup, authorities, timeout, turn } = options;
  const shake = async (origin, newest, outer) => {
    await turn();
    return withinTime(timeout, async (deadline) => {
      const signal2 = AbortSignal.any([outer, deadline]);
      const way = { proxy: proxyOnTheWay(origin, proxies), lookup };
      return handshake(origin, await dial(origin, way, signal2), {
        ...{ newest, authorities, signal: signal2 }
      });
    });
  };
  return async (origin, signal2) => {
    const connection = await shake(origin, "TLSv1.3", signal2);
    const { agreed } = connection;
    if (!isCurrent(agreed.protocol)) return { ...connection, outdated: agreed };
    try {
      const { agreed: outdated } = await shake(origin, "TLSv1.1", signal2);
      return { ...connection, outdated };
    } catch {
      return connection;
    }
  };
}
function isCurrent(protocol) {
  return /^TLSv1\.[23]$/u.test(protocol);
}

// packages/dast/src/send/examining-sender.ts
function examining(sender, examine, { onConnection, onFailure }) {
  const origins = /* @__PURE__ */ new Map();
  const begin = async (origin, signal2) => {
    try {
      const connection = await examine(new URL(origin), signal2);
      onConnection(connection);
      return connection;
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      if (!signal2.aborted) onFailure(origin, error.message);
      return void 0;
    }
  };
  return {
    async send(request2, signal2) {
      const { protocol, origin } = request2.url;
      if (protocol !== "https:") return sender(request2, signal2);
      const examined = origins.get(origin) ?? begin(origin, signal2);
      origins.set(origin, examined);
      try {
        return await sender(request2, signal2);
      } catch (error) {
        if (!(error instanceof NoAnswer)) throw error;
        const connection = await examined;
        throw (connection && reasonIn(connection, error)) ?? error;
      }
    },
    async settled() {
      await Promise.all(origins.values());
    }
  };
}
function reasonIn(connection, error) {
  const { distrust, agreed } = connection;
  const code = distrust ?? error.code;
  const distrusted = explainDistrust(connection);
  if (distrusted !== void 0) return new NoAnswer(distrusted, { code });
  if (!isCurrent(agreed.protocol))
    return new NoAnswer(
      `it speaks ${agreed.protocol} only, which Node refuses, so nothing was sent. Let it speak TLS 1.2 and 1.3`,
      { code }
    );
  return /too (?:weak|small)/u.test(error.message) ? new NoAnswer(
    `the certificate is too weak for Node: ${error.message}, so nothing was sent. Replace it`,
    { code }
  ) : void 0;
}

// packages/dast/src/send/ways.ts
var HANDSHAKE_TIMEOUT = 1e4;
async function openWays(options, examined) {
  const { clock, proxies, lookup, authorities, timeout, connections, rate } = options;
  const way = { proxies, lookup, authorities, timeout: Math.min(timeout, HANDSHAKE_TIMEOUT) };
  const dispatcher = await connectionsTo({ ...way, connections });
  const pace = new Pace(clock, rate);
  const examine = examinerOver({ ...way, turn: () => pace.turn() });
  const { send, settled } = examining(senderOver({ dispatcher, timeout }), examine, examined);
  return {
    send,
    pace,
    async close() {
      try {
        await settled();
      } finally {
        await dispatcher.destroy();
      }
    }
  };
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

// packages/dast/src/session/user-agent.ts
var LONGEST_PAUSE = 6e4;
var UserAgent = class _UserAgent {
  #setting;
  #jar = new CookieJar();
  constructor(setting) {
    this.#setting = setting;
  }
  get isOver() {
    return this.#setting.signal.aborted;
  }
  /** As whoever is logged in. Rejects with `NoAnswer`. */
  async send(errand) {
    await this.#turn();
    const jar = this.#jar;
    const credentials = this.#mayKnow(errand.url) ? this.#setting.credentials : [];
    const received2 = await this.#send(errand, withCookie(credentials, jar.header(errand.url)));
    jar.take(errand.url, received2.exchange.cookies, new Date(this.#setting.clock.now()));
    return received2;
  }
  /** Without anything that says who asks. Rejects with `NoAnswer`. */
  async sendAsNobody(errand) {
    await this.#turn();
    return this.#send(errand, []);
  }
  /** A session of its own, over the same connections: no cookie of this one is sent in it. */
  fresh() {
    return new _UserAgent(this.#setting);
  }
  /** Goes on in the session of another. What is still on its way belongs to the old one. */
  goOnAs(other) {
    this.#jar = other.#jar;
  }
  async #turn() {
    await this.#setting.pace.turn();
    if (this.isOver) throw new NoAnswer("the time was over");
  }
  async #send({ fields = [], ...errand }, identity) {
    const { send, signal: signal2, fields: common } = this.#setting;
    const all = [...common, ...fields, ...identity];
    const received2 = await send({ ...errand, fields: all }, signal2);
    this.#heed(received2.exchange);
    return received2;
  }
  #mayKnow({ protocol, host }) {
    const { isPlain: isPlain2, confidants } = this.#setting;
    return (protocol === "https:" || isPlain2) && (confidants?.has(host) ?? true);
  }
  /** RFC 6585 §4, RFC 9110 §15.6.4: a server that has enough may say for how long. */
  #heed(exchange) {
    if (exchange.status !== 429 && exchange.status !== 503) return;
    const { clock, pace } = this.#setting;
    const now = clock.now();
    const until = readRetryAfter({ "retry-after": exchange.field("retry-after") }, now);
    if (until !== void 0) pace.pauseUntil(Math.min(until, now + LONGEST_PAUSE));
  }
};
function withCookie(credentials, cookie) {
  if (cookie === void 0) return credentials;
  const isCookie = ([name]) => name.toLowerCase() === "cookie";
  const values = [...credentials.filter(isCookie).map(([, value]) => value), cookie];
  return [...credentials.filter((field3) => !isCookie(field3)), ["Cookie", values.join("; ")]];
}

// packages/dast/src/engine/stranger.ts
var STRANGER = "https://another-site.example";
var SANDBOX = "null";
var MOST_KINDS = 40;
var MOST_UNANSWERED2 = 3;
var COME_LATER = [429, 503];
var Stranger = class {
  /** By likeness. */
  #doors = /* @__PURE__ */ new Map();
  /** Remembers what is worth being asked for again; the exchange is not kept. */
  take(exchange, seed) {
    const url = new URL(exchange.request.url);
    const rank = rankOf(exchange, seed);
    if (rank === void 0 || exchange.request.method !== "GET" || leavesSession(url)) return;
    const door = { errand: seed ?? { method: "GET", url }, rank };
    const kind = likenessOf(url);
    const known = this.#doors.get(kind);
    if (known === void 0 || inOrder2(door, known) < 0) this.#doors.set(kind, door);
  }
  /** What is not answered is left out: it did answer once, and that is what counts. */
  async ask(agent, connections, onExchange) {
    const doors = [...this.#doors.values()].sort(inOrder2).slice(0, MOST_KINDS).values();
    let unanswered = 0;
    const goRound = async () => {
      for (const { errand } of doors) {
        if (agent.isOver || unanswered >= MOST_UNANSWERED2) return;
        if (!await isAnswered(agent, errand, onExchange)) unanswered++;
      }
    };
    await Promise.all(Array.from({ length: connections }, goRound));
  }
};
function rankOf(exchange, seed) {
  if (seed === void 0 && exchange.status === 404) return void 0;
  if (speaksOfOrigins(exchange)) return 0;
  if (seed !== void 0) return 1;
  return exchange.isSuccess && exchange.isOfType("json") ? 2 : void 0;
}
function speaksOfOrigins(exchange) {
  return exchange.fields("Vary").some((value) => /(?:^|,)\s*origin\s*(?:,|$)/iu.test(value)) || [...exchange.response.fields].some(({ name }) => /^access-control-/iu.test(name));
}
function inOrder2(a, b) {
  const [one, other] = [a.errand.url.href, b.errand.url.href];
  return a.rank - b.rank || one.length - other.length || (one < other ? -1 : Number(one > other));
}
async function isAnswered(agent, errand, onExchange) {
  try {
    const { exchange } = await agent.send(inTheNameOf(STRANGER, errand));
    onExchange(exchange);
    if (COME_LATER.includes(exchange.status)) return false;
    if (exchange.field("Access-Control-Allow-Origin") !== STRANGER)
      onExchange((await agent.send(inTheNameOf(SANDBOX, errand))).exchange);
    return true;
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    return false;
  }
}
function inTheNameOf(origin, { fields = [], ...errand }) {
  const others = fields.filter(([name]) => name.toLowerCase() !== "origin");
  return { ...errand, fields: [...others, ["Origin", origin]] };
}

// packages/dast/src/engine/ask.ts
async function ask2(settings, { target, scope, credentials, confidants, api }, { clock, proxies, userAgent, authorities = [] }, { onExchange, onStranger, ...examined }) {
  const { targets, mode, auth, authCheck: check, timeout, connections, rate } = settings;
  const way = { clock, proxies, lookup: guardedLookup(), authorities };
  const ways = await openWays({ ...way, timeout, connections, rate }, examined);
  const agent = new UserAgent({
    ...{ send: ways.send, pace: ways.pace, clock, credentials },
    fields: [
      ["User-Agent", userAgent],
      ["Accept", "*/*"],
      ["Accept-Encoding", "gzip, br"]
    ],
    confidants,
    isPlain: target.protocol === "http:",
    signal: AbortSignal.timeout(settings.maxDuration)
  });
  const stranger = new Stranger();
  const login = new KeptLogin({ auth, check, agent, scope, onExchange });
  try {
    const { unproven, landing } = await login.begin();
    if (unproven.length > 0)
      return { outcome: NOTHING_ASKED, login: "failed", doubts: unproven.map(inOneSentence) };
    const outcome = await crawl({
      targets: mode === "api" ? targets.slice(1) : [...targets, ...landingOf(landing, mode)],
      seeds: api?.requests ?? [],
      scope,
      agent,
      login,
      limits: { pages: settings.maxUrls, depth: settings.depth, connections },
      follows: mode === "baseline",
      onExchange(exchange, seed) {
        stranger.take(exchange, seed);
        onExchange(exchange, seed);
      }
    });
    const lost = await login.end();
    await stranger.ask(agent, connections, onStranger);
    const proof = check === void 0 ? "unchecked" : lost.length > 0 ? "lost" : "proven";
    return {
      outcome: agent.isOver ? { ...outcome, endedBy: "time" } : outcome,
      login: auth.kind === "none" ? "none" : proof,
      doubts: lost.map(inOneSentence)
    };
  } finally {
    await ways.close();
  }
}
function landingOf(landing, mode) {
  return landing === void 0 || mode !== "baseline" ? [] : [landing];
}
function inOneSentence({ message, remedy }) {
  return remedy === void 0 ? message : `${message} (${remedy})`;
}
var NOTHING_ASKED = {
  statuses: /* @__PURE__ */ new Map(),
  unanswered: [],
  unansweredCount: 0,
  refused: /* @__PURE__ */ new Map(),
  cut: 0,
  notAsked: 0,
  endedBy: void 0
};

// packages/dast/src/engine/coverage.ts
function coverageOf2({
  outcome,
  login
}, operations, ofTarget) {
  const { statuses } = outcome;
  const count = (isCounted) => [...statuses].reduce((sum, [status, times]) => sum + (isCounted(status) ? times : 0), 0);
  return {
    answered: count(() => true),
    successes: count((status) => status >= 200 && status < 300),
    operations,
    login,
    ofTarget
  };
}
var ABSENT = [404, 410];
function shortcomings(settings, coverage, outcome) {
  const { targets, minUrls, auth, maxDuration } = settings;
  const { statuses, unanswered, unansweredCount, endedBy } = outcome;
  const { answered, successes, login, ofTarget = 200 } = coverage;
  if (answered === 0) {
    const [first] = unanswered;
    return [
      `${targets[0]?.host ?? "the target"} does not answer: ${first?.reason ?? "nothing was asked"} (Does it run, and does this machine reach it?)`
    ];
  }
  const found = [];
  const turnedAway = (statuses.get(401) ?? 0) + (statuses.get(403) ?? 0);
  if (successes < minUrls)
    found.push(
      `${successes} of ${answered} addresses answered with success, fewer than min-urls: ${minUrls} (${describeStatuses(statuses)})`
    );
  if (minUrls > 0 && (ABSENT.includes(ofTarget) || ofTarget >= 500))
    found.push(`the target itself answers ${ofTarget} (give the URL of a page of the application)`);
  if (auth.kind !== "none" && turnedAway === answered)
    found.push("every address answered 401 or 403: the credentials were not accepted");
  if (login === "unchecked")
    found.push(
      "nothing proves that the login works (set auth-check to a URL that answers otherwise when nobody is logged in)"
    );
  if (unansweredCount > answered)
    found.push(`${unansweredCount} addresses did not answer, more than the ${answered} that did`);
  if (endedBy === "time")
    found.push(
      `the scan was not through after max-duration: ${Math.round(maxDuration / 1e3)} s, so what it saw is a matter of chance`
    );
  return [...found, ...missedOperations(settings, coverage)];
}
var MOST_NAMED = 5;
function missedOperations({ mode, minOperations }, { operations }) {
  if (operations === void 0) return [];
  const { reached, missed } = operations;
  const expected2 = reached + missed.length;
  const least = minOperations ?? (mode === "api" ? expected2 : 0);
  if (reached >= least) return [];
  const named = missed.slice(0, MOST_NAMED).join(", ");
  const more = missed.length > MOST_NAMED ? ` and ${missed.length - MOST_NAMED} more` : "";
  return [
    `${reached} of ${expected2} API operations were reached, fewer than ${minOperations === void 0 ? "all" : `min-operations: ${minOperations}`}${missed.length > 0 ? `; not ${named}${more}` : ""}`
  ];
}
function describeStatuses(statuses) {
  return [...statuses].sort(([, a], [, b]) => b - a).slice(0, 5).map(([status, count]) => `${count === 1 ? "once" : `${count} times`} ${status}`).join(", ");
}

// packages/dast/src/api/follow-reference.ts
var MOST_STEPS2 = 50;
function followReference(api, value) {
  let at = value;
  for (let step = 0; step < MOST_STEPS2; step++) {
    const reference2 = said(at, "$ref");
    if (typeof reference2 !== "string") return at;
    at = pointedAt(api, reference2);
  }
  return void 0;
}
function pointedAt(api, reference2) {
  if (reference2 !== "#" && !reference2.startsWith("#/")) return void 0;
  let at = api;
  for (const part of reference2.split("/").slice(1)) {
    const key = decoded3(part).replaceAll("~1", "/").replaceAll("~0", "~");
    at = Array.isArray(at) ? at[Number(key)] : said(at, key);
    if (!isTree(at) && !Array.isArray(at)) return void 0;
  }
  return at;
}
function decoded3(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

// packages/dast/src/api/body.ts
var LONGEST6 = 16 * 1024;
var JSON_TYPE = /^application\/(?:[\w.-]{1,100}\+)?json$/iu;
var MOST_LISTED = 100;
var OTHER_KIND = "needs a body that is not JSON";
function bodyOf(api, operation, samples) {
  const of = typeof api.swagger === "string" ? swaggerBody : openApiBody;
  return of(api, operation, samples);
}
function openApiBody(api, operation, samples) {
  const described = followReference(api, said(operation, "requestBody"));
  if (!isTree(described)) return void 0;
  const types = Object.entries(said(described, "content") ?? {});
  const [type, media] = types.find(([name]) => isJson(name)) ?? [];
  if (type !== void 0)
    return {
      type: JSON_TYPE.test(type) ? type : "application/json",
      text: textOf(media, samples)
    };
  if (said(described, "required") === true) return OTHER_KIND;
  return void 0;
}
function isJson(type) {
  const [name = ""] = type.split(";");
  return JSON_TYPE.test(name.trim()) || ["application/*", "*/*"].includes(name.trim());
}
function swaggerBody(api, operation, samples) {
  const parameters = items(said(operation, "parameters")).slice(0, MOST_LISTED).map((each) => followReference(api, each));
  const isForm = parameters.some(
    (each) => said(each, "in") === "formData" && said(each, "required") === true
  );
  const body = parameters.find((each) => said(each, "in") === "body");
  if (isForm) return OTHER_KIND;
  if (body === void 0) return void 0;
  const consumes = items(said(operation, "consumes") ?? said(api, "consumes")).slice(
    0,
    MOST_LISTED
  );
  const takesJson = consumes.some((type) => typeof type === "string" && isJson(type));
  if (consumes.length > 0 && !takesJson) return OTHER_KIND;
  return { type: "application/json", text: textOf(body, samples) };
}
function textOf(holder, samples) {
  const given = samples.written.of(holder);
  const text = typeof given === "string" ? JSON.stringify(given) : samples.written.textOf(given);
  if (given !== void 0 && text.length <= LONGEST6) return text;
  return JSON.stringify(samples.of(said(holder, "schema")) ?? {});
}

// packages/dast/src/api/parameter.ts
var LONGEST7 = 500;
var MOST_ITEMS = 10;
var MOST_PARAMETERS = 100;
var OVERRIDES = /^(?:_method|x-http-method(?:-override)?|x-method-override)$/iu;
function parametersOf(api, operation, item) {
  const found = /* @__PURE__ */ new Map();
  for (const holder of [operation, item]) {
    const written2 = said(holder, "parameters");
    for (const each of Array.isArray(written2) ? written2.slice(0, MOST_PARAMETERS) : []) {
      const tree = followReference(api, each);
      const name = said(tree, "name");
      const place = said(tree, "in");
      if (!isTree(tree) || typeof name !== "string" || name.length > LONGEST7) continue;
      if (place !== "path" && place !== "query" && place !== "header") continue;
      const key = `${place} ${name}`;
      if (!OVERRIDES.test(name) && !found.has(key)) found.set(key, { name, in: place, tree });
    }
  }
  return [...found.values()];
}
function valueOf({ tree, in: place }, samples) {
  const isRequired = place === "path" || said(tree, "required") === true;
  const [media] = Object.values(said(tree, "content") ?? {});
  const given = samples.written.of(tree) ?? samples.written.of(media);
  if (given !== void 0 && samples.written.textOf(given).length <= LONGEST7) return given;
  if (!isRequired) return void 0;
  return samples.of(said(tree, "schema") ?? said(media, "schema") ?? tree);
}
function queryOf({ name, tree }, value) {
  if (said(tree, "content") !== void 0) return [[name, written(value)]];
  if (Array.isArray(value)) {
    const isApart = said(tree, "type") === "array" ? false : said(tree, "explode") !== false;
    const values = value.slice(0, MOST_ITEMS).map(written);
    return isApart || said(tree, "collectionFormat") === "multi" ? values.map((each) => [name, each]) : [[name, values.join(",")]];
  }
  if (!isTree(value)) return [[name, written(value)]];
  const isDeep = said(tree, "style") === "deepObject";
  return Object.entries(value).slice(0, MOST_ITEMS).map(([key, each]) => [isDeep ? `${name}[${key}]` : key, written(each)]);
}
function pieceOf(value) {
  const parts = isTree(value) ? Object.entries(value).flat() : [value].flat();
  return parts.slice(0, MOST_ITEMS).map(written).join(",").slice(0, LONGEST7);
}
function written(value) {
  return (typeof value === "string" ? value : JSON.stringify(value)).slice(0, LONGEST7);
}

// packages/dast/src/api/request-url.ts
function urlFor(target, base, template, values) {
  const path = template.replaceAll(
    /\{([^{}]*)\}/gu,
    (_, name) => segmentOf(values.get(name) ?? "")
  );
  if (!path.startsWith("/") || LEADS_UPWARDS.test(path)) return void 0;
  const url = new URL(target.origin);
  url.pathname = `${base}${path}`;
  return url;
}
var LEADS_UPWARDS = /\/(?:\.|%2e){1,2}(?:\/|$)|[\\\t\n\r]/iu;
function segmentOf(value) {
  const text = /^\.*$/u.test(value) ? "1" : value;
  return encodeURIComponent(Buffer.from(text).toString());
}

// packages/dast/src/api/sample-scalar.ts
var LONGEST8 = 64;
var BY_FORMAT = /* @__PURE__ */ new Map([
  ["date", "2024-01-31"],
  ["date-time", "2024-01-31T12:00:00Z"],
  ["time", "12:00:00Z"],
  ["duration", "P1D"],
  ["uuid", "00000000-0000-4000-8000-000000000001"],
  ["email", "somebody@example.com"],
  ["hostname", "example.com"],
  ["ipv4", "192.0.2.1"],
  ["ipv6", "2001:db8::1"],
  ["uri", "https://example.com/"],
  ["url", "https://example.com/"],
  ["byte", "ZXhhbXBsZQ=="]
]);
function sampleText(schema) {
  const usual = BY_FORMAT.get(said(schema, "format"));
  if (usual !== void 0) return usual;
  const least = Math.min(LONGEST8, numberOf(schema, "minLength") ?? 0);
  const most = Math.max(least, Math.min(LONGEST8, numberOf(schema, "maxLength") ?? LONGEST8));
  return "example".padEnd(least, "e").slice(0, most);
}
function sampleNumber(schema) {
  const isWhole = said(schema, "type") !== "number";
  const step = Math.abs(numberOf(schema, "multipleOf") ?? 0) || (isWhole ? 1 : 0);
  const gap = step || 0.5;
  const least = bound(schema, "minimum", "exclusiveMinimum", gap) ?? -Infinity;
  const most = bound(schema, "maximum", "exclusiveMaximum", -gap) ?? Infinity;
  const near = Math.min(Math.max(1, least), most);
  const above = step === 0 ? near : Math.ceil(near / step) * step;
  const value = above <= most ? above : Math.floor(near / step) * step;
  return Number.isSafeInteger(Math.trunc(value)) ? value : 1;
}
function bound(schema, name, exclusive, gap) {
  const inner = numberOf(schema, exclusive);
  if (inner !== void 0) return inner + gap;
  const outer = numberOf(schema, name);
  return outer !== void 0 && said(schema, exclusive) === true ? outer + gap : outer;
}
function numberOf(schema, name) {
  const value = said(schema, name);
  return typeof value === "number" && Number.isFinite(value) ? value : void 0;
}

// packages/dast/src/api/written-values.ts
var WrittenValues = class {
  #api;
  #own = /* @__PURE__ */ new Map();
  #texts = /* @__PURE__ */ new Map();
  constructor(api) {
    this.#api = api;
  }
  /** Of a parameter, a body or a schema, or of the schema of the former; undefined where there is none. */
  of(holder) {
    return this.#ownOf(holder) ?? this.#ownOf(followReference(this.#api, said(holder, "schema")));
  }
  /** As it is, or as JSON. */
  textOf(value) {
    if (typeof value === "string") return value;
    const text = this.#texts.get(value) ?? JSON.stringify(value);
    if (typeof value === "object") this.#texts.set(value, text);
    return text;
  }
  #ownOf(holder) {
    if (!isTree(holder)) return void 0;
    if (!this.#own.has(holder)) this.#own.set(holder, ownValue(this.#api, holder));
    return this.#own.get(holder);
  }
};
function ownValue(api, holder) {
  return [
    said(holder, "example"),
    firstExample(api, said(holder, "examples")),
    said(holder, "x-example"),
    said(holder, "default"),
    said(holder, "const"),
    items(said(holder, "enum")).find((value) => value !== null)
  ].find((value) => value !== void 0 && value !== null);
}
function firstExample(api, examples) {
  if (Array.isArray(examples)) return examples[0];
  const [first] = isTree(examples) ? Object.values(examples) : [];
  return said(followReference(api, first), "value");
}

// packages/dast/src/api/samples.ts
var DEEPEST2 = 8;
var MOST_SCHEMAS = 500;
var MOST_PARTS = 50;
var Samples = class {
  /** What need not be made. */
  written;
  #api;
  /** Many operations have their schemas in common. */
  #known = /* @__PURE__ */ new Map();
  #left = 0;
  constructor(api) {
    this.#api = api;
    this.written = new WrittenValues(api);
  }
  /** Undefined where none can be made. */
  of(reference2) {
    const schema = followReference(this.#api, reference2);
    if (this.#known.has(schema)) return this.#known.get(schema);
    this.#left = MOST_SCHEMAS;
    const value = this.#of(schema, 0);
    this.#known.set(schema, value);
    return value;
  }
  #of(reference2, depth) {
    if (--this.#left < 0 || depth > DEEPEST2) return void 0;
    const schema = followReference(this.#api, reference2);
    if (!isTree(schema)) return schema === void 0 || schema === false ? void 0 : "example";
    return this.written.of(schema) ?? this.#byType(schema, depth);
  }
  #byType(schema, depth) {
    const allOf = partsOf2(schema, "allOf");
    if (allOf.length > 0) return this.#all(schema, allOf, depth);
    for (const choice of [...partsOf2(schema, "oneOf"), ...partsOf2(schema, "anyOf")]) {
      const value = this.#of(choice, depth + 1);
      if (value !== void 0) return value;
      if (this.#left < 0) return void 0;
    }
    switch (typeOf(schema)) {
      case "object":
        return this.#object(schema, depth);
      case "array": {
        const item = this.#of(said(schema, "items"), depth + 1);
        return item === void 0 ? [] : [item];
      }
      case "boolean":
        return false;
      case "integer":
      case "number":
        return sampleNumber(schema);
      default:
        return sampleText(schema);
    }
  }
  /** What each part asks for, together. */
  #all(schema, allOf, depth) {
    const own = { ...schema, allOf: void 0 };
    const parts = typeOf(own) === void 0 ? allOf : [...allOf, own];
    const values = parts.map((part) => this.#of(part, depth + 1)).filter((value) => value !== void 0);
    return values.length > 0 && values.every(isTree) ? Object.fromEntries(values.flatMap((value) => Object.entries(value))) : values.at(-1);
  }
  /** Only what it must have: what is left out can do no harm. */
  #object(schema, depth) {
    const properties = said(schema, "properties");
    const required = partsOf2(schema, "required");
    return Object.fromEntries(
      required.filter((name) => typeof name === "string").map((name) => [name, this.#of(said(properties, name) ?? {}, depth + 1)]).filter(([, value]) => value !== void 0)
    );
  }
};
function partsOf2(schema, name) {
  return items(said(schema, name)).slice(0, MOST_PARTS);
}
function typeOf(schema) {
  const type = said(schema, "type");
  const first = Array.isArray(type) ? items(type).find((each) => each !== "null") : type;
  if (first !== void 0) return first;
  if (isTree(said(schema, "properties"))) return "object";
  return said(schema, "items") === void 0 ? void 0 : "array";
}

// packages/dast/src/api/requests.ts
var API_METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
function requestsOf({ text, path }, { target, methods, refusal }) {
  const api = readWholeDescription(text, path);
  const base = basePathOf(api, target);
  const all = operationsIn2(api);
  const called = path ?? "api-spec";
  if (all.length === 0)
    throw new UserError(`${called}: describes no operations: there is nothing to scan`);
  if (all.length > MOST_OPERATIONS)
    throw new UserError(`${called}: describes more than ${MOST_OPERATIONS} operations`, {
      remedy: "Give the part of it that is to be scanned"
    });
  const place = { base, target, methods, samples: new Samples(api) };
  const requests = [];
  const leftOut = [];
  for (const described of all) {
    const request2 = requestFor(api, described, place);
    const why = typeof request2 === "string" ? request2 : refusal(request2.url);
    if (typeof request2 !== "string" && why === void 0) requests.push(request2);
    else leftOut.push(`${nameOfOperation(described.operation)}: ${why ?? ""}`);
  }
  return { requests, leftOut };
}
var MOST_OPERATIONS = 1e4;
function operationsIn2(api) {
  return Object.entries(said(api, "paths") ?? {}).flatMap(([path, written2]) => {
    const item = followReference(api, written2);
    return METHODS.filter((method) => said(item, method) !== void 0).map((method) => ({
      operation: { method: method.toUpperCase(), path },
      tree: said(item, method),
      item
    }));
  });
}
function requestFor(api, { operation, tree, item }, { base, target, methods, samples }) {
  const method = methods.find((each) => each === operation.method);
  if (method === void 0) return "not among the allowed methods";
  const filled = parametersOf(api, tree, item).map((parameter2) => ({ parameter: parameter2, value: valueOf(parameter2, samples) })).filter(({ value }) => value !== void 0);
  const inPath = filled.filter(({ parameter: parameter2 }) => parameter2.in === "path");
  const url = urlFor(
    target,
    base,
    operation.path,
    new Map(inPath.map(({ parameter: parameter2, value }) => [parameter2.name, pieceOf(value)]))
  );
  if (url === void 0) return "its path cannot be filled";
  url.search = new URLSearchParams(
    filled.filter(({ parameter: parameter2 }) => parameter2.in === "query").flatMap(({ parameter: parameter2, value }) => queryOf(parameter2, value))
  ).toString();
  const fields = filled.filter(({ parameter: parameter2 }) => parameter2.in === "header").map(({ parameter: parameter2, value }) => [parameter2.name, pieceOf(value)]).filter(([name, value]) => maySend(name, value));
  if (!TAKES_BODY.has(method)) return { operation, method, url, fields };
  const body = bodyOf(api, tree, samples);
  if (typeof body === "string") return body;
  if (body === void 0) return { operation, method, url, fields };
  const withType = [...fields, ["Content-Type", body.type]];
  return { operation, method, url, fields: withType, body: body.text };
}
var TAKES_BODY = /* @__PURE__ */ new Set(["POST", "PUT", "PATCH", "DELETE"]);
var OWN_FIELDS = /^(?:accept|authorization|proxy-.*|content-.*|connection|cookie|expect|host|keep-alive|te|trailer|transfer-encoding|upgrade|user-agent)$/iu;
function maySend(name, value) {
  return /^[\w.-]{1,100}$/u.test(name) && /^[\x20-\x7e]*$/u.test(value) && !OWN_FIELDS.test(name);
}

// packages/dast/src/engine/operations-seen.ts
var OperationsSeen = class {
  #api;
  #byRequest;
  #reached = /* @__PURE__ */ new Set();
  #answered = 0;
  #redirected = 0;
  constructor(api) {
    this.#api = api;
    this.#byRequest = new Map(api.requests.map((request2) => [request2, request2]));
  }
  /** Whether all that answered led elsewhere, as to a login. */
  get areAllRedirected() {
    return this.#answered > 0 && this.#redirected === this.#answered;
  }
  get coverage() {
    const { requests, leftOut } = this.#api;
    const operations = requests.map(({ operation }) => operation);
    return operationCoverage(operations, this.#reached, leftOut);
  }
  /** @param seed what the answer was asked with */
  take({ status, isRedirect }, seed) {
    const request2 = this.#byRequest.get(seed);
    if (request2 === void 0) return;
    this.#answered++;
    if (isRedirect) this.#redirected++;
    if (isReached(status)) this.#reached.add(request2.operation);
  }
};

// packages/dast/src/engine/plan.ts
function planOf2(settings) {
  const { targets, allowed } = settings;
  const [target] = targets;
  if (target === void 0) throw new UserError("there is no target");
  const scope = new Scope(target, allowed);
  return {
    target,
    scope,
    credentials: credentialsOf(settings, target, scope),
    confidants: confidantsOf(settings),
    api: apiOf(settings, target, scope)
  };
}
function credentialsOf({ auth, authCheck }, target, scope) {
  if (authCheck !== void 0 && auth.kind === "none")
    throw new UserError("auth-check proves a login, and there is none", {
      remedy: "Set auth too: is its secret set?"
    });
  if (authCheck !== void 0) refuseOutside2(authCheck.url, "auth-check", scope);
  if (auth.kind === "none") return [];
  if (auth.kind !== "form") {
    const { name, value } = headerOf(auth);
    return [[name, value]];
  }
  refuseOutside2(auth.loginPage ?? auth.loginUrl, "auth: the login page", scope);
  const { protocol, host } = refuseOutside2(auth.loginUrl, "auth: the login URL", scope);
  if (protocol === "http:" && target.protocol === "https:")
    throw new UserError(`auth: the login URL would send the password to ${host} in the clear`, {
      remedy: "Use https"
    });
  refuseBroken(auth.username, "auth: the user name");
  refuseBroken(auth.password, "auth: the password");
  return [];
}
function confidantsOf({ targets, authCheck }) {
  const urls = authCheck === void 0 ? targets : [...targets, new URL(authCheck.url)];
  return new Set(urls.map(({ host }) => host));
}
function refuseOutside2(text, called, scope) {
  const url = readUrl(text, called);
  const refusal = scope.refusal(url);
  if (refusal !== void 0)
    throw new UserError(`${called}: ${url.host} is out of scope: ${refusal}`, {
      remedy: `Add "${url.host}" to scope if it belongs to the target`
    });
  return url;
}
function apiOf(settings, target, scope) {
  const { api, mode, apiMethods } = settings;
  if (api === void 0 && mode === "api")
    throw new UserError("mode api needs a description of the API", {
      remedy: "Set api-spec to an OpenAPI file, or use mode: baseline"
    });
  if (api === void 0 || mode === "passive") return void 0;
  if (api.kind !== "openapi")
    throw new UserError(
      `api-spec: the embedded engine drives OpenAPI, not ${api.kind === "soap" ? "SOAP" : "GraphQL"}`,
      { remedy: "ZAP does: set engine: zap" }
    );
  const read = requestsOf(api, {
    target,
    methods: mode === "api" ? apiMethods.map(readMethod) : ["GET"],
    refusal: (url) => scope.refusal(url) ?? (leavesSession(url) ? "would end the session" : void 0)
  });
  if (mode === "api" && read.requests.length === 0)
    throw new UserError(
      `api-spec: of ${read.leftOut.length} operations none can be asked: ${read.leftOut.slice(0, 3).join("; ")}`,
      { remedy: "Are the allowed methods right?" }
    );
  return read;
}
function readMethod(written2) {
  const method = API_METHODS.find((each) => each === written2);
  if (method !== void 0) return method;
  throw new UserError(
    `api-methods: "${written2.slice(0, 30)}" is none of ${API_METHODS.join(", ")}`
  );
}

// packages/dast/src/engine/embedded-phase.ts
function embeddedPhase(settings, effects, { onCoverage, onAnswers } = {}) {
  const plan = planOf2(settings);
  return {
    id: "dast",
    async scan(context) {
      const { auth, maxUrls } = settings;
      const examination = await Examination.begin({
        ...settings,
        secrets: [...settings.secrets, ...secretsOf2(auth).flatMap(spellingsOf)],
        now: context.now,
        onAnswers
      });
      const { traffic } = examination;
      const operations = plan.api && new OperationsSeen(plan.api);
      let ofTarget;
      const asked = await ask2(settings, plan, effects, {
        onExchange(exchange, seed) {
          examination.take(exchange);
          operations?.take(exchange, seed);
          if (exchange.request.url === plan.target.href) ofTarget ??= exchange.status;
          context.onProgress(traffic.seen, maxUrls);
        },
        onStranger(exchange) {
          examination.takeAsStranger(exchange);
        },
        onConnection(connection) {
          examination.takeConnection(connection);
        },
        onFailure(origin, reason) {
          traffic.unexamined(origin, reason);
        }
      });
      for (const { url, reason } of asked.outcome.unanswered) traffic.missed(url, reason);
      const coverage = coverageOf2(asked, operations?.coverage, ofTarget);
      onCoverage?.(coverage);
      return examination.end([
        ...asked.doubts,
        ...asked.login === "failed" ? [] : shortcomings(settings, coverage, asked.outcome),
        ...operations?.areAllRedirected ? ["every API operation answered with a redirect, as to somebody who is not logged in"] : []
      ]);
    }
  };
}

// packages/dast/src/engine/settings.ts
var EMBEDDED_DEFAULTS = {
  mode: "baseline",
  auth: { kind: "none" },
  apiMethods: ["GET", "HEAD"],
  minOperations: void 0,
  minUrls: 1,
  maxDuration: 10 * 6e4,
  timeout: 2e4,
  maxUrls: 2e3,
  depth: 10,
  connections: 4,
  /** For what is not this machine: polite, and still 2,000 pages within two minutes. */
  rate: 20
};

// packages/dast/src/engine/zap-phase.ts
function zapPhase(settings, effects, onAnswers) {
  return {
    id: "dast",
    async scan({ now }) {
      const startedAt = now();
      const outcome = await scanWithZap(settings, effects);
      onAnswers?.({
        engineRan: outcome.engine.ok,
        coverageSufficient: outcome.coverage.ok,
        thresholdCrossed: void 0
      });
      return readOutcome(outcome, settings, { startedAt, finishedAt: now() });
    }
  };
}
async function readOutcome({ engine, coverage, alerts, messages, report }, { profile, locate, policy, repository, settings }, times) {
  const { sightings: sightings2, rules } = sightingsOf(alerts, await passiveRules());
  return scanOf({
    findings: findingsOf(sightings2, { profile, locate, policy }),
    rules: rules.filter((rule) => isIn(rule, profile)),
    pages: pagesOf2(messages),
    incomplete: [...engine.doubts, ...coverage.doubts].map(inWords2),
    secrets: secretsOf2(settings.auth),
    repository,
    tool: { name: "ZAP", version: report?.version ?? "unknown" },
    ...times
  });
}
function pagesOf2(messages) {
  const traffic = new Traffic();
  for (const { url, status } of messages) if (status !== void 0) traffic.answered(url);
  return traffic.records;
}
function inWords2({ message, remedy }) {
  return remedy === void 0 ? message : `${message}. ${remedy}`;
}

// packages/dast/src/import/nuclei.ts
var SEVERITY2 = {
  critical: "critical",
  high: "high",
  medium: "medium",
  low: "low",
  unknown: "low",
  info: void 0
};
function importedNuclei(file, results, hide) {
  const rules = /* @__PURE__ */ new Map();
  const sightings2 = [];
  const pages = [];
  for (const result of results) {
    const place = placeOf(result, hide);
    pages.push({ url: place.url, isAnswered: (result.text("error") ?? "") === "" });
    if (result.has("matcher-status") && !result.flag("matcher-status")) continue;
    const id = result.required("template-id", 200);
    const rule = rules.get(id) ?? ruleOf(id, result.inner("info"));
    rules.set(id, rule);
    sightings2.push(sightingOf(rule, place, result, hide));
  }
  return {
    tool: { name: "nuclei", version: "unknown" },
    pages,
    sightings: sightings2,
    engineDoubts: [],
    coverageDoubts: coverageDoubts(file, pages)
  };
}
function coverageDoubts(file, pages) {
  if (pages.length === 0)
    return [
      `${file} holds no result, as it does where nuclei found nothing and where it asked nothing. Run it with -jsonl -matcher-status, so that it writes what it asked too`
    ];
  return pages.some(({ isAnswered: isAnswered2 }) => isAnswered2) ? [] : [`${file} holds errors only: nothing answered`];
}
function placeOf(result, hide) {
  const type = result.text("type", 30) ?? "http";
  const matched = result.text(["matched-at", "url", "host"], 8e3) ?? "";
  if (matched === "") throw misfit(result.place, "says nowhere what it is about");
  const isUrl = /^[a-z][a-z\d+.-]*:\/\//iu.test(matched);
  const sent2 = /^([A-Z]{3,10}) /u.exec(result.text("request") ?? "")?.[1];
  return {
    method: type === "http" ? sent2 ?? "GET" : type.replaceAll(/\W/gu, "").toUpperCase(),
    url: hide.text(isUrl ? matched : `${type.replaceAll(/\W/gu, "")}://${matched}`)
  };
}
function ruleOf(id, info) {
  const severity = info.text("severity", 20) ?? "unknown";
  if (!Object.hasOwn(SEVERITY2, severity))
    throw misfit(`${info.place}.severity`, `must be one of ${Object.keys(SEVERITY2).join(", ")}`);
  const classification = info.inner("classification");
  const tags = [...classification.textOrTexts("cwe-id"), ...classification.textOrTexts("cve-id")];
  return foreignRule({
    scanner: "nuclei",
    name: id,
    title: info.text("name") ?? id,
    severity: SEVERITY2[severity],
    why: info.text(["impact", "description"]) ?? "",
    fix: info.text("remediation") ?? "",
    references: info.textOrTexts("reference"),
    aliases: [id],
    tags: tags.map((tag) => tag.toUpperCase()).filter((tag) => /^(?:CWE-\d{1,6}|CVE-\d{4}-\d{1,9})$/u.test(tag))
  });
}
function sightingOf(rule, place, result, hide) {
  const subject = ["matcher-name", "fuzzing_parameter"].flatMap((name) => result.text(name, 200) ?? []).filter((text) => text !== "").join(" ");
  return {
    rule,
    about: "place",
    subject,
    words: subject === "" ? rule.title : `${rule.title}, ${JSON.stringify(oneLine(subject, 200))}`,
    evidence: hide.text(result.texts("extracted-results").join(", ").slice(0, 4e3)),
    severity: rule.severity,
    certainty: void 0,
    alertRef: void 0,
    engine: "nuclei",
    place
  };
}

// packages/dast/src/import/wapiti.ts
var LEVELS2 = [void 0, "low", "medium", "high", "critical"];
var PARTS2 = ["vulnerabilities", "anomalies", "additionals"];
function importedWapiti(file, report, hide) {
  const infos = report.inner("infos");
  const target = infos.required("target", 8e3);
  if (!URL.canParse(target)) throw misfit("infos.target", "must be a URL");
  const sightings2 = PARTS2.flatMap((part) => {
    const categories = report.inner(part);
    return categories.names().flatMap((category) => {
      const found = categories.list(category);
      const levels = found.map((each) => levelOf(each));
      const rule = ruleOf2(
        category,
        LEVELS2[Math.max(0, ...levels)],
        report.inner("classifications").inner(category)
      );
      return found.map(
        (each, index) => sightingOf2(rule, LEVELS2[levels[index] ?? 0], placeOf2(each, target), each, hide)
      );
    });
  });
  const pages = infos.integer("crawled_pages_nbr");
  return {
    tool: {
      name: "wapiti",
      version: /[\d.]+/u.exec(infos.text("version", 50) ?? "")?.[0] ?? "unknown"
    },
    pages: [target, ...sightings2.map(({ place }) => place.url)].map((url) => ({
      url: hide.text(url),
      isAnswered: true
    })),
    sightings: sightings2,
    engineDoubts: [],
    coverageDoubts: coverageDoubts2(file, pages, sightings2.length)
  };
}
function coverageDoubts2(file, pages, found) {
  if (pages === 0) return [`${file} says that wapiti crawled no page`];
  return pages === void 0 && found === 0 ? [`${file} holds no finding, and does not say whether wapiti crawled any page`] : [];
}
function levelOf(found) {
  const level = found.integer("level") ?? -1;
  if (level < 0 || level >= LEVELS2.length)
    throw misfit(`${found.place}.level`, `must be 0 to ${LEVELS2.length - 1}`);
  return level;
}
function ruleOf2(category, severity, about) {
  const references = about.has("ref") ? about.inner("ref") : void 0;
  return foreignRule({
    scanner: "wapiti",
    name: category.toLowerCase(),
    title: category,
    severity,
    why: about.text("desc") ?? "",
    fix: about.text("sol") ?? "",
    references: references?.names().flatMap((name) => references.text(name) ?? []) ?? [],
    aliases: [],
    tags: about.textOrTexts("wstg").filter((tag) => /^WSTG-[A-Z]{4}-\d{1,3}$/u.test(tag))
  });
}
function placeOf2(found, target) {
  const sent2 = found.text("http_request") ?? "";
  const [, method, path] = /^\s*([A-Z]{3,10}) (\S{1,8000}) HTTP\//u.exec(sent2) ?? [];
  const host = /^\s*host:\s*([\w.:[\]-]{1,300})\s*$/imu.exec(sent2)?.[1];
  const base = new URL(target);
  const site = host === void 0 ? base.origin : `${base.protocol}//${host}`;
  const where = path ?? found.text("path", 8e3) ?? "/";
  return {
    method: method ?? found.text("method", 30) ?? "GET",
    url: where.startsWith("/") ? site + where : where
  };
}
function sightingOf2(rule, severity, place, found, hide) {
  const info = hide.text(oneLine(found.text("info") ?? "", 300));
  const parameter2 = found.text("parameter", 200) ?? "";
  return {
    rule,
    about: "place",
    // Of one category there may be several things wrong with a page: a header each, for example.
    subject: parameter2 === "" ? info : parameter2,
    words: info === "" ? rule.title : `${rule.title}: ${info}`,
    evidence: "",
    severity: severity ?? "low",
    certainty: void 0,
    alertRef: void 0,
    engine: "wapiti",
    place: { ...place, url: hide.text(place.url) }
  };
}

// packages/dast/src/import/zap.ts
function importedZap(file, report) {
  const { version = "unknown", alerts, planErrors = [], planWarnings = [] } = report;
  return {
    tool: { name: "ZAP", version },
    pages: pagesOf3(report),
    alerts,
    sightings: [],
    engineDoubts: [...planErrors, ...planWarnings].map(
      (said2) => `${file} says: ${said2.slice(0, 300)}`
    ),
    coverageDoubts: coverageDoubts3(file, report)
  };
}
function pagesOf3({ sites, alerts }) {
  const urls = [
    ...sites.map(({ name }) => name),
    ...alerts.flatMap(({ instances }) => instances.map(({ url }) => url))
  ];
  return urls.map((url) => ({ url, isAnswered: true }));
}
function coverageDoubts3(file, { sites }) {
  if (sites.length === 0) return [`${file} knows no site: ZAP asked nothing`];
  const codes = sites.flatMap(codesOf);
  const isAnswered2 = codes.some(([code, count]) => code.startsWith("2") && count > 0);
  return codes.length > 0 && !isAnswered2 ? [`${file} says that no URL answered 2xx`] : [];
}
function codesOf({ statistics }) {
  return [...statistics].flatMap(([name, count]) => {
    const code = /^stats\.code\.(\d{3})$/u.exec(name)?.[1];
    return code === void 0 ? [] : [[code, count]];
  });
}

// packages/dast/src/import/xml.ts
function readXml(file, text, limits) {
  const document = { name: "", attributes: {}, children: [], text: "", at: 0 };
  const open = [document];
  let elements = 0;
  const refuse = (what) => {
    throw new UserError(`${file}: ${what}`);
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > limits.depth) refuse(`is nested deeper than ${limits.depth}`);
        if (++elements > limits.elements) refuse(`holds more than ${limits.elements} elements`);
        const at = parser.endIndex;
        const element = { name, attributes, children: [], text: "", at };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(part) {
        const element = open.at(-1);
        if (element && !limits.ignored.has(element.name)) element.text += part;
      },
      onclosetag(name, isImplied) {
        const at = open.pop()?.at ?? 0;
        const isEmpty = parser.endIndex === at && text[at - 1] === "/";
        if (isImplied && !isEmpty) refuse(`ends before <${name.slice(0, 50)}> does`);
      },
      onprocessinginstruction(name) {
        if (name.startsWith("!")) refuse("has a document type, which no report has");
      }
    },
    { xmlMode: true }
  );
  parser.write(text);
  parser.end();
  const [root, ...others] = document.children;
  if (!root) return refuse("holds no element");
  return others.length > 0 ? refuse("has more than one root") : root;
}

// packages/dast/src/import/zap-xml.ts
var LIMITS = {
  depth: 20,
  elements: 5e6,
  ignored: /* @__PURE__ */ new Set(["requestbody", "responsebody"])
};
var HEADERS2 = {
  requestheader: "request-header",
  responseheader: "response-header"
};
function readZapXml(file, text, hide) {
  const root = readXml(file, text, LIMITS);
  if (root.name !== "OWASPZAPReport")
    throw new UserError(`${file}: <${root.name.slice(0, 50)}> is no report of ZAP`);
  const { programName, version } = root.attributes;
  return reportOf(
    file,
    {
      "@programName": programName ?? "ZAP",
      "@version": version,
      site: childrenOf(root, "site").map(siteOf),
      statistics: statisticsOf(root)
    },
    hide
  );
}
function siteOf(site) {
  return {
    "@name": site.attributes.name,
    alerts: childrenOf(site, "alerts").flatMap(
      (alerts) => childrenOf(alerts, "alertitem").map(alertOf)
    ),
    statistics: statisticsOf(site)
  };
}
function alertOf(alert) {
  const listed = (list, item) => childrenOf(alert, list).flatMap((each) => childrenOf(each, item).map(leavesOf));
  return {
    ...leavesOf(alert),
    instances: listed("instances", "instance"),
    tags: listed("tags", "tag")
  };
}
function statisticsOf(element) {
  const entries = childrenOf(element, "statistics").flatMap(
    (statistics) => childrenOf(statistics, "statistic").map((statistic) => {
      const [key] = childrenOf(statistic, "key");
      const [value] = childrenOf(statistic, "value");
      return [key?.text ?? "", value?.text ?? ""];
    })
  );
  return Object.fromEntries(entries);
}
function leavesOf(element) {
  return Object.fromEntries(
    element.children.filter(({ children, text }) => children.length === 0 && text.trim() !== "").map(({ name, text }) => [HEADERS2[name] ?? name, text.trim()])
  );
}
function childrenOf({ children }, name) {
  return children.filter((child) => child.name === name);
}

// packages/dast/src/import/read-scanner-report.ts
var utf8 = new TextDecoder("utf-8", { fatal: true });
var MOST_LINES3 = 1e6;
function readScannerReport(file, content, secrets = []) {
  const text = decoded4(file, content);
  const hide = hider(secrets);
  if (text.trimStart().startsWith("<")) return importedZap(file, readZapXml(file, text, hide));
  if (isResult(text)) return naming(file, () => importedNuclei(file, linesOf2(file, text), hide));
  const { value } = parseJsonFile(file, content, REPORT_LIMIT);
  return naming(file, () => readJson(file, value, hide));
}
function readJson(file, value, hide) {
  if (Array.isArray(value)) return importedNuclei(file, resultsOf(file, value), hide);
  const report = new Fields2(value, "");
  if (report.has("site")) return importedZap(file, reportOf(file, value, hide));
  if (report.has("template-id")) return importedNuclei(file, [report], hide);
  if (report.has("vulnerabilities") && report.has("infos"))
    return importedWapiti(file, report, hide);
  throw unknown(file);
}
function naming(file, read) {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UserError) || error.message.startsWith(file)) throw error;
    throw new UserError(`${file}: ${error.message}`, { cause: error });
  }
}
function decoded4(file, content) {
  if (content.byteLength > REPORT_LIMIT)
    throw new UserError(`${file}: is larger than ${REPORT_LIMIT / 1024 / 1024} MB`);
  let text;
  try {
    text = utf8.decode(content);
  } catch (cause) {
    throw new UserError(`${file}: is not valid UTF-8`, { cause });
  }
  if (text.trim() !== "") return text;
  throw new UserError(`${file}: is empty`, {
    remedy: "nuclei leaves such a file where it finds nothing: run it with -jsonl -matcher-status, so that it writes what it asked too"
  });
}
function isResult(text) {
  const [first = ""] = text.trimStart().split("\n", 1);
  if (!first.startsWith("{") || !first.includes('"template-id"')) return false;
  try {
    JSON.parse(first);
    return true;
  } catch {
    return false;
  }
}
function linesOf2(file, text) {
  const lines = text.split("\n");
  if (lines.length > MOST_LINES3) throw new UserError(`${file}: has more than ${MOST_LINES3} lines`);
  return lines.flatMap((line, index) => {
    if (line.trim() === "") return [];
    try {
      return [new Fields2(JSON.parse(line), `line ${index + 1}`)];
    } catch (cause) {
      throw new UserError(`${file}:${index + 1}: is not a line of JSON`, {
        remedy: "A report that was broken off is none: was nuclei killed?",
        cause
      });
    }
  });
}
function resultsOf(file, values) {
  if (values.length > MOST_LINES3)
    throw new UserError(`${file}: holds more than ${MOST_LINES3} results`);
  const results = values.map((value, index) => new Fields2(value, `[${index}]`));
  if (results[0]?.has("template-id") === false) throw unknown(file);
  return results;
}
function unknown(file) {
  return new UserError(`${file} is no report of a scanner that Gatehouse reads`, {
    remedy: "Give ZAP's traditional JSON or XML, nuclei's -jsonl or -json-export, or wapiti's -f json"
  });
}

// packages/dast/src/replay/json.ts
function field2(value, name) {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? value[name] : void 0;
}
function textField(value, name) {
  const member = field2(value, name);
  return typeof member === "string" ? member : void 0;
}

// packages/dast/src/replay/har.ts
function readHar(file, document) {
  const entries = field2(field2(document, "log"), "entries");
  if (!Array.isArray(entries))
    throw new UserError(`${file} is not a HAR file: it has no log.entries`, {
      remedy: "Record it with Playwright (recordHar), or save it from the network panel of a browser"
    });
  return entries.map((entry, index) => readEntry(entry, `log.entries[${index}]`));
}
function readEntry(entry, id) {
  const request2 = field2(entry, "request");
  const response = field2(entry, "response");
  const url = textField(request2, "url");
  if (url === void 0) return { id, problem: "it has no request.url" };
  const status = field2(response, "status");
  if (typeof status !== "number" || status <= 0) return { id, unanswered: url };
  const fields = fieldsOf(response);
  const exchange = new Exchange(
    {
      method: textField(request2, "method") ?? "GET",
      url,
      fields: fieldsOf(request2),
      body: sent(field2(request2, "postData"))
    },
    { status, fields, body: received(field2(response, "content"), fields) }
  );
  return { id, exchange };
}
function fieldsOf(message) {
  const headers = field2(message, "headers");
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
  const size = field2(content, "size");
  if (text === void 0)
    return typeof size === "number" && size > 0 ? { ...NO_BODY, size, isTruncated: true } : NO_BODY;
  if (textField(content, "encoding") !== "base64") return bodyOfText(text);
  return bodyOfBytes(Buffer.from(text, "base64"), fields.first("content-type"));
}

// packages/dast/src/replay/json-lines.ts
function readJsonLines(text) {
  return text.split("\n").map((line, index) => [line.trim(), index + 1]).filter(([line]) => line !== "").map(([line, number]) => readLine2(line, number));
}
function readLine2(line, number) {
  const id = `line ${number}`;
  let value;
  try {
    value = JSON.parse(line);
  } catch {
    return { id, problem: "it is not JSON" };
  }
  const given = field2(value, "id");
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
var utf82 = new TextDecoder("utf-8");
function readRecordingFile(file, content) {
  if (content.byteLength > MAX_RECORDING)
    throw new UserError(`${file} is larger than ${MAX_RECORDING / 1e6} MB`, {
      remedy: "Record without the bodies of images and videos, or in several files"
    });
  const text = utf82.decode(content);
  const [first = ""] = text.trimStart().split("\n", 1);
  const recorded = isLine(first) ? readJsonLines(text) : readHar(file, parsed2(file, text));
  if (recorded.length === 0)
    throw new UserError(`${file} holds no exchange`, { remedy: "Was the traffic recorded?" });
  return recorded;
}
function isLine(line) {
  try {
    return field2(JSON.parse(line), "requestHeader") !== void 0;
  } catch {
    return false;
  }
}
function parsed2(file, text) {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UserError(`${file} is neither a HAR file nor JSON lines: it cannot be parsed`, {
      remedy: "A recording that was broken off is no JSON: record it again, to its end",
      cause
    });
  }
}

// packages/dast/src/location/wildcard.ts
function matchesWildcard(pattern, text) {
  let at = 0;
  let part = 0;
  let star = -1;
  let taken = 0;
  while (at < text.length) {
    if (pattern[part] === "*") {
      star = part++;
      taken = at;
    } else if (pattern[part] === text[at]) {
      part++;
      at++;
    } else if (star >= 0) {
      part = star + 1;
      at = ++taken;
    } else return false;
  }
  while (pattern[part] === "*") part++;
  return part === pattern.length;
}

// packages/dast/src/location/location-map.ts
var MOST_LINES4 = 1e3;
var LONGEST9 = 2e3;
var LocationMap = class {
  #entries;
  constructor(entries) {
    this.#entries = entries;
  }
  /** By the first entry that fits: a pattern that begins with `/` is about the path on every host, query left out. */
  find(url) {
    if (!URL.canParse(url)) return void 0;
    const { origin, pathname } = new URL(url.slice(0, LONGEST9));
    const found = this.#entries.find(
      ({ pattern }) => matchesWildcard(pattern, pattern.startsWith("/") ? pathname : origin + pathname)
    );
    return found && { path: found.path, line: found.line };
  }
};
function readLocationMap(called, text) {
  const lines = text.split(/\r\n|\n|\r/u);
  if (lines.length > MOST_LINES4)
    throw new UserError(`${called}: has more than ${MOST_LINES4} lines`);
  return new LocationMap(
    lines.flatMap((line, index) => {
      const entry = line.trim();
      return entry === "" || entry.startsWith("#") ? [] : [readEntry2(entry, `${called}:${index + 1}`)];
    })
  );
}
function readEntry2(text, place) {
  const [pattern = "", file, ...rest] = text.slice(0, LONGEST9).split(/\s+/u);
  if (file === void 0 || rest.length > 0)
    throw new UserError(`${place}: is not a URL and a file`, {
      remedy: "Write it as in /api/* src/routes.ts:12; %20 stands for a space in a URL"
    });
  if (!/^(?:\/|\*|https?:\/\/)/u.test(pattern))
    throw new UserError(`${place}: no URL is of the pattern "${pattern.slice(0, 100)}"`, {
      remedy: "Begin it with /, https:// or *"
    });
  const [, path = "", line = "1"] = /^(.*?)(?::(\d{1,7}))?$/u.exec(file) ?? [];
  const names = path.split("/");
  const isInside = !names.some((name) => name === "" || name === "." || name === "..");
  if (!isInside || /[\\:\p{Cc}]/u.test(path))
    throw new UserError(`${place}: "${path.slice(0, 100)}" is no file of the repository`, {
      remedy: "Write its path from the root of the repository, as in deploy/ingress.yaml:12"
    });
  if (Number(line) < 1) throw new UserError(`${place}: lines count from 1`);
  return { pattern, path, line: Number(line) };
}

// packages/dast/src/location/decoded-path.ts
function decodedPath(path) {
  try {
    return decodeURIComponent(path.replaceAll(/%2f/giu, "%252F"));
  } catch {
    return path;
  }
}

// packages/dast/src/location/operation-lines.ts
var OperationLines = class {
  #origin;
  #base;
  /** By method and number of segments: nothing else can answer a request. */
  #operations = /* @__PURE__ */ new Map();
  /** @param description one that was fetched has no lines to show */
  constructor(description2, target) {
    this.#origin = target.origin;
    const { path, text } = description2.kind === "openapi" ? description2 : { path: void 0, text: "" };
    const base = path === void 0 ? void 0 : baseOf(text, target);
    this.#base = base ?? "";
    if (path === void 0 || base === void 0) return;
    for (const operation of operationsOf(path, text)) {
      const key = keyOf3(operation.method, operation.path);
      const alike = this.#operations.get(key);
      if (alike) alike.push(operation);
      else this.#operations.set(key, [operation]);
    }
  }
  /** @param method in capitals */
  find(method, { origin, pathname }) {
    if (origin !== this.#origin) return void 0;
    const find = (path) => findOperation(
      this.#operations.get(keyOf3(method, path.slice(this.#base.length))) ?? [],
      this.#base,
      method,
      path
    );
    return (find(pathname) ?? find(decodedPath(pathname)))?.location;
  }
};
function keyOf3(method, path) {
  return `${method} ${path.split("/").length}`;
}
function baseOf(text, target) {
  try {
    return basePathOf(readDescription(text), target);
  } catch (error) {
    if (error instanceof UserError) return void 0;
    throw error;
  }
}

// packages/dast/src/location/served-places.ts
var LONGEST_PATH = 2e3;
var MOST_LABELS = 20;
var ServedPlaces = class {
  #named = /* @__PURE__ */ new Map();
  /** By what follows the asterisk: those that match one label before it, and those that match several. */
  #near = /* @__PURE__ */ new Map();
  #far = /* @__PURE__ */ new Map();
  #everywhere;
  constructor(places) {
    for (const place of places) {
      if (place.host === "*") continue;
      if (!place.host.startsWith("*.")) add(this.#named, place.host, place);
      else {
        add(this.#near, place.host.slice(2), place);
        if (place.isDeep) add(this.#far, place.host.slice(2), place);
      }
    }
    const everywhere = places.filter(({ host }) => host === "*");
    if (new Set(everywhere.map(({ location }) => location.path)).size === 1)
      this.#everywhere = everywhere.reduce((paths, place) => paths.add(place), new Paths());
  }
  find({ hostname, pathname }) {
    const host = hostname.replace(/\.$/u, "");
    const path = withoutSlash2(decodedPath(pathname.slice(0, LONGEST_PATH)));
    for (const paths of this.#serving(host)) {
      const found = paths?.find(path);
      if (found) return found;
    }
    return void 0;
  }
  /** The most specific first. */
  *#serving(host) {
    yield this.#named.get(host);
    let dot = host.indexOf(".");
    for (let label = 0; dot >= 0 && label < MOST_LABELS; label++) {
      const rest = host.slice(dot + 1);
      yield (label === 0 ? this.#near : this.#far).get(rest);
      dot = host.indexOf(".", dot + 1);
    }
    yield this.#everywhere;
  }
};
function add(hosts, host, place) {
  const paths = hosts.get(host) ?? new Paths();
  hosts.set(host, paths.add(place));
}
var Paths = class {
  #exact = /* @__PURE__ */ new Map();
  #below = /* @__PURE__ */ new Map();
  add({ path, isExact, location }) {
    const key = withoutSlash2(decodedPath(path));
    const paths = isExact ? this.#exact : this.#below;
    if (!paths.has(key)) paths.set(key, location);
    return this;
  }
  find(path) {
    const exact = this.#exact.get(path);
    if (exact) return exact;
    for (let end = path.length; end >= 0; end = end === 0 ? -1 : path.lastIndexOf("/", end - 1)) {
      const below = this.#below.get(path.slice(0, end));
      if (below) return below;
    }
    return void 0;
  }
};
function withoutSlash2(path) {
  let end = path.length;
  while (path[end - 1] === "/") end--;
  return path.slice(0, end);
}

// packages/dast/src/location/locator.ts
function locator({ target, api, map, served }) {
  const operations = api && target && new OperationLines(api, target);
  const places = served && new ServedPlaces(served);
  const found = lastOf(({ method, url }) => {
    if (!URL.canParse(url)) return {};
    const at = new URL(url);
    const mapped = map?.find(url);
    return {
      named: operations?.find(method, at) ?? (mapped && lineOf(mapped.path, mapped.line)),
      served: places?.find(at)
    };
  });
  return (place, { cause }) => {
    const { named, served: served2 } = found(place);
    return named ?? (cause === "server" ? served2 : void 0);
  };
}
function lastOf(find) {
  let last;
  return ({ method, url }) => {
    if (last?.method !== method || last.url !== url)
      last = { method, url, found: find({ method, url }) };
    return last.found;
  };
}
function lineOf(path, line) {
  return { path, startLine: line, startColumn: 1, endLine: line, endColumn: 1 };
}

export {
  SAFE_PROBES,
  redactUrl,
  readRulesFile,
  passiveRules,
  secretsOf2 as secretsOf,
  isThisMachine,
  readUrl,
  obtainToken,
  secretsOfClient,
  readHostRule,
  Scope,
  embeddedPhase,
  nodeEffects,
  nodePrograms,
  containerZap,
  localZap,
  importPhase,
  replayPhase,
  EMBEDDED_DEFAULTS,
  zapPhase,
  readScannerReport,
  readRecordingFile,
  readLocationMap,
  locator
};
