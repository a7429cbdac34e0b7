import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  allRules,
  candidate,
  infrastructurePhase
} from "../shared/chunk-GCB634JB.js";
import "../shared/chunk-74A2S2DE.js";
import "../shared/chunk-QFLZBDKU.js";
import "../shared/chunk-GFIJI3LH.js";
import {
  runOnThisRunner
} from "../shared/chunk-QJSFW2GK.js";
import "../shared/chunk-X4HF35QX.js";
import "../shared/chunk-DU4YOAL6.js";
import "../shared/chunk-7JGPPK6P.js";
import "../shared/chunk-5C36VEPK.js";
import "../shared/chunk-TBPKBEKI.js";
import "../shared/chunk-S4TM63MD.js";
import {
  UserError
} from "../shared/chunk-V77C22EU.js";
import "../shared/chunk-OVRUMTP3.js";
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
