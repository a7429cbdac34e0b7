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
import {
  UserError
} from "../shared/chunk-V77C22EU.js";
import "../shared/chunk-RE4VRFVJ.js";
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
