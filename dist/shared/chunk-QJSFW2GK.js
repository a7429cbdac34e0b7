import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  require_undici
} from "./chunk-X4HF35QX.js";
import {
  Folder,
  GithubError,
  PROFILES,
  alertsUrl,
  artifactNamePart,
  askMergeBase,
  capabilities,
  completeCheckRun,
  connect,
  fileUrl,
  findRepository,
  foldFailures,
  foresee,
  identify,
  isInside,
  jobMark,
  packSarif,
  planEvent,
  probe,
  readContext,
  reportPath,
  run,
  sarifSubject,
  startCheckRun,
  suggest,
  tokenAuthorization,
  uploadArtifact,
  uploadSarif,
  upsertComment
} from "./chunk-DU4YOAL6.js";
import {
  RUNNER_SLOTS,
  SEVERITIES,
  THRESHOLDS,
  checkGithubLimits,
  cleaner,
  code,
  compareSeverity,
  composeComment,
  count,
  countFiles,
  escapeMarkdown,
  hasSection,
  inert,
  nearest,
  printable,
  prose,
  renderAnnotations,
  renderCheckRun,
  renderConsole,
  renderHtml,
  renderJson,
  renderSarif,
  renderSection,
  renderSuggestions,
  renderSummary,
  worstFirst
} from "./chunk-5C36VEPK.js";
import {
  proxyFor,
  readProxies
} from "./chunk-S4TM63MD.js";
import {
  UserError,
  describeError
} from "./chunk-V77C22EU.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-Z7UFZZVP.js";

// node_modules/tunnel/lib/tunnel.js
var require_tunnel = __commonJS({
  "node_modules/tunnel/lib/tunnel.js"(exports) {
    "use strict";
    var net = __require("net");
    var tls = __require("tls");
    var http = __require("http");
    var https = __require("https");
    var events = __require("events");
    var assert = __require("assert");
    var util = __require("util");
    exports.httpOverHttp = httpOverHttp2;
    exports.httpsOverHttp = httpsOverHttp2;
    exports.httpOverHttps = httpOverHttps2;
    exports.httpsOverHttps = httpsOverHttps2;
    function httpOverHttp2(options) {
      var agent = new TunnelingAgent(options);
      agent.request = http.request;
      return agent;
    }
    function httpsOverHttp2(options) {
      var agent = new TunnelingAgent(options);
      agent.request = http.request;
      agent.createSocket = createSecureSocket;
      agent.defaultPort = 443;
      return agent;
    }
    function httpOverHttps2(options) {
      var agent = new TunnelingAgent(options);
      agent.request = https.request;
      return agent;
    }
    function httpsOverHttps2(options) {
      var agent = new TunnelingAgent(options);
      agent.request = https.request;
      agent.createSocket = createSecureSocket;
      agent.defaultPort = 443;
      return agent;
    }
    function TunnelingAgent(options) {
      var self = this;
      self.options = options || {};
      self.proxyOptions = self.options.proxy || {};
      self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets;
      self.requests = [];
      self.sockets = [];
      self.on("free", function onFree(socket, host, port, localAddress) {
        var options2 = toOptions(host, port, localAddress);
        for (var i = 0, len = self.requests.length; i < len; ++i) {
          var pending = self.requests[i];
          if (pending.host === options2.host && pending.port === options2.port) {
            self.requests.splice(i, 1);
            pending.request.onSocket(socket);
            return;
          }
        }
        socket.destroy();
        self.removeSocket(socket);
      });
    }
    util.inherits(TunnelingAgent, events.EventEmitter);
    TunnelingAgent.prototype.addRequest = function addRequest(req, host, port, localAddress) {
      var self = this;
      var options = mergeOptions({ request: req }, self.options, toOptions(host, port, localAddress));
      if (self.sockets.length >= this.maxSockets) {
        self.requests.push(options);
        return;
      }
      self.createSocket(options, function(socket) {
        socket.on("free", onFree);
        socket.on("close", onCloseOrRemove);
        socket.on("agentRemove", onCloseOrRemove);
        req.onSocket(socket);
        function onFree() {
          self.emit("free", socket, options);
        }
        function onCloseOrRemove(err) {
          self.removeSocket(socket);
          socket.removeListener("free", onFree);
          socket.removeListener("close", onCloseOrRemove);
          socket.removeListener("agentRemove", onCloseOrRemove);
        }
      });
    };
    TunnelingAgent.prototype.createSocket = function createSocket(options, cb) {
      var self = this;
      var placeholder = {};
      self.sockets.push(placeholder);
      var connectOptions = mergeOptions({}, self.proxyOptions, {
        method: "CONNECT",
        path: options.host + ":" + options.port,
        agent: false,
        headers: {
          host: options.host + ":" + options.port
        }
      });
      if (options.localAddress) {
        connectOptions.localAddress = options.localAddress;
      }
      if (connectOptions.proxyAuth) {
        connectOptions.headers = connectOptions.headers || {};
        connectOptions.headers["Proxy-Authorization"] = "Basic " + new Buffer(connectOptions.proxyAuth).toString("base64");
      }
      debug2("making CONNECT request");
      var connectReq = self.request(connectOptions);
      connectReq.useChunkedEncodingByDefault = false;
      connectReq.once("response", onResponse);
      connectReq.once("upgrade", onUpgrade);
      connectReq.once("connect", onConnect);
      connectReq.once("error", onError);
      connectReq.end();
      function onResponse(res) {
        res.upgrade = true;
      }
      function onUpgrade(res, socket, head) {
        process.nextTick(function() {
          onConnect(res, socket, head);
        });
      }
      function onConnect(res, socket, head) {
        connectReq.removeAllListeners();
        socket.removeAllListeners();
        if (res.statusCode !== 200) {
          debug2(
            "tunneling socket could not be established, statusCode=%d",
            res.statusCode
          );
          socket.destroy();
          var error2 = new Error("tunneling socket could not be established, statusCode=" + res.statusCode);
          error2.code = "ECONNRESET";
          options.request.emit("error", error2);
          self.removeSocket(placeholder);
          return;
        }
        if (head.length > 0) {
          debug2("got illegal response body from proxy");
          socket.destroy();
          var error2 = new Error("got illegal response body from proxy");
          error2.code = "ECONNRESET";
          options.request.emit("error", error2);
          self.removeSocket(placeholder);
          return;
        }
        debug2("tunneling connection has established");
        self.sockets[self.sockets.indexOf(placeholder)] = socket;
        return cb(socket);
      }
      function onError(cause) {
        connectReq.removeAllListeners();
        debug2(
          "tunneling socket could not be established, cause=%s\n",
          cause.message,
          cause.stack
        );
        var error2 = new Error("tunneling socket could not be established, cause=" + cause.message);
        error2.code = "ECONNRESET";
        options.request.emit("error", error2);
        self.removeSocket(placeholder);
      }
    };
    TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
      var pos = this.sockets.indexOf(socket);
      if (pos === -1) {
        return;
      }
      this.sockets.splice(pos, 1);
      var pending = this.requests.shift();
      if (pending) {
        this.createSocket(pending, function(socket2) {
          pending.request.onSocket(socket2);
        });
      }
    };
    function createSecureSocket(options, cb) {
      var self = this;
      TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
        var hostHeader = options.request.getHeader("host");
        var tlsOptions = mergeOptions({}, self.options, {
          socket,
          servername: hostHeader ? hostHeader.replace(/:.*$/, "") : options.host
        });
        var secureSocket = tls.connect(0, tlsOptions);
        self.sockets[self.sockets.indexOf(socket)] = secureSocket;
        cb(secureSocket);
      });
    }
    function toOptions(host, port, localAddress) {
      if (typeof host === "string") {
        return {
          host,
          port,
          localAddress
        };
      }
      return host;
    }
    function mergeOptions(target) {
      for (var i = 1, len = arguments.length; i < len; ++i) {
        var overrides = arguments[i];
        if (typeof overrides === "object") {
          var keys = Object.keys(overrides);
          for (var j = 0, keyLen = keys.length; j < keyLen; ++j) {
            var k = keys[j];
            if (overrides[k] !== void 0) {
              target[k] = overrides[k];
            }
          }
        }
      }
      return target;
    }
    var debug2;
    if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) {
      debug2 = function() {
        var args = Array.prototype.slice.call(arguments);
        if (typeof args[0] === "string") {
          args[0] = "TUNNEL: " + args[0];
        } else {
          args.unshift("TUNNEL:");
        }
        console.error.apply(console, args);
      };
    } else {
      debug2 = function() {
      };
    }
    exports.debug = debug2;
  }
});

// node_modules/tunnel/index.js
var require_tunnel2 = __commonJS({
  "node_modules/tunnel/index.js"(exports, module) {
    module.exports = require_tunnel();
  }
});

// packages/action/src/core-runner.ts
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

// node_modules/@actions/http-client/lib/index.js
var tunnel = __toESM(require_tunnel2(), 1);
var import_undici = __toESM(require_undici(), 1);
var HttpCodes;
(function(HttpCodes2) {
  HttpCodes2[HttpCodes2["OK"] = 200] = "OK";
  HttpCodes2[HttpCodes2["MultipleChoices"] = 300] = "MultipleChoices";
  HttpCodes2[HttpCodes2["MovedPermanently"] = 301] = "MovedPermanently";
  HttpCodes2[HttpCodes2["ResourceMoved"] = 302] = "ResourceMoved";
  HttpCodes2[HttpCodes2["SeeOther"] = 303] = "SeeOther";
  HttpCodes2[HttpCodes2["NotModified"] = 304] = "NotModified";
  HttpCodes2[HttpCodes2["UseProxy"] = 305] = "UseProxy";
  HttpCodes2[HttpCodes2["SwitchProxy"] = 306] = "SwitchProxy";
  HttpCodes2[HttpCodes2["TemporaryRedirect"] = 307] = "TemporaryRedirect";
  HttpCodes2[HttpCodes2["PermanentRedirect"] = 308] = "PermanentRedirect";
  HttpCodes2[HttpCodes2["BadRequest"] = 400] = "BadRequest";
  HttpCodes2[HttpCodes2["Unauthorized"] = 401] = "Unauthorized";
  HttpCodes2[HttpCodes2["PaymentRequired"] = 402] = "PaymentRequired";
  HttpCodes2[HttpCodes2["Forbidden"] = 403] = "Forbidden";
  HttpCodes2[HttpCodes2["NotFound"] = 404] = "NotFound";
  HttpCodes2[HttpCodes2["MethodNotAllowed"] = 405] = "MethodNotAllowed";
  HttpCodes2[HttpCodes2["NotAcceptable"] = 406] = "NotAcceptable";
  HttpCodes2[HttpCodes2["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
  HttpCodes2[HttpCodes2["RequestTimeout"] = 408] = "RequestTimeout";
  HttpCodes2[HttpCodes2["Conflict"] = 409] = "Conflict";
  HttpCodes2[HttpCodes2["Gone"] = 410] = "Gone";
  HttpCodes2[HttpCodes2["TooManyRequests"] = 429] = "TooManyRequests";
  HttpCodes2[HttpCodes2["InternalServerError"] = 500] = "InternalServerError";
  HttpCodes2[HttpCodes2["NotImplemented"] = 501] = "NotImplemented";
  HttpCodes2[HttpCodes2["BadGateway"] = 502] = "BadGateway";
  HttpCodes2[HttpCodes2["ServiceUnavailable"] = 503] = "ServiceUnavailable";
  HttpCodes2[HttpCodes2["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function(Headers2) {
  Headers2["Accept"] = "accept";
  Headers2["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function(MediaTypes2) {
  MediaTypes2["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
var HttpRedirectCodes = [
  HttpCodes.MovedPermanently,
  HttpCodes.ResourceMoved,
  HttpCodes.SeeOther,
  HttpCodes.TemporaryRedirect,
  HttpCodes.PermanentRedirect
];
var HttpResponseRetryCodes = [
  HttpCodes.BadGateway,
  HttpCodes.ServiceUnavailable,
  HttpCodes.GatewayTimeout
];

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve4) {
      resolve4(value);
    });
  }
  return new (P || (P = Promise))(function(resolve4, reject) {
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
    function step(result2) {
      result2.done ? resolve4(result2.value) : adopt(result2.value).then(fulfilled, rejected);
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
  addCodeBlock(code2, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code2), attrs);
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
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
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
  addDetails(label2, content) {
    const element = this.wrap("details", this.wrap("summary", label2) + content);
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
  addHeading(text2, level2) {
    const tag = `h${level2}`;
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

// node_modules/@actions/io/lib/io-util.js
import * as fs2 from "fs";
var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs2.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs2.constants.O_RDONLY;

// node_modules/@actions/exec/lib/toolrunner.js
var IS_WINDOWS2 = process.platform === "win32";

// node_modules/@actions/core/lib/platform.js
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

// packages/action/src/core-runner.ts
function coreRunner() {
  return {
    environment: process.env,
    printLine: (line3) => {
      process.stdout.write(line3 + EOL5);
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

// packages/action/src/event-file.ts
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

// packages/action/src/node-effects.ts
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

// packages/action/src/input.ts
var LINE_LIMIT = 4096;
function line(expected) {
  return {
    expected,
    parse: (text2) => text2.length > LINE_LIMIT || new RegExp("\\p{Cc}", "u").test(text2) ? void 0 : text2,
    suggest: () => void 0
  };
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

// packages/action/src/common-inputs.ts
var SYNONYMS = { moderate: "medium" };
var COMMON_INPUTS = {
  path: line("a file or folder of the workspace"),
  config: line("the path of a configuration file"),
  "report-from": choice(SEVERITIES, SYNONYMS),
  "fail-on": choice(THRESHOLDS, SYNONYMS),
  profile: choice(PROFILES),
  "sarif-file": line("the path of a file to write"),
  "html-file": line("the path of a file to write"),
  "only-new": flag(),
  token: line("a token that may read the repository"),
  mode: choice(["scan", "doctor"]),
  comment: flag(),
  suggestions: flag(),
  "upload-sarif": flag(),
  "check-run": flag(),
  "upload-evidence": flag(),
  annotations: flag(),
  summary: flag(),
  "allow-empty": flag(),
  "allow-parse-errors": flag()
};

// packages/action/src/scan-request.ts
import { resolve as resolve2 } from "node:path";

// packages/action/src/inside-workspace.ts
import { resolve } from "node:path";
function insideWorkspace({ workspace, temp }, path, input, { realPath: realPath2 }) {
  const absolute = realPath2(resolve(workspace, path));
  if ([workspace, temp].some((folder) => isInside(realPath2(folder), absolute))) return absolute;
  throw new UserError(`The input '${input}' leads out of the workspace`, {
    remedy: "Give a path inside the workspace"
  });
}

// packages/action/src/scan-request.ts
function scanRequest(setting, inputs) {
  const { context, folders, effects, github, environment, makePhases, catalogue } = setting;
  const workspace = effects.realPath(folders.workspace);
  if (inputs.config !== void 0) insideWorkspace(folders, inputs.config, "config", effects);
  const start = inputs.path === void 0 ? workspace : insideWorkspace(folders, inputs.path, "path", effects);
  const remote = remoteOf(context, environment, inputs.token);
  return {
    place: {
      start,
      // As it is written: where a link of the head leads is of no account in the base.
      given: inputs.config === void 0 ? void 0 : resolve2(workspace, inputs.config),
      otherwise: workspace
    },
    overrides: inputs,
    locate: (path) => insideWorkspace(folders, path, "path", effects),
    makePhases,
    plan: (checkout) => planEvent(context, checkout.head()),
    commits: {
      temporary: folders.temp,
      askMergeBase: (one, other) => askMergeBase(github, context, one, other),
      ...remote && { remote }
    },
    ...catalogue && { catalogue },
    context: { now: effects.now, onProgress: () => void 0 }
  };
}
function namedScope({ folders, effects }, { path }) {
  if (path === void 0) return "";
  const absolute = effects.realPath(resolve2(folders.workspace, path));
  const root = findRepository(absolute);
  return root === void 0 ? "" : reportPath(root, absolute);
}
function remoteOf({ repository, serverUrl }, environment, token) {
  if (!repository) return void 0;
  const url = `${serverUrl}/${repository.fullName}`;
  const proxies = readProxies(environment);
  return {
    url,
    ...token !== void 0 && { authorization: tokenAuthorization(token) },
    ...proxies && { proxy: proxyFor(url, proxies)?.href ?? "" }
  };
}

// packages/action/src/doctor-grounds.ts
async function groundRows(setting, inputs) {
  try {
    const foresight = await foresee(scanRequest(setting, inputs));
    return [policyRow(foresight), comparisonRow(foresight)];
  } catch (error2) {
    const { message, remedy } = error2 instanceof UserError ? error2 : { message: describeError(error2), remedy: void 0 };
    const row = { surface: "policy", state: "error", reason: message };
    return [remedy === void 0 ? row : { ...row, remedy }];
  }
}
function policyRow({ policyBase, settings, onlyNew }) {
  const whose = policyBase ? `${policyBase.description} (${policyBase.commit.slice(0, 7)})` : "what is checked out";
  return {
    surface: "policy",
    state: policyBase ? "base" : "as checked out",
    reason: `Thresholds and suppressions come from ${whose}: fail-on is ${settings.failOn}, only-new is ${onlyNew ? "on" : "off"}`
  };
}
function comparisonRow(foresight) {
  const isOnlyNew = foresight.onlyNew && foresight.comparedWith !== void 0;
  return {
    surface: "comparison",
    state: isOnlyNew ? "only new" : "everything",
    reason: whatCounts(foresight)
  };
}
function whatCounts({ plan, onlyNew, comparedWith, comparison }) {
  if (comparison === void 0)
    return plan.comparison.kind === "none" ? `Every finding counts: there is nothing to compare with, since ${plan.comparison.reason}` : `Every finding counts; with only-new: true those that ${plan.comparison.description} does not have`;
  if (!onlyNew) {
    const what = comparedWith ? `${comparison} for new suppressions only` : comparison;
    return `Every finding counts, since only-new is off; ${what}`;
  }
  return comparedWith ? `Only new findings count: ${comparison}` : capitalised(comparison);
}
function capitalised(sentence2) {
  return sentence2.slice(0, 1).toUpperCase() + sentence2.slice(1);
}

// packages/action/src/wanted-surfaces.ts
var SURFACE_INPUTS = {
  "check-run": "check-run",
  comment: "comment",
  suggestions: "suggestions",
  "code-scanning": "upload-sarif"
};
function wantedSurfaces(inputs) {
  const { checkRun = false, comment = true, suggestions = true, uploadSarif: uploadSarif2 = true } = inputs;
  const wanted = /* @__PURE__ */ new Set();
  if (checkRun) wanted.add("check-run");
  if (comment) wanted.add("comment");
  if (suggestions) wanted.add("suggestions");
  if (uploadSarif2) wanted.add("code-scanning");
  return wanted;
}

// packages/action/src/doctor.ts
async function examine(setting, inputs) {
  const { name, context, github } = setting;
  const probed = await probe(github, context, { hasToken: github.isAuthenticated });
  const wanted = wantedSurfaces(inputs);
  const rows = [
    ...await groundRows(setting, inputs),
    ...probed.map((row) => unlessOff(row, wanted))
  ];
  return {
    log: [`Gatehouse ${name}, doctor: nothing is scanned.`, ...rows.flatMap(logLines)].join("\n"),
    summary: [
      `## 🩺 Gatehouse ${escapeMarkdown(name)}: doctor
`,
      "Nothing was scanned.\n",
      "| What | State | Why |",
      "| --- | --- | --- |",
      ...rows.map(
        ({ surface: surface2, state, reason }) => `| ${escapeMarkdown(surface2)} | ${escapeMarkdown(state)} | ${escapeMarkdown(reason)} |`
      ),
      ...remedies(rows)
    ].join("\n")
  };
}
function isSurface(name) {
  return Object.hasOwn(SURFACE_INPUTS, name);
}
function unlessOff(row, wanted) {
  const { surface: surface2, state, reason } = row;
  if (!isSurface(surface2) || wanted.has(surface2)) return row;
  const why = `The input ${SURFACE_INPUTS[surface2]} is not true; otherwise ${state}: ${reason}`;
  return { surface: surface2, state: "off", reason: why };
}
function logLines({ surface: surface2, state, reason, remedy = "" }) {
  const indented = remedy === "" ? [] : remedy.split("\n").map((line3) => `    ${line3}`);
  return [`  ${surface2.padEnd(14)}  ${state.padEnd(14)}  ${printable(reason)}`, ...indented];
}
function remedies(rows) {
  const texts = new Set(rows.flatMap(({ remedy }) => remedy ?? []));
  if (texts.size === 0) return [];
  return [
    "\n### What to do\n",
    ...[...texts].map((text2) => `- ${text2.split("\n").map(code).join("<br>")}`)
  ];
}

// packages/action/src/translation.ts
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

// packages/action/src/peer-files.ts
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

// packages/action/src/peer-severities.ts
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
  return SEVERITIES.find((_, index2) => {
    const fromHere = SEVERITIES.slice(0, index2 + 1);
    return named.size === fromHere.length && fromHere.every((word) => named.has(word));
  });
}

// packages/action/src/peer-inputs.ts
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

// packages/action/src/input-aliases.ts
function translate(name, value, given) {
  return BY_NAME.get(spell(name))?.(value, given);
}
function spell(name) {
  return name.replaceAll("-", "_");
}
var BY_NAME = new Map(
  Object.entries(PEER_INPUTS).map(([name, meaning]) => [spell(name), meaning])
);

// packages/action/src/inputs.ts
function readInputs(environment, table) {
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
    const translation = translate(name, value, given);
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
  const cut2 = text2.length > QUOTE_LIMIT ? `${text2.slice(0, QUOTE_LIMIT)}…` : text2;
  return `'${printable(cut2)}'`;
}

// packages/action/src/log.ts
function printText(runner, text2) {
  const lines = text2.split(/\r\n|\r|\n/u);
  if (lines.at(-1) === "") lines.pop();
  for (const line3 of lines) runner.printLine(inert(line3.replaceAll("", " ")));
}
var ANNOTATION = /^::(?:error|warning|notice) [^\r\n]*::[^\r\n]*$/u;
function printAnnotation(runner, line3) {
  if (ANNOTATION.test(line3)) runner.printLine(line3);
  else printText(runner, line3);
}

// packages/action/src/outputs.ts
var OUTPUT_NAMES = [
  "verdict",
  "total",
  ...SEVERITIES,
  "new",
  "suppressed",
  "sarif-file",
  "report-file",
  "html-file",
  "evidence-file"
];
function setOutputs(runner, outcome, files) {
  set(runner, {
    verdict: outcome.verdict,
    total: String(outcome.total),
    critical: String(outcome.counts.critical),
    high: String(outcome.counts.high),
    medium: String(outcome.counts.medium),
    low: String(outcome.counts.low),
    new: String(outcome.comparison?.freshTotal ?? outcome.total),
    suppressed: String(outcome.suppressed.length),
    "sarif-file": files.sarifFile ?? "",
    "report-file": files.reportFile ?? "",
    "html-file": files.htmlFile ?? "",
    "evidence-file": files.evidenceFile ?? ""
  });
}
function setErrorOutputs(runner) {
  const unknown = "unknown";
  set(runner, {
    verdict: "error",
    total: unknown,
    critical: unknown,
    high: unknown,
    medium: unknown,
    low: unknown,
    new: unknown,
    suppressed: unknown,
    "sarif-file": "",
    "report-file": "",
    "html-file": "",
    "evidence-file": ""
  });
}
function set(runner, outputs) {
  for (const name of OUTPUT_NAMES) runner.setOutput(name, outputs[name]);
}

// packages/action/src/frame.ts
var ANNOTATION_SLOTS = {
  error: RUNNER_SLOTS.error - 1,
  warning: RUNNER_SLOTS.warning - 3,
  notice: RUNNER_SLOTS.notice - 5
};
async function runAction(runner, table, scan2) {
  try {
    const { values, translations } = readInputs(runner.environment, table);
    if (translations.length > 0) runner.notice(translations.join("\n"));
    const result2 = await scan2(values);
    if ("outcome" in result2) await report(runner, result2);
    else await advise(runner, result2);
  } catch (error2) {
    fail(runner, error2);
  }
}
async function report(runner, rendered) {
  const { outcome, log, annotations = [], summary: summary2, spareAnnotations = [] } = rendered;
  if (log !== void 0) printText(runner, log);
  for (const annotation of annotations) printAnnotation(runner, annotation);
  if (summary2 !== void 0) await writeSummary(runner, summary2);
  const isAnnotated = rendered.publish !== void 0 && await writeElsewhere(runner, rendered.publish);
  if (!isAnnotated) for (const annotation of spareAnnotations) printAnnotation(runner, annotation);
  setOutputs(runner, outcome, rendered);
  if (outcome.verdict !== "pass") {
    const reasons = outcome.reasons.map(cleaner(outcome)).join("; ");
    runner.setFailed(`Gatehouse says ${outcome.verdict}${reasons === "" ? "" : `: ${reasons}`}`);
  }
}
async function advise(runner, { log, summary: summary2 }) {
  printText(runner, log);
  await writeSummary(runner, summary2);
  setErrorOutputs(runner);
}
async function writeElsewhere(runner, publish2) {
  try {
    const { lines, notices, isAnnotated } = await publish2();
    printText(runner, lines.map(printable).join("\n"));
    for (const notice2 of notices) runner.notice(inert(notice2));
    return isAnnotated;
  } catch (error2) {
    runner.warning(
      `Not everything could be written to GitHub, which is a defect of Gatehouse: ${printable(describeError(error2))}`
    );
    return false;
  }
}
async function writeSummary(runner, markdown) {
  try {
    await runner.writeSummary(markdown);
  } catch (error2) {
    runner.warning(`The job summary could not be written: ${describeError(error2)}`);
  }
}
function fail(runner, error2) {
  const said = printable(describeError(error2));
  runner.setFailed(
    error2 instanceof UserError ? said : `This is a defect of Gatehouse, please report it: ${said}`
  );
  if (!(error2 instanceof UserError) && error2 instanceof Error) runner.debug(error2.stack ?? "");
  try {
    setErrorOutputs(runner);
  } catch (cause) {
    runner.warning(`The outputs could not be set: ${describeError(cause)}`);
  }
}

// packages/action/src/scan-and-render.ts
import { basename as basename4, join as join4 } from "node:path";

// packages/surfaces/src/publication.ts
function keyOf({ action, outcome }) {
  return [action, ...scopesOf(outcome)].join("/");
}
function titleOf(action, scopes) {
  return scopes.length === 0 ? action : `${action} of ${scopes.join(", ")}`;
}
function scopesOf({ scans }) {
  return [...new Set(scans.map(({ scope }) => scope).filter((scope) => scope !== ""))].sort();
}
function reportedCommit({ context, checkedOut }) {
  return context.pullRequest?.headSha ?? context.mergeGroup?.headSha ?? checkedOut ?? context.sha;
}
function runUrl({ repository, run: run3, serverUrl }) {
  if (repository === void 0 || run3 === void 0) return void 0;
  return `${serverUrl}/${repository.fullName}/actions/runs/${run3.id}`;
}
function linksTo({ context, checkedOut }) {
  const at = checkedOut === void 0 ? context : { ...context, sha: checkedOut };
  return { fileUrl: (location) => fileUrl(at, location) };
}

// packages/surfaces/src/check-run.ts
var CONCLUSIONS = {
  pass: "success",
  fail: "failure",
  error: "action_required"
};
function isOpen(opened) {
  return opened !== void 0 && !(opened instanceof GithubError);
}
var NAME_LENGTH = 200;
async function openCheckRun(github, context, { action, scope }) {
  const { repository, pullRequest, mergeGroup, sha } = context;
  const headSha = pullRequest?.headSha ?? mergeGroup?.headSha ?? sha;
  const isPossible = capabilities(context, { hasToken: github.isAuthenticated }).some(
    ({ surface: surface2, state }) => surface2 === "check-run" && state === "possible"
  );
  if (!isPossible || repository === void 0 || headSha === void 0) return void 0;
  const detailsUrl = runUrl(context);
  try {
    return await startCheckRun(github, {
      repository,
      headSha,
      // Of several runs of one name on a commit GitHub shows the latest.
      name: printable(`Gatehouse ${titleOf(action, scope === "" ? [] : [scope])}`).slice(
        0,
        NAME_LENGTH
      ),
      title: "Scanning",
      summary: "The scan is under way.",
      ...detailsUrl !== void 0 && { detailsUrl }
    });
  } catch (error2) {
    if (error2 instanceof GithubError) return error2;
    throw error2;
  }
}
async function closeCheckRun(github, run3, publication) {
  const { outcome } = publication;
  const { title, summary: summary2, text: text2, annotations } = renderCheckRun(outcome, linksTo(publication));
  const written = await completeCheckRun(github, run3, {
    conclusion: CONCLUSIONS[outcome.verdict],
    title,
    summary: summary2,
    text: text2,
    annotations
  });
  const missing = annotations.length - written.annotated;
  return {
    surface: "check-run",
    state: "written",
    url: written.url,
    ...missing > 0 && {
      isPartial: true,
      note: `${missing} annotations of the check run could not be written`
    }
  };
}
async function breakCheckRun(github, run3, reason) {
  if (!isOpen(run3)) return;
  await completeCheckRun(github, run3, {
    conclusion: "action_required",
    title: "The scan did not come to an end",
    summary: prose(reason),
    annotations: []
  }).catch((error2) => {
    if (!(error2 instanceof GithubError)) throw error2;
  });
}

// packages/surfaces/src/code-scanning.ts
var surface = "code-scanning";
async function uploadFindings(github, publication) {
  const { context, outcome, checkedOut, sarif } = publication;
  const { repository } = context;
  if (outcome.scans.some(({ incomplete }) => incomplete.length > 0))
    return { surface, state: "left-out", reason: "the scan is incomplete, and would close alerts" };
  const subject2 = sarifSubject(context, checkedOut);
  if (repository === void 0 || subject2.kind === "none")
    return {
      surface,
      state: "left-out",
      reason: subject2.kind === "none" ? subject2.reason : "the repository is not known"
    };
  const packed = await packSarif(sarif);
  refuseBeyondLimits(sarif, packed.length);
  const [first] = outcome.scans;
  const { status, errors } = await uploadSarif(github, {
    repository,
    packed,
    commitSha: subject2.commitSha,
    ref: subject2.ref,
    ...first && { startedAt: first.startedAt, toolName: first.tool.name }
  });
  if (status === "failed")
    throw new GithubError(`Code scanning could not process the upload: ${errors.join("; ")}`, {
      kind: "rejected"
    });
  const url = alertsUrl(context, subject2.ref);
  return {
    surface,
    state: "written",
    ...url !== void 0 && { url },
    ...status === "pending" && { note: "Code scanning has not processed the upload yet" }
  };
}
function refuseBeyondLimits(sarif, gzipBytes) {
  const problems = checkGithubLimits(JSON.parse(sarif), gzipBytes);
  const [first] = problems;
  if (!first) return;
  throw new GithubError(
    `The SARIF file is not uploaded, since code scanning would refuse it: ${first.message} (${problems.length} in all)`,
    { kind: "rejected", remedy: "Scan parts of the repository each on its own, with path." }
  );
}

// packages/surfaces/src/comment.ts
var MARKER = "<!-- gatehouse:comment -->";
var SHORT_LIMIT = 2e4;
async function writeComment(github, publication, author) {
  const { context } = publication;
  const { repository, pullRequest, run: run3 } = context;
  const commit2 = reportedCommit(publication);
  if (repository === void 0 || pullRequest === void 0 || commit2 === void 0)
    return {
      result: { surface: "comment", state: "left-out", reason: "there is no pull request" },
      author
    };
  const stamp = { commit: commit2, run: run3?.id ?? 0, attempt: run3?.attempt ?? 1 };
  const key = keyOf(publication);
  const section = sectionOf(publication);
  const written = await upsertComment(github, {
    repository,
    number: pullRequest.number,
    marker: MARKER,
    author,
    compose: (existing, form) => composeComment(existing, {
      marker: MARKER,
      key,
      stamp,
      section,
      ...form === "short" && { limit: SHORT_LIMIT }
    }),
    stands: (body) => hasSection(body, key, stamp)
  });
  const result2 = {
    surface: "comment",
    state: "written",
    url: written.url,
    ...!written.isStanding && {
      isPartial: true,
      note: "Other jobs kept writing over the comment: the section of this action may be missing"
    }
  };
  return { result: result2, author: written.author };
}
function sectionOf(publication) {
  const { context, outcome } = publication;
  const commit2 = reportedCommit(publication);
  const run3 = runUrl(context);
  return renderSection(outcome, {
    ...linksTo(publication),
    title: titleOf(publication.action, scopesOf(outcome)),
    ...commit2 !== void 0 && { commit: commit2 },
    ...run3 !== void 0 && { links: [{ label: "Run and job summary", address: run3 }] }
  });
}

// packages/surfaces/src/suggestions.ts
async function writeSuggestions(github, publication, author) {
  const { context, outcome, textOf } = publication;
  const { repository, pullRequest } = context;
  if (repository === void 0 || pullRequest === void 0)
    return { surface: "suggestions", state: "left-out", reason: "there is no pull request" };
  const { made, isStale } = await suggest(github, {
    repository,
    number: pullRequest.number,
    headSha: pullRequest.headSha,
    author,
    scope: keyOf(publication),
    suggestions: renderSuggestions(outcome, textOf).map((each) => ({
      ...each,
      original: linesOf(textOf(each.path), each.startLine, each.endLine)
    })),
    open: new Set(outcome.open.map(({ fingerprint }) => fingerprint))
  });
  if (isStale)
    return {
      surface: "suggestions",
      state: "left-out",
      reason: "the pull request has gone on to another commit, whose run makes them"
    };
  return {
    surface: "suggestions",
    state: "written",
    ...made > 0 && { url: pullUrl(publication) }
  };
}
function linesOf(text2 = "", startLine, endLine) {
  return text2.split(/\r\n|\r|\n/u).slice(startLine - 1, endLine);
}
function pullUrl({ context: { serverUrl, repository, pullRequest } }) {
  return `${serverUrl}/${repository?.fullName ?? ""}/pull/${pullRequest?.number ?? ""}/files`;
}

// packages/surfaces/src/publish.ts
async function publish(github, publication, { wanted, checkRun }) {
  const { context, checkedOut } = publication;
  const circumstances = {
    hasToken: github.isAuthenticated,
    ...checkedOut !== void 0 && { checkedOut }
  };
  const wishes = capabilities(context, circumstances).filter(({ surface: surface2 }) => wanted.has(surface2));
  const comment = once(
    async () => writeComment(github, publication, await firstAuthor(github, checkRun))
  );
  const isCommenting = wishes.some(
    ({ surface: surface2, state }) => surface2 === "comment" && state === "possible"
  );
  return Promise.all(
    wishes.map(async (wish) => {
      const { surface: surface2, state } = wish;
      if (state !== "possible") return { surface: surface2, state: "left-out", reason: wish.reason };
      try {
        return await write(surface2);
      } catch (error2) {
        if (error2 instanceof GithubError) return { surface: surface2, state: "failed", error: error2 };
        throw error2;
      }
    })
  );
  async function author() {
    const known = isCommenting ? await comment().catch(() => void 0) : void 0;
    return known?.author ?? firstAuthor(github, checkRun);
  }
  async function write(surface2) {
    switch (surface2) {
      case "check-run":
        if (checkRun instanceof GithubError) throw checkRun;
        return checkRun ? closeCheckRun(github, checkRun, publication) : { surface: surface2, state: "left-out", reason: "the commit is not known" };
      case "comment":
        return (await comment()).result;
      case "suggestions":
        return writeSuggestions(github, publication, await author());
      case "code-scanning":
        return uploadFindings(github, publication);
    }
  }
}
async function firstAuthor(github, checkRun) {
  return isOpen(checkRun) ? checkRun.author : identify(github);
}
function once(make) {
  let made;
  return () => made ??= make();
}

// packages/action/src/announce.ts
async function announce(github, publication, options) {
  const results = await publish(github, publication, options);
  const failures = results.flatMap((result2) => result2.state === "failed" ? [result2] : []);
  return {
    lines: results.flatMap((result2) => {
      if (result2.state === "failed") return [];
      if (result2.state === "left-out") return [`No ${result2.surface}: ${result2.reason}.`];
      const { surface: surface2, url, note } = result2;
      const where = url === void 0 ? "" : `: ${url}`;
      return [`Wrote the ${surface2}${where}`, ...note === void 0 ? [] : [`${note}.`]];
    }),
    notices: foldFailures(failures, publication.context).map(({ message }) => message),
    isAnnotated: results.some(
      (result2) => result2.surface === "check-run" && result2.state === "written" && result2.isPartial !== true
    )
  };
}

// packages/evidence/src/one-line.ts
function oneLine(text2, limit) {
  const short = text2.length > limit ? `${text2.slice(0, limit - 1)}…` : text2;
  return short.replaceAll(new RegExp("\\p{Cc}", "gu"), " ").replaceAll(new RegExp("\\p{Surrogate}", "gu"), "�");
}
var MESSAGE_LIMIT = 300;
function oneMessage(text2) {
  const beginning = text2.slice(0, MESSAGE_LIMIT * 4).trim();
  return oneLine(beginning.replaceAll(/\s+/gu, " "), MESSAGE_LIMIT);
}

// packages/evidence/src/shape.ts
var Misfit = class extends Error {
  name = "Misfit";
  /** The way to it; empty for the whole. */
  key;
  remedy;
  constructor(key, message, remedy) {
    super(message);
    this.key = key;
    this.remedy = remedy;
  }
};
function text(limit, form) {
  const pattern = form?.pattern ?? /^[^\p{Cc}]*$/u;
  return {
    schema: {
      type: "string",
      maxLength: limit,
      ...form && { pattern: form.pattern.source }
    },
    read(value, at) {
      if (typeof value !== "string") throw new Misfit(at, "must be a text");
      if (value.length > limit) throw new Misfit(at, `is longer than ${limit} characters`);
      if (!pattern.test(value)) throw new Misfit(at, `must be ${form?.called ?? "one line"}`);
      return value;
    }
  };
}
function integer(least = 0) {
  return {
    schema: { type: "integer", minimum: least, maximum: Number.MAX_SAFE_INTEGER },
    read(value, at) {
      if (typeof value !== "number" || !Number.isSafeInteger(value) || value < least)
        throw new Misfit(at, `must be a whole number from ${least}`);
      return value;
    }
  };
}
function flag2() {
  return {
    schema: { type: "boolean" },
    read(value, at) {
      if (typeof value !== "boolean") throw new Misfit(at, "must be true or false");
      return value;
    }
  };
}
function choice2(choices) {
  return {
    schema: { enum: choices },
    read(value, at) {
      const found = choices.find((each) => each === value);
      if (found !== void 0) return found;
      const meant = typeof value === "string" ? nearest(value.slice(0, 40), choices) : void 0;
      throw new Misfit(
        at,
        `must be ${choices.length === 1 ? "" : "one of "}${choices.join(", ")}`,
        meant && `Did you mean "${meant}"?`
      );
    }
  };
}
function list2(item, least, most) {
  return {
    schema: { type: "array", minItems: least, maxItems: most, items: item.schema },
    read(value, at) {
      if (!Array.isArray(value)) throw new Misfit(at, "must be a list");
      if (value.length < least) throw new Misfit(at, `must hold at least ${least}`);
      if (value.length > most) throw new Misfit(at, `holds more than ${most}`);
      return value.map((each, index2) => item.read(each, `${at}[${index2}]`));
    }
  };
}

// packages/evidence/src/object-shape.ts
function optional(shape) {
  return { schema: shape.schema, optional: true, read: (value, at) => shape.read(value, at) };
}
function object(fields, { open: open3 = false } = {}) {
  const names = Object.keys(fields);
  return {
    schema: {
      type: "object",
      ...!open3 && { additionalProperties: false },
      required: names.filter((name) => !fields[name]?.optional),
      properties: Object.fromEntries(names.map((name) => [name, fields[name]?.schema]))
    },
    read(value, at) {
      if (typeof value !== "object" || value === null || Array.isArray(value))
        throw new Misfit(at, "must be an object");
      if (!open3) refuseUnknown(value, names, at);
      const read = {};
      for (const [name, shape] of Object.entries(fields)) {
        const inner = at === "" ? name : `${at}.${name}`;
        if (Object.hasOwn(value, name))
          read[name] = shape.read(value[name], inner);
        else if (!shape.optional) throw new Misfit(inner, "is missing");
      }
      return read;
    }
  };
}
var QUOTE_LIMIT2 = 60;
function refuseUnknown(value, names, at) {
  const unknown = Object.keys(value).find((name) => !names.includes(name));
  if (unknown === void 0) return;
  const meant = nearest(unknown.slice(0, QUOTE_LIMIT2), names);
  throw new Misfit(
    at,
    `holds the unknown key "${unknown.slice(0, QUOTE_LIMIT2)}"`,
    meant === void 0 ? `Use one of: ${names.join(", ")}` : `Did you mean "${meant}"?`
  );
}

// packages/evidence/src/statement.ts
var STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
var PREDICATE_TYPE = "https://github.com/gatehouse/gatehouse/blob/main/docs/evidence.md#v1";
var LIMITS = {
  label: 300,
  sentence: 1e3,
  path: 4096,
  findings: 20,
  reasons: 100
};
var label = text(LIMITS.label);
var sentence = text(LIMITS.sentence);
var sha256 = text(64, { pattern: /^[0-9a-f]{64}$/u, called: "64 hexadecimal digits" });
var commit = text(64, {
  pattern: /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u,
  called: "a commit in full: 40 or 64 hexadecimal digits"
});
var INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/u;
var instant = (() => {
  const form = text(40, { pattern: INSTANT, called: "a time in UTC such as 2026-01-31T12:00:00Z" });
  return {
    schema: { ...form.schema, format: "date-time" },
    read(value, at) {
      const said = form.read(value, at);
      return Number.isNaN(Date.parse(said)) ? form.read("", at) : said;
    }
  };
})();
var counts = object(
  Object.fromEntries(SEVERITIES.map((severity2) => [severity2, integer()]))
);
var problem = object({
  rule: label,
  severity: choice2(SEVERITIES),
  resource: optional(label),
  path: optional(text(LIMITS.path)),
  line: optional(integer(1)),
  fix: optional(sentence)
});
var phase = object({
  phase: text(60, { pattern: /^[a-z][a-z0-9-]*$/u, called: "the id of a phase, such as iac" }),
  scope: text(LIMITS.path),
  tool: object({ name: label, version: label }),
  data: list2(object({ name: label, version: label }), 0, 100),
  startedAt: instant,
  finishedAt: instant,
  complete: flag2(),
  incomplete: list2(sentence, 0, LIMITS.reasons),
  coverage: object({
    files: object({
      scanned: integer(),
      deferred: integer(),
      ignored: integer(),
      failed: integer()
    }),
    resources: integer(),
    unknown: integer()
  }),
  counts: object({ open: counts, new: optional(counts), suppressed: integer() }),
  findings: list2(problem, 0, LIMITS.findings)
});
var predicate = object({
  verdict: choice2(["pass", "fail", "error"]),
  reasons: list2(sentence, 0, LIMITS.reasons),
  thresholds: object({ failOn: choice2(THRESHOLDS), reportFrom: choice2(SEVERITIES) }),
  profile: optional(label),
  policy: optional(object({ path: optional(text(LIMITS.path)), commit: optional(commit) })),
  phases: list2(phase, 1, 50),
  sarif: optional(object({ name: label, sha256 })),
  run: optional(
    object({
      repository: label,
      workflow: optional(label),
      id: integer(1),
      attempt: integer(1),
      runner: optional(label),
      event: label,
      ref: optional(label),
      sha: optional(commit),
      headSha: optional(commit)
    })
  )
});
var subject = object(
  {
    name: optional(label),
    digest: object({ gitCommit: optional(commit), sha256: optional(sha256) }, { open: true })
  },
  { open: true }
);
var STATEMENT = object(
  {
    _type: choice2([STATEMENT_TYPE]),
    subject: list2(subject, 1, 100),
    predicateType: choice2([PREDICATE_TYPE]),
    predicate
  },
  { open: true }
);

// packages/evidence/src/from-code-scanning.ts
function evidenceOfCodeScanning(tool, commit2, { ref, analyses, alerts, isComplete }) {
  const newest = /* @__PURE__ */ new Map();
  for (const analysis of analyses)
    if (!newest.has(analysis.category)) newest.set(analysis.category, analysis);
  const own = [...newest.values()].filter((analysis) => analysis.commit === commit2);
  const [first] = own;
  if (first === void 0) return void 0;
  const times = own.map(({ createdAt }) => createdAt.getTime());
  const problems = alerts.map((alert) => ({
    rule: oneLine(alert.rule, LIMITS.label),
    severity: severityOf(alert.securitySeverity, alert.level),
    ...alert.path !== void 0 && { path: oneLine(alert.path, LIMITS.path) },
    ...alert.line !== void 0 && { line: alert.line },
    ...alert.message !== void 0 && { message: oneMessage(alert.message) }
  })).sort((a, b) => compareSeverity(a.severity, b.severity));
  return {
    source: `code scanning of ${ref}`,
    form: "code-scanning",
    tool: { name: tool, ...first.version !== void 0 && { version: first.version } },
    subjects: [{ kind: "commit", digest: commit2 }],
    startedAt: new Date(Math.min(...times)),
    finishedAt: new Date(Math.max(...times)),
    incomplete: [
      ...isComplete ? [] : ["there are more open alerts than were read"],
      ...[...newest.values()].flatMap((analysis) => {
        const name = analysis.category || "the one without a category";
        if (analysis.commit !== commit2)
          return [
            `the newest analysis of category ${name} is about ${analysis.commit.slice(0, 12)}; if nothing uploads it any more, delete its analyses`
          ];
        return analysis.error === "" ? [] : [`category ${name}: ${analysis.error}`];
      })
    ],
    open: Object.fromEntries(
      SEVERITIES.map((each) => [each, problems.filter(({ severity: severity2 }) => severity2 === each).length])
    ),
    worst: problems.slice(0, LIMITS.findings)
  };
}
var BY_LEVEL = {
  error: "high",
  warning: "medium",
  note: "low",
  none: "low"
};
function severityOf(securitySeverity, level2) {
  return SEVERITIES.find((severity2) => severity2 === securitySeverity) ?? BY_LEVEL[level2 ?? "warning"] ?? "high";
}

// packages/evidence/src/from-outcome.ts
import { hash } from "node:crypto";
function statementOf(outcome, surroundings) {
  const { subjects, profile, policy, sarif, run: run3, data = {} } = surroundings;
  const masked = (text2) => outcome.scans.reduce((rest, scan2) => scan2.disclosure.mask(rest), text2);
  return {
    _type: STATEMENT_TYPE,
    subject: subjects.map(({ kind, digest, name }) => ({
      ...name !== void 0 && { name: line2(name) },
      digest: kind === "commit" ? { gitCommit: digest.toLowerCase() } : { sha256: digest.replace(/^sha256:/u, "") }
    })),
    predicateType: PREDICATE_TYPE,
    predicate: {
      verdict: outcome.verdict,
      reasons: sentences(outcome.reasons.map(masked)),
      thresholds: outcome.thresholds,
      ...profile !== void 0 && { profile },
      ...policy && { policy },
      phases: outcome.scans.map(
        (scan2) => phaseRecord(scan2, outcome.comparison !== void 0, data[scan2.phase] ?? [])
      ),
      ...sarif && {
        sarif: { name: line2(sarif.name), sha256: hash("sha256", sarif.content, "hex") }
      },
      ...run3 && { run: run3 }
    }
  };
}
function renderStatement(statement) {
  return `${JSON.stringify(statement, null, 2)}
`;
}
function phaseRecord(scan2, compared, data) {
  const open3 = scan2.findings.filter(({ suppression }) => !suppression).sort(worstFirst);
  const files = (status) => countFiles(scan2.coverage, status);
  return {
    phase: scan2.phase,
    scope: line2(scan2.scope, LIMITS.path),
    tool: { name: line2(scan2.tool.name), version: line2(scan2.tool.version) },
    data,
    startedAt: scan2.startedAt.toISOString(),
    finishedAt: scan2.finishedAt.toISOString(),
    complete: scan2.incomplete.length === 0,
    incomplete: sentences(scan2.incomplete.map((reason) => scan2.disclosure.mask(reason))),
    coverage: {
      files: {
        scanned: files("scanned"),
        deferred: files("deferred"),
        ignored: files("ignored"),
        failed: files("failed")
      },
      resources: scan2.coverage.resources,
      unknown: scan2.coverage.unknown
    },
    counts: {
      open: count(open3),
      ...compared && { new: count(open3.filter(({ state }) => state !== "existing")) },
      suppressed: scan2.findings.length - open3.length
    },
    findings: open3.slice(0, LIMITS.findings).map((finding) => problemOf(finding, scan2))
  };
}
function problemOf({ rule: rule2, severity: severity2, resource, location }, scan2) {
  return {
    rule: line2(rule2.id),
    severity: severity2,
    ...resource && {
      resource: line2(
        scan2.disclosure.mask(
          [resource.kind, resource.namespace, resource.name].filter(Boolean).join("/")
        )
      )
    },
    path: line2(location.path, LIMITS.path),
    line: location.startLine,
    fix: line2(rule2.fix, LIMITS.sentence)
  };
}
function sentences(all) {
  const kept = all.slice(0, LIMITS.reasons).map((each) => line2(each, LIMITS.sentence));
  if (all.length > kept.length)
    kept[kept.length - 1] = `and ${all.length - kept.length + 1} more reasons`;
  return kept;
}
function line2(text2, limit = LIMITS.label) {
  return oneLine(text2, limit);
}

// packages/evidence/src/duplicate-key.ts
function findDuplicateKey(text2) {
  const open3 = [];
  const structure = /[{}"]/g;
  for (let found = structure.exec(text2); found !== null; found = structure.exec(text2)) {
    const { 0: sign, index: index2 } = found;
    if (sign === "{") open3.push(/* @__PURE__ */ new Set());
    else if (sign === "}") open3.pop();
    else {
      const end = endOfString(text2, index2);
      structure.lastIndex = end;
      if (!isKey(text2, end)) continue;
      const key = JSON.parse(text2.slice(index2, end));
      const keys = open3.at(-1);
      if (keys?.has(key)) return { key, line: text2.slice(0, index2).split("\n").length };
      keys?.add(key);
    }
  }
  return void 0;
}
function endOfString(text2, start) {
  for (let end = text2.indexOf('"', start + 1); end !== -1; end = text2.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text2[end - 1 - escapes] === "\\") escapes++;
    if (escapes % 2 === 0) return end + 1;
  }
  return text2.length;
}
function isKey(text2, end) {
  let next = end;
  while (/^[ \t\r\n]$/.test(text2.charAt(next))) next++;
  return text2[next] === ":";
}

// packages/evidence/src/json-file.ts
function readJson(file, content, shape, limit) {
  if (content.byteLength > limit)
    throw new UserError(`${file}: is larger than ${limit / 1024 / 1024} MB`);
  const value = parse(file, content);
  try {
    return shape.read(value, "");
  } catch (error2) {
    if (!(error2 instanceof Misfit)) throw error2;
    const place = error2.key === "" ? file : `${file}: ${error2.key}`;
    throw new UserError(`${place}: ${error2.message}`, {
      ...error2.remedy !== void 0 && { remedy: error2.remedy },
      cause: error2
    });
  }
}
var LONGEST_KEY = 80;
var utf8 = new TextDecoder("utf-8", { fatal: true });
function parse(file, content) {
  let text2;
  try {
    text2 = utf8.decode(content);
  } catch (cause) {
    throw new UserError(`${file}: is not valid UTF-8`, { cause });
  }
  if (text2.trim() === "") throw new UserError(`${file}: is empty`);
  let value;
  try {
    value = JSON.parse(text2);
  } catch (cause) {
    throw new UserError(`${file}${lineOf(text2, cause)}: is not valid JSON`, { cause });
  }
  const twice = findDuplicateKey(text2);
  if (twice) {
    const key = oneLine(twice.key, LONGEST_KEY);
    throw new UserError(`${file}:${twice.line}: the key "${key}" is given twice`);
  }
  return value;
}
function lineOf(text2, cause) {
  const offset = /position (\d+)/u.exec(cause instanceof Error ? cause.message : "")?.[1];
  const before = offset === void 0 ? text2 : text2.slice(0, Number(offset));
  return `:${before.split("\n").length}`;
}

// packages/evidence/src/read-statement.ts
var STATEMENT_LIMIT = 8 * 1024 * 1024;
function readStatement(file, content) {
  const statement = readJson(file, content, STATEMENT, STATEMENT_LIMIT);
  const { verdict, phases } = statement.predicate;
  const wrong = (key, message) => new UserError(`${file}: predicate.${key}: ${message}`);
  if (verdict === "pass" && phases.some(({ complete }) => !complete))
    throw wrong("verdict", "is pass although a phase is not complete");
  for (const [index2, phase2] of phases.entries()) {
    const key = `phases[${index2}]`;
    if (phase2.complete !== (phase2.incomplete.length === 0))
      throw wrong(`${key}.complete`, "does not go with the reasons under incomplete");
    if (Date.parse(phase2.finishedAt) < Date.parse(phase2.startedAt))
      throw wrong(`${key}.finishedAt`, "is before startedAt");
    for (const severity2 of SEVERITIES)
      if (namedOf(phase2, severity2) > phase2.counts.open[severity2])
        throw wrong(`${key}.counts.open.${severity2}`, "is less than the findings that are named");
  }
  for (const [index2, { digest }] of statement.subject.entries())
    if (digest.gitCommit === void 0 && digest.sha256 === void 0)
      throw new UserError(`${file}: subject[${index2}].digest: holds neither gitCommit nor sha256`);
  return statement;
}
function namedOf(phase2, severity2) {
  return phase2.findings.filter((finding) => finding.severity === severity2).length;
}
function evidenceOf(source, statement) {
  const { verdict, reasons, phases, profile, run: run3 } = statement.predicate;
  const unexplained = verdict === "error" && phases.every(({ complete }) => complete) ? [reasons[0] ?? "its verdict is error"] : [];
  const subjects = statement.subject.flatMap(({ name, digest }) => {
    const called = name === void 0 ? {} : { name };
    return [
      ...digest.gitCommit === void 0 ? [] : [{ kind: "commit", digest: digest.gitCommit, ...called }],
      ...digest.sha256 === void 0 ? [] : [{ kind: "image", digest: `sha256:${digest.sha256}`, ...called }]
    ];
  });
  return phases.map((phase2) => ({
    source,
    form: "statement",
    phase: phase2.phase,
    scope: phase2.scope,
    ...profile !== void 0 && { profile },
    tool: phase2.tool,
    subjects,
    startedAt: new Date(phase2.startedAt),
    finishedAt: new Date(phase2.finishedAt),
    incomplete: [...phase2.incomplete, ...unexplained],
    open: phase2.counts.open,
    suppressed: phase2.counts.suppressed,
    worst: phase2.findings,
    ...run3 && { run: run3 }
  }));
}

// packages/evidence/src/subject.ts
function describeSubject({ kind, digest, name }) {
  return kind === "commit" ? `commit ${digest.slice(0, 12)}` : `image ${name === void 0 ? "" : `${name}@`}${digest.slice(0, 19)}…`;
}
function isSame(a, b) {
  return a.kind === b.kind && a.digest === b.digest;
}

// packages/evidence/src/sarif/log.ts
var anyText = text(1e6, { pattern: /^/u, called: "a text" });
var open2 = { open: true };
var anything = { schema: {}, read: (value) => value };
var flag3 = {
  schema: { type: "boolean" },
  read: (value) => value === true
};
var level = choice2(["none", "note", "warning", "error"]);
var bag = object({ "security-severity": optional(anything) }, open2);
var rule = object(
  {
    id: anyText,
    defaultConfiguration: optional(object({ level: optional(level) }, open2)),
    properties: optional(bag)
  },
  open2
);
var component = object(
  {
    name: anyText,
    version: optional(anyText),
    semanticVersion: optional(anyText),
    rules: optional(list2(rule, 0, 1e5))
  },
  open2
);
var notification = object({ level: optional(level) }, open2);
var invocation = object(
  {
    executionSuccessful: optional(flag3),
    startTimeUtc: optional(anyText),
    endTimeUtc: optional(anyText),
    toolExecutionNotifications: optional(list2(notification, 0, 1e5)),
    toolConfigurationNotifications: optional(list2(notification, 0, 1e5))
  },
  open2
);
var index = integer(-1);
var result = object(
  {
    ruleId: optional(anyText),
    ruleIndex: optional(index),
    message: optional(object({ text: optional(anyText) }, open2)),
    rule: optional(
      object(
        {
          id: optional(anyText),
          index: optional(index),
          toolComponent: optional(object({ index: optional(index) }, open2))
        },
        open2
      )
    ),
    kind: optional(choice2(["notApplicable", "pass", "fail", "review", "open", "informational"])),
    level: optional(level),
    baselineState: optional(choice2(["new", "unchanged", "updated", "absent"])),
    suppressions: optional(
      list2(
        object({ status: optional(choice2(["accepted", "underReview", "rejected"])) }, open2),
        0,
        1e3
      )
    ),
    locations: optional(
      list2(
        object(
          {
            physicalLocation: optional(
              object(
                {
                  artifactLocation: optional(object({ uri: optional(anyText) }, open2)),
                  region: optional(object({ startLine: optional(integer(1)) }, open2))
                },
                open2
              )
            )
          },
          open2
        ),
        0,
        1e5
      )
    ),
    properties: optional(bag)
  },
  open2
);
var run2 = object(
  {
    tool: object({ driver: component, extensions: optional(list2(component, 0, 1e3)) }, open2),
    invocations: optional(list2(invocation, 0, 1e3)),
    versionControlProvenance: optional(
      list2(object({ revisionId: optional(anyText) }, open2), 0, 1e3)
    ),
    externalPropertyFileReferences: optional(anything),
    results: optional(list2(result, 0, 1e6))
  },
  open2
);
var LOG = object({ version: choice2(["2.1.0"]), runs: list2(run2, 1, 1e3) }, open2);

// packages/evidence/src/sarif/severity.ts
var SarifRules = class {
  #run;
  #byId;
  constructor(run3) {
    this.#run = run3;
    const { driver, extensions = [] } = run3.tool;
    const rules = [...extensions, driver].flatMap((component2) => component2.rules ?? []);
    this.#byId = new Map(rules.map((rule2) => [rule2.id, rule2]));
  }
  /**
   * @param at the way to the result, for messages
   * @throws Misfit for an index that leads nowhere: without its rule a result would look milder than it is
   */
  of(result2, at) {
    const { driver, extensions } = this.#run.tool;
    const extension = result2.rule?.toolComponent?.index ?? -1;
    const index2 = result2.rule?.index ?? result2.ruleIndex ?? -1;
    if (index2 < 0) return this.#named(result2.rule?.id ?? result2.ruleId ?? "");
    const found = (extension < 0 ? driver : extensions?.[extension])?.rules?.[index2];
    if (!found) throw new Misfit(at, "names a rule by an index that no rule has");
    return found;
  }
  /** An id may go on with a slash and more where the rule's own ends. */
  #named(id) {
    return this.#byId.get(id) ?? this.#byId.get(id.slice(0, Math.max(0, id.lastIndexOf("/"))));
  }
};
var BY_LEVEL2 = { error: "high", warning: "medium", note: "low", none: "low" };
function severityOf2(result2, rule2, at) {
  const score = scoreOf(result2.properties?.["security-severity"], at) ?? scoreOf(rule2?.properties?.["security-severity"], at);
  if (score === void 0)
    return BY_LEVEL2[result2.level ?? rule2?.defaultConfiguration?.level ?? "warning"];
  if (score >= 9) return "critical";
  if (score >= 7) return "high";
  return score >= 4 ? "medium" : "low";
}
function scoreOf(value, at) {
  if (value === void 0 || value === null || value === "") return void 0;
  const score = typeof value === "number" || typeof value === "string" && /^\d{1,2}(?:\.\d{1,6})?$/u.test(value) ? Number(value) : NaN;
  if (score >= 0 && score <= 10) return score;
  throw new Misfit(at, "has a security-severity that is no number from 0 to 10");
}

// packages/evidence/src/sarif/invocations.ts
var REMEDY = 'Have the step that ran the tool add it once the tool has succeeded (docs/evidence.md, "Evidence of other tools"), or upload the results to code scanning and take the alerts as evidence';
function timesOf(run3, at) {
  const times = invocationsOf(run3, at).map((invocation2, index2) => {
    const key = `${at}.invocations[${index2}]`;
    const start = invocation2.startTimeUtc ?? invocation2.endTimeUtc;
    const end = invocation2.endTimeUtc ?? invocation2.startTimeUtc;
    if (start === void 0 || end === void 0)
      throw new Misfit(key, "says neither startTimeUtc nor endTimeUtc", REMEDY);
    return { start: parse2(start, key), end: parse2(end, key) };
  });
  return {
    startedAt: new Date(Math.min(...times.map(({ start }) => start))),
    finishedAt: new Date(Math.max(...times.map(({ end }) => end)))
  };
}
function whyIncomplete(run3) {
  return (run3.invocations ?? []).flatMap((invocation2, index2) => {
    if (invocation2.executionSuccessful !== true)
      return [`invocation ${index2 + 1} does not say executionSuccessful: true`];
    const errors = [
      ...invocation2.toolExecutionNotifications ?? [],
      ...invocation2.toolConfigurationNotifications ?? []
    ].filter(({ level: level2 }) => level2 === "error").length;
    return errors === 0 ? [] : [`the tool reports ${errors} errors of its own`];
  });
}
function invocationsOf(run3, at) {
  const [first, ...rest] = run3.invocations ?? [];
  if (first === void 0)
    throw new Misfit(
      `${at}.invocations`,
      "is missing: nothing says that the tool ran to its end",
      REMEDY
    );
  return [first, ...rest];
}
var INSTANT2 = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?Z$/u;
function parse2(text2, key) {
  const time = INSTANT2.test(text2) ? Date.parse(text2) : NaN;
  if (Number.isNaN(time)) throw new Misfit(key, "holds a time that is none in UTC");
  return time;
}

// packages/evidence/src/sarif/read-sarif.ts
var SARIF_LIMIT = 64 * 1024 * 1024;
function readSarif(file, content, subject2) {
  const { runs } = readJson(file, content, LOG, SARIF_LIMIT);
  return runs.map((run3, index2) => {
    try {
      return evidenceOfRun(file, run3, `runs[${index2}]`, subject2);
    } catch (error2) {
      if (!(error2 instanceof Misfit)) throw error2;
      throw new UserError(`${file}: ${error2.key}: ${error2.message}`, {
        ...error2.remedy !== void 0 && { remedy: error2.remedy },
        cause: error2
      });
    }
  });
}
function evidenceOfRun(file, run3, at, subject2) {
  const { name, version, semanticVersion } = run3.tool.driver;
  if (name.trim() === "") throw new Misfit(`${at}.tool.driver.name`, "is empty");
  if (run3.results === void 0)
    throw new Misfit(`${at}.results`, "is missing: the tool did not look for problems (§3.14.23)");
  if (run3.externalPropertyFileReferences !== void 0)
    throw new Misfit(
      `${at}.externalPropertyFileReferences`,
      "names other files that hold a part of the run, and only this one is read"
    );
  refuseOtherCommit(run3, at, subject2);
  const rules = new SarifRules(run3);
  const problems = run3.results.flatMap((result2, index2) => {
    if (!isOpen2(result2)) return [];
    const place = `${at}.results[${index2}]`;
    return problemOf2(rules.of(result2, place), result2, place);
  });
  problems.sort((a, b) => compareSeverity(a.severity, b.severity));
  const shownVersion = version ?? semanticVersion;
  return {
    source: file,
    form: "sarif",
    tool: {
      name: cut(name),
      ...shownVersion !== void 0 && { version: cut(shownVersion) }
    },
    subjects: [subject2],
    ...timesOf(run3, at),
    incomplete: whyIncomplete(run3),
    open: Object.fromEntries(
      SEVERITIES.map((each) => [each, problems.filter(({ severity: severity2 }) => severity2 === each).length])
    ),
    worst: problems.slice(0, LIMITS.findings)
  };
}
function refuseOtherCommit(run3, at, subject2) {
  if (subject2.kind !== "commit") return;
  for (const [index2, { revisionId }] of (run3.versionControlProvenance ?? []).entries())
    if (revisionId !== void 0 && revisionId.toLowerCase() !== subject2.digest)
      throw new Misfit(
        `${at}.versionControlProvenance[${index2}].revisionId`,
        `is not ${describeSubject(subject2)}`
      );
}
function isOpen2({ kind = "fail", baselineState, suppressions = [] }) {
  if (kind === "pass" || kind === "notApplicable" || kind === "informational") return false;
  if (baselineState === "absent") return false;
  return suppressions.length === 0 || suppressions.some(({ status = "accepted" }) => status !== "accepted");
}
function problemOf2(rule2, result2, at) {
  const place = result2.locations?.[0]?.physicalLocation;
  const path = place?.artifactLocation?.uri;
  const line3 = place?.region?.startLine;
  const message = oneMessage(result2.message?.text ?? "");
  return {
    rule: cut(result2.ruleId ?? result2.rule?.id ?? rule2?.id ?? "a rule without id"),
    severity: severityOf2(result2, rule2, at),
    ...path !== void 0 && { path: cut(path, LIMITS.path) },
    ...line3 !== void 0 && { line: line3 },
    ...message !== "" && { message }
  };
}
function cut(text2, limit = LIMITS.label) {
  return oneLine(text2, limit);
}

// packages/action/src/evidence.ts
function evidenceText({ outcome, context, commit: commit2, profile, sarif }) {
  const name = context.repository?.fullName;
  const run3 = runClaim(context);
  return renderStatement(
    statementOf(outcome, {
      subjects: [{ kind: "commit", digest: commit2, ...name !== void 0 && { name } }],
      profile,
      sarif,
      ...run3 && { run: run3 }
    })
  );
}
function runClaim(context) {
  const { repository, run: run3, eventName = "other", sha, ref, workflow, runner, pullRequest } = context;
  if (repository === void 0 || run3 === void 0) return void 0;
  return {
    repository: repository.fullName,
    id: run3.id,
    attempt: run3.attempt,
    ...runner !== void 0 && { runner },
    event: eventName,
    ...pullRequest && { headSha: pullRequest.headSha },
    ...workflow !== void 0 && { workflow },
    ...ref !== void 0 && { ref },
    ...sha !== void 0 && { sha }
  };
}

// packages/action/src/keep-evidence.ts
import { basename as basename2 } from "node:path";
var PREFIX = "gatehouse-evidence";
async function keepEvidence(environment, evidence) {
  if (evidence === void 0)
    return { lines: [], notices: ["There is no evidence to keep: the commit is not known"] };
  const name = basename2(evidence.path);
  try {
    const part = artifactNamePart(name.replace(/^gatehouse-|\.intoto\.json$/gu, ""), 150);
    const artifact = `${PREFIX}-${part}-${jobMark(environment)}`;
    await uploadArtifact({
      environment,
      name: artifact,
      files: [{ name, content: evidence.text }]
    });
    return { lines: [`Kept the evidence as the artifact ${artifact}`], notices: [] };
  } catch (error2) {
    if (!(error2 instanceof UserError)) throw error2;
    return { lines: [], notices: [`The evidence could not be kept: ${describeError(error2)}`] };
  }
}

// packages/action/src/reports.ts
import { basename as basename3, dirname as dirname2, join as join3, resolve as resolve3 } from "node:path";
function writeReports(name, outcome, wishes, places) {
  const { folders, effects } = places;
  const ours = join3(folders.temp, fileName(name, outcome));
  const chosen = (path, input) => fileInside(folders, path, input, effects);
  const sarifFile = wishes.sarifFile === void 0 ? `${ours}.sarif` : chosen(wishes.sarifFile, "sarif-file");
  const reportFile = `${ours}.json`;
  const htmlFile = wishes.htmlFile === void 0 ? void 0 : chosen(wishes.htmlFile, "html-file");
  const sarif = renderSarif(outcome, { includeSuppressed: false });
  effects.writeFile(sarifFile, sarif);
  effects.writeFile(reportFile, renderJson(outcome));
  if (htmlFile !== void 0)
    effects.writeFile(htmlFile, renderHtml(outcome, { title: `Gatehouse ${name}` }));
  return { files: { sarifFile, reportFile, ...htmlFile !== void 0 && { htmlFile } }, sarif };
}
function fileName(name, outcome) {
  const scopes = new Set(outcome.scans.map(({ scope }) => scope).filter((scope) => scope !== ""));
  return ["gatehouse", name, ...scopes].join("-").replace(/[^\w.-]+/gu, "-").slice(0, 100);
}
function fileInside(folders, path, input, effects) {
  const absolute = resolve3(folders.workspace, path);
  return join3(insideWorkspace(folders, dirname2(absolute), input, effects), basename3(absolute));
}

// packages/action/src/scan-and-render.ts
async function scanAndRender(setting, inputs) {
  const { name, context, github } = setting;
  const wanted = wantedSurfaces(inputs);
  const checkRun = wanted.has("check-run") ? await openCheckRun(github, context, { action: name, scope: namedScope(setting, inputs) }) : void 0;
  try {
    const scanned = await scan(setting, inputs);
    const { outcome, path, checkedOut } = scanned;
    const { files, sarif } = writeReports(name, outcome, inputs, setting);
    const publication = {
      context,
      action: name,
      outcome,
      sarif,
      textOf: reader(path),
      ...checkedOut !== void 0 && { checkedOut }
    };
    const evidence = writeEvidence(setting, scanned, {
      name: basename4(files.sarifFile),
      content: sarif
    });
    const at = checkedOut === void 0 ? context : { ...context, sha: checkedOut };
    return {
      outcome,
      ...files,
      ...evidence && { evidenceFile: evidence.path },
      log: renderConsole(outcome, { colour: true, seeAll: "The report file holds all findings." }),
      ...annotationsOf(outcome, { wish: inputs.annotations, isCheckRunOpen: isOpen(checkRun) }),
      ...(inputs.summary ?? true) && {
        summary: renderSummary(outcome, { fileUrl: (location) => fileUrl(at, location) })
      },
      publish: async () => {
        const announced = await announce(github, publication, { wanted, checkRun });
        if (inputs.uploadEvidence !== true) return announced;
        const kept = await keepEvidence(setting.environment, evidence);
        return {
          ...announced,
          lines: [...announced.lines, ...kept.lines],
          notices: [...announced.notices, ...kept.notices]
        };
      }
    };
  } catch (error2) {
    await breakCheckRun(github, checkRun, describeError(error2));
    throw error2;
  }
}
async function scan(setting, inputs) {
  const request = scanRequest(setting, inputs);
  let checkedOut;
  const { outcome, settings } = await run({
    ...request,
    plan: (checkout) => {
      checkedOut = checkout.head()?.id;
      return request.plan(checkout);
    }
  });
  return { outcome, path: settings.path, profile: settings.profile, checkedOut };
}
function writeEvidence({ name, context, folders, effects }, { outcome, profile, checkedOut }, sarif) {
  const commit2 = checkedOut ?? context.sha;
  if (commit2 === void 0) return void 0;
  const path = join4(folders.temp, `${fileName(name, outcome)}.intoto.json`);
  const text2 = evidenceText({ outcome, context, commit: commit2, profile, sarif });
  effects.writeFile(path, text2);
  return { path, text: text2 };
}
function annotationsOf(outcome, {
  wish,
  isCheckRunOpen
}) {
  if (wish === false) return {};
  const annotations = renderAnnotations(outcome, { slots: ANNOTATION_SLOTS });
  return wish === void 0 && isCheckRunOpen ? { spareAnnotations: annotations } : { annotations };
}
function reader(path) {
  const folder = new Folder(path);
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  return (file) => {
    try {
      return decoder.decode(folder.read(file));
    } catch {
      return void 0;
    }
  };
}

// packages/action/src/scanning-action.ts
async function runScanningAction(action) {
  const { runner, context, connectTo = connect } = action;
  await runAction(runner, COMMON_INPUTS, (inputs) => {
    const { token, mode = "scan" } = inputs;
    if (token !== void 0) runner.setSecret(token);
    const github = connectTo({
      token,
      apiUrl: context.apiUrl,
      userAgent: "gatehouse",
      environment: runner.environment,
      log: (message) => {
        runner.debug(message);
      }
    });
    const setting = { ...action, github, environment: runner.environment };
    return mode === "doctor" ? examine(setting, inputs) : scanAndRender(setting, inputs);
  });
}

// packages/action/src/on-this-runner.ts
async function runOnThisRunner(action) {
  const runner = coreRunner();
  const { environment } = runner;
  await runScanningAction({
    ...action,
    runner,
    context: readContext(environment, readEventFile),
    folders: stepFolders(environment),
    effects: nodeEffects
  });
}

export {
  line,
  choice,
  flag,
  coreRunner,
  readEventFile,
  readInputs,
  printText,
  stepFolders,
  evidenceOfCodeScanning,
  STATEMENT_LIMIT,
  readStatement,
  evidenceOf,
  describeSubject,
  isSame,
  SARIF_LIMIT,
  readSarif,
  runOnThisRunner
};
