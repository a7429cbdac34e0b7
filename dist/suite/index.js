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
