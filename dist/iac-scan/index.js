import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  allRules,
  candidate,
  infrastructurePhase
} from "../shared/chunk-SURUI6UG.js";
import "../shared/chunk-QFLZBDKU.js";
import "../shared/chunk-GFIJI3LH.js";
import {
  runOnThisRunner
} from "../shared/chunk-ST6DNM7B.js";
import "../shared/chunk-HTIHLKXK.js";
import "../shared/chunk-TIEDPP5I.js";
import "../shared/chunk-6CVS3SRD.js";
import "../shared/chunk-SYPKHBS4.js";
import "../shared/chunk-OVRUMTP3.js";
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
