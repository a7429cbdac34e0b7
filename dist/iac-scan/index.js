import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  runOnThisRunner
} from "../shared/chunk-JTMJA3QS.js";
import {
  allRules,
  candidate,
  infrastructurePhase
} from "../shared/chunk-7S4NO4IU.js";
import "../shared/chunk-Y5URN4H4.js";
import "../shared/chunk-QFLZBDKU.js";
import "../shared/chunk-GFIJI3LH.js";
import "../shared/chunk-3YNUCNC2.js";
import "../shared/chunk-VCDHDRQU.js";
import "../shared/chunk-WGRYA4PL.js";
import "../shared/chunk-OVRUMTP3.js";
import "../shared/chunk-KF2IRQZU.js";
import "../shared/chunk-KHCOONLI.js";
import "../shared/chunk-FS3VNQOI.js";
import "../shared/chunk-2OX4C7MX.js";
import "../shared/chunk-Y3M4OK7T.js";
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
