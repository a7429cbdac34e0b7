import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  DOCTOR,
  runOnThisRunner
} from "../shared/chunk-SDVMD77D.js";
import {
  dastPhases,
  everyRule
} from "../shared/chunk-QYZJP6MS.js";
import "../shared/chunk-U6Q573NM.js";
import "../shared/chunk-QFLZBDKU.js";
import "../shared/chunk-GFIJI3LH.js";
import "../shared/chunk-GGPVLW5P.js";
import "../shared/chunk-WAAP6TGD.js";
import "../shared/chunk-LR7A47HP.js";
import "../shared/chunk-CPDVBBPU.js";
import "../shared/chunk-6FKBOMEZ.js";
import {
  API_FORMATS,
  DAST_ENGINES,
  DAST_MODES,
  LEAST_CONFIDENCES,
  parseDuration
} from "../shared/chunk-WBZJRRQI.js";
import "../shared/chunk-WYSY6KR5.js";
import "../shared/chunk-XJOE75XD.js";
import "../shared/chunk-4TR6IVS5.js";
import "../shared/chunk-NQKO4VS7.js";
import "../shared/chunk-RE4VRFVJ.js";
import "../shared/chunk-OVRUMTP3.js";
import "../shared/chunk-KPYCVMZK.js";
import "../shared/chunk-SQGHSKCX.js";
import "../shared/chunk-NTKFJ3AW.js";
import {
  always,
  choice,
  flag,
  items,
  line,
  needless,
  refused,
  renamed,
  same,
  text,
  whole
} from "../shared/chunk-ME6UIIZQ.js";
import "../shared/chunk-2OX4C7MX.js";
import "../shared/chunk-TNFLWCXZ.js";
import "../shared/chunk-2LDV6EY6.js";
import "../shared/chunk-S4TM63MD.js";
import "../shared/chunk-FWMHJ5XR.js";
import "../shared/chunk-V77C22EU.js";
import "../shared/chunk-Z7UFZZVP.js";

// actions/dast/src/inputs.ts
var MOST = 1e6;
var MOST_ADDRESSES = 50;
var INPUTS = {
  target: line("a URL"),
  urls: addresses(),
  mode: choice([...DAST_MODES, DOCTOR]),
  engine: choice(DAST_ENGINES),
  scope: items("hosts, separated by commas or new lines", /^\S+$/u),
  "api-spec": line("the path or URL of a description of the API"),
  "api-format": choice(API_FORMATS),
  "api-methods": items("methods such as GET, POST", /^[A-Za-z]{1,20}$/u),
  "auth-token": text("a bearer token"),
  "auth-header": text("Name: value"),
  "auth-login-url": line("a URL"),
  "auth-login-page": line("a URL"),
  "auth-username": text("the name of a user"),
  "auth-username-field": line("the name of a field"),
  "auth-password": text("a password"),
  "auth-password-field": line("the name of a field"),
  "auth-token-url": line("a URL"),
  "auth-client-id": line("the id of a client"),
  "auth-client-secret": text("the secret of a client"),
  "auth-token-scope": line("scopes between spaces"),
  "auth-check-url": line("a URL"),
  "auth-check-status": whole("a status from 200 to 599", 200, 599),
  "auth-check-text": line("a text"),
  "auth-check-logged-out-text": line("a text"),
  probe: flag(),
  "min-urls": whole(`a whole number up to ${MOST}`, 0, MOST),
  "min-operations": whole(`a whole number up to ${MOST}`, 0, MOST),
  "max-urls": whole(`a whole number from 1 to ${MOST}`, 1, MOST),
  "max-duration": duration(),
  rate: whole(`requests in a second, from 1 to ${MOST}`, 1, MOST),
  "rules-file": line("the path of a rules file"),
  "min-confidence": choice(LEAST_CONFIDENCES),
  "location-map": line("the path of a file"),
  active: flag(),
  "allow-active": items("hosts, separated by commas or new lines", /^\S+$/u),
  "zap-image": line("an image with its digest"),
  "zap-path": line("a folder"),
  "zap-network": line("the name of a network"),
  har: items("paths of files, separated by commas or new lines", /^\S+$/u),
  import: items("paths of reports, separated by commas or new lines", /^\S+$/u)
};
function addresses() {
  return {
    expected: `up to ${MOST_ADDRESSES} URLs, separated by spaces or new lines`,
    parse: (written) => {
      const urls = written.split(/\s+/u);
      return urls.length <= MOST_ADDRESSES ? urls : void 0;
    },
    suggest: () => void 0
  };
}
function duration() {
  return {
    expected: "a duration such as 90s, 10m or 1h",
    parse: parseDuration,
    suggest: (written) => /^\d{1,4}$/u.test(written) ? `${written}s` : void 0
  };
}

// actions/dast/src/outputs.ts
function outputs(answers2, outcome) {
  return {
    "engine-ran": String(answers2?.engineRan ?? false),
    "coverage-sufficient": String(answers2?.coverageSufficient ?? false),
    "threshold-crossed": outcome ? String(outcome.failing.length > 0) : "unknown"
  };
}

// actions/dast/src/peers.ts
var ZAP_ACTIONS = {
  rules_file_name: renamed("rules-file"),
  docker_name: renamed("zap-image"),
  format: renamed("api-format"),
  fail_action: (value) => {
    const word = value.toLowerCase();
    if (word === "true") return same({ "fail-on": "low" });
    return word === "false" || word === "" ? same({ "fail-on": "none" }) : refused(FAIL_ON);
  },
  cmd_options: always(
    refused(
      "There is no command line to add to. What its options say are inputs of their own here: max-duration, rules-file, auth-header, report-from, fail-on"
    )
  ),
  issue_title: always(
    refused("The issue is named after its target; set issue: true to have one, and remove this")
  ),
  allow_issue_writing: (value) => same({ issue: value.toLowerCase() === "true" ? "true" : "false" }),
  artifact_name: always(
    refused("The reports are the outputs sarif-file, report-file and html-file; upload those")
  ),
  debug: always(needless)
};
var FAIL_ON = "Set fail-on to the severity from which findings fail the step";

// actions/dast/src/run.ts
function phases({ mode, ...inputs }, asker) {
  return dastPhases({ ...inputs, ...mode !== DOCTOR && { mode } }, asker);
}

// actions/dast/src/index.ts
var answers;
await runOnThisRunner({
  name: "dast",
  inputs: INPUTS,
  peers: ZAP_ACTIONS,
  makePhases: (inputs, step) => phases(inputs, { ...step, onAnswers: (told) => void (answers = told) }),
  outputs: (outcome) => outputs(answers, outcome),
  catalogue: everyRule
});
