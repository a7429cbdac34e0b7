import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// packages/secrets/src/placeholder.ts
var TEMPLATE = /^(?:\$[{(].*|\{\{.*\}\}|#\{.*\}#?|\{[^{}]*\}|%[sdvq]|%[\w.-]+%|\$[A-Za-z_]\w*[;,)\"'}\]]{0,9}|<[^<>]*>|\[[^[\]]*\]|__\w+__|@\w+@)$/s;
var REFERENCE = /^(?:@Microsoft\.KeyVault\(|ref\+|vault:|secretref:|keyvault:|secret:\/\/|arn:aws:|ENC\[|projects\/[\w-]+\/secrets\/)/i;
var STAND_IN = /^(?:x{3,}|\*{3,}|\.{3,}|-{3,}|_{3,}|null|nil|none|undefined|n\/a|tbd|todo|fixme|redacted|\(?redacted\)?|masked|hidden|omitted|placeholder|dummy|example|sample)$|replace|change[-_ ]?(?:me|this|it)|placeholder|(?:^|[-_ <])your(?:[-_ ]|$)|(?:^|[-_ ])insert[-_ ]|to[-_ ]be[-_ ](?:set|filled|defined)/i;
var MAX_PLACEHOLDER = 300;
function isPlaceholder(value) {
  const text = value.trim();
  if (REFERENCE.test(text)) return true;
  return text.length <= MAX_PLACEHOLDER && (TEMPLATE.test(text) || STAND_IN.test(text));
}

// packages/secrets/src/known.ts
var token = (body) => new RegExp(`(?<![A-Za-z0-9_-])(?:${body})(?![A-Za-z0-9_-])`, "dg");
var FORMATS = [
  {
    kind: "private key",
    pattern: /-----BEGIN (?:[A-Z]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:(?!-----)[^]){0,20000}(?:-----END [A-Z ]{1,60}-----)?/dg
  },
  {
    kind: "JSON web token",
    pattern: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/dg
  },
  { kind: "AWS access key", pattern: token("(?:AKIA|ASIA)[0-9A-Z]{16}") },
  {
    kind: "GitHub token",
    pattern: token("gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{22,255}")
  },
  { kind: "GitLab token", pattern: token("gl(?:pat|dt|rt|cbt|ptt)-[A-Za-z0-9_-]{20,255}") },
  {
    kind: "Slack token",
    pattern: /(?<![A-Za-z0-9_-])xox[abeoprs]-[A-Za-z0-9-]{10,250}|hooks\.slack\.com\/services\/(T[A-Za-z0-9]{5,20}\/B[A-Za-z0-9]{5,20}\/[A-Za-z0-9]{10,40})/dg
  },
  { kind: "Stripe key", pattern: token("[rs]k_live_[A-Za-z0-9]{16,255}") },
  { kind: "Google API key", pattern: token("AIza[A-Za-z0-9_-]{35}") },
  { kind: "npm token", pattern: token("npm_[A-Za-z0-9]{36}") },
  { kind: "PyPI token", pattern: token("pypi-AgE[A-Za-z0-9_-]{50,255}") },
  { kind: "SendGrid key", pattern: token("SG\\.[A-Za-z0-9_-]{16,32}\\.[A-Za-z0-9_-]{16,64}") },
  {
    kind: "OpenAI or Anthropic key",
    pattern: token("sk-(?:proj-|ant-|svcacct-)[A-Za-z0-9_-]{20,255}")
  },
  { kind: "Docker Hub token", pattern: token("dckr_[op]at_[A-Za-z0-9_-]{20,100}") },
  { kind: "HashiCorp Vault token", pattern: token("hv[sbr]\\.[A-Za-z0-9_-]{20,255}") },
  { kind: "Databricks token", pattern: token("dapi[a-f0-9]{32}") },
  {
    kind: "Azure account key",
    pattern: /(?:AccountKey|SharedAccessKey)\s{0,5}=\s{0,5}([A-Za-z0-9+/]{20,120}={0,2})/dgi
  },
  { kind: "Azure SAS signature", pattern: /(?<=[?&; "'])sig=([A-Za-z0-9%+/=_-]{20,200})/dg },
  {
    kind: "Entra client secret",
    pattern: /(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.-]{3}[78]Q~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~.-])/dg
  },
  { kind: "Azure DevOps token", pattern: token("[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}") },
  {
    kind: "Azure Container Registry key",
    pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{42}\+ACR[A-Za-z0-9+/]{6}(?![A-Za-z0-9+/])/dg
  },
  {
    kind: "connection string password",
    pattern: /(?<=[;"' ])(?:Password|Pwd)\s{0,5}=\s{0,5}([^;"'\s]{1,200})(?=[;"'\s]|$)/dgi
  },
  { kind: "URL password", pattern: /:\/\/[^\s/@:"'?#]{0,200}:([^\s/@"'?#]{1,500})@/dg },
  {
    kind: "authorization header",
    pattern: /(?<![A-Za-z])(?:Bearer|Basic) (?=[A-Za-z+/_.~-]{0,200}\d)([A-Za-z0-9+/_.~-]{16,2000}={0,2})/dg
  }
];
var HINT = /PRIVATE KEY|eyJ|A[KS]IA|gh[pousr]_|github_pat_|gl(?:pat|dt|rt|cbt|ptt)-|xox[abeoprs]-|hooks\.slack|k_live_|AIza|npm_|pypi-|SG\.|sk-|dckr_|hv[sbr]\.|dapi|AccessKey|AccountKey|sig=|Q~|AZDO|\+ACR|Password|Pwd|:\/\/|Bearer|Basic/i;
function mayHoldKnownSecret(text) {
  return HINT.test(text);
}
function findKnownSecrets(text) {
  if (!HINT.test(text)) return [];
  const found = [];
  for (const { kind, pattern } of FORMATS) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const span = match.indices?.[1] ?? match.indices?.[0];
      if (span && !isPlaceholder(match[1] ?? ""))
        found.push({ kind, start: span[0], end: span[1] });
    }
  }
  return found;
}
function knownSecret(value) {
  return findKnownSecrets(value)[0]?.kind;
}

// packages/secrets/src/words.ts
var MAX_NAME = 200;
var BOUNDARY = /[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/;
function wordsOf(name) {
  return name.slice(-MAX_NAME).split(BOUNDARY).filter(Boolean).map((word) => word.toLowerCase());
}

// packages/secrets/src/name.ts
var CREDENTIALS = new Set(
  "password passwords passwd passwort pwd pass passphrase passcode pw pgpass secret secrets token tokens credential credentials cred creds apikey apitoken accesskey accountkey privatekey secretkey authtoken accesstoken clientsecret connectionstring connstr jwt pat sas bearer htpasswd dockerconfigjson dockercfg kubeconfig".split(" ")
);
var ENDING = /(?:password|passwd|passphrase|secret|apikey|secretkey|accesskey|authtoken|accesstoken|connectionstring)$/;
var KEY_OWNERS = new Set(
  "api access account private secret encryption decryption signing sign storage shared ssh master auth license subscription function host hmac aes rsa tls server instrumentation admin webhook".split(
    " "
  )
);
var ATTRIBUTES = new Set(
  "name names path paths file files filename dir directory folder location ref refs reference url uri endpoint host port server id ids type kind length size len min max ttl expiry expiration expires expire expired timeout duration lifetime age days hours minutes seconds interval policy policies enabled enable disabled required optional allowed count limit limits version algorithm alg issuer audience aud scope scopes header headers field fields mount mountpath volume provider providers store backend manager engine class namespace prefix suffix format rotation reset mode strategy method validation validator regex pattern template title label description hint help bucket buckets source selector annotation annotations operator controller review reviews request requests projection sync syncer driver env var variable arn usage".split(" ")
);
var QUALIFIERS = new Set(
  "max min num no use enable disable has is allow require existing create automount pull image public generate rotate show hide".split(
    " "
  )
);
var TELLING = [...CREDENTIALS, "key", "keys"].filter(
  (word, _, all) => !all.some((other) => other !== word && word.endsWith(other))
);
var NAME_HINT = [
  "conn|Conn|CONN",
  `(?:${TELLING.flatMap((word) => [word, capitalised(word)]).join("|")})(?![a-z])`,
  ...TELLING.map((word) => word.toUpperCase())
].join("|");
var HINT2 = new RegExp(NAME_HINT);
function capitalised(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
function isSensitiveName(name) {
  if (!HINT2.test(name)) return false;
  const words = wordsOf(name);
  while (words.length > 1 && /^\d+$/.test(words.at(-1) ?? "")) words.pop();
  const first = words[0];
  const last = words.at(-1);
  if (first === void 0 || last === void 0 || ATTRIBUTES.has(last)) return false;
  if (QUALIFIERS.has(first) && words.length > 1) return false;
  return words.some((word, index) => namesCredential(word, words[index - 1]));
}
function namesCredential(word, before) {
  const bare = word.replace(/\d{1,4}$/, "");
  if (CREDENTIALS.has(word) || CREDENTIALS.has(bare)) return true;
  if (bare === "key" || bare === "keys") return before !== void 0 && KEY_OWNERS.has(before);
  if (bare === "string") return before === "connection" || before === "conn";
  return ENDING.test(bare);
}

// packages/secrets/src/literal.ts
var SWITCH = /^(?:true|false|yes|no|on|off|enabled|disabled|auto|always|never|default|optional|required|read|write|none|inherit|ifnotpresent)$/i;
var QUANTITY = /^[-+]?\d{1,20}(?:\.\d{1,20})?(?:ms|[smhdwy]|[KMGTkmgt]i?B?)?$/;
var PATH = /^(?:~|\.{1,2})?\/[\w./@:{}$ -]*$|^[A-Za-z]:\\[^\n]*$|^[\w.-]{1,100}\.(?:pem|key|crt|cer|pfx|p12|jks|json|ya?ml|toml|txt|conf|cfg|ini|env)$/;
var URL = /^[a-z][a-z0-9+.-]{1,30}:\/\/\S*$/i;
var PASSWORD = /^(?:passwords?|passwd|pwd|pass|passphrase|passcode|pin)$/;
var CONSTANT = /^[A-Z][A-Z0-9]{0,60}(?:_[A-Z0-9]{1,60}){1,20}$/;
var MIN_LENGTH = 3;
function looksLikeSecret(name, value) {
  if (knownSecret(value) !== void 0) return true;
  return isSensitiveName(name) && isLiteral(name, value.trim());
}
function isLiteral(name, value) {
  if (value.length < MIN_LENGTH || isPlaceholder(value)) return false;
  if (CONSTANT.test(value) && value.includes(name.toUpperCase())) return false;
  if (SWITCH.test(value) || PATH.test(value) || URL.test(value)) return false;
  if (QUANTITY.test(value))
    return value.length > MIN_LENGTH && wordsOf(name).some((word) => PASSWORD.test(word));
  return true;
}

// packages/secrets/src/assignment.ts
var KEY = /(?<![\w.-])(?:(?<flag>--?[A-Za-z][\w.-]{1,200})(?:["']?[ \t]{0,20}(?::=|[:=])|["'][ \t]{0,20},|[ \t]{1,20}(?=[^\s-]))|(?:ENV|ARG)[ \t]{1,20}(?<env>[A-Za-z_]\w{0,200})[ \t]{1,20}(?=[^\s=])|(?<key>[A-Za-z_][\w.-]{0,200})["']?[ \t]{0,20}(?::=|=>|[:=](?!\/\/)))[ \t]{0,40}/g;
var USER = /(?<!\S)(?:-u|--user)[ =]{1,5}["']?[^\s:"'$]{1,100}:([^\s"']{1,500})/dg;
var MAX_LOOK_BACK = 2e3;
function findAssignments(line) {
  const found = [];
  KEY.lastIndex = 0;
  for (let match = KEY.exec(line); match; match = KEY.exec(line)) {
    const { flag, env, key } = match.groups ?? {};
    const name = flag ?? env ?? key ?? "";
    if (!isSensitiveName(name)) continue;
    const value = valueAt(
      line,
      KEY.lastIndex,
      key !== void 0 && match[0].includes(":") ? "line" : "word"
    );
    if (isLiteral(name, line.slice(value.start, value.end))) found.push({ key: name, ...value });
    KEY.lastIndex = Math.max(KEY.lastIndex, value.end);
  }
  for (const match of line.matchAll(USER)) {
    const [start, end] = match.indices?.[1] ?? [0, 0];
    if (isLiteral("password", line.slice(start, end))) found.push({ key: "user", start, end });
  }
  return found.sort((a, b) => a.start - b.start);
}
function valueAt(line, from, until) {
  const quote = line[from];
  if (quote === '"' || quote === "'") {
    const end = closingQuote(line, from + 1, quote);
    return end < 0 ? { start: from + 1, end: line.length, open: quote } : { start: from + 1, end };
  }
  const stop = until === "word" ? endOfWord(line, from) : isFlow(line, from) ? endOfFlowScalar(line, from) : indexOrEnd(line, " #", from);
  return { start: from, end: from + line.slice(from, stop).trimEnd().length };
}
function closingQuote(line, from, quote) {
  for (let i = from; i < line.length; i++) {
    if (line[i] === "\\" && quote === '"') i++;
    else if (line[i] === quote) return i;
  }
  return -1;
}
function endOfWord(line, from) {
  let end = from;
  while (end < line.length && !/[\s"']/.test(line[end] ?? "")) end++;
  return end;
}
function isFlow(line, from) {
  const before = line.slice(Math.max(0, from - MAX_LOOK_BACK), from);
  return before.lastIndexOf("{") > before.lastIndexOf("}");
}
function endOfFlowScalar(line, from) {
  let end = from;
  while (end < line.length && !/[,}\]]/.test(line[end] ?? "")) end++;
  return end;
}
function indexOrEnd(line, what, from) {
  const index = line.indexOf(what, from);
  return index < 0 ? line.length : index;
}

// packages/secrets/src/encoded.ts
var MAX_ENCODED = 1e5;
var utf8 = new TextDecoder("utf-8", { fatal: true });
var BINARY = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
function decodedSecret(value) {
  const text = value.slice(0, MAX_ENCODED).replace(/\s+/g, "");
  if (text.length < 2 || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(text)) return void 0;
  const padded = text.endsWith("=");
  if (padded ? text.length % 4 !== 0 : text.length % 4 === 1) return void 0;
  try {
    const decoded = utf8.decode(Uint8Array.from(Buffer.from(text, "base64")));
    return decoded === "" || BINARY.test(decoded) ? void 0 : decoded;
  } catch {
    return void 0;
  }
}

// packages/secrets/src/account.ts
var ACCOUNT = /(?<![\w.-])[A-Za-z_][\w.-]{0,31}:([^\s"'|<>`]{1,200})/g;
var LOGIN = /(?:^|\s)(?:-u|--user)(?:=|\s{1,9})["']?[\w.@-]{1,64}:([^\s"'|<>`]{1,200})/g;
function findAccountPasswords(line) {
  const patterns = line.includes("chpasswd") ? [ACCOUNT, LOGIN] : [LOGIN];
  return patterns.flatMap(
    (pattern) => [...line.matchAll(pattern)].flatMap((match) => {
      const password = match[1] ?? "";
      const end = match.index + match[0].length;
      return password.startsWith("$") ? [] : [{ start: end - password.length, end }];
    })
  );
}

// packages/secrets/src/value-mask.ts
var MASK = "***";
var MIN_MASKED_LENGTH = 6;
var ValueMask = class {
  #byStart = /* @__PURE__ */ new Map();
  /** Marks how values start, by their first three characters: nearly every place of a text is passed by one look. */
  #starts = new Uint8Array(1 << 16);
  constructor(values) {
    for (const value of new Set(values)) {
      if (value.length < MIN_MASKED_LENGTH) continue;
      const start = value.slice(0, MIN_MASKED_LENGTH);
      this.#starts[markOf(value)] = 1;
      const same = this.#byStart.get(start);
      if (same) same.push(value);
      else this.#byStart.set(start, [value]);
    }
    for (const values2 of this.#byStart.values()) values2.sort((a, b) => b.length - a.length);
  }
  /** The text with each value replaced by `***`; values that overlap become one. */
  mask(text) {
    if (this.#byStart.size === 0) return text;
    let masked = "";
    let shown = 0;
    let hiddenTo = 0;
    let mark = 0;
    for (let next = 0; next < text.length; next++) {
      mark = roll(mark, text.charCodeAt(next));
      if (this.#starts[mark] === 0) continue;
      const i = next + 1 - MARKED_LENGTH;
      const value = this.#byStart.get(text.slice(i, i + MIN_MASKED_LENGTH))?.find((candidate) => text.startsWith(candidate, i));
      if (value === void 0) continue;
      if (i >= hiddenTo) {
        if (i > hiddenTo || hiddenTo === 0) masked += text.slice(shown, i) + MASK;
      }
      hiddenTo = Math.max(hiddenTo, i + value.length);
      shown = hiddenTo;
    }
    return masked + text.slice(shown);
  }
};
var MARKED_LENGTH = 3;
function roll(mark, code) {
  return (mark << 6 ^ code) & 65535;
}
function markOf(value) {
  let mark = 0;
  for (let at = 0; at < MARKED_LENGTH; at++) mark = roll(mark, value.charCodeAt(at));
  return mark;
}

// packages/secrets/src/line-mask.ts
var BLOCK_SCALAR = /^([ \t]{0,200})(?:-[ \t]{1,20}){0,9}["']?([A-Za-z_][\w.-]{0,200})["']?[ \t]{0,20}:[ \t]{0,20}(?:[|>][-+\d]{0,3})?[ \t]{0,20}(?:#[^]*)?$/;
var NAME = /^[ \t]{0,200}(?:-[ \t]{1,20}){0,9}["']?(?:name|key)["']?[ \t]{0,20}:[ \t]{0,20}["']?([\w.-]{1,200})["']?,?[ \t]{0,20}$/i;
var VALUE = /^[ \t]{0,200}["']?value["']?[ \t]{0,20}:[ \t]{0,40}/i;
var STARTS_ENTRY = /^[ \t]{0,200}(?:-[ \t]|["']?[\w.-]{1,200}["']?[ \t]{0,20}:(?:[ \t]|$))/;
var LineMask = class {
  #state;
  /** Whether a secret has begun that may go on in the next line. */
  get isOpen() {
    return this.#state !== void 0;
  }
  /** The next line of the text, with what is secret in it replaced by `***`. */
  next(line) {
    return this.#continued(line) ?? this.#fresh(line);
  }
  /** A line that belongs to a secret begun above; undefined when it does not. */
  #continued(line) {
    const state = this.#state;
    switch (state?.kind) {
      case "key block":
        if (line.includes("-----END")) this.#state = void 0;
        return hideAll(line);
      case "block scalar":
        if (line.trim() === "") return line;
        if (indentOf(line) > state.indent && !STARTS_ENTRY.test(line)) return hideAll(line);
        this.#state = void 0;
        return void 0;
      case "quoted": {
        const end = closingQuote(line, 0, state.quote);
        if (end < 0) return hideAll(line);
        this.#state = void 0;
        return MASK + maskSpans(line.slice(end), spansOf(line.slice(end)));
      }
      case "named": {
        this.#state = void 0;
        const start = VALUE.exec(line)?.[0].length;
        if (start === void 0) return void 0;
        const value = valueAt(line, start, "line");
        if (value.open !== void 0) this.#state = { kind: "quoted", quote: value.open };
        else if (/^[|>]/.test(line.slice(start)))
          this.#state = { kind: "block scalar", indent: indentOf(line) };
        return isLiteral("password", line.slice(value.start, value.end)) ? maskSpans(line, [value]) : line;
      }
      case void 0:
        return void 0;
    }
  }
  #fresh(line) {
    const block = BLOCK_SCALAR.exec(line);
    if (block?.[2] !== void 0 && isSensitiveName(block[2])) {
      this.#state = { kind: "block scalar", indent: indentOf(line) };
      return line;
    }
    const name = NAME.exec(line)?.[1];
    if (name !== void 0 && isSensitiveName(name)) this.#state = { kind: "named" };
    const assignments = findAssignments(line);
    const open = assignments.at(-1)?.open;
    if (open !== void 0) this.#state = { kind: "quoted", quote: open };
    const begins = line.lastIndexOf("-----BEGIN ");
    if (begins >= 0 && line.includes("PRIVATE KEY", begins) && !line.includes("-----END", begins))
      this.#state = { kind: "key block" };
    return maskSpans(line, [
      ...assignments,
      ...findKnownSecrets(line),
      ...findAccountPasswords(line)
    ]);
  }
};
function spansOf(line) {
  return [...findAssignments(line), ...findKnownSecrets(line), ...findAccountPasswords(line)];
}
function maskSpans(line, spans) {
  let masked = "";
  let from = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= from || end <= start) continue;
    if (start >= from) masked += line.slice(from, start) + MASK;
    from = end;
  }
  return masked + line.slice(from);
}
function hideAll(line) {
  return line.trim() === "" ? line : line.slice(0, indentOf(line)) + MASK;
}
function indentOf(line) {
  let indent = 0;
  while (line[indent] === " " || line[indent] === "	") indent++;
  return indent;
}

// packages/secrets/src/suspect.ts
var FORMAT_HINT = `PRIVATE KEY|eyJ|A[KS]IA|gh[pousr]_|github_pat_|gl(?:pat|dt|rt|cbt|ptt)-|xox[abeoprs]-|hooks\\.slack|k_live_|AIza|npm_|pypi-|SG\\.|sk-(?:proj|ant|svcacct)-|dckr_|hv[sbr]\\.|dapi[a-f0-9]|[Kk][Ee][Yy]\\s{0,5}=|sig=|Q~|AZDO|\\+ACR|[Pp][Aa][Ss][Ss][Ww][Oo][Rr][Dd]\\s{0,5}=|[Pp][Ww][Dd]\\s{0,5}=|:\\/\\/[^\\s/@"'?#]{0,800}@|(?:Bearer|Basic) `;
var ACCOUNT_HINT = "-u[\\s=]|--user[\\s=]|chpasswd";
var HINT3 = new RegExp([NAME_HINT, FORMAT_HINT, ACCOUNT_HINT].join("|"), "g");
function suspectOffsets(text) {
  const offsets = [];
  HINT3.lastIndex = 0;
  for (let match = HINT3.exec(text); match; match = HINT3.exec(text)) {
    offsets.push(match.index);
    const end = text.indexOf("\n", match.index);
    if (end < 0) break;
    HINT3.lastIndex = end + 1;
  }
  return offsets;
}

export {
  isPlaceholder,
  mayHoldKnownSecret,
  findKnownSecrets,
  knownSecret,
  wordsOf,
  isSensitiveName,
  looksLikeSecret,
  findAssignments,
  decodedSecret,
  MASK,
  ValueMask,
  LineMask,
  maskSpans,
  suspectOffsets
};
