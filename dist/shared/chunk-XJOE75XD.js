import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  nearest
} from "./chunk-FWMHJ5XR.js";
import {
  UserError
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
        (_, run3, space) => space ? run3.slice(0, run3.length - run3.length % 2) + SPACE : run3,
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
    var separatorAfter = (run3, at) => {
      let separator = EMPTY;
      for (let index = at + 1; index < run3.length && !run3[index].wildcard; index++) {
        separator += run3[index].single;
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
      let run3 = [];
      const flush = () => {
        let lastWildcard;
        run3.forEach((token, at) => {
          if (token.wildcard) {
            lastWildcard = at;
          }
        });
        run3.forEach((token, at) => {
          if (!token.wildcard) {
            out += token.single;
            return;
          }
          out += at === lastWildcard ? WILDCARD : `(?:(?!${separatorAfter(run3, at)})[^\\/])*`;
        });
        run3 = [];
      };
      tokens.forEach((token) => {
        if (token.boundary === void 0) {
          run3.push(token);
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
      constructor(pattern, mark, body, ignoreCase, negative, prefix) {
        this.pattern = pattern;
        this.mark = mark;
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
      let count = 0;
      while (str[str.length - count - 1] === ESCAPE) {
        count++;
      }
      return count % 2 === 1;
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
    var createRule = (pattern, mark, ignoreCase, stripLineEnd, stripBOM) => {
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
        mark,
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
        const basename2 = shortcut ? basenameOf(path) : path;
        for (let index = length - 1; index >= 0; index--) {
          const rule = rules[index];
          if (rule[mode].test(
            shortcut && rule._basenameOnly ? basename2 : path
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

// packages/workspace/src/bounded.ts
import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from "node:fs";

// packages/workspace/src/tree.ts
var MAX_FILE_SIZE = 10 * 1024 * 1024;

// packages/workspace/src/bounded.ts
var WITHOUT_WAITING = "O_NONBLOCK" in constants ? constants.O_NONBLOCK : 0;
function readBounded(absolute, limit = MAX_FILE_SIZE) {
  let file;
  try {
    file = openSync(absolute, constants.O_RDONLY | WITHOUT_WAITING);
    const stats = fstatSync(file);
    if (!stats.isFile()) throw new UserError("is not a regular file");
    if (stats.size > limit) throw tooLarge(stats.size, limit);
    return readWhole(file, stats.size);
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
function readWhole(file, size) {
  if (size === 0) return readFileSync(file);
  const bytes = Buffer.allocUnsafe(size);
  let length = 0;
  while (length < size) {
    const read = readSync(file, bytes, length, size - length, null);
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
}
function tooLarge(size, limit = MAX_FILE_SIZE) {
  const megabytes = (bytes) => Math.ceil(bytes / 1024 / 1024);
  return new UserError(`has ${megabytes(size)} MB; files over ${megabytes(limit)} MB are not read`);
}

// packages/workspace/src/is-inside.ts
import { isAbsolute, relative, sep } from "node:path";
function isInside(folder, path) {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

// packages/workspace/src/blobs.ts
var BATCH_SIZE = 128 * 1024 * 1024;
var Blobs = class {
  #run;
  #contents = /* @__PURE__ */ new Map();
  constructor(run3) {
    this.#run = run3;
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
    const asked = lineEach(objects);
    if (asked === "") return /* @__PURE__ */ new Map();
    const lines = this.#run(["cat-file", "--batch-check"], asked).toString("latin1").split("\n");
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
  const said = line === "" ? "" : `: ${withoutPasswords(line).slice(0, 300)}`;
  return new UserError(`git ${command} failed${said}`, { cause });
}
function withoutPasswords(text) {
  return text.replace(/:\/\/[^\s/'"]*@/g, "://***@");
}

// packages/workspace/src/ignored.ts
var import_ignore = __toESM(require_ignore(), 1);
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
      { folder, rules: (0, import_ignore.default)().add(text.replace(/^\uFEFF/, "")) }
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

// packages/workspace/src/commit.ts
function isCommitId(text) {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function headCommit(root) {
  const id = resolveCommit(root, "HEAD");
  return id === void 0 ? void 0 : readCommit(root, id);
}
function resolveCommit(root, name) {
  const asked = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`];
  const id = quietly(() => readGit(root, asked).toString("latin1").trim());
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
function quietly(read) {
  try {
    return read();
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
import { existsSync, readFileSync as readFileSync2 } from "node:fs";
import { resolve } from "node:path";
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
  if (file === void 0 || !existsSync(file)) return /* @__PURE__ */ new Set();
  return new Set(readFileSync2(file, "latin1").split("\n").filter(Boolean));
}
function shallowFile(root) {
  return gitPath(root, "shallow");
}
function gitPath(root, name) {
  const path = quietly(() => readGit(root, ["rev-parse", "--git-path", name]).toString("utf8"));
  return path === void 0 ? void 0 : resolve(root, path.replace(/\n$/, ""));
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
  const asked = ["config", "--get-urlmatch", "http.extraheader", url];
  const header = quietly(() => readGit(root, asked).toString("latin1").trim());
  return /^authorization:[ \t]*([\x20-\x7e]+)$/i.exec(header ?? "")?.[1];
}

// packages/workspace/src/side-repository.ts
import { execFile } from "node:child_process";
import { copyFileSync, existsSync as existsSync3, mkdtempSync, rmSync, writeFileSync as writeFileSync2 } from "node:fs";
import { devNull as devNull2 } from "node:os";
import { join as join2 } from "node:path";
import { promisify } from "node:util";

// packages/workspace/src/certificates.ts
import { existsSync as existsSync2, writeFileSync } from "node:fs";
import { join, resolve as resolve2 } from "node:path";
var SYSTEM_BUNDLES = [
  "/etc/ssl/certs/ca-certificates.crt",
  "/etc/pki/tls/certs/ca-bundle.crt",
  "/etc/ssl/ca-bundle.pem",
  "/etc/ssl/cert.pem"
];
var CERTIFICATES = /-----BEGIN (X509 )?CERTIFICATE-----[\sA-Za-z\d+/=]+-----END (?:X509 )?CERTIFICATE-----/g;
async function writeAuthorities(folder, extra) {
  if (extra === void 0 || extra === "") return void 0;
  const added = certificatesIn(resolve2(extra));
  if (added.length === 0) return void 0;
  const system = SYSTEM_BUNDLES.find((path) => existsSync2(path));
  const known = system === void 0 ? [] : certificatesIn(system);
  const { rootCertificates } = await import("node:tls");
  const file = join(folder, "authorities.pem");
  const all = /* @__PURE__ */ new Set([...known, ...rootCertificates.map((each) => each.trim()), ...added]);
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
var run2 = promisify(execFile);
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
    const path = mkdtempSync(join2(temporary, "gatehouse-base-"));
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
  const file = await writeAuthorities(path, env["NODE_EXTRA_CA_CERTS"]);
  if (file === void 0) return {};
  const named = {};
  for (const [variable, setting] of AUTHORITIES) {
    const asked = [`--git-dir=${path}`, "config", "--get-urlmatch", setting, url];
    const isSet = env[variable] !== void 0 || await succeeds(asked, { cwd: path, env });
    if (!isSet) named[variable] = file;
  }
  return named;
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
  const said = gitFailure("fetch", killed ? { code: "ETIMEDOUT" } : cause);
  if (proxy === "") return said;
  const { host } = new URL(proxy);
  return new UserError(`${said.message.replaceAll(proxy, host)}, through the proxy ${host}`);
}
function borrow(path, lender) {
  const objects = gitPath(lender, "objects");
  if (objects === void 0 || /^["#]|[\r\n]/.test(objects) || isPartial(lender)) return;
  writeFileSync2(join2(path, "objects/info/alternates"), `${objects}
`);
  const shallow = shallowFile(lender);
  if (shallow !== void 0 && existsSync3(shallow)) copyFileSync(shallow, join2(path, "shallow"));
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
  #head;
  constructor(root, options) {
    this.root = root;
    this.#options = options;
  }
  /** The commit that is checked out; undefined where there is none. Asked of git once. */
  head() {
    this.#head ??= { commit: this.root === void 0 ? void 0 : headCommit(this.root) };
    return this.#head.commit;
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
    const known = this.#files.get(commit) ?? wholeFiles(this.root, commit);
    const files = known ?? await this.#fetchFiles(commit);
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
    throw new UserError(`no common ancestor of ${short(one)} and ${short(other)} was found`);
  }
  /** @throws UserError where nobody can be asked for it. */
  async defaultBranch() {
    const { askDefaultBranch } = this.#options;
    if (!askDefaultBranch) throw new UserError("there is no server to ask");
    const branch = await askDefaultBranch();
    if (isCommitId(branch.commit)) return branch;
    throw new UserError(`the server does not say where ${branch.name} stands`);
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
function wholeFiles(root, commit) {
  if (root === void 0 || !isCommitId(commit)) return void 0;
  return quietly(() => {
    const files = new CommitFiles(root, commit);
    return files.isWhole ? files : void 0;
  });
}
function short(commit) {
  return commit.slice(0, 7);
}

// packages/workspace/src/folder.ts
import { existsSync as existsSync5, lstatSync, readdirSync as readdirSync2, realpathSync, statSync } from "node:fs";
import { dirname as dirname3, join as join5, relative as relative3, resolve as resolve4, sep as sep4 } from "node:path";

// packages/workspace/src/exclusions.ts
var import_ignore2 = __toESM(require_ignore(), 1);
var Exclusions = class {
  #list;
  #rules = (0, import_ignore2.default)();
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

// packages/workspace/src/missing.ts
import { readdirSync } from "node:fs";
import { basename, dirname, join as join3, relative as relative2, resolve as resolve3, sep as sep3 } from "node:path";
function missing(path, from, { what = "", remedy, cause } = {}) {
  const absolute = resolve3(from, path);
  const near = nearestPath(absolute);
  const advice = near === void 0 ? remedy : `Did you mean "${shown(near, from)}"?`;
  return new UserError(`${what}${shown(absolute, from)} does not exist`, {
    cause,
    ...advice !== void 0 && { remedy: advice }
  });
}
function nearestPath(path) {
  const above = dirname(path);
  if (above === path) return void 0;
  const folder = namesIn(above) === void 0 ? nearestPath(above) : above;
  const name = folder && nearest(basename(path).slice(0, NAME_LIMIT), namesIn(folder) ?? []);
  return name === void 0 || folder === void 0 ? void 0 : join3(folder, name);
}
var NAME_LIMIT = 100;
var MOST_NAMES = 1e4;
function namesIn(folder) {
  try {
    return readdirSync(folder).filter((name) => name.length <= NAME_LIMIT).slice(0, MOST_NAMES);
  } catch {
    return void 0;
  }
}
function shown(absolute, from) {
  return isInside(from, absolute) ? relative2(from, absolute).split(sep3).join("/") : absolute;
}

// packages/workspace/src/repository.ts
import { existsSync as existsSync4 } from "node:fs";
import { dirname as dirname2, join as join4 } from "node:path";
function findRepository(folder) {
  for (let current = folder; ; current = dirname2(current)) {
    if (existsSync4(join4(current, ".git"))) return current;
    if (dirname2(current) === current) return void 0;
  }
}
function pathRoot(folder, otherwise = folder) {
  return findRepository(folder) ?? (isInside(otherwise, folder) ? otherwise : folder);
}

// packages/workspace/src/folder.ts
var Folder = class {
  root;
  scope;
  /** How the absolute paths of all files in it begin. */
  #within;
  #single;
  #exclude;
  #listing;
  /**
   * The tree below a folder, or just one file. Its root is that of the git repository around it, so that paths read as they
   * do in a pull request.
   * @param exclude what to leave out, written as in .gitignore
   * @param otherwise the root where there is no repository, if it lies around the path; else that is the folder itself
   * @throws UserError when the path does not exist.
   */
  constructor(path, exclude = [], otherwise) {
    let target;
    try {
      target = realpathSync(resolve4(path));
    } catch (cause) {
      const remedy = "Give the path of a folder or file to scan";
      throw missing(path, otherwise ?? resolve4("."), { remedy, cause });
    }
    this.#single = !statSync(target).isDirectory();
    const folder = this.#single ? dirname3(target) : target;
    this.root = pathRoot(folder, otherwise === void 0 ? folder : realpathSync(otherwise));
    this.#within = this.root.endsWith(sep4) ? this.root : this.root + sep4;
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
    const absolute = join5(this.root, path);
    if (!absolute.startsWith(this.#within)) throw new UserError("lies outside the scanned folder");
    return readBounded(absolute);
  }
};
function reportPath(root, absolute) {
  return relative3(root, absolute).split(sep4).join("/");
}
function listTree(root, scope, exclude) {
  const walked = walk(root, scope, exclude, true);
  if (!walked.hasIgnored || !existsSync5(join5(root, ".git"))) return listingOf(root, walked, []);
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
    const asked = ["--cached", "--ignored", "--exclude-standard", "--", scope || "."];
    return splitNul(readGit(root, ["ls-files", "-z", ...asked]));
  } catch (error) {
    if (error instanceof UserError) return void 0;
    throw error;
  }
}
function listingOf(root, walked, tracked) {
  const files = new Set(walked.files);
  const linkPaths = new Set(walked.links);
  for (const path of tracked) {
    const stats = lstatSync(join5(root, path), { throwIfNoEntry: false });
    if (stats?.isFile()) files.add(path);
    else if (stats?.isSymbolicLink()) linkPaths.add(path);
  }
  const links = /* @__PURE__ */ new Map();
  for (const path of [...linkPaths].sort()) {
    const target = linkedFile(join5(root, path));
    if (target === void 0) continue;
    const inside = pathInside(root, target);
    links.set(path, inside && (files.has(inside) || isOurs(root, inside)) ? inside : void 0);
  }
  const { unreadable, excluded } = walked;
  return {
    files: [...files].sort(),
    unreadable,
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
function isOurs(root, path) {
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
  const unreadable = [];
  const visit = (folder, above) => {
    let entries;
    try {
      entries = readdirSync2(join5(root, folder), { withFileTypes: true });
    } catch {
      unreadable.push(folder);
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
  return { files, links, unreadable, hasIgnored, excluded };
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
      Buffer.from(readBounded(join5(root, folder, ".gitignore"))).toString("utf8")
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
    const asked = this.#asked;
    return new Set(
      changed.filter((path) => asked === "" || path === asked || path.startsWith(`${asked}/`))
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

// packages/workspace/src/named-file.ts
var LARGEST = 5e8;
function readNamedFile(path, absolute, root) {
  try {
    const content = readBounded(absolute, LARGEST);
    const isReported = root !== void 0 && isInside(root, absolute);
    return { path: isReported ? reportPath(root, absolute) : path, content };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(`${path} ${error.message}`, { cause: error });
  }
}

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
    for (const [line, count] of this.#lines)
      common += line.length * Math.min(count, other.#lines.get(line) ?? 0);
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
  const known = (path) => commit.objects.has(path) || commit.links.has(path);
  const present = tree.list().files;
  const added = present.filter((path) => kindOf(path) !== void 0 && !known(path));
  if (added.length === 0) return /* @__PURE__ */ new Map();
  const isPresent = new Set(present);
  const gone = [...commit.objects.keys()].filter(
    (path) => kindOf(path) !== void 0 && !isPresent.has(path) && later.wasSeen(path) && !later.isThere(path)
  );
  if (gone.length === 0) return /* @__PURE__ */ new Map();
  tree.load(added);
  const sides = { added, gone, kindOf };
  const equal = pairEqual(commit, tree, sides);
  const taken = new Set(equal.values());
  const left = {
    kindOf,
    added: added.filter((path) => !taken.has(path)).slice(0, MAX_FILES),
    gone: gone.filter((path) => !equal.has(path)).slice(0, MAX_FILES)
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
  const gone = likenesses(commit, sides.gone);
  const added = likenesses(tree, sides.added);
  const isMany = gone.length * added.length > MAX_PAIRS;
  const pairs = [];
  for (const [path, text] of added)
    for (const [old, oldText] of gone) {
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

export {
  MAX_FILE_SIZE,
  readBounded,
  isCommitId,
  tokenAuthorization,
  Checkout,
  isInside,
  missing,
  findRepository,
  pathRoot,
  Folder,
  reportPath,
  GitIndex,
  GitTree,
  readNamedFile,
  findRenames
};
