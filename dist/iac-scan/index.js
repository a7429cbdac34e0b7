import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FILE_INPUTS,
  runOnThisRunner
} from "../shared/chunk-SDVMD77D.js";
import {
  everyRule
} from "../shared/chunk-QYZJP6MS.js";
import {
  candidate,
  infrastructurePhase
} from "../shared/chunk-U6Q573NM.js";
import "../shared/chunk-QFLZBDKU.js";
import "../shared/chunk-GFIJI3LH.js";
import "../shared/chunk-GGPVLW5P.js";
import "../shared/chunk-WAAP6TGD.js";
import "../shared/chunk-LR7A47HP.js";
import "../shared/chunk-CPDVBBPU.js";
import "../shared/chunk-6FKBOMEZ.js";
import "../shared/chunk-WBZJRRQI.js";
import "../shared/chunk-WYSY6KR5.js";
import "../shared/chunk-XJOE75XD.js";
import "../shared/chunk-4TR6IVS5.js";
import "../shared/chunk-NQKO4VS7.js";
import "../shared/chunk-RE4VRFVJ.js";
import "../shared/chunk-OVRUMTP3.js";
import "../shared/chunk-KPYCVMZK.js";
import "../shared/chunk-SQGHSKCX.js";
import "../shared/chunk-NTKFJ3AW.js";
import "../shared/chunk-ME6UIIZQ.js";
import "../shared/chunk-2OX4C7MX.js";
import "../shared/chunk-TNFLWCXZ.js";
import "../shared/chunk-2LDV6EY6.js";
import "../shared/chunk-S4TM63MD.js";
import "../shared/chunk-FWMHJ5XR.js";
import "../shared/chunk-V77C22EU.js";
import "../shared/chunk-Z7UFZZVP.js";

// actions/iac-scan/src/run.ts
var phases = (settings, _, side) => [
  infrastructurePhase(side.tree(settings.path, { exclude: settings.exclude, kindOf: candidate }), {
    ...settings,
    // Fixes are for reviewers, and they look at the head.
    fixIn: () => side.name === "head"
  })
];

// actions/iac-scan/src/index.ts
await runOnThisRunner({
  name: "iac-scan",
  inputs: FILE_INPUTS,
  makePhases: () => phases,
  catalogue: everyRule
});
