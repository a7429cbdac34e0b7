import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  runOnThisRunner
} from "../shared/chunk-DPH7MXAL.js";
import {
  allRules,
  candidate,
  infrastructurePhase
} from "../shared/chunk-CLAUJSUE.js";
import "../shared/chunk-Y5URN4H4.js";
import "../shared/chunk-QFLZBDKU.js";
import "../shared/chunk-GFIJI3LH.js";
import "../shared/chunk-EMPUHRSQ.js";
import "../shared/chunk-OYJ6QNYM.js";
import "../shared/chunk-UW74MCG3.js";
import "../shared/chunk-OVRUMTP3.js";
import "../shared/chunk-GOJBOV6N.js";
import "../shared/chunk-HAABSSPF.js";
import "../shared/chunk-X4HF35QX.js";
import "../shared/chunk-IAXCJ43T.js";
import "../shared/chunk-S4TM63MD.js";
import "../shared/chunk-ILJ3Y7E2.js";
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
