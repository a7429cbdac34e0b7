import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  runOnThisRunner
} from "../shared/chunk-SO3J3QPD.js";
import {
  allRules,
  candidate,
  infrastructurePhase
} from "../shared/chunk-A6S7CXKC.js";
import "../shared/chunk-ETBC475O.js";
import "../shared/chunk-QFLZBDKU.js";
import "../shared/chunk-GFIJI3LH.js";
import "../shared/chunk-UIVXDMUV.js";
import "../shared/chunk-USKZDHZA.js";
import "../shared/chunk-HVTXGD55.js";
import "../shared/chunk-EBAGDHEZ.js";
import "../shared/chunk-RE4VRFVJ.js";
import "../shared/chunk-OVRUMTP3.js";
import "../shared/chunk-LOOCQVUR.js";
import "../shared/chunk-6TKR4IY4.js";
import "../shared/chunk-GJTRHPGO.js";
import "../shared/chunk-2OX4C7MX.js";
import "../shared/chunk-TNFLWCXZ.js";
import "../shared/chunk-YQZQVNIF.js";
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
await runOnThisRunner({ name: "iac-scan", makePhases: phases, catalogue: allRules });
