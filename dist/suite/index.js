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
import {
  UserError
} from "../shared/chunk-SYPKHBS4.js";
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
