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
await runOnThisRunner({ name: "suite", makePhases: phases, catalogue: allRules });
