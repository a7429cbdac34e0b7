import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  SourceText,
  decode,
  parseYaml
} from "./chunk-7JGPPK6P.js";
import {
  NoAnswer,
  SEVERITIES,
  THRESHOLDS,
  bounded,
  chooseFetch,
  decide,
  nearest,
  redactor
} from "./chunk-5C36VEPK.js";
import {
  proxySecrets,
  readProxies
} from "./chunk-S4TM63MD.js";
import {
  UserError,
  describeError
} from "./chunk-V77C22EU.js";
import {
  __commonJS,
  __toESM
} from "./chunk-Z7UFZZVP.js";

// packages/workspace/node_modules/ignore/index.js
var require_ignore = __commonJS({
  "packages/workspace/node_modules/ignore/index.js"(exports, module) {
    function makeArray(subject) {
      return Array.isArray(subject) ? subject : [subject];
    }
    var UNDEFINED = void 0;
    var EMPTY = "";
    var SPACE = " ";
    var ESCAPE = "\\";
    var REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/;
    var BOM = "\uFEFF";
    var REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/;
    var REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/;
    var REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/;
    var REGEX_SPLITALL_CRLF = /\r?\n/g;
    var DOUBLE_SLASH = "//";
    var SLASH_CODE = 47;
    var DOT_CODE = 46;
    var SLASH = "/";
    var TMP_KEY_IGNORE = "node-ignore";
    if (typeof Symbol !== "undefined") {
      TMP_KEY_IGNORE = /* @__PURE__ */ Symbol.for("node-ignore");
    }
    var KEY_IGNORE = TMP_KEY_IGNORE;
    var define = (object, key, value) => {
      Object.defineProperty(object, key, { value });
      return value;
    };
    var RETURN_FALSE = () => false;
    var POSIX_CLASSES = {
      alnum: "0-9A-Za-z",
      alpha: "A-Za-z",
      blank: " \\t",
      cntrl: "\\x00-\\x1f\\x7f",
      digit: "0-9",
      graph: "!-.0-~",
      lower: "a-z",
      print: " -.0-~",
      punct: "!-.:-@\\[-`{-~",
      // git's `sane-ctype.h` classifies \v and \f as control, not space,
      //   unlike C's `isspace`
      space: " \\t\\n\\r",
      upper: "A-Z",
      xdigit: "0-9A-Fa-f"
    };
    var CLASS_MEMBERS_TO_ESCAPE = "\\]^-[";
    var escapeMember = (char) => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0 ? char : ESCAPE + char;
    var NON_SLASH = "(?!\\/)";
    var classSource = (negated, body) => {
      if (negated) {
        return `[^\\/${body}]`;
      }
      const source = `[${body}]`;
      return new RegExp(source).test("/") ? NON_SLASH + source : source;
    };
    var scanBracket = (pattern, start) => {
      const { length } = pattern;
      let index = start + 1;
      let negated = EMPTY;
      const lead = pattern[index];
      if (lead === "!" || lead === "^") {
        negated = "^";
        index++;
      }
      let body = EMPTY;
      let prev = EMPTY;
      for (; ; ) {
        const char = pattern[index];
        if (char === UNDEFINED) {
          return null;
        }
        if (char === ESCAPE) {
          const escaped = pattern[++index];
          body += escapeMember(escaped);
          prev = escaped;
        } else if (char === "-" && prev && index + 1 < length && pattern[index + 1] !== "]") {
          index++;
          let to = pattern[index];
          if (to === ESCAPE) {
            to = pattern[index += 1];
          }
          if (prev <= to) {
            body += `-${escapeMember(to)}`;
          }
          prev = EMPTY;
        } else if (char === "[" && pattern[index + 1] === ":") {
          const nameStart = index + 2;
          let end = nameStart;
          while (end < length && pattern[end] !== "]") {
            end++;
          }
          if (end === length) {
            return null;
          }
          if (end > nameStart && pattern[end - 1] === ":") {
            const name = pattern.slice(nameStart, end - 1);
            if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) {
              return null;
            }
            body += POSIX_CLASSES[name];
            prev = EMPTY;
            index = end;
          } else {
            body += escapeMember("[");
            prev = "[";
            index = nameStart - 2;
          }
        } else {
          body += escapeMember(char);
          prev = char;
        }
        index++;
        if (pattern[index] === "]") {
          return {
            end: index,
            source: classSource(negated, body)
          };
        }
      }
    };
    var NEVER_MATCH = "[]";
    var PLACEHOLDER = "\0";
    var REGEX_RESTORE_PLACEHOLDER = new RegExp(
      `${PLACEHOLDER}(\\d+)${PLACEHOLDER}`,
      "g"
    );
    var TRAILING_WILDCARD = "";
    var TRAILING_DOUBLESTAR = "";
    var isReserved = (char) => char === PLACEHOLDER || char === TRAILING_WILDCARD || char === TRAILING_DOUBLESTAR;
    var extractBrackets = (pattern) => {
      const sources = [];
      const hold = (source) => `${PLACEHOLDER}${sources.push(source) - 1}${PLACEHOLDER}`;
      const { length } = pattern;
      let out = EMPTY;
      let index = 0;
      while (index < length) {
        const char = pattern[index];
        if (char === ESCAPE) {
          const escaped = pattern[index + 1];
          if (escaped === SLASH && index + 2 === length) {
            out += hold(NEVER_MATCH);
          } else if (escaped === "*" || escaped === "[" || escaped === SPACE) {
            out += pattern.slice(index, index + 2);
          } else {
            out += hold(
              REGEX_LITERAL_SPECIAL.test(escaped) ? ESCAPE + escaped : isReserved(escaped) ? `[${escaped}]` : escaped
            );
          }
          index += 2;
        } else if (isReserved(char)) {
          out += hold(`[${char}]`);
          index++;
        } else if (char === "[") {
          const scanned = scanBracket(pattern, index);
          if (scanned === null) {
            out += hold(NEVER_MATCH);
            index = length;
          } else {
            out += hold(scanned.source);
            index = scanned.end + 1;
          }
        } else {
          out += char;
          index++;
        }
      }
      return {
        source: out,
        sources
      };
    };
    var DIRECT = null;
    var REGEX_INNER_SLASH = /\/(?!$)/;
    var WILDCARD = "[^\\/]*";
    var REPLACERS = [
      // Replace (\ ) with ' '
      // Only a space: an escaped tab or other whitespace is already a literal by
      //   the time it reaches here, and a bare tab must be left as one, not turned
      //   into a space.
      // (\ ) -> ' '
      // (\\ ) -> '\\ '
      // (\\\ ) -> '\\ '
      [
        // A run of backslashes is taken whole, from its first one, so no match
        //   ever starts again inside it -- `(\\+?) ` did, which made a long run
        //   quadratic.
        /(\\+)( ?)/g,
        (_, run4, space) => space ? run4.slice(0, run4.length - run4.length % 2) + SPACE : run4,
        ESCAPE + SPACE
      ],
      // git's wildmatch() reads a run of two or more asterisks as one globstar
      //   whenever the run fills a path segment: it starts the pattern or follows
      //   a `/`, and it ends the pattern or comes before a `/`. A run of two is
      //   already `**`; a longer one is folded into `**` here, so the steps
      //   below only ever have to know `**`.
      // `***/foo` -> `**/foo`, `a/***/b` -> `a/**/b`, `a/***` -> `a/**`
      // git also takes a run beside a literal prefix (`a***/b`) or beside an
      //   escaped slash (`***\/b`) as a globstar, and this does not; the README
      //   lists both, under "A run of asterisks".
      [
        /(^|\/)\*{3,}(?=\/|$)/g,
        (_, start) => `${start}**`,
        "*"
      ],
      // Escape metacharacters
      // which is written down by users but means special for regular expressions.
      // > There are 12 characters with special meanings:
      // > - the backslash \,
      // > - the caret ^,
      // > - the dollar sign $,
      // > - the period or dot .,
      // > - the vertical bar or pipe symbol |,
      // > - the question mark ?,
      // > - the asterisk or star *,
      // > - the plus sign +,
      // > - the opening parenthesis (,
      // > - the closing parenthesis ),
      // > - and the opening square bracket [,
      // > - the opening curly brace {,
      // > These special characters are often called "metacharacters".
      [
        /[\\$.|*+(){^]/g,
        (match) => `\\${match}`
      ],
      [
        // > a question mark (?) matches a single character
        /(?!\\)\?/g,
        () => "[^/]",
        "?"
      ],
      // leading slash
      [
        // > A leading slash matches the beginning of the pathname.
        // > For example, "/*.c" matches "cat-file.c" but not "mozilla-sha1/sha1.c".
        // A leading slash matches the beginning of the pathname
        /^\//,
        () => "^",
        SLASH
      ],
      // replace special metacharacter slash after the leading slash
      [
        /\//g,
        () => "\\/",
        SLASH
      ],
      [
        // > A leading "**" followed by a slash means match in all directories.
        // > For example, "**/foo" matches file or directory "foo" anywhere,
        // > the same as pattern "foo".
        // > "**/foo/bar" matches file or directory "bar" anywhere that is directly
        // >   under directory "foo".
        // Notice that the '*'s have been replaced as '\\*'
        /^\^*(?:\\\*\\\*\\\/)+/,
        // '**/foo' <-> 'foo'
        () => "(?:^|\\/)",
        "*"
      ],
      // starting
      [
        // there will be no leading '/'
        //   (which has been replaced by section "leading slash")
        // If starts with '**', adding a '^' to the regular expression also works
        DIRECT,
        (source, pattern) => {
          if (!source || source[0] === "^" || source[0] === "(") {
            return source;
          }
          const anchor = !REGEX_INNER_SLASH.test(pattern) ? "(?:^|\\/)" : "^";
          return anchor + source;
        }
      ],
      // two globstars
      [
        // Use lookahead assertions so that we could match more than one `'/**'`
        /\\\/\\\*\\\*(?=\\\/|$)/g,
        // Zero, one or several directories
        // should not use '*', or it will be replaced by the next replacer
        // Check if it is not the last `'/**'`
        (_, index, str) => index + 6 < str.length ? str.slice(index + 6) === "\\/" ? "(?:\\/[^\\/]+)+" : "(?:\\/[^\\/]+)*" : `\\/${TRAILING_DOUBLESTAR}`,
        "*"
      ],
      // normal intermediate wildcards
      [
        // Never replace escaped '*'
        // ignore rule '\*' will match the path '*'
        // 'abc.*/' -> go
        // 'abc.*'  -> skip this rule,
        //    coz trailing single wildcard will be handed by [trailing wildcard]
        /(^|[^\\])(?:\\\*)+(?!$)/g,
        // '*.js' matches '.js'
        // '*.js' doesn't match 'abc'
        // 1. An asterisk "*" matches anything except a slash.
        // 2. Other consecutive asterisks are considered regular asterisks
        //    and collapse into one non-slash wildcard run.
        (_, p1) => p1 + WILDCARD,
        "*"
      ],
      // trailing wildcard, held apart from a literal star
      [
        // The step above leaves a trailing `*` alone, so a single `\*` is all that
        //   can be left at the end here, and what stands in front of it says which
        //   kind it is. A wildcard arrives as the escaper wrote it, `\*` with
        //   nothing before it; a literal arrives as the user's own escape, which
        //   the escaper doubled, and then the star's own -- `\\` and then `\*`.
        //   There is no third case: every backslash still reaching the chain is
        //   one `\*`, `\[` or `\ ` carries itself, and each is followed by its
        //   own character, so a longer run can never form. This runs while the
        //   two are still distinct, before the unescape steps below collapse the
        //   literal onto the very `\*` a wildcard leaves behind.
        /(^|[^\\])((?:\\\\)*)\\\*$/,
        (match, p1, p2) => p2 === EMPTY ? p1 + TRAILING_WILDCARD : match,
        "*"
      ],
      [
        // unescape, revert step 3 except for back slash
        // For example, if a user escape a '\\*',
        // after step 3, the result will be '\\\\\\*'
        /\\\\\\(?=[$.|*+(){^])/g,
        () => ESCAPE,
        ESCAPE + ESCAPE
      ],
      [
        // '\\\\' -> '\\'
        /\\\\/g,
        () => ESCAPE,
        ESCAPE + ESCAPE
      ],
      [
        // Every real bracket expression -- POSIX classes included -- has already
        //   been held aside by `extractBrackets`, so the only `[` left in the
        //   pattern is an escaped, literal one.
        // A backslash could only stand at the end of the range if it quoted the
        //   `]`, and `\]` is held aside long before this.
        /\\\[([^\]/]*?)($|\])/g,
        // '\\[bar]' -> '\\\\[bar]'
        (match, range, close) => `\\[${range}${close}`,
        "["
      ],
      // ending
      [
        // 'js' will not match 'js.'
        // 'ab' will not match 'abc'
        DIRECT,
        // WTF!
        // https://git-scm.com/docs/gitignore
        // changes in [2.22.1](https://git-scm.com/docs/gitignore/2.22.1)
        // which re-fixes #24, #38
        // > If there is a separator at the end of the pattern then the pattern
        // > will only match directories, otherwise the pattern can match both
        // > files and directories.
        // 'js*' will not match 'a.js'
        // 'js/' will not match 'a.js'
        // 'js' will match 'a.js' and 'a.js/'
        (source) => {
          const last = source[source.length - 1];
          if (!last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR) {
            return source;
          }
          return last === SLASH ? `${source}$` : `${source}(?=$|\\/$)`;
        }
      ]
    ];
    var REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/;
    var MODE_IGNORE = "regex";
    var MODE_CHECK_IGNORE = "checkRegex";
    var UNDERSCORE = "_";
    var replaceTrailingWildcard = (_, p1) => {
      const prefix = p1 ? `${p1}[^/]+` : "[^/]*";
      return `${prefix}(?=$|\\/$)`;
    };
    var REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/;
    var replaceTrailingDoublestar = () => "[\\s\\S]";
    var separatorAfter = (run4, at) => {
      let separator = EMPTY;
      for (let index = at + 1; index < run4.length && !run4[index].wildcard; index++) {
        separator += run4[index].single;
      }
      return separator;
    };
    var pinWildcards = (source) => {
      if (source.indexOf(WILDCARD) < 0) {
        return source;
      }
      const tokens = [];
      const { length } = source;
      let index = 0;
      while (index < length) {
        const char = source[index];
        if (source.startsWith(WILDCARD, index)) {
          tokens.push({ wildcard: true });
          index += WILDCARD.length;
        } else if (char === "[") {
          let end = index + 1;
          if (source[end] === "^") {
            end++;
          }
          if (source[end] === "]") {
            end++;
          }
          while (end < length && source[end] !== "]") {
            end += source[end] === ESCAPE ? 2 : 1;
          }
          end++;
          tokens.push({ single: source.slice(index, end) });
          index = end;
        } else if (char === ESCAPE) {
          tokens.push({ single: source.slice(index, index + 2) });
          index += 2;
        } else if (char === "(") {
          let depth = 0;
          let end = index;
          do {
            if (source[end] === ESCAPE) {
              end++;
            } else if (source[end] === "(") {
              depth++;
            } else if (source[end] === ")") {
              depth--;
            }
            end++;
          } while (end < length && depth > 0);
          if ("*+?".indexOf(source[end]) >= 0) {
            end++;
          }
          tokens.push({ boundary: source.slice(index, end) });
          index = end;
        } else if (char === "^" || char === "$") {
          tokens.push({ boundary: char });
          index++;
        } else {
          tokens.push({ single: char });
          index++;
        }
      }
      let out = EMPTY;
      let run4 = [];
      const flush = () => {
        let lastWildcard;
        run4.forEach((token, at) => {
          if (token.wildcard) {
            lastWildcard = at;
          }
        });
        run4.forEach((token, at) => {
          if (!token.wildcard) {
            out += token.single;
            return;
          }
          out += at === lastWildcard ? WILDCARD : `(?:(?!${separatorAfter(run4, at)})[^\\/])*`;
        });
        run4 = [];
      };
      tokens.forEach((token) => {
        if (token.boundary === void 0) {
          run4.push(token);
          return;
        }
        flush();
        out += token.boundary;
      });
      flush();
      return out;
    };
    var makeRegexPrefix = (pattern) => {
      if (REGEX_ANCHORED_GLOBSTAR.test(pattern)) {
        pattern = "**";
      }
      const { source, sources } = extractBrackets(pattern);
      const replaced = REPLACERS.reduce(
        // A pass whose matcher finds nothing hands back the very string it was
        //   given, so asking first costs a search and saves a rewrite. Ten of the
        //   fifteen passes never fire for a typical .gitignore line, and between
        //   them they were 45% of this chain.
        (prev, [matcher, replacer, required]) => {
          if (matcher === DIRECT) {
            return replacer(prev, pattern);
          }
          if (required !== UNDEFINED && prev.indexOf(required) < 0) {
            return prev;
          }
          return matcher.test(prev) ? prev.replace(matcher, replacer.bind(pattern)) : prev;
        },
        source
      );
      return sources.length ? replaced.replace(
        REGEX_RESTORE_PLACEHOLDER,
        (match, index) => sources[index]
      ) : replaced;
    };
    var checkSourceOf = (body, prefix) => {
      if (body[body.length - 1] === SLASH) {
        prefix = makeRegexPrefix(body.slice(0, -1));
      }
      const head = prefix.slice(0, -1);
      const last = prefix[prefix.length - 1];
      return last === TRAILING_WILDCARD ? `${head}$` : last === TRAILING_DOUBLESTAR ? head : NEVER_MATCH;
    };
    var matchesBasename = (body) => {
      const index = body.indexOf(SLASH);
      return index < 0 || index === body.length - 1;
    };
    var basenameOf = (path) => {
      const end = path.length - 1;
      const index = path.lastIndexOf(
        SLASH,
        path[end] === SLASH ? end - 1 : end
      );
      return index < 0 ? path : path.slice(index + 1);
    };
    var parentOf = (path) => {
      if (path.charCodeAt(0) === SLASH_CODE || path.indexOf(DOUBLE_SLASH) >= 0) {
        const slices = path.split(SLASH).filter(Boolean);
        slices.pop();
        return slices.length ? slices.join(SLASH) + SLASH : EMPTY;
      }
      const end = path.length - 1;
      const cut = path.lastIndexOf(
        SLASH,
        path.charCodeAt(end) === SLASH_CODE ? end - 1 : end
      );
      return cut < 0 ? EMPTY : path.slice(0, cut + 1);
    };
    var isString = (subject) => typeof subject === "string";
    var checkPattern = (pattern) => pattern && isString(pattern);
    var splitPattern = (pattern) => (pattern[pattern.length - 1] === "\r" ? pattern.slice(0, -1) : pattern).split(REGEX_SPLITALL_CRLF).filter(Boolean);
    var IgnoreRule = class {
      constructor(pattern, mark2, body, ignoreCase, negative, prefix) {
        this.pattern = pattern;
        this.mark = mark2;
        this.negative = negative;
        define(this, "body", body);
        define(this, "ignoreCase", ignoreCase);
        define(this, "regexPrefix", prefix);
      }
      // Worked out on first use and kept behind an own property, the way `regex`
      //   caches itself in `_regex`. Deciding it in the constructor instead would
      //   add a fourth `defineProperty` to every rule ever built, which cost 4% of
      //   every compile -- including the compiles of rules that are never matched
      //   against anything.
      get _basenameOnly() {
        return define(this, "_basenameOnly", matchesBasename(this.body));
      }
      get regex() {
        const key = UNDERSCORE + MODE_IGNORE;
        if (this[key]) {
          return this[key];
        }
        return this._make(MODE_IGNORE, key);
      }
      get checkRegex() {
        const key = UNDERSCORE + MODE_CHECK_IGNORE;
        if (this[key]) {
          return this[key];
        }
        return this._make(MODE_CHECK_IGNORE, key);
      }
      _make(mode, key) {
        const str = pinWildcards(
          mode === MODE_IGNORE ? this.regexPrefix.replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard).replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar) : checkSourceOf(this.body, this.regexPrefix)
        );
        const regex = this.ignoreCase ? new RegExp(str, "i") : new RegExp(str);
        return define(this, key, regex);
      }
    };
    var hasTrailingBackslash = (str) => {
      let count2 = 0;
      while (str[str.length - count2 - 1] === ESCAPE) {
        count2++;
      }
      return count2 % 2 === 1;
    };
    var trimEnd = (body, stripLineEnd) => {
      let lineEnd = body.length;
      let end;
      for (; ; ) {
        if (stripLineEnd && body[lineEnd - 1] === "\r") {
          lineEnd--;
        }
        end = lineEnd;
        while (body[end - 1] === SPACE) {
          end--;
        }
        if (!stripLineEnd || body[end - 1] !== "\n") {
          break;
        }
        lineEnd = end - 1;
      }
      if (end === lineEnd) {
        return body.slice(0, lineEnd);
      }
      let backslashes = 0;
      while (body[end - backslashes - 1] === ESCAPE) {
        backslashes++;
      }
      return backslashes % 2 ? body.slice(0, end - 1) + SPACE : body.slice(0, end);
    };
    var createRule = (pattern, mark2, ignoreCase, stripLineEnd, stripBOM) => {
      let body = stripBOM && pattern[0] === BOM ? pattern.slice(1) : pattern;
      if (body[0] === "#") {
        return;
      }
      let negative = false;
      if (body[0] === "!") {
        negative = true;
        body = body.slice(1);
      }
      const last = body[body.length - 1];
      if (last === SPACE || stripLineEnd && (last === "\r" || last === "\n")) {
        body = trimEnd(body, stripLineEnd);
      }
      if (!body || hasTrailingBackslash(body)) {
        return;
      }
      body = body.replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, "!").replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, "#");
      const regexPrefix = makeRegexPrefix(body);
      return new IgnoreRule(
        pattern,
        mark2,
        body,
        ignoreCase,
        negative,
        regexPrefix
      );
    };
    var RuleManager = class {
      constructor(ignoreCase) {
        this._ignoreCase = ignoreCase;
        this._rules = [];
        this._basenameCount = 0;
      }
      _add(pattern, index) {
        if (pattern && pattern[KEY_IGNORE]) {
          this._rules = this._rules.concat(pattern._rules._rules);
          this._basenameCount += pattern._rules._basenameCount;
          this._added = true;
          return;
        }
        const isStr = isString(pattern);
        const raw = isStr ? pattern : pattern.pattern;
        const rule = checkPattern(raw) && createRule(
          raw,
          isStr ? UNDEFINED : pattern.mark,
          this._ignoreCase,
          !this._split,
          this._stripBOM && !index
        );
        if (rule) {
          this._added = true;
          this._rules.push(rule);
          if (matchesBasename(rule.body)) {
            this._basenameCount++;
          }
        }
      }
      // @param {Array<string> | string | Ignore} pattern
      add(pattern) {
        this._added = false;
        this._split = isString(pattern);
        this._stripBOM = !this._split || pattern[0] === BOM;
        makeArray(
          this._split ? splitPattern(pattern) : pattern
        ).forEach(this._add, this);
        if (this._added) {
          this._literalRules = UNDEFINED;
        }
        return this._added;
      }
      // Match the literal 'abc/' for `checkIgnore`, last rule wins. Only a rule
      //   ending in a wildcard can match it (see `checkSourceOf`), so the rest
      //   are left out once, rather than tested or compiled for every path.
      testLiteral(path) {
        const rules = this._literalRules || (this._literalRules = this._rules.filter(
          ({ body }) => body[body.length - (body[body.length - 1] === SLASH ? 2 : 1)] === "*"
        ));
        let ignored = false;
        let unignored = false;
        let matchedRule;
        for (let index = rules.length - 1; index >= 0; index--) {
          const rule = rules[index];
          if (rule.checkRegex.test(path)) {
            ignored = !rule.negative;
            unignored = rule.negative;
            matchedRule = rule.negative ? UNDEFINED : rule;
            break;
          }
        }
        const ret = {
          ignored,
          unignored
        };
        if (matchedRule) {
          ret.rule = matchedRule;
        }
        return ret;
      }
      // Test one single path without recursively checking parent directories
      //
      // - mode `string` either `MODE_IGNORE` or `MODE_CHECK_IGNORE`
      // @returns {TestResult}
      test(path, mode) {
        const rules = this._rules;
        const { length } = rules;
        const shortcut = this._basenameCount * 2 >= length;
        const basename = shortcut ? basenameOf(path) : path;
        for (let index = length - 1; index >= 0; index--) {
          const rule = rules[index];
          if (rule[mode].test(
            shortcut && rule._basenameOnly ? basename : path
          )) {
            const { negative } = rule;
            const ret = {
              ignored: !negative,
              unignored: negative
            };
            if (!negative) {
              ret.rule = rule;
            }
            return ret;
          }
        }
        return {
          ignored: false,
          unignored: false
        };
      }
    };
    var throwError = (message, Ctor) => {
      throw new Ctor(message);
    };
    var checkPath = (path, originalPath, doThrow) => {
      if (!isString(path)) {
        return doThrow(
          `path must be a string, but got \`${originalPath}\``,
          TypeError
        );
      }
      if (!path) {
        return doThrow(`path must not be empty`, TypeError);
      }
      if (checkPath.isNotRelative(path)) {
        const r = "`path.relative()`d";
        return doThrow(
          `path should be a ${r} string, but got "${originalPath}"`,
          RangeError
        );
      }
      return true;
    };
    var isNotRelative = (path) => {
      const first = path.charCodeAt(0);
      if (first === SLASH_CODE) {
        return true;
      }
      if (first !== DOT_CODE) {
        return false;
      }
      if (path.length === 1) {
        return true;
      }
      const second = path.charCodeAt(1);
      if (second === SLASH_CODE) {
        return true;
      }
      if (second !== DOT_CODE) {
        return false;
      }
      return path.length === 2 || path.charCodeAt(2) === SLASH_CODE;
    };
    checkPath.isNotRelative = isNotRelative;
    checkPath.convert = (p) => p;
    var convertPath = (target) => isString(target) && checkPath.convert(target);
    var Ignore = class {
      constructor({
        ignorecase = true,
        ignoreCase = ignorecase,
        allowRelativePaths = false
      } = {}) {
        define(this, KEY_IGNORE, true);
        this._rules = new RuleManager(ignoreCase);
        this._strictPathCheck = !allowRelativePaths;
        this._initCache();
      }
      _initCache() {
        this._ignoreCache = /* @__PURE__ */ Object.create(null);
        this._testCache = /* @__PURE__ */ Object.create(null);
      }
      add(pattern) {
        if (this._rules.add(pattern)) {
          this._initCache();
        }
        return this;
      }
      // legacy
      addPattern(pattern) {
        return this.add(pattern);
      }
      // @returns {TestResult}
      _test(originalPath, cache, path) {
        checkPath(
          path,
          originalPath,
          this._strictPathCheck ? throwError : RETURN_FALSE
        );
        return path ? this._t(path, cache) : {
          ignored: false,
          unignored: false
        };
      }
      checkIgnore(target) {
        const path = convertPath(target);
        if (!path || path.charCodeAt(path.length - 1) !== SLASH_CODE) {
          return this._test(target, this._testCache, path);
        }
        const dir = this._t(path, this._testCache);
        if (dir.ignored) {
          return dir;
        }
        const literal = this._rules.testLiteral(path);
        return literal.ignored || literal.unignored ? literal : dir;
      }
      _t(path, cache) {
        if (path in cache) {
          return cache[path];
        }
        const parentPath = parentOf(path);
        const parent = parentPath ? this._t(parentPath, cache) : UNDEFINED;
        return cache[path] = parent && parent.ignored ? parent : this._rules.test(path, MODE_IGNORE);
      }
      ignores(path) {
        return this._test(path, this._ignoreCache, convertPath(path)).ignored;
      }
      createFilter() {
        return (path) => !this.ignores(path);
      }
      filter(paths) {
        return makeArray(paths).filter(this.createFilter());
      }
      // @returns {TestResult}
      test(path) {
        return this._test(path, this._testCache, convertPath(path));
      }
    };
    var factory = (options) => new Ignore(options);
    var isPathValid = (path) => checkPath(convertPath(path), path, RETURN_FALSE);
    var setupWindows = () => {
      const makePosix = (str) => /^\\\\\?\\/.test(str) || /["<>|\u0000-\u001F]+/u.test(str) ? str : str.replace(/\\/g, "/");
      checkPath.convert = makePosix;
      const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i;
      checkPath.isNotRelative = (path) => REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path) || isNotRelative(path);
    };
    if (
      // Detect `process` so that it can run in browsers.
      typeof process !== "undefined" && process.platform === "win32"
    ) {
      setupWindows();
    }
    module.exports = factory;
    factory.default = factory;
    module.exports.isPathValid = isPathValid;
    define(module.exports, /* @__PURE__ */ Symbol.for("setupWindows"), setupWindows);
  }
});

// packages/github/src/event-name.ts
var EVENT_NAMES = [
  "branch_protection_rule",
  "check_run",
  "check_suite",
  "create",
  "delete",
  "deployment",
  "deployment_status",
  "discussion",
  "discussion_comment",
  "fork",
  "gollum",
  "image_version",
  "issue_comment",
  "issues",
  "label",
  "merge_group",
  "milestone",
  "page_build",
  "public",
  "pull_request",
  "pull_request_review",
  "pull_request_review_comment",
  "pull_request_target",
  "push",
  "registry_package",
  "release",
  "repository_dispatch",
  "schedule",
  "status",
  "watch",
  "workflow_call",
  "workflow_dispatch",
  "workflow_run"
];
function readEventName(name) {
  if (name === void 0 || name === "") return void 0;
  return EVENT_NAMES.find((known2) => known2 === name) ?? "other";
}

// packages/github/src/shapes.ts
function isSha(text) {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/iu.test(text);
}
function isFullName(text) {
  return /^[\w.-]{1,100}\/[\w.-]{1,100}$/u.test(text);
}
function isLogin(text) {
  return /^[\w.-]{1,100}(?:\[bot\])?$/u.test(text);
}
function isRef(text) {
  return text !== "" && text.length <= 1024 && !/[\p{Cc} ~^:?*[\\]|\.\./u.test(text);
}
function isLabel(text) {
  return text !== "" && text.length <= 1024 && !new RegExp("\\p{Cc}", "u").test(text);
}
function isRunnerName(text) {
  return isLabel(text) && text.length <= 300;
}
function isServerUrl(text) {
  if (text.length > 1024 || !URL.canParse(text)) return false;
  const url = new URL(text);
  return (url.protocol === "https:" || url.protocol === "http:") && url.username + url.password + url.search + url.hash === "";
}
function isPath(text) {
  return text !== "" && text.length <= 4096 && !text.includes("\0");
}

// packages/github/src/pull-request.ts
var DEPENDABOT = "dependabot[bot]";
function readPullRequest(payload, repository, actor) {
  const pull = payload.at("pull_request");
  const number = pull.at("number").count();
  const headSha = pull.at("head", "sha").text(isSha);
  const baseSha = pull.at("base", "sha").text(isSha);
  if (number === void 0 || headSha === void 0 || baseSha === void 0) return void 0;
  const headRef = pull.at("head", "ref").text(isRef);
  const baseRef = pull.at("base", "ref").text(isRef);
  const headRepository = pull.at("head", "repo", "full_name").text(isFullName);
  const home = pull.at("base", "repo", "full_name").text(isFullName) ?? repository;
  return {
    number,
    headSha,
    baseSha,
    ...headRef === void 0 ? {} : { headRef },
    ...baseRef === void 0 ? {} : { baseRef },
    ...headRepository === void 0 ? {} : { headRepository },
    // Unknown counts as a fork: the careful side.
    isFork: headRepository === void 0 || headRepository.toLowerCase() !== home?.toLowerCase(),
    isDependabot: actor === DEPENDABOT || pull.at("user", "login").text(isLogin) === DEPENDABOT
  };
}

// packages/github/src/webhook-payload.ts
var PAYLOAD_LIMIT = 25 * 1024 * 1024;
var Payload = class _Payload {
  #value;
  constructor(value) {
    this.#value = value;
  }
  static read(path, readFile) {
    if (path === void 0 || path === "") return new _Payload(void 0);
    try {
      const text = readFile(path, PAYLOAD_LIMIT);
      if (text === void 0 || text.length > PAYLOAD_LIMIT) return new _Payload(void 0);
      return new _Payload(JSON.parse(text));
    } catch {
      return new _Payload(void 0);
    }
  }
  get present() {
    return typeof this.#value === "object" && this.#value !== null;
  }
  at(...way) {
    let value = this.#value;
    for (const key of way) {
      if (typeof value !== "object" || value === null || !Object.hasOwn(value, key))
        return new _Payload(void 0);
      value = value[key];
    }
    return new _Payload(value);
  }
  /** The string, when `shape` accepts it. */
  text(shape) {
    return typeof this.#value === "string" && shape(this.#value) ? this.#value : void 0;
  }
  /** The number, when it is a positive integer. */
  count() {
    return typeof this.#value === "number" && Number.isSafeInteger(this.#value) && this.#value > 0 ? this.#value : void 0;
  }
};

// packages/github/src/context.ts
function readContext(env, readFile) {
  const variable = (name, shape) => {
    const value = env[name];
    return value !== void 0 && shape(value) ? value : void 0;
  };
  const payload = Payload.read(env["GITHUB_EVENT_PATH"], readFile);
  const fullName = variable("GITHUB_REPOSITORY", isFullName) ?? payload.at("repository", "full_name").text(isFullName);
  const actor = variable("GITHUB_ACTOR", isLogin);
  const server = (name) => variable(name, isServerUrl)?.replace(/\/+$/u, "");
  return present({
    eventName: readEventName(env["GITHUB_EVENT_NAME"]),
    repository: fullName === void 0 ? void 0 : toRepository(fullName),
    sha: variable("GITHUB_SHA", isSha),
    ref: variable("GITHUB_REF", isRef),
    actor,
    run: readRun(env),
    serverUrl: server("GITHUB_SERVER_URL") ?? "https://github.com",
    apiUrl: server("GITHUB_API_URL") ?? "https://api.github.com",
    graphqlUrl: server("GITHUB_GRAPHQL_URL") ?? "https://api.github.com/graphql",
    workspace: variable("GITHUB_WORKSPACE", isPath),
    workflow: variable("GITHUB_WORKFLOW", isLabel),
    job: variable("GITHUB_JOB", isLabel),
    runner: variable("RUNNER_NAME", isRunnerName),
    defaultBranch: payload.at("repository", "default_branch").text(isRef),
    pullRequest: readPullRequest(payload, fullName, actor),
    mergeGroup: readMergeGroup(payload.at("merge_group")),
    push: env["GITHUB_EVENT_NAME"] === "push" ? readPush(payload) : void 0
  });
}
function toRepository(fullName) {
  const [owner = "", name = ""] = fullName.split("/");
  return { owner, name, fullName };
}
function readRun(env) {
  const number = (name) => {
    const value = env[name] ?? "";
    return /^[1-9]\d{0,15}$/u.test(value) ? Number(value) : void 0;
  };
  const id = number("GITHUB_RUN_ID");
  if (id === void 0 || !Number.isSafeInteger(id)) return void 0;
  return {
    id,
    attempt: number("GITHUB_RUN_ATTEMPT") ?? 1,
    number: number("GITHUB_RUN_NUMBER") ?? 1
  };
}
function readMergeGroup(group) {
  const headSha = group.at("head_sha").text(isSha);
  const baseSha = group.at("base_sha").text(isSha);
  if (headSha === void 0 || baseSha === void 0) return void 0;
  return present({
    headSha,
    baseSha,
    headRef: group.at("head_ref").text(isRef),
    baseRef: group.at("base_ref").text(isRef)
  });
}
function readPush(payload) {
  const before = payload.at("before").text(isSha);
  return before === void 0 || /^0+$/u.test(before) ? {} : { before };
}
function isTestMerge({ eventName, pullRequest, ref, sha }) {
  return pullRequest !== void 0 && sha !== void 0 && eventName !== "pull_request_target" && ref === `refs/pull/${pullRequest.number}/merge`;
}
function present(value) {
  return Object.fromEntries(
    Object.entries(value).filter(([, field]) => field !== void 0)
  );
}

// packages/github/src/file-url.ts
var RENDERED = /\.(?:adoc|asciidoc|markdown|md|mdx|org|rst|textile)$/iu;
function fileUrl(context, lines) {
  const { repository, serverUrl, sha } = context;
  const segments = lines.path.split("/");
  if (repository === void 0 || sha === void 0 || lines.path === "") return void 0;
  if (segments.some((segment) => segment === ".." || segment === "")) return void 0;
  const path = segments.filter((segment) => segment !== ".").map(encode).join("/");
  const view = RENDERED.test(lines.path) ? "?plain=1" : "";
  const end = lines.endLine ?? lines.startLine;
  const range = end > lines.startLine ? `L${lines.startLine}-L${end}` : `L${lines.startLine}`;
  return `${serverUrl}/${repository.fullName}/blob/${sha}/${path}${view}#${range}`;
}
function encode(segment) {
  return encodeURIComponent(segment.replace(new RegExp("\\p{Surrogate}", "gu"), "�")).replace(
    /[!'()*_~]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  );
}

// packages/github/src/client/where.ts
function where({ owner, name }) {
  return { owner, repo: name };
}

// packages/findings/src/rule.ts
var PROFILES = ["default", "all"];
function isIn(rule, profile) {
  return profile === "all" || rule.profile === "default";
}

// packages/github/src/errors/github-error.ts
var GithubError = class extends UserError {
  kind;
  status;
  permission;
  until;
  mayHaveHappened;
  requestId;
  constructor(message, details) {
    super(message, details.remedy === void 0 ? {} : { remedy: details.remedy });
    this.kind = details.kind;
    this.status = details.status;
    this.permission = details.permission;
    this.until = details.until;
    this.mayHaveHappened = details.mayHaveHappened ?? false;
    this.requestId = details.requestId;
  }
};

// packages/github/src/merge-base.ts
async function askMergeBase(github, { repository }, one, other) {
  if (repository === void 0 || !github.isAuthenticated) return void 0;
  try {
    const { data } = await github.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
      ...where(repository),
      basehead: `${one}...${other}`,
      per_page: 1
    });
    return data.merge_base_commit.sha;
  } catch (error) {
    if (error instanceof GithubError) return void 0;
    throw error;
  }
}

// packages/github/src/client/clock.ts
var SYSTEM_CLOCK = {
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((resolve4) => setTimeout(resolve4, milliseconds)),
  random: () => Math.random()
};

// packages/github/src/client/failure.ts
function describeFailure(error) {
  const { cause, message, response } = error;
  if (error instanceof NoAnswer) return { kind: "silence", reason: error };
  if (response === void 0)
    return { kind: "silence", reason: cause instanceof NoAnswer ? cause : NoAnswer.from(error) };
  return {
    kind: "answer",
    status: response.status,
    headers: textHeaders(response.headers),
    message
  };
}
function textHeaders(headers) {
  return Object.fromEntries(
    Object.entries(headers).filter(([, value]) => value !== void 0).map(([name, value]) => [name.toLowerCase(), String(value)])
  );
}

// packages/github/src/client/limits.ts
function readLimit({ status, headers, message }, now) {
  if (status !== 403 && status !== 429) return void 0;
  const retryAfter = readRetryAfter(headers, now);
  const reset = Number(headers["x-ratelimit-reset"]);
  if (/secondary rate limit|abuse detection/iu.test(message))
    return { kind: "secondary", until: retryAfter };
  if (headers["x-ratelimit-remaining"] === "0")
    return { kind: "primary", until: retryAfter ?? (reset > 0 ? reset * 1e3 : void 0) };
  if (status === 429 || retryAfter !== void 0) return { kind: "secondary", until: retryAfter };
  return void 0;
}
function readRetryAfter(headers, now) {
  const value = headers["retry-after"]?.trim() ?? "";
  if (/^\d{1,9}$/u.test(value)) return now + Number(value) * 1e3;
  const date = / GMT$/u.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(date) ? void 0 : date;
}

// packages/github/src/errors/permissions.ts
var WORKFLOW_SCOPES = /* @__PURE__ */ new Set([
  "actions",
  "artifact-metadata",
  "attestations",
  "checks",
  "contents",
  "deployments",
  "discussions",
  "id-token",
  "issues",
  "models",
  "packages",
  "pages",
  "pull-requests",
  "security-events",
  "statuses"
]);
var SCOPES = [
  [/\/check-(?:runs|suites)/u, "checks"],
  [/\/code-scanning\//u, "security-events"],
  // Comments on a pull request stand under issues, and either scope opens them.
  [/\/pulls(?:\/|$)/u, "pull-requests"],
  [/\/issues(?:\/|$)/u, "pull-requests"],
  [/\/deployments(?:\/|$)/u, "deployments"],
  [/\/statuses(?:\/|$)/u, "statuses"],
  [/\/environments(?:\/|$)/u, "actions"],
  [/\/actions\//u, "actions"],
  [/\/attestations(?:\/|$)/u, "attestations"],
  [/\/branches\/\{branch\}\/protection/u, "administration"]
];
function permissionFor(route, accepted) {
  const [method = "", path = ""] = route.split(" ");
  const access = method === "GET" || method === "HEAD" ? "read" : "write";
  const scope = SCOPES.find(([pattern]) => pattern.test(path))?.[1];
  return scope === void 0 ? readAccepted(accepted ?? "") : `${scope}: ${access}`;
}
function isGrantable(permission) {
  return WORKFLOW_SCOPES.has(permission.slice(0, permission.indexOf(":")));
}
function readAccepted(header) {
  const [, scope, access] = /^\s*([a-z_]{1,40})=(read|write)\s*(?:[,;]|$)/u.exec(header) ?? [];
  if (scope === void 0) return void 0;
  return `${scope.replaceAll("_", "-")}: ${access === "write" ? "write" : "read"}`;
}

// packages/github/src/errors/words.ts
var LONGEST = 400;
function words(text) {
  const clean = text.slice(0, LONGEST * 4).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}\s]+/gu, " ").trim();
  return clean.length > LONGEST ? `${clean.slice(0, LONGEST - 1)}…` : clean;
}

// packages/github/src/errors/explain.ts
var OFF = /(?:advanced|code) security must be enabled|not enabled|is disabled|are disabled|not available|not supported|must be enabled|read-only|is locked/iu;
function explain(answered) {
  const { status, headers, route } = answered;
  const said2 = words(answered.message);
  const requestId = headers["x-github-request-id"];
  const known2 = { status, ...requestId === void 0 ? {} : { requestId: words(requestId) } };
  const failed = (message, details) => new GithubError(`${message}: ${route}: ${status} ${said2}`, { ...known2, ...details });
  const limit = readLimit(answered, answered.now);
  if (limit !== void 0) return limited(limit.until, known2, answered);
  if (status === 401)
    return failed(answered.isAuthenticated ? "GitHub does not know the token" : "No token", {
      kind: "denied",
      remedy: answered.isAuthenticated ? "It may have expired or belong to another server: give the one of this job, github.token." : "Give the input token the value of github.token."
    });
  if (OFF.test(said2) && [403, 404, 410].includes(status))
    return failed("GitHub does not offer this here", {
      kind: "unavailable",
      remedy: "Turn the feature on in the settings of the repository, or leave this output off."
    });
  if (status === 403) return denied(known2, answered, said2);
  if (status === 404 || status === 410 || status === 451)
    return failed("GitHub has no such thing", {
      kind: "not-found",
      remedy: "Where it exists, the token may not see it, or this server does not offer it."
    });
  if (status >= 500 || status === 408)
    return failed("GitHub is in trouble", {
      kind: "unreachable",
      remedy: "Run the job again; see githubstatus.com.",
      mayHaveHappened: status !== 503
    });
  return failed("GitHub refused what it was sent", {
    kind: "rejected",
    remedy: "This is most likely a defect of Gatehouse: please report it with these words."
  });
}
function limited(until, details, { route }) {
  const date = until === void 0 || Number.isNaN(new Date(until).getTime()) ? void 0 : until;
  const when = date === void 0 ? "later" : `after ${new Date(date).toISOString()}`;
  return new GithubError(`GitHub takes no more requests of this token for now: ${route}`, {
    ...details,
    kind: "limited",
    remedy: `Run the job again ${when}.`,
    ...date === void 0 ? {} : { until: new Date(date) }
  });
}
var LACKING = /not accessible by|must have|permission/iu;
var ONLY_APPS = /authenticate via a GitHub App/iu;
function denied(known2, answered, said2) {
  const { route, headers } = answered;
  const permission = LACKING.test(said2) ? permissionFor(route, headers["x-accepted-github-permissions"]) : void 0;
  return new GithubError(`The token may not do this: ${route}: 403 ${said2}`, {
    ...known2,
    kind: "denied",
    remedy: ONLY_APPS.test(said2) ? "Give the token of the workflow, github.token: only apps can do this." : remedyFor(permission),
    ...permission === void 0 ? {} : { permission }
  });
}
function remedyFor(permission) {
  if (permission === void 0) return "Give a token that may, or leave this output off.";
  if (!isGrantable(permission))
    return `The token of a workflow cannot have '${permission}': a GitHub App or a person's token can.`;
  return `Add '${permission}' to the permissions of the job; on a pull request from a fork no workflow can have it.`;
}

// packages/github/src/client/retry-policy.ts
var RETRIES = 3;
var PATIENCE = 15e4;
var SECONDARY_WAIT = 6e4;
function nextAttempt({ failure: failure2, number, isRepeatable, patience }, { now, random }) {
  if (number >= RETRIES) return void 0;
  const backOff = 1e3 * 2 ** number;
  const wait = least(failure2, isRepeatable, number, now);
  if (wait === void 0) return void 0;
  const total = wait === 0 ? backOff * (0.5 + random) : wait + backOff * random;
  return total <= patience ? Math.round(total) : void 0;
}
function least(failure2, isRepeatable, number, now) {
  if (failure2.kind === "silence") {
    const { isOversized, isUntrusted, wasSent } = failure2.reason;
    return !isOversized && !isUntrusted && (isRepeatable || !wasSent) ? 0 : void 0;
  }
  const limit = readLimit(failure2, now);
  if (limit !== void 0) {
    if (limit.until !== void 0) return Math.max(limit.until - now, 0);
    return limit.kind === "secondary" ? SECONDARY_WAIT * 2 ** number : void 0;
  }
  const { status, headers } = failure2;
  const mayRepeat = status === 503 || isRepeatable;
  if (![408, 500, 502, 503, 504].includes(status) || !mayRepeat) return void 0;
  return Math.max((readRetryAfter(headers, now) ?? 0) - now, 0);
}

// packages/github/src/client/octokit.ts
var FAILURES = Array.from({ length: 200 }, (_, index) => 400 + index);
var API_VERSION = "2022-11-28";
async function makeOctokit(settings) {
  const [{ Octokit }, { retry }, { throttling }] = await Promise.all([
    import("./dist-src-IQP4UPSQ.js"),
    import("./dist-bundle-RJDYYMJJ.js"),
    import("./dist-bundle-HSCJD6JZ.js")
  ]);
  const { clock, log, redact } = settings;
  const policy = (octokit) => {
    octokit.hook.before("request", (options) => {
      options.headers["x-github-api-version"] = API_VERSION;
    });
    octokit.hook.error("request", async (error, options) => {
      const failure2 = error;
      const state = options.request;
      const number = state.retryCount ?? 0;
      const wait = nextAttempt(
        {
          failure: describeFailure(failure2),
          number,
          isRepeatable: state.isRepeatable === true,
          patience: PATIENCE - (state.waited ?? 0)
        },
        { now: clock.now(), random: clock.random() }
      );
      if (wait !== void 0 && failure2.request !== void 0) {
        log(redact(`Asking again in ${wait} ms: ${failure2.message.slice(0, 200)}`));
        await clock.sleep(wait);
        state.waited = (state.waited ?? 0) + wait;
        const repeat = failure2.request.request ?? {};
        failure2.request.request = { ...repeat, retries: number + 1, retryAfter: 0 };
      }
      throw error;
    });
  };
  const quiet2 = () => void 0;
  const say = (message) => {
    log(redact(String(message)));
  };
  return new (Octokit.plugin(policy, retry, throttling))({
    ...settings.token === void 0 ? {} : { auth: settings.token },
    baseUrl: settings.apiUrl,
    userAgent: settings.userAgent,
    log: { debug: quiet2, info: say, warn: say, error: say },
    retry: { doNotRetry: FAILURES },
    throttle: settings.isPaced ? (
      // The policy has waited already, or found that it is not worth it.
      { onRateLimit: quiet2, onSecondaryRateLimit: quiet2 }
    ) : { enabled: false }
  });
}

// packages/github/src/client/pages.ts
var MAXIMUM_PAGES = 30;
async function allPages(ask, items, maximumPages = MAXIMUM_PAGES) {
  const found = [];
  let next = {};
  for (let pages = 0; next !== void 0 && pages < maximumPages; pages++) {
    const answer = await ask(next);
    for (const item of items(answer.data)) found.push(item);
    next = nextPage(answer.headers["link"] ?? "");
  }
  return { items: found, isComplete: next === void 0 };
}
function nextPage(link) {
  const target = link.split(",").find((part) => /;\s*rel="next"/u.test(part))?.match(/<([^>]{1,4000})>/u)?.[1];
  if (target === void 0 || !URL.canParse(target)) return void 0;
  return Object.fromEntries(new URL(target).searchParams);
}

// packages/github/src/client/silence.ts
function silence(reason, route, redact) {
  return new GithubError(
    `GitHub could not be reached: ${route}: ${words(redact(reason.message))}`,
    { kind: "unreachable", remedy: remedyFor2(reason), mayHaveHappened: reason.wasSent }
  );
}
function remedyFor2({ isOversized, isUntrusted, proxy }) {
  if (isOversized) return "There is more than can be read at once.";
  if (isUntrusted) return "Give the file with your authority's certificate in NODE_EXTRA_CA_CERTS.";
  if (proxy !== void 0)
    return "See whether HTTPS_PROXY names the right proxy with its user and password, or NO_PROXY should name the host.";
  return "Run the job again, or set HTTPS_PROXY where the runner must go through a proxy.";
}

// packages/github/src/client/connect.ts
var MAXIMUM_ANSWER = 32 * 1024 * 1024;
var TIMEOUT = 3e4;
function connect(connection) {
  return new Client(connection);
}
var Client = class {
  clock;
  isAuthenticated;
  #redact;
  #load;
  #loaded;
  /** Until when GitHub has refused everything: asking on would only lengthen it. */
  #limitedUntil = 0;
  constructor(connection) {
    const token = connection.token?.trim() === "" ? void 0 : connection.token?.trim();
    const proxies = readProxies(connection.environment);
    const redact = redactor([token, ...proxySecrets(proxies)]);
    const clock = { ...SYSTEM_CLOCK, ...connection.clock };
    this.clock = clock;
    this.isAuthenticated = token !== void 0;
    this.#redact = redact;
    this.#load = async () => ({
      fetch: await chooseFetch(proxies),
      octokit: await makeOctokit({
        token,
        apiUrl: connection.apiUrl,
        userAgent: connection.userAgent,
        clock,
        redact,
        log: connection.log ?? (() => void 0),
        isPaced: connection.isPaced ?? true
      })
    });
  }
  async request(route, parameters, options = {}) {
    if (this.clock.now() < this.#limitedUntil) throw limited(this.#limitedUntil, {}, { route });
    const { octokit, fetch } = await (this.#loaded ??= this.#load());
    const request = {
      fetch: bounded(fetch, {
        maximumBytes: options.maximumBytes ?? MAXIMUM_ANSWER,
        timeout: options.timeout ?? TIMEOUT
      }),
      isRepeatable: options.isRepeatable ?? !route.startsWith("POST ")
    };
    try {
      const ask = octokit.request;
      const { status, headers, data } = await ask(route, { ...parameters, request });
      const answer = { status, headers: textHeaders(headers), data };
      if (isForeign(answer)) throw new NoAnswer("what came was not an answer of its API");
      return answer;
    } catch (error) {
      throw this.#explain(error, route);
    }
  }
  async paginate(route, parameters, items, options = {}) {
    return allPages(
      (page) => this.request(route, { per_page: 100, ...parameters, ...page }, options),
      items,
      options.maximumPages
    );
  }
  #explain(error, route) {
    const failure2 = describeFailure(error);
    const now = this.clock.now();
    if (failure2.kind === "silence") return silence(failure2.reason, route, this.#redact);
    this.#limitedUntil = Math.max(this.#limitedUntil, readLimit(failure2, now)?.until ?? 0);
    const { isAuthenticated } = this;
    const message = this.#redact(failure2.message);
    return explain({ ...failure2, message, route, isAuthenticated, now });
  }
};
function isForeign({ headers, data }) {
  const type = headers["content-type"] ?? "";
  return type.startsWith("text/html") || type.includes("json") && typeof data === "string";
}

// packages/github/src/identity.ts
var WORKFLOW_AUTHOR = { login: "github-actions[bot]", type: "Bot" };
async function identify(github) {
  try {
    return readAuthor((await github.request("GET /user", {})).data);
  } catch (error) {
    if (error instanceof GithubError && error.kind === "denied" && error.status === 403)
      return WORKFLOW_AUTHOR;
    throw error;
  }
}
function readAuthor({ login, type }) {
  return { login: login ?? "", type: type === "Bot" || type === "User" ? type : "other" };
}
function isBy(author, writer) {
  return writer?.login === author.login && writer.type === author.type && author.login !== "";
}

// packages/github/src/client/cut.ts
var ELLIPSIS = "…";
function cutBytes(text, limit) {
  if (Buffer.byteLength(text) <= limit) return text;
  const room = Math.max(0, limit - Buffer.byteLength(ELLIPSIS));
  const kept = new TextDecoder().decode(Buffer.from(text).subarray(0, room)).replace(/\ufffd+$/u, "");
  return `${kept}${ELLIPSIS}`;
}

// packages/github/src/check-run/annotation.ts
var MESSAGE_BYTES = 64 * 1024;
var TITLE_LENGTH = 255;
function acceptable(annotation) {
  const { path, annotation_level, title, message, start_column, end_column } = annotation;
  const start_line = Math.max(1, annotation.start_line);
  const end_line = Math.max(start_line, annotation.end_line);
  const hasColumns = start_line === end_line && start_column !== void 0 && start_column >= 1;
  return {
    path,
    start_line,
    end_line,
    ...hasColumns && {
      start_column,
      end_column: Math.max(start_column, end_column ?? start_column)
    },
    annotation_level,
    ...title !== void 0 && title !== "" && { title: title.slice(0, TITLE_LENGTH) },
    message: message === "" ? "(no message)" : cutBytes(message, MESSAGE_BYTES)
  };
}

// packages/github/src/check-run/output.ts
var TEXT_BYTES = 65535;
var TITLE_LENGTH2 = 255;
function outputOf({ title, summary, text }, { annotations = [], note = "" } = {}) {
  const lead = note === "" ? "" : `${note}

`;
  const body = summary === "" ? title : summary;
  return {
    title: title.slice(0, TITLE_LENGTH2),
    summary: `${lead}${cutBytes(body, TEXT_BYTES - Buffer.byteLength(lead))}`,
    ...text === void 0 ? {} : { text: cutBytes(text, TEXT_BYTES) },
    ...annotations.length === 0 ? {} : { annotations: [...annotations] }
  };
}

// packages/github/src/check-run/append.ts
var BATCH = 50;
async function appendAnnotations(github, run4, annotations, output) {
  const failures = [];
  let written = 0;
  let start = 0;
  for (; start + BATCH < annotations.length; start += BATCH) {
    const batch = annotations.slice(start, start + BATCH);
    try {
      await append(github, run4, batch, output, written);
      written += batch.length;
    } catch (error) {
      if (!(error instanceof GithubError)) throw error;
      failures.push(error);
      if (error.kind !== "rejected") return { last: [], written, failures };
    }
  }
  return { last: annotations.slice(start), written, failures };
}
async function append(github, run4, annotations, { title, summary }, before) {
  const parameters = { ...where(run4.repository), check_run_id: run4.id };
  const send = () => github.request(
    "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",
    {
      ...parameters,
      status: "in_progress",
      output: outputOf({ title, summary }, { annotations })
    },
    { isRepeatable: false }
  );
  try {
    await send();
  } catch (error) {
    if (!(error instanceof GithubError && error.mayHaveHappened)) throw error;
    const { data } = await github.request(
      "GET /repos/{owner}/{repo}/check-runs/{check_run_id}",
      parameters
    );
    if (data.output.annotations_count <= before) await send();
  }
}

// packages/github/src/check-run/complete.ts
async function completeCheckRun(github, run4, result) {
  const annotations = result.annotations.map(acceptable);
  const { last, written, failures } = await appendAnnotations(github, run4, annotations, result);
  const close = async (batch, missing) => {
    const annotated = written + batch.length;
    const conclusion = conclude(result, missing);
    const note = missing.length === 0 ? "" : missingNote(annotations.length - annotated, missing);
    const output = outputOf(result, { annotations: batch, note });
    await conclusively(github, run4, { conclusion, output });
    return { url: run4.url, conclusion, annotated, failures: missing };
  };
  try {
    return await close(last, failures);
  } catch (error) {
    if (!(error instanceof GithubError && error.kind === "rejected") || last.length === 0)
      throw error;
    return close([], [...failures, error]);
  }
}
function conclude({ conclusion }, missing) {
  return missing.length > 0 && conclusion === "success" ? "action_required" : conclusion;
}
async function conclusively(github, { id, repository }, end) {
  const at = { ...where(repository), check_run_id: id };
  const completed_at = new Date(github.clock.now()).toISOString();
  const send = () => github.request(
    "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",
    { ...at, ...end, status: "completed", completed_at },
    { isRepeatable: false }
  );
  try {
    await send();
  } catch (error) {
    if (!(error instanceof GithubError && error.mayHaveHappened)) throw error;
    const { data } = await github.request(
      "GET /repos/{owner}/{repo}/check-runs/{check_run_id}",
      at
    );
    if (data.status !== "completed") await send();
  }
}
function missingNote(count2, failures) {
  const why2 = cutBytes(failures[0]?.message ?? "", 500).replace(/[`\r\n]/gu, " ");
  return `**${count2} annotations could not be written:** \`${why2}\``;
}

// packages/github/src/check-run/start.ts
import { randomUUID } from "node:crypto";
async function startCheckRun(github, start) {
  const { repository, headSha, name, title, summary, detailsUrl } = start;
  const externalId = randomUUID();
  const create = () => github.request("POST /repos/{owner}/{repo}/check-runs", {
    ...where(repository),
    name,
    head_sha: headSha,
    external_id: externalId,
    status: "in_progress",
    started_at: new Date(github.clock.now()).toISOString(),
    ...detailsUrl === void 0 ? {} : { details_url: detailsUrl },
    output: outputOf({ title, summary })
  });
  try {
    return toCheckRun(repository, (await create()).data);
  } catch (error) {
    if (!(error instanceof GithubError && error.mayHaveHappened)) throw error;
    const made = await github.paginate(
      "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
      { ...where(repository), ref: headSha, check_name: name, filter: "all" },
      (data) => data.check_runs
    );
    const ours = made.items.find((run4) => run4.external_id === externalId);
    return toCheckRun(repository, ours ?? (await create()).data);
  }
}
function toCheckRun(repository, { id, html_url, app }) {
  const author = app?.slug === void 0 ? WORKFLOW_AUTHOR : { login: `${app.slug}[bot]`, type: "Bot" };
  return { repository, id, url: html_url ?? "", author };
}

// packages/github/src/comment/upsert.ts
var ROUNDS = 6;
var MAXIMUM_PAGES2 = 100;
async function upsertComment(github, wish) {
  let { author } = wish;
  let found = await read(github, wish, author);
  for (let round = 1; ; round++) {
    const [only] = found;
    if (only !== void 0 && found.length === 1 && wish.stands(only.body)) {
      if (round > 1 || only.body === wish.compose(only.body, "full"))
        return { url: only.url, isStanding: true, author };
    }
    if (round > ROUNDS) return { url: only?.url ?? "", isStanding: false, author };
    author = await survive(() => write(github, wish, found), author);
    await github.clock.sleep(lookAgainAfter(round, github.clock.random()));
    found = await read(github, wish, author);
  }
}
function lookAgainAfter(round, random) {
  return Math.round(500 * round + 1500 * round * random);
}
async function survive(act, author) {
  try {
    return await act() ?? author;
  } catch (error) {
    if (error instanceof GithubError && (error.mayHaveHappened || error.kind === "not-found"))
      return author;
    throw error;
  }
}
async function read(github, wish, author) {
  const { items } = await github.paginate(
    "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
    { ...where(wish.repository), issue_number: wish.number },
    (comments) => comments,
    { maximumPages: MAXIMUM_PAGES2 }
  );
  return items.filter(({ body, user }) => isBy(author, user) && body?.startsWith(wish.marker) === true).map(({ id, body = "", html_url }) => ({ id, body, url: html_url })).sort((a, b) => a.id < b.id ? -1 : 1);
}
async function write(github, wish, found) {
  const [oldest, ...others] = found;
  const existing = oldest && found.map(({ body }) => body).join("\n\n");
  if (oldest === void 0) {
    const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
    const at2 = { ...where(wish.repository), issue_number: wish.number };
    const { data } = await fitting(
      wish,
      existing,
      (body) => github.request(route, { ...at2, body })
    );
    return data.user ? readAuthor(data.user) : void 0;
  }
  const at = { ...where(wish.repository), comment_id: oldest.id };
  await fitting(
    wish,
    existing,
    (body) => github.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", { ...at, body })
  );
  for (const { id } of others)
    await github.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
      ...where(wish.repository),
      comment_id: id
    });
  return void 0;
}
async function fitting({ compose }, existing, send) {
  try {
    return await send(compose(existing, "full"));
  } catch (error) {
    const isTooLong = error instanceof GithubError && (error.status === 413 || error.status === 422 && /too long/iu.test(error.message));
    if (!isTooLong) throw error;
    return send(compose(existing, "short"));
  }
}

// packages/github/src/suggestions/marker.ts
import { createHash } from "node:crypto";
var MARK = /^<!-- gatehouse:suggestion (?<scope>[\w./-]{1,100}) (?<key>[\w:.-]{1,100})(?<fixed> fixed)? -->/u;
function writeMark({ scope, key, isFixed }) {
  return `<!-- gatehouse:suggestion ${markScope(scope)} ${markKey(key)}${isFixed ? " fixed" : ""} -->`;
}
function readMark(body) {
  const groups = MARK.exec(body)?.groups;
  if (groups === void 0) return void 0;
  const { scope = "", key = "", fixed } = groups;
  return { scope, key, isFixed: fixed !== void 0 };
}
function markKey(key) {
  return /^[\w:.-]{1,100}$/u.test(key) && !key.includes("--") ? key : digest(key);
}
function markScope(scope) {
  return /^[\w./-]{1,100}$/u.test(scope) && !scope.includes("--") ? scope : digest(scope);
}
function digest(text) {
  return createHash("sha256").update(text).digest("hex");
}

// packages/github/src/suggestions/patch.ts
var HEADER = /^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,(\d{1,9}))? @@/u;
function hunksOf(patch) {
  const hunks = [];
  let missing = 0;
  for (const line of patch.split("\n")) {
    const [, start, count2 = "1"] = HEADER.exec(line) ?? [];
    if (start !== void 0) {
      missing = Number(count2);
      if (missing > 0) hunks.push({ from: Number(start), lines: [] });
    } else if (missing > 0 && /^[+ ]|^$/u.test(line)) {
      hunks.at(-1)?.lines.push(line.slice(1));
      missing--;
    }
  }
  return hunks;
}
function isShown(hunks, { startLine, endLine, original }) {
  if (startLine < 1 || endLine < startLine) return false;
  return hunks.some(({ from, lines }) => {
    const there = lines.slice(startLine - from, endLine - from + 1);
    return from <= startLine && there.length === endLine - startLine + 1 && there.every((line, index) => withoutReturn(line) === withoutReturn(original[index] ?? ""));
  });
}
function withoutReturn(line) {
  return line.replace(/\r$/u, "");
}

// packages/github/src/suggestions/plan.ts
function planSuggestions(situation) {
  const { open: open2, files, comments, maximum } = situation;
  const scope = markScope(situation.scope);
  const standing = comments.flatMap(({ id, body }) => {
    const mark2 = readMark(body);
    return mark2 !== void 0 && mark2.scope === scope && !mark2.isFixed ? [{ id, mark: mark2 }] : [];
  });
  const taken = new Set(standing.map(({ mark: mark2 }) => mark2.key));
  const hunks = new Map(files.map(({ filename, patch }) => [filename, hunksOf(patch ?? "")]));
  const fresh = situation.suggestions.filter(({ key }) => {
    const isFirst = !taken.has(markKey(key));
    taken.add(markKey(key));
    return isFirst;
  });
  const placeable = fresh.filter((each) => isShown(hunks.get(each.path) ?? [], each));
  const stillOpen = new Set([...open2].map(markKey));
  for (const { key } of situation.suggestions) stillOpen.add(markKey(key));
  return {
    made: placeable.slice(0, maximum),
    more: Math.max(0, placeable.length - maximum),
    outside: fresh.length - placeable.length,
    fixed: standing.filter(({ mark: mark2 }) => !stillOpen.has(mark2.key))
  };
}

// packages/github/src/suggestions/suggest.ts
var MAXIMUM = 30;
var MAXIMUM_EDITS = 50;
var MAXIMUM_PAGES3 = 50;
async function suggest(github, wish) {
  const plan = await look(github, wish);
  if (plan.made.length === 0 && plan.fixed.length === 0) return count(plan);
  if (await isStale(github, wish))
    return { ...count(plan), made: 0, more: 0, fixed: 0, isStale: true };
  for (const comment of plan.fixed.slice(0, MAXIMUM_EDITS)) await sayFixed(github, wish, comment);
  if (plan.made.length === 0) return count(plan);
  try {
    await review(github, wish, plan);
    return count(plan);
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    if (error.kind === "rejected" && await isStale(github, wish))
      return { ...count(plan), made: 0, more: 0, isStale: true };
    if (!error.mayHaveHappened) throw error;
    const again = await look(github, wish);
    if (again.made.length === plan.made.length) await review(github, wish, again);
    return count(plan);
  }
}
async function sayFixed(github, { repository, headSha }, { id, mark: mark2 }) {
  try {
    await github.request("PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}", {
      ...where(repository),
      comment_id: id,
      body: `${writeMark({ ...mark2, isFixed: true })}
Fixed in ${headSha}.`
    });
  } catch (error) {
    if (!(error instanceof GithubError && error.kind === "not-found")) throw error;
  }
}
function count({ made, more, outside, fixed }) {
  return {
    made: made.length,
    more,
    outside,
    fixed: Math.min(fixed.length, MAXIMUM_EDITS),
    isStale: false
  };
}
async function look(github, wish) {
  const at = { ...where(wish.repository), pull_number: wish.number };
  const pages = { maximumPages: MAXIMUM_PAGES3 };
  const comments = await github.paginate(
    "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments",
    at,
    (items) => items,
    pages
  );
  const own = comments.items.filter(({ user }) => isBy(wish.author, user));
  const files = wish.suggestions.length === 0 ? [] : (await github.paginate(
    "GET /repos/{owner}/{repo}/pulls/{pull_number}/files",
    at,
    (items) => items,
    pages
  )).items;
  const { scope, suggestions, open: open2, maximum = MAXIMUM } = wish;
  return planSuggestions({ scope, suggestions, open: open2, files, comments: own, maximum });
}
async function isStale(github, wish) {
  const { data } = await github.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
    ...where(wish.repository),
    pull_number: wish.number
  });
  return data.head.sha !== wish.headSha;
}
async function review(github, wish, plan) {
  const { more } = plan;
  const rest = more === 1 ? "1 more fix is" : `${more} more fixes are`;
  await github.request("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
    ...where(wish.repository),
    pull_number: wish.number,
    commit_id: wish.headSha,
    event: "COMMENT",
    ...more === 0 ? {} : { body: `${rest} not shown here: see the report of the run.` },
    comments: plan.made.map(({ path, startLine, endLine, body, key }) => ({
      path,
      body: `${writeMark({ scope: wish.scope, key, isFixed: false })}
${body}`,
      line: endLine,
      side: "RIGHT",
      ...startLine < endLine ? { start_line: startLine, start_side: "RIGHT" } : {}
    }))
  });
}

// packages/github/src/code-scanning/pack.ts
import { promisify } from "node:util";
import { gzip } from "node:zlib";
async function packSarif(text) {
  return promisify(gzip)(text);
}

// packages/github/src/code-scanning/subject.ts
function sarifSubject(context, checkedOut) {
  const { pullRequest, ref, sha } = context;
  const commitSha = checkedOut ?? sha;
  if (commitSha === void 0) return none("The commit is not known");
  if (pullRequest !== void 0 && commitSha === pullRequest.headSha)
    return { kind: "subject", ref: `refs/pull/${pullRequest.number}/head`, commitSha };
  if (ref === void 0 || !/^refs\/(?:heads|tags|pull)\//u.test(ref))
    return none("The workflow runs on no branch, tag or pull request");
  if (commitSha !== sha)
    return none(
      `What was scanned, ${short(commitSha)}, is not the commit that the workflow runs on, ${short(sha)}`
    );
  return { kind: "subject", ref, commitSha };
}
function alertsUrl(context, ref) {
  const { repository, serverUrl } = context;
  if (repository === void 0) return void 0;
  const pull = /^refs\/pull\/(\d+)\//u.exec(ref)?.[1];
  const branch = /^refs\/heads\/(.+)$/u.exec(ref)?.[1];
  const filter = pull ? ` pr:${pull}` : branch ? ` branch:${branch}` : "";
  const query = encodeURIComponent(`is:open${filter}`).replace(
    /[!'()*]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  );
  return `${serverUrl}/${repository.fullName}/security/code-scanning?query=${query}`;
}
function none(reason) {
  return { kind: "none", reason };
}
function short(sha = "none") {
  return sha.slice(0, 12);
}

// packages/github/src/code-scanning/explanation.ts
var MEANINGS = [
  [
    /too many logical alerts/iu,
    "Rule ids or paths changed from run to run until the repository was full: only the support of GitHub can empty it"
  ],
  [/multiple runs with the same category/iu, "Two runs of the file have one tool and category"],
  [
    /did not match the checkout URI scheme|invalid URI|expected artifact location/iu,
    "A path in the file is not one of this repository"
  ],
  [/unsuccessful execution/iu, "The file says that its scan failed"],
  [/security severity/iu, "A security-severity in the file is not a number"],
  [/rejecting SARIF|more .* than allowed/iu, "The file is beyond a limit of code scanning"]
];
function explainProcessing(error) {
  const said2 = words(error);
  const meaning = MEANINGS.find(([pattern]) => pattern.test(said2))?.[1];
  return meaning === void 0 ? said2 : `${meaning}: ${said2}`;
}

// packages/github/src/code-scanning/upload.ts
var LOOKS = [2e3, 4e3, 8e3, ...Array.from({ length: 11 }, () => 15e3)];
var TIMEOUT2 = 12e4;
async function uploadSarif(github, upload) {
  const { repository, packed, commitSha, ref, checkoutUri, startedAt, toolName } = upload;
  const { data } = await github.request(
    "POST /repos/{owner}/{repo}/code-scanning/sarifs",
    {
      ...where(repository),
      commit_sha: commitSha,
      ref,
      sarif: packed.toString("base64"),
      ...checkoutUri === void 0 ? {} : { checkout_uri: checkoutUri },
      ...startedAt === void 0 ? {} : { started_at: startedAt.toISOString() },
      ...toolName === void 0 ? {} : { tool_name: toolName }
    },
    // A later analysis of the same tool, category and commit takes the place of the earlier.
    { isRepeatable: true, timeout: TIMEOUT2 }
  );
  return processed(github, repository, data.id ?? "");
}
async function processed(github, repository, id) {
  for (const wait of LOOKS) {
    await github.clock.sleep(wait);
    const { processing_status: status, errors } = await look2(github, repository, id);
    if (status === "complete") return { status, id, errors: [] };
    if (status === "failed") return { status, id, errors: (errors ?? []).map(explainProcessing) };
  }
  return { status: "pending", id, errors: [] };
}
async function look2(github, repository, id) {
  try {
    const { data } = await github.request(
      "GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}",
      { ...where(repository), sarif_id: id }
    );
    return data;
  } catch (error) {
    if (error instanceof GithubError) return {};
    throw error;
  }
}

// packages/github/src/capabilities/surface.ts
var SURFACES = ["check-run", "comment", "suggestions", "code-scanning"];
var NEEDS = {
  "check-run": "checks: write",
  comment: "pull-requests: write",
  suggestions: "pull-requests: write",
  "code-scanning": "security-events: write"
};
var NAMES = {
  "check-run": "The check run",
  comment: "The comment on the pull request",
  suggestions: "The review suggestions",
  "code-scanning": "The upload to code scanning"
};

// packages/github/src/capabilities/capabilities.ts
var TRUSTED_EVENTS = [
  "pull_request_target",
  "workflow_run",
  "issue_comment"
];
function capabilities(context, circumstances) {
  return SURFACES.map((surface) => capability(surface, context, circumstances));
}
function capability(surface, context, { hasToken, checkedOut }) {
  const missing = notApplicable(surface, context, checkedOut);
  if (missing !== void 0) return { surface, state: "not-applicable", reason: missing };
  if (!hasToken) return { surface, state: "denied", reason: "No token was given to this step" };
  const { eventName, pullRequest } = context;
  const isTrusted = TRUSTED_EVENTS.includes(eventName);
  if (pullRequest?.isFork === true && !isTrusted)
    return { surface, state: "denied", reason: forkReason(surface) };
  if (pullRequest?.isDependabot === true && !isTrusted)
    return {
      surface,
      state: "possible",
      reason: "Dependabot's token only reads where the job does not grant more by permissions"
    };
  return { surface, state: "possible" };
}
function notApplicable(surface, context, checkedOut) {
  const { eventName, pullRequest, repository, sha } = context;
  if (repository === void 0) return "This is no run of a workflow on GitHub";
  switch (surface) {
    case "check-run":
      return (pullRequest?.headSha ?? sha) === void 0 ? "The commit is not known" : void 0;
    case "comment":
    case "suggestions":
      if (pullRequest !== void 0) return void 0;
      return eventName === "merge_group" ? "A merge queue tests commits, not one pull request" : `The event ${eventName ?? "of this run"} has no pull request`;
    case "code-scanning": {
      const subject = sarifSubject(context, checkedOut);
      return subject.kind === "none" ? subject.reason : void 0;
    }
  }
}
function forkReason(surface) {
  const readOnly = "The token of a pull request from a fork can only read";
  return surface === "code-scanning" ? `${readOnly}; a step with github/codeql-action/upload-sarif and the SARIF file of this one can upload all the same` : readOnly;
}

// packages/github/src/capabilities/missing.ts
function foldFailures(failures, context) {
  const groups = /* @__PURE__ */ new Map();
  for (const failure2 of failures) {
    const { error } = failure2;
    const cause = lackOf(failure2) ?? (error.kind === "limited" ? "limited" : error.message);
    groups.set(cause, [...groups.get(cause) ?? [], failure2]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === void 0 ? [] : [noticeOf(first, group, context)];
  });
}
function lackOf({ surface, error: { permission } }) {
  return permission !== void 0 && isGrantable(permission) ? NEEDS[surface] : permission;
}
function noticeOf(first, group, { pullRequest }) {
  const subject = enumerate([...new Set(group.map(({ surface }) => surface))]);
  const { error } = first;
  const permission = lackOf(first);
  if (permission === void 0)
    return { message: `${subject} could not be written. ${error.message}. ${error.remedy ?? ""}` };
  const lacks = `${subject} could not be written: the token lacks '${permission}'.`;
  if (pullRequest?.isFork === true)
    return {
      message: `${lacks} On a pull request from a fork no workflow can have it.`,
      permission
    };
  if (!isGrantable(permission))
    return { message: `${lacks} The token of a workflow cannot have it.`, permission };
  const lines = permissionLines("contents: read", permission);
  return { message: `${lacks} Add it to the permissions of the job:

${lines}`, permission };
}
function permissionLines(...permissions) {
  return ["permissions:", ...[...new Set(permissions)].map((line) => `  ${line}`)].join("\n");
}
function enumerate(surfaces) {
  const names2 = surfaces.map(
    (surface, index) => index === 0 ? NAMES[surface] : NAMES[surface].replace(/^The/u, "the")
  );
  const last = names2.pop() ?? "";
  return names2.length === 0 ? last : `${names2.join(", ")} and ${last}`;
}

// packages/github/src/capabilities/probe.ts
async function probe(github, context, circumstances) {
  const { repository } = context;
  const rows = [];
  if (repository !== void 0) rows.push(await probeRepository(github, repository));
  if (github.isAuthenticated) rows.push(await probeRequests(github));
  const isPerson = github.isAuthenticated && await writesAsPerson(github);
  for (const { surface, state, reason } of capabilities(context, circumstances))
    if (state !== "possible") rows.push({ surface, state, reason });
    else if (surface === "check-run" && isPerson)
      rows.push({
        surface,
        state: "denied",
        reason: "This is a person's token, and only apps can write check runs",
        remedy: "Give the token of the workflow, github.token."
      });
    else rows.push(await probeSurface(github, context, surface, reason));
  return rows;
}
async function probeRepository(github, repository) {
  return asked("repository", void 0, async () => {
    const { data } = await github.request("GET /repos/{owner}/{repo}", where(repository));
    const visibility = data.visibility ?? (data.private ? "private" : "public");
    return { state: "ready", reason: `${repository.fullName} is ${visibility}` };
  });
}
async function probeRequests(github) {
  return asked("requests", void 0, async () => {
    const { rate } = (await github.request("GET /rate_limit", {})).data;
    const until = new Date(rate.reset * 1e3).toISOString();
    return { state: "ready", reason: `${rate.remaining} of ${rate.limit} are left until ${until}` };
  });
}
async function writesAsPerson(github) {
  try {
    return (await identify(github)).type === "User";
  } catch (error) {
    if (error instanceof GithubError) return false;
    throw error;
  }
}
async function probeSurface(github, context, surface, doubt) {
  const remedy = permissionLines("contents: read", NEEDS[surface]);
  return asked(surface, remedy, async () => {
    await read2(github, context, surface);
    const answers = "GitHub answers; whether the token may write, only writing shows";
    return { state: "untried", reason: doubt ?? answers, remedy };
  });
}
async function read2(github, context, surface) {
  const { pullRequest, repository, sha = "" } = context;
  if (repository === void 0) return;
  const at = { ...where(repository), per_page: 1 };
  switch (surface) {
    case "check-run":
      await github.request("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
        ...at,
        ref: pullRequest?.headSha ?? sha
      });
      return;
    case "comment":
    case "suggestions":
      await github.request("GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", {
        ...at,
        pull_number: pullRequest?.number ?? 0
      });
      return;
    case "code-scanning":
      try {
        await github.request("GET /repos/{owner}/{repo}/code-scanning/analyses", at);
      } catch (error) {
        if (!(error instanceof GithubError && /no analysis found/iu.test(error.message)))
          throw error;
      }
  }
}
async function asked(surface, permissionRemedy, ask) {
  try {
    return { surface, ...await ask() };
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    const remedy = error.kind === "denied" ? permissionRemedy ?? error.remedy : error.remedy;
    return {
      surface,
      state: stateOf(error),
      reason: error.message,
      ...remedy === void 0 ? {} : { remedy }
    };
  }
}
function stateOf({ kind }) {
  switch (kind) {
    case "denied":
      return "denied";
    case "unavailable":
    case "not-found":
      return "unavailable";
    case "rejected":
    case "limited":
    case "unreachable":
      return "unknown";
  }
}

// packages/github/src/artifact/job-mark.ts
import { createHash as createHash2 } from "node:crypto";

// packages/github/src/artifact/runtime.ts
var LONGEST_TOKEN = 16 * 1024;
function readRuntime(environment) {
  if (isEnterpriseServer(environment["GITHUB_SERVER_URL"]))
    throw new GithubError("GitHub Enterprise Server does not take artifacts in this way", {
      kind: "unavailable",
      remedy: "Use the actions/upload-artifact that your server supports, with the output evidence-file."
    });
  const token = environment["ACTIONS_RUNTIME_TOKEN"]?.trim() ?? "";
  const url = environment["ACTIONS_RESULTS_URL"]?.trim() ?? "";
  if (token === "" || url === "") throw absent("Only an action on a runner can upload artifacts");
  const ids = backendIds(token);
  if (ids === void 0) throw absent("The token of the job does not say which job it is for");
  if (!URL.canParse(url) || !/^https?:/iu.test(url))
    throw absent("ACTIONS_RESULTS_URL is not an address");
  return { origin: new URL(url).origin, token, ...ids };
}
function isEnterpriseServer(url = "https://github.com") {
  const host = URL.canParse(url) ? new URL(url).hostname.toLowerCase() : "";
  return host !== "github.com" && !/\.(?:ghe\.com|localhost)$/u.test(host);
}
function backendIds(token) {
  const [, claims = ""] = token.length > LONGEST_TOKEN ? [] : token.split(".");
  let scopes;
  try {
    const parsed = JSON.parse(Buffer.from(claims, "base64url").toString());
    scopes = parsed?.scp;
  } catch {
    return void 0;
  }
  const [, run4, job] = /(?:^| )Actions\.Results:([\w-]{1,100}):([\w-]{1,100})(?: |$)/u.exec(
    typeof scopes === "string" ? scopes : ""
  ) ?? [];
  return run4 === void 0 || job === void 0 ? void 0 : { run: run4, job };
}
function absent(why2) {
  return new GithubError(why2, {
    kind: "unavailable",
    remedy: "Use actions/upload-artifact with the output evidence-file."
  });
}

// packages/github/src/artifact/job-mark.ts
function jobMark(environment) {
  const { job } = readRuntime(environment);
  const attempt = environment["GITHUB_RUN_ATTEMPT"] ?? "1";
  return createHash2("sha256").update(`${job} ${attempt}`).digest("hex").slice(0, 8);
}

// packages/github/src/artifact/names.ts
var FORBIDDEN = /["<>:|*?\\\p{Cc}]/u;
var LONGEST2 = 250;
function artifactNamePart(text, longest) {
  return text.replace(/[^\w.-]+/gu, "-").replace(/^-+|-+$/gu, "").slice(0, longest);
}
function checkArtifactName(name) {
  if (name === "" || name.length > LONGEST2 || FORBIDDEN.test(name) || name.includes("/"))
    throw unfit("The artifact");
}
function checkFileNames(names2) {
  const isPath2 = (name) => name.length <= LONGEST2 && !FORBIDDEN.test(name) && name.split("/").every((part) => !["", ".", ".."].includes(part));
  if (!names2.every(isPath2)) throw unfit("A file in the artifact");
  if (new Set(names2).size < names2.length)
    throw new GithubError("Two files in the artifact have the same name", { kind: "rejected" });
}
function unfit(what) {
  return new GithubError(`${what} cannot have this name`, {
    kind: "rejected",
    remedy: "Leave out quotes, colons, backslashes, < > | * ? and what is not printable."
  });
}

// packages/github/src/artifact/upload.ts
import { createHash as createHash3 } from "node:crypto";

// packages/github/src/artifact/blob.ts
async function putBlob(url, archive, deliver) {
  const { search, searchParams } = new URL(url);
  await deliver({
    step: "Put Blob",
    url,
    method: "PUT",
    headers: { "content-type": "application/zip", "x-ms-blob-type": "BlockBlob" },
    body: archive,
    secrets: [url, search.slice(1), searchParams.get("sig") ?? ""]
  });
}

// packages/github/src/artifact/explanation.ts
var INSTEAD = "Use actions/upload-artifact with the output evidence-file.";
function explainRefusal(refusal, step, now) {
  const { status } = refusal;
  const said2 = words(`${status} ${refusal.message}`);
  const failed = (message, details) => new GithubError(`${message}: ${step}: ${said2}`, { status, ...details });
  if (/insufficient usage/iu.test(refusal.message))
    return failed("There is no room for more artifacts", {
      kind: "unavailable",
      remedy: "Delete some or keep them for fewer days; the billing settings show the quota."
    });
  const limit = readLimit(refusal, now);
  if (limit !== void 0) return limited(limit.until, { status }, { route: step });
  if (status === 409)
    return failed("The run has an artifact of this name already", {
      kind: "rejected",
      remedy: "A name is unique in a run. Where two steps of a job scan the same folder, upload one evidence only."
    });
  if (status === 401 || status === 403)
    return failed("The token of the job may not upload artifacts", {
      kind: "denied",
      remedy: INSTEAD
    });
  if (status >= 500 || status === 408)
    return failed("GitHub is in trouble", {
      kind: "unreachable",
      remedy: "Run the job again; see githubstatus.com.",
      mayHaveHappened: status !== 503
    });
  return failed("GitHub refused the artifact", { kind: "rejected", remedy: INSTEAD });
}

// packages/github/src/artifact/courier.ts
var MAXIMUM_ANSWER2 = 64 * 1024;
var TIMEOUT3 = 6e4;
async function makeCourier(environment, clock) {
  const proxies = readProxies(environment);
  const bounds = { maximumBytes: MAXIMUM_ANSWER2, timeout: TIMEOUT3 };
  const send = bounded(await chooseFetch(proxies), bounds);
  return async (parcel) => {
    const redact = redactor([...parcel.secrets, ...proxySecrets(proxies)]);
    let patience = PATIENCE;
    for (let number = 0; ; number++) {
      const attempt = await tryOnce(send, parcel);
      if (typeof attempt === "string") return attempt;
      const now = clock.now();
      const chance = { now, random: clock.random() };
      const wait = nextAttempt({ failure: attempt, number, isRepeatable: true, patience }, chance);
      if (wait === void 0) {
        if (attempt.kind === "silence") throw silence(attempt.reason, parcel.step, redact);
        const message = redact(attempt.message);
        throw explainRefusal({ ...attempt, message }, parcel.step, now);
      }
      patience -= wait;
      await clock.sleep(wait);
    }
  };
}
async function tryOnce(send, parcel) {
  const { url, method, body } = parcel;
  const headers = { ...parcel.headers, "user-agent": "gatehouse" };
  try {
    const answer = await send(url, { method, headers, body, redirect: "manual" });
    const text = await answer.text();
    if (answer.ok) return text;
    const message = said(text, answer.headers);
    const { status } = answer;
    return { kind: "answer", status, headers: Object.fromEntries(answer.headers), message };
  } catch (error) {
    return {
      kind: "silence",
      reason: error instanceof NoAnswer ? error : NoAnswer.from(error)
    };
  }
}
function said(text, headers) {
  try {
    const { msg } = JSON.parse(text);
    if (typeof msg === "string") return msg;
  } catch {
  }
  const code = headers.get("x-ms-error-code") ?? "";
  return /^\w{1,80}$/u.test(code) ? code : "";
}

// packages/github/src/artifact/pack.ts
import { crc32, deflateRawSync } from "node:zlib";
var LOCAL = 67324752;
var CENTRAL = 33639248;
var END = 101010256;
var VERSION = 20;
var UTF8 = 2048;
var STORED = 0;
var DEFLATED = 8;
var DATE = 33;
function packZip(files) {
  const bodies = [];
  const directory = [];
  let offset = 0;
  for (const file of files) {
    const entry = entryOf(file);
    const body = Buffer.concat([int32(LOCAL), entry.header, entry.name, entry.data]);
    const rest = [int16(0, 0, 0), int32(0), int32(offset)];
    directory.push(int32(CENTRAL), int16(VERSION), entry.header, ...rest, entry.name);
    bodies.push(body);
    offset += body.length;
  }
  const central = Buffer.concat(directory);
  const counts2 = int16(0, 0, files.length, files.length);
  const end = [int32(END), counts2, int32(central.length, offset), int16(0)];
  return Buffer.concat([...bodies, central, ...end]);
}
function entryOf({ name: text, content }) {
  const name = Buffer.from(text);
  const packed = deflateRawSync(content, { level: 9 });
  const isSmaller = packed.length < content.length;
  const data = isSmaller ? packed : content;
  const header = Buffer.concat([
    int16(VERSION, UTF8, isSmaller ? DEFLATED : STORED, 0, DATE),
    int32(crc32(content), data.length, content.length),
    int16(name.length, 0)
  ]);
  return { name, header, data };
}
function int16(...values) {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) bytes.writeUInt16LE(value, index * 2);
  return bytes;
}
function int32(...values) {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, index * 4);
  return bytes;
}

// packages/github/src/artifact/results-service.ts
var VERSION2 = 7;
function resultsService({ origin, token, run: run4, job }, deliver) {
  const ids = { workflow_run_backend_id: run4, workflow_job_run_backend_id: job };
  const call = async (method, message) => {
    const text = await deliver({
      step: method,
      url: `${origin}/twirp/github.actions.results.api.v1.ArtifactService/${method}`,
      method: "POST",
      headers: {
        authorization: `Bearer ${token}`,
        "content-type": "application/json",
        accept: "application/json"
      },
      body: JSON.stringify({ ...ids, ...message }),
      secrets: [token]
    });
    const answer = parse(text);
    if (answer?.["ok"] !== true) throw unusable(method);
    return answer;
  };
  return {
    async create({ name, expiresAt }) {
      const answer = await call("CreateArtifact", {
        name,
        version: VERSION2,
        mime_type: "application/zip",
        ...expiresAt && { expires_at: expiresAt.toISOString() }
      });
      const url = answer["signed_upload_url"] ?? answer["signedUploadUrl"];
      if (typeof url !== "string" || !isAsSafe(url, origin)) throw unusable("CreateArtifact");
      return url;
    },
    async finalize({ name, size, digest: digest2 }) {
      const message = { name, size: String(size), hash: digest2 };
      const answer = await call("FinalizeArtifact", message);
      const id = Number(answer["artifact_id"] ?? answer["artifactId"]);
      if (!Number.isSafeInteger(id) || id <= 0) throw unusable("FinalizeArtifact");
      return id;
    }
  };
}
function parse(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : void 0;
  } catch {
    return void 0;
  }
}
function isAsSafe(url, origin) {
  return URL.canParse(url) && new URL(url).protocol === new URL(origin).protocol;
}
function unusable(method) {
  return new GithubError(
    `GitHub could not be reached: ${method}: the answer is none of its service`,
    {
      kind: "unreachable",
      remedy: "Use actions/upload-artifact with the output evidence-file.",
      mayHaveHappened: true
    }
  );
}

// packages/github/src/artifact/upload.ts
var MAXIMUM_BYTES = 8 * 1024 * 1024;
var DAY = 24 * 60 * 60 * 1e3;
async function uploadArtifact(wish) {
  const { environment, name } = wish;
  const clock = { ...SYSTEM_CLOCK, ...wish.clock };
  const runtime = readRuntime(environment);
  checkArtifactName(name);
  const archive = new Uint8Array(pack(wish.files));
  const digest2 = `sha256:${createHash3("sha256").update(archive).digest("hex")}`;
  const deliver = await makeCourier(environment, clock);
  const service = resultsService(runtime, deliver);
  const expiresAt = expiry(wish, clock.now());
  await putBlob(await service.create({ name, expiresAt }), archive, deliver);
  const id = await service.finalize({ name, size: archive.length, digest: digest2 });
  return { id, digest: digest2, size: archive.length };
}
function pack(files) {
  const packed = files.map(({ name, content }) => ({ name, content: Buffer.from(content) }));
  checkFileNames(packed.map(({ name }) => name));
  const size = packed.reduce((sum, { content }) => sum + content.length, 0);
  if (packed.length === 0)
    throw new GithubError("There is nothing to upload", { kind: "rejected" });
  if (size > MAXIMUM_BYTES)
    throw new GithubError(`An artifact may not hold more than ${MAXIMUM_BYTES / 1024 / 1024} MB`, {
      kind: "rejected",
      remedy: "Use actions/upload-artifact for large files."
    });
  return packZip(packed);
}
function expiry({ environment, retentionDays }, now) {
  if (retentionDays === void 0) return void 0;
  const allowed = Number(environment["GITHUB_RETENTION_DAYS"]);
  const days = allowed > 0 ? Math.min(retentionDays, allowed) : retentionDays;
  return new Date(now + days * DAY);
}

// packages/github/src/gate/artifacts.ts
import { createHash as createHash4 } from "node:crypto";

// packages/github/src/gate/zip.ts
import { crc32 as crc322, inflateRawSync } from "node:zlib";
var END2 = { signature: 101010256, size: 22 };
var CENTRAL2 = { signature: 33639248, size: 46 };
var LOCAL2 = { signature: 67324752, size: 30 };
var LONGEST_COMMENT = 65535;
var ZIP64 = 4294967295;
var STORED2 = 0;
var DEFLATED2 = 8;
var ENCRYPTED = 1;
function readZip(archive, limits) {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  try {
    return [...entriesOf(bytes, limits)];
  } catch (error) {
    if (error.code === "ERR_OUT_OF_RANGE")
      throw broken("it ends too early");
    throw error;
  }
}
function* entriesOf(bytes, limits) {
  const end = findEnd(bytes);
  const count2 = bytes.readUInt16LE(end + 10);
  if (bytes.readUInt16LE(end + 8) !== count2) throw broken("it has several volumes");
  if (count2 > limits.entries) throw broken(`it holds more than ${limits.entries} files`);
  const names2 = /* @__PURE__ */ new Set();
  let left = limits.totalBytes;
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count2; index++) {
    const header = readHeader(bytes, at);
    at = header.next;
    if (header.name.endsWith("/")) continue;
    checkName(header.name, names2);
    const limit = Math.min(limits.entryBytes, left);
    if (header.unpacked > limit) throw broken(`${header.name} is too large`);
    const content = unpack(bytes, header);
    left -= content.length;
    yield { name: header.name, content };
  }
}
function findEnd(bytes) {
  const lowest = Math.max(0, bytes.length - END2.size - LONGEST_COMMENT);
  for (let at = bytes.length - END2.size; at >= lowest; at--)
    if (bytes.readUInt32LE(at) === END2.signature && at + END2.size + bytes.readUInt16LE(at + 20) === bytes.length)
      return at;
  throw broken("it has no directory");
}
function readHeader(bytes, at) {
  if (bytes.readUInt32LE(at) !== CENTRAL2.signature) throw broken("its directory is broken");
  const nameLength = bytes.readUInt16LE(at + 28);
  const nameAt = at + CENTRAL2.size;
  if (nameAt + nameLength > bytes.length) throw broken("it ends too early");
  const header = {
    name: bytes.toString("utf8", nameAt, nameAt + nameLength),
    method: bytes.readUInt16LE(at + 10),
    checksum: bytes.readUInt32LE(at + 16),
    packed: bytes.readUInt32LE(at + 20),
    unpacked: bytes.readUInt32LE(at + 24),
    local: bytes.readUInt32LE(at + 42),
    next: nameAt + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  };
  if ((bytes.readUInt16LE(at + 8) & ENCRYPTED) !== 0) throw broken("it is encrypted");
  if ([header.packed, header.unpacked, header.local].includes(ZIP64))
    throw broken("it is in the form zip64");
  return header;
}
function unpack(bytes, { name, method, checksum, packed, unpacked, local }) {
  if (bytes.readUInt32LE(local) !== LOCAL2.signature)
    throw broken(`${name} is not where it should be`);
  const start = local + LOCAL2.size + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  if (start + packed > bytes.length) throw broken("it ends too early");
  const data = bytes.subarray(start, start + packed);
  const content = method === STORED2 ? data : inflate(name, method, data, unpacked);
  if (content.length !== unpacked || crc322(content) !== checksum)
    throw broken(`${name} is not what the directory says`);
  return content;
}
function inflate(name, method, data, unpacked) {
  if (method !== DEFLATED2) throw broken(`${name} is packed in a way that is not known`);
  try {
    return inflateRawSync(data, { maxOutputLength: unpacked + 1 });
  } catch {
    throw broken(`${name} cannot be unpacked`);
  }
}
function checkName(name, names2) {
  const parts = name.split("/");
  if (name === "" || name.length > 1e3 || /[\\:\p{Cc}]/u.test(name) || parts.some((part) => part === "" || part === "." || part === ".."))
    throw broken("it holds a name that leads out of a folder");
  if (names2.has(name)) throw broken(`it holds ${name} twice`);
  names2.add(name);
}
function broken(why2) {
  return new UserError(`the archive cannot be read: ${why2}`);
}

// packages/github/src/gate/artifacts.ts
var ARCHIVE_LIMIT = 32 * 1024 * 1024;
var LIMITS = {
  entries: 500,
  entryBytes: 8 * 1024 * 1024,
  totalBytes: 64 * 1024 * 1024
};
var ARTIFACTS = 200;
async function downloadArtifacts(github, { owner, name: repo }, run4, prefix) {
  const { items, isComplete } = await github.paginate(
    "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",
    { owner, repo, run_id: run4 },
    ({ artifacts }) => artifacts,
    { maximumPages: 10 }
  );
  const wanted = items.filter(({ name }) => name.startsWith(prefix));
  if (!isComplete || wanted.length > ARTIFACTS)
    throw new UserError(`Run ${run4} has more artifacts than are looked through`);
  const downloaded = [];
  for (const { id, name, expired, size_in_bytes: size, digest: digest2, created_at: at } of wanted) {
    const called = `artifact ${name} of run ${run4}`;
    if (expired)
      throw new UserError(`${called} has expired`, {
        remedy: "Start a new run of its workflow, or keep artifacts longer"
      });
    if (size > ARCHIVE_LIMIT)
      throw new UserError(`${called} is larger than ${ARCHIVE_LIMIT / 1024 / 1024} MB`);
    const { data } = await github.request(
      "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",
      { owner, repo, artifact_id: id, archive_format: "zip" },
      { maximumBytes: ARCHIVE_LIMIT }
    );
    downloaded.push({
      id,
      name,
      createdAt: at === null ? void 0 : new Date(at),
      files: open(called, data, digest2)
    });
  }
  return downloaded;
}
function open(called, data, digest2) {
  if (!(data instanceof ArrayBuffer)) throw new UserError(`${called} is no archive`);
  const archive = new Uint8Array(data);
  if (digest2?.startsWith("sha256:") === true) {
    const actual = createHash4("sha256").update(archive).digest("hex");
    if (digest2 !== `sha256:${actual}`)
      throw new UserError(`${called} is not what was uploaded: its digest differs`);
  }
  try {
    return readZip(archive, LIMITS);
  } catch (error) {
    if (error instanceof UserError)
      throw new UserError(`${called}: ${error.message}`, { cause: error });
    throw error;
  }
}

// packages/github/src/gate/code-scanning.ts
var ANALYSIS_PAGES = 5;
async function scanOfRef(github, repository, ref, tool) {
  try {
    return await readScan(github, repository, ref, tool);
  } catch (error) {
    if (error instanceof GithubError && /no analysis found/iu.test(error.message))
      return { ref, analyses: [], alerts: [], isComplete: true };
    throw error;
  }
}
async function readScan(github, { owner, name: repo }, ref, tool) {
  const analyses = await github.paginate(
    "GET /repos/{owner}/{repo}/code-scanning/analyses",
    { owner, repo, ref, tool_name: tool },
    (data) => data,
    { maximumPages: ANALYSIS_PAGES }
  );
  const alerts = await github.paginate(
    "GET /repos/{owner}/{repo}/code-scanning/alerts",
    { owner, repo, ref, tool_name: tool, state: "open" },
    (data) => data,
    { maximumPages: 50 }
  );
  return {
    ref,
    analyses: analyses.items.map((analysis) => ({
      tool: analysis.tool.name ?? tool,
      version: analysis.tool.version ?? void 0,
      category: analysis.category ?? analysis.analysis_key,
      commit: analysis.commit_sha.toLowerCase(),
      createdAt: new Date(analysis.created_at),
      error: analysis.error
    })),
    alerts: alerts.items.map(({ number, rule, tool: by, most_recent_instance: instance }) => ({
      number,
      tool: by.name ?? tool,
      rule: rule.id ?? rule.name ?? "a rule without id",
      securitySeverity: rule.security_severity_level ?? void 0,
      level: rule.severity ?? void 0,
      path: instance.location?.path,
      line: instance.location?.start_line,
      message: instance.message?.text
    })),
    isComplete: alerts.isComplete
  };
}

// packages/github/src/gate/default-branch.ts
async function readDefaultBranchFile(github, { owner, name: repo }, paths) {
  const { data: repository } = await github.request("GET /repos/{owner}/{repo}", { owner, repo });
  const branch = repository.default_branch;
  const { data: tip } = await github.request("GET /repos/{owner}/{repo}/branches/{branch}", {
    owner,
    repo,
    branch
  });
  const commit = tip.commit.sha;
  const found = [];
  for (const path of paths) {
    const content = await contentOf(github, { owner, repo, path, ref: commit });
    if (content !== void 0) found.push({ path, branch, commit, content });
  }
  const [file, other] = found;
  if (file && other)
    throw new UserError(`The default branch ${branch} has both ${file.path} and ${other.path}`, {
      remedy: "Keep one of them: the owners of one name need not be those of the other"
    });
  if (file) return file;
  throw new UserError(`The default branch ${branch} has no ${paths.join(" or ")}`, {
    remedy: "Merge the policy there: the gate reads it from nowhere else"
  });
}
async function contentOf(github, where2) {
  try {
    const { data } = await github.request("GET /repos/{owner}/{repo}/contents/{path}", where2);
    if (Array.isArray(data) || data.type !== "file" || !("content" in data))
      throw new UserError(`${where2.path} is no file on the default branch`);
    if (data.encoding !== "base64")
      throw new UserError(`${where2.path} is larger than 1 MB on the default branch`);
    return Buffer.from(data.content, "base64");
  } catch (error) {
    if (error instanceof GithubError && error.kind === "not-found") return void 0;
    throw error;
  }
}

// packages/github/src/gate/deployment.ts
var STATES = { pass: "queued", fail: "failure", error: "error" };
var WAITING = /* @__PURE__ */ new Set(["pending", "queued", "failure", "error"]);
var DESCRIPTION_LIMIT = 140;
async function recordDeployment(github, { owner, name: repo }, verdict, details) {
  const { commit, environment, description, logUrl } = details;
  const where2 = { owner, repo };
  const { data: known2 } = await github.request("GET /repos/{owner}/{repo}/deployments", {
    ...{ ...where2, sha: commit, environment },
    per_page: 1
  });
  const newest = Number(known2[0]?.id ?? 0);
  const isWaiting = newest !== 0 && WAITING.has(await stateOf2(github, where2, newest));
  const id = isWaiting ? newest : await createDeployment(github, where2, commit, environment);
  await github.request("POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", {
    ...where2,
    deployment_id: id,
    state: STATES[verdict],
    description: description.slice(0, DESCRIPTION_LIMIT),
    auto_inactive: false,
    ...logUrl !== void 0 && { log_url: logUrl }
  });
  return id;
}
async function stateOf2(github, where2, id) {
  const { data } = await github.request(
    "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",
    { ...where2, deployment_id: id, per_page: 1 }
  );
  return data[0]?.state ?? "pending";
}
async function createDeployment(github, where2, commit, environment) {
  const { data } = await github.request("POST /repos/{owner}/{repo}/deployments", {
    ...where2,
    ref: commit,
    environment,
    auto_merge: false,
    required_contexts: [],
    description: "Recorded by Gatehouse"
  });
  if (!("id" in data)) throw new Error("GitHub has merged instead of making a deployment");
  return Number(data.id);
}

// packages/github/src/gate/protection.ts
var GITHUB_ACTIONS = 15368;
async function isRequired(github, { owner, name: repo }, branch, check, workflow) {
  const rules = await github.paginate(
    "GET /repos/{owner}/{repo}/rules/branches/{branch}",
    { owner, repo, branch },
    (data) => data
  );
  const by = [];
  for (const rule of rules.items) {
    if (rule.type === "required_status_checks" && rule.parameters?.required_status_checks.some(({ context }) => context === check))
      by.push(`ruleset ${rule.ruleset_id ?? ""}`.trim());
    if (rule.type === "workflows" && workflow !== void 0 && await holds(github, rule.parameters?.workflows ?? [], workflow))
      by.push(`required workflow of ruleset ${rule.ruleset_id ?? ""}`.trim());
  }
  if (await isProtected(github, { owner, repo }, branch, check)) by.push("branch protection");
  return { isRequired: by.length > 0, by };
}
async function holds(github, listed, { repository: { owner, name: repo }, path }) {
  const namesakes = listed.filter((each) => each.path === path);
  if (namesakes.length === 0) return false;
  const { data } = await github.request("GET /repos/{owner}/{repo}", { owner, repo });
  return namesakes.some(({ repository_id: id }) => id === data.id);
}
async function isProtected(github, where2, branch, check) {
  const { data } = await github.request("GET /repos/{owner}/{repo}/branches/{branch}", {
    ...where2,
    branch
  });
  const required = data.protection.required_status_checks;
  return data.protection.enabled === true && required !== void 0 && required.enforcement_level !== "off" && (required.contexts.includes(check) || required.checks.some(({ context }) => context === check));
}
function rulesetFor(check, apiUrl) {
  const app = apiUrl === "https://api.github.com" ? { integration_id: GITHUB_ACTIONS } : {};
  return {
    name: "Gatehouse",
    target: "branch",
    enforcement: "active",
    conditions: { ref_name: { include: ["~DEFAULT_BRANCH"], exclude: [] } },
    rules: [
      { type: "deletion" },
      { type: "non_fast_forward" },
      {
        type: "required_status_checks",
        parameters: {
          strict_required_status_checks_policy: false,
          required_status_checks: [{ context: check, ...app }]
        }
      }
    ]
  };
}
async function readEnvironment(github, { owner, name: repo }, environment) {
  try {
    const { data } = await github.request(
      "GET /repos/{owner}/{repo}/environments/{environment_name}",
      { owner, repo, environment_name: environment }
    );
    return { exists: true, protections: (data.protection_rules ?? []).map(({ type }) => type) };
  } catch (error) {
    if (error instanceof GithubError && error.kind === "not-found")
      return { exists: false, protections: [] };
    throw error;
  }
}

// packages/github/src/gate/jobs.ts
async function jobsOf(github, { owner, name: repo }, run4) {
  const { items, isComplete } = await github.paginate(
    "GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs",
    { owner, repo, run_id: run4, filter: "all" },
    ({ jobs }) => jobs,
    { maximumPages: 20 }
  );
  if (!isComplete) return [];
  return items.map((job) => ({
    name: job.name,
    attempt: job.run_attempt ?? 1,
    runner: job.runner_name ?? void 0,
    startedAt: new Date(job.started_at),
    completedAt: job.completed_at === null ? void 0 : new Date(job.completed_at)
  }));
}

// packages/github/src/gate/refs.ts
async function refsOf(github, repository, { headBranch, headSha }) {
  if (headBranch === void 0) return [];
  const refs = [];
  if (await isOnBranch(github, repository, headBranch, headSha))
    refs.push(`refs/heads/${headBranch}`);
  if (await isTag(github, repository, headBranch, headSha)) refs.push(`refs/tags/${headBranch}`);
  return refs;
}
async function isOnBranch(github, repository, branch, sha) {
  const tip = await tipOf(github, repository, branch);
  if (tip === void 0 || tip === sha) return tip !== void 0;
  const { owner, name: repo } = repository;
  const { data } = await github.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
    owner,
    repo,
    basehead: `${tip}...${sha}`,
    per_page: 1
  });
  return data.status === "behind" || data.status === "identical";
}
async function isTag(github, repository, tag, sha) {
  if (await shaOf(github, repository, `tags/${tag}`) !== sha) return false;
  const namesakes = [
    await shaOf(github, repository, `tags/tags/${tag}`),
    await tipOf(github, repository, `tags/${tag}`)
  ];
  return !namesakes.includes(sha);
}
async function shaOf(github, { owner, name: repo }, ref) {
  return ifThere(async () => {
    const asked2 = { owner, repo, ref, per_page: 1 };
    const { data } = await github.request("GET /repos/{owner}/{repo}/commits/{ref}", asked2);
    return data.sha;
  });
}
async function tipOf(github, { owner, name: repo }, branch) {
  return ifThere(async () => {
    const asked2 = { owner, repo, branch };
    const { data } = await github.request("GET /repos/{owner}/{repo}/branches/{branch}", asked2);
    return data.name === branch ? data.commit.sha : void 0;
  });
}
async function ifThere(ask) {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof GithubError && (error.status === 404 || error.status === 422))
      return void 0;
    throw error;
  }
}

// packages/github/src/gate/runs.ts
async function runById(github, { owner, name: repo }, id) {
  const { data } = await github.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}", {
    owner,
    repo,
    run_id: id
  });
  return read3(data);
}
async function runsOf(github, { owner, name: repo }, commit) {
  const { items, isComplete } = await github.paginate(
    "GET /repos/{owner}/{repo}/actions/runs",
    { owner, repo, head_sha: commit },
    ({ workflow_runs: runs }) => runs,
    { maximumPages: 10 }
  );
  if (!isComplete) throw new UserError(`Commit ${commit} has more runs than are looked through`);
  return items.map(read3);
}
function read3(run4) {
  const head = run4.head_repository;
  return {
    id: Number(run4.id),
    attempt: run4.run_attempt ?? 1,
    repository: run4.repository.full_name,
    headRepository: head?.full_name,
    headBranch: run4.head_branch ?? void 0,
    headSha: run4.head_sha.toLowerCase(),
    event: run4.event,
    workflow: run4.path.replace(/@.*$/u, ""),
    status: run4.status ?? "unknown",
    conclusion: run4.conclusion
  };
}

// packages/config/src/complaints.ts
var MAX_COMPLAINTS = 20;
var Complaints = class {
  #path;
  #list = [];
  #more = 0;
  constructor(path) {
    this.#path = path;
  }
  /** At the key of the value, unless another line is named. */
  add(value, message, remedy, line = value.line) {
    if (this.#list.length < MAX_COMPLAINTS) this.#list.push({ line, message, remedy });
    else this.#more++;
  }
  /**
   * @throws UserError that names each with its line, where there is any.
   */
  settle() {
    const [first, second] = this.#list;
    if (!first) return;
    const place = (line) => `${this.#path}:${line}`;
    if (!second)
      throw new UserError(
        `${place(first.line)}: ${first.message}`,
        first.remedy === void 0 ? {} : { remedy: first.remedy }
      );
    const lines = this.#list.toSorted((a, b) => a.line - b.line).map(({ line, message, remedy }) => {
      const told = `${place(line)}: ${message}`;
      return remedy === void 0 ? told : `${told}. ${remedy}`;
    });
    if (this.#more > 0) lines.push(`${this.#path}: and ${this.#more} more`);
    throw new UserError(lines.join("\n"));
  }
};
var QUOTE_LIMIT = 80;
function quote(text) {
  const cut = text.length > QUOTE_LIMIT ? `${text.slice(0, QUOTE_LIMIT)}…` : text;
  const shown = cut.replaceAll(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
  );
  return `"${shown}"`;
}
function nameOf(text) {
  return /^[\w./:@*-]{1,80}$/.test(text) ? text : quote(text);
}
function suggestion(text, choices) {
  const near = nearest(text.slice(0, QUOTE_LIMIT), choices);
  return near ? `Did you mean "${near}"?` : `Use one of: ${choices.join(", ")}`;
}

// packages/config/src/field.ts
function loosensTowardsEnd(order, standard) {
  const rank = (value) => order.indexOf(typeof value === "string" ? value : standard);
  return (from, to) => rank(to) > rank(from);
}
function loosensWhenOn(standard) {
  return (from, to) => (to ?? standard) === true && (from ?? standard) === false;
}

// packages/config/src/gate-fields.ts
var GATE_SUBJECTS = ["commit", "image"];
var DEFAULT_AGE = 24 * 60 * 60 * 1e3;
var REQUIREMENT = {
  phase: {
    type: "text",
    form: { pattern: /^[a-z][a-z0-9-]{0,59}$/u, description: "the id of a phase, such as iac" },
    about: "The phase of Gatehouse that must have left evidence, for example `iac`."
  },
  tool: {
    type: "text",
    about: "The tool whose SARIF or code scanning results are demanded, by the name that it gives itself, for example `Trivy`. Case does not matter."
  },
  subject: {
    type: "choice",
    choices: GATE_SUBJECTS,
    required: true,
    about: "What the evidence must be about: the `commit` to be deployed, or each `image`, by its digest."
  },
  path: {
    type: "text",
    about: "The folder that a scan of the `phase` must have covered. Without it, the whole repository."
  },
  "max-age": {
    type: "duration",
    default: "24h",
    about: "How long ago the scan may have begun.",
    loosens: (from, to) => Number(to ?? DEFAULT_AGE) > Number(from ?? DEFAULT_AGE)
  },
  "fail-on": {
    type: "choice",
    choices: THRESHOLDS,
    default: "high",
    about: "The severity from which an open finding closes the gate; `none` never does.",
    loosens: loosensTowardsEnd(["low", "medium", "high", "critical", "none"], "high")
  }
};
var WORKFLOW = {
  path: {
    type: "text",
    required: true,
    form: {
      pattern: /^\.github\/workflows\/[^/\p{Cc}]{1,200}\.ya?ml$/u,
      description: "the path of a workflow, such as .github/workflows/ci.yml"
    },
    about: "The file of the workflow."
  },
  refs: {
    type: "texts",
    required: true,
    about: "The branches and tags, in full, whose runs count: `refs/heads/main`, `refs/tags/v*`. Who may push there decides what the evidence says."
  }
};
var GATE_FIELDS = {
  environments: {
    type: "map",
    keys: "the name of an environment",
    about: "What a deployment needs, by the environment that it goes to.",
    of: {
      type: "section",
      about: "One environment.",
      fields: {
        require: {
          type: "records",
          required: true,
          fields: REQUIREMENT,
          anyOf: ["phase", "tool"],
          refuse: ({ phase, tool, path }) => {
            if (phase !== void 0 && tool !== void 0)
              return {
                key: "tool",
                message: "phase and tool are two demands",
                remedy: "Make two entries of them"
              };
            return phase === void 0 && path !== void 0 ? {
              key: "path",
              message: "path goes with phase only: results of other tools do not say it",
              remedy: "Remove path"
            } : void 0;
          },
          about: "The evidence that must be there. At least one entry."
        },
        registries: {
          type: "texts",
          about: "Where images may come from: registries, or registries with the start of a repository: `acme.azurecr.io`, `ghcr.io/acme`. Without it, anywhere."
        }
      }
    }
  },
  "trusted-workflows": {
    type: "records",
    fields: WORKFLOW,
    about: "Whose evidence counts when it comes from another run than that of the gate."
  }
};

// packages/config/src/calendar-day.ts
function isCalendarDay(text) {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

// packages/config/src/duration.ts
var UNITS = { m: 6e4, h: 36e5, d: 864e5, w: 6048e5 };
function parseDuration(text) {
  const match = /^([1-9]\d{0,4})([mhdw])$/.exec(text);
  return match ? Number(match[1]) * UNITS[match[2]] : void 0;
}
function formatDuration(milliseconds) {
  for (const unit of ["d", "h"])
    if (milliseconds % UNITS[unit] === 0) return `${milliseconds / UNITS[unit]}${unit}`;
  return `${Math.round(milliseconds / UNITS.m)}m`;
}

// packages/config/src/suppression-fields.ts
var INLINE_POLICIES = ["allow", "pending", "deny"];
var SCOPES2 = ["path", "resource", "package", "image", "url"];
var EVERY_RULE = "*";
var ENTRY_FIELDS = {
  rule: {
    type: "text",
    required: true,
    form: { pattern: /^(?:\*|[\w.][\w./:-]{0,199})$/, description: "the id of a rule, or *" },
    about: "The rule that is waived: its id (`kubernetes/privileged`), with or without the family, or the id of another tool that it answers (`CKV_K8S_16`). `*` waives every rule, for a scope that starts with a name."
  },
  path: {
    type: "glob",
    about: "The files it speaks for, written as one line of .gitignore from the root of the repository."
  },
  resource: {
    type: "wildcard",
    about: "The resources: `Kind/name`, in whichever namespace, or `Kind/namespace/name`; `*` stands for any characters but a slash."
  },
  package: { type: "wildcard", about: "The packages, as package URLs: `pkg:npm/lodash@*`." },
  image: { type: "wildcard", about: "The images: `registry.example.com/shop/web@sha256:…`." },
  url: { type: "wildcard", about: "The URLs: `https://shop.example.com/admin/**`." },
  reason: { type: "text", required: true, about: "Why it is waived." },
  expires: { type: "date", required: true, about: "The last day on which it counts (UTC)." },
  owner: { type: "text", about: "Who answers for it: `@acme/platform`." }
};
var SUPPRESSION_FIELDS = {
  inline: {
    type: "choice",
    choices: INLINE_POLICIES,
    default: "allow",
    loosens: loosensTowardsEnd(INLINE_POLICIES.toReversed(), "allow"),
    about: "What becomes of suppressions in the scanned files: `allow` counts those that a pull request brings where they give a reason; `pending` counts them once they are merged; `deny` counts none, old or new."
  },
  entries: {
    type: "records",
    each: "suppression",
    fields: ENTRY_FIELDS,
    anyOf: SCOPES2,
    refuse: refuseBoundless,
    about: "What is waived, where, why and until when."
  }
};
function refuseBoundless(record) {
  if (record["rule"] !== EVERY_RULE) return void 0;
  const isNamed = SCOPES2.some((scope) => {
    const text = record[scope];
    return typeof text === "string" && /^\/?[^/*?[]/.test(text);
  });
  return isNamed ? void 0 : {
    key: "rule",
    message: "rule: * waives every rule, those of later versions too, so it needs a scope that starts with a name",
    remedy: "Name the rules, or give a path such as test/fixtures/"
  };
}

// packages/config/src/schema.ts
var FIELDS = {
  "fail-on": {
    type: "choice",
    choices: THRESHOLDS,
    default: "high",
    loosens: loosensTowardsEnd(["low", "medium", "high", "critical", "none"], "high"),
    about: "The severity from which a finding fails the run; `none` never does."
  },
  "report-from": {
    type: "choice",
    choices: SEVERITIES,
    default: "low",
    loosens: loosensTowardsEnd(SEVERITIES.toReversed(), "low"),
    about: "The severity from which a finding is shown."
  },
  profile: {
    type: "choice",
    choices: PROFILES,
    default: "default",
    loosens: loosensTowardsEnd(["all", "default"], "default"),
    about: "Which rules are asked: `default`, or `all` with those that exist for parity with other tools."
  },
  "only-new": {
    type: "flag",
    // Where nothing is said, pull requests see what is new and everything else sees all.
    loosens: (_, to) => to !== false,
    about: "Whether only what a change brings is shown and can fail. Default: on for pull requests and merge queues, off elsewhere."
  },
  phases: {
    type: "section",
    about: "What is scanned. The suite runs the phases that are named here; `iac` when none is.",
    fields: {
      iac: {
        type: "section",
        about: "Infrastructure as code: Kubernetes manifests, Dockerfiles, workflows.",
        fields: {
          enabled: {
            type: "flag",
            default: true,
            loosens: (_, to) => to === false,
            about: "Whether the suite runs this phase."
          },
          path: { type: "text", about: "The folder or file to scan. Default: the repository." },
          exclude: {
            type: "globs",
            loosens: leavesMoreOut,
            about: "Paths to leave out, written as in .gitignore."
          },
          "allow-empty": {
            type: "flag",
            default: false,
            loosens: loosensWhenOn(false),
            about: "Whether a scan that finds nothing to evaluate may pass."
          },
          "allow-parse-errors": {
            type: "flag",
            default: false,
            loosens: loosensWhenOn(false),
            about: "Whether a scan may pass although a file could not be read."
          }
        }
      }
    }
  },
  suppressions: {
    type: "section",
    about: "What is waived, and what may waive.",
    fields: SUPPRESSION_FIELDS
  },
  gate: {
    type: "section",
    about: "What a deployment needs before it may go ahead.",
    fields: GATE_FIELDS
  }
};
function leavesMoreOut(from, to) {
  const [old, fresh] = [from, to].map((list) => Array.isArray(list) ? list.map(String) : []);
  if ([...old ?? [], ...fresh ?? []].some((pattern) => pattern.startsWith("!"))) return true;
  return (fresh ?? []).some((pattern) => !old?.includes(pattern));
}

// packages/config/src/places.ts
var places = /* @__PURE__ */ new WeakMap();
function rememberLocation(section, own, keys) {
  places.set(section, { own, keys: new Map(keys) });
  return section;
}
function locationOf(section, key) {
  const known2 = places.get(section);
  return key === void 0 ? known2?.own : known2?.keys.get(key);
}

// packages/config/src/segment.ts
var RUN = /* @__PURE__ */ Symbol("any number of characters");
var ONE = /* @__PURE__ */ Symbol("any character");
var Segment = class {
  #tokens;
  /** The name itself where nothing in it stands for anything else. */
  literal;
  constructor(text) {
    this.#tokens = readTokens(text);
    this.literal = this.#tokens.every((token) => typeof token === "string") ? this.#tokens.join("") : void 0;
  }
  /** Whether it stands for every name. */
  get isAny() {
    return this.#tokens.length === 1 && this.#tokens[0] === RUN;
  }
  /** In steps of at most the product of both lengths: only the last `*` is ever reconsidered. */
  matches(name) {
    if (this.literal !== void 0) return name === this.literal;
    const tokens = this.#tokens;
    let at = 0;
    let token = 0;
    let run4 = -1;
    let taken = 0;
    while (at < name.length) {
      const next = tokens[token];
      if (next === RUN) {
        run4 = token++;
        taken = at;
      } else if (next !== void 0 && stands(next, name.charCodeAt(at))) {
        token++;
        at++;
      } else if (run4 >= 0) {
        token = run4 + 1;
        at = ++taken;
      } else return false;
    }
    while (tokens[token] === RUN) token++;
    return token === tokens.length;
  }
};
function stands(token, code) {
  if (token === ONE) return true;
  if (typeof token === "string") return token.charCodeAt(0) === code;
  return token.ranges.some(([from, to]) => code >= from && code <= to) !== token.negated;
}
function readTokens(text) {
  const tokens = [];
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    const end = character === "[" ? classEnd(text, at) : -1;
    if (end > 0) {
      tokens.push(readClass(text.slice(at + 1, end)));
      at = end;
    } else if (character === "*") {
      if (tokens.at(-1) !== RUN) tokens.push(RUN);
    } else if (character === "?") tokens.push(ONE);
    else if (character === "\\" && at + 1 < text.length) tokens.push(text.charAt(++at));
    else tokens.push(character);
  }
  return tokens;
}
function classEnd(text, start) {
  let at = start + 1;
  if (text[at] === "!" || text[at] === "^") at++;
  if (text[at] === "]") at++;
  for (; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === "]") return at;
  }
  return -1;
}
function readClass(inner) {
  const negated = inner.startsWith("!") || inner.startsWith("^");
  const members = (negated ? inner.slice(1) : inner).replaceAll(/\\(.)/g, "$1");
  const ranges = [];
  for (let at = 0; at < members.length; at++) {
    const isRange = members[at + 1] === "-" && at + 2 < members.length;
    const last = isRange ? at + 2 : at;
    ranges.push([members.charCodeAt(at), members.charCodeAt(last)]);
    at = last;
  }
  return { negated, ranges };
}

// packages/config/src/pattern-problem.ts
var MAX_LENGTH = 1024;
function globProblem(text) {
  const problem = wildcardProblem(text);
  if (problem) return problem;
  if (text.startsWith("!"))
    return {
      message: "is negated, which it cannot be here",
      remedy: "Write \\! for a name that starts with it"
    };
  if (text.startsWith("#"))
    return { message: "starts with #, so it is a comment", remedy: "Write \\#" };
  const unread = text.replaceAll(/\\[^\w\s]/g, "__");
  if (unread.includes("\\"))
    return { message: "has a backslash", remedy: "Separate folders by /, on every system" };
  if (/\{[^{}]*,[^{}]*\}/.test(unread))
    return {
      message: "has braces, which are not expanded",
      remedy: "Write one pattern for each, or \\{"
    };
  const names2 = unread.replace(/^\//, "").replace(/\/$/, "").split("/");
  if (names2.includes(".") || names2.includes(".."))
    return {
      message: "has a . or .. among its folders",
      remedy: "Write the path from the root of the repository"
    };
  if (names2.includes(""))
    return {
      message: "has an empty name between its slashes",
      remedy: "Write the path from the root of the repository"
    };
  return hasOpenClass(unread) ? { message: "has a [ that is not closed", remedy: "Close it, or write \\[" } : void 0;
}
function wildcardProblem(text) {
  if (text.trim() === "") return { message: "is blank", remedy: "Write what is meant" };
  if (text !== text.trim())
    return { message: "starts or ends with white space", remedy: "Leave it out" };
  if (/[\u0000-\u001F\u007F]/.test(text))
    return { message: "holds a control character", remedy: "Leave it out" };
  return text.length > MAX_LENGTH ? { message: `has more than ${MAX_LENGTH} characters`, remedy: "Use * or fewer folders" } : void 0;
}
function hasOpenClass(text) {
  return text.split("/").some((name) => {
    for (let at = name.indexOf("["); at >= 0; at = name.indexOf("[", at + 1)) {
      const end = classEnd(name, at);
      if (end < 0) return true;
      at = end;
    }
    return false;
  });
}

// packages/config/src/scalars.ts
function readSimple(value, field, key, complaints) {
  const wrong = (message, remedy) => {
    complaints.add(value, message, remedy);
    return void 0;
  };
  const text = value.string;
  switch (field.type) {
    case "flag":
      return value.boolean ?? wrong(`${key} must be true or false`);
    case "text":
      if (text === void 0 || field.required && text.trim() === "")
        return wrong(`${key} must be a text`);
      return !field.form || field.form.pattern.test(text) ? text : wrong(`${key}: ${quote(text)} is not ${field.form.description}`);
    case "texts":
      return strings(value) ?? wrong(`${key} must be a list of texts`);
    case "choice":
      return field.choices.includes(text ?? "") ? text : wrong(`${key}: ${quote(text ?? "")} is not known`, suggestion(text ?? "", field.choices));
    case "number":
      return readNumber(value, field) ?? wrong(`${key} must be ${numberWords(field)}`);
    case "date":
      return text !== void 0 && isCalendarDay(text) ? text : wrong(`${key}: ${quote(text ?? "")} is not a day of the calendar`, "Write 2026-12-31");
    case "duration":
      return parseDuration(text ?? "") ?? wrong(`${key}: ${quote(text ?? "")} is not a duration`, "Write 12h, 30d or 2w");
    case "glob":
    case "wildcard": {
      if (text === void 0) return wrong(`${key} must be a text`);
      const problem = field.type === "glob" ? globProblem(text) : wildcardProblem(text);
      return problem ? wrong(...badPattern(key, text, problem)) : text;
    }
    case "globs": {
      const list = strings(value);
      if (!list) return wrong(`${key} must be a list of texts`);
      for (const [index, item] of list.entries()) {
        const problem = globProblem(item.replace(/^!/, ""));
        if (problem) complaints.add(value.items[index] ?? value, ...badPattern(key, item, problem));
      }
      const places2 = value.items.map(
        ({ location }, index) => [list[index] ?? "", location]
      );
      return rememberLocation(list, value.extent, places2);
    }
  }
}
function strings(value) {
  if (!value.isSequence) return void 0;
  const list = value.strings;
  return list.length === value.items.length ? list : void 0;
}
function badPattern(key, text, problem) {
  return [`${key}: ${quote(text)} ${problem.message}`, problem.remedy];
}
function readNumber(value, { minimum, maximum, whole }) {
  const number = value.number;
  if (number === void 0 || !Number.isFinite(number)) return void 0;
  if (whole && !Number.isSafeInteger(number)) return void 0;
  return number >= (minimum ?? -Infinity) && number <= (maximum ?? Infinity) ? number : void 0;
}
function numberWords({ minimum, maximum, whole }) {
  const noun = whole ? "a whole number" : "a number";
  if (minimum !== void 0 && maximum !== void 0)
    return `${noun} from ${minimum} to ${maximum}`;
  if (minimum !== void 0) return `${noun}, ${minimum} or more`;
  return maximum === void 0 ? noun : `${noun}, ${maximum} or less`;
}

// packages/config/src/validate.ts
var MAX_VALUES = 1e5;
function readSection(section, fields, name) {
  const reading = new Reading(new Complaints(section.source.path));
  const values = reading.section(section, fields, name);
  reading.complaints.settle();
  return values;
}
var Reading = class {
  complaints;
  #left = MAX_VALUES;
  constructor(complaints) {
    this.complaints = complaints;
  }
  section(section, fields, name) {
    const entries = [];
    const places2 = [];
    for (const [key, value] of this.#entries(section, name)) {
      const field = Object.hasOwn(fields, key) ? fields[key] : void 0;
      if (!field) this.#unknownKey(value, key, name, fields);
      const read4 = field && this.#field(value, field, key);
      if (read4 === void 0) continue;
      entries.push([key, read4]);
      places2.push([key, value.extent]);
    }
    if (section.isMapping || !section.exists) {
      for (const [key, { required }] of Object.entries(fields))
        if (required && !section.keys.includes(key))
          this.complaints.add(section, `${name} has no ${key}`);
    }
    return rememberLocation(Object.fromEntries(entries), section.extent, places2);
  }
  #field(value, field, key) {
    switch (field.type) {
      case "section":
        return this.section(value, field.fields, key);
      case "records":
        return this.#records(value, field, key);
      case "map":
        return this.#map(value, field, key);
      default:
        return readSimple(value, field, key, this.complaints);
    }
  }
  #map(value, { of }, name) {
    const entries = [];
    const places2 = [];
    for (const [key, held] of this.#entries(value, name)) {
      const read4 = this.#field(held, of, nameOf(key));
      if (read4 === void 0) continue;
      entries.push([key, read4]);
      places2.push([key, held.extent]);
    }
    return rememberLocation(Object.fromEntries(entries), value.extent, places2);
  }
  #records(value, field, name) {
    if (!value.exists) return [];
    if (!value.isSequence) {
      this.complaints.add(value, `${name} must be a list`);
      return void 0;
    }
    return value.items.map((item) => {
      const record = this.section(item, field.fields, `the ${field.each ?? "entry"}`);
      this.#judge(item, record, field);
      return Object.assign(record, { location: item.extent });
    });
  }
  #judge(item, record, { each = "entry", anyOf, refuse }) {
    if (!item.isMapping) return;
    if (anyOf && !anyOf.some((key) => item.keys.includes(key))) {
      this.complaints.add(item, `the ${each} needs at least one of: ${anyOf.join(", ")}`);
      return;
    }
    const refusal = refuse?.(record);
    if (refusal) this.complaints.add(item.get(refusal.key), refusal.message, refusal.remedy);
  }
  /** Each key once; what is no mapping has none, and what is nothing is an empty one. */
  *#entries(section, name) {
    if (section.exists && !section.isMapping)
      this.complaints.add(section, `${name} must be a mapping`);
    const seen = /* @__PURE__ */ new Set();
    for (const [index, key] of section.keys.entries()) {
      const value = section.values[index];
      if (!value) continue;
      if (this.#left-- <= 0) {
        if (this.#left === -1) this.complaints.add(value, `more than ${MAX_VALUES} values`);
        return;
      }
      if (seen.has(key))
        this.complaints.add(
          value,
          `${nameOf(key)} is given twice`,
          void 0,
          value.extent.startLine
        );
      else yield [key, value];
      seen.add(key);
    }
  }
  #unknownKey(value, key, name, fields) {
    this.complaints.add(
      value,
      `unknown key ${quote(key)} in ${name}`,
      suggestion(key, Object.keys(fields)),
      value.extent.startLine
    );
  }
};

// packages/config/src/config.ts
var CONFIG_PATHS = [".github/gatehouse.yml", ".github/gatehouse.yaml"];
function parseConfig(path, content) {
  const text = typeof content === "string" ? content : decodeConfig(path, content);
  const { documents, problems } = parseYaml(new SourceText(path, text));
  const problem = problems[0];
  if (problem) throw new UserError(`${path}:${problem.line ?? 1}: ${problem.message}`);
  if (documents.length > 1)
    throw new UserError(`${path}: holds ${documents.length} documents; one is expected`);
  const document = documents[0];
  return document ? readSection(document, FIELDS, "the configuration") : {};
}
function decodeConfig(path, bytes) {
  try {
    return decode(bytes);
  } catch (error) {
    throw error instanceof UserError ? new UserError(`${path}: ${error.message}`, { cause: error }) : error;
  }
}

// packages/config/src/settings.ts
var IAC = FIELDS.phases.fields.iac.fields;
var DEFAULTS = {
  failOn: FIELDS["fail-on"].default,
  reportFrom: FIELDS["report-from"].default,
  profile: FIELDS.profile.default,
  path: ".",
  exclude: [],
  allowEmpty: IAC["allow-empty"].default,
  allowParseErrors: IAC["allow-parse-errors"].default,
  inlineSuppressions: FIELDS.suppressions.fields.inline.default,
  suppressions: []
};
function resolveSettings(overrides, config) {
  const iac = config.phases?.iac ?? {};
  const fromFile = {
    failOn: config["fail-on"],
    reportFrom: config["report-from"],
    profile: config.profile,
    path: iac.path,
    exclude: iac.exclude,
    allowEmpty: iac["allow-empty"],
    allowParseErrors: iac["allow-parse-errors"],
    onlyNew: config["only-new"],
    inlineSuppressions: config.suppressions?.inline,
    suppressions: config.suppressions?.entries
  };
  const settings = { ...DEFAULTS };
  for (const source of [fromFile, overrides])
    for (const [key, value] of Object.entries(source))
      if (value !== void 0) settings[key] = value;
  return settings;
}

// packages/config/src/pattern.ts
var DEEP = /* @__PURE__ */ Symbol("any number of segments");
var Pattern = class {
  #parts;
  /** `whole`: all names; `within`: the first ones, so what lies below counts too; `below`: only what lies below. */
  #extent;
  constructor(parts, extent) {
    this.#parts = parts.map((part) => part === "**" ? DEEP : new Segment(part));
    this.#extent = extent;
  }
  matches(text) {
    return this.matchesNames(text.split("/"));
  }
  /** For one path that is asked about many patterns. */
  matchesNames(names2) {
    const parts = this.#parts;
    let at = 0;
    let part = 0;
    let deep = -1;
    let taken = 0;
    for (; ; ) {
      const next = parts[part];
      const name = names2[at];
      if (next === DEEP) {
        deep = part++;
        taken = at;
      } else if (next === void 0 && this.#isEnough(names2.length - at)) return true;
      else if (next !== void 0 && name !== void 0 && next.matches(name)) {
        part++;
        at++;
      } else if (deep >= 0 && taken < names2.length) {
        part = deep + 1;
        at = ++taken;
      } else return false;
    }
  }
  #isEnough(left) {
    return this.#extent === "within" || (this.#extent === "below" ? left > 0 : left === 0);
  }
};
function compileGlob(text) {
  const problem = globProblem(text);
  if (problem) throw new UserError(problem.message, { remedy: problem.remedy });
  const isFolder = text.endsWith("/");
  const parts = text.replace(/^\//, "").replace(/\/$/, "").split("/");
  if (!text.slice(0, -1).includes("/")) parts.unshift("**");
  const endsDeep = parts.at(-1) === "**";
  if (endsDeep && isFolder) parts.push("*");
  const isInside2 = endsDeep && !isFolder;
  while (isInside2 && parts.length > 1 && parts.at(-1) === "**") parts.pop();
  return new Pattern(parts, isFolder || isInside2 ? "below" : "within");
}
function compileWildcard(text) {
  const problem = wildcardProblem(text);
  if (problem) throw new UserError(problem.message, { remedy: problem.remedy });
  return new Pattern(text.split("/").map(withoutSets), "whole");
}
function compileDoublestar(text) {
  const problem = globProblem(text);
  if (problem) throw new UserError(problem.message, { remedy: problem.remedy });
  return new Pattern(text.split("/"), "whole");
}
function withoutSets(part) {
  return part.replaceAll(/[?[\\]/g, "\\$&");
}

// packages/triage/src/naming.ts
function names(id, rule) {
  return ownNames(rule).includes(canonical(id));
}
var known = /* @__PURE__ */ new WeakMap();
function suppressingNames(rule) {
  let all = known.get(rule);
  if (!all) {
    all = /* @__PURE__ */ new Set([...ownNames(rule), ...(rule.kinIds ?? []).map(canonical)]);
    known.set(rule, all);
  }
  return all;
}
function canonical(id) {
  const match = /^(?:AVD-)?([A-Z]{2,3})-?0*(\d+)$/i.exec(id);
  return match?.[1] && match[2] ? `${match[1].toUpperCase()}-${match[2]}` : id;
}
function ownNames({ id, aliases }) {
  return [id, id.slice(id.indexOf("/") + 1), ...aliases.map(canonical)];
}

// packages/triage/src/words.ts
function describeEntry(entry) {
  const scopes = SCOPES2.flatMap((scope) => {
    const text = entry[scope];
    return text === void 0 ? [] : [`${scope} ${quote(text)}`];
  });
  const rule = entry.rule === "*" ? "every rule" : entry.rule;
  return `${rule} for ${scopes.join(" and ")}`;
}
function findingsAreBack(count2) {
  return count2 === 1 ? "1 finding is back" : `${count2} findings are back`;
}
function daysBetween(from, to) {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 864e5);
}
function dayOf(date) {
  return date.toISOString().slice(0, 10);
}

// packages/triage/src/compare-entries.ts
function* compareEntries(from, to, section) {
  const left = /* @__PURE__ */ new Map();
  for (const entry of entriesOf2(from)) {
    const same = left.get(keyOf(entry));
    if (same) same.push(entry);
    else left.set(keyOf(entry), [entry]);
  }
  for (const entry of entriesOf2(to)) {
    const before = left.get(keyOf(entry))?.shift();
    if (before) yield* compareEntry(before, entry);
    else
      yield {
        words: `a suppression of ${describeEntry(entry)} until ${entry.expires} would be added`,
        loosens: true,
        location: entry.location
      };
  }
  for (const entry of [...left.values()].flat())
    yield {
      words: `the suppression of ${describeEntry(entry)} would be removed`,
      loosens: false,
      location: section
    };
}
function* compareEntry(from, to) {
  const { location } = to;
  const what = `the suppression of ${describeEntry(to)}`;
  if (from.expires !== to.expires)
    yield {
      words: `${what} would be ${to.expires > from.expires ? "extended" : "shortened"} from ${from.expires} to ${to.expires}`,
      loosens: to.expires > from.expires,
      location
    };
  for (const key of ["reason", "owner"])
    if (from[key] !== to[key])
      yield { words: `${what} would get another ${key}`, loosens: false, location };
}
function keyOf(entry) {
  return JSON.stringify([canonical(entry.rule), ...SCOPES2.map((scope) => entry[scope] ?? null)]);
}
function entriesOf2(value) {
  return Array.isArray(value) ? value : [];
}

// packages/triage/src/compare-policies.ts
var MAX_NOTICES = 200;
function comparePolicies(base, head) {
  const changes = [...compareSections(FIELDS, "", { from: base, to: head })];
  const notices = changes.map(({ words: words2, loosens: loosens2, location }) => ({
    kind: "pending",
    level: loosens2 ? "warning" : "notice",
    message: `${words2}: not in force until merged`,
    ...location && { location }
  }));
  if (notices.length <= MAX_NOTICES) return notices;
  const left = notices.length - MAX_NOTICES;
  const loosens = notices.slice(MAX_NOTICES).some(({ level }) => level === "warning");
  return [
    ...notices.slice(0, MAX_NOTICES),
    {
      kind: "pending",
      level: loosens ? "warning" : "notice",
      message: `${left} more changes of the configuration: not in force until merged`
    }
  ];
}
function* compareSections(fields, prefix, pair) {
  for (const [key, field] of Object.entries(fields)) {
    const from = valueOf(pair.from, key);
    const to = valueOf(pair.to, key);
    if (isEqual(from, to)) continue;
    const location = locationOf(pair.to, key) ?? locationOf(pair.to);
    yield* compareValues(field, prefix + key, { from, to }, location);
  }
}
function* compareValues(field, name, { from, to }, location) {
  if (field.type === "section") {
    yield* compareSections(field.fields, `${name}.`, { from: objectOf(from), to: objectOf(to) });
  } else if (field.type === "map") {
    const [old, fresh] = [objectOf(from), objectOf(to)];
    for (const key of /* @__PURE__ */ new Set([...Object.keys(old), ...Object.keys(fresh)])) {
      const values = { from: valueOf(old, key), to: valueOf(fresh, key) };
      if (isEqual(values.from, values.to)) continue;
      yield* compareValues(
        field.of,
        `${name}.${nameOf(key)}`,
        values,
        locationOf(fresh, key) ?? location
      );
    }
  } else if (name === "suppressions.entries") {
    yield* compareEntries(from, to, location);
  } else if (field.type === "records") {
    yield { words: `${name} would change`, loosens: field.loosens?.(from, to) ?? true, location };
  } else if (!isEqual(from ?? defaultOf(field), to ?? defaultOf(field))) {
    const standard = field.default === void 0 ? "unset" : `${field.default} (the default)`;
    const words2 = (value) => value === void 0 ? standard : describe(value, field);
    yield {
      words: `${name} would change from ${words2(from)} to ${words2(to)}`,
      loosens: field.loosens?.(from, to) ?? true,
      location
    };
  }
}
function defaultOf(field) {
  const { type, default: standard } = field;
  return type === "duration" ? parseDuration(String(standard)) : standard;
}
function describe(value, field) {
  if (typeof value === "number")
    return field.type === "duration" ? formatDuration(value) : String(value);
  if (typeof value === "string") return field.type === "choice" ? value : quote(value);
  if (typeof value === "boolean") return String(value);
  if (!Array.isArray(value)) return "something else";
  return value.length === 0 ? "nothing" : quote(value.join(", "));
}
function valueOf(section, key) {
  return Object.hasOwn(section, key) ? section[key] : void 0;
}
var NOTHING = Object.freeze({});
function objectOf(value) {
  return typeof value === "object" ? value : NOTHING;
}
function isEqual(a, b) {
  return contentOf2(a) === contentOf2(b);
}
function contentOf2(value) {
  return JSON.stringify(value, (key, held) => {
    if (key === "location") return void 0;
    if (typeof held !== "object" || held === null || Array.isArray(held)) return held;
    return Object.fromEntries(Object.entries(held).sort(([x], [y]) => x < y ? -1 : 1));
  });
}

// packages/triage/src/file-directives.ts
var FileDirectives = class {
  /** Positions in the file's list by the id that is named; those that name none, and so mean every rule, apart. */
  #byName = /* @__PURE__ */ new Map();
  #forAll = [];
  #directives;
  #byRule = /* @__PURE__ */ new Map();
  constructor(directives) {
    this.#directives = directives;
    for (const [position, { rules }] of directives.entries()) {
      if (rules.length === 0) this.#forAll.push(position);
      for (const id of new Set(rules.map(canonical))) push(this.#byName, id, position);
    }
  }
  /** The first that speaks for the rule there: one for any resource, else one for this. */
  find(rule, { line, resource }) {
    let meant = this.#byRule.get(rule);
    if (!meant) this.#byRule.set(rule, meant = this.#meantFor(rule));
    if (meant.size === 0) return void 0;
    const isThere = ({ from, to }) => line >= from && line <= to;
    return meant.get(void 0)?.find(isThere) ?? (resource && meant.get(keyOf2(resource))?.find(isThere));
  }
  #meantFor(rule) {
    const positions = new Set(this.#forAll);
    for (const name of suppressingNames(rule))
      for (const position of this.#byName.get(name) ?? []) positions.add(position);
    const meant = /* @__PURE__ */ new Map();
    for (const position of [...positions].sort((a, b) => a - b)) {
      const directive = this.#directives[position];
      if (directive) push(meant, directive.resource && keyOf2(directive.resource), directive);
    }
    return meant;
  }
};
function keyOf2({ kind, namespace, name }) {
  return JSON.stringify([kind, namespace, name]);
}
function push(lists, key, value) {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

// packages/triage/src/directives.ts
function applyDirectives(scan) {
  const { valid } = byValidity(scan);
  if (valid.length === 0) return scan;
  const files = byFile(valid);
  return {
    ...scan,
    findings: scan.findings.map(
      (finding) => finding.suppression ? finding : suppress(finding, directiveFor(finding, files))
    ),
    evaluations: scan.evaluations.map((evaluation) => {
      const { path, rule, status } = evaluation;
      const speaks = status === "fail" && files.get(path)?.find(rule, evaluation);
      return speaks ? { ...evaluation, status: "suppressed" } : evaluation;
    })
  };
}
function byValidity(scan) {
  const today = dayOf(scan.startedAt);
  const counts2 = ({ until }) => until === void 0 || until >= today;
  return {
    valid: scan.directives.filter(counts2),
    expired: scan.directives.filter((directive) => !counts2(directive))
  };
}
function byFile(directives) {
  const lists = /* @__PURE__ */ new Map();
  for (const directive of directives) {
    const list = lists.get(directive.location.path);
    if (list) list.push(directive);
    else lists.set(directive.location.path, [directive]);
  }
  return new Map([...lists].map(([path, list]) => [path, new FileDirectives(list)]));
}
function directiveFor({ rule, resource, location }, files) {
  return files.get(location.path)?.find(rule, { line: location.startLine, resource });
}
function suppress(finding, directive) {
  if (!directive) return finding;
  const { syntax, reason, until, location } = directive;
  return {
    ...finding,
    suppression: {
      kind: "inline",
      syntax,
      location,
      ...reason !== void 0 && { reason },
      ...until !== void 0 && { until }
    }
  };
}

// packages/triage/src/rule-names.ts
var VULNERABILITY = /^(?:CVE|GHSA|GO|PYSEC|RUSTSEC|SNYK)-/i;
var MAX_COMPARED = 50;
var MAX_LENGTH2 = 100;
var RuleNames = class {
  #asked = /* @__PURE__ */ new Set();
  #known = /* @__PURE__ */ new Set();
  #families = /* @__PURE__ */ new Set();
  #spelled = [];
  #compared = /* @__PURE__ */ new Map();
  /** `catalogue` holds rules that could have been asked: those of other profiles and phases. */
  constructor(scans, catalogue = []) {
    const asked2 = new Set(scans.flatMap(({ rules }) => rules));
    for (const rule of asked2) for (const name of suppressingNames(rule)) this.#asked.add(name);
    for (const rule of /* @__PURE__ */ new Set([...asked2, ...catalogue])) {
      for (const name of suppressingNames(rule)) this.#known.add(name);
      this.#families.add(familyOf(rule.id));
      this.#spelled.push(rule.id, rule.id.slice(rule.id.indexOf("/") + 1), ...rule.aliases);
    }
  }
  standing(id) {
    const name = canonical(id);
    if (id === EVERY_RULE || this.#asked.has(name)) return "asked";
    if (this.#known.has(name) || VULNERABILITY.test(id)) return "elsewhere";
    const isForeignFamily = id.includes("/") && !this.#families.has(familyOf(id));
    return isForeignFamily && this.nearest(id) === void 0 ? "elsewhere" : "unknown";
  }
  /** Whether an id is that of a vulnerability, and of no rule. */
  isVulnerability(id) {
    return VULNERABILITY.test(id) && !this.#known.has(canonical(id));
  }
  /** The name that a mistyped one most likely meant, for as many as somebody may have mistyped. */
  nearest(id) {
    if (id.length > MAX_LENGTH2) return void 0;
    if (!this.#compared.has(id)) {
      if (this.#compared.size >= MAX_COMPARED) return void 0;
      this.#compared.set(id, nearest(id, this.#spelled));
    }
    return this.#compared.get(id);
  }
};
function familyOf(id) {
  return id.slice(0, Math.max(0, id.indexOf("/")));
}

// packages/triage/src/directive-notices.ts
var MAX_NOTICES2 = 500;
function directiveNotices(scan, catalogue = []) {
  const { valid, expired } = byValidity(scan);
  if (valid.length === 0 && expired.length === 0) return [];
  const [validFiles, expiredFiles] = [byFile(valid), byFile(expired)];
  const met = /* @__PURE__ */ new Map();
  const back = /* @__PURE__ */ new Map();
  for (const finding of scan.findings) {
    const directive = directiveFor(finding, validFiles);
    if (directive) {
      const rules = met.get(directive);
      if (rules) rules.add(finding.rule);
      else met.set(directive, /* @__PURE__ */ new Set([finding.rule]));
    } else if (!finding.suppression) {
      const late = directiveFor(finding, expiredFiles);
      if (late) back.set(late, (back.get(late) ?? 0) + 1);
    }
  }
  const names2 = new RuleNames([scan], catalogue);
  const whole = wholeFiles(scan);
  const notices = [...back].map(([directive, count2]) => aboutExpired(directive, count2));
  for (const directive of valid) {
    if (notices.length >= MAX_NOTICES2) break;
    if (!isOurs(directive) || !whole.has(directive.location.path)) continue;
    for (const notice of aboutNames(directive, met.get(directive) ?? /* @__PURE__ */ new Set(), names2))
      notices.push(notice);
  }
  return notices.slice(0, MAX_NOTICES2);
}
function isOurs({ syntax }) {
  return syntax.startsWith("gatehouse:");
}
function wholeFiles({ coverage }) {
  return new Set(
    coverage.files.filter(({ status, problems }) => status === "scanned" && problems.length === 0).map(({ path }) => path)
  );
}
function aboutExpired({ syntax, rules, until, location }, count2) {
  const what = rules.length > 0 ? nameOf(rules.join(", ")) : "every rule";
  const message = `${syntax} of ${what} expired on ${until ?? ""}: ${findingsAreBack(count2)}`;
  return { kind: "suppression-expired", level: "warning", message, location };
}
function aboutNames({ syntax, rules, location }, met, names2) {
  return rules.slice(0, MAX_NOTICES2).flatMap((id) => {
    const standing = names2.standing(id);
    const isMet = [...met].some((rule) => suppressingNames(rule).has(canonical(id)));
    if (isMet || standing === "elsewhere") return [];
    const near = standing === "unknown" ? names2.nearest(id) : void 0;
    const message = standing === "unknown" ? `${syntax} names ${nameOf(id)}, which is no rule that is known${near === void 0 ? "" : `; did you mean ${near}?`}` : `no finding needs this ${syntax} of ${nameOf(id)}`;
    return [{ kind: "suppression-unused", level: "warning", message, location }];
  });
}

// packages/triage/src/foreign/checkov-baseline.ts
import { posix } from "node:path";

// packages/triage/src/foreign/foreign-suppression.ts
var MAX_FOREIGN = 5e4;
var TOO_MANY = `only the first ${MAX_FOREIGN} entries of a file are read`;

// packages/triage/src/foreign/checkov-baseline.ts
function parseCheckovBaseline(path, content) {
  const { documents, problems } = parseYaml(new SourceText(path, content));
  const problem = problems[0];
  if (problem) throw new UserError(`${path}:${problem.line ?? 1}: ${problem.message}`);
  const folder = posix.dirname(path);
  const syntax = posix.basename(path);
  const suppressions = [];
  const misread = [];
  let others = 0;
  for (const { file, resource, check } of failedChecks(documents[0], folder)) {
    const { location, string: rule } = check;
    const scope = file === void 0 ? void 0 : scopeOf(resource, file);
    if (!rule) misread.push({ location, why: "it has no id" });
    else if (file === void 0)
      misread.push({ location, why: "its file is not one of the repository" });
    else if (!scope) others++;
    else if (suppressions.length < MAX_FOREIGN)
      suppressions.push({ syntax, rule, ...scope, location });
    else {
      misread.push({ location, why: TOO_MANY });
      break;
    }
  }
  const waiting = new Map(others > 0 ? [["other kinds of resources", others]] : []);
  return { suppressions, misread, waiting };
}
function* failedChecks(baseline, folder) {
  for (const failed of baseline?.get("failed_checks").items ?? []) {
    const file = fileOf(failed.get("file"), folder);
    for (const finding of failed.get("findings").items)
      for (const check of finding.get("check_ids").items)
        yield { file, resource: finding.get("resource"), check };
  }
}
function fileOf(value, folder) {
  const written = value.string?.replaceAll("\\", "/").replace(/^\/+/, "");
  if (!written) return void 0;
  const file = posix.join(folder, written);
  return file.startsWith("../") ? void 0 : file;
}
var KUBERNETES = /^([A-Z][A-Za-z]*)\.([^.\s]+)\.([^\s]+)(?: \(.*)?$/;
var DOCKERFILE = /(?:^|\/)[^/]*[Dd]ockerfile[^/]*$/;
function scopeOf(value, file) {
  const named3 = value.string ?? "";
  const [, kind, namespace, name] = KUBERNETES.exec(named3) ?? [];
  if (kind !== void 0 && namespace !== void 0 && name !== void 0) {
    const resource = {
      kind,
      name,
      ...namespace !== "default" && { namespace }
    };
    return { file, resource };
  }
  return DOCKERFILE.test(file) ? { file } : void 0;
}

// packages/triage/src/foreign/foreign-notices.ts
var MAX_EACH = 5;
function foreignFileNotices(path, { misread, waiting }) {
  const left = misread.length - MAX_EACH;
  return [
    ...misread.slice(0, MAX_EACH).map(({ location, why: why2 }) => ({
      kind: "suppression-unused",
      level: "warning",
      message: `an entry of ${path} suppresses nothing: ${why2}`,
      location
    })),
    ...left > 0 ? [counted("warning", `${left} more entries of ${path} suppress nothing`)] : [],
    ...waitingNotice(path, waiting)
  ];
}
function unneededNotices(unneeded) {
  const told = /* @__PURE__ */ new Map();
  const notices = [];
  for (const { syntax, rule, location } of unneeded) {
    const before = told.get(syntax) ?? 0;
    told.set(syntax, before + 1);
    if (before >= MAX_EACH) continue;
    const message = `no finding of Gatehouse needs the suppression of ${nameOf(rule)} in ${syntax}`;
    notices.push({ kind: "suppression-unused", level: "notice", message, location });
  }
  for (const [syntax, count2] of told)
    if (count2 > MAX_EACH) {
      const more = `${count2 - MAX_EACH} more entries of ${syntax}`;
      notices.push(counted("notice", `no finding of Gatehouse needs ${more}`));
    }
  return notices;
}
function waitingNotice(path, waiting) {
  if (waiting.size === 0) return [];
  const counts2 = [...waiting].map(([what, count2]) => `${count2} for ${what}`).join(", ");
  return [counted("notice", `${path} has entries that are not read yet: ${counts2}`)];
}
function counted(level, message) {
  return { kind: "suppression-unused", level, message };
}

// packages/triage/src/foreign/trivyignore-yaml.ts
var LATER = ["vulnerabilities", "secrets", "licenses"];
function parseTrivyIgnoreYaml(path, content) {
  const { documents, problems } = parseYaml(new SourceText(path, content));
  const problem = problems[0];
  if (problem) throw new UserError(`${path}:${problem.line ?? 1}: ${problem.message}`);
  const suppressions = [];
  const misread = [];
  const waiting = /* @__PURE__ */ new Map();
  const document = documents[0];
  if (!document) return { suppressions, misread, waiting };
  const syntax = path.slice(path.lastIndexOf("/") + 1);
  const entries = document.get("misconfigurations").items;
  for (const entry of entries.slice(0, MAX_FOREIGN)) {
    const read4 = readEntry(entry, syntax);
    if (typeof read4 === "string") misread.push({ location: entry.extent, why: read4 });
    else suppressions.push(read4);
  }
  const beyond = entries[MAX_FOREIGN];
  if (beyond) misread.push({ location: beyond.extent, why: TOO_MANY });
  for (const section of LATER) {
    const count2 = document.get(section).items.length;
    if (count2 > 0) waiting.set(section, count2);
  }
  return { suppressions, misread, waiting };
}
function readEntry(entry, syntax) {
  const rule = entry.get("id").string?.trim();
  const paths = readPaths(entry.get("paths"));
  const until = readDay(entry.get("expired_at"));
  if (!rule) return "it has no id";
  if (paths === null) return "its paths are not understood";
  if (until === null) return "its expired_at is no day such as 2026-12-31";
  const reason = entry.get("statement").string?.trim();
  return {
    syntax,
    rule,
    location: entry.extent,
    ...paths && { paths },
    ...until !== void 0 && { until },
    ...reason && { reason }
  };
}
function readPaths(value) {
  if (!value.exists) return void 0;
  if (!value.isSequence || value.strings.length !== value.items.length) return null;
  if (value.items.length === 0) return void 0;
  try {
    return value.strings.map(compileDoublestar);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}
function readDay(value) {
  if (!value.exists) return void 0;
  const day = /^(\d{4}-\d\d-\d\d)(?:$|[Tt ])/.exec(value.string ?? "")?.[1];
  return day !== void 0 && isCalendarDay(day) ? day : null;
}

// packages/triage/src/foreign/trivyignore.ts
function parseTrivyIgnore(path, content) {
  const source = new SourceText(path, content);
  const syntax = path.slice(path.lastIndexOf("/") + 1);
  const suppressions = [];
  const misread = [];
  for (const [index, start] of source.lineStarts.entries()) {
    const line = source.line(index + 1).trim();
    if (line === "" || line.startsWith("#")) continue;
    const [rule = "", ...words2] = line.split(/\s+/);
    const until = words2.find((word) => word.startsWith("exp:"))?.slice("exp:".length);
    const location = source.location(start, start + source.line(index + 1).length);
    if (suppressions.length >= MAX_FOREIGN) {
      misread.push({ location, why: TOO_MANY });
      break;
    }
    if (until !== void 0 && !isCalendarDay(until))
      misread.push({ location, why: `${quote(until)} is no day such as 2026-12-31` });
    else
      suppressions.push({
        syntax,
        rule: rule.replace(/^\uFEFF/, ""),
        location,
        ...until !== void 0 && { until }
      });
  }
  return { suppressions, misread, waiting: /* @__PURE__ */ new Map() };
}

// packages/triage/src/judge-inline.ts
var MAX_NOTICES3 = 500;
function judgeInline(scans, policy) {
  const refused = /* @__PURE__ */ new Map();
  const judge = (finding) => {
    const { suppression, ...open2 } = finding;
    if (suppression?.kind !== "inline" || counts(suppression, policy)) return finding;
    const key = JSON.stringify([suppression.location, suppression.syntax]);
    const known2 = refused.get(key);
    if (known2) known2.count++;
    else refused.set(key, { suppression, count: 1 });
    return suppression.isNew === false ? { ...open2, state: "existing" } : open2;
  };
  const judged = scans.map((scan) => {
    const findings = scan.findings.map(judge);
    return { ...scan, findings, evaluations: reopened(scan, findings) };
  });
  const notices = [...refused.values()].slice(0, MAX_NOTICES3).map(({ suppression, count: count2 }) => {
    const { syntax, location } = suppression;
    const findings = count2 === 1 ? "1 finding" : `${count2} findings`;
    const message = `${syntax} does not count, ${why(policy)}: ${findings} would be suppressed`;
    return {
      kind: "suppression-refused",
      level: "warning",
      message,
      ...location && { location }
    };
  });
  return { scans: judged, notices };
}
function counts({ isNew, reason }, policy) {
  switch (policy) {
    case "allow":
      return isNew !== true || Boolean(reason?.trim());
    case "pending":
      return isNew !== true;
    case "deny":
      return false;
  }
}
function why(policy) {
  switch (policy) {
    case "allow":
      return "since it is new and gives no reason";
    case "pending":
      return "since it is new: not in force until merged";
    case "deny":
      return "since the configuration denies suppressions in files";
  }
}
function reopened(scan, findings) {
  const keys = new Set(
    findings.filter((finding, index) => !finding.suppression && scan.findings[index]?.suppression).map(({ rule, location, resource }) => keyOf3(rule.id, location.path, resource))
  );
  if (keys.size === 0) return scan.evaluations;
  return scan.evaluations.map((evaluation) => {
    const { rule, path, resource, status } = evaluation;
    const isOpen = status === "suppressed" && keys.has(keyOf3(rule.id, path, resource));
    return isOpen ? { ...evaluation, status: "fail" } : evaluation;
  });
}
function keyOf3(rule, path, resource) {
  return JSON.stringify([rule, path, resource?.kind, resource?.namespace, resource?.name]);
}

// packages/triage/src/pair-findings.ts
function pairFindings(head, base, formerName) {
  const pairs = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Set();
  const pair = (now, then, keyOf5) => {
    const waiting = queues(then, keyOf5);
    for (const finding of now) {
      const before = waiting.get(keyOf5(finding))?.pop();
      if (!before) continue;
      pairs.set(finding, before);
      taken.add(before);
    }
  };
  const findings = head.findings.toSorted((a, b) => numberOf(a) - numberOf(b));
  pair(findings, base.findings, (finding) => `${problemOf(finding)}\0${pathOf(finding)}`);
  if (pairs.size === findings.length) return pairs;
  const has = new Set(head.findings.map(whereOf));
  const had = new Set(base.findings.map(whereOf));
  const came = findings.filter((finding) => !pairs.has(finding) && !had.has(whereOf(finding)));
  const left = base.findings.filter((finding) => !taken.has(finding) && !has.has(whereOf(finding)));
  const stillThere = new Set(pathsOf(head));
  const thereBefore = new Set(pathsOf(base).map(formerName));
  const outOfGone = left.filter((finding) => !stillThere.has(formerName(pathOf(finding))));
  pair(came, outOfGone, problemOf);
  const intoNew = came.filter(
    (finding) => !pairs.has(finding) && !thereBefore.has(pathOf(finding))
  );
  const others = left.filter((finding) => !taken.has(finding));
  pair(intoNew, others, problemOf);
  return pairs;
}
function queues(findings, keyOf5) {
  const lists = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const list = lists.get(keyOf5(finding));
    if (list) list.push(finding);
    else lists.set(keyOf5(finding), [finding]);
  }
  for (const list of lists.values()) list.sort((a, b) => numberOf(b) - numberOf(a));
  return lists;
}
function problemOf({ fingerprint }) {
  return fingerprint.replace(/:\d+$/, "");
}
function numberOf({ fingerprint }) {
  return Number(/:(\d+)$/.exec(fingerprint)?.[1] ?? 1);
}
function pathOf({ location }) {
  return location.path;
}
function whereOf({ resource, location }) {
  return JSON.stringify([resource?.kind, resource?.namespace, resource?.name, location.path]);
}
function pathsOf({ coverage }) {
  return coverage.files.map(({ path }) => path);
}

// packages/triage/src/mark-new.ts
function markNew(head, base, formerName = (path) => path) {
  const baseOf = new Map(base.map((scan) => [keyOf4(scan), scan]));
  const scans = [];
  const fixed = [];
  for (const scan of head) {
    const old = baseOf.get(keyOf4(scan));
    const before = old ? pairFindings(scan, old, formerName) : /* @__PURE__ */ new Map();
    const findings = scan.findings.map((finding) => mark(finding, before.get(finding)));
    scans.push({ ...scan, findings });
    if (old) fixed.push(...gone(scan, old, new Set(before.values())));
  }
  return { scans, fixed };
}
function keyOf4({ phase, scope }) {
  return JSON.stringify([phase, scope]);
}
function mark(finding, before) {
  const { suppression } = finding;
  return {
    ...finding,
    state: before && !before.suppression ? "existing" : "new",
    ...suppression && { suppression: { ...suppression, isNew: !before?.suppression } }
  };
}
function gone(head, base, kept) {
  const unread = new Set(
    head.coverage.files.filter(
      ({ status, problems }) => status === "failed" || status === "deferred" || problems.length > 0
    ).map(({ path }) => path)
  );
  return base.findings.filter(
    (finding) => !finding.suppression && !kept.has(finding) && !unread.has(finding.location.path)
  );
}

// packages/triage/src/suppression-notices.ts
var REMIND_DAYS = 14;
function suppressionNotices(triaged, { entries, foreign, today }, catalogue = []) {
  const scans = triaged.map(({ scan }) => scan);
  const names2 = new RuleNames(scans, catalogue);
  const namesOf = new Map(scans.map((scan) => [scan, new RuleNames([scan])]));
  const isWaiving = (source) => triaged.some(({ used }) => (used.get(source)?.waived ?? 0) > 0);
  const open2 = new Map(scans.map((scan) => [scan, openIn(scan)]));
  const backOf = (source) => triaged.reduce((total, { scan, used }) => {
    const back = [...used.get(source)?.back ?? []];
    return total + back.filter((each) => open2.get(scan)?.has(each)).length;
  }, 0);
  const unknown = (entry) => {
    const near = names2.nearest(entry.rule);
    const hint = near === void 0 ? "" : `; did you mean ${near}?`;
    const message = `the suppression of ${describeEntry(entry)} names no rule that is known${hint}`;
    return { kind: "suppression-unused", level: "warning", message, location: entry.location };
  };
  const isJudged = (source) => {
    const able = scans.filter((scan) => namesOf.get(scan)?.standing(source.rule) === "asked");
    return able.length > 0 && able.every((scan) => sawAllOf(scan, source));
  };
  const about = (entry) => {
    const { location, expires } = entry;
    const what = `the suppression of ${describeEntry(entry)}`;
    const back = backOf(entry);
    if (expires < today)
      return {
        kind: "suppression-expired",
        level: back > 0 ? "warning" : "notice",
        message: `${what} expired on ${expires}: ${back > 0 ? findingsAreBack(back) : "no finding is back, so it can go"}`,
        location
      };
    if (names2.standing(entry.rule) === "unknown") return unknown(entry);
    if (!isWaiving(entry) && isJudged(entry))
      return {
        kind: "suppression-unused",
        level: "warning",
        message: `no finding needs ${what}`,
        location
      };
    const left = daysBetween(today, expires);
    if (left > REMIND_DAYS) return void 0;
    const when = left === 0 ? "today" : left === 1 ? "tomorrow" : `in ${left} days`;
    return {
      kind: "suppression-expiring",
      level: "notice",
      message: `${what} expires ${when}, on ${expires}`,
      location
    };
  };
  return [
    ...entries.flatMap((entry) => about(entry) ?? []),
    ...foreign.flatMap((each) => {
      const { until, syntax, rule, location } = each;
      const back = backOf(each);
      if (until === void 0 || until >= today || back === 0) return [];
      const message = `the suppression of ${nameOf(rule)} in ${syntax} expired on ${until}: ${findingsAreBack(back)}`;
      return [{ kind: "suppression-expired", level: "warning", message, location }];
    }),
    ...unneededNotices(
      foreign.filter(
        (each) => (each.until === void 0 || each.until >= today) && !isWaiving(each) && isJudged(each)
      )
    ),
    ...waitingVulnerabilities(foreign.filter(({ rule }) => names2.isVulnerability(rule)))
  ];
}
function waitingVulnerabilities(foreign) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const { syntax } of foreign) counts2.set(syntax, (counts2.get(syntax) ?? 0) + 1);
  return [...counts2].flatMap(
    ([syntax, count2]) => waitingNotice(syntax, /* @__PURE__ */ new Map([["vulnerabilities", count2]]))
  );
}
function openIn({ findings }) {
  return new Set(
    findings.filter(({ suppression }) => !suppression).map(({ fingerprint }) => fingerprint)
  );
}
function sawAllOf({ scope, incomplete }, source) {
  if (incomplete.length > 0) return false;
  if (scope === "") return true;
  if ("syntax" in source) return source.file !== void 0 && isWithin(source.file, scope);
  const { path } = source;
  if (!path?.slice(0, -1).includes("/")) return false;
  return isWithin(path.replace(/^\//, ""), scope);
}
function isWithin(path, scope) {
  return path === scope || path.startsWith(`${scope}/`);
}

// packages/triage/src/subject.ts
var OWN_SCOPES = ["package", "image", "url"];
function subjectOf(file, resource) {
  const subject = { file, path: file.split("/"), resource, resources: [] };
  if (!resource) return subject;
  const { kind, namespace, name } = resource;
  const own = OWN_SCOPES.find((scope) => scope === kind);
  if (own) return { ...subject, [own]: name.split("/") };
  const resources = [[kind, ...name.split("/")]];
  if (namespace !== void 0) resources.push([kind, namespace, ...name.split("/")]);
  return { ...subject, resources };
}

// packages/triage/src/waivers.ts
var Waivers = class {
  #today;
  #byName = /* @__PURE__ */ new Map();
  #forAll = [];
  #waivers;
  #byRule = /* @__PURE__ */ new Map();
  /** `today` is the day on which they are asked, in UTC: `2026-12-31`. Of several that speak the first counts. */
  constructor(waivers, today) {
    this.#waivers = waivers;
    this.#today = today;
    for (const [position, { rule }] of waivers.entries()) {
      if (rule === void 0) this.#forAll.push(position);
      else {
        const positions = this.#byName.get(rule);
        if (positions) positions.push(position);
        else this.#byName.set(rule, [position]);
      }
    }
  }
  /** Those that speak for the rule there, in their order: `valid` ones, and those that would if they had not `expired`. */
  find(rule, file, resource) {
    const meant = this.#meantFor(rule);
    if (meant.valid.length === 0 && meant.expired.length === 0) return meant;
    const subject = subjectOf(file, resource);
    const speaking = (waivers) => waivers.filter(({ speaksFor }) => speaksFor(subject));
    return { valid: speaking(meant.valid), expired: speaking(meant.expired) };
  }
  #meantFor(rule) {
    const known2 = this.#byRule.get(rule);
    if (known2) return known2;
    const positions = new Set(this.#forAll);
    for (const name of suppressingNames(rule))
      for (const position of this.#byName.get(name) ?? []) positions.add(position);
    const waivers = [...positions].sort((a, b) => a - b).flatMap((position) => this.#waivers[position] ?? []);
    const counts2 = ({ until }) => until === void 0 || until >= this.#today;
    const meant = {
      valid: waivers.filter(counts2),
      expired: waivers.filter((waiver) => !counts2(waiver))
    };
    this.#byRule.set(rule, meant);
    return meant;
  }
};

// packages/triage/src/waiver.ts
function configWaiver(entry) {
  const path = entry.path === void 0 ? void 0 : compileGlob(entry.path);
  const resource = entry.resource === void 0 ? void 0 : compileWildcard(entry.resource);
  const others = ["package", "image", "url"].flatMap((scope) => {
    const text = entry[scope];
    return text === void 0 ? [] : [{ scope, pattern: compileWildcard(text) }];
  });
  const { rule, reason, expires, owner, location } = entry;
  return {
    source: entry,
    rule: rule === EVERY_RULE ? void 0 : canonical(rule),
    until: expires,
    suppression: {
      kind: "config",
      syntax: location.path.slice(location.path.lastIndexOf("/") + 1),
      reason,
      until: expires,
      location,
      ...owner !== void 0 && { owner }
    },
    speaksFor: (subject) => (!path || path.matchesNames(subject.path)) && (!resource || anyMatches(resource, subject.resources)) && others.every(({ scope, pattern }) => {
      const names2 = subject[scope];
      return names2 !== void 0 && pattern.matchesNames(names2);
    })
  };
}
function foreignWaiver(foreign) {
  const { rule, syntax, paths, file, resource, reason, until, location } = foreign;
  return {
    source: foreign,
    rule: canonical(rule),
    until,
    suppression: {
      kind: "foreign",
      syntax,
      location,
      ...reason !== void 0 && { reason },
      ...until !== void 0 && { until }
    },
    speaksFor: (subject) => (file === void 0 || file === subject.file) && (!resource || subject.resource !== void 0 && isSame(resource, subject.resource)) && (!paths || paths.some((path) => path.matchesNames(subject.path)))
  };
}
function isSame(a, b) {
  const namespace = (resource) => resource.namespace ?? "default";
  return a.kind === b.kind && a.name === b.name && namespace(a) === namespace(b);
}
function anyMatches(pattern, candidates) {
  return candidates.some((names2) => pattern.matchesNames(names2));
}

// packages/triage/src/suppressions.ts
function applySuppressions(scan, { entries, foreign, today, namesOf = (path) => [path] }) {
  const uses = /* @__PURE__ */ new Map();
  if (entries.length === 0 && foreign.length === 0) return { scan, used: uses };
  const waivers = new Waivers([...entries.map(configWaiver), ...foreign.map(foreignWaiver)], today);
  const find = (rule, path, resource) => {
    const [name, ...links] = namesOf(path);
    const findAs = (file) => (
      // What has no name of its own is called by its file.
      waivers.find(rule, file, resource?.name === path ? { ...resource, name: file } : resource)
    );
    const meant = findAs(name);
    const isOpen = meant.valid.length > 0 && links.some((link) => findAs(link).valid.length === 0);
    return isOpen ? { ...meant, valid: [] } : meant;
  };
  const use = (source) => {
    let known2 = uses.get(source);
    if (!known2) uses.set(source, known2 = { waived: 0, back: /* @__PURE__ */ new Set() });
    return known2;
  };
  const findings = scan.findings.map((finding) => {
    const { rule, location, resource } = finding;
    const { valid, expired } = find(rule, location.path, resource);
    for (const { source } of valid) use(source).waived++;
    const [first] = valid;
    if (first) return { ...finding, suppression: first.suppression };
    for (const { source } of expired) use(source).back.add(finding.fingerprint);
    return finding;
  });
  const evaluations = scan.evaluations.map((evaluation) => {
    const { path, rule, resource, status } = evaluation;
    const isWaived = status === "fail" && find(rule, path, resource).valid.length > 0;
    return isWaived ? { ...evaluation, status: "suppressed" } : evaluation;
  });
  return { scan: { ...scan, findings, evaluations }, used: uses };
}

// packages/pipeline/src/base/plan-reference.ts
function planReference(checkout, reference) {
  const policy = { kind: "head" };
  if (reference === void 0)
    return { isReview: false, policy, comparison: { kind: "none", reason: "no base was given" } };
  const head = checkout.head();
  const other = checkout.resolve(reference);
  if (!head || other === void 0)
    throw new UserError(
      head ? `there is no commit ${reference} here` : "no commit is checked out to compare with",
      { remedy: "Fetch it (git fetch origin), or give another with --base" }
    );
  const description = `the merge base with ${reference}`;
  return {
    isReview: false,
    policy,
    comparison: { kind: "merge-base", commit: head.id, other, description }
  };
}

// packages/workspace/src/is-inside.ts
import { isAbsolute, relative, sep } from "node:path";
function isInside(folder, path) {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

// packages/workspace/src/repository.ts
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
function findRepository(folder) {
  for (let current = folder; ; current = dirname(current)) {
    if (existsSync(join(current, ".git"))) return current;
    if (dirname(current) === current) return void 0;
  }
}

// packages/workspace/src/bounded.ts
import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";

// packages/workspace/src/tree.ts
var MAX_FILE_SIZE = 10 * 1024 * 1024;

// packages/workspace/src/bounded.ts
var WITHOUT_WAITING = "O_NONBLOCK" in constants ? constants.O_NONBLOCK : 0;
function readBounded(absolute) {
  let file;
  try {
    file = openSync(absolute, constants.O_RDONLY | WITHOUT_WAITING);
    const stats = fstatSync(file);
    if (!stats.isFile()) throw new UserError("is not a regular file");
    if (stats.size > MAX_FILE_SIZE) throw tooLarge(stats.size);
    return readFileSync(file);
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new UserError(
      `cannot be read (${cause.code ?? String(cause)})`,
      { cause }
    );
  } finally {
    if (file !== void 0) closeSync(file);
  }
}
function tooLarge(size) {
  const megabytes = (bytes) => Math.ceil(bytes / 1024 / 1024);
  return new UserError(
    `has ${megabytes(size)} MB; files over ${megabytes(MAX_FILE_SIZE)} MB are not read`
  );
}

// packages/workspace/src/blobs.ts
var BATCH_SIZE = 128 * 1024 * 1024;
var Blobs = class {
  #run;
  #contents = /* @__PURE__ */ new Map();
  constructor(run4) {
    this.#run = run4;
  }
  /** `read` answers from what was loaded. */
  load(objects) {
    const wanted = [...new Set(objects)].filter((object) => !this.#contents.has(object));
    const sizes = this.sizes(wanted);
    const readable = wanted.filter((object) => (sizes.get(object) ?? Infinity) <= MAX_FILE_SIZE);
    this.#readAll(readable, sizes);
    for (const object of wanted) {
      if (this.#contents.has(object)) continue;
      const size = sizes.get(object);
      this.#contents.set(
        object,
        size === void 0 ? new UserError("is not in the repository") : tooLarge(size)
      );
    }
  }
  /** @throws UserError for an object that is missing or larger than `MAX_FILE_SIZE`. */
  read(object) {
    this.load([object]);
    const content = this.#contents.get(object);
    if (content instanceof Uint8Array) return content;
    throw content ?? new UserError("is not in the repository");
  }
  /** `git cat-file --batch-check`: `<object> blob <size>`, or `<object> missing`. What is missing is left out. */
  sizes(objects) {
    const asked2 = lineEach(objects);
    if (asked2 === "") return /* @__PURE__ */ new Map();
    const lines = this.#run(["cat-file", "--batch-check"], asked2).toString("latin1").split("\n");
    return new Map(
      lines.flatMap((line) => {
        const [object = "", type, size] = line.split(" ");
        return type === "blob" ? [[object, Number(size)]] : [];
      })
    );
  }
  /** `git cat-file --batch`: for each object a line as of `--batch-check`, the content and a line end. */
  #readAll(objects, sizes) {
    let batch = [];
    let batchSize = 0;
    const flush = () => {
      if (batch.length === 0) return;
      const output = this.#run(["cat-file", "--batch"], lineEach(batch));
      let offset = 0;
      for (const object of batch) {
        const start = output.indexOf(10, offset) + 1;
        const end = start + (sizes.get(object) ?? 0);
        this.#contents.set(object, output.subarray(start, end));
        offset = end + 1;
      }
      batch = [];
      batchSize = 0;
    };
    for (const object of objects) {
      batch.push(object);
      batchSize += sizes.get(object) ?? 0;
      if (batchSize >= BATCH_SIZE) flush();
    }
    flush();
  }
};
function lineEach(objects) {
  let text = "";
  for (const object of objects) text += `${object}
`;
  return text;
}

// packages/workspace/src/exclusions.ts
var import_ignore = __toESM(require_ignore(), 1);
var Exclusions = class {
  #list;
  #rules = (0, import_ignore.default)();
  constructor(list) {
    this.#list = list.map((each) => typeof each === "string" ? { pattern: each } : each);
    for (const [index, { pattern }] of this.#list.entries())
      for (const line of pattern.split(/\r?\n/))
        this.#rules.add({ pattern: line, mark: String(index) });
  }
  ignores(path, isFolder) {
    return this.of(path, isFolder) !== void 0;
  }
  /** The line that leaves a path out, or a folder above it. */
  of(path, isFolder) {
    const { ignored, rule } = this.#rules.test(isFolder ? `${path}/` : path);
    return ignored ? this.#list[Number(rule?.mark)] : void 0;
  }
};

// packages/workspace/src/folder.ts
import { existsSync as existsSync2, lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { dirname as dirname2, join as join2, relative as relative2, resolve, sep as sep3 } from "node:path";

// packages/workspace/src/git.ts
import { execFileSync } from "node:child_process";
import { devNull } from "node:os";
import { sep as sep2 } from "node:path";
function splitNul(output) {
  return output.toString("utf8").split("\0").filter(Boolean);
}
function git(root, args, input) {
  return run(root, args, { ...input !== void 0 && { input } }, []);
}
var READ_TIMEOUT = 12e4;
function readGit(root, args, input) {
  const options = {
    env: {
      ...process.env,
      ...ANYWHERE,
      GIT_NO_LAZY_FETCH: "1",
      GIT_ALLOW_PROTOCOL: "none",
      GIT_NO_REPLACE_OBJECTS: "1",
      GIT_GRAFT_FILE: devNull,
      GIT_OPTIONAL_LOCKS: "0"
    },
    timeout: READ_TIMEOUT,
    ...input !== void 0 && { input }
  };
  return run(root, args, options, trusting(root));
}
var ANYWHERE = { GIT_DIR: void 0, GIT_WORK_TREE: void 0, GIT_COMMON_DIR: void 0 };
function trusting(root) {
  const settings = [
    `safe.directory=${root.replaceAll(sep2, "/")}`,
    "safe.bareRepository=all",
    `core.hooksPath=${devNull}`
  ];
  return settings.flatMap((setting) => ["-c", setting]);
}
function run(root, args, options, settings) {
  const before = ["--no-pager", "-c", "core.fsmonitor=false", ...settings, "-C", root];
  try {
    return execFileSync("git", [...before, ...args], {
      maxBuffer: 1024 * 1024 * 1024,
      stdio: ["pipe", "pipe", "pipe"],
      ...options
    });
  } catch (cause) {
    throw gitFailure(args[0] ?? "", cause);
  }
}
function gitFailure(command, cause) {
  const { code, stderr } = cause;
  if (code === "ENOENT")
    return new UserError("git was not found", {
      remedy: "Install git, or scan without --staged and --base",
      cause
    });
  if (code === "ETIMEDOUT") return new UserError(`git ${command} took too long`, { cause });
  const [line = ""] = (stderr?.toString() ?? "").split("\n");
  const said2 = line === "" ? "" : `: ${withoutPasswords(line).slice(0, 300)}`;
  return new UserError(`git ${command} failed${said2}`, { cause });
}
function withoutPasswords(text) {
  return text.replace(/:\/\/[^\s/'"]*@/g, "://***@");
}

// packages/workspace/src/ignored.ts
var import_ignore2 = __toESM(require_ignore(), 1);
var VENDORED = /* @__PURE__ */ new Set([
  ".git",
  "node_modules",
  "vendor",
  ".terraform"
]);
var IgnoreRules = class _IgnoreRules {
  #layers;
  constructor(layers = []) {
    this.#layers = layers;
  }
  /** The rules for a folder that has a `.gitignore` of its own. */
  with(folder, text) {
    return new _IgnoreRules([
      ...this.#layers,
      { folder, rules: (0, import_ignore2.default)().add(text.replace(/^\uFEFF/, "")) }
    ]);
  }
  /** The deepest file that says something about the path decides, as in git. */
  ignores(path, isFolder) {
    for (let index = this.#layers.length - 1; index >= 0; index--) {
      const layer = this.#layers[index];
      if (!layer) continue;
      const inside = layer.folder ? path.slice(layer.folder.length + 1) : path;
      const { ignored, unignored } = layer.rules.test(isFolder ? `${inside}/` : inside);
      if (ignored) return true;
      if (unignored) return false;
    }
    return false;
  }
};
function isVendored(path) {
  return path.split("/").some((part) => VENDORED.has(part));
}
function isLeftOut(path, exclude) {
  return isVendored(path) || exclude.ignores(path, false);
}

// packages/workspace/src/folder.ts
var Folder = class {
  root;
  scope;
  #single;
  #exclude;
  #listing;
  /**
   * The tree below a folder, or just one file, without what `exclude` names (written as in .gitignore). Its root is that
   * of the git repository around it, so that paths read as they do in a pull request; outside one it is the folder itself.
   * @throws UserError when the path does not exist.
   */
  constructor(path, exclude = []) {
    let target;
    try {
      target = realpathSync(resolve(path));
    } catch (cause) {
      throw new UserError(`${path} does not exist`, {
        remedy: "Give the path of a folder or file to scan",
        cause
      });
    }
    this.#single = !statSync(target).isDirectory();
    const folder = this.#single ? dirname2(target) : target;
    this.root = findRepository(folder) ?? folder;
    this.scope = reportPath(this.root, target);
    this.#exclude = new Exclusions(exclude);
  }
  list() {
    this.#listing ??= this.#single ? { files: [this.scope], unreadable: [] } : listTree(this.root, this.scope, this.#exclude);
    return this.#listing;
  }
  load() {
  }
  read(path) {
    const absolute = join2(this.root, path);
    if (!isInside(this.root, absolute)) throw new UserError("lies outside the scanned folder");
    return readBounded(absolute);
  }
};
function reportPath(root, absolute) {
  return relative2(root, absolute).split(sep3).join("/");
}
function listTree(root, scope, exclude) {
  const walked = walk(root, scope, exclude, true);
  if (!walked.hasIgnored || !existsSync2(join2(root, ".git"))) return listingOf(root, walked, []);
  const tracked = trackedThoughIgnored(root, scope);
  if (!tracked) return listingOf(root, walk(root, scope, exclude, false), []);
  return listingOf(
    root,
    walked,
    tracked.filter((path) => !isLeftOut(path, exclude))
  );
}
function trackedThoughIgnored(root, scope) {
  try {
    const asked2 = ["--cached", "--ignored", "--exclude-standard", "--", scope || "."];
    return splitNul(readGit(root, ["ls-files", "-z", ...asked2]));
  } catch (error) {
    if (error instanceof UserError) return void 0;
    throw error;
  }
}
function listingOf(root, walked, tracked) {
  const files = new Set(walked.files);
  const linkPaths = new Set(walked.links);
  for (const path of tracked) {
    const stats = lstatSync(join2(root, path), { throwIfNoEntry: false });
    if (stats?.isFile()) files.add(path);
    else if (stats?.isSymbolicLink()) linkPaths.add(path);
  }
  const links = /* @__PURE__ */ new Map();
  for (const path of [...linkPaths].sort()) {
    const target = linkedFile(join2(root, path));
    if (target === void 0) continue;
    const inside = pathInside(root, target);
    links.set(path, inside && (files.has(inside) || isOurs2(root, inside)) ? inside : void 0);
  }
  const { unreadable: unreadable2, excluded } = walked;
  return {
    files: [...files].sort(),
    unreadable: unreadable2,
    ...links.size > 0 && { links },
    ...excluded && { excluded }
  };
}
function linkedFile(link) {
  try {
    const target = realpathSync(link);
    return statSync(target).isFile() ? target : void 0;
  } catch {
    return void 0;
  }
}
function isOurs2(root, path) {
  return !path.split("/").includes(".git") && !rulesAbove(root, path).ignores(path, false);
}
function pathInside(root, absolute) {
  return isInside(root, absolute) ? reportPath(root, absolute) : void 0;
}
function walk(root, scope, exclude, honoursIgnored) {
  let hasIgnored = false;
  let excluded;
  const leaveOut = (path, isFolder) => {
    const by = exclude.of(path, isFolder);
    if (by && (!excluded || path < excluded.path)) excluded = { path, by };
    return by !== void 0;
  };
  const links = [];
  const files = [];
  const unreadable2 = [];
  const visit = (folder, above) => {
    let entries;
    try {
      entries = readdirSync(join2(root, folder), { withFileTypes: true });
    } catch {
      unreadable2.push(folder);
      return;
    }
    if (folder !== scope && entries.some((entry) => entry.name === ".git")) return;
    const hasOwn = honoursIgnored && entries.some((entry) => entry.name === ".gitignore" && entry.isFile());
    const rules = hasOwn ? withOwn(above, root, folder) : above;
    for (const entry of entries) {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      const isFolder = entry.isDirectory();
      const isLink = entry.isSymbolicLink();
      if (!isFolder && !isLink && !entry.isFile()) continue;
      if (VENDORED.has(entry.name) && isFolder) continue;
      if (rules.ignores(path, isFolder)) hasIgnored = true;
      else if (leaveOut(path, isFolder)) continue;
      else if (isFolder) visit(path, rules);
      else if (isLink) links.push(path);
      else files.push(path);
    }
  };
  if (scope !== "") leaveOut(scope, true);
  visit(scope, honoursIgnored ? rulesAbove(root, scope) : new IgnoreRules());
  return { files, links, unreadable: unreadable2, hasIgnored, excluded };
}
function rulesAbove(root, path) {
  let rules = new IgnoreRules();
  const parts = path.split("/");
  for (let depth = 0; depth < (path ? parts.length : 0); depth++)
    rules = withOwn(rules, root, parts.slice(0, depth).join("/"));
  return rules;
}
function withOwn(above, root, folder) {
  try {
    return above.with(
      folder,
      Buffer.from(readBounded(join2(root, folder, ".gitignore"))).toString("utf8")
    );
  } catch (error) {
    if (error instanceof UserError) return above;
    throw error;
  }
}

// packages/workspace/src/git-index.ts
var GitIndex = class {
  root;
  /** Always all of it: rules that look at several files need the others. */
  scope = "";
  /** What was asked for, relative to the root. */
  #asked;
  /** Object names by path; links and submodules are left out. */
  #objects;
  #blobs;
  /**
   * The index of the repository around a folder or file, without what `exclude` names.
   * @throws UserError outside a git repository or where git is missing.
   */
  constructor(path, exclude = []) {
    const root = findRepository(path);
    if (!root) throw new UserError(`${path} is in no git repository, so nothing is staged`);
    this.root = root;
    this.#asked = reportPath(root, path);
    this.#objects = readIndex(root, new Exclusions(exclude));
    this.#blobs = new Blobs((args, input) => git(root, args, input));
  }
  list() {
    return { files: [...this.#objects.keys()].sort(), unreadable: [] };
  }
  /** The paths that differ from the last commit, among those asked for. Before the first commit that is all of them. */
  staged() {
    const changed = splitNul(
      git(this.root, ["diff", "--cached", "--name-only", "--diff-filter=ACMRT", "-z"])
    );
    const asked2 = this.#asked;
    return new Set(
      changed.filter((path) => asked2 === "" || path === asked2 || path.startsWith(`${asked2}/`))
    );
  }
  load(paths) {
    this.#blobs.load(paths.flatMap((path) => this.#objects.get(path) ?? []));
  }
  read(path) {
    const object = this.#objects.get(path);
    if (object === void 0) throw new UserError("is not in the index");
    return this.#blobs.read(object);
  }
};
function readIndex(root, exclude) {
  const objects = /* @__PURE__ */ new Map();
  for (const entry of splitNul(git(root, ["ls-files", "--stage", "-z"]))) {
    const match = /^100\d{3} ([0-9a-f]{40,64}) \d\t(.+)$/s.exec(entry);
    const [, object, path] = match ?? [];
    if (object && path && !isLeftOut(path, exclude)) objects.set(path, object);
  }
  return objects;
}

// packages/workspace/src/commit-links.ts
var MAX_HOPS = 40;
function followLink(path, links, isFile) {
  let left = path.split("/");
  let way = [];
  let hops = 0;
  for (let part = left.shift(); part !== void 0; part = left.shift()) {
    if (part === "" || part === ".") continue;
    if (part === "..") {
      if (way.length === 0) return "outside";
      way.pop();
      continue;
    }
    way.push(part);
    const target = links.get(way.join("/"));
    if (target === void 0) continue;
    if (target === "" || ++hops > MAX_HOPS) return void 0;
    if (/^(?:[/\\]|[a-z]:)/i.test(target)) return "outside";
    way = way.slice(0, -1);
    left = [...target.split("/"), ...left];
  }
  const file = way.join("/");
  return isFile(file) ? { file } : void 0;
}

// packages/workspace/src/commit.ts
function isCommitId(text) {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function headCommit(root) {
  const id = resolveCommit(root, "HEAD");
  return id === void 0 ? void 0 : readCommit(root, id);
}
function resolveCommit(root, name) {
  const asked2 = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`];
  const id = quietly(() => readGit(root, asked2).toString("latin1").trim());
  return id !== void 0 && isCommitId(id) ? id : void 0;
}
function readCommit(root, id) {
  if (!isCommitId(id)) return void 0;
  const text = quietly(() => readGit(root, ["cat-file", "commit", id]).toString("latin1"));
  if (text === void 0) return void 0;
  const header = text.slice(0, Math.max(0, text.indexOf("\n\n")));
  const parents = [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(
    ([, parent = ""]) => parent
  );
  return { id, parents };
}
function quietly(read4) {
  try {
    return read4();
  } catch (error) {
    if (error instanceof UserError) return void 0;
    throw error;
  }
}

// packages/workspace/src/commit-files.ts
var CommitFiles = class {
  /** 40 or 64 hexadecimal digits. */
  commit;
  /** Object names of regular files by path. */
  objects;
  /** Symbolic links to regular files: the path of the file, or undefined where it lies outside the tree. */
  links;
  #blobs;
  /**
   * @param root a repository or a bare one
   * @throws UserError where the commit or one of its folders is missing, or git is.
   */
  constructor(root, commit) {
    if (!isCommitId(commit)) throw new UserError(`${commit.slice(0, 80)} is not a commit id`);
    this.commit = commit;
    this.#blobs = new Blobs((args, input) => readGit(root, args, input));
    const { objects, linkObjects } = readTree(root, commit);
    this.objects = objects;
    this.links = followAll(this.#targets(linkObjects), objects);
  }
  /**
   * Whether all of it can be read.
   * @throws UserError where git does not even look for what a partial clone has not fetched.
   */
  get isWhole() {
    const wanted = new Set(this.objects.values());
    return this.#blobs.sizes(wanted).size === wanted.size;
  }
  load(paths) {
    this.#blobs.load(paths.flatMap((path) => this.#objectOf(path) ?? []));
  }
  has(path) {
    return this.#objectOf(path) !== void 0;
  }
  /**
   * The bytes of a file, also of one that a link leads to.
   * @throws UserError when there is none, it is missing here or larger than `MAX_FILE_SIZE`.
   */
  read(path) {
    const object = this.#objectOf(path);
    if (object === void 0) throw new UserError("is not in the commit");
    return this.#blobs.read(object);
  }
  #objectOf(path) {
    return this.objects.get(path) ?? this.objects.get(this.links.get(path) ?? "");
  }
  #targets(linkObjects) {
    this.#blobs.load(linkObjects.values());
    return new Map(
      [...linkObjects].flatMap(([path, object]) => {
        try {
          return [[path, Buffer.from(this.#blobs.read(object)).toString("utf8")]];
        } catch (error) {
          if (error instanceof UserError) return [];
          throw error;
        }
      })
    );
  }
};
function followAll(targets, objects) {
  const links = /* @__PURE__ */ new Map();
  for (const path of targets.keys()) {
    const end = followLink(path, targets, (file) => objects.has(file));
    if (end !== void 0) links.set(path, end === "outside" ? void 0 : end.file);
  }
  return links;
}
function readTree(root, commit) {
  const objects = /* @__PURE__ */ new Map();
  const linkObjects = /* @__PURE__ */ new Map();
  for (const entry of splitNul(readGit(root, ["ls-tree", "-r", "-z", "--full-tree", commit]))) {
    const match = /^(100|120)\d{3} blob ([0-9a-f]{40,64})\t(.+)$/s.exec(entry);
    const [, mode, object, path] = match ?? [];
    if (!object || !path || isVendored(path)) continue;
    (mode === "120" ? linkObjects : objects).set(path, object);
  }
  return { objects, linkObjects };
}

// packages/workspace/src/merge-base.ts
import { existsSync as existsSync3, readFileSync as readFileSync2 } from "node:fs";
import { resolve as resolve2 } from "node:path";
function mergeBase(root, one, other) {
  if (!isCommitId(one) || !isCommitId(other)) return void 0;
  const found = idsOf(root, ["merge-base", "--all", one, other]) ?? [];
  const [best] = found;
  if (best === void 0) return void 0;
  const cut = shallowCommits(root);
  if (cut.size === 0) return best;
  const between = idsOf(root, ["rev-list", one, other, ...found.map((id) => `^${id}`), "--"]);
  return between && !between.some((id) => cut.has(id)) ? best : void 0;
}
function shallowCommits(root) {
  const file = shallowFile(root);
  if (file === void 0 || !existsSync3(file)) return /* @__PURE__ */ new Set();
  return new Set(readFileSync2(file, "latin1").split("\n").filter(Boolean));
}
function shallowFile(root) {
  return gitPath(root, "shallow");
}
function gitPath(root, name) {
  const path = quietly(() => readGit(root, ["rev-parse", "--git-path", name]).toString("utf8"));
  return path === void 0 ? void 0 : resolve2(root, path.replace(/\n$/, ""));
}
function idsOf(root, args) {
  const output = quietly(() => readGit(root, args).toString("latin1"));
  return output?.split("\n").filter(Boolean);
}

// packages/workspace/src/remote.ts
function tokenAuthorization(token) {
  return `basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
}
function keptAuthorization(root, url) {
  const asked2 = ["config", "--get-urlmatch", "http.extraheader", url];
  const header = quietly(() => readGit(root, asked2).toString("latin1").trim());
  return /^authorization:[ \t]*([\x20-\x7e]+)$/i.exec(header ?? "")?.[1];
}

// packages/workspace/src/side-repository.ts
import { execFile } from "node:child_process";
import { copyFileSync, existsSync as existsSync5, mkdtempSync, rmSync, writeFileSync as writeFileSync2 } from "node:fs";
import { devNull as devNull2 } from "node:os";
import { join as join4 } from "node:path";
import { promisify as promisify2 } from "node:util";

// packages/workspace/src/certificates.ts
import { existsSync as existsSync4, writeFileSync } from "node:fs";
import { join as join3, resolve as resolve3 } from "node:path";
import { rootCertificates } from "node:tls";
var SYSTEM_BUNDLES = [
  "/etc/ssl/certs/ca-certificates.crt",
  "/etc/pki/tls/certs/ca-bundle.crt",
  "/etc/ssl/ca-bundle.pem",
  "/etc/ssl/cert.pem"
];
var CERTIFICATES = /-----BEGIN (X509 )?CERTIFICATE-----[\sA-Za-z\d+/=]+-----END (?:X509 )?CERTIFICATE-----/g;
function writeAuthorities(folder, extra) {
  if (extra === void 0 || extra === "") return void 0;
  const added = certificatesIn(resolve3(extra));
  if (added.length === 0) return void 0;
  const system = SYSTEM_BUNDLES.find((path) => existsSync4(path));
  const known2 = system === void 0 ? [] : certificatesIn(system);
  const file = join3(folder, "authorities.pem");
  const all = /* @__PURE__ */ new Set([...known2, ...rootCertificates.map((each) => each.trim()), ...added]);
  writeFileSync(file, `${[...all].join("\n")}
`);
  return file;
}
function certificatesIn(path) {
  const content = quietly(() => Buffer.from(readBounded(path)).toString("latin1"));
  return content?.match(CERTIFICATES) ?? [];
}

// packages/workspace/src/fetch-environment.ts
function fetchEnvironment(remote, ours) {
  const { url, authorization } = remote;
  const inherited = Object.entries(ours).filter(
    ([name]) => !/^GIT_/i.test(name) || /^GIT_(?:PROXY_)?SSL_/i.test(name)
  );
  const header = `http.${url}.extraHeader`;
  const headers = ["", ...authorization === void 0 ? [] : [`Authorization: ${authorization}`]];
  return {
    ...withProxy(Object.fromEntries(inherited), remote),
    GIT_ALLOW_PROTOCOL: "https:http",
    GIT_TERMINAL_PROMPT: "0",
    GIT_CONFIG_COUNT: String(headers.length),
    ...Object.fromEntries(
      headers.flatMap((value, index) => [
        [`GIT_CONFIG_KEY_${index}`, header],
        [`GIT_CONFIG_VALUE_${index}`, value]
      ])
    )
  };
}
function withProxy(ours, { url, proxy }) {
  if (proxy === void 0) return ours;
  const isReplaced = proxy === "" ? /^https?_proxy$/i : /^(?:https?|no)_proxy$/i;
  const others = Object.entries(ours).filter(([name]) => !isReplaced.test(name));
  const scheme = url.slice(0, url.indexOf(":")).toLowerCase();
  return { ...Object.fromEntries(others), ...proxy !== "" && { [`${scheme}_proxy`]: proxy } };
}

// packages/workspace/src/side-repository.ts
var run2 = promisify2(execFile);
var FETCH_TIMEOUT = 18e4;
var SideRepository = class _SideRepository {
  path;
  constructor(path) {
    this.path = path;
  }
  /**
   * @param temporary an existing folder
   * @param lender the repository whose objects are borrowed
   * @param commit any commit to be fetched: its length tells the kind of hash
   * @throws UserError where git is missing
   */
  static make(temporary, commit, lender) {
    const path = mkdtempSync(join4(temporary, "gatehouse-base-"));
    const format = commit.length === 64 ? "sha256" : "sha1";
    readGit(path, ["init", "--quiet", "--bare", "--template=", `--object-format=${format}`]);
    if (lender !== void 0) borrow(path, lender);
    return new _SideRepository(path);
  }
  /**
   * Fetches commits by their ids.
   * @throws UserError where the server refuses, cannot be reached or takes too long.
   */
  async fetch(remote, commits, options) {
    if (!commits.every(isCommitId)) throw new UserError("only commit ids are fetched");
    const args = [
      ...[`--git-dir=${this.path}`, ...SETTINGS.flatMap((setting) => ["-c", setting])],
      ...["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules"],
      ...[`--depth=${options.depth}`, ...options.onlyHistory ? ["--filter=tree:0"] : []],
      ...["--end-of-options", remote.url, ...commits]
    ];
    const env = fetchEnvironment(remote, process.env);
    Object.assign(env, await authorities(this.path, remote.url, env));
    const limits = { timeout: FETCH_TIMEOUT, maxBuffer: 16 * 1024 * 1024 };
    try {
      await run2("git", args, { cwd: this.path, env, ...limits });
    } catch (cause) {
      throw failure(cause, remote);
    }
  }
  dispose() {
    rmSync(this.path, { recursive: true, force: true, maxRetries: 3 });
  }
};
var SETTINGS = [
  "credential.helper=",
  "core.askPass=",
  `core.hooksPath=${devNull2}`,
  "http.followRedirects=false",
  "maintenance.auto=false",
  "gc.auto=0",
  "protocol.version=2"
];
async function authorities(path, url, env) {
  const file = writeAuthorities(path, env["NODE_EXTRA_CA_CERTS"]);
  if (file === void 0) return {};
  const named3 = {};
  for (const [variable, setting] of AUTHORITIES) {
    const asked2 = [`--git-dir=${path}`, "config", "--get-urlmatch", setting, url];
    const isSet = env[variable] !== void 0 || await succeeds(asked2, { cwd: path, env });
    if (!isSet) named3[variable] = file;
  }
  return named3;
}
var AUTHORITIES = [
  ["GIT_SSL_CAINFO", "http.sslCAInfo"],
  ["GIT_PROXY_SSL_CAINFO", "http.proxySSLCAInfo"]
];
async function succeeds(args, options) {
  return await run2("git", args, { ...options, timeout: FETCH_TIMEOUT }).then(
    () => true,
    () => false
  );
}
function failure(cause, { proxy = "" }) {
  const { killed } = cause;
  const said2 = gitFailure("fetch", killed ? { code: "ETIMEDOUT" } : cause);
  if (proxy === "") return said2;
  const { host } = new URL(proxy);
  return new UserError(`${said2.message.replaceAll(proxy, host)}, through the proxy ${host}`);
}
function borrow(path, lender) {
  const objects = gitPath(lender, "objects");
  if (objects === void 0 || /^["#]|[\r\n]/.test(objects) || isPartial(lender)) return;
  writeFileSync2(join4(path, "objects/info/alternates"), `${objects}
`);
  const shallow = shallowFile(lender);
  if (shallow !== void 0 && existsSync5(shallow)) copyFileSync(shallow, join4(path, "shallow"));
}
function isPartial(root) {
  const keys = "^(remote\\..*\\.promisor|extensions\\.partialclone)$";
  return quietly(() => readGit(root, ["config", "--get-regexp", keys])) !== void 0;
}

// packages/workspace/src/checkout.ts
var DEPTHS = [100, 2e3, 5e4];
var Checkout = class {
  /** Undefined where nothing was checked out by git: then all commits come from the server. */
  root;
  #options;
  #sides = [];
  #files = /* @__PURE__ */ new Map();
  constructor(root, options) {
    this.root = root;
    this.#options = options;
  }
  /** The commit that is checked out; undefined where there is none. */
  head() {
    return this.root === void 0 ? void 0 : headCommit(this.root);
  }
  /** The id of what a branch, tag or other name means here. */
  resolve(name) {
    return this.root === void 0 ? void 0 : resolveCommit(this.root, name);
  }
  /**
   * The files of a commit, all of them readable.
   * @throws UserError that says why they cannot be had.
   */
  async files(commit) {
    const known2 = this.#files.get(commit) ?? wholeFiles2(this.root, commit);
    const files = known2 ?? await this.#fetchFiles(commit);
    this.#files.set(commit, files);
    return files;
  }
  /**
   * Where two commits parted.
   * @throws UserError where that cannot be told.
   */
  async mergeBase(one, other) {
    const here = this.root === void 0 ? void 0 : mergeBase(this.root, one, other);
    if (here !== void 0) return here;
    const told = await this.#options.askMergeBase?.(one, other);
    if (told !== void 0 && isCommitId(told)) return told;
    const remote = this.#remote();
    const side = this.#side(one);
    for (const depth of DEPTHS) {
      await side.fetch(remote, [one, other], { depth, onlyHistory: true });
      const found = mergeBase(side.path, one, other);
      if (found !== void 0) return found;
    }
    throw new UserError(`no common ancestor of ${short2(one)} and ${short2(other)} was found`);
  }
  /** Removes what was fetched. Files that were got from here cannot be read any more. */
  dispose() {
    for (const side of this.#sides.splice(0)) side.dispose();
  }
  /** What the checkout has of it is not fetched again. */
  async #fetchFiles(commit) {
    const remote = this.#remote();
    const side = this.#side(commit, this.root);
    await side.fetch(remote, [commit], { depth: 1 });
    return new CommitFiles(side.path, commit);
  }
  #side(commit, lender) {
    const side = SideRepository.make(this.#options.temporary, commit, lender);
    this.#sides.push(side);
    return side;
  }
  #remote() {
    const { remote } = this.#options;
    if (!remote) throw new UserError("the checkout does not hold it");
    if (remote.authorization !== void 0 || this.root === void 0) return remote;
    const authorization = keptAuthorization(this.root, remote.url);
    return authorization === void 0 ? remote : { ...remote, authorization };
  }
};
function wholeFiles2(root, commit) {
  if (root === void 0 || !isCommitId(commit)) return void 0;
  return quietly(() => {
    const files = new CommitFiles(root, commit);
    return files.isWhole ? files : void 0;
  });
}
function short2(commit) {
  return commit.slice(0, 7);
}

// packages/workspace/src/git-tree.ts
var GitTree = class {
  scope;
  #files;
  #listing;
  /** Where the commit has what is called otherwise here. */
  #oldNames;
  constructor(files, { scope = "", exclude = [], renames } = {}) {
    this.scope = scope;
    this.#files = files;
    this.#oldNames = new Map([...renames ?? []].map(([old, name]) => [name, old]));
    const rules = new Exclusions(exclude);
    const nameNow = (path) => renames?.get(path) ?? path;
    const isWanted = (path) => path === scope || (scope === "" || path.startsWith(`${scope}/`)) && !isLeftOut(path, rules);
    const links = [...files.links].flatMap(([path, target]) => {
      const link = nameNow(path);
      const now = target === void 0 ? void 0 : nameNow(target);
      return isWanted(link) ? [[link, now]] : [];
    });
    this.#listing = {
      files: [...files.objects.keys()].map(nameNow).filter(isWanted).sort(),
      unreadable: [],
      ...links.length > 0 && { links: new Map(links) }
    };
  }
  list() {
    return this.#listing;
  }
  load(paths) {
    this.#files.load(paths.map((path) => this.#oldName(path)));
  }
  read(path) {
    return this.#files.read(this.#oldName(path));
  }
  #oldName(path) {
    return this.#oldNames.get(path) ?? path;
  }
};

// packages/workspace/src/renames.ts
import { hash } from "node:crypto";

// packages/workspace/src/likeness.ts
var Likeness = class {
  /** How often each line is there. */
  #lines = /* @__PURE__ */ new Map();
  /** The length of all lines. */
  #size;
  constructor(content) {
    let size = 0;
    for (const raw of Buffer.from(content).toString("utf8").split("\n")) {
      const line = raw.trim();
      if (line === "") continue;
      this.#lines.set(line, (this.#lines.get(line) ?? 0) + 1);
      size += line.length;
    }
    this.#size = size;
  }
  /** How much of the longer text both have in common: from 0 to 1. Nothing is like a text without lines. */
  to(other) {
    const longer = Math.max(this.#size, other.#size);
    if (longer === 0 || Math.min(this.#size, other.#size) * 2 < longer) return 0;
    let common = 0;
    for (const [line, count2] of this.#lines)
      common += line.length * Math.min(count2, other.#lines.get(line) ?? 0);
    return common / longer;
  }
};

// packages/workspace/src/renames.ts
var MAX_FILES = 1e3;
var MAX_PAIRS = 1e5;
var MAX_SIZE = 1024 * 1024;
var MAX_TOTAL = 32 * 1024 * 1024;
function findRenames(commit, later) {
  const { tree, kindOf } = later;
  const known2 = (path) => commit.objects.has(path) || commit.links.has(path);
  const present2 = tree.list().files;
  const added = present2.filter((path) => kindOf(path) !== void 0 && !known2(path));
  if (added.length === 0) return /* @__PURE__ */ new Map();
  const isPresent = new Set(present2);
  const gone2 = [...commit.objects.keys()].filter(
    (path) => kindOf(path) !== void 0 && !isPresent.has(path) && later.wasSeen(path) && !later.isThere(path)
  );
  if (gone2.length === 0) return /* @__PURE__ */ new Map();
  tree.load(added);
  const sides = { added, gone: gone2, kindOf };
  const equal = pairEqual(commit, tree, sides);
  const taken = new Set(equal.values());
  const left = {
    kindOf,
    added: added.filter((path) => !taken.has(path)).slice(0, MAX_FILES),
    gone: gone2.filter((path) => !equal.has(path)).slice(0, MAX_FILES)
  };
  return new Map([...equal, ...pairAlike(commit, tree, left)]);
}
function pairEqual(commit, tree, sides) {
  const renames = /* @__PURE__ */ new Map();
  const byObject = /* @__PURE__ */ new Map();
  for (const path of sides.gone) {
    const object = commit.objects.get(path) ?? "";
    byObject.set(object, [...byObject.get(object) ?? [], path]);
  }
  const algorithm = commit.commit.length === 64 ? "sha256" : "sha1";
  for (const path of sides.added) {
    const content = readQuietly(tree, path);
    if (!content) continue;
    const header = `blob ${content.length}\0`;
    const object = hash(algorithm, Buffer.concat([Buffer.from(header), content]), "hex");
    const same = (byObject.get(object) ?? []).filter(
      (old2) => !renames.has(old2) && sides.kindOf(old2) === sides.kindOf(path)
    );
    const old = same.find((candidate) => baseName(candidate) === baseName(path)) ?? same[0];
    if (old !== void 0) renames.set(old, path);
  }
  return renames;
}
function pairAlike(commit, tree, sides) {
  commit.load(sides.gone);
  const gone2 = likenesses(commit, sides.gone);
  const added = likenesses(tree, sides.added);
  const isMany = gone2.length * added.length > MAX_PAIRS;
  const pairs = [];
  for (const [path, text] of added)
    for (const [old, oldText] of gone2) {
      const keptName = baseName(old) === baseName(path);
      if (isMany && !keptName || sides.kindOf(old) !== sides.kindOf(path)) continue;
      const score = text.to(oldText);
      if (score >= 0.5) pairs.push({ old, path, score: keptName ? score + 1 : score });
    }
  pairs.sort((a, b) => b.score - a.score);
  const renames = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Set();
  for (const { old, path } of pairs) {
    if (renames.has(old) || taken.has(path)) continue;
    renames.set(old, path);
    taken.add(path);
  }
  return renames;
}
function likenesses(source, paths) {
  let total = 0;
  return paths.flatMap((path) => {
    const content = readQuietly(source, path);
    if (!content || content.length > MAX_SIZE || total > MAX_TOTAL) return [];
    total += content.length;
    return [[path, new Likeness(content)]];
  });
}
function readQuietly(source, path) {
  try {
    return source.read(path);
  } catch (error) {
    if (error instanceof UserError) return void 0;
    throw error;
  }
}
function baseName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

// packages/pipeline/src/base/find-base.ts
async function findPolicyBase({ policy }, commits) {
  if (policy.kind === "head") return void 0;
  if (policy.kind === "unknown") throw unreadable("The configuration that goes", policy.reason);
  const { commit, description } = policy;
  try {
    return { commit, description, files: await commits.files(commit) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw unreadable(`The configuration of ${named(commit, description)}`, describeError(error));
  }
}
function unreadable(what, why2) {
  return new UserError(
    `${what} cannot be read, and that of the change under review does not decide about it: ${why2}`,
    {
      remedy: "Let actions/checkout fetch it (fetch-depth: 0), or give this step a token that may read the repository (permissions: contents: read)"
    }
  );
}
async function findComparison({ comparison, isReview }, commits) {
  try {
    if (comparison.kind === "none")
      return { notice: notCompared(comparison.reason, isReview ? "warning" : "notice") };
    const commit = await commitOf(comparison, commits);
    const { description } = comparison;
    const message = `compared with ${named(commit, description)}`;
    return {
      base: { commit, description, files: await commits.files(commit) },
      notice: { kind: "base", level: "notice", message }
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const subject = comparison.kind === "none" ? "" : `${comparison.description}: `;
    return { notice: notCompared(`${subject}${describeError(error)}`, "warning") };
  }
}
async function commitOf(plan, commits) {
  if (plan.kind === "commit") return plan.commit;
  const other = isCommitId(plan.other) ? plan.other : commits.resolve(plan.other);
  if (other === void 0) throw new UserError(`the checkout does not know ${plan.other}`);
  return commits.mergeBase(plan.commit, other);
}
function notCompared(reason, level) {
  return {
    kind: "base",
    level,
    message: `compared with nothing, so everything is judged: ${reason}`
  };
}
function named(commit, description) {
  return `${description} (${commit.slice(0, 7)})`;
}

// packages/pipeline/src/compare-sides.ts
async function compareSides(head, plan, commits, scanBase) {
  const { base, notice } = await findComparison(plan, commits);
  const uncompared = plan.isReview ? head.map(withNewSuppressions) : head;
  if (!base) return { scans: uncompared, notice };
  const { commit, description } = base;
  try {
    const before = await scanBase(base);
    const { scans, fixed } = markNew(head, before.scans, before.formerName);
    return { scans, comparison: { base: commit, description, fixed }, notice };
  } catch (error) {
    const reason = `${description} could not be scanned: ${describeError(error)}`;
    return { scans: uncompared, notice: notCompared(reason, "warning") };
  }
}
function withNewSuppressions(scan) {
  const findings = scan.findings.map(
    (finding) => finding.suppression?.kind === "inline" ? { ...finding, suppression: { ...finding.suppression, isNew: true } } : finding
  );
  return { ...scan, findings };
}

// packages/pipeline/src/find-config.ts
import { existsSync as existsSync7, statSync as statSync3 } from "node:fs";
import { dirname as dirname4 } from "node:path";

// packages/pipeline/src/policy-tree.ts
import { existsSync as existsSync6, realpathSync as realpathSync2, statSync as statSync2 } from "node:fs";
import { dirname as dirname3, join as join5, relative as relative3 } from "node:path";
function diskTree(root) {
  return {
    has: (path) => existsSync6(join5(root, path)),
    read(path) {
      const absolute = realpathSync2(join5(root, path));
      if (!isInside(realpathSync2(root), absolute))
        throw new UserError(`${path} is a link out of the repository`, {
          remedy: "Commit the file itself, or name another"
        });
      return readBounded(absolute);
    }
  };
}
function commitTree(files) {
  return { has: (path) => files.has(path), read: (path) => files.read(path) };
}
function pathInRepository(given, root) {
  const folder = isInside(root, given) ? root : realpathSync2(root);
  if (!isInside(folder, given)) return void 0;
  const around = findRepository(dirname3(given)) ?? folder;
  const isNested = isInside(folder, around) && around !== folder;
  const isLinked = () => realpathSync2(around) !== join5(realpathSync2(folder), relative3(folder, around));
  if (!isNested || isLinked()) return reportPath(folder, given);
  if (statSync2(join5(around, ".git")).isFile())
    throw new UserError(
      `${reportPath(folder, given)} lies in a submodule, which the change under review may point elsewhere`,
      { remedy: "Name a file of this repository, or check the other one out by itself" }
    );
  return void 0;
}

// packages/pipeline/src/find-config.ts
function findConfig(place) {
  const { given } = place;
  if (given === void 0) return configIn(diskTree(rootOf(place)));
  if (!existsSync7(given)) throw new UserError(`the configuration file ${given} does not exist`);
  return readConfig(given, () => readBounded(given));
}
function rootOf(place) {
  return repositoryOf(place) ?? place.otherwise ?? folderOf(place.start);
}
function repositoryOf({ start }) {
  return findRepository(folderOf(start));
}
function folderOf(path) {
  return existsSync7(path) && statSync3(path).isDirectory() ? path : dirname4(path);
}
function configIn(tree, path) {
  const [found, other] = (path === void 0 ? CONFIG_PATHS : [path]).filter(
    (each) => tree.has(each)
  );
  if (other !== void 0) throw new UserError(`there are both ${found} and ${other}`, ONE_CONFIG);
  return found === void 0 ? {} : readConfig(found, () => tree.read(found));
}
var ONE_CONFIG = { remedy: "Keep one of them" };
function readConfig(shown, read4) {
  let bytes;
  try {
    bytes = read4();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { remedy } = error;
    const message = error.message.startsWith(shown) ? error.message : `${shown}: ${error.message}`;
    throw new UserError(message, { cause: error, ...remedy !== void 0 && { remedy } });
  }
  return parseConfig(shown, bytes);
}

// packages/pipeline/src/foreign-files.ts
var FILES = {
  ".trivyignore": parseTrivyIgnore,
  ".trivyignore.yaml": parseTrivyIgnoreYaml,
  ".checkov.baseline": parseCheckovBaseline
};
function readForeignFiles(tree) {
  const suppressions = [];
  const notices = [];
  for (const [path, parse2] of Object.entries(FILES)) {
    try {
      const text = textOf(tree, path);
      if (text === void 0) continue;
      const file = parse2(path, text);
      for (const suppression of file.suppressions) suppressions.push(suppression);
      notices.push(...foreignFileNotices(path, file));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const said2 = describeError(error);
      const message = `${said2.startsWith(path) ? said2 : `${path}: ${said2}`}, so nothing in it counts`;
      notices.push({ kind: "suppression-unused", level: "warning", message });
    }
  }
  return { suppressions, notices };
}
function pendingForeignFiles(base, head) {
  return Object.keys(FILES).flatMap((path) => {
    const [before, after] = [base, head].map((tree) => contentOf3(tree, path));
    if (before === after) return [];
    const what = before === void 0 ? "added" : after === void 0 ? "removed" : "changed";
    const message = `${path} would be ${what}: not in force until merged`;
    return [{ kind: "pending", level: after === void 0 ? "notice" : "warning", message }];
  });
}
function textOf(tree, path) {
  return tree.has(path) ? Buffer.from(tree.read(path)).toString("utf8") : void 0;
}
function contentOf3(tree, path) {
  try {
    return textOf(tree, path)?.replaceAll("\r\n", "\n");
  } catch (error) {
    if (error instanceof UserError) return "";
    throw error;
  }
}

// packages/pipeline/src/policy.ts
function readPolicy(place, base) {
  const onDisk = findConfig(place);
  const root = rootOf(place);
  const disk = diskTree(root);
  if (!base) return policyOf(onDisk, disk, []);
  const tree = commitTree(base.files);
  const config = configOfBase(place, base, { root, tree, onDisk });
  const changes = [...comparePolicies(config, onDisk), ...pendingForeignFiles(tree, disk)];
  return policyOf(config, tree, changes);
}
function policyOf(config, tree, changes) {
  const { suppressions, notices } = readForeignFiles(tree);
  return { config, foreign: suppressions, notices: [...changes, ...notices] };
}
function configOfBase({ given }, { commit, description, files }, at) {
  const path = given === void 0 ? void 0 : pathInRepository(given, at.root);
  if (given !== void 0 && path === void 0) return at.onDisk;
  try {
    return configIn(at.tree, path);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const where2 = `${description} (${files.commit.slice(0, 7)})`;
    throw new UserError(
      `The configuration of ${where2} goes, not that of the change under review, and it is broken: ${describeError(error)}`,
      { remedy: `Repair it on ${description} first`, cause: { error, commit } }
    );
  }
}

// packages/pipeline/src/prepare.ts
async function prepare(request, checkout) {
  const { place, overrides } = request;
  const plan = request.plan(checkout);
  const policyBase = await findPolicyBase(plan, checkout);
  const policy = readPolicy(place, policyBase);
  const resolved = resolveSettings(overrides, policy.config);
  const settings = { ...resolved, path: request.locate(resolved.path) };
  const { onlyNew = plan.isReview } = settings;
  return { plan, policy, policyBase, settings, onlyNew, isCompared: onlyNew || plan.isReview };
}

// packages/pipeline/src/sides.ts
import { existsSync as existsSync8 } from "node:fs";
import { join as join6 } from "node:path";
var folderTree = (path, exclude) => new Folder(path, exclude);
function headSide(headTree) {
  const known2 = /* @__PURE__ */ new Map();
  const links = new Links();
  return {
    name: "head",
    namesOf: (path) => [path, ...links.to(path)],
    tree(path, options) {
      const { exclude } = options;
      const key = JSON.stringify([path, exclude]);
      const tree = known2.get(key) ?? headTree(path, placed(exclude));
      known2.set(key, tree);
      links.gather(tree, options);
      return tree;
    }
  };
}
function placed(exclude) {
  return exclude.map((pattern) => {
    const location = locationOf(exclude, pattern);
    return { pattern, ...location && { location } };
  });
}
function baseSide(commit, head) {
  const formerNames = /* @__PURE__ */ new Map();
  const formerName = (path) => formerNames.get(path) ?? path;
  const links = new Links();
  return {
    name: "base",
    formerName,
    namesOf: (path) => [formerName(path), ...links.to(path).map(formerName)],
    tree(path, options) {
      const tree = head.tree(path, options);
      const { exclude } = options;
      const renames = renamed(commit, tree, options);
      for (const [old, name] of renames) formerNames.set(name, old);
      const before = new GitTree(commit, { scope: tree.scope, exclude, renames });
      links.gather(before, options);
      return before;
    }
  };
}
var Links = class {
  #byTarget = /* @__PURE__ */ new Map();
  gather(tree, { kindOf }) {
    for (const [link, target] of tree.list().links ?? []) {
      if (target === void 0 || kindOf(link) === void 0) continue;
      const links = this.#byTarget.get(target) ?? /* @__PURE__ */ new Set();
      this.#byTarget.set(target, links.add(link));
    }
  }
  to(path) {
    return [...this.#byTarget.get(path) ?? []];
  }
};
function renamed(commit, tree, { exclude, kindOf }) {
  const isThere = (path) => tree instanceof Folder && existsSync8(join6(tree.root, path));
  const seen = seenFiles(commit, tree.scope, exclude);
  return findRenames(commit, {
    tree,
    isThere,
    wasSeen: (path) => seen.has(path),
    kindOf: (path) => kindOf(path) === void 0 ? void 0 : `${kindOf(path)} ${roleOf(path)}`
  });
}
function seenFiles(commit, scope, exclude) {
  const { files } = new GitTree(commit, { scope, exclude }).list();
  if (files.length > 0 || scope === "") return new Set(files);
  return new Set(new GitTree(commit, { exclude }).list().files);
}
function roleOf(path) {
  return /^\.github\/workflows\/[^/]+$/.test(path) ? "workflow" : "";
}

// packages/pipeline/src/triage-scans.ts
function triage(scan, waived) {
  const { scan: marked, used } = applySuppressions(scan, waived);
  return { scan: applyDirectives(marked), used };
}
async function noticesOf(triaged, waived, catalogue) {
  const hasDirectives = triaged.some(({ scan }) => scan.directives.length > 0);
  if (waived.entries.length + waived.foreign.length === 0 && !hasDirectives) return [];
  const rules = await catalogue();
  return [
    ...suppressionNotices(triaged, waived, rules),
    ...triaged.flatMap(({ scan }) => directiveNotices(scan, rules))
  ];
}

// packages/pipeline/src/run.ts
async function run3(request) {
  const checkout = new Checkout(repositoryOf(request.place), request.commits);
  try {
    return await runWith(request, checkout);
  } finally {
    checkout.dispose();
  }
}
async function runWith(request, checkout) {
  const { context, catalogue = () => Promise.resolve([]) } = request;
  const { plan, policy, settings, onlyNew, isCompared } = await prepare(request, checkout);
  const { suppressions: entries } = settings;
  const waived = { entries, foreign: policy.foreign, today: dayOf(context.now()) };
  const scanSide = async (side, phaseContext) => {
    const triaged2 = [];
    for (const phase of request.makePhases(settings, policy.config, side))
      triaged2.push(triage(await phase.scan(phaseContext), { ...waived, namesOf: side.namesOf }));
    return triaged2;
  };
  const head = headSide(request.headTree ?? folderTree);
  const triaged = await scanSide(head, context);
  const scans = triaged.map(({ scan }) => scan);
  const compared = isCompared ? await compareSides(scans, plan, checkout, async ({ files }) => {
    const base = baseSide(files, head);
    const { formerName } = base;
    const quietly2 = { ...context, onProgress: quiet };
    const scanned = await scanSide(base, quietly2);
    return { scans: scanned.map(({ scan }) => scan), formerName };
  }) : void 0;
  const judged = judgeInline(compared?.scans ?? scans, settings.inlineSuppressions);
  const needing = await noticesOf(triaged, waived, catalogue);
  const notices = [
    ...compared ? [compared.notice] : [],
    ...policy.notices,
    ...judged.notices,
    ...needing.filter(({ kind }) => !request.isPartial || kind !== "suppression-unused")
  ];
  const comparison = onlyNew ? compared?.comparison : void 0;
  const circumstances = { notices, ...comparison && { comparison } };
  return { outcome: decide(judged.scans, settings, circumstances), settings };
}
function quiet() {
}

// packages/pipeline/src/base/plan-event.ts
function planEvent(context, head) {
  const { eventName, pullRequest, mergeGroup } = context;
  if (pullRequest) return planPullRequest(context, pullRequest, head);
  if (mergeGroup) {
    const description = "the commit before it in the merge queue";
    const base = { kind: "commit", commit: lower(mergeGroup.baseSha), description };
    if (head?.id !== base.commit) return planReview(base);
    const reason = "what is checked out does not hold the changes of the merge queue";
    return { ...planReview(base), comparison: { kind: "none", reason } };
  }
  if (eventName?.startsWith("pull_request") || eventName === "merge_group") {
    const reason = `the event ${eventName} does not say what its base is`;
    return {
      isReview: true,
      policy: { kind: "unknown", reason },
      comparison: { kind: "none", reason }
    };
  }
  if (eventName && AT_SOMEBODYS_REQUEST.has(eventName) && head?.id !== lower(context.sha ?? ""))
    return planGuest(context, head);
  return { isReview: false, policy: { kind: "head" }, comparison: comparePush(context, head) };
}
var AT_SOMEBODYS_REQUEST = /* @__PURE__ */ new Set([
  "check_run",
  "check_suite",
  "discussion",
  "discussion_comment",
  "issue_comment",
  "issues",
  "status",
  "workflow_run"
]);
function planGuest({ sha, eventName, defaultBranch }, head) {
  const branch = defaultBranch ?? "the default branch";
  const reason = head ? `the commit that ${eventName} runs for is not known` : NOT_CHECKED_OUT;
  const other = sha === void 0 ? void 0 : lower(sha);
  return {
    isReview: true,
    policy: other === void 0 ? { kind: "unknown", reason } : { kind: "commit", commit: other, description: branch },
    comparison: head && other !== void 0 ? {
      kind: "merge-base",
      commit: head.id,
      other,
      description: `the merge base with ${branch}`
    } : { kind: "none", reason }
  };
}
var NOT_CHECKED_OUT = "no commit is checked out";
function planReview(base) {
  return { isReview: true, policy: base, comparison: base };
}
function planPullRequest(context, pull, head) {
  const branch = pull.baseRef ?? "the base branch";
  const isDefaultCheckout = head !== void 0 && head.id === lower(context.sha ?? "");
  const [tip] = head?.parents ?? [];
  if (isTestMerge(context) && isDefaultCheckout && tip !== void 0 && head.parents.length === 2)
    return planReview({ kind: "commit", commit: tip, description: branch });
  const base = lower(pull.baseSha);
  const compare = () => {
    if (!head) return { kind: "none", reason: NOT_CHECKED_OUT };
    if (isDefaultCheckout || head.id === base)
      return {
        kind: "none",
        reason: `what is checked out does not hold the changes of pull request #${pull.number}`
      };
    const description = `the merge base with ${branch}`;
    return { kind: "merge-base", commit: head.id, other: base, description };
  };
  return {
    isReview: true,
    policy: { kind: "commit", commit: base, description: branch },
    comparison: compare()
  };
}
function comparePush(context, head) {
  const { eventName, push: push2, defaultBranch, ref } = context;
  if (push2?.before !== void 0) {
    const description = "the commit before this push";
    return { kind: "commit", commit: lower(push2.before), description };
  }
  if (push2 && head && defaultBranch !== void 0 && ref !== `refs/heads/${defaultBranch}`) {
    const other = `refs/remotes/origin/${defaultBranch}`;
    const description = `the merge base with ${defaultBranch}`;
    return { kind: "merge-base", commit: head.id, other, description };
  }
  return {
    kind: "none",
    reason: push2 ? "the branch is new" : `nothing is changed by ${eventName ?? "this run"}`
  };
}
function lower(sha) {
  return sha.toLowerCase();
}

// packages/pipeline/src/foresee.ts
async function foresee(request) {
  const checkout = new Checkout(repositoryOf(request.place), request.commits);
  try {
    const { plan, policyBase, settings, onlyNew, isCompared } = await prepare(request, checkout);
    const found = isCompared ? await findComparison(plan, checkout) : void 0;
    return {
      ...{ plan, settings, onlyNew },
      policyBase: named2(policyBase),
      comparedWith: named2(found?.base),
      ...found && { comparison: found.notice.message }
    };
  } finally {
    checkout.dispose();
  }
}
function named2(commit) {
  return commit && { commit: commit.commit, description: commit.description };
}

export {
  PROFILES,
  isIn,
  quote,
  suggestion,
  CONFIG_PATHS,
  parseConfig,
  DEFAULTS,
  names,
  readContext,
  fileUrl,
  GithubError,
  askMergeBase,
  connect,
  identify,
  completeCheckRun,
  startCheckRun,
  upsertComment,
  suggest,
  packSarif,
  sarifSubject,
  alertsUrl,
  uploadSarif,
  capabilities,
  foldFailures,
  probe,
  jobMark,
  artifactNamePart,
  uploadArtifact,
  downloadArtifacts,
  scanOfRef,
  readDefaultBranchFile,
  recordDeployment,
  isRequired,
  rulesetFor,
  readEnvironment,
  jobsOf,
  refsOf,
  runById,
  runsOf,
  planEvent,
  planReference,
  MAX_FILE_SIZE,
  tokenAuthorization,
  isInside,
  findRepository,
  Folder,
  reportPath,
  GitIndex,
  foresee,
  run3 as run
};
