import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  SEVERITIES
} from "./chunk-2OX4C7MX.js";
import {
  inert,
  printable
} from "./chunk-TNFLWCXZ.js";
import {
  nearest
} from "./chunk-FWMHJ5XR.js";
import {
  UserError,
  describeError
} from "./chunk-V77C22EU.js";

// packages/runner/src/core-runner.ts
import { EOL as EOL5 } from "node:os";

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os4 from "os";

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text2, addEOL = false) {
    this._buffer += text2;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items2, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items2.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text2, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text2);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text2, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text2, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text2, href) {
    const element = this.wrap("a", text2, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/platform.js
import os3 from "os";
var platform = os3.platform();
var arch = os3.arch();

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable(name, val) {
  const convertedVal = toCommandValue(val);
  process.env[name] = convertedVal;
  const filePath = process.env["GITHUB_ENV"] || "";
  if (filePath) {
    return issueFileCommand("ENV", prepareKeyValueMessage(name, val));
  }
  issueCommand("set-env", { name }, convertedVal);
}
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function debug(message) {
  issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function saveState(name, value) {
  const filePath = process.env["GITHUB_STATE"] || "";
  if (filePath) {
    return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
  }
  issueCommand("save-state", { name }, toCommandValue(value));
}

// packages/runner/src/core-runner.ts
function coreRunner() {
  return {
    environment: process.env,
    printLine: (line2) => {
      process.stdout.write(line2 + EOL5);
    },
    debug,
    notice: (message) => {
      notice(message);
    },
    warning: (message) => {
      warning(message);
    },
    setSecret,
    setOutput: (name, value) => {
      try {
        setOutput(name, value);
      } catch (cause) {
        throw new UserError(`The output ${name} cannot be written: ${describeError(cause)}`, {
          remedy: "GITHUB_OUTPUT must name a file that can be written.",
          cause
        });
      }
    },
    writeSummary: async (markdown) => {
      await summary.emptyBuffer().addRaw(markdown).write({ overwrite: true });
    },
    setFailed,
    exportVariable,
    saveState
  };
}

// packages/runner/src/event-file.ts
import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";
var readEventFile = (path, maximumBytes) => {
  const file = openSync(path, "r");
  try {
    const stats = fstatSync(file);
    return stats.isFile() && stats.size <= maximumBytes ? readFileSync(file, "utf8") : void 0;
  } finally {
    closeSync(file);
  }
};

// packages/runner/src/log.ts
function printText(runner, text2) {
  const lines = text2.split(/\r\n|\r|\n/u);
  if (lines.at(-1) === "") lines.pop();
  for (const line2 of lines) runner.printLine(inert(line2.replaceAll("", " ")));
}
var ANNOTATION = /^::(?:error|warning|notice) [^\r\n]*::[^\r\n]*$/u;
function printAnnotation(runner, line2) {
  if (ANNOTATION.test(line2)) runner.printLine(line2);
  else printText(runner, line2);
}

// packages/runner/src/node-effects.ts
import { lstatSync, mkdirSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
var nodeEffects = {
  now: () => /* @__PURE__ */ new Date(),
  realPath,
  writeFile(path, text2) {
    if (isLink(path))
      throw new UserError(`${path} is a link, and files are not written through one`);
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text2);
    } catch (cause) {
      throw new UserError(
        `${path} cannot be written (${cause.code ?? String(cause)})`,
        { cause }
      );
    }
  }
};
function realPath(path) {
  try {
    return realpathSync(path);
  } catch (cause) {
    if (isLink(path)) throw new UserError(`${path} is a link that leads nowhere`, { cause });
    const above = dirname(path);
    return above === path ? path : join(realPath(above), basename(path));
  }
}
function isLink(path) {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}
function stepFolders(environment) {
  const folder = (name, otherwise) => {
    const path = environment[name] ?? "";
    return path === "" ? otherwise : path;
  };
  return {
    workspace: folder("GITHUB_WORKSPACE", process.cwd()),
    temp: folder("RUNNER_TEMP", tmpdir())
  };
}

// packages/runner/src/input.ts
var LINE_LIMIT = 4096;
function line(expected) {
  return {
    expected,
    parse: (text2) => text2.length > LINE_LIMIT || new RegExp("\\p{Cc}", "u").test(text2) ? void 0 : text2,
    suggest: () => void 0
  };
}
function text(expected) {
  return { expected, parse: (written) => written, suggest: () => void 0 };
}
function choice(values, synonyms = {}) {
  return {
    expected: `one of ${values.join(", ")}`,
    parse: (text2) => {
      const word = text2.toLowerCase();
      if (Object.hasOwn(synonyms, word)) return synonyms[word];
      return values.find((value) => value === word);
    },
    suggest: (text2) => nearest(text2.slice(0, 40), values)
  };
}
function flag() {
  const words = {
    true: true,
    True: true,
    TRUE: true,
    false: false,
    False: false,
    FALSE: false
  };
  return {
    expected: "true or false",
    parse: (text2) => Object.hasOwn(words, text2) ? words[text2] : void 0,
    suggest: (text2) => {
      if (/^(?:yes|y|on|1)$/iu.test(text2)) return "true";
      if (/^(?:no|n|off|0)$/iu.test(text2)) return "false";
      return nearest(text2.slice(0, 40), ["true", "false"]);
    }
  };
}
var MOST_ITEMS = 50;
function items(expected, shape) {
  return {
    expected,
    parse: (written) => {
      const list2 = written.split(/[,\s]+/u).filter((item) => item !== "");
      return list2.length <= MOST_ITEMS && list2.every((item) => shape.test(item)) ? list2 : void 0;
    },
    suggest: () => void 0
  };
}
function whole(expected, least, most) {
  return {
    expected,
    parse: (written) => {
      const number = /^\d{1,9}$/u.test(written) ? Number(written) : NaN;
      return number >= least && number <= most ? number : void 0;
    },
    suggest: () => void 0
  };
}

// packages/runner/src/input-aliases.ts
function translate(peers, name, value, given) {
  const found = Object.entries(peers).find(([known]) => spell(known) === spell(name));
  return found?.[1](value, given);
}
function spell(name) {
  return name.replaceAll("-", "_");
}

// packages/runner/src/translation.ts
var same = (inputs) => ({
  kind: "same",
  inputs
});
var needless = { kind: "needless" };
var refused = (remedy) => ({ kind: "refused", remedy });
var renamed = (name) => (value) => same({ [name]: value });
var always = (translation) => () => translation;
function list(value) {
  return value.split(/[,\n]/u).map((part) => part.trim()).filter((part) => part !== "");
}

// packages/runner/src/peer-files.ts
var ONE_SARIF_FILE = "Set sarif-file to the path of the SARIF file; the log, annotations and job summary need no setting";
var outputFilePath = (value) => {
  const files = list(value).filter((file2) => file2 !== "console");
  const [file] = files;
  if (file === void 0) return needless;
  return files.length === 1 && file.endsWith(".sarif") ? same({ "sarif-file": file }) : refused(ONE_SARIF_FILE);
};
var outputFormat = (value) => list(value).every((format2) => ["cli", "sarif", "github_failed_only"].includes(format2)) ? needless : refused(ONE_SARIF_FILE);
var format = (value) => ["table", "sarif"].includes(value) ? needless : refused(ONE_SARIF_FILE);
var output = (value, given) => given.get("format") === "sarif" ? same({ "sarif-file": value }) : refused(ONE_SARIF_FILE);

// packages/runner/src/peer-severities.ts
var severity = (value) => {
  const lowest = lowestOf(value);
  return lowest === void 0 ? refused(`Set report-from to the lowest severity to show: ${SEVERITIES.join(", ")}`) : same({ "report-from": lowest });
};
var exitCode = (value, given) => {
  if (!/^\d{1,3}$/u.test(value))
    return refused("Set fail-on to the severity that is to fail, or to none");
  if (Number(value) === 0) return same({ "fail-on": "none" });
  return same({ "fail-on": lowestOf(given.get("severity") ?? "") ?? "low" });
};
function lowestOf(value) {
  const named = new Set(
    list(value).map((word) => word.toLowerCase()).filter((word) => word !== "unknown")
  );
  return SEVERITIES.find((_, index) => {
    const fromHere = SEVERITIES.slice(0, index + 1);
    return named.size === fromHere.length && fromHere.every((word) => named.has(word));
  });
}

// packages/runner/src/peer-inputs.ts
var CHOOSING = always(
  refused(
    "Say which findings to pass over beside the resource, with a reason: gatehouse:ignore, checkov:skip and trivy:ignore comments are honoured"
  )
);
var EXCLUDING = always(
  refused("Name what to leave out under exclude in .github/gatehouse.yml, or narrow path")
);
var CONFIGURING = always(
  refused(
    "Write .github/gatehouse.yml, or set config to the path of a file in Gatehouse's own form"
  )
);
var OTHER_SCANS = always(
  refused("Images, packages and secrets are scanned by actions of their own; remove this input")
);
var OWN_CHECKS = always(
  refused("Checks written for another tool cannot be run; remove this input")
);
var NEEDLESS = always(needless);
var softFail = (value) => {
  const word = value.toLowerCase();
  if (word === "true") return same({ "fail-on": "none" });
  return word === "false" ? needless : refused("Set fail-on to none for a scan that never fails");
};
var scanType = (value) => value === "config" ? needless : OTHER_SCANS(value, /* @__PURE__ */ new Map());
var PEER_INPUTS = {
  // checkov-action
  directory: renamed("path"),
  file: renamed("path"),
  soft_fail: softFail,
  output_file_path: outputFilePath,
  output_format: outputFormat,
  check: CHOOSING,
  skip_check: CHOOSING,
  soft_fail_on: CHOOSING,
  hard_fail_on: CHOOSING,
  baseline: always(
    refused(
      "A .checkov.baseline at the root of the repository is read without it; files of other names are not"
    )
  ),
  framework: EXCLUDING,
  config_file: CONFIGURING,
  external_checks_dirs: OWN_CHECKS,
  external_checks_repos: OWN_CHECKS,
  policy_metadata_filter: CHOOSING,
  use_enforcement_rules: CHOOSING,
  docker_image: OTHER_SCANS,
  dockerfile_path: OTHER_SCANS,
  compact: NEEDLESS,
  quiet: NEEDLESS,
  log_level: NEEDLESS,
  container_user: NEEDLESS,
  skip_results_upload: NEEDLESS,
  download_external_modules: NEEDLESS,
  // trivy-action
  "scan-ref": renamed("path"),
  "scan-type": scanType,
  severity,
  "exit-code": exitCode,
  format,
  output,
  trivyignores: always(
    refused(
      "A .trivyignore or .trivyignore.yaml at the root of the repository is read without it; files of other names are not"
    )
  ),
  "ignore-policy": OWN_CHECKS,
  "skip-dirs": EXCLUDING,
  "skip-files": EXCLUDING,
  "trivy-config": CONFIGURING,
  "image-ref": OTHER_SCANS,
  "ignore-unfixed": OTHER_SCANS,
  "vuln-type": OTHER_SCANS,
  scanners: OTHER_SCANS,
  "hide-progress": NEEDLESS,
  "limit-severities-for-sarif": NEEDLESS,
  cache: NEEDLESS,
  "cache-dir": NEEDLESS,
  timeout: NEEDLESS,
  version: NEEDLESS,
  "skip-setup-trivy": NEEDLESS,
  "token-setup-trivy": NEEDLESS,
  // kubescape's action
  files: renamed("path"),
  severitythreshold: renamed("fail-on"),
  // k8s-lint and k8s-deploy
  manifests: renamed("path")
};

// packages/runner/src/inputs.ts
function readInputs(environment, table, peers = PEER_INPUTS) {
  const given = givenInputs(environment);
  const problems = [];
  const own = /* @__PURE__ */ new Map();
  const translated = /* @__PURE__ */ new Map();
  const translations = [];
  for (const [name, value] of given) {
    if (Object.hasOwn(table, name)) {
      if (value !== "") own.set(name, value);
      continue;
    }
    const translation = translate(peers, name, value, given);
    if (translation === void 0) problems.push(unknownInput(name, Object.keys(table)));
    else if (value === "") continue;
    else if (translation.kind === "refused") problems.push(cannot(name, translation.remedy));
    else if (translation.kind === "needless")
      translations.push(`The input ${quote(name)} is not needed here and changes nothing.`);
    else
      for (const [target, meant] of Object.entries(translation.inputs)) {
        const other = translated.get(target);
        if (!Object.hasOwn(table, target)) problems.push(unknownInput(name, Object.keys(table)));
        else if (other !== void 0 && other.value !== meant)
          problems.push(contradiction(name, other.from, target));
        else translated.set(target, { value: meant, from: name });
      }
  }
  for (const [target, { value, from }] of translated) {
    if (own.has(target)) {
      problems.push(contradiction(from, target, target));
      continue;
    }
    own.set(target, value);
    translations.push(`The input ${quote(from)} was taken as ${target}: ${quote(value)}.`);
  }
  const values = parseAll(own, table, problems);
  if (problems.length > 0) throw join2(problems);
  return { values, translations };
}
function givenInputs(environment) {
  const given = /* @__PURE__ */ new Map();
  for (const [name, value] of Object.entries(environment))
    if (name.startsWith("INPUT_") && value !== void 0)
      given.set(name.slice("INPUT_".length).toLowerCase(), value.trim());
  return given;
}
function parseAll(texts, table, problems) {
  const values = {};
  for (const [name, input] of Object.entries(table)) {
    const text2 = texts.get(name);
    if (text2 === void 0) continue;
    const value = input.parse(text2);
    if (value === void 0) problems.push(unknownValue(name, text2, input));
    else values[camelCase(name)] = value;
  }
  return values;
}
function camelCase(name) {
  return name.replace(/-(.)/gu, (_, letter) => letter.toUpperCase());
}
function unknownInput(name, known) {
  const meant = nearest(name.slice(0, 60), known);
  return new UserError(`There is no input ${quote(name)}`, {
    remedy: meant === void 0 ? `The inputs are: ${known.join(", ")}.` : `Did you mean '${meant}'?`
  });
}
function unknownValue(name, text2, input) {
  const meant = input.suggest(text2);
  const suggestion = meant === void 0 ? "" : `Did you mean '${meant}'? `;
  return new UserError(`The input '${name}' cannot be ${quote(text2)}`, {
    remedy: `${suggestion}It is ${input.expected}.`
  });
}
function cannot(name, remedy) {
  return new UserError(`The input ${quote(name)} of another action has no counterpart`, {
    remedy: `${remedy}.`
  });
}
function contradiction(one, other, target) {
  return new UserError(`The inputs ${quote(one)} and ${quote(other)} both set '${target}'`, {
    remedy: `Keep '${target}' only.`
  });
}
function join2(problems) {
  const [first] = problems;
  if (first !== void 0 && problems.length === 1) return first;
  const said = problems.map(({ message, remedy }) => `${message}. ${remedy ?? ""}`.trim());
  return new UserError(`${problems.length} inputs are not understood: ${said.join(" ")}`, {
    remedy: "See the inputs in the README of the action."
  });
}
var QUOTE_LIMIT = 80;
function quote(text2) {
  const cut = text2.length > QUOTE_LIMIT ? `${text2.slice(0, QUOTE_LIMIT)}…` : text2;
  return `'${printable(cut)}'`;
}

// packages/runner/src/outcome.ts
async function writeSummary(runner, markdown) {
  try {
    await runner.writeSummary(markdown);
  } catch (error2) {
    runner.warning(`The job summary could not be written: ${describeError(error2)}`);
  }
}
function failureLines(error2) {
  const [first = "", ...more] = describeError(error2).split("\n").map(printable);
  return error2 instanceof UserError ? [first, ...more] : [`This is a defect of Gatehouse, please report it: ${first}`, ...more];
}
function failWith(runner, error2) {
  if (error2 instanceof Error && !(error2 instanceof UserError)) runner.debug(error2.stack ?? "");
  runner.setFailed(failureLines(error2).join("\n"));
}

export {
  coreRunner,
  readEventFile,
  line,
  text,
  choice,
  flag,
  items,
  whole,
  same,
  needless,
  refused,
  renamed,
  always,
  readInputs,
  printText,
  printAnnotation,
  nodeEffects,
  stepFolders,
  writeSummary,
  failureLines,
  failWith
};
