import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  runOnThisRunner
} from "../shared/chunk-4T6PWG63.js";
import {
  allRules,
  candidate,
  infrastructurePhase
} from "../shared/chunk-GBYLTSYS.js";
import "../shared/chunk-Y5URN4H4.js";
import "../shared/chunk-QFLZBDKU.js";
import "../shared/chunk-GFIJI3LH.js";
import "../shared/chunk-3YNUCNC2.js";
import "../shared/chunk-VCDHDRQU.js";
import "../shared/chunk-WGRYA4PL.js";
import "../shared/chunk-OVRUMTP3.js";
import "../shared/chunk-562MQ6QV.js";
import "../shared/chunk-WOIVDUYN.js";
import "../shared/chunk-OUOIQZBM.js";
import "../shared/chunk-X4HF35QX.js";
import "../shared/chunk-2OX4C7MX.js";
import "../shared/chunk-UYMJLT7W.js";
import "../shared/chunk-S4TM63MD.js";
import "../shared/chunk-SYFQWATB.js";
import "../shared/chunk-V77C22EU.js";
import "../shared/chunk-RE4VRFVJ.js";
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
await runOnThisRunner({ name: "iac-scan", makePhases: phases, catalogue: allRules });
