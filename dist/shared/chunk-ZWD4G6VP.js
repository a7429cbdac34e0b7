import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  Cluster,
  Container,
  LineMask,
  MASK,
  Pod,
  ValueMask,
  decodedSecret,
  findAssignments,
  findKnownSecrets,
  isSensitiveName,
  looksLikeSecret,
  maskSpans,
  mayHoldKnownSecret,
  objectsOf
} from "./chunk-RMJW2DUW.js";
import {
  Examination,
  inOrder
} from "./chunk-DI67ECQN.js";
import {
  isActionMetadata,
  isWorkflow
} from "./chunk-GFIJI3LH.js";
import {
  NODE,
  SourceText,
  UserError,
  __commonJS,
  __toESM,
  decode,
  describeError,
  eachScalar,
  parseYaml
} from "./chunk-BW2VTTPU.js";

// packages/workspace/node_modules/ignore/index.js
var require_ignore = __commonJS({
  "packages/workspace/node_modules/ignore/index.js"(exports, module) {
    function makeArray(subject) {
      return Array.isArray(subject) ? subject : [subject];
    }
    var UNDEFINED = void 0;
    var EMPTY = "";
    var SPACE2 = " ";
    var ESCAPE2 = "\\";
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
    var escapeMember = (char) => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0 ? char : ESCAPE2 + char;
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
        if (char === ESCAPE2) {
          const escaped = pattern[++index];
          body += escapeMember(escaped);
          prev = escaped;
        } else if (char === "-" && prev && index + 1 < length && pattern[index + 1] !== "]") {
          index++;
          let to = pattern[index];
          if (to === ESCAPE2) {
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
        if (char === ESCAPE2) {
          const escaped = pattern[index + 1];
          if (escaped === SLASH && index + 2 === length) {
            out += hold(NEVER_MATCH);
          } else if (escaped === "*" || escaped === "[" || escaped === SPACE2) {
            out += pattern.slice(index, index + 2);
          } else {
            out += hold(
              REGEX_LITERAL_SPECIAL.test(escaped) ? ESCAPE2 + escaped : isReserved(escaped) ? `[${escaped}]` : escaped
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
        (_, run2, space) => space ? run2.slice(0, run2.length - run2.length % 2) + SPACE2 : run2,
        ESCAPE2 + SPACE2
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
        () => ESCAPE2,
        ESCAPE2 + ESCAPE2
      ],
      [
        // '\\\\' -> '\\'
        /\\\\/g,
        () => ESCAPE2,
        ESCAPE2 + ESCAPE2
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
    var separatorAfter = (run2, at) => {
      let separator = EMPTY;
      for (let index = at + 1; index < run2.length && !run2[index].wildcard; index++) {
        separator += run2[index].single;
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
            end += source[end] === ESCAPE2 ? 2 : 1;
          }
          end++;
          tokens.push({ single: source.slice(index, end) });
          index = end;
        } else if (char === ESCAPE2) {
          tokens.push({ single: source.slice(index, index + 2) });
          index += 2;
        } else if (char === "(") {
          let depth = 0;
          let end = index;
          do {
            if (source[end] === ESCAPE2) {
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
      let run2 = [];
      const flush = () => {
        let lastWildcard;
        run2.forEach((token, at) => {
          if (token.wildcard) {
            lastWildcard = at;
          }
        });
        run2.forEach((token, at) => {
          if (!token.wildcard) {
            out += token.single;
            return;
          }
          out += at === lastWildcard ? WILDCARD : `(?:(?!${separatorAfter(run2, at)})[^\\/])*`;
        });
        run2 = [];
      };
      tokens.forEach((token) => {
        if (token.boundary === void 0) {
          run2.push(token);
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
      const cut3 = path.lastIndexOf(
        SLASH,
        path.charCodeAt(end) === SLASH_CODE ? end - 1 : end
      );
      return cut3 < 0 ? EMPTY : path.slice(0, cut3 + 1);
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
      let count2 = 0;
      while (str[str.length - count2 - 1] === ESCAPE2) {
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
        while (body[end - 1] === SPACE2) {
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
      while (body[end - backslashes - 1] === ESCAPE2) {
        backslashes++;
      }
      return backslashes % 2 ? body.slice(0, end - 1) + SPACE2 : body.slice(0, end);
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
      if (last === SPACE2 || stripLineEnd && (last === "\r" || last === "\n")) {
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
    esbuild: "0.28.2",
    eslint: "10.15.0",
    "fast-check": "4.10.2",
    jest: "30.5.2",
    "js-yaml": "5.5.0",
    prettier: "3.10.1",
    typescript: "6.0.3",
    "typescript-eslint": "8.73.0"
  },
  overrides: {
    "unrs-resolver": "1.12.2"
  }
};

// packages/iac/src/version.ts
var VERSION = package_default.version;

// packages/findings/src/coverage.ts
function countFiles(coverage, status) {
  return coverage.files.reduce((count2, file) => count2 + (file.status === status ? 1 : 0), 0);
}

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

// packages/findings/src/location.ts
function compareLocation(a, b) {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.startLine - b.startLine || a.startColumn - b.startColumn;
}

// packages/findings/src/nearest.ts
function nearest(name, candidates) {
  let best;
  let bestDistance = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate2 of candidates) {
    const distance = editDistance(name.toLowerCase(), candidate2.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate2, distance];
  }
  return best;
}
function editDistance(a, b) {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitute = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(substitute, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}

// packages/findings/src/rule.ts
var PROFILES = ["default", "all"];
function isIn(rule, profile) {
  return profile === "all" || rule.profile === "default";
}

// packages/findings/src/severity.ts
var SEVERITIES = ["critical", "high", "medium", "low"];
var THRESHOLDS = [...SEVERITIES, "none"];
var RANK = { critical: 0, high: 1, medium: 2, low: 3 };
function compareSeverity(a, b) {
  return RANK[a] - RANK[b];
}
function reaches(severity, threshold) {
  return threshold !== "none" && RANK[severity] <= RANK[threshold];
}

// packages/findings/src/verdict.ts
function decide(scans, thresholds) {
  const findings = scans.flatMap((scan) => scan.findings);
  const open = findings.filter((finding) => !finding.suppression);
  const failing = open.filter((finding) => reaches(finding.severity, thresholds.failOn));
  const incomplete = scans.flatMap((scan) => scan.incomplete);
  const verdict = incomplete.length > 0 ? "error" : failing.length > 0 ? "fail" : "pass";
  const reasons = [...incomplete];
  if (failing.length > 0) {
    const noun = failing.length === 1 ? "finding is" : "findings are";
    reasons.push(`${failing.length} ${noun} at or above fail-on: ${thresholds.failOn}`);
  }
  return {
    verdict,
    reasons,
    scans,
    shown: open.filter((finding) => reaches(finding.severity, thresholds.reportFrom)).sort(worstFirst),
    suppressed: findings.filter((finding) => finding.suppression),
    counts: count(open),
    total: open.length,
    thresholds: { failOn: thresholds.failOn, reportFrom: thresholds.reportFrom }
  };
}
function worstFirst(a, b) {
  return compareSeverity(a.severity, b.severity) || compareLocation(a.location, b.location);
}
function count(findings) {
  const counts = Object.fromEntries(SEVERITIES.map((severity) => [severity, 0]));
  for (const finding of findings) counts[finding.severity]++;
  return counts;
}

// packages/iac/src/rules/rule-book.ts
var RuleBook = class {
  #profile;
  #loaded = /* @__PURE__ */ new Map();
  constructor(profile) {
    this.#profile = profile;
  }
  /** The rules of the families loaded so far. */
  get loaded() {
    return [...this.#loaded.values()].flat();
  }
  async kubernetes() {
    return this.#load(
      "kubernetes",
      async () => (await import("./index.generated-KXKA3YR4.js")).rules
    );
  }
  async dockerfile() {
    return this.#load(
      "dockerfile",
      async () => (await import("./index.generated-J5LX24IT.js")).rules
    );
  }
  async workflow() {
    return this.#load(
      "workflow",
      async () => (await import("./index.generated-W75YTDDX.js")).rules
    );
  }
  async #load(family, load) {
    const known2 = this.#loaded.get(family);
    if (known2) return known2;
    const rules = withKin(await load()).filter((rule) => isIn(rule, this.#profile));
    this.#loaded.set(family, rules);
    return rules;
  }
};
async function allRules() {
  const book = new RuleBook("all");
  await Promise.all([book.kubernetes(), book.dockerfile(), book.workflow()]);
  return book.loaded;
}
function withKin(rules) {
  const variants = /* @__PURE__ */ new Map();
  for (const rule of rules)
    for (const main of rule.variantOf) variants.set(main, [...variants.get(main) ?? [], rule]);
  const kin = (id, seen2) => (variants.get(id) ?? []).flatMap((variant) => {
    if (seen2.has(variant.id)) return [];
    seen2.add(variant.id);
    return [...variant.aliases, ...kin(variant.id, seen2)];
  });
  return rules.map((rule) => {
    const ids = variants.has(rule.id) ? [...new Set(kin(rule.id, /* @__PURE__ */ new Set([rule.id])))] : [];
    return ids.length > 0 ? { ...rule, kinIds: ids } : rule;
  });
}

// packages/iac/src/directives/annotations.ts
function annotationDirectives(object) {
  const places = [object.metadata.get("annotations")];
  if (object.pod && object.pod.template !== object.node)
    places.push(object.pod.template.get("metadata", "annotations"));
  return places.flatMap((annotations) => {
    if (annotations.keys.length === 0) return [];
    return annotations.keys.flatMap((key, index) => {
      const value = annotations.values[index];
      const said2 = value && readAnnotation(key, value);
      if (!said2) return [];
      const { startLine, endLine } = object.node.extent;
      const { resource } = object;
      return [{ ...said2, location: value.extent, from: startLine, to: endLine, resource }];
    });
  });
}
function readAnnotation(key, value) {
  const text = value.string ?? "";
  if (/^(?:checkov|bridgecrew)\.io\/skip\d+$/.test(key)) {
    const [id = "", ...reason] = text.split("=");
    return said("checkov.io/skip", [id.trim()], reason.join("="));
  }
  if (key.startsWith("ignore-check.kube-linter.io/"))
    return said(
      "ignore-check.kube-linter.io",
      [key.slice("ignore-check.kube-linter.io/".length)],
      text
    );
  if (key === "kube-linter.io/ignore-all") return aboutAll(key, text);
  if (key === "kube-score/ignore") return said(key, text.split(","), "");
  const exempt = /^polaris\.fairwinds\.com\/(?:(.+)-)?exempt$/.exec(key);
  if (!exempt || !/^true$/i.test(text)) return void 0;
  return exempt[1] ? said("polaris.fairwinds.com/exempt", [exempt[1]], "") : aboutAll("polaris.fairwinds.com/exempt", "");
}
function said(syntax, rules, reason) {
  const ids = rules.map((id) => id.trim()).filter(Boolean);
  return ids.length > 0 ? { ...aboutAll(syntax, reason), rules: ids } : void 0;
}
function aboutAll(syntax, reason) {
  return { syntax, rules: [], ...reason.trim() && { reason: reason.trim() } };
}

// packages/iac/src/directives/comment.ts
var IDS = String.raw`(?<ids>[\w./-]+(?:\s*,\s*[\w./-]+)*)`;
var SPELLINGS = [
  {
    syntax: "gatehouse:ignore-file",
    pattern: spelled(String.raw`gatehouse:ignore-file\s+${IDS}\s+--\s*(?<reason>\S.*)`),
    reach: "file"
  },
  {
    syntax: "gatehouse:ignore",
    pattern: spelled(String.raw`gatehouse:ignore\s+${IDS}\s+--\s*(?<reason>\S.*)`),
    reach: "place"
  },
  {
    syntax: "checkov:skip",
    pattern: spelled(
      String.raw`(?:checkov|bridgecrew|cortex):skip=(?<ids>[\w-]+)(?::\s*(?<reason>.*))?`
    ),
    reach: "resource"
  },
  {
    syntax: "trivy:ignore",
    pattern: spelled(
      String.raw`(?:trivy|tfsec):ignore:(?<ids>[\w-]+)(?<terms>(?::[^\s:]+)*)(?=\s|$)(?:\s+(?<reason>.*))?`
    ),
    reach: "place"
  },
  {
    syntax: "hadolint global ignore",
    pattern: spelled(String.raw`hadolint\s+global\s+ignore\s*=\s*${IDS}(?:\s+(?<reason>.*))?`),
    reach: "file"
  },
  {
    syntax: "hadolint ignore",
    pattern: spelled(String.raw`hadolint\s+ignore\s*=\s*${IDS}(?:\s+(?<reason>.*))?`),
    reach: "place"
  },
  {
    syntax: "zizmor: ignore",
    pattern: spelled(String.raw`zizmor:\s*ignore\[\s*${IDS}\s*\](?:\s+(?<reason>.*))?`),
    reach: "place"
  },
  {
    syntax: "kics-scan ignore-line",
    pattern: spelled(String.raw`kics-scan\s+ignore-line\s*$`),
    reach: "place"
  },
  {
    syntax: "kics-scan ignore-block",
    pattern: spelled(String.raw`kics-scan\s+ignore-block\s*$`),
    reach: "place"
  },
  {
    syntax: "kics-scan ignore",
    pattern: spelled(String.raw`kics-scan\s+ignore\s*$`),
    reach: "file"
  }
];
function mayHoldDirectives(text) {
  return /gatehouse:ignore|:skip=|trivy:ignore|tfsec:ignore|hadolint|zizmor:|kics-scan/.test(text);
}
function readComment(comment) {
  return comment.split(/\s#\s*/).flatMap((part) => {
    for (const { syntax, pattern, reach } of SPELLINGS) {
      const match = pattern.exec(part);
      if (!match) continue;
      const { ids = "", terms = "", reason = "" } = match.groups ?? {};
      const agreed = readTerms(terms);
      if (!agreed) return [];
      const rules = ids.split(",").map((id) => id.trim()).filter(Boolean);
      const why = reason.trim();
      return [{ said: { syntax, rules, ...why && { reason: why }, ...agreed }, reach }];
    }
    return [];
  });
}
function readTerms(terms) {
  const [, ...words] = terms.split(":");
  let until;
  for (let index = 0; index < words.length; index += 2) {
    const value = words[index + 1];
    if (value === void 0) return void 0;
    if (words[index] === "ws") continue;
    if (words[index] !== "exp" || until !== void 0 || !isDay(value)) return void 0;
    until = value;
  }
  return until === void 0 ? {} : { until };
}
function isDay(text) {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
function spelled(source) {
  return new RegExp(String.raw`^[#\s]*${source}`, "u");
}

// packages/iac/src/directives/dockerfile.ts
function dockerfileDirectives(dockerfile) {
  const { source } = dockerfile;
  if (!mayHoldDirectives(source.text)) return [];
  const instructions = [
    ...dockerfile.globals,
    ...dockerfile.stages.flatMap((stage) => [
      ...stage.base ? [stage.base.from] : [],
      ...stage.instructions
    ])
  ].map(({ node }) => ({
    from: source.lineAt(node.start),
    to: source.lineAt(Math.max(node.start, node.end - 1))
  })).sort((a, b) => a.from - b.from);
  return dockerfile.comments.flatMap(
    (comment) => readComment(comment.text).map(({ said: said2, reach }) => {
      const start = source.lineStarts[comment.line - 1] ?? 0;
      const location = source.location(start, start + source.line(comment.line).length);
      const everywhere = { from: 1, to: source.lineStarts.length };
      const instruction = instructions.find(({ to }) => to >= comment.line) ?? {
        from: comment.line,
        to: comment.line
      };
      const lines = reach === "file" || reach === "resource" ? everywhere : instruction;
      return { ...said2, location, ...lines };
    })
  );
}

// packages/iac/src/directives/yaml-comments.ts
function* commentsOf(source, documents) {
  const texts = textSpans(documents);
  let next = 0;
  const pattern = /(?<![^ \t\r\n\uFEFF])#([^\r\n]*)/g;
  for (let match = pattern.exec(source.text); match; match = pattern.exec(source.text)) {
    const start = match.index;
    while ((texts[next]?.end ?? Infinity) <= start) next++;
    const text = texts[next];
    if (text && text.start <= start) pattern.lastIndex = text.end;
    else yield { start, text: match[1] ?? "" };
  }
}
function textSpans(documents) {
  const spans = [];
  for (const tape of new Set(documents.map((document) => document.tape)))
    for (let index = 0; index < tape.length; index++) {
      const kind = tape.kind(index);
      if (kind === NODE.plain || kind === NODE.quoted || kind === NODE.block)
        spans.push({ start: tape.start(index), end: tape.end(index) });
    }
  return spans;
}

// packages/iac/src/directives/extents.ts
var Extents = class {
  #roots;
  #documents;
  #byFirstLine;
  constructor(documents) {
    this.#roots = documents;
    this.#documents = documents.map(linesOf);
  }
  /** The document that a line is in; just the line where it is in none. */
  documentAround(line) {
    let low = 0;
    let high = this.#documents.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((this.#documents[middle]?.from ?? 0) <= line) low = middle;
      else high = middle - 1;
    }
    const found = this.#documents[low];
    return found && line >= found.from && line <= found.to ? found : { from: line, to: line };
  }
  /** The largest value whose first line that is; just the line where none starts there. */
  startingAt(line) {
    this.#byFirstLine ??= firstLines(this.#roots);
    return this.#byFirstLine.get(line) ?? { from: line, to: line };
  }
};
function firstLines(documents) {
  const found = /* @__PURE__ */ new Map();
  for (const document of documents) {
    const seen2 = /* @__PURE__ */ new Set();
    const pending = [document];
    for (let value = pending.pop(); value; value = pending.pop()) {
      const lines = linesOf(value);
      if (!found.has(lines.from)) found.set(lines.from, lines);
      if (seen2.has(value.index)) continue;
      seen2.add(value.index);
      const children = value.isMapping ? value.values : value.items;
      for (const child of children.toReversed()) pending.push(child);
    }
  }
  return found;
}
function linesOf(value) {
  const { startLine, endLine } = value.extent;
  return { from: startLine, to: endLine };
}

// packages/iac/src/directives/yaml.ts
function yamlDirectives(source, documents) {
  if (!mayHoldDirectives(source.text)) return [];
  const total = source.lineStarts.length;
  const extents = new Extents(documents);
  const directives = [];
  let next = 0;
  for (const { start, text } of commentsOf(source, documents)) {
    for (const { said: said2, reach } of readComment(text)) {
      const location = source.location(start, start + 1 + text.length);
      const number = location.startLine;
      const before = source.text.slice(source.lineStarts[number - 1], start);
      const isOwnLine = before.trim() === "";
      if (isOwnLine && next <= number) next = nextContent(source, number);
      const target = isOwnLine ? next : number;
      const lines = reach === "file" ? { from: 1, to: total } : reach === "resource" ? extents.documentAround(target) : extents.startingAt(target);
      directives.push({ ...said2, location, ...lines });
    }
  }
  return directives;
}
function nextContent(source, number) {
  let next = number + 1;
  while (next <= source.lineStarts.length && /^\s*(?:#.*)?$|^---\s*(?:#.*)?$/.test(source.line(next)))
    next++;
  return next;
}

// packages/iac/src/directives/index.ts
var MAX_DIRECTIVES = 1e4;
function directivesOf(file) {
  return allDirectives(file).slice(0, MAX_DIRECTIVES);
}
function allDirectives(file) {
  if (file.dockerfile) return dockerfileDirectives(file.dockerfile);
  if (!file.source || file.documents.length === 0) return [];
  return [
    ...yamlDirectives(file.source, file.documents),
    ...file.objects.flatMap(annotationDirectives)
  ];
}

// packages/iac/src/disclosure/secret-values.ts
var MIN_LINE = 16;
var SecretCollection = class {
  spans = [];
  values = [];
  /** The whole of a scalar is secret. */
  addScalar(value) {
    const text = value.string;
    if (text === void 0 || text === "") return;
    this.addSpan({ path: value.source.path, start: value.start, end: value.end }, text);
  }
  /** A region is secret, and the text that it stands for. */
  addSpan(span, text) {
    this.spans.push(span);
    this.addText(text);
  }
  /** A text is secret, wherever it stands. */
  addText(text) {
    this.values.push(text.trim());
    if (!text.includes("\n")) return;
    for (const line of text.split("\n")) {
      const word = line.trim();
      if (word.length >= MIN_LINE && !/\s/.test(word)) this.values.push(word);
    }
  }
};

// packages/iac/src/disclosure/gather.ts
var MIN_KNOWN_LENGTH = 10;
function gatherSecrets(objects) {
  const found = new SecretCollection();
  for (const object of objects) {
    if (object.kind === "Secret") gatherSecret(object, found);
    else gatherScalars(object.node, found);
    for (const container of object.pod?.containers ?? []) gatherContainer(container, found);
  }
  return found;
}
function gatherFromDocuments(documents) {
  const found = new SecretCollection();
  for (const document of documents) gatherScalars(document, found);
  return found;
}
function gatherSecret(secret, found) {
  for (const value of secret.node.get("data").values) {
    found.addScalar(value);
    const decoded = value.string === void 0 ? void 0 : decodedSecret(value.string);
    if (decoded !== void 0) gatherPlain(decoded, found);
  }
  for (const value of secret.node.get("stringData").values) {
    found.addScalar(value);
    if (value.string !== void 0) gatherPlain(value.string, found);
  }
  found.addScalar(secret.annotation("kubectl.kubernetes.io/last-applied-configuration"));
}
function gatherPlain(text, found) {
  found.addText(text);
  gatherKnown(text, found);
  if (!/[\n{=:]/.test(text)) return;
  for (const line of text.split("\n"))
    for (const { start, end } of findAssignments(line)) found.addText(line.slice(start, end));
}
function gatherContainer(container, found) {
  for (const entry of container.get("env").items) {
    const name = entry.get("name").string;
    const value = entry.get("value");
    if (name === void 0 || value.string === void 0 || !isSensitive(name)) continue;
    if (looksLikeSecret(name, value.string)) found.addScalar(value);
  }
  gatherArguments(container.get("command").items, found);
  gatherArguments(container.get("args").items, found);
}
function gatherArguments(words, found) {
  for (const [index, word] of words.entries()) {
    const text = word.string;
    if (text === void 0) continue;
    for (const { start, end } of findAssignments(text)) found.addText(text.slice(start, end));
    const next = words[index + 1];
    if (next?.string !== void 0 && /^--?[A-Za-z][\w.-]{1,100}$/.test(text) && looksLikeSecret(text, next.string))
      found.addScalar(next);
  }
}
function gatherScalars({ tape, index }, found) {
  const { path } = tape.source;
  const holdsKnown = mayHoldKnown(tape.source);
  eachScalar(tape, index, (scalar, key) => {
    const name = key < 0 ? "" : tape.text(key);
    const isNamed = isSensitive(name);
    if (!isNamed && !holdsKnown) return;
    const value = tape.text(scalar);
    if (isNamed && looksLikeSecret(name, value))
      found.addSpan({ path, start: tape.start(scalar), end: tape.end(scalar) }, value);
    else if (holdsKnown) gatherKnown(value, found);
  });
}
function gatherKnown(text, found) {
  if (text.length < MIN_KNOWN_LENGTH) return;
  for (const { start, end } of findKnownSecrets(text)) found.addText(text.slice(start, end));
}
var answers = /* @__PURE__ */ new WeakMap();
function mayHoldKnown(source) {
  let answer = answers.get(source);
  if (answer === void 0) {
    answer = mayHoldKnownSecret(source.text);
    answers.set(source, answer);
  }
  return answer;
}
var sensitiveNames = /* @__PURE__ */ new Map();
var MAX_NAMES = 1e4;
function isSensitive(name) {
  const known2 = sensitiveNames.get(name);
  if (known2 !== void 0) return known2;
  const sensitive = isSensitiveName(name);
  if (sensitiveNames.size < MAX_NAMES) sensitiveNames.set(name, sensitive);
  return sensitive;
}

// packages/iac/src/disclosure/manifest-mask.ts
var SECRET_KIND = /^\s{0,100}["']?kind["']?\s{0,20}:\s{0,20}["']?Secret["']?\s{0,20},?\s{0,20}$/m;
var PLAIN = /^\s{0,100}(?:-\s)?["']?(?:apiVersion|kind|metadata|name|namespace|type|labels|annotations|data|stringData|immutable)["']?\s{0,20}:/;
function secretManifestLines(lines) {
  const secret = /* @__PURE__ */ new Set();
  let first = 0;
  for (let line = 0; line <= lines.length; line++) {
    if (line < lines.length && !/^---(?:\s|$)/.test(lines[line] ?? "")) continue;
    const document = lines.slice(first, line);
    if (document.some((text) => SECRET_KIND.test(text)))
      for (let index = first; index < line; index++) secret.add(index);
    first = line + 1;
  }
  return secret;
}
function maskManifestLine(line) {
  if (PLAIN.test(line) || line.trim() === "" || /^\s*[{}[\]],?\s*$/.test(line)) return line;
  const key = /^\s{0,200}["']?[\w.-]{1,200}["']?\s{0,20}:\s{0,20}(?=\S)/.exec(line)?.[0];
  return key === void 0 ? (/^\s*/.exec(line)?.[0] ?? "") + MASK : key + MASK;
}

// packages/iac/src/disclosure/disclosure.ts
var MAX_LINE = 300;
var MAX_LINES = 60;
var Disclosure = class {
  #sources;
  #spans = /* @__PURE__ */ new Map();
  #values;
  #masked = /* @__PURE__ */ new Map();
  #valueMask;
  /** `sources` are the files read, each under the path that locations name; `secrets` what was gathered from them. */
  constructor(sources, secrets = []) {
    this.#sources = sources;
    this.#values = secrets.flatMap(({ values }) => values);
    for (const { spans } of secrets) {
      for (const span of spans) {
        const known2 = this.#spans.get(span.path);
        if (known2) known2.push(span);
        else this.#spans.set(span.path, [span]);
      }
    }
  }
  excerpt(location, context) {
    const source = this.#sources.get(location.path);
    if (!source) return [];
    const lines = this.#maskedLines(source);
    const first = Math.max(1, location.startLine - context);
    const last = Math.min(lines.length, location.endLine + context, first + MAX_LINES - 1);
    const shown = [];
    for (let number = first; number <= last; number++)
      shown.push({ number, text: cut(this.mask(lines[number - 1] ?? "")) });
    return shown;
  }
  mask(text) {
    this.#valueMask ??= new ValueMask(this.#values);
    return this.#valueMask.mask(text);
  }
  /** All lines of a file: what goes on over several lines can only be told from its start. */
  #maskedLines(source) {
    let masked = this.#masked.get(source.path);
    if (!masked) {
      masked = maskLines(source, this.#spans.get(source.path) ?? []);
      this.#masked.set(source.path, masked);
    }
    return masked;
  }
};
function maskLines(source, spans) {
  const raw = source.lineStarts.map((_, index) => source.line(index + 1));
  if (raw.length > 1 && raw.at(-1) === "") raw.pop();
  const hidden = spansByLine(source, spans);
  const secretLines = secretManifestLines(raw);
  const generic = new LineMask();
  return raw.map((line, index) => {
    const own = maskSpans(line, hidden.get(index) ?? []);
    return generic.next(secretLines.has(index) ? maskManifestLine(own) : own);
  });
}
function spansByLine(source, spans) {
  const parts = /* @__PURE__ */ new Map();
  for (const { start, end } of spans) {
    const lastLine = source.lineAt(Math.max(start, end - 1));
    for (let number = source.lineAt(start); number <= lastLine; number++) {
      const offset = source.lineStarts[number - 1] ?? 0;
      const line = source.line(number);
      const margin = line.length - line.trimStart().length;
      const part = {
        start: Math.max(start - offset, margin),
        end: Math.min(end - offset, line.length)
      };
      if (part.end <= part.start) continue;
      const known2 = parts.get(number - 1);
      if (known2) known2.push(part);
      else parts.set(number - 1, [part]);
    }
  }
  return parts;
}
function cut(text) {
  return text.length <= MAX_LINE ? text : `${text.slice(0, MAX_LINE - 1).replace(/\*{1,2}$/, MASK)}…`;
}

// packages/iac/src/evaluate/collector.ts
var MAX_FINDINGS_PER_FILE = 5e4;
var Collector = class {
  findings = [];
  evaluations = [];
  unknown = 0;
  /** What was not judged to the end. */
  gaps = [];
  /** Findings by file. */
  #counts = /* @__PURE__ */ new Map();
  #full = /* @__PURE__ */ new Set();
  #keepEvaluations;
  #profile;
  #fingerprints = new Fingerprints();
  /** Only rules of the profile make findings; evaluations are kept of every rule that is asked. */
  constructor({ keepEvaluations, profile }) {
    this.#keepEvaluations = keepEvaluations;
    this.#profile = profile;
  }
  /** Whether the file of a resource already has as many findings as one file may have. */
  isFull(owner) {
    return this.#full.size > 0 && this.#full.has(owner.site.location.path);
  }
  evaluate(rule, owner, status, at) {
    if (status === "unknown") this.unknown++;
    if (!this.#keepEvaluations) return;
    const { path, startLine } = at.location;
    this.evaluations.push({ path, rule, status, resource: owner.resource, line: startLine });
  }
  find(rule, owner, at, message, related = []) {
    if (!isIn(rule, this.#profile)) return;
    const { location } = at;
    this.#count(location.path);
    this.findings.push({
      rule,
      severity: rule.severity,
      message,
      location,
      ...related.length > 0 && { related: related.map((site) => site.location) },
      resource: owner.resource,
      fingerprint: this.#fingerprints.of({
        ruleId: rule.id,
        resource: owner.identity,
        site: at.path
      }),
      engine: "gatehouse"
    });
  }
  /**
   * Something broke over one resource or file, which must not cost the findings of all others.
   * @param what says what broke and where.
   */
  broke(what, path, error) {
    this.gaps.push({
      path,
      reason: `${what} (${String(error)}): a defect of Gatehouse, please report it`
    });
  }
  #count(path) {
    const count2 = (this.#counts.get(path) ?? 0) + 1;
    this.#counts.set(path, count2);
    if (count2 < MAX_FINDINGS_PER_FILE || this.#full.has(path)) return;
    this.#full.add(path);
    this.gaps.push({
      path,
      reason: `${path} has ${count2} findings and was not judged any further`
    });
  }
};

// packages/iac/src/evaluate/dockerfile.ts
function evaluateDockerfile(dockerfile, rules, collector) {
  const { path, site } = dockerfile;
  const examination = new Examination(collector, {
    resource: { kind: "Dockerfile", name: path },
    identity: path,
    site
  });
  for (const rule of inOrder(rules)) examination.ask(rule, [dockerfile], void 0);
}

// packages/iac/src/evaluate/kubernetes.ts
function evaluateKubernetes(objects, rules, collector) {
  const cluster = new Cluster(objects);
  const ordered = inOrder(rules);
  const forKind = /* @__PURE__ */ new Map();
  for (const object of objects) {
    const { kind, pod } = object;
    const key = pod ? `${kind} with pods` : kind;
    let asked = forKind.get(key);
    if (!asked) {
      asked = ordered.filter(
        (rule) => rule.target === "object" ? !rule.kinds || rule.kinds.includes(kind) : pod
      );
      forKind.set(key, asked);
    }
    try {
      evaluateObject(object, asked, cluster, collector);
      object.forget();
    } catch (error) {
      const { path, startLine } = object.node.location;
      collector.broke(`the object at ${path}:${startLine} could not be judged`, path, error);
    }
  }
}
function evaluateObject(object, rules, cluster, collector) {
  const { pod, resource } = object;
  const identity = `${resource.kind}/${resource.namespace ?? ""}/${resource.name}`;
  const examination = new Examination(
    collector,
    { resource, identity, site: object.node },
    wholesOf
  );
  const objects = [object];
  const pods = pod ? [pod] : [];
  const containers = pod?.containers ?? [];
  for (const rule of rules) {
    if (rule.target === "object") examination.ask(rule, objects, cluster);
    else if (rule.target === "pod") examination.ask(rule, pods, cluster);
    else examination.ask(rule, containers, cluster);
  }
}
function wholesOf(subject) {
  if (subject instanceof Container) return [subject.pod, subject.pod.object];
  return subject instanceof Pod ? [subject.object] : [];
}

// packages/iac/src/evaluate/examiner.ts
var Examiner = class {
  #collector;
  #rules;
  #objects = [];
  #secrets = [];
  #resources = 0;
  constructor(collector, rules) {
    this.#collector = collector;
    this.#rules = rules;
  }
  get resources() {
    return this.#resources;
  }
  /** The secret values met so far: nothing that is shown may hold them. */
  get secrets() {
    return this.#secrets;
  }
  get rules() {
    return this.#rules.loaded;
  }
  async take(file) {
    for (const object of file.objects) this.#objects.push(object);
    if (file.objects.length > 0) this.#secrets.push(gatherSecrets(file.objects));
    for (const object of file.objects) object.forget();
    if (file.automations.length > 0) this.#secrets.push(gatherFromDocuments(file.automations));
    if (file.dockerfile) {
      this.#resources++;
      evaluateDockerfile(file.dockerfile, await this.#rules.dockerfile(), this.#collector);
    }
    if (file.automations.length > 0) await this.#takeAutomations(file.automations);
  }
  /** The reader of workflows is loaded when the first one turns up. */
  async #takeAutomations(documents) {
    const rules = await this.#rules.workflow();
    const { Action, evaluateWorkflow, isWorkflow: isWorkflow2, Workflow } = await import("./workflow-27KZYNZE.js");
    for (const document of documents) {
      this.#resources++;
      evaluateWorkflow(
        isWorkflow2(document) ? new Workflow(document) : new Action(document),
        rules,
        this.#collector
      );
    }
  }
  /** Judges the objects taken since the last time. */
  async finish() {
    if (this.#objects.length === 0) return;
    const rules = await this.#rules.kubernetes();
    this.#resources += this.#objects.length;
    evaluateKubernetes(this.#objects, rules, this.#collector);
    this.#objects = [];
  }
};

// packages/iac/src/discover/candidates.ts
var DOCKERFILE = /^(?:dockerfile|containerfile)(?:[._-].*)?$|\.(?:dockerfile|containerfile)$/i;
function candidate(path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (DOCKERFILE.test(name) && !/\.(?:dockerignore|md|ya?ml|json)$/i.test(name))
    return "dockerfile";
  const dot = name.lastIndexOf(".");
  if (dot < 0) return "nameless";
  switch (name.slice(dot + 1).toLowerCase()) {
    case "yaml":
    case "yml":
      return "yaml";
    case "json":
      return /\.(?:tf|tfvars)\.json$/i.test(name) ? "terraform" : "json";
    case "tf":
    case "tfvars":
    case "hcl":
      return "terraform";
    case "bicep":
    case "bicepparam":
      return "bicep";
    default:
      return void 0;
  }
}
function looksLikeDockerfile(text) {
  return /^(?:[ \t]*(?:#[^\n]*|ARG[ \t][^\n]*)?\r?\n)*[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?[\w./:@${}-]+(?:[ \t]+AS[ \t]+\S+)?[ \t]*\r?(?:\n|$)/i.test(
    text.slice(0, 8192)
  );
}

// packages/iac/src/discover/layout.ts
var KUSTOMIZATION = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/;
var CHART = /(?:^|\/)Chart\.ya?ml$/;
var CHART_FILE = /^(?:templates\/|charts\/|ci\/|Chart\.ya?ml$|values[^/]*$|requirements\.ya?ml$)/;
var Layout = class {
  #charts;
  #patches;
  /** `read` gives the text of a file, or undefined where it cannot be read. */
  constructor(files, read) {
    this.#charts = new Set(
      files.filter((path) => CHART.test(path) && isChart(read(path))).map(folderOf)
    );
    const patches = /* @__PURE__ */ new Set();
    const resources = [];
    for (const path of files) {
      const source = KUSTOMIZATION.test(path) ? read(path) : void 0;
      if (!source) continue;
      const named = filesNamedIn(source);
      for (const patch of named.patches) patches.add(patch);
      resources.push(...named.resources);
    }
    for (const resource of resources) patches.delete(resource);
    this.#patches = patches;
  }
  /**
   * The renderer that a file may wait for. Names alone decide this, and anyone can choose those: whether it does wait,
   * its content says.
   */
  rendererOf(path) {
    if (KUSTOMIZATION.test(path) || this.#patches.has(path)) return "kustomize";
    return this.#isInChart(path) ? "helm" : void 0;
  }
  #isInChart(path) {
    if (this.#charts.has("") && CHART_FILE.test(path)) return true;
    for (let slash = path.indexOf("/"); slash >= 0; slash = path.indexOf("/", slash + 1))
      if (this.#charts.has(path.slice(0, slash)) && CHART_FILE.test(path.slice(slash + 1)))
        return true;
    return false;
  }
};
function isChart(source) {
  return source !== void 0 && /^\s*["']?apiVersion["']?\s*:/m.test(source.text) && /^\s*["']?name["']?\s*:/m.test(source.text);
}
function filesNamedIn(kustomization) {
  const { documents } = parseYaml(kustomization);
  const folder = folderOf(kustomization.path);
  const resolved = (names2) => names2.filter((name) => !name.includes("\n")).flatMap((name) => resolvePath(folder, name) ?? []);
  return {
    resources: resolved(documents.flatMap((document) => document.get("resources").strings)),
    patches: resolved(
      documents.flatMap((document) => [
        ...document.get("patchesStrategicMerge").strings,
        ...["patches", "patchesJson6902"].flatMap(
          (list2) => document.get(list2).items.flatMap((patch) => patch.get("path").string ?? patch.string ?? [])
        )
      ])
    )
  };
}
function folderOf(path) {
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}
function resolvePath(folder, path) {
  const parts = folder ? folder.split("/") : [];
  for (const part of path.split("/")) {
    if (part === "..") {
      if (parts.pop() === void 0) return void 0;
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

// packages/iac/src/discover/document-kind.ts
function documentKind(document) {
  const apiVersion = document.get("apiVersion").string;
  const kind = document.get("kind").string;
  if (apiVersion !== void 0 && kind !== void 0)
    return apiVersion.startsWith("kustomize.config.k8s.io/") ? "kustomize" : "kubernetes";
  if (/schema\.management\.azure\.com\/schemas\/.*deployment/i.test(
    document.get("$schema").string ?? ""
  ))
    return "arm";
  if (isWorkflow(document)) return "workflow";
  return isActionMetadata(document) ? "action" : "other";
}
function mayHoldDocuments(text) {
  return mentionsDocuments(text) || ESCAPE.test(text) && mentionsDocuments(withoutEscapes(text));
}
function mentionsDocuments(text) {
  return text.includes("apiVersion") && text.includes("kind") || /"\$schema"\s*:\s*"[^"]*deployment/i.test(text);
}
var ESCAPE = /\\(?:u([\dA-Fa-f]{4})|x([\dA-Fa-f]{2})|U0000([\dA-Fa-f]{4})|\r?\n[ \t]*)/;
function withoutEscapes(text) {
  return text.replace(new RegExp(ESCAPE, "g"), (_, ...groups) => {
    const code2 = groups[0] ?? groups[1] ?? groups[2];
    return code2 === void 0 ? "" : String.fromCharCode(parseInt(code2, 16));
  });
}

// packages/iac/src/discover/fragment.ts
function isWhole(object) {
  const { node, pod, spec } = object;
  if (!pod) return node.get("rules").isSequence || node.get("roleRef").exists;
  if (object.apiGroup === "apps" && !spec.get("selector").exists) return false;
  return pod.containers.some(({ role }) => role === "main") && pod.containers.every((container) => container.node.get("image").exists);
}

// packages/iac/src/discover/template.ts
var DELIMITERS = [
  ["{{", "}}"],
  ["{%", "%}"],
  ["<%", "%>"]
];
function isTemplate(source) {
  const plain = withoutActions(source.text);
  return plain !== source.text && parseYaml(new SourceText(source.path, plain)).problems.length === 0;
}
function holdsHelmActions(text) {
  return replaceActions(text, "{{", "}}") !== text;
}
function withoutActions(text) {
  let plain = text;
  for (const [open, close] of DELIMITERS) plain = replaceActions(plain, open, close);
  return plain.replace(
    MARKED_LINE,
    (line) => ACTIONS_ONLY.test(line) ? "" : line.replaceAll(MARK, "x")
  );
}
var MARK = "";
var MARKED_LINE = /^.*\u0001.*$/gm;
var ACTIONS_ONLY = /^[\s\u0001]*$/;
function replaceActions(text, open, close) {
  const parts = [];
  let from = 0;
  let seen2 = 0;
  for (let start = text.indexOf(open); start >= 0; start = text.indexOf(open, seen2)) {
    if (endsInComment(text.slice(seen2, start), seen2 > 0)) {
      seen2 = text.indexOf("\n", start);
      if (seen2 < 0) break;
      continue;
    }
    const end = text.indexOf(close, start + open.length);
    if (end < 0) break;
    parts.push(text.slice(from, start), MARK);
    from = end + close.length;
    seen2 = from;
  }
  parts.push(text.slice(from));
  return parts.join("");
}
function endsInComment(text, continuesLine) {
  const lineEnd = text.lastIndexOf("\n");
  const line = lineEnd < 0 && continuesLine ? MARK + text : text.slice(lineEnd + 1);
  return /(?<![^ \t])#/.test(line);
}

// packages/iac/src/discover/reader.ts
var NOTHING = { documents: [], objects: [], automations: [] };
var EVALUATED = /* @__PURE__ */ new Set(["kubernetes", "workflow", "action"]);
var Reader = class {
  #tree;
  #layout;
  constructor(tree, layout) {
    this.#tree = tree;
    this.#layout = layout;
  }
  /** Undefined for files that turn out to be none of ours. */
  async read(path) {
    const kind = candidate(path);
    if (kind === void 0) return void 0;
    if (kind === "terraform" || kind === "bicep") return unread(path, "deferred", kind);
    try {
      return await this.#readAs(kind, path);
    } catch (error) {
      if (kind === "nameless") return void 0;
      const message = error instanceof UserError ? describeError(error) : `could not be read (${String(error)}): a defect of Gatehouse, please report it`;
      return unread(path, "failed", kind, [{ message }]);
    }
  }
  async #readAs(kind, path) {
    const renderer = this.#layout.rendererOf(path);
    const source = new SourceText(path, decode(this.#tree.read(path)));
    if (kind === "nameless" && !looksLikeDockerfile(source.text))
      return renderer && unread(path, "deferred", renderer);
    if (kind === "nameless" || kind === "dockerfile") return await readOneDockerfile(source);
    if (renderer === "helm" && holdsHelmActions(source.text))
      return unread(path, "deferred", renderer);
    if (kind === "json" && !mayHoldDocuments(source.text))
      return renderer ? unread(path, "deferred", renderer) : unread(path, "ignored", "json");
    const file = readDocuments(source, kind === "json" ? "json" : "yaml");
    return renderer ? awaiting(renderer, file) : file;
  }
};
function awaiting(renderer, file) {
  const { path, status, problems: problems2 } = file.record;
  const objects = renderer === "helm" ? file.objects : file.objects.filter(isWhole);
  const holdsAny = objects.length + file.automations.length > 0;
  if (problems2.length > 0) {
    const isBroken = renderer === "kustomize" && status === "failed";
    return isBroken ? { ...file, objects } : { ...file, objects, record: record(path, "deferred", renderer, problems2) };
  }
  return holdsAny ? { ...file, objects } : unread(path, "deferred", renderer);
}
function readDocuments(source, kind) {
  const { documents, problems: problems2 } = parseYaml(source);
  const kindOf = new Map(documents.map((document) => [document, documentKind(document)]));
  const ofKind = (...wanted) => documents.filter((document) => wanted.includes(kindOf.get(document) ?? "other"));
  const kinds = new Set(kindOf.values());
  const main = [...kinds].find((each) => EVALUATED.has(each)) ?? [...kinds].find((each) => each !== "other") ?? kind;
  const file = {
    source,
    documents,
    objects: ofKind("kubernetes").flatMap(objectsOf),
    automations: ofKind("workflow", "action")
  };
  if (problems2.length > 0)
    return {
      ...file,
      record: isTemplate(source) ? record(source.path, "deferred", "template", problems2) : record(source.path, "failed", main, problems2)
    };
  const status = [...kinds].some((each) => EVALUATED.has(each)) ? "scanned" : kinds.size === 0 || main === kind ? "ignored" : "deferred";
  return { ...file, record: record(source.path, status, main, problems2) };
}
async function readOneDockerfile(source) {
  const { readDockerfile } = await import("./dockerfile-MBNGLU2N.js");
  const { dockerfile, problems: problems2 } = readDockerfile(source);
  const status = problems2.length > 0 ? "failed" : "scanned";
  return {
    record: record(source.path, status, "dockerfile", problems2),
    source,
    dockerfile,
    ...NOTHING
  };
}
function unread(path, status, kind, problems2 = []) {
  return { record: record(path, status, kind, problems2), ...NOTHING };
}
function record(path, status, kind, problems2 = []) {
  return { path, status, kind, problems: problems2 };
}

// packages/iac/src/scan.ts
function infrastructurePhase(tree, options) {
  return { id: "iac", scan: (context) => scanTree(tree, options, context) };
}
var MAX_GAPS = 20;
async function scanTree(tree, options, context) {
  const startedAt = context.now();
  const listing = tree.list();
  const files = candidatesIn(listing);
  tree.load(files);
  const reader = new Reader(tree, new Layout(files, (path) => readQuietly(tree, path)));
  const { profile, keepEvaluations = false } = options;
  const collector = new Collector({ keepEvaluations, profile });
  const examiner = new Examiner(collector, new RuleBook(keepEvaluations ? "all" : profile));
  const records = outOfReach(listing);
  const directives = [];
  const sources = /* @__PURE__ */ new Map();
  for (const [index, path] of files.entries()) {
    context.onProgress(index, files.length);
    const file = await reader.read(path);
    if (!file) continue;
    records.push(file.record);
    if (file.source) sources.set(path, file.source);
    try {
      for (const directive of directivesOf(file)) directives.push(directive);
      await examiner.take(file);
    } catch (error) {
      collector.broke(`${path} could not be judged`, path, error);
    }
    if (options.isolated) await examiner.finish();
  }
  await examiner.finish();
  context.onProgress(files.length, files.length);
  const { only } = options;
  const isWanted = (path) => !only || only.has(path);
  const coverage = {
    files: records.filter(({ path }) => isWanted(path)),
    resources: examiner.resources,
    unknown: collector.unknown
  };
  const gaps = collector.gaps.filter(({ path }) => isWanted(path)).map(({ reason }) => reason);
  return {
    phase: "iac",
    scope: tree.scope,
    findings: collector.findings.filter(({ location }) => isWanted(location.path)).sort(inPlace),
    rules: examiner.rules.filter((rule) => isIn(rule, profile)),
    evaluations: collector.evaluations.filter(({ path }) => isWanted(path)),
    directives: directives.filter(({ location }) => isWanted(location.path)),
    coverage,
    incomplete: [...whatIsMissing(coverage, tree.scope, options), ...gaps.slice(0, MAX_GAPS)],
    disclosure: new Disclosure(sources, examiner.secrets),
    tool: { name: "Gatehouse", version: VERSION },
    startedAt,
    finishedAt: context.now()
  };
}
function inPlace(a, b) {
  return compareLocation(a.location, b.location) || (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0);
}
function candidatesIn({ files, links }) {
  const candidates = files.filter((path) => candidate(path) !== void 0);
  if (!links || links.size === 0) return candidates;
  const read = new Set(candidates);
  const linked = [...links].flatMap(([path, target]) => {
    const kind = candidate(path);
    const isRead = target !== void 0 && read.has(target) && candidate(target) === kind;
    return kind === void 0 || target === void 0 || isRead ? [] : path;
  });
  return [...candidates, ...linked].sort();
}
function outOfReach({ unreadable, links = /* @__PURE__ */ new Map() }) {
  const failed = (path, kind, message) => ({
    path,
    status: "failed",
    kind,
    problems: [{ message }]
  });
  const records = unreadable.map((path) => failed(path, "folder", "cannot be listed"));
  for (const [path, target] of links) {
    const kind = candidate(path);
    if (target === void 0 && kind !== void 0 && kind !== "nameless")
      records.push(failed(path, kind, "links to a file outside the tree, or one that git ignores"));
  }
  return records;
}
function readQuietly(tree, path) {
  try {
    return new SourceText(path, decode(tree.read(path)));
  } catch (error) {
    if (error instanceof UserError) return void 0;
    throw error;
  }
}
function whatIsMissing(coverage, scope, options) {
  const missing = [];
  const failed = coverage.files.filter((file) => file.status === "failed");
  if (failed.length > 0 && !options.allowParseErrors)
    missing.push(
      `${failed.length} ${failed.length === 1 ? "file" : "files"} could not be read: ${list(failed)} (allow-parse-errors accepts that)`
    );
  const isEmpty = missing.length === 0 && countFiles(coverage, "scanned") === 0;
  if (isEmpty && !options.allowEmpty) {
    const deferred = countFiles(coverage, "deferred");
    const seen2 = deferred > 0 ? `; ${deferred} files are of kinds that are recognised but not evaluated yet` : "";
    missing.push(
      `nothing to scan in ${scope || "this folder"}: no manifests, Dockerfiles or workflows${seen2} (allow-empty accepts that)`
    );
  }
  return missing;
}
function list(files) {
  const named = files.slice(0, 3).map((file) => {
    const problem = file.problems[0];
    return `${file.path}${problem?.line === void 0 ? "" : `:${problem.line}:${problem.column ?? 1}`}`;
  });
  return named.join(", ") + (files.length > 3 ? ", …" : "");
}

// packages/report/src/printable.ts
var HIDDEN = /(?!\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
var PLAIN2 = /^[\x20-\x7e]*$/;
var SPACE = /^[\t\n\r]$/;
function printable(text) {
  if (PLAIN2.test(text)) return text;
  return text.replace(
    HIDDEN,
    (hidden) => SPACE.test(hidden) ? " " : "�".repeat(hidden.length)
  );
}

// packages/report/src/inert.ts
var LEADING_COMMAND = /^(\s*):(?=:)/;
var INLINE_COMMAND = /##(?=\w*\[)/g;
function inert(text) {
  return text.replace(LEADING_COMMAND, "$1: ").replace(INLINE_COMMAND, "# #");
}

// packages/report/src/clean.ts
function cleaner(outcome) {
  const { scans } = outcome;
  return (text) => printable(scans.reduce((rest, scan) => scan.disclosure.mask(rest), text));
}
function excerpts(outcome) {
  const owners = /* @__PURE__ */ new Map();
  for (const scan of outcome.scans) {
    for (const finding of scan.findings) owners.set(finding, scan);
  }
  return (finding, context) => owners.get(finding)?.disclosure.excerpt(finding.location, context) ?? [];
}

// packages/report/src/cut.ts
var HIGH_SURROGATE = /[\uD800-\uDBFF]$/;
function cut2(text, limit) {
  if (text.length <= limit) return text;
  return `${text.slice(0, Math.max(0, limit - 1)).replace(HIGH_SURROGATE, "")}…`.slice(0, limit);
}

// packages/report/src/place.ts
function place(path, pathPrefix = "") {
  const prefix = pathPrefix.split("/").filter((segment) => segment !== "" && segment !== ".").join("/");
  return prefix === "" ? path : `${prefix}/${path}`;
}

// packages/report/src/problems.ts
function fileProblems(outcome, status) {
  return outcome.scans.flatMap(
    (scan) => scan.coverage.files.filter((file) => file.status === status).flatMap(
      ({ path, problems: problems2 }) => problems2.length === 0 && status === "failed" ? [{ path, message: "could not be read" }] : problems2.map((problem) => ({ path, ...problem }))
    )
  );
}
function describePlace({ path, line, column }) {
  return [path, line, line === void 0 ? void 0 : column].filter((part) => part !== void 0).join(":");
}

// packages/report/src/words.ts
function plural(amount, noun) {
  return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}
function describeCounts(counts) {
  return SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => `${counts[severity]} ${severity}`).join(", ");
}

// packages/report/src/annotations.ts
var RUNNER_SLOTS = { error: 10, warning: 10, notice: 10 };
var MESSAGE_LIMIT = 4096;
var TITLE_LIMIT = 255;
var LEVELS = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "notice"
};
function renderAnnotations(outcome, options = {}) {
  const { pathPrefix, slots = RUNNER_SLOTS, seeAll = "The job summary lists them." } = options;
  const clean = cleaner(outcome);
  const unread2 = fileProblems(outcome, "failed");
  const level = outcome.verdict === "error" ? "error" : "warning";
  const problems2 = unread2.slice(0, Math.ceil(slots[level] / 2));
  const candidates = [
    ...problems2.map((problem) => ({ level, problem })),
    ...outcome.shown.map((finding) => ({ level: LEVELS[finding.severity], finding }))
  ];
  const total = unread2.length + outcome.shown.length;
  const all = fill(candidates, slots);
  const kept = all.length === total ? all : fill(candidates, { ...slots, notice: slots.notice - 1 });
  const lines = kept.map(
    (candidate2) => "finding" in candidate2 ? ofFinding(candidate2.level, candidate2.finding, clean, pathPrefix) : ofProblem(candidate2.level, candidate2.problem, clean, pathPrefix)
  );
  if (kept.length === total) return lines;
  const text = `${describeRest(outcome, unread2.length, kept)}. ${seeAll}`;
  const asNotice = slots.notice > 0;
  return [...lines, asNotice ? command("notice", { title: "More findings" }, text) : inert(text)];
}
function fill(candidates, slots) {
  const left = { ...slots };
  return candidates.filter(({ level }) => left[level]-- > 0);
}
function describeRest(outcome, unread2, kept) {
  const annotated = new Set(
    kept.map((candidate2) => "finding" in candidate2 ? candidate2.finding : void 0)
  );
  const findings = outcome.shown.filter((finding) => !annotated.has(finding));
  const files = unread2 - kept.filter((candidate2) => "problem" in candidate2).length;
  const parts = [
    ...findings.length > 0 ? [`${plural(findings.length, "more finding")} (${describeCounts(count(findings))})`] : [],
    ...files > 0 ? [plural(files, "more unreadable file")] : []
  ];
  return `${parts.join(" and ")} without an annotation, since GitHub keeps only a few per step`;
}
function ofFinding(level, finding, clean, pathPrefix) {
  const { rule, location } = finding;
  const { startLine, endLine, startColumn, endColumn } = location;
  const properties = {
    file: place(location.path, pathPrefix),
    line: startLine,
    endLine,
    // The runner drops the columns of a region that spans lines.
    ...startLine === endLine ? { col: startColumn, endColumn } : {},
    title: cut2(clean(rule.title), TITLE_LIMIT)
  };
  const message = [
    clean(finding.message),
    `Fix: ${clean(rule.fix)}`,
    `Rule: ${printable(rule.id)}`
  ];
  return command(level, properties, message.join("\n"));
}
function ofProblem(level, problem, clean, pathPrefix) {
  const { path, message, line, column } = problem;
  const properties = {
    file: place(path, pathPrefix),
    ...line === void 0 ? {} : { line, endLine: line },
    ...line === void 0 || column === void 0 ? {} : { col: column },
    title: "File could not be scanned"
  };
  return command(level, properties, clean(message));
}
function command(level, properties, message) {
  const list2 = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
  return `::${level} ${list2.join(",")}::${escapeData(cut2(inert(message), MESSAGE_LIMIT))}`;
}
function escapeData(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(value) {
  return escapeData(inert(printable(String(value)))).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// packages/report/src/by-file.ts
function byFile(findings) {
  const files = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const file = files.get(finding.location.path);
    if (file) file.push(finding);
    else files.set(finding.location.path, [finding]);
  }
  return files;
}

// packages/report/src/code-frame.ts
var WIDTH = 160;
var LINES = 8;
function codeFrame(excerpt, location, paint) {
  const lines = excerpt.slice(0, LINES);
  const width = String(lines.at(-1)?.number ?? 0).length;
  return lines.flatMap(({ number, text }) => {
    const inside = number >= location.startLine && number <= location.endLine;
    const gutter = `${inside ? ">" : " "} ${String(number).padStart(width)} |`;
    const shown = inert(cut2(printable(text), WIDTH));
    const line = `${paint("dim", gutter)} ${inside ? shown : paint("dim", shown)}`.trimEnd();
    if (!inside || location.startLine !== location.endLine) return [line];
    const start = Math.min(location.startColumn, shown.length) - 1;
    const end = Math.min(location.endColumn - 1, shown.length);
    const marks = `${" ".repeat(Math.max(0, start))}${"^".repeat(Math.max(1, end - start))}`;
    return [line, `${paint("dim", `${" ".repeat(width + 2)} |`)} ${paint("red", marks)}`];
  });
}

// packages/report/src/files.ts
function seen(outcome) {
  const files = { scanned: 0, deferred: 0, ignored: 0, failed: 0 };
  const statuses = Object.keys(files);
  let [resources, unknown] = [0, 0];
  for (const { coverage } of outcome.scans) {
    for (const status of statuses) files[status] += countFiles(coverage, status);
    resources += coverage.resources;
    unknown += coverage.unknown;
  }
  return { files, resources, unknown };
}
function describeSeen({ files, resources, unknown }) {
  const others = ["deferred", "ignored", "failed"].filter((status) => files[status] > 0).map((status) => `${files[status]} ${status}`);
  return [
    [`${plural(files.scanned, "file")} scanned`, ...others].join(", "),
    plural(resources, "resource"),
    ...unknown > 0 ? [`${plural(unknown, "answer")} unknown before run time`] : []
  ].join("; ");
}

// packages/report/src/paint.ts
var CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, magenta: 35, cyan: 36 };
function painter(colour) {
  return colour ? (name, text) => `\x1B[${CODES[name]}m${text}\x1B[0m` : (_, text) => text;
}
var SEVERITY_COLOURS = {
  critical: "magenta",
  high: "red",
  medium: "yellow",
  low: "blue"
};
var VERDICT_COLOURS = {
  pass: "green",
  fail: "red",
  error: "magenta"
};

// packages/report/src/console.ts
var CONTEXT = 1;
var PROBLEM_LIMIT = 20;
function renderConsole(outcome, options) {
  const { colour, limit = 50, pathPrefix, seeAll } = options;
  const clean = cleaner(outcome);
  const style = {
    // Every line of output starts with a mark or an indent of ours; `inert` is for what stands within.
    clean: (text) => inert(clean(text)),
    paint: painter(colour),
    pathPrefix
  };
  const excerptOf = excerpts(outcome);
  const lines = [];
  for (const [path, findings] of byFile(outcome.shown.slice(0, limit))) {
    lines.push(style.paint("bold", shownPath(path, style)));
    for (const finding of findings) {
      const frame = codeFrame(excerptOf(finding, CONTEXT), finding.location, style.paint);
      lines.push(...block(finding, frame, style), "");
    }
  }
  const rest = outcome.shown.slice(limit);
  if (rest.length > 0) lines.push(...table(rest, style), seeAll ? `  ${seeAll}` : "", "");
  lines.push(...problems(outcome, style), ...totals(outcome, style));
  return `${lines.join("\n")}
`;
}
function shownPath(path, { pathPrefix }) {
  return inert(printable(place(path, pathPrefix)));
}
function block(finding, frame, { clean, paint }) {
  const { rule, severity, location } = finding;
  const position = `${location.startLine}:${location.startColumn}`;
  const label = paint(SEVERITY_COLOURS[severity], severity);
  return [
    `  ${position}  ${label}  ${paint("bold", clean(rule.title))}  ${paint("dim", inert(printable(rule.id)))}`,
    `    ${clean(finding.message)}`,
    ...frame.map((line) => `    ${line}`),
    `    ${paint("dim", "why")}  ${clean(rule.why)}`,
    `    ${paint("cyan", "fix")}  ${clean(rule.fix)}`
  ];
}
function table(findings, { clean, paint }) {
  const rows = /* @__PURE__ */ new Map();
  for (const { rule, severity } of findings) {
    const row = rows.get(`${severity} ${rule.id}`);
    if (row) row.amount++;
    else rows.set(`${severity} ${rule.id}`, { rule, severity, amount: 1 });
  }
  const sorted = [...rows.values()].sort(
    (a, b) => compareSeverity(a.severity, b.severity) || b.amount - a.amount
  );
  return [
    paint(
      "bold",
      `${plural(findings.length, "more finding")} (${describeCounts(count(findings))})`
    ),
    ...sorted.map(({ rule, severity, amount }) => {
      const label = paint(SEVERITY_COLOURS[severity], severity.padEnd(8));
      return `  ${String(amount).padStart(6)}  ${label}  ${clean(rule.title)}  ${paint("dim", inert(printable(rule.id)))}`;
    })
  ];
}
function problems(outcome, style) {
  const { clean, paint } = style;
  const failed = fileProblems(outcome, "failed");
  if (failed.length === 0) return [];
  const listed = failed.slice(0, PROBLEM_LIMIT).map((problem) => `  ${shownPath(describePlace(problem), style)}  ${clean(problem.message)}`);
  const more = failed.length - listed.length;
  return [
    paint("bold", "Could not be scanned"),
    ...listed,
    ...more > 0 ? [`  and ${plural(more, "more problem")}`] : [],
    ""
  ];
}
function totals(outcome, { clean, paint }) {
  const { verdict, shown, total, suppressed, thresholds } = outcome;
  const counted = total === 0 ? "" : ` (${describeCounts(outcome.counts)})`;
  const hidden = total - shown.length;
  return [
    `${plural(total, "finding")}${counted}, ${suppressed.length} suppressed`,
    ...hidden > 0 ? [`${hidden} below report-from: ${thresholds.reportFrom}`] : [],
    describeSeen(seen(outcome)),
    paint(VERDICT_COLOURS[verdict], paint("bold", `verdict: ${verdict}`)),
    ...outcome.reasons.map((reason) => `  ${clean(reason)}`)
  ];
}

// packages/report/src/json-text.ts
var INLINE_COMMAND2 = /##(?=\w*\[)/g;
function jsonText(value) {
  return `${JSON.stringify(value, void 0, 2).replace(INLINE_COMMAND2, "#\\u0023")}
`;
}
function jsonLine(value) {
  const text = JSON.stringify(value);
  return text.includes("##") ? text.replace(INLINE_COMMAND2, "#\\u0023") : text;
}

// packages/report/src/json-finding.ts
function findingWriter(clean) {
  const ruleText = remembered(
    (rule) => `"rule":${jsonLine(printable(rule.id))},"title":${jsonLine(clean(rule.title))}`
  );
  const pathText = remembered((path) => jsonLine(printable(path)));
  const resourceText = remembered((resource) => jsonLine(ofResource(resource, clean)));
  const place2 = ({ path, startLine, startColumn, endLine, endColumn }) => `{"path":${pathText(path)},"startLine":${startLine},"startColumn":${startColumn},"endLine":${endLine},"endColumn":${endColumn}}`;
  return ({
    rule,
    severity,
    message,
    location,
    related,
    resource,
    fingerprint,
    engine,
    suppression
  }) => {
    const parts = [
      ruleText(rule),
      `"severity":"${severity}","message":${quoted(clean(message))},"location":${place2(location)},"related":[${(related ?? []).map(place2).join(",")}]`
    ];
    if (resource) parts.push(`"resource":${resourceText(resource)}`);
    parts.push(`"fingerprint":${quoted(fingerprint)},"engine":${quoted(engine)}`);
    if (suppression) parts.push(`"suppression":${jsonLine(ofSuppression(suppression, clean))}`);
    return `{${parts.join(",")}}`;
  };
}
var NEEDS_NO_ESCAPE = /^(?:[\x20\x21\x24-\x5b\x5d-\x7e]|#(?!#))*$/;
function quoted(text) {
  return NEEDS_NO_ESCAPE.test(text) ? `"${text}"` : jsonLine(text);
}
function remembered(write) {
  const known2 = /* @__PURE__ */ new Map();
  return (key) => {
    let text = known2.get(key);
    if (text === void 0) {
      text = write(key);
      known2.set(key, text);
    }
    return text;
  };
}
function ofResource({ kind, name, namespace }, clean) {
  return {
    kind: clean(kind),
    name: clean(name),
    ...namespace === void 0 ? {} : { namespace: clean(namespace) }
  };
}
function ofSuppression({ kind, syntax, reason, location }, clean) {
  return {
    kind,
    syntax: clean(syntax),
    ...reason === void 0 ? {} : { reason: clean(reason) },
    ...location === void 0 ? {} : { location: { ...location, path: printable(location.path) } }
  };
}

// packages/report/src/rules.ts
function rulesOf(findings) {
  const rules = /* @__PURE__ */ new Map();
  for (const { rule } of findings) rules.set(rule.id, rule);
  return [...rules.values()].sort((a, b) => a.id < b.id ? -1 : 1);
}

// packages/report/src/json.ts
function jsonFrame(outcome, clean) {
  const { verdict, thresholds, counts, total, scans } = outcome;
  const findings = [...outcome.shown, ...outcome.suppressed];
  return {
    version: 1,
    verdict,
    reasons: outcome.reasons.map(clean),
    thresholds,
    counts,
    total,
    rules: rulesOf(findings).map((rule) => ofRule(rule, clean)),
    coverage: { ...seen(outcome), problems: troubledFiles(outcome, clean) },
    scans: scans.map(({ phase, tool, startedAt, finishedAt, incomplete }) => ({
      phase,
      tool: { name: tool.name, version: tool.version },
      startedAt: startedAt.toISOString(),
      finishedAt: finishedAt.toISOString(),
      incomplete: incomplete.map(clean)
    }))
  };
}
function renderJson(outcome) {
  return [...jsonChunks(outcome)].join("");
}
function* jsonChunks(outcome) {
  const clean = cleaner(outcome);
  const head = jsonText({ ...jsonFrame(outcome, clean), findings: [] }).trimEnd();
  yield head.slice(0, head.lastIndexOf("[]"));
  const write = findingWriter(clean);
  let separator = "[\n";
  for (const finding of [...outcome.shown, ...outcome.suppressed]) {
    yield `${separator}    ${write(finding)}`;
    separator = ",\n";
  }
  yield separator === "[\n" ? "[]\n}\n" : "\n  ]\n}\n";
}
function ofRule(rule, clean) {
  return {
    id: printable(rule.id),
    title: clean(rule.title),
    severity: rule.severity,
    why: clean(rule.why),
    fix: clean(rule.fix),
    references: rule.references.map(clean),
    aliases: rule.aliases.map(clean),
    tags: rule.tags.map(clean)
  };
}
function troubledFiles(outcome, clean) {
  return outcome.scans.flatMap((scan) => scan.coverage.files).filter((file) => file.status === "failed" || file.problems.length > 0).map(({ path, status, kind, problems: problems2 }) => ({
    path: printable(path),
    status,
    kind,
    problems: problems2.map((problem) => ({ ...problem, message: clean(problem.message) }))
  }));
}

// packages/report/src/markdown.ts
var PUNCTUATION = /[\\`*_[\]<>|~&$"'#@]/g;
var BREAK = "&#8203;";
var AUTOMATIC = /[@#](?=\w)|GH-(?=\d)|:(?=\/\/)|www(?=\.)|:(?=[\w+-]+:)/gi;
var ADDRESS = /@|:(?=\/\/)|www(?=\.)/gi;
var LEADING = /^(\d{1,9})?([-+=.)])/;
function escapeMarkdown(text) {
  return printable(text).trim().replace(AUTOMATIC, (found) => `${found}​`).replace(PUNCTUATION, reference).replace(
    LEADING,
    (_, digits, mark) => (digits ?? "") + reference(mark)
  ).replaceAll("​", BREAK);
}
function code(text) {
  const inner = printable(text).replace(ADDRESS, (found) => `${found}​`).replace(PUNCTUATION, reference).replaceAll("​", "<!-- -->");
  return `<code>${inner}</code>`;
}
function prose(text) {
  return text.split(/`([^`]+)`/).map((part, index) => index % 2 === 1 ? code(part) : spaced(part)).join("");
}
function link(label, address) {
  if (address === void 0 || !URL.canParse(address)) return label;
  const url = new URL(address);
  if (url.protocol !== "https:" || url.username !== "" || url.password !== "") return label;
  return `[${label}](${url.href.replace(/[()[\]|\\`<>*~]/g, percent).replaceAll("&", "&amp;")})`;
}
function spaced(part) {
  const before = /^\s/.test(part) ? " " : "";
  const after = /\S\s+$/.test(part) ? " " : "";
  return before + escapeMarkdown(part) + after;
}
function reference(character) {
  return `&#${character.charCodeAt(0)};`;
}
function percent(character) {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

// packages/report/src/sarif-rule.ts
var NAME_LIMIT = 255;
var DESCRIPTION_LIMIT = 1024;
var TAG_LIMIT = 10;
var SARIF_LEVELS = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note"
};
var SECURITY_SEVERITY = {
  critical: "9.5",
  high: "8.0",
  medium: "5.5",
  low: "2.5"
};
var PROBLEM_SEVERITY = { error: "error", warning: "warning", note: "recommendation" };
function rankedId({ rule, severity }) {
  return printable(severity === rule.severity ? rule.id : `${rule.id}/${severity}`);
}
function rankRules(rules, findings) {
  const byId = /* @__PURE__ */ new Map();
  const asked = rules.map((rule) => ({ rule, severity: rule.severity }));
  for (const { rule, severity } of [...asked, ...findings]) {
    const id = rankedId({ rule, severity });
    if (!byId.has(id)) byId.set(id, { id, rule, severity });
  }
  return [...byId.values()].sort(
    (a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0) || compareSeverity(a.severity, b.severity)
  );
}
function sarifRule({ id, rule, severity }, clean, helpUri) {
  const level = SARIF_LEVELS[severity];
  const title = clean(rule.title) || id;
  const why = clean(rule.why) || title;
  const fix = clean(rule.fix) || title;
  const references = rule.references.map(clean);
  return {
    id: cut2(id, NAME_LIMIT),
    name: cut2(pascalCase(id), NAME_LIMIT),
    shortDescription: { text: cut2(title, DESCRIPTION_LIMIT) },
    fullDescription: { text: cut2(why, DESCRIPTION_LIMIT) },
    help: {
      text: [why, `Fix: ${fix}`, ...references].join("\n"),
      markdown: [
        prose(why),
        `**Fix:** ${prose(fix)}`,
        references.map((address) => `- ${link(escapeMarkdown(address), address)}`).join("\n")
      ].filter((paragraph) => paragraph !== "").join("\n\n")
    },
    ...helpUri === void 0 ? {} : { helpUri },
    defaultConfiguration: { level },
    properties: {
      tags: [.../* @__PURE__ */ new Set(["security", ...rule.tags.map(clean)])].slice(0, TAG_LIMIT),
      precision: "high",
      "problem.severity": PROBLEM_SEVERITY[level],
      "security-severity": SECURITY_SEVERITY[severity]
    }
  };
}
function pascalCase(id) {
  return id.split(/[^A-Za-z0-9]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

// packages/report/src/sarif-result.ts
var RELATED_LIMIT = 100;
function sarifResults(findings, context) {
  const lineHash = distinctHashes(context.lineHash);
  return findings.toSorted(byPlace).map((finding) => sarifResult(finding, context, lineHash(finding)));
}
function sarifLocation(location, pathPrefix) {
  const { path, startLine, startColumn, endLine, endColumn } = location;
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(path, pathPrefix) },
      region: { startLine, startColumn, endLine, endColumn }
    }
  };
}
function uriOf(path, pathPrefix) {
  return printable(place(path, pathPrefix)).split("/").map(encodeURIComponent).join("/");
}
function sarifResult(finding, context, lineHash) {
  const { clean, pathPrefix, ruleIndex } = context;
  const ruleId = rankedId(finding);
  const related = (finding.related ?? []).slice(0, RELATED_LIMIT);
  return {
    ruleId,
    ruleIndex: ruleIndex.get(ruleId) ?? -1,
    level: SARIF_LEVELS[finding.severity],
    message: { text: clean(finding.message) || clean(finding.rule.title) || ruleId },
    locations: [sarifLocation(finding.location, pathPrefix)],
    ...related.length === 0 ? {} : {
      relatedLocations: related.map((location, index) => ({
        id: index + 1,
        ...sarifLocation(location, pathPrefix)
      }))
    },
    partialFingerprints: {
      "gatehouse/v1": finding.fingerprint,
      primaryLocationLineHash: lineHash
    },
    ...finding.suppression ? { suppressions: [sarifSuppression(finding, clean)] } : {}
  };
}
function sarifSuppression({ suppression }, clean) {
  const reason = clean(suppression?.reason ?? "");
  const syntax = clean(suppression?.syntax ?? "");
  return {
    kind: suppression?.kind === "inline" ? "inSource" : "external",
    justification: reason === "" ? `${syntax} without a reason` : `${syntax}: ${reason}`
  };
}
function distinctHashes(hashOf) {
  const seen2 = /* @__PURE__ */ new Map();
  return (finding) => {
    const hash2 = hashOf(finding.location) ?? finding.fingerprint;
    const key = [rankedId(finding), finding.location.path, hash2].join("\0");
    const occurrence = (seen2.get(key) ?? 0) + 1;
    seen2.set(key, occurrence);
    return occurrence === 1 ? hash2 : `${hash2}-${occurrence}`;
  };
}
function byPlace(a, b) {
  return compareLocation(a.location, b.location) || compareText(a.rule.id, b.rule.id) || compareText(a.fingerprint, b.fingerprint);
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// packages/report/src/sarif-invocation.ts
function sarifInvocation(scan, leftOut, clean, pathPrefix) {
  const notifications = [
    ...scan.incomplete.map(
      (reason) => ({ level: "error", message: { text: clean(reason) } })
    ),
    ...scan.coverage.files.flatMap((file) => ofFile(file, clean, pathPrefix))
  ];
  if (leftOut > 0) {
    const text = `${plural(leftOut, "finding")} of the least severity left out, since GitHub refuses larger files`;
    notifications.push({ level: "warning", message: { text } });
  }
  return {
    executionSuccessful: scan.incomplete.length === 0,
    startTimeUtc: scan.startedAt.toISOString(),
    endTimeUtc: scan.finishedAt.toISOString(),
    toolExecutionNotifications: notifications
  };
}
function ofFile(file, clean, pathPrefix) {
  const uri = uriOf(file.path, pathPrefix);
  return file.problems.map(({ message, line, column }) => ({
    level: file.status === "failed" ? "error" : "warning",
    message: { text: clean(message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri },
          ...line === void 0 ? {} : {
            region: {
              startLine: line,
              ...column === void 0 ? {} : { startColumn: column }
            }
          }
        }
      }
    ]
  }));
}

// packages/report/src/sarif.ts
var RESULT_LIMIT = 25e3;
function sarifLog(outcome, options) {
  const cleanText = cleaner(outcome);
  const clean = (text) => withoutLinks(cleanText(text));
  const listed = new Set(outcome.shown);
  if (options.includeSuppressed) for (const finding of outcome.suppressed) listed.add(finding);
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: outcome.scans.map((scan) => sarifRun(scan, listed, clean, options))
  };
}
function renderSarif(outcome, options) {
  return `${jsonLine(sarifLog(outcome, options))}
`;
}
function sarifRun(scan, listed, clean, { pathPrefix, helpUri, informationUri, lineHashes }) {
  const all = scan.findings.filter((finding) => listed.has(finding));
  const findings = all.toSorted(worstFirst).slice(0, RESULT_LIMIT);
  const rules = rankRules(scan.rules, findings);
  const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
  return {
    tool: {
      driver: {
        name: scan.tool.name,
        version: scan.tool.version,
        ...informationUri === void 0 ? {} : { informationUri },
        rules: rules.map((ranked) => sarifRule(ranked, clean, helpUri?.(ranked.rule.id)))
      }
    },
    automationDetails: { id: categoryOf(scan) },
    invocations: [sarifInvocation(scan, all.length - findings.length, clean, pathPrefix)],
    columnKind: "utf16CodeUnits",
    results: sarifResults(findings, {
      clean,
      pathPrefix,
      lineHash: (location) => lineHashes?.(location),
      ruleIndex
    })
  };
}
function categoryOf({ phase, scope }) {
  const parts = scope.split("/").filter((part) => part !== "" && part !== ".");
  return printable(["gatehouse", phase, ...parts, ""].join("/"));
}
function withoutLinks(text) {
  return text.replaceAll("](", "] (");
}

// packages/report/src/page.ts
var Page = class _Page {
  #lines = [];
  #left;
  constructor(budget) {
    this.#left = budget;
  }
  get left() {
    return this.#left;
  }
  /** Takes the text as a line of its own, or nothing of it. */
  add(text) {
    const size = sizeOf(text);
    if (size > this.#left) return false;
    this.#lines.push(text);
    this.#left -= size;
    return true;
  }
  /**
   * Takes as many rows as fit, leaving `reserve` bytes unused, and says how many. A section of which not even the first
   * row fits is left out.
   */
  addSection({ open, rows, close = "" }, reserve = 0) {
    const room = this.#left - reserve - sizeOf(open) - sizeOf(close);
    const inner = new _Page(room);
    let taken = 0;
    for (const row of rows) {
      if (!inner.add(row)) break;
      taken++;
    }
    if (taken === 0) return 0;
    this.add(open);
    for (const line of inner.#lines) this.add(line);
    this.add(close);
    return taken;
  }
  toString() {
    return this.#lines.map((line) => `${line}
`).join("");
  }
};
function sizeOf(text) {
  return Buffer.byteLength(text) + 1;
}

// packages/report/src/summary-coverage.ts
var MESSAGE_LIMIT2 = 500;
function coverageSections(outcome, clean) {
  return [
    { open: "\n### Coverage\n", rows: [`${describeSeen(seen(outcome))}.`] },
    problemSection(outcome, "failed", "that could not be scanned", clean),
    problemSection(outcome, "scanned", "in files that were scanned", clean),
    problemSection(outcome, "deferred", "in files that are not evaluated yet", clean)
  ];
}
function suppressedSection({ suppressed }, clean, { fileUrl, ruleUrl }) {
  const rows = suppressed.map(({ rule, location, suppression }) => {
    const place2 = code(`${location.path}:${location.startLine}`);
    const reason = clean(suppression?.reason ?? "");
    const why = reason === "" ? "no reason given" : prose(cut2(reason, MESSAGE_LIMIT2));
    const syntax = code(clean(suppression?.syntax ?? ""));
    return `- ${link(code(rule.id), ruleUrl?.(rule.id))} at ${link(place2, fileUrl?.(location))}: ${why} (${syntax})`;
  });
  return {
    open: `
<details><summary>${plural(suppressed.length, "suppressed finding")}</summary>
`,
    rows,
    close: "\n</details>\n"
  };
}
function problemSection(outcome, status, where, clean) {
  const problems2 = fileProblems(outcome, status);
  return {
    open: `
<details><summary>${plural(problems2.length, "problem")} ${where}</summary>
`,
    rows: problems2.map(
      (problem) => `- ${code(describePlace(problem))}: ${prose(cut2(clean(problem.message), MESSAGE_LIMIT2))}`
    ),
    close: "\n</details>\n"
  };
}

// packages/report/src/summary-findings.ts
function* fileSections(outcome, clean, options) {
  for (const [path, findings] of byFile(outcome.shown)) {
    const rows = (function* () {
      for (const finding of findings) yield findingRow(finding, clean, options);
    })();
    const open = `
### ${code(path)} (${findings.length})

| Severity | Line | Finding | Rule |
| --- | ---: | --- | --- |`;
    yield { section: { open, rows }, size: findings.length };
  }
}
function ruleSection(outcome, clean, { ruleUrl }) {
  const rules = rulesOf(outcome.shown);
  return {
    open: `
<details><summary>${plural(rules.length, "rule")}: why and how to fix</summary>
`,
    rows: rules.map(
      ({ id, title, why, fix }) => `- **${escapeMarkdown(clean(title))}** ${link(code(id), ruleUrl?.(id))}: ${prose(clean(why))} **Fix:** ${prose(clean(fix))}`
    ),
    close: "\n</details>\n"
  };
}
function findingRow(finding, clean, { fileUrl, ruleUrl }) {
  const { rule, severity, location } = finding;
  const cells = [
    severity,
    link(String(location.startLine), fileUrl?.(location)),
    `**${escapeMarkdown(clean(rule.title))}**<br>${prose(cut2(clean(finding.message), 1e3))}`,
    link(code(rule.id), ruleUrl?.(rule.id))
  ];
  return `| ${cells.join(" | ")} |`;
}

// packages/report/src/summary.ts
var SUMMARY_LIMIT = 1048576;
var SUMMARY_BUDGET = SUMMARY_LIMIT - 49152;
var OPEN_FILES = 10;
var HEADINGS = {
  pass: "## ✅ Gatehouse: pass",
  fail: "## ❌ Gatehouse: fail",
  error: "## ⚠️ Gatehouse: error"
};
function renderSummary(outcome, options = {}) {
  const { budget = SUMMARY_BUDGET } = options;
  const clean = cleaner(outcome);
  const page = new Page(budget);
  page.add(HEADINGS[outcome.verdict]);
  addReasons(page, outcome, clean);
  page.add(countsTable(outcome));
  const tail = new Page(Math.floor(page.left / 4));
  for (const section of coverageSections(outcome, clean)) tail.addSection(section);
  tail.addSection(suppressedSection(outcome, clean, options));
  const rules = new Page(Math.floor(page.left / 4));
  rules.addSection(ruleSection(outcome, clean, options));
  const after = rules.toString() + tail.toString();
  addFindings(page, outcome, clean, options, Buffer.byteLength(after) + 1);
  page.add(after);
  return page.toString();
}
function addReasons(page, outcome, clean) {
  const rows = outcome.reasons.map((reason) => `- ${prose(cut2(clean(reason), 500))}`);
  const taken = page.addSection({ open: "", rows }, Math.floor(page.left / 2));
  if (taken < rows.length) page.add(`- and ${plural(rows.length - taken, "more reason")}`);
}
function countsTable({ counts, total, suppressed }) {
  const heads = [...SEVERITIES, "total", "suppressed"];
  const cells = [...SEVERITIES.map((severity) => counts[severity]), total, suppressed.length];
  return `
| ${heads.join(" | ")} |
|${" ---: |".repeat(heads.length)}
| ${cells.join(" | ")} |
`;
}
function addFindings(page, outcome, clean, options, reserve) {
  const closing = 120;
  const fold = { open: "<details><summary>More files</summary>\n", close: "\n</details>\n" };
  const { shown, total } = outcome;
  let written = 0;
  let files = 0;
  let folded = false;
  for (const { section, size } of fileSections(outcome, clean, options)) {
    if (files++ === OPEN_FILES) folded = page.left > reserve + 1e3 && page.add(fold.open);
    const kept = reserve + closing + (folded ? fold.close.length + 1 : 0);
    const taken = page.addSection(section, kept);
    written += taken;
    if (taken < size) break;
  }
  if (folded) page.add(fold.close);
  if (written < shown.length) {
    page.add(
      `
${plural(shown.length - written, "more finding")} did not fit here; the reports have all.
`
    );
  }
  if (shown.length < total) {
    page.add(
      `
${plural(total - shown.length, "finding")} below \`report-from: ${outcome.thresholds.reportFrom}\`.
`
    );
  }
}

// packages/config/src/settings.ts
var DEFAULTS = {
  failOn: "high",
  reportFrom: "low",
  profile: "default",
  path: ".",
  exclude: [],
  allowEmpty: false,
  allowParseErrors: false
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
    allowParseErrors: iac["allow-parse-errors"]
  };
  const settings = { ...DEFAULTS };
  for (const source of [fromFile, overrides])
    for (const [key, value] of Object.entries(source))
      if (value !== void 0) settings[key] = value;
  return settings;
}

// packages/config/src/schema.ts
var FIELDS = {
  "fail-on": {
    type: "choice",
    choices: THRESHOLDS,
    about: "The severity from which a finding fails the run; `none` never does. Default `high`."
  },
  "report-from": {
    type: "choice",
    choices: SEVERITIES,
    about: "The severity from which a finding is shown. Default `low`."
  },
  profile: {
    type: "choice",
    choices: PROFILES,
    about: "Which rules are asked: `default`, or `all` with those that exist for parity with other tools."
  },
  phases: {
    type: "section",
    about: "What is scanned. The suite runs the phases that are named here; `iac` when none is.",
    fields: {
      iac: {
        type: "section",
        about: "Infrastructure as code: Kubernetes manifests, Dockerfiles, workflows.",
        fields: {
          enabled: { type: "flag", about: "Whether the suite runs this phase. Default `true`." },
          path: { type: "text", about: "The folder or file to scan. Default: the repository." },
          exclude: { type: "texts", about: "Paths to leave out, written as in .gitignore." },
          "allow-empty": {
            type: "flag",
            about: "Whether a scan that finds nothing to evaluate may pass. Default `false`."
          },
          "allow-parse-errors": {
            type: "flag",
            about: "Whether a scan may pass although a file could not be read. Default `false`."
          }
        }
      }
    }
  }
};

// packages/config/src/validate.ts
function validateSection(section, fields, name) {
  if (!section.exists) return {};
  if (!section.isMapping) throw wrong(section, `${name} must be a mapping`);
  return Object.fromEntries(
    section.keys.map((key, index) => {
      const value = section.values[index] ?? section.get(key);
      const field = Object.hasOwn(fields, key) ? fields[key] : void 0;
      if (!field) throw unknownKey(value, key, name, fields);
      if (section.keys.indexOf(key) < index)
        throw wrong(value, `${key} is given twice`, void 0, value.extent.startLine);
      return [key, validateField(value, field, key)];
    })
  );
}
function validateField(value, field, key) {
  switch (field.type) {
    case "section":
      return validateSection(value, field.fields, key);
    case "flag":
      if (value.boolean === void 0) throw wrong(value, `${key} must be true or false`);
      return value.boolean;
    case "text":
      if (value.string === void 0) throw wrong(value, `${key} must be a text`);
      return value.string;
    case "texts":
      if (!value.isSequence || value.strings.length !== value.items.length)
        throw wrong(value, `${key} must be a list of texts`);
      return value.strings;
    case "choice": {
      const text = value.string ?? "";
      if (field.choices.includes(text)) return text;
      throw wrong(value, `${key}: ${quote(text)} is not known`, suggestion(text, field.choices));
    }
  }
}
function unknownKey(value, key, name, fields) {
  return wrong(
    value,
    `unknown key ${quote(key)} in ${name}`,
    suggestion(key, Object.keys(fields)),
    value.extent.startLine
  );
}
var QUOTE_LIMIT = 80;
function quote(text) {
  return `"${text.length > QUOTE_LIMIT ? `${text.slice(0, QUOTE_LIMIT)}…` : text}"`;
}
function suggestion(text, choices) {
  const near = nearest(text, choices);
  return near ? `Did you mean "${near}"?` : `Use one of: ${choices.join(", ")}`;
}
function wrong(value, message, remedy, line = value.line) {
  return new UserError(
    `${value.source.path}:${line}: ${message}`,
    remedy === void 0 ? {} : { remedy }
  );
}

// packages/config/src/config.ts
var CONFIG_PATHS = [".github/gatehouse.yml", ".github/gatehouse.yaml"];
function parseConfig(path, content) {
  const text = typeof content === "string" ? content : decodeConfig(path, content);
  const { documents, problems: problems2 } = parseYaml(new SourceText(path, text));
  const problem = problems2[0];
  if (problem) throw new UserError(`${path}:${problem.line ?? 1}: ${problem.message}`);
  if (documents.length > 1)
    throw new UserError(`${path}: holds ${documents.length} documents; one is expected`);
  const document = documents[0];
  return document ? validateSection(document, FIELDS, "the configuration") : {};
}
function decodeConfig(path, bytes) {
  try {
    return decode(bytes);
  } catch (error) {
    throw error instanceof UserError ? new UserError(`${path}: ${error.message}`, { cause: error }) : error;
  }
}

// packages/workspace/src/is-inside.ts
import { isAbsolute, relative, sep } from "node:path";
function isInside(folder, path) {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

// packages/workspace/src/folder.ts
import { existsSync as existsSync2, lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { dirname as dirname2, join as join2, relative as relative2, resolve, sep as sep3 } from "node:path";

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

// packages/workspace/src/git.ts
import { execFileSync } from "node:child_process";
import { sep as sep2 } from "node:path";
function splitNul(output) {
  return output.toString("utf8").split("\0").filter(Boolean);
}
function git(root, args, input) {
  return run(root, args, { ...input !== void 0 && { input } });
}
function listFiles(root, args) {
  const settings = ["-c", `safe.directory=${root.replaceAll(sep2, "/")}`];
  const env = { ...process.env, GIT_NO_LAZY_FETCH: "1" };
  return splitNul(run(root, ["ls-files", "-z", ...args], { env }, settings));
}
function run(root, args, options, settings = []) {
  try {
    return execFileSync("git", ["-c", "core.fsmonitor=false", ...settings, "-C", root, ...args], {
      maxBuffer: 1024 * 1024 * 1024,
      stdio: ["pipe", "pipe", "pipe"],
      ...options
    });
  } catch (cause) {
    if (cause.code === "ENOENT")
      throw new UserError("git was not found", {
        remedy: "Install git, or scan without --staged",
        cause
      });
    throw new UserError(
      `git ${args[0] ?? ""} failed${firstLine(cause.stderr)}`,
      { cause }
    );
  }
}
function firstLine(stderr) {
  const [line = ""] = (stderr?.toString("utf8") ?? "").split("\n");
  return line === "" ? "" : `: ${line.slice(0, 300)}`;
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
function isLeftOut(path, exclude) {
  return path.split("/").some((part) => VENDORED.has(part)) || exclude.ignores(path, false);
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
    this.#exclude = new IgnoreRules().with("", exclude.join("\n"));
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
    return listFiles(root, ["--cached", "--ignored", "--exclude-standard", "--", scope || "."]);
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
    links.set(path, inside && (files.has(inside) || isOurs(root, inside)) ? inside : void 0);
  }
  const { unreadable } = walked;
  return { files: [...files].sort(), unreadable, ...links.size > 0 && { links } };
}
function linkedFile(link2) {
  try {
    const target = realpathSync(link2);
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
  const links = [];
  const files = [];
  const unreadable = [];
  const visit = (folder, above) => {
    let entries;
    try {
      entries = readdirSync(join2(root, folder), { withFileTypes: true });
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
      else if (exclude.ignores(path, isFolder)) continue;
      else if (isFolder) visit(path, rules);
      else if (isLink) links.push(path);
      else files.push(path);
    }
  };
  visit(scope, honoursIgnored ? rulesAbove(root, scope) : new IgnoreRules());
  return { files, links, unreadable, hasIgnored };
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
  #contents = /* @__PURE__ */ new Map();
  /**
   * The index of the repository around a folder or file, without what `exclude` names.
   * @throws UserError outside a git repository or where git is missing.
   */
  constructor(path, exclude = []) {
    const root = findRepository(path);
    if (!root) throw new UserError(`${path} is in no git repository, so nothing is staged`);
    this.root = root;
    this.#asked = reportPath(root, path);
    this.#objects = readIndex(root, new IgnoreRules().with("", exclude.join("\n")));
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
  /** Reads many blobs with few git processes; `read` answers from what was loaded. */
  load(paths) {
    const wanted = paths.filter((path) => !this.#contents.has(path));
    const objects = wanted.flatMap((path) => this.#objects.get(path) ?? []);
    const sizes = sizesOf(this.root, objects);
    const readable = objects.filter((object) => (sizes.get(object) ?? Infinity) <= MAX_FILE_SIZE);
    const blobs = readBlobs(this.root, readable, sizes);
    for (const path of wanted) {
      const object = this.#objects.get(path) ?? "";
      const size = sizes.get(object);
      const refusal = size === void 0 ? new UserError("is not in the index") : tooLarge(size);
      this.#contents.set(path, blobs.get(object) ?? refusal);
    }
  }
  read(path) {
    this.load([path]);
    const content = this.#contents.get(path);
    if (content instanceof Uint8Array) return content;
    throw content ?? new UserError("is not in the index");
  }
};
function sizesOf(root, objects) {
  if (objects.length === 0) return /* @__PURE__ */ new Map();
  const lines = git(root, ["cat-file", "--batch-check"], lineEach(objects)).toString("latin1").split("\n");
  return new Map(
    lines.flatMap((line) => {
      const [object = "", type, size] = line.split(" ");
      return type === "blob" ? [[object, Number(size)]] : [];
    })
  );
}
var BATCH_SIZE = 128 * 1024 * 1024;
function readBlobs(root, objects, sizes) {
  const blobs = /* @__PURE__ */ new Map();
  let batch = [];
  let batchSize = 0;
  const flush = () => {
    if (batch.length === 0) return;
    const output = git(root, ["cat-file", "--batch"], lineEach(batch));
    let offset = 0;
    for (const object of batch) {
      const start = output.indexOf(10, offset) + 1;
      const end = start + (sizes.get(object) ?? 0);
      blobs.set(object, output.subarray(start, end));
      offset = end + 1;
    }
    batch = [];
    batchSize = 0;
  };
  for (const object of new Set(objects)) {
    batch.push(object);
    batchSize += sizes.get(object) ?? 0;
    if (batchSize >= BATCH_SIZE) flush();
  }
  flush();
  return blobs;
}
function lineEach(objects) {
  return objects.map((object) => `${object}
`).join("");
}
function readIndex(root, exclude) {
  const objects = /* @__PURE__ */ new Map();
  for (const entry of splitNul(git(root, ["ls-files", "--stage", "-z"]))) {
    const match = /^100\d{3} ([0-9a-f]{40,64}) \d\t(.+)$/s.exec(entry);
    const [, object, path] = match ?? [];
    if (object && path && !isLeftOut(path, exclude)) objects.set(path, object);
  }
  return objects;
}

// packages/pipeline/src/find-config.ts
import { existsSync as existsSync3, realpathSync as realpathSync2, statSync as statSync2 } from "node:fs";
import { dirname as dirname3, join as join3 } from "node:path";
function findConfig(start, given, otherwise) {
  if (given) {
    if (!existsSync3(given)) throw new UserError(`the configuration file ${given} does not exist`);
    return readConfig(given, given);
  }
  const folder = existsSync3(start) && statSync2(start).isDirectory() ? start : dirname3(start);
  const root = findRepository(folder) ?? otherwise ?? folder;
  const path = CONFIG_PATHS.find((candidate2) => existsSync3(join3(root, candidate2)));
  if (path === void 0) return {};
  const absolute = realpathSync2(join3(root, path));
  if (!isInside(realpathSync2(root), absolute))
    throw new UserError(`${path} is a link out of the repository`, {
      remedy: "Commit the file itself, or name another"
    });
  return readConfig(absolute, path);
}
function readConfig(absolute, shown) {
  let bytes;
  try {
    bytes = readBounded(absolute);
  } catch (error) {
    throw error instanceof UserError ? new UserError(`${shown}: ${error.message}`, { cause: error }) : error;
  }
  return parseConfig(shown, bytes);
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
    return meant.get(void 0)?.find(isThere) ?? (resource && meant.get(keyOf(resource))?.find(isThere));
  }
  #meantFor(rule) {
    const positions = new Set(this.#forAll);
    for (const name of suppressingNames(rule))
      for (const position of this.#byName.get(name) ?? []) positions.add(position);
    const meant = /* @__PURE__ */ new Map();
    for (const position of [...positions].sort((a, b) => a - b)) {
      const directive = this.#directives[position];
      if (directive) push(meant, directive.resource && keyOf(directive.resource), directive);
    }
    return meant;
  }
};
function keyOf({ kind, namespace, name }) {
  return JSON.stringify([kind, namespace, name]);
}
function push(lists, key, value) {
  const list2 = lists.get(key);
  if (list2) list2.push(value);
  else lists.set(key, [value]);
}

// packages/triage/src/directives.ts
function applyDirectives(scan) {
  const today = scan.startedAt.toISOString().slice(0, 10);
  const valid = scan.directives.filter(({ until }) => until === void 0 || until >= today);
  if (valid.length === 0) return scan;
  const files = byFile2(valid);
  return {
    ...scan,
    findings: scan.findings.map((finding) => suppress(finding, files.get(finding.location.path))),
    evaluations: scan.evaluations.map((evaluation) => {
      const { path, rule, status } = evaluation;
      const speaks = status === "fail" && files.get(path)?.find(rule, evaluation);
      return speaks ? { ...evaluation, status: "suppressed" } : evaluation;
    })
  };
}
function byFile2(directives) {
  const lists = /* @__PURE__ */ new Map();
  for (const directive of directives) {
    const list2 = lists.get(directive.location.path);
    if (list2) list2.push(directive);
    else lists.set(directive.location.path, [directive]);
  }
  return new Map([...lists].map(([path, list2]) => [path, new FileDirectives(list2)]));
}
function suppress(finding, directives) {
  const { rule, resource } = finding;
  const match = directives?.find(rule, { line: finding.location.startLine, resource });
  if (!match) return finding;
  const { syntax, reason, location } = match;
  return {
    ...finding,
    suppression: { kind: "inline", syntax, location, ...reason !== void 0 && { reason } }
  };
}

// packages/pipeline/src/run.ts
async function runPhases(phases, thresholds, context) {
  const scans = [];
  for (const phase of phases) scans.push(applyDirectives(await phase.scan(context)));
  return decide(scans, thresholds);
}

export {
  nearest,
  PROFILES,
  isIn,
  SEVERITIES,
  THRESHOLDS,
  compareSeverity,
  allRules,
  VERSION,
  infrastructurePhase,
  printable,
  inert,
  RUNNER_SLOTS,
  renderAnnotations,
  renderConsole,
  renderJson,
  jsonChunks,
  renderSarif,
  renderSummary,
  names,
  suggestion,
  DEFAULTS,
  resolveSettings,
  isInside,
  findRepository,
  Folder,
  GitIndex,
  findConfig,
  runPhases
};
