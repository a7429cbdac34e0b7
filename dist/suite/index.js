import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  runOnThisRunner
} from "../shared/chunk-PV3ZRTFC.js";
import {
  candidate,
  everyRule,
  infrastructurePhase
} from "../shared/chunk-ABVXJZXW.js";
import "../shared/chunk-QFLZBDKU.js";
import "../shared/chunk-GFIJI3LH.js";
import "../shared/chunk-YEU2L2OZ.js";
import "../shared/chunk-YGQBIFL5.js";
import "../shared/chunk-WSKW3JNI.js";
import "../shared/chunk-R54TWMAR.js";
import "../shared/chunk-4QTUCZXZ.js";
import "../shared/chunk-LC43G4EC.js";
import "../shared/chunk-RAVWBCE5.js";
import "../shared/chunk-4TR6IVS5.js";
import "../shared/chunk-SJQR57SN.js";
import "../shared/chunk-RE4VRFVJ.js";
import "../shared/chunk-OVRUMTP3.js";
import "../shared/chunk-ZGVXNULN.js";
import "../shared/chunk-JK7JVRTN.js";
import "../shared/chunk-GJTRHPGO.js";
import "../shared/chunk-2OX4C7MX.js";
import "../shared/chunk-TNFLWCXZ.js";
import "../shared/chunk-AO37M5WI.js";
import "../shared/chunk-S4TM63MD.js";
import "../shared/chunk-FWMHJ5XR.js";
import {
  UserError
} from "../shared/chunk-V77C22EU.js";
import "../shared/chunk-Z7UFZZVP.js";

// actions/suite/src/run.ts
var phases = (settings, config, side) => {
  if (config.phases?.iac?.enabled === false)
    throw new UserError("the configuration enables no phase", {
      remedy: "Enable one under phases in .github/gatehouse.yml"
    });
  const { path, exclude } = settings;
  const tree = side.tree(path, { exclude, kindOf: candidate });
  return [infrastructurePhase(tree, { ...settings, fixIn: () => side.name === "head" })];
};

// actions/suite/src/index.ts
await runOnThisRunner({ name: "suite", makePhases: phases, catalogue: everyRule });
