import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  runOnThisRunner
} from "../shared/chunk-VH6K472S.js";
import {
  candidate,
  everyRule,
  infrastructurePhase
} from "../shared/chunk-RFLN6S7U.js";
import "../shared/chunk-QFLZBDKU.js";
import "../shared/chunk-GFIJI3LH.js";
import "../shared/chunk-3KFQBMYP.js";
import "../shared/chunk-YGQBIFL5.js";
import "../shared/chunk-WSKW3JNI.js";
import "../shared/chunk-R54TWMAR.js";
import "../shared/chunk-S4EM3G4W.js";
import "../shared/chunk-LC43G4EC.js";
import "../shared/chunk-RAVWBCE5.js";
import "../shared/chunk-4TR6IVS5.js";
import "../shared/chunk-SJQR57SN.js";
import "../shared/chunk-RE4VRFVJ.js";
import "../shared/chunk-OVRUMTP3.js";
import "../shared/chunk-6SXTYBD7.js";
import "../shared/chunk-NBSXBNFU.js";
import "../shared/chunk-GJTRHPGO.js";
import "../shared/chunk-2OX4C7MX.js";
import "../shared/chunk-TNFLWCXZ.js";
import "../shared/chunk-AIJKJ4DH.js";
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
await runOnThisRunner({ name: "iac-scan", makePhases: phases, catalogue: everyRule });
